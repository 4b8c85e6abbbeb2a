"""The field of work behind the head of a post."""

from __future__ import annotations

import pytest

from tests.tagged import check

SENTENCES = {
    "whom a clerk serves": "<officer name='U Voss' post='Clerk to the Fire Authority'>Mr U Voss, Clerk to the Fire Authority</officer>, read the letter. <officer post='Legal Adviser to the Licensing Panel'>The Legal Adviser to the Licensing Panel</officer> left.",
    "behind a comma": "<officer name='Owen Teal' post='Assistant Director, Waste and Recycling'>Owen Teal, Assistant Director, Waste and Recycling</officer>, said so.",
    "behind a comma in a bracket": "<officer name='Mei Soo' post='Team Manager, Adult Learning'>Mei Soo (Team Manager, Adult Learning)</officer> replied.",
    "behind a comma before a name": "<officer name='Pym' post='Director, Housing'>The Director, Housing (Mr Pym)</officer>, said so.",
    "children in care": "<officer name='Wang' post='Lead Nurse for Children in Care'>Dr Wang, Lead Nurse for Children in Care</officer>, replied.",
    "another person behind a comma": "<officer name='Jo Rivers' post='Director'>Jo Rivers, Director</officer>, and <officer name='Ann Hall'>Ann Hall</officer> spoke.",
    "in a field": "<officer name='Vera Pell' post='Consultant in Public Health Medicine'>Dr Vera Pell, Consultant in Public Health Medicine</officer>, spoke.",
    "what is theirs": "<officer post='Director of Place'>The Director of Place</officer>'s report was noted.",
    "two posts of one person": "Those there: <officer name='Pym' post='Deputy Chief Executive and Director, Housing'>Deputy Chief Executive and Director, Housing (Mr Pym)</officer> spoke.",
    "two posts of two persons": "It went to <officer post='Deputy Chief Executive'>the Deputy Chief Executive</officer> and <officer post='Director of Housing'>Director of Housing</officer> to sign.",
    "a row of two cells": "Role | Who\n<officer name='Jo Hall' post='Cabinet Member'>Cabinet Member | Jo Hall</officer>\n<officer name='Xanti Quell' post='Director'>Director | Dr Xanti Quell</officer>",
    "a row of more cells": "Task | Who | By\nCabinet Member | <officer name='Jo Hall'>Jo Hall</officer> | May",
    "who answers a post": "In response to <officer post='Town Clerk'>the Town Clerk</officer>, <officer name='Pym'>Councillor Pym</officer> declared an interest.",
    "an area behind the post": "<officer post='Area Manager North'>The Area Manager North</officer> and <officer post='Head of Service South East'>the Head of Service South East</officer> replied.",
    "a rank and a name": "<officer name='Northey' post='Area Manager'>Area Manager Northey</officer> replied.",
    "a short head": "<officer name='Rose Petty' post='AD Waste and Parks'>The AD Waste and Parks (Rose Petty)</officer> replied.",
}


@pytest.mark.parametrize("case", SENTENCES)
def test_field(case: str) -> None:
    check(SENTENCES[case], "officer")
