import pytest

from scripts.finish.security_contact import write_contact
from scripts.problems import InvalidData


@pytest.fixture
def written(tmp_path):
    """What is written for these settings; nothing where there is no file."""

    def write(settings):
        path = tmp_path / "mkdocs.yml"
        path.write_text(settings, encoding="utf-8")
        write_contact(tmp_path, path)
        file = tmp_path / ".well-known" / "security.txt"
        return file.read_text(encoding="utf-8") if file.is_file() else ""

    return write


@pytest.mark.parametrize("extra", ["", 'extra:\n  security: {contact: "", expires: ""}\n'])
def test_without_a_contact_there_is_no_file(written, extra):
    assert written(f"site_name: x\n{extra}") == ""


def test_a_contact_is_where_tools_look_for_it(written):
    extra = "extra:\n  security: {contact: https://example.org/report, expires: 2027-11-26}\n"

    assert written(f"site_url: https://example.org/\nplugins: !x {{}}\n{extra}") == (
        "Contact: https://example.org/report\n"
        "Expires: 2027-11-26T00:00:00Z\n"
        "Preferred-Languages: en\n"
        "Canonical: https://example.org/.well-known/security.txt\n"
    )


def test_a_contact_that_would_hold_for_ever_is_a_problem(written):
    with pytest.raises(InvalidData) as raised:
        written("extra:\n  security: {contact: https://example.org/report}\n")
    assert [problem.message for problem in raised.value.problems] == [
        "say until when the contact holds: the day after `expires:`, like 2027-11-26."
    ]
