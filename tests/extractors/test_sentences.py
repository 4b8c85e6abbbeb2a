"""Sentences of minutes, with the abbreviations of the trade."""

from __future__ import annotations

import pytest

from extractors.sentences import split_sentences


@pytest.mark.parametrize(
    "sentences",
    [
        ["Cllr. Rivers asked about the hall.", "Mr. J. Hall replied."],
        ["The application (No. 12/24) was refused.", "No reason was given."],
        ["The meeting closed at 9.15 p.m. on Monday."],
        ["The meeting closed at 9.15 p.m.", "The Chair thanked everybody."],
        ["Invoices from Poole & Co. Builders were paid.", "£250 was kept back."],
        ["Cmhlr. Breen T.D. attended.", "She left early."],
        ["See para. 4, e.g. Table 2.", "It was noted."],
        ['"Is it safe?"', "Nobody answered."],
        ["Bills 4 to 9 were paid.", "(ii) The float was counted."],
        ["c) Chair.", "Nothing to tell.", "d)Secretary - All letters were sent.", "e) Treasurer - £90 is left."],
        ["The drain in Mill St. Poole was cleared."],
        ["There is ice in Mill St.", "JH to ask for grit."],
        ["The choir of St. Agnes sang."],
        ["THE MINUTES, NOS. 12 TO 14, AND THE WORDS OF CLLR. HALL AND MRS. POOLE WERE AGREED.", "THE ANSWER WAS NO.", "THE CHAIR SIGNED."],
        ["The rate is 4.5 per cent.", "It was 3.9 in May."],
    ],
)
def test_sentences(sentences: list[str]) -> None:
    text = " ".join(sentences)
    assert [text[start:end] for start, end in split_sentences(text, 0, len(text))] == sentences


def test_offsets_are_into_the_whole_text() -> None:
    text = "Ignored. One here. Two here. Ignored."
    assert [text[start:end] for start, end in split_sentences(text, 9, 28)] == ["One here.", "Two here."]
