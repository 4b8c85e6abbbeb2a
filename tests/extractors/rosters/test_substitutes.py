"""Who stands in for whom."""

from __future__ import annotations

import pytest

from tests.extractors.test_attendance import HEAD, names_of

LAYOUTS: dict[str, tuple[str, list[tuple[str, str]]]] = {
    "was sitting as substitute": (
        "## 2. Substitutes\nUnder Rule 4, Councillor H Tarn was sitting as substitute for Councillor D Wick.",
        [("H Tarn", "substitute")],
    ),
    "representing a person or a body": (
        "Present: Jo Rivers (representing Ann Hall), Kit Moss (representing Cllr Poole) and Tom Vane (representing Mill Users).",
        [
            ("Jo Rivers", "substitute"),
            ("Ann Hall", "apologies"),
            ("Kit Moss", "substitute"),
            ("Poole", "apologies"),
            ("Tom Vane", "present"),
        ],
    ),
    "in her stead": (
        "## 1. Apologies\nApologies were noted from Una Fitch; Petra Sloan, Deputy Clerk, was attending in her stead.",
        [("Una Fitch", "apologies"), ("Petra Sloan", "substitute")],
    ),
    "who was substituted": (
        "## 1. Apologies\nApologies were received from Councillor Raj Hart who was substituted by District Councillor Rose Hobb, and from Councillor John Bishop.",
        [("Raj Hart", "apologies"), ("Rose Hobb", "substitute"), ("John Bishop", "apologies")],
    ),
    "was a substitute member": (
        "## 2. Substitutes\nIn accordance with paragraph 4.1 of the Constitution, Councillor Pell was a substitute member for Councillor Tarn; Councillor Oakes was a substitute member for Councillor Quist.\nHaving given due notice Councillor Terry Vane advised that he was substituting for Councillor Wick.",
        [("Pell", "substitute"), ("Oakes", "substitute"), ("Terry Vane", "substitute")],
    ),
    "whom": (
        "## 2. Apologies\nMrs K Dent sent apologies, and so did Mr L Finn MBE. Apologies came too from Ms R Ives, for whom Mr Yeo was present as a substitute.",
        [("K Dent", "apologies"), ("R Ives", "apologies"), ("Yeo", "substitute")],
    ),
    "whom substituted": (
        "## 2. Apologies\nApologies were received from Councillors Hall and P. Poole (for whom Councillor Lola Quist stood in) and Mr Brand, the lay member.",
        [("Hall", "apologies"), ("P. Poole", "apologies"), ("Lola Quist", "substitute"), ("Brand", "apologies")],
    ),
    "whom deputised": (
        "## 2. Apologies\nApologies came from Councillor P Wick, for whom Councillor Tarn deputised.",
        [("P Wick", "apologies"), ("Tarn", "substitute")],
    ),
    "with X substituting": (
        "## 2. Apologies\nApologies were received from Cllr Hall, with Cllr Poole substituting.",
        [("Hall", "apologies"), ("Poole", "substitute")],
    ),
    "in the cell beside": (
        "Present:\nMember | Role / Nominated by\nLena Fox (Chair) | Health Board\nOmar Rashid | (for Ed Sharp)\nAnn Dunn | Clerk",
        [("Lena Fox", "present"), ("Omar Rashid", "substitute"), ("Ed Sharp", "apologies"), ("Ann Dunn", "present")],
    ),
    "attending in place": (
        "## 2. Apologies\nApologies were given by Cllr Ed Sharp, by Lena Fox (Library Manager), Omar Rashid attending in her place, and by Sergeant Cole of Elmshire Police.",
        [("Ed Sharp", "apologies"), ("Lena Fox", "apologies"), ("Omar Rashid", "substitute"), ("Cole", "apologies")],
    ),
    "in brackets, without titles": (
        "Apologies: Una Fitch (Prof Petra Sloan attending as deputy), Ed Sharp (Lena Fox deputising), Omar Brand (represented by Jo Hall), Kit Lowe (deputy: Sue Marsh)",
        [
            ("Una Fitch", "apologies"),
            ("Petra Sloan", "substitute"),
            ("Ed Sharp", "apologies"),
            ("Lena Fox", "substitute"),
            ("Omar Brand", "apologies"),
            ("Jo Hall", "substitute"),
            ("Kit Lowe", "apologies"),
            ("Sue Marsh", "substitute"),
        ],
    ),
    "in brackets, with a post": (
        "## 1. Apologies\nApologies were received from Mr D Fitch (Mr P Sloan, Medical Director attended in his absence) and Ms B Fox, NHS England.",
        [("D Fitch", "apologies"), ("P Sloan", "substitute"), ("B Fox", "apologies")],
    ),
    "what a bracket tells besides": ("Apologies: Una Fitch (represented the Board elsewhere)", [("Una Fitch", "apologies")]),
    "whose substitute": (
        "## 2. Substitutes\nThe Board was advised that Mark Fitch was attending as Una Brand's substitute.",
        [("Mark Fitch", "substitute")],
    ),
    "on his behalf": (
        "## 1. Apologies\nApologies were received from Omar Brand. Petra Sloan attended on his behalf.",
        [("Omar Brand", "apologies"), ("Petra Sloan", "substitute")],
    ),
    "in the cell of a post": (
        "In attendance:\nUna Fitch | Director of Tides\nDr Petra Sloan | Partner Member (Primary Care) – deputising for Dr Ed Sharp",
        [("Una Fitch", "present"), ("Petra Sloan", "substitute")],
    ),
    "cllr A substituted for B": ("## 2. Apologies\nCllr A Hall substituted for Cllr B Poole.", [("A Hall", "substitute")]),
    "A was substituted by B": (
        "## 2. Apologies\nCllr A Hall was substituted by Cllr B Poole.",
        [("A Hall", "apologies"), ("B Poole", "substitute")],
    ),
    "A sent apologies and was substituted by B": (
        "## 2. Apologies\nCllr A Hall sent apologies and was substituted by Cllr B Poole.",
        [("A Hall", "apologies"), ("B Poole", "substitute")],
    ),
    "subs list": (
        "## 2. Substitutions\nCouncillor Hall for Councillor Poole\nCouncillor Rivers for Councillor Lowe",
        [("Hall", "substitute"), ("Poole", "apologies"), ("Rivers", "substitute"), ("Lowe", "apologies")],
    ),
    "subs colon": (
        "Substitute Members: Cllr Hall (for Cllr Poole), Cllr Lowe (in place of Cllr Vane)",
        [("Hall", "substitute"), ("Poole", "apologies"), ("Lowe", "substitute"), ("Vane", "apologies")],
    ),
    "apols none subs": (
        "## 1. Apologies and Substitutions\nApologies: Cllr Hall. Substitutes: Cllr Poole for Cllr Hall.",
        [("Hall", "apologies"), ("Poole", "substitute")],
    ),
    "welcomed as sub": (
        "## 1. Apologies\nApologies were received from Cllr Rusk. Cllr Vane was welcomed as her substitute.",
        [("Rusk", "apologies"), ("Vane", "substitute")],
    ),
    "sub bracket": (
        "Present: Councillors G Noble, P Ogden and E Tarn (substitute for K Wick)",
        [("G Noble", "present"), ("P Ogden", "present"), ("E Tarn", "substitute"), ("K Wick", "apologies")],
    ),
    "sub bracket2": (
        "Present: Cllr G Noble (Chair), Cllr P Ogden (sub. for Cllr K Wick), Cllr E Tarn (reserve)",
        [("G Noble", "present"), ("P Ogden", "substitute"), ("K Wick", "apologies"), ("E Tarn", "substitute")],
    ),
    "firstname surname org bracket": (
        "Attendees: Jo Rivers (Elmshire CVS), Ann Hall (public member), Tom Poole (Elmshire ICB, deputising for Sam Lowe)",
        [("Jo Rivers", "present"), ("Ann Hall", "present"), ("Tom Poole", "substitute"), ("Sam Lowe", "apologies")],
    ),
    "with subs bracket": (
        "Present: Councillors J Rivers, A Hall (substitute for T Poole), S Lowe (in place of V Pell)",
        [("J Rivers", "present"), ("A Hall", "substitute"), ("T Poole", "apologies"), ("S Lowe", "substitute"), ("V Pell", "apologies")],
    ),
    "councillor X acting as sub": (
        "## 2. Substitutes\nCouncillor J Rivers was acting as substitute for Councillor A Hall.",
        [("J Rivers", "substitute")],
    ),
    "as substitute": (
        "## 2. Apologies\nThere was an apology from Councillor Hall (Councillor Poole as substitute).",
        [("Hall", "apologies"), ("Poole", "substitute")],
    ),
    "below a title": (
        "## 2. Substitutes\nCllr M Tarn for Cllr J Quist.\nCllr P Wick in place of Cllr R Sloan.",
        [("M Tarn", "substitute"), ("J Quist", "apologies"), ("P Wick", "substitute"), ("R Sloan", "apologies")],
    ),
    "behind a comma": (
        "Apologies: Una Fitch (Elm Trust), substituted by Kit Lowe (Head of Care)",
        [("Una Fitch", "apologies"), ("Kit Lowe", "substitute")],
    ),
    "behind a dash": (
        "Apologies: Una Fitch - represented by Kit Lowe; Omar Brand",
        [("Una Fitch", "apologies"), ("Kit Lowe", "substitute"), ("Omar Brand", "apologies")],
    ),
    "replaced respectively": (
        "County Councillors Una Fitch and Ed Sharp replaced County Councillors Raj Hart and Lola Quist respectively.",
        [("Una Fitch", "substitute"), ("Ed Sharp", "substitute"), ("Raj Hart", "apologies"), ("Lola Quist", "apologies")],
    ),
    "whose place was taken": (
        "## 1. Apologies\nApologies were submitted on behalf of Una Fitch and Kit Lowe, whose place was taken by Omar Brand.",
        [("Una Fitch", "apologies"), ("Kit Lowe", "apologies"), ("Omar Brand", "substitute")],
    ),
    "substituted, below a title": (
        "## 1. Apologies and substitutions\nCouncillor Una Fitch, substituted by Councillor Lowe.\nCouncillor Brand, replaced by Councillor Ed Sharp.",
        [("Una Fitch", "apologies"), ("Lowe", "substitute"), ("Brand", "apologies"), ("Ed Sharp", "substitute")],
    ),
    "had been appointed": (
        "## 2. Substitutes\nIt was noted that, in accordance with Standing Order 4, Councillor U Fitch had been appointed as substitute for Councillor K Lowe.",
        [("U Fitch", "substitute")],
    ),
    "the latter being represented": (
        "The following sent their regrets: Mr E. Holt and Dr F. Garth, the latter being represented by Mrs G. Fitch.",
        [("E. Holt", "apologies"), ("F. Garth", "apologies"), ("G. Fitch", "substitute")],
    ),
    "in the bracket of a cell": (
        "Apologies for absence:\nMs Una Fitch | Head of Tides\nMr Raj Holt | Director of Finance (Ms Eve Garth attended on his behalf)",
        [("Una Fitch", "apologies"), ("Raj Holt", "apologies"), ("Eve Garth", "substitute")],
    ),
    "subst col": (
        "Substitute Members Present: Councillor J Rivers (for Councillor A Hall)",
        [("J Rivers", "substitute"), ("A Hall", "apologies")],
    ),
    "vice": (
        "Present: Councillors Rivers (Chair) and Hall (vice Cllr Poole); Ann Lowe (Vice Chair), Jo Pell (vice chair)",
        [("Rivers", "present"), ("Hall", "substitute"), ("Poole", "apologies"), ("Ann Lowe", "present"), ("Jo Pell", "present")],
    ),
    "the other sent apologies in a list of their own": (
        "Present: Councillors Rivers and Hall (substituting for Cllr Poole)\n## 1. Apologies\nApologies were received from Councillor Jan Poole.",
        [("Rivers", "present"), ("Hall", "substitute"), ("Jan Poole", "apologies")],
    ),
    "with a double title, behind a comma": (
        "Present: Cllr Rivers, Cllr Hall, substituting for Cllr Mrs A Poole, and Cllr Lowe",
        [("Rivers", "present"), ("Hall", "substitute"), ("A Poole", "apologies"), ("Lowe", "present")],
    ),
    "for a body, and for a post": (
        "Present: Una Fitch (for the Parish Council), Omar Brand (representing Elm Trust), Kit Lowe (on behalf of the Head of Care)",
        [("Una Fitch", "present"), ("Omar Brand", "present"), ("Kit Lowe", "substitute")],
    ),
}


@pytest.mark.parametrize("layout", LAYOUTS)
def test_layout(layout: str) -> None:
    text, wanted = LAYOUTS[layout]
    assert names_of(HEAD + text) == wanted


NEAR_MISSES = {
    "a substitute for nobody": "## 2. Staff\nMs Fitch was appointed as a substitute teacher for a year.",
    "for good": "## 1. Apologies\nThe Chair welcomed Ms Fitch, who had replaced Ed Sharp as the member for Elmshire Water.",
    "a part that was replaced": "## 5. Boiler\nMr Hall replaced Mr Poole on the rota.",
    "a rule about substitutes": "## 5. Rules\nCouncillors may name a substitute for whom notice was given. Cllr Hall deputised at the fair.",
}


@pytest.mark.parametrize("case", NEAR_MISSES)
def test_near_miss(case: str) -> None:
    assert names_of(HEAD + NEAR_MISSES[case]) == []
