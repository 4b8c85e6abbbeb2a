"""What is moved by its name alone, and motions told over several paragraphs."""

from __future__ import annotations

import pytest

from extractors import extract
from models import Resolution


def _decided(minutes: str) -> list[tuple[str, str, str]]:
    page = f"ELMSHIRE COUNCIL\nMinutes of the Council held on 4 March 2025\n\n5. PARKS\n\n{minutes}\n\n6. CLOSE\n\nThe meeting closed at 9 pm.\n"
    return [(r.quote, r.verb, r.outcome) for r in extract(page.encode(), "minutes.txt").records if isinstance(r, Resolution)]


@pytest.mark.parametrize(
    ("minutes", "decided"),
    [
        (
            "Cllr Hall moved the recommendations set out in the report.\n\nCllr Poole seconded the motion.\n\nOn being put to the vote, the recommendations were agreed.",
            [("the recommendations set out in the report", "agree", "carried")],
        ),
        (
            "The Leader, Cllr Hall, moved the recommendation and this was seconded by Cllr Poole.\n\nThe motion was put to the vote and lost.",
            [("the recommendation", "agree", "lost")],
        ),
        (
            "Cllr Hall, seconded by Cllr Poole, moved the officer recommendation for approval. Upon a vote being taken this was unanimously APPROVED.",
            [("the officer recommendation for approval", "approve", "carried")],
        ),
        (
            "Mr Hall, seconded by Ms Poole, MOVED the recommendations as detailed in the report.\n\nMr Oakes, seconded by Ms Weir, MOVED AS AN AMENDMENT that the lamps be kept.\n\nOn a vote being taken the AMENDMENT received 6 votes and the MOTION received 5 votes and the AMENDMENT was therefore CARRIED.",
            [("the recommendations as detailed in the report", "agree", "lost"), ("the lamps be kept", "approve", "carried")],
        ),
        (
            "Ms Hall moved, seconded by Mr Poole, APPROVAL of the recommendations in the report.\n\nMr Oakes moved the direct negative but failed to find a seconder.\n\nThe motion was therefore carried.",
            [("APPROVAL of the recommendations in the report", "approve", "carried")],
        ),
        (
            "A vote on the recommendation was taken, and carried by nine to one.",
            [("the recommendation", "agree", "carried")],
        ),
        (
            "Cllr Hall moved the recommendations and following a vote, they were carried.",
            [("the recommendations", "agree", "carried")],
        ),
        (
            "The Leader moved and the Deputy Leader seconded the recommendations, which were agreed without dissent.",
            [("the recommendations", "agree", "carried")],
        ),
        ("The Chair put the recommendation to the vote, which was carried.", [("the recommendation", "agree", "carried")]),
        ("It was AGREED, by general assent, that the rules be amended.", [("the rules be amended", "approve", "carried")]),
        (
            "Cllr Hall’s motion that the Council take a lease was, with the consent of his seconder, withdrawn.",
            [("the Council take a lease", "agree", "withdrawn")],
        ),
        # near misses: never voted on; what was resolved is the record
        ("Cllr Hall moved the recommendation and several members spoke against it.", []),
        (
            "Cllr Hall moved the recommendation, seconded by Cllr Poole.\n\nRESOLVED: That the pond be dredged.",
            [("the pond be dredged", "agree", "carried")],
        ),
    ],
)
def test_moved_by_name(minutes: str, decided: list[tuple[str, str, str]]) -> None:
    assert _decided(minutes) == decided


@pytest.mark.parametrize(
    ("minutes", "decided"),
    [
        (
            "Cllr Hall moved that the signs be repainted.\n\nThe motion was seconded by Cllr Poole.\n\nUpon being put to the vote, the motion was declared LOST.",
            [("the signs be repainted", "agree", "lost")],
        ),
        (
            "Cllr Hall proposed that the hut be let.\n\nCllr Poole seconded the proposal.\n\nOn a vote, the motion was carried.",
            [("the hut be let", "agree", "carried")],
        ),
        (
            "AGREED: on the proposal of Cllr Hall, seconded by Cllr Poole, to let the hut.",
            [("let the hut", "agree", "carried")],
        ),
        (
            "On the proposal of Cllr Hall, seconded by Cllr Poole, the meeting moved into Committee.",
            [("the meeting moved into Committee", "exclude_public", "carried")],
        ),
        # near misses: nobody seconded it
        ("Cllr Hall proposed that the hedge be cut.\n\nSeveral members thought the cost too high.", []),
        ("The Clerk proposed to visit the owner.\n\nCllr Poole thanked her.", []),
    ],
)
def test_seconded_below(minutes: str, decided: list[tuple[str, str, str]]) -> None:
    assert _decided(minutes) == decided


@pytest.mark.parametrize(
    ("minutes", "decided"),
    [
        (
            "RESOLVED:\n\nThat consent be granted.\n\nReason for decision: As set out in the report that was circulated.",
            [("That consent be granted", "approve", "carried")],
        ),
        (
            "RESOLVED – That the work programme be agreed subject to the inclusion of items on:\n(i) dentistry; and\n(ii) bus stops.",
            [("the work programme be agreed subject to the inclusion of items on", "agree", "carried")],
        ),
        (
            "The Council agreed to make the following recommendations to Cabinet:\n\nRecommendation 1: That the line be opened earlier.\n\nRecommendation 2: That Cabinet reports back in May.",
            [("That the line be opened earlier", "recommend", "carried"), ("That Cabinet reports back in May", "recommend", "carried")],
        ),
        (
            "Decision:\n\nThe Council has decided to grant the licence with the following conditions:\n\n• Music to cease at 23.00.\n\n• Cameras to be maintained.",
            [("grant the licence", "approve", "carried")],
        ),
        (
            "In accordance with notice, Cllr Hall proposed:\n\n“This Council agrees to plant an oak.”\n\nThe motion was seconded by Cllr Poole.\n\nIn accordance with Standing Order 9, the motion was referred without discussion to the Parks Committee.",
            [
                ("This Council agrees to plant an oak", "agree", "carried"),
                ("the motion was referred without discussion to the Parks Committee", "refer", "carried"),
            ],
        ),
        (
            "Amendment\n\nMoved by Cllr Hall,\nSeconded by Cllr Poole,\n\nThat the fee be halved.\n\nOn a vote, nineteen Members voted for the amendment and thirty-four against and it was declared lost.",
            [("That the fee be halved", "approve", "lost")],
        ),
        (
            "The Committee considered the report and RESOLVED on a vote of 5 to 2 to agree the recommendation.",
            [("agree the recommendation", "agree", "carried")],
        ),
        ("RESOLVED (by 8 votes to 2) – That the fees be approved.", [("the fees be approved", "approve", "carried")]),
        (
            "The recommendation to approve was lost by 3 votes to 8.",
            [("approve", "approve", "lost")],
        ),
        (
            "RESOLVED\n\n(Councillors Hall and Poole voting against)\n\nThat the scheme be approved.",
            [("That the scheme be approved", "approve", "carried")],
        ),
        (
            "The Committee adjourned consideration of the plan to May.",
            [("The Committee adjourned consideration of the plan to May", "defer", "carried")],
        ),
        # near misses: a break; what was agreed with somebody else; the panel leaves the room
        ("The Committee adjourned for ten minutes at 8.15 pm.", []),
        ("The Director said that it was agreed in principle with the contractor that it would run to March.", []),
        ("The Committee withdrew to consider its decision in private.", []),
    ],
)
def test_clauses_and_what_stands_beside_them(minutes: str, decided: list[tuple[str, str, str]]) -> None:
    assert _decided(minutes) == decided


@pytest.mark.parametrize(
    ("motions", "decided"),
    [
        (
            "5.1 Cllr Hall: “That this Council calls on the Minister to keep the clinic.”\n\nCllr Poole seconded the motion.",
            [("That this Council calls on the Minister to keep the clinic", "request", "carried")],
        ),
        (
            "Cllr. P. J. Hall: “That this Council calls on the Minister to keep the clinic.”\nSeconded by Cllr. M. Poole and agreed.",
            [("That this Council calls on the Minister to keep the clinic", "request", "carried")],
        ),
        (
            "“That Elmshire Council provide a path to the pier.”\nResponse: The Engineer will look at the place.\nProposed by Cllr. Hall\nSeconded by Cllr. Poole\nAnd agreed.",
            [("That Elmshire Council provide a path to the pier", "provide", "carried")],
        ),
        (
            "Motion in the name of Cllr. Hall: “That Elmshire Council write to the Minister.”\nProposed: Cllr. Hall   Seconded: Cllr. Poole\nMotion passed.",
            [("That Elmshire Council write to the Minister", "request", "carried")],
        ),
        # near misses: a reply and no vote; the name of a motion
        ("5.1 Cllr Hall: “To ask the Council to light the pier.”\n\nReply: The Engineer will look at the place.", []),
        ("Motion 1 – Night Bus\n\nProposer: Cllr Hall\nSeconder: Cllr Poole", []),
    ],
)
def test_notices_in_items_of_their_own(motions: str, decided: list[tuple[str, str, str]]) -> None:
    page = f"ELMSHIRE COUNCIL\nMinutes of the Council held on 4 March 2025\n\n4. PARKS\n\nMr Oakes spoke.\n\n5. NOTICES OF MOTION\n\n{motions}\n\n6. CLOSE\n\nThe meeting closed at 9 pm.\n"
    assert [
        (r.quote.strip(".”"), r.verb, r.outcome) for r in extract(page.encode(), "minutes.txt").records if isinstance(r, Resolution)
    ] == decided


@pytest.mark.parametrize(
    ("minutes", "decided"),
    [
        (
            "Resolved to RECOMMEND to Council:-\n\n1. That the Local Plan be published.",
            [("That the Local Plan be published", "recommend", "carried")],
        ),
        ("Other decision:\n\nThat the scheme be approved.", [("That the scheme be approved", "approve", "carried")]),
    ],
)
def test_lead_ins_of_cabinets(minutes: str, decided: list[tuple[str, str, str]]) -> None:
    assert _decided(minutes) == decided
