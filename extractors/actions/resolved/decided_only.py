"""What a resolution decides and nobody has to do: "That the report be noted", "to hold the fees at £20", "A request to use the store was refused"."""

from __future__ import annotations

import re

from extractors.actions.resolved.clause import GATES, ResolvedClause
from extractors.beginnings import searched
from extractors.decisions.page import Decision
from extractors.gates import needed_words

_ORDERS_NOTHING = re.compile(  # on small letters
    r"(?:that |to |the \w+ |members |councillors |governors |trustees |it be |and |otherwise |\(?\w{1,3}[.)] )*(?:no(?:t(?:e[sd]?|ing)?)?|receive[sd]?(?! an? (?:further|update|progress|written|monthly|quarterly|termly|half-yearly|six-monthly|regular)| [^.;]{3,90}? (?:(?:at|to) (?:each|every|its next|the next|future)\b|in (?:three|six|twelve) months|every (?:month|quarter|meeting)|(?:quarterly|monthly|termly)$))|approve[sd]?|adopt(?:s|ed)?|endorse[sd]?|confirm(?:s|ed)?|accept(?:s|ed)?|thank(?:s|ed)?|acknowledge[sd]?|welcome[sd]?|support(?:s|ed)?"
    r"|delegate[sd]?|(?:gives?|gave) (?:\w+ )?(?:authority|approval|permission|consent|thanks)|authori[sz]e[sd]?|grant(?:s|ed)?|pays?|payments?|exclude[sd]?|elect(?:s|ed)?|appoint(?:s|ed)?|recommend(?:s|ed)?|defer(?:s|red)?|refuse[sd]?|reject(?:s|ed)?|object(?:s|ed)?|comments?|(?:return|submit|make|register|raise|offer) (?:no|an?) (?:comments? of no |further )?(?:objections?|comments?|observations?)\b(?! (?:to|on|by|via|that) (?:the )?(?:clerk|county|highways))|purchase|buy|renew|proceed|put (?:back|off)\b|let (?:the |its |our |this )?(?:[\w-]+ )?(?:hall|land|field|rooms?|site|building|premises|unit|shop|house|plots?|allotments?|garages?|offices?|flat)\b|(?:the (?:board|committee|panel|council|group|trustees|members|governors) )?(?:put|held|left) (?:this|it|that|these|them|the \w+) (?:off|over|back)\b|add (?:an? |the |further )?(?:\w+ )?(?:conditions?|informatives?)|hold over|held over[^,;]*$|hold this|carry (?:(?:this|that|it|them|these|the)(?: \w+)? )?(?:over|forward)|continue (?:the )?consideration|decision (?:was )?(?:put off|put back)|(?:the |after [^.;,]{3,40}? )?(?:members|board|group|committee|panel|trustees|governors|meeting|council|forum) (?:was|were) (?:content|happy|satisfied) for|[^.;]{3,60}? (?:can|may) (?:now )?be (?:published|used|released|opened|closed|hired|let)|leave over|set (?:aside|the|a)|apply the|insert|delete|substitute|(?:ask for|request|demand|levy|set) (?:a |the |its )?precept|(?:move|transfer|vire) (?:the|its|our|to|£|him|her|them|funds|money)|put forward|send the following|there be (?:added|inserted)|enter into|reimburse|refund|write off|issue (?:an?|the) (?:formal |final |written |first )*(?:warnings?|licences?|permits?|certificates?|precept)|hold (?:the|its|our) (?:[\w-]+ ){1,3}meetings?\b|(?:the (?:\w+ )?)?(?:move|go)(?:es)? [‘'’“]?(?:in|into|out of) [‘'’“]?(?:private|closed|committee|confidential)|take up|take on|leave|increase|reduce|hire (?:charges?|fees?|costs?|rates?|prices?|agreements?)|raise (?:the |our |all |its )?(?:[\w-]+ ){0,3}(?:rents?|fees?|charges?|prices?|rates?|subscriptions?|subs|hire|precept|wages?|salary|limit)|retain|award|dispose|allocates?|agrees?|(?:vary|alter|change|re-?arrange|re-?order|depart from) (?:the )?(?:(?:running |published )?order|agenda)\b|amend (?:the|its) (?:budget|motion|recommendations?|minutes?|wording|constitution)|amend (?:items?|articles?|minutes?|pages?|paragraphs?|sections?|clauses?|para)\b|(?:with that amendment,? )?(?:the )?(?:draft |previous )?minutes?(?: \w+){0,6}? (?:be|were|was))\b",
)
# " be approved", " is raised to £20": what the verb of a clause decides
DECIDED_ONLY = re.compile(
    r" (?:be|is|are) (?:\w+ly )?(?:(?:raised|lowered|increased|reduced|cut|lifted) (?:from|to|by)\b(?! (?:the )?[A-Z][a-z])|attached (?:to the (?:licence|permission|consent|premises))|attached$|imposed|kept (?:shut|open|closed)|noted|received|approved|adopted|endorsed|confirmed|accepted|agreed|granted|paid|authori[sz]ed|delegated|given|elected|appointed|re-?elected|re-?appointed|co-opted|supported|thanked|welcomed|excluded|signed|held|deferred|refused|carried|taken as read|withdrawn|permitted|awarded|rejected|ratified|moved(?! (?:from|to|back|nearer|further) [^.;,]{2,60}? (?:by|before) )|acknowledged|purchased|bought|renewed|extended|presented with|conveyed|treated|regarded|nominated|convened|brought forward by|referred back|replaced by|informed of the following|inserted|deleted|disposed|leased|put (?:back|off) (?:to|until|till)|added to the (?:licence|conditions|motion|policy|list of|(?:bank )?mandate)|set at|removed|closed|(?:placed|put) on (?:the )?record|(?:submitted|lodged|raised|made|sent) on (?:the )?(?:[\w-]+ )?grounds|amended (?:as|by|to (?:read|require|allow|include|say)|so as|in accordance)|passed for payment|(?:met|funded|financed) (?:from|by|out of)|spent|removed from the (?:\w+ )?(?:action|tracker|log|list)|marked (?:as )?(?:closed|complete))\b",
    re.IGNORECASE,
)
# "Hire of £20 approved for payment"
_APPROVED = searched(r"£[\d,.]+ (?:was |were )?(?:approved|authorised|agreed)(?: for payment)?$|\bapproved for payment$")
# "that Cllr Poole replace Mr Hall on the Panel": who sits where
_REPLACES = searched(
    r"\bvacanc(?:y|ies) (?:should |will )?be filled (?:by|with) |\breplaced by [^.;]{3,60}? as | replaces? (?:as |the )?(?:Cll?r|Councillor|Mrs?|Ms|Miss|Dr|Ald|Alderman|Professor|Rev)\b"
)
# "Report noted"
_NOTED_PAPER = re.compile(
    r"(?:Reports?|Updates?|Requests?|Reviews?|Grants?|Transfers?|Changes?) (?:\w+ly )?(?:noted|approved|agreed|received|accepted|adopted|endorsed|deferred|refused|supported|confirmed|declined)(?:[ .]*$|; )"
)
# Rules whose clause tells what became of a thing, and orders no work: "A request to use the store was refused", "Report circulated and accepted"
_TOLD_IN_PASSIVE = frozenset(
    {"resolution-put-off", "resolution-passive", "resolution-then-taken", "resolution-weighed", "resolution-noted-down"}
)
_JOTTED = frozenset({"resolution-shorthand", "resolution-jotting", "resolution-dashed"})  # rules whose clause may be told so
_TOLD_BEHIND = re.compile(
    r"(?:: | [–—-] )(?:not )?(?:agreed|approved|accepted|adopted|granted|refused|declined|supported)\b(?! (?:to|that)\b)",
    re.IGNORECASE,
)
_ENDS_TOLD = re.compile(r" (?:agreed|approved|accepted|adopted|ratified|granted|refused|declined)\b[^,;]{0,60}$", re.IGNORECASE)


# "the CQC report and rating be noted", "report noted", "To review and note the register"
_ONLY_NOTED = re.compile(
    r"(?:[Tt]hat )?(?:[Tt]he |[Tt]his )?(?:[\w’'()/&-]+ ){1,14}?(?:(?:be|is|was|were) )?(?:\w+ly )?(?:noted|received)\.?|(?:[Tt]hat )?(?:[Tt]o )?(?:review|consider|discuss|receive|Review|Consider|Discuss|Receive) and note (?:the |its |this )?[^.;,]{3,120}"
)
# An amendment of words: "the words “and parks” be added after “schools”"
_WORDING = re.compile(
    r"(?:[Tt]hat )?(?:the |following )*(?:words?|wording|phrase|sentence)\b [^.;]{0,160}? be (?:added|inserted|deleted|removed|replaced|struck out|omitted|amended)\b"
)
_NAMES_NOTED, _NAMES_WORDS, _IS_APPROVED, _IS_REPLACED = (
    GATES.add(needed_words(pattern)) for pattern in (_ONLY_NOTED, _WORDING, _APPROVED, _REPLACES)
)


def orders_nothing(clause: ResolvedClause) -> bool:
    """Whether a clause only decides: it notes, approves, pays, delegates, sets a fee or says who sits where."""
    text, start, end, held = clause.text, clause.start, clause.end, clause.held
    return bool(
        _ORDERS_NOTHING.match(clause.lower)
        or _NOTED_PAPER.match(text, start, end)
        or (held & _NAMES_NOTED and _ONLY_NOTED.fullmatch(text, start, end))
        or (held & _NAMES_WORDS and _WORDING.match(text, start, end))
        or (held & _IS_APPROVED and _APPROVED.search(text, max(start, end - 40), end))
        or (held & _IS_REPLACED and _REPLACES.search(text, start, min(end, start + 120)))
    )


def tells_outcome(text: str, decision: Decision) -> bool:
    """Whether a clause tells what became of a thing, and orders no work."""
    if decision.rule in _TOLD_IN_PASSIVE or (decision.rule == "resolution-following" and decision.verb == "appoint"):
        return True
    if decision.rule not in _JOTTED:
        return False
    ended = _ENDS_TOLD.search(text, max(decision.start, decision.end - 80), decision.end)
    return ended is not None or _TOLD_BEHIND.search(text, decision.start, decision.end) is not None
