"""Decisions of which the minutes put down the matter, who moved it and what became of it, and no verb of their own.

    Three quotes were read. Proposed Cllr Hall, seconded Cllr Poole and agreed.     what stands right before is the matter
    Jo Oakes – proposed by Cllr Hall, seconded by Cllr Poole and co-opted.          the matter opens the line
    Proposed by Cllr Hall, seconded by Cllr Poole and all agreed.                   alone below its title: the line is all that is said
    Proposed Cllr Hall, seconded Cllr Poole. All in favour.                         the same, its result in a sentence of its own

Near misses: the same line below a decision that has its own words, "Proposed by Cllr Hall, seconded by Cllr Poole." without a result.
"""

from __future__ import annotations

import re

from extractors.beginnings import searched
from extractors.decisions.jotted.movers_behind import NAME
from extractors.decisions.page import DecisionPage
from extractors.decisions.sentence_gates import GATES
from extractors.decisions.verbs.verb_class import classify_verb
from extractors.outline import Sentence
from models.records import Verb

_MINUTES = searched(r"\bminutes?\b|\bnotes (?:of|from) (?:the |our )?(?:last|previous|meeting)\b", re.IGNORECASE)
SUM_ASKED = searched(
    r"\b(?:request|grant|donation|application|appeal|quotation|quote|costs?|could|asked|wages?|salary|invoices?|payments?|hire|bill)\b[^.]{0,120}[£€]\d|[£€]\d[^.]{0,80}\?"
)
TO_PAY = re.compile(
    r"[^.;]{0,60}\b(?:[Tt]o pay|[Pp]ayments?|[Cc]heques?|[Aa]ccounts|[Ii]nvoices?|[Bb]ills)\b[^?]{0,400}[£€]\d"
)  # "To pay: Oakes £40, Poole £12. All agreed."
PAID_ABOVE = 400  # characters
_MOVERS = r"(?:[Pp]roposed|[Pp]rop|[Mm]oved)\b[.:]?(?: by)?:? [^;:]{2,50}?,? ?(?:and )?(?:[Ss]econded|[Ss]ec|2nd(?:ed)?)\b[.:]?(?: by)?:? [^;:]{2,50}?"
_RESULT = r"[,.;–—-]? ?(?:and )?(?:(?:was |were |it was |this was )?(?:duly |all |unanimously )*(?P<verb>(?i:agreed|carried|approved|accepted|adopted|passed|resolved|(?:re-?)?elected|(?:re-?)?appointed|co-?opted))|[Aa]ll in favou?r|[Uu]nanimous|[Nn]em\.? con\.?)\b(?! (?:that|to)\b)[^.;:]{0,40}"
# "Proposed Cllr Hall, seconded Cllr Oakes and agreed."
_MOVED = re.compile(rf"(?:It was )?{_MOVERS}(?P<told>{_RESULT})?\.?$")
# "Jo Oakes – proposed by Cllr Hall, seconded by Cllr Poole and unanimously co-opted"
_MATTER_MOVED = re.compile(rf"(?P<matter>[A-Z£][^;:]{{2,160}}?)(?: [–—-]|,|:|\.|(?= Prop[a-z]*[.:])) {_MOVERS}(?P<told>{_RESULT})\.?$")
# "Approved: Jo Hall / Seconded: Sam Poole", on one line or two
_APPROVED_BY = re.compile(
    rf"(?P<verb>Approved|Adopted|Accepted|Agreed|Confirmed)(?: by|:| by:) (?P<mover>{NAME})[ \n,;./|–—-]{{1,4}}(?:and )?(?:[Ss]econded|[Ss]econder|2nd)(?: by)? ?[:–—-]? ?(?P<seconder>{NAME})\.?(?=$|\n)"
)
APPROVED_BY = ("Approved", "Adopted", "Accepted", "Agreed", "Confirmed")
_OF_ANOTHER_DAY = searched(
    r"\b(?:was|were|is|are|had|has|have|been|will|would|could|should|said|reported|asked|that|if|when|who|which|amendment|motion)\b"
)
_SPENT = searched(
    r"\b(?:payments?|purchases?|invoices?|cheques?|expenditure|accounts|grants?|donations?|quot(?:e|ation)s?|hire)\b", re.IGNORECASE
)
_ASSENT_NEXT = re.compile(r"(?:Carried|Agreed|Approved|All (?:agreed|in favou?r|were in favour)|Unanimous(?:ly)?|Nem)\b[^;:]{0,40}$")
_ONLY_WEIGHED = searched(r"\b(?:was|were) (?:then )?(?:considered|discussed|reviewed|presented|looked at)\b")
_AGENDA_LINE = re.compile(r"(?:\(?\w{1,3}[.)] ?)?To (?P<verb>[a-z]+)\b")
_TO_DECIDE = frozenset(["approve", "adopt", "accept", "appoint", "elect", "confirm", "ratify", "authorise", "endorse"])
_SECONDING = GATES.add(("sec", "2nd"))


def read_moved_line(page: DecisionPage, sentences: list[Sentence], number: int, label: str | None, held: int) -> bool:
    """Reads a sentence, which holds `held` of `GATES`, for such a line; says whether it is one."""
    if not held & _SECONDING:
        return False
    sentence = sentences[number]
    words = page.text[sentence.start : sentence.end]
    if (moved := _MOVED.match(words)) is not None:
        told, behind = moved["told"] is not None, sentences[number + 1 : number + 2]
        if assent := not told and behind and _ASSENT_NEXT.match(page.text, behind[0].start, behind[0].end):
            told = True
        if number and sentences[number - 1].place != "title":
            if told:
                _add_above(page, sentences, number)
            return told
        if not told or not (_opens_minutes(page, sentence) or _ends_matter(page, sentence)):
            return False
        whole = sentence._replace(end=behind[0].end) if assent else sentence
        _add_whole(page, whole, _class_below(page, sentence, moved["verb"]), label)
        return True
    if (line := _MATTER_MOVED.match(words)) is None or _OF_ANOTHER_DAY.search(line["matter"]):
        return False
    _add_whole(page, sentence, _class_of(line["verb"], line["matter"]), label)
    return True


def read_approved_by(page: DecisionPage, sentences: list[Sentence], number: int) -> int | None:
    """Who approved a thing and who seconded that: "Approved: Jo Hall" with "Seconded: Sam Poole" behind or below it; gives the index of the next block.

    The lines are the record where nothing above them in their item tells what was approved; else they name its movers.
    """
    sentence = sentences[number]
    told = _APPROVED_BY.match(page.text, sentence.start)
    if told is None:
        return None
    mover, seconder = told["mover"], told["seconder"].rstrip(".")
    last = page.found[-1] if page.found else None
    above = page.blocks[sentence.block if number else max(sentence.block - 1, 0)].start
    if last and last.start >= above and page.same_item(last.start, sentence):
        page.found[-1] = last._replace(mover=last.mover or mover, seconder=last.seconder or seconder)
    else:
        verb: Verb = "confirm" if _is_of_minutes(page, sentences, number) else classify_verb(told["verb"].lower())
        page.add(sentence.start, told.end(), "resolution-moved-line", None, mover=mover, seconder=seconder, verb=verb)
    return sentence.block + (2 if "\n" in told.group() else 1)


def below_purpose(page: DecisionPage, index: int) -> bool:
    """Whether a block stands right below the agenda's own words: "(ii) To approve the payments"."""
    above = page.blocks[index - 1] if index else None
    return above is not None and _AGENDA_LINE.match(page.text, above.start, above.end) is not None


def _is_of_minutes(page: DecisionPage, sentences: list[Sentence], number: int) -> bool:
    """Whether what a sentence approves are the minutes of the last meeting, as the one before it or the title of its item says."""
    if number and _MINUTES.search(page.text, sentences[number - 1].start, sentences[number - 1].end):
        return True
    item = page.outline.item_of(sentences[number])
    return item is not None and _MINUTES.search(item.title) is not None


def _class_below(page: DecisionPage, sentence: Sentence, result: str | None) -> Verb:
    """The class of a line that is all that is said: by the minutes or the purpose it stands below, else by its result and the words before it."""
    if _is_of_minutes(page, [sentence], 0):
        return "confirm"
    above = page.blocks[sentence.block - 1].start if sentence.block else sentence.start
    purpose = _AGENDA_LINE.match(page.text, above, sentence.start)
    if purpose is not None and purpose["verb"] in _TO_DECIDE:
        return classify_verb(purpose["verb"])
    return _class_of(result, page.text[: sentence.start][-120:])


def _class_of(result: str | None, matter: str) -> Verb:
    """The class of a line by its result; of one that only says that it was carried, by what it moved."""
    result = result.lower() if result else None
    if result in ("agreed", "carried", "passed", "resolved", "accepted", None):
        return "approve" if "£" in matter or _SPENT.search(matter) else "agree"
    return classify_verb(result)


def _add_whole(page: DecisionPage, sentence: Sentence, verb: Verb, label: str | None) -> None:
    mover, seconder = page.movers_before(sentence.start, sentence.block)
    page.add(sentence.start, sentence.end, "resolution-moved-line", label, mover=mover, seconder=seconder, verb=verb)


def _opens_minutes(page: DecisionPage, sentence: Sentence) -> bool:
    """Whether a line is the first that is said of its item: right below the title, or below the agenda's own words."""
    first = page.sentences[sentence.block][0]
    if first.place == "title":
        return page.sentences[sentence.block][1:2] == [sentence]
    if first is not sentence or not sentence.block or not page.sentences[sentence.block - 1]:
        return False
    above = page.sentences[sentence.block - 1][-1]
    return above.place in ("title", "purpose") or _AGENDA_LINE.match(page.text, above.start, above.end) is not None


def _ends_matter(page: DecisionPage, sentence: Sentence) -> bool:
    """Whether a line stands alone below what was said of its item, of which nothing is a decision yet."""
    first = page.sentences[sentence.block][0]
    above = page.sentences[sentence.block - 1] if sentence.block else []
    return (
        first is sentence
        and bool(above)
        and above[-1].place == "minutes"
        and page.same_item(above[-1].start, sentence)
        and not any(page.same_item(decision.start, sentence) for decision in page.found[-1:])
    )


# "The Warden explained that the doors had been lost.": what was said before the motion, and not what it moved
_TOLD = re.compile(
    r"[A-Z][^.;:]{2,80}? (?:explained|said|reported|stated|advised|told|thought|felt|confirmed|replied|informed|described|recalled|pointed out)\b"
)


def _add_above(page: DecisionPage, sentences: list[Sentence], number: int) -> None:
    """Adds what stands right before "Proposed Cllr Hall, seconded Cllr Oakes and agreed.", where nothing of its paragraph is a decision yet."""
    above, sentence = sentences[number - 1], sentences[number]
    begin = page.blocks[sentence.block].start
    if above.end - above.start > PAID_ABOVE or any(decision.end > begin for decision in page.found[-3:]):
        return
    matter = page.text[above.start : above.end]
    if _TOLD.match(matter):
        return
    mover, seconder = page.movers_before(sentence.start, sentence.block)
    verb: Verb = "approve" if TO_PAY.match(matter) or SUM_ASKED.search(matter) else classify_verb(matter, lead_in="agreed")
    if _ONLY_WEIGHED.search(matter):
        verb = "approve" if "£" in matter else "agree"
    page.add(above.start, above.end, "resolution-moved-above", None, mover=mover, seconder=seconder, verb=verb)
