"""Figures in the shapes that real pages give them: shares beside their counts, ratings and targets in the next sentence, numbers of payments."""

from __future__ import annotations

import pytest

from tests.tagged import check


@pytest.mark.parametrize(
    "tagged",
    [
        # the share, where the target is one
        "Kind | Decided | In time | % | Target\n<indicator value='78' unit='percent' target='60'>Major | 9 | 7 | 78% | 60%</indicator>\n<indicator value='71' unit='percent' target='65'>Minor | 104 | 74 | 71% | 65%</indicator>",
        # a column of shares whatever heads it
        "Kind | Bodies | Using it | Take-up | Since May\n<indicator value='65' unit='percent' direction='up'>Ports | 48 | 31 | 65% | up 13 points</indicator>\n<indicator value='44' direction='stable'>Locks | 9 | 4 | 44% | no change</indicator>\n<indicator value='32' direction='up'>Weirs | 22 | 7 | 32% | up 9 points</indicator>",
        # told in the next sentence
        "<indicator value='81' target='85' rag='amber'>81% of assessments were completed in 45 days, against a target of 85%</indicator>. This is now amber.",
        "<indicator value='14' rag='red'>Turnover stood at 14% at the end of January</indicator>. This was rated red.",
        "• <indicator value='17.4' target='16'>Average caseload in the teams is 17.4</indicator>. The Board’s target is 16.",
    ],
)
def test_figures(tagged: str) -> None:
    check("# Committee of the Harbours\n## 3. Performance\n" + tagged, "indicator")


@pytest.mark.parametrize(
    "tagged",
    [
        "Mrs Tull, February salary, Chq No 1514 £465.00\nVane Stores, rope, Chq No 1515 £116.20\nHire of hall, Chq No 1516 £60.00",
        "Wages 101234 £465.00\nRope 101235 £116.20",
        "Bidder | Days | Quality\nHall and Son | 4 | 60%\nPoole Boats | 3 | 70%\nVane Ropes | 5 | 80%",
    ],
)
def test_near_misses(tagged: str) -> None:
    check("# Committee of the Harbours\n## 3. Payments\n" + tagged, "indicator")
