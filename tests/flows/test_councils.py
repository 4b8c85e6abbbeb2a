"""The list of councils is data that people write: what is wrong in it is said, with what to do."""

from __future__ import annotations

from pathlib import Path

import pytest

from flows.scrape_run import councils_to_watch, find_target
from flows.sources.councils import COUNCILS, Council, find_council, read_councils

LIST = """
[[council]]
name = "Elmshire County Council"
kind = "moderngov"
base = "https://democracy.elmshire.example/"
ons_code = "E99000001"
checked = 2025-05-01

[[council]]
name = "Northbrook Borough Council"

[[council]]
name = "North Elmshire District Council"
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    (tmp_path / "councils.toml").write_text(LIST, "utf-8")
    return tmp_path / "councils.toml"


def test_a_list_is_read(path: Path) -> None:
    council = read_councils(path)[0]
    assert (council.base, council.kind, council.ons_code, str(council.checked)) == (
        "https://democracy.elmshire.example",
        "moderngov",
        "E99000001",
        "2025-05-01",
    )
    assert [council.name for council in councils_to_watch(path)] == ["Elmshire County Council"]


@pytest.mark.parametrize("words", ["Elmshire County Council", "the elmshire county council", "northbrook", "Elmshire CC"])
def test_a_council_is_found_by_its_name(path: Path, words: str) -> None:
    assert find_council(words, read_councils(path)).name.lower().startswith(("elmshire county", "northbrook"))


@pytest.mark.parametrize(
    ("words", "said"), [("elmshire", "can be Elmshire County Council, North Elmshire"), ("Wrayford", "no council “Wrayford”")]
)
def test_a_name_that_is_not_enough(path: Path, words: str, said: str) -> None:
    with pytest.raises(LookupError, match=said):
        find_council(words, read_councils(path))


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("[[council]\n", "no TOML"),
        ("[[council]]\nons_code = 'E1'\n", "without a name"),
        ("[[council]]\nname = 'A'\nadress = 'x'\n", "A has adress"),
        ("[[council]]\nname = 'A'\nkind = 'jadu'\n", "of kind “jadu”"),
        ("[[council]]\nname = 'A'\nbase = 'a.example'\n", "as its base"),
        ("[[council]]\nname = 'A'\n[[council]]\nname = 'the A'\n", "twice"),
    ],
)
def test_what_is_wrong_in_a_list_is_said(path: Path, words: str, said: str) -> None:
    path.write_text(words, "utf-8")
    with pytest.raises(ValueError, match=said):
        read_councils(path)


def test_an_address_of_a_known_site_is_that_council(path: Path, tmp_path: Path) -> None:
    for words in ("https://democracy.elmshire.example", "https://democracy.elmshire.example/mgListCommittees.aspx?bcr=1"):
        found = find_target(words, None, path, tmp_path / "m.db", allow_private=False)
        assert found.name == "Elmshire County Council"
    with pytest.raises(ValueError, match="no address is known for Northbrook"):
        find_target("Northbrook", None, path, tmp_path / "m.db", allow_private=False)
    named = find_target(
        "http://127.0.0.1:9/democracy/mgWebService.asmx/GetCommittees", "Wrayford", path, tmp_path / "m.db", allow_private=True
    )
    assert named == Council("Wrayford", "http://127.0.0.1:9/democracy")


def test_the_real_list_holds_facts() -> None:
    councils = read_councils(COUNCILS)
    assert len(councils) >= 10
    codes = [council.ons_code for council in councils if council.ons_code]
    assert len(codes) == len(set(codes))
    assert all(council.base is None or (council.kind and council.base.startswith("https://")) for council in councils)
