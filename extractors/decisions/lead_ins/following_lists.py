"""Lists of what was decided behind words that say so: "The Board APPROVED the following recommendations:", and below it each of them.

The list stands in the blocks below, or in the sentence itself: "The following grants were awarded: Scouts £90; Choir £40".
"""

from __future__ import annotations

import re

from extractors.beginnings import searched
from extractors.decisions.clauses.enumeration import collect_clauses, split_inline
from extractors.decisions.deciding_bodies import BODY_NOUN, SMALL_QUALIFIER, is_own_body
from extractors.decisions.jotted.fragments import FINITE
from extractors.decisions.page import DecisionPage
from extractors.decisions.posts.named_posts import names_post
from extractors.decisions.verbs.verb_class import classify_verb
from extractors.outline import Sentence
from models.records import Verb

# "The Board APPROVED the following recommendations:", "Members agreed the recommendations of the paper as follows:"
_FOLLOWING_LIST = re.compile(
    r"(?:[^:;]{3,120}, )?(?:[Tt]he |This )?(?:[A-Z][\w’'-]+ ){0,5}(?:Board|Committee|Council|Panel|Cabinet|Forum|Group|Meeting|meeting|Body|Members|members|Commissioners|commissioners|Trustees|trustees|Governors|governors|Directors) (?:\w+ly )?(?:(?:[^:;.]{3,80} and )?(?i:approved|agreed|endorsed|adopted|accepted|ratified|resolved) the following\b|(?i:approved|agreed|endorsed|adopted|accepted) (?:the |these |its )?(?:[\w’'-]+ ){1,7}?as follows\b|(?:[^:;.]{3,80} and )?(?:made|put forward|agreed|resolved|decided)(?: to make)? the following (?:[\w-]+ )?(?P<kind>recommendation|request|appointment|nomination|decision|resolution)s?\b)[^:;]{0,80}:[-–—]?$"
)
# "On the advice of the Estates Group, the Court APPROVED:", "The Board received and noted the following reports:"
_BODY_DID = (
    rf"(?:(?:On|Having|After|Following|Subject|In|With|At)\b[^:;]{{3,160}}?, |(?:After|Following) (?:[a-z]+ ){{1,3}}(?=the |members |governors ))?(?P<body>(?:[Tt]he |This )?(?P<qualifier>(?:[A-Z][\w’'&-]+ ){{0,4}}|{SMALL_QUALIFIER}){BODY_NOUN}|(?:[Tt]he )?(?:[Mm]embers|[Tt]rustees|[Gg]overnors|[Dd]irectors|[Cc]ommissioners|[Cc]ouncillors))(?:, (?:having|after|following|on)\b[^:;,]{{3,100}},)? (?:\w+ly |also |then |further )?"
    r"(?P<did>(?i:(?:received|considered|reviewed|discussed),? and (?:noted|approved)|noted and received|approved|endorsed|adopted|accepted|ratified|confirmed|homologated|appointed|re-appointed|reappointed|elected|noted|received))"
)
_BODY_DID_LIST = re.compile(rf"{_BODY_DID}(?P<what> the following\b[^:;]{{0,80}})? ?:[-–—]?$")
# What a body notes as its business; "noted the following points:" and "noted: attendance was up" tell what was said
_PAPERS_NAMED = searched(
    r"\b(?:reports?|minutes|papers|documents|policies|appointments?|resignations?|items|decisions?|correspondence|dates?|committees?)\b"
)
_A_PAPER = re.compile(
    r"(?:(?:the|an?|its|their|that) )?(?!.*\b(?:was|were|had|has|have|would|is|are|said)\b)(?:[\w’'&/,-]+ ){0,8}?(?:reports?|updates?|minutes|papers?|plans?|contents?|positions?|statements?|polic(?:y|ies)|strateg(?:y|ies)|registers?|accounts|budget|progress|summary|letters?|appointments?|resignations?|performance|risks?|dashboard|schedule|log|programme)\b",
    re.IGNORECASE,
)
_NUMBERED_THAT = re.compile(r"(?:Recommendation|Resolution|RECOMMENDATION|RESOLUTION) (?:No\.? ?)?\d|[“\"]?That ")
# "The following policies were approved:"; who is paid is no decision each
_FOLLOWING_TAKEN = re.compile(
    r"(?:(?:[Tt]he )?(?:[\w’-]+ )?[Mm]inutes of the following (?:[\w’-]+ ){1,4}(?:was|were) (?:\w+ly )?(?:received|noted|approved|adopted|confirmed|accepted)\b[^:;]{0,50}:[-–—]?$)|(?:The |All |These )?(?:[\w’-]+ ){0,3}(?:[Rr]ecommendations|[Pp]roposals) (?:was|were) (?:\w+ly )?(?:agreed|approved|adopted|accepted|carried)(?:,? as (?:follows|set out below|below))?:[-–—]?$|(?:[^:;]{3,120}, )?[Tt]he following (?!(?:[\w’-]+ ){0,3}(?:cheques?|payments?|invoices?|accounts|bills|members|councillors|expenditure|apologies|dates|points|issues|comments|concerns|questions))(?:[\w’-]+ ){0,5}(?:was|were) (?:\w+ly )?(?:(?:reviewed|discussed|considered|read|shared|updated)(?: by [^.;:,]{3,40})?,? and (?:were )?(?:\w+ly )?)?(?:approved|agreed|adopted|re-adopted|ratified|endorsed|accepted)\b(?! (?:by (?!(?:the )?(?:[Gg]overnors|[Tt]rustees|[Bb]oard|[Cc]ommittee|[Cc]ouncil|[Dd]irectors|members|all|full)\b)|at|in|on) )[^:;]{0,50}:[-–—]?$"
)
# "The following were elected unopposed:"
_FOLLOWING_ELECTED = re.compile(
    r"(?:[^:;]{3,120}, )?[Tt]he following (?:(?!was\b|were\b)[\w’-]+ ){0,5}(?:was|were) (?:\w+ly |then |all )?(?:(?:proposed|nominated|seconded),? (?:and )?)*(?:re-?)?(?:elected|appointed|co-opted)\b[^:;.]{0,60}:[-–—]?$"
)
_WEIGHED = re.compile(r" (?:reviewed|discussed|considered|read|shared|updated)\b[^.;:,]{0,46},? and (?:were )?")
_CLASS_MADE: dict[str, Verb] = {"recommendation": "recommend", "appointment": "appoint", "nomination": "appoint"}
_LISTED_VERB = (
    r"(?P<verb>authori[sz]ed|approved|agreed|ratified|awarded|granted|adopted|accepted|appointed|elected|nominated|noted|received|endorsed)"
)
_THE_FOLLOWING = re.compile(
    rf"(?:The following (?!(?:[\w’-]+ ){{0,2}}(?:apologies|interests?|declarations?|members|councillors|residents|reports? (?:was|were) received)\b)(?:[\w’-]+ ){{0,5}}(?:was|were) (?:\w+ly )?(?:(?:reviewed|discussed|considered|read|shared|updated)(?: by [^.;:,]{{3,40}})?,? and (?:were )?(?:\w+ly )?)?{_LISTED_VERB}\b|(?:The (?:[A-Z][\w’-]+ )?(?:Council|Board|Committee|Panel|Group|Forum)|Members|Governors|Trustees|Councillors|Directors) (?:\w+ly )?{_LISTED_VERB.replace('verb', 'did')} the following\b)[^.;:]{{0,60}}: "
)
# "The following were agreed: |Choir £40, |Scouts £1,000 and |Boat Club £60"
_SUM_LISTED = re.compile(r"(?P<clause>[A-Z][^,;:|£€]{2,70}? ?(?:[–—-] ?)?[£€]\d+(?:,\d{3})*(?:\.\d\d)?)(?:, (?:and )?| and | & |\.?$)")
# "The following were approved: |Complaints, Lettings and Whistle-blowing."
_NAMED_TOGETHER = re.compile(
    r"(?=[^.;:]*(?:,| and | & ))[A-Z][\w’'&/()-]*(?:(?:,| and|,? &| of| for| to| the| in| on) [\w’'&/()-]+| [\w’'&/()-]+){0,40}\.?$"
)
# "The following substitutions were noted: Cllr Hall for Cllr Poole": nothing is decided
_WHO_IS_THERE = searched(r"\b(?:substitut\w+|apologies|declarations?)\b")
_PAYEES = searched(r"\b(?:cheques?|payments?|invoices?|accounts|bills)\b")  # who is paid is no decision each


def read_following_list(page: DecisionPage, index: int, words: str) -> int | None:
    """The list below the block `index`, which ends with `words`; gives the index of the next block to read, None where no such list follows."""
    if not words.endswith((":", ":-", ":–", ":—")):
        return None
    did = _BODY_DID_LIST.match(words)
    if did and not is_own_body(did["body"], did["qualifier"], page.head):
        did = None
    listed = None if did else _FOLLOWING_LIST.match(words)
    if did is None and listed is None and not _FOLLOWING_TAKEN.match(words):
        return _read_elected(page, index) if _FOLLOWING_ELECTED.match(words) else None
    clauses, after = collect_clauses(page.text, page.blocks, index + 1, page.limit(index + 1))
    if did and clauses and not _is_business(did, page.text[clauses[0].start : clauses[0].end]):
        return None
    if not clauses or (clauses[0].label is None and not _NUMBERED_THAT.match(page.text, clauses[0].start, clauses[0].end)):
        return None
    before = len(page.found)
    told = _WEIGHED.sub(" ", words)  # of "were reviewed and approved" the second verb decides
    page.add_all(clauses, "resolution-following", page.next_group(), {"lead_in": told}, opening=told)
    if verb := classify_verb(did["did"].lower()) if did else _CLASS_MADE.get(listed["kind"] or "") if listed else None:
        page.found[before:] = [
            decision._replace(verb=verb) if not did or verb in ("note", "receive") or decision.verb in ("other", "provide") else decision
            for decision in page.found[before:]
        ]
    return after


def _read_elected(page: DecisionPage, index: int) -> int | None:
    """Those below "The following were elected:", one to a label; a table or lines that name each post are read by themselves."""
    clauses, after = collect_clauses(page.text, page.blocks, index + 1, page.limit(index + 1))
    listed = [clause for clause in clauses if clause.label is not None]
    group = page.next_group()
    for clause in listed:
        page.add(clause.start, clause.end, "resolution-following", clause.label, group=group, verb="appoint")
    if listed:
        return after
    below = page.blocks[index + 1] if index + 1 < len(page.blocks) else None
    return index + 1 if below is not None and (below.kind == "table_row" or names_post(page.text[below.start : below.end])) else None


def _is_business(did: re.Match[str], first: str) -> bool:
    """Whether a list is of what the body decided, by its first entry: what is only noted or received has to be a paper, unless the verb stands in capitals."""
    verb = did["did"]
    if verb.isupper() or not verb.lower().endswith(("noted", "received")):
        return True
    return (did["what"] is not None and _PAPERS_NAMED.search(did["what"]) is not None) or _A_PAPER.match(first) is not None


def read_following_sentence(page: DecisionPage, sentence: Sentence, words: str) -> bool:
    """What "The following grants were awarded: (a) Scouts £90; (b) …" lists in its sentence; says whether it lists anything."""
    following = _THE_FOLLOWING.match(words)
    if following is None or _WHO_IS_THERE.search(following.group()):
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
    if not listed and verb in ("agree", "approve") and (sums := _sums_listed(words, sentence.start, following.end())):
        listed, verb = sums, "approve"
    named = not listed and verb not in ("appoint", "note", "receive") and _NAMED_TOGETHER.match(words, following.end())
    if named and not FINITE.search(words, following.end()):
        listed = [(start, sentence.end)]
    for begin, stop in listed:
        page.add(begin, stop, "resolution-following", None, group=group, lead_in=following.group().strip(), verb=verb)
    return bool(listed)


def _sums_listed(words: str, start: int, at: int) -> list[tuple[int, int]]:
    """Where the words from `at` on name sums with whom they go to, each of them; `start` is the place of the words in the text."""
    listed: list[tuple[int, int]] = []
    while at < len(words):
        entry = _SUM_LISTED.match(words, at)
        if entry is None:
            return []
        listed.append((start + at, start + entry.end("clause")))
        at = entry.end()
    return listed if len(listed) > 1 else []
