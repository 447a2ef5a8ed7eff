"""Releases announced on the day of an easing: what each side gave, and who calls it an exchange."""

from scripts.render.claim_pages import claims_testing
from scripts.render.pages import Page
from scripts.render.ready_html import fill
from scripts.render.record import Record


def deals_html(page: Page) -> str:
    """`{{ deals() }}` says of each such release what was got and what was given, with the claims
    about it; those about all of them stand once, at the end."""
    deals = [
        Record.of(page, "releases", release_id)
        for release_id in dict.fromkeys(
            pair["release_id"]
            for pair in page.data.tables["easings_after_releases"].rows
            if pair["release_id"] and pair["days_highest"] == "0"
        )
    ]
    claims = {
        deal.id: [claim for claim in claims_testing(deal) if claim["topic"] == "causes"]
        for deal in deals
    }
    every = {claim.id: claim for found in claims.values() for claim in found}
    shared = set(every).intersection(*([claim.id for claim in found] for found in claims.values()))
    return fill("deals.html", deals=deals, claims=claims, shared=shared, every=every)
