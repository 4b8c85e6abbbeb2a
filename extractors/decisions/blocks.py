"""Reads the blocks of a document from top to bottom for what the meeting decided: lead-ins with their lists, motions, sections, plain outcomes."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import replace
from typing import Literal

from extractors.decisions.columns import heads_decisions, read_decision_column
from extractors.decisions.enumeration import Clause, collect_clauses, is_clause_like, read_label, split_inline
from extractors.decisions.lead_ins import LeadIn, find_lead_in, opens_body_list
from extractors.decisions.motions import is_movers_line, movers, opens_motion
from extractors.decisions.named_posts import read_named_posts
from extractors.decisions.notices import read_notice
from extractors.decisions.outcomes import is_one_word_outcome, is_subjunctive
from extractors.decisions.page import Decision, DecisionPage, Said
from extractors.decisions.planning import read_planning_view, tells_authority
from extractors.decisions.proposals import read_proposal
from extractors.decisions.recommendations import read_closing_recommendations
from extractors.decisions.sections import opens_section, read_section
from extractors.decisions.sentence_gates import GATES
from extractors.decisions.sentences import LONE_DEED, add_sentence, read_outcome, read_row, read_row_lead
from extractors.decisions.set_motions import read_motion, read_movers, read_quoted_motion
from extractors.decisions.shorthand import read_shorthand
from extractors.decisions.strung import split_that
from extractors.decisions.sums_listed import read_listed_sums, read_sum_lines
from extractors.decisions.terms import DECIDES_FIRST, clauses_on_terms
from extractors.decisions.verbs import classify_verb, starts_with_verb
from extractors.decisions.vote_lines import read_put_to_vote
from extractors.outline import Sentence
from extractors.votes.columns import heads_questions, read_questions
from models.records import Verb

_THAT_BLOCK = re.compile(r"[“\"‘']?That (?:the |this |a |an |all |we |it |[A-Z])")
_VOTED = re.compile(r"\b(?:proposed|seconded|carried|all in favou?r|unanimous\w*|lost|put to the vote)\b", re.IGNORECASE)
# "Action 9 – Launch of the plan: deferred to the summer" is an entry of a log
_LOGGED_ACTION = re.compile(r"(?:Action|ACTION) (?:(?:[Pp]oint|[Nn]o\.?) )?#?[A-Z]{0,3}[\d/.-]*\d[a-z]? ?[:–—-]")
# Minutes may stand before the first item that can be told apart
_DECIDED_IN_HEAD = re.compile(
    r"RESOLVED|AGREED|elected|[Rr]esolved|[Vv]otes? of (?:sympathy|condolence|congratulation)|(?:^|(?<=[.?!] ))(?:The )?(?:\w+ ){0,3}(?:Board|Committee|Council|Panel|Cabinet|Forum|Group|Members|Governors|Trustees|Directors) (?:\w+ly )?(?:approved|agreed|adopted|endorsed|ratified|accepted|received|noted)\b"
    r"|\bminutes\b.{0,200}\b(?:was|were) (?:\w+ly )?(?:approved|agreed|confirmed|adopted|accepted|signed)\b"
    r"|\b[Mm]inutes\b.{0,80}\b(?:passed|agreed|approved|accepted|taken|adopted|confirmed) as (?:an? |being )?(?:correct|true|accurate|read)\b"
)
# "In accordance with notice, Cllr Hall proposed:", and the words of the motion below
_MOVES_BELOW = re.compile(
    r"(?:^|[,;] )(?:and )?(?:(?:Councillor|Cllr|Clr|Alderman|Mrs?|Ms|Dr)\.? )?(?:[A-Z][\w’'.-]* ?){1,5}(?: \([^()]{3,40}\))? (?:then |formally )?(?:proposed|moved)(?: (?:the following|an?) (?:motion|(?P<amendment>amendment)))?:$"
)
_MOTION_BELOW = re.compile(r"[“\"‘']?(?:That )?(?:[Tt]his|[Tt]he) (?:[A-Z][\w’'-]+ ){0,3}(?:Council|Committee|Board|Assembly|Authority)\b")
# "that the Seal of the Council be affixed to the following documents:": the list below only names them
_SEALING = re.compile(r"\b(?:be|to) (?:affix|seal|sign|execut)\w*\b[^.;]{0,80}:$")
# "The Board APPROVED the following recommendations:"
_FOLLOWING_LIST = re.compile(
    r"(?:[^:;]{3,120}, )?(?:[Tt]he |This )?(?:[A-Z][\w’'-]+ ){0,5}(?:Board|Committee|Council|Panel|Cabinet|Forum|Group|Meeting|meeting|Body|Members|members|Commissioners|commissioners|Trustees|trustees|Governors|governors|Directors) (?:\w+ly )?(?:(?i:approved|agreed|endorsed|adopted|accepted|ratified|noted) the following\b|(?:[^:;.]{3,80} and )?(?:made|put forward|agreed|resolved|decided)(?: to make)? the following (?:[\w-]+ )?(?P<kind>recommendation|request|appointment|nomination|decision|resolution)s?\b)[^:;]{0,80}:[-–—]?$"
)
_RECOMMENDING = re.compile(r"(?:RECOMMEND|[Rr]ecommend)(?:ED|ed|s)? (?:that|to)\b[^:]{0,80}[:–—-]+$")  # "Resolved to RECOMMEND to Council:"
_NUMBERED_THAT = re.compile(r"(?:Recommendation|Resolution|RECOMMENDATION|RESOLUTION) (?:No\.? ?)?\d|[“\"]?That ")
# "The following policies were approved:"; who is paid is no decision each
_FOLLOWING_TAKEN = re.compile(
    r"(?:[^:;]{3,120}, )?[Tt]he following (?!(?:[\w’-]+ ){0,3}(?:cheques?|payments?|invoices?|accounts|bills|members|councillors|expenditure|apologies|dates|points|issues|comments|concerns|questions))(?:[\w’-]+ ){1,5}(?:was|were) (?:\w+ly )?(?:(?:reviewed|discussed|considered|read|shared|updated)(?: by [^.;:,]{3,40})?,? and (?:were )?(?:\w+ly )?)?(?:approved|agreed|adopted|re-adopted|ratified|endorsed|accepted)\b(?! (?:by|at|in|on) )[^:;]{0,50}:[-–—]?$"
)
_WEIGHED = re.compile(r" (?:reviewed|discussed|considered|read|shared|updated)\b[^.;:,]{0,46},? and (?:were )?")
_CLASS_MADE: dict[str, Verb] = {"recommendation": "recommend", "appointment": "appoint", "nomination": "appoint"}
_LEADS_ELSEWHERE = re.compile(
    r"\b(?:RESOLVED|AGREED|RECOMMENDED|DECIDED|Resolved|Agreed|Decided|Decisions?|Recommendations?)\b|\b(?:resolved|agreed|decided|moved|proposed|recommended) (?:that|to)\b|\bseconded\b"
)
_AMENDMENT_LINE = re.compile(
    r"(?:(?:first|second|third|further|\w+ group) )?amendment(?: (?:no\.? ?)?\d{1,2}| [a-f])?(?: (?:by|from|to) [^:.]{3,60})?[:.]?$",
    re.IGNORECASE,
)
_LIST_INTRO = re.compile(r"\b(?:recommend|propos|option|suggest|motion|request|ask(?:ed|s)?\b|moved|consider|invit)", re.IGNORECASE)
# "RESOLVED that the plan be agreed, subject to the inclusion of items on:", and below it their names
_NAMES_ADDED = re.compile(
    r"\b(?:agreed|approved|adopted|accepted|endorsed|noted|agree|approve|adopt|accept|endorse|note) ?\b[^:]{0,60}\b(?:inclusion|addition|deletion|removal|insertion|exception)\b[^:]{0,80}[:–—-]+$"
)
# "RESOLVED to receive the minutes; and further RESOLVED that …"
_FURTHER = re.compile(
    r"[;,.]? ?(?:and )?(?P<lead>(?:it was )?(?:(?:FURTHER|[Ff]urther|ALSO|[Aa]lso) (?:RESOLVED|AGREED|RECOMMENDED)|(?:RESOLVED|AGREED) (?:FURTHER|ALSO|further|also))(?:,? (?:that|to)\b)?) ?[:–-]* ?"
)
_NOT_DECIDED = re.compile(
    r"\b(?:recommendations?|it is recommended|officers? recommend\w*|proposed resolution)\b ?(?:that|to|:|–|-)|(?:decision|recommendation|call-in) status ?:",
    re.IGNORECASE,
)
_NOT_DECIDED_OPENS = ("recommendation", "it is recommended", "officer", "proposed resolution", "decision status", "call-in status")
_ONLY_RESULT = re.compile(
    r" ?(?:(?:the |this )?(?P<matter>motion|proposal|amendment) )?(?:was )?(?:then |duly )?(?:unanimously )?(?:passed|carried|agreed|approved|accepted|lost|defeated|rejected|failed|not (?:passed|carried|agreed))\b[^.;]{0,60}\.?$",
    re.IGNORECASE,
)
_MANNER_ALONE = re.compile(r"\((?:unanimous(?:ly)?|nem\.? ?con\.?|by (?:a )?majority|(?:by )?\d[^()]{1,40})\) ?[:.–-]*", re.IGNORECASE)
_MOVED_RULES = frozenset(
    {"resolution-proposal", "resolution-notice", "resolution-motion", "resolution-moved", "resolution-that", "resolution-amendment"}
)
_LONGEST = 8000  # characters: how far the clauses of a lead-in can reach in its paragraph


def find_decisions(page: DecisionPage) -> list[Decision]:
    """All decisions, in the order of the text, none overlapping another."""
    index = 0
    while index < len(page.blocks):
        index = _read_block(page, index)
    kept: list[Decision] = []
    for decision in sorted(page.found, key=lambda d: (d.start, d.end)):
        if decision.end - decision.start >= 4 and (not kept or decision.start >= kept[-1].end):
            kept.append(decision)
    return kept


def _read_block(page: DecisionPage, index: int) -> int:
    """Reads one block and what belongs to it; gives the index of the next block to read."""
    sentences = page.sentences[index]
    if sentences and sentences[0].place == "title":
        sentences = sentences[1:]
    block = page.blocks[index]
    if not sentences or (place := sentences[0].place) in ("purpose", "documents"):
        return index + 1
    line = page.text[block.start : block.end]
    if line.startswith(("Action ", "ACTION ")) and _LOGGED_ACTION.match(line):
        return index + 1
    if (place == "decision" or page.summaries) and page.is_decision_place(sentences[0]) and opens_section(page, index):
        return read_section(page, index)
    if place == "minutes" and line.startswith("To ") and starts_with_verb(line) and _is_whole_minutes(page, index):
        page.add(block.start, block.end, "resolution-infinitive", block.label)
        return index + 1
    if (
        len(line) < 140
        and line[-1] in ":-–— "
        and (line.rstrip(" -–—").endswith(":") or line[-1] in "–—")
        and (lead := find_lead_in(page.text, block.start, block.end, page.head))
        and lead.rule == "resolution-body-list"
    ):
        return _read_clauses(page, index, lead, block.end) if _lists_verbs(page, index + 1) else index + 1
    if (
        len(line) < 60
        and index + 1 < len(page.blocks)
        and page.blocks[index + 1].label
        and not block.label
        and (lead := opens_body_list(page.text, block.start, block.end, page.head))
        and _lists_verbs(page, index + 1)
    ):
        return _read_clauses(page, index, lead, block.end)
    if index in page.counted and read_put_to_vote(page, index):
        return index + 1
    if index in page.counted and heads_questions(line) and (questions := read_questions(page.text, page.blocks, index))[0]:
        for question in questions[0]:
            lost = question.votes_for <= question.votes_against
            page.add(
                question.start, question.end, "resolution-question", question.label, outcome="lost" if lost else "carried", lead_in=line
            )
        return questions[1]
    if page.tells_motions and (moved := read_notice(page, index)) is not None:
        return moved
    if block.label and (after := _read_subjunctive_list(page, index)) is not None:
        return after
    if page.tells_planning and read_planning_view(page, index):
        return index + 1
    if line.startswith("That ") and place == "minutes" and _stands_alone(page, index, line):
        page.add(block.start, sentences[0].end, "resolution-that-alone", block.label)
        return index + 1
    if ";" in line and ("£" in line or "€" in line) and read_listed_sums(page, index):
        return index + 1
    if line.endswith(":") and "following" in line[-160:].lower() and (given := read_sum_lines(page, index)) is not None:
        return given
    if page.fills_posts and read_named_posts(page, index):
        return index + 1
    if block.kind == "table_row" and heads_decisions(line) and (after := read_decision_column(page, index)) is not None:
        return after
    if place == "minutes" and "ecommendation" in line[:60] and (closing := read_closing_recommendations(page, index)) is not None:
        return closing
    if index not in page.cued:
        if (
            place != "head"
            and block.kind == "paragraph"
            and "That " in line[:6]
            and _THAT_BLOCK.match(line)
            and (" be " in line or classify_verb(line) != "other")
            and _is_voted_on(page, index)
        ):
            _read_that(page, index)
        return index + 1
    if block.kind == "table_row":
        if lead := read_row_lead(page, index):
            return _read_clauses(page, index, lead, block.end)
        read_row(page, index)
        return index + 1
    if place == "head" and page.outline.items and not _DECIDED_IN_HEAD.search(line):
        return index + 1
    if is_movers_line(line):
        return read_movers(page, index)
    read_to = block.start  # a motion quoted in its paragraph can run over several sentences
    for number, sentence in enumerate(sentences):
        words = page.text[sentence.start : sentence.end]
        last = sentence is sentences[-1]
        if sentence.start < read_to:
            continue
        lower = page.lower[sentence.start : sentence.end]
        if "seconded" in lower and (quoted := read_quoted_motion(page, index, sentence)) is not None:
            read_to = quoted
            continue
        if last and ("seconded" in lower or ":" in words) and (matter := opens_motion(words) or _opens_quoted(page, index, words)):
            return read_motion(page, index, sentence, "amendment" if _below_amendment(page, index) else matter)
        if (
            last
            and words.endswith(":")
            and (_FOLLOWING_LIST.match(words) or _FOLLOWING_TAKEN.match(words))
            and (after := _read_following(page, index, words))
        ):
            return after
        if lower.startswith(_NOT_DECIDED_OPENS) and _NOT_DECIDED.match(words):
            return _skip_list(page, index) if last and words.endswith(":") else index + 1
        held = GATES.held(lower)
        lead = find_lead_in(page.text, sentence.start, sentence.end, page.head, held=held)
        if lead and words.endswith(".") and is_one_word_outcome(words, held):
            lead = None  # "Agreed, nem con.": nothing follows
        if lead and lead.rule == "resolution-named" and (_tells_only_result(page, lead.end, sentence) or _tells_authority(page, sentence)):
            continue
        if lead and lead.rule == "resolution-formal" and lead.joined and _tells_only_result(page, lead.end, sentence, named=True):
            continue
        if lead and lead.formal:
            after = _read_clauses(page, index, lead, block.end)
            if last or after > index + 1 or not page.found or page.found[-1].end > sentence.end:
                return after
            continue
        if lead:
            if last and (lead.end >= sentence.end or words.endswith(":") or _opens_list(page, index, lead.end)):
                before = len(page.found)
                after = _read_clauses(page, index, lead, sentence.end)
                if len(page.found) == before and not words.endswith(":"):
                    add_sentence(page, lead, sentence)
                return after
            add_sentence(page, lead, sentence)
        elif not (read_shorthand(page, sentences, number, block.label, held) or read_proposal(page, sentences, number, held)):
            read_outcome(page, sentences, number, block.label, held)
    return index + 1


def _read_that(page: DecisionPage, index: int) -> None:
    """A paragraph "That …" that was moved and voted on, as the lines around it tell."""
    block = page.blocks[index]
    matter = "amendment" if _below_amendment(page, index) else "motion"
    below = page.blocks[min(index + 1, len(page.blocks) - 1)]
    mover, seconder = movers(page.doc, below.start, min(below.end, below.start + 160))
    outcome = page.result_of(matter, block.end, page.sentences[index][0].item)
    page.add(
        block.start, block.end, "resolution-that", block.label, mover=mover, seconder=seconder, motion=matter, outcome=outcome or "carried"
    )


def _opens_quoted(page: DecisionPage, index: int, words: str) -> Literal["amendment", "motion"] | None:
    """Whether "In accordance with notice, Cllr Hall proposed:" introduces the words of a motion that stand in quotation marks below it."""
    opened = _MOVES_BELOW.search(words) if words.endswith(":") else None
    if opened is None or index + 1 >= len(page.blocks) or not _MOTION_BELOW.match(page.text, page.blocks[index + 1].start):
        return None
    return "amendment" if opened["amendment"] else "motion"


def _below_amendment(page: DecisionPage, index: int) -> bool:
    """Whether the line above says that an amendment follows: "AMENDMENT", "Second amendment by Cllr Hall"."""
    return bool(index) and _AMENDMENT_LINE.match(page.text, page.blocks[index - 1].start, page.blocks[index - 1].end) is not None


def _read_following(page: DecisionPage, index: int, words: str) -> int | None:
    """The list below "The Board APPROVED the following recommendations:"; None where none follows."""
    clauses, after = collect_clauses(page.text, page.blocks, index + 1, page.limit(index + 1))
    if not clauses or (clauses[0].label is None and not _NUMBERED_THAT.match(page.text, clauses[0].start, clauses[0].end)):
        return None
    before = len(page.found)
    told = _WEIGHED.sub(" ", words)  # of "were reviewed and approved" the second verb decides
    page.add_all(clauses, "resolution-following", page.next_group(), {"lead_in": told}, opening=told)
    made = _FOLLOWING_LIST.match(words)
    if made and (verb := _CLASS_MADE.get(made["kind"] or "")):
        page.found[before:] = [replace(decision, verb=verb) for decision in page.found[before:]]
    return after


def _read_subjunctive_list(page: DecisionPage, index: int) -> int | None:
    """A list of what is to be, with no lead-in ("1. The survey be welcomed. 2. A forum be formed"), as digests of decisions print it."""
    block = page.blocks[index]
    words = page.text[block.start : block.end]
    if block.kind == "table_row" or "be " not in words or not any(value == 1 for _, value in read_label(block.label or "")):
        return None
    if not is_subjunctive(words):
        return None
    above = page.text[page.blocks[index - 1].start : page.blocks[index - 1].end] if index else ""
    item = page.outline.item_of(page.sentences[index][0])
    if _LIST_INTRO.search(above) or (item is not None and _LIST_INTRO.search(item.title)):
        return None  # a report's recommendations, a notice of motion
    clauses, after = collect_clauses(page.text, page.blocks, index, page.limit(index + 1))
    page.add_all(clauses, "resolution-subjunctive", page.next_group(), {})
    return max(after, index + 1)


def _is_voted_on(page: DecisionPage, index: int) -> bool:
    """Whether the lines around a paragraph "That … be …" name its movers or tell of the vote."""
    return any(
        0 <= other < len(page.blocks)
        and _VOTED.search(page.text, page.blocks[other].start, min(page.blocks[other].end, page.blocks[other].start + 120))
        for other in (index - 1, index + 1)
    )


def _stands_alone(page: DecisionPage, index: int, line: str) -> bool:
    """Whether "That the petition be noted." is the outcome of its item, with no lead-in there or elsewhere in it, nor a motion whose words it could be."""
    if len(line) > 400 or not is_subjunctive(line) or line.endswith(":"):
        return False
    item = page.outline.item_of(page.sentences[index][0])
    if item is None or _LIST_INTRO.search(item.title) or not index:
        return False
    above = page.text[page.blocks[index - 1].start : page.blocks[index - 1].end]
    if above.endswith((":", "–", "—", "-", '"', "“")) or _LIST_INTRO.search(above):
        return False
    return _LEADS_ELSEWHERE.search(page.text, item.start, min(item.end, item.start + 8000)) is None


def _is_whole_minutes(page: DecisionPage, index: int) -> bool:
    """Whether a paragraph is all that stands below "Minutes:": "To approve the minutes as a correct record." is then what was decided."""
    before = page.sentences[index - 1] if index else []
    after = page.sentences[index + 1] if index + 1 < len(page.blocks) else []
    here = page.sentences[index][0]
    opens = bool(before) and page.blocks[index - 1].kind == "heading" and before[0].place == "minutes" and before[0].item == here.item
    return opens and not (after and after[0].place == "minutes" and after[0].item == here.item)


def _read_clauses(page: DecisionPage, index: int, lead: LeadIn, end: int) -> int:
    """The clauses that a lead-in opens, and what became of them where it stands in a motion: "This Council resolves to:"."""
    before = len(page.found)
    after = _read_led(page, index, lead, end)
    if lead.verb in ("resolves", "resolve") and len(page.found) > before:
        told = page.result_of("motion", page.found[-1].end, page.sentences[index][0].item)
        if told and told != "carried":
            page.found[before:] = [replace(decision, outcome=told, motion="motion") for decision in page.found[before:]]
    return after


def _read_led(page: DecisionPage, index: int, lead: LeadIn, end: int) -> int:
    """The clauses that a lead-in opens: in its paragraph, in the list below, or both."""
    while True:
        group = page.next_group()
        end = min(end, lead.end + _LONGEST)
        words = page.text[lead.start : lead.end].strip()
        mover, seconder = page.movers_before(lead.start, index)
        said: Said = {"lead_in": words, "mover": mover, "seconder": seconder, "addressee": lead.addressee}
        if (further := _FURTHER.search(page.text, lead.end, end)) is None:
            break
        page.add(lead.end, further.start(), lead.rule, None, group=group, **said)
        lead = replace(lead, start=further.start("lead"), end=further.end())
    limit = page.limit(index + 1, verbs_open=lead.rule == "resolution-body-list" or _lists_verbs(page, index + 1))
    inline = split_inline(page.text, lead.end, end)
    if inline:
        for start, stop, label in inline:
            page.add(start, stop, lead.rule, label, group=group, **said)
        clauses, after = collect_clauses(page.text, page.blocks, index + 1, limit, labels=[label for _, _, label in inline])
        page.add_all(clauses, lead.rule, group, said)
        return max(after, index + 1)
    rest = page.text[lead.end : end].strip()
    if rest[:1] == "(" and _MANNER_ALONE.fullmatch(rest):
        rest = ""  # "RESOLVED: (Unanimously)", and its clauses below
    first_label = re.match(r"(\(?(?:1|a|i|A)[.)]) ", rest)
    own = page.sentences[index]
    if rest and (not _is_intro(rest) or _ends_before(page, own, lead.end, end)):
        here = bisect_right(own, lead.end, key=_end)
        stop = own[here].end if here < len(own) else end
        if lead.formal and lead.joined and (parts := split_that(page.text, lead.end, stop)):
            for part_start, part_end in parts:
                page.add(part_start, part_end, lead.rule, None, group=group, **said)
            return index + 1
        alone = not lead.joined and lead.rule in ("resolution-body", "resolution-impersonal")
        if (
            LONE_DEED.fullmatch(page.text, lead.end, stop)
            and own[0].start < lead.start - 8
            and here < len(own)
            and own[here].start < lead.start
        ):
            page.add(own[here].start, stop, lead.rule, None, group=group, verb=classify_verb(page.text[lead.end : stop]), **said)
            return index + 1  # "Accounts of £90 RESOLVED to pay": of what, stands before it
        page.add(
            lead.start if alone else lead.end,
            stop,
            lead.rule,
            None,
            group=group,
            **said,
        )
        if first_label:
            clauses, after = collect_clauses(page.text, page.blocks, index + 1, limit, labels=[first_label[1]])
            page.add_all(clauses, lead.rule, group, said)
            return max(after, index + 1)
        after = index + 1
        while (
            after < limit
            and re.match(r"[“\"]?That [a-zA-Z]", page.text[lead.end : end])
            and re.match(r"(?:and )?That ", page.text[page.blocks[after].start : page.blocks[after].end])
        ):
            page.add(page.blocks[after].start, page.blocks[after].end, lead.rule, page.blocks[after].label, group=group, **said)
            after += 1
        return after
    if _RECOMMENDING.match(rest):
        said["lead_in"] = page.text[lead.start : end].strip()
    first = index + 1
    if (
        not rest
        and first < limit
        and not page.blocks[first].label
        and DECIDES_FIRST.match(page.text, page.blocks[first].start, page.blocks[first].end)
    ):
        # "RESOLVED:", and on the next line "That the application be granted, subject to the following conditions:"
        lead = replace(lead, end=page.blocks[first].start)
        end, first = page.blocks[first].end, first + 1
        rest = page.text[lead.end : end].strip()
    if first_label and DECIDES_FIRST.match(rest, first_label.end()):
        # "RESOLVED: (a) That the application be granted, subject to the following conditions:"
        clauses, after = collect_clauses(page.text, page.blocks, first, limit, labels=[first_label[1]])
        start = page.text.index(rest, lead.end) + first_label.end()
        page.add_all([Clause(start, end, first_label[1]), *clauses], lead.rule, group, said)
        return max(after, first)
    clauses, after = collect_clauses(page.text, page.blocks, first, limit)
    if clauses and _SEALING.search(rest) and not any(starts_with_verb(page.text[clause.start : clause.end]) for clause in clauses):
        page.add(lead.end, end, lead.rule, None, group=group, **said)
        return after
    if clauses:
        if _NAMES_ADDED.search(rest) and not any(is_clause_like(page.text[clause.start : clause.end]) for clause in clauses):
            page.add(lead.end, end, lead.rule, None, group=group, **said)
            return after
        if whole := DECIDES_FIRST.match(rest):
            page.add(lead.end, lead.end + page.text[lead.end : end].index(rest) + whole.end("clause"), lead.rule, None, group=group, **said)
            clauses = clauses_on_terms(page.text, whole, clauses)
        page.add_all(clauses, lead.rule, group, said, opening=rest or None)
        return after
    if len(rest.split()) >= 3:
        page.add(lead.end, end, lead.rule, None, group=group, **said)
    return index + 1


def _tells_only_result(page: DecisionPage, start: int, sentence: Sentence, *, named: bool = False) -> bool:
    """Whether "Decision:" only says what became of a proposal that is a record already ("Decision: passed, all in favour").

    With `named` it must say of what: "AGREED: The motion was unanimously agreed".
    """
    result = _ONLY_RESULT.match(page.text, start, sentence.end)
    return (
        result is not None
        and (result["matter"] is not None or not named)
        and bool(page.found)
        and page.found[-1].rule in _MOVED_RULES
        and page.same_item(page.found[-1].start, sentence)
    )


def _tells_authority(page: DecisionPage, sentence: Sentence) -> bool:
    """Whether "Decisions: Weir Mill – refused" stands below "Planning": they are the planning authority's."""
    item = page.outline.item_of(sentence)
    return item is not None and tells_authority(page, item.title, page.text[sentence.start : sentence.end])


def _ends_before(page: DecisionPage, own: list[Sentence], start: int, end: int) -> bool:
    """Whether the sentence that holds what follows a lead-in ends before the paragraph does, which goes on to a list of something else."""
    here = bisect_right(own, start, key=_end)
    if here + 1 >= len(own):
        return False
    stop = own[here].end
    return stop < end and page.text[stop - 1] == "." and len(page.text[start:stop].split()) > 3


def _end(sentence: Sentence) -> int:
    return sentence.end


def _opens_list(page: DecisionPage, index: int, start: int) -> bool:
    """Whether a lead-in ends with no more than who decides, above a list: "It was agreed that the Board"."""
    rest = page.text[start : page.blocks[index].end].strip()
    return index + 1 < len(page.blocks) and page.blocks[index + 1].label is not None and _is_intro(rest)


def _lists_verbs(page: DecisionPage, index: int) -> bool:
    """Whether "The Board:" is followed by what it did: "NOTED the report", "Approved the plan"."""
    return index < len(page.blocks) and starts_with_verb(page.text[page.blocks[index].start : page.blocks[index].end], past=True)


def _is_intro(rest: str) -> bool:
    """Whether what follows a lead-in only leads on to a list: "Cabinet agree to:", "the following", "the Committee –"."""
    if rest.endswith((":", "–", "—", "-")):
        return True
    return (
        len(rest.split()) <= 6
        and not rest.endswith(".")
        and re.search(
            r"\b(?:to|that|following|as follows|the (?:\w+ ){0,3}(?:committee|council|panel|board|cabinet|executive|forum|trust|authority))$|^(?:(?:full )?council|cabinet|members|governors|trustees)$",
            rest.rstrip(" ,"),
            re.IGNORECASE,
        )
        is not None
    )


def _skip_list(page: DecisionPage, index: int) -> int:
    """A report's recommendations are none of the meeting's until they are resolved."""
    _, after = collect_clauses(page.text, page.blocks, index + 1, page.limit(index + 1))
    return max(after, index + 1)
