"""What the clerk of a small body jots down of a decision: a few words, with those who moved it behind, or what follows from it.

    Payments agreed AB / CD.    Cheques signed, Mrs Hall and Mr Poole.      a participle, and names that only moved it
    Two stalls only this year.    Signatories to remain as before.          what is to be
    The Poole quote to be accepted.    Went with the cheaper one.           a bid that was taken

Sums, posts, answers and refusals are jotted down in ways of their own (`jotted_sums` …); here they are asked one after another.

Near misses: "Mr Oakes agreed" (a person), "The lane to be closed on Friday" (somebody else's doing), "Rents had gone up by 4%" (reported).
"""

from __future__ import annotations

import re

from extractors.beginnings import searched
from extractors.decisions.jotted.answers import ANSWER_ENDS, BRACKETED_WORDS, answers, find_answer
from extractors.decisions.jotted.bare_notes import BARE_NOTES, find_bare_note
from extractors.decisions.jotted.bids import BID_WORDS, find_bid
from extractors.decisions.jotted.everyday_assent import AGREED_ON, find_assent
from extractors.decisions.jotted.fragments import ShortOutcome
from extractors.decisions.jotted.movers_behind import MOVERS_BEHIND, NAME
from extractors.decisions.jotted.participle_notes import find_participle
from extractors.decisions.jotted.posts import POST_WORDS, find_post
from extractors.decisions.jotted.refusals import REFUSAL_WORDS, find_refusal
from extractors.decisions.jotted.settled_series import SERIES_WORDS, find_series
from extractors.decisions.jotted.sums import PAID_WORDS, SUM_WORDS, find_rate, find_sum, is_payment
from extractors.decisions.sentence_gates import GATES
from extractors.decisions.told.body_outcomes import REPORTING
from extractors.decisions.told.requests_answered import TASK_LEFT
from extractors.gates import needed_words

# "No bonfire this year", "No mowing before July in the far corner"
_NONE = re.compile(
    r"(?:No (?:(?:more|further|new|extra) )?(?!one\b|money|time|objection|comment|change|report|news|further (?:news|action|update|progress)|correspondence|apolog|progress|action|update|declaration|interest|public|member|question|matter|issue|problem|reply|response|decision|quorum|officer|complaint|crime|incident|[A-Z]{2,})[A-Za-z][\w’'-]+(?: [\w’'-]+){0,4} (?:this (?:year|season|time|summer|winter|Christmas|month)|next (?:year|season)|before (?:mid |the end of )?[A-Z][a-z]+|until [^.;:]{2,30}|(?:for|in) the time being)(?:[ ,][^.;:]{2,70})?"
    r"|(?:(?:Given|In view of|Because of|Owing to|As|With|Due to) [^.;:]{4,80}?,? )?(?:there (?:will|is to) be no|no) [a-z][\w’'-]+(?: [\w’'-]+){0,3} (?:will|is to|are to) be (?:held|run|made|given|done|sold|provided|lit|put up|taken|bought)\b[^.;:]{0,60})\.?$"
)
# "Poole quote to be accepted", "Went with Poole", "To go with the cheaper one"
_BID = re.compile(
    rf"(?:(?:(?:Went|[Tt]o go|Going|Decided to go|Agreed to go) (?:with|for)|Decided on|Settled on|Plumped for|Opted for|Decided in favour of) (?!a (?:walk|visit)\b)[^;:]{{3,110}}|(?:The )?(?:{NAME}|[\w’'£.,-]+ (?:quote|tender|price|quotation|estimate|bid|one)|(?:lowest|cheapest|second|first|lower|cheaper|higher|third|middle|local)(?: [\w’'-]+)?)(?:[’']s? (?:quote|tender|price|quotation|estimate|bid))?(?: (?:quote|tender|price|quotation|estimate|bid))? to (?:be (?:accepted|taken|given (?:the|it)|used|engaged|employed)|have (?:the|it) (?:work|job|contract|again)|do (?:(?:the )?(?:work|job)|it(?= (?:for|at)\b)))\b[^;:]{{0,60}}|(?:The )?(?:Parish |Town |Community )?(?:Council|Committee|Members|Trustees|Board|Meeting|We) (?:accepted|chose|picked|preferred|selected|went (?:with|for)|plumped for|opted for) (?:the )?(?:{NAME}|[\w’'-]+ (?:quote|tender|price|one))(?:[’']s?)?(?: (?:quote|tender|price|offer))?(?: (?:at|for|of) [£€][^;:]{{1,90}}|,? (?:as|because|since|who|which) [^;:]{{2,90}})?\.?)$"
)
# "The other two could not be helped this time"
_NOT_HELPED = re.compile(
    r"(?:The |All )?(?:[Oo]ther|[Rr]emaining|[Rr]est|[Oo]thers)\b[^.;:]{0,40} (?:could not be|were not|cannot be) (?:helped|supported|funded|given anything|assisted|met)\b[^;:]{0,50}$"
)
# "Signatories to remain as before", "All to be renewed", "Inspection to go ahead at £80"
_TO_STAND = re.compile(
    r"(?:[A-Z][^.;:!?]{2,80}? to (?:remain|stay|continue|carry on) (?:as (?:before|now|at present|is|it is|they are|last year|usual)|unchanged|the same)\b[^;:]{0,70}|(?:All|Both|These|It|They) to be (?:renewed|paid|accepted|approved|continued|kept|supported|bought|ordered)\b[^;:]{0,40}|(?!(?:The )?(?:Clerk|Chair\w*|Secretary|Treasurer|Cll?r|Councillor|Mrs?|Ms|Dr|[A-Z]{2,3}|[A-Z][a-z]+) to )[A-Z][^.;:!?]{2,80}? to (?:go ahead|proceed)\b[^;:]{0,60})$"
)
# "The Panel agreed with the decision not to proceed", "The owners wish to go ahead": what somebody wants
_SOMEBODYS_WISH = re.compile(
    r"[^.;:]{2,80}?\b(?:agreed|not|decision|decided|asked|wish(?:es|ed)?|want(?:s|ed)?|plann?(?:ed|s)?|hop(?:e|es|ed)|able|unable|due|likely|keen|ready|willing|intend(?:s|ed)?|expect(?:s|ed)?|need(?:s|ed)?|used) to\b|[^.;:]{2,80}?\b(?:agreed with|not) "
)
# "The warden had sent a report, which was noted"
_WHICH = re.compile(
    r"(?=[A-Z])(?![^;:,]{3,90} seconded )[^;:]{5,160}, (?:all of )?which (?:was|were) (?:duly |also |all |gratefully |unanimously |gladly )?(?P<verb>noted|received|accepted|approved|adopted|agreed)(?: and \w+)?(?: with [^.;]{3,40}| unanimously)?\.?$"
)
# "This was agreed and a notice be put in the window"
_AND_BE = re.compile(
    r"(?:This|It|The (?:proposal|suggestion|request|idea)|All|These) (?:was|were) (?:then |also )?(?:unanimously )?(?:agreed|approved|accepted|carried|supported|noted),? and (?:also )?(?:that )?(?P<clause>(?:the|a|an|some|two|three|both|any|all) [^.;:]{3,80}? (?:to )?be (?!(?:the|a|an)\b)\w+[^;:]{0,80})$"
)
# "The policy was sent back to the working group"
_SENT_BACK = re.compile(
    r"(?=[A-Z])[^.;:]{2,80}?(?:was|were) (?:then |therefore )?(?:sent|passed|handed|given|taken|referred) (?:back|over|on) to (?:the |its )?(?:[\w’'-]+ ){0,4}(?:[Cc]ommittee|[Gg]roup|[Pp]arty|[Pp]anel|[Ff]orum|[Bb]oard|[Tt]eam|[Oo]fficers|[Aa]uthors?|[Cc]lerk|[Tt]reasurer|[Ss]ecretary|[Cc]hair)\b[^;:]{0,90}$"
)
_SIGNED = searched(
    r"(?:Section \d of )?(?:[Tt]he |Both |This )?(?:[A-Z][\w’'-]* )?(?:[Ss]tatement of [Aa]ssurance|[Gg]overnance [Ss]tatement|[Aa]nnual [Rr]eturn|AGAR|[Cc]ertificate of [Ee]xemption|[Ll]ease|[Bb]ank mandate|[Cc]ontract|[Aa]ccounting [Ss]tatements?|[Ss]tatement of [Aa]ccounts?)\b[^.;:]{0,60}? (?:(?:was|were) )?(?:(?:gone through|completed|read(?: out)?|answered|considered|agreed|approved|checked) and )?(?:duly )?signed\b[^;:]{0,50}$"
)
_TAKEN_WORDS = (
    " to have ", " to do ", " to be accepted", " to be taken", " to be given", " to be used", " to be engaged", " to be employed",
    "went with", "went for", "going with", "going for", "chose", "picked", "selected", "preferred", "accepted",
    "decided on", "settled on", "plumped for", "opted for", "decided in favour",
)  # fmt: skip
_TO_STAND_WORDS = (
    " to be renewed", " to be paid", " to be approved", " to be continued", " to be supported", " to be bought", " to be ordered", " to proceed",
)  # fmt: skip
_WHICH_WORDS = ("which was noted", "which were noted", "which was received", "which was accepted", "which was adopted")
_ASSENT_WORDS = (
    "ok'd", "ok’d", "no problem", "no objection", "objected", "minded", "happy with", "long as", "was fine", "to be fine",
    " gave ", "ahead given", "ahead was given", "renew with", "stay with", "stick with", "keep with", "keep as", "carry on with", "carry on as",
    "limit", "budget", "ceiling",
)  # fmt: skip
# What is jotted down has one of these, unless it opens with "No" or ends with an answer
_GATE = GATES.add(
    {
        *needed_words(_NOT_HELPED, AGREED_ON, _SENT_BACK, _SIGNED, _AND_BE),
        *SUM_WORDS,
        *POST_WORDS,
        *REFUSAL_WORDS,
        *BRACKETED_WORDS,
        *BARE_NOTES,
        *BID_WORDS,
        *SERIES_WORDS,
        *_TAKEN_WORDS,
        *_TO_STAND_WORDS,
        *_WHICH_WORDS,
        *_ASSENT_WORDS,
        "there will be no",
        "there is to be no",
    }
)
# What names may stand behind
_DONE = searched(
    r"\b(?:agreed|approved|accepted|adopted|passed|signed|authorised|ratified|OK[’']?d)\b(?: (?:for payment|as \w+|en bloc|unanimously))?"
)
_DONE_GATE = GATES.add((*needed_words(_DONE), *PAID_WORDS))
_TO_STAND_GATE = GATES.add(needed_words(_TO_STAND))
_BID_GATE = GATES.add((*_TAKEN_WORDS, "to go with", "to go for"))
_NOT_HELPED_GATE, _AND_BE_GATE, _SENT_BACK_GATE, _NONE_GATE = (
    GATES.add(needed_words(pattern)) for pattern in (_NOT_HELPED, _AND_BE, _SENT_BACK, _NONE)
)
_ABOUT = re.compile(r"[A-Z][\w’'&/() -]{1,40}: (?=[A-Z])")  # "Audit: Part A approved, Part B approved"
_TOLD = searched(
    r"\b(?:said|reported|thought|felt|asked|explained|told|noted that|hoped|suggested|wondered|had been|would|could (?!not be)|should|if|whether)\b",
    re.IGNORECASE,
)


def may_be_jotted(lower: str, held: int) -> bool:
    """Whether a sentence in small letters can be such a jotting; `held` is what it holds of `GATES`."""
    if len(lower) >= 260:
        return False
    return (
        held & _GATE != 0
        or lower.startswith("no ")
        or (len(lower) < 110 and " to be " in lower)
        or lower.rstrip(".").endswith(ANSWER_ENDS)
        or (" no " in lower and (" will be " in lower or " to be " in lower))
    )


def find_jotting(sentence: str, *, others_decide: bool, held: int) -> list[ShortOutcome]:
    """The decisions that a clerk jots down in a sentence, which holds `held` of `GATES`; `others_decide` as in `find_short_outcome`."""
    if ": " in sentence and (about := _ABOUT.match(sentence)) and (told := _find_jotted(sentence[about.end() :], others_decide, held)):
        told = [each._replace(start=each.start + about.end(), end=each.end + about.end()) for each in told]
    else:
        told = _find_jotted(sentence, others_decide, held)
    if told and TASK_LEFT.match(sentence):
        return []
    if not told or answers(sentence):
        return told
    # "Dredging, £14 a berth – refused|, as users would pay|": why, and nothing reported
    decided = sentence.partition("ed, ")[0] if told[0].verb == "refused" else sentence
    return [] if _TOLD.search(decided, told[0].start) or REPORTING.search(sentence, 0, told[0].start) else told


def _find_jotted(sentence: str, others_decide: bool, held: int) -> list[ShortOutcome]:
    if not others_decide and (series := find_series(sentence)):
        return series
    done_so = _DONE.finditer(sentence) if held & _DONE_GATE else ()
    moved = next((found for done in done_so if (found := MOVERS_BEHIND.match(sentence, done.end()))), None)
    clause = sentence[: moved.start()] if moved else sentence
    if moved and len(clause) > 5 and (noted := find_participle(clause, listed=False, others_decide=others_decide)):
        return [noted]
    if held & _DONE_GATE and is_payment(clause):
        return [ShortOutcome(0, len(clause), "approved")]
    plain = (
        find_bare_note(sentence, held, others_decide=others_decide)
        or find_sum(sentence)
        or find_assent(sentence, held)
        or find_rate(sentence, held)
        or _find_to_stand(sentence, held)
        or find_refusal(sentence, held)
        or _find_done(sentence, held)
    )
    return [plain] if plain else []


def _find_to_stand(sentence: str, held: int) -> ShortOutcome | None:
    """ "Signatories to remain as before", "All to be renewed"."""
    if not held & _TO_STAND_GATE or not _TO_STAND.match(sentence) or _SOMEBODYS_WISH.match(sentence):
        return None
    spends = " ahead" in sentence or " paid" in sentence or " renewed" in sentence
    return ShortOutcome(0, len(sentence), "approved" if spends else "agreed")


def _find_done(sentence: str, held: int) -> ShortOutcome | None:
    """What was made of a report, a post, a bid, a paper or a request; or what there is not to be: "No bonfire this year"."""
    end = len(sentence)
    if ", which " in sentence or ", all of which " in sentence:
        which = _WHICH.match(sentence)
        return ShortOutcome(0, end, which["verb"]) if which else None
    if post := find_post(sentence, held):
        return post
    if bid := find_bid(sentence, held):
        return bid
    if held & _BID_GATE and _BID.match(sentence):
        return ShortOutcome(0, end, "accepted")
    if "signed" in sentence and " to be " not in sentence and " been " not in sentence and _SIGNED.match(sentence):
        return ShortOutcome(0, end, "approved")
    if held & _NOT_HELPED_GATE and _NOT_HELPED.match(sentence):
        return ShortOutcome(0, end, "refused")
    if held & _AND_BE_GATE and (beside := _AND_BE.match(sentence)):
        return ShortOutcome(beside.start("clause"), end, None)
    if held & _SENT_BACK_GATE and _SENT_BACK.match(sentence):
        return ShortOutcome(0, end, "referred")
    if answer := find_answer(sentence):
        return answer
    return ShortOutcome(0, end, None) if held & _NONE_GATE and _NONE.match(sentence) else None
