"""A document as decisions are read from it: its blocks and sentences, what has been decided so far, and how a decision is written down."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import NamedTuple, TypedDict, Unpack

from spacy.tokens import Doc

from extractors.beginnings import searched
from extractors.decisions.clauses.beneficiaries import clause_behind_name
from extractors.decisions.clauses.enumeration import Clause, trim_clause
from extractors.decisions.clauses.listed_clauses import listed_clauses
from extractors.decisions.clauses.tasks_behind import task_behind
from extractors.decisions.cued_blocks import counted_blocks, cued_blocks
from extractors.decisions.jotted.scores import ends_scored, score_behind
from extractors.decisions.lead_ins.lead_ins import find_lead_in
from extractors.decisions.motions.motions import Outcome, is_movers_line, movers, opens_motion
from extractors.decisions.motions.results import ResultsTold
from extractors.decisions.posts.titles import fills_posts
from extractors.decisions.tables.planning_views import tells_views
from extractors.decisions.tables.plans import tables_of_plans
from extractors.decisions.verbs.first_verbs import starts_with_verb
from extractors.decisions.verbs.verb_class import classify_verb
from extractors.gates import holds, needed_words
from extractors.outline import Outline, Sentence, outline_of
from extractors.votes.numbers import only_counts
from models.records import Verb

_UNANIMOUS = searched(
    r"\bunanimous(?:ly)?\b|\ball (?:were )?in favou?r\b|\bnem\.? ?con\b|\ball agreed\b|\bno objections? (?:was|were)\b", re.IGNORECASE
)
_UNANIMOUS_WORDS = needed_words(_UNANIMOUS)
# Titles, in small letters, below which it is told what comes to which meeting
PROGRAMME = searched(
    r"\b(?:forward (?:plan|work|look|agenda)|work(?:ing)? ?(?:programme|plan)|future (?:items|business|agendas?|meetings)|agenda (?:items|planning))\b"
)
_DECISIONS_ITEM = re.compile(
    r"(?:summary of |list of |record of |key )?(?:decisions?|resolutions?)(?: (?:made|taken|agreed|summary|list))?(?: (?:of|by|at) (?:the |this )?(?:board|committee|panel|meeting|forum|group|governors|trustees|members))? ?:?",
    re.IGNORECASE,
)

# "That the Council be recommended to: (a) set a budget"
_RECOMMENDED_TO = searched(r"\b(?:be|is|are) (?:strongly )?recommended(?: to| that)?\W*(?:\(?\w{1,4}[.)]\W*)?$", re.IGNORECASE)


class Decision(NamedTuple):
    """One clause of a decision, as offsets into the text. `group` joins the clauses of one lead-in or motion."""

    start: int
    end: int
    rule: str
    verb: Verb
    group: int
    outcome: Outcome = "carried"
    label: str | None = None
    lead_in: str | None = None
    mover: str | None = None
    seconder: str | None = None
    unanimous: bool | None = None
    addressee: str | None = None
    motion: str | None = None


class Said(TypedDict, total=False):
    """What the minutes say beside a clause: the words that open it, who moved and seconded, to whom it goes, and what kind of motion it is."""

    lead_in: str | None
    mover: str | None
    seconder: str | None
    addressee: str | None
    motion: str | None


# "RESOLVED as set out in the decision above": the clauses stand there
_STANDS_ELSEWHERE = re.compile(
    r"as (?:set out|printed|shown|detailed|listed|stated) (?:in the (?:decision|resolution)s? )?(?:above|below|overleaf)\b|as (?:above|below)\b|(?:the )?recommendations? (?:as )?(?:set out|printed|shown|detailed|listed|stated) above\b"
)
# "(2 for, 3 against – not carried)" behind a clause; "Outcome: the transfer was not agreed"
_NOT_CARRIED = searched(r"\bnot (?:carried|agreed|supported)\b|\b(?:lost|defeated|rejected|fell)\b", re.IGNORECASE)
_NOT_AGREED = searched(r"\b(?:was|were) (?:not (?:agreed|carried|approved|supported|accepted)|lost|defeated|rejected)\b")
# "Decision: the transfer of 0.5%. |Not agreed|, 3 votes for and 4 against."
NOT_AGREED_NEXT = re.compile(
    r"\.? (?:This was |It was |The (?:motion|proposal|amendment) was )?(?:[Nn]ot (?:agreed|carried|approved|supported|accepted)|[Ll]ost|[Dd]efeated|[Rr]ejected|LOST|NOT CARRIED|DEFEATED)(?=[.,;:]| (?:by|on|\()|$)",
    re.MULTILINE,
)
# "19 May – add the Mooring Code; move the audit plan to July", below "Work programme"
_PROGRAMMED = re.compile(
    r"(?:(?:that|to) |(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day )?\d{1,2} [A-Z][a-z]+(?: \d{4})? ?[–—:-] ?)?(?:add|move|include|bring forward|insert)\b",
    re.IGNORECASE,
)
# "The minutes were adopted, on the proposal of Ms Hall, seconded by Mr Poole": who moved is a field of the record
_MOVED_BY = re.compile(
    r"(?P<told>[^:]{0,300}?\b(?:[Aa]pproved|[Aa]greed|[Aa]dopted|[Aa]ccepted|[Cc]onfirmed|[Ss]igned|[Pp]assed|correct|record)\b(?:[^:]{0,200}?[^\s:.,;–—(-])??)[\s.,;–—(-]+(?:having been |being |(?:and )?(?:this|it|which) was (?:then |duly )?)?(?:on the (?:motion|proposal|proposition) of\b|(?:[Pp]roposed|[Pp]rop|[Mm]oved|[Ss]econded|[Ss]ec)\b[.:]?(?: by)? (?:[A-Z]|the [Cc]hair))"
)
# "The minutes were agreed with one change: page 3, Hall to read Hill"
# "… were approved subject to one spelling", "…, with the addition of Mr Hall"
_CHANGES_LISTED = searched(
    r"\b(?:amendment|correction|change|alteration)s?(?P<list>: )|\b(?:agreed|approved|accepted|adopted|confirmed|signed|record)\b(?P<subject>,? (?:subject to|save (?:that|for)|except (?:that|for)|with (?:one|two|three|an?|the following|some|minor) (?:[\w-]+ )?(?:amendment|correction|change|alteration)s?,? (?:that|namely|in|on|at|to|so)\b|other than|apart from|bar|with the (?:addition|correction|deletion|insertion|amendment|substitution) of|after [\"“‘'])) ?\S"
)
# "AGREED that a plan be drawn up", in the list below "The Board:"
_AGREED_THAT = re.compile(r"(?:agreed|resolved|decided|determined),? (?:that|to) ", re.IGNORECASE)
# "felt that the plans had helped", in the list below "The Board:": what was said, which decides nothing
TALK = re.compile(
    r"(?:(?:also|further|then) )?(?:(?:identified|felt|thought|believed|considered|discussed|debated|heard|questioned|queried|wondered|raised|expressed|highlighted|observed|commented|remarked|explored|reflected|stressed|emphasised|pointed out|hoped|regretted|asked (?:whether|if|how|what|why|when|where|who|about)|sought (?:assurance|clarification|reassurance|confirmation|views|an explanation)|(?:was|were) (?:told|informed|advised|pleased|concerned|reassured|surprised|disappointed|reminded|of the (?:view|opinion)))\b)(?!.* and (?:\w+ly )?(?:noted|approved|agreed|resolved|endorsed|adopted|accepted|requested|recommended|supported|asked that)\b)",
    re.IGNORECASE,
)

# "6.3 |The payments were approved", "1095 |Members resolved"
_OWN_NUMBER = re.compile(r"(?:\d{1,3}\.\d{1,2}(?:/\d\d){0,2}\.?|(?!19|20)\d{4}) (?=[A-Z][a-z])")
_OWN_LABEL = re.compile(r"\((?:[a-z]|[ivx]{1,4}|\d{1,2})\) (?=[A-Z][^.;:]{2,80}(?: [–—-]|:) [a-z£€])")
_MOVERS_REACH = 2000  # characters: a paragraph without end is not read from its beginning for each of its decisions
_LONGEST_LINE = 140  # characters of a line that only names who moved and seconded
_LIST_BLOCKS = 300  # no list of clauses is longer; a lead-in that finds no end does not read the whole document


class DecisionPage:
    """The document that is being read, and the decisions found in it so far."""

    def __init__(self, doc: Doc) -> None:
        self.doc = doc
        self.outline: Outline = outline_of(doc)
        self.text = self.outline.text
        self.lower = self.outline.lower
        self.blocks = self.outline.document.blocks
        self.head = _head_words(self.outline)
        self.sentences: dict[int, list[Sentence]] = defaultdict(list)
        text, sentences = self.text, self.sentences
        for sentence in self.outline.sentences:
            begins = text[sentence.start].isalpha()
            sentences[sentence.block].append(sentence if begins else _past_number(text, sentence))
        starts = [block.start for block in self.blocks]
        self.cued = cued_blocks(doc, self.blocks, starts)
        self.counted = counted_blocks(doc, starts)
        titles = [item.title.lower() for item in self.outline.items]
        self.motion_items = _motion_items(self.outline)
        self.tells_motions = bool(self.motion_items)
        self.views = {number for number, title in enumerate(titles) if tells_views(title)}
        self.tells_planning = bool(self.views)
        self.fills_posts = any(fills_posts(title) for title in titles)
        self.programmes = {number for number, title in enumerate(titles) if PROGRAMME.search(title)}
        self.summaries = {number for number, item in enumerate(self.outline.items) if _DECISIONS_ITEM.fullmatch(item.title)}
        self.plans = tables_of_plans(self.text, self.blocks)
        self.found: list[Decision] = []
        self.decided_alone = False  # by one person: what bodies make of it is only told
        self.groups = 0
        self.results = ResultsTold(doc, self.outline)

    def is_decision_place(self, sentence: Sentence) -> bool:
        """Whether a sentence stands below "Decision:", or in an item that sums up the decisions of the meeting ("Summary of decisions")."""
        return sentence.place == "decision" or (sentence.place == "minutes" and sentence.item in self.summaries)

    def _is_in_programme(self, start: int) -> bool:
        sentence = self.outline.sentence_at(start)
        return sentence is not None and sentence.item in self.programmes

    def same_item(self, start: int, sentence: Sentence) -> bool:
        other = self.outline.sentence_at(start)
        return other is not None and other.item == sentence.item

    def movers_before(self, start: int, index: int) -> tuple[str | None, str | None]:
        """Who moved and who seconded, as the paragraph says it, or the lines above it that say nothing else."""
        block = self.blocks[index]
        mover, seconder = movers(self.doc, max(block.start, start - _MOVERS_REACH), min(block.end, start + 200))
        for above in range(index - 1, max(index - 4, -1), -1):
            if mover and seconder:
                break
            line = self.blocks[above]
            if line.end - line.start > _LONGEST_LINE or not is_movers_line(self.text[line.start : line.end]):
                break
            moved, seconded = movers(self.doc, line.start, line.end)
            mover, seconder = mover or moved, seconder or seconded
        return mover, seconder

    def limit(self, first: int, *, verbs_open: bool = False, deeds: bool = False) -> int:
        """The block before which a list must end: a new item, another part of the item, a lead-in, a vote.

        `verbs_open` says that the entries of the list open with what the body did ("(a) AGREED that …" below "The Board:"), as lead-ins do; `deeds` that
        lines without labels do so too.
        """
        if first >= len(self.blocks):
            return first
        here = self.sentences[first - 1][-1] if self.sentences[first - 1] else None
        for index in range(first, min(first + _LIST_BLOCKS, len(self.blocks))):
            sentence = self.sentences[index][0] if self.sentences[index] else None
            if sentence is None:
                continue
            if here and (
                sentence.item != here.item
                or sentence.place == "title"
                or (sentence.place != here.place and self.blocks[index].kind == "heading")
            ):
                return index
            words = self.text[sentence.start : sentence.end]
            if index in self.cued and not (verbs_open and self.blocks[index].label) and not (deeds and _tells_deed(words)):
                lead = find_lead_in(self.text, sentence.start, sentence.end, self.head)
                leads_on = lead is not None and (lead.formal or (lead.end == sentence.end and words.endswith(":")))
                if (leads_on and not words.startswith("That ")) or (opens_motion(words) and not starts_with_verb(words)):
                    return index
        return min(first + _LIST_BLOCKS, len(self.blocks))

    def next_group(self) -> int:
        self.groups += 1
        return self.groups

    def add_all(
        self, clauses: list[Clause], rule: str, group: int, said: Said, outcome: Outcome = "carried", *, opening: str | None = None
    ) -> None:
        """Adds the clauses of a list. `opening` is what stands between the lead-in and the list ("make the following grants:")."""
        for clause in listed_clauses(self.text, clauses, opening):
            if rule == "resolution-body-list" and TALK.match(self.text, clause.start, clause.end):
                continue
            verb = _AGREED_THAT.match(self.text, clause.start, clause.end) if rule == "resolution-body-list" else None
            start, end = (verb.end(), clause.end) if verb else clause_behind_name(self.doc, clause.start, clause.end)
            self.add(start, end, rule, clause.label, group=group, outcome=outcome, opening=clause.opening, **said)

    def add(
        self,
        start: int,
        end: int,
        rule: str,
        label: str | None,
        *,
        group: int | None = None,
        outcome: Outcome = "carried",
        verb: Verb | None = None,
        opening: str | None = None,
        **fields: Unpack[Said],
    ) -> None:
        whole_end = end
        if rule in ("resolution-minutes", "resolution-nomination", "resolution-moved-line"):
            moved = _MOVED_BY.match(self.text, start, end) if rule == "resolution-minutes" else None
            end = moved.end("told") if moved else start + len(self.text[start:end].rstrip(" .;,|"))
            if rule == "resolution-minutes" and (changes := _CHANGES_LISTED.search(self.text, start, end)):
                end = changes.start("list") if changes["list"] else changes.start("subject")
        else:
            start, end = trim_clause(self.text, start, end)
            if self.text[end - 1].isdigit() and ends_scored(self.text[max(start, end - 9) : end]):
                end = start + score_behind(self.text[start:end])  # "AGREED to mend the gate|, 4-1|"
            end = start + len(self.text[start:end].rstrip(" :–—-"))  # "Grant of £90 |– carried 4-1|"
        if (
            end - start < 3
            or (end - start == 3 and not self.text[start:end].islower())
            or _STANDS_ELSEWHERE.match(self.text, start, end)
            or not any(c.isalpha() or c in "£€" for c in self.text[start:end])
            or only_counts(self.text[start:end])
        ):
            return
        clause = self.text[start:end]
        if label is None and not fields.get("motion") and (task := task_behind(clause)):
            end = start + task
            clause = self.text[start:end]
        self.decided_alone = self.decided_alone or rule == "resolution-personal"
        if outcome == "carried" and (
            _NOT_CARRIED.search(self.text, end, whole_end)
            or NOT_AGREED_NEXT.match(self.text, end)
            or (rule == "resolution-named" and _NOT_AGREED.search(clause))
            or (rule == "resolution-voted-line" and _NOT_CARRIED.search(clause))
        ):
            outcome = "lost"
        around = (
            self.text[max(start - 120, self.blocks[0].start) : start].rsplit("\n", 1)[-1]
            + self.text[end : min(whole_end + 60, len(self.text))].split("\n")[0]
        )
        told = verb if verb and verb != "other" else _class_of(clause, rule, opening, fields)
        if told == "agree" and self.programmes and _PROGRAMMED.match(clause) and self._is_in_programme(start):
            told = "schedule"
        self.found.append(
            Decision(
                start=start,
                end=end,
                rule=rule,
                verb=told,
                group=self.next_group() if group is None else group,
                outcome=outcome,
                label=label,
                unanimous=True if _is_unanimous(around) or _is_unanimous(fields.get("lead_in") or "") else None,
                **fields,
            )
        )


def _tells_deed(words: str) -> bool:
    """Whether a line opens with what a body did ("AGREED that the plan be kept") and leads on to no list of its own."""
    return not words.endswith((":", "-", "–", "—")) and starts_with_verb(words, past=True)


def _past_number(text: str, sentence: Sentence) -> Sentence:
    """A sentence that begins with no letter, without the number that its paragraph gives it: "6.3 |The payments were approved." behind "6.2 Grants. None.", or "(b) |Lone working – agreed."."""
    pattern = _OWN_LABEL if text[sentence.start] == "(" else _OWN_NUMBER
    number = pattern.match(text, sentence.start, sentence.end)
    return sentence._replace(start=number.end()) if number else sentence


def _class_of(clause: str, rule: str, opening: str | None, said: Said) -> Verb:
    """The class of a clause. One whose verb has none is agreed to by the meeting; an amendment changes what it amends, whatever its verb."""
    if rule == "resolution-minutes":
        return "confirm"
    if opening and _RECOMMENDED_TO.search(opening):
        return "recommend"
    verb = classify_verb(clause, lead_in=said.get("lead_in"), opening=opening)
    if verb != "other" or " be excluded" in clause:
        return verb
    return "approve" if said.get("motion") == "amendment" or "mendment" in (said.get("lead_in") or "") else "agree"


def _is_unanimous(words: str) -> bool:
    return holds(words.lower(), _UNANIMOUS_WORDS) and _UNANIMOUS.search(words) is not None


def _motion_items(outline: Outline) -> set[int]:
    """The items, by number, that hold motions: a motion can have an item of its own below "Notices of motion"."""
    found: set[int] = set()
    until = 0
    for number, item in enumerate(outline.items):
        if "motion" in item.title.lower():
            until = max(until, item.end)
        if item.start < until:
            found.add(number)
    return found


def _head_words(outline: Outline) -> frozenset[str]:
    """The words by which the head of the minutes calls the body that met, in lower case."""
    names = [name for meeting in outline.meetings for name in (meeting.committee, meeting.council) if name]
    opening = [
        outline.text[block.start : block.end]
        for block in outline.document.blocks[:4]
        if outline.items and block.end < outline.items[0].start
    ]
    # "Northbrook Libraries Limited" above "Minutes of the board meeting"; a list of those present is no name
    names += [line for line in (outline.document.title or "", *opening) if len(line) < 90 and ":" not in line and line.count(",") < 3]
    return frozenset(word.lower() for name in names for word in re.findall(r"[\w’'-]+", name))
