"""Acronyms are found where a document introduces them, and nowhere else."""

from __future__ import annotations

import pytest

from extractors.acronyms import find_acronyms


@pytest.mark.parametrize(
    ("text", "acronyms"),
    [
        ("The Joint Safeguarding Board (JSB) met in May.", {"JSB": "Joint Safeguarding Board"}),
        ("the number of children in care (CiC) rose", {"CiC": "children in care"}),
        ("an Education, Health and Care Plan (EHCP) was in place", {"EHCP": "Education, Health and Care Plan"}),
        ("Head of Safeguarding & Family Support (HS&FS) spoke", {"HS&FS": "Head of Safeguarding & Family Support"}),
        ("the Board (JSB) and again the Joint Stock Bank (JSB)", {"JSB": "Joint Stock Bank"}),
        ("Councillor Hall (Chair) and Mr Poole (DL)", {}),
        ("the report\n(ABC) was late", {}),
        ("(ABC)", {}),
        ("no such thing as this (XYZ)", {}),
    ],
)
def test_introductions(text: str, acronyms: dict[str, str]) -> None:
    assert dict(find_acronyms(text)) == acronyms
