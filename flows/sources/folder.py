"""Files as a source: single ones, folders with all that is in them, and globs."""

from __future__ import annotations

import glob
from collections.abc import Iterable, Iterator
from pathlib import Path

# What lies beside minutes and is none: labels, code, lists, pictures, archives. Everything else is tried: bytes tell what a file is, names do not.
_NOT_MINUTES = frozenset(
    [
        ".json",
        ".jsonl",
        ".py",
        ".sh",
        ".js",
        ".css",
        ".toml",
        ".yaml",
        ".yml",
        ".ini",
        ".cfg",
        ".lock",
        ".csv",
        ".tsv",
        ".db",
        ".sqlite",
        ".db-wal",
        ".db-shm",
        ".png",
        ".jpg",
        ".jpeg",
        ".gif",
        ".svg",
        ".ico",
        ".webp",
        ".zip",
        ".gz",
        ".tar",
        ".7z",
        ".mp3",
        ".mp4",
        ".pyc",
        ".log",
    ]
)


def is_address(target: str) -> bool:
    return target.startswith(("http://", "https://"))


def find_files(target: str) -> list[Path]:
    """The files that a path or a glob names, in the order of their names.

    A file that is named is taken whatever it is called. In folders, files whose names begin with a dot are left out, and so are those whose endings
    say that they hold something other than minutes (labels, code, pictures). Of a labelled set (`minutes/` beside `gold/`) the minutes are taken.

    Raises:
        FileNotFoundError: nothing has that name.
    """
    path = Path(target).expanduser()
    if path.is_file():
        return [path.absolute()]
    if path.is_dir():
        labelled = (path / "minutes").is_dir() and (path / "gold").is_dir()
        return sorted(_below(path.absolute() / "minutes" if labelled else path.absolute()))
    matches = [Path(match).absolute() for match in glob.glob(str(path), recursive=True)]  # noqa: PTH207 - the pattern may be absolute, which Path.glob refuses
    files = {file for match in matches for file in (_below(match) if match.is_dir() else _wanted([match]))}
    if not matches:
        raise FileNotFoundError(target)
    return sorted(files)


def _below(folder: Path) -> Iterator[Path]:
    return _wanted(path for path in folder.rglob("*") if not any(part.startswith(".") for part in path.relative_to(folder).parts))


def _wanted(paths: Iterable[Path]) -> Iterator[Path]:
    return (path for path in paths if path.is_file() and not path.name.startswith(".") and path.suffix.lower() not in _NOT_MINUTES)
