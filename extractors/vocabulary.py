"""The vocabulary of minutes, kept as data: one JSON object a line in `patterns/<kind>.jsonl`.

Each line has `id` (kebab-case, never reused), `label` (what the phrase is a cue for, "action.undertaking"), `pattern` (a phrase, or a list of
spaCy token patterns), `example` (an invented sentence that the pattern finds) and optionally `note`.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

PATTERNS_FOLDER = Path(__file__).parent / "patterns"


class Pattern(NamedTuple):
    """One entry of the vocabulary. `pattern` is a phrase (matched without regard to case) or a list of token descriptions."""

    id: str
    label: str
    pattern: str | list[dict[str, Any]]
    example: str
    note: str | None = None


@cache
def load_patterns(kind: str) -> tuple[Pattern, ...]:
    """The patterns of `patterns/<kind>.jsonl`, in the order of the file."""
    with (PATTERNS_FOLDER / f"{kind}.jsonl").open(encoding="utf-8") as lines:
        return tuple(Pattern(**json.loads(line)) for line in lines if line.strip())


@cache
def pattern_kinds() -> tuple[str, ...]:
    """The kinds that have a file of patterns, sorted."""
    return tuple(sorted(path.stem for path in PATTERNS_FOLDER.glob("*.jsonl")))
