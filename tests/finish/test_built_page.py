import base64
import hashlib
import re

from scripts.finish.built_page import sealed

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
    " connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'"
)
OURS = (
    f'\n<meta http-equiv="Content-Security-Policy" content="{POLICY}">'
    '\n<meta name="referrer" content="no-referrer">'
)


def page(head="", body=""):
    start = '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">'
    return f"{start}{head}\n</head>\n<body>{body}</body>\n</html>\n"


def test_a_page_gets_its_policy_right_after_the_charset_and_nothing_else_changes():
    assert sealed(page(body="<p>1 &lt; 2<br/>&nbsp;</p>")) == page(
        OURS, "<p>1 &lt; 2<br/>&nbsp;</p>"
    )


def test_sealing_twice_changes_nothing():
    html = page('\n<meta name="generator" content="x">', '<td style="text-align: right;">1</td>')

    assert sealed(sealed(html)) == sealed(html)


def test_an_inline_script_is_allowed_by_the_hash_of_its_exact_bytes():
    script = "\n  let a = '<b>' && \"é\";\n"
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()

    assert f"script-src 'self' 'sha256-{digest}';" in sealed(page(f"<script>{script}</script>"))


def test_an_inline_style_is_allowed_by_its_hash_too():
    assert "style-src 'self' 'sha256-" in sealed(page("<style>a{color:red}</style>"))


def test_data_in_a_script_tag_needs_no_hash():
    assert "sha256" not in sealed(page('<script type="application/json">{}</script>'))


def test_a_script_from_a_file_needs_no_hash():
    assert "sha256" not in sealed(page('<script src="a.js"></script>'))


def test_nothing_is_fetched_ahead_and_no_engine_is_named():
    ahead = "".join(
        f'\n<link rel="{rel}" href="https://example.org/">'
        for rel in ("preconnect", "dns-prefetch", "prefetch", "next")
    )

    assert sealed(page(f'\n<meta name="generator" content="x">{ahead}')) == page(OURS)


def test_cells_that_markdown_aligns_by_a_style_are_aligned_by_a_class():
    html = page(body='<td class="a" style="text-align: right;" title="&quot;">1</td>')

    assert '<td class="a align-right" title="&quot;">1</td>' in sealed(html)


def test_a_box_to_tick_is_not_told_how_to_complete_itself():
    html = page(body='<input type="checkbox" id="a" autocomplete="off"><input autocomplete="off">')

    assert '<input type="checkbox" id="a"><input autocomplete="off">' in sealed(html)


def test_a_dialog_has_a_name():
    html = page(body='<div role="dialog"></div><div role="dialog" aria-label="a"></div>')

    assert (
        '<div role="dialog" aria-label="Search"></div><div role="dialog" aria-label="a"></div>'
        in sealed(html)
    )


def test_drawings_in_the_page_keep_every_letter():
    drawing = '<svg viewBox="0 0 1 1"><clipPath id="a"/><path d="M0 0"/></svg>'

    assert re.search("<svg.*</svg>", sealed(page(body=drawing)))[0] == drawing


def test_addresses_are_written_one_way_by_both_engines():
    html = page(body='<a href="./a.html">./a</a> <a href="./">b</a> <a href="../c.html">c</a>')

    assert '<a href="a.html">./a</a> <a href="./">b</a> <a href="../c.html">c</a>' in sealed(html)
