"""Those present, a line each, where no heading says so: above the first item, or as the first thing below its title.

1. Welcome and introductions
Jo Rivers (JR), chairing
Ann Hall, Northbrook Council (AH)
Sam Poole (SP)

Near miss: "Jo Rivers to write to the school" is a line of actions, and two lines are no list.
"""

from __future__ import annotations

from collections.abc import Sequence

from extractors.beginnings import searched
from extractors.names.beside import initials_of
from extractors.names.forms import GIVEN_NAMES, TITLE
from extractors.outline import Outline
from extractors.rosters.headings import Heading, State
from extractors.rosters.how_there import HOW_THERE
from extractors.rosters.lists import read_list
from extractors.rosters.runs import read_roster
from extractors.rosters.sentences import Roster
from models import Block

_RULE = "attendance-without-heading"
_FEWEST = 3
_LONGEST = 90  # characters of a line
_TELLS = searched(r" (?:was|were|had|has|have|is|are|be|to|will|would|that|it|(?!retired)[a-z]{3,}ed)\b|[.?!:]$|\d")
_WELCOME = searched(r"\b(?:[Ww]elcomes?|[Ii]ntroductions?|WELCOME|INTRODUCTIONS?)\b")  # "Introductions and apologies"
_INITIALS = searched(r"[(\[]([A-Z][A-Za-z]{1,3})[)\]]")


def rosters_in_bare_lines(outline: Outline, found: Sequence[Roster]) -> list[Roster]:
    """The rosters found, with those whom bare lines list where no list says who was present."""
    if any(sum(entry.status == "present" for entry in roster.entries) >= _FEWEST for roster in found):
        return list(found)
    text, blocks = outline.text, outline.document.blocks
    ends = outline.items[0].end if outline.items else 0
    for number in range(1, len(blocks)):
        if blocks[number].start >= ends:
            break
        if all(_is_person(text, block) for block in blocks[number : number + _FEWEST]) and number + _FEWEST <= len(blocks):
            above = blocks[number - 1]
            roster, _ = read_roster(text, blocks, number - 1, Heading(above.end, "present", None, _RULE, True))
            others = [other for other in found if roster and (other.end <= roster.start or other.start >= roster.end)]
            if roster is None or (len(others) < len(found) and not _WELCOME.search(text, above.start, above.end)):
                return list(found)  # "Apologies", and those who sent them
            return [*others, roster]
    return list(found)


def _is_person(text: str, block: Block) -> bool:
    """Whether a line is somebody's first and last name with what they are, and a title, a first name or their initials tells that it is one."""
    start, end = block.start, block.end
    if block.kind not in ("paragraph", "list_item") or end - start > _LONGEST or _TELLS.search(text, start, end):
        return False
    if (comma := text.rfind(", ", start, end)) > 0 and HOW_THERE.fullmatch(text, comma + 2, end):
        end = comma  # "Jo Rivers (JR), chairing"
    listed, _, covered = read_list(text, start, end, State("present", None), prose=False)
    if len(listed) != 1 or covered < 0.75 or " " not in (name := listed[0].mention.name or "") or listed[0].mention.start > start + 6:
        return False
    known = _INITIALS.search(text, start, end)
    return bool(TITLE.match(text, start, end) or name.split(" ", 1)[0] in GIVEN_NAMES or (known and initials_of(name, known[1])))
