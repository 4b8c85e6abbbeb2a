"""The grades of inspectorates, and the ways in which a sentence gives one: by a verb of grading, as a move, before a noun, after a colon."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from extractors.beginnings import searched
from extractors.gates import holds, needed_words
from extractors.judgements.earlier import Earlier, earlier_grades
from extractors.judgements.grade_words import GRADE, NEW, OLD
from extractors.judgements.scope import is_own_view
from extractors.judgements.standing import LIKEWISE, ends_plainly, from_to, is_written, stands_as_grade
from extractors.judgements.tallies import NAMES_AREAS, SOME, TALLY, is_tallied
from extractors.letters import lowered


class Grade(NamedTuple):
    """A grade at text[start:end], with the rule that found it; `previous` is the grade before it where the same words name both."""

    start: int
    end: int
    words: str
    rule: str
    previous: str | None = None


_OLD_OR_MEASURES = OLD.replace(GRADE, f"(?:special measures|serious weaknesses|{GRADE})")
_BY_WHOM = r"(?:CQC|Ofsted|Estyn|HMICFRS|Care Inspectorate|inspection)"
# "from inadequate to requires improvement", "from special measures to good", "from the lower end of 'requires improvement' into 'good'"
_MOVED = searched(
    rf"\b(?:from|out of) (?:an? |the |its |their |our )?(?:(?:previous |earlier |last |overall |{_BY_WHOM} |\w+ (?:half|end|part|side) of (?:the )?|rating of |judgement of |judgment of |grade of |grading of )*){_OLD_OR_MEASURES}(?:,? \(?(?:in|at|from) [\w ]{{2,24}}\)?,?| \((?:19|20)\d\d\)|, where [^,;.]{{3,50}},|(?: \w+){{0,3}}?) (?:to|into|up to|down to) (?:at least )?(?:an? |the |being |be )?(?:rating of |judgement of |grade of |overall )*{NEW}",
    re.IGNORECASE,
)
# "moved up to Good from Requires Improvement"
_MOVED_BACK = searched(
    rf"\b(?:to|as|at|now|(?:re-)?(?:rated|graded|judged)) (?:an? |the |overall )?(?:rating of |grade of |judgement of )?{NEW},? (?:up |down |having (?:moved|gone|come|risen|fallen|improved|dropped) (?:up |down )?)?from (?:an? |the |its |their |our |previously )?(?:previous |earlier |last |overall |{_BY_WHOM} |rating of |judgement of |judgment of |grade of )*{OLD}",
    re.IGNORECASE,
)
# "governance was regraded, G1 going down to G2"
_GOING = searched(
    rf"(?<![\w-]){OLD} (?:going|moving|falling|slipping|dropping|rising|turning|becoming)(?: down| up| back)? (?:to|into) {NEW}(?![\w-])",
    re.IGNORECASE,
)
_THING = r"(?:the |its |their |all |both |our )?[\w’'-]+(?: (?!(?:was|were|but)\b)[\w’'&-]+){0,7}?"
_GIVEN = searched(
    rf"\b(?:(?:re-?)?(?:rat(?:e|ed|es|ing)|grad(?:e|ed|es|ing)|judg(?:e|ed|es|ing)|assess(?:ed)?|evaluat(?:e|ed)|classed|categorised|found|find(?:s|ing)?|deemed|considered|down-?graded|upgraded|scored)(?: {_THING})??(?: (?:overall|again))?(?: (?:as|to be|to|at|overall))*"
    r"|(?:rating|grade|grading|judgement|judgment|opinion|outcome|result|conclusion|finding)s?(?:,? (?:for|in|from|by|at|of) [\w’' ]{2,50}?,?)?(?: (?:was|were|is|are|had been|remained|of|as|being|would be|had improved to|at|one of|that of|to be|to))+"
    r"|(?:evaluated|assessed|graded|rated|judged) [^.;:]{3,90}? as"
    rf"|(?:found|judged|concluded|reported) that {_THING} (?:was|were|is|are|had been|remained)"
    rf"|(?:judgement|judgment|conclusion|finding|opinion)s? (?:had been|was|is) that {_THING} (?:was|were|is|are|remained)"
    r"|(?:award(?:ed|ing)?|g[ai]ve|given|giving|received?|receiving|achieved?|achieving|obtained|retained|maintained|secured?|securing|got|gained|earned|kept|held|attained|regained|issue(?:d)?|remain(?:ed|s|ing)?(?: at)?|stay(?:ed|s|ing)?(?: at)?|c(?:a|o)m(?:e|es|ing) out(?: as| at)?|placed in|placed into|put in|put into|went into|expected to (?:receive|be|achieve|get)|aim(?:ed|ing)? for|bring [\w’' ]{2,60}? to|concluded with|led to|ended in|resulted in|provided|offered|with)"
    rf"(?: (?:its|their|them|it|us|him|{_THING}))??"
    r") (?:an? |the |its |overall |another |all |now |still |also |one of |at least |a minimum of |less than |grades? of |\d(?: \(|, | [–—-] )|those of )*(?:overall )?(?:rating of |grade of |grading of |judgement of |judgment of |opinion of |audit opinion of |outcome of )?(?:at least )?$",
    re.IGNORECASE,
)
# "would be restored to Good", "they could be Outstanding", "the service would be good by 2028"
_HOPED = searched(
    r"\b(?:(?:would|could|should|will|might|to|must|can) (?:soon |once again |again |all |both |at least )*(?:be|become)|restored to|return(?:ed|ing)? to|back (?:to|at)|moved? (?:up |down )?to|get to|going to be|reach(?:ed|ing)?|now|still|at least|less than|(?:spoke|spoken|talk(?:ed|s)?|promise) of being) (?:at least |rated |graded |judged )*$",
    re.IGNORECASE,
)
# "had dropped to Requires Improvement", where the grade is written as one
_CAME_TO = searched(
    r"\b(?:dropped|fallen|fell|slipped|slid|declined|gone|went|moved|risen|rose|improved|progressed|deteriorated|lifted|raised|lowered|reduced|increased|changed|reverted|upgraded|downgraded)(?: (?:its|their|the|overall|rating|grade|judgement|maternity|service|back|up|down|again)){0,4} (?:to|into|at)(?: (?:an?|the|overall|rating of|grade of|judgement of|be))* $",
    re.IGNORECASE,
)
_AIMS = searched(
    r"\b(?:aim\w*|ambition\w*|hop(?:e|ed|ing)|expect(?!ed standard)\w*|confident|target\w*|goal|determined|vision|plan|on track|want(?:s|ed)?|disappointed|surprised|feedback|suggest(?:s|ed)|next (?:[\w-]+ )?inspect\w*|inspected|of being)\b",
    re.IGNORECASE,
)
# "'Safe' was good", "Overall effectiveness: Requires improvement", "Reed House - Good overall"
_STATED = searched(
    r"(?:\w[’'\")]*(?: [–—-]|:)|[\w’'\"),] (?:was|were|is|are|(?:has|have|had) been)) (?:now |still |again |also |all |both |overall |rated )*(?:[1-6] (?:[–—-] |\()?)?$"
)
# "He expects ‘good’ this time", "she would expect adequate"
_EXPECTS = searched(
    r"\b(?:expect(?:s|ed|ing)?|(?:hop(?:e|es|ed|ing)|look(?:s|ed|ing)) for|aim(?:s|ed|ing)? (?:for|at)|predict(?:s|ed|ing)?|anticipat(?:e|es|ed|ing)|forecast(?:s|ing)?)(?: to (?:get|receive|achieve|reach|see))?(?: (?:an?|the|at least|(?:no|nothing) less than|another|overall))* $",
    re.IGNORECASE,
)
# "the association had a C2", "the aim is a G1 by May", where the grade is a code
_CODED = searched(r"\b(?:ha[sd]|have|holds?|held|was|is|be|on|at|with|on to|get to)(?: (?:an?|the|its|their))? $")
_CODE = re.compile(r"[CGV][1-4]\b")
_CODE_ENDS = re.compile(
    r"[’”'\"]?(?: (?:and|for|at|overall|in|by|from|with|within|again|until|since|under|after|before|grad(?:e|ing)|rating|judgement|when|but|while|last|this)\b|[.,;:)(]|$)"
)
# "…, while cleaning and repairs were both |good|", "but safety was |adequate|"
_OTHERS_WERE = searched(
    r"(?:(?:[,;] |\b)(?:while|whilst|whereas|but|and) (?:the |its )?(?:(?!(?:was|were|it|they|this|that|there|which|who)\b)[\w’'&,-]+ ){1,6}(?:was|were) (?:both|all|each|also|equally) |[,;] (?:while|whilst|whereas|but) (?:(?!(?:was|were|it|they|this|that|there|which|who|morale|weather|attendance|turnout|feedback)\b)[\w’'&-]+ ){1,4}(?:was|were) )$"
)
_WERE = searched(r"\b(?:was|were) (?:judged |graded |rated )?$")
_ANOTHER_FEW = searched(rf"(?:[,;] and|[,;]| and) {SOME} $")
_GRADE_WORD = searched(rf"(?<![\w-]){NEW}(?![\w-])", re.IGNORECASE)
_MEASURES = searched(
    r"\b(?:in|into|under|requires?|in need of|from|(?:category|categories) of) (?P<grade>special measures|serious weaknesses|significant improvement|Estyn review)\b",
    re.IGNORECASE,
)
# "had gone from 3 to 4 on the key questions", "from 4 to 5 (very good)"
_NUMBERS_MOVED = searched(
    rf"\bfrom (?:an? |grade |level )?(?P<previous>[1-6])(?P<old> \({GRADE}\))? (?:up |down )?(?:to|into) (?:an? |grade |level )?(?P<grade>[1-6])(?:(?P<new> \({GRADE}\))|(?= (?:on|for|in|at|across|overall|under|since|by)\b|[.;)]|, |$))",
    re.IGNORECASE,
)
_GRADED = searched(r"\bgrad(?:e|es|ed|ing|ings)\b|\bkey (?:question|theme)")
# "a good rating", "an Inadequate judgement": the grade before the noun
_BEFORE_NOUN = searched(
    rf"\b(?:an?|the|its|their|our|overall|of|\w+[’']s) [‘“'\"]?(?P<grade>{GRADE})[’”'\"]? (?:ofsted |cqc |estyn |overall )?(?:rating|grade|grading|judgement|judgment|assessment)\b"
    # "on their Outstanding Ofsted", "had a Good Estyn report"
    rf"|\b(?:an?|their|its|our|the) [‘“'\"]?(?P<named>(?-i:(?=[A-Z])){GRADE})[’”'\"]? (?:Ofsted|CQC|Estyn)\b(?! (?:standards?|criteria|framework))"
    # "remained a Good school", "continues to be a good provider"
    rf"|\b(?:remain(?:s|ed)?|continue[sd]? to be|still|now|judged(?: to be)?|confirmed (?:as|to be)|stay(?:s|ed)|(?:it|this|they) (?:was|were|is|had been)(?= an? (?:requir|inadequate))) an? [‘“'\"]?(?P<kept>{GRADE})[’”'\"]? (?:primary |secondary |special |care |early years )?(?:school|academy|college|provider|setting|nursery|service|home|trust|authority|force)\b",
    re.IGNORECASE,
)
_LAST = searched(
    rf"\b(?:last|previously|formerly|currently) (?:(?:rated|graded|judged|assessed|holds?|held)(?: as| to be)?|(?:rated|graded|judged|assessed|inspected|visited)[^.;:]{{0,40}}?,? as|(?:rated|graded|judged|assessed|inspected|visited)[^.;:]{{0,40}}?,? (?:when|and|at which(?: point)?) (?:it|they|[\w’' ]{{3,40}}?) (?:was|were|had been)(?: rated| graded| judged| found| to be)*) {NEW}",
    re.IGNORECASE,
)
_NOT_GIVEN = searched(
    r"\b(?:asked|asks|queried|wondered|wonders|questioned)(?: [\w’']+){0,3} (?:how|whether|if|what|why|when)\b[^,.;:]{0,110}$|\b(?:not|never|no longer|without|if|whether|how(?! well| effectively| good is (?:our|the|their)\b)|what|why|(?<!working )towards?|compared|journey to|path to|road to|(?:line of )?sight (?:to|of)|capable of)\b(?:(?! and (?:is|was|were|are|has|had|remain\w*|stay\w*|kept)\b| but\b)[^,.;:]){0,40}$|(?<!hoped to )(?<!hope to )(?<!aim to )(?<!want to )(?<!hopes to )\bget to [‘“'\"]?$|\b(?:legally|fully|policy|gdpr) $|\b(?:additional|new|extra|fifth) (?:grade|rating) of [‘“'\"]?$|\b(?:on|of|for|in|about|any|those|where|when|to|at) (?:(?!the\b|our\b|both\b|its\b|their\b|these\b|all\b|two\b|three\b|four\b|five\b)\w+ )?(?:homes|schools|services|providers|settings|nurseries|practices|landlords|forces)(?: (?:in|across) [\w ]{3,30}?)? (?:rated|graded|judged|assessed|that|which|with|found)\b[^.;:]{0,50}$|\b(?:any|every|when an?|where an?|if an?|once an?) (?:[\w-]+ ){0,2}(?:school|home|provider|setting|service|practice|landlord|trust|force)s? (?:[\w-]+ ){1,4}$|\b(?:short of|away from|shy of|off) (?:an? |the |its )?[‘“'\"]?$|\b(?:no|none|neither|nobody|no one) (?:(?!and )\w+ ){1,6}(?:with|of|had|received|promising|promised|expecting|expected|was|were|is|are|been)\b(?:(?! and )[^,.;]){0,30}$",
    re.IGNORECASE,
)
# "would be surprised if Elm House was not at least |good|", "disappointed if it did not come out of inadequate"
_WOULD_BE_SAD = searched(r"\b(?:surpris|disappoint|amaz|astonish|upset|shock)\w* if [^.;]{3,120}\bnot\b[^.;]{0,60}$")
_PLAIN = re.compile(
    r"(?:good|outstanding|excellent|strong|weak|very good|adequate|exceptional|satisfactory|inadequate|compliant) (?:to (?:great|better|best|outstanding|excellent) (?:\w+ )?(?:plan|programme|board|journey|strategy|project|partner|group)|plans?\b|boards?\b|programmes?\b|strateg|project|progress|news|practice|work|job|idea|turnout|condition|example|start|relationship|value|debts?|items?|actions?|issues?|matters?|balance|service|standard of|quality|use|response|feedback|understanding|range|evidence|reasons?|opportunit|deal|time|year|attendance|number|meeting|health|repair|working|fund|account|invoice|amount|payment|order|result"
    r"|enough|care|school|support|communication|leadership|staff|teaching|provision|housing|controls?|governance|shape|hands|faith|will\b|things|at [a-z]+ing [a-z]+ing|supervision|funding|resources|training|information|recording|planning|arrangements|systems?|levels?|outcomes?|engagement|partnership|challenge|performance|and (?:bad|improving|getting)|that |to (?:see|hear|know|have)|so far|features|elements|aspects)",
    re.IGNORECASE,
)
# "‘good’ was achievable at the next inspection"
_WITHIN_REACH = re.compile(
    r"[’”'\"]?(?: overall)? (?:was|is|would be|remained|remains) (?:now |still )?(?:achievable|attainable|within (?:\w+ )?reach|realistic|in sight|the (?:aim|goal|target|ambition))\b"
)
_NUMBER_BEFORE = re.compile(r"\d \($")
_IS = searched(r"\b(?:was|were|is|are|been|be)(?: \w+ly| \w{2,5})? $")
_MORE_OF_THEM = searched(rf";|, (?:and )?{NEW} for ", re.IGNORECASE)  # "outstanding for care|, good for |everything else"
_WERE_FOUND = ("been found ", "was found ", "were found ", "still found ", "again found ", "both found ", "also found ")
_SAID = ("judgement-given", "judgement-hoped")
_OUTCOME = re.compile(
    r"(?:widespread|inconsistent (?:experiences|quality)|consistently strong|serious (?:and/or|and|or) widespread|needs? to address|typically positive|(?:high (?:level of )?)?capacity (?:to identify|for sustained))\b",
    re.IGNORECASE,
)
# "needed to address |important areas for improvement", "the outcome was that there was |an important area for improvement"
_CONCLUDED = searched(
    r"\b(?:address(?:ed|ing|es)?|ha[sd]|have|with|identified|(?:outcome|conclusion|effectiveness)\b[^.;]{3,60}) (?:urgently )?(?:an |the |some )?$"
)
# fmt: off
_SURE = (
    "requir", "inadequate", "special", "serious", "strong standard", "expected standard",
    "needs attention", "urgent", "widespread", "moving towards", "partial", "minimal", "j1", "j2", "consistently", "needs to address", "typically", "inconsistent", "capacity ", "high ",
)
# fmt: on
# What each of them holds
_MOVED_WORDS, _MEASURES_WORDS, _NOUN_WORDS, _AIM_WORDS = (needed_words(pattern) for pattern in (_MOVED, _MEASURES, _BEFORE_NOUN, _AIMS))
_GOING_WORDS = ("going ", "moving ", "falling ", "slipping ", "dropping ", "rising ", "turning ", "becoming ")
# "judged effectiveness good|, efficiency |adequate| and people |requiring improvement", "care was graded good|, and that of care leavers |weak"
_NEXT_AREA = re.compile(
    r"[’”'\"]?(?:[,;] and|[,;] with|[,;] but|[,;]| and| but)(?: (?!(?:was|were|is|are|had|has|have|be|been|felt|made|gave|found|which|who|that(?! of)|to|there|it|they|said|so|a|an|of(?<!that of)(?<!those of))\b)[\w’'&-]+){1,6} "
)
_AREA_ENDS = re.compile(r"[.,;)]| (?:and|for|at|overall)\b|$")
# Grades that say themselves that they are some: "received a Good with outstanding features", "remained at requires improvement"
_ITSELF_BEFORE = searched(
    r"\b(?:receiv(?:ed?|ing)|achiev(?:ed?|ing)|award(?:ed|ing)|retain(?:ed|ing)|maintain(?:ed|ing)|gain(?:ed|ing)|got|secur(?:ed|ing)|kept|given) (?:(?:an?|its|their|another) (?:overall |\w+ )?)?$"
)
_ITSELF_AFTER = re.compile(r" (?:with|in|for|at|from|overall|across|and|by)\b|[.,;)]|$")
_AS_A_NAME = searched(r"\b(?:at|as|of|into|an?) $")
# "For efficiency it had been graded good and for people, |adequate"
FOR_ANOTHER = re.compile(r"(?:,? and,? |, |; )(?P<what>for [\w ]{2,30}, )(?:which had been [^,;.]{3,50}, )?(?:it was )?$")
# "the north division, good (2023); the south division, requires improvement"
AFTER_COMMA = re.compile(r"[:;] (?:and )?(?P<named>(?:[\w’'&-]+,? ){0,12}[\w’'&-]+, (?:now |still |again )?)$")
_IN_ALL = re.compile(r" (?:in|for|across|on) (?:all|both|every|each|everything)\b")
_OPENS_LIST = re.compile(r"[A-Z][\w’'&-]*,?(?: [\w’'&-]+,?){0,12}(?<=,) ")  # "|Preventing crime,| good; treatment of the public, adequate"


def grades_in(
    text: str, low: int, high: int, *, told: bool, earlier: Sequence[Earlier] | None = None, near: bool = False, item: bool = False
) -> list[Grade]:
    """The grades that the sentence at text[low:high] gives or hopes for, in the order of the text.

    `told` says whether the sentence itself names the inspectorate or the act of grading; where only the one before does, the grade must be written as one
    (in quotation marks, with a capital) or be a word for nothing else ("inadequate"). `earlier` are its `earlier_grades`, for a caller who knows them. `near` says that its paragraph tells of an inspection,
    `item` that what stands above does.
    """
    found: list[Grade] = []
    lower = lowered(text, low, high)
    if holds(lower, _MOVED_WORDS):
        found += [Grade(m.start(), m.end(), m["grade"], "judgement-moved", m["previous"]) for m in _MOVED.finditer(text, low, high)]
        taken_back = [(grade.start, grade.end) for grade in found]
        found += [
            Grade(_with_quote(text, m.start("grade")), m.end(), m["grade"], "judgement-moved", m["previous"])
            for m in _MOVED_BACK.finditer(text, low, high)
            if not any(start < m.end() and m.start() < end for start, end in taken_back)
        ]
    if holds(lower, _GOING_WORDS):
        found += [Grade(m.start(), m.end(), m["grade"], "judgement-moved", m["previous"]) for m in _GOING.finditer(text, low, high)]
    if "from " in lower:
        graded = _GRADED.search(lower) is not None
        found += [
            Grade(m.start(), m.end(), m["grade"], "judgement-moved", m["previous"])
            for m in _NUMBERS_MOVED.finditer(text, low, high)
            if graded or m["old"] or m["new"]
        ]
    if near or item:
        taken_back = [(grade.start, grade.end) for grade in found]
        found += [
            Grade(one.start, one.end, one.words, "judgement-moved", one.previous)
            for one in from_to(text, low, high)
            if not any(start < one.end and one.start < end for start, end in taken_back)
        ]
    # "up from requires improvement to good" is a move, and no earlier grade beside another one
    earlier = earlier_grades(text, low, high) if earlier is None else earlier
    old = [(was.start, was.end) for was in earlier if not any(g.start < was.end and was.start < g.end for g in found)]
    if holds(lower, _MEASURES_WORDS):
        moves = [(grade.start, grade.end) for grade in found]
        found += [
            Grade(m.start(), m.end(), m["grade"], "judgement-measures")
            for m in _MEASURES.finditer(text, low, high)
            if not any(start <= m.start() < end for start, end in moves)
        ]
    if (told or near) and holds(lower, _NOUN_WORDS):
        found += [
            Grade(m.start(), m.end(), m["grade"] or m["named"] or m["kept"], "judgement-noun")
            for m in _BEFORE_NOUN.finditer(text, low, high)
        ]
    taken = [*old, *((grade.start, grade.end) for grade in found)]
    aims = holds(lower, _AIM_WORDS) and _AIMS.search(text, low, high) is not None
    near = near or told
    own_view = (near or item) and is_own_view(text[low:high])
    for match in _GRADE_WORD.finditer(text, low, high):
        if any(start <= match.start() < end for start, end in taken) or _PLAIN.match(text, match.start("grade")):
            continue
        marked = _is_marked(text, match, low)
        if not told and not marked and not near and not item:
            continue
        rule = _rule(text, low, match, marked=marked, aims=aims, listed=bool(found)) if told or marked or near else None
        if (
            rule
            and not told
            and not marked
            and rule != "judgement-listed"
            and not (rule in _SAID and ends_plainly(text, match))
            and not _IN_ALL.match(text, match.end())
        ):
            rule = None
        if rule is None and found and _NEXT_AREA.fullmatch(text, found[-1].end, match.start()) and _AREA_ENDS.match(text, match.end()):
            rule = "judgement-listed"
        if rule and not near and item and not is_written(match) and _IS.search(text, max(low, match.start() - 20), match.start()):
            rule = None  # "the lighting was inadequate", where only a paragraph above tells of an inspection
        if _WHERE.search(text, max(low, match.start() - 60), match.start()) and not marked:
            continue
        if rule is None and (near or item) and not own_view and stands_as_grade(text, low, match, marked=marked, near=near):
            rule = "judgement-standing"
        words = match["grade"].lower()
        if (
            words.startswith("required")
            and not words.endswith("to be good")
            and rule not in ("judgement-listed", "judgement-stated", "judgement-standing")
        ):
            continue  # "recording required improvement": a verb, but among the grades of a list
        if rule:
            found.append(Grade(match.start(), match.end(), match["grade"], rule))
    found = [grade for grade in found if not any(start <= grade.start < end for start, end in old)]
    if told and not found:  # "was last judged Good": the only grade there is
        found = [Grade(m.start(), m.end(), m["grade"], "judgement-last") for m in _LAST.finditer(text, low, high)]
    if (
        (near or item)
        and (also := LIKEWISE.search(text, low, high))
        and (first := max((g for g in found if g.start < also.start()), default=None))
    ):
        found.append(Grade(also.start("area"), also.end(), first.words, "judgement-likewise"))
    return [
        g
        for g in sorted(found)
        if not (_NOT_GIVEN.search(text, max(low, g.start - 150), g.start) and not _WOULD_BE_SAD.search(text, low, g.start))
        and not is_tallied(text, low, g.start, g.words, moved=g.rule == "judgement-moved", listed=g.rule == "judgement-listed")
    ]


# "leaders know |where practice is| weak": what is asked or known, and no grade
_WHERE = searched(
    r"\b(?:know|knew|understand|understood|see|saw|tell|told|say|said|show|shows|showed) (?:where|whether|which|what|how|when|if)\b(?: [\w’'-]+){1,4} (?:is|are|was|were) $"
)


def _rule(text: str, low: int, match: re.Match[str], *, marked: bool, aims: bool, listed: bool) -> str | None:
    """The id of the rule by which a grade word is a grade that somebody gave, or is to give; None where it is a word like others."""
    before = max(low, match.start() - 140)
    if match["grade"].lower().startswith("important"):
        return "judgement-outcome" if _CONCLUDED.search(text, before, match.start()) else None
    if _OUTCOME.match(match["grade"]):
        return "judgement-outcome"
    if text[max(low, match.start() - 6) : match.start()] == "found ":  # "found good controls", but "had been found inadequate"
        return "judgement-given" if text[max(low, match.start() - 12) : match.start()].endswith(_WERE_FOUND) else None
    if _WITHIN_REACH.match(text, match.end()):
        return "judgement-within-reach"
    if _GIVEN.search(text, before, match.start()) or (marked and _CAME_TO.search(text, before, match.start())):
        return "judgement-given"
    if marked and _CODE.match(match["grade"]) and _CODE_ENDS.match(text, match.end()) and _CODED.search(text, before, match.start()):
        return "judgement-given"
    if (marked or _AREA_ENDS.match(text, match.end()) or ends_plainly(text, match)) and _EXPECTS.search(text, before, match.start()):
        return "judgement-hoped"
    if NAMES_AREAS.match(text, match.end()) and (
        (_WERE.search(text, before, match.start()) and TALLY.search(text, before, match.start()))
        or (listed and _ANOTHER_FEW.search(text, before, match.start()))
    ):
        return "judgement-listed"
    if listed and _AREA_ENDS.match(text, match.end()) and _OTHERS_WERE.search(text, before, match.start()):
        return "judgement-listed"
    if match.start() == low and _IN_ALL.match(text, match.end()):
        return "judgement-standing"  # "|Very good| in all four areas"
    if not marked and text.startswith((" again", " once more", " overall"), match.end()) and _STATED.search(text, before, match.start()):
        return "judgement-stated"
    if aims and _HOPED.search(text, before, match.start()):
        return "judgement-hoped"
    if marked and (_STATED.search(text, before, match.start()) or _HOPED.search(text, before, match.start())):
        return "judgement-stated"
    follows = text[match.end() : match.end() + 5].startswith((" for ", " at ", " in ", " over", " (", ".", ",", ";")) or match.end() == len(
        text
    )
    as_grade = text[max(low, match.start() - 4) : match.start()] == " as "
    begin = match.start()
    if numbered := _NUMBER_BEFORE.search(text, max(low, begin - 3), begin):  # "and 3 (adequate) for leadership"
        begin = numbered.start()
    joined = text[max(low, begin - 5) : begin].endswith((" and ", " but ", ", ", "; ")) and text.startswith(
        (" for ", " at ", " in ", " under ", " on ", " across ", ") for ", ") at ", ") in "), match.end()
    )
    if (
        text[match.start() - 2 : match.start()] in (": ", "; ")
        and text.startswith((" at ", " for "), match.end())
        and _MORE_OF_THEM.search(text, before, match.end() + 160)
    ):
        return "judgement-listed"  # "HMICFRS graded it thus: outstanding at preventing crime; good at …"
    if ";" in text[match.end() : match.end() + 160] + text[before : match.start()] and AFTER_COMMA.search(text, before, match.start()):
        return "judgement-listed"
    if text.startswith("; ", match.end()) and _OPENS_LIST.fullmatch(text, low, match.start()):
        return "judgement-listed"
    if listed and FOR_ANOTHER.search(text, before, match.start()):
        return "judgement-listed"
    if listed and text.find(";", before, match.start()) > 0 and _STATED.search(text, before, match.start()):
        return "judgement-listed"
    if listed and (joined or as_grade or (marked and (follows or text.startswith(" and ", match.end())))):
        return "judgement-listed"
    return None


def _is_marked(text: str, match: re.Match[str], low: int) -> bool:
    """Whether a grade is written as one: in quotation marks, with a capital inside the sentence, or by a word that means nothing else."""
    words = match["grade"]
    return (
        text[match.start()] in "‘“'\""
        or (words[0].isupper() and match.start("grade") > low)
        or words.lower().startswith(_SURE)
        or (text[match.start() - 1] == "(" and text[match.start() - 3 : match.start() - 2].isdigit())  # "5 (very good)"
    )


def _with_quote(text: str, at: int) -> int:
    return at - 1 if text[at - 1] in "‘“'\"" else at


def says_itself(text: str, grade: Grade) -> bool:
    """Whether a grade needs no inspection beside it to be one: "received a Good with outstanding features", "remained at requires improvement"."""
    if grade.words.lower().startswith("requires"):
        return grade.words.lower().endswith("to be good") or _AS_A_NAME.search(text, grade.start - 6, grade.start) is not None
    is_named = grade.words[0].isupper() and _ITSELF_BEFORE.search(text, max(0, grade.start - 40), grade.start) is not None
    return is_named and _ITSELF_AFTER.match(text, grade.end) is not None


def whole_grade(words: str) -> str | None:
    """The plain grade that some words are, and nothing else; None where they say more or other things."""
    return plain_grade(found["grade"]) if (found := _GRADE_WORD.fullmatch(words.strip())) else None


def plain_grade(words: str) -> str:
    """A grade in lower case, in the form that the inspectorates give it: "requires improvement" for "require improvement"."""
    words = " ".join(words.lower().split()).removeprefix("level ")
    if words.startswith("requir") and words.endswith("to be good"):
        return "requires improvement to be good"
    return "requires improvement" if words.startswith("requir") else words
