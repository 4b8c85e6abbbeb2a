"""Statements about a measure without a number: "referrals continued to rise", "the indicator was red", "reoffending was below the national average".

A direction counts only where a measure goes that way: the measure stands right before the verb, or right after "rise in", "rising". What somebody
means to do ("to reduce referrals", "would help reduce demand") states nothing about where a measure stands.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from spacy.tokens import Doc

from extractors.beginnings import searched
from extractors.gates import holds, needed_words
from extractors.indicators.figure import Figure
from extractors.indicators.groups import Cue, CuedSentence
from extractors.indicators.measures import polarity_of, unit_of
from extractors.indicators.moved_things import find_moved
from extractors.indicators.standings import STANDING_WORDS, find_standings
from extractors.indicators.statements import closing, openings, trimmed
from extractors.indicators.terse_ways import UP_OR_DOWN, find_noted_ways, may_be_noted
from extractors.marked_words import marked_places

# What stands before a cue is read in small letters.
_INTENT = searched(
    r"\b(?:(?<!due\s)(?<!owing\s)(?<!led\s)(?<!leading\s)(?<!thanks\s)to|will|would|could|should|can|may|might|help|helps|helped|aim\w*|in\sorder\sto|how\s(?:to|they)|ways\sof|by|for|towards|work\son|focus\w*\son|need\sto|able\sto|seek\w*|ensure)\s(?:\w+ly\s|also\s|further\s|help\s|be\s|in\s|the\s|see\s|an?\s|bring\s|about\s)*$",
)
# "that the limit be reduced", "recommended a reduction in opening hours": a wish, no measure
_WISHED = searched(
    r"(?:(?<!to\s)(?<!ill\s)(?<!uld\s)(?<!ntinue\s)\bbe|\b(?:recommend|propos|approv|agree|suggest|request|support|oppos|sustain|afford|absorb|tolerat|justif|seek|sought|want|plan|call|press|ask|argu)\w*\s(?:(?:for|to|that|there\sbe)\s)?(?:an?|any|the|some|further|no|\s)*)\s$",
)
# "a paper on the rise in re-offending"
_ON_TOPIC = searched(
    r"\b(?:report|response|note|briefing|paper|information|update|presentation|letter|data|figures|question|detail|discussion|query|explanation|reasons?|answer)s?\s(?:[\w’'-]+\s){0,6}?(?:on|about|into|regarding|concerning|for)\s(?:the|this|that|any)\s(?:\w+\s)?$"
)
_ASKED_IF = searched(
    r"\b(?:ask(?:ed|ing|s)?|quer(?:y|ied)|enquired|inquired|questioned|wondered|know|clarif\w+|clear|sure|see|discussed|checked?)\s(?:[\w’'-]+\s){0,3}?(?:whether|if|how\s(?:confident|likely|sure)|what\s(?:level|degree|chance|hope|prospect))\b[^;:]{0,80}$"
)
_ASKED_IF_WORDS = needed_words(_ASKED_IF)
# "The rise in visits was mainly due to the fair": why it rose is told, that it did is known
_EXPLAINED = re.compile(
    r"[^.;:,]{0,60}?\s(?:was|were|is|are|had\sbeen|has\sbeen|could\sbe|might\sbe|may\sbe)\s(?:not\s)?(?:[a-z]+ly\s|in\s(?:large\s)?part\s)?(?:largely|mainly|mostly|partly|due|down\sto|attribut\w+|account\w+|explained|because|caused|driven|made|achieved|spread|delivered|the\sresult|a\sresult|owing|linked|put\sdown|seasonal|expected|unexpected|usual|typical|temporary|a\sconcern|a\sworry|concerning|worrying|welcome\w*|discussed)\b"
    # "the reduction in costs which every trust has been asked to make"
    r"|[^.;:,]{0,60}?\sow(?:ed|es)\s|[^.;:,]{0,24}?\s(?:which|that)\s[^.;:,]{2,40}?\s(?:asked|required|told|expected|instructed|committed|pledged|promised)\sto\s"
)
_PARTICLE_OF = searched(
    r"\b(?:brok\w+|break\w*|gave|giv\w+|grew|grow\w*|follow\w*|sign\w*|set\w*|clos\w+|shut\w*|open\w*|turn\w*|made|make|making|took|taken|wind\w*|wound|held|hold\w*|writ\w+|wrote|laid|stood|step\w*|sat|sit\w*|br(?:ing|ought)|catch\w*|caught|clean\w*|clear\w*|pick\w*|end\w*)\s$|\bput(?:s|ting)?\s(?:[\w’'-]+\s){1,4}$"
)
_EXPECTED = searched(
    r"\b(?:anticipat\w+|expect\w+|continu\w+|predict\w+|project\w+|forecast|set|likely|start\w*|beg[au]n|beginning|seen?|saw|due|appear\w*|tend\w*)\s(?:that\s[\w\s]{0,40}?(?:would|will)\s|to\s)(?:\w+ly\s|be\s|further\s)*$",
)
_IN = re.compile(r"\s(?:in|of)\s(?:the\s|our\s|its\s|their\s|overall\s|total\s|both\s)*", re.IGNORECASE)
# "theft from vans, however, had gone up"
_ASIDE = re.compile(r",\s(?:however|though|meanwhile|too|in\scontrast|by\scontrast|on\sthe\sother\shand|as\sexpected|again),\s")
_BETWEEN = searched(
    r"[;:.]|\b(?:(?<!had\s)(?<!has\s)(?<!have\s)since|after|until|who|of\swhich|would\slike|asked|queried|includ\w+|need(?:ed|s)?\sto|aim(?:s|ed)?\sto|and\sto)\b",
    re.IGNORECASE,
)


def trend_places(doc: Doc, text: str, cues: Sequence[Cue]) -> list[int]:
    """Where something tells of a trend or a standing, in order: a sentence that only names a measure states neither."""
    noted = [place for place in marked_places(doc, UP_OR_DOWN) if may_be_noted(text, place)]
    return sorted([*(start for start, _, label in cues if label in _TELLING), *marked_places(doc, STANDING_WORDS), *noted])


def find_trends(sentence: CuedSentence, *, carried: bool = False) -> list[Figure]:
    """The statements of a sentence without a number.

    Args:
        carried: the sentence before measures something.
    """
    labels = sentence.tells
    if labels.isdisjoint(_TREND_CUES) or sentence.text[sentence.end - 1] == "?":
        return []
    found = find_standings(sentence) + find_noted_ways(sentence)
    if not labels.isdisjoint(_WAYS):
        measured = "measure" in labels or "rate" in labels  # else only a noun tells what goes up: "a recent spike in arrivals"
        ways = [cue for cue in sentence.cues if cue.label in _WAYS]
        for cue in ways:
            word = sentence.said[cue.start : cue.end]
            if (measured or word in _NOUNS) and (figure := _direction(sentence, cue, word)):
                found.append(figure)
        if not found or carried:
            moved = find_moved(sentence, ways, carried=carried)
            found += [figure for figure in moved if not found or figure.end <= found[0].start]
    return _apart(sentence.text, found) if len(found) > 1 else found


_WAYS = {"up", "down", "stable", "better", "worse"}
_TREND_CUES = {*_WAYS, "measure", "rate", "rag", "comparator", "target", "earlier"}  # without one of them nothing is stated
_JOINT = searched(r",?\s(?:and|but|while|whilst|whereas|though|although)\s(?:the\s)?$")
_TELLING = frozenset({*_WAYS, "rag", "comparator", "target", "earlier", "travel", "superlative"})


def _apart(text: str, figures: list[Figure]) -> list[Figure]:
    """One figure for each stretch: of two that overlap the first found stays and takes what the other says."""
    kept: list[Figure] = []
    for figure in figures:
        other = next((k for k in kept if k.start < figure.end and figure.start < k.end), None)
        if other is not None and other.start < figure.start and (joint := _JOINT.search(text, other.start, figure.start)):
            other.end = min(other.end, joint.start())  # "theft has risen| and |burglary has fallen"
            other = None
        if other is None:
            kept.append(figure)
        else:
            other.direction = other.direction or figure.direction
            other.rag = other.rag or figure.rag
    return sorted(kept, key=lambda figure: figure.start)


# "There had been an increase in", "a recent spike in", "showed a decrease in"
_SEEN = searched(
    r"\b(?:(?:there\s(?:has\s|had\s|have\s)?(?:been|was|were|is)|saw|seen|seeing|show(?:s|ed|n|ing)|experienc\w+|noticed|due\sto|result\sof|with|following|despite|owing\sto|reflect\w*|recent|sudden|marked|noticeable|continu\w+|seasonal|temporary|year-on-year)"
    r"\s(?:(?:an?|the|some|also|further|significant|slight|small|large|big|sharp|steady|recent|noticeable|marked|general|overall|corresponding|continued|substantial|considerable|temporary)\s)*)$",
)
_THINGS = re.compile(
    r"\s(?:in|of)\s(?:the\s|our\s|its\s|their\s|both\s)?(?:number\sof\s)?(?P<thing>(?:(?!(?:of|on|for|with|by|to|at|from|the|and)\b)[a-z][\w’'-]*\s){0,3}?[a-z][\w’-]*[^su\W]s)\b",
    re.IGNORECASE,
)
_SET_BY_DECISION = searched(
    r"\b(?:precepts?|budgets?|fees|charges|prices|salar\w+|wages|pay|limits?|taxes|rates|grants|hours|funds|resources|powers|members|councillors|meetings|budgets|contributions|allowances|rents|sizes|standards|premiums|tariffs|thresholds|subscriptions|plans|terms|relations|communications|facilities|services|opportunities|ways|years|sales\staxes)$",
    re.IGNORECASE,
)
_NOT_YET = re.compile(r"\s[\w’'-]+\s(?:will|would|should|could|may|might|must)\b")
_IF = searched(r"\b(?:before\s(?:they|it)|once|until|if|provided|providing|unless|(?:as|so)\slong\sas)\s(?:[^;:,]{0,60})$")
# "asked why it had not been done when complaints first rose": known already
_WHY_WHEN = searched(r"\bwhy\s[^;:]{0,70}\swhen\s[^;:,]{0,40}$")
# "asked why sales had fallen": known to those who ask
_ASKED_WHY = searched(
    r"\b(?:ask|quer|question|wonder|enquir|knew|know|clear|explain|see|look|find\sout|check|investigat|establish|analys|examin)[a-z]*\b[^;:.]{0,30}\bwhy\b[^;:]{0,60}$"
)
_DOWN_TO = re.compile(
    r"\sto\s(?!(?:about|around|just|only|under|over|a\s(?:total|handful|quarter|third|half|few)|an?\saverage|the\s(?:level|lowest|same|last)|zero|nil|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b)[a-z]"
)
_USUALLY = ("always ", "usually ", "normally ", "often ", "typically ", "generally ", "tend to ", "tends to ", "tended to ")
_VARIED = searched(r"\b(?:var(?:y|ied|ies|ying)|adjust(?:ed|ing)?|revis(?:e|ed|ing))\b[^;:]{0,80}$")
_SHARE_OF_IT = searched(r"\b(?:bulk|third|quarter|half|most|much|part|all|explanation|reasons?|cause)\sof\sthe\s$")
_THAN_WOULD = re.compile(r"(?:\s[\w’'-]+){1,6}?\sthan\s(?:would|could|can|will|might|should)\b")
_PHRASE = re.compile(
    r"\s(?:kerbs?\b|too\s(?:long|large|big|old|small|tall|high|wide|close|complex|far)\b|in\s(?:his|her|their)\splaces?|to\stheir\sfeet|away|off(?!\s(?:since|over\sthe|during|this|again|sharply|slightly|badly|a\s(?:little|bit)|in\s(?:the\s(?:last|past)|recent))\b|[.,;]|$)|out|in\son|by\sat|to\sdate|and\srunning|in\sthe\sranks|behind|through|short|foul|apart|over|asleep|ill|(?:very\s|really\s|extremely\s|particularly\s)?(?:well|badly)(?=[.,;]|$|\s(?:with|among|although|though|but|and|at|despite|in|except)\b)|to\sthe\s(?:challenge|occasion|task))\b"
)
_UP = re.compile(r"\sup\b(?!\s(?:to|by|from)\b)")
_TAX = re.compile(
    r"(?:the\s)?(?:council\stax(?!\s(?:collect\w+|arrears|base|debt))|precept|(?:\d+\smph\s)?(?:speed\s)?limits?)\b", re.IGNORECASE
)  # set by decision
_CHARGE = re.compile(
    r"(?:[\w’'-]+\s){0,2}(?:charges?|fees?|fares?|tolls?|prices?)\s(?:from|of|to|for)\b"
)  # "an increase in |the late charge from 20p"
_PRICE = searched(
    r"\b(?:charges?|fees?|fares?|tolls?|prices?|rents?|tariffs?|subscriptions?)\s(?:now\s|then\s)?(?:goes\s|go\s|rises\s|rise\s|is\sgoing\s|are\sgoing\s)?$"
)
# "that entrance fees will stay the same", "its share of the council tax would rise"
_TO_BE_PAID = searched(
    r"\b(?:prices?|fees?|charges?|rents?|fares?|tariffs?|subscriptions?|allowances?|council\stax(?!\s(?:collect\w+|arrears|base|debt|support))|precept)\s(?:[\w’'-]+\s){0,3}?(?:will|would|should|to)\s(?:be\s|now\s|stay\s|remain\s|go\s)*$"
)
_INDEFINITE = searched(r"\b(?:an?|some|further|seen|no)\s(?:\w+\s)?$")
_THERE = searched(r"\bthere\s(?:has\sbeen|had\sbeen|have\sbeen|was|is|were)\s(?:also\s)?$", re.IGNORECASE)
_COSTS = re.compile(r"(?:[a-z]+\s){0,2}?(?:costs?|prices|expectations)\b", re.IGNORECASE)
_ADJECTIVE_ENDS = ("ing", "ed", "en", "fewer")
_NOUNS = frozenset(
    {
        "decline",
        "decrease",
        "decreases",
        "dip",
        "downturn",
        "downward",
        "drop",
        "fall",
        "growth",
        "increase",
        "increases",
        "reduction",
        "reductions",
        "rise",
        "rises",
        "spike",
        "surge",
        "upturn",
        "upward",
    }
)
_BE_BEFORE = searched(
    r"\b(?:been|was|were|is|are|be|being|remain\w*|kept)\s(?:\w+ly\s|also\s|now\s|still\s|fairly\s|very\s)?$", re.IGNORECASE
)
_ARTICLE = searched(r"\b(?:an?|the|significant|slight|further|overall|steady|sharp|continued|continuing|marked|\s)+$")
_MOTION = searched(r"\b(?:motion|amendment|proposal|resolution)s?\s$", re.IGNORECASE)
_QUESTION = re.compile(r"(?:are|is|was|were|do|does|did|has|have|what|how|why|whether|if)\s", re.IGNORECASE)
_NOT_VERB_BEFORE = searched(
    r"\b(?:a|an|the|of|for|not|with|by|more|this|any|no|requesting|their|our|its|and|or|in|(?<!gone\s)(?<!went\s)(?<!going\s)(?<!goes\s)(?<!\sgo\s)(?<!carries\s)(?<!carried\s)(?<!carry\s)(?<!keeps\s)(?<!kept\s)on|as|about|regarding|concerning|significantly)\s$",
)
_SHOWED = searched(
    r"\b(?:saw|shows?|showed|shown|showing|seen|seeing|had|has|experienc\w+|on)\s(?:been\s)?(?:an?|the|some|further|significant|slight|overall|\s)*\s?(?:[\w-]+\s)?$",
)


def _direction(sentence: CuedSentence, cue: Cue, word: str) -> Figure | None:
    """A measure going up, down or nowhere where the cue says so; None where no measure is its subject or object.

    Args:
        word: the cue in small letters.
    """
    text, said, start, end = sentence.text, sentence.said, sentence.start, sentence.end
    if text[cue.start].isupper() and text[cue.end + 1 : cue.end + 2].isupper():
        return None  # a name: "Growing Places Fund"
    window = max(start, cue.start - 80)
    before = said[window : cue.start]
    if before.endswith("% "):
        return None  # "the 3% uplift in fees": what it says it says with its number
    after = _following_measure(sentence, cue, word) or _following_plural(text, end, cue, before, word)
    subject = _subject(sentence, cue) if after is None else None
    if after is None and subject is None:
        return None
    if after is not None and word.endswith(_ADJECTIVE_ENDS) and _COSTS.match(text, after.start):
        return None  # "a time of rising costs"
    if word.endswith(("down", "down to")) and _DOWN_TO.match(text, cue.end - len(" to") * word.endswith(" to"), end):
        return None  # "the delay was down to the weather"
    if word == "fewer" and _THAN_WOULD.match(text, cue.end, end):
        return None  # "buses carried fewer people than would fill a car"
    if before.endswith(_USUALLY):
        return None  # "sales always fall in winter"
    if _IF.search(before) or ("why " in before and _WHY_WHEN.search(before)) or (word in _NOUNS and _SHARE_OF_IT.search(before)):
        return None  # "if scores went down", "half of the fall in visits"
    if _INTENT.search(before) and not _EXPECTED.search(before):
        return None
    if "why " in before and _ASKED_WHY.search(before) and not _EXPECTED.search(before):
        return None
    if _WISHED.search(before) or _ON_TOPIC.search(before) or (holds(before, _ASKED_IF_WORDS) and _ASKED_IF.search(before)):
        return None
    if word.startswith(("up", "down")) and _PARTICLE_OF.search(before):
        return None  # "broken down by ward", "given up on"
    if (word in ("grew", "grow", "growing") and _UP.match(text, cue.end)) or (
        word.startswith("on the ") and text.startswith(" in ", cue.end)
    ):
        return None  # "where children grew up", "a report on the rise in"
    if word.endswith("wards") and _VARIED.search(before):
        return None  # "that the rate be varied upwards"
    if before.endswith(("council tax ", "council tax had ", "council tax has ")):
        return None  # set by decision
    if _PHRASE.match(text, cue.end) or (word.endswith("wards") and text.startswith(" of ", cue.end)):
        return None  # "dropping off parcels", "upwards of 40 miles"
    if said.startswith((" to £", " by £", " from £"), cue.end) and _PRICE.search(before):
        return None  # "The berth charge goes up to £58 in April"
    if _NOT_YET.match(text, cue.end, end):
        return None  # "Increased targets will be set"
    if after is None:
        if subject is None or _NOT_VERB_BEFORE.search(before):
            return None
        if word in _NOUNS and not (_EXPECTED.search(before) or _SHOWED.search(before)):
            return None
        if word == "growing" and before.endswith("community "):
            return None  # "plots for community growing"
        if word in ("maintained", "stable", "static", "steady", "flat") and not _BE_BEFORE.search(before):
            return None
        low = subject
        if _MOTION.search(text, low, cue.start) or _TAX.match(text, low) or _TO_BE_PAID.search(text, low, cue.start):
            return None  # "the motion fell for want of a seconder"
        if _QUESTION.match(text, low):
            return None
        high = closing(said, cue.end, end)
    else:
        low = cue.start
        if word in _NOUNS and not _INDEFINITE.search(before) and _EXPLAINED.match(text, after.end, end):
            return None
        if _TAX.match(text, after.start) or _CHARGE.match(text, after.start):
            return None
        if article := _ARTICLE.search(text, window, cue.start):
            low = cue.start - len(article.group().lstrip())
            if article.group().strip() and (there := _THERE.search(text, max(start, low - 24), low)):
                low = there.start()
        high = closing(said, after.end, end)
    if after is None or word not in _NOUNS:
        low, high = trimmed(text, said, low, high)
    figure = Figure(min(low, cue.start), max(high, cue.end), f"trend-{cue.label}")
    name = text[after.start : figure.end] if after else text[figure.start : cue.start]
    figure.unit = unit_of(name)
    if cue.label in ("up", "down", "stable"):
        figure.direction = cue.label  # type: ignore[assignment]
    elif way := polarity_of(name):
        figure.direction = "up" if (way == "higher_is_better") == (cue.label == "better") else "down"
    elif word.startswith("g"):
        return None  # "support had got better": how it is measured is not told
    return figure


def _subject(sentence: CuedSentence, cue: Cue) -> int | None:
    """Where the measure that the cue speaks of begins with all that describes it: before the cue, in the same clause, with only a verb between."""
    text, start, cues = sentence.text, sentence.start, sentence.cues
    last = None
    for named in cues:
        if named.end > cue.start:
            continue
        if named.label in ("measure", "rate"):
            last = named
    if last is None:
        return None
    between = text[last.end : cue.start]
    if "," in between:
        between = _ASIDE.sub(" ", between)
    if len(between) > 70 or between.startswith(" which") or "," in between or _BETWEEN.search(between):
        return None
    low = next((place for place in openings(sentence.said, start, cue.start)[:4] if place <= last.start), None)
    told = max((c.end for c in cues if low is not None and c.label in _WAYS and low < c.start and c.end < last.start), default=None)
    if told is None and low is not None and (verb := _FINITE.search(text, low, last.start)):
        told = verb.end()  # "a line had been opened and |complaints had fallen"
    joint = _NEXT_SUBJECT.search(text, told, last.start) if told else None
    return joint.end("joint") if joint else low  # "theft has risen and |burglary has fallen"


def _following_plural(text: str, end: int, cue: Cue, before: str, word: str) -> Cue | None:
    """What goes up or down where the vocabulary does not know it: "there had been an increase in hedge cuttings", "a recent spike in arrivals"."""
    if word not in _NOUNS or not (_SEEN.search(before) or _EXPECTED.search(before)):
        return None
    thing = _THINGS.match(text, cue.end, end)
    return None if thing is None or _SET_BY_DECISION.search(thing["thing"]) else Cue(thing.start("thing"), thing.end("thing"), "measure")


def _following_measure(sentence: CuedSentence, cue: Cue, word: str) -> Cue | None:
    """The measure right after the cue: "rise in referrals", "rising numbers of children"."""
    text = sentence.text
    gap = _IN.match(text, cue.end) if sentence.said.startswith(("in", "of"), cue.end + 1) else None
    if gap is None and (not text.startswith(" ", cue.end) or word in _NOUNS or not word.endswith(_ADJECTIVE_ENDS)):
        return None
    at = gap.end() if gap else cue.end + 1
    reach = at + (30 if gap else 18)
    for named in sentence.cues:
        if at <= named.start <= reach and named.label in ("measure", "rate") and not _PREPOSITION.search(text, at, named.start):
            return named
    return None


_FINITE = searched(r"(?<!which)(?<!that)(?<!who)\s(?:was|were|had|has|have|is|are)\s")
_NEXT_SUBJECT = re.compile(
    r"(?P<joint>\s(?:and|but|while|whilst|whereas|though|although)\s)(?:(?!(?:a|an|that|which|who|has|had|have|is|was|were|are)\b)[\w’'-]+\s){0,5}?$",
    re.IGNORECASE,
)
_PREPOSITION = searched(
    r"[,.;]|\b(?:but|while|whilst|though|although|whereas|of|on|for|with|by|to|at|from|the|a|an|and|that|who|their|our)\b", re.IGNORECASE
)
