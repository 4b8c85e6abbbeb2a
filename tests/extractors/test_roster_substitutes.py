"""Who stands in for whom."""

from __future__ import annotations

import pytest

from tests.extractors.test_attendance import HEAD, names_of

LAYOUTS: dict[str, tuple[str, list[tuple[str, str]]]] = {
    "in her stead": (
        "## 1. Apologies\nApologies were noted from Una Fitch; Petra Sloan, Deputy Clerk, was attending in her stead.",
        [("Una Fitch", "apologies"), ("Petra Sloan", "substitute")],
    ),
    "whom": (
        "## 2. Apologies\nApologies had been received from Mrs H Carr and Mr S Olson OBE, for whom Mr Winter was present as substitute.",
        [("H Carr", "apologies"), ("S Olson", "apologies"), ("Winter", "substitute")],
    ),
    "whom substituted": (
        "## 2. Apologies\nApologies were received from Councillors Hall and P. Poole (for whom Councillor Grace Moko substituted) and from Canon Locke, the Church representative.",
        [("Hall", "apologies"), ("P. Poole", "apologies"), ("Grace Moko", "substitute"), ("Locke", "apologies")],
    ),
    "whom deputised": (
        "## 2. Apologies\nAn apology was received from Councillor B Stain, for whom Councillor Yarr deputised.",
        [("B Stain", "apologies"), ("Yarr", "substitute")],
    ),
    "with X substituting": (
        "## 2. Apologies\nApologies were received from Cllr Hall, with Cllr Poole substituting.",
        [("Hall", "apologies"), ("Poole", "substitute")],
    ),
    "attending in place": (
        "## 2. Apologies\nApologies had been sent by Cllr Jo Malik, by Jean Ferrer (Head of the Virtual School), Nke Obi attending in his place, and by Inspector Lamb of Elmshire Police.",
        [("Jo Malik", "apologies"), ("Jean Ferrer", "apologies"), ("Nke Obi", "substitute"), ("Lamb", "apologies")],
    ),
    "cllr A substituted for B": ("## 2. Apologies\nCllr A Hall substituted for Cllr B Poole.", [("A Hall", "substitute")]),
    "subs list": (
        "## 2. Substitutions\nCouncillor Hall for Councillor Poole\nCouncillor Rivers for Councillor Lowe",
        [("Hall", "substitute"), ("Rivers", "substitute")],
    ),
    "subs colon": (
        "Substitute Members: Cllr Hall (for Cllr Poole), Cllr Lowe (in place of Cllr Vane)",
        [("Hall", "substitute"), ("Lowe", "substitute")],
    ),
    "apols none subs": (
        "## 1. Apologies and Substitutions\nApologies: Cllr Hall. Substitutes: Cllr Poole for Cllr Hall.",
        [("Hall", "apologies"), ("Poole", "substitute")],
    ),
    "welcomed as sub": (
        "## 1. Apologies\nApologies were received from Cllr Rudd. Cllr Vane was welcomed as his substitute.",
        [("Rudd", "apologies"), ("Vane", "substitute")],
    ),
    "sub bracket": (
        "Present: Councillors M Acht, T Wiez and L Yarr (substitute for B Stain)",
        [("M Acht", "present"), ("T Wiez", "present"), ("L Yarr", "substitute")],
    ),
    "sub bracket2": (
        "Present: Cllr M Acht (Chair), Cllr T Wiez (sub. for Cllr B Stain), Cllr L Yarr (reserve)",
        [("M Acht", "present"), ("T Wiez", "substitute"), ("L Yarr", "substitute")],
    ),
    "firstname surname org bracket": (
        "Attendees: Jo Rivers (Elmshire CVS), Ann Hall (public member), Tom Poole (Elmshire ICB, deputising for Sam Lowe)",
        [("Jo Rivers", "present"), ("Ann Hall", "present"), ("Tom Poole", "substitute")],
    ),
    "with subs bracket": (
        "Present: Councillors J Rivers, A Hall (substitute for T Poole), S Lowe (in place of V Pell)",
        [("J Rivers", "present"), ("A Hall", "substitute"), ("S Lowe", "substitute")],
    ),
    "councillor X acting as sub": (
        "## 2. Substitutes\nCouncillor J Rivers was acting as substitute for Councillor A Hall.",
        [("J Rivers", "substitute")],
    ),
    "as substitute": (
        "## 2. Apologies\nAn apology was received from Councillor Hall (Councillor Poole as substitute).",
        [("Hall", "apologies"), ("Poole", "substitute")],
    ),
    "subst col": ("Substitute Members Present: Councillor J Rivers (for Councillor A Hall)", [("J Rivers", "substitute")]),
}


@pytest.mark.parametrize("layout", LAYOUTS)
def test_layout(layout: str) -> None:
    text, wanted = LAYOUTS[layout]
    assert names_of(HEAD + text) == wanted


NEAR_MISSES = {
    "a rule about substitutes": "## 5. Rules\nCouncillors may name a substitute for whom notice was given. Cllr Hall deputised at the fair.",
}


@pytest.mark.parametrize("case", NEAR_MISSES)
def test_near_miss(case: str) -> None:
    assert names_of(HEAD + NEAR_MISSES[case]) == []
