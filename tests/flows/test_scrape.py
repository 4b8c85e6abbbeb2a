"""Scraping a stand-in council again and again: what is asked, what is saved, and what becomes of it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from flows.store import open_database
from tests.flows.scraping import SINCE, TODAY, facts, one, rows, run
from tests.flows.serving import serving
from tests.flows.stand_in_council import Item, Meeting, StandInCouncil, elmshire

MINUTES_OF_404 = (
    "select text from documents where superseded_by is null and id in (select document from site_meetings where number = '404')"
)


@pytest.fixture
def council() -> Iterator[StandInCouncil]:
    site = elmshire()
    with serving(site) as site.address:
        yield site


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return tmp_path / "m.db"


def days(number: int) -> dt.date:
    return TODAY + dt.timedelta(days=number)


def asked_meetings(council: StandInCouncil) -> set[str]:
    return {address.partition("lMeetingId=")[2] for address in council.asked if "GetMeeting?" in address}


def test_a_council_is_read_by_its_service(council: StandInCouncil, database: Path) -> None:
    report = run(council, database)
    assert (report.found, report.new, report.changed, report.waiting, report.failed, report.warning) == (10, 8, 0, 1, 0, None)
    assert report.requests == 14  # robots.txt, the committees, three lists, nine meetings: the cancelled one is not asked
    assert "519" not in asked_meetings(council)
    meeting = rows(database, "select council, committee, date, time from meetings where date = '2025-04-08'")
    assert meeting == [
        {"council": "elmshire-county-council", "committee": "elmshire-county-council--audit-panel", "date": "2025-04-08", "time": "10:00"}
    ]
    assert one(database, "select count(*) from attendance where name like '%Brook%'") == 8
    assert rows(database, "select url from documents where meeting like '%childrens-board--2025-02-04'") == [
        {"url": f"{council.address}/ieListDocuments.aspx?CId=151&MId=511&Ver=4"}
    ]
    assert one(database, "select count(*) from actions where owner = 'Head of Audit'") == 5


def test_only_what_is_due_is_asked_again(council: StandInCouncil, database: Path) -> None:
    run(council, database)
    before = facts(database)
    report = run(council, database)
    assert (report.new, report.changed, report.failed) == (0, 0, 0)
    assert asked_meetings(council) == {"404", "512"}  # minutes younger than three months, and minutes that are not out
    assert facts(database) == before
    run(council, database, today=days(60))
    assert asked_meetings(council) == {"512"}  # the other has settled meanwhile


def test_settled_minutes_are_asked_again_after_thirty_days(council: StandInCouncil, database: Path) -> None:
    def asked_last(day: dt.date) -> None:
        db = open_database(database)
        db.execute("update site_meetings set asked_at = ?", (f"{day}T10:00:00+00:00",))
        db.close()

    run(council, database)
    asked_last(days(60))
    run(council, database, today=days(89))
    assert asked_meetings(council) == {"512"}
    asked_last(days(60))
    meeting = council.find("404")
    assert meeting is not None
    meeting.items[0].minutes = ("Apologies were received from Councillor Tom Weir and Councillor Ada Brook.",)
    report = run(council, database, today=days(91))
    assert {"404", "512"} <= asked_meetings(council)
    assert (report.new, report.changed) == (0, 1)  # corrected, though the list tells nothing of it
    asked_last(days(400))
    run(council, database, today=days(500), since=None)
    assert "404" not in asked_meetings(council)  # a year and more ago
    run(council, database, today=days(500))
    assert "404" in asked_meetings(council)


def test_missing_minutes_are_asked_for_until_they_come(council: StandInCouncil, database: Path) -> None:
    run(council, database)
    late = council.find("512")
    assert late is not None
    run(council, database, today=days(200))
    assert "512" in asked_meetings(council)
    late.published = True
    report = run(council, database, today=days(210))
    assert (report.new, report.waiting) == (1, 0)
    run(council, database, today=days(290))
    assert "512" in asked_meetings(council)  # three months from the day they came, not from the meeting
    run(council, database, today=days(303))
    assert "512" not in asked_meetings(council)


def test_lists_are_read_whole_every_thirty_days(council: StandInCouncil, database: Path) -> None:
    def windows() -> set[str]:
        return {address.partition("sFromDate=")[2].partition("&")[0] for address in council.asked if "GetMeetings" in address}

    run(council, database)
    assert windows() == {"01/01/2023"}
    run(council, database, today=days(1))
    assert windows() == {"31/01/2025"}  # and the harbour committee, which meets no more, is not listed at all
    assert not any("lCommitteeId=163" in address for address in council.asked)
    db = open_database(database)
    db.execute("update site_committees set listed_at = '2025-06-01T10:00:00+00:00'")
    db.close()
    run(council, database, today=days(31))
    assert windows() == {"01/01/2023"}


def test_a_changed_document_takes_the_place_of_the_old_one(council: StandInCouncil, database: Path) -> None:
    run(council, database)
    meeting = council.find("404")
    assert meeting is not None
    item = meeting.items[1]
    item.minutes = (*item.minutes[:2], "RESOLVED that the fees of berth 5 be halved.")
    report = run(council, database)
    assert (report.new, report.changed) == (0, 1)
    assert "be halved" in one(database, MINUTES_OF_404)
    assert one(database, "select count(*) from documents where superseded_by is not null") == 1
    assert rows(database, "select quote, superseded from resolutions where quote like '%berth 5%' order by superseded") == [
        {"quote": "the fees of berth 5 be halved", "superseded": 0},
        {"quote": "the fees of berth 5 be approved", "superseded": 1},
    ]


def test_draft_then_confirmed_then_corrected(council: StandInCouncil, database: Path) -> None:
    council.faults["mgWebService"] = "403"
    meeting = council.find("404")
    assert meeting is not None
    meeting.draft = True
    run(council, database)
    assert one(database, "select final from site_meetings where number = '404'") == 0
    run(council, database, today=days(200))
    assert any("MId=404" in address for address in council.asked)  # a draft is not settled, however old
    meeting.draft = False
    report = run(council, database, today=days(201))
    assert (report.new, report.changed) == (0, 1)
    assert one(database, "select final from site_meetings where number = '404'") == 1
    meeting.items[0].minutes = ("Apologies were received from Councillor Tom Weir and Councillor Ada Brook.",)
    report = run(council, database, today=days(202))
    assert (report.new, report.changed) == (0, 1)
    assert one(database, "select count(*) from documents where meeting like '%audit-panel--2025-04-08' and superseded_by is null") == 1


def test_a_restamped_document_is_no_new_version(council: StandInCouncil, database: Path) -> None:
    council.faults["mgWebService"] = "403"
    for number in ("404", "512"):
        meeting = council.find(number)
        assert meeting is not None
        meeting.stamp, meeting.published, meeting.printed_only = "first", True, number == "512"
    run(council, database)
    before = facts(database)
    archived = sum(1 for path in (database.parent / "archive").rglob("*") if path.is_file())
    for meeting in council.meetings:
        meeting.stamp = "second"
    report = run(council, database, today=days(2))
    assert (report.new, report.changed, report.failed) == (0, 0, 0)
    after = facts(database)
    assert {name for name in after if after[name] != before[name]} == {"sources"}  # what lies there now has other bytes
    assert sum(1 for path in (database.parent / "archive").rglob("*") if path.is_file()) <= archived + 2


def test_what_a_site_marks_is_not_sent_twice(council: StandInCouncil, database: Path) -> None:
    council.sends_etags, council.faults["mgWebService"] = True, "403"
    run(council, database)
    before = facts(database)
    assert council.unchanged == 0
    run(council, database)
    assert council.unchanged == 3  # two meetings that are not settled, and the page of the item that one of them cuts
    assert facts(database) == before


def test_a_meeting_that_moves_keeps_its_minutes(council: StandInCouncil, database: Path) -> None:
    meeting = council.find("404")
    assert meeting is not None
    meeting.date = dt.date(2024, 12, 3)
    run(council, database)
    meeting.date = dt.date(2025, 5, 20)
    report = run(council, database)
    assert report.changed == 1
    assert rows(database, "select date, moved_from from site_meetings where number = '404'") == [
        {"date": "2025-05-20", "moved_from": "2024-12-03"}
    ]
    assert rows(database, "select meeting from documents where text like '%berth 5%' and superseded_by is null") == [
        {"meeting": "elmshire-county-council--audit-panel--2025-05-20"}
    ]


def test_a_meeting_that_is_withdrawn_is_gone_after_three_misses(council: StandInCouncil, database: Path) -> None:
    run(council, database)
    withdrawn = council.find("404")
    assert withdrawn is not None
    council.meetings.remove(withdrawn)
    for miss in (1, 2):
        report = run(council, database, today=days(miss))
        assert (report.gone, report.failed) == (0, 1)
        assert f"({miss} times running)" in report.problems[0].reason
    report = run(council, database, today=days(3))
    assert (report.gone, report.failed) == (1, 1)
    assert report.problems[0].reason.startswith("gone: ")
    assert "berth 5" in one(database, MINUTES_OF_404)  # reported, never deleted
    report = run(council, database, today=days(4))
    assert (report.gone, report.failed) == (1, 0)
    assert "404" not in asked_meetings(council)
    council.meetings.append(withdrawn)
    assert run(council, database, today=days(5)).gone == 0
    assert one(database, "select count(*) from problems") == 0


def test_minutes_that_are_taken_back_are_kept(council: StandInCouncil, database: Path) -> None:
    run(council, database)
    meeting = council.find("404")
    assert meeting is not None
    meeting.published = False
    reports = [run(council, database, today=days(day)) for day in (1, 2, 3)]
    assert [report.gone for report in reports] == [0, 0, 1]
    assert "berth 5" in one(database, MINUTES_OF_404)


def test_an_empty_calendar_is_a_warning_and_no_loss(council: StandInCouncil, database: Path) -> None:
    run(council, database)
    before = facts(database)
    council.meetings, kept = [], council.meetings
    council.faults["GetMeeting?"] = "503"
    report = run(council, database)
    assert report.warning is not None
    assert report.warning.startswith("no meetings found")
    del council.faults["GetMeeting?"]
    council.meetings = kept
    assert run(council, database).warning is None
    assert facts(database) == before


def test_only_some_committees_and_days(council: StandInCouncil, database: Path) -> None:
    report = run(council, database, committees=["audit"], since=dt.date(2024, 1, 1), until=dt.date(2025, 1, 31))
    assert (report.found, report.new) == (3, 3)
    assert asked_meetings(council) == {"401", "402", "403"}
    assert run(council, database, committees=["151"], since=dt.date(2025, 1, 1)).new == 1


def test_pages_and_files_beside_the_minutes_when_asked(council: StandInCouncil, database: Path) -> None:
    meeting = council.find("404")
    assert meeting is not None
    meeting.attachments = ("Action tracker", "Holiday photographs")
    assert run(council, database, extras=["decisions", "issues", "printed", "attachments"]).failed == 0
    kinds = {row["kind"]: row["n"] for row in rows(database, "select kind, count(*) as n from documents group by kind")}
    assert kinds["pdf"] >= 2
    asked = set(council.asked)
    assert any("ieDecisionDetails.aspx?ID=9001" in address for address in asked)
    assert {"/ieIssueDetails.aspx?IId=79001&Opt=3", "/mgDecisionDetails.aspx?IId=79001&Opt=1"} <= asked
    assert any("/documents/g404/" in address for address in asked)
    assert "/mgConvert2PDF.aspx?ID=4040" in asked
    assert "/mgConvert2PDF.aspx?ID=4041" not in asked
    assert one(database, "select count(*) from resolutions where quote like '%mooring fees be raised by 3 per cent%'") >= 1
    run(council, database, extras=["decisions", "issues", "printed", "attachments"])
    assert not any("ieDecisionDetails" in address for address in council.asked)


def test_minutes_that_are_printed_only(council: StandInCouncil, database: Path) -> None:
    council.meetings = [
        Meeting("700", "144", dt.date(2025, 3, 3), [Item("1", "Slipways", ("RESOLVED that the slipway be repaired.",))], printed_only=True)
    ]
    report = run(council, database)
    assert (report.new, report.failed) == (1, 0)
    assert [row["kind"] for row in rows(database, "select kind from documents")] == ["pdf"]
    assert rows(database, "select quote from resolutions") == [{"quote": "the slipway be repaired"}]


@pytest.mark.parametrize("since", [None, SINCE])
def test_what_is_still_waited_for_is_asked_though_it_is_older_than_a_year(
    council: StandInCouncil, database: Path, since: dt.date | None
) -> None:
    run(council, database)
    run(council, database, today=days(500), since=since)
    assert "512" in asked_meetings(council)
