"""Tables with a column of decisions: "Applicant | Asked | Decision", and below it "Rowing Club | £900 | Award £450"."""

from __future__ import annotations

import re

from extractors.beginnings import searched
from extractors.decisions.motions.motions import Outcome
from extractors.decisions.page import DecisionPage
from extractors.decisions.verbs.verb_class import classify_verb
from models.records import Verb

_HEADER = re.compile(
    r"outcomes?|(?:(?:council|committee|board|panel|meeting|trust|cc|pc)(?:[’']s)? )?decisions?(?: made)?|(?:grants? |amount |sum )?award(?:ed|s)?|(?:grant|amount|sum) (?:agreed|approved|granted|given)",
    re.IGNORECASE,
)
# A register of what was decided before, or somebody else's table
_FOLLOWED_UP = searched(r"\b(?:status|progress|update|due|deadline|authority|appeal|lead|owner)\b", re.IGNORECASE)
_REFUSED = re.compile(
    r"(?:no\b(?! change)|nil\b|none\b|not (?:eligible|supported|agreed|approved|granted|funded)|declined?|reject\w*|refus\w*|unsuccessful|turned down)",
    re.IGNORECASE,
)
_PUT_OFF = searched(r"(?:continued|deferred?|held|hold|pending|carried|postponed|adjourned|next meeting)\b", re.IGNORECASE)
_GIVEN = searched(
    r"(?:(?:award|grant|agreed?|approved?|allow|give|fund|pay|up to|maximum)\w*:? )*[£€]\d|awarded\b|in full\b|full (?:award|amount)\b",
    re.IGNORECASE,
)
_BARE = re.compile(
    r"[£€]\d[\d,.]*|(?:not )?(?:agreed|approved|granted|awarded|carried|supported|accepted|adopted|noted|refused|rejected|declined|deferred|lost)(?: (?:up to )?[£€]\d[\d,.]*)?(?:,? unanimously)?(?: ?\([^()|]{2,40}\))?",
    re.IGNORECASE,
)
# "Choir, music stands, £80 | Agreed, £50", where no row above says what the columns hold
_ASKED_SUM = searched(r"[£€]\d")
_ANSWER = re.compile(
    r"(?P<told>(?:(?:not )?(?:agreed|approved|granted|awarded|supported)|refused|rejected|declined|deferred)(?:,? (?:up to |in full\b)?(?:[£€]\d[\d,.]*)?)?)(?:(?:[,;:] ?| [–—-] )[^|]{3,80})?\.?",
    re.IGNORECASE,
)
_VOTED_DOWN = re.compile(r"(?:not \w+|lost|rejected|refused) ?\([^()]*\d", re.IGNORECASE)
_ASIDE = re.compile(r", (?:[A-Z][\w’'.-]+ ){1,4}(?:took no part|abstain\w*|withdrew|left|not voting|did not vote)\b.*$")
_LONGEST = 120  # characters of a cell that is a decision by itself; longer ones hold sentences, read as such
_MOST_ROWS = 60


def heads_decisions(line: str) -> bool:
    """Whether a table's row, of which the words are given, may head a column of decisions."""
    lower = line.lower()
    return ("decision" in lower or "outcome" in lower or "award" in lower or "agreed" in lower or "granted" in lower) and _column(
        line
    ) is not None


def read_decision_column(page: DecisionPage, index: int) -> int | None:
    """Reads the table that is headed by the row at `index`; gives the index of the block after it, None where its column holds no decisions of this meeting."""
    head = page.blocks[index]
    cells = page.text[head.start : head.end].split(" | ")
    column = _column(page.text[head.start : head.end])
    here = page.sentences[index][0]
    if column is None or here.place not in ("minutes", "decision") or here.item in page.views:
        return None
    group = page.next_group()
    after = index + 1
    for after in range(index + 1, min(index + 1 + _MOST_ROWS, len(page.blocks) + 1)):
        if after == len(page.blocks) or page.blocks[after].kind != "table_row":
            break
        row = page.blocks[after]
        told = page.text[row.start : row.end].split(" | ")
        if len(told) != len(cells) or len(told[column]) > _LONGEST:
            break
        decided = _ASIDE.sub("", told[column])
        if sum(c.isalnum() for c in decided) < 3 or (cells[column].lower().startswith("outcome") and not _tells_decision(decided)):
            continue
        start = row.start + sum(len(cell) + 3 for cell in told[:column])
        stop = start + len(decided)
        if _BARE.fullmatch(decided):
            start = row.start  # "£300" says nothing without whom it goes to
        lost = _VOTED_DOWN.match(decided) is not None
        verb: Verb = "agree" if lost else _class_of(decided)
        outcome: Outcome = "lost" if lost else "carried"
        page.add(start, stop, "resolution-column", None, group=group, lead_in=cells[column], verb=verb, outcome=outcome)
    return after if after > index + 1 else None


def read_answered_rows(page: DecisionPage, index: int) -> int | None:
    """Reads rows of two cells, what was asked with its sum and the answer, from the first row of their table on; gives the index of the block after them."""
    if index and page.blocks[index - 1].kind == "table_row" and page.blocks[index - 1].table == page.blocks[index].table:
        return None
    rows = []
    after = index
    for after in range(index, min(index + _MOST_ROWS, len(page.blocks)) + 1):
        if after == len(page.blocks) or page.blocks[after].kind != "table_row":
            break
        asked, _, answer = page.text[page.blocks[after].start : page.blocks[after].end].removesuffix(" |").partition(" | ")
        told = _ANSWER.fullmatch(answer)
        if told is None or not _ASKED_SUM.search(asked):
            return None
        start = page.blocks[after].start
        rows.append((start, start + len(asked) + 3 + len(told["told"].rstrip(" ,")), told["told"]))
    group = page.next_group()
    for start, stop, decided in rows:
        page.add(start, stop, "resolution-column", None, group=group, verb="approve" if decided[0] in "AaGg" else _class_of(decided))
    return after if rows else None


def _column(line: str) -> int | None:
    cells = line.split(" | ")
    if not 2 <= len(cells) <= 8 or len(line) > 160 or any(_FOLLOWED_UP.search(cell) for cell in cells):
        return None
    return next((place for place, cell in enumerate(cells) if place and _HEADER.fullmatch(cell.strip(" :*"))), None)


def _tells_decision(decided: str) -> bool:
    """Whether a cell below "Outcome" tells what was decided: an outcome may be anything that came of something."""
    return any(pattern.match(decided) for pattern in (_GIVEN, _REFUSED, _PUT_OFF)) or _BARE.fullmatch(decided) is not None


def _class_of(decided: str) -> Verb:
    if _REFUSED.match(decided):
        return "refuse"
    if _PUT_OFF.match(decided):
        return "defer"
    return "approve" if _GIVEN.match(decided) else classify_verb(decided, lead_in="agreed")
