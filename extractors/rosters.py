"""Lists of those present, of apologies and of substitutes, in every layout.

A roster begins with its heading ("PRESENT:", "Also in attendance –", "Apologies for absence were received from") and holds persons parted by commas,
lines, table cells or nothing at all; it ends where no more names follow. "Apologies were noted." is no roster, and neither is "at present".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

from extractors.mentions import (
    Mention,
    posts_by_start,
    read_name,
    read_titled,
    split_organisation,
    with_bracket,
    with_organisation,
    with_post_after,
)
from extractors.names import BODY_WORDS, GIVEN_NAMES, MEMBERS_TITLE, NOT_NAMES, PLACE_WORDS, TITLE, UPPER, is_initial, read_honours
from extractors.outline import Outline
from extractors.posts import ALONE, FIELDS, HEADS, Post, holds_head
from extractors.vocabulary import load_patterns
from extractors.wordlists import alternation, words_of
from models import Block

Status = Literal["present", "apologies", "absent", "substitute"]
Capacity = Literal["member", "officer", "co-opted", "guest", "public"]


@dataclass(frozen=True, slots=True)
class Entry:
    """One person, or one post without a name, in a roster."""

    mention: Mention
    status: Status
    capacity: Capacity | None = None
    substitute_for: str | None = None


@dataclass(frozen=True, slots=True)
class Roster:
    """A list of attendance: text[start:end] holds its names, `rule` is the id of the heading's pattern."""

    start: int
    end: int
    rule: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class _Heading:
    """What a heading says of those below it, and where its words end."""

    end: int
    status: Status
    capacity: Capacity | None
    rule: str
    alone: bool


_WORD = re.compile(r"[A-Za-zÀ-ÿ'’-]+")
_LABEL = re.compile(r"(?:[(]?\d{1,3}(?:[./]\d{1,3})*[.):]?|[(][a-z]{1,4}[)]|[a-z][.)]|[•·*–-]) +")
_FILLERS = frozenset(
    word for pattern in load_patterns("attendance") if pattern.label == "attendance.filler" for word in str(pattern.pattern).split()
)
_KEYS = {str(pattern.pattern): pattern for pattern in load_patterns("attendance") if pattern.label.startswith("attendance.key.")}
_CAPACITIES: dict[str, str] = {
    str(p.pattern): p.label.rsplit(".", 1)[1] for p in load_patterns("attendance") if p.label.startswith("attendance.capacity.")
}
_APOLOGIES_FROM = re.compile(
    r"\b[Aa]polog(?:ies|y)\b(?! for late)(?:[^.:;\n]|\.(?=\d)){0,90}?\b(?:from|by|on behalf of)(?: the following| both)?(?: [a-z]+)?:? ?(?=[A-ZÀ-Þ“(\n])|\b[Aa]pologies for absence ?[:–-] ?(?=[A-Z])"
)
_GAVE_APOLOGIES = re.compile(
    r" (?:(?:had|have|has|also|both) ){0,2}(?:sent|gave|given|tendered|submitted|offered|conveyed|apologised for) (?:(?:their|his|her|in|formal|a|an|the) ){0,3}(?:apolog(?:ies|y)|(?:being unable|absence|not being able))"
    r"| (?:had |has |have )?(?:apologised|(?:was|were) unable to (?:attend|be present)|could not attend|(?:was|were) unable to be present)\b"
)
_WERE_PRESENT = re.compile(r" (?:was|were) (?:also |both |all )?(in attendance|present|attending|absent|not present)(?P<how>[^.]{0,60})")
_SUBSTITUTED = re.compile(
    r" (?:was|were|is|acted|attended|attending|attends|attend)? ?(?:as )?(?:a |the )?(?:substitut(?:e|ed|ing|es)|deputis(?:ed|ing)|named substitute) (?:member )?(?:for|on behalf of) "
)
_SUBSTITUTE_NOTE = re.compile(
    r"(?:as |named |acting as )?(?:a |the )?\(?(?:substitut\w*|subs?\.?|reserve|deputis\w+|in place|on behalf|replac\w+|deputy|representing)?(?: member)? ?(?:for|of) (?=(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr|[A-Z]))",
    re.IGNORECASE,
)
_NOTE = re.compile(r" ?[(\[][^()\[\]]{0,160}[)\]]")
_PUBLIC = re.compile(
    r"(?:there were |and |approximately |about |around |c\.? ?)*(?:\d+|no|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|a number of|some)?(?: other)? ?(?:members? of (?:the )?(?:public|press)|residents?|parishioners?|electors?|members? of staff|representatives? of the press)(?: and (?:the )?press)?(?: \d+|: ?\d+)?(?: (?:was|were) (?:also )?(?:present|in attendance))?",
    re.IGNORECASE,
)
_SKIP = re.compile(
    r"(?:[\s,;|•·*/+:]|[–—-](?=\s)|\.(?=\s|$)|\band\b|\bAND\b|&|\b[Aa]lso\b:?|\bfrom\b|\b[Cc]ouncillors,|\btogether with\b|\bplus\b|\bas well as\b|\bwith\b)+"
)
_BODY_NEXT = re.compile(rf" (?:{alternation(BODY_WORDS | PLACE_WORDS)})\b")
_NO_SURNAMES = (FIELDS | NOT_NAMES | ALONE | HEADS) - words_of("not_names", "surname")
_DOTTED_POST = re.compile(r", ((?:[A-Z]{1,2}[./]){2,6}[A-Z]?\.?)(?=[,;)]|$| and | & )")  # "Mr. S. Hall, D.O.S., Ms. J. Poole, A/S.E.P."
# "Directors: Kevin Poole, Tadhg Hall", "Senior Executive Officers: ..."
_GROUP_LABEL = re.compile(
    r"(?:(?:Members|Officers|Guests|Trustees|Directors|Staff|Others|Councillors|Committee) \| )|(?:[A-Z][\w'’-]* (?:(?:of|and|&|for) )?){0,4}(?:Directors|Officers|Engineers|Managers|Members|Heads|Planners|Advisers|Advisors|Representatives|Guests|Officials|Staff|Others|Visitors|Observers|Apologies|Deputies|Assistants|Secretaries|Administrators|Trustees|Governors|Executives|Councillors|Cllrs)(?: of [A-Z]\w+)?(?: \([A-Za-z]+\))?: ?")
# "Secretariat: Jo Rivers"
_LABEL_OF_ITS_OWN = re.compile(r"(?!Venue|Date|Time|Location|Place|Meeting|Next|Subject|Purpose)[A-Z][\w'’-]+(?: [\w'’&-]+){0,3}: (?=[A-Z])")
# below the heading "Apologies": "Received from Cllr Rivers", "These had been accepted from ..."
_RECEIVED_FROM = re.compile(r"(?:(?:[Tt]hese|[Tt]hey|[Tt]here) )?(?:(?:were|was|had been|have been|has been) )?(?:[Rr]eceived|[Aa]ccepted|[Gg]iven|[Nn]oted|[Ss]ent)? ?(?:and accepted )?(?:[Ff]rom|[Bb]y):? (?=[A-Z])")
_NAMED_GROUP = re.compile(
    r"(?:[A-Z][\w'’]*(?: (?:and|of|the|&|for))* ){1,5}(?=(?:[Pp]resent|PRESENT|[Ii]n [Aa]ttendance|IN ATTENDANCE|[Aa]ttending|ATTENDING|[Aa]ttendees)\s*(?::|[–-]|$|\n))"
)
_NEXT = re.compile(r"[,;|\n]| and | & |\. ")
_STATUS_CELL = re.compile(
    r"(?:present|apolog\w*|absent|in attendance|expected|attended|substitute|yes|no|not present|did not attend)\b(?P<rest>.*)$",
    re.IGNORECASE,
)
_NONE = re.compile(r"(?:none|nil|n/a|no apologies|there were none)\b", re.IGNORECASE)
_LONGEST_ROSTER = 150  # blocks: a full council of 100, one a line, with sub-headings


def find_rosters(outline: Outline) -> list[Roster]:
    """The rosters of a document in the order of its text."""
    text, blocks = outline.text, outline.document.blocks
    found: list[Roster] = []
    number = 0
    while number < len(blocks):
        block = blocks[number]
        if block.kind == "table_row" and (columns := _column_headings(text, block)):
            roster, number = _read_columns(text, blocks, number, columns)
            if roster:
                found.append(roster)
            continue
        heading = _read_heading(text, block)
        if heading is not None:
            roster, number = _read_roster(text, blocks, number, heading)
            if roster:
                found.append(roster)
            continue
        if block.kind == "table_row":
            if _has_status(text, block) and (row := _status_row(text, block)):
                found.append(Roster(block.start, block.end, "attendance-table-row", (row,)))
        elif unheaded := _without_heading(outline, block):
            roster, number = _read_roster(text, blocks, number, unheaded)
            if roster:
                found.append(roster)
            continue
        else:
            found.extend(_in_prose(text, block))
        number += 1
    return found


def _without_heading(outline: Outline, block: Block) -> _Heading | None:
    """A list of members that opens the minutes without a heading: "Councillor Jo Rivers (in the Chair)", "Councillors S. Hall, T. Poole and M. Lowe"."""
    text = outline.text
    if not (MEMBERS_TITLE.match(text, block.start, block.end) or TITLE.match(text, block.start, block.end)):
        return None
    sentence = outline.sentence_at(block.start)
    if sentence is None or sentence.place != "head":
        return None
    entries, stop, covered = _read_list(text, block.start, block.end, _State("present", None), prose=False)
    opens = text.startswith((" in the Chair", " in the chair", " IN THE CHAIR", " presiding"), stop) or "(Chair" in text[block.start : stop]
    if (len(entries) > 1 and covered > 0.85) or (len(entries) == 1 and opens and block.end - stop < 16):
        return _Heading(block.start, "present", None, "attendance-without-heading", False)
    return None


def _cells(text: str, block: Block) -> list[tuple[int, int]]:
    """The cells of a table's row, as offsets into the text."""
    cells: list[tuple[int, int]] = []
    at = block.start
    for cell in text[block.start : block.end].split(" | "):
        cells.append((at, at + len(cell)))
        at += len(cell) + 3
    return cells


def _column_headings(text: str, block: Block) -> list[_Heading] | None:
    """The headings of a table that has a column for those present and one for apologies; None for any other row."""
    cells = _cells(text, block)
    if len(cells) < 2:
        return None
    headings = [_read_one_heading(text, start, block.model_copy(update={"start": start, "end": end})) for start, end in cells]
    if any(heading is None or not heading.alone for heading in headings) or len({heading.status for heading in headings if heading}) < 2:
        return None
    return [heading for heading in headings if heading]


def _read_columns(text: str, blocks: tuple[Block, ...], number: int, columns: list[_Heading]) -> tuple[Roster | None, int]:
    entries: list[Entry] = []
    begin = following = number + 1
    while following < min(len(blocks), number + _LONGEST_ROSTER) and blocks[following].kind == "table_row":
        for (start, end), heading in zip(_cells(text, blocks[following]), columns, strict=False):
            entries.extend(_read_list(text, start, end, _State(heading.status, heading.capacity), prose=False)[0])
        following += 1
    if not entries:
        return None, following
    return Roster(blocks[begin].start, blocks[following - 1].end, columns[0].rule, tuple(entries)), following


def _read_heading(text: str, block: Block) -> _Heading | None:
    """The heading that opens a block. A second one may follow the first: "Apologies: Apologies were received from Cllr Rivers"."""
    heading = _read_one_heading(text, block.start, block)
    if heading is None and (named := _NAMED_GROUP.match(text, block.start, block.end)):
        # "Trustees of the Mill Present:", "Friends in attendance"
        heading = _read_one_heading(text, named.end(), block)
        if heading is not None and not (heading.alone or text[heading.end - 2 : heading.end].strip() in (":", "–", "-")):
            heading = None
    if heading is not None and not heading.alone and (second := _read_one_heading(text, heading.end, block)):
        return second if heading.status == second.status else heading
    return heading


def _read_one_heading(text: str, at: int, block: Block) -> _Heading | None:
    """Words of the closed vocabulary from `at` on, at least one of them a key ("present"), up to a colon, a name or the end of the block."""
    if label := _LABEL.match(text, at, block.end):
        at = label.end()
    begin = at
    keys: list[str] = []
    capacity: Capacity | None = None
    before_titles = at
    plural_at: int | None = None
    while at < block.end:
        if (text[at] in " /,&-()–" or (text[at].isdigit() and text[at - 1] == "(")) and not (text[at] in "-–" and text[at + 1 : at + 2] == " "):
            at += 1
            continue
        word = _WORD.match(text, at, block.end)
        if not word:
            break
        lowered = word.group().lower().replace("’", "'")
        if lowered in _KEYS:
            if (
                lowered == "present"
                and word.group().islower()
                and text[max(begin, word.start() - 4) : word.start()].lower().endswith(("at ", "the "))
            ):
                return None  # "At present the Team", "The present Clerk"
            keys.append(lowered)
        elif lowered in _CAPACITIES:
            capacity = _CAPACITIES[lowered]  # type: ignore[assignment]
            if lowered in ("councillors", "councillor", "cllrs", "cllr"):
                plural_at = word.start()
        elif lowered not in _FILLERS:
            break
        else:
            plural_at = None if lowered not in ("the", "and") else plural_at
        at = word.end()
        before_titles = at
    if not keys or at - begin > 140:
        return None
    rest = text[at : block.end]
    if not rest.strip(" :.–-"):
        end, alone = block.end, True
    elif rest.lstrip().startswith((":", ";", "–", "- ", "— ", ". ", "|", "-")):
        end, alone = at + len(rest) - len(rest.lstrip(" :;–-—.|")), False
    elif rest[:1].isupper() or plural_at is not None or rest[:1].isdigit():
        # "Present Councillors J Rivers", "Apologies were received from Cllr Hall"
        end, alone = (plural_at if plural_at is not None and text[plural_at].isupper() else at), False
        first = text[begin:at].split(maxsplit=1)[0] if text[begin:at].split() else ""
        if not first[:1].isupper():
            return None
    else:
        return None
    status, rule = _status_of(keys)
    if capacity is None and "attendance" in keys and "present" not in keys:
        capacity = None
    return _Heading(end, status, capacity, rule, alone)


def _status_of(keys: list[str]) -> tuple[Status, str]:
    labels = {_KEYS[key].label.rsplit(".", 1)[1]: _KEYS[key].id for key in keys}
    for status in ("apologies", "absent", "substitute", "present"):
        if status in labels:
            return status, labels[status]  # type: ignore[return-value]
    return "present", next(iter(labels.values()))


def _read_roster(text: str, blocks: tuple[Block, ...], number: int, heading: _Heading) -> tuple[Roster | None, int]:
    block = blocks[number]
    entries: list[Entry] = []
    end = heading.end
    state = _State(heading.status, heading.capacity)
    if not heading.alone:
        if _NONE.match(text, heading.end, block.end):
            return None, number + 1
        listed = heading.rule == "attendance-without-heading" or bool(re.search(r"[:;–—|.-] *$", text[heading.end - 4 : heading.end]))
        entries, end, covered = _read_list(text, heading.end, block.end, state, prose=not listed)
        if not entries:
            return None, number + 1
        rest = text[end : block.end]
        if len(rest.strip(" .")) > 40 and covered < 0.5:
            return Roster(heading.end, end, heading.rule, tuple(entries)), number + 1
        if rest.strip(" ."):
            # the rest of the block is prose of its own: "... and Mr Hall. Ms Poole was in attendance virtually."
            found = [Roster(heading.end, end, heading.rule, tuple(entries))]
            found.extend(_in_prose(text, block.model_copy(update={"start": end})))
            merged = tuple(entry for roster in found for entry in roster.entries)
            return Roster(heading.end, max(roster.end for roster in found), heading.rule, merged), number + 1
    following = number + 1
    while following < min(len(blocks), number + _LONGEST_ROSTER):
        below = blocks[following]
        if _read_heading(text, below) is not None:
            break
        words = text[below.start : below.end]
        if below.kind == "heading" and below.label and re.match(r"\d", below.label):
            break
        if _sub_heading(words, state):
            following += 1
            continue
        if below.kind == "table_row" and _has_status(text, below):
            if row := _status_row(text, below):
                entries.append(row)
            end = below.end
            following += 1
            continue
        begin = below.start
        if (lead := _RECEIVED_FROM.match(text, below.start, below.end)) is not None:
            begin = lead.end()
        more, stop, covered = _read_list(text, begin, below.end, state, prose=False)
        if not more and _PUBLIC.fullmatch(words.strip(" .")):
            following += 1
            continue
        if below.header or not more:
            if below.header:
                following += 1
                continue
            break
        # a line for each person, with whatever stands behind the name: "Jo Rivers Northbrook Mill Users"
        a_line_each = below.end - below.start < 90 and more[0].mention.start - below.start < 8 and not _PROSE.search(words)
        if len(more) > 1 and more[0].mention.start - below.start < 16 and text.startswith(". ", stop) and covered < 0.75:
            # "Mr Owen (Chair), Mrs Barton and Mr Davies. The meeting opened at 7 pm."
            entries.extend(more)
            end = stop
            following += 1
            break
        if (covered < 0.75 and not a_line_each) or (_VERB_AFTER.match(text, stop) and covered < 0.9):
            break
        entries.extend(more)
        end = stop
        following += 1
    if not entries:
        # a table of those expected: nobody is known to have come, and none of its names is a first mention
        return (Roster(heading.end, end, heading.rule, ()), following) if end > heading.end else (None, number + 1)
    return Roster(min(heading.end, entries[0].mention.start), end, heading.rule, tuple(entries)), following


_PROSE = re.compile(r" (?:was|were|had|has|have|is|are|be|will|would|that|it|[a-z]{3,}ed) |[.?!]$")
_VERB_AFTER = re.compile(r" (?:was|were|had|has|have|is|asked|said|reported|[a-z]+ed)\b")


@dataclass
class _State:
    """What a roster has said so far about those who follow: their status, their capacity, the title they share."""

    status: Status
    capacity: Capacity | None
    title: str | None = None


def _sub_heading(words: str, state: _State) -> bool:
    """Whether this line only says who comes next: "Officers:", "Conservative Group", "Members of the Panel"."""
    bare = words.strip(" :–-|").lower().replace("’", "'")
    if not bare or len(bare) > 70:
        return not bare
    tokens = [token for token in re.split(r"[ ,/&()|-]+", bare) if token]
    named = [token for token in tokens if token in _CAPACITIES]
    if named and ((len(tokens) <= 4 and tokens[-1] in _CAPACITIES) or all(token in _CAPACITIES or token in _FILLERS or token in _GROUPS for token in tokens)):
        state.capacity = _CAPACITIES[named[0]]  # type: ignore[assignment]
        state.title = None
        return True
    # "Item 6 only:"
    return all(token in _GROUPS or token in _FILLERS for token in tokens) or (words.endswith(":") and len(tokens) <= 5)


_GROUPS = frozenset(
    [
        "conservative",
        "conservatives",
        "labour",
        "liberal",
        "democrat",
        "democrats",
        "independent",
        "independents",
        "green",
        "party",
        "group",
        "council",
        "district",
        "county",
        "borough",
        "town",
        "parish",
        "city",
        "community",
        "elected",
        "appointed",
        "role",
        "name",
        "title",
        "organisation",
        "ward",
        "division",
        "reform",
        "uk",
        "plaid",
        "cymru",
        "fine",
        "gael",
        "fianna",
        "fáil",
        "sinn",
        "féin",
        "other",
        "others",
    ]
)


def _read_list(text: str, at: int, end: int, state: _State, *, prose: bool) -> tuple[list[Entry], int, float]:
    """The entries from `at` on, where the list ends, and which part of the words up to `end` they cover. `prose` ends it at the first full stop."""
    posts = posts_by_start(text, at, end)
    entries: list[Entry] = []
    start, covered, last = at, 0, at
    stopped = False
    while at < end:
        skipped = _SKIP.match(text, at, end)
        if skipped:
            stopped = bool(entries) and ". " in skipped.group() + " "
            if prose and stopped:
                break
            covered += skipped.end() - at
            at = skipped.end()
            continue
        if entries and (inline := _inline_heading(text, at, end) or _inline_heading(text, _past_number(text, at, end), end)):
            state.status, state.capacity, state.title = inline.status, inline.capacity, None
            covered += inline.end - at
            at = inline.end
            continue
        if (public := _PUBLIC.match(text, at, end)) and public.end() > at:
            covered += public.end() - at
            at = last = public.end()
            continue
        if plural := MEMBERS_TITLE.match(text, at, end):
            state.title, state.capacity = plural.group().rstrip(":"), "member"
            covered += plural.end() - at
            at = plural.end()
            continue
        if label := _GROUP_LABEL.match(text, at, end):
            state.title = None
            covered += label.end() - at
            at = label.end()
            continue
        if entry := _read_entry(text, at, end, posts, state):
            if stopped and _VERB_AFTER.match(text, entry[1], end):
                break  # "PRESENT: Cllrs Rivers and Hall. Cllr Poole joined at 8 pm."
            entries.append(entry[0])
            covered += entry[1] - at
            at = last = entry[1]
            continue
        if (note := _NOTE.match(text, at, end)) or (note := _LABEL_OF_ITS_OWN.match(text, at, end)):
            covered += note.end() - at
            at = note.end()
            continue
        if (prose and entries) or stopped:
            break
        following = _NEXT.search(text, at, end)
        if not following or prose:
            if prose and not entries:
                at = following.end() if following and len(text[at : following.start()]) < 30 else end
                continue
            break
        at = following.end()
    total = max(1, (last if prose else end) - start)
    return entries, last, min(1.0, covered / total)


_INLINE = re.compile(
    r"(?=(?:[A-Z][A-Za-z-]* ){0,3}(?:[Aa]pologies|APOLOGIES|[Pp]resent|PRESENT|[Aa]ttendance|ATTENDANCE|[Aa]bsent|ABSENT|[Ss]ubstitutes?|SUBSTITUTES?|[Oo]bservers?)\b[^:.\n]{0,40}?(?::|[–-] | from ))"
)


def _past_number(text: str, at: int, end: int) -> int:
    """Past the number of an item ("2. Apologies: ...")."""
    number = re.compile(r"\d{1,3}[.)]? ").match(text, at, end)
    return number.end() if number else end


def _inline_heading(text: str, at: int, end: int) -> _Heading | None:
    """A heading in the middle of a run: "Present: Cllrs Rivers and Hall Apologies: Cllr Poole"."""
    if not _INLINE.match(text, at, end):
        return None
    block = Block(kind="paragraph", start=at, end=end)
    heading = _read_one_heading(text, at, block)
    return heading if heading is not None and not heading.alone else None


def _read_entry(text: str, at: int, end: int, posts: dict[int, Post], state: _State) -> tuple[Entry, int] | None:
    """The person or post at `at`, with all that stands beside it, and where the entry ends."""
    begin = at
    if text.startswith(("the ", "The "), at) and at + 4 in posts:
        at += 4
    mention = read_titled(text, at, end)
    post = posts.get(at)
    if post is not None and (mention is None or post.end > mention.end):
        mention = _person_after_post(text, post, begin, end, posts, state)
        if mention is None:
            words = text[post.start : post.end]
            lone = Mention(begin, post.end, "post", None, None, words, None, None, None)
            return (Entry(lone, state.status, "officer"), _past_notes(text, post.end, end)) if post.bare or holds_head(words) else None
        return _finish(text, mention, end, posts, state)
    if mention is None:
        mention = _untitled(text, at, end, posts, state)
    if mention is None:
        return None
    return _finish(text, mention, end, posts, state)


def _person_after_post(text: str, post: Post, begin: int, end: int, posts: dict[int, Post], state: _State) -> Mention | None:
    separator = re.compile(r"(?:: ?| [–-] |, | \(| )").match(text, post.end, end)
    if not separator:
        return None
    at = separator.end()
    mention = read_titled(text, at, end) or _untitled(text, at, end, posts, replace_title(state))
    if mention is None or (separator.group() == ", " and (mention.title is None or post.bare) and not _only_one(text, mention.end, end)):
        return None
    stop = mention.end + (separator.group() == " (" and text.startswith(")", mention.end))
    return replace(mention, start=begin, end=stop, post=text[post.start : post.end])


def replace_title(state: _State) -> _State:
    return _State(state.status, state.capacity, None)


def _only_one(text: str, at: int, end: int) -> bool:
    return at >= end or text[at] in "\n|;.)"


def _untitled(text: str, at: int, end: int, posts: dict[int, Post], state: _State) -> Mention | None:
    name = read_name(text, at, end, wary=True)
    if name is None:
        return None
    start, stop = name
    inside = [begin for begin in posts if start < begin < stop]
    if inside:
        stop = min(inside) - 1
    words = text[start:stop].split()
    if not words or all(is_initial(word) for word in words):
        return None
    if (
        len(words) == 1
        and not (state.title or words[0] in GIVEN_NAMES)
        and not (_ends_entry(text, stop, end) and words[0] not in _NO_SURNAMES)
    ):
        return None
    if len(words) > 1 and words[0].title() in NOT_NAMES and words[0].title() not in GIVEN_NAMES:
        return None
    if len(words) >= 4 and words[2] in GIVEN_NAMES and words[0] in GIVEN_NAMES and words[1] not in GIVEN_NAMES:
        stop = start + len(" ".join(words[:2]))  # two columns read as one line: "Jo Hall Ann Poole"
    elif len(words) == 3 and words[0] in GIVEN_NAMES and words[1] not in GIVEN_NAMES and _BODY_NEXT.match(text, stop, end):
        stop = start + len(" ".join(words[:2]))  # "Jo Rivers Northbrook Mill Users"
    return Mention(start, read_honours(text, stop, end), "person", " ".join(text[start:stop].split()), state.title, None, None, start, stop)


def _ends_entry(text: str, at: int, end: int) -> bool:
    """Whether a surname that stands alone is a whole entry: "Rivers, Hall (Chair) and Poole"."""
    return at >= end or text[at] in ",;|\n" or text.startswith((" and ", " & ", " (", "."), at)


def _finish(text: str, mention: Mention, end: int, posts: dict[int, Post], state: _State) -> tuple[Entry, int]:
    status, substitute_for = state.status, None
    while True:
        note = _NOTE.match(text, mention.end, end)
        if note and (sub := _SUBSTITUTE_NOTE.match(note.group().strip(" ()[]"))):
            status = "substitute" if status == "present" else status
            substitute_for = note.group().strip(" ()[]")[sub.end() :].strip(" .")
            break
        grown = with_bracket(text, mention, end)
        if grown is mention:
            break
        mention = grown
    mention = _with_what_follows(text, mention, end, posts)
    if mention.post is None and mention.organisation is None and (note := _NOTE.match(text, mention.end, end)):
        # "Jo Rivers (JR) – Chair", "Ann Hall (via Teams), Head of Audit"
        beyond = _with_what_follows(text, replace(mention, end=note.end()), end, posts)
        mention = beyond if beyond.end > note.end() else mention
    stop = _past_notes(text, mention.end, end)
    if substitute_for is None and (
        sub := re.compile(r",? (?:as |acting as )?(?:a |the )?(?:substitut\w+|deputis\w+|sub\.?) (?:member )?for ").match(text, stop, end)
    ):
        if other := read_titled(text, sub.end(), end):
            status, substitute_for, stop = "substitute", other.name, other.end
        elif name := read_name(text, sub.end(), end, wary=True):
            status, substitute_for, stop = "substitute", text[name[0] : name[1]], name[1]
    capacity = _capacity_of(mention, state)
    return Entry(mention, status, capacity, substitute_for), stop


def _with_what_follows(text: str, mention: Mention, end: int, posts: dict[int, Post]) -> Mention:
    """The mention with the post or organisation that stands right behind it."""
    if mention.post is None:
        mention = with_post_after(text, mention, posts, end, listed=True)
    if mention.post is None and (short := _DOTTED_POST.match(text, mention.end, end)):
        mention = replace(mention, end=short.end(), post=short.group(1))
    if mention.organisation is None and mention.post is None:
        mention = with_organisation(text, mention, end, listed=True)
    return mention


def _past_notes(text: str, at: int, end: int) -> int:
    while note := _NOTE.match(text, at, end):
        at = note.end()
    return at


def _capacity_of(mention: Mention, state: _State) -> Capacity | None:
    title = (mention.title or "").rstrip(".").split()
    if title and title[0].lower().removesuffix("s").removesuffix("s") in (
        "councillor",
        "cllr",
        "clr",
        "cmhlr",
        "alderman",
        "borough",
        "county",
        "district",
        "bcllr",
        "ccllr",
    ):
        return "member"
    if mention.post and re.search(r"\b(?:Chair|Chairman|Chairperson|Mayor|Leader of|Cabinet Member)", mention.post):
        return "member"
    if mention.post and state.capacity in (None, "member"):
        return "officer"
    return state.capacity


def _has_status(text: str, block: Block) -> bool:
    """Whether a cell of this row says that somebody came, did not, or is expected."""
    return any(_STATUS_CELL.match(text, start, end) for start, end in _cells(text, block)[1:])


def _status_row(text: str, block: Block) -> Entry | None:
    """The person of a table row that says in a cell of its own whether they came: "Councillor J Rivers | Chair | Present"."""
    cells = _cells(text, block)
    if len(cells) < 2:
        return None
    status: Status | None = None
    for start, end in cells[1:]:
        if found := _STATUS_CELL.match(text, start, end):
            word = found.group().lower()
            status = (
                "substitute" if "substitute" in word
                else "apologies" if "apolog" in word
                else "absent" if word.startswith(("absent", "no", "did not"))
                else None if word.startswith("expected")
                else "present"
            )  # fmt: skip
    if status is None:
        return None
    start, end = cells[0]
    state = _State(status, None)
    mention = read_titled(text, start, end) or _untitled(text, start, end, {}, state)
    if mention is None or end - mention.end > 40:
        return None
    mention = with_bracket(text, mention, end)
    role = next((text[a:b] for a, b in cells[1:] if a < b and not _STATUS_CELL.match(text, a, b)), None)
    if role and mention.post is None and holds_head(role) and role not in ("Committee Member", "Member"):
        mention = replace(mention, post=split_organisation(role)[0])
    return Entry(mention, status, _capacity_of(mention, state))


def _in_prose(text: str, block: Block) -> Iterator[Roster]:
    """Rosters told in a sentence: "Apologies had been received from ...", "Jo Hall and Ann Poole were in attendance for this item"."""
    words = text[block.start : block.end]
    if "pologi" in words:
        for cue in _APOLOGIES_FROM.finditer(text, block.start, block.end):
            entries, end, _ = _read_list(text, cue.end(), block.end, _State("apologies", None), prose=True)
            if entries:
                yield Roster(cue.end(), end, "apologies-received-from", tuple(entries))
        for cue in _GAVE_APOLOGIES.finditer(text, block.start, block.end):
            yield from _list_before(text, block.start, cue.start(), "apologies", "gave-apologies")
    if " attendance" in words or " present" in words or " absent" in words:
        for cue in _WERE_PRESENT.finditer(text, block.start, block.end):
            how = cue.group("how")
            if cue.group(1) == "present" and re.match(r" (?:for|at|in|on|when|during|to) (?!the meeting|this meeting|virtual)", how):
                continue
            status: Status = "absent" if cue.group(1) in ("absent", "not present") else "present"
            if status == "absent" and "vote" in how:
                continue
            rule = "were-in-attendance-virtually" if re.search("virtual|remote|online", how) else "were-in-attendance"
            yield from _list_before(text, block.start, cue.start(), status, rule)


def _list_before(text: str, floor: int, at: int, status: Status, rule: str) -> Iterator[Roster]:
    """The roster that ends right before `at` and begins with its sentence."""
    start = max(text.rfind(". ", floor, at) + 2 if text.rfind(". ", floor, at) >= 0 else floor, floor)
    entries, end, covered = _read_list(text, start, at, _State(status, None), prose=False)
    if entries and covered > 0.9 and entries[0].mention.start - start < 6 and all(entry.mention.kind == "person" for entry in entries):
        yield Roster(start, at, rule, tuple(entries))


__all__ = ["UPPER", "Entry", "Roster", "find_rosters"]
