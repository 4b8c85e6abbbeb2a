"""Items of a list of figures that need no words of measuring, and lists that are none."""

import pytest

from extractors import extract
from models import Indicator


def figures(*items: str) -> list[tuple[object, ...]]:
    page = "# Quay Board\n\n## 4. Figures\n\n" + "\n".join(f"- {item}" for item in items) + "\n"
    records = extract(page.encode(), "minutes.md").records
    return [(found.quote, found.value, found.unit) for found in records if isinstance(found, Indicator)]


TOLD = ("berths let 61 (58 a year ago)", "attendance at drills 46% (should be 70%)", "moorings 72% full; the plan assumed 85%")


@pytest.mark.parametrize(
    ("item", "told"),
    [
        ("Skiffs 188, no change", ("Skiffs 188, no change", 188, "count")),
        ("rents owing £24,000", ("rents owing £24,000", 24000, "gbp")),
        ("dues lost £41k", ("dues lost £41k", 41000, "gbp")),
        ("Three young rowers in hospital", ("Three young rowers in hospital", 3, "count")),
    ],
)
def test_an_item_among_figures_states_one(item: str, told: tuple[object, ...]) -> None:
    assert told in figures(*TOLD, item)


def test_a_number_in_brackets_is_the_earlier_one() -> None:
    page = "# Quay Board\n\n## 4. Figures\n\n" + "\n".join(f"- {item}" for item in (*TOLD, "skiffs in Marl Bay 318 (302)")) + "\n"
    last = [found for found in extract(page.encode(), "minutes.md").records if isinstance(found, Indicator)][-1]
    assert (last.quote, last.value, last.previous) == ("skiffs in Marl Bay 318 (302)", 318, 302)


@pytest.mark.parametrize(
    "item", ["Target 426", "ferry service 17", "see page 4", "the clerk to call on 12", "Quay walk at 3", "Locks to be painted"]
)
def test_labels_and_tasks_state_none(item: str) -> None:
    assert not any(quote.startswith(item[:6]) for quote, *_ in figures(*TOLD, item))


def test_a_list_of_other_things_states_none() -> None:
    assert figures("Crane 188", "Three brown mugs", "Rope and tar", "Slip 12") == []


def test_the_dash_of_the_next_item_makes_no_range() -> None:
    told = figures("Fines paid were 37, up from 29", "88.4% of skippers were heard in time")
    assert told == [("Fines paid were 37, up from 29", 37, "count"), ("88.4% of skippers were heard in time", 88.4, "percent")]
