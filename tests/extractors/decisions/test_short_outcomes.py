"""Decisions in the shorthand of small bodies, and the fragments beside them that decide nothing."""

from __future__ import annotations

import pytest

from tests.tagged import check


@pytest.mark.parametrize(
    "tagged",
    [
        # a participle ends the fragment
        "All fine. <resolution verb='confirm'>Notes agreed</resolution>.",
        "<resolution verb='approve'>Quay hire bills 31 to 40, £212.50, approved</resolution>. Prop RW, sec LB.",
        "The old one leaks. <resolution verb='approve'>Replacement agreed, fitting by the slip</resolution>. Oakes to order.",
        "Two bids. <resolution verb='agree'>Quote for £88 accepted, nem con</resolution>.",
        "<resolution verb='adopt'>Lifejacket policy – read, one date changed, adopted</resolution>.",
        "- <resolution verb='agree'>boats stay on the hard until May – agreed</resolution>, Mr Oakes abstaining\n- Lou to tell the club",
        "<resolution verb='confirm'>Taken as read, approved and signed</resolution>. Prop RW, sec LB.",
        "<resolution verb='appoint'>Re-elected unopposed</resolution>. He thanked them.",
        "Lou read out the log. <resolution verb='note'>Noted with thanks</resolution>. The rope was then coiled.",
        # sums
        "Lifeboat appeal. <resolution verb='approve'>£40 agreed</resolution>.".replace(
            "Lifeboat appeal. <resolution verb='approve'>", "<resolution verb='approve'>Lifeboat appeal. "
        ),
        "Letters: Choir (<resolution verb='approve'>£15 agreed</resolution>); Band.",
        "Lou will shop. <resolution verb='approve'>£90 from the float was agreed</resolution>. It will be warm.",
        "A cover is wanted. <resolution verb='approve'>£300 to be set aside for it</resolution>. The slip is agreed to be wet.",
        "- Notices from the ferry read.\n- <resolution verb='agree'>Letter from the choir re use of the shed - agreed, usual terms, they to sweep it</resolution>.",
        "Two letters, agreed to take both. <resolution verb='refuse'>Request from the circus - wrong month, no</resolution>.",
        # an assent behind
        "Three came. <resolution>Oakes to have the mowing again, nine cuts</resolution>. Unan.",
        "<resolution verb='approve'>All to be paid</resolution>. Prop Mr Hall, sec Ms Poole.",
        "<resolution>Mr L. Oakes to be auditor as last year</resolution>. All agreed.",
        "Fees were debated. <resolution>Rise to £9 a boat</resolution> carried 3-1.",
        "Skips. <resolution>One a side in May, as before</resolution> - all in favour.",
        "<resolution>Up to £30 for cakes for the crew</resolution>, on which nobody voted against.",
        "Bans were debated. <resolution>To stay banned until June</resolution>. Unanimous.",
        # proposals, posts and refusals
        "Mr Oakes proposed <resolution verb='approve'>putting £50 into the rope fund</resolution>; seconded Lou; carried.",
        "<resolution verb='appoint'>Lou Oakes co-opted on to the crew</resolution>. Tea followed.",
        "Two stood. <resolution verb='appoint'>Ms Poole was appointed safety officer</resolution>. She spoke.",
        "There being one name, <resolution verb='appoint'>Ms Poole was declared elected Vice-Chair</resolution>.",
        "The band want half price. <resolution verb='refuse'>Turned down, as others would ask</resolution>.",
        "Two stood for the crew and three want the upper shed; this was OK’d.".join(
            ["<resolution verb='approve'>", "</resolution>"]
        ).replace(".</resolution>", "</resolution>."),
        "Mr Oakes measured up. Group voted 6-1 for <resolution>new rope</resolution>. He was content.",
        "Two asked, one agreed to wait. <resolution verb='refuse'>No to the circus</resolution>. <resolution verb='agree'>Yes to the choir</resolution>.",
        "<resolution verb='refer'>Letter about the seats – referred to Finance</resolution>. Rope is dear.",
        "<resolution outcome='lost'>Mr Hall’s proposal for a dog run</resolution> found no seconder.",
        "Decision was to <resolution>keep a log until May</resolution>.",
        "Oars were shown and <resolution>these were approved without the badge</resolution>.".replace(
            "Oars were shown and <resolution>", "<resolution>Oars were shown and "
        ),
        # everyday words
        "We agreed <resolution>Lou should find a price</resolution>. It was late, and agreed to be dark.",
        "Lou knows a man. Agreed <resolution verb='approve'>buy two more up to £60</resolution>.",
        "We did agree to <resolution verb='request'>ask for a second lamp</resolution>. Lou to draft.",
        "All were agreed that <resolution verb='review'>the slip should be inspected</resolution>.",
        "It was carried on a show of hands that <resolution verb='agree'>the offer be accepted</resolution>, and the old rope is to be sold.",
        "The club has offered a talk; all in favour of <resolution verb='request'>asking them for May</resolution>.",
        "That <resolution outcome='lost'>the club object</resolution> was lost, six hands to eight.",
        "That <resolution verb='request'>the Secretary write to the ferry</resolution> was agreed by everyone.",
        "The meeting was happy for <resolution>the rest to go on a new oar</resolution>, Lou to get it.",
        "Two stood. Lou Oakes was proposed and <resolution verb='appoint'>she was co-opted</resolution>.",
        "<resolution verb='adopt'>The ferry rules were adopted unanimously</resolution>.",
        "<resolution verb='approve'>The draft timetable was approved unanimously</resolution>.",
    ],
)
def test_shorthand_decides(tagged: str) -> None:
    check(tagged, "resolution")


@pytest.mark.parametrize(
    "untold",
    [
        "The slip roof approved by the District is to be felt.",
        "Mr Oakes agreed with this. The oar is lost.",
        "The quote had been agreed in May.",
        "The plan agreed with the ferry company expects six boats by July.",
        "Motion carried.",
        "The rope rises to £9 a coil, which nobody was in favour of.",
        "A grant of £40 was awarded by the District last year.",
        "He felt happy to go on.",
        "The plan shows the proposed smoking shelter, which was carried over.",
        "This was refused for the reasons given. Options: to end it.",
        "Oakes Ltd were appointed in 2019. The lamp was carried over.",
        "Lou to ring the ferry. The lamp was lost 3 days ago.",
    ],
)
def test_what_only_looks_so_does_not(untold: str) -> None:
    check(untold, "resolution")


def test_others_decisions_told_in_shorthand_are_none() -> None:
    check("## 6. Planning\nDecisions received: porch at 9 Quay Row approved..", "resolution")
    check("## 6. Reports\nDecisions notified: porch, approved.", "resolution")
