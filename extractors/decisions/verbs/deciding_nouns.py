"""Nouns that decide where the verb beside them does not: "approval be granted" approves, "a report be brought back" provides, "Adoption of the plan" adopts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import cast

from extractors.beginnings import searched
from extractors.gates import Gated, Gates, needed_words
from models.records import Verb

# Where the noun decides and not the verb beside it: the first pattern that fits. For text in small letters.
_NOMINAL: tuple[tuple[re.Pattern[str], Verb], ...] = tuple(
    (searched(pattern.lower()), cast(Verb, verb))
    for pattern, verb in (
        (r"\b(?:authority|powers?)\b[^.;]{0,40}\b(?:delegated|given|granted)\b|\bdelegated (?:authority|powers?)\b|\bdelegate", "delegate"),
        (r"(?<!no )(?<!no further )\bobjections?\b[^.;]{0,40}\bbe (?:raised|made|lodged|submitted|sent|entered|maintained|sustained)\b", "refuse"),
        (r"\bwr(?:ite|ites|itten|iting) (?:\w+ )?off\b|\bbe given (?:an? |up to |the |\d+ |one |two |three |half )(?:additional |extra |further |full |free |annual |\d+ )?(?:[\w’'-]+ )?(?:days?|weeks?|months?|leave|holidays?|rise|increment|bonus|discount|allowance|use|lease|licence|subsidy|waiver|extension)\b", "approve"),
        (r"\b(?:decision|resolution|polic(?:y|ies)|arrangements?|order) stands?\b(?! (?:over|adjourned|deferred))", "agree"),
        (r"\bbe a recommendation (?:to|that)\b|\b(?:cabinet|council|executive|committee|board) be advised (?:to|that)\b|\bputs? forward (?!(?:a|the) (?:motion|proposal))", "recommend"),
        (r"\b(?:lodge|submit|make|send|enter|raise|maintain)s? (?:an? |its |our |the |strong |formal |further )*objections?\b", "refuse"),
        (r"\bbe (?:told|reminded|chased|urged|pressed) (?:to|that|not)\b|\b(?:get|obtain|seek)s? (?:\w+ ){0,3}(?:prices?|quot(?:e|es|ations?)|estimates?)\b|\b(?:draft|prepare|compose)s? (?:a|the|our|its) (?:response|reply)\b|\bletter (?:go|goes|to go)\b", "request"),
        (r"\bco[- ]?option of (?!a member|members)\b|\bvacanc(?:y|ies)\b[^.;]{0,30}\bbe filled (?:by|with) |\breplaced (?:by|with) [^.;]{3,60}? as (?:the |our |its )", "appoint"),
        (r"\b(?:payments?|contributions?)\b[^.;]{0,30}\bbe (?:made|released)\b|\b(?:stays?|remains?|be (?:kept|held)) at [£€]", "approve"),
        (r"\bke(?:ep|pt) [^.;]{0,40}?under (?:\w+ )?review\b|\b(?:(?:run|do|conduct|undertake)s?|carr(?:y|ies) out) (?:an? |the |another |further )(?:[\w-]+ ){0,2}(?:survey|review|audit|assessment|inspection|study|investigation)s?\b", "review"),
        (r"\bincludes? [^.;]{2,60} (?:in|on) (?:the|its|our) (?:\w+ )?(?:work(?:ing)? (?:programme|plan)|forward plan|agenda)\b|\bbe the (?:theme|subject|focus|topic) (?:of|for) (?:the |an? )?(?:[\w-]+ ){0,3}meeting\b", "schedule"),
        (r"\b(?:go|goes) out (?:with|to(?! tender)|in|by)\b|\bbe prepared\b[^.;]{0,80}\band (?:be )?(?:sent|circulated|issued|shared|published)\b", "provide"),
        (r"\b(?:given|granted|gave|giv(?:e|es|ing)|grants?) (?:\w+ ){0,2}(?:authority|powers?) to\b|\b(?:given|granted) (?:\w+ ){0,2}(?:authority|powers?)\b|\bha(?:ve|s) (?:\w+ )?(?:authority|powers?) to\b|\bbe (?:settled|finalised|signed off|agreed) by the (?:vice-?)?(?:chair|clerk|officers?|director|chief)", "delegate"),
        (r"\bvotes? of (?:sympathy|condolences?|congratulations?|thanks|appreciation)\b|\b(?:sympathy|condolences|congratulations|good wishes|thanks)\b[^.;]{0,40}\bbe (?:extended|sent|conveyed|passed|offered|expressed|recorded)\b", "note"),
        (r"\badd(?:s|ed)? (?:a |an |the |further )?(?:\w+ )?conditions?\b|\bopen(?:s|ed)? (?:a|an|the) (?:[\w-]+ ){0,3}account\b|\b(?:rates?|precepts?|lev(?:y|ies))\b(?:[^.;]|\.\d){0,60}\bbe (?:laid|levied|made|issued|fixed|struck)\b|\bbe (?:named|renamed|called|known as)\b", "approve"),
        (r"\breplaces? [^.;]{3,60} (?:on|as) (?:the |an? |its |our )|^(?:that )?(?:Councillors|Cll?rs|Members|Messrs|M[rs]s?|Ms|Dr) [^.;]{3,160}? (?:form|make up|constitute|sit on|serve on) (?:the|a|this) ", "appoint"),
        (r"\brepresentations?\b[^.;]{0,60}\bbe made\b|\bmake (?:\w+ )?representations\b", "request"),
        (r"\b(?:go|goes|put|passed|taken) (?:forward|back|on|up) to (?:the )?(?:full )?(?:[A-Z][\w-]+ ){0,4}(?:Meeting|Council|Committee|Cabinet|Board|Panel|Executive|Assembly|Plenary)\b", "refer"),
        (r"\badd(?:s|ed)?\b[^.;]{0,100}\bto (?:the|its|our) (?:[\w-]+ ){0,2}(?:(?:plan|programme|agenda|list|items?) for|(?:meeting|agenda))\b|\bbe brought forward (?:in)?to (?:the )?(?:Q(?:uarter)? ?\d|January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|winter|next)\b", "schedule"),
        (r"\bconditions?\b[^.;]{0,60}\bbe (?:added|attached|imposed|applied|included|varied)\b", "approve"),
        (r"\b(?:permission|consent|licence|application|planning permission)\b[^.;]{0,120}\bbe refused\b", "refuse"),
        (r"\b(?:approval|permission|consent|authori[sz]ation|dispensations?|funding|a grant|grants?|a donation)\b[^.;]{0,60}\b(?:be |is |was |were )?(?:given|granted|made|awarded)\b", "approve"),
        (r"\b(?:(?:establish|set up|form|create|constitute|convene|appoint)s?|(?:establishment|formation|creation|setting up) of) (?:an? |the |its )?(?:[\w-]+ ){0,5}(?:group|committee|sub-committee|panel|party|team)\b|\b(?:group|committee|panel|party|team|board|commission)\b[^.;]{0,60}?\bbe (?:re-?)?(?:established|set up|formed|created|constituted|convened)\b", "appoint"),
        (r"\b(?:establish|set up|form|create)s? (?:an? |the )?(?:[\w-]+ ){0,5}(?:forum|fund|network|process|programme|framework|protocol|partnership|reserve)\b|\b(?:forum|fund|network|process|programme|framework|protocol|partnership|reserve)s?\b[^.;]{0,30}\bbe (?:established|set up|formed|created)\b", "agree"),
        (r"\b(?:be|go|goes|come) (?:back )?on(?:to)? (?:the |our |its )?(?:[\w-]+ )?agenda\b|\b(?:be|as|become|made|remain) (?:a )?(?:standing|regular|permanent) (?:agenda )?item|\b(?:add|added|include|included|placed|put)\b[^.;]{0,60}\b(?:to|in|on|onto)\b[^.;]{0,25}\b(?:work(?:ing)? (?:programme|plan)|forward (?:work )?(?:plan|programme)|(?:next )?agendas?)\b", "schedule"),
        (r"\b(?:be|become|form) (?:the subject of |part of )?(?:a |an |the )?(?:[\w-]+ ){0,2}(?:agenda )?items? (?:at|for|on|in)\b|\bbe added(?=$|,| and that\b)|\bbe added (?:for|to the) (?:the )?(?:\w+ )?(?:meeting|programme|plan|agenda|January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|winter)\b|\b(?:find|set|agree|fix)s? (?:a |the )?(?:[\w-]+ )?dates?\b|\b(?:be|is|was) (?:brought forward|moved) (?:by|to)\b|(?<!consultation )(?<!engagement )\btakes? place (?:on|at|in)\b|\btakes? [^.;]{2,60}? as (?:an? |the )?(?:[\w-]+ ){0,2}(?:item|topic)s? (?:at|for|on|in)\b|\bbring forward the (?:\w+ )?meeting\b|\bbe (?:moved|shifted|put back|brought forward) from (?:the )?(?:January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|winter|next)\b", "schedule"),
        (r"\b(?:report|update|briefing|paper|presentation|figures|response|proposals?|options)s?\b[^.;]{0,30}? comes? (?:back )?(?:to|before|in|at)\b", "provide"),
        (r"\bcomes? (?:back )?(?:to|before) (?:the |a |its |our )?(?:next |following )?(?:\w+ )?meeting\b", "schedule"),
        (r"\b(?:next )?meeting\b[^.;]{0,60}\b(?:be|is|was|to be|should be) (?:held|arranged|convened|scheduled|fixed|set)\b", "schedule"),
        (r"\b(?:hold|have|arrange|convene|call)s? (?:a |an |the )?(?:[\w-]+ ){0,3}meeting\b", "schedule"),
        (r"\b(?:review|investigation|survey|assessment|audit|study|inspection|scrutiny)s?\b[^.;]{0,80}\bbe (?:\w+ )?(?:undertaken|carried out|conducted|commissioned|made|repeated|redone|re-?run|done again)\b", "review"),
        (r"\b(?:further |due )?consideration (?:be|is|was) given\b", "review"),
        (r"\b(?:date|time|venue)s? (?:and time |and venue )?of (?:the |our |its )?(?:[\w’-]+ ){0,4}meetings?\b[^.;]{0,60}\b(?:be|is|was|changed|moved)\b", "schedule"),
        (r"\bpass(?:ed)? (?:\w+ )?for payment\b", "approve"),
        (r"\bmeetings?(?: of the [\w -]{3,40})? (?:to )?be (?:on|at|in|every|monthly|quarterly|fortnightly|the (?:first|second|third|fourth|last))\b", "schedule"),
        (r"\b[\w.’-]+ to (?:chair|preside|take the chair)(?=$|[,.]| (?:on|at|until|for|the (?:next|following))\b)|\b(?:to be|be|be added as|act as|go on as|carry on as|continue as|stay (?:on )?as|serve as) (?:the |our |an? )?(?:(?:internal|external|honorary|hon|acting|joint|second|additional|bank|cheque) ){0,2}(?:auditor|signator(?:y|ies)|treasurer|secretary|clerk|chair(?:man|person)?|warden|steward|bookings? secretary|caretaker|delegate|nominee)s?\b", "appoint"),
        (r"\bacceptable\b|\bno (?:further )?action (?:be |is |was |was considered |was deemed )?(?:required|needed|necessary|taken)\b", "agree"),
        (r"\b(?:letter|email|e-mail)s?\b[^.;]{0,40}\b(?:be|is|to be) (?:sent|written|drafted)\b|\b(?:send|write|draft)s? (?:a |an )?(?:further |formal )?(?:letter|email|e-mail)\b|\bwr(?:ite|ites|ote|itten) to\b|\bcontact (?:should |to )?be made\b|\bmake contact\b", "request"),
        (r"\b(?:written )?(?:report|update|response|briefing|paper|note|presentation)s?\b[^.;]{0,80}\bbe (?:\w+ )?(?:brought|presented|submitted|provided|circulated|sent|given|produced|prepared|shared|made|reported)\b|\bbr(?:ing|ought) back\b|\breport(?:s|ed)? back\b|\bgives? (?:(?:an?|the|members|further) ){0,3}(?:presentation|briefing|demonstration|talk|update)\b|\bgives? (?:[\w’'-]+ ){1,6}?(?:summary|overview|presentation|briefing|update)\b", "provide"),
        (r"\bthanks\b[^.;]{0,60}\b(?:be|is|were|was) (?:recorded|extended|given|conveyed|expressed|placed|passed|noted)\b|\bvote of thanks\b|\bplaced? on record\b|\b(?:put|place|record)s? (?:on record )?(?:its|their|his|her|our|the)?(?: [\w’']+){0,3} (?:thanks|appreciation|gratitude|condolences|sympathy)\b|\btakes? note\b|\bexpress(?:es|ed)? (?:its|their|our) (?:thanks|appreciation|gratitude|condolences)", "note"),
        (r"\bto be (?:decided|settled) (?:in|at|when|once)\b|\b(?:be|is|to be) continued (?:to|until|till)\b|\bconsideration\b[^.;]{0,40}\bbe continued\b|\bcontinues? (?:consideration|the (?:item|matter|application|report|decision))\b|\b(?:put|hold|carr\w+|lay) (?:off|back|over|aside)\b|\b(?:carried (?:forward|over)(?![^.;]{0,80}\bbe (?:approved|agreed|noted|endorsed|authorised)\b)|held over|adjourned|put back|left on the table|lie on the table)\b|\b(?:left|leave|held|wait|discussed|considered|revisited|(?<!report be )(?<!update be )taken|on hold)\b[^.;]{0,30}\b(?:until|till|(?:at|to|for) the (?:next|following|\w+) meeting)\b", "defer"),
        (r"\b(?:matter|item|issue|application|question|topic|decision|it|this)\b[^.;]{0,30}\bbe brought\b[^.;]{0,20}\b(?:at|to|for) the (?:next|following|\w+) meeting\b", "defer"),
        (r"\b(?:no (?:objections?|comments?)|to the (?:request|proposal|suggestion|application)s?)\b", "agree"),
        (r"(?:[£€]\d|\b(?:sums?|amounts?|money|monies|budget)\b)[^.;]{0,80}\bbe made (?:\w+ )?available\b", "approve"),
        (r"\b(?:add(?:s|ed)?|put|placed?)\b[^.;]{0,60}? (?:to|on) (?:the |its |our )?(?:[\w’'-]+ ){0,3}(?:mandates?|signator(?:y|ies))\b", "appoint"),
        (r"\bbe given (?:\w+ ){0,3}?notice to (?!quit)\w|\bgives? [^.;]{3,60}? (?:\w+ ){0,2}?notice to (?!quit)\w", "request"),
        (r"\bbe made (?:\w+ )?available\b|\bmakes? (?:\w+ ){0,6}available\b", "provide"),
        (r"\bappointments?\b[^.;]{0,60}\bbe (?:made|confirmed)\b|\b(?:serve|act|continue|remain|stand) as (?:the |a |its |our )?(?:[\w-]+ ){0,3}(?:vice[- ]|deputy[- ])?(?:chair\w*|mayor|secretary|treasurer|clerk|president|convenor|convener|co-?ordinator|representative|trustee|auditor)\b", "appoint"),
        (r"\bmakes? (?:the following |an? |these )?(?:\w+ ){0,2}(?:donations?|grants?|payments?|awards?|contributions?)\b|\b(?:meet|cover|match|underwrite)\b[^.;]{0,40}\b(?:costs?|balance|difference|remainder|shortfall|deficit|donations?|expenses|bills?|funding|grants?|fees?)\b", "approve"),
        (r"\bbe (?:the |our |its |this |an? )?(?:(?:Council|Board|Committee|Trust|Panel|Fund|Authority|Partnership|Forum)(?:’s|'s) )?(?:(?:named|nominated|lead|link|substitute|deputy|alternate|reserve) )?(?:members?|representatives?|delegates?|nominees?|trustees?|substitutes?|deput(?:y|ies)|alternates?|champions?|observers?|(?:vice-?)?chair\w*) (?:of|on|to|for|at)\b|\b(?:represent|takes? the place of|fill the vacancy|voted (?:to|in(?:to)?) the chair)\b|\bjoin the [^.;]{3,40}\b(?:group|committee|board|panel|party)\b", "appoint"),
        (r"\b(?:be|is|was|were|are) (?:co-opted|(?:re-?)?elected|(?:re-?)?appointed|nominated)\b", "appoint"),
    )
)  # fmt: skip
_GATES = Gates()
_GATED = Gated((_GATES.add(needed_words(pattern)), (pattern, verb)) for pattern, verb in _NOMINAL)
# Decisions noted down as nouns: "Approval of the accounts", "Adoption of the plan"
NOUNS: dict[str, Verb] = {
    "approval": "approve", "adoption": "adopt", "agreement": "agree", "acceptance": "agree", "appointment": "appoint", "election": "appoint", "nomination": "appoint", "endorsement": "endorse",
    "confirmation": "confirm", "delegation": "delegate", "deferral": "defer", "adjournment": "defer", "referral": "refer", "purchase": "approve", "payment": "approve", "receipt": "receive",
    "continuation": "defer", "formation": "appoint", "withdrawal": "refuse", "grant": "approve",
    "circulation": "provide", "ratification": "approve", "rejection": "refuse", "refusal": "refuse", "co-option": "appoint",
}  # fmt: skip
NOUN_FIRST = re.compile(
    rf"(?:the |an? )?(?P<noun>{'|'.join(NOUNS)}) (?:of|to|for|on|subject)\b(?!.*\bbe \w+ed\b)(?!.*\b(?:was|were) (?:\w+ly )?(?:delegated|deferred|refused|postponed|adjourned|referred|remitted|declined)\b)",
    re.IGNORECASE,
)


def nominals(said: str) -> Iterator[tuple[re.Match[str], Verb]]:
    """What a text in small letters says with nouns that decide, each with its class, in the order of the patterns."""
    for pattern, verb in _GATED.open(_GATES.held(said)):
        if found := pattern.search(said):
            yield found, verb


def nominal_at(said: str, start: int) -> Verb | None:
    """The class of the noun that decides with the verb at `start` of a text in small letters."""
    for pattern, verb in _GATED.open(_GATES.held(said)):
        if pattern.match(said, start):
            return verb
    return None
