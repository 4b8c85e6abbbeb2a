"""Scraping: a council's committees, their meetings, and the minutes that are new or changed, again and again, politely."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from threading import Lock

from flows.fetch import Guest, Missing, NotNow
from flows.ingest import Report, finish_ingest, save_reading
from flows.notebook import Notebook, only_one
from flows.reading import Problem, Reading, Request, problem_of, read_request
from flows.rules import rules_version
from flows.scrape_report import Progress, ScrapeReport
from flows.site_store import (
    GONE_AFTER_MISSES,
    LISTED_EACH_TIME,
    LOOKS_BACK,
    SETTLED_AFTER,
    Outcome,
    begin_scrape,
    clear_problem,
    count_meetings,
    due_meetings,
    end_scrape,
    is_told,
    kind_of,
    listing_window,
    place_of,
    save_asked,
    save_listing,
    save_site,
)
from flows.sources.councils import Council
from flows.sources.opening import find_site, open_site
from flows.sources.site import Extra, Found, ListedCommittee, ListedMeeting, Site
from flows.store import known_problem, now, open_database, save_sighting
from models import UnreadableDocument

_EXTRA_ASKED_EVERY = dt.timedelta(days=7)

_ONE_READS = Lock()  # several councils are asked at the same time, each in a thread; spaCy's vocabulary is for one of them at a time


@dataclass(slots=True)
class Scrape:
    """A scrape that is under way (`open_scrape`)."""

    site: Site
    notebook: Notebook
    report: ScrapeReport
    committees: tuple[str, ...]
    since: dt.date | None
    until: dt.date
    extras: tuple[Extra, ...]
    today: dt.date
    started: str
    ingested: Report = field(default_factory=Report)
    numbers: tuple[str, ...] = ()
    listed: int = 0
    lists_read: int = 0
    tried: set[str] = field(default_factory=set)
    shut: bool = False

    def list_all(self) -> None:
        """Reads the lists of all committees that were asked for. One that cannot be had is a problem, and the others are read."""
        try:
            committees = self.site.list_committees()
            clear_problem(self.notebook.db, self.site.base)
        except UnreadableDocument as error:
            self._fail(self.site.base, error)
            self.shut = True  # it would not answer for its meetings either
            return
        meant = [committee for committee in committees if self._is_meant(committee.number, committee.name)]
        if not meant and len(committees) > 1:
            reason = f"no committee is called {' or '.join(self.committees)}"
            self._fail(
                self.site.base, UnreadableDocument(self.site.base, reason, "give words of its name there, or the site's number for it")
            )
        for committee in meant if len(committees) > 1 else committees:
            if not self.shut:
                self._list(committee)
        self.numbers = tuple(committee.number for committee in meant) if self.committees and len(committees) > 1 else ()

    def due(self) -> list[ListedMeeting]:
        """The meetings that are to be asked now; none twice."""
        found = due_meetings(
            self.notebook.db, self.site.base, self.notebook.scrape, self.today, numbers=self.numbers, since=self.since, until=self.until
        )
        due = (meeting for meeting in found if meeting.address not in self.tried)
        return [meeting for meeting in due if self._is_meant(meeting.committee, meeting.committee_name)]

    def ask(self, meeting: ListedMeeting) -> None:
        """Fetches what a meeting has, and saves it. Whatever goes wrong with it is its own."""
        db, scrape = self.notebook.db, self.notebook.scrape
        if self.shut:
            return
        self.tried.add(meeting.address)
        try:
            answer = self.site.fetch_meeting(meeting, self.extras)
        except Missing as error:
            misses = save_asked(db, meeting, scrape, "missing", self.today)
            self._miss(meeting, misses, error.reason)
            return
        except UnreadableDocument as error:
            self._fail(meeting.address, error)
            return
        if answer.minutes is None:
            misses = save_asked(db, meeting, scrape, "none", self.today, date=answer.date)
            if misses:
                self._miss(meeting, misses, "the minutes that were there are there no more")
            else:
                clear_problem(db, meeting.address)
        else:
            before = place_of(db, answer.minutes.source)
            document = self._save(answer.minutes)
            outcome: Outcome = "minutes" if document else "failed"
            changed = before is not None and before["document"] != document
            save_asked(
                db, meeting, scrape, outcome, self.today, document=document, final=answer.minutes.final, changed=changed, date=answer.date
            )
            if document and answer.minutes.source != meeting.address:
                clear_problem(db, meeting.address)
        for address in answer.others:
            self._ask_extra(address)

    def ask_decisions(self) -> None:
        """Fetches the pages of decisions, where they were asked for."""
        if "decisions" not in self.extras or self.shut:
            return
        try:
            addresses = self.site.list_decisions(self.since or self.today - LISTED_EACH_TIME, self.until)
        except UnreadableDocument as error:
            self._fail(f"{self.site.base}/mgDelegatedDecisions.aspx", error)
            return
        for address in addresses:
            self._ask_extra(address)

    def end(self) -> ScrapeReport:
        """Follows up what the documents tell about each other, and writes down what the scrape came to."""
        report, db = self.report, self.notebook.db
        counts = count_meetings(db, self.site.base, self.numbers, self.since or self.today - LOOKS_BACK, self.until)
        report.found, report.waiting, report.gone = counts["found"], counts["waiting"], counts["gone"]
        report.problems, report.requests = self.ingested.problems, self.notebook.guest.asked
        report.unchanged = self.ingested.unchanged
        answered = not any(problem.source == self.site.base for problem in report.problems)
        if not answered:
            report.warning = f"the site could not be read: {next(p.reason for p in report.problems if p.source == self.site.base)}"
        elif self.lists_read and not self.listed:
            report.warning = "no meetings found: the site lists none in these days; look at its calendar in a browser"
        totals = {name: getattr(report, name) for name in ("found", "new", "changed", "waiting", "failed", "gone")}
        with _ONE_READS:
            finish_ingest(
                self.notebook.database, self.ingested, command="scrape", what=f"{report.council} {report.site}", started=self.started
            )
        end_scrape(db, self.site.base, self.notebook.scrape, totals, report.warning, answered=answered)
        return report

    def _list(self, committee: ListedCommittee) -> None:
        db, scrape = self.notebook.db, self.notebook.scrape
        since = self.since or self.today - LOOKS_BACK
        window = listing_window(db, self.site.base, committee, scrape, since=since, until=self.until, today=self.today)
        if window is None:
            return
        address = f"{self.site.base}/ieListMeetings.aspx?CommitteeId={committee.number}"
        try:
            meetings = self.site.list_meetings(committee, *window)
            clear_problem(db, address)
        except UnreadableDocument as error:
            self._fail(address, error)
            return
        self.listed, self.lists_read = self.listed + len(meetings), self.lists_read + 1
        save_listing(db, self.site.base, committee, scrape, window=window, meetings=meetings, whole=window[0] <= since)

    def _is_meant(self, number: str, name: str) -> bool:
        return not self.committees or any(word == number or word.lower() in name.lower() for word in self.committees)

    def _save(self, found: Found) -> str | None:
        """Reads a document and saves it, unless the same bytes were read before; gives its id, or None where it cannot be read."""
        db, database = self.notebook.db, self.notebook.database
        sha256: str = hashlib.sha256(found.data).hexdigest()
        council: str | None = self.report.council
        before = place_of(db, found.source)
        if is_told(db, sha256):
            council = (
                None  # of a joint committee's papers the first council that published them is told; the others note where else they lie
            )
        if save_sighting(db, found.source, sha256, rules_version(), council=council):
            self.ingested.unchanged += 1
        elif known := known_problem(db, found.source, sha256, rules_version()):
            problem = Problem(found.source, known["reason"], known["remedy"], known["place"], sha256)
            save_reading(db, Reading(found.source, problem=problem), self.ingested)
        else:
            superseded, read = self.ingested.superseded, self.ingested.read
            with _ONE_READS:
                reading = read_request(Request(found.source, database, data=found.data, council=council))
            save_reading(db, reading, self.ingested)
            after = place_of(db, found.source)
            if reading.problem is None and after and (before is None or after["document"] != before["document"]):
                self.report.changed += self.ingested.superseded > superseded
                self.report.new += self.ingested.superseded == superseded and self.ingested.read > read
        after = place_of(db, found.source)
        if before and after and before["sha256"] != after["sha256"]:
            self.notebook.forget(before["sha256"])
        return after["document"] if after and after["sha256"] == sha256 else None

    def _ask_extra(self, address: str) -> None:
        """Reads a page or file beside the minutes: once, and again every week for three months."""
        known, place = self.notebook.known(address), place_of(self.notebook.db, address)
        if self.shut or (known and known["scrape"] != self.notebook.scrape and place and not self._is_due(known["fetched_at"], place)):
            return
        try:
            data = self.notebook.fetch(address)
            issues = self.site.find_issues(data, address) if "issues" in self.extras and "Decision" in address else []
        except UnreadableDocument as error:
            self._fail(address, error)
            return
        self._save(Found(address, data))
        for issue in issues:
            self._ask_extra(issue)

    def _is_due(self, fetched_at: str, place: dict[str, str]) -> bool:
        asked, first = (dt.datetime.fromisoformat(at).date() for at in (fetched_at, place["first_seen"]))
        return self.today - asked >= _EXTRA_ASKED_EVERY and self.today - first < SETTLED_AFTER

    def _miss(self, meeting: ListedMeeting, misses: int, reason: str) -> None:
        words = f"{reason} ({misses} times running)" if misses < GONE_AFTER_MISSES else f"gone: {reason}, {misses} times running"
        remedy = (
            "what was read from it is kept; look at the site"
            if misses >= GONE_AFTER_MISSES
            else "it will be asked again by the next scrape"
        )
        self._fail(meeting.address, UnreadableDocument(meeting.address, words, remedy))

    def _fail(self, source: str, error: UnreadableDocument) -> None:
        if isinstance(error, NotNow):
            self.shut, source = True, self.site.base
        save_reading(self.notebook.db, Reading(source, problem=problem_of(error, source)), self.ingested)


@contextmanager
def open_scrape(
    council: Council,
    database: Path,
    guest: Guest,
    *,
    committees: Iterable[str] = (),
    since: dt.date | None = None,
    until: dt.date | None = None,
    extras: Iterable[Extra] = (),
    today: dt.date | None = None,
) -> Iterator[Scrape]:
    """Opens a council's site, and goes on with the scrape of it that was cut off while it did the same.

    While it is open, another program that scrapes the same site into the same database waits.

    Args:
        council: whose site it is, and where (`base`); its kind is found out where it is not known.
        database: the database to save to; the originals go to `archive/` beside it.
        guest: who asks.
        committees: only these: the site's own numbers, or words of their names.
        since, until: only meetings of these days; the last year, and what is still waited for, where they are not given.
        extras: what is read beside the minutes.
        today: the day to count from, where it is not this one.

    Raises:
        UnreadableDocument: the site does not answer, or is of no kind that is known.
        ValueError: the council has no address.
    """
    if council.base is None:
        raise ValueError(f"no address is known for {council.name}; give the address of its site")
    day = today or dt.datetime.now(dt.UTC).date()
    what = {"committees": sorted(committees), "since": since and since.isoformat(), "until": until and until.isoformat()}
    db = open_database(database)
    try:
        kind, base = council.kind, council.base
        if kind is None and (kind := kind_of(db, base)) is None:
            kind, base = find_site(base, guest)
        with only_one(database, base):
            save_site(db, base, kind, council.name, ons_code=council.ons_code)
            notebook = Notebook(db, database, guest, base, begin_scrape(db, base, what | {"extras": sorted(extras)}))
            site, report = open_site(kind, base, notebook.ask, notebook.fetch), ScrapeReport(council.name, base)
            yield Scrape(site, notebook, report, tuple(committees), since, until or day, tuple(extras), day, now())
    finally:
        db.close()


def scrape(
    council: Council,
    database: Path,
    guest: Guest,
    *,
    committees: Iterable[str] = (),
    since: dt.date | None = None,
    until: dt.date | None = None,
    extras: Iterable[Extra] = (),
    today: dt.date | None = None,
    progress: Progress | None = None,
) -> ScrapeReport:
    """Reads what is new or changed on a council's site. The arguments are those of `open_scrape`; `progress` is called with each meeting that is done."""
    opened = open_scrape(council, database, guest, committees=committees, since=since, until=until, extras=extras, today=today)
    with opened as under_way:
        under_way.list_all()
        due = under_way.due()
        for number, meeting in enumerate(due, start=1):
            under_way.ask(meeting)
            if progress:
                progress(f"{meeting.committee_name} {meeting.date}", number, len(due))
        under_way.ask_decisions()
        return under_way.end()
