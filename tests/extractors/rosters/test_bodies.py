"""Whom the persons of a list speak for."""

from __future__ import annotations

import pytest

from tests.extractors.test_attendance import HEAD, names_of

LISTS: dict[str, tuple[str, list[str]]] = {
    "parted by semicolons": (
        "Also present: Cllr Nia Rees (NR); Kit Lowe, Tarvin Timber; Ann Hall, Head of Parks; two residents",
        ["Nia Rees", "Kit Lowe", "Ann Hall"],
    ),
    "a site": ("In attendance: Cllr Jo Rivers, Kit Lowe, Hanger Brow Wind Farm, 9 members of the public", ["Jo Rivers", "Kit Lowe"]),
    "where the police are from": (
        "Present:\nSuperintendent Kay Hurst, Wrayford\nInspector Lee Orr",
        ["Kay Hurst", "Lee Orr"],
    ),
    "persons and no bodies": ("Present: Mrs Jo Rivers, Ann Hall; Kit Lowe, Bryn Moss", ["Jo Rivers", "Ann Hall", "Kit Lowe", "Bryn Moss"]),
    "national bodies": ("Apologies: Ms B Reed, NHS England, Kit Lowe, Sport Wales and Ann Hall", ["B Reed", "Kit Lowe", "Ann Hall"]),
    "names that are words": (
        "Present: Ann Hall, Will Steele (Amber Roads), June Tully, Dean Lowe, May Brown",
        ["Ann Hall", "Will Steele", "June Tully", "Dean Lowe", "May Brown"],
    ),
    "two with a stroke": ("Present: Antonia Gray/Chris Smythe (Co-chairs), Ann Hall", ["Antonia Gray", "Chris Smythe", "Ann Hall"]),
    "a seat before the title": (
        "Members: Councillor Jo Rivers (Chairman), Councillors Ann Hall, Kit Lowe, and Independent Member Mrs G Hand",
        ["Jo Rivers", "Ann Hall", "Kit Lowe", "G Hand"],
    ),
    "a guest for an item": ("Present: Ann Hall\nGuests: Kit Lowe for item 5\nObservers: Jo Rivers", ["Ann Hall", "Kit Lowe", "Jo Rivers"]),
    "groups below what was received": (
        "## 1. Apologies\nApologies with reasons had been received from: -\nSchool members\nAnn Hall, Kit Lowe\nNon school members\nNone",
        ["Ann Hall", "Kit Lowe"],
    ),
    "an honorary post": ("Present: Jo Rivers (JR) Chair, Ann Hall (AH) Hon. Treasurer", ["Jo Rivers", "Ann Hall"]),
    "surnames alone": ("Present: Cllrs Rivers, Hall, Poole; Mr Lowe", ["Rivers", "Hall", "Poole", "Lowe"]),
}


@pytest.mark.parametrize(("text", "names"), LISTS.values(), ids=LISTS)
def test_bodies_are_no_persons(text: str, names: list[str]) -> None:
    """What stands behind a person's comma and is no person is whom they speak for."""
    assert [name for name, _ in names_of(HEAD + text)] == names
