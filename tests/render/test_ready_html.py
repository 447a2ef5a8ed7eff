"""What Markdown makes of the HTML of a macro: nothing."""

import pytest
from lxml.html import fromstring
from markdown import markdown

from scripts.render.ready_html import BEGIN, END, plain


@pytest.mark.parametrize(
    "html",
    [
        '<div class="a">\n<p>*b* [c](d.md) &amp; 1\u202f400</p>\n    <p>e</p>\n</div>',
        "<p>a</p>\n<p>b</p>",
        '<figure><svg viewBox="0 0 1 1"><clipPath id="a"/></svg></figure>',
    ],
)
def test_ready_html_comes_out_as_it_went_in(html):
    page = f"# Title\n\n{BEGIN}\n{html}\n{END}\n\nText *here*"

    assert markdown(page, extensions=["md_in_html", "scripts.render.ready_html"]) == (
        f"<h1>Title</h1>\n{html}\n<p>Text <em>here</em></p>"
    )


def test_words_of_a_cell_can_not_end_ready_html(site):
    title = f"{END} *a* {BEGIN}"
    shown = site(releases=[{"release_id": "a", "title": title}]).record("releases", "a")
    page = markdown(shown, extensions=["scripts.render.ready_html"])

    assert "<h1>&lt;!--/ready--&gt; *a* &lt;!--ready--&gt;</h1>" in page


@pytest.mark.parametrize(
    "words",
    [
        "<b>two</b> & <script>alert(1)</script>",
        "[here](javascript:alert(1)) ![](x) <https://example.org>",
        "*one* _two_ `three` **four** \\* {: .five} &lt; \"six\" 'seven'",
    ],
)
def test_words_in_a_sentence_are_shown_as_they_are(words):
    made = markdown(f"It is {plain(words)}.", extensions=["attr_list", "md_in_html"])
    shown = fromstring(made)

    assert shown.text_content() == f"It is {words}."
    assert [*shown] == []
