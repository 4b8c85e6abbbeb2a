"""A lead-in with its clause in one sentence of a paragraph: "The Board agreed that the fee be raised; that the Clerk tell the users"."""

from __future__ import annotations

import re

from extractors.beginnings import searched
from extractors.decisions.clauses.enumeration import split_inline
from extractors.decisions.clauses.strung import split_strung
from extractors.decisions.jotted.shorthand import read_second
from extractors.decisions.lead_ins.lead_ins import LeadIn
from extractors.decisions.page import DecisionPage, Said
from extractors.decisions.verbs.verb_class import classify_verb
from extractors.outline import Sentence
from extractors.verb_forms import class_of
from models.records import Verb

# "Members agreed the following: (a) to …; (b) to …"
_FOLLOWING = re.compile(r"(?:to )?(?:the )?following(?: [a-z]+)? ?[:–—-] ?(?=\(?(?:a|i|1)[.)] )")
_FIRST_LABEL = re.compile(r".{0,3}(?<!\w)(?:1|a|i)[.)] | ?[-–—•·▪] ")
_PRONOUN = re.compile(
    r"(?:to |with )?(?:this|that|it|these|them|the same)(?: unanimously| in principle| as an? [\w-]+(?: [\w-]+)?| on (?:that|this) (?:basis|understanding)| for (?:an?|one|two|three|six) [\w-]+|,? (?:subject to|provided|providing|so long as|as long as|on condition) [^.;]{3,90}?){0,2}(?:[.,;]?$|[,;] (?=(?:and |but |so )?[A-Zt])| and (?=(?:[a-z]+|(?:the )?[A-Z][\w’'-]*(?: [A-Z][\w’'-]+){0,2}) (?:to|will|would|is|are|was|were) ))",
    re.IGNORECASE,
)
# "…, and it was agreed |on that basis"
_ALL_SAID = re.compile(
    r"(?: ?(?:on (?:that|this) (?:basis|understanding)|by (?:all|everyone|members)|unanimously|in principle|as a trial))?\.?$"
)
_OF_MOTION = searched(r"\b(?:vote|motion|amendment|recommendation)s?\b")  # whose words are a record already
LONE_DEED = re.compile(
    r"(?:pay|proceed|support|accept|buy|donate|renew|approve|note|adopt|defer|object|agree|refuse|receive)(?: (?:it|this|these|both|all))?[.;]?"
)
_WITH_SOMEBODY = re.compile(r" ?with (?:him|her|them|this view|that view|the (?:speaker|Clerk|Chair(?:man)?))[.;]?")


def add_sentence(page: DecisionPage, lead: LeadIn, sentence: Sentence) -> None:
    """Adds what the lead-in opens up to the end of its sentence, or the sentence where the lead-in says all ("Members resolved to pay.")."""
    mover, seconder = page.movers_before(lead.start, sentence.block)
    moved: Said = {"mover": mover, "seconder": seconder}
    if lead.rule == "resolution-body" and (pronoun := _PRONOUN.match(page.text, lead.end, sentence.end)):
        if not _follows_record(page, sentence, sentence.start - 3):
            page.add(lead.start, pronoun.end(), lead.rule, None, **moved)  # "The Board agreed to this."
        return
    if lead.rule == "resolution-body" and _WITH_SOMEBODY.match(page.text, lead.end, sentence.end):
        return  # "Members agreed with him."
    if lead.rule == "resolution-body" and lead.joined and LONE_DEED.fullmatch(page.text, lead.end, sentence.end):
        verb: Verb = "agree" if page.text.startswith(("pro", "sup", "acc"), lead.end) else "approve"
        page.add(lead.start, sentence.end, lead.rule, None, verb=verb, **moved)  # "Members resolved to pay."
        return
    if sentence.end - lead.end < 4 or (
        not lead.joined and lead.rule == "resolution-impersonal" and len(page.text[lead.end : sentence.end].split()) < 4
    ):
        _add_bare(page, lead, sentence)
        return
    leads = lead.joined or lead.rule == "resolution-impersonal"
    if leads:
        moved["lead_in"] = page.text[lead.start : lead.end].strip()
    if parts := _parts(page, lead, sentence):
        group = page.next_group()
        for begin, stop, label in parts:
            page.add(begin, stop, lead.rule, label, group=group, **moved)
        return
    other = page.text.find("; ", lead.end, sentence.end)
    end = other if other > 0 and read_second(page, sentence, other + 2) else sentence.end
    told = _class_of_lead(page.text[lead.start : sentence.end], lead) if lead.rule == "resolution-body" and not lead.joined else None
    page.add(lead.end if leads else lead.start, end, lead.rule, None, verb=told, **moved)


def _add_bare(page: DecisionPage, lead: LeadIn, sentence: Sentence) -> None:
    """ "The Committee agreed by 4 votes to 2."; "…, and it was agreed."; of "It was agreed." what was agreed stands before it."""
    if lead.rule == "resolution-body":
        alone = lead.verb in ("agreed", "concurred") and sentence.end - lead.end < 4
    else:
        alone = (
            lead.verb == "agreed"
            and page.text.endswith((" and ", " so ", " but ", ", ", "; "), sentence.start, lead.start)
            and not _OF_MOTION.search(page.text, sentence.start, lead.start)
            and _ALL_SAID.match(page.text, lead.end, sentence.end) is not None
        )
    if alone and not _follows_record(page, sentence, 0):
        page.add(lead.start, sentence.end, "resolution-assent", None, verb="agree")


def _follows_record(page: DecisionPage, sentence: Sentence, reach: int) -> bool:
    """Whether the last decision stands in the sentence's paragraph and ends behind `reach`."""
    return bool(page.found) and page.blocks[sentence.block].start <= page.found[-1].start and page.found[-1].end > reach


def _parts(page: DecisionPage, lead: LeadIn, sentence: Sentence) -> list[tuple[int, int, str | None]]:
    """The clauses of "agreed: (a) to close the pier; (b) …" or "agreed that …; that …": none where there is but one."""
    if (intro := _FOLLOWING.match(page.text, lead.end, sentence.end)) and (listed := split_inline(page.text, intro.end(), sentence.end)):
        return list(listed)
    if not lead.joined:
        return []
    if _FIRST_LABEL.match(page.text, lead.end, sentence.end) and (inline := split_inline(page.text, lead.end, sentence.end)):
        return list(inline)
    if page.text.find("; ", lead.end, sentence.end) <= 0:
        return []
    return [(begin, stop, None) for begin, stop in split_strung(page.text, lead.end, sentence.end)]


def _class_of_lead(clause: str, lead: LeadIn) -> Verb:
    """The class of "Panel members agreed the programme": of its clause or, where that tells none, of the lead-in's verb."""
    if clause.startswith("against ", lead.end - lead.start):
        return "refuse"  # "The Board voted 8 to 3 against the transfer"
    told = classify_verb(clause)
    return class_of().get(lead.verb, "other") if told == "other" else told
