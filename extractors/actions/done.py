"""Work that had been asked for and is done: "The map had been sent to members, as requested", and what a review of earlier actions tells.

A review is what stands below "Matters arising" or "Actions from the last meeting": there "The Clerk had written to the mill" tells of an action that is
done, elsewhere it is a report. What is still open there ("The Clerk to chase") other rules find.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Generator, Iterator

from spacy.tokens import Doc

from extractors.actions.agents import agent_in
from extractors.actions.asked_earlier import asked_and_come, asked_and_to_come, thing_asked_earlier
from extractors.actions.owner import Subject, subject_before
from extractors.actions.papers import PAPERS
from extractors.actions.task import Status, Task, clause_end, is_minuted
from extractors.actions.words import bare_participle
from extractors.beginnings import searched
from extractors.calendar_words import MONTH
from extractors.cues import Cue
from extractors.outline import Outline, Sentence, outline_of, text_of

_PERFECT = searched(
    r"\b(?P<aux>had|has|have|now(?! been\b))(?: (?:now|since|already|also|duly|both|all|recently|subsequently|kindly))*(?:,? as (?:requested|asked|instructed|directed|agreed|promised)(?: (?:at|in|by) [\w ]{3,24})?,?)?(?P<been> been)?(?: (?:now|duly))?(?= [a-z])"
)
_PAST = searched(r"\b(?:was|were)(?: (?:now|since|also|duly|then))?(?= [a-z])")
_NOT_YET = searched(r"\b(?:not?|nothing|never|none|yet|no one|nobody|neither|if|whether)\b", re.IGNORECASE)
_IS_GONE = re.compile(r" gone (?:up|in|out|on|off|to|into|from)\b")
_ISSUED = re.compile(r" (?:issued|gone|arrived) (?:to|from|by)\b")  # "A letter had issued to the owner, as requested"
# "The letter had |gone|, as asked in May"
_SENT_OFF = re.compile(r" (?:gone|come|issued|arrived)(?: (?!as\b)[\w’'-]+){0,5}(?=,? as (?:asked|requested|instructed|directed)\b)")
_AS_ANSWER = re.compile(r"; (?:it|this|that|they|these)$")
_COUNTED = re.compile(
    r"(?:\d+|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Aa] dozen|[Mm]any|[Ss]everal) (?:\w+ )?\w+"
)
# "(action dropped)", "had been overtaken by events and was struck off", "will not now go ahead"
_DROPPED = searched(
    r"\b(?:will|would) not (?:now )?(?:go ahead|take place|happen|proceed|be (?:pursued|taken (?:forward|further)|needed|required))\b|\b(?:was|were|is|are|been|be) (?:struck (?:off|out)|dropped|abandoned|superseded|overtaken by events)\b|\bno longer (?:needed|required|necessary|relevant|being pursued|to be pursued)\b|\bnot (?:being|to be) (?:pursued|taken (?:forward|further)|progressed)\b"
)
# What is told rather than done, and what is done to whoever is asked
_ONLY_TOLD = re.compile(
    r"(?: \w+ly)? (?:asked|advised|informed|answered|replied|responded|gone (?:ahead|well|smoothly)|raised|queried|requested|thanked|tasked|told|explained|considered|determined|reported that|agreed|found|made|taken|given|held|discussed|invited|instructed|reminded|scheduled|included|extended)\b"
)
_REPORTS = searched(r"\b(?:reported|confirmed|said)(?: back)?(?: to [\w ]{3,20})?,? (?:that )?$")
# "JR confirmed that |the map was sent to members"
_CONFIRMS = re.compile(r"(?:[\d/.]+ ?[:–—-]? )?(?:The |the )?[A-Z][\w’' -]{1,50}? (?:confirmed|advised|reported)(?: that)? ")
_DONE_BY = re.compile(r"[A-Z][\w’'& -]{2,60}?(?= (?!(?:moved|proposed|seconded|nominated) )\w+(?: \w+)? by (?:the )?[A-Z])")
# "… to the contractor, CLOSED", "(action closed)", "OPEN"
_TAG = searched(
    r"[ .,;(\[–—-]+(?:action )?(?P<tag>OPEN|CLOSED?|COMPLETED?|DONE|ONGOING|[Aa]ction (?:is |now )?(?:closed|completed?)|(?:[Aa]ction|[Ii]tem|ACTION)? ?(?:to )?(?:[Rr]emains?|REMAINS?) (?:open|OPEN|outstanding)|(?:(?:[Aa]ction|[Ii]tem) )?(?:to be )?(?:[Cc]arried|[Cc]arry) forward|Closed|Completed?|Open|Ongoing|Outstanding|In progress)[)\]]?\.?$"
)
# "Item 11 would remain open", "The action for the Warden was carried forward": told, and no tag
_TOLD_STATE = searched(
    r"\b(?:was|were|is|are|be|been|will|would|should|could|can|to|that|(?:items?|actions?)(?: [\w/.]+)?)$", re.IGNORECASE
)
_STILL_OPEN = searched(r"open|ongoing|forward|outstanding|progress", re.IGNORECASE)
# "Item 4 of January – |the Warden had written to the mill|"
_MATTER = re.compile(
    r"(?:Item|Minute|Action|Page|Paragraph)s? (?:[Nn]o\.? ?)?[\w./]+(?:,? (?:of|at|in|from) [\w’' ]{3,24})?(?: ?[–—]| -|:) (?=[A-Za-z])"
)
_REFERENCE = re.compile(r"(?:\(?[A-Z]{0,4}[ -]?\d+[\w./-]*\)? ?[:–—-]? ?)?(?:[A-Z][\w’' -]{2,40}[.:] (?=[A-Z]))?")
# "44 % of plans had been issued", "seven actions had been closed"
_FIGURES = searched(r"\d ?%|\bper ?cent\b|\bactions\b|\baction\b(?! [A-Z]{0,3}\d)|\bminutes\b", re.IGNORECASE)
# "The sign has been painted and must be put up"
_STILL = searched(r"\b(?:will|needs? to|to be|should|must|would (?:(?:now|then|also|soon) )?be)\b")
# "The list has been checked and will |be sent| to members"
_SENT_ON = re.compile(
    r"(?: be)? (?:then |also |now )?(?:sent|circulated|issued|shared|provided|brought|presented|published|forwarded|e-?mailed|tabled)\b"
)
_AS_ASKED = searched(
    r",? as (?:requested|asked|instructed|directed|(?:the )?[A-Z][\w ]{2,30} had (?:asked|requested)|(?:he|she|they) (?:was|were|had been) asked(?: to(?: do)?)?)(?: by (?:the |all )?(?:[A-Z]\w+ ){0,2}\w+)?(?: (?:in|at|on) (?:the )?[\w ]{3,20}?(?=[,.;]| (?:and|but)\b))?"
)
_ANY_PARTICIPLE = re.compile(r" (?:also )?[a-z]{2,}(?:ed|wn|ught)(?= )")  # of what was asked for and is done any work counts
_HAS = re.compile(r" (?:had|has|have|was|is|will|would)\b")
_WHO_WAS_ASKED = re.compile(
    r"[^,.;]{5,100}, which (?P<who>[^,.;]{3,60}?) had been (?:asked for|asked to \w+|requested to \w+)\b[^,.;]{0,40}, (?=(?:had|has|was) )"
)
# "The note on the mill|, requested in May, |had been sent"
_ASKED_BETWEEN = re.compile(
    r"(?:(?:as|which (?:was|were|had been)) )?(?:requested|asked for|promised)\b|(?:for )?which [\w ]{3,40} had (?:asked|requested)\b"
)
_CLAUSE_BETWEEN = searched(r",? (?:that|which) (?:the )?$")
# "Action 3 – the Warden had been asked for a map. |This had been sent with the papers": one action, and what came of it
_OF_ANOTHER = re.compile(r"(?:This|It|That|They|These) (?:had|has|have|was|were)\b")
_ASKED_EARLIER = searched(r"\bhad (?:been )?(?:asked|requested|tasked|instructed) [^.\n]*\.\s$")
_WHAT_CAME = frozenset({"it", "this", "that", "they", "these"})
_LINES_OF_A_REVIEW = 40
_BEFORE_A_TIME = (" in", " under", " last")  # "the map asked for |in May| had been sent"; not "12 were checked, with 14 requested in May"
TELLS_OF_DONE = ("action-done-as-asked", "action-reviewed")


def done_as_asked(doc: Doc, sentence: Sentence, cue: Cue) -> Task | None:
    """Done and said to have been asked for: "as requested", "which the Panel had asked for", "requested by Members"."""
    # "it had been chosen and had been requested by residents": asked for is what follows, "a map had been requested and was sent"
    came = asked_and_come(doc, sentence, cue) or asked_and_to_come(doc, sentence, cue) or thing_asked_earlier(doc, sentence, cue)
    if came or cue.text.endswith(_BEFORE_A_TIME) or cue.text.startswith("promised"):
        return came
    told = cue.text.startswith("been ") or text_of(doc).endswith("been ", sentence.start, cue.start)
    for found in (
        *_PERFECT.finditer(text_of(doc), sentence.start, sentence.end),
        *_PAST.finditer(text_of(doc), sentence.start, sentence.end),
    ):
        within = found.start() < cue.start and cue.end <= found.end()  # "had, as requested, seen"
        if cue.start <= found.start() < cue.end or (told and found.start() < cue.start):
            continue
        task = _done(doc, sentence, found, "action-done-as-asked")
        if (
            task and cue.start < found.start() and (clause := _CLAUSE_BETWEEN.search(text_of(doc), sentence.start, task.start))
        ):  # "|the list that the Board had asked for was sent"
            task = task._replace(start=subject_before(doc, sentence.start, clause.start()).start)
        if (
            task
            and text_of(doc).endswith(", ", sentence.start, task.start)
            and _ASKED_BETWEEN.match(text_of(doc), task.start, found.start())
        ):
            task = task._replace(start=subject_before(doc, sentence.start, task.start - 2).start)
        if task and task.owner is None and (told_of := _WHO_WAS_ASKED.match(text_of(doc), sentence.start, sentence.end)):
            task = task._replace(owner=subject_before(doc, told_of.start("who"), told_of.end("who")).owner)
        if task and (within or task.start - 80 < cue.start < task.end + 60):
            return task
    return None


def find_reviewed_work(doc: Doc, cues: list[Cue], *, of_parish: bool) -> Iterator[Task]:
    """The tasks that a review of earlier actions tells to be done, from each cue that opens one to the end of its item.

    What a parish tells below "Matters arising" is news as often as it is an action: "The bin has been emptied". There only what is marked counts.
    """
    outline = outline_of(doc)
    reached = -1
    for cue in cues:
        index = bisect_right(outline.starts, cue.start) - 1
        if _NOT_YET.search(text_of(doc), max(0, cue.start - 8), cue.start):  # "no matters arising"
            continue
        if index < max(reached, 0):
            continue
        reached = yield from _review(doc, outline, index, cue, of_parish=of_parish)


def _review(doc: Doc, outline: Outline, index: int, cue: Cue, *, of_parish: bool) -> Generator[Task, None, int]:
    text, opening = text_of(doc), outline.sentences[index]
    one_block = cue.text.lower().startswith("arising")
    news = of_parish and "action" not in cue.text.lower()
    at = index
    for at in range(index, min(len(outline.sentences), index + _LINES_OF_A_REVIEW)):
        sentence = outline.sentences[at]
        if (sentence.item != opening.item and outline.top_item_of(sentence) != opening.item) or (
            one_block and sentence.block != opening.block
        ):
            break
        if not is_minuted(sentence) or outline.block_of(sentence).kind in ("heading", "table_row"):
            continue
        block = outline.block_of(sentence)
        if (
            at > index
            and sentence.end == block.end
            and (tag := _TAG.search(text, max(block.start, block.end - 24), block.end))
            and not _TOLD_STATE.search(text, max(block.start, tag.start() - 12), tag.start())
        ):
            yield _tagged(doc, block.start, tag)
            continue
        begin = cue.end if at == index else sentence.start
        if task := (None if news else _told_done(doc, sentence, begin)) or _dropped(doc, begin, sentence.end):
            yield task
    return at


def _told_done(doc: Doc, sentence: Sentence, begin: int) -> Task | None:
    """What an entry of a review tells to be done, in full ("The map had been sent") or in short ("Stile mended by the Warden", "Map: sent 3 May")."""
    text = text_of(doc)
    if text.startswith("If ", begin) or (_OF_ANOTHER.match(text, begin) and _ASKED_EARLIER.search(text, max(0, begin - 200), begin)):
        return None
    told = (_done(doc, sentence, found, "action-reviewed") for found in _PERFECT.finditer(text, begin, sentence.end))
    confirmed = _CONFIRMS.match(text, begin, sentence.end)
    past = _PAST.finditer(text, confirmed.end(), sentence.end) if confirmed else ()
    told_in_past = (_done(doc, sentence, found, "action-reviewed") for found in past)
    return next(filter(None, told), None) or next(filter(None, told_in_past), None) or _done_by(doc, sentence) or _done_on(doc, sentence)


def _done(doc: Doc, sentence: Sentence, found: re.Match[str], rule: str) -> Task | None:
    """What a verb in the perfect, or in the past of the passive, tells to be done."""
    text = text_of(doc)
    passive = found.re == _PAST or found["been"] is not None or found["aux"] == "now" or _IS_GONE.match(text, found.end()) is not None
    if _ONLY_TOLD.match(text, found.end()):
        return None
    verb = bare_participle().match(text, found.end(), sentence.end)
    if verb is None and passive and _AS_ASKED.search(text, found.end(), sentence.end):
        verb = _ANY_PARTICIPLE.match(text, found.end(), sentence.end)
    matter = _MATTER.match(text, sentence.start, found.start())
    subject = subject_before(doc, matter.end() if matter else sentence.start, found.start())
    sent_off = _SENT_OFF.match(text, found.end(), sentence.end)
    if sent_off and PAPERS.search(text, subject.start, subject.end):
        verb, passive = sent_off, True
    if verb is None or subject.conditional or subject.kind == "none" or _NOT_YET.search(text, subject.start, verb.end()):
        return None
    if _AS_ANSWER.search(
        text, max(sentence.start, subject.start - 2), subject.end
    ):  # "The Clerk had been asked to chase it; |it has been mended"
        return None
    if text[subject.start : subject.end].lower() in _WHAT_CAME and text.find("had been asked ", sentence.start, subject.start) >= 0:
        return None  # "Officers had been asked in May for the costs, and |these had been sent": the asking is the action
    if not passive and _COUNTED.fullmatch(text, subject.start, subject.end):  # "Six volunteers have signed up"
        return None
    if _FIGURES.search(text, subject.start, subject.end):
        return None
    if still := _STILL.search(text, verb.end(), sentence.end):
        sent = _SENT_ON.match(text, still.end(), sentence.end) if passive else None
        return (
            Task(
                subject.start,
                clause_end(text, sent.end(), sentence.end),
                "action-still-to-come",
                "request",
                _reporter(doc, sentence, subject),
            )
            if sent
            else None
        )
    asked = _AS_ASKED.search(text, verb.end(), sentence.end)
    end = asked.end() if asked else clause_end(text, verb.end(), sentence.end)
    if passive:
        return Task(subject.start, end, rule, "request", agent_in(doc, verb.end(), end) or _reporter(doc, sentence, subject), status="done")
    if _ISSUED.match(text, found.end()) and asked:
        return Task(subject.start, end, rule, "request", status="done")
    if subject.kind not in ("person", "pronoun", "group"):
        return None
    return Task(subject.start, end, rule, "request", subject.owner, status="done")


def _reporter(doc: Doc, sentence: Sentence, subject: Subject) -> str | None:
    """Who reports that it is done: "The Warden confirmed that |the stile had been mended"."""
    told = _REPORTS.search(text_of(doc), max(sentence.start, subject.start - 40), subject.start)
    speaker = subject_before(doc, sentence.start, told.start()) if told else None
    return speaker.owner if speaker and speaker.kind in ("person", "pronoun") else None


def _dropped(doc: Doc, begin: int, end: int) -> Task | None:
    """An entry that nobody is to do any more: "Visit to the mill: no longer needed"."""
    if end - begin > 240 or not _DROPPED.search(text_of(doc), begin, end):
        return None
    return Task(begin, clause_end(text_of(doc), end - 12, end), "action-reviewed", "request", status="dropped")


def _done_by(doc: Doc, sentence: Sentence) -> Task | None:
    """The short form of a list: "Stile mended by the Warden"."""
    text = text_of(doc)
    thing = _DONE_BY.match(text, sentence.start, sentence.end)
    verb = bare_participle().match(text, thing.end(), sentence.end) if thing else None
    if verb is None or text[verb.end() : verb.end() + 4] != " by ":
        return None
    end = clause_end(text, verb.end(), sentence.end)
    return Task(sentence.start, end, "action-reviewed", "request", agent_in(doc, verb.end(), end), status="done")


# "Annual return: submitted 28 October", "Growth criteria to be reissued: reissued to all heads on 8 December"
_DONE_ON = re.compile(
    rf"[A-Z][^.;:–—]{{4,80}}?(?::| [–—-]) (?:now |since |duly )?(?P<verb>[a-z-]+)(?: (?!to be\b|by \w+day\b)[^.;:]{{0,60}}?)?,? (?:on )?(?:the )?(?:\d{{1,2}}(?:st|nd|rd|th)? {MONTH}\b|\d{{1,2}}[/.]\d{{1,2}}\b)"
)


# "Survey of the stiles - closed, on the agenda"
_DONE_STATE = re.compile(
    r"[A-Z][^.;:–—]{6,90}?(?::| [–—-]) (?:now |all )?(?:[Cc]losed|[Cc]ompleted?|[Dd]one|[Aa]ctioned|[Dd]ischarged)\b(?! by\b)"
)
_NO_MORE_THAN = 50  # characters behind a state


def _done_on(doc: Doc, sentence: Sentence) -> Task | None:
    """An entry with what was done and when, "Map: sent 3 May", or with its state, "Map - closed"."""
    text = text_of(doc)
    state = _DONE_STATE.match(text, sentence.start, sentence.end)
    if state and sentence.end - state.end() < _NO_MORE_THAN and not _STILL.search(text, state.end(), sentence.end):
        return Task(sentence.start, clause_end(text, state.end() - 1, sentence.end), "action-reviewed", "request", status="done")
    found = _DONE_ON.match(text, sentence.start, sentence.end)
    if found is None or bare_participle().match(text, found.start("verb") - 1, sentence.end) is None:
        return None
    end = clause_end(text, found.end() - 1, sentence.end)
    return Task(sentence.start, end, "action-reviewed", "request", agent_in(doc, found.end("verb"), end, person=True), status="done")


def _tagged(doc: Doc, start: int, tag: re.Match[str]) -> Task:
    """An entry of a log that ends in its state: "17/25 Rota circulated. CLOSED"."""
    reference = _REFERENCE.match(text_of(doc), start, tag.start())
    if reference and tag.start() - reference.end() > 12:
        start = reference.end()
    status: Status = "open" if _STILL_OPEN.search(tag["tag"]) else "done"
    who = _HAS.search(text_of(doc), start, min(tag.start(), start + 80))
    subject = subject_before(doc, start, who.start()) if who else None
    opens = subject is not None and (subject.start == start or text_of(doc)[start : subject.start].endswith((": ", "- ", "– ")))
    owner = subject.owner if subject and opens and subject.kind == "person" else None
    return Task(start, tag.start(), "action-log-entry", "action_line", owner, status=status)
