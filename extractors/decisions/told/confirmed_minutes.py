"""Minutes confirmed as a record of their meeting, in any of the usual wordings.

"The minutes of 3 May were agreed and signed by the Chair", "It was proposed and seconded that the minutes be accepted". Near misses: "The draft minutes
would be approved at the next meeting", "Once the minutes had been agreed the Clerk would publish them".
"""

from __future__ import annotations

import re

from extractors.beginnings import searched
from extractors.gates import holds, needed_words

_MINUTES = searched(
    r"\bminutes?\b(?! (?:silence|walk|slot|each|secretary|taker|clerk|book))|\b(?:notes?|records?(?: of decisions)?) of (?:the )?(?:[\w’'-]+ ){0,3}meeting\b|\bnotes? of (?:the )?\d{1,2}(?:st|nd|rd|th)? (?:january|february|march|april|may|june|july|august|september|october|november|december)\b",
    re.IGNORECASE,
)
CONFIRMED = (
    "minute",
    "notes of",
    "note of",
    "record",
    "statement of ",
    "account of ",
)  # one of these stands in every sentence that confirms minutes
_CORRECT = searched(
    r"\b(?:correct|true|accurate|fair)(?:,? (?:and|&) (?:correct|true|accurate|fair))? (?:record|reflection|account|statement)|\b(?:approv|agree|confirm|accept|adopt|sign|ratif|pass)\w*|\b(?:correct|accurate|tru|fair)(?:e?ly) (?:record|reflect|represent)\w*|\bOK[’']?d\b|\btaken as read|\bcorrect\b|\bas (?:accurate|true)\b",
    re.IGNORECASE,
)
# Minutes of another body that are laid before this one: "the minutes of the Leisure Committee be approved and adopted"
_COMMITTEE_MINUTES = searched(
    r"\bminutes of (?:the )?(?:[\w’'&,-]+ ){1,7}?(?:sub-?committees?|committees?|panel|working (?:group|party))\b(?! held)[^.;]{0,120}\badopted\b",
    re.IGNORECASE,
)
# "The adoption of the accounts was proposed by Cllr Hall and seconded by Cllr Poole"
NOUN_MOVED = re.compile(
    r"(?:(?:Proposal|Proposed|Motion|Resolution): )?(?P<noun>(?:The )?(?:adoption|approval|acceptance|agreement|election|re-election|appointment|co-option|payment|purchase|renewal|ratification) (?:of|to) .{3,120}?) (?:was|were) (?:proposed|moved)\b.{0,80}\bseconded\b",
    re.IGNORECASE,
)
_MOVED_AS_CORRECT = searched(
    r"(?:moved|proposed|agreed|accepted|approved|passed|confirmed|signed) (?:by [^.]{3,60} )?as (?:a |an |being |being a |the )?(?:true|correct|accurate|right)\b",
    re.IGNORECASE,
)
MOVED_AS_WHAT = needed_words(_MOVED_AS_CORRECT)  # one of these stands in every sentence that confirms them without naming them
# "They were agreed as correct| once the date had been corrected|"
_ONCE_PUT_RIGHT = searched(
    r",? (?:once|after|when|with) (?:[^.;]|\.(?=\d)){3,100}? (?:had|has|have|having) been (?:corrected|amended|changed|added|removed|altered|deleted|put right|inserted|struck out)\b.*$"
)
_CONFIRMING = searched(r"\b(?:were|was|be|are|is|having been|agreed|approved|resolved|accepted|confirmed|signed|as)\b", re.IGNORECASE)
# "The minutes were agreed and will be put on the website": what is still to come takes nothing away
_CONFIRMED_FIRST = re.compile(
    r"[^.;]{0,160}?\b(?:minutes?|notes)\b[^.;]{0,160}?\b(?:was|were) (?:\w+ly )?(?:approved|agreed|accepted|adopted|confirmed)\b",
    re.IGNORECASE,
)
_ONCE_ALTERED = re.compile(r"Once (?:altered|corrected|amended|changed|put right),? ")  # "|Once altered,| the notes were passed as correct"
_MINUTES_MOVED = re.compile(
    r"^.{0,60}\bminutes?\b(?! (?:secretary|taker|clerk|book)).{0,160}\b(?:proposed|moved|approved|prop)\b.{0,80}\b(?:seconded|sec)\b|^.{2,60}\b(?:proposed|moved)\b.{2,60}\bseconded (?:the )?(?:confirmation|adoption|approval|acceptance)\b.{0,40}\bminutes\b",
    re.IGNORECASE,
)
_NOT_CONFIRMING = searched(
    r"^[“\"]?to \w+|\bif (?:in order|correct|thought fit|agreed),? to (?:be )?\w+|\bnot (?:approved|available|agreed)|\bare (?:a |still )?(?:in )?drafts?\b|\buntil (?:they are )?(?:signed|approved|confirmed|agreed)\b|\bto be (?:approved|signed|agreed|confirmed|accepted)\b[^.]{0,60}:-?$|\bdeferred\b|\bnext meeting\b|\bonce\b|\bwill be\b|\bwould be\b|\bwhen (?:the )?minutes\b|\bhad been\b(?!.*\b(?:were|was)\b)(?! (?:\w+ )?(?:reviewed|circulated|read|checked)\b[^.]{0,40}\b(?:accepted|approved|agreed|adopted|confirmed|taken as)\b(?! at (?:the|a) (?:last|previous)))|\bsubject to (?:approval|confirmation)\b|\b(?:asked|enquired|inquired) (?:if|whether)\b|\bdraft minutes\b(?!.*\b(?:were|was|be)\b)"
    # "JR to ensure approved minutes are uploaded", "The Clerk confirmed that signed minutes were on the website"
    r"|\b(?:approved|signed|confirmed|agreed|final) minutes (?:are|to|be|being|should|must|had|have|were (?:now |also )?(?:on|available|published|uploaded|put|sent|circulated|displayed))\b|\bto (?:ensure|check|make sure|arrange for)\b[^.;]{0,60}\bminutes\b",
    re.IGNORECASE,
)


# "Cllr Hall proposed, Cllr Poole seconded, |the Council approved the minutes"
_MOVERS_FIRST = re.compile(
    r"[^,;.]{3,40} (?:proposed|moved),? (?:and )?[^,;.]{3,40} seconded,? (?:and |with )?(?=(?:the |all |it |unanim)[^.;]{3,120}\bminutes\b)",
    re.IGNORECASE,
)


def finds_confirmed_minutes(sentence: str) -> bool:
    """Whether a sentence tells that minutes were confirmed as a record, in any of the usual wordings."""
    if " been " in sentence:
        sentence = _ONCE_PUT_RIGHT.sub("", sentence)
    lower = sentence.lower()
    if not holds(lower, CONFIRMED):
        return False
    told = _CONFIRMED_FIRST.match(sentence)
    if _NOT_CONFIRMING.search(sentence[: told.end()] if told else sentence) is not None or re.match(
        r"(?:In relation to|With regard to|Regarding|Concerning)\b", sentence
    ):
        return False
    if len(sentence) < 300 and _MINUTES_MOVED.search(sentence):
        return True
    if "seconded" in lower and (moved := _MOVERS_FIRST.match(sentence)):
        sentence = sentence[moved.end() :]
    return len(sentence) < 500 and confirms_minutes(sentence) and _CONFIRMING.search(sentence) is not None


def are_moved_as_correct(words: str) -> bool:
    """Whether a sentence below the title "Minutes" confirms them without naming them: "They were passed as accurate"."""
    return (
        len(words) < 200
        and holds(words.lower(), MOVED_AS_WHAT)
        and _MOVED_AS_CORRECT.search(words) is not None
        and _NOT_CONFIRMING.search(_ONCE_ALTERED.sub("", words)) is None
    )


def confirms_minutes(clause: str) -> bool:
    """Whether a clause confirms minutes as a record of their meeting, whatever its word for it."""
    lower = clause.lower()
    if not holds(lower, CONFIRMED):
        return False
    if re.search(
        r"\b(?:correct|true|accurate)(?: and (?:correct|true|accurate))? (?:record|(?:statement|account) of (?:events|proceedings|the meeting))\b",
        clause,
        re.IGNORECASE,
    ):
        return True
    minutes = _MINUTES.search(clause)
    return minutes is not None and minutes.start() < 60 and _CORRECT.search(clause) is not None


def adopts_committee_minutes(clause: str) -> bool:
    """Whether a clause adopts the minutes of a committee that reports to this meeting, which makes its decisions this meeting's own."""
    return "adopted" in clause and "record" not in clause and _COMMITTEE_MINUTES.search(clause) is not None
