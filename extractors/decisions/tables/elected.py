"""Tables of those elected at a meeting: "Post | Name | Proposed | Seconded", and below it "Treasurer | Jo Hall | Ann Poole | Sam Vane".

Near miss: the table of those present ("Name | Post", "Position | Name"), which tells of no election: nobody proposes there, and no title says so.
"""

from __future__ import annotations

import re

from extractors.beginnings import searched
from extractors.decisions.page import DecisionPage
from extractors.decisions.posts.titles import fills_posts

_POST = re.compile(
    r"(?:posts?|positions?|roles?|offices?|officers?|committees?|(?:outside |external )?bod(?:y|ies)|organisation)", re.IGNORECASE
)
_NAMES_POST = searched(r"(?:^|\| )[ :*]*(?:post|position|role|office|committee|outside|external|bod|organisation)", re.IGNORECASE)
_WHO = re.compile(
    r"(?:names?|elected|nominees?|nominations?|nominated|candidates?|appointed|appointees?|(?:elected |appointed )?(?:member|person|trustee)s?|representatives?|(?:elected|appointed) for [\d/–—-]+)",
    re.IGNORECASE,
)
_MOVED = re.compile(r"(?:propos|second|moved)\w*(?: by)?", re.IGNORECASE)
_NOBODY = re.compile(
    r"\W*(?:vacan\w+|none|nobody|tbc|n/a|no nominations?|to be (?:confirmed|filled|elected|decided)\b.*)?\W*", re.IGNORECASE
)
_ELECTED_ABOVE = searched(r"\b(?:elected|appointed|elections?)\b[^.]{0,60}[:.]?$")
_MOST_ROWS = 40


def heads_elected(line: str) -> bool:
    """Whether a table's row, of which the words are given, may head a table of those elected."""
    return len(line) < 120 and _NAMES_POST.search(line) is not None and _columns(line) is not None


def read_elected_rows(page: DecisionPage, index: int) -> int | None:
    """Reads the table that is headed by the row at `index`; gives the index of the block after it, None where it tells of no election."""
    blocks, text, sentence = page.blocks, page.text, page.sentences[index][0]
    columns = _columns(text[blocks[index].start : blocks[index].end])
    if columns is None or sentence.place not in ("minutes", "decision"):
        return None
    post, who, moved = columns
    item, above = page.outline.item_of(sentence), blocks[index - 1] if index else None
    told = above is not None and _ELECTED_ABOVE.search(text, max(above.start, above.end - 120), above.end) is not None
    if not moved and not told and not (item is not None and fills_posts(item.title.lower())):
        return None
    group, after = page.next_group(), index + 1
    for after in range(index + 1, min(index + 1 + _MOST_ROWS, len(blocks) + 1)):
        if after == len(blocks) or blocks[after].kind != "table_row":
            break
        cells = text[blocks[after].start : blocks[after].end].split(" | ")
        if len(cells) <= who or _NOBODY.fullmatch(cells[who]):
            continue
        start = blocks[after].start + sum(len(cell) + 3 for cell in cells[:post])
        stop = blocks[after].start + sum(len(cell) + 3 for cell in cells[: who + 1]) - 3
        page.add(start, stop, "resolution-elected-row", None, group=group, verb="appoint")
    return after if after > index + 1 else None


def _columns(line: str) -> tuple[int, int, bool] | None:
    """Which cells of a head name the post and who fills it, and whether others name the proposer."""
    cells = [cell.strip(" :*") for cell in line.split(" | ")]
    if not 2 <= len(cells) <= 6:
        return None
    post = next((place for place, cell in enumerate(cells) if _POST.fullmatch(cell)), None)
    who = next((place for place, cell in enumerate(cells) if place != post and _WHO.fullmatch(cell)), None)
    if post is None or who is None or who < post:
        return None
    return post, who, any(_MOVED.fullmatch(cell) for cell in cells)
