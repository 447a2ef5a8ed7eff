"""The site as somebody publishes it: its address and its repository are known."""

import shutil
import subprocess
import sys

from tests.damaged import copied, edit

SETTINGS = {
    'site_url: ""': "site_url: https://figures.example/",
    '  repository: ""': "  repository: https://code.example/owner/figures",
}
STEPS = (("mkdocs", "build", "--strict"), ("scripts", "finish", "site"))


def test_it_is_built_whole(root, tmp_path):
    copied(root, tmp_path)
    for name in ("docs", "translations"):
        shutil.copytree(root / name, tmp_path / name)
    (tmp_path / "web").mkdir()
    (tmp_path / "web/node_modules").symlink_to(root / "web/node_modules")
    for name in ("mkdocs.yml", "CITATION.cff"):
        shutil.copyfile(root / name, tmp_path / name)
    for empty, known in SETTINGS.items():
        edit(tmp_path / "mkdocs.yml", empty, known)
    for step in STEPS:
        subprocess.run([sys.executable, "-m", *step], cwd=tmp_path, check=True)

    page = (tmp_path / "site/records/releases/2021-09-16-pardon.html").read_text(encoding="utf-8")
    assert "https://figures.example/records/releases/2021-09-16-pardon.html" in page
    assert "https://code.example/owner/figures/edit/" in page
