"""Figures in the shapes that real pages give them: shares beside their counts, ratings and targets in the next sentence, numbers of payments."""

from __future__ import annotations

import pytest

from tests.tagged import check


@pytest.mark.parametrize(
    "tagged",
    [
        # the share, where the target is one
        "Kind | Decided | In time | % | Target\n<indicator value='75' unit='percent' target='50'>Large | 12 | 9 | 75% | 50%</indicator>\n<indicator value='70' unit='percent' target='80'>Small | 60 | 42 | 70% | 80%</indicator>",
        # a column of shares whatever heads it
        "Kind | Bodies | Using it | Take-up | Since May\n<indicator value='60' unit='percent' direction='up'>Ports | 50 | 30 | 60% | up 8 points</indicator>\n<indicator value='25' direction='stable'>Locks | 8 | 2 | 25% | no change</indicator>\n<indicator value='35' direction='up'>Weirs | 20 | 7 | 35% | up 5 points</indicator>",
        # told in the next sentence
        "<indicator value='72' target='80' rag='amber'>72% of soundings were taken within a week, against a target of 80%</indicator>. This is now amber.",
        "<indicator value='14' rag='red'>Turnover stood at 14% at the end of January</indicator>. This was rated red.",
        "• <indicator value='5.5' target='4'>Average wait at the locks is 5.5</indicator>. The Board’s target is 4.",
    ],
)
def test_figures(tagged: str) -> None:
    check("# Committee of the Harbours\n## 3. Performance\n" + tagged, "indicator")


@pytest.mark.parametrize(
    "tagged",
    [
        "Mrs Tull, February salary, Chq No 2201 £410.00\nVane Stores, rope, Chq No 2202 £36.40\nHire of hall, Chq No 2203 £55.00",
        "Wages 300411 £410.00\nRope 300412 £36.40",
        "Bidder | Days | Quality\nHall and Son | 4 | 60%\nPoole Boats | 3 | 70%\nVane Ropes | 5 | 80%",
    ],
)
def test_near_misses(tagged: str) -> None:
    check("# Committee of the Harbours\n## 3. Payments\n" + tagged, "indicator")
