"""Who voted how, told in sentences: "Councillors Hall and Poole voted against the motion. Councillor Rivers abstained."

The names join the count that stands before them where they are as many as it counts; with both sides named and no count before them they are the vote.

Near misses: "Councillor Hall had voted against the scheme in 2019" (told of another day), "Councillors Hall and Poole voted against" with nobody named on
the other side and no count (no vote is told whole).
"""

from __future__ import annotations

import re
from bisect import bisect_right

from extractors.beginnings import searched
from extractors.cues import Cue
from extractors.outline import Outline, Sentence
from extractors.votes.ballots import Ballot, Side, read_names
from extractors.votes.counts import Count

_TOLD = searched(
    r"(?:^|(?<=[.;,] )|(?<=and )|(?<=while )|(?<=whilst )|(?<=with ))(?P<who>(?:County )?(?:Councillors?|Cll?rs?|Clrs?|Aldermen|Alderman|Messrs|Mrs?|Ms|Miss|Dr)\.? [A-ZÀ-Þ][\w’'., -]{1,500}?),? "
    r"(?:(?:also )?voted (?:(?P<for>for\b|in favou?r\b)|(?P<against>against\b)|to (?P<deed>[a-z]+))|were (?:(?P<favour>in favou?r)|(?P<opposed>against))\b|(?P<abstained>abstained)\b|(?P<plain>against)(?= ?(?:[.;,)]|$)))",
    re.MULTILINE,
)
_CUES = ("vote-cue-voted", "vote-cue-abstained", "vote-cue-against")
_GAP = 260  # characters between two sides of the same vote
_REACH = 500  # characters from a count to the names of those who voted


def join_told_sides(outline: Outline, cues: list[Cue], counts: list[Count]) -> list[Count]:
    """The votes, with those that only sentences tell, in the order of the text; names that sentences tell are added to the counts before them."""
    sides = _sides(outline, cues, counts)
    told: list[Count] = []
    ends = [count.end for count in counts]
    at = 0
    while at < len(sides):
        group = [sides[at]]
        while at + len(group) < len(sides) and _goes_on(group[-1], sides[at + len(group)]):
            group.append(sides[at + len(group)])
        at += len(group)
        vote = _as_vote(group)
        last = bisect_right(ends, vote.start)
        before = counts[last - 1] if last and vote.start - ends[last - 1] < _REACH else None
        if before and _same_numbers(before, vote):
            before.names_for, before.names_against, before.names_abstained = vote.names_for, vote.names_against, vote.names_abstained
        elif vote.names_for and vote.names_against and not before:
            told.append(vote)
    return sorted([*counts, *told], key=lambda count: count.start) if told else counts


def _sides(outline: Outline, cues: list[Cue], counts: list[Count]) -> list[tuple[Sentence, int, int, Side, list[str]]]:
    """Each side that a sentence names, with where its words begin and end; none of a vote that is counted there."""
    ends = [count.end for count in counts]
    found: list[tuple[Sentence, int, int, Side, list[str]]] = []
    done = -1
    for cue in cues:
        if cue.rule not in _CUES or cue.start < done:
            continue
        sentence = outline.sentence_at(cue.start)
        if sentence is None or sentence.place not in ("minutes", "decision"):
            continue
        done = sentence.end
        first = bisect_right(ends, sentence.start)
        if first < len(counts) and counts[first].start < sentence.end:
            continue
        deeds: list[str] = []
        for told in _TOLD.finditer(outline.text, sentence.start, min(sentence.end, sentence.start + 2000)):
            if told["deed"] and told["deed"] not in deeds:
                deeds.append(told["deed"])
            against = told["against"] or told["opposed"] or told["plain"] or (told["deed"] and deeds.index(told["deed"]) > 0)
            side: Side = "abstained" if told["abstained"] else "against" if against else "for"
            ballot = Ballot(told.start(), told.end(), {side: []})
            last = read_names(outline.text, told.start("who"), told.end("who"), side, ballot)
            if last is not None and last >= told.end("who") - 1:
                found.append((sentence, told.start(), told.end(), side, ballot.names[side]))
    return found


def _goes_on(last: tuple[Sentence, int, int, Side, list[str]], following: tuple[Sentence, int, int, Side, list[str]]) -> bool:
    return following[0].item == last[0].item and following[1] - last[2] < _GAP and following[3] != last[3]


def _as_vote(group: list[tuple[Sentence, int, int, Side, list[str]]]) -> Count:
    names: dict[Side, list[str]] = {"for": [], "against": [], "abstained": []}
    for *_, side, named in group:
        names[side] += named
    return Count(
        group[0][1],
        group[-1][2],
        "vote-told-sides",
        len(names["for"]),
        len(names["against"]),
        len(names["abstained"]) or None,
        names["for"],
        names["against"],
        names["abstained"],
    )


def _same_numbers(count: Count, told: Count) -> bool:
    """Whether as many are named on each side as the count has; a side may go unnamed."""
    pairs = (
        (count.votes_for, told.names_for),
        (count.votes_against, told.names_against),
        (count.abstentions, told.names_abstained),
    )
    return all(not names or (number == len(names)) for number, names in pairs) and not (count.names_for or count.names_against)
