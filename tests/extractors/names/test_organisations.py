"""The organisation that stands beside a name, and what is another person there."""

from __future__ import annotations

import pytest

from tests.tagged import check

SENTENCES = {
    "an acronym": "The Chairman would contact <officer name='Andy Wallis' organisation='NCC' post='None'>Andy Wallis of NCC</officer>.".replace(
        "The Chairman", "<officer post='Chairman'>The Chairman</officer>"
    ),
    "a team is no post": "<officer name='Andy Smythe' post='None' organisation='Licensing, Pests and Pollution Team'>Andy Smythe, Licensing, Pests and Pollution Team</officer> wrote to the Panel.",
    "a body of the nation": "<officer name='Tess Hall' post='None' organisation='Sport Wales'>Ms Tess Hall, Sport Wales</officer>, spoke.",
    "the next person": "## Present:\nCllrs <officer name='Poole' organisation='None'>Poole</officer>, <officer name='Jo Hall' organisation='None'>Jo Hall</officer> and <officer name='Moss'>Mr Moss</officer>",
    "the minutes that were moved": "On the motion of <officer name='Ross Hall'>Mr Ross Hall</officer>, seconded by <officer name='Tess Poole' organisation='None'>Dr Tess Poole</officer>, the Minutes of the Mill Board were approved.",
    "a bare acronym in a sentence": "<officer name='Tess Hall' post='None' organisation='None'>Ms Tess Hall</officer>, EPN, spoke.",
}


@pytest.mark.parametrize("case", SENTENCES)
def test_whom_somebody_is_from(case: str) -> None:
    check(SENTENCES[case], "officer")
