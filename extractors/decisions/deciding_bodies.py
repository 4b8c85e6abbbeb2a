"""The bodies that decide, and whether one that the text names can be the body that met.

"The Panel", "Members", "All present" and "We" are the meeting; "the Planning Committee" is where the head of the minutes calls it so.

Near misses: "the parish council" in a county's minutes, "the Highways Authority" in a town's.
"""

from __future__ import annotations

BODY_NOUN = (
    r"(?:(?:Board|BOARD|Committee|Council|Court|Body) of (?:the )?(?:Directors|DIRECTORS|Trustees|Governors|Management|Managers|Members)|Committee|COMMITTEE|Sub-Committee|Subcommittee|Council|COUNCIL|Cabinet|CABINET|Board|BOARD|Panel|PANEL|Executive|Forum|Group|Meeting|meeting|AGM|EGM|Commission|Authority|Assembly|Partnership|Trust|Douzaine|Chief Pleas"
    r"|Court|Senate|Governing Body|governing body|Corporation|Working Party|W?CC|PC|TC|FGB|LGB|IEB|SACRE|PPG|PRG|VHMC|VHC|NPSG|NPG|(?:parish|town|community|village) (?:council|meeting|committee)|committee|council|board|panel|sub-committee|cabinet|forum|executive|group|authority|commission)"
)
# "the |audit and scrutiny| committee", as councils without capitals write; "the chair of the committee" is somebody
SMALL_QUALIFIER = r"(?<=[Tt]he )(?:(?!(?:vice|deputy|interim|members?|head|heads|work|minutes|terms|remit|role|rest|whole|next|last|previous|parish|town|community|village|parent|management)\b|chair|council)[a-z][a-z-]+ (?:(?:and|&) )?){1,4}(?=(?:sub-?)?committee\b|panel\b|board\b|commission\b|forum\b)"
# "|Thereafter| the Committee agreed to": no part of the name
THEN = r"(?:Thereafter|Thereupon|Accordingly|Consequently|Subsequently|Finally|Therefore|Ultimately|Eventually|Otherwise|Hence|Then|In response|In (?:the|these) circumstances|On (?:that|this) basis),?"
# "the Finance and Staffing Committee (FSC)" with its `qualifier`, "all Members present", "We"
DECIDING_BODY = (
    rf"(?P<body>(?:[Tt]he |[Tt]his |THE )?(?P<qualifier>(?!{THEN} )(?:[A-Z][\w’'&-]+(?:,(?! the\b))? (?:(?:and|&|of|for|the|to) ){{0,2}}){{0,6}}|{SMALL_QUALIFIER}){BODY_NOUN}(?: \([A-Z][\w &’-]{{1,40}}\))?"
    r"|(?:[Tt]he |[Aa]ll )?(?:Committee |Board |Panel |Council |Cabinet |Parish |Forum |Authority |Partnership |Trust |Group |Executive )?(?:Members|members|Partners|partners|Councillors|councillors|Cll?rs|Trustees|trustees|Governors|governors|Directors|Commissioners|Conservators)(?: present)?|All(?: present)?|[Ww]e|Everyone(?: present)?|[Tt]hose present|[Tt]he chair and members)"
)


def is_own_body(body: str, qualifier: str | None, head: frozenset[str]) -> bool:
    """Whether a body that decides in the text can be the meeting's own: "the Panel", "Members", "the Planning Committee" where that is who met."""
    words = [word.lower().strip("’',&-") for word in (qualifier or "").split()]
    named = [word for word in words if word and word not in ("and", "of", "for", "the", "to", "full", "whole", "governing", "sub")]
    if named:
        known = [word in head or _is_kin(word, head) for word in named]
        # "the Elmshire Integration Joint Board", where the head says no more than "Integration Joint Board"
        return bool(head) and (all(known) or (len(named) > 2 and all(known[1:])))
    *before, noun = body.partition(" (")[0].lower().split()
    if head and before and before[-1] in ("parish", "town", "community", "village") and before[-1] not in head:
        return False  # "the parish council", as a county's minutes speak of it
    if noun == "partners":
        return any(word.startswith(("partner", "safeguarding", "wellbeing", "well-being")) for word in head)
    if noun in ("council", "cabinet", "executive", "authority", "trust", "corporation", "assembly", "commission") and head:
        return noun in head
    return True


def _is_kin(word: str, head: frozenset[str]) -> bool:
    """Whether a word of a body's name is another form of one at the head: "the Integration Joint Board" of an Integrated Joint Board."""
    return len(word) > 6 and any(other.startswith(word[:6]) for other in head)
