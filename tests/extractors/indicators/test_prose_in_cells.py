"""Figures told in sentences that stand in the cells of a table of number, minute and action."""

from __future__ import annotations

import pytest

from tests.tagged import check

HEAD = "# Northbrook Harbour Board\n## 5. Reports\n"


@pytest.mark.parametrize(
    "row",
    [
        "| 5. | <indicator value='3.1' previous='3.8'>Sickness absence stands at 3.1%, down from 3.8% last quarter</indicator>. | |",
        "| | <indicator value='12000'>There is an underspend of £12k to the end of August</indicator>. | JH |",
        "| 6. | Summer Fair <indicator value='900'>This event was a great help and made a profit of £900</indicator>. | |",
        "| 7. | The Treasurer handed the members a paper on the coming winter. | |",
    ],
)
def test_sentence_in_a_cell(row: str) -> None:
    check(HEAD + "| No | Minute | Action |\n|---|---|---|\n" + row, "indicator")
