"""Grades that stand as such where an inspection is told of, without a verb of grading: "behaviour had stayed Outstanding", "both schools are good".

    The inspectors came in May. Leadership in the nursery was good, care stayed Adequate, and the lodge kept its good.
    The draft report has meals down for urgent improvement. Elm House has a Good from the CQC.

What was graded must be named (an area of inspection, a school or a home, a name), or the grade be written as one: with a capital or in quotation marks, and
nothing behind it that it would qualify. "It was good to hear from the inspectors", "a Good Neighbour award" and "morale was good" are none, and without an inspection in
the paragraph the same words are praise.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from extractors.beginnings import searched
from extractors.judgements.grade_words import NEW, OLD

# What inspectors grade: areas of their frameworks, and what they visit
OF_FRAMEWORK = (
    r"leadership|management|governance|behaviour|attitudes|quality of \w+|personal development|early years|sixth form|safeguarding|safety|curriculum|teaching|learning"
    r"|achievement|attainment|inclusion|well-?being|welfare|apprenticeships|help and protection|in (?:our )?care|care leavers|experiences|outcomes|helped and protected|leaders|staffing|staff team"
    r"|setting|environment|care|planning|assessment|delivery|resettlement|respect|purposeful activity|rehabilitation|release|prevention|protection|response|culture"
    r"|efficiency|effectiveness|legitimacy|provision|preventing (?:crime|fires?)|protecting (?:vulnerable people|the public)|responding to (?:the public|emergencies|major incidents)|investigat\w+(?: crime)?|managing offenders|(?:management of )?offenders"
    r"|current performance|prospects(?: for improvement)?|capacity (?:for improvement|to improve)|recording (?:of )?crime|crime recording|(?:treatment of )?the public|understanding (?:the )?risk|use of resources|fairness|diversity|values|workforce|disposals?|victims"
)
_AREA = (
    rf"(?:{OF_FRAMEWORK}|standards?|domains?|areas|aspects|elements|questions|indicators|grades|judgements?|sub-judgements?|ratings?"
    r"|schools?|academ(?:y|ies)|colleges?|nurser(?:y|ies)|pre-?schools?|homes?|services?|settings?|providers?|agenc(?:y|ies)|hospitals?|wards?|surger(?:y|ies)|practices?|trusts?"
    r"|force|constabulary|brigade|authorit(?:y|ies)|council|units?|hostels?|centres?|clinics?|maternity|neighbours|stages|infants|juniors|primar(?:y|ies)|landlords?"
    r"|association|department|medicines|safe|effective|caring|responsive|well-led|others|both|one|the other|latter|former|all|everything else|the rest)"
)
AREA_OF_FRAMEWORK = searched(rf"\b(?:{OF_FRAMEWORK})\b", re.IGNORECASE)
_TIME = r"(?: (?:now|again|also|both|all|each|only|still|already|just|at least|perhaps|probably|once more|currently|once again|rather|equally))*"
_BE = r"(?:was|were|is|are|(?:has|have|had) (?:now |also |always |both |all )?been|be|being|continue[sd]? to be|(?:(?:has|have|had) )?(?:remain|stay)(?:s|ed|ing)?|perhaps|came out|come out|called)"
_NAME = r"(?-i:(?<!Mr )(?<!Mrs )(?<!Ms )(?<!Dr )(?<!Cllr )(?<!Clr )(?<!Councillor )(?:[A-Z][\w’']+ )+(?:\([\w ]+\) )?)"
# "leadership in the nursery was |good", "our two neighbours to the north are both |good", "Bright Hearth was |good"
_PREDICATED = searched(
    rf"(?:\b{_AREA}[’”'\"]?(?: (?:in|of|for|at|to|on|and) [\w’' &-]{{2,40}}?| \([^()]{{2,60}}\)|, (?:in|of|to|for|with|under|by|on|at) (?:which|whom) [^,;.]{{3,60}},)? |\b{_NAME}|(?-i:[A-Z][\w’']+), |\b(?:it|they|and) (?=(?:had )?c(?:a|o)me out\b)|\b(?:and|but) (?=(?:is|are|was|were|had been) (?:once )?(?:now|again|more|still) )|\b(?:and|but) (?=(?:continue[sd]? to be|remain(?:s|ed)|stay(?:s|ed)) ))(?:would |will |could |should |may |might |had |has |have )?{_BE}{_TIME}(?: (?:as|to be))? [‘“'\"]?$",
    re.IGNORECASE,
)
# "kept its |good", "had held on to their |outstanding"
_KEPT_ITS = searched(
    r"\b(?:kept|keep(?:s|ing)?|held on to|hold(?:s|ing)? on to|retain(?:s|ed|ing)?|regain(?:s|ed|ing)?|defend(?:ed|s)?|after|since|with)"
    r" (?:its|their|her|his|an?|the) (?:overall )?[‘“'\"]?$"
)
# "down for |urgent improvement", "put at |requires improvement", "stand at |good", "called |outstanding"
_PUT_AT = searched(
    r"\b(?:put|placed|left|kept|held|down|stands?|stood|standing|sits?|sat|marked|set|up|back|it|them|council|force|constabulary|service|school|home|trust) (?:at|for|as|on)(?: (?:the|an?))? [‘“'\"]?$"
    r"|\b(?:have|having|get|getting|bring|bringing|see) (?:[\w’'-]+ ){1,6}?(?:back )?(?:at|to|up to) (?:the |an? )?[‘“'\"]?$"
    r"|\b(?:dropped|fallen|fell|slipped|slid|declined|gone|went|moved|risen|rose|improved|lifted|raised|lowered) (?:back |up |down )?to [‘“'\"]?$"
    r"|\b(?:been|was|were|being|are|is) (?:found|deemed|considered|recorded|reported|seen|shown|thought|singled out)(?: (?:to be|as|of|still|at least|again|overall|to have been))* [‘“'\"]?$"
    r"|\b(?:called|named|pronounced|declared|labelled|confirmed|coming out|came out|come out)(?: as| at)?(?: (?:the|an?))? [‘“'\"]?$",
    re.IGNORECASE,
)
# "with leadership |good", "and planning |weak"
_VERBLESS = searched(
    rf"(?:, |; |\b(?:with|and) )(?:with |and )?(?:(?:the|its|their) )?(?:[\w’'-]+ (?:and )?){{0,3}}?\b{_AREA} [‘“'\"]?$", re.IGNORECASE
)
# "understanding risk and responding to fires both |good"
_BOTH = searched(rf"\b{_AREA}(?: (?:in|of|for|at|to|on) [\w’' &-]{{2,40}}?)? (?:both|all|each) [‘“'\"]?$", re.IGNORECASE)
# "|Assessing risk and referring on:| adequate."
_LINE = re.compile(r"[A-Z][a-z’'-]+(?: (?!(?:was|were|is|are|asked|said|noted|reported)\b)[\w’'&/-]+){0,10}: ")
_LINE_ENDS = re.compile(r"\.?$|\.\s")
_FOUND = searched(
    r"\b(?:been|was|were) (?:(?:still|also|both|again|all|likewise|each) )?(?:found|deemed|recorded|called|thought)(?: (?:to be|as|still|at least|again|overall))* [‘“'\"]?$"
)
# "Shared Lives. |Outstanding, one of three in the county"
_OPENED_BY_NAME = searched(r"(?:^|\n)[A-Z][\w’'&() -]{2,40}\.[ ]+$")
# "quality of education |required improvement|": the grade is the verb
_NEEDS = searched(
    rf"(?:\b{_AREA}|\b(?:protected|helped|supported|led|managed))(?: (?:in|of|for|at) [\w’' &-]{{2,40}}?)?{_TIME} $", re.IGNORECASE
)
# "thought the nursery would be |good| again", "the aim was for all four to be back at |adequate| or better": where what is graded is named
_WILL_BE = searched(
    r"\b(?:thought|thinks?|believe[sd]?|feels?|felt|expect(?:s|ed|ing)|hop(?:es|ed|ing)|confident|sure|reckon(?:s|ed)|predict(?:s|ed)|optimistic|anticipat(?:es|ed)|intended|determined|(?:aim|goal|ambition|target|hope|plan|intention|expectation) (?:was|is|being|remained))\b"
    r"[^.;]{1,110}? (?:would|will|should|could|to|might|must) (?:be|become|get|return|go|move|come|rise|reach|achieve|recover|climb|improve|stand|remain|stay)"
    r"(?: (?:back|up|again|out|on|at|to|into|as|least|all|both|judged|graded|rated|an?)){0,5} [‘“'\"]?$",
    re.IGNORECASE,
)
_WHAT_IS_GRADED = searched(rf"\b{_AREA}\b(?! (?:staff|team|manager|head|inspector|committee|panel|report|inspection)\b)", re.IGNORECASE)
_WILL_END = re.compile(
    r"[’”'\"]?(?:$|[.,;)]| (?:again|once more|or better|or above|overall|by|before|and|but|though|next time|in (?:all|every|each)|when|(?:at|on|after) (?:the|its|their) (?:next |return |second |follow)[\w-]*)\b)"
)
# "|Good| had been given for boats"
_GIVEN_BEHIND = re.compile(
    r"[’”'\"]? (?:had been|has been|was|were|is) (?:given|awarded|the (?:grade|rating|judgement|verdict|result|outcome))\b"
)
_AGAIN = re.compile(r"[’”'\"]? (?:again|then)(?=[.,;]|$| and\b)")  # "The home is good |again|"
# What says in a paragraph above which another names the inspectorate that a plain word is a grade
_STRICT = re.compile(
    r"[’”'\"]? (?:across the board|throughout|overall|in (?:respect|relation|terms|all|every|each)\b|in the (?:19|20)\d\d\b|in (?:19|20)\d\d\b)"
)
# "from the inspectors: effectiveness |good|, people |adequate|"
_LISTED = searched(
    rf"(?:: |[,;] )(?:(?:the|its) )?(?:(?!(?:was|were|is|are|had|has|have|with|and|a|an)\b)[\w’'-]+ ){{0,3}}?\b{_AREA} [‘“'\"]?$",
    re.IGNORECASE,
)
_LISTED_ENDS = re.compile(r"[’”'\"]?(?:[,;] |\.?$|\. | and )")
# Behind a grade that is one and qualifies nothing
_ENDS = re.compile(
    r"[’”'\"]?(?: \([^()]{2,80}\))?(?:$|[.,;:)]|\?|!| [–—] | (?:across|throughout|overall|in|for|under|on|from|with|by|since|too|again|also|otherwise|elsewhere|and|but|though|although|while|whilst|whereas|when|where|after|before|until|as|this|last|next|every|everywhere|inspected|once|or better|or above|at (?:the|its|their|this|our|that|re-?inspection)|at (?!least)\w+ing (?!\w+ at)|rather than|is|was|which|so|because)\b)"
)
_ENDS_PLAIN = re.compile(
    r"[’”'\"]?(?:$|[.;)]|, (?!(?:strong|solid|clear|open|timely|honest|sound|regular|close|constructive|effective|consistent)\b)| (?:across the board|throughout|overall|in (?:all|every|each|both|the (?:19|20)\d\d|(?:[A-Z][a-z]+ )?(?:19|20)\d\d)|otherwise|elsewhere|as before|(?:right )?up (?:to|until)|with (?:an? )?(?:outstanding|good|adequate|weak|inadequate|excellent|requir\w+)\b|by (?!comparison|any|far)\w+|for|under|since|too|and|but|though|although|while|whilst|whereas|when (?:last|it was)|at (?:its|their|the) (?:last|re-?inspection|previous|\w+ inspection|inspection|follow)|at (?:understanding|preventing|protecting|responding|promoting|making|developing|supporting|managing|disrupting|investigating|recording|engaging|treating|getting|ensuring|building|identifying|keeping))\b)"
)
# "it was good that", and what members praise in passing
_PRAISE = searched(
    r"\b(?:attendance|turn-?out|weather|morale|feedback|relationships?|communications?|news|food|atmosphere|response (?:rate|to)|uptake|take-?up|(?<!experiences and )progress|work|partnership working|condition|quality of (?:the |that )?(?:report|paper|data|discussion|presentation|applicants|food|work)|support (?:from|of|given)|applicants?|report|paper|presentation|idea|evidence|minutes|meeting) (?:\w+ ){0,6}?(?:was|were|is|are|had been|has been|been)\b",
    re.IGNORECASE,
)
_A_THING = re.compile(
    r"[’”'\"]? (?:setting|school|home|provider|service|nursery|college|academy|grade|rating|judgement)s?(?: in every way| overall| in all(?: areas| respects)?)?(?=[.,;]| (?:in|at|from|for|since|when|by)\b|$)"
)


def ends_plainly(text: str, match: re.Match[str]) -> bool:
    """Whether nothing stands behind a grade in small letters that it would qualify."""
    return _ENDS_PLAIN.match(text, match.end("grade")) is not None


_UNIQUE = re.compile(
    r"(?:requir|special|strong standard|expected standard|urgent improvement|widespread|typically|inconsistent|consistently|capacity|high|moving towards|needs? to address|[cgvj]\d)",
    re.IGNORECASE,
)


def is_written(match: re.Match[str]) -> bool:
    """Whether a grade word is written as a grade, or means nothing else."""
    words = match["grade"]
    return words[0].isupper() or match.group()[0] in "‘“'\"" or _UNIQUE.match(words) is not None


def stands_as_grade(text: str, low: int, match: re.Match[str], *, marked: bool, near: bool) -> bool:
    """Whether the grade word that `match` found is a grade, in a sentence of an item that tells of an inspection.

    `near` says that the paragraph itself tells of it: there small letters are enough where what was graded is named.
    """
    before, start, end = max(low, match.start() - 140), match.start(), match.end("grade")
    words = match["grade"]
    if near and start == low and _GIVEN_BEHIND.match(text, end):
        return True
    if words[0].isupper() and start == low and not marked:  # "Shared Lives. |Outstanding, one of three"
        return _ENDS.match(text, end) is not None and _OPENED_BY_NAME.search(text, max(0, low - 50), low) is not None
    if _BOTH_QUALIFY.match(text, end):
        return False
    if marked and _ENDS.match(text, end) and not match["grade"].lower().startswith("required"):
        if match.start() == low:
            return (
                near
                or _OPENED_BY_NAME.search(text, max(0, low - 50), low) is not None
                or words[0].islower()
                or _UNIQUE.match(words) is not None
            )
        return near or any(pattern.search(text, before, start) for pattern in (_PREDICATED, _KEPT_ITS, _PUT_AT, _VERBLESS, _HAS))
    if (
        _WILL_END.match(text, end)
        and (hoped := _WILL_BE.search(text, before, start))
        and _WHAT_IS_GRADED.search(text, hoped.start(), start)
        and not _PRAISE.search(text, before, start)
    ):
        return True
    if not near:
        return (_STRICT.match(text, end) is not None and _PREDICATED.search(text, before, start) is not None) or (
            _FOUND.search(text, before, start) is not None and ends_plainly(text, match) and not _PRAISE.search(text, before, start)
        )
    if _PRAISE.search(text, before, start):
        return False
    if _LINE.fullmatch(text, low, start) and _LINE_ENDS.match(text, end):
        return True
    if _BOTH.search(text, before, start) and _ENDS_PLAIN.match(text, end):
        return True
    if match["grade"].lower().startswith("requir"):
        return _NEEDS.search(text, before, start) is not None and _ENDS.match(text, end) is not None
    if _A_THING.match(text, end):
        return _IT_WAS.search(text, before, start) is not None
    if _LISTED.search(text, before, start) and _LISTED_ENDS.match(text, end):
        return True
    if _ENDS_PLAIN.match(text, end) or _AGAIN.match(text, end):
        return any(pattern.search(text, before, start) for pattern in (_PREDICATED, _KEPT_ITS, _PUT_AT))
    return _ENDS.match(text, end) is not None and _FOUND.search(text, before, start) is not None


_HAS = searched(
    r"\b(?:ha[sd]|have|got|gets?|getting|is|was|were|are|be|been|at|received?|earned|won|held|holds?|expect(?:s|ed|ing)?|to) (?:an?|the|at least|another|its|their|again|overall)?[ ‘“'\"]*$"
)
_IT_WAS = searched(r"\b(?:it|they|which|that) (?:was|is|were|had been|has been|remain(?:s|ed)) (?:still )?an? [‘“'\"]?$")


# "and so was |learning", "so did |the early years", "as was |personal development"
LIKEWISE = searched(
    r"(?:,|;| and|, and) (?P<area>(?:so(?:,? (?:now|too),?)? (?:did|was|were|had|has|have|is|are|do|does)|as (?:was|were|had|has|is|are|did)|the same (?:went |goes )?for) (?!(?:at|in|when|before|usual|expected|it|they|this|that|he|she|we|been|be|to|not|the (?:case|practice|norm|weather|food|lunch|meeting))\b)(?:(?:(?:the|its|their|our) )?[\w’'-]+(?: [\w’'-]+){0,5}?))(?=[.,;]|$| (?:and|but|while|though)\b)"
)
# "|a 1 for safeguarding| was what residents would remember"
NOUN = re.compile(
    r"(?P<end>(?:[’”'\"]| \([^()]{2,30}\))* (?:for|in|on) [\w’' ]{2,40}?) (?:was|were|is|are|did|does|would|will|had|has|came|seemed)\b"
)


# "Good and Outstanding practice": two grades that qualify what follows
_BOTH_QUALIFY = re.compile(
    rf"[’”'\"]? (?:and|or) {NEW} (?!for\b|in\b|at\b|on\b|under\b|and\b|overall\b|respectively\b|across\b|throughout\b|with\b)[a-z]",
    re.IGNORECASE,
)


class FromTo(NamedTuple):
    """Two grades behind a name, the first of which was that of before: "Elm House, Weak to Good"."""

    start: int
    end: int
    words: str
    previous: str


_FROM_TO = searched(
    rf"(?:\w,? |\w[:–—-] )(?<!from )(?<!to )(?<!of )(?<!an )(?<!the )(?<!a )(?-i:(?=[A-Z‘“'\"])){OLD} (?:to|into|→) (?-i:(?=[A-Z‘“'\"])){NEW}(?![\w-])"
    # "moved up one, |requires improvement to adequate|"
    rf"|\b(?:one|two|up|down|grades?|change), {OLD.replace('<previous>', '<small>')} (?:to|into) {NEW.replace('<grade>', '<small_new>')}(?![\w-])",
    re.IGNORECASE,
)


def from_to(text: str, low: int, high: int) -> list[FromTo]:
    """The moves that are told without "from"."""
    return [
        FromTo(m.start() + 1 if m["grade"] else m.start("small"), m.end(), m["grade"] or m["small_new"], m["previous"] or m["small"])
        for m in _FROM_TO.finditer(text, low, high)
    ]
