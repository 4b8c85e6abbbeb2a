"""Numbers that name something instead of measuring it, by the word before them: "item 12", "No. 14", "section 106", "aged 16", "Quarter 2", "May 24".

The words are a list (`lists/number_labels.jsonl`); what depends on more than the word is decided here.
"""

from __future__ import annotations

import re

from extractors.beginnings import searched
from extractors.number_words import number_in_words
from extractors.wordlists import words_of

# A word before a number that makes it a label: "item 12", "No. 14", "section 106", "aged 16"
_LABELS = words_of("number_labels")
# "Year 7" and "Quarter 2" are labels; "last year 13 complaints" and "in the quarter 26 applications" are not.
_PERIODS = {
    "year": 14, "years": 14, "quarter": 4, "quarters": 4, "week": 53, "day": 31, "month": 12, "period": 13, "group": 99, "groups": 99, "team": 99, "d": 99,
}  # fmt: skip
_WHICH_YEAR = frozenset({"last", "this", "previous", "per", "the", "a", "each", "next", "financial", "past", "calendar", "every"})
_COUNTED_PERIODS = frozenset({"year", "quarter", "quarters", "week", "day", "period"})
_NUMBERED = frozenset(
    {
        "Action",
        "Actions",
        "Recommendation",
        "Recommendations",
        "Objective",
        "Objectives",
        "Question",
        "Questions",
        "Indicator",
        "Measure",
        "Priority",
        "Priorities",
        "Outcome",
        "Theme",
        "Goal",
        "Metric",
        "Strand",
        "Domain",
        "Pillar",
        "Workstream",
        "Ambition",
        "Commitment",
    }
)
# "actions |12|, 14 and 15 were closed", "Minutes |8| to 11": one number of several
_NUMBERED_IN_LISTS = frozenset({"actions", "Minutes"})
_WITH_OTHERS = re.compile(r"(?:,\s?\d{1,3}){0,20}(?:\s(?:and|&|or|to)\s|\s?[–—-]\s?)\d{1,3}\b(?!\s?%)")
_MUCH_AFTER = re.compile(r"\s(?:times|days|weeks|months|years|cases)\b")  # "had taken action |13| times"
_THINGS_AFTER = re.compile(
    r"\s(?:had|have|were|remained|of\s(?:the|these|those|our)(?=\s[a-z\d]))\s"
)  # "By the end of May 24 had been mended"
_EARLIER_AFTER = re.compile(r"\s\(\d[\d,]*\s(?:in|last|the)\b")  # "Crimes for February 22 (31 in January)"
_BESIDE_NUMBER = searched(r"[\d%]\s(?:[a-z]+\s)?\([A-Z][a-z]+\s$")
_LAST_DAY = 31
_POINTERS = frozenset({"the", "our", "this", "that", "each"})
_MANY_DO = re.compile(r"\s(?:had|have|were|are)\s")
_DURING = frozenset({"in", "during", "for", "throughout"})
_COUNTS_ON = re.compile(
    r"\s(?!(?:and|to|at|the|was|were|is|for|in|on|with|which|until|till|from|but|as|had|has|it|this|members)\b)[a-z]{3,}"
)
_VERSUS = 40  # characters from one number to another that it is set against
_NUMBERED_IN_BRACKETS = frozenset(
    {
        "section",
        "sections",
        "paragraph",
        "para",
        "clause",
        "article",
        "regulation",
        "rule",
        "schedule",
        "order",
        "act",
        "appendix",
        "item",
        "minute",
        "note",
        "no",
    }
)
_LABEL_PAIRS = frozenset(
    {
        "aged between",
        "aged over",
        "aged under",
        "ages between",
        "age of",
        "over age",
        "minutes of",
        "house numbers",
        "outside numbers",
        "at numbers",
        "minutes no",
    }
)
# No other word makes a number after it a label.
_TELLING = frozenset(
    {
        *_LABELS,
        *_PERIODS,
        *(word.lower() for word in _NUMBERED),
        *(word.lower() for word in _NUMBERED_IN_LISTS),
        *(pair.split()[1] for pair in _LABEL_PAIRS),
    }
)
_TELLING_OR_PER = _TELLING | {"per"}
# The last word and the one before it, in text read backwards: a search from the left would try every word
_LAST_WORDS = re.compile(r"\s?[(:#]?\s?\.?(\w+)(?:\s?\W(\w+))?")
_BEFORE_LABELLED = frozenset(" (#:")
_COUNTED_AFTER = re.compile(r"\s(?!(?:and|or|to|of|in|on|at|for|is|was|below|above|the)\b)[a-z]{3,}|\s\(\d")
_EMERGENCY = frozenset({"999", "112", "101", "111", "105", "119"})
_CALLED = re.compile(
    r"\s(?:calls?|emergency|non-emergency|number|service|line|contacts?|demand|system|operators?|waiting|abandonment|answering)\b",
    re.IGNORECASE,
)
_WORD_AFTER = re.compile(r"\s?[a-z]")
_BASE = searched(r"\bper\s$", re.IGNORECASE)


def is_label(text: str, match: re.Match[str], start: int) -> bool:
    """Whether the word before a bare number makes it a name: "item 12", "Quarter 2". The match has the groups of the pattern for numbers, and stands in text[start:]."""
    at = match.start()
    digits, before = match["digits"], text[at - 1 : at]
    if before == " " and digits not in _EMERGENCY:
        gap = text.rfind(" ", max(start, at - 24), at - 1)
        if gap >= 0 and (word := text[gap + 1 : at - 1]).isalpha() and word.lower() not in _TELLING_OR_PER:
            return False  # most numbers
    if digits in _EMERGENCY and _CALLED.match(text, match.end()):
        return True  # "answered 92% of 999 calls"
    if digits and text[at - 4 : at - 1].lower() == "per" and _BASE.search(text, max(start, at - 12), at):
        return True  # the "100,000" of "received per 100,000"
    if before == "-" and at - 2 >= start and text[at - 2].isalpha():
        return True  # "Jun-23", "COVID-19"
    if at == start or before not in _BEFORE_LABELLED or match["currency"] or match["percent"]:
        return False
    if before == "#" or text[max(0, at - 2) : at - 1] == "#":
        return True
    if text[at - 2 : at] == ": " and _COUNTED_AFTER.match(text, match.end()):
        return False  # "16 plots: 9 let, 7 free"
    last = _LAST_WORDS.match(text[max(start, at - 24) : at][::-1])
    if last is None:
        return False
    written = last[1][::-1]
    word = written.lower()
    if word == "s" and digits and text[at - 3 : at - 2] in ("'", "’"):
        return False  # "the town's 71 schools"
    if len(word) > 4 and text.rfind(". ", at - last.start(1), at) >= 0:
        return False  # "in March. Six of the …"; "para. 5" is a label
    if word in words_of("number_labels", "month"):
        return text[at - 2 : at] != ": " and _is_day(text, match, _before(last))  # "in September: two burglaries"
    if word == "v" and any(map(str.isdigit, text[max(start, at - _VERSUS) : at])):
        return False  # "46 exclusions in the autumn v 31"
    if word in _LABELS and written == word and _before(last) in _POINTERS and _MANY_DO.match(text, match.end()):
        return False  # "of the 22 homes in the area 17 had improved"
    if word in _LABELS:
        return text[at - 1] != "(" or word in _NUMBERED_IN_BRACKETS  # "placed out of area (23)"
    if word in _PERIODS and before == "(":
        return False  # "4 incidents in the month (6 in January)"
    if limit := _PERIODS.get(word):
        digits = match["digits"]
        named = (
            written[0].isupper() or word.startswith("quarter") or (word in ("year", "month", "period") and _before(last) not in _WHICH_YEAR)
        )
        if match["words"]:
            return word in _COUNTED_PERIODS and named and number_in_words(match["words"]) <= limit  # "in quarter one", "Year two"
        return digits is not None and digits.isdigit() and int(digits) <= limit and named
    if written in _NUMBERED and match["digits"]:
        return True  # "Actions 4, 7 and 9 are complete"
    if written == "action" and match["digits"]:
        return _MUCH_AFTER.match(text, match.end()) is None
    if written in _NUMBERED_IN_LISTS and match["digits"] and _before(last) not in _POINTERS:
        return _WITH_OTHERS.match(text, match.end()) is not None
    return f"{_before(last)} {word}" in _LABEL_PAIRS


def _is_day(text: str, match: re.Match[str], before: str) -> bool:
    """Whether a number right after a month is a day or a year: not the "1,452" of "At the end of May 1,452 people", nor the "14" of "In May 14 calls"."""
    digits = match["digits"]
    if digits is None or len(digits) > 2:
        return False
    if _EARLIER_AFTER.match(text, match.end()) or (text[match.start() - 1] == "(" and _WORD_AFTER.match(text, match.end())):
        return False  # "61 incidents in May (54 in April)"
    if (
        int(digits) > _LAST_DAY
        and text[match.end() : match.end() + 1] == ")"
        and _BESIDE_NUMBER.search(text, max(0, match.start() - 16), match.start())
    ):
        return False  # "61 incidents (April 54)"
    return not _THINGS_AFTER.match(text, match.end()) and (before not in _DURING or not _COUNTS_ON.match(text, match.end()))


def _before(last: re.Match[str]) -> str:
    """The word before the last one."""
    return (last[2] or "")[::-1].lower()
