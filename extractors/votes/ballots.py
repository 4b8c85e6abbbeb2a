"""Recorded votes: who voted for, against, or abstained, in lists that run over several lines.

For (3) Cllr Hall, Cllr Poole, Ms Rivers     Against (1) Mr Breen     Abstain (0)
In favour: Councillors Hall and Poole. Against: Councillor Breen.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from extractors.beginnings import searched
from extractors.marked_words import MARKED
from models import Block

Side = Literal["for", "against", "abstained"]

_SIDE = searched(
    r"(?:^|(?<=[.;,|)] )|(?<=[a-z0-9] ))(?:There (?:also )?(?:voted )?|(?:The )?(?:(?:[Ff]ollowing )?(?:\d{1,2} )?(?:[Mm]embers?|[Cc]ouncillors?)|[Ff]ollowing(?= voted)|Those|Votes?|Voting|Voted|VOTING|VOTES)(?: (?:who|voting|voted|cast))* )?[‘“'\"`]?"
    r"(?:(?i:ar son|in aghaidh|(?:ag )?staonadh|o blaid|yn erbyn|(?:yn )?ymatal|às leth|an aghaidh) ?[(/] ?)?"  # "AR SON (FOR):", said in the other language first
    r"(?P<word>FOR|For|In [Ff]avou?r|IN FAVOU?R|in favou?r|for|Ayes?|AYES?|Tá|POUR|Pour|AGAINST|Against|against|Noes|NOES|Níl|CONTRE|Contre|ABSTAIN(?:ED|ING|ERS)?|Abstain(?:ed|ing|ers)?|abstain(?:ed|ing)|ABSTENTIONS?|[Aa]bstentions?|Not [Vv]oting|NOT VOTING|Did [Nn]ot [Vv]ote|No [Vv]ote|NO VOTE|Declin(?:ed|ing) [Tt]o [Vv]ote)"
    r"(?:(?<=[A-Za-z])\)(?= ?:))?[’”'\"`]?(?: from voting)?(?: (?:of )?(?:the |this |THE )?(?:substantive |amended |original |SUBSTANTIVE )?(?P<on>motion|amendment|recommendation|proposal|resolution|Motion|Amendment|Minutes|minutes|MOTION|AMENDMENT|RECOMMENDATION|PROPOSAL|RESOLUTION)(?: being [\w ]{3,30})?(?: (?:by|of) [^():;,-]{3,40}(?= ?\())?)?(?: (?:was|were|are)(?= ?[:–—-]))?"
    r"(?P<colon> ?[:–—|-])?(?: ?\(?(?P<count>\d{1,3}(?!\d)|[Nn]one|[Nn]il)\)?(?: (?:votes?|members|councillors)\)?)?)?(?P<mark> ?[:–—|-]| ?\||$|(?<=\)))? ?",
)
# "Harbour dues: all year | Amendment | |For (3): Councillors Hall, Poole and Vane. Against (5): …| | Lost", in a table of recorded votes
_CELL = searched(r" \| (?P<cell>(?:For|FOR|In [Ff]avou?r|IN FAVOU?R) ?(?:\(\d{1,3}\) ?[:–—-]?|\d{1,3} ?[:–—-]|:) ?[A-Z][^|]*)")
SECOND_SIDES = MARKED.add("(?i:against|noes|níl|contre|amendment)")  # heads of the list of those against; no recorded vote is without one
# "On a division, there voted:- For the motion (5) …", "The voting was as follows: For: …"
_LEADS = searched(
    r"\b(?:voted|votes?|voting|division|roll call|recorded)\b[^:.\n]{0,60}(?::[-–—]* ?(?=For\b|FOR\b|for the (?:motion|amendment)\b|In [Ff]avour|IN FAVOUR|Ayes?\b|Councillors\b|Members\b|Those\b|There\b)|\. (?=(?:For|In [Ff]avour) ?[:(]))"
)
# "On a division there voted |for the motion – Councillors Hall and Poole (2); for the amendment – …"
# "A named vote having been asked for, the |following Members voted for the motion:"
_THERE_VOTED = searched(
    r"\b[Tt]here (?:also )?voted (?=(?i:for the (?:motion|amendment)) ?[-–—(:])|\bthe (?=following (?:\d{1,2} )?(?:[Mm]embers|[Cc]ouncillors) voted [‘“'\"`]?(?i:for|in favour)\b)"
)
_SECOND_SIDE_LEADS = len(
    "amendment "
)  # "On a vote being taken: for the |amendment (3): …; for the motion (4): …": the side spoken of first
_FOR_MOTION = searched(r"\bfor the (?:\w+ )?motion\b(?= ?(?:[:(–—-]|\d|$))", re.IGNORECASE | re.MULTILINE)
_GOES_ON = frozenset(
    ["Decision", "DECISION", "Resolution", "RESOLUTION", "Resolved", "Outcome", "Result", "Motion", "Amendment", "AMENDMENT", "Action"]
)  # a line by itself
LONGEST_BALLOT = 160  # blocks: one for each member of the largest councils, where each stands on a line of its own, and one for each side
_HONOUR = re.compile(r"(?:OBE|MBE|CBE|KBE|DBE|BEM|JP|MP|MSP|TD|T\.D\.|DL|QC|KC|QPM)\.?$")
_NAME = re.compile(
    r"(?:(?:and |& )?(?:the )?(?:Councillors?|Cll?rs?|Clrs?|COUNCILLORS?|CLLRS?|Cmhlr|Alderman|Aldermen|Mrs?|Messrs|Ms|Miss|Mx|Dr|Sir|Dame|Lord|Lady|Rev|Prof|Deputy|Cathaoirleach|Mayor|The Chair(?:man)?|County)\.? )*(?:(?:de|du|van|von|ap|ab) )?[A-ZÀ-Þ][\w’'.-]*(?: (?:(?:de|du|van|von|le|la|ap|ab|na|O’|Mc) ?|an t?|h)?[A-ZÀ-Þ][\w’'.-]*){0,4}(?: \([A-Z][\w ]*\))?$"
)
# "Councillor D Ashby", in a list of one member a line
_MEMBER_ALONE = re.compile(
    r"(?:Councillor|Cllr|Clr|Alderman|Mrs?|Ms|Miss|Dr)\b\.? (?:[A-ZÀ-Þ][\w’'.-]*,? ?){1,5}(?: ?\([A-Z][\w ]*\))?|[A-ZÀ-Þ]\.? ?(?:[A-Z]\.? ?){0,2}[A-ZÀ-Þ][\w’'-]+"
)
_OFFICE = re.compile(r"(?:and )?the (?:(?:Lord|Vice|Depute|Deputy)[- ])*(?:Conven[eo]r|Provost|Chair(?:man|woman|person)?|Mayor|Leader)$")
_PLURAL = searched(
    r"^(?:and |& )?(?:[Tt]he following )?(?:Councillors|Cllrs|Clrs|COUNCILLORS|CLLRS|Aldermen|Messrs|Councillor|Cll?r)\.?:? "
)
_TOLD_ON = searched(r"(?<=\d\)),? ?[–—-]? (?=(?:whereupon|and|the|so|which|with)\b)")  # "Hall and Poole (4) |- whereupon it was carried"
_PIECE = re.compile(r"[^,;]+")
_JOINTS = searched(r" and | & |(?<=\d\))\. (?=[A-Z])|(?<=[a-z])(?<!llr)(?<!llrs)(?<!M[rs])(?<!Mrs)(?<!Dr)\. (?=[A-Z])")
_IN_BRACKETS = re.compile(r"(?<=\d) ?\((?P<names>[A-ZÀ-Þ][^()]{1,1500})\)")  # "For: 3 |(Hall, Poole, Rivers)"
_COUNTED = searched(r"[ .…:|–—-]*\(?(?:Total:? ?)?(\d{1,3})(?: votes?)?\)?$")
_TOTAL = re.compile(r"\(?Total(?: [A-Za-z ]{2,20})?(?: ?[:=–—-])? ?(\d{1,3})\)?\.?")  # a line below the names of a side
_WORDS = {"none": 0, "nil": 0}


@dataclass(slots=True)
class Ballot:
    """A recorded vote as offsets into the text, with the names by side and the counts that the minutes print or that the names give."""

    start: int
    end: int
    names: dict[Side, list[str]] = field(default_factory=dict)
    counts: dict[Side, int | None] = field(default_factory=dict)
    between: Literal["motion", "amendment"] | None = None  # one stood against the other; those for the one named are told first


def side_of(word: str) -> Side:
    """Which side a heading of a vote list names."""
    lower = word.lower()
    if lower.startswith(("abst", "not voting", "did not", "no vote", "declin")):
        return "abstained"
    return "for" if lower in ("for", "tá", "pour") or lower.startswith(("in fav", "aye")) else "against"


def leads_ballot(text: str, start: int, before: int, end: int) -> re.Match[str] | None:
    """The words that lead to a ballot in a paragraph text[start:end], in which a second side is first spoken of at `before`."""
    if (text.find("here voted ", start, end) >= 0 or text.find("the following ", start, end) >= 0) and (
        there := _THERE_VOTED.search(text, start, end)
    ):
        return there
    before = min(before + _SECOND_SIDE_LEADS, end)
    return _LEADS.search(text, start, before) if text.find(":", start, before) >= 0 else None


def opens_ballot(line: str) -> bool:
    """Whether a line opens the list of those who voted for: "For (14)", "In favour: Cllr Hall"."""
    found = _SIDE.match(line)
    return found is not None and side_of(found["word"]) == "for" and (_is_marked(found) or found.end() == len(line))


def find_ballot_cell(text: str, block: Block) -> tuple[int, int] | None:
    """Where the cell of a row begins and ends that holds a whole recorded vote; None where none does."""
    cell = _CELL.search(text, block.start, block.end)
    return cell.span("cell") if cell else None


def read_ballot(
    text: str, blocks: Sequence[Block], first: int, opening: int | None = None, closing: int | None = None
) -> tuple[Ballot, int] | None:
    """The recorded vote that opens at block `first`, and the index of the block after it; None where no second side follows or no name is given.

    `opening` is where it opens in its block, where something else stands before it, and `closing` where it ends there, where it stands in a cell.
    """
    opening = blocks[first].start if opening is None else opening
    ballot = Ballot(opening, opening)
    stop_at = min(first + (LONGEST_BALLOT if closing is None else 1), len(blocks))
    reach = closing or blocks[stop_at - 1].end
    head = _SIDE.match(text[opening : opening + 120])
    if head and (head["on"] or "").lower() == "amendment" and _FOR_MOTION.search(text, opening + head.end(), reach):
        ballot.between = "amendment"
    side: Side | None = None
    bare = True  # "For: 26" and "Against: 32", a line each and nobody named
    index = first
    while index < stop_at:
        block = blocks[index]
        if block.kind == "heading" and (block.level in (1, 2) or block.label):
            break
        at = opening if index == first else block.start
        line = text[at : closing or block.end]
        if side is not None and (total := _TOTAL.fullmatch(line.strip())):
            ballot.counts[side], ballot.end = int(total[1]), block.end
            index += 1
            continue
        marks = [mark for mark in _SIDE.finditer(line) if _is_mark(mark)]
        if marks and _side_in(ballot, marks[0]) == "for" and ("for" in ballot.names or (ballot.names and not ballot.between)):
            break
        if not marks or marks[0].start() > 0:
            if side is None or ballot.counts.get(side) == 0 or (ballot.names.get(side) and not _MEMBER_ALONE.fullmatch(line)):
                break  # names are given already: this line goes on with something else
            if line.strip(" :–—-") in _GOES_ON or (block.label and (line.isupper() or block.kind == "heading")):
                break
            end = read_names(text, at, at + (marks[0].start() if marks else len(line)), side, ballot)
            if end is None:
                break
            ballot.end = end
        for number, mark in enumerate(marks):
            side = _side_in(ballot, mark)
            if side in ballot.names:
                break
            ballot.names[side] = []
            ballot.counts[side] = _count(mark["count"])
            ballot.end = at + len(line[: mark.end()].rstrip(" :|–—-"))
            stop = marks[number + 1].start() if number + 1 < len(marks) else len(line)
            rest = line[mark.end() : stop].strip(" ,;|)")
            bare = bare and (rest in ("", ".") or (mark["count"] is not None and rest.startswith(". ")))
            if mark["count"] and (named := _IN_BRACKETS.match(text, at + len(line[: mark.end()].rstrip()), at + stop)):
                if read_names(text, named.start("names"), named.end("names"), side, ballot) is not None:
                    ballot.end = named.end()
                continue
            ballot.end = read_names(text, at + mark.end(), at + stop, side, ballot) or ballot.end
        index += 1
    if "for" not in ballot.names or "against" not in ballot.names:
        return None
    if not any(ballot.names.values()) and not (bare and ballot.counts["for"] is not None and ballot.counts["against"] is not None):
        return None
    for known, names in ballot.names.items():
        if ballot.counts.get(known) is None:
            ballot.counts[known] = len(names)
    return ballot, index


def _side_in(ballot: Ballot, mark: re.Match[str]) -> Side:
    """The side of a heading, where "For the amendment" after "For the motion" means those against the motion, and the other way round."""
    side, on_amendment = side_of(mark["word"]), (mark["on"] or "").lower() == "amendment"
    if side == "for" and on_amendment and "for" in ballot.names and not ballot.between:
        ballot.between = "motion"
    return "against" if side == "for" and ballot.between and on_amendment is not (ballot.between == "amendment") else side


def _is_mark(mark: re.Match[str]) -> bool:
    return mark.start() == 0 or _is_marked(mark)


def _is_marked(mark: re.Match[str]) -> bool:
    return mark["count"] is not None or mark["colon"] is not None or bool((mark["mark"] or "").strip())


def _count(words: str | None) -> int | None:
    if words is None:
        return None
    return int(words) if words.isdigit() else _WORDS[words.lower()]


def read_names(text: str, start: int, end: int, side: Side, ballot: Ballot) -> int | None:
    """Adds the names of text[start:end] to a side; gives where the last one ends, None where no name stands."""
    last: int | None = None
    if told_on := _TOLD_ON.search(text, start, end):
        end = told_on.start()
    for piece in _PIECE.finditer(text[start:end]):
        parts = _JOINTS.split(piece.group())
        at = start + piece.start()
        for part in parts:
            raw = part.strip(" .|")
            counted = _COUNTED.search(raw) if raw.removesuffix(")")[-1:].isdecimal() or raw.endswith(("vote)", "votes)")) else None
            words = raw[: counted.start()] if counted and counted.start() else raw
            position = text.index(part, at)
            at = position + len(part)
            name = _PLURAL.sub("", words).strip(" :.")
            if not name or _HONOUR.fullmatch(name):
                last = position + len(part.rstrip(" .|")) if name and last is not None else last
                continue
            if not (_NAME.fullmatch(name) or _OFFICE.fullmatch(name)) or len(name) > 60:
                return last
            ballot.names[side].append(name)
            if counted and ballot.counts.get(side) is None:
                ballot.counts[side] = int(counted[1])
            last = position + len(part.rstrip(" .|"))
    return last
