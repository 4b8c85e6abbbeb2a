"""What the head of a column says by its own words: a name, a value, a target, a rating, a period."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal

from extractors.beginnings import searched
from extractors.gates import Gates, needed_words
from extractors.periods import find_periods

Column = Literal[
    "name", "code", "value", "previous", "target", "floor", "rag", "previous_rag", "direction", "comparator", "period", "unit", "other"
]

_COLUMNS: tuple[tuple[Column, re.Pattern[str]], ...] = (
    ("previous_rag", searched(r"^(?:previous|last|prior)\b.*\b(?:rag|rating|status)\b|^(?:rag|rating|status)\b.*\b(?:previous|last|prior)\b", re.IGNORECASE)),
    ("rag", searched(r"\bb?rag\b|^(?:r/a/g|b/r/a/g|r a g|b r a g|r\.a\.g\.?|b\.r\.a\.g\.?)$|^(?:status|rating|traffic light|colour|assessment|on (?:target|track)\??|performance status|alert)$", re.IGNORECASE)),
    ("other", searched(r"^(?:variance|variation|difference|gap|distance|deviation|over/under)\b", re.IGNORECASE)),
    ("floor", searched(r"\bfloor\b|\bminimum\b|\blower threshold\b", re.IGNORECASE)),
    ("target", searched(r"\btarget\b|^(?:goal|standard|trajectory|plan|benchmark|threshold|ambition|aim|aspiration)\b|^(?:(?:the|our|local|corporate|national|strategic|stretch|annual|agreed|board|service|improvement|recovery|quality|performance|year[- ]end|20\d\d(?:[/-]\d\d)?|q[1-4]|(?:january|february|march|april|may|june|july|august|september|october|november|december)(?: 20\d\d)?) ){1,2}(?:goal|standard|trajectory|threshold|ambition|aim|aspiration|requirement)(?: (?:%|\(%\)|20\d\d(?:[/-]\d\d)?))?$", re.IGNORECASE)),
    ("direction", searched(r"\bdot\b|\bd\.o\.t\b|direction|^(?:compar(?:ison|ed)|moved|movement|up or down)(?: (?:with|to|on|from|since|against))? (?:Q[1-4]|\d|(?:the )?(?:last|previous|prior)\b)|^(?:since|versus) (?:Q[1-4]|(?:the )?(?:last|previous|prior)\b)|\btrend\b|\btravel\b|^arrow$", re.IGNORECASE)),
    ("name", searched(r"^(?:(?!previous|last|prior|latest|current)[a-z]+ ){0,3}(?:indicators?|kpis?|measures?|metrics?)$", re.IGNORECASE)),
    ("comparator", searched(r"\bengland\b|\bnational\b|\bregion\w*\b|neighbours?\b|\bcomparator\b|\bsn\b|\bpeers?\b|\bscotland\b|\bwales\b", re.IGNORECASE)),
    ("unit", searched(r"^units?$|^unit of measure$", re.IGNORECASE)),
    ("code", searched(r"^(?:ref\.?|reference|code|no\.?|pi|pi code|pi no\.?|id|kpi no\.?|kpi ref\.?|#|number)$", re.IGNORECASE)),
    ("other", searched(r"^(?:proposed|draft|requested|budget(?:ed)?)\b|\bchange\b|\bvariance\b|^%? ?(?:\+/-|\+|-)|comment|commentary|\bnotes?\b|\bexplanation|\bupdate\b|^current (?:progress|status)$|action|narrative|owner|lead|frequency|polarity|good to be|cumulative budget|difference", re.IGNORECASE)),
    ("previous", searched(r"^(?:previous|baseline|last|prior|same (?:period|time|point|quarter|month|week|term|half))\b|\bbaseline$|\bprevious (?:quarter|year|month|period|result|performance|value)\b|\blast (?:quarter|year|month)\b", re.IGNORECASE)),
    ("name", searched(r"\b(?:indicators?|kpis?|measures?|description|metric|pi name)\b", re.IGNORECASE)),
    ("value", searched(r"^(?:actual|latest|current|result|outturn|performance|value|score|this (?:quarter|year|month)|ytd|year to date|achieved|actuals?|position)\b|\b(?:actual|latest|ytd|outturn|year to date)\b|^(?:quarter|month|year|qtr) ?%?$|^this (?:time|term|meeting|period|week|season|half(?:[ -]year)?)$|^(?:%|per cent|percent(?:age)?) (?:of (?:the )?(?:annual |year[’']s )?budget )?(?:spent|used|received|collected|complete[d]?|achieved|delivered)$", re.IGNORECASE)),
    ("name", searched(r"\b(?:crime type|offence|category|service|area)\b", re.IGNORECASE)),
)  # fmt: skip
_HEADS = Gates()  # most cells hold no word of any
# The heads of codes and of columns that say nothing can be signs alone ("#", "+/-"): they have no gate
_GATED_COLUMNS = tuple(
    (None if role in ("code", "other") else _HEADS.add(needed_words(pattern)), role, pattern) for role, pattern in _COLUMNS
)
# "Q3 25/26", "Dec 22": a quarter or month with the last two digits of its year
SHORT_PERIOD = searched(
    r"^(Q[1-4]|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*(?:\s?[-–—/]\s?[A-Z][a-z]+)?[\s-]['’]?(\d\d)(?:[/-]\d\d)?$",
    re.IGNORECASE,
)
YEAR = re.compile(r"(?:19|20)\d\d")
# "31.3.24", "Forecast 31/03/2025"
DAY = re.compile(r"(?:(?:as )?at |forecast (?:at |to )?)?\d{1,2}(?P<mark>[./])\d{1,2}(?P=mark)(?:20)?(?P<year>\d\d)", re.IGNORECASE)
MONTH_ALONE = re.compile(
    r"jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?",
    re.IGNORECASE,
)
_BROKEN_WORD = searched(r"(?<=[a-z]{4}) (?=[a-z]$)")  # "Previou s": a word that a narrow column has broken


@lru_cache(maxsize=4096)
def role_in_words(word: str) -> Column:
    """The role of a column by what heads it; "other" where the words tell none."""
    word = _BROKEN_WORD.sub("", word)
    held = _HEADS.held(word.lower())
    for gate, role, pattern in _GATED_COLUMNS:
        if (gate is None or held & gate) and pattern.search(word):
            return role
    if YEAR.fullmatch(word) or MONTH_ALONE.fullmatch(word) or SHORT_PERIOD.match(word) or DAY.fullmatch(word):
        return "period"
    periods = find_periods(word)
    return "period" if periods and len(word) <= 40 else "other"
