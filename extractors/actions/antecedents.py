"""Whom "he", "she" and "they" mean, and how somebody who was mentioned is written as an owner."""

from __future__ import annotations

import re
from bisect import bisect_right

from spacy.tokens import Doc

from extractors.beginnings import searched
from extractors.outline import outline_of, text_of
from extractors.people import Mention, mentions_in
from extractors.wordlists import words_of

_SPEAKS = re.compile(
    r",? (?:who )?(?:also |then |has |had )?(?:admitted|acknowledged|conceded|apologised|recognised|regretted|was (?:un|not )able|was not (?:in a position|aware|sure)|was pressed|did not (?:know|have)|had no|attended|came|spoke|circulated|ran through|went through|took members|presented|introduced|outlined|thought|accepted|read|replied|reminded|told|thanked|gave|took|was asked|said|stated|advised|confirmed|explained|indicated|noted|responded|replied|reported|added|felt|promised|says|assured|agreed|mentioned|undertook|offered|pointed out)\b"
)
_GROUP_FIRST = re.compile(r"(?:The )?(?P<group>[Oo]fficers|[Tt]rustees|[Gg]overnors|[Vv]olunteers) (?:[a-z]+ed|took|had|were|said|felt)\b")
# "JR, GH and TB are on it, |they will report back", "Cllr Hall and Ms Poole had met the owner. |They would write to him"
_ONE = r"(?:(?:Cll?r|Councillor|Mrs?|Ms|Miss|Dr)\.? )?[A-Z][\w’'-]*(?: [A-Z][\w’'-]+)?"
_SEVERAL_FIRST = re.compile(
    rf"(?:Both )?(?P<group>{_ONE}(?:, {_ONE}){{0,6}},? (?:and|&) {_ONE})(?:,? who)? (?:also |both |then |all )?(?:are|were|have|had|will|would|took|met|went|said|felt|[a-z]+ed)\b"
)
_HE_OR_SHE = re.compile(r"(?:s?he|him|her)\b", re.IGNORECASE)
_HIS_TITLES, _HER_TITLES = ("Mr", "Sir", "Lord"), ("Mrs", "Ms", "Miss", "Dame", "Lady")
_ASKS = re.compile(
    r",? (?:also |then |further |had )?(?:asked|enquired|inquired|queried|wondered|questioned|requested|raised|sought|urged|referred|drew|pointed(?! out that\b))\b"
)
_POINTS_TO = re.compile(r",? (?:also |then |further )?(?:referred|drew|pointed)\b")
# Who begins a clause and does something in it: "GH has been out", ", though GH had a camera"; initials may be "HdV"
_INITIALS_DO = searched(
    r"(?:^|(?<=[;.,:–—-] )|(?<=[;.,:] though )|(?<=[;.,:] but )|(?<=\n)|(?<= while )|(?<= but ))(?P<who>[A-Z](?:[a-z]{0,2}[A-Z]){1,3}[a-rt-z]?)(?:: [a-z]| (?:has|had|is|was|will|would|wanted|went|put|gave|took|came|met|saw|wrote|rang|spoke|says|thinks|feels|wants|can|could|did|[a-z]+ed)\b)",
    re.MULTILINE,
)
# Whom no list knows: "GH said", "HLl said", "The Head replied"
_UNKNOWN_SPEAKS = searched(
    r"(?:^|(?<=[;.,:–—-] )|(?<=\n))(?:The )?(?P<who>[A-Z]{2,3}[a-rt-z]?|(?<=The )(?!Council|Committee|Board|Panel|Cabinet|Forum|Group|Members|Meeting)[A-Z][a-z]+(?: [A-Z][\w’'-]+){0,3}) (?:said|advised|confirmed|replied|explained|reported|noted|agreed|presented|gave|thought|felt)\b",
    re.MULTILINE,
)
# Whose report a paragraph is: "Footpath Officer: the paths were clear"
_REPORTER = re.compile(
    r"(?P<who>(?:[A-Z][\w’'-]+ ){0,3}(?:Officer|Warden|Clerk|Councillor|Chair(?:man)?|Treasurer|Secretary|Lengthsman|Caretaker|Handyman|Ranger|Manager|Engineer|Superintendent|Inspector|PCSO))(?:[’']s [Rr]eport)?(?::| [–—-]) "
)
_SAYS_ON = searched(r"\b(?:said|saying|added|adding|offered|agreed)\b")
# "In reply to |Alderman Poole, she agreed", "thanked |Ms Rivers"
_IS_OBJECT = searched(
    r"\b(?:to|from|by|of|for|with|about|and|than|thanked|welcomed|told|informed|assured|invited|let|expected|wanted|asked|urged|wished|met|saw|rang|phoned|contacted|joined|reminded|supported|advised|emailed|helped|congratulated)(?: the)? $"
)
# "Cllr Poole wondered about staff |and |the Warden said": who speaks there, and no object of the verb before
_OPENS_CLAUSE = searched(r"\band(?: the)? $")
# "the lane behind |Corner House|": a place that is named like somebody
_IS_PLACE = searched(r"\b(?:behind|at|in|near|outside|opposite|along|past|around|above|beside|between|into|towards)(?: the)? $")
# "A site meeting was held with |Ms Hall of the Water Board|": the one who was met, where nobody is told to have met her
_WAS_MET = searched(r"\b(?:[Mm]eeting|[Vv]isit|[Dd]iscussions?) (?:took place|was held|held|had been held) (?:on (?:[\w/.]+ ){1,3})?with $")
_OF_HIS_THING = searched(r"\b[Tt]he (?P<who>Clerk|Chair(?:man|woman|person)?|Secretary|Treasurer|Warden|Caretaker)[’']s ")


_LETTERS_OF_RANK = (2, 3)


def owner_of(doc: Doc, mention: Mention) -> str | None:
    """A mention as an owner is written: the name with its title or rank where there is one, else the post, else the initials."""
    if mention.name and mention.name_start is not None:
        before = text_of(doc)[mention.start : mention.name_start].strip()
        ranked = before.rstrip(".") in words_of("ranks") or (before.isupper() and len(before) in _LETTERS_OF_RANK)
        title = before if ranked else mention.title  # "PC", "Chief Superintendent", "GM"
        return f"{title} {mention.name}" if title else mention.name
    if mention.post and mention.kind != "initials":
        return mention.post
    return text_of(doc)[mention.start : mention.end]


_REACH = 2000  # characters of a sentence without end that are looked at


def antecedent(doc: Doc, at: int) -> str | None:
    """Whom "he" or "she" at offset `at` means, or the verb there that has no subject of its own; within the item.

    A verb without a subject goes back to the first speaker of its sentence. A pronoun goes back to the last speaker who fits: one who asks is answered by
    another ("Cllr Poole asked about the grant, and he would send her a note"), unless the asker is told to speak on ("asked …, and said she would").
    """
    text, outline = text_of(doc), outline_of(doc)
    index = bisect_right(outline.starts, at) - 1
    item = outline.sentences[index].item if index >= 0 else None
    pronoun = _HE_OR_SHE.match(text, at)
    spare: Mention | None = None
    for back in range(index, max(-1, index - 12), -1):
        sentence = outline.sentences[back]
        if sentence.item != item:
            break
        stop = min(sentence.end, at)
        start = max(sentence.start, stop - _REACH)
        people = [m for m in mentions_in(doc, start, stop) if m.kind != "initials" or back == index or _SPEAKS.match(text, m.end, stop)]
        if pronoun:
            people = [m for m in people if _may_be(m, pronoun.group())]
            ends = [*(m.start for m in people[1:]), stop]
            known = [
                m
                for m, end in zip(people, ends, strict=False)
                if not _is_asker(text, m, end)
                and (
                    not _IS_OBJECT.search(text, max(0, m.start - 16), m.start)
                    or text.startswith(", who ", m.end)
                    or (_OPENS_CLAUSE.search(text, max(0, m.start - 9), m.start) and _SPEAKS.match(text, m.end, end))
                    or _WAS_MET.search(text, max(0, m.start - 60), m.start)
                )
                and not _IS_PLACE.search(text, max(0, m.start - 16), m.start)
            ]
            initials = sorted(
                [
                    *_UNKNOWN_SPEAKS.finditer(text, start, stop),
                    *(found for found in _INITIALS_DO.finditer(text, start, stop) if not _asks(text, found.end("who"), stop)),
                ],
                key=lambda found: found.start("who"),
            )
            if initials and (not known or known[-1].start < initials[-1].start("who")):
                return initials[-1]["who"]
            if not people and back == index and (of_his := _OF_HIS_THING.search(text, start, stop)):
                return of_his["who"]
            spare = spare or next((m for m in people if not _IS_PLACE.search(text, max(0, m.start - 16), m.start)), None)
            people = known
            if not people and (reporter := _REPORTER.match(text, start, stop)) and start == outline.block_of(sentence).start:
                return reporter["who"]
        if people:
            speakers = [m for m in people if _SPEAKS.match(text, m.end, stop)]
            return owner_of(doc, (speakers[-1 if pronoun else 0]) if speakers else people[0])
    return owner_of(doc, spare) if spare else None


def group_before(doc: Doc, at: int) -> str | None:
    """Whom "they" means: the group that the sentence before begins with, "Officers took the point.", or several people, in this sentence or in that."""
    text, outline = text_of(doc), outline_of(doc)
    index = bisect_right(outline.starts, at) - 1
    if index >= 0 and (found := _SEVERAL_FIRST.match(text, outline.sentences[index].start, at)):
        return found["group"]
    if index < 1 or outline.sentences[index - 1].item != outline.sentences[index].item:
        return None
    start = outline.sentences[index - 1].start
    found = _GROUP_FIRST.match(text, start) or _SEVERAL_FIRST.match(text, start, outline.sentences[index - 1].end)
    return found["group"] if found else None


def _may_be(mention: Mention, pronoun: str) -> bool:
    """Whether a title lets somebody be "he" or "she"."""
    return (mention.title or "").split(" ")[-1].strip(".") not in (_HER_TITLES if pronoun.lower() in ("he", "him") else _HIS_TITLES)


def _is_asker(text: str, mention: Mention, stop: int) -> bool:
    """Whether somebody asks, and does not answer: "Cllr Hall referred to the bins", not "The Chief Officer referred to the review"."""
    if mention.kind == "post" and _POINTS_TO.match(text, mention.end, stop):
        return False
    return _asks(text, mention.end, stop)


def _asks(text: str, at: int, stop: int) -> bool:
    """Whether somebody named before `at` asks, and is not told to speak on: "|GL asked about quad bikes|. She will see to it"."""
    return _ASKS.match(text, at, stop) is not None and _SAYS_ON.search(text, at, stop) is None
