"""CMIS: a calendar month by month, and the minutes among the documents of each meeting."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from flows.scrape import scrape
from flows.scrape_report import ScrapeReport
from flows.sources.councils import Council
from tests.flows.scraping import hurried, rows
from tests.flows.serving import serving
from tests.flows.stand_in_cmis import CmisMeeting, StandInCmis


def lines(name: str, day: str, words: str) -> tuple[str, ...]:
    return (f"Wrayford Borough Council {name}", f"Minutes of the meeting held on {day}", "", "1. Berths", words)


@pytest.fixture
def council() -> Iterator[StandInCmis]:
    april = {
        "Final Agenda Reports - 8th April": ("Agenda",),
        "Draft Planning Minutes 08042025": lines("Planning Panel", "8 April 2025", "RESOLVED that berth one be let for a year."),
        "Minutes of the previous meeting": ("Minutes of March",),
    }
    june = {"Agenda": ("Agenda",)}
    site = StandInCmis(
        [
            CmisMeeting(15041, 4, "Planning Panel", dt.date(2025, 4, 8), april),
            CmisMeeting(15042, 4, "Planning Panel", dt.date(2025, 6, 3), june),
            CmisMeeting(15043, 38, "Standards Panel", dt.date(2025, 5, 20), {"Standards Minutes": lines("Standards Panel", "20 May 2025", "RESOLVED that the code be adopted.")}),
        ]
    )  # fmt: skip
    with serving(site) as site.address:
        yield site


def run(council: StandInCmis, database: Path, **settings: object) -> ScrapeReport:
    council.asked.clear()
    address = f"{council.address}/wrayford/Meetings.aspx"
    with hurried() as guest:
        return scrape(
            Council("Wrayford Borough Council", address), database, guest, today=dt.date(2025, 6, 10), since=dt.date(2025, 3, 1), **settings  # type: ignore[arg-type]
        )  # fmt: skip


def test_meetings_of_every_month_and_their_minutes(council: StandInCmis, tmp_path: Path) -> None:
    report = run(council, tmp_path / "m.db")
    assert (report.found, report.new, report.waiting, report.failed) == (3, 2, 1, 0)
    assert sum("NoJava" in address for address in council.asked) == 4
    assert {row["quote"] for row in rows(tmp_path / "m.db", "select quote from resolutions")} == {
        "berth one be let for a year",
        "the code be adopted",
    }
    assert rows(tmp_path / "m.db", "select kind from sites") == [{"kind": "cmis"}]


def test_confirmed_minutes_take_the_place_of_a_draft(council: StandInCmis, tmp_path: Path) -> None:
    run(council, tmp_path / "m.db")
    words = "RESOLVED that berth one be let for two years. Councillor Ada Brook left the meeting."
    council.meetings[0].documents["Final Planning Minutes 08042025"] = lines("Planning Panel", "8 April 2025", words)
    report = run(council, tmp_path / "m.db")
    assert (report.new, report.changed) == (0, 1)
    assert rows(tmp_path / "m.db", "select final from site_meetings where number = '15041'") == [{"final": 1}]
    quotes = rows(tmp_path / "m.db", "select quote from resolutions where superseded = 0 order by quote")
    assert [row["quote"] for row in quotes] == ["berth one be let for two years", "the code be adopted"]


def test_only_one_committee(council: StandInCmis, tmp_path: Path) -> None:
    assert run(council, tmp_path / "m.db", committees=["standards"]).new == 1


def test_an_empty_month_leaves_the_list_of_other_months_out_of_reach(council: StandInCmis, tmp_path: Path) -> None:
    council.month = dt.date(2030, 1, 1)  # nothing in the list, so no link tells how a month's calendar is addressed
    report = run(council, tmp_path / "m.db")
    assert report.warning is not None
    assert report.warning.startswith("no meetings found")
