"""Resolution clauses that order work: the same words are then a resolution and an action.

"That a report be brought to the next meeting", "to ask the contractor to check the lamps" and "the Improvement Plan be a standing item" order work; noting,
policies, spending, delegations and deferrals are resolutions only.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import replace

from spacy.tokens import Doc

from extractors.actions.antecedents import owner_of
from extractors.actions.owner import agent_in, subject_before
from extractors.actions.task import Task
from extractors.actions.words import (
    ASKED_FOR,
    ASKED_WHOM,
    NEVER,
    bare_participle,
    base_verb,
    done_verb,
    gerund_verb,
    is_owed,
    stated_verb,
    verb_class,
)
from extractors.decisions.page import Decision
from extractors.gates import holds, needed_words
from extractors.letters import lowered
from extractors.outline import text_of
from extractors.people import mentions_in
from extractors.resolution import decisions_of

_ORDERS_NOTHING = re.compile(  # on small letters
    r"(?:that |to |the \w+ |members |councillors |governors |trustees |it be |and |otherwise |\(?\w{1,3}[.)] )*(?:no(?:t(?:e[sd]?|ing)?)?|receive[sd]?(?! an? (?:further|update|progress|written))|approve[sd]?|adopts?|endorse[sd]?|confirms?|accepts?|thanks?|acknowledges?|welcomes?|supports?"
    r"|delegates?|(?:gives?|gave) (?:\w+ )?(?:authority|approval|permission|consent|thanks)|authori[sz]es?|grants?|pays?|excludes?|elects?|appoints?|recommends?|defers?|refuses?|rejects?|objects?|comments?|purchase|buy|renew|proceed|put back|add (?:an? |the |further )?(?:\w+ )?(?:conditions?|informatives?)|hold over|held over[^,;]*$|hold this|carry (?:over|forward)|leave over|set (?:aside|the|a)|apply the|insert|delete|substitute|(?:ask for|request|demand|levy|set) (?:a |the |its )?precept|(?:move|transfer|vire) (?:the|its|our|to|£|him|her|them|funds|money)|put forward|send the following|there be (?:added|inserted)|enter into|take up|take on|leave|increase|reduce|hire (?:charges?|fees?|costs?|rates?|prices?|agreements?)|raise (?:the |our |all |its )?(?:[\w-]+ ){0,3}(?:rents?|fees?|charges?|prices?|rates?|subscriptions?|subs|hire|precept|wages?|salary|limit)|retain|award|dispose|allocates?|agrees?|amend (?:the|its) (?:budget|motion|recommendations?|minutes?|wording|constitution)|amend (?:items?|articles?|minutes?|pages?|paragraphs?|sections?|clauses?|para)\b|(?:with that amendment,? )?(?:the )?(?:draft |previous )?minutes?(?: \w+){0,6}? (?:be|were|was))\b",
)
_DECIDED_ONLY = re.compile(
    r" (?:be|is|are) (?:\w+ly )?(?:(?:raised|lowered|increased|reduced|cut|lifted) (?:from|to|by)\b(?! (?:the )?[A-Z][a-z])|attached to the (?:licence|permission|consent|premises)|imposed|kept (?:shut|open|closed)|noted|received|approved|adopted|endorsed|confirmed|accepted|agreed|granted|paid|authori[sz]ed|delegated|given|elected|appointed|re-elected|supported|thanked|welcomed|excluded|signed|held|deferred|refused|carried|withdrawn|permitted|awarded|rejected|ratified|moved|acknowledged|purchased|bought|renewed|extended|presented with|conveyed|treated|regarded|nominated|convened|brought forward by|referred back|replaced by|inserted|deleted|disposed|leased|added to the (?:licence|conditions|motion|policy|list of)|set at|removed|closed|(?:placed|put) on (?:the )?record|amended (?:as|by|to read|so as|in accordance)|passed for payment|removed from the (?:\w+ )?(?:action|tracker|log|list)|marked (?:as )?(?:closed|complete))\b",
    re.IGNORECASE,
)
_LEAD = re.compile(r"(?:(?:That|that|to|To|also|and) )*")
_CLAUSE = re.compile(
    r" (?:(?P<asked>(?:be|is|are|was|were) (?:asked|requested|invited|instructed|tasked|required|directed|urged|encouraged|told|reminded|advised) to)|(?P<asks>requests?|asks?|invites?|instructs?|calls? (?:up)?on|urges?)|to|would|will|should|shall|must|be|is|are)(?= )"
)
_INSTRUCTS = re.compile(
    r"\b(?:to|agrees?|and|hereby) (?P<verb>instructs?|asks?|requests?|invites?|tasks?) (?P<whom>(?:the |that the )?[A-Z][^.;:]{2,90}?) to (?=[a-z])"
)
# "That consideration be given to a crossing", "The policy include a map"
_CONSIDERATION = re.compile(
    r"\bconsideration be given to\b|\b(?:strategy|reports?|papers?|plan|policy|document|review|framework|dashboard|minutes) (?:should )?(?:also |more clearly |clearly )?(?:make (?:clear )?reference|include|reflect|set out|show|define|identify|distinguish)\b",
    re.IGNORECASE,
)
_LETTER_ISSUE = re.compile(r"\b(?:letters?|correspondence|reminders?|invitations?) (?:be )?issued? to\b", re.IGNORECASE)
# "Hire of £20 approved for payment"
_APPROVED = re.compile(r"£[\d,.]+ (?:was |were )?(?:approved|authorised|agreed)(?: for payment)?$|\bapproved for payment$")
# "that Cllr Poole replace Mr Hall on the Panel": who sits where
_REPLACES = re.compile(r" replaces? (?:as |the )?(?:Cllr|Councillor|Mrs?|Ms|Miss|Dr|Ald|Alderman|Professor|Rev)\b")
# "That progress against the plan be noted" begins with no verb
_NOTED_PAPER = re.compile(
    r"(?:Reports?|Updates?|Requests?|Reviews?|Grants?|Transfers?|Changes?) (?:\w+ly )?(?:noted|approved|agreed|received|accepted|adopted|endorsed|deferred|refused|supported|confirmed|declined)(?:[ .]*$|; )"
)
_IS_NOUN = re.compile(r" (?:against|of|on|in|made|to date|from|for|by|with|and|at|\d+|points?|items?|logs?|plans?)\b")
# "volunteer expenses be paid", "hire charges be held": a noun beside another, no verb
_NOUN_BE = re.compile(
    r" (?!(?:the|an?|that|this|these|those|to|with|on|all|any|its|their|our|his|her|for|and|or|from|into|up|out|back|in|by|at|of|it|them|him|further|more|some|both|two|three)\b)[a-z’'-]+(?: [a-z’'-]+){0,2} be [a-z]+(?:ed|en|t|id|de|ld)\b"
)
_IS_DONE = re.compile(r"[^,;]{3,120}? be [a-z]+(?:ed|en|t)\b")  # "progress against the plan be reported"
# "a workshop be held for members", "representations be made to the Minister"
_SESSION = re.compile(
    r"\b(?:workshop|training(?: session| day)?|seminar|briefing(?: session)?|site visit|visit|walkabout|drop-in|awareness session)s?\b[^.;]{0,60} be (?:held|arranged|organised|convened|offered|run)\b"
    r"|\b(?:representations?|enquiries|arrangements|contact|an approach|a request|a referral|an application) be (?:made|submitted)\b",
    re.IGNORECASE,
)
_INSTRUCTS_WORDS, _CONSIDERATION_WORDS, _SESSION_WORDS = (needed_words(pattern) for pattern in (_INSTRUCTS, _CONSIDERATION, _SESSION))
_AT_A_COST = re.compile(r"[^.;]{0,60}? at (?:an? |the )?(?:estimated |total |quoted |maximum |tendered )?(?:cost|price|sum) of\b")
_LEAVE = re.compile(r"\b(?:endorsement|approval|permission|consent|agreement|support|advice)\b")  # who gives it does not seek it
_FROM_WHOM = re.compile(r" from (?:the )?(?P<who>[A-Z][^.;,:]{2,60}?)(?= (?:for|by|in|at|on|to|before|as|with|about)\b|[.;,]|$)")
_A_THING = re.compile(r"(?:an?|further|some|more|regular|the) [a-z]")
# "ask Sam for a list"
_ASKED_FOR_IT = re.compile(
    r" ?(?!for |that )(?P<whom>[^.;:,?]{2,60}?) for (?:an?|the|some|more|further|details|information|figures|his|her|their)\b"
)
# What parts the clauses of one decision: ", and that", "; that", " and to", ", and"
_VERB_AFTER = re.compile(r" (?!\w+ing\b|(?:the|an?|all|this|that|these|its|our|their|any|each|be \w+ (?:as|for|at))\b)[a-z]")
_HAVE_DONE = re.compile(
    r"have (?:the|this|these|its|a|an) [^.;,]{3,60}? (?:reviewed|checked|inspected|repaired|removed|examined|surveyed|valued|updated|translated|printed|cleaned|tested|assessed)\b"
)
_AND = re.compile(
    r"(?:;|,? (?:and|but)|,(?= that )) (?:also )?(?P<frame>(?:(?:also |further )?(?:agreed|resolved) (?=that |to ))?(?:that |to )*)(?=[A-Za-z])"
)
_COMMAND = re.compile(r"(?:[a-z]{3,}|Note|Approve|Receive|Accept|Agree) (?:the|an?|that|this|its|their|and|to|with|all|on|in)\b")
_SUBJUNCTIVE = re.compile(r"[^.;:]{3,120}? (?:be|come|return|go) [a-z]")
_ASKED = re.compile(
    r"(?:ASKED|Asked|asked|REQUESTED|Requested|requested|INVITED|Invited|invited|INSTRUCTED|Instructed|instructed|TASKED|Tasked|tasked|(?:remits?|remitted|REMITTED|Remitted)(?: it)? to) (?!(?:that|for)\b)(?P<whom>(?:the |each |all )?[\w’'&(), -]{2,80}?) to (?=[a-z])"
)
_MEMBERS = re.compile(r"(?:all )?(?P<who>[Mm]embers|[Cc]ouncillors|[Gg]overnors|[Tt]rustees)(?= [a-z])")
_BY_A_DAY = re.compile(r"\b(?:by|before|no later than) (?:the )?(?:end of |next |\d|[A-Z])")
# "a sub-group of Mr Hall and Jo take this on", "a working group be formed and report in May": the group does it
_GROUP_DOES = re.compile(
    r"(?:that )?(?:an? |the )(?:new |small )?(?P<group>(?:(?:[a-z]+|[A-Z][a-z]+)[ -]){0,4}?(?:sub-?group|group|working party|sub-?committee|task force))(?: (?:of|comprising|consisting of|made up of) [^.;]{2,90}?)?,? (?=(?:take|report|look|meet|bring|draft|draw|prepare|work|consider|review|be (?:set up|formed|established|convened)\b[^.;]{0,120}? (?:and (?:that )?(?:it|the group|this) |to )[a-z])\b)"
)
# Whom a body asks that is no part of it: the minutes name nobody of its own
_OUTSIDERS = re.compile(
    r"\b(?:[Dd]istrict|[Cc]ounty|[Bb]orough|[Cc]ity) (?:[Cc]ouncil\b|(?!Cllr|Councillor|Solicitor|Treasurer|Secretary|Surveyor)[A-Z])|\b(?:Water|Highways(?: (?:Agency|Authority|Department|England))?|Police|Constabulary|Agency)$|^(?:Department (?:of|for)|Network Rail|Uisce|Minister|PCSOs?|Openreach|BT|Royal Mail|Natural (?:England|Resources)|[Rr]epresentatives? (?:of|from))\b"
)
_TO_COME = re.compile(r" (?:come|attend|meet|speak|address|give a (?:talk|presentation))\b")
# "write it off and asked |Jo and Sam to bring a plan"
_ASKED_TOO = re.compile(r"\band (?:also )?(?:asks?|asked|instructs?|instructed|requested) (?P<whom>[^.;:,]{2,60}?) to (?=[a-z])")
# "requires |the Chief Executive to bring a plan"
_ASKS = re.compile(
    r"(?:also |formally )?(?:asks|requests|requires?|invites|instructs|directs|urges|tasks|calls (?:up)?on) (?!(?:that|for)\b)(?P<whom>(?:the |each |all |its )?[\w’'&(), -]{2,80}?) to (?=[a-z])"
)
_ASKED_THAT = re.compile(
    r"(?:ASKED|Asked|asked|REQUESTED|Requested|requested|requests|asks|INSTRUCTED|Instructed|instructed|directed|[Rr]equest|[Ii]nstruct|[Aa]sk) that "
)
_ANY_VERB = re.compile(
    r" (?!(?:the|an?|this|that|all|each|note|consider|leave(?! (?:the|an?|it|its|their) (?!room|meeting|chamber))|withdraw|retire)\b)[a-z]{2,}\b"
)
_AGREES_TO = re.compile(r"(?:[Tt]hat )?(?:[Tt]o )?(?:[Aa]gree[sd]?|AGREE[SD]?|[Dd]etermines?)(?: also)? (?:that|to(?= [a-z]+ )) ")
_COMES = re.compile(
    r"(?:the |an? |this |it\b)?(?:[\w’'-]+ ){0,5}?(?:reports?|updates?|papers?|results|plan|item|matter|briefing|review|presentation|figures|draft|note|it) (?:[\w’'-]+ ){0,6}?(?:comes?|go|return)(?: back)? (?:to|before) |(?:an? |the )?(?:[\w’'-]+ ){0,3}?(?:letter|leaflet|flyer|note|reminder|e-?mail|poster|questionnaire|survey) (?:should |to |will )?go(?:es)? (?:out|from|to|round|in|with)\b"
)
# "a card goes from |the Treasurer"
_SENDER = re.compile(r"(?<= from) (?:the )?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*")
_ON_AGENDA = re.compile(
    r" be (?:made )?(?:the (?:subject|theme|topic|focus) of (?:an?|the next) |an? (?:[\w-]+ )?(?:agenda )?item\b|on the (?:next )?agenda\b)"
)
# "Property Services add …", "the Head of Parks (North) provide …", "the steering group look again …"
_DOER = re.compile(
    r"(?:the |all |each )?(?!The\b|That\b|This\b|It\b|An?\b|With\b|To\b|In\b|On\b|All\b|Members\b|As\b|Site\b|Exit\b)(?P<who>(?:this )?[A-Z][\w’'&-]*(?: (?:[A-Z&(][\w’'&()-]*|of|and|for|the|[a-z]+\)))*|(?:[a-z]+ ){0,3}(?:officers|group|two Members|team|party|sub-group|committee|panel|holders|partners|agencies|governors|trustees|headteachers|directors|managers|volunteers|chairs|leads))(?<!’s)(?<!'s)(?<!s’)(?<!s')(?= [a-z])"
)
# Everyday verbs that are work where a resolution names who is to do it: "the Solicitor consider …"; not "Cllr Hall join …"
_TAKES_ON = re.compile(r" (?:consider|attend|meet|discuss|ensure|present|carry out|undertake|monitor|develop|progress|explain)s?\b")
_MEETS = re.compile(r" (?:meet|attend|ensure)\b")
_FINITE_NEXT = re.compile(r" (?:was|were|is|are|had|has)\b")  # "all Councillors present were content"
_ACTION_PLAN = re.compile(r" ?action (?:plans?|logs?|points?|trackers?|lists?|notes?|items?|sheets?)\b")  # "the DHR action plan": no verb
_PARTS = re.compile(r", (?:and|but)\b|;| and that ")
_ASKING = re.compile(r"(?:also |formally )?(?:asking|requesting|inviting|instructing)\b", re.IGNORECASE)
_SPENDING = re.compile(
    r"(?:raising (?:the |our |all )?(?:rents?|fees?|charges?|prices?|subs)|increasing|reducing|charging|allowing|keeping|joining|holding|adding|buying|purchasing|renewing|ordering|commissioning|appointing|moving|letting|running|returning|setting)\b",
    re.IGNORECASE,
)
_ASK = re.compile(r" ?(?:also |formally )?(?:ask|request|invite|instruct|task|urge)\b", re.IGNORECASE)
# "a report on the lamps, |including a plan to mend them,| be brought back"
_ASIDE = re.compile(
    r"[^,.;]{3,120}, (?:including|with|setting out|together with|covering|showing|and in particular) [^.;]{3,120}?,(?= be )"
)
_FURTHER_REPORT = re.compile(
    r"(?:(?:That |that |to |To |the \w+ )*receives?|(?:That |that |to |the \w+ )*(?:[Aa]sks?|[Rr]equests?|[Aa]grees?|[Ww]ishes)(?: to (?:receive|be provided with)| for)) (?:an? )(?:further |updated? |progress |written )+(?:report|paper|briefing|update)?",
    re.IGNORECASE,
)


# "That the report be noted and that |the Clerk bring another in May"
_DECIDES_FIRST = re.compile(
    r"(?:That |that )?[^.;]{3,200}? be (?:\w+ly )?(?:noted|received|approved|adopted|endorsed|accepted|agreed|welcomed)(?:,|;)?(?: and)? that "
)
# Rules whose clause tells what became of a thing, and orders no work: "A request to use the store was refused", "Report circulated and accepted"
_TOLD_IN_PASSIVE = frozenset({"resolution-passive", "resolution-then-taken", "resolution-weighed", "resolution-noted-down"})
_TOLD_BEHIND = re.compile(
    r"(?:: | [–—-] )(?:not )?(?:agreed|approved|accepted|adopted|granted|refused|declined|supported)\b(?! (?:to|that)\b)"
)
_ENDS_TOLD = re.compile(r" (?:agreed|approved|accepted|adopted|ratified|granted|refused|declined)\b[^,;]{0,60}$")
_LONGEST_LEAD = 240  # characters
_ASKED_BELOW = re.compile(
    r"\b(?:[Tt]hat|THAT|RESOLVED|AGREED)[:,]? (?P<whom>(?:the |each |all )?[\w’'&() -]{3,80}?) be (?:requested|asked|instructed|invited|directed|tasked) to ?[:–—-]+$"
)
_SETTLES = re.compile(r"[^.;]{0,80}? be (?:declined|refused|rejected|turned down|granted|approved|agreed|accepted|supported|not )")
_ARTICLES = ("the ", "The ", "this ", "This ", "his ", "her ", "their ")
_LAST_JOINT = re.compile(r"(?:[ ,;]|\b(?:and|so|that))*$")


def find_ordered_work(doc: Doc, later: list[int]) -> Iterator[Task]:
    """The resolution clauses that order work, each with the one who is to do it. At the offsets `later` clauses begin that are tasks by themselves."""
    asked: dict[int, str | None] = {}  # whom the line above a list asks to do what it holds
    for decision in decisions_of(doc):
        if decision.label and decision.group not in asked:
            asked[decision.group] = _asked_above(doc, decision.start)
        if decision.outcome != "carried" or _tells_outcome(text_of(doc), decision):
            continue
        start, end = decision.start, decision.end
        within = bisect_right(later, start + 8)
        if within < len(later) and later[within] < end:  # "the report be noted, |the Clerk to write again": the rest is a task of its own
            end = start + len(_LAST_JOINT.sub("", text_of(doc)[start : later[within]]))
        if text_of(doc).find(" that ", start + 6, min(end, start + 260)) > 0 and _DECIDES_FIRST.match(text_of(doc), start, end):
            task = _ordered_too(doc, start, end) or _ordered(doc, start, end)
        else:
            task = _ordered(doc, start, end) or _ordered_too(doc, start, end)
        if task is None and decision.verb == "request" and _is_asked_for(text_of(doc), decision.start, decision.end):
            task = Task(decision.start, decision.end, "action-resolved-request", "resolution", decision.addressee)
        if task and task.owner is None and decision.label and asked.get(decision.group):
            task = replace(task, owner=asked[decision.group])
        if task:
            yield task


def _asked_above(doc: Doc, start: int) -> str | None:
    """Whom the line above the clause at `start` asks: "RESOLVED that the Warden be requested to:"."""
    text = text_of(doc)
    end = text.rfind("\n", 0, start)
    low = max(text.rfind("\n", 0, max(end, 0)) + 1, end - _LONGEST_LEAD)
    found = _ASKED_BELOW.search(text, low, end) if end > 0 else None
    return _own(subject_before(doc, found.start("whom"), found.end("whom")).owner) if found else None


def _tells_outcome(text: str, decision: Decision) -> bool:
    """Whether a clause tells what became of a thing, and orders no work."""
    if decision.rule in _TOLD_IN_PASSIVE:
        return True
    if decision.rule not in ("resolution-shorthand", "resolution-jotting", "resolution-dashed"):
        return False
    ended = _ENDS_TOLD.search(text, max(decision.start, decision.end - 80), decision.end)
    return ended is not None or _TOLD_BEHIND.search(text, decision.start, decision.end) is not None


def _is_asked_for(text: str, start: int, end: int) -> bool:
    """Whether a clause that requests names what is wanted: "REQUESTED |a review of the lamps at the May meeting"."""
    return _A_THING.match(text, start, end) is not None and (ASKED_FOR.match(text, start, end) is not None or is_owed(text, start, end))


def _ordered_too(doc: Doc, start: int, end: int) -> Task | None:
    """What a clause orders beside what it decides: "the letter be received, and |the plan be submitted to the next meeting"."""
    text = text_of(doc)
    lead = _LEAD.match(text, start, end)
    commands = _COMMAND.match(text, lead.end() if lead else start, end) is not None
    for found in _AND.finditer(text, start + 8, min(end, start + 600)):
        verb = base_verb().match(text, found.end(), end)
        if verb and not found["frame"] and not (commands and verb_class(verb) == "follow_up"):
            continue  # "approve the plan and publish it", "to find a hall and bring chairs"
        if verb and not text[verb.end() : end].strip(" .;"):
            continue  # "as told in the officer's recommendation and report"
        decided = " be " in text[start : found.start()]
        if not verb and not found["frame"]:
            another = decided and (
                _SUBJUNCTIVE.match(text, found.end(), end) or who_does(doc, found.end() + 1, min(end, found.end() + 140))
            )
            if not another:
                continue
        if task := _ordered(doc, found.end(), end):
            return replace(task, rule="action-resolved-too")
    return None


def _ordered(doc: Doc, start: int, end: int, *, asked_that: bool = False) -> Task | None:
    """The work that a clause orders; `asked_that` says that "requested that" before it was read already."""
    text = text_of(doc)
    head = min(end, start + 400)
    if _NOTED_PAPER.match(text, start, end):
        return None  # "Report noted"
    if agreed := _AGREES_TO.match(text, start, head):  # "Agrees that |a report be brought back"
        task = _ordered(doc, agreed.end(), end)
        return replace(task, start=start) if task else None
    if (
        _ORDERS_NOTHING.match(lowered(text, start, end))
        or _APPROVED.search(text, max(start, end - 40), end)
        or _REPLACES.search(text, start, min(head, start + 90))
    ):
        return None
    lead = _LEAD.match(text, start, head)
    at = lead.end() if lead else start
    if text.startswith("we ", at):  # "that |we apply for the grant"
        own = base_verb().match(text, at + 2, head)
        if own and (verb_class(own) != "plain" or is_owed(text, own.end(), end)):
            return Task(start, end, "action-resolved", "resolution")
    if _FURTHER_REPORT.match(text, start, head):
        return Task(start, end, "action-resolved-report", "resolution")
    if (asked := _ASKED.match(text, at, head) or _ASKS.match(text, at, head)) and not NEVER.match(
        text, asked.end() - 1, head
    ):  # "Noted the report and |ASKED the Warden to look again"
        return Task(start, end, "action-resolved-request", "resolution", subject_before(doc, asked.start("whom"), asked.end("whom")).owner)
    if not asked_that and (wanted := _ASKED_THAT.match(text, at, head)):  # "Requested that |the Warden look again"
        if task := _ordered(doc, wanted.end(), end, asked_that=True):
            return replace(task, start=start)
        if not wanted.group().lower().startswith(("request that", "instruct that", "ask that")):
            return None
    if (comes := _COMES.match(text, at, head)) or _ON_AGENDA.search(text, at, head):
        sender = _SENDER.match(text, comes.end(), head) if comes else None
        owner = subject_before(doc, comes.end(), sender.end()).owner if comes and sender else None
        return Task(start, end, "action-resolved-agenda", "resolution", owner)
    verb = base_verb().match(text, at, head)
    if verb and not (
        text.startswith(" be ", verb.end())
        or _NOUN_BE.match(text, verb.end(), head)
        or (
            _IS_NOUN.match(text, verb.end())
            and (_DECIDED_ONLY.search(text, verb.end(), head) or (verb_class(verb) == "plain" and _IS_DONE.match(text, verb.end(), head)))
        )
    ):  # "write to the owner", "ask the contractor to check"
        if verb_class(verb) == "plain" and not is_owed(text, verb.end(), end):
            return None
        owner = asked_party(doc, verb.start(), head)
        if owner is None and " and " in text[verb.end() : head] and (too := _ASKED_TOO.search(text, verb.end(), head)):
            owner = subject_before(doc, too.start("whom"), too.end("whom")).owner
        return Task(start, end, "action-resolved", "resolution", owner)
    if gerund_verb().match(text, at, head) and not _SPENDING.match(text, at):  # "in favour of |asking the brewery for a date"
        ask = _ASKING.match(text, at)
        whom = ASKED_WHOM.match(text, ask.end(), head) or _ASKED_FOR_IT.match(text, ask.end(), head) if ask else None
        owner = subject_before(doc, ask.end(), whom.end("whom")).owner if ask and whom else None
        return Task(start, end, "action-resolved-gerund", "resolution", owner)
    members = _MEMBERS.match(text, at, head)  # "Members submit items to the Clerk by 3 May"
    own = base_verb().match(text, members.end(), head) if members else None
    if members and own and verb_class(own) != "plain" and _BY_A_DAY.search(text, own.end(), end):
        return Task(start, end, "action-resolved", "resolution", members["who"])
    if found := _GROUP_DOES.match(text, at, head):
        return Task(start, end, "action-resolved", "resolution", found["group"])
    if subjunctive := who_does(doc, at, head, stated=True):
        return Task(start, end, "action-resolved", "resolution", subjunctive)
    lower = lowered(text, at, head)
    if holds(lower, _INSTRUCTS_WORDS) and (
        told := _INSTRUCTS.search(text, at, head)
    ):  # "having heard the figures, agrees to ask the Head of Audit to look again"
        owner = subject_before(doc, told.end("verb"), told.end("whom")).owner
        return Task(start, end, "action-resolved-instruction", "resolution", owner)
    if holds(lower, _CONSIDERATION_WORDS) and _CONSIDERATION.search(text, at, head):
        return Task(start, end, "action-resolved-consideration", "resolution")
    if "issue" in lower and _LETTER_ISSUE.search(text, at, head):  # "that a letter issue to the Minister"
        return Task(start, end, "action-resolved-letter", "resolution")
    if " be " in lower and holds(lower, _SESSION_WORDS) and _SESSION.search(text, at, head):
        return Task(start, end, "action-resolved-session", "resolution")
    if gerund := _doer_of_gerund(doc, at, head):
        return Task(start, end, "action-resolved-gerund", "resolution", gerund)
    if found := _HAVE_DONE.match(text, at, head):
        return Task(start, end, "action-resolved", "resolution", agent_in(doc, found.end(), end))
    aside = _ASIDE.match(text, at, head)
    clause = next(
        (
            found
            for found in _CLAUSE.finditer(text, aside.end() if aside else at, head)
            if (found.group() != " to" or _VERB_AFTER.match(text, found.end()))
            and not (found.group() in (" is", " are") and text.endswith((" which", " who"), at, found.start()))
            and not (found["asks"] and _SETTLES.match(text, found.end(), head) and text.endswith(_ARTICLES, at, found.start("asks")))
        ),
        None,
    )
    if clause and text.find(" and that ", at, clause.start()) > 0:
        return None  # "take the matter in May and that |the owner be invited"
    if clause is None or text.endswith(" not", at, clause.start()) or _DECIDED_ONLY.match(text, clause.start(), head):
        return None
    if clause.group() == " to" and _DECIDED_ONLY.search(text, clause.end(), head):  # "the application |to remove the gate be refused"
        return None
    if clause["asked"] and _ANY_VERB.match(text, clause.end(), head):
        asked_one = subject_before(doc, at, clause.start())
        guests = asked_one.kind != "person" and "invited" in clause["asked"] and _TO_COME.match(text, clause.end())
        return Task(start, end, "action-resolved", "resolution", None if guests else _own(asked_one.owner))
    if clause["asks"]:
        whom = ASKED_WHOM.match(text, clause.end(), head)
        if not whom and not ASKED_FOR.match(text, clause.end(), head) and not done_verb().search(text, clause.end(), head):
            return None
        owner = subject_before(doc, clause.end(), whom.end("whom")).owner if whom else None
        return Task(start, end, "action-resolved-request", "resolution", owner)
    invited_to = clause["asked"] is not None and not _VERB_AFTER.match(text, clause.end())  # "be invited to the next meeting"
    if clause.group() in (" is", " are") and (stated := bare_participle().match(text, clause.end(), head)):
        # "a report is provided to the Board in May"
        if verb_class(stated) == "plain" or not is_owed(text, stated.end(), end):
            return None
        return Task(start, end, "action-resolved-passive", "resolution", agent_in(doc, stated.end(), end))
    passive = done_verb().match(text, clause.start() if clause.group() == " be" or invited_to else clause.end(), head)
    done = passive or base_verb().match(text, clause.end(), head)
    if done is None or (verb_class(done) == "plain" and not is_owed(text, done.end(), end)):
        return None
    if passive:
        if "£" in text[at : passive.start()] or _AT_A_COST.match(text, passive.end()):  # "a tax of £400 to be raised"
            return None
        return Task(start, end, "action-resolved-passive", "resolution", _doer_of_passive(doc, at, clause.start(), passive, end))
    subject = subject_before(doc, at, clause.start())
    if subject.kind == "thing" and clause.group() == " to":  # "A proposal to move the stile"
        return None
    return Task(start, end, "action-resolved", "resolution", subject.owner if subject.kind != "thing" else None)


def _doer_of_passive(doc: Doc, at: int, verb: int, passive: re.Match[str], end: int) -> str | None:
    """Who does what is ordered in the passive: the agent, the one it is requested from, or the person who is invited to a meeting."""
    if agent := agent_in(doc, passive.end(), end):
        return agent
    participle = passive.group().split()[-1].lower()
    if (
        participle in ("requested", "sought", "commissioned")
        and not _LEAVE.search(text_of(doc), at, verb)
        and (source := _FROM_WHOM.match(text_of(doc), passive.end(), end))
    ):
        asked = subject_before(doc, source.start("who"), source.end("who"))
        return asked.owner if asked.kind == "person" else None
    if participle == "invited":
        guest = subject_before(doc, at, verb)
        if guest.kind == "person" and text_of(doc)[at : guest.start].endswith(("’s ", "'s ")):  # "the contractor's Regional Manager"
            return re.sub("^(?:the|The|its|our) ", "", text_of(doc)[at:verb].strip())
        return guest.owner if guest.kind == "person" else None
    return None


def asked_party(doc: Doc, start: int, end: int) -> str | None:
    """Whom "ask the contractor to check" makes the owner; None where nobody is asked, or where the verb at `start` is another."""
    ask = _ASK.match(text_of(doc), start, end)
    whom = ASKED_WHOM.match(text_of(doc), ask.end(), end) if ask and not text_of(doc).startswith(" for ", ask.end()) else None
    if ask and whom is None:
        whom = _ASKED_FOR_IT.match(text_of(doc), ask.end(), end)
    return _own(subject_before(doc, ask.end(), whom.end("whom")).owner) if ask and whom else None


def _own(asked: str | None) -> str | None:
    """Who is asked, where the body may order work of them: "Clerk", not "County Council"."""
    return None if asked and _OUTSIDERS.search(asked) else asked


def _doer_of_gerund(doc: Doc, at: int, head: int) -> str | None:
    """Whom a gerund names: "agreed to the Clerk ordering salt"."""
    for mention in mentions_in(doc, at, min(head, at + 60))[:1]:
        if mention.start <= at + 4 and gerund_verb().match(text_of(doc), mention.end, head):
            return owner_of(doc, mention)
    return None


def who_does(doc: Doc, at: int, head: int, *, stated: bool = False, asked: bool = False) -> str | None:
    """The subjunctive: "the Chief Executive report back in May": a person or post, or officers, with the bare verb behind it.

    In a resolution it may be `stated` too: "the Chairperson writes to the Cabinet Member". Where it is `asked` everyday verbs count:
    "asked that the Quality Committee consider this".
    """
    text = text_of(doc)
    for mention in mentions_in(doc, at, head)[:2]:
        verb = base_verb().match(text, mention.end, head) or (stated_verb().match(text, mention.end, head) if stated else None)
        if (
            not verb
            or text[mention.end : mention.end + 1] != " "
            or _PARTS.search(text, at, mention.start)
            or _ACTION_PLAN.match(text, verb.start())
        ):
            continue
        if verb_class(verb) != "plain" or _TAKES_ON.match(text, mention.end, head) or is_owed(text, verb.end(), head):
            return subject_before(doc, at, mention.end).owner
    if doer := _DOER.match(text, at, min(head, at + 90)):
        base = base_verb().match(text, doer.end(), head)
        verb = base or (stated_verb().match(text, doer.end(), head) if stated else None)
        if verb is None or _FINITE_NEXT.match(text, verb.end()) or _ACTION_PLAN.match(text, verb.start()):
            return None
        everyday = _TAKES_ON if asked else _MEETS
        if verb_class(verb) == "follow_up" or (base and (verb_class(verb) == "work" or everyday.match(text, doer.end(), head))):
            return doer["who"]
    return None
