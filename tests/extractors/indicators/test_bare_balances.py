"""Balances in columns without a pound sign, and the payments and movements that look like them."""

from __future__ import annotations

import pytest

from tests.tagged import check

HEAD = "# Wrayford Parish Council\nMinutes of the meeting held on 10 March 2026\n## 4. Finance\n"

FOUND = {
    "below a line about balances": (
        "Balances at 28th February\n<indicator value='3201.55' unit='gbp'>Community Account 3,201.55</indicator>\n"
        "<indicator value='940' unit='gbp'>Business Saver 940.00</indicator>\n<indicator value='4141.55' unit='gbp'>Total 4,141.55</indicator>"
    ),
    "rows, the day beside the name": (
        "<indicator value='2408.73' unit='gbp'>Current account, 30 June | 2,408.73</indicator>\n"
        "<indicator value='20115' unit='gbp'>Reserve account | 20,115.00</indicator>"
    ),
    "rows below a head": (
        "Bank | Balance\n<indicator value='1204.66' unit='gbp'>Unity current | 1,204.66</indicator>\n"
        "<indicator value='8000' unit='gbp'>Nationwide | 8,000.00</indicator>"
    ),
    "opening and closing": (
        "<indicator value='5300.1' unit='gbp'>Opening balance 5,300.10</indicator>\nReceipts 1,200.00\nPayments 890.50\n"
        "<indicator value='5609.6' unit='gbp'>Closing balance 5,609.60</indicator>"
    ),
    "dots between": "<indicator value='512.4' unit='gbp'>Balance in hand ........ 512.40</indicator>",
    "an empty cell, and a pound sign": "Bank accounts:\n<indicator value='71.2' unit='gbp'>Petty cash | | £71.20</indicator>",
    "a day before the sum": "<indicator value='2408.73' unit='gbp'>Balance at bank 30 June 2026: £2,408.73</indicator>.",
    "brought forward": "<indicator value='66.05' unit='gbp'>Balance brought forward: 66.05</indicator>",
}

NOT_FOUND = {
    "payments": "RESOLVED to pay the following:\nJ. Moss, hedge 120.00\nDeposit for marquee 50.00\nBank charges 8.00",
    "payments from an account": "Payments from the current account:\nCash for stamps 12.00\nAccounts package 96.00",
    "moved": "Balances at 28th February\nTransfer to savings account 500.00",
    "no pence": "Balances at 28th February\nCommunity Account 3201",
    "among payments": "Mower repair 61.00\nReserve 900.00",
    "no account": "Balances at 28th February\nMower 61.00",
    "a total of payments": "Mower 61.00\nTotal 61.00",
}


@pytest.mark.parametrize("tagged", FOUND.values(), ids=FOUND)
def test_finds_balances(tagged: str) -> None:
    check(HEAD + tagged, "indicator")


@pytest.mark.parametrize("lines", NOT_FOUND.values(), ids=NOT_FOUND)
def test_leaves_what_is_paid_or_moved(lines: str) -> None:
    check(HEAD + lines, "indicator")
