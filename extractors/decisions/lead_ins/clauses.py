"""The clauses that a lead-in opens, in its paragraph, in the list below it, or in both: "RESOLVED: (1) that the fee be raised", and "(2) …" on the next line.

What stands between the lead-in and its list may be no clause ("RESOLVED to make the following grants:"), a clause that the list only names things for ("that
the Seal be affixed to the following documents:"), or one for which the list gives conditions ("be granted, subject to:").
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, replace

from extractors.beginnings import searched
from extractors.decisions.clauses.enumeration import ROW_ENTRY, Clause, collect_clauses, is_clause_like, split_inline
from extractors.decisions.clauses.strung import split_strung
from extractors.decisions.clauses.terms import DECIDES_FIRST, clauses_on_terms
from extractors.decisions.deciding_bodies import BODY_NOUN
from extractors.decisions.lead_ins.lead_ins import LeadIn
from extractors.decisions.lead_ins.sentences import LONE_DEED
from extractors.decisions.page import TALK, DecisionPage, Said
from extractors.decisions.verbs.first_verbs import starts_with_verb
from extractors.decisions.verbs.verb_class import classify_verb
from extractors.letters import lowered
from extractors.outline import Sentence
from models.records import Verb

# "RESOLVED to receive the minutes; and further RESOLVED that …"
_FURTHER = searched(
    r"[;,.]? ?(?:and )?(?P<lead>(?:it was )?(?:(?:FURTHER|[Ff]urther|ALSO|[Aa]lso) (?:RESOLVED|AGREED|RECOMMENDED|Resolved)|(?:RESOLVED|AGREED|Resolved) (?:FURTHER|ALSO|further|also))(?:,? (?:that|to)\b)?) ?[:–—-]* ?"
)
_MANNER_ALONE = re.compile(r"\((?:unanimous(?:ly)?|nem\.? ?con\.?|by (?:a )?majority|(?:by )?\d[^()]{1,40})\) ?[:.–—-]*", re.IGNORECASE)
# "RESOLVED unless stated otherwise", "Resolved (all in favour)", and its clauses in the list below: how it was decided, and nothing of what
_HOW_ALONE = re.compile(
    r"\(?(?:(?:each )?unless (?:it is |otherwise )?(?:stated|shown|noted|marked|recorded|indicated)(?: otherwise| to the contrary)?"
    r"|(?:unanimously )?(?:with )?(?:all|everyone|those)(?: members| councillors| governors| trustees)?(?: present)?(?: being)? (?:in favou?r|agreed|agreeing|present)"
    r"|(?:unanimously|nem\.? con\.?)(?: throughout| in each case)?|in each case|without (?:a vote|dissent|discussion|debate)|together|(?:all )?en bloc|by those present|on a show of hands)\)?[ :.–—-]*",
    re.IGNORECASE,
)
# "RESOLVED: 2026/014", and its clauses below
_NUMBER_ALONE = re.compile(r"(?:(?:Minute|Resolution|Ref(?:erence)?|No)\b\.? ?){0,2}[A-Z]{0,4} ?(?=\d)[\d/.-]+(?:/\d+|[a-z])?[ :.–—-]*")
_FIRST_LABEL = re.compile(r"(\(?(?:1|a|i|A)[.)]) ")
_OPENS_THAT = re.compile(r"[“\"]?That [a-zA-Z]")
_NEXT_THAT = re.compile(r"(?:and )?That ")
# "that the Seal of the Council be affixed to the following documents:": the list below only names them
_SEALING = searched(r"\b(?:be|to) (?:affix|seal|sign|execut)\w*\b[^.;]{0,80}:$")
# "RESOLVED that the plan be agreed, subject to the inclusion of items on:", and below it their names
_NAMES_ADDED = searched(
    r"\b(?:agreed|approved|adopted|accepted|endorsed|noted|agree|approve|adopt|accept|endorse|note) ?\b[^:]{0,60}\b(?:inclusion|addition|deletion|removal|insertion|exception)\b[^:]{0,80}[:–—-]+$"
)
_NAMED_BELOW = re.compile(r"That (?=[^:]*\bbe (?:\w+ly )?[a-z]+\b)[^:]*\b(?:following|below)\b[^:]*:[-–—]?$")
_VIEWS_BELOW = searched(
    r"\bfollowing (?:[\w-]+ )?(?:observations|comments|views|responses|representations) ?[:–—-]+$|\b(?:observations|comments|views|responses) (?:below|as follows) ?[:–—-]+$"
)
_RECOMMENDING = re.compile(
    r"(?:RECOMMEND|[Rr]ecommend)(?:ED|ed|s)?(?: (?:that|to)\b[^:]{0,80})?[:–—-]+(?: ?\((?:to|for) [^()]{3,40}\))?$"
)  # "Resolved to RECOMMEND to Council:"
# "the Committee", "to", "as follows": words that end with who decides, or with what leads on
_WHO_DECIDES = searched(
    r"\b(?:to|that|following|as follows|the (?:\w+ ){0,3}(?:committee|council|panel|board|cabinet|executive|forum|trust|authority))$|^(?:(?:full )?council|cabinet|members|governors|trustees)$",
    re.IGNORECASE,
)
_SUM_ALONE = re.compile(r"[£€]\d[\d,.]*")  # "Letter from the choir. Agreed £50."
# "placed on record its thanks", the first of what a body did
_DEED = re.compile(
    r"(?:placed|put) on record\b|took note of\b|gave (?:its |their )?(?:\w+ )?(?:approval|consent|thanks|agreement|support)\b",
    re.IGNORECASE,
)
_THAT_BODY = re.compile(rf"[Tt]hat (?:(?:the |this )?(?:[A-Z][\w’'-]+ ){{0,4}}{BODY_NOUN}|[Mm]embers),? ?:?-?")
_MOST_TALK = 4  # entries of a list, above the first that tells what the body did
_LONGEST_CLAUSE = 1200  # characters
_LONGEST = 8000  # characters: how far the clauses of a lead-in can reach in its paragraph


@dataclass(frozen=True, slots=True)
class _Opened:
    """A lead-in with what is written down beside each of its clauses; its paragraph, which is the block `index`, is read up to `end`."""

    page: DecisionPage
    index: int
    lead: LeadIn
    end: int
    group: int
    said: Said

    @property
    def tells_deeds(self) -> bool:
        """Whether the clauses open with what the body did: "noted the report", below "The Board:"."""
        return self.lead.rule == "resolution-body-list"

    def add(self, start: int, end: int, label: str | None = None, *, verb: Verb | None = None, opening: str | None = None) -> None:
        self.page.add(start, end, self.lead.rule, label, group=self.group, verb=verb, opening=opening, **self.said)

    def add_below(self, limit: int, labels: list[str]) -> int:
        """Adds the rest of the list that begins in the paragraph with these labels; gives the index of the next block to read."""
        clauses, after = collect_clauses(self.page.text, self.page.blocks, self.index + 1, limit, labels=labels)
        self.page.add_all(clauses, self.lead.rule, self.group, self.said)
        return max(after, self.index + 1)


def read_clauses(page: DecisionPage, index: int, lead: LeadIn, end: int) -> int:
    """Adds the clauses of a lead-in, and what became of them where it stands in a motion: "This Council resolves to:"; gives the index of the next block."""
    before = len(page.found)
    after = _read_opened(_open_last(page, index, lead, end))
    if lead.verb in ("resolves", "resolve") and len(page.found) > before:
        told = page.results.next_of("motion", page.found[-1].end, page.sentences[index][0].item)
        if told and told != "carried":
            page.found[before:] = [decision._replace(outcome=told, motion="motion") for decision in page.found[before:]]
        # "seconded the following motion: This Council regrets the floods. |This Council resolves to:|"
        if before and (moved := page.found[before - 1]).motion and moved.mover and page.same_item(moved.start, page.sentences[index][0]):
            page.found[before:] = [
                decision._replace(mover=moved.mover, seconder=moved.seconder, motion=moved.motion, group=moved.group)
                for decision in page.found[before:]
            ]
    return after


def opens_list(page: DecisionPage, index: int, start: int) -> bool:
    """Whether a lead-in ends with no more than who decides, above a list: "It was agreed that the Board"."""
    rest = page.text[start : page.blocks[index].end].strip()
    return index + 1 < len(page.blocks) and page.blocks[index + 1].label is not None and _is_intro(rest)


def lists_verbs(page: DecisionPage, index: int) -> bool:
    """Whether "The Board:" is followed by what it did: "NOTED the report", "Approved the plan"; "That the Board:" may stand between."""
    if (
        index + 1 < len(page.blocks)
        and not page.blocks[index].label
        and page.text.endswith(":", page.blocks[index].start, page.blocks[index].end)
    ):
        index += page.text.startswith("That ", page.blocks[index].start)
    if index >= len(page.blocks):
        return False
    for block in page.blocks[index : index + _MOST_TALK]:
        words = page.text[block.start : block.end]
        if block.kind == "table_row" and (entry := ROW_ENTRY.match(words)):
            words = entry["words"]
        if starts_with_verb(words, past=True) or _DEED.match(words):
            return True
        if not (block.label and TALK.match(words)):
            return False  # "(a) heard that visits were up", and below it "(b) noted the report"
    return False


def _open_last(page: DecisionPage, index: int, lead: LeadIn, end: int) -> _Opened:
    """The last lead-in of a paragraph, what the earlier ones decide being added: "RESOLVED to receive the minutes; and further |RESOLVED that …"."""
    while True:
        group = page.next_group()
        end = min(end, lead.end + _LONGEST)
        mover, seconder = page.movers_before(lead.start, index)
        words = page.text[lead.start : lead.end].strip()
        said: Said = {"lead_in": words, "mover": mover, "seconder": seconder, "addressee": lead.addressee}
        opened = _Opened(page, index, lead, end, group, said)
        rest = lowered(page.text, lead.end, end)
        if not ("further" in rest or "also" in rest) or (further := _FURTHER.search(page.text, lead.end, end)) is None:
            return opened
        opened.add(lead.end, further.start())
        lead = lead._replace(start=further.start("lead"), end=further.end())


def _read_opened(opened: _Opened) -> int:
    page, index, lead, end = opened.page, opened.index, opened.lead, opened.end
    limit = page.limit(index + 1, verbs_open=opened.tells_deeds or lists_verbs(page, index + 1), deeds=opened.tells_deeds)
    if inline := split_inline(page.text, lead.end, end):
        if opened.tells_deeds:
            page.add_all([Clause(*part) for part in inline], lead.rule, opened.group, opened.said)
            return opened.add_below(limit, [label for _, _, label in inline if label]) if inline[0][2] else opened.index + 1
        opening = page.text[lead.end : inline[0][0]]
        for start, stop, label in inline:
            opened.add(start, stop, label, opening=opening)
        return opened.add_below(limit, [label for _, _, label in inline if label]) if inline[0][2] else opened.index + 1
    rest = page.text[lead.end : end].strip()
    if rest[:1] == "(" and _MANNER_ALONE.fullmatch(rest):
        rest = ""  # "RESOLVED: (Unanimously)", and its clauses below
    elif rest and index + 1 < limit and _says_nothing_of_what(page, index + 1, rest):
        rest = ""
    if rest and (not _is_intro(rest) or _ends_before(page, page.sentences[index], lead.end, end)):
        return _read_told_here(opened, rest, limit)
    return _read_list(opened, rest, limit)


def _says_nothing_of_what(page: DecisionPage, below: int, rest: str) -> bool:
    """Whether the words behind a lead-in only say how it was decided, or are its number, above the clauses of the block `below`."""
    if page.blocks[below].label and _HOW_ALONE.fullmatch(rest.lstrip(", ")):
        return True
    return _OPENS_THAT.match(page.text, page.blocks[below].start) is not None and _NUMBER_ALONE.fullmatch(rest) is not None


def _read_told_here(opened: _Opened, rest: str, limit: int) -> int:
    """A clause in the lead-in's own paragraph, and what goes on with it below: "(2) …", "That …"."""
    page, index, lead = opened.page, opened.index, opened.lead
    own = page.sentences[index]
    here = bisect_right(own, lead.end, key=_end)
    stop = own[here].end if here < len(own) else opened.end
    if lead.formal and lead.joined and (parts := split_strung(page.text, lead.end, stop)):
        for part_start, part_end in parts:
            opened.add(part_start, part_end)
        return index + 1
    if (
        LONE_DEED.fullmatch(page.text, lead.end, stop)
        and own[0].start < lead.start - 8
        and here < len(own)
        and own[here].start < lead.start
    ):
        opened.add(own[here].start, stop, verb=classify_verb(page.text[lead.end : stop]))
        return index + 1  # "Accounts of £90 RESOLVED to pay": of what, stands before it
    if _SUM_ALONE.fullmatch(page.text, lead.end, stop):
        opened.add(lead.start, stop, verb="approve")
        return index + 1
    alone = not lead.joined and lead.rule in ("resolution-body", "resolution-impersonal")
    opened.add(lead.start if alone else lead.end, stop)
    if first_label := _FIRST_LABEL.match(rest):
        return opened.add_below(limit, [first_label[1]])
    after = index + 1
    if _OPENS_THAT.match(page.text, lead.end, opened.end):
        while after < limit and _NEXT_THAT.match(page.text, page.blocks[after].start, page.blocks[after].end):
            opened.add(page.blocks[after].start, page.blocks[after].end, page.blocks[after].label)
            after += 1
    return after


def _read_list(opened: _Opened, rest: str, limit: int) -> int:
    """The list below a lead-in, or below the words `rest` with which its paragraph leads on to it."""
    page, first = opened.page, opened.index + 1
    if _RECOMMENDING.match(rest):
        opened.said["lead_in"] = page.text[opened.lead.start : opened.end].strip()
    first_label = _FIRST_LABEL.match(rest)
    if (
        not rest
        and first < limit
        and not page.blocks[first].label
        and DECIDES_FIRST.match(page.text, page.blocks[first].start, page.blocks[first].end)
    ):
        # "RESOLVED:", and on the next line "That the application be granted, subject to the following conditions:"
        opened = replace(opened, lead=opened.lead._replace(end=page.blocks[first].start), end=page.blocks[first].end)
        first += 1
        rest = page.text[opened.lead.end : opened.end].strip()
    if (
        not rest
        and first + 1 < limit
        and not page.blocks[first].label
        and page.blocks[first + 1].label
        and _THAT_BODY.fullmatch(page.text, page.blocks[first].start, page.blocks[first].end)
    ):
        first += 1  # "RESOLVED:", "That the Cabinet", and below them what it does
    if first_label and DECIDES_FIRST.match(rest, first_label.end()):
        # "RESOLVED: (a) That the application be granted, subject to the following conditions:"
        clauses, after = collect_clauses(page.text, page.blocks, first, limit, labels=[first_label[1]])
        start = page.text.index(rest, opened.lead.end) + first_label.end()
        page.add_all([Clause(start, opened.end, first_label[1]), *clauses], opened.lead.rule, opened.group, opened.said)
        return max(after, first)
    clauses, after = collect_clauses(page.text, page.blocks, first, limit, past=opened.tells_deeds)
    if clauses:
        _add_listed(opened, rest, clauses)
        return after
    if first < limit and rest in ("", ":") and (_is_whole_clause(page, opened.lead, first) or _names_below(page, first)):
        opened.add(page.blocks[first].start, page.blocks[first].end)
        return first + 1
    if first < len(page.blocks) and page.blocks[first].kind == "table_row" and _VIEWS_BELOW.search(rest):
        return first  # "that the District be told of the following comments:", and each of them in a table
    if len(rest.split()) >= 3:
        opened.add(opened.lead.end, opened.end)
    return opened.index + 1


def _is_whole_clause(page: DecisionPage, lead: LeadIn, index: int) -> bool:
    """Whether the paragraph below "it was resolved that:" is what was resolved, whatever its verb: "The Council places on record its thanks"."""
    block = page.blocks[index]
    leads_on = page.text[lead.start : lead.end].rstrip(" :–—-").endswith(" that")
    return (
        leads_on
        and block.kind == "paragraph"
        and not block.label
        and page.text[block.start].isalpha()
        and block.end - block.start < _LONGEST_CLAUSE
    )


def _names_below(page: DecisionPage, index: int) -> bool:
    """Whether a paragraph is the clause, and the lines below only say which: "That grants be made to the following clubs:"."""
    block = page.blocks[index]
    return not block.label and _NAMED_BELOW.match(page.text, block.start, block.end) is not None


def _add_listed(opened: _Opened, rest: str, clauses: list[Clause]) -> None:
    """Adds the clauses of a list, or what stands above it where that is the clause and the list only names what it is about."""
    page, start, end = opened.page, opened.lead.end, opened.end
    listed = [page.text[clause.start : clause.end] for clause in clauses]
    if (_SEALING.search(rest) and not any(map(starts_with_verb, listed))) or (
        _NAMES_ADDED.search(rest) and not any(map(is_clause_like, listed))
    ):
        opened.add(start, end)
        return
    if whole := DECIDES_FIRST.match(rest):
        opened.add(start, start + page.text[start:end].index(rest) + whole.end("clause"))
        clauses = clauses_on_terms(page.text, whole, clauses)
    page.add_all(clauses, opened.lead.rule, opened.group, opened.said, opening=rest or None)


def _is_intro(rest: str) -> bool:
    """Whether what follows a lead-in only leads on to a list: "Cabinet agree to:", "the following", "the Committee –"."""
    if rest.endswith((":", "–", "—", "-")) or (rest.endswith(")") and _RECOMMENDING.match(rest)):
        return True
    return len(rest.split()) <= 6 and not rest.endswith(".") and _WHO_DECIDES.search(rest.rstrip(" ,")) is not None


def _ends_before(page: DecisionPage, own: list[Sentence], start: int, end: int) -> bool:
    """Whether the sentence that holds what follows a lead-in ends before the paragraph does, which goes on to a list of something else."""
    here = bisect_right(own, start, key=_end)
    if here + 1 >= len(own):
        return False
    stop = own[here].end
    return stop < end and page.text[stop - 1] == "." and len(page.text[start:stop].split()) > 3


def _end(sentence: Sentence) -> int:
    return sentence.end
