"""Minutes in note form: "Accounts approved.", "Renewal of £72 agreed.", "Budget 2025/26 – agreed", "Hall let of £45 approved for payment".

Near miss: "Applications approved", below which the planning authority's decisions stand.
"""

from __future__ import annotations

import re

from extractors.beginnings import searched
from extractors.decisions.sentence_gates import GATES
from extractors.decisions.told.body_outcomes import REPORTING
from extractors.decisions.told.heard import Heard, Outcome
from extractors.decisions.told.passive_outcomes import THING
from extractors.gates import needed_words

# "Hall let of £45 approved for payment.", "Accounts as listed passed for payment"
_FOR_PAYMENT = re.compile(
    r"[A-Z][^;:]{2,120}?,? (?:(?:was|were|all|also) )?(?:approved|passed|authorised|agreed|sanctioned) for payment\b[^;:]{0,60}\.?$"
)
# "Accounts passed for payment: Quay hire £40, lamp oil £12"
_PAID_LIST = re.compile(
    r"(?P<clause>(?:The |All (?:the )?|Monthly |These )?(?:[Aa]ccounts|[Ee]xpenses(?: claims)?|[Pp]ayments|[Ii]nvoices|[Cc]heques|[Bb]ills)\b[^.;:]{0,50}? (?<!to be )(?:passed|approved|authorised|agreed|sanctioned|signed)(?: for payment| as follows)?) ?: (?=[^:]{0,80}[£€]\d)"
)
PAID = GATES.add(needed_words(_FOR_PAYMENT, _PAID_LIST))
# Minutes in note form within a paragraph: "Renewal of £72 agreed.", "Quote accepted, Mr Hall abstaining."
_NOTE_FORM = re.compile(
    rf"(?!(?:The|This|These|It|He|She|They|We|I|On|In|At|After|Following|As|Cll?rs?|Councillors?|Mrs?|Ms|Miss|Dr|Members|Planning|Applications?|Officers|Clerk|Not|No|When|If|That|County|District|Borough)\b)(?=[A-Z])(?=[^.;:]{{0,90}}?(?:[£€]\d|\b{THING}\b))(?![^;:]{{0,90}} [–—-] )(?P<subject>[^;:]{{2,90}}?)(?:,| [–—-])? (?:payment |purchase )?(?P<verb>agreed|approved|accepted)(?: unanimously| by all|,? nem\.? ?con\.?)?(?:, [^.;:]{{3,60}}? abstain(?:ing|ed))?(?: [(\[](?:under )?(?:s\.? ?\d{{2,3}}|section \d{{2,3}}|lga|gpc|lg ?\(mp\) ?a)\b[^()\[\]]{{0,40}}[)\]])?\.?$",
    re.IGNORECASE,
)
_NOTE_FORM_GATE = GATES.add(needed_words(_NOTE_FORM))
_FINITE = searched(
    r"\b(?:was|were|is|are|had|has|have|been|be|will|would|who|which|that|if|when|said|proposed|moved|nominated|not|previously|already|he|she|they|we)\b",
    re.IGNORECASE,
)
# Minutes in note form: "Accounts approved.", "Budget 2025/26 – agreed"
_NOTED_DOWN = re.compile(
    rf"(?!(?:On|Following|It|After|In|As|Cll?r|Councillor|He|She|They|Applications|Planning) |(?:Agreed|Resolved),? on )(?=[A-Z])(?![^.;:]*\b(?:ha(?:d|s|ve) been|(?:must|should|could|can|may|might) be)\b)[^.;:]{{0,90}}?\b{THING}\b[^.;:]{{0,50}}?(?<!not)(?: |: )(?:[–—-] )?(?:all |\w+ly )?(?:approved|agreed|adopted|accepted|ratified|deferred|noted)(?: unanimously| by all|,? nem\.? ?con\.?)?(?:, (?:to|subject to|with|and) [^.;]{{3,60}})?\.?$",
    re.IGNORECASE,
)
_PAPER_RECEIVED = re.compile(
    r"(?:[A-Z][\w’-]+ ){0,2}(?:[Rr]eports?|[Uu]pdates?|[Pp]resentations?) (?:was |were )?received\.?$"
)  # "Report received."
# "SFVS approved unanimously.", "CCTV code adopted."
_LETTERS_TAKEN = re.compile(
    r"(?:The |Draft |Revised )?[A-Z]{3,6}(?: (?:\d{4}(?:[-/]\d{2,4})?|return|form|code|plan|budget|notes?|SLA))? (?:was |were )?(?:approved|adopted|noted|ratified|accepted|signed off)(?: unanimously| by all|,? nem\.? ?con)?\.?$"
)
_DOWN_VERB = searched(r"\b(?:approved|agreed|adopted|accepted|ratified|deferred|noted)\b", re.IGNORECASE)
# "Mr Hall also spoke |and the presentation was noted|": what became of it closes the sentence
_AND_NOTED = searched(
    r"(?<=\w),? and (?P<noted>(?:the|this) (?:[\w’'-]+ ){0,2}?(?:reports?|presentations?|updates?|position|information|briefing|paper|statements?|letters?|correspondence|contents?) (?:was|were) (?:then |duly |thereupon )?noted)\.?$"
)
NOTED_DOWN = GATES.add(needed_words(_NOTE_FORM, _NOTED_DOWN, _PAPER_RECEIVED, _AND_NOTED))
_LAST_WORDS = ("ed", "unanimously", "by all")  # how a sentence ends that _NOTED_DOWN reads
_EXPLAINED = searched(r"\b(?:explained|said|reported|told|advised|asked|until|if|when)\b")  # "Ms Hall said it is a draft until agreed"
_FEW = 5  # spaces: "Annual report received.", whatever the next sentence tells
_MONEY = re.compile(r"[£€]\d")


def find_paid(heard: Heard) -> Outcome | None:
    """ "Accounts passed for payment: Quay hire £40, lamp oil £12"."""
    words = heard.words
    if ": " in words and (listed := _PAID_LIST.match(words)):
        return 0, listed.end("clause"), "resolution-following"
    if " for payment" in words and len(words) < 240 and _FOR_PAYMENT.match(words) and not REPORTING.search(words):
        return 0, len(words), "resolution-noted-down"
    return None


def find_noted_down(heard: Heard) -> Outcome | None:
    """ "Renewal of £72 agreed.", within its paragraph; "Accounts approved.", where that is all."""
    words, end = heard.words, len(heard.words)
    if end < 60 and words[:2].isupper() and _LETTERS_TAKEN.match(words):
        return 0, end, "resolution-noted-down"
    if end < 160 and heard.held & _NOTE_FORM_GATE and (note := _NOTE_FORM.match(words)) and not _FINITE.search(note["subject"]):
        return 0, end, "resolution-noted-down"
    if (
        (heard.alone or heard.in_decision or (words.count(" ") < _FEW and words.endswith(".") and not _FINITE.search(words)))
        and (heard.lower.rstrip(".").endswith(_LAST_WORDS) or "ed, " in heard.lower)
        and words.count(" ") < 14
        and not _EXPLAINED.search(words)
        and (_NOTED_DOWN.match(words) or _PAPER_RECEIVED.match(words))
    ):
        return 0, end, "resolution-noted-down"
    if heard.lower.endswith(("noted", "noted.")) and (last := _AND_NOTED.search(words)) and not REPORTING.search(words, 0, last.start()):
        return last.start("noted"), last.end("noted"), "resolution-noted-down"
    return None


def noted_verb(words: str) -> str | None:
    """The verb of a note; None where what is accepted tells the class ("Report accepted"), or another verb may follow."""
    if " for payment" in words:
        return "approved"
    if " and " in words or not (down := _DOWN_VERB.findall(words)):
        return None
    if down[-1] == "accepted" and " report" in words:
        return None
    return "approved" if down[-1] == "agreed" and _MONEY.search(words) else str(down[-1])
