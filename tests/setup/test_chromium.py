import pytest

from tests.setup import chromium
from tests.setup.chromium import ADVICE, NoChromium, find_chromium, get_chromium


def program(folder, name, exit_code):
    path = folder / name
    path.write_text(f"#!/bin/sh\nexit {exit_code}\n", encoding="utf-8")
    path.chmod(0o755)
    return str(path)


@pytest.fixture
def bare_machine(monkeypatch, tmp_path):
    """A machine with no browser, where nothing can be fetched."""
    monkeypatch.delenv("CHROMIUM", raising=False)
    monkeypatch.setattr(chromium, "COMMANDS", ("chromium", "chromium-browser"))
    monkeypatch.setattr(chromium, "MAC_CHROME", "")
    monkeypatch.setattr(chromium, "ASK_PLAYWRIGHT", f"print({str(tmp_path / 'own')!r})")
    monkeypatch.setattr(chromium, "fetch_from_playwright", lambda: None)
    monkeypatch.setattr(chromium, "fetch_from_debian", lambda: None)
    monkeypatch.setenv("PATH", str(tmp_path))
    return tmp_path


def test_the_browser_named_by_the_reader_comes_first(bare_machine, monkeypatch):
    program(bare_machine, "chromium", 0)
    mine = program(bare_machine, "mine", 0)
    monkeypatch.setenv("CHROMIUM", mine)

    assert find_chromium() == mine


def test_a_named_browser_that_does_not_start_is_not_replaced_silently(bare_machine, monkeypatch):
    program(bare_machine, "chromium", 0)
    monkeypatch.setenv("CHROMIUM", "nowhere")

    with pytest.raises(NoChromium, match="CHROMIUM is set to nowhere, which does not start"):
        get_chromium()


def test_a_stub_that_does_not_start_is_passed_over(bare_machine):
    program(bare_machine, "chromium", 1)
    real = program(bare_machine, "chromium-browser", 0)

    assert find_chromium() == real


def test_playwrights_own_browser_is_found(bare_machine):
    own = program(bare_machine, "own", 0)

    assert find_chromium() == own


def test_a_browser_that_had_to_be_fetched_is_found(bare_machine, monkeypatch):
    monkeypatch.setattr(chromium, "fetch_from_debian", lambda: program(bare_machine, "chromium", 0))

    assert get_chromium() == str(bare_machine / "chromium")


def test_a_machine_without_any_is_told_what_to_install(bare_machine):
    with pytest.raises(NoChromium) as missing:
        get_chromium()

    assert str(missing.value) == ADVICE
