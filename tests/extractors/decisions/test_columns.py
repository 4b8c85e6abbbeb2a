"""Tables with a column of decisions, and columns that only tell of others'."""

from __future__ import annotations

from tests.tagged import check

_HEAD = "Applicant | Asked | Decision\n"


def test_each_cell_is_a_decision() -> None:
    check(
        _HEAD
        + "Rowing Club | £900 | <resolution verb='approve'>Award £450</resolution>, Lou Oakes took no part\n"
        + "Choir | £80 | <resolution verb='approve'>£80 agreed</resolution>\n"
        + "Band | £200 | <resolution verb='defer'>Deferred to May</resolution>\n"
        + "A neighbour | £60 | <resolution verb='refuse'>Not eligible</resolution>\n"
        + "Scouts | £30 | -",
        "resolution",
    )


def test_no_column_of_decisions() -> None:
    check("Applicant | Asked | Paid\nRowing Club | £900 | £450", "resolution")
    check("Action | Decision | Status\nLamp | Fit it soon | Done", "resolution")
    check("## 6. Planning\nSite | Decision\nPorch at 9 Quay Row | Granted", "resolution")


def test_rows_that_begin_with_an_empty_cell() -> None:
    check(
        "# Northbrook School\nItem | Topic | Action by\n5 | BUDGET |\n| <resolution verb='approve'>Governors approved the transfer of £90 from paint to chalk</resolution>. | JR\n"
        "| <resolution verb='defer'>The Chalk Policy was deferred until the autumn</resolution>. | Clerk",
        "resolution",
    )
