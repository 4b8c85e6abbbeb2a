"""The numbering of a list of clauses: what a printed label can be, and whether it goes on with the list.

    "(a)" "(b)" "(i)" "(ii)" "(c)"        a list with another inside it
    "1." "2." "2." "4."                   a clause with its replacement under the same number, one number skipped

Near miss: "12" below "(a)" and "(b)": the numbering of the paragraphs around the list.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_NUMERALS = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv")
_ROMAN = {numeral: value for value, numeral in enumerate(_NUMERALS, 1)}
_LABEL = re.compile(r"(?P<open>\(?)(?P<value>\d{1,3}(?:\.\d{1,2})*|[A-Za-z]|[ivxIVX]{1,5})(?P<close>[.):]{0,2})$")


@dataclass(frozen=True, slots=True)
class _Style:
    name: str
    value: int


def read_label(label: str) -> tuple[tuple[str, int], ...]:
    """What a printed label can be: its style with its place in the order. "(i)" is a letter or a Roman number."""
    if not any(c.isalnum() for c in label):
        return (("bullet", 0),)
    found = _LABEL.fullmatch(label)
    if not found:
        return (("other", 0),)
    value, marks = found["value"], found["open"] + "x" + found["close"][:1]
    if value[0].isdigit():
        return ((f"number{marks}{value.count('.')}", int(value.rsplit(".", 1)[-1])),)
    readings = []
    if value.lower() in _ROMAN:
        readings.append((f"roman{marks}", _ROMAN[value.lower()]))
    if len(value) == 1:
        readings.append((f"letter{marks}", ord(value.lower()) - 96))
    return tuple(readings) or (("other", 0),)


class ListReader:
    """Follows the numbering of a list of clauses through its blocks; nested lists are entered and left."""

    def __init__(self) -> None:
        self._open: list[_Style] = []

    def takes(self, label: str) -> bool:
        """Whether a block with this label goes on with the list (and if so, moves on to it)."""
        readings = read_label(label)
        for depth in range(len(self._open) - 1, -1, -1):
            current = self._open[depth]
            for name, value in readings:
                # A clause struck out and its replacement carry the same number; a mis-numbered list skips one.
                if name == current.name and (name == "bullet" or 0 <= value - current.value <= 2):
                    del self._open[depth:]
                    self._open.append(_Style(name, value))
                    return True
        known = {style.name for style in self._open}
        for name, value in readings:
            if name not in known and (value <= 1 or not self._open):
                self._open.append(_Style(name, value))
                return True
        return False

    def goes_on_with(self, label: str) -> bool:
        """Whether a list that is open has its next number in this label, or the one after that. Moves nothing."""
        return any(name == style.name and 0 < value - style.value <= 2 for style in self._open for name, value in read_label(label))
