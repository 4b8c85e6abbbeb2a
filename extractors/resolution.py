"""Resolutions: what the meeting decided as a body, one record a clause.

A decision opens with a lead-in ("RESOLVED that", "It was agreed to", "The Board agreed", "Decision:"), is told as a motion with its result, or stands as a
plain outcome ("The Panel noted the report."). Its clauses follow in the sentence, in the paragraph, or in a list that may stand far below.

    RESOLVED that (1) the tender be accepted; and (2) the Clerk write to the school.       two clauses: agree, request
    Cllr Rivers proposed, Cllr Hall seconded and it was agreed to buy the bench.           one: approve, moved by Cllr Rivers

Near misses: "To consider the tender" (the agenda's purpose line), "It was noted that the Council had agreed to pay" (reported), "The Clerk agreed to write"
(an undertaking: an action, no decision of the body), a report's "Recommendations:" (none until they are resolved).

What counts, the span and the classes of verbs: docs/records.md, "resolution".
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal

from spacy.language import Language
from spacy.tokens import Doc

from extractors.beginnings import searched
from extractors.decisions.blocks import find_decisions
from extractors.decisions.motions.motions import tells_amendment
from extractors.decisions.page import Decision, DecisionPage
from extractors.decisions.told.confirmed_minutes import confirms_minutes
from extractors.gates import holds, needed_words
from extractors.identity import RecordFields
from extractors.outline import Outline, outline_of
from models import Resolution

if TYPE_CHECKING:
    from extractors.votes.counts import Count

_ROUTINE = searched(
    r"\bapologies\b|\bexclu\w+ [^.]{0,40}\b(?:public|press)\b|\b(?:public|press)\b[^.]{0,60}\bexclu\w+|(?<!to the )(?<!to a )(?<!at the )(?<!at a )(?<!for the )\b(?:next|future) meetings?\b|\bdates? of meetings?\b|\breconvene\b",
    re.IGNORECASE,
)
_ROUTINE_WORDS = needed_words(_ROUTINE)
_WORD = searched(r"\w+")
_BETWEEN_REACH = 1500  # characters from what was moved to the vote that sets a motion against its amendment


@Language.component("find_resolutions")
def find_resolutions(doc: Doc) -> Doc:
    """Keeps the clauses of all decisions in doc.user_data["resolution"]."""
    doc.user_data["resolution"] = find_decisions(DecisionPage(doc))
    return doc


def decisions_of(doc: Doc) -> list[Decision]:
    """The decisions of the document in the order of its text."""
    found: list[Decision] = doc.user_data["resolution"]
    return found


def outcomes_of(doc: Doc) -> list[Literal["carried", "lost", "withdrawn"]]:
    """What became of each decision, once the votes are counted: one of which nothing else is told may have been outvoted."""
    votes = _votes_by_group(doc)
    settled = _settled(doc)
    return [_outcome(decision, votes.get(decision.group), settled) for decision in decisions_of(doc)]


def amends(decision: Decision) -> bool:
    """Whether a decision is an amendment of another, or the words before it say so: "Cllr Hall moved as an amendment that"."""
    return decision.motion == "amendment" or tells_amendment((decision.lead_in or "").lower())


def _votes_by_group(doc: Doc) -> dict[int, Count]:
    return {group: doc.user_data["vote"][number] for number, group in doc.user_data["vote.groups"].items()}


def build_resolutions(doc: Doc) -> list[Resolution]:
    """The records of what was decided, with the votes that were counted on it. The same words decided again name the first in `repeats`."""
    fields = RecordFields(doc, "resolution")
    outline = outline_of(doc)
    first_of: dict[str, str] = {}
    votes = _votes_by_group(doc)
    records = []
    for decision, outcome in zip(decisions_of(doc), outcomes_of(doc), strict=True):
        shared = fields.at(decision.start, decision.end, decision.rule)
        words = _key(outline.text[decision.start : decision.end])
        routine = (
            decision.verb == "exclude_public"
            or (
                decision.verb == "confirm"
                and (decision.rule in ("resolution-minutes", "resolution-moved-line") or confirms_minutes(shared["quote"]))
            )
            or (holds(shared["quote"].lower(), _ROUTINE_WORDS) and _ROUTINE.search(shared["quote"]) is not None)
        )
        records.append(
            Resolution(
                **shared,
                verb=decision.verb,
                outcome=outcome,
                label=decision.label,
                lead_in=decision.lead_in,
                mover=decision.mover,
                seconder=decision.seconder,
                votes_for=votes[decision.group].votes_for if decision.group in votes else None,
                votes_against=votes[decision.group].votes_against if decision.group in votes else None,
                abstentions=votes[decision.group].abstentions if decision.group in votes else None,
                unanimous=decision.unanimous,
                routine=routine,
                addressee=decision.addressee,
                repeats=first_of.get(words),
            )
        )
        first_of.setdefault(words, shared["id"])
    return records


def _settled(doc: Doc) -> dict[int, Literal["carried", "lost"]]:
    """What became of motions and amendments that were voted on one against the other, as Scottish councils do: by their groups."""
    outline, decisions = outline_of(doc), decisions_of(doc)
    told: dict[int, Literal["carried", "lost"]] = {}
    for vote in doc.user_data["vote"]:
        if not vote.between or vote.votes_for is None or vote.votes_against is None or vote.votes_for == vote.votes_against:
            continue
        carried = (vote.votes_for > vote.votes_against) is (vote.between == "motion")  # the motion
        for decision in reversed([d for d in decisions if vote.start - _BETWEEN_REACH < d.end <= vote.start and (d.mover or d.seconder)]):
            if not _same_item(outline, decision.start, vote.start):
                break
            amending = amends(decision)
            told[decision.group] = "carried" if carried is not amending else "lost"
            if not amending:
                break  # the motion stands before its amendments
    return told


def _outcome(
    decision: Decision, vote: Count | None, settled: dict[int, Literal["carried", "lost"]]
) -> Literal["carried", "lost", "withdrawn"]:
    """What became of a clause: as the minutes tell it; a motion of which they tell nothing is lost where more voted against it than for it.

    `settled` is what became of motions that were voted on against their amendments: one of the two is lost.
    """
    if decision.group in settled:
        return settled[decision.group]
    near = vote is not None and 0 <= vote.start - decision.end < (_BETWEEN_REACH if vote.between else 400)
    if (
        (decision.motion or decision.rule in ("resolution-proposal", "resolution-moved"))
        and decision.outcome == "carried"
        and vote
        and near
        and vote.votes_for is not None
        and vote.votes_against is not None
    ):
        return "lost" if vote.votes_for < vote.votes_against or vote.cast == "against" else "carried"
    return decision.outcome


def _same_item(outline: Outline, one: int, other: int) -> bool:
    here, there = outline.sentence_at(one), outline.sentence_at(other)
    return here is not None and there is not None and here.item == there.item


def _key(clause: str) -> str:
    """A clause's words as they are compared with a repetition: without case, marks, "that", or the verb's ending ("Endorse", "Endorses")."""
    words = _WORD.findall(clause.lower())
    while words and words[0] in ("that", "to", "the", "it"):
        del words[0]
    if words:
        words[0] = words[0].rstrip("s")
    return " ".join(words)
