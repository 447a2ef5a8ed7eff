"""What the Nu HTML checker, the checker of the web's own standards body, says of every page."""


def test_every_page_is_valid_html(site_dir, html_errors):
    errors = html_errors(site_dir)

    assert [(error["url"], error.get("lastLine"), error["message"]) for error in errors] == []
