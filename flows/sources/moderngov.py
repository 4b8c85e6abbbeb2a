"""ModernGov, the software of four British councils in five: its web service first, its pages where the service does not answer, and the other way round.

`GetCommittees`, `GetMeetings?lCommitteeId&sFromDate&sToDate` and `GetMeeting?lMeetingId` give the lists and the minutes in one request each. Some sites
switch the service off, and some answer their pages with 403 while the service stays open.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import TypeVar
from urllib.parse import urljoin, urlsplit

from lxml import etree

from flows.fetch import Missing, NotNow, Refused, Silent, Unavailable
from flows.sources.moderngov_lists import (
    check_xml,
    name_committee,
    parse_page,
    read_committee_page,
    read_committees,
    read_decision_list,
    read_issue_numbers,
    read_meeting,
    read_meeting_page,
    read_meetings,
    without_session,
)
from flows.sources.moderngov_page import complete_page, find_attachments, find_printed, has_decisions, has_minutes, is_draft
from flows.sources.site import Answer, Extra, Fetch, Found, ListedCommittee, ListedMeeting, is_named
from models import UnexpectedLayout, UnreadableDocument

T = TypeVar("T")

_SMALLEST_WINDOW = dt.timedelta(days=7)
_MOST_PAGES = 400  # of meetings of one committee; ten meetings a page
_STRIKES = 2  # so often running may the service or the pages fail before only the other is asked


@dataclass(slots=True)
class ModernGov:
    """A council's ModernGov site.

    Args:
        base: the address that stands before `/mgWebService.asmx` and `/ieListMeetings.aspx`, without a slash at its end.
        ask: fetches lists, anew each time.
        fetch: fetches what a meeting says; it may know it already.
    """

    base: str
    ask: Fetch
    fetch: Fetch
    _strikes: dict[str, int] = field(default_factory=lambda: {"service": 0, "pages": 0}, init=False)

    def list_committees(self) -> list[ListedCommittee]:
        def by_service() -> list[ListedCommittee]:
            return read_committees(self._ask_service("GetCommittees", {}))

        def by_pages() -> list[ListedCommittee]:
            address = f"{self.base}/mgListCommittees.aspx"
            return read_committee_page(parse_page(self.ask(address), address))

        return self._either(by_service, by_pages)

    def list_meetings(self, committee: ListedCommittee, since: dt.date, until: dt.date) -> list[ListedMeeting]:
        found = self._either(
            lambda: self._meetings_by_service(committee, since, until), lambda: self._meetings_by_pages(committee, since, until)
        )
        return sorted({meeting.number: meeting for meeting in found}.values(), key=lambda meeting: (meeting.date, int(meeting.number)))

    def fetch_meeting(self, meeting: ListedMeeting, extras: Iterable[Extra]) -> Answer:
        return self._either(lambda: self._meeting_by_service(meeting, extras), lambda: self._meeting_by_pages(meeting, extras))

    def list_decisions(self, since: dt.date, until: dt.date) -> list[str]:
        """The pages of the decisions that were published from one day to another."""
        window = f"{since:%d/%m/%Y}-{until:%d/%m/%Y}".replace("/", "%2f")
        address = f"{self.base}/mgDelegatedDecisions.aspx?DR={window}&RP=0&K=0&DM=0&HD=0&DS=2&Next=true&META=mgdelegateddecisions&V=0"
        return read_decision_list(parse_page(self.ask(address), address), address)

    def find_issues(self, page: bytes, address: str) -> list[str]:
        """The pages of the issues that a page links to: in which meetings an issue came up, and what was decided on it."""
        if page[:5] == b"%PDF-" or page[:5] == b"<?xml":
            return []
        numbers = read_issue_numbers(parse_page(page, address))
        pages = ("ieIssueDetails.aspx?IId={}&Opt=3", "mgDecisionDetails.aspx?IId={}&Opt=1")
        return [f"{self.base}/{name.format(number)}" for number in numbers for name in pages]

    def _meetings_by_service(self, committee: ListedCommittee, since: dt.date, until: dt.date) -> list[ListedMeeting]:
        """A window that times out is halved, down to a week."""
        query = {"lCommitteeId": committee.number, "sFromDate": f"{since:%d/%m/%Y}", "sToDate": f"{until:%d/%m/%Y}"}
        can_be_halved = until - since > _SMALLEST_WINDOW
        try:
            return read_meetings(self._ask_service("GetMeetings", query, patient=not can_be_halved), self.base, committee)
        except Silent:
            if not can_be_halved:
                raise
        middle = since + (until - since) / 2
        earlier = self._meetings_by_service(committee, since, middle)
        return earlier + self._meetings_by_service(committee, middle + dt.timedelta(days=1), until)

    def _meetings_by_pages(self, committee: ListedCommittee, since: dt.date, until: dt.date) -> list[ListedMeeting]:
        """Turns pages in both directions until the window is passed, or a page says nothing new: some sites turn back for ever."""
        address = f"{self.base}/ieListMeetings.aspx?CommitteeId={committee.number}"
        first = read_meeting_page(parse_page(self.ask(address), address), self.base, address, committee)
        known = {meeting.number: meeting for meeting in first.meetings}
        for direction in ("earlier", "later"):
            page, pages = first, 0
            while (following := page.earlier if direction == "earlier" else page.later) and pages < _MOST_PAGES:
                dates = [meeting.date for meeting in page.meetings]
                if not dates or (min(dates) < since if direction == "earlier" else max(dates) > until):
                    break
                page, pages = read_meeting_page(parse_page(self.ask(following), following), self.base, following, committee), pages + 1
                if all(meeting.number in known for meeting in page.meetings):
                    break
                known |= {meeting.number: meeting for meeting in page.meetings}
        return [meeting for meeting in known.values() if since <= meeting.date <= until]

    def _meeting_by_service(self, meeting: ListedMeeting, extras: Iterable[Extra]) -> Answer:
        root = self._ask_service("GetMeeting", {"lMeetingId": meeting.number}, keep=True)
        said = read_meeting(root)
        if root.find("{*}meetingid") is None:
            raise Missing(meeting.address, "the web service knows no such meeting", "check the address in a browser")
        anything = said.has_minutes or said.has_decisions
        if not anything and said.published and self._strikes["pages"] < _STRIKES:
            try:
                return self._meeting_by_pages(meeting, extras)  # the minutes are on the page alone, or in a PDF that it links to
            except (Refused, Unavailable, UnexpectedLayout):
                return Answer(None, date=said.date)
        others = [urljoin(f"{self.base}/", url) for title, url in said.linked if is_named(title)] if "attachments" in extras else []
        others = [address for address in others if urlsplit(address).netloc == urlsplit(self.base).netloc]
        if {"printed", "issues"} & set(extras) and self._strikes["pages"] < _STRIKES:
            others += self._others_of_page(meeting, extras)
        minutes = Found(meeting.address, name_committee(root, meeting.committee_name), final=said.has_minutes) if anything else None
        return Answer(minutes, tuple(dict.fromkeys(others)), said.date)

    def _others_of_page(self, meeting: ListedMeeting, extras: Iterable[Extra]) -> list[str]:
        """What only the page links to, where the minutes came from the service."""
        try:
            data = self.fetch(meeting.address)
            page = parse_page(data, meeting.address)
        except (Refused, Missing, Unavailable, UnexpectedLayout):
            return []
        printed = find_printed(page, meeting.address) if "printed" in extras else None
        return [*([printed] if printed else []), *(self.find_issues(data, meeting.address) if "issues" in extras else [])]

    def _meeting_by_pages(self, meeting: ListedMeeting, extras: Iterable[Extra]) -> Answer:
        data = self.fetch(meeting.address)
        page = parse_page(data, meeting.address)
        printed = find_printed(page, meeting.address)
        others = [printed] if printed and "printed" in extras else []
        if "attachments" in extras:
            others += [address for title, address in find_attachments(page, meeting.address) if is_named(title)]
        if "issues" in extras:
            others += self.find_issues(data, meeting.address)
        minutes = None
        if (minuted := has_minutes(page)) or has_decisions(page):
            whole = complete_page(data, meeting.address, self.fetch)
            minutes = Found(meeting.address, whole, final=minuted and not is_draft(page))
        elif printed:
            minutes = Found(printed, self.fetch(printed))
        return Answer(minutes, tuple(address for address in dict.fromkeys(others) if minutes is None or address != minutes.source))

    def _ask_service(self, method: str, query: dict[str, str], *, patient: bool = True, keep: bool = False) -> etree._Element:
        parameters = "&".join(f"{name}={value}" for name, value in query.items())
        address = f"{self.base}/mgWebService.asmx/{method}" + (f"?{parameters}" if parameters else "")

        def check(data: bytes) -> None:
            check_xml(data, address)

        return check_xml((self.fetch if keep else self.ask)(address, check=check, patient=patient), address)

    def _either(self, by_service: Callable[[], T], by_pages: Callable[[], T]) -> T:
        """The service's answer, or else that of the pages. A way that fails twice running is shut for this run."""
        first_error: UnreadableDocument | None = None
        for name, way in (("service", by_service), ("pages", by_pages)):
            if self._strikes[name] >= _STRIKES:
                continue
            try:
                answer = way()
            except NotNow:
                raise
            except (Refused, UnexpectedLayout, Unavailable) as error:
                self._strikes[name] += 1
                first_error = first_error or error
            except Missing as error:
                first_error = first_error or error
            else:
                self._strikes[name] = 0  # one meeting that cannot be had shuts no way
                if isinstance(first_error, Missing):
                    self._strikes["service"] += 1  # the page is there: it is the service that is not
                return answer
        raise first_error or Refused(self.base, "neither the site's web service nor its pages answer", "run the same again later")


def base_address(address: str) -> str:
    """What stands before a ModernGov page's name: "https://democracy.elmshire.example/mgListCommittees.aspx?bcr=1" → "https://democracy.elmshire.example"."""
    parts = urlsplit(without_session(address))
    path = parts.path
    if path.rsplit("/", 1)[-1].lower().endswith((".aspx", ".asp", ".asmx")) or ".asmx/" in path.lower():
        path = path[: path.lower().find(".asmx/")] if ".asmx/" in path.lower() else path
        path = path.rsplit("/", 1)[0]
    return f"{parts.scheme}://{parts.netloc}{path}".rstrip("/")
