"""Items whose titles open a paragraph and stand on no line of their own."""

from __future__ import annotations

from extractors import extract

HEAD = (
    "Elmshire Parish Council\n\nMinutes of the meeting held on 10 March 2026 at 7.30 pm\n\nPresent: Mr A. Hall (Chairman), Mrs B. Poole\n\n"
)


def titles_of(text: str) -> list[str]:
    return [item.title for item in extract((HEAD + text).encode(), "minutes.txt").items]


def test_plain_words_and_a_full_stop() -> None:
    text = (
        "Minutes. Those of January were signed.\n\nMatters arising. The stile has been mended. Mrs Poole thanked the farmer.\n\n"
        "The old well. Mr Hall had measured it.\n\nIt was deeper than he thought.\n\nPlanning. No letters had come.\n\nFinance. The balance is £410."
    )
    assert titles_of(text) == ["Minutes", "Matters arising", "The old well", "Planning", "Finance"]


def test_a_dash_or_a_colon_does_as_well() -> None:
    text = "Matters arising - The stile has been mended.\n\nPlanning: No letters had come.\n\nRoads - A lamp is out.\n\nFinance: The balance is £410."
    assert titles_of(text) == ["Matters arising", "Planning", "Roads", "Finance"]


def test_first_sentences_of_minutes_are_no_titles() -> None:
    text = (
        "Noted. The lamp is out again.\n\nAgreed. The Clerk would ring.\n\nMr Hall reported. It was late.\n\nFinance. The balance is £410.\n\n"
        "Planning. No letters had come."
    )
    assert titles_of(text) == []
