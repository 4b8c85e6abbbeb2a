"""Lists of what was decided behind words that say so: "The Board APPROVED the following recommendations:", and below it each of them.

The list stands in the blocks below, or in the sentence itself: "The following grants were awarded: Scouts £90; Choir £40".
"""

from __future__ import annotations

import re
from dataclasses import replace

from extractors.decisions.clauses.enumeration import collect_clauses, split_inline
from extractors.decisions.page import DecisionPage
from extractors.decisions.verbs.verb_class import classify_verb
from extractors.outline import Sentence
from models.records import Verb

# "The Board APPROVED the following recommendations:"
_FOLLOWING_LIST = re.compile(
    r"(?:[^:;]{3,120}, )?(?:[Tt]he |This )?(?:[A-Z][\w’'-]+ ){0,5}(?:Board|Committee|Council|Panel|Cabinet|Forum|Group|Meeting|meeting|Body|Members|members|Commissioners|commissioners|Trustees|trustees|Governors|governors|Directors) (?:\w+ly )?(?:(?i:approved|agreed|endorsed|adopted|accepted|ratified|noted) the following\b|(?:[^:;.]{3,80} and )?(?:made|put forward|agreed|resolved|decided)(?: to make)? the following (?:[\w-]+ )?(?P<kind>recommendation|request|appointment|nomination|decision|resolution)s?\b)[^:;]{0,80}:[-–—]?$"
)
_NUMBERED_THAT = re.compile(r"(?:Recommendation|Resolution|RECOMMENDATION|RESOLUTION) (?:No\.? ?)?\d|[“\"]?That ")
# "The following policies were approved:"; who is paid is no decision each
_FOLLOWING_TAKEN = re.compile(
    r"(?:[^:;]{3,120}, )?[Tt]he following (?!(?:[\w’-]+ ){0,3}(?:cheques?|payments?|invoices?|accounts|bills|members|councillors|expenditure|apologies|dates|points|issues|comments|concerns|questions))(?:[\w’-]+ ){1,5}(?:was|were) (?:\w+ly )?(?:(?:reviewed|discussed|considered|read|shared|updated)(?: by [^.;:,]{3,40})?,? and (?:were )?(?:\w+ly )?)?(?:approved|agreed|adopted|re-adopted|ratified|endorsed|accepted)\b(?! (?:by|at|in|on) )[^:;]{0,50}:[-–—]?$"
)
_WEIGHED = re.compile(r" (?:reviewed|discussed|considered|read|shared|updated)\b[^.;:,]{0,46},? and (?:were )?")
_CLASS_MADE: dict[str, Verb] = {"recommendation": "recommend", "appointment": "appoint", "nomination": "appoint"}
_LISTED_VERB = (
    r"(?P<verb>authori[sz]ed|approved|agreed|ratified|awarded|granted|adopted|accepted|appointed|elected|nominated|noted|received|endorsed)"
)
_THE_FOLLOWING = re.compile(
    rf"(?:The following (?:[\w’-]+ ){{0,5}}(?:was|were) (?:\w+ly )?(?:(?:reviewed|discussed|considered|read|shared|updated)(?: by [^.;:,]{{3,40}})?,? and (?:were )?(?:\w+ly )?)?{_LISTED_VERB}\b|(?:The (?:[A-Z][\w’-]+ )?(?:Council|Board|Committee|Panel|Group|Forum)|Members|Governors|Trustees|Councillors|Directors) (?:\w+ly )?{_LISTED_VERB.replace('verb', 'did')} the following\b)[^.;:]{{0,60}}: "
)
_PAYEES = re.compile(r"\b(?:cheques?|payments?|invoices?|accounts|bills)\b")  # who is paid is no decision each


def read_following_list(page: DecisionPage, index: int, words: str) -> int | None:
    """The list below the block `index`, which ends with `words`; gives the index of the next block to read, None where no such list follows."""
    listed = _FOLLOWING_LIST.match(words) if words.endswith(":") else None
    if listed is None and not (words.endswith(":") and _FOLLOWING_TAKEN.match(words)):
        return None
    clauses, after = collect_clauses(page.text, page.blocks, index + 1, page.limit(index + 1))
    if not clauses or (clauses[0].label is None and not _NUMBERED_THAT.match(page.text, clauses[0].start, clauses[0].end)):
        return None
    before = len(page.found)
    told = _WEIGHED.sub(" ", words)  # of "were reviewed and approved" the second verb decides
    page.add_all(clauses, "resolution-following", page.next_group(), {"lead_in": told}, opening=told)
    if listed and (verb := _CLASS_MADE.get(listed["kind"] or "")):
        page.found[before:] = [replace(decision, verb=verb) for decision in page.found[before:]]
    return after


def read_following_sentence(page: DecisionPage, sentence: Sentence, words: str) -> bool:
    """What "The following grants were awarded: (a) Scouts £90; (b) …" lists in its sentence; says whether it lists anything."""
    following = _THE_FOLLOWING.match(words)
    if following is None:
        return False
    start = sentence.start + following.end()
    if _PAYEES.search(following.group()):
        page.add(sentence.start, start - 2, "resolution-following", None, verb="approve")
        return True
    listed = [(begin, stop) for begin, stop, _ in split_inline(page.text, start, sentence.end)]
    if not listed and ";" in page.text[start : sentence.end]:
        at = start
        for part in page.text[start : sentence.end].split(";"):
            listed.append((at + len(part) - len(part.lstrip()), at + len(part)))
            at += len(part) + 1
    group, verb = page.next_group(), classify_verb((following["verb"] or following["did"]).lower())
    for begin, stop in listed:
        page.add(begin, stop, "resolution-following", None, group=group, lead_in=following.group().strip(), verb=verb)
    return bool(listed)
