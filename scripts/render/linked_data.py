"""The data described for search engines, catalogues and fact-checkers, in files beside it: a script
in a page would weaken the policy of the page."""

from collections.abc import Iterator

from scripts.addresses import DATASET_DESCRIPTION, review_address
from scripts.export.as_json import write_json
from scripts.export.published import Published
from scripts.render.catalogue_entry import catalogue
from scripts.render.croissant import croissant
from scripts.render.pages import Page, Site
from scripts.render.record import Record
from scripts.render.schema_org import Node, claim_review, dataset_description, is_reviewed

CROISSANT = "data/croissant.json"
CATALOGUE = "data/catalogue.jsonld"


def write_linked_data(data: Published, site: Site) -> None:
    for address, node in linked_data(data, site):
        path = data.folder / address.removeprefix("data/")
        path.parent.mkdir(exist_ok=True)
        write_json(node, path)


def linked_data(data: Published, site: Site) -> Iterator[tuple[str, Node]]:
    """Each file by its address. A catalogue can't do without the address of the site."""
    for name, package in data.packages.items():
        page = Page(data, DATASET_DESCRIPTION.format(name), site)
        yield page.url, dataset_description(page, package)
    for claim in Record.all(Page(data, "", site), "claims"):
        if is_reviewed(claim.row):
            page = Page(data, review_address(claim.id), site)
            yield page.url, claim_review(Record(page, claim.table, claim.row))
    yield CROISSANT, croissant(Page(data, CROISSANT, site))
    if site.address:
        yield CATALOGUE, catalogue(Page(data, CATALOGUE, site))
