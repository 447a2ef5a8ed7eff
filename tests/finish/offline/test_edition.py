"""What the offline edition is made of."""

import base64
import hashlib
import re

import pytest
from lxml import html

from scripts.finish import finish
from scripts.problems import InvalidData
from tests.finish.offline.frames import MATERIAL, OURS

OFFER = '<p class="download"><a href="offline.html">Save<span id="offline-size"></span></a></p>'


def page(edition, anchor):
    (found,) = edition.xpath(f"//article[@id='{anchor}']")
    return found


def messages(folder):
    with pytest.raises(InvalidData) as raised:
        finish(folder)
    return [problem.message for problem in raised.value.problems]


@pytest.mark.parametrize("frame", [OURS, MATERIAL], ids=["ours", "material"])
def test_it_holds_the_content_of_every_page_and_nothing_around_it(edition, frame):
    found = edition(frame=frame)

    assert found.xpath("//article/@id") == ["index", "second", "releases.2024-09-04-pardon"]
    assert "Foot" not in found.text_content()
    assert "Menu" not in found.text_content()


def test_pages_stand_in_the_order_of_the_menus_after_the_first(edition):
    third = {"another.html": "<h1>Another</h1>"}

    assert edition(third).xpath("//article/@id") == [
        "index",
        "second",
        "another",
        "releases.2024-09-04-pardon",
    ]


def test_the_contents_name_each_page_by_chapter_and_records_with_their_id(edition):
    contents = edition().xpath("//nav[@id='contents']/details")

    assert [part.xpath("string(summary)") for part in contents] == ["Pages (2)", "Releases (1)"]
    assert contents[1].xpath("string(.//li)") == "Pardon 2024-09-04-pardon"


def test_links_between_pages_become_places_in_the_file(edition):
    found = edition()

    assert page(found, "index").xpath(".//a/@href") == ["#second:b", "#contents"]
    assert page(found, "second").xpath(".//a/@href") == ["#second:b", "#contents"]
    assert page(found, "second").xpath(".//h4/@id") == ["second:b"]


def test_a_link_to_a_file_or_to_the_search_stays_as_text(edition):
    found = edition(
        {
            "second.html": '<h1>B</h1><p>Use the <a href="search.html">search</a>.</p>'
            '<p><a href="index.html">F</a></p><h2 id="b">b</h2>'
        }
    )
    record = page(found, "releases.2024-09-04-pardon")

    assert record.xpath(".//a/text()") == ["Home", "Contents"]
    assert "the file" in record.text_content()
    assert "Use the search." in page(found, "second").text_content()


def test_a_link_to_another_site_stays_a_link(edition):
    address = "https://example.org/a?b=1#c"
    found = edition({"index.html": f'<h1>A</h1><a href="{address}" rel="noreferrer">original</a>'})

    assert page(found, "index").xpath(".//a[@rel]/@href") == [address]


def test_a_link_to_a_view_of_a_page_leads_to_the_page(edition):
    found = edition({"index.html": '<h1>A</h1><a href="second.html?body=EU">the EU</a>'})

    assert page(found, "index").xpath(".//a/@href")[0] == "#second"


@pytest.mark.parametrize("href", ["third.html", "second.html#c", "data/b.csv", "#nowhere"])
def test_a_link_that_leads_nowhere_is_refused(site, href):
    folder = site({"index.html": f'<h1>A</h1><a href="{href}">x</a>'})

    assert messages(folder) == [f"<a href={href!r}> leads to no page or place of the site."]
    assert not (folder / "offline.html").exists()


def test_mentions_of_ids_follow_them(edition):
    drawing = (
        '<h1>A</h1><svg role="img" aria-labelledby="t d" viewBox="0 0 1 1">'
        '<title id="t">T</title><desc id="d">D</desc><path id="p" fill="url(#g)"/>'
        '<a href="second.html"><path d="M0"/></a></svg>'
    )
    (svg,) = page(edition({"index.html": drawing}), "index").xpath(".//svg")

    assert svg.get("aria-labelledby") == "index:t index:d"
    assert svg.xpath("./*/@id") == ["index:t", "index:d", "index:p"]
    assert svg.xpath("./path/@fill") == ["url(#index:g)"]
    assert svg.xpath("./a/@href") == ["#second"]


def test_there_is_one_first_heading_and_no_level_is_left_out(edition):
    found = edition({"index.html": "<h1>A</h1><h2>B</h2><h3>C</h3><h4>D</h4><h5>E</h5>"})
    levels = [
        heading.tag
        for heading in found.xpath(
            "//main//*[self::h2 or self::h3 or self::h4 or self::h5 or self::h6]"
        )
    ]

    assert len(found.xpath("//h1")) == 1
    assert levels[:6] == ["h2", "h3", "h4", "h5", "h6", "h6"]


def test_what_needs_a_script_or_leads_to_a_file_is_left_out(edition):
    found = edition(
        {
            "index.html": '<h1 data-x="1">A<a class="headerlink" href="#top">¶</a></h1><!-- no -->'
            f"<form hidden><select><option>all</option></select></form>{OFFER}"
            '<nav class="beside"><p>Before</p></nav><b class="correct">Form</b><p> said\u202f1 </p>'
        }
    )

    assert page(found, "index").text_content().split() == ["A", "said", "1", "Contents"]
    assert "said\u202f1" in page(found, "index").text_content()
    assert page(found, "index").xpath(".//h3/@*") == []


def test_drawings_in_files_are_put_into_the_page(site):
    picture = '<picture><source srcset="w.svg"><img src="n.svg" alt="A finding"></picture>'
    folder = site({"index.html": f"<h1>A</h1>{picture}"})
    for name in ("w", "n"):
        (folder / f"{name}.svg").write_text(
            '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><style>a{}</style>'
            f"<text>{name}</text></svg>"
        )
    finish(folder)

    found = html.fromstring((folder / "offline.html").read_text(encoding="utf-8"))
    drawings = page(found, "index").xpath(".//svg")
    assert [(one.get("class"), one.text_content()) for one in drawings] == [
        ("wide", "w"),
        ("narrow", "n"),
    ]
    assert {one.get("aria-label") for one in drawings} == {"A finding"}
    assert page(found, "index").xpath(".//img | .//source | .//style") == []


def test_pictures_in_files_are_refused(site):
    folder = site({"index.html": '<h1>A</h1><img src="a.png" alt="">'})

    assert messages(folder) == [
        "<img src='a.png'> is a file, which the offline edition cannot hold."
        " Put a drawing into the page as SVG."
    ]


def test_styles_that_fetch_something_are_refused(site):
    folder = site(css="a { background: url(b.png) }")

    assert messages(folder) == ["'url(b.png)' is a file, which the offline edition cannot hold."]


def test_an_id_that_is_twice_on_a_page_is_refused(site):
    folder = site({"index.html": '<h1 id="a">A</h1><p id="a">B</p>'})

    assert messages(folder) == ["the id 'a' is there 2 times. Give each place one of its own."]


def test_a_page_in_an_unknown_frame_is_refused(site):
    folder = site(frame="<div>{}</div>")

    assert set(messages(folder)) == {
        "the offline edition finds no <article> or <main> with an <h1> here."
    }


def test_styles_find_places_and_data_that_they_ask_for(edition):
    css = '#story [data-what="easing"] { color: #2457a6 } #fff {}'
    found = edition({"index.html": '<h1>A</h1><p data-what="easing" data-n="1">B</p>'}, css=css)
    style = found.xpath("string(//style)")

    assert style.startswith("[id$=':story'] [data-what=\"easing\"] { color: #2457a6 } #fff {}")
    assert page(found, "index").xpath("./p[1]/@*") == ["easing"]


def test_tables_of_the_same_columns_have_their_labels_once_in_the_style(edition):
    rows = (
        '<table class="data"><tr><th>1</th><td data-label="A &lt;/style&gt;">2</td>'
        '<td data-label="B">{}</td></tr></table>'
    )
    tables = f"{rows.format(3)}{rows.format(4)}<table><tr><td>5</td></tr></table>"
    found = edition({"index.html": f"<h1>A</h1>{tables}"}, css="a { content: attr(data-label) }")
    style = found.xpath("string(//style)")

    assert page(found, "index").xpath(".//table/@class") == ["data labels-0"] * 2
    assert not found.xpath("//@data-label")
    assert style.endswith(
        '.labels-0 td:nth-child(2){--label:"A \\3c /style>"}\n'
        '.labels-0 td:nth-child(3){--label:"B"}\n'
    )


def test_an_edition_that_is_too_large_is_refused(site, monkeypatch):
    monkeypatch.setattr("scripts.finish.offline.LARGEST", 100)

    assert [re.sub(r"[\d,]+ bytes", "n bytes", one) for one in messages(site())] == [
        "the offline edition has n bytes, and may have 100. Leave out pages that few readers need"
        " away from the site, in scripts/finish/offline/chapters.py."
    ]


def test_the_policy_allows_the_style_in_the_file_and_nothing_else(edition):
    found = edition()
    digest = hashlib.sha256(found.xpath("string(//style)").encode()).digest()
    (policy,) = found.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")

    assert policy == (
        f"default-src 'none'; style-src 'sha256-{base64.b64encode(digest).decode()}';"
        " base-uri 'none'; form-action 'none'"
    )
    assert found.xpath("//meta[@name='referrer']/@content") == ["no-referrer"]


def test_it_says_when_the_data_last_changed_and_that_it_stays_on_the_device(edition):
    head = edition().xpath("string(//header)")

    assert "Data last changed on 23 November 2026." in head
    assert "stays on the device until you delete it" in head


def test_pages_that_offer_it_say_its_size_and_a_second_run_changes_nothing(site):
    folder = site({"second.html": f'<h1>B</h1><h2 id="b">b</h2>{OFFER}'})
    finish(folder)
    once = {path: path.read_bytes() for path in folder.rglob("*.html")}
    finish(folder)

    assert 'Save<span id="offline-size"> (0.0 MB)</span>' in once[folder / "second.html"].decode()
    assert {path: path.read_bytes() for path in folder.rglob("*.html")} == once
