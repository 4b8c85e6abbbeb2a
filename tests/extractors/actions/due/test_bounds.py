"""Words that bound the time of a task, and such as speak of something else."""

from __future__ import annotations

import datetime as dt

import pytest

from extractors.actions.due.in_sentences import find_due

MEETING = dt.date(2025, 3, 11)


@pytest.mark.parametrize(
    ("task", "due"),
    [
        ("let members see the deed before it is sealed", "before it is sealed"),
        ("talk to the tenant about keys before any work is begun", "before any work is begun"),
        ("give the trustees a list before that meeting", "before that meeting"),
        ("paint the railings during their next visit", "during their next visit"),
        ("leave prizes at the hall by Thursday 3rd", "2025-04-03"),
        ("send the count by Friday the 14th", "2025-03-14"),
        ("raise the hedge with the estate when they next meet", "when they next meet"),
        ("look at the roof when the slates are due for renewal", "when the slates are due for renewal"),
        ("ring the brewery before Christmas re. the cellar", "before Christmas"),
        ("order padlocks before May rota begins", "before May rota begins"),
        ("circulate before the recess a note of the rents", "before the recess"),
        ("send a list of the lanes in the autumn mending programme once the mill had replied", "once the mill had replied"),
        ("send the survey round once the mill had seen it", "once the mill had seen it"),
        ("look at the rota again when the crews had worked through", "when the crews had worked through"),
        ("share the survey once the mill had seen it and agreed", "once the mill had seen"),
        ("take the matter up again early in the new year", "early in the new year"),
        ("count the boats in the autumn and report", "in the autumn"),
        ("get a price for the roof in time for the April meeting", "2025-04"),
        ("put the lease on the agenda for the Board's autumn meeting", "autumn meeting"),
    ],
)
def test_bounds_the_time(task: str, due: str) -> None:
    found = find_due(task, 0, len(task), MEETING)
    assert found is not None
    assert found.due == due


@pytest.mark.parametrize(
    "task",
    [
        "write to the families of those looked after",
        "raise the needs of young people Looked After with the Trust",
        "go on looking after the noticeboard",
        "negotiate an option after five years",
        "tell members the date of the next meeting",
        "make lamps the subject of the next meeting but one",
        "leave the hedge uncut until August",
        "ask for a grant for all who had enrolled before the new rule",
        "check whether the plan had been tried at the hall before it was adopted",
        "help when they need it",
        "write to the mill asking for the weir to be mended before another winter",
        "write to each of them with an offer of a plot, money having been found to the end of July",
    ],
)
def test_bounds_nothing(task: str) -> None:
    assert find_due(task, 0, len(task), MEETING) is None
