"""CMIS, the software of one British council in twelve: a calendar of meetings, and the documents of each.

The list (`?ctl=MeetingCalendarListView&mid=397`) shows the current month only; a month's calendar for any date is to be had in the path form
(`…/tabid/70/ctl/MeetingCalendarPublicNoJava/mid/397/Date/2026-07-01/Default.aspx`), whose parts every link to a meeting carries.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import urljoin, urlsplit

from lxml.html import HtmlElement, document_fromstring

from flows.sources.site import Answer, Extra, Fetch, Found, ListedCommittee, ListedMeeting, is_named
from models import UnexpectedLayout

_ALL = ListedCommittee("0", "All meetings")
_MODULE = re.compile(r"dnn[_$]ctr(\d+)[_$](?:MeetingCalendarPublic|ViewMeetingPublic)")
_MEETING = re.compile(r"(\S*/tabid/\d+)/ctl/\w+/(mid/\d+)/Meeting/(\d+)/Committee/(\d+)", re.IGNORECASE)
_ROW = re.compile(r"(\d{1,2} [A-Z][a-z]{2} \d{4}) (\d{2}:\d{2}) - (.+)")  # "9 Jul 2026 11:00 - Planning Committee"
_DAY = re.compile(r"\w+day,? (\d{1,2}) ([A-Z][a-z]+)(?: (\d{4}))?$")  # "Monday, 8 June"
_ENTRY = re.compile(r"(?:(\d{1,2}:\d{2}) )?(.+)")  # "10:00 Licensing Sub-Committee A"
_MINUTES = re.compile(r"\bminutes\b", re.IGNORECASE)
_NOT_THESE = re.compile(r"\b(?:previous|last) (?:meeting|minutes)|\bminutes of the (?:previous|last)\b|\bagenda\b", re.IGNORECASE)
_DRAFT = re.compile(r"\bdraft\b|\bunconfirmed\b", re.IGNORECASE)


@dataclass(slots=True)
class Cmis:
    """A council's CMIS site.

    Args:
        base: the address of its page of meetings.
        ask: fetches lists, anew each time.
        fetch: fetches what a meeting says; it may know it already.
    """

    base: str
    ask: Fetch
    fetch: Fetch

    def list_committees(self) -> list[ListedCommittee]:
        """One list that holds the meetings of all committees: the calendar."""
        return [_ALL]

    def list_meetings(self, committee: ListedCommittee, since: dt.date, until: dt.date) -> list[ListedMeeting]:
        del committee  # there is one list only
        first = self._list_page()
        found = {meeting.number: meeting for meeting in read_list(first, self.base)}
        if calendar := _calendar(first, self.base):
            for month in _months(since, until):
                address = calendar.format(month.isoformat())
                found |= {meeting.number: meeting for meeting in read_calendar(_parse(self.ask(address), address), address, month)}
        return sorted((m for m in found.values() if since <= m.date <= until), key=lambda m: (m.date, int(m.number)))

    def fetch_meeting(self, meeting: ListedMeeting, extras: Iterable[Extra]) -> Answer:
        page = _parse(self.fetch(meeting.address), meeting.address)
        documents = read_documents(page, meeting.address)
        minutes = [(title, address) for title, address in documents if _MINUTES.search(title) and not _NOT_THESE.search(title)]
        others = [address for title, address in documents if is_named(title)] if "attachments" in extras else []
        if not minutes:
            return Answer(None, tuple(others))
        # The confirmed ones where there are both.
        title, address = min(minutes, key=lambda minutes: bool(_DRAFT.search(minutes[0])))
        found = Found(address, self.fetch(address), final=not _DRAFT.search(title))
        return Answer(found, tuple(other for other in others if other != address))

    def list_decisions(self, since: dt.date, until: dt.date) -> list[str]:
        """None: CMIS keeps decisions as documents of meetings."""
        del since, until
        return []

    def find_issues(self, page: bytes, address: str) -> list[str]:
        """None: CMIS has no pages for issues."""
        del page, address
        return []

    def _list_page(self) -> HtmlElement:
        data = self.ask(self.base)
        page = _parse(data, self.base)
        if read_list(page, self.base):
            return page
        module = _MODULE.search(data.decode("utf-8", "replace"))
        if module is None:
            raise UnexpectedLayout(
                self.base, "no list of meetings is on this page", "give the address of the page that shows the calendar of meetings"
            )
        address = f"{self.base}{'&' if '?' in self.base else '?'}ctl=MeetingCalendarListView&mid={module[1]}"
        return _parse(self.ask(address), address)


def read_list(page: HtmlElement, here: str) -> list[ListedMeeting]:
    """The meetings of the current month: rows of `tr.rgRow` and `tr.rgAltRow`."""
    meetings = []
    for link in page.xpath("//tr[contains(@class, 'rgRow') or contains(@class, 'rgAltRow')]/td[1]//a[@href]"):
        row = _ROW.match(_words(link))
        date = _date(row[1], "%d %b %Y") if row else None
        if row and date and (meeting := _meeting(link, here, row[3], date, row[2])):
            meetings.append(meeting)
    return meetings


def read_calendar(page: HtmlElement, here: str, month: dt.date) -> list[ListedMeeting]:
    """The meetings of a month's calendar: a cell with the day, and one with a link for each meeting."""
    meetings = []
    for cell in page.iter("td"):
        day = _DAY.match(_words(cell)) if len(cell) < 5 else None
        date = _date(f"{day[1]} {day[2]} {day[3] or month.year}", "%d %B %Y") if day else None
        following = cell.getnext()
        if date is None or following is None:
            continue
        for link in following.iter("a"):
            entry = _ENTRY.match(_words(link))
            if entry and (meeting := _meeting(link, here, entry[2], date, entry[1])):
                meetings.append(meeting)
    return meetings


def read_documents(page: HtmlElement, here: str) -> list[tuple[str, str]]:
    """Title and address of the documents of a meeting; those of other hosts are left out."""
    links = page.xpath("//li[contains(@class, 'DocumentListItem')]//a[contains(@class, 'TitleLink')][@href]")
    found = {urljoin(here, link.get("href")): _words(link) for link in links}
    return [(title, address) for address, title in found.items() if urlsplit(address).netloc == urlsplit(here).netloc]


def _meeting(link: HtmlElement, here: str, name: str, date: dt.date, time: str | None) -> ListedMeeting | None:
    address = urljoin(here, link.get("href") or "")
    if not (found := _MEETING.search(address)) or urlsplit(address).netloc != urlsplit(here).netloc:
        return None
    whole = f"{found[1]}/ctl/ViewMeetingPublic/{found[2]}/Meeting/{found[3]}/Committee/{found[4]}/SelectedTab/Documents/Default.aspx"
    return ListedMeeting(whole, found[3], found[4], name.strip(), date, time)


def _calendar(page: HtmlElement, here: str) -> str | None:
    """The address of a month's calendar with a place for its date, made from a link to a meeting."""
    for link in page.xpath("//a[@href]"):
        if found := _MEETING.search(urljoin(here, link.get("href"))):
            return f"{found[1]}/ctl/MeetingCalendarPublicNoJava/{found[2]}/Date/{{}}/Default.aspx"
    return None


def _months(since: dt.date, until: dt.date) -> list[dt.date]:
    first, last = since.year * 12 + since.month - 1, until.year * 12 + until.month - 1
    return [dt.date(number // 12, number % 12 + 1, 1) for number in range(first, last + 1)]


def _parse(data: bytes, address: str) -> HtmlElement:
    if not data.strip():
        raise UnexpectedLayout(address, "the page is empty", "open it in a browser")
    return document_fromstring(data)


def _date(words: str, form: str) -> dt.date | None:
    try:
        return dt.datetime.strptime(words, form).replace(tzinfo=dt.UTC).date()
    except ValueError:
        return None


def _words(element: HtmlElement) -> str:
    return " ".join(element.text_content().split())
