"""The tables of what was fetched from where: sites, what they list, and how far a scrape has come."""

from __future__ import annotations

from flows.tables import Table, text, whole

_COUNTS = {
    "found": whole("meetings that the site listed", required=True),
    "new": whole("documents that were new", required=True),
    "changed": whole("documents that took the place of an earlier issue", required=True),
    "waiting": whole("meetings held whose minutes are not published yet", required=True),
    "failed": whole("lists, meetings and documents that could not be had", required=True),
    "gone": whole("meetings that the site shows no more", required=True),
}

SITES = (
    Table(
        "sites",
        "A council's website that is scraped, and what its last scrape came to.",
        {
            "id": text("the address that all its pages begin with", required=True),
            "council": text("the council", "councils"),
            "kind": text("moderngov or cmis", required=True),
            "last_run": text("when it was scraped last (UTC)"),
            "last_seen": text("when it last answered (UTC)"),
            "warning": text("what is odd about the last scrape: no meetings found, or the site did not answer"),
            **_COUNTS,
        },
        indexes=(("council",),),
    ),
    Table(
        "site_committees",
        "A list of meetings that a site has: one a committee, or one for all of them.",
        {
            "id": text("site and the site's number for the committee", required=True),
            "site": text("the site", "sites", required=True),
            "number": text("the site's number for it", required=True),
            "name": text("its name there", required=True),
            "ended": whole("1 when the site says that it meets no more", required=True),
            "listed_from": text("the earliest day that was listed whole"),
            "listed_at": text("when it was listed whole (UTC)"),
            "scrape": whole("the scrape that listed it last"),
        },
        indexes=(("site",),),
    ),
    Table(
        "site_meetings",
        "A meeting as a site lists it, and how far its minutes are.",
        {
            "id": text("the address of its page", required=True),
            "site": text("the site", "sites", required=True),
            "number": text("the site's number for it", required=True),
            "listing": text("the number of the list that it stands in", required=True),
            "committee_number": text("the site's number for the committee", required=True),
            "committee_name": text("the committee's name there", required=True),
            "date": text("the day", required=True),
            "moved_from": text("the day on which it was to be before"),
            "time": text("the time as printed there"),
            "status": text("what the list says of it: Confirmed, CANCELLED, Agenda, Minutes …"),
            "held": whole("0 when it was cancelled or postponed", required=True),
            "listed": whole("0 when the last list that should have it had it not", required=True),
            "outcome": text("what it had when it was asked last: minutes, none, missing or failed"),
            "final": whole("1 when its minutes are whole and no draft", required=True),
            "minutes_since": text("since which day its minutes stand as they are, as far as can be told"),
            "document": text("its minutes", "documents"),
            "asked_at": text("when it was asked last (UTC)"),
            "scrape": whole("the scrape that asked it last"),
            "misses": whole("how often running it was not there", required=True),
            "gone_at": text("when it was found to be gone (UTC); its minutes are kept"),
        },
        indexes=(("site", "date"), ("document",), ("gone_at",)),
    ),
    Table(
        "fetches",
        "A page or file that was fetched, so that it is not fetched twice and the site can say that it has not changed.",
        {
            "id": text("its address", required=True),
            "site": text("the site", "sites", required=True),
            "scrape": whole("the scrape that fetched it last", required=True),
            "sha256": text("hash of the bytes, which are kept in the archive", required=True),
            "etag": text("the mark that the site sent for these bytes"),
            "last_modified": text("the date that the site sent for these bytes"),
            "fetched_at": text("when (UTC)", required=True),
        },
        indexes=(("sha256",), ("scrape",)),
    ),
    Table(
        "scrapes",
        "A scrape of one site; one without an end was cut off, and the next goes on with it.",
        {
            "id": whole("counts up", required=True),
            "site": text("the site", "sites", required=True),
            "what": text("JSON: committees, range of days and extras that were asked for", required=True),
            "started_at": text("UTC", required=True),
            "ended_at": text("UTC"),
            **_COUNTS,
        },
        indexes=(("site", "started_at"),),
    ),
)
