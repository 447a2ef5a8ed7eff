"""A site that was left half made, or changed since, is not published."""

import pytest

from scripts.finish import finish
from scripts.finish.sealing import seal, unsealed_problems
from tests.damaged import edit, run

PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>A</title></head>
<body><main><h1 id="a">Pardon</h1></main></body></html>
"""
REMEDY = "Build the site anew with `make site`, and publish that."


@pytest.fixture
def site(tmp_path):
    for name in ("index.html", "about.html"):
        (tmp_path / name).write_text(PAGE, encoding="utf-8")
    finish(tmp_path)
    return tmp_path


@pytest.fixture
def faults(site):
    return lambda: [str(one).removeprefix(f"{site}/") for one in unsealed_problems(site)]


def test_a_finished_site_may_be_published(site, faults):
    assert faults() == []


def test_a_signature_of_the_seal_stands_beside_it_until_the_site_is_made_anew(site, faults):
    (site / "SHA256SUMS.minisig").write_text("x", encoding="utf-8")

    assert faults() == []
    finish(site)
    assert not (site / "SHA256SUMS.minisig").exists()


def test_a_site_without_its_seal_is_refused(site, faults):
    (site / "SHA256SUMS").unlink()

    assert faults() == [f"SHA256SUMS: this file is missing: the site was left half made. {REMEDY}"]


def test_what_was_changed_added_or_lost_since_is_refused(site, faults):
    edit(site / "about.html", "Pardon", "Amnesty")
    (site / "index.html").rename(site / "start.html")

    assert faults() == [
        f"about.html: this file was changed after the site was finished. {REMEDY}",
        f"index.html: this file is missing. {REMEDY}",
        f"start.html: this file was put here after the site was finished. {REMEDY}",
    ]


def test_finishing_again_opens_the_seal_until_the_end(site, monkeypatch, faults):
    monkeypatch.setattr("scripts.finish.remove_leftovers", lambda folder, pages: 1 / 0)

    with pytest.raises(ZeroDivisionError):
        finish(site)
    assert [fault.partition(":")[0] for fault in faults()] == ["SHA256SUMS"]


def test_a_page_under_no_policy_is_refused_though_its_checksum_is_right(site, faults):
    (site / "about.html").write_text(PAGE, encoding="utf-8")
    seal(site)

    assert faults() == [
        f"about.html: this page has no content security policy, or another's. {REMEDY}"
    ]


def test_the_command_that_deploys_says_so(root, site):
    assert run(root, "finish", "--check", str(site)).returncode == 0

    edit(site / "about.html", "Pardon", "Amnesty")
    refused = run(root, "finish", "--check", str(site))

    assert (refused.returncode, refused.stdout) == (1, "")
    assert refused.stderr.endswith(f"finished. {REMEDY}\nsite: 1 problem to fix\n")
