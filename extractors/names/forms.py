"""The form of personal names: titles, given names, initials, particles, honours.

A name of any origin is known by its form and its place, not by a list: capitalised words, initials and particles after a title ("Cllr Mrs R Hall",
"Mr P. V. van der Berg-King OBE") or in a list of those present. The list of given names only helps where nothing else tells ("Jo Hall reported").
"""

from __future__ import annotations

import re
from functools import lru_cache

from extractors.beginnings import searched
from extractors.marked_words import MARKED, first_words
from extractors.wordlists import alternation, words_of

UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĖĘĚĜĞĠĢĤĦĨĪĬĮİĴĶĹĻĽĿŁŃŅŇŊŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽȘȚẀẂẄỲ"
LOWER = "a-zß-öø-ÿāăąćĉċčďđēėęěĝğġģĥħĩīĭįıĵķĺļľŀłńņňŋōŏőœŕŗřśŝşšţťŧũūŭůűųŵŷźżžșțẁẃẅỳ"

# O’Donoghue, D'Souza, McArthur, DeWitt, N'Dour; all capitals in lists: O'NEILL
_PART = rf"(?:[{UPPER}]['’‘`]|O['’] (?=[{UPPER}]))?(?:[{UPPER}][{LOWER}]+(?:[{UPPER}][{LOWER}]+)?|Ma?c[{UPPER}]{{2,}}|[{UPPER}]{{2,}})(?:['’][{LOWER}]{{3,}})?"
# "RMcH" and "WhatsApp" are no words of a name
WORD = rf"{_PART}(?:[-‑–](?:[{UPPER}]{{2,}}(?![{LOWER}])|[{UPPER}{LOWER}][{LOWER}]*[{UPPER}]?[{LOWER}]*))*(?![{LOWER}{UPPER}])"
# J, J., JB (only before a surname), J.B., J-P, Ó
INITIAL = rf"[{UPPER}](?:\.?-?[{UPPER}]){{0,3}}\.?(?![{LOWER}{UPPER}'’])"
PARTICLE = f"(?:{alternation(frozenset(['de la', 'de las', 'de los', 'van der', 'van den', 'van de', 'von der', 'ó', 'ní', 'nic', 'mac', 'uí', 'de', 'da', 'dos', 'das', 'di', 'du', 'del', 'della', 'van', 'von', 'der', 'den', 'la', 'le', 'el', 'al', 'bin', 'binti', 'ibn', 'ap', 'ab', 'ferch', 'ter', 'ten', 'st', 'y', 'e']))})"  # fmt: skip
# R.Hall, J.A.Poole, E.OAKES: as closely as a typewriter sets them
_CLOSE = rf"(?:[{UPPER}]\.){{1,3}}(?:O['’])?(?:[{UPPER}][{LOWER}]+(?:[{UPPER}][{LOWER}]+)?(?:[-‑–'’][{UPPER}]?[{LOWER}]+)?|[{UPPER}]{{3,}})(?![{LOWER}{UPPER}])"
# Irish surnames: Ó hUiginn, Uí hÓgáin, Mac an tSionnaigh
_IRISH = rf"(?:(?:(?<=[Óó] )|(?<=Uí ))h{WORD}|(?<=[Mm]ac )an(?= t?[{UPPER}])|(?<=Nic )an(?= t?[{UPPER}])|(?<=[cC] an )t{WORD})"
_PIECE = rf"(?:{WORD}|{_CLOSE}|{INITIAL}|St\.?|{PARTICLE}(?= [{UPPER}])|{_IRISH})"
HONOURS_WORDS = "(?:M\\.C\\.|D\\.F\\.C\\.|O\\.B\\.E\\.|M\\.B\\.E\\.|C\\.B\\.E\\.|B\\.E\\.M\\.|J\\.P\\.|D\\.L\\.|R\\.N\\.)(?! [A-Z][a-z])|MC|DFC|Bt|Bart|Esqs?\\.?|OBE|MBE|CBE|KBE|DBE|KCB|CB|DL|JP|QC|KC|QPM|KPM|BEM|CVO|LVO|MVO|TD|VRD|GM|FRCS|FRSA|PhD|BA|BSc|MA|MSc|MP|MSP|MS|MEP|MLA|AM|TD|T\\.D\\.|FSLCC|PSLCC|CiLCA|RN|FRICS|MRICS|FCA|ACA|CPFA|MRTPI|VR|AFC|DSO|GC|RD|DCM|ED|CC(?= \\(|[,;.\n]|$)"
_HONOURS = re.compile(
    rf"(?:,? \(?(?=[A-Z])(?:{HONOURS_WORDS})\)?(?![{LOWER}{UPPER}]))+(?: \((?:[Rr]et['’]?d\.?|[Rr]etired|[Rr]td\.?)\))?| \((?:[Rr]et['’]?d\.?|[Rr]etired|[Rr]td\.?)\)"
)

MEMBERS = words_of("titles", "members")
_TITLES = words_of("titles", "member", "courtesy", "learned", "clergy", "military")
RANKS = words_of("ranks")
_WORDS_TOO = frozenset(["Major", "Major-General"])  # titles before a given name or an initial only: "Major Works"
_ONES = _TITLES | _WORDS_TOO | RANKS | frozenset(w.upper() for w in _TITLES)
_SEVERAL = (
    MEMBERS | frozenset(w.upper() for w in MEMBERS) | frozenset(["Messrs", "messrs", "Mesdames", "Drs", "Professors", "Profs", "Revds"])
)
TITLE_WORDS, MEMBERS_WORDS = MARKED.add(first_words(_ONES)), MARKED.add(first_words(_SEVERAL))  # where TITLE and MEMBERS_TITLE begin
_TITLE = rf"(?:{alternation(_ONES)})(?:\.|(?![{LOWER}{UPPER}0-9'’&-]))"
# "Cllr Mrs", "Revd Canon Dr", "Cllr. (Mrs)", "Mr & Mrs", "PC 4471"
TITLE = re.compile(
    rf"{_TITLE}(?: ?\(?{_TITLE}\)?){{0,3}}(?: (?:&|and) (?:Mrs|Ms|Miss|Dr)\.?| (?!(?:19|20)\d\d )\d{{3,5}}(?= [{UPPER}]))?(?=\s*[{UPPER}(]| (?:{PARTICLE}) )"
)
MEMBERS_TITLE = re.compile(rf"(?:{alternation(_SEVERAL)})\.?(?: ?:| [–—-](?= ))?(?= ?[{UPPER}]| (?:{PARTICLE}) [{UPPER}])")
# Ll. and Rh. are one letter in Welsh; Wm. and Thos. were written for William and Thomas
_LONGEST_INITIAL = 5  # characters: "J.-P.", "Thos."
LETTERS = frozenset(
    ["Ll.", "Rh.", "Ch.", "Dd.", "Ff.", "Ph.", "Th.", "Wm.", "Thos.", "Jas.", "Geo.", "Chas.", "Ml.", "Jos.", "Robt.", "Jn.", "Edw."]
)
_TOKEN = searched(
    rf"(?:Ll|Rh|Ch|Dd|Ff|Ph|Th|Wm|Thos|Jas|Geo|Chas|Ml|Jos|Robt|Jn|Edw|St)\.(?= [{UPPER}])|[{UPPER}][{LOWER}]+(?![{LOWER}{UPPER}'’‑–-])|{_PIECE}"
)  # most are plain words: those first
# several of them in a row; what was read of a token is not read again in another way
_ANY_TOKEN = rf"(?>{_TOKEN.pattern})(?!&|/(?![{UPPER}][{LOWER}]+ [{UPPER}][{LOWER}]))"  # but "Ann Hall/Sam Poole"
NAME_WORDS = re.compile(rf"{_ANY_TOKEN}(?>(?: {_ANY_TOKEN}){{0,5}})")
_SPACED_TOKEN = ("O' ", "O’ ")  # "O' Brien": the only tokens with a space inside

_NAME_LISTS = ("english", "scottish", "irish", "welsh", "south_asian", "african_and_caribbean", "middle_eastern", "east_asian", "european")
GIVEN_NAMES = words_of("given_names", *_NAME_LISTS)
NOT_NAMES = words_of("not_names", "body", "place", "thing", "country")
PLACE_WORDS = words_of("not_names", "place")
BODY_WORDS = words_of("not_names", "body")


def is_initial(token: str) -> bool:
    if len(token) > _LONGEST_INITIAL or token[-1:].islower():
        return False
    letters = token.replace(".", "").replace("-", "")
    return token in LETTERS or (len(letters) <= 2 and letters.isupper() and token not in ("Ó",))


def read_name_words(text: str, at: int, end: int) -> list[str]:
    """The capitalised words, initials and particles that follow each other from `at`, parted by single spaces; six at most."""
    found = NAME_WORDS.match(text, at, end)
    return name_words(found.group()) if found else []


def name_words(said: str) -> list[str]:
    """The single words of what `NAME_WORDS` matches."""
    if _SPACED_TOKEN[0] in said or _SPACED_TOKEN[1] in said:
        return _TOKEN.findall(said)
    return said.split(" ")


def spans_of(words: list[str], at: int) -> list[tuple[int, int]]:
    """Where words stand that follow each other from `at`, parted by single spaces."""
    spans: list[tuple[int, int]] = []
    for word in words:
        spans.append((at, at + len(word)))
        at += len(word) + 1
    return spans


def read_honours(text: str, start: int, at: int, end: int) -> int:
    """Where the honours that follow the name text[start:at] end ("Mr A Rivers, OBE"); `at` where there are none, and behind "Dawn Lee (DL)" none are."""
    found = _HONOURS.match(text, at, end)
    if found is None or (
        text.startswith(" (", at) and text[at + 2] == text[start] and text[found.end() - 2] == text[text.rfind(" ", start, at) + 1]
    ):
        return at
    return found.end()


_DROP = searched(r"^(?:the|mr|mrs|ms|miss|dr|sir|dame|lord|lady|cllrs?|councillors?)\.? ", re.IGNORECASE)


# "Mr ap Rhys" is Owen ap Rhys
_PARTICLES = frozenset(
    [
        "de",
        "la",
        "las",
        "los",
        "van",
        "der",
        "den",
        "von",
        "ó",
        "ní",
        "nic",
        "mac",
        "uí",
        "mhic",
        "da",
        "dos",
        "das",
        "di",
        "du",
        "del",
        "della",
        "le",
        "el",
        "al",
        "bin",
        "binti",
        "ibn",
        "ap",
        "ab",
        "ferch",
        "ter",
        "ten",
        "st",
        "y",
    ]
)
_APART = re.compile(r"(.+) \(([A-Z])\.?\)")


@lru_cache(maxsize=4096)
def name_key(name: str) -> tuple[str, tuple[str, ...]]:
    """Surname and given names of a name, folded for comparison: ("rivers", ("jo",))."""
    bare = name
    while (shorter := _DROP.sub("", bare)) != bare:
        bare = shorter
    if (apart := _APART.fullmatch(bare)) is not None:
        bare = f"{apart[2]} {apart[1]}"  # "Hall (B)"
    words = bare.replace(".", " ").replace("’", "'").casefold().split()
    if not words:
        return "", ()
    return words[-1], tuple(word for word in words[:-1] if word not in _PARTICLES)


def same_person(name_a: str, name_b: str) -> bool:
    """Whether two names can be one person's: "Ms Rivers", "Jo Rivers" and "Cllr J. Rivers" can, "Jo Rivers" and "Ann Rivers" cannot."""
    (surname_a, given_a), (surname_b, given_b) = name_key(name_a), name_key(name_b)
    if not surname_a or not surname_b:
        return False
    if surname_a != surname_b:
        # "Jo" for "Jo Rivers": a given name alone
        return (not given_a and bool(given_b) and given_b[0] == surname_a) or (not given_b and bool(given_a) and given_a[0] == surname_b)
    if not given_a or not given_b:
        return True
    first_a, first_b = given_a[0], given_b[0]
    if len(first_a) <= 2 or len(first_b) <= 2:
        return first_a[0] == first_b[0]
    return first_a == first_b or first_a.startswith(first_b[:3]) or first_b.startswith(first_a[:3])
