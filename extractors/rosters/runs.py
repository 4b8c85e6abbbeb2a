"""A roster below its heading, line by line and row by row, up to where no more names follow."""

from __future__ import annotations

import re
from dataclasses import replace

from extractors.beginnings import searched
from extractors.names.forms import GIVEN_NAMES, TITLE, same_person
from extractors.names.posts import holds_head
from extractors.rosters.entries import Entry
from extractors.rosters.head_labels import NOT_THERE
from extractors.rosters.headed_columns import read_marked_rows
from extractors.rosters.headings import Heading, State, read_heading, sub_heading
from extractors.rosters.how_there import tells_how
from extractors.rosters.labels import LABEL_OF_ITS_OWN, POST_LABEL
from extractors.rosters.lists import PUBLIC, VERB_AFTER, read_list, standing_in
from extractors.rosters.rows import cells_of, has_labels, has_status, read_label_row, read_role_row, read_status_row
from extractors.rosters.run_on import ends_with_status, read_known_by_initials, read_run_on
from extractors.rosters.sentences import APOLOGIES_FROM, OPENED, Roster, rosters_in_prose
from extractors.rosters.tables import LONGEST_ROSTER, names_and_roles, tick_columns
from models import Block

# below the heading "Apologies": "Received from Cllr Rivers", "These had been accepted from ..."
_RECEIVED_FROM = re.compile(
    r"(?:(?:[Tt]hese|[Tt]hey|[Tt]here|[Tt]his|[Ii]t|[Tt]hose|[Oo]ne) )?(?:(?:were|was|had been|have been|has been) )?(?:[Rr]eceived|[Aa]ccepted|[Gg]iven|[Nn]oted|[Ss]ent)? ?(?:and accepted )?(?:[Ff]rom|[Bb]y):? (?=[A-Z])"
)
# a place that has nobody in a list by places: "Mill Ward: vacant"
_NOBODY = re.compile(r"[A-Z][^:.|]{2,60}: ?(?:no|none|nil|vacan\w+|not|n/a|apologies$|absent$|[–—-])\b[^.]{0,40}$", re.IGNORECASE)
_PRESENTER = re.compile(
    r"To (?:receive|note|consider|confirm)\b"
)  # "Apologies / Councillor Rivers / To receive those sent to the clerk": who speaks to the item
_GROUP_OF_THEIR_OWN = re.compile(r"(?:(?:Council|County Council|District|Senior|Executive) )?(?:Officers?|OFFICERS?|Officials?|OFFICIALS?|Staff|STAFF|Executive|Guests?|GUESTS?|Observers?|OBSERVERS?|Visitors?|Advis[eo]rs?|Speakers?|Public|(?:An )?Garda(?:í| S[ií]och[aá]na)?|Police|(?:(?:County|District|Borough|City|Unitary|Ward|Local|Local Authority|Elected|[A-Z][a-z]+ Council) )?(?:Councillors?|Cll?rs)|Members? of (?:the )?(?:[Pp]ublic|[Pp]ress)|Residents)(?: (?:for|from|of) [^:|]{2,40})? ?:(?: ?[–—-])? ?(?:\| )?(?=[A-Z])")  # fmt: skip
# a line that heads those who came besides the members
_OTHERS_THERE = re.compile(r"(?:(?:council|senior|supporting) )?(?:officers|officials|staff|executives|guests|observers|visitors|advis[eo]rs) ?:?", re.IGNORECASE)  # fmt: skip
_GROUP_ABOVE = re.compile(rf"(?:members|councillors|trustees|governors|directors) ?:?|{_OTHERS_THERE.pattern}", re.IGNORECASE)
_MINUTE_NUMBER = re.compile(
    r"(?:I{2,3}|I?V|VI{1,3}|IX|XI{1,3}|XI?V)[.):]? [A-Z]{4}|[A-Z]{1,6}[./]?\d{1,4}(?:[/.-]\d{1,4}){0,2}[.:]? [A-Z]"
)  # "C.71 PRAYERS", "QS16/071 Apologies", "II DECLARATIONS"
# the title of the next item, below a list of those present or of apologies: "3 Declarations of Interest", and Cllr Hall declares one below it
_ITEM_BELOW = re.compile(
    r"(?:\d{1,4}[.):]? )?(?:(?:To (?:receive|record|note) (?:any )?)?(?:Declarations?|Disclosures?) of\b|Dispensations?\b|Minutes of\b|(?:Approval|Confirmation|Adoption) of\b|Matters arising\b|Public (?:participation|session|forum|question))[^:|.]{0,70}\.?$",
    re.IGNORECASE,
)
# the next item with its title on the same line: "Declarations of interest: Cllr Hall – the allotments"
_NEXT_ITEM = re.compile(
    r"(?:\d{1,4}[.):]? )?(?:Declarations?|Disclosures?|Register|Members['’] [Ii]nterests|Interests|Dispensations?|(?:Previous |Last )?Minutes|Matters [Aa]rising)\b[^:|]{0,60}:",
    re.IGNORECASE,
)
_PRESIDES = re.compile(r"[^.;:]{4,80},? (?:presiding|presided|in the [Cc]hair|(?:took|was in) the [Cc]hair)\.?$")
_CAME_OR_WENT = re.compile(
    r"(?:(?P<left>Left|Leaving)|Joined|Arrived|Late arrivals?|Arriving late|Joining)\b[^:|]{0,40}: ?(?=[A-Z])"
)  # "Left at item 4: Jo Rivers"
_CAME_LATER = re.compile(
    r"\((?P<who>[A-Z][^():|]{2,60}?) (?:joined|arrived|came)\b[^()]{0,60}\)\.?$"
)  # "(Councillor Hall joined at 7.25pm)"
_PARTED = searched(r"[,;&]| and | [–—-] ")  # what stands between the persons of a line
_POST_ALONE = re.compile(
    r"(?!Nominated|Appointed|Elected|Representing)[A-Z][\w’'&/-]*(?:,? (?:[A-Z(][\w’'&/()-]*|of|and|for|the|to|with|in|[–—-]))*"
)
# "Registered Medical Practitioner" below somebody's name: no name with a post
_LONG_POST = re.compile(r"[A-Z][a-z]{3,}(?: [A-Z][a-z]{3,}){2,}")
# "Present: The Mayor (Councillor A. Hall) in the Chair|; and Councillors:-|", "the Clerk |and the following officers:|"; the people stand below
_LEADS_ON = re.compile(
    r"(?: ?,? ?\(?(?:[Ii]n the [Cc]hair|presiding)\)?)?[ ,;.]*(?:(?:and|with|together with|plus)\b[ ,]*(?:also )?)?"
    r"(?:[Tt]he (?:following|undermentioned) |[Tt]he )?(?:(?:other|elected|co-opted|parish|town|community|county|district|borough) )?"
    r"(?P<group>[Cc]ouncillors|COUNCILLORS|Cll?rs|[Mm]embers|MEMBERS|[Tt]rustees|[Gg]overnors|[Dd]irectors|[Oo]fficers|OFFICERS|[Ss]taff|[Gg]uests)(?: of the (?:Council|Committee|Panel|Board|Authority))?"
    r"(?: (?:were|being) (?:also )?present| in attendance| present)? ?[:–—-]{0,3} ?"
)
_LONGEST_ROLE = 100  # characters of a line that says what somebody is
_WHOLE = 0.95  # of a line, read as a list with marks between its persons
NONE = re.compile(r"(?:none|nil|n/a|no apologies|there were none)\b", re.IGNORECASE)


def read_roster(text: str, blocks: tuple[Block, ...], number: int, heading: Heading) -> tuple[Roster | None, int]:
    """The roster that the heading at the start of `blocks[number]` opens, and the number of the block below it."""
    block = blocks[number]
    entries: list[Entry] = []
    end = heading.end
    state = State(heading.status, heading.capacity, roles=heading.roles)
    if not heading.alone and (lead := _RECEIVED_FROM.match(text, heading.end, block.end)):
        heading = replace(heading, end=lead.end())  # "Apologies: Received from Cllr Rivers"
    beside = replace(block, start=heading.end) if block.kind == "table_row" and not heading.alone else None
    if beside is not None and (row := read_role_row(text, beside, state)):
        entries, end = [row], block.end  # "Present: | Jo Rivers | Head of Audit"
    elif not heading.alone:
        if NONE.match(text, heading.end, block.end):
            return None, number + 1
        marked = re.search(r"[:;–—|.-] *$", text[heading.end - 4 : heading.end]) or text.find(";", heading.end, block.end) >= 0
        listed = heading.rule == "attendance-without-heading" or bool(marked)
        entries, end, covered = read_list(text, heading.end, block.end, state, prose=not listed)
        if not entries:
            return None, number + 1
        rest = text[end : block.end]
        if onward := _LEADS_ON.fullmatch(rest):
            state.capacity = "officer" if onward["group"][0] in "OoSs" else "guest" if onward["group"][0] in "Gg" else "member"
        elif any(char.isupper() for char in rest) and not rest.isupper() and (block.kind != "table_row" or ". " in rest):
            # the rest of the block is prose of its own: "... and Mr Hall. Ms Poole was in attendance virtually."
            found = [Roster(heading.end, end, heading.rule, tuple(entries))]
            for told in rosters_in_prose(text, end, block.end, head=True):
                if told.rule != OPENED or not _are_listed(told, entries):
                    found.append(told)
            merged = tuple(entry for roster in found for entry in roster.entries)
            return Roster(heading.end, max(roster.end for roster in found), heading.rule, merged), number + 1
    following = number + 1
    while following < min(len(blocks), number + LONGEST_ROSTER):
        below = blocks[following]
        if below.kind == "table_row" and (headed := names_and_roles(text, below)) and not headed.rule:
            state.roles = headed.roles
            following += 1
            continue
        if read_heading(text, below.start, below.end) is not None:
            break
        words = text[below.start : below.end]
        if (
            (below.kind == "heading" and below.label and re.search(r"\d", below.label))
            or _MINUTE_NUMBER.match(words)
            or _ITEM_BELOW.match(words)
            or (state.status != "present" and not heading.alone and _NEXT_ITEM.match(words) and not _takes_minutes(text, below))
        ):
            break
        if state.status != "present" and not heading.alone and (group := _GROUP_OF_THEIR_OWN.match(text, below.start, below.end)):
            state.status, state.capacity = (
                "present",
                "officer" if group.group()[0] in "OS" else "guest",
            )  # "Apologies: Cllr Poole / Officers: Jo Rivers"
        if state.status != "present" and POST_LABEL.match(text, below.start, below.end):
            state.status, state.capacity = "present", "officer"  # "Apologies: Cllr Poole / Clerk: Jo Rivers"
        if (later := _CAME_LATER.match(text, below.start, below.end)) is not None:
            late, stop, _ = read_list(text, later.start("who"), later.end("who"), State("present", None), prose=False)
            entries.extend(entry for entry in late if not _are_listed(Roster(0, 0, "", (entry,)), entries))
            end = max(end, stop)
            following += 1
            continue
        if below.kind == "table_row":
            by_marks, behind = read_marked_rows(text, blocks, following)
            if by_marks:
                entries.extend(by_marks)
                end, following = blocks[behind - 1].end, behind
                continue
        says_how = below.kind == "table_row" and heading.alone and tells_how(text, below)
        if " | " in words and not says_how and (row := read_role_row(text, below, state)):
            entries += [row, *standing_in(text, row, below.end)]
            end = below.end
            following += 1
            continue
        if below.kind == "table_row" and tick_columns(text, below):
            break
        if below.kind == "table_row" and not says_how and not has_status(text, below) and (row_of := read_label_row(text, below, state)):
            entries.extend(row_of)
            end = below.end
            following += 1
            continue
        ungrouped = heading.alone and following > number + 1
        if sub_heading(words, state):
            if state.status != "present" and ungrouped and _heads_those_there(text, blocks, number, following):
                state.status = "present"
            following += 1
            continue
        if below.kind == "table_row" and (says_how or has_status(text, below)):
            row = read_status_row(text, below)
            if row or not has_labels(text, cells_of(text, below)):
                entries += [row] if row else []
                end = below.end
                following += 1
                continue
        if _NOBODY.match(text, below.start, below.end):
            following += 1
            continue
        if state.status != "present" and _PRESIDES.match(text, below.start, below.end):
            break  # "Apologies: Cllr Poole / Councillor Rivers presiding"
        if moved := _CAME_OR_WENT.match(text, below.start, below.end):
            late, stop, _ = read_list(text, moved.end(), below.end, State("present", None), prose=False)
            if not moved["left"]:
                entries.extend(entry for entry in late if not _are_listed(Roster(0, 0, "", (entry,)), entries))
            end = stop
            following += 1
            continue
        begin = below.start + 2 * words.startswith("| ")  # a row without words in its first cell goes on with the list above
        if (lead := _RECEIVED_FROM.match(text, below.start, below.end)) is not None:
            begin = lead.end()
        by_place = LABEL_OF_ITS_OWN.match(text, begin, below.end)
        here = replace(state) if by_place else state  # what a line by places says of its own people does not hold for the next
        if by_place and NOT_THERE.search(by_place.group()):
            here.status = "apologies"  # "Consent to absence: Jo Rivers"
        more, stop, covered = read_list(text, begin, below.end, here, prose=False)
        if (
            _LONG_POST.fullmatch(words)
            and holds_head(words)
            and words.split(" ", 1)[0] not in GIVEN_NAMES
            and not TITLE.match(words)
            and _is_of_person_above(text, blocks, following, entries, state)
        ):
            entries[-1] = entries[-1]._replace(mention=entries[-1].mention._replace(post=entries[-1].mention.post or words))
            following += 1
            continue
        person = None if by_place else read_known_by_initials(text, begin, below.end, state)
        if (
            person is None
            and heading.alone
            and not by_place
            and (covered < _WHOLE or not _PARTED.search(words) or ends_with_status(text, begin, below.end))
        ):
            person = read_run_on(text, begin, below.end, state)
        if person is not None:
            entries.append(person)
            end = below.end
            following += 1
            continue
        if heading.alone and not any(entry.mention.name for entry in more) and _is_of_person_above(text, blocks, following, entries, state):
            if entries[-1].mention.post is None and holds_head(words) and _POST_ALONE.fullmatch(words):
                entries[-1] = entries[-1]._replace(mention=entries[-1].mention._replace(post=words))
            following += 1
            continue
        if more and not by_place and more[0].mention.start > below.start + 20 and APOLOGIES_FROM.search(text, below.start, below.end):
            break  # "The Mayor opened the sitting; apologies came from ..."
        if not more and PUBLIC.fullmatch(words.strip(" .")):
            following += 1
            continue
        if (
            below.header
            or (not more and _is_passed_over(text, blocks, following, state))
            or (heading.alone and below.kind == "heading" and heads_group(text, blocks, following, state))
        ):
            following += 1
            continue
        if not more or VERB_AFTER.match(text, more[0].mention.end, below.end) or (below.kind == "heading" and _is_bare_word(more)):
            break
        # a line for each person, with whatever stands behind the name: "Jo Rivers Northbrook Mill Users"
        a_line_each = below.end - below.start < 90 and more[0].mention.start - below.start < 8 and not _PROSE.search(words)
        if (len(more) > 1 or heading.alone) and more[0].mention.start - below.start < 16 and text.startswith(". ", stop) and covered < 0.75:
            # "Mr Owen (Chair), Mrs Barton and Mr Davies. The meeting opened at 7 pm."
            entries.extend(more)
            for told in rosters_in_prose(text, stop + 2, below.end):
                entries.extend(told.entries)
                stop = max(stop, told.end)
            end = stop
            following += 1
            break
        if (covered < 0.75 and not a_line_each) or (VERB_AFTER.match(text, stop) and covered < 0.9):
            break
        entries.extend(_without_places(text, more) if below.kind == "list_item" and a_line_each else more)
        if by_place:
            state.title = None  # "Councillors Rivers and Hall / Officers: Jo Poole / Ann Lowe"
        end = stop
        following += 1
    if (
        len(entries) == 1
        and heading.alone
        and following == number + 2
        and following < len(blocks)
        and _PRESENTER.match(text, blocks[following].start)
    ):
        return None, following
    if not entries:
        # a table of those expected: nobody is known to have come, and none of its names is a first mention
        return (Roster(heading.end, end, heading.rule, ()), following) if end > heading.end else (None, number + 1)
    return Roster(min(heading.end, entries[0].mention.start), end, heading.rule, tuple(entries)), following


def _heads_those_there(text: str, blocks: tuple[Block, ...], number: int, at: int) -> bool:
    """Whether a group below those who sent apologies was there: "APOLOGIES: / Jo Poole / OFFICERS: / Ann Rivers", where no group stands above."""
    words = text[blocks[at].start : blocks[at].end]
    opening = text[blocks[number].start : blocks[number].end]
    return (
        _OTHERS_THERE.fullmatch(words) is not None
        and words.isupper() == opening.isupper()
        and not any(_GROUP_ABOVE.fullmatch(text, above.start, above.end) for above in blocks[max(0, number - LONGEST_ROSTER) : at])
    )


def _is_bare_word(listed: list[Entry]) -> bool:
    """Whether a heading of one word only could be a surname: "Trees", the next item."""
    name = listed[0].mention.name or ""
    return len(listed) == 1 and listed[0].mention.title is None and " " not in name and name not in GIVEN_NAMES


def _is_passed_over(text: str, blocks: tuple[Block, ...], number: int, state: State) -> bool:
    """Whether a line that names nobody is one of a list of persons all the same: a bullet or row among others that name somebody."""
    block = blocks[number]
    if block.kind not in ("list_item", "table_row") or block.end - block.start > 120 or _PROSE.search(text, block.start, block.end):
        return False
    if number + 1 == len(blocks) or blocks[number + 1].kind != block.kind:
        return False
    below = blocks[number + 1]
    more, _, covered = read_list(text, below.start, below.end, replace(state), prose=False)
    return covered > 0.75 and bool(more) and all(entry.mention.name for entry in more)


def _without_places(text: str, listed: list[Entry]) -> list[Entry]:
    """The people of a line of its own without what its one person stands for: "Jo Rivers, |Mill Lane|", "Ann Hall (Chair), |Brook Sixth|"."""
    first, *others = listed
    title = first.mention.title is not None or (first.mention.name or "").split(" ", 1)[0] in GIVEN_NAMES
    if title and len(others) == 1 and text[others[0].mention.start - 2 : others[0].mention.start] == ", ":
        other = others[0].mention
        if other.title is None and other.post is None and (other.name or "").split(" ", 1)[0] not in GIVEN_NAMES:
            return [first]
    return listed


# Headings of items that may stand unnumbered below the list, and list people too
_OF_ITEM = searched(
    r"\b(?:interests?|declar\w+|minutes|matters|questions?|public|reports?|elect\w+|appoint\w+|apolog\w+|actions?|updates?|dates?|agenda|business|next|welcome|introductions?|decisions?|absen\w+|votes?)\b",
    re.IGNORECASE,
)
_LONGEST_GROUP = 50  # characters


def heads_group(text: str, blocks: tuple[Block, ...], number: int, state: State) -> bool:
    """Whether a heading within a list says whom those below it speak for: "Academies | • Jo Rivers, Mill Trust", and opens no item."""
    block = blocks[number]
    if (
        block.end - block.start > _LONGEST_GROUP
        or block.label
        or number + 1 == len(blocks)
        or _OF_ITEM.search(text, block.start, block.end)
    ):
        return False
    below = blocks[number + 1]
    return below.kind == "list_item" and blocks[number - 1].kind in ("list_item", "heading") and opens_with_person(text, below, state)


def opens_with_person(text: str, block: Block, state: State) -> bool:
    """Whether a line begins with somebody's first and last name and tells nothing of what they did."""
    if _PROSE.search(text, block.start, block.end):
        return False
    listed, _, _ = read_list(text, block.start, block.end, replace(state), prose=False)
    return bool(listed) and listed[0].mention.start < block.start + 4 and " " in (listed[0].mention.name or "")


def _is_of_person_above(text: str, blocks: tuple[Block, ...], number: int, entries: list[Entry], state: State) -> bool:
    """Whether a line says what the person on the line above is or whom they stand for, where such lines take turns: a table that was copied cell by cell."""
    block = blocks[number]
    if block.kind != "paragraph" or block.end - block.start > _LONGEST_ROLE or not entries or entries[-1].mention.name is None:
        return False
    if text[block.end - 1] in ".:-" or entries[-1].mention.start < blocks[number - 1].start:
        return False
    names = [_names_one(text, blocks[at], state) for at in (number - 3, number + 1) if 0 <= at < len(blocks)]
    return any(names)


def _names_one(text: str, block: Block, state: State) -> bool:
    """Whether a line is one person's name and little more."""
    if block.kind != "paragraph" or block.end - block.start > _LONGEST_ROLE:
        return False
    listed, _, covered = read_list(text, block.start, block.end, replace(state), prose=False)
    return len(listed) == 1 and covered > 0.75 and " " in (listed[0].mention.name or "")


def _takes_minutes(text: str, block: Block) -> bool:
    """Whether a line says who took the minutes, and not what was done with them: "Minutes: Jo Rivers"."""
    label = POST_LABEL.match(text, block.start, block.end)
    if label is None:
        return False
    taker, _, covered = read_list(text, label.end(), block.end, State("present", "officer"), prose=False)
    return len(taker) == 1 and covered == 1 and " " in (taker[0].mention.name or "")


_PROSE = searched(r" (?:was|were|had|has|have|is|are|be|will|would|that|it|[a-z]{3,}ed) |[.?!]$")


def _are_listed(roster: Roster, entries: list[Entry]) -> bool:
    """Whether those of a sentence stand in the list before it: "Present: Cllrs Rivers and Hall. Cllr Hall left at 8 pm."."""
    return all(any(same_person(entry.mention.name or "", other.mention.name or "") for other in entries) for entry in roster.entries)
