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
