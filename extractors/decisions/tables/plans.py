"""Tables that are plans of work: "Action | Lead | By when | Progress". What was "agreed" or "approved" in their rows tells how far the work has come."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.actions.words import column_kinds, is_action_header
from extractors.beginnings import searched
from extractors.readers.blocks import row_cells
from models import Block

# columns of tables that hold the minutes themselves: "Item | Discussion | Action | Lead | By when"
_MINUTES = searched(
    r"^outcomes?$|\b(?:minutes?|discuss\w*|decisions?|items?|agenda|resolutions?|resolved|notes?|summary|subject|topic|key points)\b",
    re.IGNORECASE,
)


def tables_of_plans(text: str, blocks: Sequence[Block]) -> frozenset[int]:
    """The numbers of these tables, as their first rows tell."""
    seen: set[int] = set()
    plans: set[int] = set()
    for block in blocks:
        if block.kind != "table_row" or block.table is None or block.table in seen:
            continue
        seen.add(block.table)
        heads = [text[start:end] for start, end in row_cells(text, block)]
        kinds = column_kinds(heads)
        if (
            len(heads) > 2
            and is_action_header(kinds)
            and "owner" in kinds
            and {"due", "status"} & set(kinds)
            and not any(map(_MINUTES.search, heads))
        ):
            plans.add(block.table)
    return frozenset(plans)
