"""What is no figure: grades beside one another, who else was there, how much a report covers, prices set; and which way a number went beside others."""

import pytest

from extractors import extract
from tests.tagged import check
from tests.timing import check_linear


@pytest.mark.parametrize(
    "tagged",
    [
        "Leadership of the ferry home was a 4 (good) and care was a 2 (weak).",
        "Of the nine quality statements safe moorings had scored 3, crossings was scored 1 and the other six had each been given a 2.",
        "Also in attendance were Cllr Nadia Orrin, the harbour clerk and four skippers.",
        "The Panel asked for a monthly note until abandonment is under 10%.",
        "The report covered three inspections since the Committee last met.",
        (
            "The scorecard now contained 31 indicators of which <indicator value='19' rag='green'>19 were green</indicator>, "
            "<indicator value='8' rag='amber'>8 amber</indicator> and <indicator value='4' rag='red'>4 red</indicator>."
        ),
        "The Board reviewed the log: actions 12, 14 and 15 were closed and action 13 remained open.",
        "The berth charge goes up to £61 in April.",
        "The report proposed summer hours only at the eleven from January.",
        # but what was counted stays
        "<indicator value='31'>There were 31 complaints</indicator>.",
        "<indicator value='8.2' unit='percent'>Abandonment was 8.2%</indicator>, to be reported until the summer.",
    ],
)
def test_no_figures(tagged: str) -> None:
    check(tagged, "indicator")


@pytest.mark.parametrize(
    "tagged",
    [
        "<indicator value='44' direction='None' unit='percent'>44 per cent of households have a mooring</indicator>, more than for the district.",
        "<indicator value='11' direction='None'>Eleven nurseries had fewer than eight children registered</indicator>.",
        "<indicator value='29' direction='None'>Complaints were 29, fewer than at the neighbouring harbour</indicator>.",
        "<indicator value='29' direction='down'>Complaints were 29, fewer than last year</indicator>.",
        "<indicator value='36' direction='down'>There were 36 cases open, down by a third</indicator> since May.",
        "<indicator value='27' direction='stable' unit='percent'>27% of the pupils are eligible and that has hardly moved</indicator>.",
        "<indicator value='62' direction='stable'>Fires stood level at 62</indicator>.",
        "<indicator direction='up'>Boat theft goes on climbing</indicator>.",
        "<indicator direction='up'>Boat theft keeps on rising</indicator>.",
        "<indicator direction='down'>Youth disorder at the slip was down</indicator> since the rain.",
    ],
)
def test_which_way(tagged: str) -> None:
    check(tagged, "indicator")


@pytest.mark.parametrize(
    "line",
    ["also in attendance were four of ", "until it is 4 ", "fewer than in the other ", "and that has hardly ", "was 2 (weak), scored 3, "],
)
def test_time_is_linear(line: str) -> None:
    check_linear(lambda number: "## 4. Quay\n" + line * number, lambda text: extract(text.encode(), "minutes.txt"), 60)
