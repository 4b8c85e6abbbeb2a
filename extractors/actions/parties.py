"""Parties: whom a name names, "Cllr Hall" a person, "All officers" a group, "Highways Team" a body, "report of the Warden" a thing.

"JR / Clerk" in a column or a bracket names parties and nothing else; "Completed" and "JR to write" do not. "Board agreed the Chair’s approach" is a
clause, and names nobody.
"""

from __future__ import annotations

import re
from typing import Literal

from spacy.tokens import Doc

from extractors.actions.doer_nouns import PERSON_NOUN
from extractors.beginnings import searched
from extractors.gates import any_of, needed_words
from extractors.outline import text_of

NamedKind = Literal["person", "group", "body", "thing"]

# "JH", "JR/SP"; "AWe" beside "AW", but no "MPs"
# "The Inspectorate was to look at the rotas again in May" tells what is ahead, and gives nobody work
INSPECTS = re.compile(
    r"(?:[Tt]he )?(?:[A-Z]\w+ )?(?:[Ii]nspectors?|Inspectorate|Ombudsman|Regulator|Estyn|Ofsted|Ofgem|Ofwat|CQC|CIW|HIW|HMI\w*|HIQA|ETI|Education Scotland|[Ee]xternal [Aa]uditors?|Boundary Commission)\b(?! [A-Z])"
)
INITIALS = re.compile(
    r"(?:[A-Z]{2,4}|[A-Z]{2,3}[a-z]{0,2}[a-rt-z])(?:(?: ?/ ?|, and |, ?| ?& ?| and | ?\+ ?)(?:[A-Z]{2,4}|[A-Z]{2,3}[a-z]{0,2}[a-rt-z]))*"
)
# "Ask the warden to mend it": the first word orders
_ORDER = r"(?:Ask|Request|Remind|Contact|Email|E-mail|Invite|Tell|Thank|Write|Appoint|Find|Get|Inform|Phone|Ring|Chase|Notify|Advise|Encourage|Urge)\b"
_GROUP = re.compile(
    r"(?:all |both |some |relevant |lead |the |council |senior |other |appropriate |legal |planning |democratic services |committee |\w+ )?(?:officers|members|councillors|trustees|governors|directors|cllrs|attendees|partners|colleagues|volunteers|team managers|office[- ]bearers|staff|(?:working|steering|task|task and finish|project|sub)?[- ]?group|(?!"
    rf"{_ORDER})(?:[\w-]+ ){{0,3}}(?:sub-?committee|sub-?group|working party|attendees|leads|reps|schools|chairs|governors|members)"
    r"|[\w ]{0,24}(?:representatives|agencies|organisations|headteachers|providers|residents|contractors)|(?:each|every) [\w ]{3,30}|rest|others?|remaining [a-z]+)(?: present| (?:at|in|from|of|wishing|wanting|willing|able|unable|interested) [\w’' -]{3,40})?|everyone|everybody|all",
    re.IGNORECASE,
)
_ANY_GROUP = any_of(needed_words(_GROUP))
_TELLING = searched(
    r"(?<=\w )(?:agreed|could|did|does|was|were|had|has|have|is|are|noted|resolved|said|asked|reported|thanked|\w+ing|[A-Z]{3,}ED)(?= )"
)
_ITS_PAPER = re.compile(
    r"[’']s? (?:[a-z]+ )?(?:reports?|papers?|letters?|e-?mails?|updates?|presentations?|plans?|notes?|recommendations?|proposals?|views?|comments?)$"
)  # "the |Chair’s report| would highlight"
_PERSON_WORDS = searched(
    r"\b(?:Chair(?:man|person|woman|s)?|Vice[- ]Chair\w*|Clerk|Locum|RFO|Leader|Mayor|Provost|Directors?|Head of|Heads of|[A-Z]\w+ Officer|Officer|Manager|Secretary|Treasurer|Cabinet Member|Portfolio Holder|Convenor|Convener|Headteacher"
    r"|Principal|Engineer|Warden|Solicitor|Auditor|Caretaker|Handyman|Lengthsman|Ranger|Councillors?|Cll?rs?|Clr|Mrs?|Ms|Miss|Dr|Prof|Rev|Chief|Commissioner|Superintendent|Inspector|Sgt|PCSO|PC|Accountant|Co-?ordinator|Adviser|Advisor"
    rf"|Administrator|Librarian|Executive|Lead|Librarian|Ombudsman|Surveyor|Steward|Trustee|Governor)\b|\bSLWG\b|^(?!{_ORDER})[A-Z][\w-]*(?: (?!the |an? |all |our )[\w-]+)? {PERSON_NOUN}$|^(?:[Tt]he )?(?:(?:case|planning|licensing|reporting|presenting|responsible|relevant) )?officer$"
)
_BODY = searched(
    r"\b(?:Council|County|District|Committee|Sub-?committee|Board|Panel|Cabinet|Department|Dept|Trust|Team|Group|Highways|Service|Services|Police|Authority|Agency|Commission|Partnership|Forum|Parish|Executive|Association|Company|Ltd|Directorate|Office|Ofsted|Estyn|CQC|HMICFRS|Government|Parliament|NHS|Gardaí|Residents|Society|Federation|Borough|Council's|Force|Constabulary|Brigade|Unit|Ministry|Secretariat|Inspectorate|Water|Energy|Electricity|Railways?|Rail|Homes|Cadets|Scouts|Guides|Brownies|Library|Network|Alliance|Consortium|University|Hospital)\b"
)
# "the council" with a small letter is that which meets; what others will do is no task of anybody's there
_OWN_BODY = re.compile(
    r"(?:(?:parish|town|community) )?council|committee|board|panel|(?:(?:Housing|Scottish|Welsh|Irish|UK|Charity) )?(?:Regulator|Government|Ministers?|Ombudsman|Treasury|Chancellor)"
)
# "Performance team", "Business support"
_TEAM = re.compile(r"[A-Z][\w’'&/-]*(?: [A-Za-z&/-]+){0,3}? (?:teams?|support|services?|unit|office|department|directorate|leads|managers)")
# A name that nothing in the document tells to be one: "Roger", "Betty and Gloria"
_PLAIN_NAME = re.compile(r"[A-Z][a-zé’'-]+(?: (?:[A-Z]\.? )?[A-Z][\w’'-]*){0,2}(?:(?: (?:and|&) | ?/ ?)[A-Z][a-zé’'-]+)?")
# "Dredging would begin": with a capital at the start of a sentence
_COMMON_NOUN = re.compile(
    r"[A-Z][a-z]+(?:ing|tion|sion|ment|ness|ance|ence|ity|ships?|ages?|ures?|als|ers)|[A-Z][a-z]*works?|Works?|Repairs|Fees|Charges|Prices|Rates|Rents|Bins|Lights|Lamps|Trees|Bus(?:es)?|Trains|Houses|Homes|Schools|Children|People|Cars|Signs|Tickets|Forms|Results|Reports|Letters|Plots|Paths|Roads|Bridges|Funds|Stalls|Teas?"
)
# "Advice is to fit locks": what is advised or meant, and nobody
_ABSTRACT = frozenset({"Advice", "Ambition", "Guidance", "Hope", "Idea", "Intention", "Policy", "Practice", "Priority"})
_PROPER_NAME = re.compile(r"(?:[A-Z][\w’'&.-]*|of|and|the|for)(?: (?:[A-Z&][\w’'&.-]*|of|and|the|for))*")
_NO_PERSON = re.compile(r"(?:report|letter|email|meeting|role)s?\b", re.IGNORECASE)
_LONGEST_PERSON, _LONGEST_BODY = 14, 9  # words


def kind_named(name: str) -> NamedKind | None:
    """What a name without its article names; None where the words are a clause."""
    if _OWN_BODY.fullmatch(name):
        return "body"
    if name in _ABSTRACT:
        return "thing"
    lower = name.lower()
    if _ANY_GROUP.search(lower) and _GROUP.fullmatch(name):
        return "group"
    if (" " in name and _TELLING.search(name)) or (("’" in name or "'" in name) and _ITS_PAPER.search(name)):
        return None
    if name == lower and not name.endswith("officer"):
        return "thing"  # what people and bodies are called has a capital
    if _is_person(name):
        return "person"
    return "body" if _is_body(name) else "thing"


def holds_post(words: str) -> bool:
    """Whether words hold a post or a title: "A Governor", not "A Hall"."""
    return _PERSON_WORDS.search(words) is not None


def _is_person(name: str) -> bool:
    if _PLAIN_NAME.fullmatch(name) and not _BODY.search(name) and not _COMMON_NOUN.fullmatch(name):
        return True
    if len(name.split()) > _LONGEST_PERSON or _NO_PERSON.match(name):
        return False
    return holds_post(name) or INITIALS.fullmatch(name) is not None


def _is_body(name: str) -> bool:
    if not name[:1].isupper() or len(name.split()) > _LONGEST_BODY:
        return False
    return (_BODY.search(name) or _TEAM.fullmatch(name) or _PROPER_NAME.fullmatch(name)) is not None


# What a log says of an action where others name who is to do it
_STATE = re.compile(
    r"(?:Completed?|Done|Closed|Ongoing|Open|Noted|Agreed|Outstanding|Actioned|Pending|Awaited|Approved|Discharged)\b.*", re.IGNORECASE
)
_EVERYBODY = frozenset(
    {
        "all",
        "clerk",
        "officers",
        "all members",
        "everyone",
        "members",
        "all councillors",
        "all cllrs",
        "trustees",
        "all trustees",
        "governors",
        "directors",
    }
)
_JOINTS = searched(r" ?(?:/|,|;|&|\band\b|\+|[()]) ?")
_FULL_NAME = re.compile(r"(?:(?:[A-Z]\.? ?){1,3} )?[A-Z][\w’'-]+(?: [A-Z][\w’'-]*\.?){0,3}")  # "Jo Rivers", "J. Rivers"
_SAYS_WHAT = searched(r"\b(?:to|will|would|be|is|are|was|that|should|the [a-z])\b")  # "JR to write"


def without_post(owner: str) -> str:
    """The name of an owner who is written with a post behind: "J Rivers, Head of Audit"; a post with its service stays as it is."""
    name, comma, post = owner.partition(", ")
    alone = comma and " " in name and "," not in post and _FULL_NAME.fullmatch(name) and not holds_post(name)
    return name if alone and holds_post(post) else owner


def names_people(doc: Doc, start: int, end: int) -> bool:
    """Whether text[start:end] is nothing but who: "JR", "Cllr Poole / Clerk", "Head of Audit and Ms Rivers"."""
    words = text_of(doc)[start:end].strip(" .")
    if _STATE.fullmatch(words):
        return False
    if not words or len(words.split()) > _LONGEST_PERSON or words[0].islower():
        return False
    if INITIALS.fullmatch(words) or words.lower() in _EVERYBODY:
        return True
    parts = [part for part in _JOINTS.split(words) if part]
    return not _SAYS_WHAT.search(words) and all(
        INITIALS.fullmatch(part) or _PERSON_WORDS.search(part) or _BODY.search(part) or _FULL_NAME.fullmatch(part) for part in parts
    )


def is_same_owner(one: str, other: str) -> bool:
    """Whether two owners share a name: "AR" and "AR/SP", "Trustees" and "TRUSTEES"."""
    return bool(_names_in(one) & _names_in(other))


def names_same(one: str, other: str) -> bool:
    """Whether two owners are the same people: "AR and SP", "AR/SP"."""
    return _names_in(one) == _names_in(other)


def _names_in(owner: str) -> set[str]:
    return {part.strip().lower() for part in re.split(r"/|,|;|&|\band\b|\+", owner)}


def names_body(owner: str) -> bool:
    """Whether an owner is a body that leaves the work to somebody: "Council", "the Board"; no post of one ("Council Leader")."""
    return (
        re.fullmatch(r"(?:[A-Z][\w’'-]+ ){0,3}(?:Council|Committee|Board|Panel|Cabinet|Group|Members|Trustees|Governors)", owner)
        is not None
    )
