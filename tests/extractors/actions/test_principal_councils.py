"""What is asked for and promised in the minutes of principal councils: lists of requests, speakers from the floor, tasks carried forward."""

from __future__ import annotations

import pytest

from tests.tagged import check


@pytest.mark.parametrize(
    "tagged",
    [
        "Members asked for the following to be added:\n- <action>A report on rural crime</action>\n- <action>A visit to the control room</action>",
        "Members asked that the following be provided:\n(a) <action>the list of closed cases</action>;\n(b) <action>a note on the backlog</action>.",
        "The Panel requested the following information:-\n- <action>the number of complaints for each ward</action>\n- <action>the cost of the new system</action>",
        "The following would be circulated after the meeting:\n- <action>the slides</action>\n- <action>the data on waits</action>",
        "<action>A request was made for the ratings against each target to include more detail</action>.",
        "<action>Members of the Panel requested the provision of a briefing note on the plan</action>.",
        "<action owner='None'>Stephen Lawson to be invited to the next agenda setting meeting</action>.",
        "<action owner='Ray Dunn'>Ray Dunn to bring a report on staying put - carried forward to January</action>.",
        "It was agreed that <action due='next meeting'>the transport plan, which goes to the Place Panel on 6 September, be brought to the next meeting</action>.",
    ],
)
def test_actions(tagged: str) -> None:
    check("# Scrutiny Panel\n## 5. Performance\n" + tagged, "action")


@pytest.mark.parametrize(
    "tagged",
    [
        "Mr Flynn spoke as a resident of Elm Lane. He asked that the speed limit be cut to 20 mph.",
        "Mrs Hale asked that the Council publish the figures. <action owner='Chair'>The Chair agreed to send her a written reply</action>.",
    ],
)
def test_speakers_from_the_floor(tagged: str) -> None:
    check("# Scrutiny Panel\n## 4. Public Participation\n" + tagged, "action")


@pytest.mark.parametrize(
    "tagged",
    [
        "RESOLVED that the Forum welcome the pilot and <action due='2025-12'>request a further paper in six months’ time</action>.",
        "RESOLVED that the Panel note the survey and <action owner='officers' due='next meeting'>ask officers to bring costs to the next meeting</action>.",
        "RESOLVED that the Board welcome the audit and <action>request that the scores be circulated</action>.",
        "RESOLVED that <action owner='Head of Parks'>the Panel asks the Head of Parks to publish the rota</action>.",
        "RESOLVED that <action owner='Director of Highways'>the Director of Highways be asked to publish the rota</action>.",
        "RESOLVED that <action owner='None'>National Highways be asked to publish the rota</action>.",
        "RESOLVED that <action due='2025-12'>an update on moorings be given at the December meeting</action>.",
        "RESOLVED: That the Panel:\n(a) Welcomes the plan;\n(b) <action owner='officers' due='in six months'>Instructs officers to report back in six months</action>; and\n(c) <action owner='Head of Parks'>Requests the Head of Parks to publish the rota</action>.",
        "ACTION: <action owner='Head of Parks'>That the Head of Parks provides a note on the lamps</action>.",
        "ACTION: <action owner='officers'>That officers circulate the figures</action>.",
        "Action: <action owner='None' due='next meeting'>that a report be brought to the next meeting</action>.",
        "Actions:\n(i) <action owner='Head of Parks'>That the Head of Parks provide a note</action>.\n(ii) <action owner='None'>That the figures be circulated</action>.",
        "The retiring Mayor requested nominations for the election of Mayor.",
        "The Chair asked for nominations for Vice-Chair.",
        "RESOLVED that the update be given priority.",
        "RESOLVED that the Panel note the request and support the bid.",
        "It was agreed to depart from the published order so that item 9 be taken first.",
    ],
)
def test_what_a_body_notes_and_asks(tagged: str) -> None:
    check("# Elmshire Council\nMinutes of the Harbours Panel held on 3 June 2025\n## 5. Moorings\n" + tagged, "action")


@pytest.mark.parametrize(
    "tagged",
    [
        "The Head of Parks said the following in response:\ni. The lamps were old.\nii. <action owner='Head of Parks'>Agreed to look at the cost of lamps</action>.\niii. <action owner='Head of Parks'>Undertook to circulate the list of sites</action>.\niv. <action owner='Head of Parks'>Offered to brief the Panel on tolls</action>.",
        "In response, the Director of Highways:\n- <action owner='Director of Highways'>agreed to provide a breakdown of fares</action>\n- confirmed that the quay was open",
        "The Panel made the following comments:\ni. <action owner='None'>Requested that a map be circulated</action>.\nii. <action owner='officers'>Asked officers to provide data on fares</action>.",
        "The Head of Parks said the following in response to Members' questions:\ni. <action owner='Head of Parks'>Agreed to look at the cost of lamps</action>.",
        "<action owner='None'>Mr Vane asked that this is also brought to the next Forum</action>.",
        "<action owner='None'>Councillor Hall asked that members are provided with a copy of the plan</action>.",
        "Councillor Hall asked that it is noted that she had voted against.",
        "Action 4.1 – Complete. <action owner='Head of Parks' status='done'>The Head of Parks had circulated the list</action>.",
        "Action 4.2 – Carried forward. <action owner='Head of Parks' due='June meeting'>Head of Parks to bring a paper on lamps to the June meeting</action>.",
    ],
)
def test_answers_in_lists_and_states(tagged: str) -> None:
    check("# Elmshire Council\nMinutes of the Harbours Panel\n## 5. Matters arising\n" + tagged, "action")


def test_movers_of_a_log_have_done_nothing() -> None:
    check(
        "# Elmshire Council\n## 3. Action log\nIt was moved by Councillor Hall, seconded by Councillor Poole and\nRESOLVED THAT:\nThe log be noted.",
        "action",
    )
