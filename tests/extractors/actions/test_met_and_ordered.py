"""What was met, whoever took it on; what decides and orders nothing; who a second verb is said of behind a post."""

from __future__ import annotations

import pytest

from tests.tagged import check

HEAD = "# Elmshire Canal Board\nMinutes of the meeting held on 10 March 2026\nPresent: Ada Hall (Chair), Tom Lowe, Nia Probert\n## 4. Business\n"

MET = {
    "asked, this has been done": "<action owner='Tom Lowe' status='done'>Tom Lowe had been asked to speak to the mill about the weir, this has been done</action>.",
    "agreed, done next": "<action owner='Tom Lowe' status='done'>Tom Lowe had agreed to write to the mill</action>. This had been done.",
    "agreed, done in it": "<action owner='Tom Lowe' status='done'>Tom Lowe had agreed to raise tolls with the mill, this had been done and a reply was awaited</action>.",
    "an item of last time": "Item 4 of January – <action owner='Tom Lowe' status='done'>Tom Lowe had written to the mill, as asked</action>.",
    "agreed before": "Tom Lowe had agreed to raise tolls with the mill.",
    "offered, heard nothing": "He had offered to meet the owners and had heard nothing.",
    "arrived": "<action owner='Tom Lowe' status='done'>Tom Lowe was to get a price for the lamp</action>. It has arrived.",
}
SAID_OF = {
    "behind a post": "Tom Lowe, Head of Tolls, saw no harm in it and <action owner='Tom Lowe' due='2026-05'>would bring a report to the May meeting</action>.",
    "by a day": "<action owner='Tom Lowe' due='2026-04-11'>Tom Lowe will meet the owners by 11 April</action>.",
    "rates of completion": "Tom Lowe said that <action owner='Tom Lowe' due='2026-09'>he would report back on completion rates in six months’ time</action>.",
    "by somebody": "<action owner='Tom Lowe' due='once it had been passed by Estyn'>Tom Lowe offered to circulate the plan once it had been passed by Estyn</action>.",
}
NOTHING = {
    "not agreed": "A proposal from Ada Hall, seconded by Nia Probert, that the Warden be asked to write to the mill was not agreed.",
    "not agreed next": "It was proposed that the Warden be asked to write to the mill. This was not agreed.",
    "spent": "RESOLVED:\n1. Transfer of £90, to be spent on the lamps alone.\n2. That the plan be noted.",
    "put off": "## 5. Lease\nPut off until the owners have been heard.",
    "let": "RESOLVED:\n1. To let the upper hall to the rowing club for ten years.\n2. To note the plan.",
    "for whom": "RESOLVED:\n- Tool Shed – to defer to March.\n- Rowing Club – to award £90.",
    "take up": "<action owner='Tom Lowe'>Tom Lowe to ring the mill</action>. <action owner='Nia Probert'>Nia Probert to mend the gate</action>. Take up of berths is 91%.",
    "take place": "<action owner='Tom Lowe'>Tom Lowe to ring the mill</action>. <action owner='Nia Probert'>Nia Probert to mend the gate</action>. The AGM will take place on 4 May 2026.",
}


@pytest.mark.parametrize("tagged", [*MET.values(), *SAID_OF.values(), *NOTHING.values()], ids=[*MET, *SAID_OF, *NOTHING])
def test_met_and_ordered(tagged: str) -> None:
    check(HEAD + tagged, "action")
