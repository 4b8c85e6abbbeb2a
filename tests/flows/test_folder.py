from __future__ import annotations

from pathlib import Path

import pytest

from flows.sources.folder import find_files, is_address


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    for name in ("a.html", "b/c.pdf", "b/d.txt", "b/d.json", "b/make.py", ".hidden.txt", ".git/x.html", "b/noending"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("x")
    return tmp_path


@pytest.mark.parametrize(
    ("target", "expected"),
    [
        ("", ["a.html", "b/c.pdf", "b/d.txt", "b/noending"]),
        ("b", ["b/c.pdf", "b/d.txt", "b/noending"]),
        ("b/d.json", ["b/d.json"]),  # named, so meant
        ("**/*.txt", ["b/d.txt"]),
        ("b/*", ["b/c.pdf", "b/d.txt", "b/noending"]),
        ("?", ["b/c.pdf", "b/d.txt", "b/noending"]),
    ],
)
def test_what_a_path_names(tree: Path, target: str, expected: list[str]) -> None:
    assert [path.relative_to(tree).as_posix() for path in find_files(str(tree / target))] == expected


def test_of_a_labelled_set_the_minutes_are_taken(tmp_path: Path) -> None:
    for name in ("minutes/a.html", "gold/a.txt", "tagged/a.html", "README.md"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("x")
    assert [path.name for path in find_files(str(tmp_path))] == ["a.html"]
    assert [path.parent.name for path in find_files(str(tmp_path))] == ["minutes"]


@pytest.mark.parametrize("target", ["nothing", "*.docx"])
def test_what_names_nothing(tree: Path, target: str) -> None:
    with pytest.raises(FileNotFoundError):
        find_files(str(tree / target))


def test_addresses_are_no_paths() -> None:
    assert is_address("https://elmshire.example/a.html")
    assert not is_address("elmshire/a.html")
