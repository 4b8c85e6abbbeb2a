"""The answer of ModernGov's web service: HTML that is escaped once or twice, attendees, agenda-only answers."""

from __future__ import annotations

from pathlib import Path

import pytest

from extractors.readers import read_document
from models import UnreadableDocument
from tests.extractors.readers.drawing import draw

SAMPLE = (Path(__file__).parent / "samples" / "modgov_meeting.xml").read_bytes()
DRAWN = [
    "# Harbour Scrutiny Panel",
    "Date: 14/05/2024",
    "Time: 6.30 pm",
    "Venue: Customs House, Northbrook",
    "# Attendance",
    "| Councillor Jo Rivers | Chair | Present",
    "| Tom O'Wray | | Apologies",
    "## [3.] Children's Ferry Fares",
    "To consider the fares for 2024/25.",
    "Presented By: Jo Rivers",
    "### Decision:",
    "RESOLVED – that fares be frozen.",
    "### Minutes:",
    "The Panel heard a report.",
    "- [•] Fares were frozen.",
    "### Supporting documents:",
    "- [•] Fares & tolls",
    "## Any Other Business",
]


def test_get_meeting() -> None:
    document = read_document(SAMPLE, "GetMeeting?lMeetingId=9021")
    assert draw(document) == DRAWN
    assert (document.reader, document.title) == ("modgov_service", "Harbour Scrutiny Panel - 14/05/2024")


def test_soap_answer_reads_the_same() -> None:
    body = SAMPLE.partition(b"?>")[2].replace(b"<meeting>", b'<meeting xmlns="http://moderngov.co.uk/namespaces">')
    soap = (
        b'<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body><GetMeetingResponse>'
        + body
        + b"</GetMeetingResponse></soap:Body></soap:Envelope>"
    )
    assert draw(read_document(soap, "soap")) == DRAWN


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ((b"<meetingstatus>Confirmed", b"<meetingstatus>Cancelled"), "the meeting was cancelled"),
        ((b"minutesnonemptyhtmlbody>", b"minutesbody>"), None),  # the decision is still there
        ((b"nonemptyhtmlbody>", b"body>"), "agenda only"),
        ((b"agendaitem>", b"item>"), "agenda only"),
        ((b"agendaitems>", b"items>"), "the meeting has no agenda items"),
    ],
)
def test_answers_without_minutes(change: tuple[bytes, bytes], reason: str | None) -> None:
    data = SAMPLE.replace(*change)
    if reason is None:
        assert "RESOLVED – that fares be frozen." in draw(read_document(data, "answer"))
    else:
        with pytest.raises(UnreadableDocument) as caught:
            read_document(data, "answer")
        assert reason in caught.value.reason
