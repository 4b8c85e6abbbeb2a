"""Lists of figures that no sentence states: the balances of a council's accounts, a series of years, a count to each line.

"Current a/c £812.40. Deposit – £4,000.00"      two balances
"Notices served: 2019 – 38, 2020 – 44, 2021 – 31"   one figure, 31 after 44
"Claims received" / "115" / "Claims approved" / "92" / "Claims refused" / "13"   three counts
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from extractors.beginnings import searched
from extractors.calendar_words import MONTH
from extractors.indicators.figure import Figure
from extractors.indicators.measures import polarity_of, unit_of
from extractors.marked_words import MARKED
from extractors.quantities.in_text import find_quantities
from extractors.wordlists import words_of
from models import Block

_SUM = re.compile(r"(?P<currency>[£€])\s?(?P<sum>\d+(?:,\d+)*(?:\.\d\d)?)(?![\d.,]*\d|\s?(?:k|m|million|bn)\b)")
_NAME_BEFORE = searched(
    r"(?:^|[.;,:•|(*\n]\s?|\s[–—-]\s|\d\s)(?P<name>[A-Z][A-Za-z/&’'-]*(?:\s[\w/&’'.()-]+){0,4}?)\s?(?:(?:is|was|at|of)\s)?[-–—:=]?\s?$"
)
# "Current account £812.40, deposit account £4,000.00"
# "The Treasurer reported: general account £812.40; hall fund £96.00"
_ACCOUNT_TOLD = re.compile(r"[:;] (?:the )?(?P<name>[a-z][\w’'-]*(?: [\w’'-]+){0,3}?) ?(?:(?:is|was|at|stood at|stands at) )?[-–—:=]?\s?$")
# "At 31 March: current £812.40, reserve £4,000.00"
_ACCOUNTS_TOLD = searched(
    rf"\b(?:balances?|bank|accounts?|a/cs?|treasurer|reported|funds|at\s(?:the\send\sof\s)?(?:\d{{1,2}}(?:st|nd|rd|th)?\s)?(?:{MONTH})(?:\s\d{{4}})?(?=:|\s[–—-]))\b",
    re.IGNORECASE,
)
_DAY_LED = re.compile(rf"{MONTH}(?:\s\d{{4}})?\s[–—-]\s")  # "|31 March - |current account"
# "Current account | £812.40": a row of two cells
_ACCOUNT_ROW = re.compile(r"(?P<name>[A-Za-z][\w/&’'.() -]{2,46}?):? \| $")
_NEXT_ACCOUNT = re.compile(
    r"[,;]?\s(?:and\s)?(?:the\s)?(?P<name>(?:[\w’'&-]+\s){0,3}?(?:account|a/c|A/C|deposit|reserves?|savings|fund))\s?(?:(?:is|was|at|of|stood\sat)\s)?[-–—:=]?\s?"
)
_BALANCES = searched(r"\b(?:balances?|bank|accounts?|a/cs?|funds|statements?|reconciliation)\b", re.IGNORECASE)
_OWN_ACCOUNT = searched(r"\b(?:accounts?|a/cs?|reserves?|savings|balances?)\b", re.IGNORECASE)
_BALANCE = searched(r"\bbalances?\b[^£€]*$", re.IGNORECASE)
_PAID = searched(
    r"\b(?:paid|payments?|pay|cheques?|invoices?|approved|quot\w+|grants?|donat\w+|fees?|lets?|hire|transfer\w*|precept|budget\w*|costs?|salar\w+|receipts?|claims?|refunds?|from|to)\b",
    re.IGNORECASE,
)
_SAID = searched(r"\b(?:asked|said|what|why|how|the|who)\b")
# "Mr Vane said that savings of £900": told, and not the name of an account
_TOLD_THAT = searched(r"\sthat\s")
# "Treasurer £812.40| in the bank"
_WHERE_HELD = re.compile(r"\s(?:is\s|was\s|still\s|now\s){0,2}(?:in\s(?:the\s|our\s)?|at\s(?:the\s)?)(?:\w+\s)?(?:account|a/c|bank|hand)\b")
# "Spent to date £410.00| against a budget of £900"
_BUDGET_BEHIND = re.compile(
    r",?\s(?:against|from|out\sof)\s(?:a|an|the|our|its)\s(?:\w+\s)?budget\s(?:\w+\s){0,3}?of\s[£€]\s?(?P<sum>\d+(?:,\d{3})*(?:\.\d\d)?)(?![\d.,]*\d|\s?(?:k|m|million|bn)\b)"
)
_LONGEST_NAME = 48  # characters
_REACH = 160  # characters from the word "balances" to the first of them

_YEAR_OF_SERIES = re.compile(
    r"(?P<year>(?:19|20)\d\d)(?<![\d/.-]\d{4})(?:[/-]\d\d(?:\d\d)?)?(?:\s\([a-z][^():;]{2,30}\))?(?:\s[-–—]|\s?[:=])\s(?P<number>[£€]?\d[\d,]*(?:\.\d+)?\s?%?)(?![\d/:]|\s?(?:am|pm)\b)"
)
_BETWEEN_YEARS = re.compile(r"[\s,;•·▪|*\uf0b7-]*(?:and\s)?(?:in\s)?")
_LONGEST_LEAD_IN = 120

_COUNTED_LINE = re.compile(r"(?P<name>[A-Z][A-Za-z’'/&,() -]{4,70}?)\s?[:–—-]?\s(?P<number>\d{1,3}(?:,\d{3})*|\d+)")
_COUNTED_NAME = re.compile(r"[A-Z][A-Za-z’'/&,() -]{4,70}")
_PERIOD = re.compile(rf"{MONTH}(?: ?[-–—/] ?{MONTH})? ?(?:19|20)\d\d")
_NUMBER_ALONE = re.compile(r"\d{1,3}(?:,\d{3})*|\d{1,4}")
_HAPPENED = searched(
    r"\b(?:received|approved|refused|granted|withdrawn|issued|completed|closed|opened|reported|recorded|served|inspected|registered|pending|determined|upheld|dismissed|drawn down|paid|sold|let|planted|collected|total)\b",
    re.IGNORECASE,
)
_VOTES = searched(r"\b(?:for|against|abstain\w*|abstentions?|votes?|page|appendix|present|absent|year|item)\b", re.IGNORECASE)
_FEWEST_LINES = 3


SUMS = MARKED.add("[£€]")  # where a sum can begin


def find_balances(text: str, blocks: Sequence[Block], places: Sequence[int]) -> list[Figure]:
    """Those of the sums at `places` that stand behind the name of an account, or in a list that "balances" opens."""
    starts = [block.start for block in blocks] if places else []
    figures: list[Figure] = []
    listed = -1  # where the last balance ended
    tabled: int | None = -1  # the table of the last balance that stood in one
    told_in, opens = -1, None  # the paragraph read last, and its first word about accounts
    for place in places:
        found = _SUM.match(text, place)
        if found is None:
            continue
        at = bisect_right(starts, found.start()) - 1
        if at < 0:
            continue
        block = blocks[at]
        if block.kind == "table_row":
            if figure := _balance_row(text, blocks, at, found, goes_on=block.table == tabled):
                figures.append(figure)
                tabled = block.table
            continue
        low = max(block.start, found.start() - _LONGEST_NAME)
        named = _NAME_BEFORE.search(text[low : found.start()])
        if at != told_in:  # once a paragraph, however many sums it holds
            told_in, opens = at, _ACCOUNTS_TOLD.search(text, block.start, block.end)
        if named is None and opens and opens.end() <= found.start():
            named = _ACCOUNT_TOLD.search(text[low : found.start()])
        if named is None and 0 <= block.start <= listed and found.start() - listed <= _LONGEST_NAME:
            low = listed
            named = _NEXT_ACCOUNT.fullmatch(text[low : found.start()])
        if named is None:
            continue
        start = low + named.start("name")
        name = named["name"]
        if led := _DAY_LED.match(name):
            start, name = start + led.end(), name[led.end() :]
        if name.lower().rstrip(" 0123456789") in words_of("number_labels", "month") or _TOLD_THAT.search(name):
            continue  # "Balance on 30 April: £120.10" is prose
        words = {word.strip("().,").lower().replace("’", "'") for word in name.split()}
        above = text[max(blocks[at - 1].start if at else 0, block.start - _REACH) : block.start] if block.start == start else ""
        before = above + text[max(block.start, start - _REACH) : start]
        opened = next(reversed(list(_BALANCES.finditer(before))), None)
        told = opened is not None and not _PAID.search(before, opened.end())
        follows = listed >= 0 and start - listed <= 6 and not _SAID.search(name)
        known = bool(words & words_of("account_names", "kind")) or (told and bool(words & words_of("account_names")))
        if (_PAID.search(name) and not name.endswith("account")) or not (known or follows or (told and _BALANCE.search(before))):
            continue
        value = float(found["sum"].replace(",", ""))
        held = _WHERE_HELD.match(text, found.end(), block.end)
        budget = _BUDGET_BEHIND.match(text, found.end(), block.end)
        behind = held or budget or found
        figures.append(
            Figure(
                start,
                behind.end(),
                "list-balance",
                measure=name,
                value=value,
                unit="gbp" if found["currency"] == "£" else "eur",
                target=float(budget["sum"].replace(",", "")) if budget else None,
            )
        )
        listed = found.end()
    return figures


def _balance_row(text: str, blocks: Sequence[Block], at: int, found: re.Match[str], *, goes_on: bool) -> Figure | None:
    """The balance in a row of two cells, the second of which is a sum: the name of an account stands in the first, or in that of a row above (`goes_on`)."""
    block = blocks[at]
    named = _ACCOUNT_ROW.fullmatch(text, block.start, found.start()) if found.end() == block.end else None
    if named is None or _PAID.search(named["name"]):
        return None
    words = {word.strip("().,").lower().replace("’", "'") for word in named["name"].split()}
    opened = goes_on or _OWN_ACCOUNT.search(named["name"]) or (at and _BALANCES.search(text, blocks[at - 1].start, blocks[at - 1].end))
    if not opened or not (goes_on or words & words_of("account_names")):
        return None
    value, unit = float(found["sum"].replace(",", "")), "gbp" if found["currency"] == "£" else "eur"
    return Figure(block.start, block.end, "list-balance", measure=named["name"], value=value, unit=unit)


def find_series(text: str, years: Sequence[int]) -> list[Figure]:
    """Runs of the years that stand at these places with a number each, as one figure: the newest year's number and the one before it."""
    runs: list[list[re.Match[str]]] = []
    for place in years:
        if runs and place < runs[-1][-1].end():
            continue
        found = _YEAR_OF_SERIES.match(text, place)
        if found is None:
            continue
        last = runs[-1][-1] if runs else None
        if last and found.start() - last.end() < 12 and _BETWEEN_YEARS.fullmatch(text, last.end(), found.start()):
            runs[-1].append(found)
        else:
            runs.append([found])
    return [_series(text, run) for run in runs if len(run) > 1 and len({found["year"] for found in run}) == len(run)]


def _series(text: str, run: Sequence[re.Match[str]]) -> Figure:
    ordered = sorted(run, key=lambda found: found["year"])
    newest, earlier = (find_quantities(found["number"])[:1] for found in (ordered[-1], ordered[-2]))
    start = run[0].start()
    low = max(text.rfind("\n", 0, start) + 1, start - _LONGEST_LEAD_IN)
    if not text[low:start].strip(" •·▪*-–—\uf0b7"):
        line = text.rfind("\n", 0, max(low - 1, 0)) + 1
        low = line if text[line : low - 1].rstrip().endswith(":") and low - line <= _LONGEST_LEAD_IN else start
    lead = text[low:start]
    low += len(lead) - len(lead.lstrip(" •·▪*-–—\uf0b7"))
    name = text[low:start].strip(" :•·-–—\n\uf0b7")
    figure = Figure(low, run[-1].end(), "list-series", measure=name or None, period=ordered[-1]["year"])
    if newest:
        figure.value, figure.unit = newest[0].value, newest[0].unit
    if earlier:
        figure.previous = earlier[0].value
    return figure


def find_counted_lines(text: str, blocks: Sequence[Block]) -> list[Figure]:
    """Three lines or more that each name something counted and its number, in one line or in two."""
    figures: list[Figure] = []
    run: list[Figure] = []
    index = 0
    while index < len(blocks):
        length, figure = _counted(text, blocks, index)
        if figure is None:
            if run:
                figures += _kept(run)
                run = []
        else:
            run.append(figure)
        index += length
    return figures + _kept(run)


def _kept(run: list[Figure]) -> list[Figure]:
    if len(run) < _FEWEST_LINES:
        return []
    names = [figure.measure or "" for figure in run]
    counted = any(_HAPPENED.search(name) or unit_of(name) == "count" or polarity_of(name) for name in names)
    return run if counted and not any(_VOTES.search(name) for name in names) else []


def _counted(text: str, blocks: Sequence[Block], index: int) -> tuple[int, Figure | None]:
    block = blocks[index]
    if block.kind in ("table_row", "heading") or block.end - block.start > 80:
        return 1, None
    if text[block.end - 1].isdigit():
        line = _COUNTED_LINE.fullmatch(text, block.start, block.end)
        if line is None or _PERIOD.fullmatch(text, block.start, block.end):  # "Jan-Sept 2017" heads a column
            return 1, None
        return 1, _count(block.start, block.end, line["name"], line["number"])
    following = blocks[index + 1] if index + 1 < len(blocks) else None
    if (
        following is None
        or not text[following.start].isdigit()
        or following.end - following.start > 6
        or not _NUMBER_ALONE.fullmatch(text, following.start, following.end)
        or not _COUNTED_NAME.fullmatch(text, block.start, block.end)
    ):
        return 1, None
    return 2, _count(block.start, following.end, text[block.start : block.end], text[following.start : following.end])


def _count(start: int, end: int, name: str, number: str) -> Figure:
    return Figure(start, end, "list-count", measure=name.strip(" :–—-"), value=float(number.replace(",", "")), unit="count")
