"""The parish style, who, to, what: "The Clerk to write to the brewery", "Cllr Poole is to inspect the path", "To be reported to the landlord"."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from spacy.tokens import Doc

from extractors.actions.endings import known_initials
from extractors.actions.everyday import everyday_deed
from extractors.actions.owner import Subject, agent_in, subject_before
from extractors.actions.owner_lines import known_owners
from extractors.actions.task import Task, clause_end, is_minuted
from extractors.actions.words import NEVER, base_verb, done_verb, is_owed, verb_class
from extractors.calendar_words import TIME_WORD
from extractors.names.forms import GIVEN_NAMES
from extractors.outline import Outline, Sentence, text_of
from extractors.people import mentions_in

_NOT_A_DOER = re.compile(
    r"(?:Proposals?|Requests?|Applications?|Decisions?|Plans?|Motions?|Intention|Offer|Agreement|Order|Licence|Consent|Permission|Notice|Need|Opportunity|Ability|Right|Works?|Recommendation|Nothing|How|Who|What|Ways|Resolved|Agreed|Proposed|Due|Thanks|Welcome|Apologies"
    r"|Regard|In|As|If|When|With|For|On|At|From|By|It|This|That|There|These|Those|Having|According|Following|Further|Prior|Subject|Up|Next|Date|Time|Not|No|Also|Aim|Objective|Purpose|Funding|Authority|Delegated|Invitation|Reason|Listening|Access|Contribut\w+|Support|Response|Change|Changes|Committed|Able|Unable|Likely|Whether|Only|Referring|Turning|Thank|Want|Used|\d+|RESOLVED|AGREED|RECOMMENDED|NOTED|To)\b",
)
_PARISH = re.compile(
    r"(?:[>»→*]+ |[\[(])?(?:\d[\d/.]*:? )?(?:(?![A-Z]{2,4} to [a-z])[^.:;–—]{2,70}?(?: [–—-]|:|;) )?(?P<subject>(?:(?:The |the )(?:rest|others?|remaining (?:members|governors|trustees)|group|committee|owner|contractor|team)|(?:The |the |All |Cllrs? |Councillors? )?[A-Z][\w’'./&-]*)(?:,? (?:[A-Z&/][\w’'./&-]*|ap|ab|de|du|van|von|le|la|and|or|plus|of|the|for|\+|clerk|officers?|members|councillors|governors|trustees|team|group|committee|board|council|staff|volunteers|chair|secretary|treasurer|letter|to be|request|form|email|quotes?)){0,9}?)"
    r"(?P<dash> [–—-](?= to [a-z]))? (?P<copula>(?:is|are|was|were) )?(?:still |also |now |therefore )?to (?=[a-z])"
)
_BARE = re.compile(r"(?:[^.:;–—]{2,60}(?: [–—-]|:) )?(?P<to>To (?=be \w|go (?:on|in|to|into|out)\b|come (?:back )?to\b|return to\b))")


# What stands last before the "to" of a task: a capital, or one of the small words that the patterns below take there
_BEFORE_TO = frozenset({
    "rest", "other", "others", "members", "governors", "trustees", "group", "committee", "owner", "contractor", "team", "ap", "ab", "de", "du", "van",
    "von", "le", "la", "and", "or", "plus", "of", "the", "for", "+", "clerk", "officer", "officers", "member", "councillors", "board", "council", "staff",
    "volunteers", "chair", "secretary", "treasurer", "letter", "be", "request", "form", "email", "quote", "quotes", "is", "are", "was", "were", "still",
    "also", "now", "therefore", "-", "–", "—",
})  # fmt: skip
_BEFORE_LATER_TO = frozenset({"officers", "members", "ap", "de"})
_TO = re.compile(" to (?=[a-z])(?!(?:the|an?|his|her|their|this|that|these|those|any) )")  # no verb follows in "Clerk to the Council"
_THINGS_DO = ("be ", "come ", "go", "return ")


class Infinitives(NamedTuple):
    """Which sentences, by number, hold a "to" with words about it that one of the patterns here may match."""

    of_doers: set[int]  # "The Clerk to write"
    of_later_doers: set[int]
    of_things: set[int]  # "Potholes to be reported"
    bare: set[int]  # "To be reported"


def find_infinitives(outline: Outline) -> Infinitives:
    """Looks at every "to" of the text once; most stand where no pattern could match."""
    text, starts = outline.text, outline.starts
    found = Infinitives(set(), set(), set(), set())
    for match in _TO.finditer(text):
        at = match.start()
        low = max(at - 60, 0)
        word = _last_word(text, low, at)
        named = word.lstrip("([")[:1].isupper()
        if word == "also":
            earlier = _last_word(text, low, at - len(word) - 1)
            later = earlier[:1].isupper() or earlier in _BEFORE_LATER_TO
        else:
            later = named or word in _BEFORE_LATER_TO
        doer, thing = named or word in _BEFORE_TO or word[:1] == "&", text.startswith(_THINGS_DO, at + 4)
        if doer or later or thing:
            index = bisect_right(starts, at) - 1
            if doer:
                found.of_doers.add(index)
            if later:
                found.of_later_doers.add(index)
            if thing:
                found.of_things.add(index)
    for opening in ("To be ", "To go ", "To come ", "To return "):
        at = text.find(opening)
        while at >= 0:
            found.bare.add(bisect_right(starts, at) - 1)
            at = text.find(opening, at + len(opening))
    for numbers in found:
        numbers.discard(-1)  # what stands before the first sentence
    return found


def _last_word(text: str, low: int, high: int) -> str:
    cut = text.rfind(" ", low, high)
    word = text[cut + 1 if cut >= 0 else low : high]
    return word.rpartition("\n")[2] if "\n" in word else word


def parish_tasks(doc: Doc, outline: Outline, infinitives: Infinitives, *, of_parish: bool) -> Iterator[Task]:
    """Who, to, what, where a sentence is so written: "The Clerk to write to the brewery", "Highways to be asked …", "To be reported to the landlord"."""
    for index in sorted(infinitives.of_doers | infinitives.of_things | infinitives.bare):
        sentence = outline.sentences[index]
        if not is_minuted(sentence) or outline.block_of(sentence).kind in ("heading", "table_row"):
            continue
        if index in infinitives.bare and (bare := _BARE.match(outline.text, sentence.start, sentence.end)):
            task = _bare_task(doc, sentence, bare)
        elif index in infinitives.of_doers and (found := _PARISH.match(outline.text, sentence.start, sentence.end)):
            task = _who_to_what(doc, sentence, found, of_parish=of_parish)
        else:
            task = _thing_to_be(doc, sentence, of_parish=of_parish) if index in infinitives.of_things else None
        if task and not _is_condition(outline, sentence):
            yield task


def _is_condition(outline: Outline, sentence: Sentence) -> bool:
    """Whether a list item is a condition on which something is granted: its applicant keeps it, nobody of the meeting."""
    blocks, above = outline.document.blocks, sentence.block
    if blocks[above].kind != "list_item":
        return False
    while above > max(sentence.block - _CONDITIONS, 0) and blocks[above].kind == "list_item":
        above -= 1
    lead = outline.lower[max(blocks[above].start, blocks[above].end - 80) : blocks[above].end]
    return lead.rstrip(" -–—").endswith(":") and "condition" in lead


def _bare_task(doc: Doc, sentence: Sentence, found: re.Match[str]) -> Task | None:
    text = text_of(doc)
    if comes := COMES_BACK.match(text, found.end() - 1, sentence.end):  # "To go on the May agenda"
        return Task(found.start("to"), clause_end(text, comes.end(), sentence.end), "action-to-be-done", "request")
    passive = done_verb().match(text, found.end() - 1, sentence.end)
    if passive is None or verb_class(passive) == "plain" or NEVER.match(text, found.end() - 1, sentence.end):
        return None
    end = clause_end(text, passive.end(), sentence.end)
    return Task(found.start("to"), end, "action-to-be-done", "request", agent_in(doc, passive.end(), end))


# "instruct the Chief Officer - |Housing to report": the name of a post with a dash in it
_CONDITIONS = 30  # no list of them is longer
_ASKS = re.compile(r"(?:that |to )?(?:the \w+ )?(?:instruct|request|ask|invite|direct|delegate|authori[sz]e|remit)s?\b", re.IGNORECASE)
# "(a) Treasurer: no news to report", "Clerk – nothing to add"
_NOTHING_TO = re.compile(
    r"\b(?:no|No|NO|nothing|Nothing|none|None)(?: \w+){0,3} to (?:report|add|declare|discuss|note|raise|record|say|tell)\b"
)


_CLOSES_ASIDE = re.compile(r" [–—-] (?:was|were|is|are|had|has|would|will)\b")


def _who_to_what(doc: Doc, sentence: Sentence, found: re.Match[str], *, of_parish: bool) -> Task | None:
    text = text_of(doc)
    if _ASKS.match(text, sentence.start, found.start("subject")):
        return None
    if NEVER.match(text, found.end() - 1, sentence.end) or _NOTHING_TO.search(text, found.start("subject"), sentence.end):
        return None
    subject = subject_before(doc, found.start("subject"), found.end("subject"))
    if _DECIDES.search(text, found.start("subject"), found.end("subject")):  # "The Panel RESOLVED to write"
        return None
    if last := _last_name(doc, subject):  # "Raffle |Dora to buy prizes"
        found_start = subject.end - len(last)
        if verb := base_verb().match(text, found.end() - 1, sentence.end):
            return Task(found_start, clause_end(text, verb.end(), sentence.end), "action-who-to-what", "request", last)
    if subject.kind == "none" or _ALONE.match(text, found.end() - 1, sentence.end):
        return None
    if found["dash"] and (subject.kind not in ("person", "group") or _CLOSES_ASIDE.search(text, found.end(), sentence.end)):
        return None  # "Policy H4 - to provide homes - was discussed"
    passive = done_verb().match(text, found.end() - 1, sentence.end)
    verb = passive or base_verb().match(text, found.end() - 1, sentence.end)
    named = (
        subject.kind == "group"
        or bool(mentions_in(doc, subject.start, subject.end))
        or (text[subject.start : subject.end].isupper() and known_initials(doc, text[subject.start : subject.end]))
    )
    if verb is None and named and not found["copula"] and subject.owner and found.start("subject") == sentence.start:
        any_verb = _ANY_VERB.match(text, found.end() - 1)
        if any_verb and not _NOT_A_DOER.match(text, subject.start):
            return Task(subject.start, clause_end(text, any_verb.end(), sentence.end), "action-who-to-what", "request", subject.owner)
    if verb is None:
        return _thing_to_be(doc, sentence, of_parish=of_parish)
    if _NOT_A_DOER.match(text, found.start("subject")) and not (passive and "agenda" in passive.group()):
        return None
    end = clause_end(text, verb.end(), sentence.end)
    if passive:
        if text.startswith(":", passive.end()):  # "Forms to be signed:"
            return None
        if found["copula"] and verb_class(passive) != "follow_up":
            return None
        asked = re.match(r" to [a-z]", text[passive.end() : end]) is not None and re.search(
            "asked|requested|invited|instructed", passive.group()
        )
        owner = subject.owner if asked and subject.kind != "thing" else agent_in(doc, passive.end(), end)
        return Task(found.start("subject"), end, "action-to-be-done", "request", owner)
    if (
        subject.kind in ("person", "group", "body")
        and subject.owner
        and not (found["copula"] and subject.kind == "body" and verb_class(verb) == "plain")
    ):
        return Task(found.start("subject"), end, "action-who-to-what", "request", subject.owner)
    return None


_TITLES = re.compile(r"(?:[Tt]he |Cllrs?|Councillors?|Mrs?|Ms|Miss|Dr|Rev|Sgt|PC)\b")


def _last_name(doc: Doc, subject: Subject) -> str | None:
    """The first name or the initials of one of those present that stand behind a noun by itself: "Dora" in "Raffle Dora"."""
    words = (subject.owner or "").split(" ")
    if len(words) != 2 or _TITLES.match(words[0]) or mentions_in(doc, subject.start, subject.end):
        return None
    known = known_owners(doc)
    return words[1] if words[1] in known and words[0] not in known and words[0] not in GIVEN_NAMES else None


# "…, |the Clerk to print", "… so |TD to ring the school", "Good idea; |Cllr Poole to ask"
_DOER_TO = r"(?:(?P<subject>(?:the )?(?:Clerk|Chair(?:man)?|Vice[- ]Chair|Treasurer|Secretary|Warden|RFO|(?:Cllrs?\.?|Councillors?|Mr|Mrs|Ms|Miss|Dr) [A-Z][\w’'-]+(?: and [A-Z][\w’'-]+)?|[A-Z]{2,4}(?:/[A-Z]{2,4})*|[Oo]fficers|[Aa]ll members))|(?:the )?(?P<name>(?:[A-Z][\w’'-]+, ){0,3}(?:[A-Z]\.? )?[A-Z][\w’'.-]+(?: (?:[A-Z][\w’'-]+|ap|de|of|for)){0,4}(?: (?:and|&) [A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?)?))(?: also)? to (?=[a-z])"
_LATER = re.compile(
    r"[,;:([sdA–—-](?:(?<=[,;:]) |(?<= [(\[])|(?<= and) |(?<=,) (?:so|and) |(?<=\bs)o |(?<=[–—-]) |(?<=\bA)lso,? )" + _DOER_TO
)
# What another doer may be joined to: "Jo to open the gate |and the Clerk to shut it", "held over to May |and JR to ask"
_ACTS_BEFORE = re.compile(r" to [a-z]|\b(?:[Cc]ontinued|[Dd]eferred|[Hh]eld|[Cc]arried|was|were|is|are|will|has|have|had)\b")
_ALSO_DOERS = frozenset(
    {"clerk", "chair", "chairman", "agent", "owner", "he", "she", "they", "himself", "herself", "both", "secretary", "treasurer"}
)


def _ends_clause(text: str, start: int, end: int) -> bool:
    """Whether the words before an "and" are a clause, and not another of those who are to do it: "Mr Hall |and the Clerk to meet"."""
    last = _last_word(text, start, end)
    return (
        (last[:1].islower() or TIME_WORD.match(last) is not None)
        and last not in _ALSO_DOERS
        and _ACTS_BEFORE.search(text, start, end) is not None
    )


# "the lower be accepted, |Mr Hall to place the order"; not ", Mr Hall to act as reserve"
_EVERYDAY = re.compile(
    r" (?:place|do|make|get|find|deliver|attend|represent|go(?= (?:to|and|as|in|along)\b|[.;,]|$)|help|build|clean|cut|sell|talk to|try|lay|deal|sign|take (?:it|them|this|the)|give|keep an eye|look|chase|follow (?:this |it )?up)\b"
)
# The cells of a table hold sentences too: "Defer. |Clerk to ring the officer."
_LATER_IN_ROW = re.compile(r"[,;:).|–—-] " + _DOER_TO)


def later_tasks(doc: Doc, outline: Outline, infinitives: Infinitives) -> Iterator[Task]:
    """Who is to do what in the later clauses of sentences: "The hedge still hangs over, so |TD to ring the owner"."""
    for index in sorted(infinitives.of_later_doers):
        sentence = outline.sentences[index]
        if is_minuted(sentence) and outline.block_of(sentence).kind != "heading":
            yield from _later_tasks(doc, sentence, _LATER_IN_ROW if outline.block_of(sentence).kind == "table_row" else _LATER)


def _later_tasks(doc: Doc, sentence: Sentence, pattern: re.Pattern[str]) -> Iterator[Task]:
    text = text_of(doc)
    for found in pattern.finditer(text, sentence.start, sentence.end):
        if text.startswith("d ", found.start()) and not _ends_clause(text, sentence.start, found.start() - 3):
            continue  # "Mr Hall |and the Clerk to meet", "asked the agent |and the Clerk to meet"
        at = found.end() - 1
        verb = base_verb().match(text, at, sentence.end)
        deed = everyday_deed(text, at, sentence.end) if verb is None else None
        verb = verb or deed or _EVERYDAY.match(text, at, sentence.end)
        if verb is None or NEVER.match(text, at, sentence.end) or _ALONE.match(text, at, sentence.end):
            continue
        if deed is None and verb.re != _EVERYDAY and verb_class(verb) == "plain" and not _EVERYDAY.match(text, at):
            continue
        if found["name"] and not mentions_in(doc, found.start("name") - 4, found.end("name")) and found["name"] not in GIVEN_NAMES:
            continue
        owner = re.sub("^the ", "", found["name"] or found["subject"])
        end = clause_end(text, verb.end(), sentence.end)
        if (
            text.startswith("(", found.start()) and (closed := text.find(")", found.end(), end)) > 0
        ):  # "a rack (Jo to price), a bench (Sam)"
            end = closed
        start = found.start("name" if found["name"] else "subject")
        start -= 4 * (found["name"] is not None and text.startswith("the ", start - 4))
        yield Task(start, end, "action-later-who-to-what", "request", owner)


# A verb that no list knows: "All members to sell tickets"; not "from Clerk to the Council", "Manager to staff ratio"
_ANY_VERB = re.compile(
    r" (?!(?:the|an?|be|his|her|their|this|that|these|those|all|any|date|which|whom|whose|and|or|staff|within|from|be|have|not|declare|note|receive|approve|consider)\b)[a-z]{3,}(?<!s)(?<!ed)(?<!ing)(?<!ly) (?=[a-z£\d]|[A-Z][a-z])"
)
# "Clerk to action" alone names the owner of the words before it
_ALONE = re.compile(r" action(?=[\s.)\]]*$)")
# "The drain in Mill Lane to be reported again": no verb may stand before it, and none after it ("The works to be done were …")
_THING = re.compile(
    r"(?:[^.:;–—]{2,60}(?: [–—-]|:) )?(?P<subject>(?=[A-Z])(?:(?!(?:was|were|is|are|be|had|has|have|will|would|should|to|that|which|who|said|agreed|noted|proposed|recommended|asked|requested|resolved|thanked|reported|offered|undertook|promised|volunteered|pledged|committed|happy|willing|pleased|glad|content|wanted|hoped|wished|expected|confirmed|need|needs|due|able|likely|not|how|what|when|if|whether)\b)[\w’'&/(),-]+ |to (?<=[Vv]isit to )|to (?<=[Ll]etter to )|to (?<=[Cc]hanges to )|to (?<=[Rr]epairs to )|to (?<=[Rr]esponse to )|to (?<=[Ll]ink to )){1,14}?)(?<!ed )to (?=be |come |go[ .,]|return )"
)
_NO_THING = re.compile(
    r"(?:Proposals?|Applications?|Recommendations?|Decisions?|Motions?|Amendments?|Resolved|Agreed|Purpose|Aims?|Objectives?|Apologies|Dates?|Time|Thanks|Funding|Authority|Right|Due|RESOLVED|AGREED|Nothing|No|To)\b"
)
_FINITE_AFTER = re.compile(r"\b(?:was|were|is|are|had|has|have|will|would|should|must|can|could|may|might|includes?|included)\b")
# "A further letter to go"
_LETTER_GOES = re.compile(
    r"(?=.{0,60}\b(?:letter|reminder|e-?mail|notice|card|invitation|account|form|claim|return|photo|map|article|cop(?:y|ie))s? to)"
)
COMES_BACK = re.compile(
    r" (?:come|go|return)(?: back)? to (?:the |a |this |our )?(?:[\w’'-]+ ){0,4}(?:committee|meeting|board|panel|council|cabinet|agenda|governors|trustees|group|forum)\b"
    r"| go (?:up (?:at|in|on|outside)|out (?:at|in|on|to|outside|by))\b| go (?:up )?(?:on|in|into|onto) (?:the |our |its )?(?:[\w’'-]+ ){0,2}?(?:website|notice ?boards?|newsletter|magazine|facebook(?: page)?|agenda)\b",
    re.IGNORECASE,
)
PAPERS = re.compile(
    r"\b(?:information|reports?|updates?|figures|data|breakdown|briefings?|notes?|lists?|cop(?:y|ies)|details?|papers?|slides|minutes|dates?|quotes?|quotations?|letters?|poster|agenda)\b",
    re.IGNORECASE,
)


# "Phone number to be |given to Jo Hall"
HANDED_OVER = re.compile(r"be (?:given|shown|returned|handed|told) to (?:the )?[A-Z]")
_DECIDES = re.compile(r" (?:RESOLVED|AGREED|DECIDED|Resolved|Agreed|Decided)(?: for (?:the )?[\w’' ]{2,40})?$")
# "Next meeting 4 June, place to be agreed"
TO_FOLLOW = re.compile(
    r"\b(?:venue|dates?|times?|place|location|agenda) to be (?:confirmed|agreed|fixed|announced|arranged|advised|decided|set|notified)\b",
    re.IGNORECASE,
)


def _thing_to_be(doc: Doc, sentence: Sentence, *, of_parish: bool) -> Task | None:
    """What is left to be done to a thing: "Potholes to be reported", "An update to come back to the Board in June"."""
    text = text_of(doc)
    found = _THING.match(text, sentence.start, sentence.end)
    if found is None or NEVER.match(text, found.end() - 1, sentence.end) or _NO_THING.match(text, found.start("subject")):
        return None
    at = found.end() - 1
    if comes := COMES_BACK.match(text, at, sentence.end):
        return Task(found.start("subject"), clause_end(text, comes.end(), sentence.end), "action-to-come-back", "request")
    if text.startswith(" go", at) and _LETTER_GOES.match(text, found.start("subject"), sentence.end):
        also = text.find(" and ", at, sentence.end)
        stop = clause_end(text, at, also if also > 0 else sentence.end)
        return Task(found.start("subject"), stop, "action-thing-to-be", "request")
    passive = done_verb().match(text, at, sentence.end)
    if passive is None or text.startswith(":", passive.end()):
        return None
    end = clause_end(text, passive.end(), sentence.end)
    if TO_FOLLOW.search(text, max(sentence.start, at - 12), passive.end()) and agent_in(doc, passive.end(), end) is None:
        return None
    level = verb_class(passive)
    wanted = (
        level == "follow_up"
        or is_owed(text, passive.end(), end)
        or (level == "work" and of_parish)
        or (level == "work" and PAPERS.search(found["subject"]))
        or agent_in(doc, passive.end(), end, person=True)
        or (HANDED_OVER.match(text, at + 1, end) and mentions_in(doc, passive.end(), end))
    )
    if not wanted or _FINITE_AFTER.search(text, passive.end(), end):
        return None
    return Task(found.start("subject"), end, "action-thing-to-be", "request", agent_in(doc, passive.end(), end))
