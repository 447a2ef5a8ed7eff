from pathlib import Path

import pytest

from scripts.finish import finish
from scripts.finish.built_page import BuiltPage, parse
from scripts.finish.faults import faults_of_css, faults_of_page
from scripts.problems import InvalidData

ASKS = [
    '<script src="https://cdn.example/a.js"></script>',
    '<script src="//cdn.example/a.js"></script>',
    '<link rel="stylesheet" href="https://fonts.example/css">',
    '<link rel="icon" href="https://example.org/icon.png">',
    '<img src="http://example.org/a.png" alt="">',
    '<img srcset="a.png 1x, https://example.org/b.png 2x" alt="">',
    '<iframe src="https://example.org/"></iframe>',
    '<form action="https://example.org/"></form>',
    '<svg><image href="https://example.org/a.png"/></svg>',
    '<svg><use xlink:href="https://example.org/a.svg#b"/></svg>',
    '<a href="a.html" ping="https://example.org/">a</a>',
    "<style>@import 'https://example.org/a.css';</style>",
    "<style>a{background:url(//example.org/a.png)}</style>",
]
FINE = [
    '<script src="../assets/a.js"></script>',
    '<link rel="canonical" href="https://example.org/">',
    # Removed when the page is finished.
    '<link rel="preconnect" href="https://example.org/">',
    '<img src="data:image/png;base64,AAAA" alt="">',
    '<a href="https://example.org/">a</a>',
    '<svg><use href="#mark"/></svg>',
    '<td style="text-align: right;">1</td>',
    "<style>a{background:url(a.png)}</style>",
]


def messages(html):
    page = BuiltPage(Path("a.html"), "a.html", parse(html))
    return [problem.message for problem in faults_of_page(page)]


@pytest.mark.parametrize("html", ASKS)
def test_a_page_that_asks_another_host_is_refused(html):
    (message,) = messages(html)

    assert "asks another host" in message


@pytest.mark.parametrize("html", FINE)
def test_a_page_may_do_this(html):
    assert messages(html) == []


def test_a_script_in_the_page_is_refused_and_data_in_such_a_tag_is_not():
    page = '<script>a()</script><script type="application/json">{}</script>'

    assert messages(page) == [
        "<script> in the page itself, which the content security policy blocks. Move it to a file"
        " in docs/assets/."
    ]


def test_a_script_inside_a_tag_is_refused():
    assert messages('<p onclick="a()">a</p><a href="javascript:a()">a</a>') == [
        "<p onclick=…> is a script inside a tag, which the content security policy blocks."
        " Move it to a file in docs/assets/.",
        "<a href=…> is a script inside a tag, which the content security policy blocks."
        " Move it to a file in docs/assets/.",
    ]


def test_a_style_inside_a_tag_is_refused():
    assert messages('<p style="color: red">a</p>') == [
        "<p style='color: red'> would be blocked by the content security policy."
        " Use a class, and say in docs/assets/parts.css what it looks like."
    ]


def test_a_style_sheet_that_asks_another_host_is_refused():
    (problem,) = faults_of_css(Path("a.css"), 'a{src:url("https://example.org/a.woff2")}')

    assert str(problem) == (
        "a.css: 'https://example.org/a.woff2' asks another host. Copy the file into docs/assets/."
    )


def test_every_fault_is_reported_with_its_line_and_nothing_is_changed(tmp_path):
    html = '<p>\n<img src="//a.example/1" alt="">\n<img src="//a.example/2" alt="">'
    (tmp_path / "index.html").write_text(html, encoding="utf-8")

    with pytest.raises(InvalidData) as refused:
        finish(tmp_path)

    assert [problem.line for problem in refused.value.problems] == [2, 3]
    assert (tmp_path / "index.html").read_text(encoding="utf-8") == html
