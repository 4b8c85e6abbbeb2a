"""Motions and amendments: who moved them, and whether they were carried, lost or withdrawn.

Minutes print the motion first ("Mr Rivers proposed, and Ms Hall seconded the following amendment:"), then the debate, then the vote, then its result
("Amendment lost."). The result of an amendment is the next one told of an amendment; the result of the motion that was amended may come much later.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from spacy.tokens import Doc

from extractors.beginnings import searched
from extractors.gates import holds, needed_words
from extractors.letters import lowered
from extractors.outline import text_of
from extractors.people import mentions_in

Outcome = Literal["carried", "lost", "withdrawn"]
Matter = Literal["amendment", "motion", "any"]

_RESULT = searched(  # for text in small letters
    r"\b(?:(?P<matter>amendments?|(?:substantive |original |amended )?(?:motion|proposition|resolution)|proposals?|recommendations?|votes?)\b[^.;]{0,90}?\b|(?P<put>put to (?:the|a) (?:vote|meeting),? (?:and|where|when)(?: it)? (?:was )?)|(?P<bare>^|(?:(?<=against)|(?<=abstention)|(?<=abstentions)|(?<=abstained)): |, (?:and )?(?:it )?(?:was )?(?:voted on and )?|it was ))"
    r"(?:(?P<lost>lost|defeated|rejected|not (?:carried|agreed|approved|supported|passed|seconded|obtained|reached|achieved|secured|received)|fell|had (?:earlier )?fallen|failed|lapsed|negatived)|(?P<carried>carried|passed|agreed|adopted|approved|accepted|be(?:came|ing|comes) (?:accordingly )?the (?:finding|decision|resolution|substantive motion))|(?P<withdrawn>withdrawn|withdrew))\b",
)
# "to adopt the motion", where an amendment stood against it
_TAKEN = searched(r"\b(?:adopt|approve|agree|accept)(?:s|d|ed)? the (?P<taken>motion|amendment)\b(?! to\b)")
_VOTED_ON = searched(r"\b(?:amendment|motion|proposition|proposal)\b")
_NO_SECONDER = searched(
    r"no seconder\b|\bno (?:support for (?:this|it|the)|one supported (?:this|it)|takers)\b|\bwant of a seconder\b|\b(?:failed to|did not) (?:find|attract|receive|gain) a seconder\b"
)
_RESULT_WORDS = needed_words(_RESULT)
# "She agreed to withdraw the motion": what became of it stands before it
# "withdrew the motion", "was content not to press the motion"
_WITHDREW = searched(
    r"\b(?:withdr(?:aw|ew|awing)|(?:not to|did not|would not|no longer wished to) (?:press|pursue)) (?:the|his|her|their|this|its) (?P<matter>motion|amendment|proposal)\b",
    re.IGNORECASE,
)
# Both for text in small letters
_MOVES = re.compile(r"(?:p(?<!\w.)rop(?:os(?:ed|ition|al|er))?|m(?<!\w.)o(?:ved|tion))\b\.?")
_SECONDS = re.compile(r"s(?<!\w.)ec(?:ond(?:e[dr])?)?\b\.?")
_BESIDE = re.compile(r"(?: by| of| from)?(?: the| both)? ?[:.–—-]? ?")
_OPENS = searched(
    r"\b(?:proposed|moved)\b.{0,160}\bseconded\b.{0,200}?(?:\b(?:motion|amendment|resolution|recommendations?|following|that)(?: (?:to|set|as|that|which|on)\b.{0,160}?)?,? ?[:“\"‘]* ?|:[-–—]{0,2} ?[“\"‘]?| [-–—]{1,2})$"
    r"|\bseconded\b.{0,120}(?:\b(?:that|following|motion|amendment|resolution)\b ?[:–—-]{0,2} ?[“\"‘]?| [-–—]{1,2})$"
    r"|\bseconded by\b[^:;.]{3,60}?,? (?:then )?(?:moved|proposed)\b(?:,? (?:as|by way of) an? (?:\w+ )?amendment)?,? ?[:–—-]{1,2} ?[“\"]?$"
    r"|\b(?:moved|proposed)\b(?:,? (?:as|by way of) an? (?:\w+ )?amendment)?,? (?:and )?seconded by [^:;]{3,60} ?[:–—-]{1,2} ?[“\"]?$"
    r"|\b(?:the following|a|an) (?:motion|amendment|notice of motion) (?:(?:was|had been|stood|in the name of)\b|(?:by|from) [^:]{2,80}\bseconded\b).{0,160}:[-–—]{0,2} ?[“\"]?$",
    re.IGNORECASE,
)
_MOTIONS = ("motion", "proposition", "proposal", "resolution")
# "that clause (2) be deleted and replaced by:"
_AMENDS = searched(r"\bbe (?:deleted|inserted|replaced|substituted|altered|amended)\b|\bto (?:delete|insert|replace|substitute) ")
_LINE = re.compile(
    r"(?:it was (?:then |further |also )?)?(?:proposed|proposer|prop|moved|mover)\b ?(?:by)? ?[:.–—-]? ?\S.{0,80}?\b(?:seconded|seconder|sec)\b ?(?:by)? ?[:.–—-]? ?\S.{0,60}$",
    re.IGNORECASE,
)
_MOVER_LINE = re.compile(r"(?:it was )?(?:proposed|moved|seconded)(?: by\b| ?[:–—-]) ?\S[^;:]{2,60}?(?:[.;,]? ?(?:and)?)$", re.IGNORECASE)
_HAS_RESULT = searched(
    r"\band (?:it was |was )?(?:\w+ly )?(?:agreed|resolved)\b|\b(?:which|that|it|this|and) was (?:then |duly |unanimously )?(?:carried|lost|defeated|rejected|agreed|approved|withdrawn)\b",
    re.IGNORECASE,
)
_AMENDED_MOTION = searched(r"\b(?:motion|proposition|proposal|recommendation|resolution|paragraph|clause)s?\b[^.;]{0,40}? be amended\b")
# The words of a notice of motion: "I shall move: that …", "That this Council …"
MOTION_WORDS = re.compile(
    r"(?:(?:\d{1,2}\.\d{1,2} )?(?:(?:Notice of )?Motion(?: No\.? ?\d{1,2})? (?=[Ii]n |[Ss]ubm|[Ff]rom |[Bb]y ))?(?:(?:Standing )?[Ii]n the names? of |Submitted by |From |By )?(?:Councillors?|Cll?rs?|Clr|Mr|Mrs|Ms|Dr)\.? (?:[A-Z]\. ?){0,3}[^:.“\"]{2,50}(?:\. [A-Z]\w[^:.“\"]{0,30})?: (?=[“\"‘']))?[“\"‘']?(?:(?:I|We)(?: will| shall| wish to| would like to| hereby)? (?:move|propose|ask|call on|request)\b(?: at the (?:next|\w+) meeting)?(?: of [^,:]{3,60})?,?(?: (?P<that>that\b|to\b))?:? ?|(?=That (?:this|the) (?:[A-Z][\w’'-]+ ){0,3}?(?:Council|Committee|Board|Meeting|District|Assembly|Authority|Group|SPC|Area)\b)|(?<=[“\"])(?=(?:That|Calling on|Asking|Requesting|Seeking|Urging) )|(?<=[“\"])(?=This (?:[A-Z][\w’'-]+ ){0,3}?(?:Council|Committee|Board|Assembly|Authority)\b)|(?<=[“\"])(?=To (?:ask|request|call|seek|write|provide|have|put|install|erect|invite|arrange)\b))",
    re.IGNORECASE,
)
PURPOSE_LABEL = re.compile(
    r"(?:proposed |amendment )?(?:purpose|wording|text of (?:the )?(?:motion|amendment))(?: of (?:the )?(?:amendment|motion))? ?:?$",
    re.IGNORECASE,
)
_TITLE_BEFORE = re.compile(
    r"(?:(?:County |Town |Parish )?(?:Councillor|Cllr|Clr|Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame|Rev|Revd|Prof|Lord|Lady|Alderman|Cathaoirleach|Deputy)\.? ?)*$"
)
# Whose name is a word of the trade too: "seconded by Cllr Wards"
_CALLED = re.compile(
    r"(?:Councillor|Cll?r|Alderman|Mr|Mrs|Ms|Miss|Dr|Major|Captain|Colonel|Col|Revd?)\.? (?:[A-Z]\.? ){0,3}[A-Z][a-z][\w’'-]+"
)
# "Proposed: JH Seconded: SP", "(Prop JH, Sec SP)"
_INITIALS = re.compile(r"[A-Z]{2,3}(?= ?(?:[,.;:)/&]|and (?:[A-Z]{2,3} |[Ss]ec)|(?:[Ss]ec|SEC|[Aa]ll|[Cc]arried|[Uu]nan)|\n)| ?$)")
_CHAIR = re.compile(
    r" ?(?:the )?(?P<post>(?:Vice-?|Deputy |Leas-)?(?:Chair(?:man|person)?|Mayor|Leader|Cathaoirleach|Chathaoirleach|Convener|Convenor|Provost|President))\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Result:
    """What became of a motion or an amendment, told at `start` of the text."""

    start: int
    matter: Matter
    outcome: Outcome


def opens_motion(sentence: str) -> Literal["amendment", "motion"] | None:
    """Whether a sentence introduces the text of a motion or an amendment that stands below it."""
    lower = sentence.lower()
    if "second" not in lower and not (
        ("motion" in lower or "amendment" in lower) and ":" in sentence and sentence.rstrip(' “"').endswith(":")
    ):
        return None
    if _OPENS.search(sentence) is None or _HAS_RESULT.search(sentence):
        return None
    return "amendment" if tells_amendment(lower) or _AMENDS.search(lower) else "motion"


def tells_amendment(lower: str) -> bool:
    """Whether a sentence in small letters moves an amendment, by name or by what it does: "that the motion be amended by …"."""
    return "amendment" in lower or ("be amended" in lower and _AMENDED_MOTION.search(lower) is not None)


def is_movers_line(sentence: str) -> bool:
    """Whether a line only names who moved and seconded ("Proposed – Cllr Hall Seconded – Cllr Poole")."""
    return (
        len(sentence) < 140
        and sentence[:10].lower().startswith(("prop", "moved", "seconded", "it was "))
        and not (sentence.startswith(("Moved", "It was", "it was")) and sentence.endswith((":", ":-", ":–")))  # whose clauses stand below
        and (_LINE.match(sentence) is not None or (_MOVER_LINE.match(sentence) is not None and len(sentence.split()) <= 9))
        and not re.search(r"\b(?:resolved|agreed|that|to)\b", sentence, re.IGNORECASE)
        and re.match(r"Proposed (?!by\b)[a-z]", sentence) is None  # "Proposed payments approved"
    )


def find_results(sentence: str, start: int) -> list[Result]:
    """The results that a sentence tells ("Amendment lost."), with their places in the text."""
    results: list[Result] = []
    said = lowered(sentence, 0, len(sentence))
    if ("seconder" in said or "no support" in said) and (wanting := _NO_SECONDER.search(said)) is not None:
        results = [Result(start + wanting.start(), "amendment" if "amendment" in said else "any", "lost")]
        if "withdr" in said and (gone := _WITHDREW.search(sentence, wanting.end())):
            results.append(Result(start + gone.start(), "amendment" if gone["matter"].lower() == "amendment" else "motion", "withdrawn"))
        return results
    if "the motion" in said or "the amendment" in said:
        results = [
            Result(start + found.start(), "amendment" if found["taken"] == "amendment" else "motion", "carried")
            for found in _TAKEN.finditer(said)
        ]
    if not holds(said, _RESULT_WORDS) and " not " not in said:
        return results
    for found in _RESULT.finditer(said):
        if found["bare"] is not None and len(sentence) > 80 and not found["lost"] and not found["withdrawn"]:
            continue
        outcome: Outcome = "lost" if found["lost"] else "withdrawn" if found["withdrawn"] else "carried"
        word = found["matter"] or ""
        if word.startswith("vote") and (voted_on := _VOTED_ON.findall(found.group())):
            word = voted_on[-1]  # "On being put to the vote, the amendment was lost"
        matter: Matter = "amendment" if word.startswith("amendment") else "motion" if word.endswith(_MOTIONS) else "any"
        results.append(Result(start + found.start(), matter, outcome))
    if not results and ("ithdr" in sentence or " not " in sentence) and (gone := _WITHDREW.search(sentence)):
        results.append(Result(start + gone.start(), "amendment" if gone["matter"].lower() == "amendment" else "motion", "withdrawn"))
    return results


def told_behind(words: str) -> Outcome:
    """What became of a proposal, as the words right behind its own tell it: "was lost by two votes", "found no seconder"."""
    bare = re.sub(r"^,? ?(?:(?:was|were)\b,? ?|[–—-] )?", "", words)
    if re.match(r"(?:found|had|received|attracted) no (?:seconder|(?:other )?support)", bare):
        return "lost"
    bare = re.sub(r"^(?:with [^,;.]{3,60}, )?(?:then |accordingly |duly |therefore )?(?:declared )?", "", bare)
    return next((told.outcome for told in find_results(bare, 0)), "carried")


def movers(doc: Doc, start: int, end: int) -> tuple[str | None, str | None]:
    """Who moved and who seconded, as text[start:end] says it, each with the title that stands before the name."""
    text = text_of(doc)
    said = lowered(text, start, end)
    mover, seconder = _beside(doc, text, start, said, _MOVES), _beside(doc, text, start, said, _SECONDS)
    if mover is not None and mover == seconder:  # "Cllr Hall, seconded by Cllr Poole, moved"
        mover = last_named(doc, start, start + max(said.find("second"), 0))
    return mover, seconder


def last_named(doc: Doc, start: int, end: int) -> str | None:
    """The last person named in text[start:end], with the title that stands before the name: who moved, in "Cllr Hall, seconded by Cllr Poole, moved"."""
    people = [mention for mention in mentions_in(doc, start, end) if mention.kind != "post"]
    return _name(text_of(doc), people[-1].start, people[-1].name_start, people[-1].name_end) if people else None


def _beside(doc: Doc, text: str, start: int, said: str, word: re.Pattern[str]) -> str | None:
    """The person named right after the word ("seconded by Cllr Hall") or, failing that, right before it ("Cllr Hall seconded").

    `said` is what is said from `start` of the text on, in small letters.
    """
    end = start + len(said)
    for found in word.finditer(said):
        begins, ends = start + found.start(), start + found.end()
        after = _BESIDE.match(text, ends)
        at = after.end() if after else ends
        people = [m for m in mentions_in(doc, max(start, begins - 80), min(at + 80, end)) if m.kind != "post"]
        for person in people:
            near = at - 1 <= person.start <= at + 3 or (person.start > at and _TITLE_BEFORE.fullmatch(text, at, person.start))
            if near and "," not in text[ends : person.start]:
                if word is _MOVES and at == ends + 1 and "seconded by" in said:
                    # "Cllr Hall proposed Ms Poole, seconded by Cllr Oakes"
                    moves = next((other for other in people if other.end == begins - 1), person)
                    return _name(text, moves.start, moves.name_start, moves.name_end)
                return _name(text, person.start, person.name_start, person.name_end)
        if chair := _CHAIR.match(text, at, end):
            return chair["post"]
        if initials := _INITIALS.match(text, at, end):
            return initials.group()
        if after and " by" in after.group():
            if called := _CALLED.match(text, at, end):
                return called.group()
            continue  # "Cllr Hall, seconded by the Vicar"
        for person in reversed(people):
            if person.end <= begins and text[person.end : begins].strip(" ,") in ("", "and", "had", "then", "formally", "has"):
                return _name(text, person.start, person.name_start, person.name_end)
    return None


def _name(text: str, start: int, name_start: int | None, name_end: int | None) -> str:
    if name_start is None or name_end is None:
        return text[start:name_end]
    title = _TITLE_BEFORE.search(text[max(start - 24, 0) : name_start])
    return text[name_start - len(title.group()) if title else name_start : name_end]
