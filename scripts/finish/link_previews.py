"""What other sites show of a page that somebody links to: its title and its own picture."""

from lxml import etree

from scripts.finish.built_page import BuiltPage
from scripts.render.pages import Site


def set_preview(page: BuiltPage, site: Site) -> None:
    """Only whole addresses lead to a picture, so there is nothing while the site has none. Pages
    without a picture show the timeline."""
    head = page.document.find("head")
    if not site.address or head.xpath("meta[@property='og:title']"):
        return
    pictures = page.document.xpath("//figure[@class='chart']/@id")
    picture = pictures[0].removeprefix("chart-") if pictures else "timeline"
    tags = {
        "og:type": "website",
        "og:title": head.findtext("title"),
        "og:url": f"{site.address}/{page.address}",
        "og:image": f"{site.address}/data/charts/{picture}.png",
    }
    for name, content in tags.items():
        etree.SubElement(head, "meta", property=name, content=content).tail = "\n"
