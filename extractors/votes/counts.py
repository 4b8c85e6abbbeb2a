"""Counts of votes told in a sentence: "by 9 votes to 3 with 1 abstention", "7 for, 2 against", "RESOLVED (6-2)"."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Literal

from spacy.tokens import Doc

from extractors.beginnings import searched
from extractors.cues import cues_of
from extractors.gates import holds, needed_words
from extractors.outline import outline_of
from extractors.votes.numbers import NUMBER, number_of

_UNIT = r"(?: (?:[a-zà-ÿ’]+ ){1,3}/)?(?: (?i:votes?|members?|councillors?|cllrs?|people|were|was|voted|voting|cast|trustees|governors|present)){0,3}"
# "13 for, 2 against and 1 abstention", "with 9 votes in favour and 3 against"
_COUNTED = searched(
    rf"(?<![\w/.£-])(?<!\d to )(?<! votes to )(?<!\d:)(?<![Aa]ll but )(?P<for>{NUMBER}){_UNIT}(?: \([A-Z][^()]{{1,60}}\))? (?:in favou?r|for|(?:IN|in) FAVOU?R|FOR|In [Ff]avou?r|For|[Yy]es)\b(?: \([A-Z][^()]{{1,300}}\)(?=,? (?:and |with )?(?:\d|[a-z]+ (?:votes? )?(?:\([A-Z][^()]{{1,60}}\) )?against)))?(?: [a-z]+ing(?: it| this)?(?= ?[,;/]| and {NUMBER}{_UNIT} against))?(?: of (?:(?! and )[^,;.]){{3,60}})?(?: (?i:the|this) (?:(?!and )\w+ ){{0,2}}(?i:motion|amendment|proposal|recommendations?|resolution|application|scheme))?(?:[,;:/&]| /)?(?: and| with| to| –| -)?,? ?"
    rf"(?:(?:there were )?(?P<against>{NUMBER}){_UNIT}(?: \([A-Z][^()]{{1,60}}\))? (?:against|AGAINST|Against|objections?|opposed|[Nn]o)\b(?: (?:it|the (?:motion|proposal|amendment)))?)?"
    rf"(?:[,;/&]| /)?(?: and| with| –| —| -)?,? ?(?:(?:there (?:was|were) )?(?P<abstained>{NUMBER}){_UNIT} (?:abst(?:entions?|ained|aining|ain|\b)|ABST\w+|Abst\w+|did not vote|not voting|undecided|neutral))?"
)
# "For: 9, Against: 3, Abstentions: 1", "FOR – 10 AGAINST – 3"
_LABELLED = searched(
    rf"\b(?:[Vv]ot(?:es?|ing)(?: was| were| cast)? ?[:–—-]? ?)?(?:[Ff]or|FOR|[Ii]n [Ff]avou?r(?: of [^:.;|]{{2,60}}(?=:))?|IN FAVOU?R|Ayes?)(?: the \w+)?(?: ?[:=–—(|-]+|(?:,(?= \d{{1,3}};))? (?=\d)) ?(?P<for>{NUMBER})\)?[,;:.|]?(?: and)? ?(?:[Vv]otes? |[Tt]hose )?(?:[Aa]gainst|AGAINST|Noes|Nays?)(?: the \w+)?(?: ?[:=–—(|-]+|(?:,(?= \d{{1,3}}(?:[;.]|$)))? (?=\d)) ?(?P<against>{NUMBER})\)?"
    rf"(?:[,;:.|]?(?: and)? ?(?:[Aa]bst\w+|ABST\w+|[Nn]ot voting)(?: ?[:=–—(|-]+|\s(?=\d)) ?(?P<abstained>{NUMBER})\)?)?"
)
# "2 against |(RB, JT), no abstentions|", "against: 2 |(Cllr Hall), abstained: nil|"
_COUNTED_BEHIND = re.compile(
    rf"(?: \([A-Z][^()\n]{{1,80}}\))?[,;.]?(?: and| with| but)?(?: there (?:was|were))? (?:\(?(?P<abstained>{NUMBER}){_UNIT} abst\w+|[Aa]bst\w+ ?[:–—-]? ?(?P<told>{NUMBER})\b)"
)
# "by 9 votes to 3, with 1 abstention", "carried 9-3"
_BY = searched(
    rf"\b(?:[Bb]y|[Ww]ith|of|vote was|result was|(?<=[Ss]how of )hands|[Cc]arried|[Ll]ost|[Dd]efeated|[Aa]greed|[Aa]pproved|[Pp]assed|tied at|tied|[Vv]oting(?: was)?|voted|[Vv]otes?|fell|failed|[Rr]ejected|[Rr]efused)[,:]? \(?(?:a (?:majority|vote|margin) of )?(?P<for>{NUMBER})(?: (?:votes?|hands))?(?: in favou?r)?,? ?(?:to|–|-|against|:(?!\d\d)) ?(?P<against>{NUMBER})\b(?! ?(?:%|per|months|weeks|days|years|minutes|metres|September|October))(?: votes?)?(?: against)?"
    rf"(?:,? ?(?:\(?with|and|there being)? ?(?P<abstained>{NUMBER}){_UNIT} (?:abst\w+))?"
)
# "RESOLVED (6-2 with 1 abstention) that", "the grant be paid (4 votes to 1)"
_BRACKETED = searched(
    rf"(?:(?P<told>(?i:resolved|agreed|carried|lost|approved|refused|granted|recommended|majority|equal|tied)[,:]? )\((?=[\w ,:–—-]{{3,50}}\))|\((?=[\w ,–—-]{{0,30}}\b(?:votes?|abst\w+)\b[\w ,–—-]{{0,40}}\)))(?:[Vv]ot(?:e|es|ing)[:,]? )?(?P<for>{NUMBER})(?: votes?)?(?: in favou?r)?,? ?(?:to|–|-|:(?!\d\d\b)) ?(?P<against>{NUMBER})\b(?: votes?)?(?: against)?"
    rf"(?:,? ?(?:with|and)? ?(?P<abstained>{NUMBER}){_UNIT} (?:abst\w+))?\)"
)
# "(Vote: For 4, Abstentions 2)": those against are not told
_ONE_SIDED = searched(
    rf"(?:\b[Vv]ot(?:es?|ing) ?[:–—-] ?(?:[Ff]or|FOR)|(?:^|(?<=[.;] )|(?<=\n))(?:For|FOR|In [Ff]avou?r|IN FAVOU?R))(?: ?[:=–—-]+| (?=\d)) ?(?P<for>{NUMBER}),?(?: and)? ?(?:[Aa]bst\w+|ABST\w+)(?: ?[:=–—-]+| (?=\d)) ?(?P<abstained>{NUMBER})"
)
# "The Board AGREED, by four to one, to": the verb before it tells that it was a vote
_AFTER_VERB = searched(r"\b(?:agreed|resolved|approved|decided|granted|refused),? $", re.IGNORECASE)
# "34 objections on the portal and one in favour": who wrote in did not vote
CONSULTED = searched(
    r"\b(?:spoke|spoken|speakers?|objections?|letters?|representations?|responses?|repl(?:y|ies)|comments|consultation|portal|respondents|survey)\b",
    re.IGNORECASE,
)
_THIRD = re.compile(r"[–—:/-](?P<abstained>\d{1,2})\b(?![–—:/-]?\d)")
# "carried by 7 votes with 2 abstentions"
_UNOPPOSED = searched(
    rf"\b(?:by|with) (?P<for>{NUMBER}) votes?(?: in favou?r)?,? (?:and|with|to nil,? with) (?P<abstained>{NUMBER}){_UNIT} abst\w+"
)
_GOT = r"(?:received|attracted|polled|had|obtained|secured|gained|got)"
# "There voted for the motion 12 and for the amendment 7", "11 voted for the motion and 6 for the amendment"
_BETWEEN = searched(
    rf"\bfor the [Mm]otion,? (?:by [^,;]{{3,40}},? )?(?P<for>{NUMBER})\b,?(?: and)?,? for the [Aa]mendment,? (?P<against>{NUMBER})\b(?:,? and (?P<abstained>{NUMBER}){_UNIT} (?:abst\w+|declined to vote))?"
    rf"|\b(?P<first>{NUMBER}){_UNIT} (?:for|in favour of) the [Mm]otion,? (?:and|with) (?P<second>{NUMBER}){_UNIT} (?:for|in favour of) the [Aa]mendment\b(?:,? (?:and|with) (?P<third>{NUMBER}){_UNIT} (?:abst\w+|declin\w+))?"
    rf"|\b(?P<other>{NUMBER}){_UNIT} (?:for|in favour of) the [Aa]mendment,? (?:and|with) (?P<mover>{NUMBER}){_UNIT} (?:for|in favour of) the [Mm]otion\b(?:,? (?:and|with) (?P<idle>{NUMBER}){_UNIT} (?:abst\w+|declin\w+))?"
    rf"|\b(?i:the motion {_GOT}) (?P<one>{NUMBER}){_UNIT},?(?: (?:and|with|while|against))? (?i:the amendment)(?: {_GOT})? (?P<two>{NUMBER})\b{_UNIT}(?:,?(?: and| with)? (?P<none>{NUMBER}){_UNIT} (?:abst\w+|declin\w+))?"
    rf"|\b(?i:the amendment {_GOT}) (?P<lesser>{NUMBER}){_UNIT},?(?: (?:and|with|while|against))? (?i:the (?:\w+ )?motion)(?: {_GOT})? (?P<greater>{NUMBER})\b{_UNIT}(?:,?(?: and| with)? (?P<absent>{NUMBER}){_UNIT} (?:abst\w+|declin\w+))?"
)
# "Motion - 14 votes", and on the next line "Amendment - 12 votes"
_EITHER = re.compile(
    rf"(?:The )?(?:Motion|MOTION)(?: \([^()\n]{{3,60}}\))? ?[:–—-]? ?\(?(?P<for>{NUMBER})\)?(?: [Vv]otes?)?[;,.]?\n?\s?(?:The )?(?:Amendment|AMENDMENT)(?: \([^()\n]{{3,60}}\))? ?[:–—-]? ?\(?(?P<against>{NUMBER})\)?(?: [Vv]otes?\b)?(?=[\s.,;]|$)"
    rf"(?:[;,.]?\n?\s?(?:Abst\w+|ABST\w+) ?[:–—-]? ?\(?(?P<abstained>{NUMBER})\)?(?: [Vv]otes?\b)?)?"
)
# "carried with three votes against": nobody says how many were for
_AGAINST_ALONE = searched(
    rf"\b(?:[Cc]arried|CARRIED|[Aa]greed|AGREED|[Aa]pproved|[Rr]esolved|RESOLVED|[Pp]assed|[Aa]dopted)\b[^.;:]{{0,30}}?(?:, | )(?P<told>(?:with |(?<=, ))(?P<against>{NUMBER}) (?:votes? |members? |councillors? |cllrs? |governors? |trustees )?(?:voting )?(?:against|dissenting|opposed|dissentients?)\b)(?! (?:the|it|him|her|them)\b)"
    rf"(?:,?(?: and| with)* (?P<abstained>{NUMBER}){_UNIT} abst\w+)?"
)
# "2 for, 4 against and Cllr Hall abstaining": those who abstained are named, not counted
_NAMED_ABSTAINER = re.compile(
    r"(?:,|;| and|, and| with|, with) (?P<who>(?:(?:Cll?rs?|Councillors?|Mrs?|Ms|Miss|Dr|the Chair(?:man|person)?)\.? ?)?(?:[A-Z][\w’'-]+(?: |,? and |, )(?:de |van |von )?){0,6}?)abstain(?:ing|ed)\b"
)
# "4 in favour, Cllr Hall against": the one against is named, not counted
_NAMED_OPPONENT = re.compile(
    r"(?:,| and|, and| with|, with) (?P<who>(?:(?:Cll?rs?|Councillors?|Mrs?|Ms|Miss|Dr|the Chair(?:man|person)?)\.? ?)?(?:[A-Z][\w’'-]+(?: |,? and |, )(?:de |van |von )?){1,6}?)(?:voting |voted |were |was )?against\b"
)
# "had been refused by the area committee by 6 votes to 3": told of another body's vote
VOTED_ELSEWHERE = searched(
    r"\bhad been \w+(?:ed|en|down) (?:\w+ )?by the [\w ’'-]{3,60}$|\bhad (?:voted|approved|agreed|refused|rejected)\b[^,;]{0,80}$"
)
_REVERSED = searched(r"\b(?:lost|defeated|fell|rejected|not carried|failed)[,:]? (?:by )?\(?$", re.IGNORECASE)
_AND_ANOTHER = searched(r",? and |, ")
# "The vote was tied, 4 votes each", "Members were split 3 all"
_TIED = searched(
    rf"(?P<n>{NUMBER})(?:[- ]all\b|(?: (?i:votes?|hands?|members?|councillors?|voting|voted|being|were|were cast|cast)){{0,3}} (?:each (?:way|side)|on (?:each|either) side|a side|each|apiece)\b)"
)
_TELLS_TIE = searched(r"\bcasting\b|\btied?\b|\bequal\w*\b|\bsplit\b|\bdeadlock\w*\b")
# "5 votes to 2 in favour", at the beginning
_VOTES_TO = searched(rf"(?<![\w/.£-])(?P<for>{NUMBER}) votes? to (?P<against>{NUMBER})\b(?: votes?)?")
# "Vote: 6/2/1", "carried (6/2/1)"
_SLASHED = searched(
    r"\b(?:[Vv]ot(?:es?|ing)[:,]? |(?:[Cc]arried|CARRIED|[Ll]ost|LOST|[Aa]greed|AGREED|[Aa]pproved|[Rr]efused|[Rr]esolved|RESOLVED) (?=\())\(?(?P<for>\d{1,2})/(?P<against>\d{1,2})/(?P<abstained>\d)(?![\d/])"
)
# Both on small letters
_SPEAKS_OF_VOTE = searched(r"\bvot(?:e|es|ed|ing)\b|\bcarried\b|\bin favou?r\b")
_TELLS_RESULT = searched(
    r"\bvot(?:e|es|ed|ing)\b|\bmajority\b|\bcarried\b|\blost\b|\bdefeated\b|\bpassed\b|\bfailed\b|\bfell\b|\btied\b|\babst|\bshow of hands\b"
)
_LOOSE = searched(r"(?:[ ,;.:/&–—-]| and\b| with\b)+$")
_CUT_SHORT = searched(r"\b[Aa]bst\w+$")


# Each with words, one of which stands in all that it matches
_PATTERNS = (
    (_LABELLED, "vote-labelled", needed_words(_LABELLED)),
    (_COUNTED, "vote-counted", ("favo", " for", " yes")),
    (_BRACKETED, "vote-bracketed", ("(",)),
    (_BY, "vote-majority", needed_words(_BY)),
)


@dataclass(slots=True)
class Count:
    """A vote as offsets into the text, what it counted and who voted."""

    start: int
    end: int
    rule: str
    votes_for: int | None = None
    votes_against: int | None = None
    abstentions: int | None = None
    names_for: list[str] = field(default_factory=list)
    names_against: list[str] = field(default_factory=list)
    names_abstained: list[str] = field(default_factory=list)
    between: Literal["motion", "amendment"] | None = None  # one stood against the other: those for the one told first are `votes_for`
    cast: Literal["for", "against"] | None = None  # the casting vote, where as many were for as against


def find_counts(doc: Doc) -> list[Count]:
    """The votes whose counts a sentence tells, in the order of their cues."""
    outline = outline_of(doc)
    found: list[Count] = []
    done: set[int] = set()
    for cue in cues_of(doc, "vote"):
        sentence = outline.sentence_at(cue.start)
        if sentence is None or sentence.start in done or sentence.place in ("purpose", "documents", "title"):
            continue
        done.add(sentence.start)
        lower = outline.text[sentence.start : sentence.end].lower()
        # "(For 7, Against 1, Abstentions" and the number on the next line
        cut = "abst" in lower and _CUT_SHORT.search(outline.text, sentence.start, sentence.end)
        stop = min(sentence.end + 6, len(outline.text)) if cut else sentence.end
        if "the amendment" in lower and (between := _BETWEEN.search(outline.text, sentence.start, stop)):
            votes_for, against, abstained = (
                next((number_of(between[name]) for name in names if between[name]), None)
                for names in (
                    ("for", "first", "other", "one", "lesser"),
                    ("against", "second", "mover", "two", "greater"),
                    ("abstained", "third", "idle", "none", "absent"),
                )
            )
            first: Literal["motion", "amendment"] = "amendment" if between["other"] or between["lesser"] else "motion"
            found.append(Count(between.start(), between.end(), "vote-between", votes_for, against, abstained, between=first))
            continue
        if (
            "abst" in lower
            and ("vot" in lower or lower.startswith(("for ", "for:", "in favo")))
            and (alone := _UNOPPOSED.search(outline.text, sentence.start, stop) or _ONE_SIDED.search(outline.text, sentence.start, stop))
        ):
            against = 0 if "to nil" in alone.group() else None  # of whom the minutes say nothing, they did not count
            found.append(
                Count(alone.start(), alone.end(), "vote-unopposed", number_of(alone["for"]), against, number_of(alone["abstained"]))
            )
            continue
        before = len(found)
        for pattern, rule, needed in _PATTERNS:
            if not holds(lower, needed):
                continue
            told = [m for m in pattern.finditer(outline.text, sentence.start, stop) if _is_count(m, rule, lower)]
            if told and "had been " in lower:
                told = [m for m in told if not VOTED_ELSEWHERE.search(outline.text, sentence.start, m.start())]
            for count in told:
                words = _LOOSE.sub("", count.group())
                dashed = rule == "vote-majority" and words[0] not in "vVt" and outline.text[count.end("for")] in "-–—"  # "carried 9-3"
                opened = rule == "vote-bracketed" or dashed or (words.count("(") > words.count(")") and words[0] != "(")
                start = count.start("for") if opened else count.start()  # "voted (5 to 1)"
                words = words[start - count.start() :]
                end = start + len(words) - (words.endswith(")") and "(" not in words)
                against = number_of(count["against"])
                abstained = number_of(count["abstained"])
                if (
                    abstained is None
                    and against is not None
                    and "abst" in lower
                    and (idle := _COUNTED_BEHIND.match(outline.text, end, stop))
                ):
                    end, abstained = idle.end(), number_of(idle["abstained"] or idle["told"])  # "For: 4, Against: 3, 2 abstentions"
                if rule == "vote-majority" and abstained is None and (third := _THIRD.match(outline.text, end, stop)):
                    end, abstained = third.end(), int(third["abstained"])  # "carried 5-2-1"
                if abstained is None and (named := _NAMED_ABSTAINER.match(outline.text, end, stop)) and named["who"].strip():
                    end, abstained = named.end(), 1 + len(_AND_ANOTHER.findall(named["who"]))
                if rule == "vote-counted" and against is None and (opposed := _NAMED_OPPONENT.match(outline.text, end, stop)):
                    end, against = opposed.end(), 1 + len(_AND_ANOTHER.findall(opposed["who"].strip(" ,")))
                votes_for = number_of(count["for"])
                if (
                    rule == "vote-majority"
                    and votes_for
                    and against
                    and votes_for > against
                    and _REVERSED.search(outline.text, max(sentence.start, count.start("for") - 30), count.start("for"))
                ):
                    votes_for, against = against, votes_for
                found.append(Count(start, end, rule, votes_for, against, abstained))
            if told:
                break
        if (
            len(found) == before
            and (" against" in lower or "dissent" in lower or "opposed" in lower)
            and (alone := _AGAINST_ALONE.search(outline.text, sentence.start, stop))
        ):
            found.append(
                Count(alone.start("told"), alone.end(), "vote-against", None, number_of(alone["against"]), number_of(alone["abstained"]))
            )
        elif len(found) == before and (equal := _find_unsigned(outline.text, sentence.start, stop, lower)):
            found.append(equal)
    return found


def read_either(text: str, start: int, end: int) -> Count | None:
    """The count in two lines of the votes for a motion and of those for its amendment, at `start` of the text."""
    either = _EITHER.match(text, start, end)
    if either is None:
        return None
    votes_for, against, abstained = (number_of(either[name]) for name in ("for", "against", "abstained"))
    return Count(start, either.end(), "vote-between", votes_for, against, abstained, between="motion")


def _find_unsigned(text: str, start: int, stop: int, lower: str) -> Count | None:
    """A vote told without naming its sides: "3 all", "6/2/1"."""
    if "/" in lower and (slashed := _SLASHED.search(text, start, stop)):
        return Count(
            slashed.start("for"), slashed.end(), "vote-slashed", int(slashed["for"]), int(slashed["against"]), int(slashed["abstained"])
        )
    if (" votes to " in lower or " vote to " in lower) and (led := _VOTES_TO.search(text, start, stop)):
        if VOTED_ELSEWHERE.search(text, start, led.start()):
            return None
        return Count(led.start(), led.end(), "vote-majority", number_of(led["for"]), number_of(led["against"]), None)
    if (
        (" all" in lower or " each" in lower or "-all" in lower or " side" in lower)
        and _TELLS_TIE.search(lower)
        and (tied := _TIED.search(text, start, stop))
    ):
        votes = number_of(tied["n"])
        return Count(tied.start(), tied.end(), "vote-tied", votes, votes, None) if votes else None
    return None


def _is_count(count: re.Match[str], rule: str, lower: str) -> bool:
    """Whether numbers beside "for" and "against" count votes: both sides are given, or the sentence, in small letters, speaks of a vote."""
    if count["against"] is None and count["abstained"] is None:
        return (
            rule == "vote-counted"
            and _SPEAKS_OF_VOTE.search(lower) is not None
            and not CONSULTED.search(count.string, max(0, count.start() - 80), count.start())
            and re.search(r"\bfavou?r\b|\bvotes? for\b", count.group(), re.IGNORECASE) is not None
        )
    if rule == "vote-majority":
        return (
            _TELLS_RESULT.search(lower) is not None
            or _AFTER_VERB.search(count.string[max(0, count.start() - 12) : count.start()]) is not None
        )
    return True
