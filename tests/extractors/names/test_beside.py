"""What stands beside a name, and belongs to it."""

from __future__ import annotations

import pytest

from tests.tagged import check

SENTENCES = {
    "initials before the comma": "<officer name='Kay Rudge' post='Head of Audit'>Kay Rudge (KR), Head of Audit</officer>, spoke; <officer name='Tim Lee' post='None'>Tim Lee</officer> (TL), who was late, agreed.",
    "a seat with two adjectives": "<officer name='Marg Tate' post='Independent Co-opted Member'>Mrs Marg Tate, Independent Co-opted Member</officer>, agreed.",
    "a deputy head": "<officer name='Bob Fry' post='Deputy Head of Planning'>The Deputy Head of Planning - Bob Fry</officer> - and <officer name='None' post='Deputy Monitoring Officer'>the Deputy Monitoring Officer</officer> replied to <officer name='Murphy' post='None'>Deputy Murphy</officer>.",
    "a major": "<officer name='Ann Tait'>Major Ann Tait</officer> read it to <officer name='R. Pym'>Cllr Major R. Pym</officer>. Major Works were late, said <officer name='Tim Lane' post='Major Projects Director'>the Major Projects Director, Tim Lane</officer>.",
    "a Welsh county": "A letter from Cyngor Sir Northbrook was read by <officer name='Jo Hall'>Sir Jo Hall</officer>.",
    "movers without a verb": "Prop <officer name='Rees'>Cllr Rees</officer> Sec <officer name='Lunn'>Cllr Lunn</officer> and carried.",
    "initials that could be honours": "<officer name='Dawn Lee' post='None'>Dawn Lee</officer> (DL) thanked <officer name='Joe Pym' post='None'>Mr Joe Pym</officer> (JP) and <officer name='Ann Tait' post='None'>Mrs Ann Tait (JP)</officer>.",
    "a bracket in capitals": "Thanks to <officer name='S HOLT' post='TOWN CLERK'>MRS S HOLT (TOWN CLERK)</officer> and <officer name='A TEAL' post='None'>CLLR A TEAL (LABOUR)</officer>.",
    "a field in the bracket of a post": "<officer name='Olive Reed' post='Assistant Director (Lettings and Repairs)'>Olive Reed, Assistant Director (Lettings and Repairs)</officer> and <officer name='Kit Pick' post='Head of Waste'>Kit Pick, Head of Waste</officer>, replied.",
    "a new post": "<officer name='Elsa Gill' post='Director of Adult Services'>Elsa Gill, the newly appointed Director of Adult Services</officer>, spoke.",
    "a role in small letters": "<officer name='Dee Poole' post='co-opted member'>Dee Poole (co-opted member)</officer> and <officer name='Marsha Lunn' post='foster carer'>Marsha Lunn (foster carer)</officer> agreed.",
    "a role between commas": "<officer name='Ben Asher' post='agent'>Mr Ben Asher, agent</officer>, said that his client agreed.",
    "initials before the post": "<officer name='Isla Farr' post='Treasurer'>Isla Farr (IF, Treasurer)</officer> gave the balance.",
    "two posts of one person": "<officer name='Lyn Marr' post='Non-Executive Director and Senior Independent Director'>Lyn Marr, Non-Executive Director and Senior Independent Director</officer>, asked why.",
    "a bracket for both": "<officer name='Ida Kranz' post='None'>Mrs Ida Kranz</officer> and <officer name='Tom Bligh' post='None'>Mr Tom Bligh</officer> (Staff and Tenant Governors) spoke.",
    "a virtual school": "<officer name='Cath Hale' post='Virtual School Headteacher'>Cath Hale (Virtual School Headteacher)</officer> spoke.",
    "an article and the next name": "<officer name='Okoro'>Councillor Okoro</officer> asked <officer name='Hall'>Councillor Hall</officer>, but <officer name='Pym' post='Director, Housing'>the Director, Housing, Mr Pym</officer>, answered.",
    "in the absence of another": "In the absence of <officer name='None' post='Chairman'>the Chairman</officer>, <officer name='Trent' post='None'>Cllr Trent</officer> took the Chair.",
    "in the chair behind a post": "<officer name='Ann Tait' post='Leader'>Cllr Ann Tait (Leader, in the Chair)</officer> spoke.",
    "a label at the start": "Corporate Director: Simon Ashe.".replace(
        "Corporate Director: Simon Ashe",
        "<officer name='Simon Ashe' post='Corporate Director'>Corporate Director: Simon Ashe</officer>",
    ),
    "a baronet": "<officer name='Crispin Thorn'>Sir Crispin Thorn Bt</officer> spoke.",
    "a council and the chair": "<officer name='Jean Poole' post='Chair' organisation='Northbrook Vale'>Jean Poole (Northbrook Vale, Chair)</officer> spoke.",
    "what a post deals with": "<officer name='Jo Hall' post='Convener'>Jo Hall (Convener, land management)</officer> and <officer name='Ann Lowe' post='Clerk'>Ann Lowe (Clerk, notes)</officer> spoke.",
    "initials and a post in small letters": "<officer name='Sunil Rao' post='treasurer'>Sunil Rao (SR, treasurer)</officer> spoke.",
    "the firm behind the post": "<officer name='Don Fray' post='Property Manager' organisation='Halcyon Lets'>Don Fray (Property Manager, Halcyon Lets)</officer> spoke.",
    "a president": "<officer name='Jo Tind' post='President of the Students’ Union'>Miss Jo Tind (President of the Students’ Union)</officer> spoke.",
    "an answer to another": "In answer to <officer name='Dux' post='None'>Cllr Dux</officer>, <officer name='None' post='Director'>the Director</officer> said that it was late.",
    "an answer to a question": "In response to a question from <officer name='Hall' post='None'>Mrs Hall</officer>, <officer name='None' post='Head of Audit'>the Head of Audit</officer> agreed.",
    "a short post": "<officer name='Sian Mack' post='DCS'>Sian Mack (DCS)</officer> and <officer name='Tom Gale' post='DASS'>Tom Gale, the DASS</officer>, spoke.",
    "a portfolio": "<officer name='Sam Lowe' post='Housing and Planning'>Cllr Sam Lowe (Housing and Planning)</officer> spoke.",
    "a seat": "<officer name='Marg Tate' post='Independent Member'>Mrs Marg Tate, Independent Member</officer>, and <officer name='Eve Carr' post='Lay Member'>Eve Carr, Lay Member</officer>.",
    "a supervisor": "<officer name='Lisa Ram' post='designated premises supervisor'>Ms Lisa Ram, the designated premises supervisor</officer>, said no.",
    "a role before the name": "<officer name='Mudge' post='planning agent'>The planning agent, Mr Mudge</officer>, answered. <officer name='C Lumb' post='independent examiner'>An independent examiner, Mr C Lumb</officer>, was chosen.",
    "a role and two others": "He asked the officer, <officer name='Hall' post='None'>Mrs Hall</officer> and <officer name='Poole' post='None'>Mr Poole</officer>.",
    "asked by another": "Asked by <officer name='Vane' post='None'>Cllr Vane</officer>, <officer name='None' post='DCS'>the DCS</officer> said that it was late.",
    "firms of several": "Messrs Quick & Sons mended the gate, and Messrs Hall and Vane Ltd the wall.",
    "two gentlemen and a firm": "Messrs <officer name='Hall'>Hall</officer> and <officer name='Poole'>Poole</officer> spoke. Messrs Garnett had tendered.",
    "a note on how they came": "<officer name='Dee Poole' post='None'>Dee Poole</officer> (remote) spoke.",
}


@pytest.mark.parametrize("case", SENTENCES)
def test_what_belongs_to_the_name(case: str) -> None:
    check(SENTENCES[case], "officer")


JOBS = {
    "in brackets": "<officer name='Pam Dent' post='bookings'>Pam Dent (bookings)</officer> spoke, and so did <officer name='Bo Dunn' post='sec'>Bo Dunn (sec)</officer>.",
    "an agent": "<officer name='Simon Hall' post='agent for the applicant'>Mr Simon Hall, agent for the applicant</officer>, spoke.",
    "seconded by": "Proposed <officer name='Poole'>Cllr Poole</officer>, sec <officer name='Hall'>Cllr Hall</officer>.",
    "which hat": "<officer name='Hall'>Councillor Hall</officer> (as County Councillor) said that it was closed.",
    "the body goes on": "On the proposal of <officer name='Moss'>Councillor Moss</officer>, seconded by <officer name='Dent'>Councillor Dent</officer>, the Council leased the quay.",
    "stations": "The reopening of rural Garda Stations was asked for.",
    "whom both speak for": "## Present:\nJo Rivers, <officer name='Kyle'>Kyle</officer> and <officer name='Amy'>Amy</officer> (Young Voices)".replace(
        "Jo Rivers", "<officer name='Jo Rivers'>Jo Rivers</officer>"
    ),
    "in square brackets": "<officer name='Nia Moss' post='Ward Member'>the Ward Member [Councillor Nia Moss]</officer> spoke.",
    "an inspector": "<officer name='Shanti Rao' post='Senior HMI'>Shanti Rao (Senior HMI, Ofsted Regional Office)</officer> spoke.",
}


@pytest.mark.parametrize("tagged", JOBS.values(), ids=JOBS)
def test_what_somebody_does(tagged: str) -> None:
    """What stands beside a name in a few words: a job, a hat, a body that two speak for."""
    check(tagged, "officer")
