"""Proposals and suggestions told in sentences, with who moved them and what became of them in the sentences behind.

    Cllr Hall proposed that the fee be raised, seconded by Cllr Poole. This was agreed.
    Cllr Hall suggested that the fee be waived. The suggestion was accepted.

Near miss: "Cllr Hall suggested that the fee be waived." with nobody who takes it up.
"""

from __future__ import annotations

import re

from extractors.beginnings import searched
from extractors.decisions.motions.amendments import AMENDING_WORDS, is_outvoted, read_amendment
from extractors.decisions.motions.answered_proposals import ANSWERED_WORDS, read_answered_proposal
from extractors.decisions.motions.motions import Outcome, find_results, movers, tells_amendment
from extractors.decisions.motions.moved_outcomes import MOVED_FIRST
from extractors.decisions.motions.moved_papers import MOVED_PAPER, read_moved_paper
from extractors.decisions.motions.titled_proposals import TITLED_WORDS, read_titled_proposal
from extractors.decisions.motions.told_motions import TOLD_WORDS, read_told_motion
from extractors.decisions.motions.voted_motions import VOTED_WORDS, read_voted_motion
from extractors.decisions.page import DecisionPage
from extractors.decisions.posts.elections import ELECTED_WORDS, names_holder, read_election, read_nomination
from extractors.decisions.sentence_gates import GATES
from extractors.decisions.verbs.verb_class import classify_verb
from extractors.gates import needed_words
from extractors.outline import Sentence

# "Proposed by Cllr Hall, seconded by Cllr Poole, that …", "Cllr Hall proposed, and Cllr Poole seconded that …"
_SECONDED_THAT = searched(
    r"\b(?:proposed|moved|proposal|prop)\b.{2,90}?\b(?:seconded|2nd|secd?)\b[^:;]{0,60}?[,;:]?[-–—]*(?: and (?:carried|agreed|resolved|approved))?(?<!subject)(?<!put)(?<!elected)(?<!opted)(?<!appointed)(?: (?:that|to)\b:? | (?=(?:the|these|this|all(?! in| agreed)|an?(?! amendment| motion)|our|some|both|no) [^.;]{3,80} be (?:\w+ed|sent|made|given|held|paid|bought|put|set|kept|left|written|taken|spent|cut|let|done|built|drawn|brought|told)\b))",
    re.IGNORECASE,
)
# "Cllr Hall proposed that …, seconded by Cllr Poole"
_PROPOSED_THAT = searched(
    r"\b(?:(?<!change was )(?<!changes were )(?<!change is )(?<!changes are )proposed|moved|proposal was made|put to the (?:meeting|members|electors|room|vote|residents)(?=,? that\b)|(?:put forward|forwarded|tabled|made|brought forward)(?= (?:a|the) motion (?:that|to)\b))\b(?: (?:a|the) motion| an amendment| from the floor)?(?: by (?:[^,.;]|(?<=[A-Z])\.|(?<=Prof)\.|(?<=M[rs])\.|(?<=Mrs)\.|(?<=Dr)\.|(?<=Cllr)\.){2,50}?)?,? (?:(?:that|to)\b:? |(?=(?:they|it|these|this|the [^.;,]{3,60}?) be \w+ed\b)|(?=(?-i:[A-Z])(?:(?! that )[^.;,]){2,50}? be (?:given|awarded|paid|offered|asked|engaged|employed|reimbursed|invited) )|(?=we \w)|(?=the (?:\w+ )?(?:council|committee|board|clerk|secretary|treasurer) (?!of\b|for\b|and\b|as\b|in\b|to\b|at\b|on\b|by\b|meet|member|report|minutes)[a-z]+ )|(?=(?!being\b|having\b)[a-z]+ing (?:(?:the|a|an|for|to|some|more|our|out|in|with|it|two|three|up)\b|[£€]\d)))",
    re.IGNORECASE,
)
_TAKEN_UP = re.compile(
    r"(?:\(?(?:\d{1,2}|[a-z]{2,9}) (?:votes? |members? )?(?:for|in favou?r)\b[^.;]{0,30}?,? (?:and )?\w+ (?:votes? |members? )?against|(?:for|in favou?r|vot(?:e|es|ing)) ?[:–—-]? ?\d)|(?:[A-Z](?-i:[\w.’'-]*)(?: (?-i:[A-Z][\w.’'-]*)){0,3} seconded\b|seconded\b|(?:on being )?put to (?:the|a) (?:vote|meeting)\b|on a (?:vote|show of hands)\b|(?:this |it |the (?:motion|proposal) )(?:was )?(?:lost|defeated|fell|rejected|not (?:seconded|agreed|carried|supported|accepted|approved|taken up))\b|(?:this|it|the (?:motion|proposal)),? (?:having|for (?:want|lack) of|with|there being|in the absence of|not having|failed|lapsed)\b[^.;]{0,20}\bsecond|(?:in|for) (?:the )?(?:absence|want|lack) of a seconder|as there was no seconder|as no one seconded|nobody seconded)|(?:this|the|that|his|her|their) (?:motion|proposal|amendment|proposition|suggestion|recommendation) (?:was|having been|had been) (?:then |duly |formally )?seconded\b|(?:this |(?:the )?(?:proposal|motion|proposition) |it |all |which )?(?:was |were )?(?:unanimously |duly |then )?(?:second|(?:there (?:being|was) |but )?(?:found )?no (?:seconder|support)|agreed\b|carried\b|in favou?r\b|approved\b)",
    re.IGNORECASE,
)
# "Cllr Hall suggested that the fee be waived. This was supported."
_SUGGESTED = searched(
    r"\b(?:it was (?:thought|felt)(?=(?: that)? (?!it was)[^.;]{3,60} should )|suggested|suggestion|recommended|put forward|requested|asked (?:(?:if|whether)(?! [^.;?]{2,60} ha[ds]\b)|to be (?:allowed|permitted) to)|proposed|proposal was made)\b(?: by [^,.;]{2,50}?(?=,? (?:that|to)\b))?,?(?: (?:that|to)\b)?:? (?![–—-]|by\b|(?:Cll?rs?|Clr|Councillors?|Mrs?|Ms|Miss|Dr|Rev)\b|(?-i:[A-Z][\w’-]+\.?$))",
    re.IGNORECASE,
)
# "BF proposed a donation of £100. Seconded AM."
_PROPOSED_NOUN = searched(
    r"\b(?:proposed|moved) (?=[£€]\d[\d,.]*(?:,? (?:and )?(?:second|sec\b|2nd)|\.?$)|(?:an? |the )?(?:[\w-]+ )?(?:donation|grant|payment|purchase|contribution|budget|increase|reduction|precept|deferral|approval|adoption|acceptance|refusal) (?:of|for|to|in)\b)"
)
# "Cllr Hall proposed a grant of £200 to the hall. All agreed."
_ASSENTED = re.compile(
    r"(?:(?:All|Everyone|Members|The (?:Board|Committee|Council|Panel|Group|meeting|Forum|Trustees))(?: present)? |Unanimously )?(?:agreed|approved|accepted)(?: unanimously| by all)?(?:,? (?:and|but) [^.;]{2,40}? (?:to|will|would) (?!be\b)[^.;]{3,100})?\.?$|(?:All in favour|Carried)(?: unanimously)?\.?$",
    re.IGNORECASE,
)
_THEN_AGREED = re.compile(
    r"(?:(?:this|it|these|(?:the|his|her|their|(?:(?:Mrs?|Ms|Miss|Dr|Cll?r|Councillor)\.? )?(?-i:[A-Z])[\w.-]*[’']s) (?:proposal|suggestion|recommendation|request|motion)s?|all|which)(?: \w+)? (?:was|were)|(?:was|were)) (?:then |also |duly |all )?(?:unanimously )?(?:agreed|accepted|approved|supported|adopted|carried|passed)\b(?! (?:that|at)\b| to \w)",
    re.IGNORECASE,
)
# "The Board agreed to this, and …", right behind what was put forward
_BODY_ASSENTS = re.compile(
    r"(?:The (?:Board|Committee|Panel|Council|Forum|Group|Cabinet|Executive|Partnership|Commissioners|Trustees|Governors)|Members|All|Commissioners|Trustees|Governors|Everyone)(?: all| present| unanimously| then){0,2} (?:agreed to|approved|supported|accepted|assented to) (?:this|that|these|the (?:request|proposal|suggestion))\b"
)
# "asked if the office could close" names a wish; "asked if the Board would support it" what is to be decided
_MERELY_ASKED = searched(r"\basked (?:if|whether) (?!(?:the|this) (?:[\w-]+ ){1,3}(?:would|was|were)\b)")
# "Put to the vote: 7 for, 2 against.", "Passed."
_PUT_THEN = re.compile(
    r"(?:(?:It|This) was |On being |When )?(?:then )?[Pp]ut to (?:the|a) vote\b|A (?:[a-z]+ )?vote was (?:then )?(?:taken|held|called)\b|On a vote being taken\b|(?:Passed|Carried)(?: unanimously|,? nem\.? con\.?|,? \d[^.;]{1,20})?\.|(?:It|This) was (?:then )?(?:passed|carried)\b"
)
# "The motion was duly seconded by Ms Hall.", "Councillor Poole seconded the amendment.", in the paragraph below what was moved
_SECONDED_BELOW = re.compile(
    r"(?:(?:The|This) (?:\w+ )?(?:motion|proposal|amendment|proposition|suggestion)|This|It|(?:County |Parish )?(?:Councillor|Cllr|Clr|Mr|Mrs|Ms|Miss|Dr)\.? (?:[A-Z][\w’'.-]*,? ){1,4}?)(?: ?(?:was|were|had been|having been))? ?(?:then |duly |formally )*seconded\b|(?:Duly )?[Ss]econded(?: by)? [A-Z]"
)
# "Lou proposed hiring a van. It would cost £40. Tom seconded."
_SECONDED_LATER = re.compile(r"(?:[A-Z][\w’'.-]*(?: [A-Z][\w’'-]*){0,2} (?:then )?seconded\b|Seconded\b)")
_WAS_SUGGESTED = searched(r"\bsuggested (?:that |to |(?=(?:we|they|it|he|she|the \w+) |[a-z]+ing ))")
_AGREED_THERE = re.compile(
    r"(?:,| [–—-]| and) (?:all |this was |unanimously |all were )?(?:agreed|in favou?r|carried|accepted)(?: unanimously)?\.?$"
)
# "Proposed by SN that the prize go up|, 5 for and 2 against|"
_VOTED_THERE = searched(
    r"[,;:] \(?(?:\d{1,2}|[a-z]{2,9}) (?:votes? )?(?:for|in favou?r)\b(?: and|,|;)? (?:\d{1,2}|[a-z]{2,9}) (?:votes? )?against\b[^.;]{0,40}\)?\.?$",
    re.IGNORECASE,
)
_TAKEN_UP_THERE = searched(r"\b(?:this|it|which) was (?:unanimously )?(?:agreed|carried|approved|accepted|lost|defeated)\b", re.IGNORECASE)
# "Ms Hall moved, as an amendment, that …", behind the motion that it would change
_AMENDMENT_NEXT = searched(
    r"\b(?:moved|proposed),? (?:as an amendment|an amendment|by way of amendment)\b|\bas an amendment,? (?:\w+ ){1,4}moved\b"
)
# "…, seconded by Cllr Poole", "… but there was no seconder": what is said behind the words of a proposal
_SAID_BEHIND = searched(
    r"(?: and)?, (?:(?:Councillor|Cll?r|Mrs?|Ms|Dr)\.? )?[A-Z][\w’'-]*(?: [A-Z][\w’'-]+){0,2} seconding\b|; on (?:a (?:vote|division|show of hands)|being put)\b|[;,] (?:[A-Z][\w’'-]+(?:(?: and|,) [A-Z][\w’'-]+){0,2} (?:against|abstain\w*|dissent\w*)\b|[A-Z][\w’'-]+ proposed\b|(?:but )?there (?:was|being) no (?:seconder|support)\b)|(?:[;,]| and) (?:and )?(?:(?:Councillor|Cll?r|Mrs?|Ms|Dr)\.? )?[A-Z][\w’'-]*(?: [A-Z][\w’'-]+){0,2} seconded\b|,? (?:and )?(?:this was |was |it was |which was |(?:this|the) (?:motion|proposal|amendment) (?:was|being|having been) )?(?:duly |then )?seconded\b|,? (?:and |but )?(?:this|it|which) was (?:unanimously )?(?:agreed|carried|approved|accepted|lost|defeated)\b"
)
# A sentence without any of these tells no proposal
_ANY_PROPOSAL = GATES.add(
    (
        *needed_words(_SECONDED_THAT, _PROPOSED_THAT, _SUGGESTED),
        *TITLED_WORDS,
        *AMENDING_WORDS,
        *TOLD_WORDS,
        *ANSWERED_WORDS,
        *ELECTED_WORDS,
        *VOTED_WORDS,
    )
)
_TITLED_GATE = GATES.add(TITLED_WORDS)
_TAKEN_UP_GATE = GATES.add((*needed_words(_SECONDED_THAT, _PROPOSED_THAT, _SUGGESTED, _PROPOSED_NOUN), *ELECTED_WORDS))
_AGREED_THERE_GATE = GATES.add(needed_words(_AGREED_THERE))
_ONLY_TOLD = (
    "the vote and",
    "the vote, ",
    "the meeting and",
    "be lost",
    "be carried",
    "be not carried",
    "be defeated",
    "have been lost",
    "have been carried",
    "have been ",
    "have fallen",
)
_RECOMMENDED_ALONE = re.compile(
    r"(?:that )?the (?:[\w’'-]+ )?recommendations?\b[^.;]{0,100}? be (?:\w+ly )?(?:approved|agreed|accepted|adopted|supported|endorsed|noted)[ .,;]*"
)
_RESOLVED_BELOW = searched(r"\b(?:RESOLVED|Resolved)\b")
_NEAR_BELOW = 500  # characters
# "Ms Hall proposed a walk. |It was AGREED to hold a walk|.": the decision in more words than the proposal
_DECIDED_NEXT = searched(
    r"\b[Ii]t was (?:then |therefore |unanimously )*(?:AGREED|RESOLVED|agreed|resolved),? (?:that|to) (?=(?!it\b|this\b)[a-z])"
)
_WORD = re.compile(r"[A-Za-z’'-]{4,}")
# What is said behind a proposal in its paragraph that settles it, or moves another
_SETTLED = searched(r"\b(?:propos|moved|second|resolved|agreed|carried|all in favou?r|unanim)", re.IGNORECASE)
_WOULD_AMEND = searched(r"\b(?:mak|mov|propos|put|tabl|present|submit)\w*(?: forward)? (?:an|the following|a further|another) amendment\b")
_AMENDMENT_TOLD = re.compile(r"(?:An|The|This|That|His|Her) amendment\b")  # whose result its sentence tells
_AN_AMENDMENT = searched(r"\b[Aa]n amendment\b")


def read_proposal(page: DecisionPage, sentences: list[Sentence], number: int, held: int) -> bool:
    """A proposal told in one sentence: "Cllr Hall proposed that the fee be raised, seconded by Cllr Poole". `held` is what it holds of `GATES`."""
    if not held & _ANY_PROPOSAL:
        return False
    sentence = sentences[number]
    words = page.text[sentence.start : sentence.end]
    lower = page.lower[sentence.start : sentence.end]
    return bool(
        (held & MOVED_PAPER and read_moved_paper(page, sentence))
        or (held & _TITLED_GATE and read_titled_proposal(page, sentence, words))
        or ("amendment" in lower and read_amendment(page, sentence, words))
        or read_told_motion(page, sentence, words, lower, next_end=sentences[min(number + 1, len(sentences) - 1)].end, held=held)
        or read_answered_proposal(page, sentence, words, lower, held)
        or read_voted_motion(page, sentences, number, words, held)
        or _read_taken_up(page, sentences, number, words, lower, held=held)
    )


def _is_decided_next(proposed: str, following: str) -> bool:
    """Whether the sentence behind a proposal says what was decided with most of the words of the proposal."""
    told = _DECIDED_NEXT.search(following)
    if told is None:
        return False
    words = set(_WORD.findall(proposed.lower()))
    decided = set(_WORD.findall(following[told.end() :].lower()))
    return len(words & decided) * 2 >= min(len(words), len(decided)) > 0


def _read_taken_up(page: DecisionPage, sentences: list[Sentence], number: int, words: str, lower: str, *, held: int) -> bool:
    """A proposal, suggestion or nomination that is taken up: seconded or agreed in its sentence or behind it."""
    sentence = sentences[number]
    if not held & _TAKEN_UP_GATE or ("n the " in words[:80] and "seconded by " in words and MOVED_FIRST.match(words)):
        return False  # "On the proposal of Ms Hall, seconded by Mr Poole, a trip to the weir was approved": an outcome
    following = page.text[sentence.end : sentences[number + 1].end].strip() if number + 1 < len(sentences) else ""
    agreed_there = _AGREED_THERE.search(words) if held & _AGREED_THERE_GATE else None
    ended = agreed_there if "proposed " in lower else None  # "It was proposed to give £20, all in favour."
    agreed = _is_agreed_next(page, sentences, number, words, following) or (ended is not None and _PROPOSED_THAT.search(words) is not None)
    seconded = _seconded_below(page, sentence) if "moved" in lower or "proposed" in lower else 0
    if not seconded and not agreed and not _is_taken_up(page, sentences, number, lower, following):
        return agreed_there is not None and read_nomination(page, sentence, words)
    if " seconded " in words and names_holder(words) and read_nomination(page, sentence, words):
        return True
    found = _SECONDED_THAT.search(words) or _PROPOSED_THAT.search(words)
    if not found and read_nomination(page, sentence, words):
        return True
    if not found and len(words) < 400:
        found = _SUGGESTED.search(words) if agreed else _WAS_SUGGESTED.search(words) if _TAKEN_UP_THERE.search(words) else None
    found = found or _PROPOSED_NOUN.search(words)
    if not found:
        return read_election(page, sentences, number)
    if words.startswith(_ONLY_TOLD, found.end()):
        return False  # "The motion, having been seconded, was declared to |be lost|"
    start, end = sentence.start + found.end(), sentence.end
    if behind := _SAID_BEHIND.search(words[found.end() :]):
        end = start + behind.start()
    if "against" in lower and (voted := _VOTED_THERE.search(words)):
        end = min(end, sentence.start + voted.start())
    if ended and sentence.start + ended.start() < end:
        end = sentence.start + ended.start()
    if _RECOMMENDED_ALONE.fullmatch(page.text, start, end) and _RESOLVED_BELOW.search(
        page.text, sentence.end, min(sentence.end + _NEAR_BELOW, len(page.text))
    ):
        return True  # what was recommended stands below: "RESOLVED that the plan be approved"
    if not words.endswith(("that ", "that: "), 0, found.end()) and _is_decided_next(page.text[start:end], following):
        return True
    mover, seconder = movers(page.doc, sentence.start, seconded or sentences[min(number + 1, len(sentences) - 1)].end)
    # "Ms Hall wished to make an amendment. She then proposed that |the fee be halved|."
    amending = tells_amendment(lower) or (
        number > 0 and _WOULD_AMEND.search(page.text, sentences[number - 1].start, sentence.start) is not None
    )
    page.add(
        start,
        end,
        "resolution-proposal",
        None,
        lead_in=words[: found.end()].strip(),
        mover=mover,
        seconder=seconder,
        outcome=_result(
            page, sentences, number, end, seconded=bool(seconded) or "seconded" in lower or "seconded" in following, amending=amending
        ),
        verb=classify_verb(page.text[start:end], lead_in="agreed" if agreed else "resolved"),
    )
    return True


def _is_agreed_next(page: DecisionPage, sentences: list[Sentence], number: int, words: str, following: str) -> bool:
    """Whether what follows a sentence in its paragraph, or below where it ends one, says that its proposal was agreed."""
    said_next = following or _below(page, sentences[number])
    return bool(
        _THEN_AGREED.match(said_next)
        or (_ASSENTED.match(said_next) and not (said_next.startswith("The ") and _MERELY_ASKED.search(words)))
        or (_BODY_ASSENTS.match(following) and not _MERELY_ASKED.search(words))
        or _agreed_later(page, sentences, number)
    )


def _is_taken_up(page: DecisionPage, sentences: list[Sentence], number: int, lower: str, following: str) -> bool:
    """Whether a sentence, or one of the two behind it, tells that its proposal was seconded, put to the vote, or met with an amendment."""
    words = page.text[sentences[number].start : sentences[number].end]
    return bool(
        "second" in lower
        or " 2nd" in lower
        or " sec" in lower
        or _TAKEN_UP.match(following)
        or (("moved that " in lower or "proposed that " in lower) and "amendment" in following and _AMENDMENT_NEXT.search(following))
        or ("ing " in lower and any(_SECONDED_LATER.match(page.text, later.start) for later in sentences[number + 2 : number + 3]))
        or (" was " in lower and _TAKEN_UP_THERE.search(words))
        or ("against" in lower and _VOTED_THERE.search(words))
        or ("proposed that " in lower and any(told.outcome == "lost" and told.matter == "motion" for told in find_results(following, 0)))
    )


def _result(page: DecisionPage, sentences: list[Sentence], number: int, end: int, *, seconded: bool, amending: bool) -> Outcome:
    """What became of a proposal whose words end at `end`, as the next sentences or, for a motion, the rest of the item tell it."""
    sentence, near = sentences[number], sentences[number : number + 3]
    # "An amendment by Ms Hall, that …, fell": the motion before it did not
    own = amending or not any(_AN_AMENDMENT.search(page.text, s.start, s.end) for s in near)
    for here in near:
        for result in find_results(page.text[here.start : here.end], here.start):
            if result.start >= end - 40 and (own or (result.matter != "amendment" and not _AMENDMENT_TOLD.match(page.text, here.start))):
                return result.outcome
    if amending and is_outvoted(page, sentence):
        return "lost"
    if seconded and (amending or not _SETTLED.search(page.text, sentence.end, sentences[-1].end)):
        told = page.results.next_of("amendment" if amending else "motion", sentence.end, sentence.item)
        if told:
            return told
    for here in sentences[number + 3 : number + 7]:
        for result in find_results(page.text[here.start : here.end], here.start):
            if result.outcome != "carried" and result.matter != "amendment":
                return result.outcome
    return "carried"


def _agreed_later(page: DecisionPage, sentences: list[Sentence], number: int) -> re.Match[str] | None:
    """What was suggested and, after a remark or two in its paragraph, agreed: "The suggestion was accepted"."""
    for later in sentences[number + 1 : number + 4]:
        if put := _PUT_THEN.match(page.text, later.start, min(later.end, later.start + 120)):
            return put
    for later in sentences[number + 2 : number + 4]:
        words = page.text[later.start : min(later.end, later.start + 120)]
        if words.startswith(("This ", "The suggestion ", "The proposal ")) and (agreed := _THEN_AGREED.match(words)):
            return agreed
    return None


def _seconded_below(page: DecisionPage, sentence: Sentence) -> int:
    """Where the sentence ends that says, in the paragraph below, that a proposal was seconded; 0 where none does."""
    below = sentence.block + 1
    if sentence.end < page.blocks[sentence.block].end or below >= len(page.blocks) or not page.sentences[below]:
        return 0
    first = page.sentences[below][0]
    if first.item != sentence.item or first.place == "title":
        return 0
    return first.end if _SECONDED_BELOW.match(page.text, first.start, first.end) else 0


def _below(page: DecisionPage, sentence: Sentence) -> str:
    """The start of what follows a sentence that ends its paragraph, within its item: "It was carried." two lines below at most."""
    for below in range(sentence.block + 1, min(sentence.block + 3, len(page.blocks))):
        here = page.sentences[below]
        if not here or here[0].item != sentence.item or here[0].place == "title":
            return ""
        words = page.text[here[0].start : min(here[0].end, here[0].start + 120)]
        if _THEN_AGREED.match(words) or _ASSENTED.match(words):
            return words
    return ""
