"""Who is to do it: the subject of a verb, from the words before it, as "Clerk" in "The Clerk, on behalf of the Panel, |undertook to write".

An owner is written as the minutes write it, without an article: a name, a post, initials, a body. "We", "it" and "this" name nobody. "He" and "she" are
the person last spoken of. Where a name stands with its post ("Jo Rivers, Head of Audit, agreed …") the owner is the name.
"""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from spacy.tokens import Doc

from extractors.actions.antecedents import antecedent, group_before, owner_of
from extractors.actions.owner_lines import known_owners
from extractors.actions.parties import INITIALS, NamedKind, holds_post, kind_named
from extractors.beginnings import searched
from extractors.calendar_words import MONTH
from extractors.letters import lowered
from extractors.outline import text_of
from extractors.people import Mention, last_mention, mentions_in

LOOK_BACK = 300  # characters: a subject stands no further from its verb, and a sentence of a thousand verbs stays cheap

SubjectKind = NamedKind | Literal["pronoun", "none"]


class Subject(NamedTuple):
    """What a verb is said of: text[start:end]. `owner` is the name as an owner is written, None where the words name nobody."""

    start: int
    end: int
    kind: SubjectKind
    owner: str | None
    conditional: bool = False  # "if …", "whether …", "which …": what follows is no statement of its own


# Read on small letters: the last of "said |he …", a mark, or a word that opens a clause
_LAST_BREAK = re.compile(
    r"(?s:.*)(?P<break>[,;:()!?]|\.(?= )| [–—-] |(?<!\w)(?:(?<![’'])(?:that|but|which|who|if|whether|because|as|when|where|while|whilst|whereby|so|then|therefore|although|though|until|once|unless|how|what|why|after|before|following)\b"
    r"|(?<!been )(?<!\bwas )(?<!\bwere )(?:said|stated|advised|confirmed|explained|indicated|noted|responded|replied|reported|added|felt|promised|says|assured (?:members|the \w+))\b(?= [a-z])))"
)
_CONDITIONS = frozenset({"if", "whether", "whereby", "which", "who", "unless", "how", "what", "why", "where", "when", "once", "until"})
_TRAILING = frozenset({
    "also", "then", "still", "therefore", "now", "subsequently", "kindly", "duly", "each", "both", "all", "further", "again", "accordingly", "however",
    "only", "already", "just", "has", "have", "had", "would", "will", "should", "shall",
})  # fmt: skip
_LEADING = re.compile(
    r"(?:(?:and|or|in (?:response|addition|reply|conclusion|summary|that case|turn|light of this)|(?:as )?a (?:result|consequence)(?: of (?:this|that|which))?|consequently|accordingly|thereafter|to this end|with this in mind|for (?:his|her|its) part|finally|also|again|subsequently|however|it was (?:agreed|noted|confirmed|reported|resolved)|agreed|noted|resolved|action|that|therefore|then|additionally|furthermore|meanwhile|in the meantime|going forward)\b[ ,:]*)+",
    re.IGNORECASE,
)
# What stands between a subject and its verb: "on behalf of the Panel", "(DPIA)"
_ASIDE = searched(
    r",? (?:on behalf of|along with|together with|in consultation with|in conjunction with|supported by)(?: (?!(?:was|were|had|has|said|agreed|noted|is|are|that|and)\b)[\w’'&/()-]+,?){1,16} ?$|(?<=\w) \([^()]{2,60}\) $"
)
# "Jo Rivers |in Democratic Services| would arrange it"
_OF_TEAM = searched(r" (?:in|from) (?:the )?[A-Z][\w’'&-]*(?: (?:(?:and|of) )?[A-Z&][\w’'&-]*){0,4} $")
# "The Chair|, replying to Councillor Hall,| undertook"
_ANSWERING = searched(
    r", (?:replying to|responding to|in (?:reply|response|answer) to|answering|asked by|pressed by|prompted by|when asked(?: by)?) [^,;:\n]{3,70}, $"
)
_COMMAS_OF_POST = searched(r"\b[Tt]he (?:[A-Z][\w’'&-]*(?: [A-Z][\w’'&-]*){0,3}, ){1,4}$")
_AND = re.compile(r"and(?<!\wand)\b")
_ENDS_IN_AND = re.compile(r"and(?<!\wand)(?: \w+ly)?$")
# "the |Footpaths| and Trees Warden"
_BEGINS_POST = searched(r"\b[Tt]he (?P<field>[A-Z][\w’'-]*(?: [A-Z][\w’'-]*)*) $")
_COUNCIL_INITIALS = re.compile(r"[A-Z]{1,3}(?:CC|DC|BC|TC)")
_FIELD_BEFORE = searched(r"\b[Tt]he (?P<field>(?!Board|Committee|Council|Cabinet|Panel|Group|Trust|Parish)[A-Z][\w’'-]*) (?:and|&) $")
_ENDS_POST = re.compile(
    r" (?:[A-Z][\w’'-]* ){1,3}?(?:Officer|Manager|Lead|Director|Warden|Engineer|Adviser|Coordinator|Co-ordinator|Secretary|Chair|Clerk)\b"
)
_ARTICLE = re.compile(r"(?:the|a|an|our|its|their)\s+", re.IGNORECASE)
_FINITE = searched(
    r"\b(?:was|were|is|are|had|has|have|would|will|should|said|noted|agreed|asked|explained|reported|advised|stated|confirmed|thanked|suggested|felt|did|could|can|may|might|sought|heard|told|gave|took|made|saw|spoke|wrote|brought|met|thought|found|held|supports|agrees|accepts|approves|welcomes|objects|endorses|opposes|backs|pays|gives|makes|\w+ed)\b",
    re.IGNORECASE,
)
# "It will be read before |the end of November| and the result will come back"
_TIME = re.compile(
    rf" ?(?:the )?(?:(?:end|start|close|middle) of )?(?:the )?(?:(?:next|this|following|\d{{1,2}}(?:st|nd|rd|th)?) )?(?:{MONTH}|month|year|week|term|meeting|spring|summer|autumn|winter|Christmas|Easter)(?: (?:19|20)\d\d)? "
)
_PRONOUNS = frozenset({"he", "she", "they", "he/she", "s/he", "him", "her", "them"})
_NOBODY = re.compile(r"(?:we|it|this|that|these|those|there|i|you|one|anyone|nobody|somebody|someone)\b.*")  # on small letters
_BODY_AFTER = re.compile(r", (?=the (?:Council|Committee|Board|Panel|Group|Meeting|Members|members|meeting)\b)")
_SPOKEN_TO = searched(r"\b(?:to|from|by|of|for|with)(?: the)? $")
_NAMES_BEFORE = searched(
    r"(?:^|[.;:] |[–—-] |\bthat )(?P<names>(?:[A-Z][\w’']*(?: [A-Z][\w’'.]*){0,3}(?:, | and | & | ?/ ?| plus | \+ |, and ))+)$"
)
_INITIALS_BEFORE = searched(r"(?<![\w’'-])(?<!to )(?<!from )(?<!by )(?<!with )(?<!of )(?<!for )(?:[A-Z]{2,4}, ?)+$")


# "In answer to Councillor Poole, |the Director undertook"
_ANSWERED = searched(
    r"\b(?:(?:in (?:answer|response|reply)|respond(?:ing|ed)|reply(?:ing)?|replied) to|(?:following|after|on|at) (?:an? |the |further )?(?:\w+ )?(?:requests?|questions?|quer(?:y|ies)|suggestions?|concerns?(?: raised)?|comments?|points?(?: raised)?|interventions?|enquir(?:y|ies)) (?:from|by|of)|(?:asked|questioned|prompted|pressed|challenged) by) (?:the |a |an )?(?:[^,;.]|(?<=\b[A-Z])\.){3,70}, (?=[Tt]he [A-Z]|[A-Z])",
    re.IGNORECASE,
)


_ANSWERED_HE = re.compile(
    r"(?:In (?:answer|response|reply) to|Responding to|Replying to|Asked by|Following a question from) [^,;.]{3,80} (?=(?:he|she|they)$)"
)
# "On the heating |she undertook to ring": what comes first is what it is about
_ABOUT = re.compile(
    r"(?:On|As (?:to|for|regards)|Regarding|With regard to|Turning to|In|At|For|After|During) (?:the )?[^,;.:()]{3,60}? (?=(?:he|she|they)$)"
)
# "In reply to Cllr. Hall |Mr. Poole", "In response to Cllr Hall |the Director of Roads", without a comma between them
_REPLIED_TO = re.compile(
    r"(?:In (?:answer|response|reply) to|Replying to) (?:Cll?rs?|Councillors?|Deputy|Mrs?|Ms|Miss|Dr)\.? (?:[A-Z]\. ?){0,2}[A-Z][^,;.]{1,60}? "
    r"(?=(?:[Tt]he (?:[A-Z][\w’'&-]*(?: of(?: the)?| and)? ?){1,8}|(?:Mr|Mrs|Ms|Miss|Dr)\.?(?: [A-Z][\w’'.-]*){1,4})$)"
)


def subject_before(doc: Doc, low: int, at: int) -> Subject:
    """The subject of the verb that begins at offset `at`, looked for in text[low:at]."""
    text, low = text_of(doc), max(low, at - LOOK_BACK)
    near = text[max(low, at - 160) : at]
    aside = None
    if near.endswith(") ") or " with " in near or "behalf of " in near or "supported by " in near:
        aside = _ASIDE.search(text, max(low, at - 160), at)
    if aside is None and (" in " in near or " from " in near) and (team := _OF_TEAM.search(text, max(low, at - 80), at)):
        named = _mention_ending(doc, low, team.start())
        aside = team if named and named.name else None
    if aside is None and near.endswith(", "):
        aside = _ANSWERING.search(text, max(low, at - 110), at)
    if aside:  # "The Chair, on behalf of the Panel, |undertook to"
        at = aside.start()
    stop = _without_adverbs(text, max(low, at - 60), at)
    if " to " in near and ("In " in near or "Replying" in near) and (replied := _REPLIED_TO.search(text, low, stop)):
        return _classify(doc, *_trim(text, replied.end(), stop), _mention_ending(doc, replied.end(), stop), False)
    boundary = _last_break(text, low, stop)
    begin = boundary[0] if boundary else low
    answered = _ANSWERED.search(text, low, stop) if "," in text[low:stop] else None
    mention = _mention_ending(doc, answered.end() if answered else low, stop)
    if answered and mention is None and (whole := _mention_ending(doc, low, stop)):  # "Councillor Poole, the Director" read as one person
        begin, boundary = max(answered.end(), whole.start), None
        begin, stop = _trim(text, begin, stop)
        return _classify(doc, begin, stop, None, False)
    if mention:  # "Jo Rivers, Head of Audit, agreed to …": the comma parts no clause
        begin = _first_of_list(doc, answered.end() if answered else low, mention)
        if (
            begin == mention.start
            and mention.name is None
            and text[begin].isupper()
            and (field := _FIELD_BEFORE.search(text, max(low, begin - 40), begin))
            and not holds_post(field["field"])
        ):
            begin = field.start("field")
        boundary = _last_break(text, low, begin)
        last = boundary[0] if boundary else low
        if text[last:begin].strip(" ,").lower() not in ("", "the", "then", "and"):
            boundary = None
    if "and" in text[begin:stop] and (commas := _COMMAS_OF_POST.search(text, max(low, begin - 80), begin)):
        begin, boundary = commas.start(), None  # "the |Parks, Trees and Paths Warden"
    if (
        boundary
        and boundary[1] == ","
        and (more := _INITIALS_BEFORE.search(text, max(low, begin - 40), begin))
        and INITIALS.fullmatch(text[begin:stop].strip())
    ):  # "|JR, SP and AB would meet"
        begin, boundary = more.start(), None
    if body := _BODY_AFTER.search(text, begin, stop):  # "seconded by Councillor Hall, |the Council agreed"
        begin = body.end()
    begin, stop = _trim(text, begin, stop)
    if text.endswith(("he", "they"), begin, stop):
        if asked := _ANSWERED_HE.search(text, max(low, begin - len("In response ")), stop):  # "In answer to Ms Hall |he said": not she
            earlier = (group_before if text.startswith("they", asked.end()) else antecedent)(doc, asked.start())
            return Subject(asked.end(), stop, "pronoun", earlier)
        if about := _ABOUT.match(text, begin, stop):
            begin = about.end()
    words = text[begin:stop]
    joined = None
    if "and" in words:
        if _ENDS_IN_AND.search(words):  # "… how to report it and |requested a copy": the subject stands far ahead
            return Subject(at, at, "none", None)
        decided = words.startswith(("to ", "not to ")) and text.endswith(("greed ", "esolved ", "ecided "), low, begin)
        for found in _AND.finditer(words):
            # "Agreed |to object on grounds of height| and TA will send it"
            told = decided and INITIALS.fullmatch(words, found.end() + 1) is not None
            told = told or _TIME.fullmatch(text, begin, begin + found.start()) is not None
            if (told or _FINITE.search(text, begin, begin + found.start())) and not _goes_on(words, joined.end() if joined else 0, found):
                joined = found
    if joined:
        begin, stop = _trim(text, begin + joined.end(), stop)
    if boundary and boundary[1] in ("which", "who") and not joined and _FINITE.search(text, begin, stop):
        outer = subject_before(doc, low, boundary[0] - len(boundary[1]))
        if outer.kind != "none":  # "the letter |which was lost| had been sent again"
            return outer
    conditional = boundary is not None and boundary[1] in _CONDITIONS and not joined
    if begin >= stop:
        return Subject(at, at, "none", None, conditional)
    return _classify(doc, begin, stop, mention, conditional)


def _goes_on(words: str, last: int, joint: re.Match[str]) -> bool:
    """Whether an "and" parts no clauses: it is within a post, "the Footpaths |and| Trees Warden", or between two who do it, "… and JR |and| SP"."""
    if last and INITIALS.fullmatch(words[last : joint.start()].strip()):
        return True
    post = _BEGINS_POST.search(words, last, joint.start())
    return post is not None and not holds_post(post["field"]) and _ENDS_POST.match(words, joint.end()) is not None


def _is_plain(name: str) -> bool:
    """Whether a name is neither a post nor initials: no person has an article before such a one."""
    return not holds_post(name) and not INITIALS.fullmatch(name)


def _is_council(doc: Doc, name: str) -> bool:
    """Whether initials are those of a council and of nobody whom the minutes name: "WDC"."""
    return _COUNCIL_INITIALS.fullmatch(name) is not None and name not in known_owners(doc)


def _without_adverbs(text: str, low: int, at: int) -> int:
    """The end of a subject before a verb at offset `at`: before the spaces, adverbs and auxiliaries that stand between them."""
    while True:
        while at > low and text[at - 1] in " ,":
            at -= 1
        begin = max(text.rfind(" ", low, at), text.rfind(",", low, at))
        if begin < 0 or text[begin + 1 : at].lower() not in _TRAILING:
            return at
        at = begin


def _last_break(text: str, low: int, high: int) -> tuple[int, str] | None:
    """The end and the words of the last place in text[low:high] where a clause begins anew."""
    origin = max(low - 1, 0)  # the letter before tells whether a word begins there
    lower = lowered(text, origin, high)
    found = _LAST_BREAK.match(lower, low - origin)
    if found and _are_initials(text, origin + found.start("break"), origin + found.end("break")):  # "Funding: |AS to send it"
        found = _LAST_BREAK.match(lower, low - origin, found.start("break"))
    return (origin + found.end("break"), found["break"]) if found else None


def _are_initials(text: str, start: int, end: int) -> bool:
    """Whether a word that is also a conjunction or a pronoun is somebody's initials: "AS will call", not "AS WILL"."""
    return end - start > 1 and text[start:end].isupper() and text[end : end + 2].strip().islower()


def _first_of_list(doc: Doc, low: int, mention: Mention) -> int:
    """Where a list of people begins that ends with this one: "|Cllr Hall and Cllr Poole plus the Clerk would …"."""
    start = mention.start
    for earlier in reversed(mentions_in(doc, low, mention.start)):
        between = text_of(doc)[earlier.end : start]
        if not re.fullmatch(r" ?(?:,|and|&|/|\+|plus|or|with|, and)? ?(?:the )?", between):
            break
        if between.startswith(",") and _SPOKEN_TO.search(text_of(doc)[max(low, earlier.start - 24) : earlier.start]):
            break  # "In reply to Councillor Poole, |the Manager said"
        start = earlier.start
    low = max(low, start - 80)
    if names := _NAMES_BEFORE.search(text_of(doc)[low:start]):  # names that nothing in the document tells to be ones
        start = low + names.start("names")
    if article := re.search(r"\b(?:the|The|Councillors|Cll?rs\.?|Messrs\.?) $", text_of(doc)[max(low, start - 12) : start]):
        start -= len(article.group())
    return start


def _trim(text: str, begin: int, stop: int) -> tuple[int, int]:
    while begin < stop and text[begin] in " ,'\"‘“":
        begin += 1
    if lead := _LEADING.match(text, begin, stop):
        begin = lead.end()
    while stop > begin and text[stop - 1] in " ,:;":
        stop -= 1
    if text[stop - 1] == ")" and "(" not in text[begin:stop]:  # "the Leader (|Councillor Jo Hall|)"
        stop -= 1
    return begin, stop


def _mention_ending(doc: Doc, low: int, stop: int) -> Mention | None:
    last = last_mention(doc, low, stop)
    return last if last and last.end >= stop - 1 else None


def _classify(doc: Doc, begin: int, stop: int, mention: Mention | None, conditional: bool) -> Subject:
    words = text_of(doc)[begin:stop]
    initial = words.startswith("A ") and mention is not None and mention.start == begin and not holds_post(words)  # "A Hall"
    article = None if initial else _ARTICLE.match(words)
    bare = words[article.end() :] if article else words
    bare = bare.removeprefix("new ")
    kind: SubjectKind
    owner: str | None = bare
    lower = words.lower()
    if lower.startswith(("he and ", "she and ")) and (other := words[lower.index(" and ") :]) and (first := antecedent(doc, begin)):
        kind, owner = "person", f"{first}{other}"  # "|She and the Clerk| would meet the owner"
    elif lower in _PRONOUNS:
        kind, owner = "pronoun", (antecedent(doc, begin) if lower not in ("they", "them") else group_before(doc, begin))
    elif (
        lower[0] in "witayons"
        and _NOBODY.fullmatch(lower)
        and not re.match(r"(?:one|this|that) [A-Z]", words)
        and not _are_initials(text_of(doc), begin, stop)
    ):
        kind, owner = ("group" if lower == "we" else "thing"), None
    elif mention and mention.start >= begin and mention.end >= stop - 1:
        kind = "person"
        if mention.name and mention.post and mention.start <= begin + len(words) - len(bare) + 1:
            owner = owner_of(doc, mention)
    elif named := kind_named(bare):
        kind = named
        if named == "person" and not mention and ((article and " " in bare and _is_plain(bare)) or _is_council(doc, bare)):
            kind = "body"  # "the Sea Cadets", "WDC"
    else:  # "Board agreed the Chair’s approach": a clause, and nobody
        kind, owner = "thing", None
    return Subject(begin, stop, kind, owner, conditional)
