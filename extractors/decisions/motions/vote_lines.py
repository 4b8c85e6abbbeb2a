"""What was put to the vote, told in a line with its count: "Vote: open in July, 2 for, 4 against", "Transfer of £90: for 4, against 9. NOT AGREED", "Option B: keep it – 5 for, 1 against"."""

from __future__ import annotations

import re

from extractors.beginnings import searched
from extractors.decisions.page import DecisionPage
from extractors.decisions.verbs.verb_class import classify_verb

_N = r"(?:\d{1,3}|nil|none|no|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_COUNT = rf"(?:(?:votes? )?(?:for|in favour):? (?P<for>{_N})[,;]?(?: and)? against:? (?P<against>{_N})\b|(?P<ayes>{_N}) (?:votes? )?(?:for|in favour)[,;]?(?: and)? (?P<noes>{_N}) (?:votes? )?against\b)"
_PUT = re.compile(
    rf"(?P<vote>(?:Option|Proposal|Proposition) (?:\d{{1,2}}|[A-H]) ?[:–—-] ?|(?:Votes?|Voting|Put to the vote|Show of hands)\b(?: on [^:;,.]{{2,40}})?(?: \([^()]{{2,40}}\))? ?[:–—-] ?|(?:[^:;.]{{2,40}}: )?(?:(?:(?:we|members|all|committee|council) )?voted|(?:a )?vote (?:was )?(?:then )?(?:taken|held)) on (?!the (?:motion|proposal|amendment)\b))?(?P<clause>(?!for\b|in favour\b)[^:;|]{{4,200}}?)(?: ?[:;–—-]|,| \(| and the result was|, with) ?{_COUNT}(?P<rest>.*)$",
    re.IGNORECASE,
)
# "The motion was carried, 9 for and 3 against": the result, not what was put
_RESULT = searched(
    r"\b(?:carried|lost|defeated|agreed|resolved|approved|voted|vote|votes|passed|was|were|had|has|seconded|proposed|moved)\b",
    re.IGNORECASE,
)
_DECIDED_BEHIND = re.compile(
    r"\)?[,;]? ?(?:(?:it was|members|the council|we|the meeting) )?(?:unanimously )?(?:agreed|resolved|decided|to|that)\b"
)
_FELL = searched(r"\b(?:not (?:agreed|carried|approved|supported)|lost|fell|defeated|rejected)\b", re.IGNORECASE)
_WORDS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")


def read_put_to_vote(page: DecisionPage, index: int) -> bool:
    """Reads a line that tells what was voted on and how many were for and against; says whether it does."""
    block = page.blocks[index]
    sentences = page.sentences[index]
    put = _PUT.match(page.text, sentences[0].start, sentences[0].end)
    if put is None or block.kind == "table_row" or not (put["vote"] or block.kind == "list_item"):
        return False
    if _RESULT.search(put["clause"]) or _DECIDED_BEHIND.match(put["rest"]):
        return False
    told = put["rest"] + " " + page.text[sentences[0].end : min(block.end, sentences[0].end + 40)]
    votes_for, against = _number(put["for"] or put["ayes"]), _number(put["against"] or put["noes"])
    lost = _FELL.search(told) is not None or votes_for < against
    page.add(
        put.start("clause"),
        put.end("clause"),
        "resolution-put",
        block.label,
        outcome="lost" if lost else "carried",
        verb=classify_verb(put["clause"], lead_in="agreed"),
    )
    return True


def _number(words: str) -> int:
    lower = words.lower()
    return int(lower) if lower.isdecimal() else _WORDS.index(lower) if lower in _WORDS else 0
