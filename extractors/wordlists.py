"""Lists of words that are data, not cues: given names, titles, heads of posts, words that are no names.

Each file `lists/<name>.jsonl` has one object a line with `id`, `label`, `words` and `note` (what the list is and whose); some have more fields.
Unlike `patterns/`, nothing here is looked for in every document: the grammars of names and posts ask whether a word is one of these.
"""

from __future__ import annotations

import json
from functools import cache
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import Any

LISTS_FOLDER = Path(__file__).parent / "lists"


@cache
def load_list(name: str) -> tuple[dict[str, Any], ...]:
    """The entries of `lists/<name>.jsonl`, in the order of the file."""
    with (LISTS_FOLDER / f"{name}.jsonl").open(encoding="utf-8") as lines:
        return tuple(json.loads(line) for line in lines if line.strip())


@cache
def words_of(name: str, *labels: str) -> frozenset[str]:
    """The words of a list, as written; of the entries with these labels, or of all."""
    return frozenset(word for entry in load_list(name) if not labels or entry["label"] in labels for word in entry["words"])


def alternation(words: frozenset[str]) -> str:
    """A regular expression for any of these words, the longest first; a space in a word stands for one space, an apostrophe for either kind.

    Words that begin alike share their beginning ("Chair(?:man|)"): a search then looks at each letter once, not once for every word.
    """
    return "|".join(_branches(sorted(words)))


def _branches(words: list[str]) -> list[str]:
    """A branch for each first letter of `words`, which are sorted; the empty word, the end of one that begins a longer one, comes last."""
    branches = [_escape(first) + _rest([word[1:] for word in same]) for first, same in groupby(filter(None, words), itemgetter(0))]
    return branches if words[0] else [*branches, ""]


def _rest(words: list[str]) -> str:
    branches = _branches(words)
    return f"(?:{'|'.join(branches)})" if len(branches) > 1 else branches[0]


def _escape(char: str) -> str:
    return "['’]" if char in "'’" else "\\" + char if char in ".-&/()" else char
