"""Names of a list whose surname stands first: "HUGHES, Ann; DENT, Bob (Chair)", "Hughes, A.; Dent, B. C.", "Hughes, Mrs Ann (AH), Dent, Bob (BD)".

Near misses: "Rivers, Hall; Poole" are surnames alone, "Ann, Bob and Jo" first names, the letters of "Rivers, J.P." an honour, and those of "Ann Rivers, A.O." a post.
"""

from __future__ import annotations

import re

from extractors.names.forms import GIVEN_NAMES, HONOURS_WORDS, LOWER, NOT_NAMES, UPPER
from extractors.names.mentions import Mention
from extractors.names.posts import ACRONYMS, ALONE
from extractors.wordlists import words_of

_SURNAMES = words_of("not_names", "surname")
_HONOURS = re.compile(rf"(?:{HONOURS_WORDS})\.?")
_LOUD, _WORD = rf"[{UPPER}]{{2,24}}", rf"[{UPPER}][{LOWER}]{{1,24}}"
_CAPITALS = rf"(?:[{UPPER}]{{2,5}} ){{0,2}}(?:Ma?c|[OD]['’])?{_LOUD}(?:[-'’ ]{_LOUD})?"
_PLAIN = rf"(?:[Vv][ao]n (?:de[rn]? )?|[Dd]e (?:la )?)?(?:Ma?c|[OD]['’])?{_WORD}(?:[- ]{_WORD})?"
_BACKWARDS = re.compile(
    rf"(?:(?P<capitals>{_CAPITALS})|(?P<plain>{_PLAIN})), (?:(?P<title>Cll?r|Councillor|Mr|Mrs|Ms|Miss|Dr|Revd?|Prof)\.? )?"
    rf"(?:(?P<initials>(?:[{UPPER}]\.?[ -]?){{0,2}}[{UPPER}]\.?)|(?P<given>{_WORD}(?:-{_WORD})?)(?P<middle>(?: [{UPPER}]\.?){{1,2}})?)"
    r"(?= ?(?:[;,(\[|\n]|$)| and | [–—-] )"
)
_KNOWN_AS = re.compile(r" ?[(\[]([A-Z])[A-Za-z]{0,2}([A-Z])[)\]]")  # "Hughes, Ann (AH)"
_OPENS = ("\n", "; ", ": ", "| ", "- ", "– ", "— ", "• ")


def read_surname_first(text: str, at: int, end: int) -> Mention | None:
    """The person whose surname stands at `at` with the given names behind a comma; the name is told in the usual order."""
    found = _BACKWARDS.match(text, at, end)
    if found is None:
        return None
    surname = found["capitals"] or found["plain"]
    if surname.title() in ALONE or (surname.title() in NOT_NAMES and surname.title() not in _SURNAMES):
        return None  # "CHAIR, Ann"
    if found["initials"] and surname.partition(" ")[0].title() in GIVEN_NAMES and " " in surname:
        return None  # "Ann Rivers, A.O."
    if not (_are_initials(found) if found["initials"] else _is_given(text, found, end)):
        return None
    given = found["initials"] or found["given"] + (found["middle"] or "")
    return Mention(at, found.end(), "person", f"{given} {surname}", found["title"], None, None, at, found.end())


def _are_initials(found: re.Match[str]) -> bool:
    """Whether the letters behind the comma are somebody's, and no honour or post: "Rivers, J.P.", "Rivers, SW"."""
    letters = found["initials"]
    return not _HONOURS.fullmatch(letters) and letters not in ACRONYMS and (len(letters) == 1 or not letters.isalpha())


def _is_given(text: str, found: re.Match[str], end: int) -> bool:
    """Whether the word behind the comma is the first name of whom the surname belongs to, and no second person of a list."""
    given, begin, stop = found["given"], found.start(), found.end()
    if found["capitals"]:
        return given in GIVEN_NAMES or given not in NOT_NAMES | ALONE
    if given not in GIVEN_NAMES or given in _SURNAMES or found["plain"] in GIVEN_NAMES:
        return False
    if known := _KNOWN_AS.match(text, stop, end):
        return known[1] == given[0] and known[2] in found["plain"]
    opens = begin == 0 or text.endswith(_OPENS, 0, begin)
    return opens and (stop >= end or text.startswith((";", "\n", " (", " |", " –", " —", " -"), stop))
