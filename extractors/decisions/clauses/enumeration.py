"""Lists of clauses: which blocks below a lead-in belong to its decision, and where one clause ends inside a paragraph.

Minutes number clauses in every way there is ("(1)", "a)", "i.", bullets, nothing at all), nest them, put sub-headings between them and number the
paragraphs of the minutes around them too. A list goes on while its own numbering goes on.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest

from extractors.beginnings import searched
from extractors.decisions.clauses.dissent import before_dissent
from extractors.decisions.clauses.numbering import ListReader, read_label
from extractors.decisions.verbs.first_verbs import starts_with_verb
from extractors.letters import lowered
from models import Block

# "Recommendation 1: That the fee be raised"
_NUMBERED = re.compile(r"(?:Recommendation|Resolution|RECOMMENDATION|RESOLUTION) (?:No\.? ?)?\d{1,2}(?:\.\d)? ?[:.–—-] ?")
# A second label printed inside the clause: "(5) (3) Expects there to be", or one that no reader split off.
_INNER_LABEL = re.compile(r"\(?(?:(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)] (?=\S)|[A-J][.)] (?=That\b|To\b|[A-Z]{3}))")
# "A Note the report": a letter that no reader took for a label
_BARE_CAPITAL = re.compile(r"(?P<label>[A-J][:.)]?) ?(?<=\W)(?=[A-Z][a-z])")
_OPENS_PART = re.compile(r"\(?\d{1,2}[.)]? (?=(?:[Tt]hat|[Tt]o) [A-Za-z])")
_THAT_GOES_ON = re.compile(r"That (?:the|an?|any|all|this|these|in|subject|[A-Z])\b[^:]{10,}$")
_NOTES_OTHERS = re.compile(
    r"That the following (?:decisions?|resolutions?|responses?|minutes?) (?:of|by|from|taken by) [^:]{3,80} be noted ?:$"
)
_BODY_THAT = re.compile(
    r"[“\"]?(?:That )?(?:this|the|This) (?:[A-Z][\w’'&-]+ (?:(?:and|of) )?){0,5}(?:Council|Committee|Cabinet|Executive|Board|Panel|Authority)(?: [a-z]+)?,? ?[-–—]*"
)
_NESTED_LABEL = re.compile(r"(?P<label>\((?:1|a|i|A)\)) ")
_QUOTED_LABEL = re.compile(r"[“\"‘'] ?(?P<label>\(?(?:1|a|i|A)[.)]) ")
_INLINE = searched(
    r"(?:(?<=^)|(?<=[\s;:,.–—-]))(?P<label>\((?:\d{1,2}|[A-Ha-z]|[ivx]{1,4})\)|(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]|[A-H]\)) (?=[\w“\"‘'£])"
)
_FIRST_MARK = re.compile(r" ?(?P<mark>[-–—•·▪]) (?=[A-Za-z])")
_MARK = re.compile(r"[;,.]?(?: and)? (?P<mark>[-–—•·▪]) (?=[A-Za-z])")
_FIRST_LABEL_WITHIN = 68  # characters behind the lead-in
_FIRST_BEHIND_COLON_WITHIN = 200
_TAIL = re.compile(r"[\s;,.:]*(?:[;,.] ?(?:and|or)|(?<=\s)and)?[\s;,.:]*[”\"’']?[\s;,.:]*$")
_ASIDE = re.compile(  # what follows a clause in its own sentence and is no part of it
    r"(?:[,;.–—-] ?|\s)?[\[(]?(?:\b(?i:proposed|prop|propr|moved|seconded|secd?)\b\.?(?i: by)? ?[:–—-]? ?(?=[A-Z(]|the [Cc]hair)|\b(?i:seconded)\b"
    r"|(?<![A-Za-z])(?i:all (?:in favou?r|agreed)\b|carried\b(?! (?:forward|out|over|into|through)\b)|unanimously (?:agreed|carried|approved)(?! (?:the|that|to|this|these|an?|its|all|both|with)\b)|\(?unanimous\b|(?<=, )nominated by (?=[A-Z])|on the (?:proposal|proposition|motion) of [A-Z][^;:]{2,50}?,? (?:and )?seconded by [^;:,]{3,50}$|(?:on being |when )?put to the vote|action(?:ed)? ?(?:by|:|–|-)|\(?\d{0,3} ?votes? for\b))"
)
# No aside is without one of these. For text in small letters
_ASIDE_WORD = re.compile(
    r"nominated by |on the (?:propos|motion)|p(?:(?<!\w.)rop(?:osed|r)?\b|ut to the vote)|m(?<!\w.)oved\b|s(?<!\w.)ec(?:onded|d)?\b|all (?:in favo|agreed)|carried|unanimous|action(?:ed)? ?(?:by|[:–—-])|votes? for"
)
_BEFORE_ASIDE = 20  # characters: no more stand between the beginning of an aside and that word
_LONGEST_NAMES = 80  # characters of the bracket's names before an aside in it
_COUNTED = re.compile(r" \((?:by )?\d{1,2} ?(?:[-–—]|to|votes to|for,? (?:and )?) ?\d{1,2}[^()]{0,40}\)\.?$")  # "(4-1, one abstained)"
# "that the accounts be |carried forward", "with the amendments |proposed": the clause itself goes on
_NEEDS_MORE = (
    " be", " is", " was", " were", " the", " as", " been", " by", " to", "that", "amendment", "amendments", "change", "changes",
    "correction", "corrections", "wording",
)  # fmt: skip
# What is printed beside the clauses and is none of them
_BESIDE = re.compile(
    r"(?:REASONS?|Reasons?|NOTES?|Notes?|N\.?B\.?|INFORMATIVES?|Informatives?|Alternative options|Alternatives|ALTERNATIVE OPTIONS|Other options|Options considered|Call-in|VOTE|Votes?|Voting|VOTING|Conflicts? of interest|Dispensations?|Declarations?|Contact|Reference|\((?:Reference|Note|NOTE|Voting|Reason|Action|Moved|Proposed))\b(?: (?:for|to|of|considered|rejected|on|made|declared)\b[^.:]{0,60})?(?: ?[:–—-]|$)"
)
# "Cllr Hall requested that his vote against be recorded", below the last clause
_SOMEBODY_ASKS = re.compile(
    r"(?:(?:Councillors?|Cll?rs?|Clr|Mrs?|Ms|Miss|Mx|Dr|Prof|Sir|Dame|Rev)\.? |The (?:Chair\w*|Vice[- ]Chair\w*|Mayor|Leader|Commissioner) )[^.;:]{0,60}?\b(?:requested|asked|wished|wanted|abstained|declared|noted|thanked|voted|left|returned|re-?joined|said|stated)\b"
)
# "(a) | That the report be noted", "| (a) noted the report | JR": an entry of a list that a table holds
ROW_ENTRY = re.compile(r"(?:\| )?(?P<label>\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])(?: \|)? (?P<words>[^|]+?)(?: \|(?: [^|]{1,24})?)?$")
# "i. NOTED the report; |and ii. |AGREED that letters be sent": the next entry on the same line
_NEXT_INSIDE = re.compile(r"[;.,](?: and)? (?P<label>\(?(?:[ivx]{1,4}|[a-h]|\d{1,2})[.)]) (?=(?:[Tt]hat|[Tt]o) |[A-Z]{4,} )")
# "(b) to ask the Director to:", above what she is asked, an entry each
_STEM = re.compile(r"(?:that )?(?:to )?(?:ask|request|instruct|invite)(?:s|ed)? (?:the )?[^:;.]{3,80} to ?:[-–—]?", re.IGNORECASE)
_CONTINUES = re.compile(r"[a-zà-þ]")
_QUOTES = "“\"‘'”’ "
# "END the lease", "KEEP free parking": orders in capitals, whatever their verb; "NHS staff to be asked" is none
_ORDER_IN_CAPITALS = re.compile(
    r"[A-Z]{3,}(?:-[A-Z]+)? (?:(?:the|an?|any|all|both|this|these|that|its|their|our|each|no|up to)\b|[£€]\d)"
    r"|(?:ACQUIRE|BEGIN|CANCEL|CEASE|CLOSE|COMMENCE|COMPLETE|CONSULT|CONTINUE|CREATE|DECLARE|DISPOSE|END|ENTER|EXERCISE|IMPLEMENT|INTRODUCE|KEEP|LAUNCH|LEASE|LIMIT|MOVE|OPEN|PROCEED|RAISE|REDUCE|REMOVE|REPLACE|RETAIN|SELL|SET|START|STOP|SUSPEND|TERMINATE|TRANSFER|WAIVE|WITHDRAW) (?=[a-z£€])"
)


@dataclass(frozen=True, slots=True)
class Clause:
    """One clause of a decision as offsets into the text. `intro` is what its list says before it ("Cabinet agree to:")."""

    start: int
    end: int
    label: str | None = None
    intro: str | None = None


_SPACED_THAT = "T H A T "  # "RESOLVED – T H A T the report be noted", as some clerks set it


def trim_clause(text: str, start: int, end: int) -> tuple[int, int]:
    """The words of a clause alone: no quotes, closing marks, "; and", second label, or mover, seconder and dissent after it."""
    while start < end and text[start] in _QUOTES + ",":
        start += 1
    if numbered := _NUMBERED.match(text, start, end):
        start = numbered.end()
    if inner := _INNER_LABEL.match(text, start, end):
        start = inner.end()
    if text.startswith(_SPACED_THAT, start):
        start += len(_SPACED_THAT)
    if text[end - 1 : end] in (")", ".") and (counted := _COUNTED.search(text, max(start, end - 60), end)):
        end = counted.start()
    end = start + before_dissent(text[start:end])
    aside = _find_aside(text, start, end)
    if aside and not text[start : aside.start()].rstrip().lower().endswith(_NEEDS_MORE):
        # "to buy a bench (|Cllr Hall proposed, Cllr Poole| seconded)"
        opened = text.rfind("(", max(start, aside.start() - _LONGEST_NAMES), aside.start())
        end = opened if opened > start and ")" not in text[opened : aside.start()] else aside.start()
    core = text[start:end].rstrip(f" \n;,.:{_QUOTES}").removesuffix("and").removesuffix("or").rstrip(" \n;,.:")
    tail = _TAIL.search(text, start + len(core), end)
    return start, tail.start() if tail else end


def _find_aside(text: str, start: int, end: int) -> re.Match[str] | None:
    """The first aside of a clause, looked for only around the words that every aside has, and not right at the clause's beginning."""
    tried = min(start + 6, end)
    for word in _ASIDE_WORD.finditer(lowered(text, start, end)):
        for at in range(max(tried, start + word.start() - _BEFORE_ASIDE), min(start + word.start(), end) + 1):
            if aside := _ASIDE.match(text, at, end):
                return aside
        tried = max(tried, start + word.start() + 1)
    return None


def split_inline(text: str, start: int, end: int) -> Sequence[tuple[int, int, str | None]]:
    """The clauses of a list printed inside one paragraph: "(1) that the report be noted; (2) that …", with their labels; none where it holds no list."""
    near = min(end, start + _FIRST_LABEL_WITHIN)
    far = min(end, start + _FIRST_BEHIND_COLON_WITHIN)
    first = next(
        (
            mark
            for mark in _INLINE.finditer(text, start, far)
            if (mark.end() <= near or text.endswith((":", ": "), start, mark.start()))
            and any(value == 1 for _, value in read_label(mark["label"]))
        ),
        None,
    )
    if first is None:
        return _split_marked(text, start, end)
    reader = ListReader()
    marks = [mark for mark in (first, *_INLINE.finditer(text, first.end(), end)) if reader.takes(mark["label"])]
    if len(marks) < 2:
        return []
    stops = [*(mark.start() for mark in marks[1:]), end]
    return [(mark.end(), stop, mark["label"]) for mark, stop in zip(marks, stops, strict=True)]


def _split_marked(text: str, start: int, end: int) -> list[tuple[int, int, None]]:
    """The clauses of a list whose entries only have a dash or a bullet: "- APPROVED the plan; - DELEGATED the bid"; none where not each is a deed."""
    opens = _FIRST_MARK.match(text, start, end)
    if opens is None:
        return []
    joints = [joint for joint in _MARK.finditer(text, opens.end(), end) if joint["mark"] == opens["mark"]]
    starts = [opens.end(), *(joint.end() for joint in joints)]
    parts = list(zip(starts, [*(joint.start() for joint in joints), end], strict=True))
    if len(parts) < 2 or not all(is_clause_like(text[a:b], past=True) for a, b in parts):
        return []
    return [(a, b, None) for a, b in parts]


def is_clause_like(line: str, *, past: bool = False) -> bool:
    """Whether a paragraph without a number reads like a clause of a decision: "That …", "APPROVE …", "To note …", "the tender be accepted"."""
    words = line.lstrip(_QUOTES)
    if line[:1] in "Rr" and (numbered := _NUMBERED.match(line)):
        words = line[numbered.end() :]
    if _SOMEBODY_ASKS.match(words):
        return False
    return (
        re.match(r"(?:that|to)\b ", words, re.IGNORECASE) is not None
        or starts_with_verb(words, past=past)
        or _ORDER_IN_CAPITALS.match(words) is not None
        or re.search(r"\b(?:be|is|are) (?:\w+ly )?(?!said\b)\w+(?:ed|en)\b", words[:160]) is not None
    )


def collect_clauses(
    text: str, blocks: Sequence[Block], first: int, last: int, *, labels: Sequence[str] = (), quoted: bool = False, past: bool = False
) -> tuple[list[Clause], int]:
    """The clauses that stand in blocks[first:last] below a lead-in, and the index of the first block after them.

    Args:
        last: where to stop at the latest: the next item, lead-in or motion.
        labels: labels of clauses that already stood beside the lead-in ("RESOLVED (1) That …").
        quoted: the list is a quotation and ends with its closing mark.
        past: clauses without labels may tell what the body did ("Noted the report").
    """
    reader = ListReader()
    for label in labels:
        reader.takes(label)
    clauses: list[Clause] = []
    labelled = bool(labels)
    intro: str | None = None
    index = first
    while index < last:
        block = blocks[index]
        line = text[block.start : block.end]
        if block.kind == "heading" and block.level in (1, 2):
            break
        if block.kind == "table_row":
            entry = ROW_ENTRY.match(line)
            if entry is None or (clauses and not labelled) or not reader.takes(entry["label"]):
                break
            labelled = True
            clauses.append(Clause(block.start + entry.start("words"), block.start + entry.end("words"), entry["label"], intro))
            index += 1
            continue
        if line.isdigit() and len(line) < 4 and block.label is None:
            index += 1  # the number of a page
            continue
        if clauses and not block.label and _BESIDE.match(line):
            if line[0] in "Vv(Nn" and labelled and _goes_on(text, blocks, index, last, reader):
                index += 1  # how they voted on the clause before
                continue
            break
        if block.label:
            if (clauses and not labelled) or not reader.takes(block.label):
                break
            labelled = True
            if line[0] == "(" and (nested := _NESTED_LABEL.match(line)):
                reader.takes(nested["label"])  # "1. (a) That the report be noted", and (b) in a block of its own
            start, label = block.start, block.label
            for mark in _NEXT_INSIDE.finditer(text, start, block.end):
                if reader.takes(mark["label"]):
                    clauses.append(Clause(start, mark.start(), label, intro))
                    start, label = mark.end(), mark["label"]
            clauses.append(Clause(start, block.end, label, intro))
        elif (bare := _BARE_CAPITAL.match(line)) and _opens_clause(line[bare.end() :]) and reader.takes(bare["label"]):
            labelled = True
            clauses.append(Clause(block.start + bare.end(), block.end, bare["label"], intro))
        elif labelled:
            if _CONTINUES.match(line) and clauses and not line.endswith(":"):
                clauses[-1] = Clause(clauses[-1].start, block.end, clauses[-1].label, clauses[-1].intro)
            elif line.startswith("That ") and clauses and _THAT_GOES_ON.match(line):
                clauses.append(Clause(block.start, block.end))  # a clause without a number, below those that have one
            elif line[-1] == ":" and (opening := _OPENS_PART.match(line)) and _labelled_ahead(blocks, index, last):
                reader, intro = ListReader(), line[opening.end() :]  # "2 to AGREE:", and its own "i." below
            elif not _goes_on(text, blocks, index, last, reader):
                break
            elif line.endswith(":"):
                intro = line
        elif line.endswith(":") and not clauses and _NOTES_OTHERS.match(line):
            clauses.append(Clause(block.start, block.start + len(line.rstrip(" :-–—"))))
            index += 1
            while index < last and (text[blocks[index].start] in _QUOTES or blocks[index].label):
                index += 1  # what somebody else decided, word for word
            break
        elif not clauses and (index - first < 3) and (line.endswith(":") or _leads_on(line, blocks, index, last)):
            intro = line
        elif not clauses and line[0] in _QUOTES and (inner := _QUOTED_LABEL.match(line)) and reader.takes(inner["label"]):
            labelled = quoted = True  # '"(1) That the lease be ended', and (2) in a block of its own
            clauses.append(Clause(block.start + inner.end(), block.end, inner["label"], intro))
        elif (is_clause_like(line, past=past) or (not clauses and line[0] in '“"‘')) and len(line) < 1200 and block.kind != "heading":
            clauses.append(Clause(block.start, block.end, None, intro))
            quoted = quoted or (line[0] in '“"' and len(clauses) == 1)
        elif not clauses and index - first < 2 and line[0] == "(" and line[-1] == ")" and len(line) < 200:
            pass  # "(Councillor Hall voting against)"
        elif not clauses and index - first < 2 and len(line.split()) <= 14 and _labelled_ahead(blocks, index, last):
            pass
        else:
            break
        index += 1
        if quoted and line.rstrip(" .;,").endswith(("”", '"')):
            break
    return [
        clause for clause, below in zip_longest(clauses, clauses[1:]) if not (below and _STEM.fullmatch(text, clause.start, clause.end))
    ], index


def _opens_clause(words: str) -> bool:
    return words.startswith(("That ", "To ")) or starts_with_verb(words)


def _goes_on(text: str, blocks: Sequence[Block], index: int, last: int, reader: ListReader) -> bool:
    """Whether a sub-heading or a line such as "In addition:" stands inside the list: its numbering goes on right below."""
    line = text[blocks[index].start : blocks[index].end]
    if len(line.split()) > 14 or (line.endswith(".") and not line.endswith(":")):
        return False
    for ahead in blocks[index + 1 : min(index + 3, last)]:
        if ahead.label:
            return reader.goes_on_with(ahead.label)
    return False


def _leads_on(line: str, blocks: Sequence[Block], index: int, last: int) -> bool:
    """Whether a line without a colon leads on to a list: "That this Council -", "That the Committee"."""
    return len(line) < 160 and _BODY_THAT.fullmatch(line) is not None and _labelled_ahead(blocks, index, last)


def _labelled_ahead(blocks: Sequence[Block], index: int, last: int) -> bool:
    ahead = blocks[index + 1] if index + 1 < last else None
    return ahead is not None and ahead.label is not None and any(value <= 1 for _, value in read_label(ahead.label))
