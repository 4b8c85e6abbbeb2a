"""Lines that tell who moved and who seconded: beside a decision they are its fields, where nothing else is said they are the record."""

from __future__ import annotations

import pytest

from extractors.build import build_minutes
from tests.tagged import check, make_document
from tests.timing import check_linear

_HEAD = "# Northbrook Parish Council\n## 1. Minutes of the last meeting\nThe Clerk had sent them round.\n"
_MOVED = "mover='Cllr Hall' seconder='Cllr Poole'"


@pytest.mark.parametrize(
    "line",
    [
        "Proposed: Cllr Hall Seconded: Cllr Poole",
        "Proposed Cllr Hall Seconded Cllr Poole.",
        "Proposed: Cllr Hall / Seconded: Cllr Poole",
        "Proposed: Cllr Hall\nSeconded: Cllr Poole",
        "Approved: Cllr Hall / Seconded: Cllr Poole",
    ],
)
def test_beside_a_decision(line: str) -> None:
    check(
        f"{_HEAD}## 2. Bench\nRESOLVED to <resolution verb='approve' {_MOVED}>buy a bench for the green</resolution>.\n{line}", "resolution"
    )


@pytest.mark.parametrize(
    "line",
    [" (Prop: JH, Sec: SP)", "\nProposed: JH Seconded: SP", " Proposed by JH and seconded by SP.", " Prop. JH Sec. SP All in favour."],
)
def test_initials(line: str) -> None:
    check(
        f"{_HEAD}## 2. Bench\nRESOLVED to <resolution mover='JH' seconder='SP'>buy a bench for the green</resolution>.{line}", "resolution"
    )


@pytest.mark.parametrize(
    "tagged",
    [
        f"<resolution verb='confirm' {_MOVED}>Approved by Cllr Hall, seconded by Cllr Poole</resolution>.",
        f"<resolution verb='confirm' {_MOVED}>Adopted: Cllr Hall, Seconded: Cllr Poole</resolution>",
        f"They were read. <resolution verb='confirm' {_MOVED}>Approved by Cllr Hall and seconded Cllr Poole</resolution>.",
        # what was moved stands behind those who moved it, or before the seconder
        f"Cllr Hall proposed and Cllr Poole seconded to <resolution verb='approve' {_MOVED}>buy a bench</resolution>. Agreed.",
        f"Cllr Hall proposed, seconded by Cllr Poole, to <resolution verb='approve' {_MOVED}>buy a bench</resolution>. All in favour.",
        f"Cllr Hall proposed that <resolution verb='approve' {_MOVED}>a bench be bought</resolution>, Cllr Poole seconded, all agreed.",
        f"<resolution verb='approve' {_MOVED}>That a bench be bought</resolution>.\nMoved: Cllr Hall\nSeconded: Cllr Poole\nCARRIED",
        f"Cllr Hall proposed <resolution {_MOVED}>a tea for the helpers</resolution>, Cllr Poole seconded, carried.",
        f"Cllr Hall proposed <resolution {_MOVED}>R Vane be given the hedges for a year</resolution>, seconded Cllr Poole. Vote 3 for, 1 against.",
        f"Cllr Hall proposed that <resolution {_MOVED}>Vane & Daughter be paid by the month</resolution>, seconded by Cllr Poole. Carried.",
        # each motion has its own vote and its own result
        "Proposed – Cllr Hall Seconded – Cllr Poole\n‘<resolution votes_for='5' votes_against='2'>That the rent be £9</resolution>’\n5 in favour, 2 against\nProposed – Cllr Vane Seconded – Cllr Poole\n‘<resolution outcome='lost' votes_for='2' votes_against='4'>That dogs be kept out</resolution>’\n2 in favour, 4 against. The proposal was not carried.",
        "Proposed – Cllr Hall Seconded – Cllr Poole\n‘<resolution outcome='lost' votes_for='3' votes_against='4'>That the rent be £9</resolution>’\n3 in favour, 4 against\nProposed – Cllr Vane Seconded – Cllr Poole\n‘<resolution outcome='carried' votes_for='6'>That dogs be kept out</resolution>’\nVote: 6 in favour, 1 against",
        # who moved stands in a bracket before or behind the clause
        f"Resolved (Cllr Hall proposed, Cllr Poole seconded, all in favour): to <resolution verb='approve' {_MOVED}>buy a bench</resolution>.",
        f"RESOLVED: to <resolution verb='approve' {_MOVED}>buy a bench</resolution> (Cllr Hall proposed, Cllr Poole seconded, all in favour).",
        "RESOLVED (Cllrs Hall/Poole): That <resolution verb='approve'>a bench be bought</resolution>.",
        "AGREED (JH/SP): to <resolution verb='approve'>buy a bench</resolution>.",
        "RESOLVED: that <resolution verb='agree'>the quote of Marsh & Co (the lowest) be accepted</resolution>, all in favour.",
        # who nominated or moved is no part of what was decided
        "<resolution verb='appoint'>Sam Oakes was elected Chair</resolution>, nominated by Cllr Hall and seconded by Cllr Poole. All in favour.",
        f"<resolution verb='approve' {_MOVED}>The purchase of a bench was approved</resolution> on the proposal of Cllr Hall, seconded by Cllr Poole.",
        "<resolution verb='approve' mover='Cllr. Hall' seconder='Cathaoirleach'>The attendance of Cllrs. Breen and Oakes at the seminar was approved</resolution> on the proposition of Cllr. Hall, seconded by the Cathaoirleach.",
        "It was resolved on the proposition of Mrs. Hall seconded by Major Yard that <resolution mover='Mrs. Hall' seconder='Major Yard'>a bench be bought</resolution>.",
        # near misses
        "Approved: by email\nSeconded thoughts were had.",
        "Agreed: <resolution>Cllr Hall would look at it</resolution>.",
    ],
)
def test_below_the_title_of_the_minutes(tagged: str) -> None:
    check(_HEAD + tagged, "resolution")


def test_a_line_with_its_result_tells_of_what_stands_above() -> None:
    check(
        "# Northbrook Parish Council\n## 8. Finance\n(i) To approve the payments on the list.\n"
        f"<resolution verb='approve' {_MOVED}>Proposed by Cllr Hall seconded by Cllr Poole and unanimously approved</resolution>.\n"
        "(ii) To note the balance.\nThere was nothing to add.",
        "resolution",
    )


_WHOLE = "<resolution verb='{}' mover='Cllr Hall' seconder='Cllr Poole'>{}</resolution>"


@pytest.mark.parametrize(
    "tagged",
    [
        # its result in a sentence of its own, below the purpose or what was said
        "## 8. Scouts\nTo consider a grant to the Scouts.\n"
        + _WHOLE.format("approve", "Proposed Cllr Hall, seconded Cllr Poole. All in favour")
        + ".",
        "## 8. Insurance\nTo adopt the new policy.\n"
        + _WHOLE.format("adopt", "Proposed: Cllr Hall Seconded: Cllr Poole. Carried unanimously")
        + ".",
        "## 8. Seat\nThe joiner had sent two drawings of the seat.\n"
        + _WHOLE.format("agree", "Proposed Cllr Hall, seconded Cllr Poole. Agreed")
        + ".",
        # a part of an item in which another has its own decision
        "## 8. Finance\n(i) To report on the year.\n<resolution verb='defer'>This was deferred to the next meeting</resolution>.\n(ii) To approve the payments.\n"
        + _WHOLE.format("approve", "Proposed by Cllr Hall seconded by Cllr Poole and unanimously approved")
        + ".",
        # nobody says that it was carried
        "## 8. Seat\nThe joiner had sent two drawings of the seat.\nProposed by Cllr Hall, seconded by Cllr Poole.",
    ],
)
def test_a_line_alone_is_the_record(tagged: str) -> None:
    check(f"# Northbrook Parish Council\n{tagged}", "resolution")


@pytest.mark.parametrize(
    "tagged",
    [
        "<resolution verb='appoint'>Cllr Hall was duly proposed and seconded and, on being put to the vote, was elected Vice-Chairman</resolution>.",
        "<resolution verb='appoint'>Mr Sam Poole was duly proposed and seconded and on being put to the vote was duly elected to the Council</resolution>.",
        "<resolution verb='appoint'>Ann Moss, having been proposed and seconded, was elected to the Burial Board</resolution>.",
        "There was one name. On being put to the vote <resolution verb='appoint'>Ann Moss was co-opted to the Council</resolution>.",
        "Ann Moss said she had been proposed and seconded elsewhere and would be elected to the Burial Board in May.",
    ],
)
def test_elected_on_being_put_to_the_vote(tagged: str) -> None:
    check(f"{_HEAD}## 8. Places\n{tagged}", "resolution")


@pytest.mark.parametrize(
    "tagged",
    [
        "<resolution verb='confirm'>They were proposed as a correct record by Cllr Hall</resolution> and this was seconded by Cllr Poole.",
        "Ann Hall proposed <resolution verb='agree' mover='Ann Hall' seconder='Sam Poole'>acceptance of the accounts</resolution> and Sam Poole seconded the motion.",
        "Ann Hall proposed <resolution verb='agree' mover='Ann Hall' seconder='Sam Poole'>acceptance of the accounts of Moss and Lowe</resolution>, seconded by Sam Poole.",
    ],
)
def test_the_seconder_is_no_part_of_what_was_moved(tagged: str) -> None:
    check(f"{_HEAD}{tagged}", "resolution")


def test_nominations_told_with_what_came_of_them() -> None:
    check(
        f"{_HEAD}## 8. Election of Vice-Chairman\nCllr Hall proposed <resolution verb='appoint' outcome='carried'>Cllr Ann Moss as Vice-Chairman</resolution>. "
        "This was seconded by Cllr Poole and unanimously agreed. Cllr Moss agreed to be Vice-Chairman.\n"
        "Cllr Lowe proposed <resolution verb='appoint' outcome='lost'>Cllr Kit Vane as the Vice-Chairman</resolution>, there was no seconder for this proposal.",
        "resolution",
    )


def test_the_two_lines_are_one_record() -> None:
    minutes = build_minutes(make_document(_HEAD + "Approved: Jo Hall\nSeconded: Sam Poole"))
    told = [(record.quote, record.mover, record.seconder, record.routine) for record in minutes.records if record.kind == "resolution"]
    assert told == [("Approved: Jo Hall\nSeconded: Sam Poole", "Jo Hall", "Sam Poole", True)]


@pytest.mark.parametrize(
    "endless",
    [
        "Approved: Jo Hall ",
        "Adopted: Jo Hall, Sam Poole, ",
        "Cllr Hall proposed and Cllr Poole seconded ",
        "Cllr Hall proposed that it be so and ",
        "Cllr Hall was proposed and on being put to the vote ",
        "Cllr Hall proposed acceptance of the accounts and Ann Poole ",
    ],
)
def test_time_stays_linear(endless: str) -> None:
    check_linear(lambda times: make_document(_HEAD + (endless * times).strip()), build_minutes, 100)
