"""The year of a date that names none, where a date before it in the sentence names one."""

from __future__ import annotations

from extractors.dates import DateMention

_OF_THE_YEAR = (" for ", " for the ", " of ", " of the ")  # "nominations for 2026/27 must arrive by": what stands there goes on


def with_years_carried(text: str, mentions: list[DateMention]) -> list[DateMention]:
    """The dates of a sentence, with the year of an earlier one where "and" joins one without: "begin in spring 2027 and |open by the end of November"."""
    carried: list[DateMention] = []
    given: DateMention | None = None
    for mention in mentions:
        if mention.year_given:
            given = mention if mention.iso else None
        elif given and given.iso and mention.iso and mention.precision in ("day", "month") and mention.iso[:4] < given.iso[:4]:
            between = text[given.end : mention.start]
            if " and " in between and ";" not in between and " and not" not in between and " and that " not in between:
                carried.append(mention._replace(iso=f"{given.iso[:4]}{mention.iso[4:]}"))
                continue
        carried.append(mention)
    return carried


def is_year_of(text: str, low: int, mention: DateMention) -> bool:
    """Whether a mention tells only which year's thing is meant, and the clause goes on: "nominations |for 2026/27| must arrive by"."""
    return mention.precision == "year" and text.endswith(_OF_THE_YEAR, low, mention.start)
