"""Ratings as red, amber or green: named by a word, its first letter or a coloured sign, or shown by the colour of a cell."""

from __future__ import annotations

import colorsys
import re

from models.records import Rag

RAG_SIGNS = "🔴🟥🟠🟡🟧🟨🟢🟩"
"""Coloured circles and squares, as people type them."""
_NAMED: dict[str, Rag] = {
    "r": "red", "🔴": "red", "🟥": "red", "a": "amber", "🟠": "amber", "🟡": "amber", "🟧": "amber", "🟨": "amber", "g": "green", "🟢": "green",
    "🟩": "green",
}  # fmt: skip
_COLOUR_NAMES: dict[str, Rag] = {
    "red": "red", "crimson": "red", "firebrick": "red", "darkred": "red", "tomato": "red", "orangered": "red", "amber": "amber", "orange": "amber",
    "darkorange": "amber", "gold": "amber", "yellow": "amber", "green": "green", "lime": "green", "limegreen": "green", "lightgreen": "green",
    "darkgreen": "green", "forestgreen": "green", "seagreen": "green", "mediumseagreen": "green",
}  # fmt: skip
_RGB = re.compile(r"rgba?\(\s*(\d{1,3})\s*,\s*(\d{1,3})\s*,\s*(\d{1,3})\s*(?:,[^)]*)?\)", re.IGNORECASE)


def rag_named(word: str) -> Rag:
    """The rating that a word, its first letter or a coloured sign names."""
    return _NAMED[word[0].lower()]


def rag_of_colour(colour: str | None) -> Rag | None:
    """The rating that a cell's colour ("#00b050", "rgb(255, 0, 0)", "orange") shows, by its hue; None for no colour, greys, blues and pale tints."""
    if not colour:
        return None
    if named := _COLOUR_NAMES.get(colour.lower()):
        return named
    if written := _RGB.fullmatch(colour):
        red, green, blue = (min(int(part), 255) / 255 for part in written.groups())
    elif re.fullmatch(r"#[0-9a-fA-F]{6}", colour):
        red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    elif re.fullmatch(r"#[0-9a-fA-F]{3}", colour):
        red, green, blue = (int(digit * 2, 16) / 255 for digit in colour[1:])
    else:
        return None
    hue, lightness, saturation = colorsys.rgb_to_hls(red, green, blue)
    if saturation < 0.3 or not 0.12 < lightness < 0.93:
        return None
    degrees = hue * 360
    if degrees < 18 or degrees > 340:
        return "red"
    if degrees < 66:
        return "amber"
    return "green" if degrees < 175 else None
