"""What a number is compared with behind a bracket, and the several comparators that stand in one."""

from __future__ import annotations

import pytest

from tests.tagged import check

TOLD = {
    "a share in brackets": "<indicator value='1204' previous='1510' direction='down'>There were 1,204 berths</indicator> <indicator value='8.1' previous='10.2'>(8.1%), down from 1,510 (10.2%) in 2023</indicator>.",
    "of the number": "<indicator value='58' previous='61'>There were 58 skippers</indicator> (<indicator value='12' unit='percent'>12% of the total</indicator>) out of work, against 61 last quarter.",
    "of the share": "<indicator value='58'>There were 58 skippers</indicator> <indicator value='12' previous='14' unit='percent'>(12% of the total) out of work, against 14% last quarter</indicator>.",
    "two comparators": "<indicator value='81' unit='percent'>Visits made in time were 81% (England 79%, statistical neighbours 77%)</indicator>.",
    "another region": "<indicator value='81' unit='percent'>Visits made in time were 81% (England 79%; South East 80%)</indicator>.",
    "a target behind them": "<indicator value='6.1' target='5.5'>Absence was 6.1% (national average 5.9%, statistical neighbours 6.0%, target 5.5%)</indicator>.",
    "told in words": "<indicator value='81'>Visits made in time were 81% compared with 79% in England and 77% for statistical neighbours</indicator>.",
    "parts of one whole": "<indicator value='68' unit='percent' numerator='17' denominator='25'>Of the 25 berths, 17 (68%) were let</indicator> and <indicator value='32' numerator='8' denominator='25'>8 (32%) were not</indicator>.",
    "the whole behind": "<indicator value='48' previous='36' numerator='12' denominator='25'>12 (48%) of the 25 piers were shut, compared with 9 (36%)</indicator> last year.",
    "no whole behind": "<indicator value='12' unit='count'>12 (48%) were shut</indicator>.",
    "a month behind a long name": "<indicator value='88' previous='79' target='90'>88% of first checks of hulls and sails had been completed within 20 working days in December (November: 79%; target: 90%)</indicator>.",
    "an older quarter": "<indicator value='5.1' previous='4.8'>Sickness was 5.1% (Q2 4.8%, Q1 4.4%)</indicator>.",
    "a margin on an index": "Rents go up by CPI plus 1% in April.",
    "another measure": "<indicator value='81'>Visits made in time were 81% (England 79%)</indicator>, and <indicator value='64'>64% of plans were signed</indicator>.",
}


@pytest.mark.parametrize("tagged", TOLD.values(), ids=TOLD)
def test_asides(tagged: str) -> None:
    check(tagged, "indicator")
