"""Work that councils ask for: lists of what was requested, posts with a dash in their names, asides before the verb."""

from __future__ import annotations

import pytest

from extractors import extract
from models import Action


@pytest.mark.parametrize(
    ("minutes", "found"),
    [
        (
            "The following information was requested:\n• the number of vacancies in the team; and\n• a copy of the winter plan.",
            [("the number of vacancies in the team", None, None), ("a copy of the winter plan", None, None)],
        ),
        (
            "The Committee resolved:-\nto request the Chief Officer - Housing, in consultation with the Convener, to provide members with ward figures.",
            [
                (
                    "to request the Chief Officer - Housing, in consultation with the Convener, to provide members with ward figures",
                    "Chief Officer - Housing",
                    None,
                )
            ],
        ),
        (
            "“This Council notes the flooding and agrees to draw up a plan for its drains.”",
            [("agrees to draw up a plan for its drains", None, None)],
        ),
        (
            "Resolved:\n\nThat the Committee:\n\n(i) Approves the award; and\n\n(ii) Agrees that an update be brought to the Committee in May 2025.",
            [("Agrees that an update be brought to the Committee in May 2025", None, "2025-05")],
        ),
        (
            "Requests for further information:\n1. Head of Audit - to provide a breakdown of agency spend.\n2. Ms Oakes – to send the slides.",
            [
                ("Head of Audit - to provide a breakdown of agency spend", "Head of Audit", None),
                ("Ms Oakes – to send the slides", "Ms Oakes", None),
            ],
        ),
        (
            "It was agreed that the transport item, which is being considered elsewhere, be brought to the next meeting.",
            [("the transport item, which is being considered elsewhere, be brought to the next meeting", None, "next meeting")],
        ),
        ("It was agreed that the Panel’s endorsement of the plan be acknowledged.", []),
        ("Policy H4 - to provide moorings - was discussed.", []),
        (
            "The officer would provide the figures to Councillor Reed.",
            [("The officer would provide the figures to Councillor Reed", "officer", None)],
        ),
        (
            "A written update would be provided by the end of March 2025.",
            [("A written update would be provided by the end of March 2025", None, "2025-03-31")],
        ),
        ("Further details would be sent to Members.", [("Further details would be sent to Members", None, None)]),
        ("Further information would be provided to schools in June.", []),
        (
            "Members asked about sandbags and the Director undertook to let members have a note.",
            [("the Director undertook to let members have a note", "Director", None)],
        ),
        (
            "RESOLVED: That the Committee:\n1. Asks to receive a further update in April 2025.",
            [("Asks to receive a further update in April 2025", None, "2025-04")],
        ),
        ("RESOLVED to refuse it in accordance with the officer’s recommendation and report.", []),
        (
            "Following a request from Councillor Hall, the Director undertook to circulate the business case.",
            [("the Director undertook to circulate the business case", "Director", None)],
        ),
        (
            "The Committee asked for the following to be provided before the next meeting: a list of empty shops.",
            [
                (
                    "The Committee asked for the following to be provided before the next meeting: a list of empty shops",
                    None,
                    "before the next meeting",
                )
            ],
        ),
        (
            "IT WAS RESOLVED THAT the Warden be requested to:-\n\n(a) review the charges; and\n\n(b) report the outcome to the next meeting.",
            [("review the charges", "Warden", None), ("report the outcome to the next meeting", "Warden", "next meeting")],
        ),
        (
            "DECISIONS\n\n(1) Report noted.\n\n(2) Officers to provide a further update in May.\n\n(3) Site visit to be arranged.",
            [("Officers to provide a further update in May", "Officers", "2025-05"), ("Site visit to be arranged", None, None)],
        ),
        ("RESOLVED: As set out in the recommendations.", []),
        # near misses: conditions of a consent; land that is sold; who will move a motion
        ("It was agreed to dispose of the land at Kilbeg for the sum of £1.", []),
        ("The Committee APPROVED the plan with the following conditions:\n\n• Details of bins to be submitted before May.", []),
        ("Councillor Hall to move and Councillor Poole to second a motion.", []),
        # near misses: what a report recommends; what was said, with no work in it
        (
            "The report recommended:-\nthat the Committee -\n(a) note the position; and\n(b) instruct the Chief Officer - Housing to report back in May.",
            [],
        ),
        ("The following points were made:\n• the lanes were flooded again; and\n• the signs were old.", []),
        ("The Committee agreed to make the following recommendations to Cabinet:\n\n1. That the line be opened earlier.", []),
    ],
)
def test_work_of_councils(minutes: str, found: list[tuple[str, str | None, str | None]]) -> None:
    page = f"STRATHORRAN COUNCIL\nHOUSING COMMITTEE\nMinute of the meeting held on 4 March 2025\n\nCllr Hall was in the chair.\n\n5. HOMES\n\n{minutes}\n\n6. CLOSE\n\nThe meeting closed at 9 pm.\n"
    actions = [record for record in extract(page.encode(), "minutes.txt").records if isinstance(record, Action)]
    assert [(record.quote.rstrip('.”"'), record.owner, record.due) for record in actions] == found


def test_what_follows_of_it_is_undertaken_by_who_was_named() -> None:
    minutes = "# Northbrook Council\n## 4. Roads\nPC Lamb was keen to help. As a result he undertook to speak to his colleagues about a speed check."
    assert [(task.owner, task.quote) for task in extract(minutes.encode(), "minutes.md").records if isinstance(task, Action)] == [
        ("PC Lamb", "he undertook to speak to his colleagues about a speed check")
    ]
