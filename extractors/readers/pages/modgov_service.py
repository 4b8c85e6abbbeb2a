"""ModernGov's web service: the XML of `GetMeeting`, with the minutes of each item as HTML inside it.

meeting / meetingdate meetingtime meetinglocation meetingstatus
        / agendaitems / agendaitem / fulldisplaynumberformat agendaitemtitle agendatext commentlabel1 commenttext1 …
                                     decisionnonemptyhtmlbody minutesnonemptyhtmlbody linkeddocuments / linkeddoc / title
        / attendees / attendee @name @roledescription @attendance
"""

from __future__ import annotations

import html
import re

from lxml import etree

from extractors.readers.blocks import BlockBuilder, clean_text
from extractors.readers.pages.markup import MarkupReader
from extractors.readers.pages.page_tree import parse_html, words_of
from models import Document, Source, UnexpectedLayout, UnreadableDocument

_LISTS = {
    "getmeetings": "a list of meetings",
    "committees": "a list of committees",
    "committeemeetings": "a list of meetings",
    "getcommittees": "a list of committees",
    "wards": "a list of councillors",
    "councillorsbyward": "a list of councillors",
    "getcouncillorsbyward": "a list of councillors",
}
_TAG = re.compile(r"</?[A-Za-z][\w:]*(?:\s[^<>]*)?/?>")
_ESCAPED_TAG = re.compile(r"&lt;/?[A-Za-z][\w:]*")
_CANCELLED = re.compile(r"cancelled|postponed|abandoned", re.IGNORECASE)


def read_modgov_service(data: bytes, source: Source) -> Document:
    """Reads the answer to `GetMeeting`.

    Raises:
        UnreadableDocument: the meeting has an agenda only or was cancelled, or the XML is another answer of the service, or declares entities.
        UnexpectedLayout: the XML breaks off, or has no meeting in it.
    """
    meeting = _find_meeting(_parse(data, source), source)
    return _Service(meeting, source).read()


def _parse(data: bytes, source: Source) -> etree._Element:
    if re.search(rb"<!(?:DOCTYPE|ENTITY)", data.replace(b"\x00", b"")):
        raise UnreadableDocument(
            source.name,
            "the XML has a document type or entities of its own, which are never expanded",
            "ask for it again; ModernGov sends none",
        )
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True)
    try:
        return etree.fromstring(data.lstrip(), parser)
    except etree.XMLSyntaxError as error:
        line = error.lineno or 1
        raise UnexpectedLayout(
            source.name, f"the XML breaks off or is not well formed ({error.msg})", "fetch it again", place=f"line {line}"
        ) from error


def _find_meeting(root: etree._Element, source: Source) -> etree._Element:
    names = {_name(element) for element in root.iter(etree.Element)}
    for element in root.iter(etree.Element):
        if _name(element) == "meeting" and _child(element, "agendaitems") is not None:
            return element
    for name, what in _LISTS.items():
        if name in names:
            raise UnreadableDocument(
                source.name, f"{what} from ModernGov's web service, not the minutes of one", "ingest the answer of GetMeeting for a meeting"
            )
    if "meeting" in names:
        raise UnreadableDocument(source.name, "the meeting has no agenda items", "ingest it again after its minutes have been published")
    raise UnexpectedLayout(
        source.name,
        f"XML whose first element is “{_name(root)}”: of XML only the answer of ModernGov's GetMeeting is read",
        "ingest the page or the PDF instead",
    )


def _name(element: etree._Element) -> str:
    return str(etree.QName(element).localname).lower()


def _child(element: etree._Element, name: str) -> etree._Element | None:
    return next((child for child in element.iterchildren(etree.Element) if _name(child) == name), None)


def _text(element: etree._Element, name: str) -> str:
    child = _child(element, name)
    return "" if child is None else "".join(child.itertext()).strip()


def _plain(words: str) -> str:
    """A title or a fact: entities that were escaped twice are resolved, markup is read for its words."""
    for _ in range(2):
        words = html.unescape(words)
    if not _TAG.search(words):
        return clean_text(words)
    root = parse_html(words)
    return "" if root is None else clean_text(words_of(root))


class _Service:
    def __init__(self, meeting: etree._Element, source: Source) -> None:
        self.meeting, self.source = meeting, source
        self.builder = BlockBuilder()
        self.minuted = False

    def read(self) -> Document:
        committee = self._read_head()
        items = _child(self.meeting, "agendaitems")
        for item in () if items is None else items.iterchildren(etree.Element):
            if _name(item) == "agendaitem":
                self._read_item(item)
        if not self.minuted:
            raise UnreadableDocument(
                self.source.name,
                "agenda only: no minutes or decisions have been published for this meeting",
                "fetch it again after they have been published",
            )
        date = _text(self.meeting, "meetingdate")
        return self.builder.build(self.source, "modgov_service", title=" - ".join(filter(None, (committee, date))))

    def _read_head(self) -> str:
        status = _text(self.meeting, "meetingstatus")
        if _CANCELLED.search(status):
            raise UnreadableDocument(self.source.name, f"the meeting was {status.lower()}: it has no minutes", "leave it out")
        committee = next(
            (words for e in self.meeting.iter("{*}committeetitle", "committeetitle") if (words := _plain("".join(e.itertext())))), ""
        )
        self.builder.add("heading", committee, level=1)
        for label, name in (("Date", "meetingdate"), ("Time", "meetingtime"), ("Venue", "meetinglocation")):
            if words := _plain(_text(self.meeting, name)):
                self.builder.add("paragraph", f"{label}: {words}")
        self._read_attendance()
        return committee

    def _read_attendance(self) -> None:
        attendees = _child(self.meeting, "attendees")
        rows = [] if attendees is None else [e for e in attendees.iterchildren(etree.Element) if _name(e) == "attendee" and e.get("name")]
        if rows:
            self.builder.add("heading", "Attendance", level=1)
            table = self.builder.next_table()
            for row in rows:
                self.builder.add_row([_plain(row.get(name) or "") for name in ("name", "roledescription", "attendance")], table=table)

    def _read_item(self, item: etree._Element) -> None:
        title, number = _plain(_text(item, "agendaitemtitle")), _plain(_text(item, "fulldisplaynumberformat"))
        self.builder.add("heading", title or number, label=number if title else None, level=2)
        self._read_body(_text(item, "agendatext"))
        for n in ("1", "2", "3"):
            words = _plain(_text(item, f"commenttext{n}"))
            if words:
                label = _plain(_text(item, f"commentlabel{n}"))
                self.builder.add("paragraph", f"{label}: {words}" if label else words)
        for heading, name in (("Decision:", "decisionnonemptyhtmlbody"), ("Minutes:", "minutesnonemptyhtmlbody")):
            body = _text(item, name)
            if body:
                at = len(self.builder.blocks)
                self.builder.add("heading", heading, level=3)
                self._read_body(body)
                if len(self.builder.blocks) == at + 1:
                    self.builder.remove_last()  # "<div></div>" and nothing in it
                else:
                    self.minuted = True
        documents = [_plain("".join(e.itertext())) for e in item.iter("{*}title", "title") if _name(e.getparent()) == "linkeddoc"]
        if documents:
            self.builder.add("heading", "Supporting documents:", level=3)
            for words in documents:
                self.builder.add("list_item", words, label="•", level=1)

    def _read_body(self, body: str) -> None:
        """HTML that was escaped into the XML, on some sites twice."""
        if _ESCAPED_TAG.search(body) and not _TAG.search(body):
            body = html.unescape(body)
        root = parse_html(f"<div>{body}</div>") if body.strip() else None
        if root is not None:
            MarkupReader(self.builder).read(root)
