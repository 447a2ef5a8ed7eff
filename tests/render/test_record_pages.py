import yaml

from scripts.render.pages import current_data
from scripts.render.record_pages import write_records

HOSTILE = "\"---\\n{{ 7 * 7 }} # <b>: 'x'"


def test_no_title_breaks_out_of_its_line_or_is_taken_for_a_template(site, tmp_path):
    site(releases=[{"release_id": "a", "title": HOSTILE}])
    write_records(current_data(), tmp_path / "records")

    text = (tmp_path / "records" / "releases" / "a.md").read_text(encoding="utf-8")
    _, front, body = text.split("---\n", 2)
    assert yaml.safe_load(front) == {"title": HOSTILE.replace("{{", "{ {")}
    assert body == '\n{{ record("releases", "a") }}\n'
