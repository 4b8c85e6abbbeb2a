"""Where the head of minutes ends, and what is said at the meeting begins."""

from __future__ import annotations

import pytest

from extractors import extract
from models import Attendance

HEAD = "Elmshire Parish Council\n\nMinutes of the extraordinary meeting held on 10 March 2026 in the hall\n\nPresent: Cllrs A Hall (Chair) and B Poole\n"


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("The new stile would be put in on 6 May 2026.", "milestone"),
        ("The Clerk will ask the owner to cut the hedge.", "action"),
        ("Resolved to accept the quotation of Rivers Ltd.", "resolution"),
        ("There had been 14 letters about the stile.", "indicator"),
    ],
)
def test_short_sentences_of_minutes_without_items_are_read(line: str, kind: str) -> None:
    minutes = extract(f"{HEAD}\n{line}\n\nThe meeting closed at 8.10 pm.\n".encode(), "minutes.txt")
    assert not minutes.items
    assert kind in {record.kind for record in minutes.records}


def test_who_sent_apologies_is_still_the_head() -> None:
    minutes = extract(f"{HEAD}\nApologies had been sent by Cllr C Rivers.\n\nThe Clerk will see to it.\n".encode(), "minutes.txt")
    assert [(one.name, one.present) for one in minutes.records if isinstance(one, Attendance)][-1] == ("C Rivers", "apologies")
