"""models ← extractors ← flows, and register beside them: no room imports one above it, and reading minutes never touches network, clock or database."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
ROOMS = {"models", "extractors", "flows", "register", "corpus", "tests"}
MAY_IMPORT = {
    "models": set(),
    "extractors": {"models"},
    "flows": {"models", "extractors", "register"},
    "register": {"models", "flows"},
}
FORBIDDEN = {
    "models": {"spacy", "prefect", "sqlite_utils", "sqlite3", "httpx", "requests", "socket", "time", "random"},
    "extractors": {"prefect", "sqlite_utils", "sqlite3", "httpx", "requests", "socket", "urllib.request", "time", "random", "datasette"},
}
FILES = [(room, path) for room in MAY_IMPORT for path in sorted((ROOT / room).rglob("*.py"))]


def _imported(path: Path) -> set[str]:
    """Every module that a file imports, at its top or inside a function."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            found.add(node.module)
    return found


def test_every_room_has_files() -> None:
    assert {room for room, _ in FILES} == set(MAY_IMPORT)


@pytest.mark.parametrize(("room", "path"), FILES, ids=lambda value: str(value.relative_to(ROOT)) if isinstance(value, Path) else "")
def test_imports_point_down(room: str, path: Path) -> None:
    imported = _imported(path)
    rooms = {name.partition(".")[0] for name in imported} & ROOMS
    assert rooms <= MAY_IMPORT[room] | {room}
    forbidden = FORBIDDEN.get(room, set())
    assert not {name for name in imported if name in forbidden or name.partition(".")[0] in forbidden}


def test_only_fetching_speaks_http() -> None:
    speakers = {
        path.relative_to(ROOT).as_posix() for room, path in FILES if _imported(path) & {"httpx", "requests", "urllib.request", "aiohttp"}
    }
    assert speakers == {"flows/fetch.py"}
