"""The day that the dates of a document are seen from, where its head does not tell."""

from __future__ import annotations

import pytest

from extractors import extract

NEXT_LINE = "\n\nThe Clerk told members that the pavilion would reopen in October, when the floor had dried and the painters had gone.\n"


@pytest.mark.parametrize(
    ("name", "opening", "date"),
    [
        ("2019-06-18.txt", "NR opened the meeting and welcomed the two new trustees to it.", "2019-10"),
        ("board/minutes_20190618.txt", "NR opened the meeting and welcomed the two new trustees to it.", "2019-10"),
        ("Minutes-18-June-2019.txt", "NR opened the meeting and welcomed the two new trustees to it.", "2019-10"),
        ("a.txt", "Elmshire County Council\n\nPerformance Report, Quarter 1 2021/22", "2021-10"),
        ("a.txt", "Elmshire County Council\n\nQuarterly Performance Report\n\nQuarter 1\n\n2021/22", "2021-10"),
        (
            "a.txt",
            "Elmshire County Council\n\nPerformance Report, Quarter 1 2021/22\n\nAdvisers last saw figures like these when the old library shut its doors on 3 May 2016.",
            "2021-10",
        ),
        ("a.md", "---\ntitle: Notes\ndate: 2019-06-18\n---\n\nNR opened the meeting.", "2019-10"),
        (  # near miss: the day of publication, where the minutes have a head of their own
            "a.md",
            "---\ntitle: Notes\ndate: 2022-01-05\n---\n\nMinutes of the meeting held on 4 November 2021 at 7pm in the Hall",
            "2022-10",
        ),
        ("a.txt", "NR opened the meeting and welcomed the two new trustees to it.", None),
        ("minutes-2019-06-41.txt", "NR opened the meeting and welcomed the two new trustees to it.", None),
    ],
)
def test_anchor(name: str, opening: str, date: str | None) -> None:
    minutes = extract((opening + NEXT_LINE).encode(), name)
    assert [record.date for record in minutes.records if record.kind == "milestone"] == [date]
