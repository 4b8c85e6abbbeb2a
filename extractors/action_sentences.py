"""What sentences say is to be done: undertakings, requests, and the parish style ("The Clerk to write to the brewery")."""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.tokens import Doc, Span

from extractors.action_resolutions import asked_party, who_does
from extractors.action_task import Task, clause_end
from extractors.action_words import ADVERBS, ASKED_FOR, ASKED_WHOM, OWED, base_verb, done_verb, progressive_verb, verb_class
from extractors.outline import Outline, Sentence, text_of
from extractors.owner import Subject, agent_in, antecedent, subject_before

_HOPED = re.compile(
    r"\b(?:hoped|hoping|hopes?|anticipated|expected|suggested|understood|believed|thought|felt|assumed|estimated|worried|feared|queried|questioned|considered|predicted|wondered|recommended|recommends?|proposed|concern(?:ed|s)?)"
    r"(?: (?!said|stated)[\w’'.]+){0,5}?(?: that| if| whether)?,? ?$|\basked (?:[\w’'.]+ ){0,5}?(?:that|if|whether) $",
    re.IGNORECASE,
)
# "the words … should be replaced with …": the minutes themselves are put right
_WORDING = re.compile(r"\b(?:words?|sentence|paragraph|line|minutes?)\b", re.IGNORECASE)
_NEVER = re.compile(
    r" ?(?:not\b|no longer\b|(?:also |all )?(?:like|support|welcome|note|adopt|approve|accept|second|differ|disagree|abstain|vote|appreciate|be (?:noted|approved|adopted|received|endorsed|accepted|agreed|considered as|held on|confirmed))\b)",
    re.IGNORECASE,
)
_TAKES_NO_TASK = re.compile(
    r" ?(?:also )?(?:be\b|stand\b|serve\b|support\b|adopt\b|approve\b|accept\b|act as\b|disagree\b|differ\b|second\b|propose\b|withdraw\b|chair\b|take the chair|the\b|this\b|a\b|an\b|note\b|receive\b|endorse\b|defer\b|continue\b|delegate\b|appoint\b|co-opt\b|proceed\b|move\b|suspend\b|exclude\b|adjourn\b|close\b|vote\b|leave\b|join\b|recommend\b|grant\b|pay\b|donate\b|award\b|fund\b|renew\b)",
    re.IGNORECASE,
)
_THIRD_PARTY = re.compile(r"\b(?:had|has|have|having|already|previously|not)\s+(?:\w+ly )?$", re.IGNORECASE)
_AGREED_BEFORE = re.compile(
    r"\b(?:agreed|resolved|decided|recommended|requested|asked)(?: by (?:all|everyone))?(?: (?:unanimously|also|therefore))?,? (?:that\b|[-–:])[^.;]*$",
    re.IGNORECASE,
)


def tasks_of_sentence(doc: Doc, sentence: Sentence, cues: list[Span], *, homely: bool) -> Iterator[Task]:
    """The tasks that the cues of one sentence open; a cue inside the task of an earlier one opens another only with a subject of its own.

    In `homely` minutes, those of a parish, everyday verbs make a task too: "she would attend the meeting".
    """
    text = text_of(doc)
    last: Task | None = None
    for cue in cues:
        begin = cue.start_char
        if last and begin < last.start + 1:
            continue
        low = max(sentence.start, last.start + 1) if last else sentence.start
        if (
            last
            and begin < last.end
            and not re.search(r"(?:;|,| and| but)(?: that)? $", text[last.start : _subject_start(doc, low, begin)])
        ):
            continue
        task = _task_at(doc, sentence, cue, homely=homely)
        if task is None:
            continue
        if last:
            if task.start < last.end:
                cut = len(text[last.start : task.start].rstrip(" ,;").removesuffix(" and").removesuffix(" but").rstrip(" ,;"))
                last = Task(last.start, last.start + cut, last.rule, last.origin, last.owner, last.requested_by)
            yield last
        last = task
    if last:
        yield last


def _subject_start(doc: Doc, low: int, at: int) -> int:
    return subject_before(doc, low, at).start


def _task_at(doc: Doc, sentence: Sentence, cue: Span, *, homely: bool) -> Task | None:
    frame = cue.label_
    if frame == "frame.undertaking":
        return _undertaking(doc, sentence, cue)
    if frame in ("frame.modal", "frame.should"):
        return _modal(doc, sentence, cue, homely=homely)
    if frame == "frame.is_to":
        return _is_to(doc, sentence, cue)
    if frame == "frame.to_be":
        return _to_be(doc, sentence, cue)
    return _request(doc, sentence, cue, cue.start_char, cue.end_char)


def _undertaking(doc: Doc, sentence: Sentence, cue: Span) -> Task | None:
    """Somebody takes it on: "Ms Rivers agreed to circulate …", "It was agreed to write to …", "… and offered to come back"."""
    text, begin, stop = text_of(doc), cue.start_char, cue.end_char
    perfect = _THIRD_PARTY.search(text, max(sentence.start, begin - 24), begin)
    if (perfect and not re.match(r"(?:has|have)\b", perfect.group())) or _TAKES_NO_TASK.match(text, stop, sentence.end):
        return None
    verb = base_verb().match(text, stop, sentence.end)
    subject = subject_before(doc, sentence.start, begin)
    if subject.conditional or (perfect and subject.kind != "person"):
        return None
    end = clause_end(text, stop, sentence.end)
    opens = cue.text[:1].isupper() and cue.id_ == "action-agreed-to"  # "Agreed to write to the owner."
    was_agreed = opens or re.search(r"\b(?:was|were|is|been) (?:\w+ly )?$", text[max(sentence.start, begin - 24) : begin]) is not None
    if subject.kind in ("person", "pronoun") and not was_agreed and (verb or cue.id_ != "action-agreed-to"):
        return Task(subject.start, end, cue.id_, "undertaking", subject.owner)
    if verb is None:
        return None
    if subject.kind == "none" and not was_agreed:  # "Ms Rivers thanked the volunteers and offered to come back"
        return Task(begin, end, cue.id_, "undertaking", antecedent(doc, begin))
    if subject.kind in ("body", "group") and not was_agreed:
        officers = re.match("officers", subject.owner or "", re.IGNORECASE) is not None
        if cue.id_ != "action-agreed-to" or officers:
            return Task(subject.start, end, cue.id_, "undertaking", subject.owner)
    elif not was_agreed:
        return None
    if verb_class(verb) == "plain" and not OWED.search(text, stop, end):
        return None
    return Task(stop + 1, end, "action-meeting-agreed", "resolution", asked_party(doc, stop, end))


def _modal(doc: Doc, sentence: Sentence, cue: Span, *, homely: bool) -> Task | None:
    """Somebody will, or it will be done: "The Clerk would write …", "The slides would be shared with members", and after "It was agreed that" also "should"."""
    text, stop = text_of(doc), cue.end_char
    subject = subject_before(doc, sentence.start, cue.start_char)
    if subject.conditional or subject.kind == "none" or _NEVER.match(text, stop, sentence.end):
        return None
    if _WORDING.search(text, subject.start, subject.end):
        return None
    if _HOPED.search(text, max(sentence.start, subject.start - 120), subject.start):
        return None
    passive = done_verb().match(text, stop, sentence.end)
    active = None if passive else (progressive_verb().match(text, stop, sentence.end) or base_verb().match(text, stop, sentence.end))
    found = passive or active
    if found is None:
        return None
    end = clause_end(text, found.end(), sentence.end)
    agreed = _AGREED_BEFORE.search(text, max(sentence.start, subject.start - 200), subject.start) is not None
    owed = agreed or OWED.search(text, found.start(), end) is not None
    level = verb_class(found)
    if cue.label_ == "frame.should" and not agreed:
        wanted = passive is not None and (level == "follow_up" or (homely and level == "work"))
        wanted = wanted and (homely or owed or _FOLLOWS_UP.match(text, found.start(level), end) is not None)
    elif passive:
        wanted = _done_for_meeting(text, found, end, level, owed=owed) or (homely and level != "plain" and subject.kind != "body")
        wanted = wanted or _UNDERTAKEN.search(text, subject.start, found.end()) is not None
    elif subject.kind in ("person", "pronoun"):
        wanted = level != "plain" or owed or homely
    elif subject.kind == "group":
        wanted = owed or (level != "plain" and re.search("officers|clerk", subject.owner or "", re.IGNORECASE) is not None)
    else:
        wanted = _LETTER.search(text, subject.start, subject.end) is not None and "issue" in found.group()
        wanted = wanted or (subject.kind == "body" and level == "follow_up" and (owed or homely or "representations" in found.group()))
    if not wanted:
        return None
    owner = agent_in(doc, found.end(), end) if passive else subject.owner
    return Task(subject.start, end, cue.id_ + ("-passive" if passive else ""), "resolution" if agreed else "undertaking", owner)


def _done_for_meeting(text: str, found: re.Match[str], end: int, level: str, *, owed: bool) -> bool:
    """Whether a passive follows the meeting up: "would be circulated to members", "will be provided to the next meeting"; not "would be held in June"."""
    if level == "follow_up":
        return owed or _FOLLOWS_UP.match(text, found.start(level), end) is not None
    if level == "work":
        return owed
    if _TAKEN_UP.match(text, found.start(level)):  # "would be discussed further at the next meeting"
        return _NEXT_TIME.search(text, found.end(), end) is not None
    return OWED.search(text, found.end(), end) is not None and not _HAPPENS_ANYWAY.match(text, found.start(level))


def _is_to(doc: Doc, sentence: Sentence, cue: Span) -> Task | None:
    """Somebody still has to: "PC Hall was to look into the noise", "A notice was still to be put up"."""
    text, stop = text_of(doc), cue.end_char
    subject = subject_before(doc, sentence.start, cue.start_char)
    if subject.conditional or subject.kind == "none":
        return None
    passive = done_verb().match(text, stop, sentence.end)
    verb = passive or base_verb().match(text, stop, sentence.end)
    if verb is None or verb_class(verb) == "plain" or _HOPED.search(text, max(sentence.start, subject.start - 120), subject.start):
        return None
    end = clause_end(text, verb.end(), sentence.end)
    if passive:
        still = "still" in cue.text.lower()
        wanted = verb_class(verb) == "follow_up" and (still or _FOLLOWS_UP.match(text, verb.start("follow_up"), end) is not None)
        return Task(subject.start, end, cue.id_ + "-passive", "request", agent_in(doc, verb.end(), end)) if wanted else None
    if subject.kind in ("person", "group") or (subject.kind == "body" and verb_class(verb) == "follow_up"):
        return Task(subject.start, end, cue.id_, "request", subject.owner)
    return None


_NOUN_BEFORE = re.compile(
    r"(?:^|[,;:(]|\b(?:to|for|of|with|on|that|were|was|are|had|some|there|also|and)\b) ?(?P<noun>(?:an? |the |some |several |two |three |any |further )?(?:(?!(?:to|for|of|with|on|that|and)\b)[\w’'-]+ ){0,4}[\w’'-]+) $"
)


def _to_be(doc: Doc, sentence: Sentence, cue: Span) -> Task | None:
    """What is left for somebody named: "subject to two points to be checked by officers"."""
    text = text_of(doc)
    found = done_verb().match(text, cue.start_char + 2, sentence.end)
    noun = _NOUN_BEFORE.search(text, max(sentence.start, cue.start_char - 60), cue.start_char)
    if found is None or noun is None or verb_class(found) == "plain":
        return None
    agent = agent_in(doc, found.end(), min(sentence.end, found.end() + 30))
    if agent is None or text[found.end() : found.end() + 3] != " by":
        return None
    return Task(noun.start("noun"), clause_end(text, found.end(), sentence.end), "action-to-be-done-by", "request", agent)


_LETTER = re.compile(r"\b(?:letters?|e-?mails?|correspondence|reply|response|reminders?|notice)$", re.IGNORECASE)
_NEXT_TIME = re.compile(
    r"\b(?:next|future|subsequent|following|forthcoming|[A-Z][a-z]+(?:ber|ary|ch|il|ay|ne|ly|st)) (?:[\w’'-]+ ){0,4}(?:meeting|committee|board|panel|agenda|council)\b"
)
_TAKEN_UP = re.compile(r"(?:discussed|considered|reviewed|revisited|presented|agreed|decided)\b", re.IGNORECASE)
# What takes place whoever does it, and a piece of work that is its own subject: "A review would be undertaken".
_HAPPENS_ANYWAY = re.compile(
    r"(?:made|taken|held|consulted|considered|determined|agreed|decided|opened|closed|started|presented|resolved|discussed|used)\b",
    re.IGNORECASE,
)
_UNDERTAKEN = re.compile(
    r"\b(?:assessment|review|survey|audit|investigation|site visit|consultation exercise|feasibility study)\b[^.;,]{0,40} (?:would|will) (?:also |then |now )?be (?:completed|undertaken|carried out|conducted|commissioned|arranged)\b",
    re.IGNORECASE,
)
# Passives that are a follow-up whoever does it: "would be circulated", "would be written to"; not "would be asked to pay", "would be added to bills".
_FOLLOWS_UP = re.compile(
    r"(?:circulated|recirculated|re-circulated|reported (?:back|to)|brought (?:back|to)|fed back|followed up|looked into|investigated|chased|contacted|written to|shared with (?:members|the (?:committee|board|panel|council))|forwarded|distributed|raised (?:with|at)"
    r"|added to the (?:agenda|work|next|action)|notified|clarified|ascertained|obtained|sought from|passed on|taken back|invited to (?:the|a) (?:next|future)|asked to (?:attend|provide|report|look|check|remove|cut|repair))\b",
    re.IGNORECASE,
)
_NO_REQUEST = re.compile(
    r"(?:recorded vote|named vote|to speak|speak at|permission to|an adjournment|that the vote|vote be recorded|declar|dispensation|leave of absence|the minutes|minutes be amended|clarification|assurance|reassurance)",
    re.IGNORECASE,
)
_WANTED = re.compile(
    rf"(?P<subject>[^.;:]{{1,160}}?) (?:(?:should|would|could|to|can) )?(?P<verb>{ADVERBS}(?:be|get) \w+(?: back| up| to| into)?|is \w+ed)\b",
    re.IGNORECASE,
)


def _request(doc: Doc, sentence: Sentence, cue: Span, begin: int, stop: int) -> Task | None:
    """Somebody is asked: "Members requested a written update", "asked that the map be circulated", "asked the Head of Audit to check", "The Clerk was asked to write"."""
    text, words = text_of(doc), cue.text.lower()
    if _THIRD_PARTY.search(text, max(sentence.start, begin - 16), begin) or _NO_REQUEST.search(text, stop, min(sentence.end, stop + 60)):
        return None
    subject = subject_before(doc, sentence.start, begin)
    end = clause_end(text, stop, sentence.end)
    if words.endswith((" to", " with")):
        return _asked_of(doc, cue, subject, end)
    if subject.conditional:
        return None
    start = begin if subject.kind == "none" else subject.start
    requester = subject.owner or (antecedent(doc, begin) if subject.kind == "none" else None)
    owed = OWED.search(text, stop, end) is not None
    whom = ASKED_WHOM.match(text, stop, sentence.end)
    if words.startswith(("asked", "requested", "instructed", "urged", "requests")) and whom and words not in ("asked for", "asked if"):
        verb = base_verb().match(text, whom.end(), sentence.end)
        asked = subject_before(doc, stop, whom.end("whom"))
        body = asked.kind == "body" or (asked.owner or "").lower() in ("members", "councillors", "committee", "council")
        if verb and asked.kind in ("person", "group", "body", "pronoun") and not (body and verb_class(verb) != "follow_up" and not owed):
            return Task(start, end, cue.id_, "request", asked.owner, requester)
    if words in ("asked if", "asked", "asked the", "asked officers", "urged", "instructed"):
        return None
    if words in ("asked that", "requested") and (doer := _doer_after_that(doc, cue, end)):
        return Task(start, end, cue.id_, "request", doer, requester)
    if words in ("asked that", "it was asked that", "requested", "requests", "a request was made", "asked for"):
        wanted = _WANTED.match(text, stop, sentence.end)
        passive = wanted and done_verb().search(text, wanted.start("verb"), min(end, wanted.start("verb") + 200))
        if passive and (verb_class(passive) != "plain" or owed):
            return Task(start, end, cue.id_, "request", agent_in(doc, passive.end(), end), requester)
    if words in ("requested", "requests", "a request was made") and subject.kind != "thing":
        if ASKED_FOR.match(text, stop, end):
            return Task(start, end, cue.id_, "request", None, requester)
    elif words == "asked for" and re.match(
        r" (?:an? |the |some |further )*(?:written|copy|copies|report back|briefing)", text[stop:end], re.IGNORECASE
    ):
        return Task(start, end, cue.id_, "request", None, requester)
    return None


def _doer_after_that(doc: Doc, cue: Span, end: int) -> str | None:
    """The subjunctive of requests: "requested that the Clerk write again", "asked that a letter issue to the Minister"."""
    text, at = text_of(doc), cue.end_char
    that = re.compile(r" that\b").match(text, at, end)
    at = that.end() if that else at
    return who_does(doc, at + 1, min(end, at + 140)) if that or cue.text.lower().endswith("that") else None


def _asked_of(doc: Doc, cue: Span, subject: Subject, end: int) -> Task | None:
    """The passive: "The Clerk was asked to write to the bus company": the one who was asked is the owner."""
    if subject.conditional or subject.kind == "none" or subject.owner is None:
        return None
    verb = base_verb().match(text_of(doc), cue.end_char, end)
    if cue.text.lower().endswith("with"):
        return Task(subject.start, end, cue.id_, "request", subject.owner)
    if verb is None or _NEVER.match(text_of(doc), cue.end_char, end):
        return None
    members = subject.kind == "body" or re.search(
        r"members|councillors|residents|cllrs|public|people|parents", subject.owner, re.IGNORECASE
    )
    if (members and verb_class(verb) != "follow_up") or subject.kind == "thing":
        return None
    return Task(subject.start, end, cue.id_, "request", subject.owner)


_NOT_A_DOER = re.compile(
    r"(?:Proposals?|Requests?|Applications?|Decisions?|Plans?|Motions?|Intention|Offer|Agreement|Order|Licence|Consent|Permission|Notice|Need|Opportunity|Ability|Right|Works?|Recommendation|Nothing|How|Who|What|Ways|Resolved|Agreed|Proposed|Due|Thanks|Welcome|Apologies"
    r"|Regard|In|As|If|When|With|For|On|At|From|By|It|This|That|There|These|Those|Having|According|Following|Further|Prior|Subject|Up|Next|Date|Time|Not|No|Also|Aim|Objective|Purpose|Funding|Authority|Delegated|Invitation|Reason|Listening|Access|Contribut\w+|Support|Response|Change|Changes|Committed|Able|Unable|Likely|Whether|Only|Referring|Turning|Thank|Want|Used|\d+|RESOLVED|AGREED|RECOMMENDED|NOTED|To)\b",
)
_PARISH = re.compile(
    r"(?:[^.:;–—]{2,70}?(?: [–—-]|:|;) )?(?P<subject>(?:The |the |All |Cllrs? |Councillors? )?[A-Z][\w’'./&-]*(?:,? (?:[A-Z&][\w’'./&-]*|and|or|plus|of|the|for|\+|clerk|officers?|members|councillors|letter|to be|request|form|email|quotes?)){0,9}?)"
    r" (?P<copula>(?:is|are|was|were) )?(?:still |also |now |therefore )?to (?=[a-z])"
)
_BARE = re.compile(r"(?:[^.:;–—]{2,60}(?: [–—-]|:) )?(?P<to>To (?=be \w))")


def parish_task(doc: Doc, outline: Outline, sentence: Sentence) -> Task | None:
    """Who, to, what: "The Clerk to write to the brewery", "Cllr Poole is to inspect the path", "Highways to be asked …", "To be reported to the landlord"."""
    text = text_of(doc)
    if outline.block_of(sentence).kind in ("heading", "table_row"):
        return None
    to = text.find(" to ", sentence.start, min(sentence.end, sentence.start + 200))
    if bare := _BARE.match(text, sentence.start, sentence.end):
        passive = done_verb().match(text, bare.end() - 1, sentence.end)
        if passive and verb_class(passive) != "plain" and not _NEVER.match(text, bare.end() - 1, sentence.end):
            end = clause_end(text, passive.end(), sentence.end)
            return Task(bare.start("to"), end, "action-to-be-done", "request", agent_in(doc, passive.end(), end))
        return None
    found = _PARISH.match(text, sentence.start, sentence.end) if to > 0 else None
    if found is None or _NEVER.match(text, found.end() - 1, sentence.end):
        return None
    subject = subject_before(doc, found.start("subject"), found.end("subject"))
    if subject.kind == "none":
        return None
    passive = done_verb().match(text, found.end() - 1, sentence.end)
    verb = passive or base_verb().match(text, found.end() - 1, sentence.end)
    if verb is None:
        return None
    if _NOT_A_DOER.match(text, found.start("subject")) and not (passive and "agenda" in passive.group()):
        return None
    end = clause_end(text, verb.end(), sentence.end)
    if passive:
        if found["copula"] and verb_class(passive) != "follow_up":
            return None
        return Task(found.start("subject"), end, "action-to-be-done", "request", agent_in(doc, passive.end(), end))
    if (
        subject.kind in ("person", "group", "body")
        and subject.owner
        and not (found["copula"] and subject.kind == "body" and verb_class(verb) == "plain")
    ):
        return Task(found.start("subject"), end, "action-who-to-what", "request", subject.owner)
    return None
