"""How different bodies word their decisions: committees, health boards, governors, charities, community councils, county councils of Ireland."""

from __future__ import annotations

import pytest

from tests.tagged import check


@pytest.mark.parametrize(
    "tagged",
    [
        # Scottish councils and joint boards
        "Decision\nThe Committee agreed:-\n(i) <resolution verb='note'>to note the terms of the report</resolution>; and\n(ii) <resolution verb='request'>to instruct the Chief Officer to write to the operator</resolution>.",
        "The Board resolved:-\n(a) <resolution verb='approve'>to approve the ferry timetable</resolution>; and\n(b) <resolution verb='note'>otherwise, to note the position</resolution>.",
        "After discussion, the Sub-Committee agreed to <resolution verb='defer'>continue consideration of the item to its next meeting</resolution>.".replace(
            "continue consideration of the item to its next meeting", "postpone the item to its next meeting"
        ),
        "The Council, having heard the Provost, agreed to <resolution verb='endorse'>endorse the charter</resolution>.",
        # health boards
        "The Board <resolution verb='note'>NOTED the winter plan</resolution>.".replace(
            "The Board <resolution verb='note'>", "<resolution verb='note'>The Board "
        ),
        "It was RESOLVED that <resolution verb='receive'>the Quality Report be received</resolution>.",
        "The Board:\n• <resolution verb='note'>Noted the staffing figures</resolution>\n• <resolution verb='approve'>Approved the estates strategy</resolution>",
        "<resolution verb='receive'>The Committee received and noted the mortality report</resolution>.",
        "<resolution verb='approve'>The Finance Committee approved the write-off of bad debts</resolution>.".replace(
            "Finance Committee", "Committee"
        ),
        # governors and charities
        "<resolution verb='approve'>Governors approved the school trip to the coast</resolution>.",
        "<resolution verb='adopt'>The Behaviour Policy was adopted</resolution>.",
        "<resolution verb='approve'>Trustees ratified the lettings policy</resolution>.",
        "The trustees resolved unanimously to <resolution verb='appoint' unanimous='true'>appoint Jo Rivers as treasurer</resolution>.",
        "Resolution 3: That <resolution verb='appoint'>Oakes and Lamb be re-appointed as auditors</resolution>.",
        "It was decided to <resolution verb='approve'>buy two hearing loops</resolution>.",
        # parish, town and community councils
        "RESOLVED: to <resolution verb='approve'>approve the payments listed</resolution>.",
        "Resolved – <resolution verb='agree'>no objection to the porch</resolution>.",
        "It was proposed by Cllr Hall, seconded by Cllr Poole and RESOLVED to <resolution verb='approve' mover='Cllr Hall' seconder='Cllr Poole'>purchase a defibrillator cabinet</resolution>.",
        "It was agreed by all to <resolution verb='approve'>pay for the bulbs</resolution>.",
        "Members voted unanimously to <resolution verb='approve' unanimous='true'>award the mowing contract to Breen Gardens</resolution>.",
        "All agreed to <resolution verb='request'>invite the surveyor to the April meeting</resolution>.",
        "<resolution verb='confirm' routine='true'>The minutes of the meeting of 4 March, having been circulated, were taken as read and signed by the Chairman</resolution>.",
        "<resolution verb='approve'>The following payments were approved</resolution>:".replace("</resolution>:", "</resolution>."),
        "<resolution verb='agree'>Members raised no objections to the application</resolution>.",
        "Cllr Hall proposed that <resolution verb='adopt'>the flood plan be adopted</resolution>. Seconded by Cllr Poole. All in favour.",
        "A motion to <resolution verb='approve' mover='Cllr Hall'>fund the skate ramp</resolution> was proposed by Cllr Hall, seconded by Cllr Poole and carried.",
        # Ireland
        "On the proposal of Cllr. Hall, seconded by Cllr. Breen, it was agreed to <resolution verb='request' mover='Cllr. Hall' seconder='Cllr. Breen'>write to the Minister for Sport</resolution>.",
        "On the proposition of Cllr Hall and seconded by Cllr Breen, <resolution verb='adopt'>the draft by-laws were adopted</resolution>.",
        "Proposed by Cllr. Hall\nSeconded by Cllr. Breen\nand resolved:\n“<resolution verb='approve'>That the disposal of the site be approved</resolution>”",
        "<resolution verb='note'>The Chief Executive’s monthly report was noted by the members</resolution>.",
        # what was asked or suggested and agreed in the next breath
        "The Clerk asked if the office could close early in August. <resolution verb='agree'>The Council agreed to this</resolution>.",
        "Ms Rivers suggested that <resolution verb='approve'>the fee be waived for scouts</resolution>. This was supported unanimously.",
        # solemn and long forms
        "IT WAS RESOLVED THAT <resolution verb='exclude_public' routine='true'>under Section 100A the public be excluded from the meeting for the following items</resolution>.",
        "RESOLVED (nem. con.) that <resolution verb='delegate'>authority be delegated to the Head of Parks to let the kiosk</resolution>.",
        "RESOLVED unanimously: <resolution verb='note'>That the update be noted</resolution>.".replace(
            "<resolution verb='note'>That ", "That <resolution verb='note'>"
        ),
        "RECOMMENDED – That <resolution verb='recommend'>the Council approve the pay policy</resolution>.",
        "RECOMMENDED TO CABINET: <resolution verb='recommend'>That the fees be increased</resolution>.".replace(
            "<resolution verb='recommend'>That ", "That <resolution verb='recommend'>"
        ),
        # told without a lead-in
        "There being no other nominations, <resolution verb='appoint'>Cllr Poole was duly elected Chair</resolution>.".replace(
            "There being no other nominations, <resolution verb='appoint'>", "<resolution verb='appoint'>There being no other nominations, "
        ),
        "<resolution verb='exclude_public'>The press and public were excluded at this point</resolution>.",
        "<resolution>Standing Orders were suspended</resolution>.",
        "<resolution verb='approve'>Approval was given for the purchase of a mower</resolution>.",
        "<resolution verb='endorse'>The Panel endorsed the recommendations and asked for a further report in May</resolution>.",
        "<resolution verb='receive'>The accounts were received and adopted</resolution>.",
        "<resolution verb='agree'>The staff rota was explained by the Warden and accepted</resolution>.",
        "Cllr Hall proposed <resolution verb='agree'>acceptance of the accounts</resolution>, seconded Cllr Poole, all agreed.",
        "Proposal: <resolution>To plant two oaks</resolution>. Proposed Cllr Hall, seconded Cllr Poole. All in favour.",
        "It was decided <resolution verb='refuse'>not to renew the lease</resolution>.",
        "Cllr Hall put forward a motion to <resolution verb='approve'>purchase two bins</resolution>, Cllr Poole seconded it and all were in favour.",
        "1. <resolution verb='note'>The survey be noted</resolution>.\n2. <resolution verb='approve'>The fee scale be approved</resolution>.",
        "Inspector Lamb asked whether a notice could be put up. <resolution verb='agree'>The Council agreed</resolution>.",
        "A new form had been drawn up; <resolution verb='approve'>this was approved</resolution>.".replace(
            "A new form had been drawn up; <resolution verb='approve'>", "<resolution verb='approve'>A new form had been drawn up; "
        ),
        # Wales
        "PENDERFYNWYD / RESOLVED that <resolution verb='receive'>the report be received</resolution>.",
    ],
)
def test_styles_of_many_bodies(tagged: str) -> None:
    check("# Northbrook Council\n## 5. Business\n" + tagged, "resolution")


@pytest.mark.parametrize(
    "sentence",
    [
        "Recommendations:\n1. The survey be noted.\n2. The fee scale be approved.",
        "Planning permission was granted in 2019 for the barn.",
        "The Clerk was asked to find out the cost of a gate.",
        "The Board noted that sickness had fallen for the third month.",
        "Officers agreed to look into the matter.",
        "Mrs Breen was happy with the new path.",
        "The scheme had been approved by the Department in June.",
        "It was agreed by Inspector Amy Lamb that a patrol would be sent.",
        "The trustees of the almshouse agreed to sell the orchard.",
        "Members asked whether the report could be noted at a later meeting.",
        "Planning permission had been granted by the County Council.",
        "If the bid were approved, work would begin in May.",
        "The recommendation was that the fee be raised.",
        "He was of the opinion that the wall should be rebuilt.",
        "The Chair thanked Members for their questions.",
        "It was noted that it was agreed in 2019 to keep the fee.",
        "The Panel heard that the Cabinet had resolved to close the centre.",
        "The proposals would be considered at the next meeting.",
    ],
)
def test_what_is_only_told(sentence: str) -> None:
    check("# Northbrook Council\n## 5. Business\n" + sentence, "resolution")
