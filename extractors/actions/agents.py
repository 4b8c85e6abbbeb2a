"""Who does what a passive verb says: "to be checked |by officers|", "will be reviewed |by the ferry sub-committee|"."""

from __future__ import annotations

import re

from spacy.tokens import Doc

from extractors.actions.antecedents import antecedent, owner_of
from extractors.actions.doer_nouns import DOER_NOUN
from extractors.actions.owner import LOOK_BACK
from extractors.beginnings import searched
from extractors.calendar_words import TIME_WORD
from extractors.outline import text_of
from extractors.people import mentions_in

_AGENT = searched(
    rf"\bby(?<!chaired by)(?<!hosted by)(?<!led by)(?<!funded by)(?<!agreed by)(?<!approved by)(?<!required by)(?<!requested by)(?<!suggested by)(?<!raised by)(?<!issued by)(?<!used by)(?<!owned by)(?<!down by) (?:the )?(?P<who>him|her(?=[.,;]|$| (?:to|at|in|for|on|before|after|and|when|as|with|within|next|by)\b| [^a-z])|officers|members|staff|volunteers|(?:the )?(?:(?:working|steering|task|project|friends) )?(?:sub-?group|group|party|team|clerk|chair(?:man)?)(?= |[.,;]|$)|(?<=the )(?:[a-z][\w-]+ ){{1,2}}(?:sub-?committee|sub-?group|working (?:group|party)|committee|team)(?= |[.,;]|$)|[A-Z][\w’'&/+-]*(?:,? (?:of|and|for|the|[A-Z&+][\w’'&/+-]*))*(?: (?:(?:sector|group|working|project) )?{DOER_NOUN}(?![\w’'-]))?)"
)
_AND_SECOND = re.compile(r" ?(?:and|&|/) ?")  # "by Ms Hall| and |Mr Poole"
# "drafted by the Warden and |sent"
_CONNECTIVE_AT_END = searched(r"(?: (?:of|and|for|the))+$")


def agent_in(doc: Doc, start: int, end: int, *, person: bool = False) -> str | None:
    """Who does what a passive verb says: "to be checked by officers"; None where nobody is named. With `person` bodies do not count."""
    for found in _AGENT.finditer(text_of(doc), start, min(end, start + LOOK_BACK)):
        who = found["who"]
        if TIME_WORD.match(who):
            continue
        who = _CONNECTIVE_AT_END.sub("", who)
        if who in ("him", "her"):
            return antecedent(doc, found.start("who"))
        begins = (found.start("who"), found.start("who") - 4)  # a post's article may belong to it
        mention = next((m for m in mentions_in(doc, begins[1], end) if m.start in begins), None)
        if mention:
            beside = _AND_SECOND.match(text_of(doc), mention.end, end)
            second = next((m for m in mentions_in(doc, beside.end(), end) if m.start == beside.end()), None) if beside else None
            return f"{owner_of(doc, mention)}{beside.group()}{owner_of(doc, second)}" if beside and second else owner_of(doc, mention)
        return None if person and not who.startswith(("officers", "staff", "volunteers")) else who
    return None
