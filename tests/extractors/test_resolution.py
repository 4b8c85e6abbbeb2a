"""Resolutions: every style of lead-in and clause, and the sentences that look like decisions and are none."""

from __future__ import annotations

import time

import pytest

from extractors.agenda import segment_document
from extractors.decisions.verbs.verb_class import classify_verb
from extractors.outline import build_outline
from extractors.pipeline import build_nlp
from extractors.resolution import find_resolutions
from tests.tagged import check, extract_tagged, make_document


@pytest.mark.parametrize(
    "tagged",
    [
        "RESOLVED that <resolution verb='note' label='None'>the Panel note the report</resolution>.",
        "RESOLVED: <resolution verb='adopt'>That the plan be adopted</resolution>.".replace(
            "<resolution verb='adopt'>That ", "That <resolution verb='adopt'>"
        ),
        "RESOLVED – to <resolution verb='endorse'>endorse the strategy</resolution>.",
        "It was unanimously agreed that <resolution verb='agree' unanimous='true'>the tender be accepted</resolution>.",
        "After discussion it was resolved to <resolution verb='approve'>donate £50 to the school</resolution>.",
        "The Board agreed to <resolution verb='adopt'>adopt this policy</resolution>.",
        "Members agreed that <resolution verb='request'>the Clerk write to the landowner</resolution>.",
        "Decision: <resolution verb='approve'>That the lease be approved</resolution>.".replace(
            "<resolution verb='approve'>That ", "That <resolution verb='approve'>"
        ),
        "AGREED: to <resolution verb='approve'>purchase a new bench</resolution>.",
        "On the proposal of Councillor Hall, seconded by Councillor Poole, it was resolved to <resolution mover='Councillor Hall' seconder='Councillor Poole'>let the hall</resolution>.",
        "Cllr Hall proposed that <resolution verb='agree' mover='Cllr Hall' seconder='Cllr Poole'>the offer be accepted</resolution>, seconded by Cllr Poole.",
        "RECOMMENDED to Council that <resolution verb='recommend' addressee='Council'>the charter be adopted</resolution>.",
        "<resolution verb='note'>The Panel noted the report</resolution>.",
        "<resolution verb='approve'>Members approved the draft budget</resolution>.",
        "<resolution verb='confirm' routine='true'>The minutes of the meeting held on 3 May 2024 were approved as a correct record</resolution>.",
        "<resolution verb='appoint'>Cllr Rivers was elected Chair for the year</resolution>.",
        "RESOLVED that <resolution verb='exclude_public' routine='true'>the press and public be excluded from the meeting</resolution>.",
        "RESOLVED that <resolution verb='refuse'>planning permission be refused</resolution>.",
        "The Committee considered the options and agreed that <resolution verb='defer'>the matter be deferred</resolution>.",
        "As Cabinet Member for Roads, I agree to:\nAPPROVE the closure".replace(
            "APPROVE the closure", "<resolution verb='approve'>APPROVE the closure of Mill Lane</resolution>"
        ),
    ],
)
def test_lead_ins_and_outcomes(tagged: str) -> None:
    check(tagged)


@pytest.mark.parametrize(
    "tagged",
    [
        # a list below its lead-in, with a heading in between and a nested list
        "RESOLVED that:\n(1) <resolution label='(1)' verb='note'>the report be noted</resolution>; and\n(2) <resolution label='(2)' verb='request'>the Clerk be asked to write</resolution>.",
        "RESOLVED that Cabinet agree to:\na) <resolution label='a)' verb='note'>Note the overspend</resolution>\nb) <resolution label='b)' verb='agree'>Agree the changes to the programme</resolution>",
        "It was RESOLVED that\nRevenue Budget 2025/26\n1. <resolution verb='approve'>the budget be approved</resolution>;\nCouncil Tax\n2. <resolution verb='approve'>the tax base be approved</resolution>.",
        # a list inside one paragraph
        "RESOLVED: (a) that <resolution label='(a)' verb='note'>the report be noted</resolution>; (b) that <resolution label='(b)' verb='approve'>the fee be approved</resolution>.".replace(
            "that <resolution", "<resolution"
        ).replace("'>the", "'>that the"),
        # the numbered paragraph of the minutes that follows is no clause
        "4. RESOLVED that <resolution verb='note'>the update be noted</resolution>.\n5. Members asked about the new depot.",
        "The Board:\n- <resolution verb='note'>NOTED the position</resolution>; and\n- <resolution verb='approve'>APPROVED the plan</resolution>.",
        "Proposed by Councillor Hall\nSeconded by Councillor Poole\nAnd Resolved:\n“<resolution verb='adopt' mover='Councillor Hall' seconder='Councillor Poole'>That the scheme be adopted</resolution>.”",
        "Proposed by Cllr Hall, seconded by Cllr Poole\n‘<resolution verb='approve' mover='Cllr Hall'>That the bills be paid</resolution>’\nAll in favour",
    ],
)
def test_lists_of_clauses(tagged: str) -> None:
    check(tagged)


def test_a_motion_and_its_amendment_have_their_own_results() -> None:
    check(
        "Mr Hall proposed, and Ms Rivers seconded the following motion:\n"
        "“(a) <resolution verb='approve' outcome='carried' mover='Mr Hall' seconder='Ms Rivers'>Approve the plan</resolution>”\n"
        "Mr Poole proposed, and Mr Breen seconded the following amendment:\n"
        "“(a) <resolution verb='refuse' outcome='lost' mover='Mr Poole'>Reject the plan</resolution>”\n"
        "Amendment lost.\n"
        "Motion carried.".replace("“(a) ", "(a) “")
    )


def test_a_lost_amendment_quoted_behind_its_movers_leaves_the_motion_carried() -> None:
    check(
        "## 5. Library hours\n"
        "Mr Hall proposed and Ms Rivers seconded the motion that “<resolution outcome='carried' mover='Mr Hall' seconder='Ms Rivers'>the library opens on Mondays</resolution>”.\n"
        "Mr Poole moved, and Mr Breen seconded, the following amendment: “That <resolution outcome='lost' mover='Mr Poole' seconder='Mr Breen' votes_for='1' votes_against='2'>the Clerk be asked to find volunteers. They are to be trained</resolution>.”\n"
        "For (1): Mr Breen Against (2): Mr Hall, Ms Rivers\n"
        "Amendment lost.\n"
        "The substantive motion was agreed.",
        "resolution",
    )


def test_a_sentence_before_the_first_item_decides_wherever_it_stands_in_its_paragraph() -> None:
    check(
        "# Wrayford Archive Board\nPH asked for two more weeks to label the maps. <resolution verb='agree'>The Board agreed</resolution>.\n## 1. Shelving\nTwo shelves had arrived.",
        "resolution",
    )
    check("# Wrayford Archive Board\nPH said that the Board agreed two years ago.\n## 1. Shelving\nTwo shelves had arrived.", "resolution")


def test_a_remark_quoted_after_a_motion_is_none() -> None:
    check(
        "## 5. Library hours\nThe seconder of the motion was reminded of the rule. Mr Poole called the idea “a splendid one for the town”.",
        "resolution",
    )


def test_the_same_decision_printed_twice_names_the_first() -> None:
    minutes, _ = extract_tagged(
        "## 5. Grants\n### Decision:\nRESOLVED that the grant be approved.\n### Minutes:\nThe Committee heard the applicant.\nRESOLVED that the grant be approved."
    )
    first, second = [record for record in minutes.records if record.kind == "resolution"]
    assert (first.repeats, second.repeats) == (None, first.id)


@pytest.mark.parametrize(
    "sentence",
    [
        "It was noted that the Council had agreed to fund the bridge.",
        "The Clerk agreed to write to the landowner.",
        "Last autumn it had been agreed to sell the mower.",
        "It was agreed at the last meeting that the bench be moved.",
        "Members noted that rents had risen by 4%.",
        "The Borough Council agreed to repair the wall.",
        "It was suggested that the fee be waived.",
        "The Committee received a report on parking.",
        "Recommendation: That the plan be adopted.",
        "The strategy was approved by the Cabinet in 2019.",
        "The minutes of the meeting would be approved at the next meeting.",
        "A new head teacher was appointed in May.",
    ],
)
def test_near_misses(sentence: str) -> None:
    check("# Wrayford Parish Council\n## 5. Highways\n" + sentence, "resolution")


def test_the_purpose_of_an_item_is_no_decision() -> None:
    check("## 5. Parking\nTo approve the parking charges.\n### Minutes:\nThe Committee heard from two residents.", "resolution")


@pytest.mark.parametrize(
    ("clause", "verb"),
    [
        ("the Panel note and make comment", "note"),
        ("a written response be provided to members", "provide"),
        ("the plan be a standing item on each agenda", "schedule"),
        ("delegated authority be given to the Director to sign the lease", "delegate"),
        ("the quotation be accepted", "agree"),
        ("the matter be adjourned to May", "defer"),
        ("Grant funding of £500 be approved", "approve"),
        ("Approval of the accounts", "approve"),
        ("Cabinet considered the bids and endorsed the second", "endorse"),
        ("the hedge should be trimmed", "other"),
        ("a vote of thanks be recorded", "note"),
        ("the Clerk investigate the cost", "review"),
    ],
)
def test_verbs_have_classes(clause: str, verb: str) -> None:
    assert classify_verb(clause) == verb


@pytest.mark.parametrize(
    "line",
    [
        "The Alpha and Beta of the agreed to pay. ",
        "It was proposed by Cllr Hall, seconded and agreed ",
        "The minutes and RESOLVED that for 1 against 2 ",
        "Cllr Hall suggested that it was agreed. This was agreed. ",
        "the accounts were presented and approved and the report was reviewed and ",
    ],
)
def test_time_grows_with_the_length_of_a_hostile_line(line: str) -> None:
    def seconds(repeats: int) -> float:
        document = make_document("## 5. Parking\n" + (line * repeats).strip())
        start = time.process_time()
        segment_document(document)
        doc = build_nlp().make_doc(document.text)
        doc.user_data["outline"] = build_outline(document, *segment_document(document))
        doc.user_data["people"] = []
        find_resolutions(build_nlp().get_pipe("find_cues")(doc))
        return time.process_time() - start

    seconds(50)
    assert seconds(1600) < 8 * seconds(400) + 0.2
