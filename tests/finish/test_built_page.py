from scripts.finish.built_page import parse, text_of
from scripts.finish.policy import set_policy
from scripts.finish.theme_markup import fix_markup

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


def finished(html):
    document = parse(html)
    fix_markup(document)
    set_policy(document)
    return text_of(document)


def test_a_page_gets_its_policy_right_after_the_charset_and_nothing_else_changes():
    body = "<p>1 &lt; 2<br>\u202f</p>\n<pre>\n  a</pre>"

    assert finished(page("\n<!-- a -->", body)) == page(f"{OURS}\n<!-- a -->", body)


def test_what_means_the_same_is_written_in_one_way():
    html = page(body="<p hidden=''>&nbsp;&#252;<br/></p>")

    assert finished(html) == page(OURS, '<p hidden="">\xa0ü<br></p>')


def test_finishing_twice_changes_nothing():
    html = page('\n<meta name="generator" content="x">', '<td style="text-align: right;">1</td>')

    assert finished(finished(html)) == finished(html)


def test_a_page_without_a_charset_gets_its_policy_first_in_the_head():
    html = "<!doctype html>\n<html><head><title>A</title></head><body></body></html>"

    assert f"<head>{OURS}<title>" in finished(html)
    assert finished(finished(html)) == finished(html)


def test_a_script_in_the_page_is_not_allowed_whoever_put_it_there():
    assert "script-src 'self';" in finished(page("<script>alert(1)</script>"))


def test_a_style_in_the_page_is_allowed_by_its_hash():
    assert "style-src 'self' 'sha256-" in finished(page("<style>a{color:red}</style>"))


def test_data_in_a_script_tag_needs_no_hash():
    assert "sha256" not in finished(page('<script type="application/json">{}</script>'))


def test_a_script_from_a_file_needs_no_hash():
    assert "sha256" not in finished(page('<script src="a.js"></script>'))


def test_nothing_is_fetched_ahead_and_no_engine_is_named():
    ahead = "".join(
        f'\n<link rel="{rel}" href="https://example.org/">'
        for rel in ("preconnect", "dns-prefetch", "prefetch", "next")
    )

    assert finished(page(f'\n<meta name="generator" content="x">{ahead}')) == page(OURS)


def test_cells_that_markdown_aligns_by_a_style_are_aligned_by_a_class():
    cell = '<td class="a" style="text-align: right;" title="&quot;">1</td>'
    shown = finished(page(body=f"<table>{cell}</table>"))

    assert '<td class="a align-right" title=\'"\'>1</td>' in shown


def test_a_box_to_tick_is_not_told_how_to_complete_itself():
    html = page(body='<input type="checkbox" id="a" autocomplete="off"><input autocomplete="off">')

    assert '<input type="checkbox" id="a"><input autocomplete="off">' in finished(html)


def test_drawings_in_the_page_keep_what_a_parser_of_html_reads_in_them():
    drawing = '<svg viewBox="0 0 1 1"><clipPath id="a"/><text>Ab</text></svg>'
    shown = finished(page(body=drawing))

    # HTML has no upper and lower case in names; a browser puts back that of SVG.
    assert '<svg viewbox="0 0 1 1"><clippath id="a"></clippath><text>Ab</text></svg>' in shown


def test_a_picture_is_closed_as_a_browser_reads_it():
    picture = '<picture><source srcset="a.svg"><img src="b.svg" alt="A"></picture>'

    assert picture in finished(page(body=picture))


def test_addresses_are_written_one_way_by_both_engines():
    html = page(body='<a href="./a.html">./a</a> <a href="./">b</a> <a href="../c.html">c</a>')

    assert '<a href="a.html">./a</a> <a href="./">b</a> <a href="../c.html">c</a>' in finished(html)


def test_a_page_that_runs_sql_may_compile_it_and_no_other_page_may():
    form = "<form data-explore></form>"

    assert "script-src 'self' 'wasm-unsafe-eval';" in finished(page(body=form))
    assert "wasm" not in finished(page(body="<form></form>"))


def test_the_theme_has_no_second_link_past_the_menu():
    ours = '<a class="skip" href="#b">x</a>'
    html = page(body=f'<div><a href="#a" class="md-skip">Skip</a></div>{ours}')

    assert finished(html) == page(OURS, f"<div></div>{ours}")
