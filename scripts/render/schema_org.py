"""Datasets and verdicts in the words of schema.org."""

from collections.abc import Mapping
from typing import Any

from scripts.addresses import dataset_path
from scripts.export.published import Row
from scripts.render.claim_pages import authors, results_of
from scripts.render.pages import Page
from scripts.render.record import Record
from scripts.render.verdict_marks import claim_mark

CONTEXT = "https://schema.org"
Node = Mapping[str, Any]


def dataset_description(page: Page, package: Node) -> Node:
    """A Dataset, with a download for each table and one for all of them."""
    name = package["name"]
    return {
        "@context": CONTEXT,
        "@type": "Dataset",
        **about(page, package),
        **({"url": page.full(dataset_path(name))} if page.site.address else {}),
        "temporalCoverage": "/".join(coverage(package)),
        "distribution": [
            {
                "@type": "DataDownload",
                "name": package["title"],
                "encodingFormat": "application/zip",
                "contentUrl": page.full(f"data/{name}/{name}.zip"),
            },
            *(
                {
                    "@type": "DataDownload",
                    "name": resource["title"],
                    "encodingFormat": resource["mediatype"],
                    "contentUrl": page.full(f"data/{name}/{resource['path']}"),
                    "contentSize": f"{resource['bytes']} B",
                    "sha256": resource["hash"].removeprefix("sha256:"),
                }
                for resource in package["resources"]
            ),
        ],
    }


def about(page: Page, package: Node) -> Node:
    """What is said of one package and of all together in the same way."""
    return {
        "identifier": package["id"],
        "name": package["title"],
        "description": package["description"],
        "version": package["version"],
        "dateModified": package["updated"],
        "license": package["licenses"][0]["path"],
        "keywords": package.get("keywords", []),
        "creator": [
            {"@type": "Organization", "name": one["title"]} for one in package["contributors"]
        ],
        "publisher": publisher(page),
        "isAccessibleForFree": True,
    }


def publisher(page: Page) -> Node:
    address = {"url": page.site.address} if page.site.address else {}
    return {"@type": "Organization", "name": page.site.name, **address}


def coverage(package: Node) -> tuple[str, str]:
    """The first and the last day that any table of a package covers."""
    found = [one["coverage"] for one in package["resources"] if "coverage" in one]
    starts = [coverage["start"] for coverage in found if "start" in coverage]
    return min(starts, default=".."), max(coverage["end"] for coverage in found)


def is_reviewed(claim: Row) -> bool:
    """Whether somebody else made the claim: a check of ours is no claim of anybody."""
    return claim["origin"] == "stated"


def claim_review(claim: Record) -> Node:
    """A ClaimReview: the verdict in our word, and no score, since we give none."""
    page, result = claim.page, results_of(claim).get("all")
    judged = Record.of(page, "claim_reviews", result.id) if result else None
    return {
        "@context": CONTEXT,
        "@type": "ClaimReview",
        **({"url": claim.address} if claim.address else {}),
        "claimReviewed": claim["claim"],
        "reviewRating": {
            "@type": "Rating",
            "alternateName": claim_mark(page.data, claim.id).words,
        },
        "reviewBody": result["sentence"] if result else claim["testable_note"],
        **({"datePublished": judged["reviewed_date"]} if judged else {}),
        "author": publisher(page),
        "license": claim.package["licenses"][0]["path"],
        "itemReviewed": {
            "@type": "Claim",
            # Nothing says which of them are people and which are bodies.
            "author": [{"name": name} for name in authors(claim)],
            "datePublished": claim["made_date"],
            "appearance": {"@type": "CreativeWork", "name": claim["published_in"]},
        },
    }
