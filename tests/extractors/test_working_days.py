"""The days on which offices are open."""

from __future__ import annotations

import datetime as dt

from extractors.working_days import add_working_days, bank_holidays


def test_working_days_leave_out_weekends_and_bank_holidays() -> None:
    assert add_working_days(dt.date(2025, 4, 17), 1) == dt.date(2025, 4, 22)  # Good Friday and Easter Monday lie between
    assert dt.date(2022, 1, 3) in bank_holidays(2022)  # New Year's Day fell on a Saturday
    assert {dt.date(2021, 12, 27), dt.date(2021, 12, 28)} <= bank_holidays(2021)
