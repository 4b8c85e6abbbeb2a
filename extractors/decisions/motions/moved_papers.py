"""What is moved by its name alone: "Cllr Hall moved the recommendations in the report, seconded by Cllr Poole … carried".

Nothing else in the item tells what was decided, and what became of it is told behind it. Where a clause is RESOLVED in the same item, that clause is the
record, not what was moved, unless that was lost.

Near misses: "The Chair moved the meeting to item 6" (no paper), "Mr Hall moved the report be deferred" (a clause of its own), a recommendation moved and
never voted on.
"""

from __future__ import annotations

import re

from extractors.beginnings import searched
from extractors.decisions.motions.motions import Outcome, Result, find_results, movers
from extractors.decisions.page import DecisionPage
from extractors.decisions.sentence_gates import GATES
from extractors.gates import needed_words
from extractors.outline import Sentence
from models.records import Verb

_PAPER = r"(?:[\w’'-]+ ){0,3}?(?:recommendations?|report|reports|budget proposals?)(?: (?:and|with) (?:its |the )?recommendations?)?"
_WHICH = r"(?: (?:set out|contained|made|as (?:set out|amended|printed|tabled|detailed|listed|circulated|contained)|detailed|listed|printed|included|outlined|within|in|for|of|from|at|on)\b[^.;,]{0,120}?)?"
_MOVED = searched(
    rf"\b(?:moved|proposed|PROPOSED|MOVED)(?:,? and (?:the )?(?:[A-Z][\w’'.-]* ){{1,4}}(?:duly )?seconded,?| and seconded)?,? (?P<clause>(?:(?:the )?(?:reception|receipt|acceptance|adoption|approval)(?: and adoption)? of )?(?:the |a |both |all (?:of )?(?:the )?)?{_PAPER}{_WHICH})(?=[.,;]|,? (?:and |which |with |this |it |they ){{0,2}}(?:was |were |being )?(?:then )?(?:duly )?(?:seconded|put\b|carried|a seconder|following a vote|on being|upon)|$)"
    rf"|\bput (?P<put>the {_PAPER}{_WHICH}) to (?:the|a) (?:vote|meeting|committee)\b"
    rf"|^(?P<whole>The {_PAPER}{_WHICH}) (?:was|were|having been) (?:then )?(?:duly )?(?:moved|proposed|put(?= to (?:the|a) (?:vote|meeting|committee)| and\b))\b"
    rf"|\b(?:[Vv]ote|VOTE) (?:was (?:then )?(?:taken )?)?on (?P<voted>(?:the |both )(?:[\w’'-]+ ){{0,2}}?recommendations?{_WHICH})(?= was| were|,| and\b)"
)
MOVED_PAPER = GATES.add(needed_words(_MOVED))
# A clause of the same item that says what was decided
_DECIDED = searched(
    r"\b(?:RESOLVED|AGREED|DECIDED|RECOMMENDED|Resolved|Agreed|Decided|Decisions?)\b(?= ?[:–—-]|,? (?:that|to|unanimously|by)\b|$)|\b(?:resolved|agreed|decided) (?:that|to)\b",
    re.MULTILINE,
)
_AMENDED = searched(r"\bamendment", re.IGNORECASE)
_SUBSTANTIVE = searched(r"\b(?:substantive|as amended|accepted)\b", re.IGNORECASE)
_NO_SECONDER = searched(r"\b(?:moved|proposed)\b.*\bseconder\b", re.IGNORECASE)
_THEY_WERE = searched(
    r"\b(?:they|these|this|it|which|and)(?: (?:was|were))? (?:then |duly |all |unanimously )*(?P<told>carried|agreed|approved|lost|defeated|rejected)\b",
    re.IGNORECASE,
)
_FOR_APPROVAL = searched(r"\b(?:for|of|to) (?:approv\w+|grant\w*)\b")
_FOR_REFUSAL = searched(r"\b(?:for|of|to) refus\w+\b")
# "Ms Hall moved |the adoption of the report|"
_WHAT_FOR = re.compile(r"(?:the )?(reception|receipt|acceptance|adoption|approval)\b")
_CLASS_OF_NOUN: dict[str, Verb] = {
    "reception": "receive",
    "receipt": "receive",
    "acceptance": "receive",
    "adoption": "adopt",
    "approval": "approve",
}
_SUB_ITEM = re.compile(r"\d{1,3}\.\d{1,2}\.?|\(?[a-zA-Z][.)]")
_NUMBERED_PART = re.compile(r"\d{1,3}\.\d{1,2}\.? [A-Z\d]")
_PART_NAME = re.compile(r"(?:\d{2,5} )?(?:Minutes|Decisions?|Reasons?|Resolved|RESOLVED|Vote|Voting)\b", re.IGNORECASE)
_BLOCKS = 60  # in which a part of an item is looked for
_REACH = 6000  # characters of the item in which its result can stand


def read_moved_paper(page: DecisionPage, sentence: Sentence) -> bool:
    """Reads what is moved by its name alone and then voted on; says whether the sentence tells it."""
    words = page.text[sentence.start : sentence.end]
    moved = _MOVED.search(words)
    item = page.outline.item_of(sentence)
    if moved is None or item is None:
        return False
    begin, stop = _part_of_item(page, sentence)
    if any(found.start >= begin and not found.motion for found in page.found[-6:]):
        return False
    name = next(name for name in ("clause", "put", "whole", "voted") if moved[name])
    if name == "voted" and any(found.start >= begin and found.rule == "resolution-moved-paper" for found in page.found[-1:]):
        return True  # "She proposed the recommendation. … The vote on the recommendation was taken, and carried"
    outcome = _outcome(words[moved.end(name) :], page.text[sentence.end : stop])
    if outcome is None or (outcome != "lost" and _DECIDED.search(page.text, sentence.start, stop)):
        return False
    clause = moved[name]
    mover, seconder = movers(page.doc, sentence.start, _next_stop(page, sentence))
    page.add(
        sentence.start + moved.start(name),
        sentence.start + moved.end(name),
        "resolution-moved-paper",
        None,
        mover=mover,
        seconder=seconder,
        motion="motion",
        outcome=outcome,
        verb=_verb(clause),
    )
    return True


def _verb(clause: str) -> Verb:
    if noun := _WHAT_FOR.match(clause):
        return _CLASS_OF_NOUN[noun[1]]
    return "refuse" if _FOR_REFUSAL.search(clause) else "approve" if _FOR_APPROVAL.search(clause) else "agree"


def _outcome(behind: str, below: str) -> Outcome | None:
    """What became of it: as its own sentence tells it, else the first result told below it, of the motion where an amendment was moved."""
    told = [result for result in find_results(behind, 0) if result.matter != "amendment"]
    if told:
        return told[0].outcome
    if they := _THEY_WERE.search(behind):
        return "carried" if they["told"].lower() in ("carried", "agreed", "approved") else "lost"
    amended = _AMENDED.search(below) is not None
    results: list[Result] = []
    against: list[Result] = []  # the results of amendments
    at = 0
    for line in re.split(r"\n|(?<=[a-zA-Z)][.;]) (?=[A-Z])", below):
        for result in find_results(line, at):
            # "Ms Hall moved the direct negative but found no seconder": hers, not the motion's
            if result.matter != "any" or not _NO_SECONDER.search(line):
                (against if result.matter == "amendment" else results).append(result)
        at += len(line) + 1
        if results and not amended:
            break
    if not results:
        # where one is voted on against the other, the motion falls with the amendment that is carried
        return "lost" if any(result.outcome == "carried" for result in against) and not _SUBSTANTIVE.search(below) else None
    return results[-1].outcome if amended else results[0].outcome


def _part_of_item(page: DecisionPage, sentence: Sentence) -> tuple[int, int]:
    """Where the part of its item begins and ends that a sentence stands in: a planning application among others, else the item."""
    begin, stop = sentence.start, page.blocks[sentence.block].end
    for number in range(sentence.block, max(sentence.block - _BLOCKS, -1), -1):
        here = page.sentences[number]
        if here and here[0].item != sentence.item:
            break
        begin = page.blocks[number].start
        if _opens_part(page, number):
            break
    for number in range(sentence.block + 1, min(sentence.block + _BLOCKS, len(page.blocks))):
        here = page.sentences[number]
        if (here and here[0].item != sentence.item) or _opens_part(page, number) or page.blocks[number].end > sentence.end + _REACH:
            break
        stop = page.blocks[number].end
    return begin, stop


def _opens_part(page: DecisionPage, number: int) -> bool:
    block = page.blocks[number]
    if _SUB_ITEM.fullmatch(block.label or "") or _NUMBERED_PART.match(page.text, block.start, block.end):
        return True
    return block.kind == "heading" and _PART_NAME.match(page.text, block.start, block.end) is None


def _next_stop(page: DecisionPage, sentence: Sentence) -> int:
    """Where the sentence behind this one ends, in its paragraph or the one below."""
    own = page.sentences[sentence.block]
    at = own.index(sentence) + 1
    if at < len(own):
        return own[at].end
    below = page.sentences[sentence.block + 1] if sentence.block + 1 < len(page.blocks) else []
    return below[0].end if below and below[0].item == sentence.item else sentence.end
