"""The site works below the path of a project, as it is published."""

import os
import shutil
import subprocess

import pytest
import yaml

from tests.setup.server import served


@pytest.fixture(scope="module")
def project(root, site_dir, tmp_path_factory):
    """The built site in a folder, after the step of the workflow that publishes it."""
    folder = tmp_path_factory.mktemp("host")
    (folder / "project").mkdir()
    for path in site_dir.iterdir():
        if path.name != "404.html":
            (folder / "project" / path.name).symlink_to(path)
    (folder / "site").mkdir()
    shutil.copyfile(site_dir / "404.html", folder / "site" / "404.html")
    workflow = yaml.safe_load((root / ".github/workflows/deploy.yml").read_text(encoding="utf-8"))
    (step,) = [step for step in workflow["jobs"]["build"]["steps"] if "404" in step.get("run", "")]
    env = {**os.environ, "REPOSITORY": "project", "OWNER": "somebody"}
    subprocess.run(["bash", "-e", "-c", step["run"]], cwd=folder, env=env, check=True)
    shutil.copyfile(folder / "site" / "404.html", folder / "404.html")
    with served(folder) as address:
        yield f"{address}/project"


def test_a_wrong_address_leads_back_into_the_project(page, project):
    failed = []
    page.on("response", lambda answer: failed.append(answer.url) if not answer.ok else None)
    page.goto(f"{project}/records/nothing/here.html")
    page.get_by_role("link", name="first page").click()

    assert failed == [f"{project}/records/nothing/here.html"]
    assert page.url == f"{project}/index.html"


def test_a_page_asks_for_nothing_outside_the_project(page, project):
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"{project}/datasets/releases.html")

    assert [url for url in asked if not url.startswith(f"{project}/")] == []
