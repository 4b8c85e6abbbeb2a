"""A stand-in for a council's website: real HTTP on loopback, ModernGov's web service and pages in the real markup, invented people and words.

Every fault that a scrape has to survive has its switch: `council.faults["GetMeeting?"] = "503"` breaks every address with these words in it, and
`Fault("503", times=2)` only twice.
"""

from __future__ import annotations

import asyncio
import datetime as dt
import hashlib
import html
import time
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qs, unquote

from tests.flows.serving import Send, draw_pdf, send_whole


@dataclass
class Item:
    number: str
    title: str
    minutes: tuple[str, ...] = ()
    decision: tuple[str, ...] = ()
    cut: bool = False
    issue: str | None = None


@dataclass
class Meeting:
    number: str
    committee: str
    date: dt.date
    items: list[Item]
    published: bool = True
    draft: bool = False
    status: str = "Confirmed"
    printed_only: bool = False
    stamp: str = ""
    attachments: tuple[str, ...] = ()


@dataclass
class Fault:
    """What goes wrong, and how often; without end where `times` is None."""

    what: str
    times: int | None = None


@dataclass
class StandInCouncil:
    """The council of Elmshire's site. Change what it holds between two scrapes; `asked` counts the requests for each address."""

    committees: dict[str, str] = field(
        default_factory=lambda: {"144": "Audit Panel", "151": "Children's Board", "163": "Harbour Committee"}
    )
    ended: set[str] = field(default_factory=lambda: {"163"})
    meetings: list[Meeting] = field(default_factory=list)
    decisions: dict[str, tuple[str, tuple[str, ...]]] = field(default_factory=dict)
    faults: dict[str, str | Fault] = field(default_factory=dict)
    asked: Counter[str] = field(default_factory=Counter)
    robots: str = "User-agent: *\nDisallow: /private/\n"
    window_limit_days: int | None = None
    silence_seconds: float = 30.0
    sends_etags: bool = False
    unchanged: int = 0
    address: str = ""

    def find(self, number: str) -> Meeting | None:
        return next((meeting for meeting in self.meetings if meeting.number == number), None)

    @property
    def requests(self) -> int:
        return sum(count for address, count in self.asked.items() if address != "/robots.txt")

    async def __call__(self, scope: dict[str, Any], receive: Callable[[], Awaitable[Any]], send: Send) -> None:
        path, query = unquote(scope["path"]), scope["query_string"].decode()
        address = path + (f"?{unquote(query)}" if query else "")
        self.asked[address] += 1
        status, kind, body = self._answer(path, {name.lower(): values[0] for name, values in parse_qs(query).items()})
        fault = self._fault(address)
        match fault:
            case "403" | "404" | "503" | "500":
                await send_whole(send, int(fault), "text/html", b"<html><title>Error</title><body>Not now</body></html>")
            case "429":
                await send_whole(send, 429, "text/plain", b"", [(b"retry-after", b"1")])
            case "login":
                form = b"<!DOCTYPE html><html><head><title>Sign in</title></head><body><form><input name=user></form></body></html>"
                await send_whole(send, 200, "text/html", form)
            case "elsewhere":
                await send_whole(send, 302, "text/plain", b"", [(b"location", b"http://other.example/minutes")])
            case "loopback":
                await send_whole(send, 302, "text/plain", b"", [(b"location", b"http://127.0.0.1:9/admin")])
            case "truncated":
                await send_whole(send, 200, kind, body[: len(body) // 2])
            case "cut":
                await send({"type": "http.response.start", "status": 200, "headers": [(b"content-length", str(len(body)).encode())]})
                await send({"type": "http.response.body", "body": body[: len(body) // 2], "more_body": False})
            case "endless":
                await send({"type": "http.response.start", "status": 200, "headers": []})
                ends = time.monotonic() + self.silence_seconds
                while time.monotonic() < ends:
                    await send({"type": "http.response.body", "body": b" " * 100, "more_body": True})
                    await asyncio.sleep(0.02)
            case "silent":
                await asyncio.sleep(self.silence_seconds)
            case _ if self.sends_etags and status == 200:
                etag = f'"{hashlib.sha256(body).hexdigest()[:12]}"'.encode()
                if dict(scope["headers"]).get(b"if-none-match") == etag:
                    self.unchanged += 1
                    await send_whole(send, 304, kind, b"", [(b"etag", etag)])
                else:
                    await send_whole(send, 200, kind, body, [(b"etag", etag)])
            case _:
                await send_whole(send, status, kind, body)

    def _fault(self, address: str) -> str | None:
        for words, fault in self.faults.items():
            if words in address:
                if isinstance(fault, str):
                    return fault
                if fault.times is None or fault.times > 0:
                    fault.times = None if fault.times is None else fault.times - 1
                    return fault.what
        window = parse_qs(address.partition("?")[2])
        if self.window_limit_days is not None and "sFromDate" in window:
            first, last = (dt.datetime.strptime(window[name][0], "%d/%m/%Y") for name in ("sFromDate", "sToDate"))
            if (last - first).days > self.window_limit_days:
                return "silent"
        return None

    def _answer(self, path: str, query: dict[str, str]) -> tuple[int, str, bytes]:
        name = path.rsplit("/", 1)[-1]
        page: str | bytes | None = None
        match name:
            case "robots.txt":
                return 200, "text/plain", self.robots.encode()
            case "GetCommittees":
                page = self._service_committees()
            case "GetMeetings":
                page = self._service_meetings(query)
            case "GetMeeting":
                page = self._service_meeting(query["lmeetingid"])
            case "mgListCommittees.aspx":
                page = self._committee_page()
            case "ieListMeetings.aspx":
                page = self._meetings_page(query.get("committeeid") or query["cid"], int(query.get("d", "0")))
            case "ieListDocuments.aspx":
                page = self._meeting_page(query["mid"])
            case "mgAi.aspx":
                page = self._item_page(query["id"])
            case "mgDelegatedDecisions.aspx":
                page = self._decisions_page()
            case "ieDecisionDetails.aspx":
                page = self._decision_page(query["id"])
            case "ieIssueDetails.aspx" | "mgDecisionDetails.aspx":
                page = self._issue_page(name, query["iid"])
            case _ if "/documents/" in path or name == "mgConvert2PDF.aspx":
                page = self._pdf(path, query)
        if page is None:
            return 404, "text/html", b"<html><title>Not found</title></html>"
        kind = "text/xml" if "asmx" in path else "application/pdf" if isinstance(page, bytes) else "text/html"
        return 200, kind, page if isinstance(page, bytes) else page.encode()

    # The web service

    def _service_committees(self) -> str:
        rows = "".join(
            f"<committee><committeeid>{number}</committeeid><committeetitle>{_twice(name)}</committeetitle><committeedeleted>False</committeedeleted>"
            f"<committeeexpired>{number in self.ended}</committeeexpired><committeecategory>Boards</committeecategory></committee>"
            for number, name in self.committees.items()
        )
        return f'<?xml version="1.0" encoding="utf-8"?>\n<committees><committeescount> {len(self.committees)}</committeescount>{rows}</committees>'

    def _service_meetings(self, query: dict[str, str]) -> str:
        first, last = (dt.datetime.strptime(query[name], "%d/%m/%Y").date() for name in ("sfromdate", "stodate"))
        number = query["lcommitteeid"]
        listed = [meeting for meeting in self.meetings if meeting.committee == number and first <= meeting.date <= last]
        rows = "".join(
            f"<meeting><meetingid>{meeting.number}</meetingid><meetingdate>{meeting.date:%d/%m/%Y}</meetingdate><meetingstatus>{meeting.status}</meetingstatus>"
            "<meetingtime>10.00 am</meetingtime><iswebcast>False</iswebcast></meeting>"
            for meeting in listed
        )
        return (
            f'<?xml version="1.0" encoding="utf-8"?>\n<getmeetings><meetingscount> {len(listed)}</meetingscount><committee><committeeid>{number}</committeeid>'
            f"<committeetitle>{_twice(self.committees[number])}</committeetitle><committeemeetings>{rows}</committeemeetings></committee></getmeetings>"
        )

    def _service_meeting(self, number: str) -> str | None:
        if (meeting := self.find(number)) is None:
            return None
        shown = meeting.published and not meeting.printed_only
        items = "".join(
            f"<agendaitem><agendaitemid>{number}{item.number}</agendaitemid><agendaitemtitle>{_twice(item.title)}</agendaitemtitle>"
            f"<agendatext>{html.escape(_word('To consider the report.'))}</agendatext><fulldisplaynumberformat>{item.number}.</fulldisplaynumberformat>"
            + (f"<minutesnonemptyhtmlbody>{self._body(item.minutes)}</minutesnonemptyhtmlbody>" if shown and item.minutes else "")
            + (f"<decisionnonemptyhtmlbody>{self._body(item.decision)}</decisionnonemptyhtmlbody>" if shown and item.decision else "")
            + "<linkeddocuments>"
            + "".join(
                f"<linkeddoc><attachmentid>{n}</attachmentid><title>{html.escape(title)}</title><isrestricted>False</isrestricted>"
                f"<url>{self.address}/mgConvert2PDF.aspx?ID={number}{n}</url></linkeddoc>"
                for n, title in enumerate(meeting.attachments)
                if item is meeting.items[-1]
            )
            + "</linkeddocuments></agendaitem>"
            for item in meeting.items
        )
        return (
            f'<?xml version="1.0" encoding="utf-8"?>\n<meeting><meetingid>{number}</meetingid><meetingdate>{meeting.date:%d/%m/%Y}</meetingdate>'
            f"<meetingstatus>{meeting.status}</meetingstatus><meetingtime>10.00 am</meetingtime><meetinglocation>Town Hall</meetinglocation>"
            f"<agendapublished>True</agendapublished><decisionpublished>False</decisionpublished><minutepublished>{meeting.published}</minutepublished>"
            f"<agendaitems>{items}</agendaitems><attendees>"
            '<attendee membertype="U" memberid="1" name="Councillor Ada Brook" roledescription="Chair" attendance="Present" politicalparty="IND" ward="Harbour" />'
            f"</attendees></meeting>"
        )

    def _body(self, paragraphs: tuple[str, ...]) -> str:
        body = html.escape(_word(*paragraphs))
        return html.escape(body) if "doubly escaped" in self.faults else body

    # The pages

    def _committee_page(self) -> str:
        rows = "".join(
            f'<li><a  href="mgCommitteeDetails.aspx?ID={number}"  title="Link&#32;to&#32;{name}" >{html.escape(name)}</a></li>'
            for number, name in self.committees.items()
        )
        return _page("Committee structure", "", f'<div class="mgContent" ><ul  class="mgBulletList" >{rows}</ul></div>')

    def _meetings_page(self, committee: str, skip: int) -> str:
        size = 2
        listed = sorted((m for m in self.meetings if m.committee == committee), key=lambda m: m.date, reverse=True)
        shown = listed[skip : skip + size]
        rows = "".join(
            f'<li  class="mgTableEvenRow" ><a  class="mgMeetingTableLnk"    href="ieListDocuments.aspx?CId={committee}&amp;MId={m.number}&amp;Ver=4">'
            f"{m.date.day} {m.date:%b %Y}&nbsp;10&#58;00 am</a> - {'Agenda, Minutes' if m.published else 'Agenda'}</li>"
            if m.status == "Confirmed"
            else f'<li><a  class="mgMeetingTableLnk" href="ieListDocuments.aspx?CId={committee}&amp;MId={m.number}&amp;Ver=4">{m.date.day} {m.date:%b %Y}</a> - CANCELLED</li>'
            for m in shown
        )
        endless = "endless chain" in self.faults
        turn = f'<a   class="mgTableNextLnk"   href="/(S(x{skip}y))/ieListMeetings.aspx?Act=earlier&amp;CId={committee}&amp;D={skip + size}">Earlier meetings</a>'
        earlier = turn if endless or len(listed) > skip + size else ""
        if endless and not shown:
            rows = f'<li><a class="mgMeetingTableLnk" href="ieListDocuments.aspx?CId={committee}&amp;MId={listed[-1].number}">{listed[-1].date.day} {listed[-1].date:%b %Y}</a></li>'
        body = f'<div class="mgContent" ><div  class="mgMeetingsEarlierLater" ><p>{earlier}</p></div><ul  class="mgNonBulletTableList"  >{rows}</ul></div>'
        return _page("Browse meetings", html.escape(self.committees[committee]), body)

    def _meeting_page(self, number: str) -> str | None:
        if (meeting := self.find(number)) is None:
            return None
        shown = meeting.published and not meeting.printed_only
        kind = "Agenda and draft minutes" if meeting.draft else "Agenda and minutes" if shown else "Agenda"
        head = f"{html.escape(self.committees[meeting.committee])} - {meeting.date:%A} {meeting.date.day} {meeting.date:%B %Y} 10:00 am"
        rows = "".join(
            f'<tr><td  class="mgItemNumberCell" ><p  class="mgAiTitleTxt" ><a name="AI{number}{item.number}"></a>{item.number}.</p></td>'
            f'<td ><p  class="mgAiTitleTxt" >{html.escape(item.title)}</p><div class="mgWordPara">{_word("To consider the report.")}</div>'
            + (f'<a href="mgIssueHistoryHome.aspx?IId={item.issue}">History</a>' if item.issue else "")
            + (_part("mgSubItemTitleTxt", "Decision:", item.decision) if shown and item.decision else "")
            + (self._minutes(number, item) if shown and item.minutes else "")
            + "</td></tr>"
            for item in meeting.items
        )
        printed = (
            f'<div class="mgLinks" ><ul  class="mgActionList" ><li><a  href="documents/g{number}/Printed minutes {meeting.date:%d-%b-%Y}.pdf?T=1">Printed minutes</a></li></ul></div>'
            if meeting.published
            else ""
        )
        links = "".join(
            f'<li><a href="documents/s{number}{n}/{title}.pdf">{html.escape(title)}</a></li>' for n, title in enumerate(meeting.attachments)
        )
        body = (
            f'{printed}<div class="mgContent" ><p><span  class="mgLabel" >Venue: </span>Town Hall</p>'
            f'<table class="mgItemTable"  summary="Table of agenda items" id="mgItemTable">{rows}</table><ul class="mgBulletList">{links}</ul></div>'
            f"<!-- served {meeting.stamp} -->"
        )
        return _page(kind, f'<a  href="mgCommitteeDetails.aspx?ID={meeting.committee}">{head}</a>', body)

    def _minutes(self, number: str, item: Item) -> str:
        if not item.cut:
            return _part("mgSubItemTitleTxt", "Minutes:", item.minutes)
        link = f'&nbsp;...&nbsp; <a href=\n"/(S(q1))/mgAi.aspx?ID={number}{item.number}" title=\n"Link to view the full item text">view the full minutes text for item {item.number}.</a>'
        return f'<p class="mgSubItemTitleTxt">Minutes:</p><div class="mgWordPara"><div class="WordSection1"><p class="MsoNormal">{item.minutes[0][:20]} {link}</p></div></div>'

    def _item_page(self, number: str) -> str | None:
        for meeting in self.meetings:
            for item in meeting.items:
                if f"{meeting.number}{item.number}" == number:
                    body = f'<div class="mgContent" >{_part("mgSubSubTitleTxt", "Minutes:", item.minutes, "h3")}</div>'
                    return _page("Agenda item", html.escape(item.title), body)
        return None

    def _decisions_page(self) -> str:
        rows = "".join(
            f'<tr><td  class="mgMainTxt" ><a  href="ieDecisionDetails.aspx?ID={number}">{title}</a></td><td  class="mgMainTxt" >01&#47;04&#47;2025</td></tr>'
            for number, (title, _) in self.decisions.items()
        )
        return _page("Decisions", "", f'<table class="mgTabTable tablesorter"><tbody>{rows}</tbody></table>')

    def _decision_page(self, number: str) -> str | None:
        if number not in self.decisions:
            return None
        title, words = self.decisions[number]
        body = (
            '<div class="mgContent" ><p><span  class="mgLabel" >Decision Maker: </span>Director of Harbours</p>'
            f'{_part("mgSubSubTitleTxt", "Decision:", words, "h3")}<p><span  class="mgLabel" >Date of decision: </span>01&#47;04&#47;2025</p>'
            f'<a  href="mgIssueHistoryHome.aspx?IId=7{number}&amp;Opt=0">Find out more about this issue</a></div>'
        )
        return _page("Decision details", title, body)

    def _issue_page(self, name: str, number: str) -> str:
        kind = "Issue - meetings" if name.startswith("ie") else "Issue - decisions"
        opening = "Meeting: 02/04/2025 - Audit Panel (Item 4)" if name.startswith("ie") else f"02/04/2025 - Berths of {number}"
        words = _word(opening, f"4 Berths of {number}", f"RESOLVED that the berths of {number} be let.")
        return _page(kind, f"Berths of {number}", f'<div class="mgContent" ><div class="mgWordPara">{words}</div></div>')

    def _pdf(self, path: str, query: dict[str, str]) -> bytes | None:
        number = query.get("id") or path.split("/documents/")[1].split("/", maxsplit=1)[0][1:]
        meeting = next((m for m in self.meetings if number.startswith(m.number)), None)
        if meeting is None:
            return None
        lines = [f"{self.committees[meeting.committee]}", f"Minutes of the meeting held on {meeting.date.day} {meeting.date:%B %Y}", ""]
        if number != meeting.number:
            lines = [f"Tracker {number} of {self.committees[meeting.committee]}", ""]
        for item in meeting.items:
            lines += [f"{item.number}. {item.title}", *item.minutes, ""]
        return draw_pdf(lines, meeting.stamp)


def _twice(words: str) -> str:
    return html.escape(html.escape(words))


def _word(*paragraphs: str) -> str:
    inner = "\n".join(f'<p class="MsoNormal"><span style="">{html.escape(words, quote=False)}</span></p>' for words in paragraphs)
    return f'<div class="WordSection1">\n{inner}\n</div>'


def _part(name: str, title: str, paragraphs: tuple[str, ...], tag: str = "p") -> str:
    return f'<{tag} class="{name}">{title}</{tag}>\n<div class="mgWordPara">{_word(*paragraphs)}</div>'


def _page(kind: str, title: str, body: str) -> str:
    return (
        f"<!DOCTYPE html>\n<html lang=\"en\"><head><title>{kind} - Elmshire County Council</title></head><body><nav><a href='/'>Home</a></nav>"
        f'<div id="modgov"><div class="mgHeader"><h1  class="mgMainTitleTxt" >{kind}</h1></div><div class="mgSubTitle" ><h2 class="mgSubTitleTxt">{title}</h2></div>'
        f'{body}<div class="mgFooter" ><p>&nbsp;</p></div></div><footer>Elmshire County Council</footer></body></html>'
    )


def elmshire() -> StandInCouncil:
    """Elmshire as it stands on 1 June 2025: two years of an audit panel, a children's board that minutes late, and a harbour committee of old."""
    council = StandInCouncil()
    days = [dt.date(2023, 9, 12), dt.date(2024, 3, 12), dt.date(2024, 9, 10), dt.date(2025, 1, 14), dt.date(2025, 4, 8)]
    for n, day in enumerate(days):
        items = [
            Item("1", "Apologies for absence", ("Apologies were received from Councillor Tom Weir.",)),
            Item(
                "2",
                "Members' allowances & fees",
                (
                    f"The Head of Audit presented report {n + 1} on the fees.",
                    f"The Head of Audit undertook to circulate list {n + 1} of the fees by 30 June 2025.",
                    f"RESOLVED that the fees of berth {n + 1} be approved.",
                ),
                cut=n % 2 == 0,
            ),
        ]
        council.meetings.append(Meeting(f"40{n}", "144", day, items))
    for n, day in enumerate([dt.date(2024, 11, 5), dt.date(2025, 2, 4), dt.date(2025, 5, 6)]):
        words = (f"Placements in house stood at {60 + n}% (target 70%).", f"RESOLVED that plan {n} of the Board be noted.")
        item = Item("1", "Performance", words, decision=(f"That plan {n} of the Board be noted.",), issue=f"88{n}")
        council.meetings.append(Meeting(f"51{n}", "151", day, [item], published=n < 2))
    council.meetings.append(Meeting("519", "151", dt.date(2025, 3, 4), [Item("1", "Nothing", ("No words.",))], status="Cancelled"))
    old = Item("1", "Dredging", ("RESOLVED that the harbour be dredged in the spring.",))
    council.meetings.append(Meeting("630", "163", dt.date(2024, 8, 1), [old]))
    council.decisions = {"9001": ("Mooring fees", ("That the mooring fees be raised by 3 per cent.",))}
    return council
