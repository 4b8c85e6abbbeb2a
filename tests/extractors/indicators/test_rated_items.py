"""Lines below one another that name something and rate it."""

import pytest

from extractors import extract
from tests.tagged import check
from tests.timing import check_linear


@pytest.mark.parametrize(
    "tagged",
    [
        (
            "The ratings of the workstreams were:\n- <indicator rag='amber'>Pilotage plans - Amber</indicator>\n"
            "- <indicator rag='green'>Hull checks and surveys - Green, was Amber</indicator>\n"
            "- <indicator rag='red'>Dredging - Red, there is a wait for this</indicator>\n- Voice - not rated, the crews are to say first"
        ),
        "- <indicator rag='red'>Moorings: Red</indicator>\n- <indicator rag='amber'>Ferry crews: Amber (was Red)</indicator>",
        (
            "Progress:\n<indicator rag='amber'>Finance - amber</indicator>\n<indicator rag='red'>Crews - red, up from amber</indicator>\n"
            "<indicator rag='green'>Estates - green</indicator>"
        ),
        # painted, named, alone
        "The posts were painted:\n- Gate on Marl Lane - green\n- Railings - red",
        "- The Village Green - Mr Vane to mow\n- Mrs Amber Green - to give prizes",
        "- Slipway sign: Red\n- The sign on the quay was moved by the crew in June.\n- It had been there since the war.\n- It was well liked.",
    ],
)
def test_rated_lines(tagged: str) -> None:
    check(tagged, "indicator")


@pytest.mark.parametrize("line", ["- Dredging - Red, there is a wait\n", "- a - b - c - d: Red: Amber (Green\n", "Red - Red - Red: Red\n"])
def test_time_is_linear(line: str) -> None:
    check_linear(lambda number: "## 4. Quay\n" + line * number, lambda text: extract(text.encode(), "minutes.txt"), 60)
