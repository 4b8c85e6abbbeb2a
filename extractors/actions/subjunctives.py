"""Who is to do what a bare verb says: "that |the Chief Executive report back in May", "Property Services add the lamps"."""

from __future__ import annotations

import re

from spacy.tokens import Doc

from extractors.actions.bare_verbs import deed_behind, each_who_does, gives_meeting
from extractors.actions.owner import subject_before
from extractors.actions.words import HAVE_DONE, base_verb, is_owed, stated_verb, verb_class
from extractors.beginnings import searched
from extractors.outline import text_of
from extractors.people import mentions_in

# "Property Services add …", "the Head of Parks (North) provide …", "the steering group look again …"
_DOER = re.compile(
    r"(?:[Tt]he |all |each )?(?!The\b|That\b|This\b|It\b|An?\b|With\b|To\b|In\b|On\b|All\b|Members\b|As\b|Site\b|Exit\b|(?:Will|Would|Should|Shall|Must|May|Can)\b(?! [A-Z])|(?:Carried|Brought|Put|Moved|Left|Held|Taken|Deferred) )(?P<who>(?:this )?[A-Z][\w’'&-]*(?: (?:[A-Z&(][\w’'&()-]*|of|and|for|the|[a-z]+\)))*|(?:[a-z]+ ){0,3}(?:officers|group|two Members|team|party|sub-group|committee|panel|holders|partners|agencies|governors|trustees|headteachers|directors|managers|volunteers|chairs|leads))(?<!’s)(?<!'s)(?<!s’)(?<!s')(?<! and)(?<! of)(?<! for)(?<! the)(?= [a-z]|, (?:in |acting |together |along |jointly |with the |on behalf |after |supported |following ))"
)
# Everyday verbs that are work where a resolution names who is to do it: "the Solicitor consider …"; not "Cllr Hall join …"
_TAKES_ON = re.compile(r" (?:consider|attend|meet|discuss|ensure|present|carry out|undertake|monitor|develop|progress|explain)s?\b")
# "the Clerk|, in consultation with the Chair,| send the letter"
_ASIDE = re.compile(
    r", (?:(?:acting )?(?:in (?:consultation|conjunction|liaison|discussion|partnership|collaboration)|together|along|jointly) with|with the (?:help|support|agreement) of|on behalf of|after consult(?:ing|ation with)|supported by|following consultation with) [^.;:,]{3,90},(?= [a-z])"
)
# What a resolution gives another body to do: "the Harbour Sub-Committee monitor the dredging"
_BODYS_WORK = re.compile(r" (?:monitor|oversee|undertake|carry out|develop|progress|keep)\b")
_OTHER_BODY = re.compile(
    r"(?:[A-Z][\w’'&-]* (?:(?:and|of|for) (?:the )?)?){1,6}(?:[Cc]ommittee|Group|Board|Panel|Team|Forum|Partnership|Sub-[Cc]ommittee|Party)"
)
_MEETS = searched(r" (?:meet|attend|ensure)\b")
_FINITE_NEXT = re.compile(r" (?:was|were|is|are|had|has)\b")  # "all Councillors present were content"
_ACTION_PLAN = re.compile(r" ?action (?:plans?|logs?|points?|trackers?|lists?|notes?|items?|sheets?)\b")  # "the DHR action plan": no verb
_OF_ITS = searched(r"\b[A-Z][\w’'-]+ of (?:the )?$")  # "the Office of |the Commissioner| send"
_PARTS = re.compile(r", (?:and|but)\b|;| and that ")


def who_does(doc: Doc, at: int, head: int, *, stated: bool = False, asked: bool = False) -> str | None:
    """The subjunctive: "the Chief Executive report back in May": a person or post, or officers, with the bare verb behind it.

    In a resolution it may be `stated` too: "the Chairperson writes to the Cabinet Member". Where it is `asked` everyday verbs count:
    "asked that the Quality Committee consider this".
    """
    text = text_of(doc)
    for mention in mentions_in(doc, at, head)[:4]:  # "Councillors Hall, Poole and Lowe meet the owner"
        aside = _ASIDE.match(text, mention.end, head)
        at_verb = aside.end() if aside else mention.end
        verb = base_verb().match(text, at_verb, head) or (stated_verb().match(text, at_verb, head) if stated else None)
        deed = deed_behind(text, at_verb, head) if stated and mention.start <= at + 4 else None
        if deed and (asked or verb is None or gives_meeting(text, deed, head)):  # "that |Dr Hall| walk the site"
            return subject_before(doc, at, mention.end).owner
        if verb is None and HAVE_DONE.match(text, at_verb, head):
            return subject_before(doc, at, mention.end).owner
        if (
            not verb
            or text[at_verb : at_verb + 1] != " "
            or _PARTS.search(text, at, mention.start)
            or _ACTION_PLAN.match(text, verb.start())
            or _OF_ITS.search(text, max(at, mention.start - 24), mention.start)
        ):
            continue
        if verb_class(verb) != "plain" or _TAKES_ON.match(text, at_verb, head) or is_owed(text, verb.end(), head):
            return subject_before(doc, at, mention.end).owner
    if stated and text.startswith(("every ", "each ", "that every ", "that each "), at) and (everybody := each_who_does(text, at, head)):
        return everybody
    if doer := _DOER.match(text, at, min(head, at + 90)):
        aside = _ASIDE.match(text, doer.end(), head)
        at_verb = aside.end() if aside else doer.end()
        base = base_verb().match(text, at_verb, head)
        verb = base or (stated_verb().match(text, at_verb, head) if stated else None)
        if verb is None or _FINITE_NEXT.match(text, verb.end()) or _ACTION_PLAN.match(text, verb.start()):
            return None
        everyday = _TAKES_ON if asked or doer["who"] in ("Officers", "officers") else _MEETS  # "Officers consider a bench"
        if base and stated and _BODYS_WORK.match(text, at_verb, head) and _OTHER_BODY.fullmatch(doer["who"]):
            return doer["who"]
        if verb_class(verb) == "follow_up" or (base and (verb_class(verb) == "work" or everyday.match(text, at_verb, head))):
            return doer["who"]
    return None
