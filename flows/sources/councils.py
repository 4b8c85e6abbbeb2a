"""The councils that are known, as data: `corpus/councils.toml`. Facts only; what is not known is not there."""

from __future__ import annotations

import datetime as dt
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

from flows.names import council_id

Kind = Literal["moderngov", "cmis"]
KINDS: tuple[Kind, ...] = ("moderngov", "cmis")
COUNCILS = Path(__file__).resolve().parents[2] / "corpus" / "councils.toml"
_KEYS = {"name", "ons_code", "kind", "base", "checked", "note"}


@dataclass(frozen=True, slots=True)
class Council:
    """A council and its site. `base` is the address that all its pages begin with; `checked` the day on which somebody last saw that it is right."""

    name: str
    base: str | None = None
    kind: Kind | None = None
    ons_code: str | None = None
    checked: dt.date | None = None
    note: str | None = None


def read_councils(path: Path) -> list[Council]:
    """The councils of a file.

    Raises:
        ValueError: the file is no list of councils; says where and what is wrong.
    """
    try:
        tables = tomllib.loads(path.read_text("utf-8")).get("council", [])
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ValueError(f"{path}: this is no TOML ({error}); correct it") from error
    councils: dict[str, Council] = {}
    for table in tables:
        name = table.get("name")
        if not name or not isinstance(name, str):
            raise ValueError(f"{path}: a council without a name; every [[council]] needs one")
        if unknown := table.keys() - _KEYS:
            raise ValueError(f"{path}: {name} has {', '.join(sorted(unknown))}; the words that are known are {', '.join(sorted(_KEYS))}")
        kind, base = table.get("kind"), table.get("base")
        if kind not in (None, *KINDS):
            raise ValueError(f"{path}: {name} is of kind “{kind}”; the kinds that can be scraped are {', '.join(KINDS)}")
        if base is not None and not urlsplit(base).hostname:
            raise ValueError(f"{path}: {name} has “{base}” as its base; write the address that its pages begin with, with https://")
        if council_id(name) in councils:
            raise ValueError(f"{path}: {name} stands there twice; leave one out")
        base = base.rstrip("/") if base else None
        councils[council_id(name)] = Council(name, base, kind, table.get("ons_code"), table.get("checked"), table.get("note"))
    return list(councils.values())


def find_council(words: str, councils: list[Council]) -> Council:
    """The one council that is meant: by its name, or by words that only one name holds.

    Raises:
        LookupError: none is, or several are; says which.
    """
    exact = [council for council in councils if council_id(council.name) == council_id(words)]
    meant = exact or [council for council in councils if words.lower() in council.name.lower()]
    if len(meant) == 1:
        return meant[0]
    if meant:
        raise LookupError(f"“{words}” can be {', '.join(council.name for council in meant)}; give the whole name")
    raise LookupError(f"no council “{words}” is in the list; give the address of its site instead")
