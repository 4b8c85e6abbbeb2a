"""The measure of growth tells linear time from time that runs away."""

import pytest

from tests.timing import check_linear


def test_linear_time_passes() -> None:
    check_linear(range, sum, 100_000)


def test_time_that_runs_away_fails() -> None:
    with pytest.raises(pytest.fail.Exception, match="four times as much took"):
        check_linear(lambda size: range(size**3), sum, 60)
