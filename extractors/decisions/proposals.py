"""Proposals, amendments and suggestions told in sentences, with who moved them and what became of them."""

from __future__ import annotations

import re

from extractors.decisions.elections import ELECTED_WORDS, read_election, read_nomination
from extractors.decisions.lead_ins import find_lead_in
from extractors.decisions.motions import find_results, last_named, movers, tells_amendment, told_behind
from extractors.decisions.moved_papers import MOVED_PAPER, read_moved_paper
from extractors.decisions.page import DecisionPage
from extractors.decisions.sentence_gates import GATES
from extractors.decisions.verbs import classify_verb
from extractors.gates import needed_words
from extractors.outline import Sentence

# "Proposed by Cllr Hall, seconded by Cllr Poole, that …", "Cllr Hall proposed, and Cllr Poole seconded that …"
_SECONDED_THAT = re.compile(
    r"\b(?:proposed|moved|proposal|prop)\b.{2,90}?\b(?:seconded|2nd|secd?)\b[^:;]{0,60}?[,;:]?[-–—]*(?: and (?:carried|agreed|resolved|approved))?(?<!subject)(?<!put)(?: (?:that|to)\b:? | (?=(?:the|these|this|all(?! in| agreed)|an?(?! amendment| motion)|our|some|both|no) [^.;]{3,80} be (?:\w+ed|sent|made|given|held|paid|bought|put|set|kept|left|written|taken|spent|cut|let|done|built|drawn|brought|told)\b))",
    re.IGNORECASE,
)
# "Cllr Hall proposed that …, seconded by Cllr Poole"
_PROPOSED_THAT = re.compile(
    r"\b(?:proposed|moved|proposal was made)\b(?: (?:a|the) motion| an amendment| from the floor)?(?: by (?:[^,.;]|(?<=[A-Z])\.|(?<=Prof)\.|(?<=M[rs])\.|(?<=Mrs)\.|(?<=Dr)\.|(?<=Cllr)\.){2,50}?)?,? (?:(?:that|to)\b:? |(?=(?:they|it|these|this|the [^.;,]{3,60}?) be \w+ed\b)|(?=we \w)|(?=the (?:\w+ )?(?:council|committee|board|clerk|secretary|treasurer) (?!of\b|for\b|and\b|as\b|in\b|to\b|at\b|on\b|by\b|meet|member|report|minutes)[a-z]+ )|(?=(?!being\b|having\b)[a-z]+ing (?:(?:the|a|an|for|to|some|more|our|out|in|with|it|two|three|up)\b|[£€]\d)))",
    re.IGNORECASE,
)
_TAKEN_UP = re.compile(
    r"(?:[A-Z](?-i:[\w.’'-]*)(?: (?-i:[A-Z][\w.’'-]*)){0,3} seconded\b|(?:on being )?put to (?:the|a) (?:vote|meeting)\b|on a (?:vote|show of hands)\b|(?:this |it |the (?:motion|proposal) )(?:was )?(?:lost|defeated|fell|rejected|not seconded)\b|(?:this|it|the (?:motion|proposal)),? (?:having|for (?:want|lack) of|with|there being|in the absence of|not having|failed|lapsed)\b[^.;]{0,20}\bsecond|(?:in|for) (?:the )?(?:absence|want|lack) of a seconder|as there was no seconder|as no one seconded|nobody seconded)|(?:this |the proposal |it |all |which )?(?:was |were )?(?:unanimously )?(?:second|(?:there (?:being|was) |but )?(?:found )?no (?:seconder|support)|agreed\b|carried\b|in favou?r\b|approved\b)",
    re.IGNORECASE,
)
# "Cllr Hall suggested that the fee be waived. This was supported."
_SUGGESTED = re.compile(
    r"\b(?:it was (?:thought|felt)(?=(?: that)? (?!it was)[^.;]{3,60} should )|suggested|suggestion|recommended|put forward|requested|asked (?:if|whether|to be (?:allowed|permitted) to)|proposed|proposal was made)\b(?: by [^,.;]{2,50}?)?,?(?: (?:that|to)\b)?:? (?![–-]|by\b|(?:Cllrs?|Clr|Councillors?|Mrs?|Ms|Miss|Dr|Rev)\b|(?-i:[A-Z][\w’-]+\.?$))",
    re.IGNORECASE,
)
# "Cllr Hall proposed a grant of £200 to the hall. All agreed."
_ASSENTED = re.compile(
    r"(?:(?:All|Everyone|Members)(?: present)? |Unanimously )?(?:agreed|approved|accepted)(?: unanimously| by all)?\.?$|(?:All in favour|Carried)(?: unanimously)?\.?$",
    re.IGNORECASE,
)
# "Cllr Hall proposed and Cllr Poole seconded renewal of the lease, all in favour"
_SECONDED_NOUN = re.compile(
    r"\b(?:proposed|moved)\b.{2,80}?\bseconded,? (?P<clause>(?:(?:the|a|an|this) )?(?:payment|agreement|approval|adoption|acceptance|purchase|appointment|election|re-election|renewal|ratification|donation|co-option|confirmation) (?:of|to|for) .{3,160}?)(?=,? and (?:the|it|all|this|was)\b|[,;]? (?:carried|agreed|all in favou?r)|\.?$)"
    r"|\b(?:proposed|moved) (?P<first>(?:(?:the|a|an|this) )?(?:payment|agreement|approval|adoption|acceptance|purchase|renewal|ratification|donation|confirmation) (?:of|to|for) .{3,120}?),? (?:and )?(?:this was )?seconded\b"
    r"|\b(?:proposed|moved) (?P<bare>(?:approval|refusal|rejection|deferral|a site visit|no objections?|no comments?)\b[^.;]{0,160}?)[;,] (?:and )?(?:(?:(?:Councillor|Cllr|Mrs?|Ms|Dr)\.? )?(?:[A-Z][\w’'-]+ ){1,3})?seconded\b",
    re.IGNORECASE,
)
# "As an amendment, Cllr Hall, seconded by Cllr Poole, moved refusal on the ground of noise"
_MOVED_NOUN = re.compile(
    r"\bseconded by [^,;]{3,60}, (?:proposed|moved),? (?P<clause>(?:the )?(?:approval|refusal|rejection|deferral|continuation|adoption|acceptance|withdrawal|grant|referral)\b[^;]{0,240})"
)
# "his suggestion that the gate be painted was accepted"
_PROPOSAL_AGREED = re.compile(
    r"\b(?:proposal|suggestion|recommendation|request|motion|amendment)(?: (?:by|from|of) [^,;.]{3,40},?)? (?:that|to(?! (?:the|a) (?:vote|meeting|committee|council|board|panel|test)\b)) (?P<clause>(?:[^.;]|\.\d){10,300}?),?"
    r"(?:(?: (?:was|were)(?:, [^,;.]{3,60},)?| [–-]) (?:then |also |all |duly )?(?:unanimously )?(?:agreed|accepted|approved|supported|adopted|carried|passed|moved|proposed|seconded|put (?:to (?:the|a) (?:vote|meeting)|and)|lost|defeated|rejected|withdrawn|not (?:agreed|carried|supported|approved|seconded))\b"
    r"| (?:fell|failed|lapsed)\b| (?:found|had|received|attracted) no (?:seconder|(?:other )?support)\b)",
    re.IGNORECASE,
)
# "The Chairman asked that flowers be sent to the Warden and all agreed"
_ASKED_AGREED = re.compile(
    r"\b(?:asked|requested|suggested|proposed) (?:that|if|whether) (?P<clause>[^.;]{10,240}?)(?:,? (?:and|(?<! to )which) (?:all|everyone|members|the (?:meeting|board|council|committee|others)|it was|this was|was)(?: present)? (?:then |unanimously )?|(?:,| [–-]) (?:all |this was |unanimously )?)agreed(?: unanimously| by all)?\.?$"
    r"|\b(?:suggested|proposed) (?P<thing>(?:an?|the|some|two|three|using|having|holding|making|buying|asking) [^.;]{6,160}?)(?:,| [–-]) (?:all (?:were )?(?:happy|content|in agreement|in favour)|everyone (?:was )?(?:happy|content|in agreement|in favour)|all agreed|agreed)(?: with (?:this|it|that))?\.?$",
    re.IGNORECASE,
)
_PROPOSAL_GATE = GATES.add(needed_words(_PROPOSAL_AGREED))
_ASKED_GATE = GATES.add(needed_words(_ASKED_AGREED))
# How the first of them ends, and the second
_SETTLED_GATE = GATES.add((
    "agreed", "accepted", "approved", "supported", "adopted", "carried", "passed", "moved", "proposed", "seconded", "put ", "lost", "defeated",
    "rejected", "withdrawn", "fell", "failed", "lapsed", "no seconder", "no support", "no other support",
))  # fmt: skip
_ASSENTED_GATE = GATES.add(("agreed", "happy", "content", "in agreement", "in favour"))
_THEN_AGREED = re.compile(
    r"(?:(?:this|it|these|(?:the|his|her|their|(?:(?:Mrs?|Ms|Miss|Dr|Cllr|Councillor)\.? )?(?-i:[A-Z])[\w.-]*[’']s) (?:proposal|suggestion|recommendation|request|motion)s?|all|which)(?: \w+)? (?:was|were)|(?:was|were)) (?:then |also |duly |all )?(?:unanimously )?(?:agreed|accepted|approved|supported|adopted|carried|passed)\b(?! (?:that|at)\b| to \w)",
    re.IGNORECASE,
)
# "The Board agreed to this, and …", right behind what was put forward
_BODY_ASSENTS = re.compile(
    r"(?:The (?:Board|Committee|Panel|Council|Forum|Group|Cabinet|Executive|Partnership|Commissioners|Trustees|Governors)|Members|All|Commissioners|Trustees|Governors|Everyone)(?: all| present| unanimously| then){0,2} (?:agreed to|approved|supported|accepted|assented to) (?:this|that|these|the (?:request|proposal|suggestion))\b"
)
# "asked if the office could close" names a wish; "asked if the Board would support it" what is to be decided
_MERELY_ASKED = re.compile(r"\basked (?:if|whether) (?!(?:the|this) (?:[\w-]+ ){1,3}(?:would|was|were)\b|[Mm]embers (?:would|were)\b)")
# "Put to the vote: 7 for, 2 against.", "Passed."
_PUT_THEN = re.compile(
    r"(?:(?:It|This) was |On being |When )?(?:then )?[Pp]ut to (?:the|a) vote\b|(?:Passed|Carried)(?: unanimously|,? nem\.? con\.?|,? \d[^.;]{1,20})?\.|(?:It|This) was (?:then )?(?:passed|carried)\b"
)
# "The motion was duly seconded by Ms Hall.", "Councillor Poole seconded the amendment.", in the paragraph below what was moved
_SECONDED_BELOW = re.compile(
    r"(?:(?:The|This) (?:\w+ )?(?:motion|proposal|amendment|proposition|suggestion)|This|It|(?:County |Parish )?(?:Councillor|Cllr|Clr|Mr|Mrs|Ms|Miss|Dr)\.? (?:[A-Z][\w’'.-]*,? ){1,4}?)(?: ?(?:was|were|had been|having been))? ?(?:then |duly |formally )*seconded\b|(?:Duly )?[Ss]econded(?: by)? [A-Z]"
)
# "Lou proposed hiring a van. It would cost £40. Tom seconded."
_SECONDED_LATER = re.compile(r"(?:[A-Z][\w’'.-]*(?: [A-Z][\w’'-]*){0,2} (?:then )?seconded\b|Seconded\b)")
_WAS_SUGGESTED = re.compile(r"\bsuggested (?:that |to |(?=(?:we|they|it|he|she|the \w+) |[a-z]+ing ))")
_AGREED_THERE = re.compile(
    r"(?:,| [–-]| and) (?:all |this was |unanimously |all were )?(?:agreed|in favou?r|carried|accepted)(?: unanimously)?\.?$"
)
_TAKEN_UP_THERE = re.compile(r"\b(?:this|it|which) was (?:unanimously )?(?:agreed|carried|approved|accepted)\b", re.IGNORECASE)


# "Ms Hall moved an amendment, to leave out the words \"as soon as possible\"."
_AMENDING = re.compile(
    r"\b(?:moved|proposed)(?:,)? (?:as|by way of) an amendment,? (?:that|to) (?P<moved>.{8,}?)(?=,? (?:(?:and|which|this|it) (?:was )?)(?:duly )?seconded\b|$)|"
    r"\b(?:moved|proposed|tabled|put forward) (?:an|the following|a further|a second) (?:\w+ )?(?i:amendment),? (?:which was )?(?:seconded by [^,.;]{3,50},? )?(?:to (?:the|this|his|her) (?:[\w’-]+ ){1,4}?(?:in order |so as ))?(?=(?:to|that) )(?!to (?:the|this|his|her|their|its|an?) )(?P<clause>(?:to|that) .{8,}?)(?=,? (?:(?:and|which|this|it) (?:was )?)(?:duly )?(?:moved|proposed|seconded)\b|$)"
    r"|\b[Aa]mendment (?:was )?(?:then )?(?:moved|proposed|put|put forward|offered|tabled)(?: by)? [^:;]{3,60}?,? (?:and )?seconded(?: by)? [^:;]{3,60}?(?:: ?|,? (?:that|to) )(?P<marked>[a-zA-Z“][^:]{8,})"
    r"|\b[Aa]n amendment (?:was )?(?:moved|proposed|put|put forward|offered|tabled)(?: by)? [^:;,]{3,60}?,? (?:that|to) (?P<alone>[^:]{8,}?)(?=,? (?:but )?(?:found|attracted) no |,? (?:and |which |this |it )?(?:was )?(?:duly )?seconded\b|$)"
)
# "the proposal for a crossing was lost", "the motion to adopt the plan was declared carried"
_PUT_AND_TOLD = re.compile(
    r"\b(?:the|a|his|her|this) (?:\w+ )?(?:proposal|motion|amendment|suggestion|proposition|recommendation),? (?:for (?P<thing>(?:(?! (?:was|were) )[^.;,]){4,160})|(?:that|to) (?P<clause>(?:(?!,? (?:which |and )?(?:was|were) |[”\"],? (?:was|were))(?:[^.;]|\.\d)){6,200})|[“\"](?:[Tt]hat |[Tt]o )?(?P<quoted>[^”\"]{8,400})[”\"]),? (?:which |and )?(?:was|were)(?:, [^,.;]{3,60},)? (?:then |accordingly |duly |therefore )?(?:declared )?(?:lost|defeated|carried|rejected|negatived|voted down|withdrawn)\b",
    re.IGNORECASE,
)
# "With the leave of the Board, Ms Hall withdrew her amendment that the pool be kept open"
_WITHDRAWN_THAT = re.compile(r"\bwithdrew (?:his|her|their|the) (?P<matter>motion|amendment|proposal) (?:that|to) (?P<clause>[^;]{8,200})$")
_TOLD_OF_MOTIONS = ("lost", "carried", "defeated", "declared", "withdrawn", "rejected", "negatived", "voted down")
# "The officers' recommendation to approve was put and there voted 2 for and 5 against"
_RECOMMENDATION_PUT = re.compile(
    r"(?P<clause>[Tt]he (?:(?i:officer|planning officer|report)s?[’']?s? )?recommendation,? (?:(?:to|that|for|of) [^.;]{4,140}?|in the report)),? was (?:then |duly |accordingly )?(?:put(?: to the (?:vote|meeting|committee))?\b|moved\b(?=[^.;]*\b(?:not seconded|no seconder|fell|lost|defeated|carried)\b))"
)
_NOT_TAKEN_UP = re.compile(r"\b(?:not seconded|no seconder|fell|lost|defeated|not carried)\b")
# "Ms Hall moved, as an amendment, that …", behind the motion that it would change
_AMENDMENT_NEXT = re.compile(r"\bmoved,? (?:as an amendment|an amendment|by way of amendment)\b|\bas an amendment,? (?:\w+ ){1,4}moved\b")
# "Cllr Hall had given notice of a motion that parking be free in May", and later what became of it
_NOTICE_GIVEN = re.compile(
    r"\b(?:given|gave|giving|submitted|tabled|put down|lodged) (?:(?:written |due )?notice of )?(?:a|the following|this) motion,? (?:(?:seconded by|supported by) [^,;]{3,50},? )?(?:that|to|calling (?:on|for)|asking) (?P<clause>[^;]{12,})$",
    re.IGNORECASE,
)
# "Proposal: To plant two oaks." with its movers or its vote right behind
_TITLED = re.compile(
    r"(?:Proposal|Motion|Proposition|PROPOSAL|MOTION|PROPOSITION)(?:(?: (?:No\.? ?)?\d{1,2})? ?[:–-] ?| (?:by|from|of) [^:;.]{3,50}?(?:,? (?:and )?seconded by [^:;.]{3,40}?)?,? (?:that|to) )[\"“]?(?P<clause>(?=[A-Za-z£])(?!carried|passed|lost|agreed|withdrawn|proposed|by\b)\S.{6,})"
)
# "Motion 1 – Night Bus": its name, not its words
_ENTITLED = re.compile(r"[A-Z][\w’'&-]*(?: (?:[A-Z][\w’'&-]*|of|and|the|in|on|for|at|&))*")
# A sentence without any of these tells no proposal
_ANY_PROPOSAL = GATES.add(
    (
        "recommendation",
        " motion",
        "withdrew ",
        *needed_words(
            _SECONDED_THAT, _PROPOSED_THAT, _SUGGESTED, _SECONDED_NOUN, _MOVED_NOUN, _PROPOSAL_AGREED, _ASKED_AGREED, _AMENDING, _TITLED
        ),
        *ELECTED_WORDS,
    )
)
_RECOMMENDED_ALONE = re.compile(
    r"(?:that )?the (?:[\w’'-]+ )?recommendations?\b[^.;]{0,100}? be (?:\w+ly )?(?:approved|agreed|accepted|adopted|supported|endorsed|noted)[ .,;]*"
)
_RESOLVED_BELOW = re.compile(r"\b(?:RESOLVED|Resolved)\b")
_NEAR_BELOW = 500  # characters
# What is said behind a proposal in its paragraph that settles it, or moves another
_SETTLED = re.compile(r"\b(?:propos|moved|second|resolved|agreed|carried|all in favou?r|unanim)", re.IGNORECASE)
# "DECISION: passed (all in favour)", below a proposal
_DECIDED_SO = re.compile(
    r"\b(?:decision|result|outcome|vote) ?[:–-] ?(?:motion |proposal |not (?=carried|passed|agreed))?(?P<result>\w+)", re.IGNORECASE
)
_FELL = re.compile(r"(?:lost|fell|defeated|rejected|refused|failed)\b|(?<=not )\w", re.IGNORECASE)
_AN_AMENDMENT = re.compile(r"\b[Aa]n amendment\b")
_VOTED = re.compile(
    r"\s*(?:(?:It was )?(?:[Pp]roposed|[Pp]roposer|[Ss]econded|[Mm]oved|[Mm]over|PROPOSE[DR]|SECONDE[DR]|MOVED|Prop|Sec)\b|[Cc]arried|[Aa]ll (?:in favour|agreed)|[Uu]nanim|[Aa]greed)"
)


def read_proposal(page: DecisionPage, sentences: list[Sentence], number: int, held: int) -> bool:
    """A proposal told in one sentence: "Cllr Hall proposed that the fee be raised, seconded by Cllr Poole". `held` is what it holds of `GATES`."""
    sentence = sentences[number]
    words = page.text[sentence.start : sentence.end]
    lower = page.lower[sentence.start : sentence.end]
    if not held & _ANY_PROPOSAL:
        return False
    if held & MOVED_PAPER and read_moved_paper(page, sentence):
        return True
    if (
        (titled := _TITLED.match(words))
        and not _ENTITLED.fullmatch(titled["clause"])
        and _VOTED.search(page.text, sentence.end, min(sentence.end + 160, len(page.text)))
    ):
        mover, seconder = movers(page.doc, sentence.end, min(sentence.end + 160, len(page.text)))
        below = page.text[sentence.end : min(sentence.end + 400, len(page.text))]
        lost = (decided := _DECIDED_SO.search(below)) is not None and _FELL.match(below, decided.start("result")) is not None
        start = sentence.start + titled.start("clause")
        page.add(start, sentence.end, "resolution-proposal", None, mover=mover, seconder=seconder, outcome="lost" if lost else "carried")
        return True
    if "amendment" in lower and (amending := _AMENDING.search(words)):
        mover, seconder = movers(page.doc, sentence.start, sentence.end)
        outcome = page.results.next_of("amendment", sentence.end, sentence.item) or "carried"
        if amending["moved"]:  # one of the motion and its amendment is carried
            mover = last_named(page.doc, sentence.start, sentence.start + max(words.find(" seconded by "), 0)) or mover
            outcome = "lost" if _outvoted(page, sentence) else outcome
        name = next(name for name in ("clause", "marked", "alone", "moved") if amending[name])
        start = sentence.start + amending.start(name)
        page.add(
            start,
            sentence.start + amending.end(name),
            "resolution-amendment",
            None,
            mover=mover,
            seconder=seconder,
            motion="amendment",
            outcome=outcome,
        )
        return True
    if " seconded by " in words and (noun := _MOVED_NOUN.search(words)):
        mover = last_named(page.doc, sentence.start, sentence.start + noun.start())
        _, seconder = movers(page.doc, sentence.start, sentence.end)
        matter = "amendment" if tells_amendment(lower) else "motion"
        outcome = page.results.next_of(matter, sentence.end, sentence.item) or "carried"
        if matter == "amendment" and _outvoted(page, sentence):
            outcome = "lost"
        start, stop = sentence.start + noun.start("clause"), sentence.start + noun.end("clause")
        page.add(start, stop, "resolution-proposal", None, mover=mover, seconder=seconder, motion=matter, outcome=outcome)
        return True
    if "withdrew " in lower and (gone := _WITHDRAWN_THAT.search(words)):
        start, stop = sentence.start + gone.start("clause"), sentence.start + gone.end("clause")
        mover = last_named(page.doc, sentence.start, sentence.start + gone.start())
        page.add(start, stop, "resolution-proposal", None, mover=mover, motion=gone["matter"], outcome="withdrawn")
        return True
    if " motion" in lower and (notice := _NOTICE_GIVEN.search(words)):
        noticed = page.results.next_of("motion", sentence.end, sentence.item)
        if noticed and (noticed != "carried" or find_lead_in(page.text, sentence.end, _next_end(sentences, number), page.head) is None):
            start, stop = sentence.start + notice.start("clause"), sentence.start + notice.end("clause")
            mover = last_named(page.doc, sentence.start, sentence.start + notice.start())
            page.add(start, stop, "resolution-proposal", None, mover=mover, motion="motion", outcome=noticed)
            return True
    if (" was put" in lower or " was moved" in lower) and (officers := _RECOMMENDATION_PUT.match(words)):
        start, stop = sentence.start + officers.start("clause"), sentence.start + officers.end("clause")
        told = [r.outcome for r in find_results(page.text[sentence.end : _next_end(sentences, number)], 0)]
        outcome = "lost" if _NOT_TAKEN_UP.search(words, officers.end()) else told_behind(words[officers.end() :])
        page.add(start, stop, "resolution-proposal", None, motion="motion", outcome=told[0] if told and outcome == "carried" else outcome)
        return True
    if any(word in lower for word in _TOLD_OF_MOTIONS) and (put := _PUT_AND_TOLD.search(words)):
        name = "thing" if put["thing"] else "quoted" if put["quoted"] else "clause"
        page.add(
            sentence.start + put.start(name),
            sentence.start + put.end(name),
            "resolution-proposal",
            None,
            lead_in=words[: put.start(name)].strip(),
            outcome=told_behind(words[put.end(name) :]),
        )
        return True
    if whole := (
        (_PROPOSAL_AGREED.search(words) if held & _PROPOSAL_GATE and held & _SETTLED_GATE else None)
        or (_ASKED_AGREED.search(words) if held & _ASKED_GATE and held & _ASSENTED_GATE else None)
        or (_SECONDED_NOUN.search(words) if "seconded" in lower else None)
    ):
        clause = next((name for name in ("first", "bare", "thing") if whole.groupdict().get(name)), "clause")
        mover, seconder = movers(page.doc, sentence.start, sentence.end)
        page.add(
            sentence.start + whole.start(clause),
            sentence.start + whole.end(clause),
            "resolution-proposal",
            None,
            mover=mover,
            seconder=seconder,
            lead_in=words[: whole.start(clause)].strip(),
            outcome=told_behind(words[whole.end(clause) :]),
        )
        return True
    following = page.text[sentence.end : sentences[number + 1].end].strip() if number + 1 < len(sentences) else ""
    said_next = following or _below(page, sentence)
    agreed = (
        _THEN_AGREED.match(said_next)
        or _ASSENTED.match(said_next)
        or (_BODY_ASSENTS.match(following) and not _MERELY_ASKED.search(words))
        or _agreed_later(page, sentences, number)
    )
    seconded = _seconded_below(page, sentence) if "moved" in lower or "proposed" in lower else 0
    if (
        not seconded
        and "second" not in lower
        and " 2nd" not in lower
        and " sec" not in lower
        and not agreed
        and not _TAKEN_UP.match(following)
        and not ("moved that " in lower and "amendment" in following and _AMENDMENT_NEXT.search(following))
        and not ("ing " in lower and any(_SECONDED_LATER.match(page.text, later.start) for later in sentences[number + 2 : number + 3]))
        and not (" was " in lower and _TAKEN_UP_THERE.search(words))
    ):
        return _AGREED_THERE.search(words) is not None and read_nomination(page, sentence, words)
    found = _SECONDED_THAT.search(words) or _PROPOSED_THAT.search(words)
    if not found and read_nomination(page, sentence, words):
        return True
    if not found and len(words) < 400:
        found = _SUGGESTED.search(words) if agreed else _WAS_SUGGESTED.search(words) if _TAKEN_UP_THERE.search(words) else None
    if not found:
        return read_election(page, sentences, number)
    end = sentence.end
    if after := re.search(
        r"[;,] (?:[A-Z][\w’'-]+(?:(?: and|,) [A-Z][\w’'-]+){0,2} (?:against|abstain\w*|dissent\w*)\b|[A-Z][\w’'-]+ proposed\b|(?:but )?there (?:was|being) no (?:seconder|support)\b)|(?:[;,]| and) (?:and )?(?:(?:Councillor|Cllr|Mrs?|Ms|Dr)\.? )?[A-Z][\w’'-]*(?: [A-Z][\w’'-]+){0,2} seconded\b|,? (?:and )?(?:this was |was |it was |which was )?(?:duly )?seconded\b|,? (?:and )?(?:this|it|which) was (?:unanimously )?(?:agreed|carried|approved|accepted)\b",
        words[found.end() :],
    ):
        end = sentence.start + found.end() + after.start()
    if _RECOMMENDED_ALONE.fullmatch(page.text, sentence.start + found.end(), end) and _RESOLVED_BELOW.search(
        page.text, sentence.end, min(sentence.end + _NEAR_BELOW, len(page.text))
    ):
        return True  # what was recommended stands below: "RESOLVED that the plan be approved"
    mover, seconder = movers(page.doc, sentence.start, seconded or sentences[min(number + 1, len(sentences) - 1)].end)
    near = sentences[number : number + 3]
    # "An amendment by Ms Hall, that …, fell": the motion before it did not
    amending_motion = tells_amendment(lower)
    own = amending_motion or not any(_AN_AMENDMENT.search(page.text, s.start, s.end) for s in near)
    told = [
        r.outcome
        for s in near
        for r in find_results(page.text[s.start : s.end], s.start)
        if r.start >= end - 40 and (own or r.matter != "amendment")
    ]
    if not told and amending_motion and _outvoted(page, sentence):
        told = ["lost"]
    if (
        not told
        and ("seconded" in lower or seconded)
        and (amending_motion or not _SETTLED.search(page.text, sentence.end, sentences[-1].end))
    ):
        later = page.results.next_of("amendment" if amending_motion else "motion", sentence.end, sentence.item)
        told = [later] if later else []
    if not told:
        told = [
            r.outcome
            for s in sentences[number + 3 : number + 7]
            for r in find_results(page.text[s.start : s.end], s.start)
            if r.outcome != "carried" and r.matter != "amendment"
        ]
    page.add(
        sentence.start + found.end(),
        end,
        "resolution-proposal",
        None,
        lead_in=words[: found.end()].strip(),
        mover=mover,
        seconder=seconder,
        outcome=told[0] if told else "carried",
        verb=classify_verb(page.text[sentence.start + found.end() : end], lead_in="agreed")
        if agreed
        else classify_verb(page.text[sentence.start + found.end() : end], lead_in="resolved"),
    )
    return True


def _next_end(sentences: list[Sentence], number: int) -> int:
    return sentences[min(number + 1, len(sentences) - 1)].end


def _outvoted(page: DecisionPage, sentence: Sentence) -> bool:
    """Whether an amendment is lost because the motion that it stood against was carried, as Scottish councils vote on one against the other."""
    return (
        page.results.next_of("amendment", sentence.end, sentence.item) is None
        and page.results.next_of("motion", sentence.end, sentence.item) == "carried"
    )


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
