"""A stand-in for a council's CMIS site: the list of the current month, a calendar for any month, and meetings with their documents."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import unquote

from tests.flows.serving import Send, draw_pdf, send_whole


@dataclass
class CmisMeeting:
    number: int
    committee: int
    name: str
    date: dt.date
    documents: dict[str, tuple[str, ...]]


@dataclass
class StandInCmis:
    """The council of Wrayford's site. `documents` of a meeting are titles with the lines that they hold."""

    meetings: list[CmisMeeting] = field(default_factory=list)
    month: dt.date = dt.date(2025, 6, 1)
    asked: Counter[str] = field(default_factory=Counter)
    address: str = ""

    async def __call__(self, scope: dict[str, Any], receive: Callable[[], Awaitable[Any]], send: Send) -> None:
        path, query = unquote(scope["path"]), unquote(scope["query_string"].decode())
        self.asked[path + (f"?{query}" if query else "")] += 1
        kind, body = self._answer(path, query)
        await send_whole(send, 200 if body else 404, kind, body)

    def _answer(self, path: str, query: str) -> tuple[str, bytes]:
        if path.endswith("/Meetings.aspx"):
            return "text/html", (self._list() if "MeetingCalendarListView" in query else self._calendar_widget()).encode()
        if "/MeetingCalendarPublicNoJava/" in path:
            return "text/html", self._month(dt.date.fromisoformat(path.partition("/Date/")[2].partition("/")[0])).encode()
        if "/ViewMeetingPublic/" in path:
            number = path.partition("/Meeting/")[2].partition("/")[0]
            return "text/html", next((self._meeting(m) for m in self.meetings if str(m.number) == number), "").encode()
        if path.endswith("Document.ashx"):
            number, _, at = query.partition("-")
            meeting = next(m for m in self.meetings if str(m.number) == number)
            return "application/pdf", draw_pdf(list(meeting.documents.values())[int(at)], "")
        return "text/html", b""

    def _link(self, meeting: CmisMeeting) -> str:
        return (
            f"{self.address}/wrayford/Meetings/tabid/70/ctl/ViewMeetingPublic/mid/397/Meeting/{meeting.number}/Committee/{meeting.committee}"
            "/SelectedTab/Documents/Default.aspx"
        )

    def _calendar_widget(self) -> str:
        return (
            '<html><body><form><div class="CMIS_ModuleWrapper"><input name="dnn$ctr397$MeetingCalendarPublic$x"></div></form></body></html>'
        )

    def _list(self) -> str:
        rows = "".join(
            f'<tr class="rgRow"><td class="DateColumn"><a href="{self._link(m)}">{m.date.day} {m.date:%b %Y} 11:00 - {m.name}</a></td><td>Room 3</td></tr>'
            for m in self.meetings
            if (m.date.year, m.date.month) == (self.month.year, self.month.month)
        )
        return (
            f'<html><body><div class="CMIS_ModuleWrapper MeetingCalendarListView"><table><tbody>{rows}</tbody></table></div></body></html>'
        )

    def _month(self, month: dt.date) -> str:
        rows = "".join(
            f'<tr><td>{m.date:%A}, {m.date.day} {m.date:%B}</td><td><a href="{self._link(m)}">11:00 {m.name}</a></td></tr>'
            for m in self.meetings
            if (m.date.year, m.date.month) == (month.year, month.month)
        )
        return f"<html><body><table>{rows}</table></body></html>"

    def _meeting(self, meeting: CmisMeeting) -> str:
        rows = "".join(
            f'<li class="DocumentListItem"><a class="TitleLink" href="/wrayford/Document.ashx?{meeting.number}-{at}">{title}</a> <span class="FileSize">(1Kb)</span></li>'
            for at, title in enumerate(meeting.documents)
        )
        return f'<html><body><div id="dnn_ContentPane"><ol class="DocumentList CmisDocumentList">{rows}</ol></div></body></html>'
