"""Months that a clause of the present tense, or one without a verb, puts something in: "The lease is up |in June|", "Decision |by the end of May|".

Clerks tell of what is to come in the present as often as with "will": no list of verbs holds them all, so that what is asked for is that nothing in the
clause is past ("The panel sat in June"), and no figure opens it ("34 bookings in June").
"""

from __future__ import annotations

import re

from extractors.beginnings import searched
from extractors.dates import DateMention
from extractors.outline import Sentence

_IN_MONTH = searched(
    r"\b(?:in|by|over|at the (?:end|start|beginning) of)(?: the)?(?: (?:end|start|beginning|middle) of)?(?: early| late| mid)? ?-?$",
    re.IGNORECASE,
)
_PAST_TENSE = searched(
    r"\b(?:was|were|had|did|has|have|(?!need|feed|seed|speed|bed|red|shed|indeed|exceed|proceed|hundred|breed|agreed\b)[a-z]+ed|took|went|came|met|held|fell|rose|began|saw|made|gave|got|said|told|thought|felt|paid|sent|left|became|found|ran|spent|won|lost|brought|built|stood|wrote|spoke|grew|kept|sat|drew|froze|broke|drove|led|heard|rang|sold|taught|bought|chose|sang|swam|lay|hung|dug|burnt)\b"
)
_FIGURE = re.compile(r"\W*(?:[£€]|\d[\d,.]*(?: ?%| per cent| [a-z]))|.*\d(?: ?(?:%|per cent\b)| (?:in|by|over) $)")
# "The charge |goes up to £40| in April": the figure is what changes
_CHANGES_TO = searched(
    r"\b(?:charges?|fees?|rents?|prices?|rates?|fares?|tolls?|costs?|subscriptions?|subs|precept|wages?|allowances?|limits?|tickets?|permits?)\b[^.;,]{0,40} (?:goes|go|rises?|moves?|comes?|falls?|drops?|increases?|is|are|doubles?|reverts?|changes?)(?: going| rising)?(?: up| down| back)? (?:to|by|from) [£€]?\d"
)
_FAR, _LEAD = 200, 12  # characters; those of a month that opens its clause: "Over the "
_OPENS = (". ", "; ", ": ", " – ", " — ", " - ", " | ", " that ", " who ", " which ")
_ENDS = (". ", "; ", ": ", " – ", " — ", " - ", " | ", " and ")


def is_told_in_present(text: str, sentence: Sentence, mention: DateMention) -> bool:
    """Whether a month stands in a clause that tells of nothing past and opens with no figure."""
    if not _IN_MONTH.search(text, max(sentence.start, mention.start - 30), mention.start):
        return False
    low, high = max(sentence.start, mention.start - _FAR), min(sentence.end, mention.end + _FAR)
    opened = [at + len(mark) for mark in _OPENS if (at := text.rfind(mark, low, mention.start)) >= 0]
    ended = [at for mark in _ENDS if (at := text.find(mark, mention.end, high)) >= 0]
    start, end = max(opened, default=low), min(ended, default=high)
    if mention.start - start > _LEAD and (comma := text.find(", ", mention.end, end)) >= 0:
        end = comma  # "visit over the May holiday, |hosts wanted"
    figure = _FIGURE.match(text, start, mention.start) is not None and _CHANGES_TO.search(text, start, mention.start) is None
    return not figure and _PAST_TENSE.search(text, start, end) is None
