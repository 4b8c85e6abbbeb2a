"""Things decided on together, a line or a row each: "RESOLVED that the following be granted:-", and below it "B/12 | Culvert, Mill Drain".

Near misses: "that the following be paid:", as who is paid is no decision each; clauses below ("that the following be agreed: (a) to let the yard").
"""

from __future__ import annotations

import re

from extractors.decisions.lead_ins.lead_ins import find_lead_in
from extractors.decisions.page import DecisionPage
from extractors.decisions.verbs.verb_class import classify_verb
from models import Block

_BE_TAKEN = re.compile(
    r"(?:that )?(?:[Tt]he )?following (?!(?:[\w’-]+ ){0,2}(?:cheques?|payments?|invoices?|accounts|bills|conditions|reasons|comments|points)\b)(?:[\w’-]+ ){0,4}be (?P<verb>granted|awarded|approved|adopted|supported|refused|deferred)\b[^:;.]{0,80}:[-–—]?$"
)
_AND_THAT = re.compile(r"and that (?=\S)")
_TOLD = re.compile(r".*[a-z]\. |.*\b(?:RESOLVED|AGREED|[Rr]esolved|[Aa]greed)\b|That |To ")
_LONGEST = 160  # characters of a line
_MOST = 40  # lines


def read_things_listed(page: DecisionPage, index: int) -> int | None:
    """Adds what is listed below the block `index`; gives the index of the next block to read, None where nothing is listed there."""
    last = page.sentences[index][-1]
    lead = find_lead_in(page.text, last.start, last.end, page.head)
    taken = _BE_TAKEN.match(page.text, lead.end, last.end) if lead else None
    if lead is None or taken is None:
        return None
    after = index + 1
    stop = min(page.limit(after), index + 1 + _MOST)
    while after < stop and _names_thing(page, page.blocks[after]):
        after += 1
    if after < index + 2 or (after < index + 3 and page.blocks[index + 1].kind != "table_row"):
        return None
    group, verb = page.next_group(), classify_verb(f"be {taken['verb']}")
    said = page.text[lead.start : lead.end].strip()
    for block in page.blocks[index + 1 : after]:
        page.add(block.start, block.end, "resolution-following", None, group=group, lead_in=said, verb=verb)
    if after < stop and (goes_on := _AND_THAT.match(page.text, page.blocks[after].start, page.blocks[after].end)):
        page.add(goes_on.end(), page.sentences[after][0].end, "resolution-following", None, group=group, lead_in=said)
        after += 1
    return after


def _names_thing(page: DecisionPage, block: Block) -> bool:
    """Whether a line names one of the things: a row, or a short line that tells nothing."""
    line = page.text[block.start : block.end]
    return block.label is None and block.kind != "heading" and len(line) < _LONGEST and line[:1].isupper() and _TOLD.match(line) is None
