"""Which pages of the site to look at: all of them, or one of each kind."""

from pathlib import Path


def all_pages(site_dir: Path) -> list[str]:
    """The addresses of all pages, from the top of the site."""
    return [path.relative_to(site_dir).as_posix() for path in sorted(site_dir.rglob("*.html"))]


def one_of_each_kind(site_dir: Path) -> list[str]:
    """Every hand-written page, and of each folder of records the largest page; not the offline
    edition, which holds them all once more."""
    by_folder: dict[str, list[str]] = {}
    for page in all_pages(site_dir):
        if page == "offline.html":
            continue
        folder = page.rpartition("/")[0] if page.startswith("records/") else page
        by_folder.setdefault(folder, []).append(page)
    return [
        max(pages, key=lambda page: (site_dir / page).stat().st_size)
        for pages in by_folder.values()
    ]
