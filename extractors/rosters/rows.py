"""Lists of attendance in the rows of a table: who stands in the first cell, and whether they came or what they are in the others."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from extractors.beginnings import searched
from extractors.letters import places_of
from extractors.names.beside import split_organisation, with_bracket
from extractors.names.forms import BODY_WORDS, GIVEN_NAMES, NOT_NAMES, TITLE, is_initial
from extractors.names.mentions import Mention, posts_by_start, read_titled
from extractors.names.posts import ALONE, holds_head
from extractors.names.roles import ROLE, SEAT
from extractors.rosters.entries import Entry, capacity_of, past_notes, read_entry
from extractors.rosters.headings import State, Status, sub_heading
from extractors.rosters.how_there import HOW_THERE
from extractors.rosters.lists import read_list
from extractors.rosters.names import read_untitled
from extractors.rosters.substitutes import FOR_WHOM, substitute_note
from models import Block

_STATUS = (
    r"(?:[YyNn](?:es|o)? ?[–—-] ?)?(?:(?:present|(?:(?:sent|gave|tendered|submitted|with) )?apolog\w*|apols?|absent|in attendance|expected|attended|(?:named )?subs?(?:titut(?:e|ed|ing))?|reserve|deput(?:y|ising|ised) for|yes|no|not present|did not attend"
    r"|in person|virtual(?:ly)?|remote(?:ly)?|online|(?:via |on |by )?(?:ms |microsoft )?(?:teams|zoom)(?! \w))\b|[✓✔☑])"
)
_STATUS_CELL = re.compile(rf"{_STATUS}(?P<rest>.*)$", re.IGNORECASE)
# "Present for Ms Hall"
_FOR_SOMEBODY = re.compile(r"(?:,| [–—-])? (?:for|on behalf of|in place of|instead of) (?!Items?\b|Agenda|Part\b|Minutes?\b|All\b)[A-Z]")
_TEAM = re.compile(
    r"(?:[A-Z][\w'’&-]+ (?:(?:and|&|of|for) )?){1,4}(?:\([^()|]{3,30}\))?(?<! )|(?:[A-Z][\w'’&-]+ (?:(?:and|&|of|for) )?){1,4}[A-Z][\w'’&-]+"
)
_STATUS_BEHIND_BAR = searched(rf" \| {_STATUS}", re.IGNORECASE)
_BAR = searched(r"(?<= )\|(?= |$)")
INITIALS = re.compile(r"\(?[A-Z](?:[A-Z]{1,3}|[a-z]{1,2}[A-Z]{1,2})\)?|[-–—]|[Nn]/[Aa]")  # "JR", "HaR"
_INITIALS_NOTE = re.compile(r" ?\([A-Z]{2,4}\)")
_ROLE_NOTE = re.compile(
    r" \((?:(?:for|until|from|part|items?|via|virtual|remote|online|present|left|joined)\b[^()]*|minutes|minute[- ]taker|notes)\)$",
    re.IGNORECASE,
)
_SHORT_POST = re.compile(r"(?=[A-Z][a-z]*[-/&]?[A-Z])[A-Z][A-Za-z]{0,6}(?:[-/&][A-Z][A-Za-z]{0,5})?")
_LONGEST_BESIDE = 40  # characters in a cell behind a name that nothing is made of
_LONGEST_GROUP = 40  # characters of a cell that says who comes next
_STANDS_IN = searched(r"(?: [–—-]|,)? \(?(?:deputi[sz]|substitut)ing for (?=[A-Z])")
_LABEL = re.compile(r"[A-Z][^|:]{2,40}: ?[A-Z]")
_DASHES = ("- ", "– ", "— ")
_FIRMS = (" LLP", " Ltd", " Limited", " plc")
_BRACKET_LAST = re.compile(r"([^()]+) \(([^()]+)\)")
_SURNAME_LAST = re.compile(r"[A-ZÀ-Þ][a-zß-ÿ’'-]+ (?:[A-Z]\.? )?(?:Ma?c|O[’'])?[A-ZÀ-Þ][A-ZÀ-Þ’'-]{2,}(?= ?(?:$|[\n|(,]))")
_LETTER_TICK = re.compile(r"A|Ab|DNA|[DRSN]|D/R|[Aa]pols?")  # "Name | P | A | DNA": the column's own letter
_NO_TICK = re.compile(r"[Nn]o?|[✗✘×–—-]|A")
_NOTE_OR_SPACE = re.compile(r" ?\([^()]*\) ?| ")
_TICK = re.compile(r"(?:[✓✔☑√*•●]|[xXyYP1]|[Yy]es)(?: ?\([^()]*\)|,? (?:from|until|via|for) [^|]{1,30})?")


def cells_of(text: str, block: Block) -> list[tuple[int, int]]:
    """The cells of a table's row, as offsets into the text."""
    cells: list[tuple[int, int]] = []
    at, words = block.start, text[block.start : block.end]
    if words.startswith("| "):  # a first cell without words
        cells.append((at, at))
        at, words = at + 2, words[2:]
    if " | |" in words or words.endswith(" |"):  # cells without words
        for bar in _BAR.finditer(text, at, block.end):
            cells.append((at, max(at, bar.start() - 1)))
            at = min(bar.end() + 1, block.end)
        return [*cells, (at, block.end)]
    for cell in words.split(" | "):
        cells.append((at, at + len(cell)))
        at += len(cell) + 3
    return cells


def has_status(text: str, block: Block) -> bool:
    """Whether a cell of this row says that somebody came, did not, or is expected."""
    return _STATUS_BEHIND_BAR.search(text, block.start, block.end) is not None


def has_labels(text: str, cells: Sequence[tuple[int, int]]) -> bool:
    """Whether another cell than the first has a label of its own: "Chair: Jo Rivers | Clerk: Ann Hall"."""
    return any(_LABEL.match(text, *cell) for cell in cells[1:])


def status_in(text: str, start: int, end: int) -> Status | None:
    """What a cell says of whether somebody came; None where it says nothing of that, or that they are only expected."""
    found = _STATUS_CELL.match(text, start, end)
    if found is None and (how := HOW_THERE.fullmatch(text, start, end)):
        return "apologies" if how["away"] else "present"
    word = found.group().lower() if found else "expected"
    if found and _FOR_SOMEBODY.match(found["rest"]):
        return "substitute"
    if word.startswith(("apol", "sent apol")):
        return "apologies"  # "Apologies – Cllr Hall substituted"
    return (
        "substitute" if re.search(r"\bsub|reserve|deput", word)
        else "apologies" if "apol" in word
        else "absent" if word.startswith(("absent", "no", "did not"))
        else None if word.startswith("expected")
        else "present"
    )  # fmt: skip


def ticks(text: str, start: int, end: int) -> bool:
    """Whether a cell is a tick."""
    return _TICK.fullmatch(text, start, end) is not None


def person_in_cell(text: str, start: int, end: int) -> Mention | None:
    """The one person whom a cell names, with what stands beside the name there: "Jo Rivers (Chair)", "Ann Hall, Head of Audit"."""
    if start == end:
        return None
    state = State("present", None)
    mention = read_titled(text, start, end) or read_untitled(text, start, end, {}, state)
    if mention is None:
        return None
    if text.startswith((", ", " - ", " – ", " — "), mention.end) and (
        found := read_entry(text, start, end, posts_by_start(text, start, end), state)
    ):
        entry, stop = found
        if stop == end and entry.mention.post:
            return entry.mention
    return with_bracket(text, mention, end) if end - mention.end <= _LONGEST_BESIDE else None


def read_status_row(text: str, block: Block) -> Entry | None:
    """The person of a table row that says in a cell of its own whether they came: "Councillor J Rivers | Chair | Present"."""
    cells = cells_of(text, block)
    if len(cells) < 2:
        return None
    told = [cell for cell in cells[1:] if _STATUS_CELL.match(text, *cell)] or [
        cell for cell in cells[-1:] if HOW_THERE.fullmatch(text, *cell)
    ]
    status = status_in(text, *told[-1]) if told else None
    if status is None:
        return None
    end = cells[0][1]
    if (mention := person_in_cell(text, *cells[0])) is None:
        return None
    if initials := INITIALS.fullmatch(text, *cells[1]):
        end, cells = initials.end(), [cells[0], *cells[2:]]  # "Jo Rivers | JR | Head of Audit | Present"
    role = next(((a, b) for a, b in cells[1:] if a < b and (a, b) not in told), None)
    if role and mention.post is None and holds_head(text[slice(*role)]) and text[slice(*role)] not in ("Committee Member", "Member"):
        behind = end if initials else past_notes(text, mention.end, end)
        stop = role[1] if role[0] == end + 3 and behind == end else mention.end
        mention = mention._replace(end=stop, post=role_and_body(text[slice(*role)])[0])
    elif role and role == cells[1] and _is_body_beside(text, mention, end, role):
        mention = mention._replace(end=role[1], organisation=text[slice(*role)])  # "Jo Rivers | Business Support | Present"
    return Entry(mention, status, capacity_of(mention, State(status, None)))


def read_label_row(text: str, block: Block, state: State) -> list[Entry]:
    """The persons of a row whose first cell says whom they represent: "Primary heads | Jo Rivers (Chair), Ann Hall"; none for any other row."""
    cells = [(start, end) for start, end in cells_of(text, block) if start < end]
    if len(cells) != 2:
        return []
    (start, end), (begin, stop) = cells
    first = text[start:end].split(" ", 1)[0].rstrip(".,")
    if end - start > 60 or first in GIVEN_NAMES or is_initial(first) or TITLE.match(text, start, end):
        return []
    if _SURNAME_LAST.fullmatch(text, start, end) and _SURNAME_LAST.match(text, begin, stop):
        return []  # "Tamsin RIVERS | Jo HALL": two columns of people whose surnames stand in capitals
    entries, _, covered = read_list(text, begin, stop, replace(state, title=None), prose=False)
    named = [entry.mention for entry in entries if entry.mention.name]
    if not named or covered < 0.75 or not all(_looks_like_person(mention) for mention in named):
        return []
    label = text[start:end].rstrip(" :")
    if len(entries) == 1 and named[0].post is None and (label in ALONE or _is_of_one(label)):
        return [entries[0]._replace(mention=named[0]._replace(post=label))]  # "Clerk: | Jo Rivers", "Legal Adviser: | Ann Hall"
    return entries


def _is_of_one(label: str) -> bool:
    """Whether a label is the post of one person, and of no group: "Legal Adviser to the Panel", not "Officers", "Representatives of the Fund"."""
    return (
        holds_head(label)
        and not label.startswith("In ")
        and not any(holds_head(word.removesuffix("s")) for word in label.split() if word.endswith("s"))
    )


def _looks_like_person(mention: Mention) -> bool:
    words = (mention.name or "").split()
    return mention.title is not None or (len(words) > 1 and (words[0] in GIVEN_NAMES or is_initial(words[0]) or words[-1] not in NOT_NAMES))


def read_ticked(text: str, block: Block, columns: list[Status | None]) -> Entry | None:
    """The person of a row with a tick in the column of what they did, below "Name | Present | Apologies"; None where there is no tick."""
    cells = cells_of(text, block)
    ticked = [at for at in range(min(len(cells), len(columns))) if columns[at]]
    status = next(
        (
            columns[at]
            for at in ticked
            if _TICK.fullmatch(text, *cells[at]) or (columns[at] != "present" and _LETTER_TICK.fullmatch(text, *cells[at]))
        ),
        None,
    )
    if status is None and len(ticked) == 1 and _NO_TICK.fullmatch(text, *cells[ticked[0]]):
        status = "absent"
    if status is None:
        return None
    end = cells[0][1]
    if (mention := person_in_cell(text, *cells[0])) is None:
        return None
    if (
        mention.post is None
        and len(columns) > 2
        and columns[1] is None
        and past_notes(text, mention.end, end) == end
        and holds_head(text[slice(*cells[1])])
    ):
        mention = mention._replace(end=cells[1][1], post=text[slice(*cells[1])])
    elif columns[1] is None and len(columns) > 2 and _is_body_beside(text, mention, end, cells[1]):
        mention = mention._replace(end=cells[1][1], organisation=text[slice(*cells[1])])
    return Entry(mention, status, capacity_of(mention, State(status, None)))


def _is_body_beside(text: str, mention: Mention, end: int, cell: tuple[int, int]) -> bool:
    """Whether the second cell says whom a person without post or title speaks for: "Jo Rivers | Mill Users | yes"."""
    return (
        mention.post is None
        and mention.organisation is None
        and mention.title is None  # beside a councillor it is a ward
        and mention.end == end
        and _TEAM.fullmatch(text, *cell) is not None
    )


# "Mr J Rivers (Chairman) P Mrs A Hall A ... P: present, A: apologies, N: neither"
_LEGEND = re.compile(r"[Pp](?<!\w.)\)? ?[=:–—-] ?(?i:was |were )?(?i:present)\b")
_BEFORE_MEANING = len("P = were ")
_MARK = re.compile(r" ([PAN])(?= |$)")
_MARKS: dict[str, Status] = {"P": "present", "A": "apologies", "N": "absent"}


def legends(text: str, lower: str) -> list[int]:
    """Where a text says what the letters behind names mean ("P: present, A: apologies")."""
    if "present" not in text and "Present" not in text:
        return []
    near = [max(0, at - _BEFORE_MEANING) for at in places_of(("present",), lower, 0, len(lower))]
    return [found.start() for at in near if (found := _LEGEND.search(text, at, at + _BEFORE_MEANING + len("present") + 1))]


def read_marked(text: str, block: Block) -> list[Entry]:
    """The persons of a block that marks each with a letter and says what the letters mean."""
    entries: list[Entry] = []
    at = block.start
    for mark in _MARK.finditer(text, block.start, block.end):
        if not (mark.end() == block.end or TITLE.match(text, mark.end() + 1, block.end) or text.startswith((" (", " |", " P"), mark.end())):
            continue  # "Mrs A Hall P": an initial
        while note := _NOTE_OR_SPACE.match(text, at, mark.start()):
            at = note.end()
        if (mention := read_titled(text, at, mark.start())) is not None:
            mention = with_bracket(text, mention, mark.start())
            entries.append(Entry(mention, _MARKS[mark[1]], capacity_of(mention, State("present", None))))
        at = mark.end()
    return entries if len(entries) > 1 else []


def _is_body(words: str, *, known: bool) -> bool:
    """Whether a cell beside a person names their body; `known` tells that initials make the first cell a person beyond doubt."""
    if (both := _BRACKET_LAST.fullmatch(words)) and both[1].endswith(_FIRMS):
        return True  # "Mill & Lowe LLP (external auditors)"
    first, last = words.split(" ", 1)[0].rstrip(".,"), words.rsplit(" ", 1)[-1]
    if TITLE.match(words) or first in GIVEN_NAMES or is_initial(first) or "(" in words or not words[0].isupper():
        return False
    return known or last in BODY_WORDS or (len(last) > 1 and last.isupper())


def role_and_body(role: str) -> tuple[str, str | None]:
    """The post and the body in the cell beside a person: "Mill NHS Trust (Chair)", "Chair (Mill NHS Trust)", "Leader (Chair)"."""
    if SEAT.fullmatch(role):
        return role, None  # "Independent Member (University)"
    if (both := _BRACKET_LAST.fullmatch(role)) and holds_head(both[1]) != (inside := holds_head(both[2])):
        if inside:
            return both[2], both[1]
        if both[2].rsplit(" ", 1)[-1] in BODY_WORDS or "NHS" in both[2]:
            return both[1], both[2]
    elif both and both[2] in ALONE and both[1] in ALONE:
        return both[1], None
    return split_organisation(role)


def read_role_row(text: str, block: Block, state: State) -> Entry | None:
    """The person of a row that says in its second cell what they are: "Mr Jo Rivers | Director of Finance"; None for any other row."""
    cells = [(start, end) for start, end in cells_of(text, block) if start < end]
    if has_labels(text, cells):
        return None
    if len(cells) in (3, 4) and _SHORT_POST.fullmatch(text, *cells[-1]) and holds_head(text[slice(*cells[-2])]):
        cells.pop()  # "Jo Rivers | Director of Finance | DoF"
    if len(cells) == 3:
        cells = [cell for cell in cells if not INITIALS.fullmatch(text, *cell)]
    if len(cells) == 3 and cells[0][1] - cells[0][0] < _LONGEST_GROUP and sub_heading(text[slice(*cells[0])], here := replace(state)):
        state.capacity, state.title = here.capacity, here.title  # "Members | Jo Rivers | Chair"
        cells = cells[1:]
    body: str | None = None
    if (
        len(cells) == 3
        and not has_status(text, block)
        and holds_head(second := text[slice(*cells[1])]) != holds_head(third := text[slice(*cells[2])])
    ):
        # "Jo Rivers | Head of Audit | Northbrook Council", "Jo Rivers | Northbrook Council | Head of Audit"
        body = third if holds_head(second) else second
        cells = [cells[0], cells[1] if holds_head(second) else cells[2]]
    if len(cells) != 2:
        return None
    (start, end), (begin, stop) = cells
    if text.startswith(_DASHES, begin) and begin + 2 < stop:
        begin += 2  # "Jo Rivers | - Head of Audit"
    if text[end - 1] == ":" and text[start:end].split(" ", 1)[0] not in GIVEN_NAMES and not TITLE.match(text, start, end):
        return None  # "Responsible Authorities: | Jo Rivers"
    if _SURNAME_LAST.match(text, begin, stop) and _SURNAME_LAST.match(text, start, end):
        return None  # two columns of persons, whose surnames stand in capitals
    mention = read_titled(text, start, end) or read_untitled(text, start, end, {}, state)
    if mention is None or mention.kind != "person" or not (mention.title or " " in (mention.name or "") or state.roles):
        return None
    mention = with_bracket(text, mention, end)
    if mention.post is None and (known := _INITIALS_NOTE.match(text, mention.end, end)):
        beyond = with_bracket(text, mention._replace(end=known.end()), end)  # "Jo Rivers (JR) (Chair)"
        mention = beyond if beyond.end > known.end() else mention
    role = text[begin:stop]
    stands_in, whom = substitute_note(role) if role.startswith("(") else (False, None)
    if stands_in and state.status == "present":  # "Jo Rivers | (for Ann Hall)"
        return Entry(mention, "substitute", capacity_of(mention, state), whom)
    if role.split(" ", 1)[0] in GIVEN_NAMES and not state.roles:
        return None  # two columns of persons: "Jo Rivers, Head of Audit | Ann Hall, Clerk"
    initials = text[mention.end : end].strip(" ()")
    if (
        not holds_head(role)
        and not state.roles
        and past_notes(text, mention.end, end) == end
        and _is_body(role, known=bool(INITIALS.fullmatch(initials)))
    ):
        return Entry(mention._replace(end=stop, organisation=role), state.status, capacity_of(mention, state))
    if past_notes(text, mention.end, end) < end or mention.post is not None or read_titled(text, begin, stop) is not None:
        return None
    if not holds_head(role) and not ROLE.fullmatch(role.lower()):
        if not state.roles:
            return None
        first, last = role.split(" ", 1)[0], role.rsplit(" ", 1)[-1]
        if last in BODY_WORDS or (first in BODY_WORDS and last[0].isupper()):  # "Mill Council", "Department for Education"
            return Entry(mention._replace(end=stop, organisation=role), state.status, capacity_of(mention, state))
    if (bracket := role.find(" (")) > 0 and FOR_WHOM.match(role, bracket + 1):
        role, stop = role[:bracket], begin + bracket  # "Head of Audit (Ms Hall attended on his behalf)"
    if note := _ROLE_NOTE.search(role):  # "Head of Audit (for item 3)", "Clerk (minutes)"
        role, stop = role[: note.start()], begin + note.start()
    status = state.status
    if "ing for " in role and (deputy := _STANDS_IN.search(role)):  # "Partner Member – deputising for Dr Hall"
        role, stop, status = role[: deputy.start()], begin + deputy.start(), "substitute"
    post, organisation = role_and_body(role)
    mention = mention._replace(end=stop, post=post, organisation=organisation or body or mention.organisation)
    return Entry(mention, status, capacity_of(mention, state))
