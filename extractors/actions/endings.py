"""What stands at the end of a task and tells more of it: the owner in brackets, after a dash or as initials ("… by 20 May JR"), and "– done"."""

from __future__ import annotations

import re

from spacy.tokens import Doc

from extractors.actions.agents import agent_in
from extractors.actions.owner_lines import are_known, known_owners, owner_behind
from extractors.actions.parties import names_people
from extractors.actions.task import Task
from extractors.beginnings import searched
from extractors.calendar_words import MONTH
from extractors.outline import outline_of, text_of
from extractors.people import people_of
from extractors.readers.blocks import TICKED

_BRACKET_AT_END = re.compile(r" ?\((?P<who>[A-Z][^()]{1,40})\)")
_DASH_AT_END = re.compile(r" [–—-] (?P<who>[A-Z][\w’'./&, ]{1,30}?)(?=\.?$|\.?\n)", re.MULTILINE)
_NAME_AFTER = re.compile(r"\. (?P<who>[A-Z][a-z]+(?:(?: and | & )[A-Z][a-z]+)?)\.(?=\n| [A-Z]|$)")  # "Agreed to write to the mill. Sam."
_INITIALS_AT_END = searched(
    r"(?<=[a-z\d)])(?<! to)(?<! with)(?<! from)(?<! and)(?<! for)(?<! of) (?P<who>[A-Z]{2,3}(?:(?:/| & )[A-Z]{2,3})*)$"
)
# "JR to find the key – done, it was in the shed", "The Clerk to write to the mill. Done."
_DONE_WITHIN = searched(
    r" ?(?: [–—-]|:|\() ?(?:now |all |this (?:is|was|has been) |has been |had been )?(?:done|completed?|actioned|closed|sorted|got (?:it|them)|discharged)\b(?! by\b| to\b|-)",
    re.IGNORECASE,
)
# "JR to send the list - circulated 2 October", "Grant form: submitted by the Clerk"
_DEED_WITHIN = re.compile(
    r"(?: [–—-] |: )(?:now |since |already |duly |all |both |(?:this )?(?:has|have|had) been )*(?:re-?)?(?:sent|circulated|issued|submitted|published|e-?mailed|booked|ordered|paid|received|delivered|fitted|installed|repaired|replaced|mended|returned|signed|shared|posted|written|arranged|bought|obtained|collected|reported)\b(?! (?:to be|by (?:the )?(?:end|next|\d))\b)",
)
# "JR to book a room - no longer required", "Visit to the mill: overtaken by the flood"
_DROPPED_WITHIN = searched(
    r"(?: [–—-] |[:;] )[^.;:]{0,60}?\b(?:no longer (?:needed|required|necessary|relevant|being pursued|to be pursued)|not (?:now )?(?:needed|required|being pursued|to be pursued)|dropped|withdrawn|cancelled|abandoned|superseded|overtaken by)\b",
    re.IGNORECASE,
)
_DROPPED_BEHIND = re.compile(
    r" [–—-] (?:now |this (?:is|was|has been) )?(?:no longer|not now|dropped|withdrawn|cancelled|abandoned|superseded|overtaken)\b"
)
# "Map to go on the website. Can be removed from action list."
_REMOVED_AFTER = re.compile(
    r"[.;,)]* (?:(?:this|it|item|action) )?(?:can|may|to|should|will) (?:now )?be (?:removed|deleted|taken off|struck off|closed)\b",
    re.IGNORECASE,
)
# "ACTION: JR to book a room – done" at the end of a line, not "ACTION: JR – complete the form"
_DONE_AT_END = searched(
    r"(?: [–—-] |: | ?\(|\. )(?:action )?(?:is |now |all |this (?:is|was|has been) |has been )*(?:done|completed?|actioned|closed|discharged)(?:[,;:] (?!and\b)[^.;:\n]{3,50})?[.)\]]*(?=$|\n)",
    re.IGNORECASE,
)
_DONE_AFTER = re.compile(
    r"(?:[.;,]? ?(?:[–—(\[-] ?)|[.;,] )(?:now |all |this (?:is|was|has been) )?(?:done|completed?|actioned|closed|discharged)(?=[.;,:)\]]|$| (?:on |in )?(?:\d|[A-Z][a-z]+ \d)|\n)",
    re.IGNORECASE,
)
# "JR agreed to send the map. |Actioned.|", as the last word of its paragraph
_DONE_ALONE = re.compile(r"\. [(\[]?(?:Actioned|Action (?:closed|completed?)|Completed?|Done|Closed)[.)\]]*(?=$|\n)", re.IGNORECASE)
# "The Clerk to write to the mill - ongoing"
_UNDER_WAY = re.compile(
    r" [–—-] (?:ongoing|on-going|in progress|in hand|outstanding|overdue|awaited|pending|on track|off track|delayed|not (?:yet )?(?:done|started)|still to (?:do|come|be done)|(?:still )?(?:waiting|awaiting)(?: (?:for|on|to hear)?[^.;:,]{2,60})?|(?:no (?:reply|answer|response)|not heard)(?: (?:so far|yet|back))?|(?:rated )?(?:red|amber|green))(?:[,;:] (?![^;]* (?:to|will|would) )[^;]{3,120})?$",
    re.IGNORECASE,
)
_DUE_BEHIND = searched(
    rf"\b(?:due|expected|by)(?: by| in| on)? (?P<when>(?:the )?(?:end of )?(?:\d{{1,2}}(?:st|nd|rd|th)? )?(?:{MONTH})(?: \d{{4}})?|next \w+|\d{{1,2}}/\d{{1,2}}(?:/\d{{2,4}})?)"
)
_OWNER_ALONE = 24  # characters
_NEAR_END = 90  # characters: as long as "– this has been completed, see the papers of the day" is at most
# "JR was to ring the mill |and has done so|", "Sam was to find a key. |It was found|"
_WAS_TO = searched(r"\b(?:was|were) (?:also |still )?(?:going )?to\b")
_CAME_OF_IT = re.compile(
    r"(?:,? and)? (?:has|had|have) (?:now |since |already )?(?:done (?:so|it|this)\b|(?=[.;,]|$))|[.;,]? ?(?:It|They|This|These|That|it|this) (?:(?:(?:has|had|have) (?:now |since |all )?been|was|were) (?:now |since |all )?[a-z]+(?:ed|wn|ne|nt|ught|ound|ut)|(?:has|had|have) (?:now |since |all )?(?:arrived|come|gone|happened))\b"
)
# "asked that the map be put up|, and this had been done|"
_MET_WITHIN = searched(
    r"(?:,? and (?:this|it|that|these|they)|, (?:this|it|that|these|they)|,? which) (?:has|had|have) (?:now |since |also |already |duly |all )?been (?:done|added|included|circulated|provided|sent|published|carried out|completed|actioned|arranged|made|corrected|changed|put (?:in place|right|up|on))\b(?:(?! be )[^.;,:]){0,40}$"
)
_IN_LISTS = ("action-list", "action-line")
# Tasks whose status nothing has told yet
_MAY_BE_DONE = (
    "action-who-to-what",
    "action-to-be-done",
    "action-thing-to-be",
    "action-later-who-to-what",
    "action-was-to",
    "action-was-going-to",
)


def with_ending(doc: Doc, task: Task) -> Task:
    """A task with the owner and the status that stand behind it."""
    return _with_owner(doc, _with_status(doc, task))


def _with_status(doc: Doc, task: Task) -> Task:
    if task.origin == "request" and task.status == "open" and _MET_WITHIN.search(text_of(doc), task.start + 8, task.end):
        return task._replace(status="done")
    text = text_of(doc)
    if task.origin in ("request", "undertaking") and task.status == "open" and _DONE_ALONE.match(text, task.end):
        return task._replace(status="done")
    if not task.rule.startswith((*_MAY_BE_DONE, *_IN_LISTS)):
        return task
    sentence = outline_of(doc).sentence_at(task.start)
    block = outline_of(doc).block_of(sentence) if sentence else None
    if block and block.label in TICKED and task.status == "open":
        return task._replace(status="done")
    if dropped := _DROPPED_WITHIN.search(text, task.start + 8, task.end):
        behind = _DROPPED_BEHIND.match(text, dropped.start())
        return task._replace(status="dropped", end=dropped.start() if behind else task.end)
    if task.status != "open":
        return task
    if deed := _DEED_WITHIN.search(text, task.start + 8, task.end):
        return task._replace(status="done", owner=task.owner or agent_in(doc, deed.end(), task.end))
    if under_way := _UNDER_WAY.search(text, task.start + 8, task.end):
        when = _DUE_BEHIND.search(text, under_way.start(), under_way.end()) if task.due_phrase is None else None
        return task._replace(end=under_way.start(), due_phrase=when["when"] if when else task.due_phrase)
    if within := None if task.rule in _IN_LISTS else _DONE_WITHIN.search(text, task.start + 8, task.end):
        return task._replace(end=within.start(), status="done")
    stop = block.end if block else task.end
    if task.rule in _IN_LISTS and (ended := _DONE_AT_END.search(text, max(task.start + 8, stop - _NEAR_END), stop)):
        return task._replace(end=min(task.end, ended.start()), status="done")
    was_to = task.rule not in _IN_LISTS and _WAS_TO.search(text, task.start, min(task.end, task.start + _NEAR_END))
    if was_to and (text.endswith((" and has", " and had", " and have"), task.start, task.end) or _CAME_OF_IT.match(text, task.end, stop)):
        return task._replace(status="done")
    if _REMOVED_AFTER.match(text, task.end, stop) or (task.rule not in _IN_LISTS and _DONE_AFTER.match(text, task.end, stop)):
        return task._replace(status="done")
    return task


def _with_owner(doc: Doc, task: Task) -> Task:
    """ "to obtain three quotes (Clerk)", "Map to go on the website - Clerk", "Letter to be sent by 20 May JR"."""
    text = text_of(doc)
    if task.owner and not (task.rule.endswith("-passive") and text[task.end - 1] == ")"):  # "The Vicar will be asked to open it (Clerk)"
        return task
    low = text.rfind(" (", task.start, task.end) if text[task.end - 1] == ")" else task.end
    found = _BRACKET_AT_END.match(text, low) if low > task.start else None
    if found and found.end() >= task.end and names_people(doc, *found.span("who")):
        return task._replace(end=low, owner=found["who"])
    dash = _DASH_AT_END.search(text, max(task.start + 8, task.end - 34), task.end) or _DASH_AT_END.match(text, task.end)
    if dash and names_people(doc, *dash.span("who")):
        return task._replace(end=min(task.end, dash.start()), owner=dash["who"])
    ends_line = text[task.end - 1].isupper() and text[task.end : task.end + 1] in ("", "\n")
    last = _INITIALS_AT_END.search(text, max(task.start + 8, task.end - 12), task.end) if ends_line else None
    if last and known_initials(doc, last["who"]):
        return task._replace(end=last.start(), owner=last["who"])
    stop = task.end + len(text[task.end : task.end + _OWNER_ALONE].partition("\n")[0])
    if text[stop : stop + 1] in ("", "\n") and (who := owner_behind(doc, task.end, stop)):  # "Agreed that a letter be sent. |Chairman|"
        return task._replace(owner=who)
    name = _NAME_AFTER.match(text, task.end)
    return task._replace(owner=name["who"]) if name and are_known(name["who"], known_owners(doc)) else task


def known_initials(doc: Doc, initials: str) -> bool:
    """Whether initials ("JR", "JR/SP") are those of people that the document names."""
    known = doc.user_data.get("initials")
    if known is None:
        known = {"".join(word[0] for word in person.name.split() if word[0].isupper()) for person in people_of(doc) if person.name}
        doc.user_data["initials"] = known
    return all(part in known for part in re.split(r"/| & ", initials))
