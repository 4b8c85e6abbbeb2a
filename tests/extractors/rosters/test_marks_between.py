"""Names and posts parted by any dash, councillors by a rarer short form, and posts behind the body that somebody comes from."""

from __future__ import annotations

import pytest

from tests.extractors.test_attendance import HEAD
from tests.tagged import check

LISTS = {
    "a long dash": "Present\n* <attendance name='Moira Hall' present='present'>Moira Hall — Chair</attendance>\n* <attendance name='Ann Poole' present='present'>Ann Poole — Treasurer</attendance>",
    "a body and a post": "Present\n- <attendance name='Jo Rivers' present='present'>Jo Rivers (JR), Weir Museum, Chair</attendance>\n- <attendance name='Ann Poole' present='present'>Ann Poole (AP), Mill Trust</attendance>",
    "another short form": "Present: <attendance name='Jo Rivers' present='present'>Clr Jo Rivers</attendance>, <attendance name='Ann Poole' present='present'>Clr Ann Poole</attendance>\nAlso present: <attendance name='Kit Hall' present='present'>County Clr Kit Hall</attendance>",
}


@pytest.mark.parametrize("said", LISTS.values(), ids=LISTS)
def test_who_was_there(said: str) -> None:
    check(HEAD + said, "attendance")
