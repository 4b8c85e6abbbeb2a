"""Whether a bare number in running text counts something of a service: people, cases, events, ratings.

A count needs a noun of the measures' vocabulary, or a frame that reports ("there were", "had been received"), or the count before it. Numbers of what is planned,
greeted, pointed at or asked for count nothing."""

from __future__ import annotations

import re

from extractors.indicator_extent import NOUN
from extractors.indicator_role_words import ABOUT
from extractors.indicator_roles import CuedSentence
from extractors.letters import lowered
from extractors.quantities import Quantity
from extractors.wordlists import words_of

_UNCOUNTED = words_of("uncounted_nouns", "uncounted")

_UNCOUNTED_OF_FEW = _UNCOUNTED | words_of("uncounted_nouns", "seldom")

_EXISTS = re.compile(
    rf"(?:\bthere\s(?:were|was|are|is|had|has|have|remain|remained)\s|\btotal\sof\s|\btotall?ing\s|\btotal(?:\sis|\swas)?:?\s"
    rf"|\bnumber\sof\s[\w\s’'-]{{3,60}}\s(?:was|is|were|stood\sat|had\sbeen|has\sbeen|at)\s)(?:currently\s|now\s|still\s|also\s|only\s|already\s|been\s)*{ABOUT}$",
)

_ACTIVITY = (
    r"(?:receiv|record|issu|deliver|complet|approv|process|reach|attract|help|support|logg|investigat|sold|sell|borrow|serv|treat|answer|handl|clos|open|"
    r"register|report|collect|clear|plant|repair|rehous|adopt|match|book|respond|return|visit|attend|submit|undertak|undertook|held|made|carried\sout|"
    r"took\splace|taken\splace|occurr|sent|distribut|award|start|screen|vaccinat|recruit|train|refer|accept|reject|resolv|detect|arrest|charg|prosecut|"
    r"convict|caution|seiz|stolen|damag|injur|kill|sign|enrol|join|creat|generat|built|assess|review|inspect|audit|upheld|achiev|saved|outstanding|waiting|result|happen|"
    r"active|identified|removed|installed|presented\swith|initiated|instigated|commenced|instructed|erected|fitted|lodged|implemented|overdue|in\sprogress|let\b|offered)\w*"
)

_DONE_AFTER = re.compile(
    rf"\s(?:(?!(?:which|who|that|and|but)\b)[\w’'&/-]+\s){{0,8}}?(?:(?:had|have|has|were|was|are|is)\s(?:also\s|now\s|already\s|been\s|being\s|fully\s)*)?{_ACTIVITY}\b",
    re.IGNORECASE,
)

_DOES_BEFORE = re.compile(
    rf"\b{_ACTIVITY}\s(?:(?:in|by|to|out|over|for|from|of|against|on|at)\s)?(?:been\s)?(?:a\stotal\sof\s)?{ABOUT}$", re.IGNORECASE
)

_SHARE_AFTER = re.compile(
    r"\s(?:of\s(?:these|them|those|which|whom|the)|had|were|was|have|are|is|received|held|completed|supported|opposed|objected|agreed|said|felt)\b",
    re.IGNORECASE,
)

_SPEAKS = re.compile(
    r"\s(?:[\w’'-]+\s){0,4}?(?:spoke|asked|addressed|raised|expressed|thanked|(?:were|was|being|are)\spresent|in\sattendance|left\sthe|joined\sthe\smeeting|"
    r"declared|proposed|seconded|voted|attended\sthe\smeeting|sent\sapolog|queried|commented|suggested|objected|(?:had\s|have\s)?(?:requested|called\sfor|applied\sto\sjoin|volunteered|offered\sto))\b",
    re.IGNORECASE,
)

_RAG_COUNT = re.compile(
    r"\s?(?:(?:[\w’'-]+\s){0,6}?(?:(?:were|was|are|is|being|rated|as|at|on|showing|RAG[\s-]rated)\s){1,3}|(?:[\w’'-]+\s){0,2}?(?:rated\s)?)\(?(?P<rag>red|amber|green)\b"
    r"(?!\s(?:space|belt|lane|flag|party|waste|bin|bins|lights?|infrastructure|road|paper|bag|bags))",
    re.IGNORECASE,
)

_STANDS = re.compile(
    rf"(?:\b(?:is|was|were|are|at|numbered|numbers|averaged|totalled|totalling|reached|stands|stood|now|to|of|had|has|have)|[:=–—-]|\s[x×])\s?{ABOUT}$",
)

OF_THE = re.compile(r"\b(?:of|out\sof|from)\s(?:the|these|those|its|our)\s$", re.IGNORECASE)

_ALL_OF = re.compile(r"\ball\sof\s(?:the|these|those|its|our)\s$")

_GREETED = re.compile(
    r"\b(?:welcom|thank|congratulat|introduc|invit|appoint|elect|nominat)\w*\s(?:\w+\s)?$|\b(?:sp[oe]ken?|talk(?:ed|ing)|met)\s(?:to|with)\s(?:\w+\s)?$|\bcontacted\s$|(?<!rose\s)(?<!risen\s)(?<!increased\s)\bup\sto\s$",
)

_FOR_POST = re.compile(
    r"\s(?:[\w-]+\s){1,4}?for\s(?:the|a|an|this|each)\s(?:[\w-]+\s){0,3}?(?:posts?|positions?|roles?|vacanc\w+|jobs?|seats?|contracts?|tenancy)\b",
    re.IGNORECASE,
)

_STATUS = re.compile(
    r"\s(?:[\w-]+\s){0,6}?(?:were|was|are|is|had|have|has)\s(?:\w+\s){0,2}?(?:on\strack|on\starget|off\s(?:track|target)|on\sschedule|behind\s(?:schedule|target)|delayed|completed?|overdue|outstanding|achieved|met|at\srisk|implemented|progressed|closed)\b",
    re.IGNORECASE,
)

# What is meant to come counts nothing: "the site would provide 40 homes"; what is foreseen of a service does: "is expected to reach 40".
_TO_COME = re.compile(
    r"\b(?:would|will|could|should|shall|might|may|can|to|must)\s(?:also\s|now\s|then\s)?(?:have|provide|include|comprise|contain|accommodate|create|deliver|offer|build|see|be|hold|receive|need|require|take|give|add|plant|install|allow|employ|cover|return|bring|make|serve|house|seat|carry|reach)"
    r"(?:\s(?!been\b)[\w’'-]+){0,3}\s$",
)

_LISTS = re.compile(
    r"\b(?:set(?:s|ting)?\sout|contain\w*|includ\w+|outlin\w+|propos\w+|has|have|had|identif\w+|list\w*|agreed|discuss\w*|present\w*)\s(?:\w+\s){0,2}$",
)

_PLANS = re.compile(
    r"\s(?:[\w-]+\s){0,2}?(?:actions?|priorities|objectives|measures|milestones|recommendations|targets|indicators|kpis|outcomes)\b(?!\s(?:had|have|were|was|are|is|remain|complete|outstanding|overdue|red|amber|green|on|off|not|behind))",
    re.IGNORECASE,
)

_RECOMMENDED = re.compile(
    r"\s(?:[\w-]+\s){0,2}?(?:recommendations?|actions?|audits?|reviews?|reports?)\s(?:(?:had|have|has|were|was|are|is)\s)?(?:\w+\s){0,2}?(?:outstanding|implemented|completed?|closed|overdue|in\sprogress|finali[sz]ed|at\sdraft|issued|delivered|started|not\sstarted)\b",
    re.IGNORECASE,
)

_IN_PERIOD = re.compile(
    r"\s(?:in|during|for|over|since|at)\s(?:the\s)?(?:(?:\w+\s){0,2}(?:months?|year|quarter|weeks?|period|same)\b|(?:19|20)\d\d|Q[1-4]\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|last\s)",
    re.IGNORECASE,
)

_REPORTED = re.compile(r"\b(?:report|record|receiv|incident|occurr|had\sbeen|there\s(?:was|were)|issued|crimes?|police)\w*", re.IGNORECASE)

_JOINED = re.compile(r"(?:\b(?:and|plus|with)|,)\s$", re.IGNORECASE)

_POINTED_AT = re.compile(r"\b(?:these|those)\s$")

_KNOWN = re.compile(r"\b(?:for|to|with|on|by|about|all)\s(?:the|these|those|both)\s$")

_MONTHLY = re.compile(r"\b(?:month|quarter|week|year|period)\b", re.IGNORECASE)

_ITEM_TITLE = re.compile(r"\s[A-Z][a-z]")

_ONLY = re.compile(r"\b(?:only|just)\s$")

_FORESEEN = re.compile(r"\b(?:expect|forecast|anticipat|project|predict|estimat)\w*\b")

_LAST_OF_LIST = re.compile(r"\s[a-z][\w-]+(?:\s[a-z][\w-]+)?(?=[,;.)]|$)")

_ARE = re.compile(r"\s(?:[a-z][\w’'-]*\s){1,5}(?:were|are|was|had|have)\s", re.IGNORECASE)

_LABELLED = re.compile(r"\b(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\s)[A-Z][\w’'-]*\s$")

_THE = re.compile(r"\b(?:the|these|those|our|its|which|what)\s(?:first\s|last\s|next\s|other\s|remaining\s|further\s)?$")

_COLOURED = re.compile(r"\s(?:red|amber|green)\s[a-z]")
_RATED = re.compile(
    r"\s(?:rated\s)?(?:red|amber|green)\b(?![-’'])(?=[^\w\s]|$|\s\W|\s(?:rated|and|or|kpis?|indicators?|measures?|actions?|risks?|targets?|milestones?|ratings?|recommendations?|projects?|schemes?|metrics?|outcomes?|down|up|at|in|for|on|with|compared|against|last|this|as|while|but|after|before|among|across)\b)",
    re.IGNORECASE,
)

_MOVED_TO = re.compile(
    rf"\b(?:risen|rose|fallen|fell|dropped|climbed|grown|grew|gone\s(?:up|down)|went\s(?:up|down)|come\sdown|came\sdown|dipped|slipped|increased|decreased|declined)\s(?:back\s|again\s|steadily\s|sharply\s)?(?:to|below|above|past|over|under|beyond)\s{ABOUT}$"
)

_RATED_THINGS = re.compile(
    r"\s(?:red|amber|green)(?:[\s-]rated)?\s[a-z]", re.IGNORECASE
)  # the actions of "the four red actions" are spoken of, not counted

NUMBER_ENDS = re.compile(r"[,.;:)]?(?:\s\(|\s?$|(?<=[,.;:)])\s|\s(?:and|but|across|in\sall|in\stotal|at\spresent|now|altogether)\b)")

_BOUND = re.compile(r"\b(?:shall|must)\s")

_MEANT_TO = re.compile(
    r"\b(?:decid\w+|agreed|resolved|plans?|planned|planning|hop(?:es|ed|ing)|intend\w*|promis\w+|aim(?:s|ed|ing)?|propos\w+|undert\w+|wish\w*|asked|ready|keen|applied|offered)\s(?:[\w’'-]+\s){0,4}?to\s(?:[\w’-]+\s){1,4}$"
)

_ATTENDING = re.compile(r"\b(?:in\sattendance|also\spresent|present|apologies)\s?:", re.IGNORECASE)

_THERE_ARE = re.compile(
    rf"\bthere\s(?:were|was|are|is|had\sbeen|have\sbeen|has\sbeen|remained)\s(?:now\s|currently\s|still\s|also\s|already\s|in\sfact\s)*{ABOUT}$"
)

_BARE_VERB = re.compile(
    r"\s(?:(?:were|was|had|have|has|are|is|remain(?:ed|s)?|went|came|left|met|missed|failed|gave|received|passed|needed|related|concerned|involved|resulted|led)\b|of\s(?:these|them|those|which|whom)\s(?:were|was|had|have|are|is|related|concerned|came|went|remain\w*)\b)",
)

_VOTED = re.compile(
    r"[^.;]{0,60}?\b(?:favour|against|abst\w+|vot\w+|present|required|needed|opposed|absent|declar\w+|attend\w*|spoke\w*|speak\w*|minded|happy|unable|asked|not\scontent|apologies|elected|nominated|co-opted)\b",
    re.IGNORECASE,
)

_OF_MEASURE = re.compile(
    rf"\b(?:the|its|our|overall|grand|current)\s(?:total|figure|number|tally|count|score|ratio)\s(?!(?:of\svotes|one|is\son))(?:[\w’'-]+\s){{0,7}}?(?:stood\sat|stands\sat|was|is|(?:had|has)\s(?:risen|fallen|grown|dropped)\sto|rose\sto|fell\sto|(?:had\s)?reached|came\sto)\s{ABOUT}$"
)

_TIMES = re.compile(r"\s(?:separate\s)?(?:occasions|nights|times|evenings)\b")

_DONE_ON = re.compile(
    rf"\b(?:triggered|activated|used|opened|closed|deployed|called|turned|visited|attended|cancelled|breached|exceeded|inspected|patrolled|flooded|suspended|invoked|issued|missed|repeated|occurred|failed|happened)\s(?:[\w’'-]+\s){{0,3}}?(?:on\s|for\s|out\s)?{ABOUT}$"
)

_SHARE_IS = re.compile(
    r"\s(?:[\w’'-]+\s){0,6}?(?:were|had|are|have|remain(?:ed|s)?|was|is|met|missed|achieved|improved|passed|failed|show(?:ed|s)?)\b",
    re.IGNORECASE,
)

_WOULD = re.compile(r"\s(?:[\w’'-]+\s){1,4}?(?:would|will|could|may|might|should|shall|must)\s(?!have\b)")


def _bare_counts(text: str, quantity: Quantity, before: str, *, accepted: bool, carried: bool, end: int) -> bool:
    """Whether a number with its verb and no noun counts: "84 were being mended, of which 12 were late", after a count "five had gone"."""
    if (
        not quantity.value
        or not _BARE_VERB.match(text, quantity.end, end)
        or _VOTED.match(text, quantity.end, end)
        or _THE.search(before)
        or OF_THE.search(before)
    ):
        return False
    many = quantity.value >= 10 and not quantity.spelled
    return many or accepted or carried


def _ends_with(words: str, phrases: frozenset[str]) -> bool:
    """Whether the last word or words are one of the phrases, in lower case: "new parish councillors" ends with "councillors"."""
    parts = words.lower().split()
    return any(" ".join(parts[first:]) in phrases for first in range(len(parts)))


def count_rule_of(
    sentence: CuedSentence, low: int, high: int, quantity: Quantity, labels: set[str], *, accepted: bool, listing: bool, carried: bool
) -> str | None:
    """The id of the rule by which a bare number counts in the statement text[low:high], or None; the arguments are those of `rule_of`."""
    text = sentence.text
    before = lowered(text, low, quantity.start)
    if not _RATED.match(text, quantity.end, sentence.end) and _COLOURED.match(text, quantity.end, sentence.end):
        return None  # "one green lantern"
    if _RATED.match(text, quantity.end, sentence.end) or ("rag" in labels and _RAG_COUNT.match(text, quantity.end, high)):
        return (
            None
            if _KNOWN.search(before)
            or (_THE.search(before) and sentence.start + 4 < quantity.start and _RATED_THINGS.match(text, quantity.end))
            else "figure-tally"
        )
    if _BOUND.search(before) or _MEANT_TO.search(before) or _ATTENDING.search(text, sentence.start, quantity.start):
        return None
    if _bare_counts(text, quantity, before, accepted=accepted, carried=carried, end=sentence.end):
        return "figure-bare"
    if (not quantity.spelled or quantity.value > 4 or carried) and _THERE_ARE.search(before) and NUMBER_ENDS.match(text, quantity.end):
        return "figure-existing"
    subject = [cue for cue in sentence.cues if cue.label == "measure" and low <= cue.start and cue.end <= quantity.start]
    if subject and _MOVED_TO.search(before):
        return "figure-moved"
    if _OF_MEASURE.search(before):
        return "figure-number-of"
    if _TIMES.match(text, quantity.end, sentence.end) and _DONE_ON.search(before):
        return "figure-times"
    noun = NOUN.match(text, quantity.end, high)
    head_end = noun.start(1) + len(noun[1].rstrip()) if noun else quantity.end
    near = [cue for cue in sentence.cues if quantity.end <= cue.start < head_end]
    measured = any(cue.label == "measure" for cue in near)
    few = (quantity.value < 5 or (quantity.spelled and quantity.value <= 12)) and not _ONLY.search(before)
    uncounted = _ends_with(text[quantity.end : head_end], _UNCOUNTED_OF_FEW if few else _UNCOUNTED)
    reported = bool(
        _RECOMMENDED.match(text, quantity.end, sentence.end)
        or (
            (quantity.denominator or OF_THE.search(text, sentence.start, quantity.start))
            and _STATUS.match(text, quantity.end, sentence.end)
        )
    )
    if (
        quantity.denominator
        and _SHARE_IS.match(text, quantity.end, sentence.end)
        and not _ends_with(text[quantity.end : head_end], _UNCOUNTED)
    ):
        return "figure-share"
    if _WOULD.match(text, quantity.end, sentence.end) and not _FORESEEN.search(lowered(text, sentence.start, quantity.start)):
        return None  # "two trainees would qualify in the autumn"
    if _SPEAKS.match(text, quantity.end, sentence.end) or (
        uncounted and not measured and not reported and not (_EXISTS.search(before) and _MONTHLY.search(text, sentence.start, sentence.end))
    ):
        return None
    if (
        quantity.spelled
        and quantity.value == 1
        and not (
            ((accepted or listing or _ONLY.search(before)) and measured) or (accepted and _STATUS.match(text, quantity.end, sentence.end))
        )
    ):
        return None
    if (
        quantity.start == sentence.start
        and not quantity.spelled
        and quantity.value <= 40
        and not measured
        and _ITEM_TITLE.match(text, quantity.end)
    ):
        return None  # "4 Report of the Clerk": a number of the agenda
    if _POINTED_AT.search(before):
        return None  # "to report these three defects"
    if before.strip() == "of":
        return None  # the "50" of "Of 50 actions 30 were done"
    if _KNOWN.search(before) and (quantity.spelled or not measured):
        return None  # "a plan for the two that were left"
    if OF_THE.search(before) and not _ALL_OF.search(before):
        return None  # the "24" of "of the 24 indicators"
    if (
        _GREETED.search(before)
        or _FOR_POST.match(text, quantity.end, sentence.end)
        or (_TO_COME.search(before) and not _FORESEEN.search(before))
    ):
        return None
    if _LISTS.search(before) and _PLANS.match(text, quantity.end, sentence.end):
        return None  # "the plan set out 12 actions"
    if subject and not noun and (_STANDS.search(before) or subject[-1].end >= quantity.start - 2):
        return "figure-listed"
    named = not subject or subject[-1].end != quantity.start - 1
    if named and not quantity.spelled and quantity.value <= 20 and _LABELLED.search(text, low, quantity.start) and len(before.split()) > 1:
        return None  # the "2" of "the Scope 2 works"
    many = quantity.value >= (13 if quantity.spelled else 10) and _ARE.match(text, quantity.end, high)
    frame = bool(many or reported or _EXISTS.search(before) or _DONE_AFTER.match(text, quantity.end, high) or _DOES_BEFORE.search(before))
    if measured and listing and sentence.labels(low, high) and _REPORTED.search(text, sentence.start, sentence.end):
        return "figure-count"  # "three thefts, one burglary and two reports of …"
    if measured and (frame or not quantity.spelled or quantity.value > 3):
        return "figure-count"
    if measured and labels & {"target", "rag"}:
        return "figure-tally"
    if frame and noun and any(word.endswith("s") for word in noun[1].split()[:3]) and not (quantity.spelled and quantity.value < 4):
        return "figure-activity"
    if "rate" in labels and not uncounted and not quantity.spelled:
        return "figure-number-of"
    if (
        accepted
        and not uncounted
        and _JOINED.search(text, sentence.start, quantity.start)
        and (_IN_PERIOD.match(text, quantity.end, sentence.end) or _LAST_OF_LIST.match(text, quantity.end, sentence.end))
    ):
        return "figure-share"  # "and 310 in the year to March", "and 2 temporary"
    if accepted and (frame or _SHARE_AFTER.match(text, quantity.end, high)):
        return "figure-share"
    if quantity.denominator and labels & {"measure", "target", "rag"}:
        return "figure-share"
    return None
