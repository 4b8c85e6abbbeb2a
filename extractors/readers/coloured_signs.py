"""Signs that rate what they stand beside by their colour alone: "●" in red, in a cell of its own."""

from __future__ import annotations

COLOURED_SIGNS = frozenset("●•⬤⚫■◼◾⬛◆⏺\uf06c\uf06e")  # the last two: as Word's Wingdings come out of a PDF


def is_coloured(colour: str) -> bool:
    """Whether a colour ("#c00000") is neither black, white nor grey."""
    parts = [int(colour[at : at + 2], 16) for at in (1, 3, 5)]
    return max(parts) - min(parts) > 60
