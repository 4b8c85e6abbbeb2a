"""How dates, numbers and records are put into words on a page."""

from __future__ import annotations

import datetime as dt
import re
from typing import Any
from urllib.parse import urlsplit

MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December")
_UNITS = {
    "percent": "%",
    "gbp": "£",
    "count": "",
    "rate_per_10000": "per 10,000",
    "rate_per_1000": "per 1,000",
    "rate_per_100000": "per 100,000",
}
KIND_OF_TABLE = {
    "resolutions": "resolution",
    "actions": "action",
    "indicators": "indicator",
    "milestones": "milestone",
    "judgements": "judgement",
    "votes": "vote",
    "officers": "officer",
    "attendance": "attendance",
}


def say_day(value: object) -> str:
    """An ISO date in words ("2024-06-12" is "12 June 2024", "2024-06" "June 2024"); other words as they are, nothing for None."""
    written = str(value or "")
    match = re.fullmatch(r"(\d{4})-(\d{2})(?:-(\d{2}))?(?:[T ].*)?", written)
    if not match or not 1 <= int(match[2]) <= 12:
        return written
    day = f"{int(match[3])} " if match[3] else ""
    return f"{day}{MONTHS[int(match[2]) - 1]} {match[1]}"


def say_meeting(meeting: dict[str, Any]) -> str:
    """Who met: the committee, else the council, else the title that the meeting was given, without its date."""
    return str(
        meeting.get("committee_name") or meeting.get("council_name") or str(meeting["title"]).removesuffix(f" – {meeting.get('date')}")
    )


def say_number(value: object, unit: str | None = None) -> str:
    """A number as people write it, with its unit: 92.0 and percent give "92%", 1234567 and gbp "£1,234,567"."""
    if value is None:
        return ""
    amount = float(str(value))
    written = f"{amount:,.0f}" if amount == int(amount) and abs(amount) < 1e15 else f"{amount:,.4f}".rstrip("0").rstrip(".")
    if unit == "percent":
        return f"{written}%"
    if unit == "gbp":
        return f"−£{written.removeprefix('-')}" if amount < 0 else f"£{written}"
    word = _UNITS.get(unit or "", (unit or "").replace("_", " "))
    return f"{written} {word}".strip()


def say_count(count: int, noun: str, plural: str | None = None) -> str:
    """ "1 meeting", "2,300 meetings"."""
    return f"{count:,} {noun if count == 1 else plural or noun + 's'}"


def web_address(value: object) -> str | None:
    """The address if a browser may follow it: http and https only, nothing that runs ("javascript:…") or reads files."""
    written = str(value or "").strip()
    try:
        parts = urlsplit(written)
    except ValueError:
        return None
    return written if parts.scheme in ("http", "https") and parts.netloc and not re.search(r"[\s\x00-\x1f]", written) else None


def say_value(record: dict[str, Any]) -> str:
    """What an indicator says, in a line: "92% (target 95%, before 90%)"."""
    unit = record.get("unit")
    value = say_number(record.get("value"), unit)
    if record.get("value_high") is not None:
        value += f" to {say_number(record['value_high'], unit)}"
    if record.get("numerator") is not None and record.get("denominator") is not None:
        value += f" ({say_number(record['numerator'])} of {say_number(record['denominator'])})"
    beside = [
        f"{word} {say_number(record[name], unit)}"
        for name, word in (("target", "target"), ("previous", "before"))
        if record.get(name) is not None
    ]
    return " · ".join(part for part in (value, *beside) if part)


def today() -> str:
    """Today as ISO date: what is overdue is asked of the reader's day, not of the database's."""
    return dt.date.today().isoformat()
