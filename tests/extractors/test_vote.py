"""Counted and recorded votes, and numbers beside "for" and "against" that count none."""

from __future__ import annotations

import pytest

from extractors import extract
from tests.tagged import check, extract_tagged


@pytest.mark.parametrize(
    "tagged",
    [
        "It was moved, seconded and RESOLVED (<vote votes_for='6' votes_against='2' abstentions='1'>6-2 with 1 abstention</vote>) that the yard be let.",
        "RESOLVED that consent be given (<vote votes_for='3' votes_against='1'>3 votes to 1</vote>).",
        "The Board AGREED, <vote votes_for='5' votes_against='1'>by five to one</vote>, to appoint Weir Masonry.",
        "It was moved by Ms Hall and\nRESOLVED (<vote votes_for='6' votes_against='2'>6:2</vote>) that the barge be sold.",
        "Agreed (<vote votes_for='4' votes_against='1'>4-1</vote>) to sell the oars.",
        "Object: smell and noise. <vote votes_for='3' abstentions='2'>3 for, 2 abst</vote>. Letter by Friday.",
        "Vote: <vote votes_for='5' votes_against='1'>5 for objecting, 1 against</vote> so we object.",
        "Put to a vote, <vote votes_for='2' votes_against='2'>two for objecting and two against</vote>, so nothing will be sent.",
        "On a vote there voted <vote votes_for='3' votes_against='6' abstentions='1'>for the amendment, 3; against, 6; and 1 Member abstained</vote>.",
        "A vote was taken: <vote votes_for='7' votes_against='2'>7 yes, 2 no</vote>.",
        "Those <vote votes_for='7' votes_against='2'>in favour 7, those against 2</vote>.",
        "<vote votes_for='9' votes_against='4' abstentions='1'>For the motion 9; against the motion 4; not voting 1</vote>.",
        "<vote votes_for='2' votes_against='3'>Two voted in favour of the motion and three against</vote>, and it fell.",
        "Weir Farm, pods – opposed. <vote votes_for='6' votes_against='None' abstentions='1'>6 o blaid / for, 1 yn ymatal / abstained</vote>.",
        "The motion was carried, <vote votes_for='4' votes_against='3' abstentions='2'>For: 4, Against: 3, 2 abstentions</vote>.",
        "RESOLVED <vote votes_for='9' votes_against='3' abstentions='1'>by 9 votes to 3 with 1 abstention</vote> that the hall be sold.",
        "Carried <vote votes_for='4' votes_against='1'>4-1</vote>. Ms Hall to write.",
        "Service | Sum | Decision\nOars | £9 | Agreed (<vote votes_for='2' votes_against='0'>2-0</vote>)\nLamps | £7 | Not agreed (<vote votes_for='1' votes_against='2'>1-2</vote>)",
        "On a vote, <vote votes_for='5' votes_against='3'>five votes were cast in favour of the motion and three in favour of the amendment</vote>.",
        "On being put to the vote <vote votes_for='12' votes_against='44' abstentions='1'>12 votes were cast in FAVOUR of the AMENDMENT and 44 votes were cast AGAINST with 1 ABSTENTION</vote>.",
        "The motion was put and lost (<vote votes_for='4' votes_against='7'>4:7</vote>).",
        # for and against an amendment, while the motion is counted behind
        "<vote votes_for='2' votes_against='1'>For the Amendment\nDr. Oakes, Mr. Poole\nAgainst the Amendment\nMr. Hall</vote>\nThe amendment was lost.\nThe motion was carried, <vote votes_for='5' votes_against='1'>5 members voting for the motion and 1 against</vote>.",
        # in the cell of a table of recorded votes, with what was voted on before it and the result behind
        "Title | Type | Recorded Vote text | Result\nDues: all year | Amendment | <vote votes_for='2' votes_against='3' abstentions='0'>For (2): Councillors Hall and Poole. Against (3): Councillors Breen, Oakes and Vane. Abstain (0)</vote> | Rejected\nDues | Resolution | <vote votes_for='3' votes_against='1' abstentions='1'>For (3): Councillors Breen, Oakes and Vane. Against (1): Councillor Hall. Abstain (1): Councillor Poole</vote> | Carried",
        # a member a line, and the next item below
        "<vote votes_for='3' votes_against='1'>For the Motion:\nCouncillor D Hall\nCouncillor B Poole\nCouncillor E Vane\nAgainst the Motion:\nCouncillor K Breen</vote>",
        "<vote votes_for='2' votes_against='1'>The following members voted for the amendment: Councillors Hall and Poole.\nThe following members voted against the amendment: Councillor Breen</vote>.",
        "A vote was taken:\n<vote votes_for='3' votes_against='2' abstentions='0'>For: Councillors Hall, Oakes, and Poole (3 votes)\nAgainst: Councillors Breen and Vane (2 votes)\nAbstained: (0 votes)</vote>",
        "(<vote votes_for='4' votes_against='None' abstentions='2'>Vote: For 4, Abstentions 2</vote>)",
        "It was lost, <vote votes_for='2' votes_against='4' abstentions='1'>2 voting for, 4 against and Cllr Hall abstaining</vote>.",
        "That the pier be closed was <vote votes_for='7' votes_against='9'>lost, seven hands to nine</vote>.",
        "On a show of <vote votes_for='4' votes_against='2'>hands, 4 to 2</vote>, to object to the pods.",
        "The motion was carried <vote votes_for='None' votes_against='3'>with three votes against</vote>.",
        "That the fee be raised was agreed (<vote votes_for='4' votes_against='1' abstentions='1'>4 for, 1 against, 1 abst</vote>.) Clerk to write.",
        "Carried, <vote votes_for='5' votes_against='2' abstentions='1'>5 for, 2 against and one undecided</vote>.",
        "The motion was put to the vote and carried, <vote votes_for='13' votes_against='2' abstentions='None' outcome='carried'>13 for, 2 against</vote>.",
        "A vote was taken: <vote votes_for='6' votes_against='2' abstentions='1'>For 6, Against 2, Abstentions 1</vote>.",
        "There were <vote votes_for='7' votes_against='4' abstentions='2'>7 votes in favour, 4 against and 2 abstentions</vote>.",
        "The amendment was lost <vote votes_for='4' votes_against='6' outcome='lost'>by 4 votes to 6</vote>.",
        "The vote was <vote votes_for='5' votes_against='5' casting_vote='true'>tied at 5-5</vote> and the Chair used the casting vote.",
        "The motion was carried <vote votes_for='18' votes_against='2' abstentions='3'>by 18 votes to two, with three abstentions</vote>.",
        "It was declared correct <vote votes_for='14' votes_against='9' abstentions='1'>by 14 votes, to 9 votes, with 1 abstention</vote>.",
        "The scheme was approved <vote votes_for='9' votes_against='4' abstentions='2'>by nine votes to four with two Members abstaining</vote>.",
        "<vote votes_for='7' votes_against='6' abstentions='0'>Seven Councillors voted for the motion and six against, with no abstentions</vote>.",
        "The fee was raised. (<vote votes_for='7' votes_against='1' abstentions='2'>For 7, Against 1, Abstentions\n2</vote>)",
        "The motion was carried (<vote votes_for='12' votes_against='5' abstentions='1'>For 12: Against 5: Abstained 1</vote>).",
        "It was declared carried, <vote votes_for='21' votes_against='17'>21 Members voting in favour and 17 against</vote>.",
        "It was carried with <vote votes_for='6' votes_against='None' abstentions='1' outcome='carried'>six in favour and one abstention</vote>.",
        "The Board voted (<vote votes_for='5' votes_against='2'>5 to 2</vote>) to sell the barge.",
        "<vote votes_for='3' votes_against='5'>3 Members voted for the amendment and 5 for the motion</vote>, which was carried.",
        # those against are named beside their number, or only named
        "<vote votes_for='5' votes_against='1'>Five were in favour and one (Cllr Breen) against</vote>.",
        "Carried, <vote votes_for='4' votes_against='2'>4 in favour, Cllr Hall and Cllr Poole against</vote>.",
        "<vote votes_for='11' votes_against='0' abstentions='2'>Eleven members voted for the motion, with nobody voting against and two abstaining</vote>.",
        # what fell had fewer for it than against, whichever number is told first
        "An amendment that the fee be kept fell <vote votes_for='2' votes_against='5'>by 5 votes to 2</vote>.",
        "On a show of hands it was decided to support (<vote votes_for='4' votes_against='1' abstentions='1'>4-1, one abstained</vote>).",
        "<vote votes_for='9' votes_against='3' abstentions='0'>In favour: 9. Against: 3. Abstained: Nil</vote>. The motion was carried.",
        "<vote votes_for='8' votes_against='2' abstentions='0'>Votes for the recommendation: 8; votes against: 2; abstentions: 0</vote>",
        "It was carried <vote votes_for='7' votes_against='None' abstentions='2'>by 7 votes with 2 abstentions</vote>.",
        "It was carried <vote votes_for='7' votes_against='0' abstentions='2'>by 7 votes to nil, with 2 abstentions</vote>.",
        "There voted <vote votes_for='12' votes_against='7'>for the motion 12 and for the amendment 7</vote>.",
        "<vote votes_for='11' votes_against='6' abstentions='2'>Eleven members voted for the motion and six for the amendment with two abstaining</vote>.",
        "The extension was refused. (<vote votes_for='8' votes_against='1'>Voting 8-1</vote>)",
        "A vote was taken, with <vote votes_for='6' votes_against='9'>six Members for the Motion and nine against</vote>.",
    ],
)
def test_counted_votes(tagged: str) -> None:
    check(tagged)


@pytest.mark.parametrize(
    "tagged",
    [
        "<vote votes_for='3' votes_against='1' abstentions='0' names_for='Hall; Poole; Rivers' names_against='Breen'>FOR: Councillors Hall, Poole and Rivers (3). AGAINST: Councillor Breen (1). ABSTAINED: None</vote>.",
        "Cllr Poole proposed, and Cllr Hall seconded that the sale be refused.\n<vote votes_for='2' votes_against='2' abstentions='0' names_for='Mr Hall, OBE; Ms Rivers'>For (2)\nMr Hall, OBE, Ms Rivers\nAgainst (2)\nMr Breen, Dr Poole\nAbstain (0)</vote>\nAmendment lost.".replace(
            "Mr Hall, OBE; Ms", "Mr Hall; Ms"
        ),
        "The result was:\n<vote votes_for='26' votes_against='32' abstentions='0'>For: 26\nAgainst: 32\nAbstention: 0</vote>",
        "<vote votes_for='3' votes_against='2' abstentions='1' names_for='Hall; Poole; Breen' names_against='Rivers; Oakes'>There voted for the levy:\nCouncillors Hall, Poole, Breen ........ 3\nThere voted against the levy:\nCouncillors Rivers and Oakes ........ 2\nThere abstained from voting:\nCouncillor Lamb ..... 1</vote>".replace(
            "the levy", "the motion"
        ),
        "The vote was recorded as follows:-\n<vote votes_for='2' votes_against='1' abstentions='1'>FOR THE AMENDMENT – Councillors Hall and Poole (2)\nAGAINST – Councillor Rivers (1)\nABSTENTION – Councillor Moss (1)</vote>",
        "On a division there voted:\n<vote votes_for='2' votes_against='1' names_against='Rivers'>For the motion (2) Councillors Hall and Poole\nFor the amendment (1) Councillor Rivers</vote>",
        "<vote votes_for='2' votes_against='1' names_for='Cllr Hall; Cllr Poole'>In favour: Cllr Hall, Cllr Poole; Against: Cllr Breen</vote>".replace(
            "'Cllr Hall; Cllr Poole'", "'Hall; Poole'"
        ),
        "<vote votes_for='2' votes_against='3' abstentions='1' names_for='Hall; Poole' names_against='Breen; Mac an Rí; Lamb'>For: Cllrs. Hall, Poole\nTotal 2\nAgainst: Cllrs. Breen, Mac an Rí, Lamb\nTotal 3\nAbstained: Cllr. Oakes\nTotal 1</vote>",
        "<vote votes_for='2' votes_against='1' abstentions='1' names_for='Ann Hall; Tom Poole' names_against='Sam Breen'>In favour: (2) The following Councillors: Ann Hall, Tom Poole\nAgainst: (1) The following Councillor: Sam Breen\nAbstaining: (1) The following Councillor: Jo Vane</vote>",
        "<vote votes_for='1' votes_against='3' names_for='Hall' names_against='Ó hUiginn; Mac an tSionnaigh; de Nais'>For: Cllrs. Hall (1)\nAgainst: Cllrs. Ó hUiginn, Mac an tSionnaigh and de Nais (3)</vote>",
        "<vote votes_for='2' votes_against='1' names_for='Hall; Poole' names_against='Breen'>Pour: Councillors Hall, Poole\nContre: Councillor Breen</vote>",
        "A named vote was asked for and the <vote votes_for='3' votes_against='2' names_for='Ann Hall; Tom Poole; Jo Vane' names_against='Sam Breen; Liz Oakes'>following 3 Members voted ‘For’ the motion:- Ann Hall, Tom Poole, Jo Vane\nThe following 2 Members voted ‘Against’ the motion:- Sam Breen, Liz Oakes</vote>",
        "Those present divided and the <vote votes_for='2' votes_against='3'>following Councillors voted `For' the amendment: Ann Hall, Tom Poole\nThe following Councillors voted `Against' the amendment: Sam Breen, Liz Oakes, Jo Vane</vote>",
    ],
)
def test_recorded_votes(tagged: str) -> None:
    check(tagged, "vote")


@pytest.mark.parametrize(
    "tagged",
    [
        "Question | For | Against | Abstain\nTo raise the levy | <vote votes_for='9' votes_against='0' abstentions='1' outcome='carried'>9 | 0 | 1</vote>\nTo close the yard | <vote votes_for='3' votes_against='6' abstentions='1' outcome='lost'>3 | 6 | 1</vote>",
        "Proposal For Against\n(a) To fence the pond <vote votes_for='7' votes_against='2' abstentions='None'>7 2</vote>",
        "<vote votes_for='3' votes_against='2' abstentions='1' names_for='Councillor Hall; Councillor Poole; Councillor Vane' names_against='Councillor Breen; Councillor Oakes'>For | Against | Abstained\nCouncillor Hall | Councillor Breen | Councillor Rivers\nCouncillor Poole | Councillor Oakes |\nCouncillor Vane | |</vote>",
        "<vote votes_for='2' votes_against='1' names_for='Hall; Poole' names_against='Breen'>FOR (2) | AGAINST (1)\nHall | Breen\nPoole | None\nTOTAL: 2 | TOTAL: 1</vote>",
        "<vote votes_for='3' votes_against='2' abstentions='0' names_against='Breen; Oakes'>For 3 | Against 2 | Abstain 0\nCllrs Hall, Poole and Vane | Cllrs Breen and Oakes | None</vote>",
        "Members voted:\n<vote votes_for='2' votes_against='1'>Motion | Amendment\nMs Hall | Mr Breen\nMs Poole</vote>\nThe pier was then spoken of.",
        "On a division there voted:\n<vote votes_for='2' votes_against='1' abstentions='1' names_for='Cllr Hall; Cllr Poole' names_against='Cllr Breen'>Motion | Amendment | Abstained\nCllr Hall Cllr Poole | Cllr Breen | Ms Rivers\n2 | 1 | 1</vote>",
    ],
)
def test_votes_in_columns(tagged: str) -> None:
    check(tagged, "vote")


def test_questions_put_to_the_vote_are_decisions() -> None:
    check(
        "Question | For | Against | Abstain\n<resolution verb='approve' outcome='carried'>To approve the levy</resolution> | 9 | 0 | 1\n<resolution outcome='lost'>To close the yard</resolution> | 3 | 6 | 1",
        "resolution",
    )


@pytest.mark.parametrize(
    "sentence",
    [
        "The grant was for 12 months and two members spoke against it.",
        "The contract ran for 2 to 3 years.",
        "Against a target of 12, 9 were completed.",
        "For: 12 months.",
        "For 2023 there were 4 complaints against 3 traders.",
        "Sales were up by 9 to 4 a day.",
        "The motion was carried unanimously.",
        "The Board agreed with two against the wall.",
        "The children gave a show of hands at the end of the talk.",
        "Measure | For | Against\nThe scheme was well liked | yes | no",
        "Motion | Amendment\nsee above | see below",
        "For | Against\nIt would cut traffic | It would cost too much\nIt is safer | Residents object",
        "There were 14 in attendance and none against the wall.",
        "The sale had been approved by the area committee by 6 votes to 3.",
        "Several residents spoke against, one in favour.",
    ],
)
def test_near_misses(sentence: str) -> None:
    check(sentence, "vote")


def test_a_motion_outvoted_is_lost() -> None:
    minutes, _ = extract_tagged(
        "Cllr Hall moved and Cllr Poole seconded a motion to bring the fair forward to the first week of June.\nFor: 6\nAgainst: 9"
    )
    [resolution] = [record for record in minutes.records if record.kind == "resolution"]
    assert resolution.outcome == "lost"


def test_a_vote_belongs_to_the_motion_above_it() -> None:
    minutes, _ = extract_tagged(
        "Mr Hall proposed, and Ms Rivers seconded the following amendment:\n(a) Reject the plan\nFor (1)\nMr Hall\nAgainst (2)\nMr Poole, Mr Breen\nAmendment lost."
    )
    [resolution] = [record for record in minutes.records if record.kind == "resolution"]
    [vote] = [record for record in minutes.records if record.kind == "vote"]
    assert vote.resolution == resolution.id
    assert (resolution.votes_for, resolution.votes_against, resolution.outcome) == (1, 2, "lost")


def test_the_next_item_is_no_name() -> None:
    minutes = extract(
        (
            b"Northbrook Parish Council\nMinutes of the meeting held on 9 May 2023\nPresent: Cllrs Ann Hall, Jo Oakes\n\n7. Quay\n\nThe motion was put.\n"
            b"For: 3 Against: 1 Abstentions: 1\n\n8. Correspondence\n\nNone.\n"
        ),
        "minutes.txt",
    )
    [vote] = [record for record in minutes.records if record.kind == "vote"]
    assert vote.quote == "For: 3 Against: 1 Abstentions: 1"


def test_every_member_of_a_large_council_on_a_line_of_its_own() -> None:
    sides = {"For": 90, "Against": 40, "Abstain": 10}
    first, last = ["Ann", "Dev", "Gwen", "Hugh", "Iris", "Kate", "Liam"], ["Breen", "Hall", "Nash", "Oakes", "Poole", "Vane", "Weir"]
    lines = [
        line
        for side, count in sides.items()
        for line in (f"{side} ({count})", *(f"Cllr {first[n % 7]} {last[n // 7 % 7]}" for n in range(count)))
    ]
    minutes = extract(
        "\n\n".join(["Minutes of the Council of 3 March 2025", "1. Budget", *lines, "RESOLVED that the budget be set."]).encode(),
        "minutes.txt",
    )
    (vote,) = (record for record in minutes.records if record.kind == "vote")
    assert [vote.votes_for, vote.votes_against, vote.abstentions] == list(sides.values())


@pytest.mark.parametrize("plain", ["It was agreed (2027-28 only) to let the yard.", "RESOLVED (12:30) that the Board break for lunch."])
def test_brackets_behind_the_verb_that_count_no_vote(plain: str) -> None:
    check(plain, "vote")


@pytest.mark.parametrize(
    "tagged",
    [
        "The motion was put. <vote votes_for='4' abstentions='1'>For 4, Abstained 1</vote>.",
        "A vote was taken. <vote votes_for='4' votes_against='11'>The amendment received 4 votes and the motion received 11</vote>.",
        "On a vote being taken <vote votes_for='8' votes_against='5'>the motion obtained 8 votes, the amendment 5</vote>.",
        "<vote votes_for='3' votes_against='2'>AR SON (FOR): Cllrs. Byrne, Daly, Fox (3)\nIN AGHAIDH (AGAINST): Cllrs. Hall, Poole (2)</vote>",
        # near misses
        "For 4 weeks two members abstained from meat.",
        "The amendment received 4 comments and the motion received 11.",
    ],
)
def test_one_side_an_amendment_first_and_another_language_first(tagged: str) -> None:
    check("# Northbrook Council\n## 5. Business\n" + tagged, "vote")
