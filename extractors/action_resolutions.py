"""Resolution clauses that order work: the same words are then a resolution and an action."""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.tokens import Doc

from extractors.action_task import Task
from extractors.action_words import ASKED_FOR, ASKED_WHOM, OWED, base_verb, done_verb, verb_class
from extractors.owner import agent_in, subject_before

_RESOLVES_NO_WORK = re.compile(
    r"(?:That |that |To |to |The \w+ |it be |\(?\w{1,3}[.)] )*(?:note|noted|notes|noting|receive|receives|received|approve|approves|adopt|adopts|endorse|endorses|confirm|confirms|accept|accepts|thank|thanks|acknowledge|welcome|support|supports|delegate|authori[sz]e|grant|pay|exclude|elect|appoint|recommend)\b",
    re.IGNORECASE,
)
_RESOLVED_AS = re.compile(
    r"\b(?:be|is|are) (?:noted|received|approved|adopted|endorsed|confirmed|accepted|agreed|granted|paid|authori[sz]ed|delegated|given|elected|appointed|re-elected|supported|thanked|welcomed|excluded|signed|held|deferred|refused|carried|withdrawn|permitted|awarded|rejected|ratified|moved)\b",
    re.IGNORECASE,
)
_LEAD = re.compile(r"(?:(?:That|that|to|To|also|and) )*")
_CLAUSE = re.compile(
    r" (?:(?P<asked>be (?:asked|requested|invited|instructed|tasked) to)|to|would|will|should|shall|be|requests?|asks?|invites?|instructs?)(?= )"
)


def find_ordered_work(doc: Doc) -> Iterator[Task]:
    """The resolution clauses that order work; policies, spending, delegations and noting are resolutions only."""
    text = doc.text
    for span in doc.spans.get("resolution", []):
        start, end = span.start_char, span.end_char
        head = min(end, start + 400)
        if _RESOLVES_NO_WORK.match(text, start, head):
            continue
        lead = _LEAD.match(text, start, head)
        at = lead.end() if lead else start
        verb = base_verb().match(text, at, head)
        owner: str | None = None
        if verb is None or verb.start() != at:
            clause = next(
                (m for m in _CLAUSE.finditer(text, at, head)),
                None,
            )
            if clause is None:
                continue
            passive = done_verb().match(text, clause.start() if clause.group().strip() == "be" else clause.end(), head)
            active = None if passive else base_verb().match(text, clause.end(), head)
            if _RESOLVED_AS.match(text, clause.start() + 1, head) or re.match(r"(?:is|are)", clause.group().strip()):
                continue
            verb = passive or active
            subject = subject_before(doc, at, clause.start())
            if clause.group().strip().rstrip("s") in ("request", "ask", "invite", "instruct"):
                whom = ASKED_WHOM.match(text, clause.end(), head)
                if whom:
                    owner = subject_before(doc, clause.end(), whom.end("whom")).owner
                elif not ASKED_FOR.match(text, clause.end(), head) and not done_verb().search(text, clause.end(), head):
                    continue
                yield Task(start, end, "action-resolved-request", "resolution", owner)
                continue
            if verb is None:
                continue
            if passive and not clause["asked"]:
                owner = agent_in(doc, passive.end(), end)
            elif subject.kind != "thing":
                owner = subject.owner
        if verb_class(verb) == "plain" and not OWED.search(text, verb.end(), end):
            continue
        yield Task(start, end, "action-resolved", "resolution", owner)
