"""Notes that put a bare "up" or "down" behind a name."""

import pytest

from extractors import extract
from tests.tagged import check
from tests.timing import check_linear


@pytest.mark.parametrize(
    "tagged",
    [
        "<indicator direction='down'>Burglaries down</indicator>, <indicator direction='up'>boat crime up</indicator>.",
        "Newsletter: <indicator direction='down'>burglaries down</indicator>, <indicator direction='up'>netting up</indicator>.",
        "<indicator direction='up'>Complaints up again</indicator>.",
        (
            "<indicator value='38' previous='51'>There were 38 thefts in the year against 51 in 2023</indicator>, and "
            "<indicator direction='up'>public order calls up slightly</indicator>."
        ),
        "<indicator direction='up'>Absence is up</indicator>, <indicator direction='down'>turnover down</indicator>.",
        # signs and papers
        "Signs up, posters down.",
        "He wrote the complaints down.",
        "The Clerk had written referrals down, the list would be kept up.",
        "Members agreed to take complaints up, and to put the sign up.",
    ],
)
def test_notes(tagged: str) -> None:
    check(tagged, "indicator")


@pytest.mark.parametrize("line", ["Burglaries down, crime up, ", "burglaries a b c d: ", "theft slightly up and "])
def test_time_is_linear(line: str) -> None:
    check_linear(lambda number: "## 4. Quay\n" + line * number, lambda text: extract(text.encode(), "minutes.txt"), 60)
