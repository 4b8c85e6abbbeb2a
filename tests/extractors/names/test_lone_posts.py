"""Posts without a name."""

from __future__ import annotations

import pytest

from tests.tagged import check

SENTENCES = {
    "a cell of its own": "Task | Lead | By\nMend the quay | <officer post='Head of Harbours'>Head of Harbours</officer> | May",
    "one word in a cell": "Task | Lead | By\nMend the quay | <officer post='Clerk'>Clerk</officer> | May",
    "in square brackets": "The bin was full. [<officer post='Clerk'>Clerk</officer> to tell the County]",
    "behind a comma": "Breakdown of the fines: outstanding, <officer post='Head of SEND'>Head of SEND</officer> to bring it back.",
    "whom somebody represents": "<officer post='church representative'>The church representative</officer> asked about it.",
    "a short form that speaks": "<officer post='DCFL'>The DCFL</officer> said that it was late.",
    "in small letters": "Cllr Poole".replace(
        "Cllr Poole", "<officer name='Poole'>Cllr Poole</officer> would ask <officer post='dog warden'>the dog warden</officer>."
    ),
    "a chief officer of police": "<officer post='Deputy Chief Constable'>The Deputy Chief Constable</officer> answered. <officer post='R.F.O.'>The R.F.O.</officer> agreed.",
    "a firm's manager": "The waste contractor's <officer post='Regional Manager'>Regional Manager</officer> was asked.",
    "one word": "<officer post='Engineer'>The Engineer</officer> thanked <officer post='Foreman'>the Foreman</officer> and his men.",
    "a field with of": "<officer post='Rights of Way Officer'>The Rights of Way Officer</officer> was told.",
    "a month behind it": "It was requested from <officer post='Chief Officer'>the Chief Officer</officer> for September 2019.",
    "the chair has authority": "It gave authority to <officer post='Chair'>the Chair</officer> and <officer post='Treasurer'>Treasurer</officer> to sign.",
    "a church": "<officer name='Lock' post='Church of England representative'>Canon Lock, the Church of England representative</officer>, spoke.",
    "initials beside the post of a line": "<officer name='RM' post='Secretary'>Secretary - RM</officer> read three letters.",
    "initials beside a lettered post": "a) <officer name='LMcD' post='Chair'>Chair – LMcD</officer> had met the builders. b)<officer name='IT' post='Treasurer'>Treasurer - IT</officer> paid them.",
    "below the heading of office bearers": "Reports of office bearers: Committee reports. (a) <officer name='WB' post='Chair'>Chair WB</officer> opened the fair. (b) <officer post='Treasurer'>Treasurer</officer> £41.20 in hand. c <officer post='Secretary & Website'>Secretary & Website</officer> Nothing new.",
    "a short form in a cell": "Task | Lead | By\nCount the swans | <officer post='DPH'>DPH</officer> | May",
    "in small letters in a cell": "Task | Lead | By\nCount the swans | <officer post='Ponds lead for waterfowl'>Ponds lead for waterfowl</officer> | May",
    "shortened in the middle": "Task | Lead | By\nCount the swans | <officer post='Principal Ed. Psychologist'>Principal Ed. Psychologist</officer> | May",
    "the head of something by its letters": "<officer post='HoPT'>The HoPT</officer> explained the felling.",
    "police and schools": "<officer post='Principal'>The Principal</officer> had written to <officer post='Inspector'>the Inspector</officer>. JM asked why.",
    "a post that others share in its field": "<officer post='Overview and Scrutiny Lead'>The Overview and Scrutiny Lead</officer> was told.",
    "the hand that signed": "The minutes were approved as a true record and signed by <officer post='Chairman'>the Chairman</officer>.",
}
NEAR_MISSES = {
    "what a post has": "It was paid from the Harbour Master reserve, and the County Surveyor team will look at it.",
    "the work of a post": "The list had 46 hours of the lengthsman allocation, and the Harbour Nurse role was vacant.",
    "authorities are bodies": "The Lead Local Flood Authority objected, and so did the Regulator of Social Housing.",
    "a regulator": "The Pensions Regulator had issued a code, and the Scottish Housing Regulator had written.",
    "an ombudsman": "The Ombudsman upheld it, and the Member of Parliament was told.",
    "what somebody becomes": "It was her first day as the Trust's Improvement Adviser.",
    "a heading of columns": "Director | Target | Actual\nPlace | 9 | 8",
    "what is called after a post": "Two of the team manager posts are empty and the independent visitor scheme is late.",
    "a kind of something": "The Principal Ferry was late.",
    "no post in a cell": "Task | Lead | By\nCount the swans | RSPB | May",
    "a letter of a list": "The rates are: a) Clerk's pay b) postage",
    "a house of parliament": "The HoC replied and the HoL added a note.",
    "a body by its letters": "The DWP said that it was late.",
}


@pytest.mark.parametrize("case", SENTENCES)
def test_post(case: str) -> None:
    check(SENTENCES[case], "officer")


@pytest.mark.parametrize("case", NEAR_MISSES)
def test_near_miss(case: str) -> None:
    check(NEAR_MISSES[case], "officer")
