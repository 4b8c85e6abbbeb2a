"""Rosters told in sentences: "Apologies had been received from ...", "Jo Hall was in attendance for this item", "Ann Poole attended as substitute for ..."."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

from extractors.beginnings import searched
from extractors.gates import holds
from extractors.names.forms import MEMBERS_TITLE
from extractors.rosters.entries import Entry
from extractors.rosters.headings import State, Status
from extractors.rosters.lists import read_list


@dataclass(frozen=True, slots=True)
class Roster:
    """A list of attendance: text[start:end] holds its names, `rule` is the id of the heading's pattern."""

    start: int
    end: int
    rule: str
    entries: tuple[Entry, ...]


OPENED = "opened-the-meeting"  # the rule of what is told of one person before the first item
APOLOGIES_FROM = searched(
    r"\b(?:[Aa]polog(?:ies|y)|APOLOG(?:IES|Y))\b(?! for late)(?:[^.:;\n]|\.(?=\d)){0,90}?\b(?:from|(?<!substituted )by|on behalf of)(?: the following| both)?(?: [a-z]+)?:? ?(?=[A-ZÀ-Þ“(\n])|\bApologies(?: for [Aa]bsence)?(?: received)? ?[:–—-] ?(?=[A-ZÀ-Þ])|\bApologies (?:(?:were |are )?(?:as )?(?:(?:above|listed|shown|noted|recorded|given) ?){1,2}),? (?:and also|plus|and|with|together with) (?=[A-ZÀ-Þ])"
)
# "Cllr Hall apologised.": for what he did, unless apologies are spoken of
_APOLOGISED = searched(r" (?:(?:had|has|have) )?apologised(?=,(?! (?:and|but|saying|adding|explaining))|[.;\n]|$)")
_GAVE_APOLOGIES = searched(
    r" (?:(?:had|have|has|also|both|all) ){0,3}(?:sent|gave|given|tendered|submitted|offered|conveyed|apologised for) (?:(?:their|his|her|in|formal|a|an|the) ){0,3}(?:apolog(?:ies|y)(?! for (?:(?:being )?late|(?:his|her|their) late|leaving|having to leave))|(?:being unable|absence|not being able))"
    r"| (?:had |has |have )?(?:apologised(?= in advance| for (?:(?:his|her|their|the) )?(?:absence|non-attendance|inability|not (?:attending|coming|being)|being (?:unable|absent|away|on))| as (?:he|she|they) (?:was|were|had|could))|(?:(?:was|were|is|are) )?(?:also )?unable to (?:attend|come|be (?:present|there|with us))|could not attend)\b"
)
# behind a full stop or a bracket
_LATER_HEADING = searched(
    r"[.)] (?:(?P<absent>(?:Not [Pp]resent|Absent(?: without apolog(?:y|ies))?) ?[:–—])|(?:There were (?:also )?present|(?:The following|Those) (?:members )?(?:were )?(?:present|attended)(?: were)?|In [Aa]ttendance|IN ATTENDANCE|Also (?:present|in attendance|there|here|with us|attending)|Others (?:present|there|attending)|Present) ?(?:[:–—]|:-)|(?:Also (?:present|in attendance)|In attendance) (?:was|were)(?= )) ?(?=[A-Z])"
    r"|[.,;)\d] (?:Present|PRESENT)(?: [Mm]embers)?:? (?=(?:Cll?rs?|CLLRS?|Councillors?|COUNCILLORS?)\b)"
)
# told before the first item: "The Clerk, Jo Rivers, called the meeting to order", "Mr Hall could not come because of the snow"
_OPENED = searched(
    r",? (?:called the (?:meeting|session|assembly|AGM) to order|opened (?:the|this) (?:[a-z]+ ){0,3}(?:meeting|session|proceedings|assembly|AGM)|(?:took|occupied|was in) the [Cc]hair|presided|chaired the (?:meeting|session)|(?:took|kept|recorded) the (?:minutes|notes)|came (?:for|to|along)\b|looked in\b|joined us\b|welcomed (?:everyone|everybody|all|those|members|attendees)\b)"
)
# before the first item: "Jo Rivers (Head of Parks) and Mr Hall also attended."
_ALSO_ATTENDED = searched(r",? also attended(?=[.;\n]|$)")
_OPENING_MARKS = (" meeting", " minutes", " notes", " came ", " chair", " presided", " welcomed ")
_CAME = (" arrived ", " joined ", " came in ", " entered ", " left ", " stayed ")
_IN_THE_CHAIR = searched(r"\b[Ww]ith ((?:the )?[A-Z][^.;:,\n]{3,60}?),? (?:presiding|in the [Cc]hair)\b")
_GAVE_APOLOGIES_FOR_LATENESS = searched(
    r" (?:(?:had|have|has|also|both) ){0,2}(?:(?:sent|gave|given|tendered|submitted|offered) (?:(?:their|his|her) )?apolog(?:ies|y)|apologised) for (?:(?:(?:his|her|their) |being |arriving )?late(?:ness|comings?)?(?: arrival)?|leaving(?: early)?|having to leave(?: early)?)(?=[.,;\n]|$| and | as | due | owing )"
)
# where apologies are spoken of: "Cllr Hall was not there", "Nothing had been heard from Cllr Poole", "Mrs Lowe had sent hers"
_NOT_THERE = searched(
    r" (?:(?:was|were) not|wasn['’]t|weren['’]t) (?:there|in attendance|with us|at the meeting)(?= (?:and|but|nor)\b|[.,;\n]|$)"
)
_NO_WORD = searched(
    r"\b(?:[Nn]othing (?:had been|has been|was) (?:heard|received)|[Nn]o (?:word|message|notice|explanation|reason)(?: (?:had|has|was)(?: been)? (?:received|heard|sent|given))?|[Nn]obody had heard) (?:from|by) (?=[A-Z])"
)
_SENT_THEIRS = searched(
    r" (?:(?:had|has|have) )?(?:also )?(?:sent|given|gave|tendered) (?:hers|theirs|his)(?= (?:with|and|as|because|owing|due|by|in advance)\b|[.,;\n]|$)"
)
_OF_ABSENTEES = (" not ", "n't ", "n’t ", " heard ", "No ", " no ", "Nothing ", " hers", " theirs", " his")
_COULD_NOT_COME = re.compile(
    r" (?:(?:was|were) (?:unable|not able) to|could(?: not|n['’]t)) (?:attend|come|make it|join|be (?:present|there|with us))\b"
)
# below the heading of apologies: "Cllr Hall was away on business", "Mr Poole was unwell"
_AWAY = searched(
    r" (?:was|were|is|are) (?:away|unwell|ill|poorly|abroad|on (?:annual |maternity |paternity |sick )?leave|on holiday|in hospital)(?= (?:on|at|with|in|for|through|because|this|and)\b|[,.;\n]|$)"
)
# told of somebody who is in no list: "Mr Hall did not attend", "Cllr Poole arrived at 8 pm"
_DID_NOT_COME = searched(r" (?:did(?: not|n['’]t)|failed to) (?:attend|come|turn up|appear)(?! the (?!meeting))\b")
_CAME_LATE = searched(
    r",? (?:had )?(?:arrived|joined(?: the meeting| us)?|came in|entered(?: the (?:meeting|room))?|left(?: the (?:meeting|room))?|stayed) (?:at|late|early|after|before|during|shortly|part[- ]way|until|for) "
)
_LATE_FROM = searched(r"\b[Aa]polog(?:ies|y) for late(?:ness| arrival)[^.:;\n]{0,60}? from (?=[A-Z])")
_BEING = (" was ", " were ", " is ", " are ")
_NO_APOLOGY = ("No ", "no ", "No formal ", "no formal ")  # "No apology had been received from Cllr Hall"
_STANDS_IN = re.compile(
    r" (?:as (?:a |the )?(?:named )?(?:substitutes?|deput(?:y|ies)|reserves?)|in (?:his|her|their) (?:place|stead|absence)|substituting|deputising|on behalf of|in place of|in the place of|instead of)\b"
)
_STOOD_IN = searched(
    r" (?:attended for (?:the (?=[A-Z])(?!Council|Board|Committee|Panel|Trust|Authority|Group|Forum|Society))?(?=(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Cll?r|Councillor)\.? )?[A-Z][a-z]+[ .])(?!Items?|Minutes?|Agenda|Part|All|Minute)|(?:came|attended|was there|(?:was|were) (?:present )?at (?:the|this) meeting) (?:in (?:the )?place of|on behalf of|instead of|in the stead of|in lieu of) |(?:sat|stood|filled) in for |(?:(?:had been|has been|was|were|is) (?:called|asked|brought|drafted|appointed|nominated|sent|co-opted)(?: (?:to (?:sit|attend|act|stand|step|serve)))?|took|sat|acted|attended|came|stepped|stood) in (?:his|her|their) (?:place|stead|absence)\b|(?:covered|covering|deputised) for |(?:had |has |was |were )?(?:attended(?: (?:the|this) meeting)?|welcomed|acted|acting|sat) (?:as (?:a |the |his |her |their )?(?:named )?(?:substitutes?(?: members?)?|deput(?:y|ies)|reserves?)\b|on behalf of|in place of)|(?:was |were |is )?(?:also )?attend(?:ing|ed)(?: (?:the|this) meeting)? as (?:(?:Cll?r|Councillor|Mrs?|Ms|Miss|Dr|Prof)\.? )?[A-Z][\w’'-]*(?: [A-Z][\w-]*){0,2}['’]s? (?:named )?(?:substitute|deputy|representative)\b|(?:had |was |were )?(?:attended|attending|present|in attendance|came) on (?:his|her|their) behalf\b|(?:was |had )?substitut(?:ed|ing) for|(?:was|were|is|are|acted as|attended as|sat as|(?:was|were) (?:sitting|acting|there|here) as) (?:a |the |his |her |their )?(?:named )?substitutes?(?: members?)? for\b|(?:advised|reported|stated|announced|confirmed|informed the \w+) that (?:he|she) (?:was|is|would be) (?:substitut|deputi[sz])ing for\b|(?:had been|has been|was|were) (?:appointed|nominated|named)(?: to act)? (?:as )?(?:a |the |his |her )?(?:named )?substitutes?(?: members?)? for|(?:was |had )?deputis(?:ed|ing) for)\b",
)
_STANDS_IN_MARKS = (" substitut", " deput", " place", " stead", " behalf")
# "Councillors Hall and Poole replaced Councillors Lowe and Moss respectively"
_REPLACED = searched(
    r" (?:(?:had|has|have) )?(?:temporarily )?replaced (?=(?:(?:County|District|Borough|City|Town|Parish) )?(?:Cll?rs?|Councillors?|Mrs?|Ms|Miss|Dr)\b|[A-Z][\w’'-]+ [A-Z])"
)
# "Councillor Hall was substituted by Councillor Poole"
_SUBSTITUTED_BY = searched(
    r" (?:and )?(?:(?:had|has) been|was|were|is) substituted by (?=(?:(?:County|District|Borough|City|Town|Parish) )?(?:Cll?rs?|Councillors?|Mrs?|Ms|Miss|Dr)\b|[A-Z][\w’'-]+ [A-Z])"
)
_WERE_PRESENT = re.compile(
    r" (?:was|were) (?:also |both |all )?(in attendance|present|attending|absent|not present)(?=(?P<how>[^.]{0,60}))"
)
# who came for an item or from afar: "Jo Rivers, Head of Parks, attended by video link", "Mr Hall joined the meeting remotely"
_ATTENDED = searched(
    r",? (?:also |both |then |each )?(?:(?:attended|joined|(?:was|were|would be) (?:attending|joining))(?: (?:the|this) (?:meeting|session|sitting)| for (?:this|the|that) item| for (?:agenda )?(?:items?|minutes?) \d+(?: (?:to|and|-) \d+)?| the Panel| the Committee| the Board)?"
    r" (?:by|via|remotely|virtually|online|(?:on|over|through|using) (?:MS |Microsoft )?(?:Teams|Zoom|video|the telephone)|in person|to (?:present|give|answer|speak|introduce|update|take|talk|explain|respond|assist|brief|outline|discuss|report)\b)"
    r"|attended (?:the (?:meeting|session)|for (?:this|the|that) item|for (?:[Aa]genda )?(?:[Ii]tems?|[Mm]inutes?) \d+(?: (?:to|and|-) \d+)?|for (?:part|some|most|the (?:first|second|last|whole|start)) of (?:the|this) meeting|this (?:meeting|item))(?= and |[.;]|, (?:and|to|who|which))"
    r"|joined (?:the|this) (?:meeting|session|call) for (?:(?:this|that|the) (?:item|discussion|presentation)|(?:part|most|the rest|the remainder) of it|the (?:first|second|last|final) [a-z]+(?: [a-z]+)?)(?= and |[.;]|, (?:and|to|who|which)))",
)
# "At a meeting of the Board held in the hall there were present: J Hall Esq (in the chair)"
_PRESENT_WERE = re.compile(
    r" (?:there (?:were|was)(?: also)? present|the following (?:[a-z]+ )?(?:were|being) present|at which (?:were|was) present)(?: ?[:–—-])? (?=(?:the )?[A-Z])"
)
_TOGETHER = re.compile(r",? (?:together with|along with|as (?:was|were)|with) (?=(?:the )?[A-Z])")
_THAT = re.compile(r"[A-Z][^.;:\n]{3,90}? that(?:, (?:in accordance with|under|pursuant to|in line with) [^,;.\n]{3,90},)? (?=[A-Z])")
_OF_ABSENCE = searched(r"[Aa]polog|APOLOGI|[Aa]bsen[ct]|ABSEN[CT]|[Aa]ttendance|ATTENDANCE|[Pp]resent\b(?!ed)|PRESENT")
_OF_BODY = re.compile(r"(?: of| from|,) (?:the )?[A-Z][\w'’&. -]{2,50},?$")  # "Mr Hall of Northbrook Water attended ..."
_ELSEWHERE = re.compile(r" (?:for|at|in|on|when|during|to) (?!the (?:meeting|point)|this meeting|virtual)")
_AND_NEXT = re.compile(r"[^.]{0,80}? and (?=[A-Z])")
_LONGEST_RUN = 3000  # characters: a hundred names in a sentence


def rosters_in_prose(text: str, start: int, end: int, *, head: bool = False) -> Iterator[Roster]:
    """Rosters told in a sentence: "Apologies had been received from ...", "Jo Hall and Ann Poole were in attendance for this item".

    `head` tells whether the block stands before the first item: there "The Chair, Jo Hall, opened the meeting" and "Mr Poole could not come" list too."""
    words = text[start:end]
    apologies = "polog" in words or "POLOG" in words
    if apologies:
        for cue in APOLOGIES_FROM.finditer(text, start, end):
            none_came = text.endswith(_NO_APOLOGY, start, cue.start())
            sent: Status = "absent" if none_came else "apologies"
            yield from _list_behind(text, cue.end(), end, sent, "apologies-received-from")
        if "late" in words or "leav" in words:
            yield from _before_each(text, _GAVE_APOLOGIES_FOR_LATENESS, start, end, ("present", "attended-in-part"))
        if " for late" in words:
            for cue in _LATE_FROM.finditer(text, start, end):
                yield from _list_behind(text, cue.end(), end, "present", "attended-in-part")
    attend = "ttend" in words or "TTEND" in words
    if apologies or ((" attend" in words or " unable to " in words) and "polog" in text[max(0, start - 90) : start].lower()):
        yield from _before_each(text, _GAVE_APOLOGIES, start, end, ("apologies", "gave-apologies"))
    if holds(words, _BEING) and "polog" in text[max(0, start - 30) : start].lower():
        yield from _before_each(text, _AWAY, start, end, ("apologies", "gave-apologies"))
    if "apologised" in words and "pologies" in text[max(0, start - 90) : end].lower():
        yield from _before_each(text, _APOLOGISED, start, end, ("apologies", "gave-apologies"))
    if holds(words, _OF_ABSENTEES) and (apologies or "polog" in text[max(0, start - 90) : start].lower()):
        yield from _told_of_absentees(text, start, end)
    if head:
        yield from _told_in_opening(text, start, end, apologies=apologies)
    elif " did" in words and "polog" in text[max(0, start - 90) : end].lower():
        yield from _before_each(text, _DID_NOT_COME, start, end, ("absent", "gave-apologies"))
    if (attend and (" attended" in words or " attending " in words)) or " joined " in words or " joining " in words:
        yield from _before_each(text, _ATTENDED, start, end, ("present", "attended-in-part"))
    present = "resent" in words or "bsent" in words
    if ((present or "ollowing" in words or "Also " in words or "Others " in words) and "oting" not in words) or (
        attend and ("ttendance" in words or "IN ATTENDANCE" in words)
    ):
        for heading in _LATER_HEADING.finditer(text, start, end):
            told: Status = "absent" if heading["absent"] else "present"
            yield from _list_behind(text, heading.end(), end, told, "attendance-present-attendance")
    if holds(words, _STANDS_IN_MARKS) or (attend and " attended " in words):
        yield from _before_each(text, _STOOD_IN, start, end, ("substitute", "stood-in"))
    if " substituted by " in words:
        floor = start
        for cue in _SUBSTITUTED_BY.finditer(text, start, end):
            yield from _list_before(text, floor, cue.start(), "apologies", "stood-in")
            yield from _list_behind(text, cue.end(), end, "substitute", "stood-in")
            floor = cue.end()
    if " replaced " in words and (head or holds(text[max(0, start - 90) : start].lower(), ("polog", "ubstitut", "membership"))):
        for cue in _REPLACED.finditer(text, start, end):
            entries, stop, _ = read_list(text, cue.end(), min(end, cue.end() + _LONGEST_RUN), State("apologies", None), prose=True)
            if entries and not text.startswith(" as ", stop):  # "had replaced Ann Hall as the member for the north": for good
                yield from _list_before(text, start, cue.start(), "substitute", "stood-in")
                yield Roster(cue.end(), stop, "stood-in", tuple(entries))
    if present and ("present:" in words or " there were present" in words or " there was present" in words):
        for cue in _PRESENT_WERE.finditer(text, start, end):
            yield from _list_behind(text, cue.end(), end, "present", "attendance-present-present")
    if present or attend:
        floor = start
        for cue in _WERE_PRESENT.finditer(text, start, end):
            how = cue.group("how")
            stands_in = _STANDS_IN.match(how)
            if cue.group(1) == "present" and _ELSEWHERE.match(how) and not stands_in:
                continue
            status: Status = "absent" if cue.group(1) in ("absent", "not present") else "present"
            if status == "absent" and ("vote" in how or not _OF_ABSENCE.search(text, max(0, start - 120), cue.start())):
                continue  # "Mr Hall, who had sent a question, was not present."
            if cue.group(1) == "attending" and not stands_in:
                continue
            rule = "were-in-attendance-virtually" if holds(how, ("virtual", "remote", "online")) else "were-in-attendance"
            yield from _list_before(text, floor, cue.start(), "substitute" if stands_in else status, rule)
            if together := _TOGETHER.match(text, cue.end(1), end):
                yield from _list_behind(text, together.end(), end, status, rule)
            joined = _AND_NEXT.match(text, cue.end(1), end)
            floor = joined.end() if joined else cue.end(1)


def _told_of_absentees(text: str, start: int, end: int) -> Iterator[Roster]:
    """What is told beside apologies of those who are named in a sentence of their own."""
    yield from _before_each(text, _NOT_THERE, start, end, ("absent", "gave-apologies"))
    yield from _before_each(text, _SENT_THEIRS, start, end, ("apologies", "gave-apologies"))
    for cue in _NO_WORD.finditer(text, start, end):
        yield from _list_behind(text, cue.end(), end, "absent", "apologies-received-from")


def _told_in_opening(text: str, start: int, end: int, *, apologies: bool) -> Iterator[Roster]:
    """What is told before the first item, of one person or of a few who are in no list; `apologies` tells whether these are spoken of."""
    words = text[start:end]
    if holds(words, _OPENING_MARKS):
        yield from _before_each(text, _OPENED, start, end, ("present", OPENED))
    if (" with " in words or "With " in words) and " chair" in words.lower():
        for led in _IN_THE_CHAIR.finditer(text, start, end):
            entries, stop, _ = read_list(text, led.start(1), led.end(1), State("present", "member"), prose=False)
            if len(entries) == 1 and stop == led.end(1):
                yield Roster(led.start(1), stop, OPENED, tuple(entries))
    if " also attended" in words:
        yield from _before_each(text, _ALSO_ATTENDED, start, end, ("present", "were-in-attendance"))
    if not apologies and (" could" in words or "able to " in words) and (missed := _COULD_NOT_COME.search(text, start, end)):
        yield from _list_before(text, start, missed.start(), "apologies", "gave-apologies")
    if " did" in words:
        yield from _before_each(text, _DID_NOT_COME, start, end, ("absent", "gave-apologies"))
    if holds(words, _CAME):
        yield from _before_each(text, _CAME_LATE, start, end, ("present", OPENED))


_NO_STOP = searched(
    r"(?:^|[\s.(])(?:[A-Z]|St|Ll|Mr|Mrs|Ms|Dr|Cll?rs?|Clr|Rev|Revd|Prof|Messrs|Sgt|Insp|Hon|Capt|Col|Sr|Fr)$"
)  # "Councillor V. Hall"


# "was not happy, as herself and Cllr Hall had tendered apologies"
_DEPENDS = searched(r"\b(?:that|as|when|because|since|who|whom|which|if|after|h[ei][rm]self|themselves)\b")


# "In accordance with paragraph 4.1 of the Constitution, |Cllr Hall was a substitute"
_BY_RULE = re.compile(
    r"(?:(?:In accordance with|Under|Pursuant to|In line with) [^,;]{3,90}, |Having given (?:due )?notice,? )(?:it was noted that )?(?=[A-Z])"
)


def _before_each(text: str, cues: re.Pattern[str], start: int, end: int, told: tuple[Status, str]) -> Iterator[Roster]:
    """The rosters that end before one of these cues; none reaches back beyond the cue before its own, so that a long row of them is read once."""
    for cue in cues.finditer(text, start, end):
        yield from _list_before(text, start, cue.start(), *told)
        start = cue.end()


def _list_behind(text: str, at: int, end: int, status: Status, rule: str) -> Iterator[Roster]:
    """The roster that begins at `at` and ends with its sentence."""
    entries, stop, _ = read_list(text, at, min(end, at + _LONGEST_RUN), State(status, None), prose=True)
    if entries:
        yield Roster(at, stop, rule, tuple(entries))


def _list_before(text: str, floor: int, at: int, status: Status, rule: str) -> Iterator[Roster]:
    """The roster that ends right before `at` and begins with its sentence."""
    stop = at
    while (stop := text.rfind(". ", floor, stop)) >= 0 and _NO_STOP.search(text, max(floor, stop - 7), stop):
        pass
    start = stop + 2 if stop >= 0 else floor
    if said := _THAT.match(text, start, at):
        start = said.end()  # "The Chair reported that Cllr Hall had sent apologies"
    if (parted := text.rfind("; ", start, at)) >= 0:
        start = parted + 2  # "Cllr Hall was a substitute for Cllr Poole; |Cllr Lowe was"
    if by_rule := _BY_RULE.match(text, start, at):
        start = by_rule.end()
    starts = [start]
    if (last := max(text.rfind(" and ", start, at), text.rfind(" but ", start, at))) >= 0 and not _DEPENDS.search(text, start, last):
        starts.append(last + 5)  # "Cllr Hall was unable to attend and Cllr Poole sat in her place"
    # "Ann Poole, head of audit|,| joined": a post in small letters ends with its comma
    ends = (at, at + 1) if text.startswith(",", at) else (at,)
    for begin, high in product(starts, ends):
        entries, stop, covered = read_list(text, begin, high, State(status, None), prose=False)
        if (
            entries
            and (covered > 0.9 or _OF_BODY.match(text, stop, at))
            and entries[0].mention.start - (plural.end() if (plural := MEMBERS_TITLE.match(text, begin, at)) else begin) < 14
            and all(entry.mention.kind == "person" for entry in entries)
        ):
            yield Roster(begin, at, rule, tuple(entries))
            return
