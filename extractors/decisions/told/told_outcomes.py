"""Decisions told in a part of a sentence: what was put off or left with somebody, a body that was formed, what was not taken.

    The Clerk had no figures, and the matter was left over until June.        put off
    No view was reached and it was left with the Chair to settle the price.   left with somebody

Near misses: "The club said that the matter was left over" (reported), "a working party formed in 2019" (told of another day).
"""

from __future__ import annotations

import re

from extractors.beginnings import searched
from extractors.decisions.deciding_bodies import BODY_NOUN, is_own_body
from extractors.decisions.sentence_gates import GATES
from extractors.decisions.told.body_outcomes import REPORTING
from extractors.decisions.told.heard import Heard, Outcome
from extractors.decisions.told.passive_outcomes import THING
from extractors.gates import needed_words

# "A sub-committee consisting of Ms Hall and Mr Poole was appointed"
FORMED = re.compile(
    r"(?:An? )?(?:[\w-]+ ){0,4}(?:sub-?(?:committee|group)|working (?:group|party)|task (?:group|force|and finish group)|steering group|panel|committee)(?: (?:consisting|comprising|made up|composed)\b[^.;]{3,140}?|,? of [^.;]{3,100}?,?)? (?:(?:was|were) (?:then |duly |therefore |accordingly )?|(?=(?:formed|set up) to\b))(?P<verb>appointed|formed|set up|established|constituted)\b(?! (?:in|last|by)\b)",
    re.IGNORECASE,
)
_FORMED_GATE = GATES.add(needed_words(FORMED))
# "The Charging Policy was not approved"
_NOT_TAKEN = re.compile(
    rf"(?:The|This|These|An?|Both) [^.;:]{{0,90}}?\b(?i:{THING}|transfers?|levy|scheme|increase)\b[^.;:]{{0,60}}? (?:was|were) (?:(?:therefore|accordingly|thus|consequently|then) )?not (?:approved|agreed|accepted|adopted|supported|granted|endorsed)\b(?! (?:by|at|in|until|because (?:he|she|they))\b)[^;]{{0,120}}$"
)
_NOT_TAKEN_GATE = GATES.add(needed_words(_NOT_TAKEN))
# "Charges to go up to £9 (proposed Ms Hall, seconded Mr Oakes, carried)"
_MOVED_BEHIND = re.compile(
    r"(?P<clause>(?=[A-Z£“])[^()]{8,240}?) \((?:[Pp]roposed|[Pp]rop|PROPOSED)\b\.?:?(?: by)? [^()]{2,60}?[,;.]? (?:and )?(?:[Ss]econded|[Ss]ec|SECONDED)\b\.?:?(?: by)? [^()]{2,90}\)\.?$"
)
# "Ms Hall proposed a vote of thanks to the wardens, which was carried with applause"
_THANKS_MOVED = searched(
    r"\b(?:proposed|moved) (?P<clause>a (?:hearty |warm |sincere |special )?vote of (?:thanks|sympathy|condolence|congratulations?|appreciation)\b[^.;,]{2,100})"
)
# "Three quotes were read; that of Oakes at £90 was accepted"
_BID_TAKEN = searched(
    r"(?:^|[;,] (?:and )?|\band )(?P<clause>(?:[Tt]hat|(?:[Hh]is|[Hh]er|[Tt]heir)(?= (?:[\w-]+ )?(?:prices?|quotes?|quotation|tender|offer|estimate|bid|terms) )|[Tt]he (?:one|quotes?|quotation|tender|lowest|lower|bid|offer|estimate|cheapest|cheaper)(?: (?:one|quote|quotation|tender|bid|offer))?)(?:,? (?:of|from|by) [^.;]{2,70}?,?|(?<=[Hh]is)(?: [\w-]+){1,2}|(?<=[Hh]er)(?: [\w-]+){1,2}|(?<=heir)(?: [\w-]+){1,2}) (?:was|were) (?:then |duly |unanimously )?(?:accepted|chosen|preferred|approved|agreed)\b[^;]{0,80})$"
)
_BID_GATE = GATES.add(needed_words(_BID_TAKEN))
# "Members were supportive but deferred a decision until the costs were known"
_BUT_DEFERRED = searched(
    r"\b(?:and|but) (?P<clause>(?:agreed to defer|deferred) (?:an?|the|its|their|any|making a|this) (?:\w+ )?(?:decision|matter|item|application|request)\b[^;]{0,100})$"
)
# What is put off at the end of a sentence: "…, and the matter was left over until May"
_PUT_OFF = searched(
    r"(?:^|(?:, (?:and|so)|;(?: and)?|,| so| and) )(?P<clause>(?:(?:[Tt]he|[Tt]his) (?:matter|item|decision|question|report|application|request|motion|Motion|Notice of Motion|proposal|Item|Report|(?:precept|budget|policy|plan|lease|contract|rents?|charges|fees|quotes?|quotation|bid|appointment|purchase)(?= (?:was|were) left ))|[Ii]t|[Tt]his|[Tt]hey|[Cc]onsideration of [^.;,]{3,100}?) (?:was|were) (?:then |therefore |accordingly |again )?(?:deferred|adjourned|left(?: over| until| (?:to|for) (?:the|a|our) (?:[A-Z]\w+|next|following|later|future|full|annual) (?:\w+ )?meeting)|held over|put (?:back|off)|carried (?:forward|over)|postponed|left on the table)\b[^.;]{0,90}\.?)$"
    r"|^(?P<whole>(?:The|This|An?|(?:Approval|Adoption|Discussion|Election|Appointment|Co-option|Payment|Purchase|Review) of|(?:Councillor|Cll?r|Mrs?|Ms|Dr)\.? (?:[A-ZÀ-Þ][\w’'-]* )?[A-ZÀ-Þ][\w-]+[’']s) (?:(?!(?:said|reported|told|advised|explained|heard|noted) )[\w’'-]+ ){1,9}(?:was|were) (?:then |therefore |accordingly |again )?(?:deferred|held over|carried (?:forward|over)|left(?: over)?(?= (?:to|for|until|till) (?:the|our) (?:[A-Z]\w+|next|following|later|annual|full) (?:\w+ )?meeting\b)) (?:to|until|till|for|pending)\b[^.;]{2,110}\.?)$"
)
# "As the mover was away the motion was held over to May", "No agreement, so left for the next meeting"
_PUT_OFF_AS = re.compile(
    r"(?:As|Since|Because|Given that|Owing to|Due to|With|In the absence of) [^;:]{5,140}? (?P<clause>(?:the|this|that) (?:matter|item|decision|question|report|application|request|motion|proposal|vote|election|appointment) (?:was|were) (?:then |therefore |accordingly |again )?(?:deferred|adjourned|held over|put (?:back|off)|carried (?:forward|over)|postponed|left(?= (?:until|over|to|for)\b))\b[^.;]{0,90}\.?)$"
    r"|(?:[^.;:]{2,60}: )?(?:(?:There was )?[Nn]o (?:clear |final |firm )?(?:consensus|agreement|decision|conclusion|view)|Nothing (?:was |could be |has been )?(?:yet )?(?:decided|settled|agreed|resolved))\b[^,.;:]{0,40}(?:,| [–—-]|;) ?(?:and |so |and so )?(?P<left>(?:(?:this|it|the matter) was )?(?:(?:left|deferred|parked|held over|carried (?:over|forward)|put off|postponed)(?: (?:over|open))?(?: (?:until|till|for|to)\b[^.;]{2,80})?|(?:to (?:come|go|be put) |(?:it )?(?:goes|comes) )?back (?:on|to|at) (?:the |our )?(?:next |following )?(?:list|agenda|meeting|table)\b[^.;]{0,60})\.?)$"
)
# "This sale was withdrawn from the agenda |at the request of the Director"
_OFF_AGENDA = re.compile(
    r"(?P<whole>(?:The|This|These|Items? \d+(?:\.\d)?|Consideration of|Agenda item) ?[^.;:]{0,100}?\b(?:was|were) (?:then |therefore |accordingly )?(?:withdrawn|removed|taken|deleted) (?:from|off) (?:the|this|tonight[’']s) agenda\b)"
)
# Why it was put off, or at whose request: no part of what was decided
_REASON = searched(
    r",? at the (?:request|suggestion) of\b|, (?:as|because|since|pending|in order)\b| as (?:he|she|it|they|its|their|his|her|there|nobody|no one|members|Members|the)\b"
)
# "The decision was deferred| ... it had only come that morning", "| – the solicitor had not replied"
_REMARK = searched(
    r" ?(?:\.\.\.|…|[–—]| -) ?(?=(?:it|he|she|they|we|the|this|that|there|these|nobody|no one|as|because|since) [^.;]{0,60}\b(?:was|were|had|has|have|is|are|did|would|could|will)\b)"
)
_PUT_OFF_GATE = GATES.add(needed_words(_PUT_OFF))
_PUT_OFF_AS_GATE = GATES.add(needed_words(_PUT_OFF_AS))
_OFF_AGENDA_GATE = GATES.add(needed_words(_OFF_AGENDA))
# "It was left with the Chair to settle the price", "It was remitted to the Secretary to reply"
_LEFT_WITH = searched(
    r"(?:^|(?:, (?:and|so)|;(?: and)?|,| so| and) )(?P<clause>(?:[Ii]t|[Tt]his|[Tt]he matter) was (?:then |therefore )?(?:left (?:with|to|in the hands of)|remitted to|delegated to|entrusted to) [^.;]{2,80}? to [a-z][^.;]{2,160}\.?)$"
)
_LEFT_WITH_GATE = GATES.add(needed_words(_LEFT_WITH))
# "She asked if the Council would write in support, to which Members agreed"
_TO_WHICH = re.compile(
    rf".{{10,240}}?,? to which (?P<body>(?:the |this )(?P<qualifier>(?:[A-Z][\w’'&-]+ ){{0,4}}){BODY_NOUN}|(?:the |all )?(?i:members|councillors|cllrs|trustees|governors|directors)(?: present)?|all(?: present)?|everyone) (?:all |both |unanimously )?(?:agreed|consented|assented)\b"
)
# "The club had asked for a reference and all agreed to this, Clerk to write"
_AND_TO_THIS = re.compile(
    r"(?![^.;]*\b(?:said|reported|noted|explained|advised|stated|told|heard|if|when|whether)\b)(?P<clause>[^.;:]{0,120}?\b(?:asked|requested|suggested|request|invited|invitation|asking|proposed)\b[^.;:]{3,160}?,? and (?:all(?: the)?(?: members| councillors| trustees| governors)?(?: present)?|everyone|members|councillors|Members|Councillors) (?:were |was )?(?:all |unanimously |happily )?agreed to (?:this|that|it|do (?:so|this)))(?:\.?$|, (?:the )?(?:Clerk|Secretary|Chair|Treasurer|clerk)\b)"
)
# "Councillors felt unable to do this"
_UNABLE = searched(
    rf"(?:^|[,;] (?:and |but )?| and | but )(?P<clause>(?P<body>(?:The |This |the )(?P<qualifier>(?:[A-Z][\w’'&-]+ ){{0,4}}){BODY_NOUN}|Cabinet|Council|Committee|(?:The |the )?(?:Members|Councillors|Cll?rs|Commissioners|Trustees|Governors|Directors|members|councillors|trustees)) (?:(?:felt|were|was) (?:unable|not able) to (?:do|agree|support|help|accept|contribute|assist|make|give|fund|approve)|(?:were|was) (?:all |unanimously )?(?:not (?:in favour of|minded to|prepared to|willing to)|opposed to|unwilling to)|did not feel able to (?=[a-z])|did not (?:(?:support|approve|accept|endorse|agree to)(?! (?:the |this |that |his |her |their |any )?(?:points?|arguments?|contentions?|views?|explanations?|evidence|assertions?|suggestions? that|submissions?)\b)|wish to (?:support|proceed|contribute|accept|pursue|take)))\b.*)$"
)
# "The Board was asked to approve the return and did so"
_DID_SO = searched(
    rf"(?P<body>(?:The |This )(?P<qualifier>(?:[A-Z][\w’'&-]+ ){{0,4}}){BODY_NOUN}|(?:The )?(?:Members|Commissioners|Trustees|Governors|Councillors)) (?:was|were) (?:then )?(?:asked|invited|recommended|requested) to (?P<clause>[a-z][^.;]{{6,160}}?),? (?:and (?:it |they |all )?|which (?:it|they) )(?:(?:duly |unanimously )?(?:did(?: so)?|agreed(?: to do so)?))\.?$"
)
# A sentence without any of these tells none of them
TOLD = GATES.add(
    needed_words(
        FORMED,
        _NOT_TAKEN,
        _THANKS_MOVED,
        _BID_TAKEN,
        _BUT_DEFERRED,
        _MOVED_BEHIND,
        _PUT_OFF,
        _PUT_OFF_AS,
        _OFF_AGENDA,
        _LEFT_WITH,
        _TO_WHICH,
        _AND_TO_THIS,
        _UNABLE,
        _DID_SO,
    )
)


def find_put_off(sentence: str, held: int) -> Outcome | None:
    """The part of a sentence in which something is put off, with its rule; None where nothing is. `held` is what it holds of `GATES`."""
    if held & _PUT_OFF_GATE and (remark := _REMARK.search(sentence)):
        sentence = sentence[: remark.start()]
    if held & _PUT_OFF_GATE and (put := _PUT_OFF.search(sentence)) and not REPORTING.search(sentence, 0, put.start()):
        return put.start("clause" if put["clause"] else "whole"), _before_reason(sentence, put.start() + 20), "resolution-put-off"
    if held & _OFF_AGENDA_GATE and " agenda" in sentence and (off := _OFF_AGENDA.match(sentence)) and not REPORTING.search(off["whole"]):
        return 0, _before_reason(sentence, off.end("whole")), "resolution-put-off"
    if (
        held & _PUT_OFF_AS_GATE
        and (put := _PUT_OFF_AS.match(sentence))
        and not REPORTING.search(sentence, 0, put.start(put.lastgroup or 0))
    ):
        return put.start(put.lastgroup or 0), len(sentence), "resolution-put-off"
    return None


def _before_reason(sentence: str, start: int) -> int:
    reason = _REASON.search(sentence, start)
    return reason.start() if reason else len(sentence)


def find_told_outcome(heard: Heard) -> Outcome | None:
    """The part of a sentence that tells a decision, with its rule; None where none does."""
    sentence, lower, held, head = heard.words, heard.lower, heard.held, heard.head
    end = len(sentence)
    if held & _NOT_TAKEN_GATE and _NOT_TAKEN.match(sentence) and not REPORTING.search(sentence):
        return 0, end, "resolution-not-taken"
    if "vote of " in sentence and (thanked := _THANKS_MOVED.search(sentence)) and not REPORTING.search(sentence, 0, thanked.start()):
        return thanked.start("clause"), thanked.end("clause"), "resolution-thanks"
    if held & _BID_GATE and (bid := _BID_TAKEN.search(sentence)) and not REPORTING.search(sentence):
        return bid.start("clause"), end, "resolution-bid-taken"
    if "defer" in lower and (deferred := _BUT_DEFERRED.search(sentence)) and not REPORTING.search(sentence, 0, deferred.start()):
        return deferred.start("clause"), end, "resolution-put-off"
    if "(" in sentence and "rop" in lower and (moved := _MOVED_BEHIND.match(sentence)):
        return 0, moved.end("clause"), "resolution-moved-behind"
    if held & _FORMED_GATE and FORMED.match(sentence):
        return 0, end, "resolution-formed"
    if held & _LEFT_WITH_GATE and (left := _LEFT_WITH.search(sentence)) and not REPORTING.search(sentence, 0, left.start()):
        return left.start("clause"), end, "resolution-left-with"
    if " to which " in sentence and (which := _TO_WHICH.match(sentence)) and is_own_body(which["body"], which["qualifier"], head):
        return 0, end, "resolution-to-which"
    if " agreed to " in sentence and (both := _AND_TO_THIS.match(sentence)):
        return 0, both.end("clause"), "resolution-to-which"
    if " to " in sentence and (did := _DID_SO.match(sentence)) and is_own_body(did["body"], did["qualifier"], head):
        return did.start("clause"), did.end("clause"), "resolution-did-so"
    if (
        (
            " unable to " in sentence
            or " able to " in sentence
            or " did not " in sentence
            or " not " in sentence
            or " opposed to " in sentence
            or " unwilling to " in sentence
        )
        and (unable := _UNABLE.search(sentence))
        and is_own_body(unable["body"], unable["qualifier"], head)
        and not REPORTING.search(sentence, 0, unable.start())
    ):
        return unable.start("clause"), end, "resolution-unable"
    return None
