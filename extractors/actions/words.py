"""The verbs of follow-up work and the words that tie a task to the meeting, as compiled patterns over `lists/action_verbs.jsonl` and `lists/action_columns.jsonl`.

Verbs come in three classes. "follow_up" verbs are what a meeting asks for ("circulate", "look into", "write to"); "work" verbs are tasks where somebody
at the meeting takes them on ("obtain", "arrange", "review"); "plain" ones are words of every day ("make", "hold"), tasks only where the sentence says
that they are owed to the meeting.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import Literal, cast

from extractors.beginnings import searched
from extractors.gates import holds, needed_words
from extractors.letters import lowered
from extractors.wordlists import load_list

VerbClass = Literal["follow_up", "work", "plain"]
CLASSES: tuple[VerbClass, ...] = ("follow_up", "work", "plain")

# "also", "therefore", "try to": what may stand between a frame and its verb
_ADVERBS = (
    "also", "then", "therefore", "now", "kindly", "further", "formally", "subsequently", "again", "still", "both", "all", "each", "either", "soon",
    "immediately", "in turn", "once again", "please", "first", "personally", "separately", "jointly", "try to", "try again to", "try once more to", "try hard to", "try and",
    "endeavour to", "look to", "seek to", "aim to", "be able to", "arrange to", "need to", "go and", "go back and", "in future", "as appropriate",
    "in due course", "instead", "however", "nevertheless", "gladly", "happily",
)  # fmt: skip
ADVERBS = rf"(?:(?:{'|'.join(_ADVERBS)}) )*"
# What ties a task to this meeting: its members, its next meeting, its agenda.
_OWED = searched(  # on small letters
    r"\b(?:to|with|for|by|before|at) (?:all |the |this |our |any |each |a )?(?!(?<=at a )meeting)(?:other |panel |committee |board |council |scrutiny |parish )?"
    r"(?:members?(?! of (?:staff|the public|their|its)\b)|committee|board|panel|cabinet|council|group|forum|councillors?|trustees|governors|full council|working (?:party|group)|sub-committee|meeting|chair|clerk)\b"
    r"|\b(?:to|at|before) (?:the |its |a )(?:(?!(?:the|a|an|of|that|to|in|on|by|at|from|which|who|time|is|was|next)\b)[\w&’'-]+,? ){1,4}?(?:sub-)?committee\b"
    r"|\b(?:next|future|subsequent|following|forthcoming|later|january|february|march|april|may|june|july|august|september|october|november|december|annual) (?:[\w&’'-]+ ){0,6}(?:meetings?|committee|board|panel|agenda|council|cabinet|session)\b"
    r"|\b(?:outside (?:of )?(?:the |this )?(?:meeting|committee)|(?:after|following|before|prior to) (?:the|this) meeting|agendas?|work (?:programme|plan)|forward plan|written (?:response|answer|reply|update|report)|offline|standing item|action (?:log|list|plan|tracker)|newsletters?|websites?|notice ?boards?|(?:next|future|subsequent|forthcoming) (?:reports?|updates?|papers?|briefings?))\b",
)
_OWED_WORDS = needed_words(_OWED)


def is_owed(text: str, start: int, end: int) -> bool:
    """Whether text[start:end] says that the meeting is owed what is spoken of: "to members", "by the next meeting", "in the newsletter"."""
    lower = lowered(text, start, end)
    return holds(lower, _OWED_WORDS) and _OWED.search(lower) is not None


# What members ask for ("a written update"), and of whom ("the Head of Audit to …").
ASKED_FOR = re.compile(
    r" ?(?:that )?(?:(?:the )?(?:provision|circulation|production|submission|preparation|publication|inclusion) of )?(?:(?!(?:that|to|of|for|the|and|was|be|following)\b)[\w-]+ |the |an? ){0,5}?(?:written|updates?|reports?|briefings?|breakdown|copy|copies|paper|note|presentation|information|details?|figures|data|list|timeline|timetable|schedule|summary|summaries|analysis|review|response|reply|answer|feedback|statistics|map|plan|links?|comparisons?|benchmarking|visit|training|workshop|meeting|talk|demonstration|tour|names|nominations(?! for (?:the )?(?:(?:election|office|positions?|posts?|role|appointment) (?:of|as)\b|(?:(?:vice|deputy|lord)[- ]?)*(?:chair|mayor|leader|convener)))|comments|suggestions|quotes|quotations|evidence|proposals|options|charts?|graphs?|tables?|glossary|case stud(?:y|ies)|examples?|letter|follow-up|sight of|(?:re)?assurance|deep[- ]dives?|assessments?|audit|survey|trajector(?:y|ies)|forecasts?|projections?|costings?|estimates?|seminars?|webinars?|sessions?|dashboards?|scorecards?|registers?|trackers?|road ?maps?|protocols?|appraisal|evaluation|walkabout|mapping|inventory|fact ?sheets?|position statement|study|inspection|site meeting)\b",
    re.IGNORECASE,
)
ASKED_WHOM = re.compile(
    r"(?! ?(?:that|about|for|how|why|what|when|where|which|who|of|at|questions?|a question|whether|if) ) ?(?P<whom>[^.;:,?]{2,90}?)(?:, (?:in (?:consultation|conjunction|liaison|discussion) with|together with|along with|after consult\w+(?: with)?|supported by) [^.;:?]{3,90}?,)? (?:to|if (?:he|she|they) (?:could|would)|that (?:he|she|they)) (?!(?:the|an?|our|its|this|next|future|full|all)\b)(?=\w)"
)

# What nobody does for the meeting: opinions, votes, and what the meeting does with a paper.
NEVER = re.compile(
    r" ?(?:not\b|no longer\b|(?:also |all )?(?:like|support|welcome|note|adopt|approve|accept|second|differ|disagree|abstain|vote|appreciate|be (?:noted|approved|adopted|received|endorsed|accepted|agreed|considered as|held on|confirmed|closed|paid|passed for payment|removed from the (?:\w+ )?(?:action|tracker|log|list)|marked (?:as )?(?:closed|complete))\b)|chair (?:the|this|future)\b|speak\b[^.;]{0,60}\b(?:withdraw|leave)\b|take (?:the |his |her |their )?oaths?\b|(?:now |then )?have to (?:consider|decide|think)\b|confirm as an? |take up (?:(?:her|his|their|the|a) )?(?:new )?(?:post|role|position|appointment|seat|duties|office)\b|preside\b|listen\b|withdraw\b(?! (?:the|this|that|it|a)\b)|withdraw (?:the|his|her|this|that) (?:motion|amendment|proposal|objection)\b|believe\b|keep an open mind\b|wait\b|be (?:treated|regarded|seen|read|viewed|handled|taken) (?:with|as|in)\b|be found (?:in|on|at)\b|take place\b|take the chair\b|settle for\b|put it (?:no|any) \w+er\b|speak (?:up|out) for\b|speak to (?:it|(?:this|that|the) (?:item|report|motion|paper|amendment))\b|take no (?:further )?part\b|give up (?:the|his|her|their)\b|(?:continue|remain|carry on|stay on|serve) (?:as|in post)\b|replace (?:Cll?r|Councillor|Mrs?|Ms|Miss|Dr)\b|move (?:at|the following|and|that|a motion|an amendment)\b|be (?:moving|seeking|standing|stepping|retiring|leaving|attending|continuing|holding|looking)\b)",
    re.IGNORECASE,
)
# What somebody is to have others do: "have the gate mended", "also have a count taken"; not "have the key", "have a talk planned"
HAVE_DONE = re.compile(
    r" ?(?:also |then )?(?:have|get) (?:an?|the|this|that|these|those|its|his|her|their|our|some|two|three|it|them|all|any|more) (?:(?!(?:and|or|that|which|who|to|if|when)\b)[\w’'&()-]+ ){0,8}?(?!need|seed|weed|feed|shed|bed|red|speed|breed|creed|planned|agreed\b)(?:[a-z]{2,}ed|taken|done|made|put|cut|cleaned|built|rebuilt|dug|sent|drawn|written|rewritten|shut|swept|mown|sown|laid|relaid|hung|felled|torn|brought|bought|shown|seen to|looked at|set up|set|reset|known)\b(?! (?:by|before|in) (?:him|her|them|us)\b)"
)
# "had been asked", "has already agreed": told of something earlier
TOLD_OF_BEFORE = searched(r"\b(?:had|has|have|having|already|previously|not)\s+(?:\w+ly )?$", re.IGNORECASE)


def _words_by_label(name: str) -> dict[str, tuple[str, ...]]:
    return {entry["label"]: tuple(entry["words"]) for entry in load_list(name)}


_FIRST_WORD = re.compile(" ?([A-Za-z-]+)")
_ADVERBS_BEGIN = {  # the first words of adverbs, each with the second words; none where the first is an adverb by itself
    first: {words[1] for words in same if len(words) > 1} if all(len(words) > 1 for words in same) else set()
    for first, same in (
        (first, [words for words in map(str.split, _ADVERBS) if words[0] == first]) for first in {adverb.split()[0] for adverb in _ADVERBS}
    )
}


def _has_adverb(text: str, first: re.Match[str], end: int) -> bool:
    """Whether a word with which adverbs begin goes on as one does: "be |able to", not "be |sent"."""
    seconds = _ADVERBS_BEGIN[first[1].lower()]
    second = _FIRST_WORD.match(text, first.end(), end) if seconds else None
    return not seconds or (second is not None and second[1].lower() in seconds)


class Verbs:
    """A list of verbs as a pattern: ` ?`, any adverbs, the `lead` of the passive or progressive, a verb; the group that matched is the verb's class.

    Most words that are asked about begin no verb. So the first word is looked up, and only the verbs that begin with it are tried.
    """

    def __init__(self, forms: dict[VerbClass, list[str]], leads: tuple[str, ...] = ()) -> None:
        self._leads = leads
        self._pattern = rf" ?{ADVERBS}(?:{'|'.join(leads)}) {ADVERBS}" if leads else rf" ?{ADVERBS}"
        self._whole = self._compile(self._pattern, forms)
        self._before = re.compile(self._pattern, re.IGNORECASE)
        self._by_first: dict[str, dict[VerbClass, list[str]]] = {}
        for name, words in forms.items():
            for word in words:
                self._by_first.setdefault(word.split(" ", 1)[0].lower(), {}).setdefault(name, []).append(word)
        self._few: dict[str, re.Pattern[str]] = {}
        self._few_behind: dict[str, re.Pattern[str]] = {}

    def match(self, text: str, start: int, end: int | None = None) -> re.Match[str] | None:
        """The verb at the beginning of text[start:end]."""
        end = len(text) if end is None else end
        first = _FIRST_WORD.match(text, start, end)
        if first is None:
            return None
        word = first[1].lower()
        if word in _ADVERBS_BEGIN and _has_adverb(text, first, end):
            return self._match_behind_adverbs(text, start, end)
        if self._leads:
            if word not in self._leads or (first := _FIRST_WORD.match(text, first.end(), end)) is None:
                return None
            word = first[1].lower()
            if word in _ADVERBS_BEGIN and _has_adverb(text, first, end):
                return self._match_behind_adverbs(text, start, end)
        few = self.beginning_with(word)
        return few.match(text, start, end) if few else None

    def _match_behind_adverbs(self, text: str, start: int, end: int) -> re.Match[str] | None:
        """The same where adverbs stand before the verb; some of them are verbs too: "arrange to |meet|", "|arrange| to the last"."""
        before = self._before.match(text, start, end)
        first = _FIRST_WORD.match(text, before.end(), end) if before else None
        words = [first[1].lower()] if first else []
        words += reversed(before.group().lower().split()) if before else ()
        for word in dict.fromkeys(words):  # each once, however often adverbs are repeated
            few = self._few_behind.get(word)
            if few is None and word in self._by_first:
                few = self._few_behind[word] = self._compile(self._pattern, self._by_first[word])
            if few and (verb := few.match(text, start, end)):
                return verb
        return None

    def search(self, text: str, start: int, end: int) -> re.Match[str] | None:
        """The first verb in text[start:end]."""
        return self._whole.search(text, start, end)

    def beginning_with(self, word: str) -> re.Pattern[str] | None:
        """The verbs, as a pattern with the `lead`, whose first word this is in small letters; None where there are none."""
        few = self._few.get(word)
        if few is None and word in self._by_first:
            few = self._few[word] = self._compile(rf" ?(?:{'|'.join(self._leads)}) " if self._leads else " ?", self._by_first[word])
        return few

    @staticmethod
    def _compile(before: str, forms: dict[VerbClass, list[str]]) -> re.Pattern[str]:
        groups = "|".join(
            f"(?P<{name}>{'|'.join(_spelled(word) for word in sorted(words, key=len, reverse=True))})" for name, words in forms.items()
        )
        return re.compile(rf"{before}(?:{groups})(?![\w’'-])", re.IGNORECASE)


@cache
def base_verb() -> Verbs:
    """A verb in its base form after any adverbs; the group that matched is its class."""
    return Verbs(_forms("base"))


@cache
def done_verb() -> Verbs:
    """The passive, "be" with a participle: "be circulated", "also be reported back"; the group that matched is the participle's class."""
    return Verbs(_forms("done"), ("be", "get"))


def modal_verbs(text: str, start: int, end: int) -> tuple[re.Match[str] | None, re.Match[str] | None]:
    """What stands behind "would" or "will": a passive ("be circulated"), or else an active verb ("circulate", "be writing to")."""
    first = _FIRST_WORD.match(text, start, end)
    if first is None:
        return None, None
    word = first[1].lower()
    if word != "get" and word not in _ADVERBS_BEGIN:
        few = base_verb().beginning_with(word)
        return None, few.match(text, start, end) if few else None
    second = _FIRST_WORD.match(text, first.end(), end) if word == "be" else None
    if second and (after := second[1].lower()) != "able" and after not in _ADVERBS_BEGIN:  # "be sent", "be writing"; not "be able to"
        few = done_verb().beginning_with(after)
        if few and (passive := few.match(text, start, end)):
            return passive, None
        few = progressive_verb().beginning_with(after) if after.endswith("ing") else None
        return None, few.match(text, start, end) if few else None
    if passive := done_verb().match(text, start, end):
        return passive, None
    return None, progressive_verb().match(text, start, end) or base_verb().match(text, start, end)


@cache
def bare_participle() -> Verbs:
    """A participle without "be", for clauses that leave it out ("Letter to be sent and copy filed")."""
    return Verbs(_forms("done"))


# "will be visiting", "would be running a stall": what somebody has planned and nobody is owed
_TAKES_PLACE = frozenset(
    {
        "return",
        "visit",
        "run",
        "host",
        "walk",
        "help",
        "move",
        "chair",
        "close",
        "man",
        "set",
        "show",
        "stock",
        "train",
        "trial",
        "pilot",
        "volunteer",
        "work on",
        "work with",
        "consult",
        "invest",
        "let",
        "mow",
        "service",
    }
)


@cache
def progressive_verb() -> Verbs:
    """The progressive, "be" with a verb in -ing: "be writing to", "be making representations", "be claiming for"; the group that matched is its class."""
    forms = _forms("base")
    return Verbs({name: [_with_ing(word) for word in forms[name] if word not in _TAKES_PLACE] for name in ("follow_up", "work")}, ("be",))


@cache
def gerund_verb() -> Verbs:
    """A gerund of work or of following up: "ordering salt", "writing to the owner"."""
    forms = _forms("base")
    return Verbs({"work": sorted({_with_ing(word) for name in ("follow_up", "work") for word in forms[name]})})


@cache
def stated_verb() -> Verbs:
    """A verb in the third person of the present: "writes to", "also reports back"; the group that matched is its class."""
    return Verbs({name: [_with_s(word) for word in words] for name, words in _forms("base").items()})


def _forms(form: str) -> dict[VerbClass, list[str]]:
    words = _words_by_label("action_verbs")
    return {name: list(words[f"{name}.{form}"]) for name in CLASSES}


def _spelled(verb: str) -> str:
    """A verb as a pattern; one with a particle may hold its object: "follow this up", "bring the matter back"."""
    head, _, particle = verb.rpartition(" ")
    if particle not in ("back", "up", "forward", "on", "out", "to", "into"):
        return re.escape(verb)
    return rf"{re.escape(head)} (?:(?:this|it|that|these|them|him|her|(?:this|the) (?:matter|issue|item|point|information|query|question)) )?{particle}"


def _with_s(verb: str) -> str:
    head, space, rest = verb.partition(" ")
    if head.endswith("y") and head[-2] not in "aeou":
        head = f"{head[:-1]}ies"
    else:
        head += "es" if head.endswith(("s", "sh", "ch", "x", "o")) else "s"
    return f"{head}{space}{rest}"


def _with_ing(verb: str) -> str:
    head, space, rest = verb.partition(" ")
    head = head[:-1] if head.endswith("e") and not head.endswith("ee") else head
    head = {"get": "gett", "put": "putt", "set": "sett"}.get(head, head)
    return f"{head}ing{space}{rest}"


def verb_class(found: re.Match[str]) -> VerbClass:
    """Which of the classes a match of the patterns above belongs to."""
    return cast(VerbClass, found.lastgroup)


@lru_cache(maxsize=10_000)  # the cells of any table are asked about
def column_kind(heading: str) -> str | None:
    """What a table's column of this heading holds: "task", "owner", "due", "status"; None for any other."""
    name = " ".join(re.sub(r"\((?:s|if any)\)|[^\w ]", " ", heading.lower()).split())  # "Person(s) responsible (if any)"
    columns = _words_by_label("action_columns")
    for kind in ("task", "owner", "due", "status"):
        if name in columns[kind]:
            return kind
    words = name.split()
    if len(words) == 2 and len(words[1]) < 3 and (broken := _kind_of_word("".join(words))):
        return broken  # "Timescal e", as a narrow column of a PDF breaks it
    if len(words) > 4 or name[:1].isdigit() or not _NUMBERS_THEM.isdisjoint(words):  # "1 Minutes and actions" is an item
        return None
    for kind in ("owner", "due", "status", "task"):  # "Minute / action", "Lead member", "Current progress"
        if not set(words).isdisjoint(columns[f"{kind}.word"]):
            return kind
    return None


def _kind_of_word(word: str) -> str | None:
    columns = _words_by_label("action_columns")
    return next((kind for kind in ("task", "owner", "due", "status") if word in columns[kind]), None)


def column_kinds(headings: Sequence[str]) -> list[str | None]:
    """What the columns of a table hold by their headings. Where no column is called a task, recommendations or commitments are, if they have an owner and a deadline; what was asked for, if it has an owner and a status."""
    kinds = [column_kind(heading) for heading in headings]
    if "task" not in kinds and "owner" in kinds and ("due" in kinds or "status" in kinds):
        asks = _ASKS if "due" in kinds else _ASKED_FOR
        asked = next((at for at, heading in enumerate(headings) if asks.search(heading)), None)
        if asked is not None and kinds[asked] is None:
            kinds[asked] = "task"
    return kinds


def is_action_header(kinds: Sequence[str | None]) -> bool:
    """Whether columns of these kinds are those of a table of actions."""
    return "task" in kinds and (len(kinds) <= 3 or "owner" in kinds or "due" in kinds)


def columns_of_log(headings: Sequence[str], kinds: Sequence[str | None]) -> list[str | None] | None:
    """The columns of a log of matters, told that it is one: "Matter | Position | With", "Min | Topic | Lead | Latest"; None where no column names the matters or whose they are."""
    if "task" in kinds or "owner" not in kinds or not {"status", "due"} & set(kinds):
        return None
    matters = next((at for at, heading in enumerate(headings) if _MATTER.fullmatch(heading.strip())), None)
    return None if matters is None else ["task" if at == matters else kind for at, kind in enumerate(kinds)]


_MATTER = re.compile(
    r"(?:(?:outstanding|open|agenda) )?(?:matters?|items?|topics?|subjects?|issues?|business|points?|quer(?:y|ies)|projects?|description|details?)(?: (?:arising|outstanding|raised|brought forward|carried forward|description))?",
    re.IGNORECASE,
)
_ASKS = searched(
    r"^(?:(?:scrutiny|audit|agreed|committee|original|report|key|our|strategic|specific) )?(?:recommendations?|management action|improvement|intervention|commitments?|pledges?|objectives?|aims?|goals?|priorit(?:y|ies)|what (?:we|will|have|has|needs?|is|must)\b)(?!.*\b(?:no|ref|number)\b)",
    re.IGNORECASE,
)
# "Members asked for | Who | Progress"
_ASKED_FOR = searched(
    r"^(?:(?:what |the )?(?:members|the (?:committee|panel|board)|committee|panel|board|councillors|you|we|was|were) )?(?:had |have |has )?(?:asked|requested)(?: for)?$|^(?:[\w’']+ )?requests?$",
    re.IGNORECASE,
)
_NUMBERS_THEM = frozenset({"no", "ref", "reference", "number", "id", "kpi", "measure", "indicator"})
