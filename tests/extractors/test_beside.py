"""What stands beside a name, and belongs to it."""

from __future__ import annotations

import pytest

from tests.tagged import check

SENTENCES = {
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
    "a label at the start": "Corporate Director: Simon Ashe.".replace(
        "Corporate Director: Simon Ashe",
        "<officer name='Simon Ashe' post='Corporate Director'>Corporate Director: Simon Ashe</officer>",
    ),
    "a baronet": "<officer name='Crispin Thorn'>Sir Crispin Thorn Bt</officer> spoke.",
    "a note on how they came": "<officer name='Dee Poole' post='None'>Dee Poole</officer> (remote) spoke.",
}


@pytest.mark.parametrize("case", SENTENCES)
def test_what_belongs_to_the_name(case: str) -> None:
    check(SENTENCES[case], "officer")
