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
    "a short head": "<officer name='Rose Petty' post='AD Waste and Parks'>The AD Waste and Parks (Rose Petty)</officer> replied.",
}


@pytest.mark.parametrize("case", SENTENCES)
def test_field(case: str) -> None:
    check(SENTENCES[case], "officer")
