"""Numbers that a list makes figures: the parts of a whole, and labels with a number each.

"10 indicators: 6 good, 3 fair and 1 poor"      the parts add up to the whole
"Grades were good 6, fair 3 and poor 1"         each number has its label before it
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.beginnings import searched
from extractors.indicators.groups import CuedSentence, Group

_FEWEST_PARTS = 2
_MOST_PARTS = 12  # so that the time stays linear in the numbers
_FEWEST_LABELS = 3
_VOTED = searched(
    r"\b(?:vot\w+|against|abst\w+|favour|present|apologies|appendix|page|seats?|proportionality|nominat\w+|graded?|inadequate|inspectorate|require[sd]?\simprovement)\b"
)
_LABEL = searched(
    r"(?:^|[,:;]\s|\b(?:were|was|are|is|and|being)\s)(?P<label>[A-Za-z][a-z-]+(?:\s[a-z][a-z-]+){0,2})\s$"
    r"|(?:[,:;]\s|\b(?:and|by|to|were|was|for|attracted|received)\s)(?:then\s)?(?P<named>(?!(?:[Tt]arget|[Pp]revious|[Ll]ast|[Ww]as|[Nn]ational|[Rr]ed|[Aa]mber|[Gg]reen)\b)[A-Za-z][a-z’-]+(?:\s[A-Za-z&][A-Za-z’-]*){0,4})\s\($"
)
_OF_SCORECARD = re.compile(r"\s(?:key\s)?(?:performance\s)?(?:indicators|measures|kpis|metrics|pis)\b")  # how many a scorecard has
_MONTH = re.compile(r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*$", re.IGNORECASE)
_OF_ALL = searched(r"\bof\s(?:the\s|all\s|our\s)?$")
_LABEL_ENDS = re.compile(r"(?:\s\((?:up|down|no\schange)\b|\)?(?:[,;.]|\sand\b|\sfollowed\b|$))")


def listed_numbers(sentence: CuedSentence, groups: Sequence[Group]) -> dict[int, int]:
    """Where the numbers stand that count because of the list they are in, each with the place where its statement begins."""
    if len(groups) < _FEWEST_PARTS:
        return {}
    plain = [
        group
        for group in groups
        if (len(group.members) == 1 or group.members[1][0] == "change") and group.first.plain and group.first.high is None
    ]
    listed = _parts(sentence.said, plain) or _labelled(sentence, plain)
    return {} if listed and _VOTED.search(sentence.said, sentence.start, sentence.end) else listed


def _parts(text: str, groups: Sequence[Group]) -> dict[int, int]:
    """The whole and its parts, where two numbers or more add up to the one before them; the parts alone of "Of the 10 indicators"."""
    for first, whole in enumerate(groups):
        total = 0.0
        for last, part in enumerate(groups[first + 1 : first + 1 + _MOST_PARTS], start=first + 1):
            total += part.first.value
            if total > whole.first.value:
                break
            if total == whole.first.value and last - first >= _FEWEST_PARTS:
                known = _OF_ALL.search(text, max(0, whole.first.start - 8), whole.first.start) or _OF_SCORECARD.match(text, whole.last.end)
                begins = first + (known is not None)
                return {group.first.start: group.first.start for group in groups[begins : last + 1]}
    return {}


def _labelled(sentence: CuedSentence, groups: Sequence[Group]) -> dict[int, int]:
    """The numbers that stand right behind a label each, three or more of them."""
    fewest = _FEWEST_PARTS if sentence.said.find("followed by ", sentence.start, sentence.end) >= 0 else _FEWEST_LABELS
    if len(groups) < fewest:
        return {}
    found: dict[int, int] = {}
    before = sentence.start
    for group in groups:
        label = _LABEL.search(sentence.text[before : group.first.start])
        named = label and (label["label"] or label["named"])
        if label and named and _LABEL_ENDS.match(sentence.text, group.first.end, sentence.end) and not _MONTH.match(named):
            found[group.first.start] = before + label.start("label" if label["label"] else "named")
        before = group.first.end
    return found if len(found) >= fewest else {}
