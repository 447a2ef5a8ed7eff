"""The packages as DCAT-AP, for the open data portals that harvest it."""

from scripts.addresses import dataset_path
from scripts.render.pages import Page
from scripts.render.schema_org import Node, coverage

XSD = "http://www.w3.org/2001/XMLSchema#"
MEDIA_TYPES = "https://www.iana.org/assignments/media-types/"
CONTEXT = {
    "dcat": "http://www.w3.org/ns/dcat#",
    "dct": "http://purl.org/dc/terms/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "spdx": "http://spdx.org/rdf/terms#",
}


def catalogue(page: Page) -> Node:
    """Every name in it is an address, so that the site has to have its own."""
    return {
        "@context": CONTEXT,
        "@id": f"{page.site.address}/data/#catalogue",
        "@type": "dcat:Catalog",
        "dct:title": page.data.umbrella["title"],
        "dct:description": page.data.umbrella["description"],
        "dct:publisher": publisher(page),
        "foaf:homepage": {"@id": page.site.address, "@type": "foaf:Document"},
        "dcat:dataset": [entry(page, package) for package in page.data.packages.values()],
    }


def publisher(page: Page) -> Node:
    return {
        "@id": f"{page.site.address}/#publisher",
        "@type": "foaf:Agent",
        "foaf:name": page.site.name,
    }


def entry(page: Page, package: Node) -> Node:
    name = package["name"]
    first, last = coverage(package)
    return {
        "@id": f"{page.site.address}/data/{name}/#dataset",
        "@type": "dcat:Dataset",
        "dct:identifier": package["id"],
        "dct:title": package["title"],
        "dct:description": package["description"],
        "dct:publisher": {"@id": publisher(page)["@id"]},
        "dct:modified": day(package["updated"]),
        "dct:temporal": {
            "@type": "dct:PeriodOfTime",
            "dcat:startDate": day(first),
            "dcat:endDate": day(last),
        },
        "dcat:version": package["version"],
        "dcat:keyword": package.get("keywords", []),
        "dcat:landingPage": {"@id": page.full(dataset_path(name)), "@type": "foaf:Document"},
        "dcat:distribution": [distribution(page, package, one) for one in package["resources"]],
    }


def distribution(page: Page, package: Node, resource: Node) -> Node:
    address = page.full(f"data/{package['name']}/{resource['path']}")
    licence = {"@id": package["licenses"][0]["path"], "@type": "dct:LicenseDocument"}
    return {
        "@id": f"{address}#distribution",
        "@type": "dcat:Distribution",
        "dct:title": resource["title"],
        "dct:license": licence,
        "dcat:accessURL": {"@id": address},
        "dcat:downloadURL": {"@id": address},
        "dcat:mediaType": {"@id": f"{MEDIA_TYPES}{resource['mediatype']}"},
        "dcat:byteSize": {"@value": resource["bytes"], "@type": f"{XSD}nonNegativeInteger"},
        "spdx:checksum": {
            "@type": "spdx:Checksum",
            "spdx:algorithm": {"@id": "spdx:checksumAlgorithm_sha256"},
            "spdx:checksumValue": {
                "@value": resource["hash"].removeprefix("sha256:"),
                "@type": f"{XSD}hexBinary",
            },
        },
    }


def day(date: str) -> Node:
    """A date with its type, which says how exact it is."""
    kinds = {4: "gYear", 7: "gYearMonth", 10: "date"}
    return {"@value": date, "@type": f"{XSD}{kinds[len(date)]}"}
