"""Votes that were counted or recorded: "by 9 votes to 3 with 1 abstention", "For (14) Cllr Hall, … Against (5) …".

A vote "agreed unanimously" or "with all in favour" counts nobody; it is told by the resolution's own field. Near misses: "voted for in 2019" (no count),
"three members spoke against" (no vote), "for 12 months" (no side).

What counts and the span: docs/records.md, "vote".
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable
from itertools import accumulate
from typing import Literal

from spacy.language import Language
from spacy.tokens import Doc

from extractors.beginnings import searched
from extractors.cues import cues_of
from extractors.decisions.motions.motions import find_results
from extractors.decisions.page import Decision
from extractors.identity import RecordFields
from extractors.marked_words import marked_places
from extractors.outline import outline_of
from extractors.resolution import amends, decisions_of
from extractors.votes.ballots import LONGEST_BALLOT, SECOND_SIDES, Ballot, find_ballot_cell, leads_ballot, opens_ballot, read_ballot
from extractors.votes.columns import heads_questions, heads_sides, heads_ticks, read_questions, read_sides, read_tally, read_ticks
from extractors.votes.counts import Count, find_counts, read_either
from extractors.votes.numbers import NUMBER, number_of
from extractors.votes.roll_calls import find_roll_calls
from extractors.votes.side_phrases import find_side_phrases
from extractors.votes.told_sides import join_told_sides
from models import Vote

_BESIDE = re.compile(
    r"[.,;]? ?\((?P<told>(?P<for>\d{1,2}) ?(?:-|–|—| to ) ?(?P<against>\d{1,2})(?:(?:,| with|,? and)? ?(?P<abstained>\d{1,2}) abst[a-z]*)?)\)"
)
# "Dearer one refused, |3-2|", "… accepted (Oakes), prop Cllr Hall, sec Cllr Poole, |4-1|", "Wages up to £9. |5-0|"
_SCORED = re.compile(
    rf"(?:\)?[,;]? (?:prop|moved|sec|seconded)[^;:\n|]{{3,90}})?(?:[.,;:]| [–—-])? \(?(?P<told>(?P<for>\d{{1,2}}) ?[–—-] ?(?P<against>\d{{1,2}})(?:,? (?:with |and )?(?P<abstained>{NUMBER}) abst[a-z]*)?)(?=\)?(?:[.,;|\n]| \||$))(?![.,]\d)"
)
# "AGREED to mend the gate, |4-1|"
_SCORED_NEXT = re.compile(r"[,;:] \(?(?P<told>(?P<for>\d{1,2}) ?[–—-] ?(?P<against>\d{1,2}))(?P<abstained>)(?=\)?\.?(?: |\n|$))")
# "Agreed, |5–0|: to spend"
_SCORED_BEFORE = re.compile(
    r"(?:Agreed|Resolved|AGREED|RESOLVED|Decided|Carried),? \(?(?P<told>(?P<for>\d{1,2}) ?[–—-] ?(?P<against>\d{1,2}))(?P<abstained>)\b"
)
_JOTTED = (
    "resolution-shorthand",
    "resolution-jotting",
    "resolution-dashed",
    "resolution-planning-view",
    "resolution-one-word",
    "resolution-closing-word",
)
_SUMMED_UP = 140  # characters between the names of those who voted and the sentence that sums them up
_REACH = 1000  # characters before a vote in which its sentence may tell the result
_EITHER_OPENS = ("Motion", "MOTION", "The Motion", "The MOTION")
_CAST = searched(
    r"\b(?:casting|second|deciding) vote\b[^.;]{0,40}?\b(?:(?P<against>against|not to|for the status quo|to (?:reject|refuse|oppose|maintain)|in favour of (?:refus|reject|the status quo)\w*)|(?:in favour|for)\b)",
    re.IGNORECASE,
)
_CAST_WITHIN = 200  # characters from a vote that was tied
_MOVED_REACH = 600  # characters from a proposal to its vote
_BELOW_REACH = 40  # characters from the words of a motion that were moved above them to the line of its vote
_NEXT_REACH = 400  # characters from a vote to the decision behind it
_CASTING = searched(r"\b(?:casting|second|deciding) vote\b", re.IGNORECASE)


@Language.component("find_votes")
def find_votes(doc: Doc) -> Doc:
    """Keeps the counted and recorded votes in doc.user_data["vote"]."""
    recorded = _Near(_recorded(doc))
    told = [count for count in find_counts(doc) if not any(_overlap(count, one) or _is_same(count, one) for one in recorded.to(count))]
    counts = _with_side_phrases(doc, [*recorded.counts, *told])
    counts += _beside_decisions(doc, counts)
    counts.sort(key=lambda count: count.start)
    counts = join_told_sides(outline_of(doc), cues_of(doc, "vote"), counts)
    for count in counts:
        if count.votes_for is not None and count.votes_for == count.votes_against:
            count.cast = _cast(outline_of(doc).text, count)
    doc.user_data["vote"] = counts
    _tell_decisions(doc, counts)
    return doc


def _cast(text: str, count: Count) -> Literal["for", "against"] | None:
    """Which way the casting vote went, told behind a vote that was tied."""
    cast = _CAST.search(text, count.end, min(count.end + _CAST_WITHIN, len(text)))
    if cast is None:
        return None
    return "against" if cast["against"] else "for"


def _with_side_phrases(doc: Doc, counts: list[Count]) -> list[Count]:
    """The votes with those told side by side; where both tell of one, the one that tells of more sides."""
    phrases = find_side_phrases(outline_of(doc), cues_of(doc, "vote"))
    if not phrases:
        return counts
    beside = _Near(phrases)
    kept = _Near(
        count for count in counts if not any(_overlap(count, told) and _sides_of(told) > _sides_of(count) for told in beside.to(count))
    )
    return kept.counts + [told for told in phrases if not any(_overlap(count, told) or _is_same(told, count) for count in kept.to(told))]


class _Near:
    """Votes in the order of the text, and which of them stand at a vote or near it: minutes can hold any number."""

    def __init__(self, counts: Iterable[Count]) -> None:
        self.counts = sorted(counts, key=lambda count: count.start)
        self.starts = [count.start for count in self.counts]
        self.ends = list(accumulate((count.end for count in self.counts), max))

    def to(self, count: Count) -> list[Count]:
        first, behind = bisect_left(self.ends, count.start - _SUMMED_UP), bisect_right(self.starts, count.end + _SUMMED_UP)
        return self.counts[first:behind]


def _overlap(one: Count, other: Count) -> bool:
    return one.start < other.end and other.start < one.end


def _sides_of(count: Count) -> int:
    """How many sides of a vote are told."""
    return sum(side is not None for side in (count.votes_for, count.votes_against, count.abstentions))


def _is_same(count: Count, recorded: Count) -> bool:
    """Whether a sentence right before or behind the names of those who voted only sums them up: "carried by 3 votes to 2, as follows"."""
    return (
        (0 <= recorded.start - count.end < _SUMMED_UP or 0 <= count.start - recorded.end < _SUMMED_UP)
        and count.votes_for == recorded.votes_for
        and count.votes_against == recorded.votes_against
    )


def _beside_decisions(doc: Doc, counts: list[Count]) -> list[Count]:
    """Bare counts right behind a decision whose sentence has no other word of a vote, or in its lead-in: "Oars | £90 | Agreed (2-0)"."""
    text, found, told = outline_of(doc).text, [], _Near(counts)
    for decision in decisions_of(doc):
        led = decision.lead_in is not None and any(char.isdigit() for char in decision.lead_in)
        if beside := (
            _BESIDE.match(text, decision.end)
            or (_SCORED.match(text, decision.end) if decision.rule in _JOTTED else _SCORED_NEXT.match(text, decision.end))
            or (_SCORED_BEFORE.match(text, text.rfind(decision.lead_in or "", 0, decision.start)) if led else None)
        ):
            abstained = number_of(beside["abstained"] or None)
            count = Count(*beside.span("told"), "vote-beside", int(beside["for"]), int(beside["against"]), abstained)
            if not any(_overlap(one, count) for one in told.to(count)):
                found.append(count)
    return found


def _recorded(doc: Doc) -> list[Count]:
    outline = outline_of(doc)
    text, blocks = outline.text, outline.document.blocks
    found: list[Count] = []
    opposed = marked_places(doc, SECOND_SIDES)
    called = find_roll_calls(text, opposed)
    starts = [block.start for block in blocks]
    index = 0
    while index < len(blocks):
        block = blocks[index]
        reach = blocks[min(index + LONGEST_BALLOT, len(blocks)) - 1].end
        next_side = bisect_left(opposed, block.start)
        if next_side == len(opposed):
            break
        if opposed[next_side] >= reach:  # on to the first block from which a list can reach it
            index = max(index + 1, bisect_right(starts, opposed[next_side]) - LONGEST_BALLOT)
            continue
        opening = text[block.start : min(block.end, block.start + 120)]
        if opening.startswith(_EITHER_OPENS) and (either := read_either(text, block.start, reach)):
            found.append(either)
            index = bisect_left(starts, either.end)
            continue
        in_cells = " |" in opening  # as only the heads of tables are
        if in_cells and (tally := read_tally(text, blocks, index)):
            votes_for, votes_against, abstained = tally
            found.append(Count(block.start, blocks[index + 1].end, "vote-tally", votes_for, votes_against, abstained))
            index += 2
            continue
        ticked = read_ticks(text, blocks, index) if in_cells and heads_ticks(opening) else None
        questions, after = read_questions(text, blocks, index) if ticked is None and heads_questions(opening) else ([], index)
        if questions:
            index = after
            found += [Count(q.count_start, q.count_end, "vote-question", q.votes_for, q.votes_against, q.abstentions) for q in questions]
            continue
        if ticked is not None:
            ballot: tuple[Ballot, int] | None = ticked
        elif in_cells and heads_sides(opening):
            ballot = read_sides(text, blocks, index)
        elif opens_ballot(opening):
            ballot = read_ballot(text, blocks, index)
        elif in_cells and (cell := find_ballot_cell(text, block)):
            ballot = read_ballot(text, blocks, index, *cell)
        else:
            lead = leads_ballot(text, block.start, min(opposed[next_side], block.end), block.end)
            led = lead is not None and opens_ballot(text[lead.end() : min(block.end, lead.end() + 120)])
            ballot = read_ballot(text, blocks, index, lead.end()) if lead and led else None
        if ballot is None:
            index += 1
            continue
        read, index = ballot
        names, counts = read.names, read.counts
        found.append(
            Count(
                read.start,
                read.end,
                "vote-recorded",
                counts.get("for"),
                counts.get("against"),
                counts.get("abstained"),
                names.get("for", []),
                names.get("against", []),
                names.get("abstained", []),
                read.between,
            )
        )
    balloted = _Near(found)
    return found + [call for call in called if not any(_overlap(call, count) for count in balloted.to(call))]


def _tell_decisions(doc: Doc, counts: list[Count]) -> None:
    """Joins each vote with the decisions that were voted on: the motion before it, else the decision it stands in, after or before."""
    outline = outline_of(doc)
    of_item: dict[int | None, list[Decision]] = defaultdict(list)
    for decision in decisions_of(doc):
        sentence = outline.sentence_at(decision.start)
        of_item[sentence.item if sentence else None].append(decision)
    joined: dict[int, int] = {}
    for number, count in enumerate(counts):
        here = outline.sentence_at(count.start)
        near = of_item[here.item if here else None]
        at = bisect_left(near, count.start, key=lambda decision: decision.start)
        before, after = near[max(at - 40, 0) : at], near[at : at + 1]
        same = [d for d in before if here is not None and d.start >= outline.block_of(here).start]
        motions = [d for d in before if d.motion]
        if matter := count.between or (
            here and _matter(outline.text[max(here.start, count.start - _REACH) : count.end])
        ):  # of both, it is that of the one told first
            motions = [d for d in before if (d.motion or d.mover or d.seconder) and amends(d) is (matter == "amendment")]
            same = [] if motions else same
        if motions and motions[-1].outcome == "lost" and motions[-1].group in joined.values() and _is_carried(count):
            # the motion or amendment before it fell by a vote of its own: this one is on what is resolved right behind it
            if not after or after[0].start - count.end > _NEXT_REACH:
                continue
            motions = []
        if motions and (not same or same[-1].motion):
            joined[number] = motions[-1].group
        elif same or after or before:
            below = bool(before) and before[-1].rule == "resolution-moved" and count.start - before[-1].end < _BELOW_REACH
            follows = (
                bool(after)
                and after[0].start - count.end < _NEXT_REACH
                and not below
                and not _fell(outline.text, before, count, after[0].start)
            )
            joined[number] = (same[-1] if same else after[0] if follows or not before else before[-1]).group
    doc.user_data["vote.groups"] = joined


def _is_carried(count: Count) -> bool:
    """Whether the numbers of a vote say that what was voted on was carried."""
    return count.between is None and (count.votes_for or 0) > (count.votes_against or 0)


def _fell(text: str, before: list[Decision], count: Count, following: int) -> bool:
    """Whether a vote was on the proposal before it, which is told to have fallen before the next decision is told."""
    if not before or before[-1].rule != "resolution-proposal" or not before[-1].mover or count.start - before[-1].end > _MOVED_REACH:
        return False
    told = find_results(text[count.end : following], 0)
    return any(result.outcome == "lost" and (result.matter != "amendment" or amends(before[-1])) for result in told)


def _matter(said: str) -> Literal["motion", "amendment"] | None:
    """What the sentence of a vote says was voted on: "The motion was carried by 4 votes to 2", behind an amendment that fell."""
    lower = said.lower()
    if " motion " not in lower:
        return None
    return None if "amendment" in lower else "motion"


def build_votes(doc: Doc) -> list[Vote]:
    """The records of the votes, each with the decision that was voted on."""
    fields, outline = RecordFields(doc, "vote"), outline_of(doc)
    counts: list[Count] = doc.user_data["vote"]
    groups: dict[int, int] = doc.user_data["vote.groups"]
    ids = _resolution_ids(doc) if groups else {}
    records = []
    for number, count in enumerate(counts):
        sentence = outline.sentence_at(count.start)
        item = outline.item_of(sentence) if sentence else None
        around = outline.text[max(sentence.start if sentence else 0, count.start - _REACH) : count.end + 160]
        records.append(
            Vote(
                **fields.at(count.start, count.end, count.rule),
                votes_for=count.votes_for,
                votes_against=count.votes_against,
                abstentions=count.abstentions,
                names_for=tuple(count.names_for),
                names_against=tuple(count.names_against),
                names_abstained=tuple(count.names_abstained),
                casting_vote=_CASTING.search(around) is not None,
                outcome=_outcome(outline.text, count, sentence.start if sentence else 0, item.end if item else len(outline.text)),
                resolution=ids.get(groups[number]) if number in groups else None,
            )
        )
    return records


def _outcome(text: str, count: Count, begins: int, ends: int) -> Literal["carried", "lost"] | None:
    """The result told in the sentence of the vote, which `begins` there, or right after it in the item, which `ends` there, else in its line, else what the numbers say."""
    low = max(0, count.start - _REACH)
    if count.between and count.votes_for is not None and count.votes_against is not None and count.votes_for != count.votes_against:
        return "carried" if count.votes_for > count.votes_against else "lost"  # the result that is told may be that of the other
    stop = min(count.end + 120, ends)
    line = max(low, text.rfind("\n", low, count.start) + 1)
    for start in sorted({max(begins, line), line}, reverse=True):
        for result in find_results(text[start:stop], 0):
            if result.outcome in ("carried", "lost"):
                return "lost" if result.outcome == "lost" else "carried"
    # "7 in favour, 1 abstention": who counts those who abstained would count those against
    against = 0 if count.votes_against is None and count.abstentions else count.votes_against
    if count.cast:
        return "carried" if count.cast == "for" else "lost"
    if count.votes_for is None or against is None or count.votes_for == against:
        return None
    return "carried" if count.votes_for > against else "lost"


def _resolution_ids(doc: Doc) -> dict[int, str]:
    """The id of the first clause of each group of decisions."""
    fields = RecordFields(doc, "resolution")
    ids: dict[int, str] = {}
    for decision in decisions_of(doc):
        record_id = fields.at(decision.start, decision.end, decision.rule)["id"]
        ids.setdefault(decision.group, record_id)
    return ids
