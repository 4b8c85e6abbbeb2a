"""Grades in lists that run on in a sentence, under headings that tell the grade, and in lines whose names, days and earlier grades stand in other orders."""

from __future__ import annotations

import pytest

from extractors.build import build_minutes
from tests.tagged import check, make_document
from tests.timing import check_linear

HEAD = "# Elmshire Scrutiny Panel\nMinutes of the meeting held on 10 March 2026\n## 1. {title}\n"

FOUND = {
    "moves that run on": """The CQC had been busy. Changes since the autumn: <judgement grade='inadequate' previous_grade='good'>Larch Court, Good to Inadequate</judgement>; <judgement grade='outstanding' previous_grade='good'>Beech Lodge, Good to Outstanding</judgement>.""",
    "days and earlier grades that run on": """Of the inspections Members were told little. Two homes had been seen: <judgement grade='good' previous_grade='inadequate' date='2026-01-12'>Larch Court — Good, 12 January (prev. Inadequate)</judgement>; <judgement grade='weak' previous_grade='good' date='2026-02-03'>Beech Lodge — Weak, 3 February (prev. Good)</judgement>.""",
    "a day before the grade": """Ofsted had visited these:
• <judgement grade='good' date='2025-11-04'>Duckling Club, seen 4 November 2025, good</judgement>
• <judgement grade='weak' previous_grade='good' date='2025-12-02'>Tadpoles: 2 December 2025, weak (previously good)</judgement>""",
    "what it was, in other words": """Estyn had inspected and found:
- <judgement grade='good' previous_grade='excellent'>Standards – good (it was excellent in 2019)</judgement>
- <judgement grade='excellent' previous_grade='good'>Teaching: Excellent (was Good at the last one)</judgement>
- <judgement grade='adequate' previous_grade='weak' date='2025-11'>Leadership – Adequate in November 2025 (Weak before)</judgement>""",
    "areas that say what is good": """The joint inspection had evaluated two indicators.
- <judgement grade='adequate'>Adults are listened to: adequate</judgement>
- <judgement grade='very good'>Risks are known: very good</judgement>""",
    "in brackets with the inspectors": """The inspectors gave these in the last cycle:
- <judgement grade='excellent' date='2022-05'>infants, music: excellent (ISI, May 2022)</judgement>
- <judgement grade='good' date='2022-05'>infants, sport: good (same report, May 2022)</judgement>""",
    "supported lodgings": """Ofsted had visited three of the providers:
- <judgement grade='consistently strong service delivery' date='2025-11'>Bridge House (November 2025): consistently strong service delivery</judgement>
- <judgement grade='serious or widespread weaknesses' date='2026-01'>Step On (January 2026): serious or widespread weaknesses</judgement>""",
    "under headings with grades": """The CQC's reports of the quarter were gone through.
### Homes rated ‘Good’ overall
• <judgement grade='good' previous_grade='inadequate'>Larch Court – upgraded, having been ‘Inadequate’ before</judgement>.
• <judgement grade='good' date='2026-02-04'>Beech Lodge (4 February 2026)</judgement>
• <judgement grade='good' previous_grade='good'>Fir View: no change</judgement>
### Homes rated ‘Requires Improvement’ overall
• <judgement grade='requires improvement' previous_grade='good'>Ash House was downgraded from ‘Good’ for want of good records</judgement>. A plan was asked for.
• <judgement grade='requires improvement' previous_grade='inadequate'>Oak Dene, Mill Lane: no longer ‘Inadequate’</judgement>.""",
    "levels of compliance": """RQIA had inspected the two wards.
Standard | Ward 1 | Ward 2
Linen | <judgement grade='compliant'>Compliant</judgement> | <judgement grade='partial compliance'>Partial compliance</judgement>
Sharps | <judgement grade='minimal compliance'>Minimal compliance</judgement> | <judgement grade='moving towards compliance'>Moving towards compliance</judgement>""",
}
NOT_FOUND = {
    "the state of things": "The inspection of the allotments was spoken of. The fence is good; the gate is poor.",
    "things that run on": "The playground inspection had found: swings, Good to Poor; slide, Poor to Good.",
    "talk under a heading": "Ofsted had come.\n### Schools rated Good\n• Staff were thanked for all they had done\n• The Head would write to parents",
    "a heading alone": "The CQC came.\n### Homes rated ‘Good’ overall\nNothing was said of them.",
    "what a school thinks of itself": "Our self-evaluation: Teaching, Weak to Good; Leadership, Good to Outstanding.",
    "our way to the law": "Ofsted was not spoken of. The Council was moving towards compliance with the new rules on bins.",
}


@pytest.mark.parametrize("tagged", FOUND.values(), ids=FOUND)
def test_finds_grades_in_other_lists(tagged: str) -> None:
    check(HEAD.format(title="Homes and schools") + tagged, "judgement")


@pytest.mark.parametrize("text", NOT_FOUND.values(), ids=NOT_FOUND)
def test_leaves_what_is_none(text: str) -> None:
    check(HEAD.format(title="Other matters") + text, "judgement")


@pytest.mark.parametrize(
    "endless",
    [
        "Elm, Good to Weak; ",
        "Elm – Good, 4 May (prev. Weak); ",
        "### Homes rated Good\n• Elm Court\n",
        "• Elm: no longer Weak\n",
        "a; Good; ",
    ],
)
def test_long_lists_take_their_length_in_time(endless: str) -> None:
    check_linear(
        lambda times: make_document("Ofsted's grades were:\nHomes rated Good\n" + (endless * times).strip() + "\nFin"), build_minutes, 150
    )
