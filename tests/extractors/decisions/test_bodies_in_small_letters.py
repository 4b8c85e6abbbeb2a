"""Councils that write without capitals: "The audit committee noted the report", "The scrutiny committee:"."""

from __future__ import annotations

import pytest

from extractors.build import build_minutes
from tests.tagged import check, make_document
from tests.timing import check_linear

_HEAD = "# Northbrook Council\n# Harbour and Quays Scrutiny Committee\n## 5. Business\n"


@pytest.mark.parametrize(
    "tagged",
    [
        "<resolution verb='note'>The scrutiny committee noted the report</resolution>.",
        "The harbour and quays scrutiny committee agreed to <resolution verb='approve'>approve the work plan</resolution>.",
        "Following debate, the scrutiny committee resolved to:\n1. <resolution verb='note'>note the figures</resolution>; and\n2. <resolution verb='request'>ask the cabinet member to report back in October</resolution>.",
        "The scrutiny committee:\n1. <resolution verb='note'>Noted that the panel met on 14 June</resolution>.\n2. <resolution verb='request'>Asked the head of moorings to circulate the figures</resolution>.",
        "The scrutiny committee recommended to the executive that <resolution verb='recommend'>the fees be frozen</resolution>.",
        "The scrutiny committee noted the following reports:\n1. <resolution verb='note'>Quarter 1 performance report</resolution>\n2. <resolution verb='note'>Dredging report</resolution>",
        # others, and what is only told
        "The planning committee approved the application.",
        "The chair of the scrutiny committee agreed to write to the director.",
        "The members of the scrutiny committee who agreed to go were thanked.",
        "The scrutiny committee had agreed the plan in March.",
        "The work of the scrutiny committee noted above was useful.",
    ],
)
def test_decisions(tagged: str) -> None:
    check(_HEAD + tagged, "resolution")


@pytest.mark.parametrize("hostile", ["the audit and ", "The quays and harbour scrutiny ", "the scrutiny committee agreed the audit and "])
def test_time_stays_linear(hostile: str) -> None:
    check_linear(lambda times: make_document(_HEAD + hostile * times + "agreed to pay"), build_minutes, 300)
