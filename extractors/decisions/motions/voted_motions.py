"""Motions told in one sentence with those who seconded them in passing, or with what came of them behind a semicolon or in the next sentence.

    Cllr Hall moved, Cllr Poole seconding, that the pier be closed. Three voted for this and five against.
    Ms Poole had moved that £90 be given there and then; this fell by 3 votes to 2.
    Jo then proposed asking for two more prices, which went through on the nod.
    It was put to the vote that the pier be closed on Mondays. Four were for it and two against.
    The closing of the pier was put separately and fell, two being for it.

Near misses: "Cllr Hall moved that the pier be closed." with nothing behind it, "The District had moved that the lane be shut; it fell" (others).
"""

from __future__ import annotations

import re

from extractors.beginnings import searched
from extractors.decisions.jotted.movers_behind import NAME
from extractors.decisions.motions.motions import Outcome, last_named, movers, tells_amendment
from extractors.decisions.page import DecisionPage
from extractors.decisions.sentence_gates import GATES
from extractors.gates import needed_words
from extractors.outline import Sentence
from extractors.votes.numbers import NUMBER, number_of

# Nobody but a person moves: no body, no post of another council
_WHO = rf"(?:(?:[Tt]he )?(?:Chair(?:man|woman|person)?|Vice[- ]Chair\w*|Convener|Provost|Mayor)|[Ss]he|[Hh]e|{NAME})"
_MOVED = searched(
    rf"(?:^|[,;] |[Bb]ut |[Aa]nd |[Ss]o )(?P<who>{_WHO})(?:,? [^.;:,]{{3,80}}?,? and)?,? (?:(?:then|also|had|therefore|accordingly|formally|thereupon) ){{0,2}}(?:moved|proposed)"
    rf"(?P<seconding>,? (?:and |with )?(?P<seconder>{NAME}) seconding,?)?(?: (?:that|to) |(?= [a-z]+ing (?:the|an?|for|to|some|more|our|two|three|it) )|(?= (?:[£€]\d|\d{{1,3}}p|an? |the )))(?P<clause>[^:;]{{8,400}}.*)$"
)
_MOVED_GATE = GATES.add((" moved", " proposed"))
_COUNT = rf"(?P<for>{NUMBER})(?: (?:votes?|members?|of them|voted|voting|were|was)){{0,2}} (?:for|in favou?r)\b[^.;:]{{0,40}}?(?: |,)(?P<against>{NUMBER})(?: (?:votes?|members?|of them|voted|voting|were|was)){{0,2}} (?:against|opposed)\b"
_LOST = r"fell|lost|failed|defeated|rejected|not carried|not agreed|not supported|negatived"
_CARRIED = r"carried|passed|agreed|approved|adopted|accepted|went through|supported"
_SIDES = rf"(?:for|in favou?r) ?[:–—-]? ?(?P<first>{NUMBER})[,;]?(?: and)? against ?[:–—-]? ?(?P<second>{NUMBER})\b"
# What came of it behind its words: "; this fell by 3 votes to 2", ", which went through on the nod", ": 2 for, 4 against, not carried"
_BEHIND = searched(
    rf"(?:[;:]| [–—-]|,(?= which )|,? and(?= (?:this|it|the motion|that) (?:was |then )?(?:{_LOST}|{_CARRIED})\b))(?: and| but)? (?=(?:this|it|which|that|the (?:motion|proposal|vote|amendment)|on |{NUMBER} |(?:not )?carried|lost|agreed|in favou?r|for )[^;]{{0,110}})(?=[^;]*?(?:\b(?:{_LOST}|{_CARRIED})\b|{_COUNT.replace('?P<for>', '?:').replace('?P<against>', '?:')}))"
)
# What the next sentence opens with that tells it: "The motion was carried, three voting for it", "Hands: two for, four against."
_NEXT = re.compile(
    rf"(?:(?:On (?:a|being)|A vote|The (?:[Mm]embers|[Cc]ommittee|[Bb]oard|[Cc]ouncil|[Pp]anel|[Vv]ot(?:e|es|ing)|meeting)|Hands|Show of hands|Vot(?:e|es|ing)|In a vote|There)\b[^.;]{{0,60}}?[ :])?{_COUNT}"
    rf"|(?:Vot(?:e|es|ing)[:,]? )?{_SIDES}"
    rf"|(?:On (?:a|being)[^.;,]{{3,50}}, )?(?:[Tt]he|[Tt]his|[Hh]er|[Hh]is) (?:motion|proposal|proposition|amendment)(?: (?:was|then|duly|accordingly|narrowly|put|and|declared|being|having|been|seconded|by|[A-Z][\w’'-]+),?){{0,6}} (?:{_LOST}|{_CARRIED})\b",
    re.IGNORECASE,
)
# "Hands up: 5 for, 2 against."
_HANDS = re.compile(rf"(?:[^.;]{{0,60}}[ :,])?{_COUNT}[^.;]{{0,40}}\.? ?$", re.IGNORECASE)
_TO_VOTE = searched(r",? (?:and|which was|this was|it was) (?:then |was )?put (?:it |this )?to (?:a|the) (?:vote|meeting)\b")
_FELL = searched(rf"\b(?:{_LOST})\b")
_PASSED = searched(rf"\b(?:{_CARRIED})\b")
_COUNTED = searched(rf"{_COUNT}|\b{_SIDES}", re.IGNORECASE)
_ASIDE = searched(r", (?:seconded by [^.;:]{2,50}|[^.;:,]{2,40} (?:seconded|seconding))$")
# "The £1 was then put and carried 4 to 1: hall £12, small room £8"
_PUT_AND_CARRIED = searched(
    r"\b(?:was|were) (?:then |duly |accordingly )?put(?: to the (?:vote|meeting))?,? and (?:was )?(?:carried|agreed|passed)\b[^:;.]{0,60}: (?P<clause>[^;]{8,160})$"
)
# "It was put to the vote that the pier be closed on Mondays"
_PUT_THAT = searched(r"\bput to (?:the|a) (?:vote|meeting),? that (?P<clause>[^;:]{8,300})$")
# "The closing of the pier was put separately and fell": what was put is named, and is no motion told before
_THING_PUT = re.compile(
    rf"(?P<clause>(?!(?:The|An?|This|Her|His) (?:[\w’'-]+ )?(?i:motion|amendment|proposal|proposition|question|matter|recommendation|resolution|vote|item|it)s?\b)(?:The|An?) [^.;:]{{8,160}}?) (?:was|were) (?:then |next |also )?(?:put|voted (?:up)?on)(?: (?:separately|alone|by itself|to the (?:vote|meeting|committee|board)))?,? and (?:was |it )?(?P<told>{_LOST}|{_CARRIED})\b"
)
# "So we recommend to the landlord that it be paid", right behind the count
_SO = re.compile(
    r"(?:So|Therefore|Accordingly|We therefore)(?:,)? (?P<clause>(?:we|the (?:[A-Z][\w’'-]+ ){0,3}(?:[Pp]anel|[Cc]ouncil|[Cc]ommittee|[Bb]oard|[Gg]roup|[Mm]eeting))? ?(?:will|shall|would|recommend|ask|propose|agreed to|are to|is to)\b[^;:]{6,140}?)(?:, and [A-Z][\w’'-]+ (?:will|to) [^;:]{3,80})?$"
)
_PUT_GATE = GATES.add(needed_words(_PUT_AND_CARRIED))
_PUT_THAT_GATE = GATES.add(needed_words(_PUT_THAT))
_THING_PUT_GATE = GATES.add(needed_words(_THING_PUT))
_SO_GATE = GATES.add(("so we", "so the", "therefore ", "accordingly "))
VOTED_WORDS = (
    " moved",
    " proposed",
    "so we",
    "so the",
    "therefore ",
    "accordingly ",
    *needed_words(_PUT_AND_CARRIED, _PUT_THAT, _THING_PUT),
)


def read_voted_motion(page: DecisionPage, sentences: list[Sentence], number: int, words: str, held: int) -> bool:
    """A motion with what came of it; says whether the sentence `words`, which holds `held` of `GATES`, tells one."""
    sentence = sentences[number]
    if held & _PUT_GATE and (put := _PUT_AND_CARRIED.search(words)):
        page.add(sentence.start + put.start("clause"), sentence.start + put.end("clause"), "resolution-proposal", None, motion="motion")
        return True
    if held & _THING_PUT_GATE and (thing := _THING_PUT.match(words)):
        start, end = sentence.start + thing.start("clause"), sentence.start + thing.end("clause")
        page.add(start, end, "resolution-proposal", None, motion="motion", outcome=_outcome(thing["told"]))
        return True
    following = page.text[sentence.end : sentences[number + 1].end].strip() if number + 1 < len(sentences) else ""
    if held & _PUT_THAT_GATE and (put := _PUT_THAT.search(words)) and _NEXT.match(following):
        start, end = sentence.start + put.start("clause"), sentence.start + put.end("clause")
        page.add(start, end, "resolution-proposal", None, motion="motion", outcome=_outcome(following))
        return True
    if number and held & _SO_GATE and (so := _SO.match(words)) and _HANDS.match(page.text, sentences[number - 1].start, sentence.start):
        page.add(sentence.start + so.start("clause"), sentence.start + so.end("clause"), "resolution-proposal", None)
        return True
    if not held & _MOVED_GATE or len(words) > 600:
        return False
    moved = _MOVED.search(words)
    if moved is None:
        return False
    start, end = moved.start("clause"), len(words)
    behind = _BEHIND.search(words, start)
    put = _TO_VOTE.search(words, start)
    if behind:
        end, told = behind.start(), _outcome(words[behind.start() :])
    elif (put or moved["seconding"]) and _NEXT.match(following):
        told = _outcome(following)
    else:
        return False
    if put:
        end = min(end, put.start())
    if aside := _ASIDE.search(words, start, end):
        end = aside.start()
    amending = tells_amendment(words[:start].lower())
    _, seconder = movers(page.doc, sentence.start, sentence.end)
    page.add(
        sentence.start + start,
        sentence.start + end,
        "resolution-proposal",
        None,
        lead_in=words[:start].strip(),
        mover=last_named(page.doc, sentence.start, sentence.start + moved.end("who")),
        seconder=moved["seconder"] or seconder,
        motion="amendment" if amending else "motion",
        outcome=told,
    )
    return True


def _outcome(said: str) -> Outcome:
    """What came of a motion, as the words behind it tell it: by name, else by the count."""
    if _FELL.search(said):
        return "lost"
    counted = None if _PASSED.search(said) else _COUNTED.search(said)
    if counted is None:
        return "carried"
    votes_for, against = number_of(counted["for"] or counted["first"]), number_of(counted["against"] or counted["second"])
    return "lost" if (votes_for or 0) <= (against or 0) else "carried"
