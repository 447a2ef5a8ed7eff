"""What templates were compiled to is kept for as long as no program changes."""

from jinja2 import DictLoader, Environment

from scripts.export import templates
from scripts.export.templates import CompiledTemplates


def rendered(folder, word):
    """Jinja puts the result of a filter into what it compiles, where its text is known."""
    kept = CompiledTemplates(str(folder / "templates"), "%s.compiled")
    environment = Environment(
        loader=DictLoader({"page": "{{ 'a' | filter }}"}), bytecode_cache=kept
    )
    environment.filters["filter"] = lambda text: word
    return environment.get_template("page").render()


def test_a_filter_that_changed_is_compiled_anew_with_its_program(tmp_path, monkeypatch):
    monkeypatch.setattr(templates, "program", lambda: b"as it was")
    assert rendered(tmp_path, "before") == "before"
    assert rendered(tmp_path, "after") == "before"

    monkeypatch.setattr(templates, "program", lambda: b"edited")
    assert rendered(tmp_path, "after") == "after"
