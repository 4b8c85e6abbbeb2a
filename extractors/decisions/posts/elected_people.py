"""People who were elected, co-opted or appointed to a post: "Cllr Hall was elected Chair", "The returning officer declared Ms Hall duly elected"."""

from __future__ import annotations

import re

from extractors.beginnings import searched
from extractors.decisions.sentence_gates import GATES
from extractors.decisions.told.heard import Heard, Outcome
from extractors.gates import needed_words

_ELECTED = re.compile(
    r"^(?:(?:It was )?(?:unanimously )?(?:resolved|agreed)[: ]+|(?:There being|With) no (?:other|further) (?:nominations?|candidates?|names) (?=[A-Z])|(?:There being|There having been|As there were|With|Following|After|On|No|In the absence of|Since|Having) [^;:]{3,120}?, |(?:On|Upon) being put to (?:the|a) vote,? |(?:[A-Z][^;:.]{5,120} and )?(?:after|following|on|upon)(?: being put to)? (?:a|the) (?:secret |paper |postal )?(?:vote|ballot|show of hands)(?: \([^()]{1,20}\))? )?(?P<who>(?:(?:Councillors?|Cll?rs?|Mr|Mrs|Ms|Miss|Dr|Sir|Rev)\.? ?)*[A-Z][\w’'.-]*(?:,? (?:and |& |, )?[A-Z][\w’'.-]*){0,6})(?:, (?:having been|being|as) [^,;]{3,50},)? (?:(?:was|were|be|is|has been) (?:(?:duly |then )?(?:proposed|nominated)(?: by [^,;.]{3,40}?)?(?:,? (?:and )?seconded(?: by [^,;.]{3,40}?)?)?(?: (?:for|as|to) [^,;.]{3,50}?)?,? and,? ?(?:(?:on|upon|after) (?:being put to (?:the|a) vote|a (?:vote|show of hands)),? )?(?:(?:was|were) )?(?:subsequently |so )?)?|accepted (?:the )?nomination (?:for|as) [^,;.]{3,60}?,? and (?:was|were) (?:so )?|(?:(?:was|were) (?:willing|happy|prepared|content|pleased)|(?:had )?(?:agreed|offered|volunteered|consented|expressed a willingness)) to (?:continue|stand|serve|remain|carry on|be|act|take)\b[^.;]{0,60}?,? and (?:was|were) (?:so )?)(?:unanimously |duly |then |thereupon |thereafter |accordingly |formally |thanked and )*"
    r"(?:(?:re-?)?elected|confirmed(?= as (?:the |an? |its |our )?(?:[\w-]+ )?(?:(?:link|lead|nominated) |vice[- ]?|deputy )?(?:chair|trustee|governor|treasurer|secretary|clerk|representative|member))|(?<=so )appointed|voted (?:to|in(?:to)?) the chair|co-opted|coopted|nominated|(?:re-?)?appointed(?= (?:as )?(?:the |an? |its |our )?(?:(?:council|board|committee|trust|panel|group)[’']s )?(?:vice[- ]?|deputy |depute )?(?:chair|mayor|convene[ro]|conveno|provost|president|representative|internal auditor|town mayor|leader|to (?:the|be)|clerk|treasurer|secretary|trustee|(?:link|lead|nominated|safeguarding|independent|internal|honorary|staff|parent) \w+))|(?<=was )appointed(?=\.?$)|(?<=were )appointed(?=\.?$)|(?<=duly )appointed(?=\.?$)|(?:(?<=then )|(?<=thereupon )|(?<=accordingly ))appointed(?=\.?$)|re-?appointed(?= (?:for (?:a |an |one|two|three|four|five|another)|until|as |unopposed)|[.;]|$))\b",
    re.IGNORECASE,
)
ELECTED = GATES.add(needed_words(_ELECTED))
_SECONDED = re.compile(r"(?:and )?seconded by [^,;]{3,60}, ")
_NOMINATED = re.compile(r"(?:On|Upon|Following|After) (?:the |a )?(?:nomination|proposal|proposition|motion|recommendation) (?:of|by)\b")
# "Two had been put forward and after a vote |Ms Hall was elected", "On being put to the vote |Ms Hall was elected"
_BALLOTED = re.compile(r"[A-Z][^;:.]{5,120} and (?:after|following|upon|on)(?: being put to)? (?:a|the) |(?:On|Upon) being put to ")
_DECLARED = searched(
    r"\b(?:declared|deemed|returned)(?: that)? (?P<who>(?:(?:Councillor|Cll?r|Mr|Mrs|Ms|Miss|Dr)\.? )?[A-Z][\w’'-]*(?: [A-Z][\w’'-]*){1,3} (?:was |were |to be |as )?(?:duly )?elected\b[^.;]{0,100}?)(?= as (?:he|she|they)\b|[.;,]|$)"
)
DECLARED = GATES.add(needed_words(_DECLARED))


# "The Chair understood that a contractor was appointed"
_HEARSAY = re.compile(r"\b(?:understood|heard|thought|believed|assumed|supposed|(?:was|were) told) (?:that|from)\b")


def find_declared(heard: Heard) -> Outcome | None:
    """Who was declared elected."""
    declared = _DECLARED.search(heard.words) if len(heard.words) < 300 and "elected" in heard.words else None
    return (declared.start("who"), declared.end("who"), "resolution-election") if declared else None


def find_elected(heard: Heard) -> Outcome | None:
    """Who was elected to what; who moved it, or that there was a ballot, is no part of what was decided."""
    words = heard.words
    elected = _ELECTED.match(words) if len(words) < 240 else None
    if elected is None or _HEARSAY.search(words, 0, elected.end()):
        return None
    who = elected.start("who")
    if _NOMINATED.match(words, 0, who):
        seconded = _SECONDED.match(words, who)
        start = seconded.end() if seconded else who
    else:
        start = who if _BALLOTED.match(words, 0, who) else 0
    # "Ms Hall was proposed and seconded and was elected": all of it is told
    moved = words.find("second", who, elected.end()) >= 0
    return start, len(words), "resolution-nomination" if moved else "resolution-election"
