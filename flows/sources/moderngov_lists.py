"""What ModernGov's lists say: bytes in, committees, meetings and addresses out. No network here.

The web service answers in XML (`committees/committee`, `getmeetings/committee/committeemeetings/meeting`, `meeting`); the pages are
`mgListCommittees.aspx`, `ieListMeetings.aspx` and `mgDelegatedDecisions.aspx`.
"""

from __future__ import annotations

import datetime as dt
import html
import re
from dataclasses import dataclass
from urllib.parse import parse_qs, urljoin, urlsplit

from lxml import etree
from lxml.html import HtmlElement, document_fromstring

from flows.fetch import Unavailable
from flows.sources.site import ListedCommittee, ListedMeeting
from models import UnexpectedLayout

_SESSION = re.compile(r"/\(S\([^)/]*\)\)", re.IGNORECASE)  # "/(S(abc123))/ieListDocuments.aspx": another one every visit
_DAY = re.compile(r"(\d{1,2}) ([A-Z][a-z]{2})[a-z]* (\d{4})(?:,? (\d{1,2}[:.]\d{2} ?[ap]m|\d{1,2}[:.]\d{2}))?")
_MODERNGOV = "//*[contains(@class, 'mgMainTitleTxt') or contains(@class, 'mgItemTable') or contains(@class, 'mgTabTable')]"
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


@dataclass(frozen=True, slots=True)
class Earlier:
    """A page of meetings, and the addresses of those with earlier and with later ones."""

    meetings: list[ListedMeeting]
    earlier: str | None
    later: str | None


@dataclass(frozen=True, slots=True)
class ServiceMeeting:
    """The answer to `GetMeeting`: its day, whether it holds minutes and decisions, whether the service says that some are published, and linked documents."""

    date: dt.date | None
    has_minutes: bool
    has_decisions: bool
    published: bool
    linked: tuple[tuple[str, str], ...]


def check_xml(data: bytes, address: str) -> etree._Element:
    """The root of an answer of the web service.

    Raises:
        UnexpectedLayout: it is no XML at all: a page that asks to log in, or one that says that the service is off.
        Unavailable: it breaks off.
    """
    start = data[:2000].lstrip(b"\xef\xbb\xbf \t\r\n")
    if not start.startswith(b"<") or re.match(rb"<(?:!doctype\s+html|html|head|body)\b", start, re.IGNORECASE) or b"<!DOCTYPE" in data:
        raise UnexpectedLayout(address, "the web service answered with a page instead of XML", "look at the address in a browser")
    try:
        return etree.fromstring(data.lstrip(), etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=True))
    except etree.XMLSyntaxError as error:
        raise Unavailable(address, f"the web service's answer breaks off ({error.msg})", "try again later") from error


def read_committees(root: etree._Element) -> list[ListedCommittee]:
    """The committees of `GetCommittees`; deleted ones are left out."""
    return [
        ListedCommittee(_text(e, "committeeid"), _plain(_text(e, "committeetitle")), ended=_is_true(_text(e, "committeeexpired")))
        for e in root.iter("{*}committee")
        if _text(e, "committeeid") and not _is_true(_text(e, "committeedeleted"))
    ]


def read_meetings(root: etree._Element, base: str, committee: ListedCommittee) -> list[ListedMeeting]:
    """The meetings of `GetMeetings`. One without a number or a day is passed over: nothing could be asked about it."""
    meetings = []
    for e in root.iter("{*}meeting"):
        number, date = _text(e, "meetingid"), _british_date(_text(e, "meetingdate"))
        if number and date:
            status, time = _plain(_text(e, "meetingstatus")) or None, _text(e, "meetingtime") or None
            address = meeting_address(base, committee.number, number)
            meetings.append(ListedMeeting(address, number, committee.number, committee.name, date, time, status))
    return meetings


def read_meeting(root: etree._Element) -> ServiceMeeting:
    """What an answer to `GetMeeting` holds."""
    linked = tuple(
        (_plain(_text(e, "title")), _text(e, "url"))
        for e in root.iter("{*}linkeddoc")
        if _text(e, "url") and not _is_true(_text(e, "isrestricted"))
    )
    published = _is_true(_text(root, "minutepublished")) or _is_true(_text(root, "decisionpublished"))
    date, minuted = _british_date(_text(root, "meetingdate")), _has_body(root, "minutesnonemptyhtmlbody")
    return ServiceMeeting(date, minuted, _has_body(root, "decisionnonemptyhtmlbody"), published, linked)


def name_committee(root: etree._Element, committee: str) -> bytes:
    """The answer to `GetMeeting` with the committee's name in it: the service leaves it out, though it was asked for a meeting of that committee."""
    if root.find("{*}committeetitle") is None and committee:
        element = etree.Element("committeetitle")
        element.text = committee
        root.insert(0, element)
    return bytes(etree.tostring(root, encoding="utf-8", xml_declaration=True))


def parse_page(data: bytes, address: str) -> HtmlElement:
    """A page of ModernGov.

    Raises:
        UnexpectedLayout: another page stands there: one that asks to log in, or one that says what is wrong.
    """
    root = document_fromstring(data or b"<html></html>")
    if root.get_element_by_id("modgov", None) is None and not root.xpath(
        "//*[starts-with(@class, 'mgMainTitleTxt') or starts-with(@class, 'mg') and contains(@class, 'Table')]"
    ):
        title = " ".join((root.findtext(".//title") or "").split())[:80]
        raise UnexpectedLayout(address, f"the site shows another page here (“{title}”)", "open it in a browser; perhaps it asks to log in")
    return root


def read_committee_page(root: HtmlElement) -> list[ListedCommittee]:
    """The committees of `mgListCommittees.aspx`."""
    found: dict[str, ListedCommittee] = {}
    for link in root.iter("a"):
        address = link.get("href") or ""
        number = None
        if "mgCommitteeDetails.asp" in address:
            number = _parameter(address, "ID")
        elif "ieListMeetings.asp" in address:
            number = _parameter(address, "CommitteeId", "CId")
        if number and number not in found and (words := _plain(link.text_content())):
            found[number] = ListedCommittee(number, words)
    return list(found.values())


def read_meeting_page(root: HtmlElement, base: str, here: str, committee: ListedCommittee) -> Earlier:
    """The meetings of `ieListMeetings.aspx`, and the links to the earlier and the later ones."""
    meetings = []
    for link in root.xpath("//a[contains(@class, 'mgMeetingTableLnk')]"):
        number, day = _parameter(link.get("href") or "", "MId", "MID", "MeetingId"), _DAY.search(_plain(link.text_content()))
        if number and day and day[2] in _MONTHS:
            date = dt.date(int(day[3]), _MONTHS.index(day[2]) + 1, int(day[1]))
            status = _plain(link.tail or "").lstrip("- ") or None
            address = meeting_address(base, committee.number, number)
            meetings.append(ListedMeeting(address, number, committee.number, committee.name, date, day[4], status))
    turns = {}
    for link in root.xpath("//a[contains(@class, 'mgTableNextLnk')]"):
        address = link.get("href") or ""
        if found := re.search(r"[?&]Act=(earlier|later)\b", address, re.IGNORECASE):
            turns[found[1].lower()] = without_session(urljoin(here, address))
    return Earlier(meetings, turns.get("earlier"), turns.get("later"))


def read_decision_list(root: HtmlElement, here: str) -> list[str]:
    """The addresses of the decisions that `mgDelegatedDecisions.aspx` lists."""
    links = (link.get("href") or "" for link in root.iter("a"))
    return list(dict.fromkeys(without_session(urljoin(here, address)) for address in links if "ieDecisionDetails.asp" in address))


def read_issue_numbers(root: HtmlElement) -> list[str]:
    """The numbers of the issues that a page of a meeting, an item or a decision links to."""
    links = (link.get("href") or "" for link in root.iter("a"))
    numbers = (_parameter(address, "IId") for address in links if re.search(r"mgIssueHistory|ieIssueDetails", address))
    return list(dict.fromkeys(number for number in numbers if number))


def meeting_address(base: str, committee: str, number: str) -> str:
    """The page of a meeting, always written the same way: it is the identity of its minutes, however they were fetched."""
    return f"{base}/ieListDocuments.aspx?CId={committee}&MId={number}&Ver=4"


def without_session(address: str) -> str:
    return _SESSION.sub("", address)


def _parameter(address: str, *names: str) -> str | None:
    """A number that an address carries, whatever the capitals of its name: MId, MID and mid are one."""
    wanted = {name.lower() for name in names}
    for name, values in parse_qs(urlsplit(address).query).items():
        if name.lower() in wanted and values[0].isdigit():
            return values[0]
    return None


def _text(element: etree._Element, name: str) -> str:
    child = element.find(f"{{*}}{name}")
    return "" if child is None else "".join(child.itertext()).strip()


def _plain(words: str) -> str:
    """Entities that were escaped twice are resolved: "Chair&amp;#39;s"."""
    return " ".join(html.unescape(html.unescape(words)).split())


def _is_true(words: str) -> bool:
    return words.lower() == "true"


def _has_body(root: etree._Element, name: str) -> bool:
    """Whether any element of this name says something: "&lt;div&gt;&lt;/div&gt;" says nothing."""
    bodies = (html.unescape("".join(element.itertext())) for element in root.iter(f"{{*}}{name}"))
    return any(re.sub(r"<[^<>]*>|&nbsp;|\s", "", body) for body in bodies)


def _british_date(words: str) -> dt.date | None:
    """ "10/02/2026" """
    try:
        return dt.datetime.strptime(words[:10], "%d/%m/%Y").replace(tzinfo=dt.UTC).date()
    except ValueError:
        return None
