"""Payments and charges as a clerk jots them down: "A cheque for £40 was raised: printing", "Rents to stay as they are", "Payments as listed agreed"."""

from __future__ import annotations

import re

from extractors.beginnings import searched
from extractors.decisions.jotted.fragments import FINITE, ShortOutcome
from extractors.decisions.sentence_gates import GATES
from extractors.gates import needed_words

_TAKEN = r"(?:agreed|approved|accepted|adopted|authorised|passed|ratified)"
# "Payments to the end of March as listed agreed", "Cheques signed and payments approved"
_PAID = searched(
    rf"(?:The |All |Proposed |Following |Monthly )?(?i:payments?|accounts?|invoices?|cheques|bills|expenditure|salar(?:y|ies)|wages)\b[^.;:!?]{{0,70}}? (?:all )?(?:{_TAKEN}|signed)(?: (?:for payment|as (?:listed|circulated|presented|per (?:the )?(?:list|schedule))|en bloc|and signed))*\.?$"
)
_MOVES = r"(?:to (?:go up|go down|rise|increase|come down|remain|stay|be (?:held|kept|raised|frozen|set|increased|reduced|left|put up|doubled|halved|waived|unchanged|[£€]\d))|(?:up|down) (?:by|to) (?=[£€\d]))"
# "Rents to stay as they are", "Fees up by 4% from May"
_RATE = re.compile(
    rf"(?:The |All |Our )?(?:[\w’'-]+ ){{0,3}}?(?i:fees?|rents?|charges?|prices?|rates?|subscriptions?|subs|deposits?|hire|precept|wages?|salar(?:y|ies)|allowances?|admission|membership|tickets?|tolls?|dues)\b(?: (?:for|of|at|on) [^.;:,]{{2,40}}?)?(?:: | [–—-] | ){_MOVES}\b[^;:]{{0,80}}$"
)
# "A cheque for £40 was raised: printing"
_CHEQUE = re.compile(
    r"(?:A |Two |The )?(?:cheques?|payments?) (?:was|were) (?:then |also |duly )?(?:raised|drawn|signed|made out|written|approved|authorised|agreed)\b(?! (?:in|last|on \d|at the last)) (?:to|for|payable)\b(?=[^;]{0,120}[£€]\d)[^;!?]{4,160}$"
    r"|(?:A |Two |The )?(?:cheques?|payments?|donations?|transfers?|BACS payments?) (?:for|of|to) (?=[^;]{0,60}[£€]\d)[^;:!?]{3,120}? (?:was|were) (?:then |also |duly )?(?:raised|drawn|signed|made out|written|issued|passed|approved|authorised)\b(?! (?:in|last|on \d|at the last))[^;]{0,90}$",
    re.IGNORECASE,
)
# "Agreed two bins at £90 each", "Approved £40 for seeds"
_AGREED_THING = re.compile(
    r"(?:Agreed|Approved|Authorised|Sanctioned)[,:]? (?P<clause>(?:(?:up to |a (?:sum|budget|grant|donation|maximum|limit) of |an extra |a further )?[£€]\d[^;:]{3,120}|(?:an?|one|two|three|four|six|ten|the|new|another|both|all) [^;:]{3,120}[£€]\d[^;:]{0,60}))$"
)
# "Donation of £25 to the lifeboat, as usual"
_USUAL = re.compile(
    r"(?![^;:]*\b(?:received|paid in)\b)(?:(?:Usual|Annual|Yearly) (?:donation|grant|gift|subscription|contribution)\b[^.;:]{0,40}[£€]\d[^;:]{0,60}|(?:Donation|Grant|Gift|Subscription|Contribution) (?:of|to)\b[^.;:]{0,30}[£€]\d[^.;:]{0,60}?,? (?:as )?(?:usual|last year|before|again|in previous years))\.?$"
)
_RATE_GATE, _USUAL_GATE = GATES.add(needed_words(re.compile(rf" {_MOVES}"))), GATES.add(needed_words(_USUAL))
PAID_WORDS = needed_words(_PAID)
# One of these stands in every jotting of a sum, with some others
SUM_WORDS = (
    *needed_words(_CHEQUE, _PAID),
    *(f" to {deed}" for deed in ("go ", "rise", "increase", "come down", "remain", "stay")),
    " to be held", " to be kept", " to be raised", " to be frozen", " to be set ", " to be increased", " to be reduced", " to be left",
    " to be put up", " to be doubled", " to be halved", " to be waived", " to be unchanged", " to be £",
    " up by ", " up to £", " down by ", " down to £", "usual", "last year", "as before", "agreed", "approved", "authorised", "sanctioned",
)  # fmt: skip


def is_payment(clause: str) -> bool:
    """Whether a clause is "Payments to the end of March as listed agreed"."""
    return _PAID.match(clause) is not None and FINITE.search(clause.replace(" all ", " ")) is None


def find_sum(sentence: str) -> ShortOutcome | None:
    """ "A cheque for £40 was raised: printing", "Agreed two bins at £90 each"."""
    if "£" not in sentence and "€" not in sentence:
        return None
    if _CHEQUE.match(sentence):
        return ShortOutcome(0, len(sentence), "approved")
    if sentence.startswith(("Agreed", "Approved", "Authorised", "Sanctioned")) and (thing := _AGREED_THING.match(sentence)):
        return ShortOutcome(thing.start("clause"), len(sentence), "approved")
    return None


def find_rate(sentence: str, held: int) -> ShortOutcome | None:
    """What is to be charged or given as before, in a sentence that holds `held` of `GATES`: "Fees up by 4% from May", "Usual donation to the lifeboat, £25"."""
    if (held & _RATE_GATE and _RATE.match(sentence)) or (held & _USUAL_GATE and _USUAL.match(sentence)):
        return ShortOutcome(0, len(sentence), "approved")
    return None
