"""The days on which offices are open: week-ends and the bank holidays of England and Wales left out."""

from __future__ import annotations

import datetime as dt
from functools import lru_cache

from dateutil.easter import easter
from dateutil.relativedelta import MO, relativedelta


def add_working_days(day: dt.date, count: int) -> dt.date:
    """The day that is `count` working days after `day`, without week-ends and the bank holidays of England and Wales."""
    while count > 0:
        day += dt.timedelta(days=1)
        count -= day.weekday() < 5 and day not in bank_holidays(day.year)
    return day


@lru_cache(maxsize=64)
def bank_holidays(year: int) -> frozenset[dt.date]:
    """The regular bank holidays of England and Wales (Banking and Financial Dealings Act 1971); one at a week-end moves to the next free weekday."""
    days = {easter(year) - dt.timedelta(days=2), easter(year) + dt.timedelta(days=1)}
    days |= {dt.date(year, 5, 1) + relativedelta(weekday=MO(1)), dt.date(year, 5, 31) + relativedelta(weekday=MO(-1))}
    days.add(dt.date(year, 8, 31) + relativedelta(weekday=MO(-1)))
    for day in (dt.date(year, 1, 1), dt.date(year, 12, 25), dt.date(year, 12, 26)):
        moved = day
        while moved.weekday() > 4 or moved in days:
            moved += dt.timedelta(days=1)
        days.add(moved)
    return frozenset(days)
