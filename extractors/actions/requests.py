"""What somebody is asked to do: "Members requested a written update", "The Clerk was asked to write to the bus company", "Clerk asked to chase".

A request that the meeting itself answers ("The Chair asked the Head of Audit to present the report") is none, nor is one about its minutes and votes.
"""

from __future__ import annotations

import re

from spacy.tokens import Doc

from extractors.actions.agents import agent_in
from extractors.actions.antecedents import antecedent
from extractors.actions.from_floor import speaks_from_floor
from extractors.actions.owner import Subject, subject_before
from extractors.actions.subjunctives import who_does
from extractors.actions.task import Status, Task, clause_end
from extractors.actions.words import ADVERBS, ASKED_FOR, ASKED_WHOM, NEVER, TOLD_OF_BEFORE, base_verb, done_verb, is_owed, verb_class
from extractors.cues import Cue
from extractors.letters import lowered
from extractors.outline import Sentence, outline_of, text_of

_NO_REQUEST = re.compile(  # on small letters
    r"(?:recorded vote|named vote|to speak|speak at|permission (?:to|for)|approval (?:of|for|to)|an adjournment|that the vote|vote be recorded|declar(?!ations?(?: of (?:\w+ ){0,4}interests?)? forms?\b)|dispensation|leave of absence|the words? [“\"‘']|the minutes|minutes be amended|clarification|(?:re)?assurance(?! framework| map)|be (?:minuted|noted|recorded|(?:placed|put) on (?:the )?record)\b)",
)
_SENT_ON = re.compile(
    r" be (?:\w+ly )?(?:forwarded|sent|circulated|issued|provided|copied|made available|e-?mailed)\b"
)  # minutes of another body
_WANTED = re.compile(
    rf"(?P<subject>[^.;:]{{1,160}}?) (?:(?:should|would|could|to|can) )?(?P<verb>{ADVERBS}(?:be|get) (?P<done>\w+)(?: back| up| to| into)?|is \w+ed)\b",
    re.IGNORECASE,
)
# Asked for at the meeting and answered there: "asked the Head of Audit to introduce the report"
_AT_ONCE = re.compile(
    r" ?(?:briefly |formally )?(?:present|introduce|outline|explain|comment|speak|address|expand|elaborate|declare|leave|sign|note|consider|vote|move|second|take the chair|lead|give|start|open|summarise|describe|remain|read|confirm if|confirm whether|confirm that|update (?:the )?(?:members|board|committee|panel|meeting|group|council)|brief (?:the )?(?:members|board|committee|panel|meeting))\b",
    re.IGNORECASE,
)
_HERE = re.compile(r" (?:present|introduce|speak|leave|note|vote|declare|outline|explain|comment|address|approve)\b")
_LATER = re.compile(
    r"\b(?:next|future|outside|after|following|by the|by (?:[A-Z]\w+|\d)|within|in writing|written|prior to|before|ahead of)\b"
)
# What the askers want for themselves: "Members asked to see the plan"
_FOR_THEMSELVES = re.compile(
    r" (?:see|receive|have sight of|be (?:kept (?:informed|updated|up to date)|provided with|updated on|informed of|sent|given|notified))\b",
    re.IGNORECASE,
)
_BOUNDED = re.compile(r"\b(?:by|before|within|no later than|prior to) (?!(?:a|an|his|her|which)\b)\w", re.IGNORECASE)
_PAPER = re.compile(
    r" (?:an?|the|some|any|more|further|additional|regular)(?: [\w-]+){0,3}? (?:updates?|reports?|briefings?|breakdown|information|figures|data|analysis|details?|presentation|papers?|evidence|plan|timeline|timetable)\b",
    re.IGNORECASE,
)


# What they want is not yet asked by the meeting
_OUTSIDERS = re.compile(
    r"\b(?:motion|amendment|petition\w*|residents?|public|objectors?|applicants?|campaigners?|consultation)\b", re.IGNORECASE
)
_SOME_VERB = re.compile(
    r" (?!(?:be|step|stand|support|agree|stop|sit|wait|come|join|withdraw|retire|chair|act)\b)(?:[a-z]{3,}(?= [\w£])|go (?:ahead|back|through|over|round|to see)\b)"
)
_COMES = re.compile(r" (?:come|attend|be present|stay|join)\b")
_BY_WHOM = re.compile(r" (?:the |all )?[\w’' ]{2,40}? to(?= [a-z])")
_WAS = re.compile(r" (?:was|were)(?: (?:also|therefore|again))? $")
# "asked for a one-page summary", not "asked for clarification" or "asked for details", which the meeting itself gives
_WANTED_PAPER = re.compile(
    r" (?:the (?:provision|circulation|production|submission|preparation) of )?(?:an? |some |further |sight of (?:the )?)*(?:(?!(?:of|on|the|about|to)\b)[\w-]+ ){0,3}(?:written|sight of|copy|copies|report(?: back)?|briefing|paper|summary|breakdown|case study|note|analysis|action plan|timeline|site visit|briefing session|presentation|list|map|comparison)\b",
    re.IGNORECASE,
)
# "asked for an update in six months"
_LATER_ON = re.compile(
    r"\b(?:in (?:\w+ ){1,2}(?:weeks|months)|within \w+|(?:at|for|to) (?:the|a|its|their) (?:next|future|[A-Z]\w+) (?:\w+ )?meeting|next meeting|by (?:[A-Z\d]|the end))\b"
)
# What members are asked to let the clerk have
_TO_GIVE = re.compile(
    r" (?:please )?(?:let|send|return|submit|complete|forward|nominate|inform|tell|notify|give|provide|e-?mail|contact|volunteer|pass)\b"
)


# Answered by the meeting itself: "asked that the staff be thanked", "asked that his name be added to those present", "asked that the delay be minuted"
_OF_THE_MEETING = re.compile(
    r" [^.;]{2,140}? (?:be (?:thanked|congratulated|minuted|noted|recorded|commended|placed on record|put on record|added to (?:the (?:list|names) of )?those (?:present|attending))\b|(?:thank|congratulate) (?:the|all|him|her|them|everybody|[A-Z]))"
)
# Cues that make a task only with the one who is asked and a verb: "asked |the Clerk to check"
_ASK_SOMEBODY = frozenset({"asked if", "asked", "asked the", "asked officers", "urged", "instructed", "directed", "tasked", "called on"})


def request_task(doc: Doc, sentence: Sentence, cue: Cue, begin: int, stop: int) -> Task | None:
    """The task that a cue of asking opens, with its owner and the one who asked."""
    text, words = text_of(doc), cue.text.lower()
    if text[sentence.end - 1] == ":" and text.find("the following", stop, min(sentence.end, stop + 20)) > 0:
        return None  # "Members asked for the following to be added:": what, is told by the list below
    refused = _NO_REQUEST.search(lowered(text, stop, min(sentence.end, stop + 60)))
    if (
        refused
        and not ("assurance" in refused.group() and _LATER_ON.search(text, stop, sentence.end))
        and not (refused.group() == "the minutes" and _SENT_ON.search(text, stop, sentence.end))
    ):
        return None
    if words in _ASK_SOMEBODY:  # before it is asked who asks: most are questions
        whom = None if words == "asked if" else ASKED_WHOM.match(text, stop, sentence.end)
        if whom is None or base_verb().match(text, whom.end(), sentence.end) is None:
            return None
    if "that" in words and _OF_THE_MEETING.match(text, stop, sentence.end):
        return None
    told = TOLD_OF_BEFORE.search(text, max(sentence.start, begin - 24 if " themselves " in text[begin - 14 : begin] else begin - 16), begin)
    subject = subject_before(doc, sentence.start, begin)
    end = clause_end(text, stop, sentence.end)
    if words.startswith("been "):
        return _asked_before(doc, sentence, cue, subject, end)
    if told:
        return None
    if words.startswith(("would like", "wished", "would welcome", "would be grateful")):
        if subject.kind in ("group", "body", "person") and _PAPER.match(text, stop, end):
            return Task(subject.start, end, cue.rule, "request", None, subject.owner)
        return None
    if words.endswith(" asked by"):
        by = _BY_WHOM.match(text, stop, end)
        return _asked_of(doc, sentence, cue._replace(end=by.end()), subject, end) if by else None
    if words.endswith(" asked for"):
        if subject.owner and subject.kind in ("person", "pronoun", "group") and ASKED_FOR.match(text, stop, end):
            return Task(subject.start, end, cue.rule, "request", subject.owner)
        return None
    if words == "requested" and not text.startswith(" that", stop) and (was := _WAS.search(text, max(sentence.start, begin - 24), begin)):
        return _requested_thing(doc, sentence, cue, was.start(), end)
    if words in ("asked to", "requested to"):
        return _asked_without_verb(doc, cue, subject, end)
    if words.endswith((" to", " with")):
        return _asked_of(doc, sentence, cue, subject, end)
    if subject.conditional or _OUTSIDERS.search(text, subject.start, subject.end) or speaks_from_floor(doc, sentence, subject):
        return None
    start = begin if subject.kind == "none" else subject.start
    requester = subject.owner or (antecedent(doc, begin) if subject.kind == "none" else None)
    owed = is_owed(text, stop, end)
    if words in ("asked that", "requested", "requests") and (doer := _doer_after_that(doc, cue, end)):
        return Task(start, end, cue.rule, "request", doer, requester)
    whom = ASKED_WHOM.match(text, stop, sentence.end)
    if (
        words.startswith(("asked", "requested", "instructed", "urged", "requests", "directed", "tasked", "called on"))
        and whom
        and words not in ("asked for", "asked if")
    ):
        verb = base_verb().match(text, whom.end(), sentence.end)
        asked = subject_before(doc, stop, whom.end("whom"))
        body = asked.kind == "body" or (asked.owner or "").lower() in ("members", "councillors", "committee", "council")
        at_once = _AT_ONCE.match(text, whom.end(), end) and not _LATER.search(text, whom.end(), end)
        if (
            verb
            and not at_once
            and not (words == "urged" and _THE_PUBLIC.fullmatch(asked.owner or ""))
            and asked.kind in ("person", "group", "body", "pronoun")
            and not (body and verb_class(verb) != "follow_up" and not owed)
        ):
            return Task(start, end, cue.rule, "request", asked.owner, requester)
    if words in _ASK_SOMEBODY:
        return None
    if words in (
        "asked that",
        "it was asked that",
        "requested",
        "requests",
        "a request was made",
        "asked for",
        "called for",
        "are asked that",
    ):
        wanted = _WANTED.match(text, stop, sentence.end)
        that = re.match(r".{0,12}\bthat\b", cue.text + text[stop : stop + 6]) is not None
        if wanted and (done_verb().search(text, wanted.start("verb"), min(end, wanted.start("verb") + 200)) or (that and wanted["done"])):
            passive = done_verb().match(text, wanted.start("verb"), end)
            if that or owed or (passive and verb_class(passive) != "plain"):
                agent = agent_in(doc, wanted.end("verb"), end)
                return Task(start, end, cue.rule, "request", agent, requester)
        if words == "asked for" and _TO_BE_DONE.match(text, stop, end):
            return Task(start, end, cue.rule, "request", agent_in(doc, stop, end), requester)
        if words == "a request was made" and _TO_SHOW.match(text, stop, end):
            return Task(start, end, cue.rule, "request", None, requester)
        if that and (_THEY_RECEIVE.match(text, stop, end) or _REPORTS_SHOW.match(text, stop, end)):
            return Task(start, end, cue.rule, "request", None, requester)
    if words in ("requested", "requests", "a request was made") and subject.kind != "thing":
        if ASKED_FOR.match(text, stop, end):
            return Task(start, end, cue.rule, "request", None, requester)
    elif words == "asked for" and (
        _WANTED_PAPER.match(text, stop, end) or (ASKED_FOR.match(text, stop, end) and _LATER_ON.search(text, stop, end))
    ):
        return Task(start, end, cue.rule, "request", None, requester)
    return None


_THE_PUBLIC = re.compile(r"everybody|everyone|all|people|(?:all |local )?residents|(?:the )?public", re.IGNORECASE)
# "She was asked to hand over the list, |and did so"
_DID_SO = re.compile(r",? and did so\b")


def _requested_thing(doc: Doc, sentence: Sentence, cue: Cue, at: int, end: int) -> Task | None:
    """The passive: "A map of the stiles was requested"."""
    text, thing = text_of(doc), subject_before(doc, sentence.start, at)
    if text[sentence.end - 1] == ":":
        return None  # "The following information was requested:": what was stands below
    if thing.kind == "none" or thing.conditional or not ASKED_FOR.match(text, thing.start, thing.end) or text.startswith(" by ", cue.end):
        return None
    if _NO_REQUEST.search(lowered(text, thing.start, thing.end)):
        return None
    return Task(thing.start, end, cue.rule + "-thing", "request")


# "asked for |a working group to be formed"
_TO_BE_DONE = re.compile(
    r" (?:an?|the|some|further|more) (?:[\w-]+ ){1,6}?to be (?:formed|established|created|held|developed|undertaken|carried out|built in|made available)\b"
)
# "asked that the Panel receive the draft"
_THEY_RECEIVE = re.compile(
    r"(?: that)? (?:the |all )?(?:panel|committee|board|members|council|group|trustees|governors|it|they) (?:also )?(?:receive|be (?:sent|given|provided|kept|told|informed|updated))\b",
    re.IGNORECASE,
)
# "that future reports include the figures of the year before"
_REPORTS_SHOW = re.compile(
    r"(?: that)? (?:the |all |any |an? )?(?:[\w-]+ ){0,3}(?:reports?|updates?|papers?|plans?|documents?|tables?|dashboards?|figures|data|strategy|policy|minutes|presentations?|charts?|graphs?|slides?|templates?|forms?|maps?|appendix|appendices|scorecards?|registers?|trackers?|logs?|spreadsheets?|narrative|commentary|website|newsletter|leaflets?|posters?|letters?|terms of reference|risks?|agendas?|actions?) (?:also |should (?:also )?|(?:more )?clearly ){0,2}(?:come (?:back )?to|include|contain|show|cover|reflect|set out|detail|state|highlight|split|separate|distinguish|differentiate|break down|identify|list|give|provide|compare|make (?:it )?clear(?:er)?|specify|define|explain|focus on|refer to|mention|capture|carry|use)\b",
    re.IGNORECASE,
)


# "a request was made |for the ratings against each target to include more detail"
_TO_SHOW = re.compile(r" for [^.;:,]{3,90}? to (?:be|include|contain|show|cover|come|set out|give|provide|attend|look|report)\b")


def _doer_after_that(doc: Doc, cue: Cue, end: int) -> str | None:
    """The subjunctive of requests: "requested that the Clerk write again", "asked that a letter issue to the Minister"."""
    text, at = text_of(doc), cue.end
    that = re.compile(r" that\b| (?=(?:the )?[A-Z])").match(text, at, end)  # "requested the Director consider it"
    at = that.end() - that.group().isspace() if that else at
    return who_does(doc, at + 1, min(end, at + 140), stated=True, asked=True) if that or cue.text.lower().endswith("that") else None


def _asked_of(doc: Doc, sentence: Sentence, cue: Cue, subject: Subject, end: int) -> Task | None:
    """The passive: "The Clerk was asked to write to the bus company": the one who was asked is the owner."""
    text = text_of(doc)
    if subject.conditional or subject.kind == "none" or subject.owner is None:
        return None
    known = base_verb().match(text, cue.end, end)
    verb = known or (
        _SOME_VERB.match(text, cue.end, end) if subject.kind in ("person", "pronoun") and not _AT_ONCE.match(text, cue.end, end) else None
    )
    verb = verb or (_COMES.match(text, cue.end, end) if is_owed(text, cue.end, end) else None)
    if cue.text.lower().endswith("with"):
        return Task(subject.start, end, cue.rule, "request", subject.owner)
    if verb is None or NEVER.match(text, cue.end, end) or _DID_SO.search(text, cue.end, sentence.end):
        return None
    members = subject.kind == "body" or re.search(
        r"members|councillors|residents|cllrs|public|people|parents", subject.owner, re.IGNORECASE
    )
    bounded = _BOUNDED.search(text, verb.end(), end) is not None
    softly = re.search("encouraged|reminded|invited", cue.text) is not None
    if softly and not bounded:
        return None
    giving = _TO_GIVE.match(text, cue.end, end) is not None
    if (members and not (known and verb_class(known) == "follow_up") and not bounded and not giving) or subject.kind == "thing":
        return None
    status: Status = "done" if answered_after(doc, sentence, end) else "open"
    return Task(subject.start, end, cue.rule, "request", subject.owner, status=status)


def _asked_without_verb(doc: Doc, cue: Cue, subject: Subject, end: int) -> Task | None:
    """ "Clerk asked to chase" leaves "was" out; "Members asked to see the plan" does not."""
    text = text_of(doc)
    verb = base_verb().match(text, cue.end, end)
    before = text[max(0, cue.start - 8) : cue.start].lower()
    if (
        subject.owner is None
        or subject.conditional
        or before.endswith(("was ", "were ", "is ", "are ", "be ", "been ", "being ", "had ", "who "))
    ):
        return None
    if _FOR_THEMSELVES.match(text, cue.end, end):
        if subject.kind in ("group", "body", "person"):
            return Task(subject.start, end, "action-asked-to-see", "request", None, subject.owner)
        return None
    if verb and subject.kind in ("person", "group", "body") and not _HERE.match(text, cue.end):
        return Task(subject.start, end, cue.rule, "request", subject.owner)
    return None


# "this had been done", "Reply received", "which she had done": said right after what had been asked
_ANSWERED = re.compile(
    r"[^.;]{0,40}\b(?:(?:has|had|have) (?:now |since |already |also |duly )?(?:been (?:done|completed|actioned|carried out|circulated|provided|sent|received)|done (?:so|this)|replied|responded)|(?:it|this|that|they|these) (?:has|had|have) (?:now |since |already |both )?been \w+ed|(?:was|is) (?:now )?(?:done|complete|completed|actioned)|(?:reply|response|answer) (?:has been |had been |was )?received)\b|(?:done|completed|actioned)\b|and (?:had )?(?:reported|confirmed|advised|explained)(?: back)? that\b",
    re.IGNORECASE,
)


def answered_after(doc: Doc, sentence: Sentence, end: int) -> bool:
    """Whether the words after a request say that it has been met."""
    text = text_of(doc)
    at = end
    while at < len(text) and text[at] in " .,;:)–—-" and at < end + 4:
        at += 1
    high = min(len(text), at + 140)
    stop = text.find("\n", at, high)
    return _ANSWERED.match(text, at, high if stop < 0 or stop < sentence.end else stop) is not None


_LATE_TO = re.compile(r" [^.,;:]{3,50}? to(?= [a-z])")
# The next sentence tells what came of it: "The Clerk had been asked to find the owner. It belonged to the mill."
_OUTCOME_NEXT = re.compile(r"[. ]{1,3}(?:It|They|This|These|That|He|She|The \w+|No \w+) (?:had|has|was|were|is|are|did|[a-z]+ed)\b")

# … or the same one does: "had been asked to ring round and tabled three prices", "… what a skip would cost: £90", "… to ring; answer received"
_OUTCOME_SAME = re.compile(
    r"(?:[:;]| [–—-]) (?:£|\d|(?:the |a |his |her |their )?(?:reply|answer|results?|price|quotes?|cost|figures?|response|report|list)\b|(?:it|they|he|she|this) (?:was|were|had|has|is|did)\b|(?:no|none|all|done|yes)\b)"
    r"|,? and (?:(?:has|had|have) )?(?:now |since |also |duly )?(?:(?:tabl|report|produc|obtain|circulat|display|show|receiv|confirm|repli|return|present|supplied|deliver)(?:ed)?|brought|found|got|read|said|had|sent|did|done|gave|given|put)\b"
)


def _asked_before(doc: Doc, sentence: Sentence, cue: Cue, subject: Subject, end: int) -> Task | None:
    """ "Staff have been asked to suggest a date" is open; "The Clerk had been asked to write" counts where the next words say that it is done."""
    text = text_of(doc)
    if cue.text.lower().endswith((" in", " at", " by")):  # "had been asked in May to look again"
        late = _LATE_TO.match(text, cue.end, end)
        if late is None:
            return None
        cue = cue._replace(end=late.end())
    known = base_verb().match(text, cue.end, end)
    verb = known or (_SOME_VERB.match(text, cue.end, end) if subject.kind in ("person", "pronoun") else None)
    if verb is None or subject.owner is None or subject.conditional or subject.kind in ("thing", "none"):
        return None
    had = re.search(r"\b(?:had|having)(?: \w+ly)? $", text[max(sentence.start, cue.start - 16) : cue.start])
    if had:
        if not answered_after(doc, sentence, end) and not (
            (known and _OUTCOME_NEXT.match(text, end, outline_of(doc).block_of(sentence).end))
            or _OUTCOME_SAME.search(text, verb.end(), min(sentence.end, verb.end() + 200))
        ):
            return None
        return Task(subject.start, end, cue.rule, "request", subject.owner, status="done")
    if NEVER.match(text, cue.end, end):
        return None
    status: Status = "done" if answered_after(doc, sentence, end) else "open"
    return Task(subject.start, end, cue.rule, "request", subject.owner, status=status)
