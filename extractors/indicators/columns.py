"""What the columns of a table of indicators are: names, values, targets, ratings, told by the words or the periods that head them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from extractors.actions.words import column_kinds, is_action_header
from extractors.beginnings import searched
from extractors.indicators.column_words import DAY, MONTH_ALONE, SHORT_PERIOD, YEAR, Column, role_in_words
from extractors.indicators.ratings import RAG_SIGNS
from extractors.periods import find_periods
from models import Block

_DIGIT = re.compile(r"\d")  # the heads of quarters, months of a year and whose period hold one
_QUARTER = searched(r"\b(?:Q|Quarter |Qtr )([1-4])\b", re.IGNORECASE)
# "9 mths 22/23": so much of a year
_MONTHS_OF = searched(r"^\d{1,2} (?:mths?|months?) (?:(?:to|of|in) )?(?:20)?(\d\d[/-]\d\d)$", re.IGNORECASE)
# "School 2025", "Our Trust Q2 2024/25": whose, and when
_OWN_PERIOD = re.compile(
    r"(?:the |our |this )?(?:school|academy|college|council|borough|district|city|town|county|authority|trust|board|force|service|partnership|hospital|local|own) (?:result |figure |actual |average )?(?=(?:Q[1-4] )?(?:19|20)\d\d(?:[/-]\d\d(?:\d\d)?)?$)",
    re.IGNORECASE,
)
_OWN = re.compile(
    r"(?:the |our |this )?(?:local|own|us|ours|school|academy|college|council|borough|district|city|town|county|authority|trust|board|force|service|area|partnership|hospital)(?: (?:result|figure|rate|average|value))?",
    re.IGNORECASE,
)
_PLACE = re.compile(r"[A-Z][a-z’'-]{3,}(?: (?:and |of |upon |on )?[A-Z][a-z’'-]+){0,2}(?: [A-Z]{2,4})?")
_SAYS = searched(
    r"comment|\bnotes?\b|change|variance|owner|\blead\b|action|update|source|frequency|polarity|cohort|rank|quartile|population|number|count|\bdate\b",
    re.IGNORECASE,
)  # what such a column would tell beside
_SPLIT_YEAR = searched(r"\b(?:20)?\d\d ?[-–—/] ?(?:20)?\d\d\b|\b20\d\d\b")
_TURN = re.compile(r"(?:Q[1-4]|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)", re.IGNORECASE)
_SO_FAR = searched(r"\bytd\b|\bto date\b", re.IGNORECASE)
_COUNTS = re.compile(r"(?:number|count|total|no\.?|#|how many)\b", re.IGNORECASE)
# "Budget £000 | Forecast £000 | Variance £000"
_BUDGET = re.compile(r"^(?:(?:revised|annual|full[- ]year|latest|net|approved) )?(?:budget|estimate)\b", re.IGNORECASE)
_SPENT = re.compile(
    r"^(?:(?:projected|net|total|actual) )?(?:forecast|spend|spent|expenditure|actuals?|outturn)\b(?!.*\bnext\b)", re.IGNORECASE
)
_SHARE = re.compile(r"(?:%|per\s?cent)", re.IGNORECASE)
_SHARE_ALONE = re.compile(r"% ?(?:age)?|per\s?cent(?:age)?", re.IGNORECASE)
_DATED_VALUE = re.compile(r"^(?!.*\b(?:ytd|to date|forecast|projected)\b).*(?:\b\d\d/\d\d\b|\b(?:19|20)\d\d\b|\bQ[1-4]\b)", re.IGNORECASE)
# "Now | A year ago | Should be": heads in everyday words, which say what they are only beside one another
_EVERYDAY: tuple[tuple[Column, re.Pattern[str]], ...] = (
    (
        "value",
        re.compile(
            r"(?:where we are )?(?:now|today|currently|at present|to date|so far)|(?:% )?(?:(?:done|completed|paid|answered|processed|dealt with|delivered|met|seen|issued) )?(?:in|on|within) (?:time|target|timescales?)(?: %)?",
            re.IGNORECASE,
        ),
    ),
    (
        "previous",
        re.compile(
            r"before|then|was|earlier|(?:at the )?start(?:ing point)?|(?:an?|one|two|three|six|twelve|\d{1,2}) (?:years?|quarters?|months?|terms?) (?:ago|before|earlier)",
            re.IGNORECASE,
        ),
    ),
    (
        "target",
        re.compile(
            r"should be|ought to be|limit|ceiling|required|expected|wanted|hoped for|we (?:want|aim for|hope for)|where we (?:want|aim|hope|ought|should|would like)(?: to)? be",
            re.IGNORECASE,
        ),
    ),
)
_TOLD_TOGETHER = frozenset({"value", "previous", "target"})
_TOTAL = re.compile(r"(?:grand )?totals?", re.IGNORECASE)
_NAMES_MEASURE = ("kpi", "metric", "indicator", "")
_MONTH_OF = re.compile(r"(?:latest|reporting|data|current)?\s?(?:month|period|date|data)", re.IGNORECASE)
_MEASURED = ("measure", "value", "performance", "actual", "result")
_PAID = searched(r"\b(?:vat|net|gross|amount|payee|paid|cheque|£|cost|price|budget|supplier|sum|votes?|points|marks)\b|£|€", re.IGNORECASE)
_IS_SET = searched(
    r"\b(?:precepts?|tax|grants?|fees?|charges?|rents?|salar\w+|allowances?|allocations?|estimates?|band|dates?|meetings?)\b", re.IGNORECASE
)
_TURNS = ("q1", "q2", "q3", "q4", "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_LONGEST_HEAD = 80  # characters that head a column
_KPI_COLUMNS = {"value", "target", "rag", "previous", "floor"}
RAG_CELL = re.compile(rf"^\W*?(red|amber|green|[{RAG_SIGNS}])\W*$", re.IGNORECASE)
_INSPECTED = searched(r"\b(?:quality statements?|key questions?|domains?|themes?|evidence categor\w+|standards?)\b", re.IGNORECASE)
_SCORED = searched(r"\b(?:scored?|scores|rating|grade)\b", re.IGNORECASE)
_NUMBER_CELL = re.compile(r"^[£€<>≤≥~]?\s?-?\d[\d,.]*\s?(?:%|m|k|days?|weeks?)?$")


@dataclass(slots=True)
class Layout:
    """The roles of a table's columns, and the names that head them."""

    roles: list[Column] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    dated: list[int] = field(default_factory=list)  # the columns that periods head, the oldest first

    def roles_in(self, words: Sequence[str]) -> list[Column]:
        """The roles of the columns in one row: where the newest period is still empty ("4.1% | 4.4% | | "), the newest that is not is the value."""
        if not self.dated or self.roles.count("value") != 1:
            return self.roles
        newest = self.roles.index("value")
        filled = [at for at in self.dated if at < len(words) and is_number(words[at])]
        if not filled or filled[-1] == newest or (newest < len(words) and words[newest]):
            return self.roles
        roles: list[Column] = ["other" if at in self.dated or at == newest else role for at, role in enumerate(self.roles)]
        roles[filled.pop()] = "value"
        if filled and "previous" not in roles:
            roles[filled.pop()] = "previous"
        return roles

    def in_words_of(self, role: Column) -> str:
        """What heads the first column of a role; nothing where no column has it."""
        return next((word for at, word in zip(self.roles, self.names, strict=False) if at == role), "")

    @property
    def states_indicators(self) -> bool:
        return bool(_KPI_COLUMNS & set(self.roles))

    @property
    def scores_inspection(self) -> bool:
        """Whether the table scores what an inspection looks at and no more: "Quality statement | Score"."""
        scored = _INSPECTED.search(self.in_words_of("name")) and _SCORED.search(self.in_words_of("value"))
        return scored is not None and {"target", "rag"}.isdisjoint(self.roles)


def lists_actions(words: Sequence[str]) -> bool:
    """Whether a row heads a plan ("Action | Lead | By when | RAG"), and no table of figures that has a column for what is done about them."""
    kinds = column_kinds(words)
    # "Target" alone heads figures as often as dates
    return (
        len(words) > 3
        and is_action_header(kinds)
        and "owner" in kinds
        and not any(
            role_in_words(word) in ("value", "previous", "floor", "period", "comparator") or word.lower() == "target"
            for word in words
            if word
        )
    )


def read_heading(words: list[str], block: Block, above: Layout, *, counts_ratings: bool = False) -> Layout | None:
    """The columns' roles where the row names columns; a second heading row ("Latest | Previous" under "RAG rating") completes the first.

    Args:
        counts_ratings: the first column holds ratings ("Green | 16 | 9").
    """
    filled = [word for word in words if word]
    if not filled:
        return None
    if not block.header and max(map(len, filled)) > _LONGEST_HEAD:
        return None  # a row of text that speaks of "a target group" or "a measure"
    if not block.header and any(map(is_number, filled)):
        return None
    if any(map(RAG_CELL.match, filled)):
        return None
    words = [_OWN_PERIOD.sub("", _MONTHS_OF.sub(r"20\1", _QUARTER.sub(r"Q\1", word))) if _DIGIT.search(word) else word for word in words]
    roles: list[Column] = [role_in_words(word) for word in words]
    if roles[0] == "target" and "name" in roles:
        roles[0] = "other"  # "Strategic aim | Measure | Q1"
    elif roles[0] == "target" and "target" in roles[1:]:
        roles[0] = "name"  # "Standard | Target | Actual"
    if roles[0] in ("rag", "direction") and not counts_ratings and len(roles) > 2 and set(roles[1:]) == {"period"}:
        roles[0] = "name"  # "Status | Mar-25 | Jun-25 | Sep-25": which of them, not how they are rated
    _set_accounts(roles, words)
    _set_measured(roles, words)
    _set_repeated(roles, words)
    _set_own(roles, words)
    _set_everyday(roles, words)
    if _TOTAL.fullmatch(words[-1]) and len(words) > 2 and set(roles) == {"other"} and not any(_PAID.search(word) for word in words):
        roles[-1] = "value"  # "| Top field | Low field | Total"
        if not words[0]:
            roles[0] = "name"
    known = sum(role not in ("other", "name") for role in roles)
    if not (
        block.header
        or (known >= 2 and not any(is_number(word) for word in filled))
        or (known >= 1 and "name" in roles and not any(is_number(word) for word in filled))
    ):
        return None
    if set(roles) <= {"value", "previous", "other"} and len(roles) < len(above.roles) and "rag" in above.roles:
        at = above.roles.index("rag")  # "Latest | Previous" under "RAG rating"
        return Layout([*above.roles[:at], "rag", "previous_rag", *above.roles[at + 1 :]], [*above.names[: at + 1], *above.names[at:]])
    if above.roles and len(above.roles) == len(roles):
        roles = [_under(upper, role) for upper, role in zip(above.roles, roles, strict=True)]
        words = [lower or upper for upper, lower in zip(above.names, words, strict=True)]
    roles, dated = _newest_first(roles, words)
    if (
        roles[:1] == ["rag"]
        and "name" not in roles
        and any(role == "other" and _COUNTS.match(word) for role, word in zip(roles, words, strict=True))
    ):
        return Layout(roles, words)  # "Status | Number of PIs"
    if (
        "name" not in roles
        and roles[:1] == ["code"]
        and len(roles) > 1
        and role_in_words(words[1]) in ("period", "value", "previous", "target")
    ):
        roles[0] = "name"  # "PI | Outturn 2021/22 | Q1 | Q2"
    if "name" not in roles and roles:
        others = [at for at, role in enumerate(roles) if role == "other"]
        if (
            others[:1] == [0]
            and not words[0]
            and len(roles) > 1
            and (roles[1] in ("value", "previous", "target") or role_in_words(words[1]) == "period")
        ):
            others = others[:1]  # "| 2012 | 2011 | % change": no head over the names
        first = next(
            (at for at in others[:2] if words[at]), others[0] if others else None
        )  # codes may stand before the names, without a head
        if (
            first is not None
            and not words[first]
            and words[first + 1 :]
            and roles[first + 1] == "other"
            and role_in_words(words[first + 1]) != "period"
        ):
            roles[first : first + 2] = ["code", "name"]  # "| ROADS | Q1 | Q2": codes have no heading
        elif first is not None:
            roles[first] = "name"
    return Layout(roles, words, dated)


def _set_accounts(roles: list[Column], words: list[str]) -> None:
    """Makes what was budgeted the target and what was spent the value, where a table has a column of each."""
    budgets = [at for at, word in enumerate(words) if _BUDGET.match(word) and at]
    spent = [at for at, word in enumerate(words) if _SPENT.match(word) and at]
    for at in (at for at, word in enumerate(words) if spent and _SHARE.match(word) and roles[at] == "value"):
        roles[at] = "other"  # "Budget | Actual to date | % spent"
    if len(budgets) == 1 and len(spent) == 1 and "target" not in roles:
        roles[budgets[0]], roles[spent[0]] = "target", "value"


def _set_measured(roles: list[Column], words: list[str]) -> None:
    """Makes values of what stands under "Measure" beside the month it is of: "KPI | Latest month | Measure | Target"."""
    if words[0].lower() in _NAMES_MEASURE and (months := [at for at, word in enumerate(words) if _MONTH_OF.fullmatch(word)]):
        for at in range(months[0] + 1, len(words)):
            if words[at].lower() in _MEASURED:
                roles[months[0]], roles[at] = "other", "value"


def _set_repeated(roles: list[Column], words: list[str]) -> None:
    """Makes periods of columns that name one thing and two years: "Complaints 2024 | Complaints 2025"."""
    if not {"value", "previous", "period"}.isdisjoint(roles):
        return
    dated = [
        at
        for at, role in enumerate(roles)
        if at and role == "other" and _SPLIT_YEAR.search(words[at]) and not (_PAID.search(words[at]) or _IS_SET.search(words[at]))
    ]
    if len(dated) > 1 and len({_SPLIT_YEAR.sub("", words[at]).strip().lower() for at in dated}) == 1:
        for at in dated:
            years = _SPLIT_YEAR.search(words[at])
            roles[at], words[at] = "period", years.group() if years else words[at]


def _set_own(roles: list[Column], words: list[str]) -> None:
    """Makes the value of a column that is the body's own beside those of others: "Indicator | Local | Wales"."""
    own = [at for at, word in enumerate(words) if at and roles[at] in ("other", "name") and _OWN.fullmatch(word)]
    if "comparator" not in roles or not {"value", "period"}.isdisjoint(roles):
        return
    if not own:  # "Measure | Northbrook | England"
        own = [at for at, word in enumerate(words) if at and roles[at] == "other" and _PLACE.fullmatch(word) and not _SAYS.search(word)]
    if len(own) == 1:
        roles[own[0]] = "value"


def _set_everyday(roles: list[Column], words: list[str]) -> None:
    """Gives columns headed in everyday words their roles, where two or more of a value, an earlier value and a target stand side by side."""
    said = {
        role: at
        for role, pattern in _EVERYDAY
        if role not in roles
        for at in reversed(range(1, len(words)))
        if roles[at] == "other" and pattern.fullmatch(words[at])
    }
    dated: set[Column] = {"value"} if "period" in roles else set()
    if said and len(_TOLD_TOGETHER & {*roles, *said, *dated}) > 1 and ("value" in said or dated or "value" in roles):
        for role, at in said.items():
            if role != "value" or not dated:
                roles[at] = role
    shares = [at for at, word in enumerate(words) if at and _SHARE_ALONE.fullmatch(word)]
    if len(shares) == 1 and "target" in roles and not any(map(_BUDGET.match, words)):  # "Determined | In time | % | Target"
        roles[:] = ["value" if at == shares[0] else "other" if role == "value" else role for at, role in enumerate(roles)]
    unknown = [at for at in range(1, len(words)) if roles[at] == "other" and words[at] and not _SAYS.search(words[at])]
    if (
        len(unknown) == 1
        and {"previous", "target"} <= set(roles)
        and {"value", "period"}.isdisjoint(roles)
        and ("name" in roles or roles[0] == "other")
    ):
        roles[unknown[0]] = "value"  # "Measure | How we did | Last time | Target"


def _under(upper: Column, lower: Column) -> Column:
    if upper in ("rag", "previous_rag"):
        return "previous_rag" if lower == "previous" else "rag"
    return upper if lower == "other" else lower


def _newest_first(roles: list[Column], words: list[str]) -> tuple[list[Column], list[int]]:
    """Columns headed by periods: the newest is the value where no column is called so, the one before it the earlier value.

    With them those columns that a row may be read from where its newest is empty, the oldest first.
    """
    values = [at for at, role in enumerate(roles) if role == "value"]
    of_years = (
        len(values) > 1 and len({YEAR.sub("", words[at]) for at in values}) == 1 and all(YEAR.search(words[at]) for at in values)
    )  # "2014 YTD | 2013 YTD"
    so_far = len(values) == 1 and _SO_FAR.search(words[values[0]])  # "Apr | May | YTD"
    if (
        len(values) == 1
        and _SPLIT_YEAR.search(words[values[0]])
        and any(_TURN.match(words[at]) for at in range(values[0] + 1, len(roles)) if roles[at] == "period")
    ):
        roles = ["period" if role == "value" else role for role in roles]  # "Actual 2017/18 | Target 2018/19 | Q1"
    if of_years or (len(values) > 1 and all(_DATED_VALUE.search(words[at]) for at in values)):
        roles = ["period" if role == "value" else role for role in roles]  # "Actual 23/24 | Actual Q2 24/25"
    dated = [at for at, role in enumerate(roles) if role == "period"]
    if not dated:
        return roles, []
    short = {at: found.groups() for at in dated if (found := SHORT_PERIOD.search(words[at]))}
    if of_years or all(YEAR.fullmatch(words[at]) for at in dated):
        ordered = sorted(dated, key=lambda at: YEAR.findall(words[at]))
    elif len(short) == len(dated):
        ordered = sorted(dated, key=lambda at: (short[at][1], _TURNS.index(short[at][0].lower()), at))
    else:
        ordered = _by_end(dated, words) or _in_turn(dated, words)
    remaining = list(ordered)
    in_turn = "value" not in roles or bool(so_far)
    if "value" not in roles:
        roles[remaining.pop()] = "value"
    if "previous" not in roles and remaining and not so_far:
        roles[remaining.pop()] = "previous"
    return ["other" if role == "period" else role for role in roles], ordered if in_turn else []


def _by_end(dated: list[int], words: list[str]) -> list[int]:
    """Columns headed by periods in the order in which they end; none where one of them has no end."""
    ends = {at: max((period.period_end for period in find_periods(words[at]) if period.period_end), default=None) for at in dated}
    return sorted(dated, key=lambda at: (ends[at] or 0, at)) if all(ends.values()) else []


def _in_turn(dated: list[int], words: list[str]) -> list[int]:
    """Columns headed by quarters or months without a year, the oldest first: "Q2 | Q1" runs backwards, "Q4 | Q1" forwards."""
    quarters = [int(found[1]) for at in dated if (found := _QUARTER.search(words[at]))]
    backwards = len(quarters) == len(dated) and all((later - earlier) % 4 == 3 for earlier, later in pairwise(quarters))
    months = [_TURNS.index(words[at][:3].lower()) for at in dated if MONTH_ALONE.fullmatch(words[at])]
    backwards = backwards or (len(months) == len(dated) and all((later - earlier) % 12 == 11 for earlier, later in pairwise(months)))
    return dated[::-1] if backwards else dated


def is_number(word: str) -> bool:
    """Whether a cell holds a number and its unit and no more."""
    return _NUMBER_CELL.match(word) is not None and not DAY.fullmatch(word)
