"""Speeds of traffic whose unit is left out."""

import pytest

from tests.tagged import check


@pytest.mark.parametrize(
    "tagged",
    [
        "<indicator value='39' unit='mph'>The 85th percentile was 39</indicator>.",
        "<indicator value='33.4' unit='mph'>The sign in Quay Road recorded an average of 33.4 mph</indicator> and <indicator value='39' unit='mph'>an 85th percentile of 39</indicator>.",
        "<indicator value='36.2' unit='mph'>Average speed inbound 36.2</indicator>, <indicator value='43' unit='mph'>85th percentile 43</indicator>, <indicator value='71' unit='mph'>fastest 71</indicator>.",
        "<indicator value='61'>Speedwatch: 61 cars were over the limit in an hour</indicator>, <indicator value='57' unit='mph'>the highest at 57</indicator>.",
        "<indicator value='54' unit='kph'>The average speed past the school was 54 kph</indicator>.",
        "<indicator value='29' unit='percent'>29% were over the limit</indicator> and <indicator value='61' unit='mph'>the fastest was 61mph</indicator>.",
        # the highest of what is no speed
        "<indicator value='57' unit='score'>The highest score was 57</indicator>.",
        "The highest bid was 57 and no limit was set.",
    ],
)
def test_speeds(tagged: str) -> None:
    check(tagged, "indicator")
