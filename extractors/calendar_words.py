"""The words of the calendar: months, weekdays and years as they are written, and the kinds of year that councils count in."""

from __future__ import annotations

import datetime as dt
import re

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
MONTH = (
    r"(?:J(?:an(?:uary)?|AN(?:UARY)?|une?|UNE?|uly?|ULY?)|F(?:eb(?:ruary)?|EB(?:RUARY)?)|M(?:ar(?:ch)?|AR(?:CH)?|ay|AY)|A(?:pr(?:il)?|PR(?:IL)?|ug(?:ust)?|UG(?:UST)?)"
    r"|S(?:ept?(?:ember)?|EPT?(?:EMBER)?)|O(?:ct(?:ober)?|CT(?:OBER)?)|N(?:ov(?:ember)?|OV(?:EMBER)?)|D(?:ec(?:ember)?|EC(?:EMBER)?))"
)
YEAR = r"(?:(?:19|20)\d\d(?!\d)|[’']\d\d(?!\d))"
WEEKDAY = r"(?i:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?)"
# The last day of each kind of year: municipal years end with the annual meeting in May, school years in July.
YEAR_ENDS = {"financial": (3, 31), "municipal": (5, 31), "council": (5, 31), "academic": (7, 31), "school": (7, 31), "calendar": (12, 31)}
# What opens with a time and so names nobody: "by March", "by Q2", "by Easter"
TIME_WORD = re.compile(
    r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Q[1-4]|Christmas|Easter|Spring|Summer|Autumn|Winter)",
    re.IGNORECASE,
)


def month_number(name: str) -> int:
    """The number of a month's English name or its first three letters, 1 to 12."""
    return MONTHS.index(name[:3].lower()) + 1


def full_year(digits: str) -> int:
    """The year that digits name: "2026", "26" and "’26" are 2026; two digits above 79 belong to the last century."""
    number = int(digits.lstrip("’'"))
    return number if number > 99 else number + (1900 if number > 79 else 2000)


def is_split_year(first: str, second: str) -> bool:
    """Whether "2024" and "25" (or "2025") are the two halves of one financial or academic year."""
    return (int(first) + 1) % 100 == int(second[-2:])


def iso_date(year: int, month: int | None = None, day: int | None = None) -> str | None:
    """The ISO form at the precision that is given; None for a day that does not exist (31 June)."""
    if month is None:
        return f"{year:04d}"
    if day is None:
        return f"{year:04d}-{month:02d}"
    try:
        return dt.date(year, month, day).isoformat()
    except ValueError:
        return None
