"""Tasks that are told in passing: "…, |who will see to them", "|she'll find the form", "|Sam bringing the urn", "it was left |to Jo to find a date".

A person stands beside each, and a verb of work. What somebody is doing ("Sam is doing the posters") and what is said short ("she'll") are tasks only in
homely minutes; "who" is a doer only where a name or post stands before it, and not in "asked who will pay".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.tokens import Doc

from extractors.actions.antecedents import antecedent, owner_of
from extractors.actions.everyday import everyday_deed
from extractors.actions.owner import subject_before
from extractors.actions.owner_lines import are_known, known_owners
from extractors.actions.parish.infinitives import TO_WORDS
from extractors.actions.task import Task, clause_end, is_minuted
from extractors.actions.words import NEVER, base_verb, is_owed, verb_class
from extractors.beginnings import searched
from extractors.marked_words import MARKED, marked_places, matches_at
from extractors.outline import Outline, Sentence, text_of
from extractors.people import mentions_in

_WHO_WORDS = MARKED.add(r"who\Z")
_WHO = re.compile(
    r"who (?:(?:has|had) )?(?:also |kindly )?(?:will|would|undertook to|(?:is|was) (?:going )?to|is happy to|agreed to|offered to|promised to|volunteered to|said (?:that )?(?:he|she) would)(?= [a-z])"
)
_SHORT_WORDS = MARKED.add(r"(?:[Hh]e|[Ss]he)[’'](?:ll|d)\Z")
_SHORT = re.compile(r"(?<![\w’'])(?:[Hh]e|[Ss]he)[’'](?:ll|d)(?= [a-z])")
_LEFT_WORDS = MARKED.add(r"(?:eft|ver|anded|assed)\Z")
_LEFT = re.compile("(?:eft with|(?:eft|ver|anded|assed) to) ")  # "left with Jo to sort out", "over to Jo to find a date"
_LEFT_WORD = searched(r"(?<!\w)(?:left|left it|over|handed|passed)(?: (?:with|to) )$", re.IGNORECASE)
_WHO_IS_LEFT = re.compile(r"(?P<who>(?:the )?[A-Z](?:(?! who )[^,;:()]){1,70}?) to(?= [a-z])")
_READY_WORDS = MARKED.add(r"\A(?:happy|willing|keen|glad|going)\Z")
_READY = re.compile(" [a-z]+ to")  # "Jo happy to do that", "Sam’s going to print it"
# "Anyone with a spare ladder to let Jo know"
_ANYONE_WORDS = MARKED.add(r"Any(?:one|body)\Z")
_ANYONE = re.compile(
    r"Any(?:one|body) (?:who|with|able|wishing|willing|interested|wanting)[^.;:]{3,70}? to(?= (?:let|contact|ring|phone|e-?mail|speak|see|tell|give|send|bring|write|get in touch)\b)"
)
# "Nobody was happy with this. |To report back with two more prices"
_BARE = re.compile(r"To(?<=[.!?] To)(?= [a-z])")
# "Sam bringing the urn", "Jo and Sam are doing the posters"
_DEEDS = (
    "bringing", "doing", "making", "baking", "getting", "sorting", "organising", "arranging", "looking", "chasing", "ordering", "collecting", "printing",
    "booking", "finding", "contacting", "writing", "ringing", "drafting", "preparing", "running", "manning", "providing", "supplying", "lending",
    "fetching", "picking", "querying", "checking", "pursuing", "asking", "seeking", "speaking", "liaising", "investigating", "obtaining", "applying", "claiming",
    "drawing", "following", "keeping", "researching", "costing", "pricing", "negotiating", "updating", "producing", "compiling", "submitting", "repairing",
    "mowing", "cutting", "clearing", "planting", "distributing", "delivering", "sending", "meeting", "planning", "reporting", "raising", "appealing", "designing",
    "trying", "putting", "painting", "mending", "fixing", "buying", "working", "taking",
)  # fmt: skip
_DEED_WORDS = MARKED.add(rf"\A(?:{'|'.join(_DEEDS)})\Z")
_DEED = re.compile(r"[a-z]+ (?=[\w£])(?!(?:place|(?:no )?part|the [Cc]hair|off|ahead|well|very)\b)")
_DOER = re.compile(
    r"(?P<who>[A-Z](?<![\w’'-]\w)[\w’'-]*(?: [A-Z][\w-]*){0,2}(?:(?: and | & |/)[A-Z][\w-]*)?)(?P<is> (?:is|are))?(?: (?:also|now|kindly|still))?$"
)
_TITLED = re.compile(r"(?:The|Cll?rs?|Councillor|Mrs?|Ms|Miss|Dr) ")
# "[Mr Hall: |a plan of the quay to members by 2 May|]"
_BRACKETED = re.compile(r"\[(?:A(?:ction|CTION)s?:? )?(?P<who>[A-Z][^\[\]:;]{1,50}?)(?::| [–—-]) ?(?P<task>[^\[\]|]{8,220}?)\.?\]")
_REACH = 60  # characters before the verb
_REPORTS = searched(
    r"\b(?P<joint>said|reported|that|which|if|whether|when|while|by|of|with|saw|asked|thanked|for|to|from|about|and|not) (?:the )?$"
)


def find_asides(doc: Doc, outline: Outline, *, homely: bool) -> Iterator[Task]:
    """The tasks told in passing, in no order."""
    text = text_of(doc)
    for found in matches_at(_WHO, text, marked_places(doc, _WHO_WORDS)):
        if (sentence := _minuted(outline, found.start())) and (task := _who_does(doc, sentence, found, homely=homely)):
            yield task
    for found in matches_at(_SHORT, text, marked_places(doc, _SHORT_WORDS)):
        if (sentence := _minuted(outline, found.start())) and (end := _work_after(text, found.end(), sentence.end, homely=homely)):
            yield Task(found.start(), end, "action-short-will", "undertaking", antecedent(doc, found.start()))
    yield from _in_brackets(doc, outline)
    if not homely:
        return
    for left in matches_at(_LEFT, text, marked_places(doc, _LEFT_WORDS)):
        if task := _left_to(doc, outline, *left.span()):
            yield task
    for found in matches_at(_BARE, text, marked_places(doc, TO_WORDS)):
        sentence = _minuted(outline, found.start())
        if (
            sentence
            and sentence.start == found.start() > outline.block_of(sentence).start
            and (end := _work_after(text, found.end(), sentence.end, homely=False))
        ):
            yield Task(found.start(), end, "action-to-do", "request")
    for ready in matches_at(_READY, text, [at - 1 for at in marked_places(doc, _READY_WORDS)]):
        if task := _ready_to(doc, outline, *ready.span()):
            yield task
    for found in matches_at(_ANYONE, text, marked_places(doc, _ANYONE_WORDS)):
        sentence = _minuted(outline, found.start())
        if sentence and sentence.start == found.start() and (end := _work_after(text, found.end(), sentence.end, homely=True)):
            yield Task(found.start(), end, "action-anyone-to", "request")
    yield from _doing(doc, outline)


def _in_brackets(doc: Doc, outline: Outline) -> Iterator[Task]:
    """Whose task square brackets tell, and which: "The Board was uneasy. [Mr Hall: a plan to members by 2 May]"."""
    text, at = text_of(doc), -1
    while (at := text.find("[", at + 1)) >= 0:
        found = _BRACKETED.match(text, at)
        if (
            found
            and _minuted(outline, at)
            and (mentions_in(doc, *found.span("who")) or (found["who"].isupper() and are_known(found["who"], known_owners(doc))))
        ):
            yield Task(*found.span("task"), "action-bracketed", "action_line", found["who"].removeprefix("The "))


def _left_to(doc: Doc, outline: Outline, at: int, stop: int) -> Task | None:
    """ "It was |left to Jo to find a date": the words that leave it end at `stop`, and who is to do it begins there."""
    text, sentence = text_of(doc), _minuted(outline, at)
    if sentence is None or (left := _LEFT_WORD.search(text, max(sentence.start, at - 8), stop)) is None:
        return None
    who = _WHO_IS_LEFT.match(text, stop, sentence.end)
    if who is None or not any(mention.start <= stop + 4 for mention in mentions_in(doc, stop, who.end("who"))):
        return None
    end = _work_after(text, who.end(), sentence.end, homely=True)
    return Task(left.start(), end, "action-left-to", "request", subject_before(doc, stop, who.end("who")).owner) if end else None


def _ready_to(doc: Doc, outline: Outline, at: int, stop: int) -> Task | None:
    """ "|Jo happy to do that", "|Sam’s going to print it": the words between end at `stop`."""
    text = text_of(doc)
    found = _DOER.search(text, max(0, at - _REACH), at)
    sentence = _minuted(outline, found.start()) if found else None
    if found is None or sentence is None or not (found.start() == sentence.start or text[found.start() - 2] in ",;:.–-"):
        return None
    who = re.sub("[’']s$", "", found["who"])
    end = _work_after(text, stop, sentence.end, homely=True) if are_known(who, known_owners(doc)) else 0
    return Task(found.start(), end, "action-ready-to", "undertaking", who) if end else None


def _doing(doc: Doc, outline: Outline) -> Iterator[Task]:
    """What somebody named is doing: "Sam bringing the urn, |Jo doing the cups", "Jo is sorting out the float"."""
    text = text_of(doc)
    last: Task | None = None
    for verb in marked_places(doc, _DEED_WORDS):
        deed = _DEED.match(text, verb)
        if deed is None or text[verb - 1 : verb] not in ("", " "):
            continue
        found = _DOER.search(text, max(0, verb - 1 - _REACH), verb - 1)
        sentence = _minuted(outline, found.start()) if found else None
        if found is None or sentence is None:
            continue
        if (reports := _REPORTS.search(text, max(sentence.start, found.start() - 16), found.start())) and not (
            found["is"] and reports["joint"] == "and"
        ):
            continue
        # "Sam doing" opens a clause, "Sam is doing" may stand anywhere
        who = _TITLED.sub("", found["who"])
        opens = found["is"] is not None or found.start() == sentence.start or text[found.start() - 2] in ",;:.–-"
        if found["is"] and found["who"] in ("He", "She"):
            who = antecedent(doc, found.start()) or ""
            if not who or text[found.start() - 2 : found.start()] not in (". ", "; "):
                continue
        elif not opens or not are_known(who, known_owners(doc)):
            continue
        elif who != found["who"]:
            who = found["who"].removeprefix("The ")
        if last:
            cut = min(last.end, found.start())
            yield last._replace(end=last.start + len(text[last.start : cut].rstrip(" ,;")))
        last = Task(found.start(), clause_end(text, deed.end(), sentence.end), "action-doing", "undertaking", who)
    if last:
        yield last


def _who_does(doc: Doc, sentence: Sentence, found: re.Match[str], *, homely: bool) -> Task | None:
    text = text_of(doc)
    low = max(sentence.start, found.start() - 120)
    before = [mention for mention in mentions_in(doc, low, found.start()) if text[mention.end : found.start()] in (" ", ", ")]
    if not before or (end := _work_after(text, found.end(), sentence.end, homely=homely)) == 0:
        return None
    return Task(found.start(), end, "action-who-will", "undertaking", owner_of(doc, before[-1]))


def _work_after(text: str, at: int, stop: int, *, homely: bool) -> int:
    """Where the clause ends that begins with a verb of work at offset `at`; 0 where none begins there."""
    if NEVER.match(text, at, stop):
        return 0
    verb = base_verb().match(text, at, stop) or (everyday_deed(text, at, stop) if homely else None)
    if verb is None:
        return 0
    end = clause_end(text, verb.end(), stop)
    return end if homely or verb_class(verb) == "follow_up" or is_owed(text, verb.end(), end) else 0


def _minuted(outline: Outline, at: int) -> Sentence | None:
    sentence = outline.sentence_at(at)
    return sentence if sentence and is_minuted(sentence) and outline.block_of(sentence).kind != "heading" else None
