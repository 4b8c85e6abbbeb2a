"""Votes that were counted or recorded: "by 9 votes to 3 with 1 abstention", "For (14) Cllr Hall, … Against (5) …".

A vote "agreed unanimously" or "with all in favour" counts nobody; it is told by the resolution's own field. Near misses: "voted for in 2019" (no count),
"three members spoke against" (no vote), "for 12 months" (no side).

What counts and the span: docs/records.md, "vote".
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from dataclasses import dataclass, field
from typing import Literal

from spacy.language import Language
from spacy.tokens import Doc, SpanGroup

from extractors.ballots import opens_ballot, read_ballot
from extractors.cues import cues_of
from extractors.decision_page import Decision
from extractors.identity import RecordFields
from extractors.motions import find_results
from extractors.outline import Outline, outline_of
from extractors.resolution import decisions_of
from extractors.vote_columns import heads_questions, heads_sides, read_questions, read_sides
from models import Vote

_NUMBERS = (
    "no",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
    "twenty",
)
_N = rf"(?:\d{{1,3}}|(?i:{'|'.join(_NUMBERS)}|nil|none|zero|a single))"
_UNIT = r"(?: (?i:votes?|members?|councillors?|cllrs?|people|were|was|voted|voting|cast|trustees|governors|present)){0,3}"
# "13 for, 2 against and 1 abstention", "with 9 votes in favour and 3 against"
_COUNTED = re.compile(
    rf"(?<![\w/.£-])(?P<for>{_N}){_UNIT} (?:in favou?r|for|IN FAVOU?R|FOR|In [Ff]avou?r|For)\b(?: of [^,;.]{{3,60}})?(?: (?i:the|this) (?:\w+ ){{0,2}}(?i:motion|amendment|proposal|recommendations?|resolution|application|scheme))?[,;:/&]?(?: and| with| to| –| -)?,? ?"
    rf"(?:(?:there were )?(?P<against>{_N}){_UNIT} (?:against|AGAINST|Against|objections?|opposed)\b(?: (?:it|the (?:motion|proposal|amendment)))?)?"
    rf"[,;/&]?(?: and| with| –| -)?,? ?(?:(?:there (?:was|were) )?(?P<abstained>{_N}){_UNIT} (?:abst(?:entions?|ained|aining|ain)|ABST\w+|Abst\w+))?"
)
# "For: 9, Against: 3, Abstentions: 1", "FOR – 10 AGAINST – 3"
_LABELLED = re.compile(
    rf"\b(?:[Vv]ot(?:es?|ing)(?: was| were| cast)? ?[:–-]? ?)?(?:[Ff]or|FOR|[Ii]n [Ff]avou?r|IN FAVOU?R|Ayes?)(?: the \w+)?(?: ?[:=–(|-]+| (?=\d)) ?(?P<for>{_N})\)?[,;:.|]?(?: and)? ?(?:[Vv]otes? )?(?:[Aa]gainst|AGAINST|Noes|Nays?)(?: the \w+)?(?: ?[:=–(|-]+| (?=\d)) ?(?P<against>{_N})\)?"
    rf"(?:[,;:.|]?(?: and)? ?(?:[Aa]bst\w+|ABST\w+|Not voting)(?: ?[:=–(|-]+|\s(?=\d)) ?(?P<abstained>{_N})\)?)?"
)
# "by 9 votes to 3, with 1 abstention", "carried 9-3"
_BY = re.compile(
    rf"\b(?:by|with|of|vote was|result was|carried|lost|defeated|agreed|approved|passed|tied at|tied|[Vv]oting|voted|[Vv]otes?)[,:]? \(?(?:a (?:majority|vote|margin) of )?(?P<for>{_N})(?: votes?)?(?: in favou?r)?,? ?(?:to|–|-|against) ?(?P<against>{_N})\b(?! ?(?:%|per|months|weeks|days|years|minutes|metres|September|October))(?: votes?)?(?: against)?"
    rf"(?:,? ?(?:\(?with|and|there being)? ?(?P<abstained>{_N}){_UNIT} (?:abst\w+))?"
)
# "carried by 7 votes with 2 abstentions": nobody against
_UNOPPOSED = re.compile(
    rf"\b(?:by|with) (?P<for>{_N}) votes?(?: in favou?r)?,? (?:and|with|to nil,? with) (?P<abstained>{_N}){_UNIT} abst\w+"
)
# "There voted for the motion 12 and for the amendment 7", "11 voted for the motion and 6 for the amendment"
_BETWEEN = re.compile(
    rf"\bfor the [Mm]otion,? (?:by [^,;]{{3,40}},? )?(?P<for>{_N})\b,?(?: and)?,? for the [Aa]mendment,? (?P<against>{_N})\b(?:,? and (?P<abstained>{_N}){_UNIT} (?:abst\w+|declined to vote))?"
    rf"|\b(?P<first>{_N}){_UNIT} for the [Mm]otion,? (?:and|with) (?P<second>{_N}){_UNIT} for the [Aa]mendment\b(?:,? (?:and|with) (?P<third>{_N}){_UNIT} (?:abst\w+|declin\w+))?"
)
_SPEAKS_OF_VOTE = re.compile(r"\bvot(?:e|es|ed|ing)\b|\bcarried\b|\bin favou?r\b", re.IGNORECASE)
_TELLS_RESULT = re.compile(r"\bvot(?:e|es|ed|ing)\b|\bmajority\b|\bcarried\b|\blost\b|\bdefeated\b|\btied\b|\babst", re.IGNORECASE)
_CUT_SHORT = re.compile(r"\b[Aa]bst\w+$")
_REACH = 1000  # characters before a vote in which its sentence may tell the result
_CASTING = re.compile(r"\b(?:casting|second) vote\b", re.IGNORECASE)


@dataclass(slots=True)
class Count:
    """A vote as offsets into the text, what it counted and who voted."""

    start: int
    end: int
    rule: str
    votes_for: int | None = None
    votes_against: int | None = None
    abstentions: int | None = None
    names_for: list[str] = field(default_factory=list)
    names_against: list[str] = field(default_factory=list)
    names_abstained: list[str] = field(default_factory=list)


@Language.component("find_votes")
def find_votes(doc: Doc) -> Doc:
    """Finds counted and recorded votes; `span.id_` is the rule."""
    counts = sorted(_recorded(outline_of(doc)), key=lambda count: count.start)
    taken = [(count.start, count.end) for count in counts]
    counts += [count for count in _counted(doc) if not any(start < count.end and count.start < end for start, end in taken)]
    counts.sort(key=lambda count: count.start)
    group = SpanGroup(doc, name="vote")
    for count in counts:
        span = doc.char_span(count.start, count.end, alignment_mode="expand")
        if span is not None:
            span.label_ = span.id_ = count.rule
            group.append(span)
    doc.spans["vote"] = group
    doc.user_data["vote"] = counts
    _tell_decisions(doc, counts)
    return doc


def _recorded(outline: Outline) -> list[Count]:
    text, blocks = outline.text, outline.document.blocks
    found: list[Count] = []
    index = 0
    while index < len(blocks):
        block = blocks[index]
        opening = text[block.start : min(block.end, block.start + 120)]
        if heads_questions(opening):
            questions, index = read_questions(text, blocks, index)
            found += [Count(q.count_start, q.count_end, "vote-question", q.votes_for, q.votes_against, q.abstentions) for q in questions]
            continue
        if heads_sides(opening):
            ballot = read_sides(text, blocks, index)
        else:
            ballot = read_ballot(text, blocks, index) if opens_ballot(opening) else None
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
            )
        )
    return found


def _counted(doc: Doc) -> list[Count]:
    outline = outline_of(doc)
    found: list[Count] = []
    done: set[int] = set()
    for cue in cues_of(doc, "vote"):
        sentence = outline.sentence_at(cue.start)
        if sentence is None or sentence.start in done or sentence.place in ("purpose", "documents", "title"):
            continue
        done.add(sentence.start)
        # "(For 7, Against 1, Abstentions" and the number on the next line
        stop = min(sentence.end + 6, len(outline.text)) if _CUT_SHORT.search(outline.text, sentence.start, sentence.end) else sentence.end
        voted = _SPEAKS_OF_VOTE.search(outline.text, sentence.start, sentence.end) is not None
        result = _TELLS_RESULT.search(outline.text, sentence.start, sentence.end) is not None
        if between := _BETWEEN.search(outline.text, sentence.start, stop):
            votes_for, against, abstained = (
                _number(between[one] or between[other]) for one, other in (("for", "first"), ("against", "second"), ("abstained", "third"))
            )
            found.append(Count(between.start(), between.end(), "vote-between", votes_for, against, abstained))
            continue
        if alone := _UNOPPOSED.search(outline.text, sentence.start, stop):
            found.append(Count(alone.start(), alone.end(), "vote-unopposed", _number(alone["for"]), 0, _number(alone["abstained"])))
            continue
        for pattern, rule in ((_LABELLED, "vote-labelled"), (_COUNTED, "vote-counted"), (_BY, "vote-majority")):
            told = [
                m
                for m in pattern.finditer(outline.text, sentence.start, stop)
                if _is_count(m, rule, speaks_of_vote=voted, tells_result=result)
            ]
            for count in told:
                words = count.group().rstrip(" ,;.:/&–-")
                start = count.start("for") if words.count("(") > words.count(")") and words[0] != "(" else count.start()  # "voted (5 to 1)"
                words = words[start - count.start() :]
                end = start + len(words) - (words.endswith(")") and "(" not in words)
                against = _number(count["against"])
                if rule == "vote-counted" and against is None and count["abstained"]:
                    against = 0  # "7 in favour, 1 abstention": who counts those who abstained would count those against
                found.append(Count(start, end, rule, _number(count["for"]), against, _number(count["abstained"])))
            if told:
                break
    return found


def _is_count(count: re.Match[str], rule: str, *, speaks_of_vote: bool, tells_result: bool) -> bool:
    """Whether numbers beside "for" and "against" count votes: both sides are given, or the sentence speaks of a vote."""
    if count["against"] is None and count["abstained"] is None:
        return (
            rule == "vote-counted" and speaks_of_vote and re.search(r"\bfavou?r\b|\bvotes? for\b", count.group(), re.IGNORECASE) is not None
        )
    if rule == "vote-majority":
        return tells_result
    return True


def _number(words: str | None) -> int | None:
    if words is None:
        return None
    if words.isdigit():
        return int(words)
    lower = words.lower()
    return _NUMBERS.index(lower) if lower in _NUMBERS else 1 if lower == "a single" else 0


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
        if count.rule == "vote-between":
            before = [
                d for d in before if d.motion != "amendment"
            ]  # counted for the motion and for its amendment: the count is the motion's
        same = [d for d in before if here is not None and d.start >= outline.block_of(here).start]
        motions = [d for d in before if d.motion]
        if motions and (not same or same[-1].motion):
            joined[number] = motions[-1].group
        elif same or after or before:
            follows = bool(after) and after[0].start - count.end < 400
            joined[number] = (same[-1] if same else after[0] if follows or not before else before[-1]).group
    doc.user_data["vote.groups"] = joined


def build_votes(doc: Doc) -> list[Vote]:
    """The records of the votes, each with the decision that was voted on."""
    fields, outline = RecordFields(doc, "vote"), outline_of(doc)
    counts: list[Count] = doc.user_data["vote"]
    groups: dict[int, int] = doc.user_data["vote.groups"]
    ids = _resolution_ids(doc)
    records = []
    for number, count in enumerate(counts):
        sentence = outline.sentence_at(count.start)
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
                outcome=_outcome(outline.text, count),
                resolution=ids.get(groups[number]) if number in groups else None,
            )
        )
    return records


def _outcome(text: str, count: Count) -> Literal["carried", "lost"] | None:
    """The result told right after the vote or in its sentence, else what the numbers say."""
    low = max(0, count.start - _REACH)
    line = text[max(low, text.rfind("\n", low, count.start) + 1) : count.end + 120]
    for result in find_results(line, 0):
        if result.outcome in ("carried", "lost"):
            return "lost" if result.outcome == "lost" else "carried"
    if count.votes_for is None or count.votes_against is None or count.votes_for == count.votes_against:
        return None
    return "carried" if count.votes_for > count.votes_against else "lost"


def _resolution_ids(doc: Doc) -> dict[int, str]:
    """The id of the first clause of each group of decisions."""
    fields = RecordFields(doc, "resolution")
    ids: dict[int, str] = {}
    for decision in decisions_of(doc):
        record_id = fields.at(decision.start, decision.end, decision.rule)["id"]
        ids.setdefault(decision.group, record_id)
    return ids
