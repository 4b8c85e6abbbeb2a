"""Balances in columns that print no pound sign: the name of an account and a sum in pounds and pence, alone on a line or in a row.

"Current account, 30 June | 2,408.73", "Opening balance 5,300.10", "Total 7,708.83" below them. Near misses: the month's payments ("Pavilion hire 36.00"),
what was moved between accounts ("Transfer to deposit account 500.00"), a sum without pence.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.beginnings import searched
from extractors.indicators.figure import Figure
from extractors.wordlists import words_of
from models import Block

_LINE = re.compile(
    r"[| ]{0,12}(?P<name>[A-Za-z][\w/&’'.,() -]{2,60}?)[:.…–—= -]{0,40}[| ]{1,24}(?P<pound>£ ?)?(?P<sum>\d{1,3}(?:,\d{3}){1,3}\.\d\d|\d{1,7}\.\d\d)[| ]*"
)
_LONGEST = 120  # characters
_TELLS_OF_BALANCES = searched(r"\b(?:balances?|banks?|accounts?|a/cs?|funds|reconciliation|cash ?book)\b", re.IGNORECASE)
_OF_MOVEMENT = searched(
    r"\b(?:paid|pay|payments?|cheques?|invoices?|approved|quot\w+|grants?|donat\w+|fees?|charges?|interest|hire|transfer\w*|precept|budget\w*|costs?|salar\w+|wages?|receipts?|income|expenditure|spen[dt]\w*|claims?|refunds?|from|to|insurance|software|package|audit)\b",
    re.IGNORECASE,
)
_IS_ACCOUNT = searched(
    r"\b(?:account|acct?|a/c|saver|reserves?|savings)(?:[ ,]+(?:(?:no|number|ending|at|on|as at)\b.*|\(?\d.*|\([^()]+\)))?$", re.IGNORECASE
)
_IS_BALANCE = searched(r"\bbalances?\b", re.IGNORECASE)
_TOTAL = re.compile(
    r"(?:grand |overall |sub-?)?total(?: (?:at bank|in (?:the )?bank|funds|held|balances?|cash|of (?:both|all|the) accounts))?",
    re.IGNORECASE,
)
_SUM_ENDS = re.compile(r"\d\.\d\d[| ]*$")


def find_bare_balances(text: str, blocks: Sequence[Block]) -> list[Figure]:
    """Such balances, in the order of the text."""
    figures: list[Figure] = []
    listed = False  # the block above is such a balance
    for at, block in enumerate(blocks):
        found = _balance(text, blocks, at, listed=listed) if _ends_in_pence(text, block) else None
        listed = found is not None
        if found:
            value = float(found["sum"].replace(",", ""))
            name = found["name"].strip(" .,")
            figures.append(Figure(found.start("name"), found.end("sum"), "list-balance", measure=name, value=value, unit="gbp"))
    return figures


def _ends_in_pence(text: str, block: Block) -> bool:
    if block.kind == "heading" or block.end - block.start > _LONGEST:
        return False
    end = block.end
    while text[end - 1] in "| " and end - block.start > 8:
        end -= 1
    return text[end - 1].isdigit() and text[end - 3] == "."


def _balance(text: str, blocks: Sequence[Block], at: int, *, listed: bool) -> re.Match[str] | None:
    block = blocks[at]
    found = _LINE.fullmatch(text, block.start, block.end)
    if found is None or (found["pound"] and block.kind != "table_row"):
        return None
    name = found["name"]
    if _OF_MOVEMENT.search(name) or _SUM_ENDS.search(name):
        return None
    if _IS_BALANCE.search(name) or (listed and _TOTAL.fullmatch(name)):
        return found
    above = blocks[at - 1] if at else block
    told = text[max(above.start, above.end - _LONGEST) : above.end] if at else ""
    opened = listed or (_TELLS_OF_BALANCES.search(told) is not None and not _OF_MOVEMENT.search(told) and not _SUM_ENDS.search(told))
    if opened:
        words = {word.strip("().,").lower().replace("’", "'") for word in name.split()}
        return found if words & words_of("account_names") or name.lower().endswith(" fund") else None
    return found if _IS_ACCOUNT.search(name) and not _SUM_ENDS.search(told) else None
