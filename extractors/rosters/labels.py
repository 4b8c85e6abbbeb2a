"""Labels within a list of attendance: which group those behind them belong to ("Directors: Jo Hall", "and independent members Mr Poole")."""

from __future__ import annotations

import re

# "and independent members Mr Rivers and Dr Hall", "plus officers Jo Poole and Ann Lowe"
GROUP_WITHIN = re.compile(
    r"(?:the )?(?:(?:independent|co-opted|lay|parent|tenant|voting|non-voting|associate|substitute|appointed|elected|church|teacher|staff|community|county|district|borough|parish|local|other|invited|trade|union|youth|board|committee|panel|fellow|visiting) )*"
    r"(?:members?|representatives?|governors?|co-optees?|officers?|councillors|trustees|directors|observers?|guests?|speakers?|advis[eo]rs?)(?: |: ?)(?=[A-Z])"
)
# "Directors: Kevin Poole, Tadhg Hall", "Senior Executive Officers: ..."
GROUP_LABEL = re.compile(
    r"(?:Alderman|Councillor|Cll?r|Member) [–—-] (?=[A-Z])|(?:Officers|Staff) (?=(?:Mr|Mrs|Ms|Miss|Dr|Cll?r)\b)|(?:(?:Invited )?(?:[Gg]uests?|[Vv]isitors?|[Oo]bservers?)|Guest [Ss]peakers?|[Ss]peakers?) (?=[A-Z][\w.'’-]* [A-Z])|Invited:? (?=[A-Z])|(?:(?:Members|Officers|Guests|Trustees|Directors|Staff|Others|Councillors|Committee) \| )"
    r"|(?:Y |Yr |An )?[A-Z][\w'’-]+ / (?=(?:The |An )?[A-Z][\w'’ -]{2,30}: ?[A-Z])"  # "Y Clerc / The Clerk: Ann Parry"
    r"|(?:[A-Z][\w'’-]+ ){1,3}(?:Council|Authority|Association|Trust|Society|Partnership|Forum) (?:Councillors?|Cll?rs?|Members?|Representatives?|Trustees?|Directors?) (?=[A-Z][\w.]* ?[A-Z])|(?:Trustees|Governors|Directors|Commissioners|Conservators) (?=[A-Z][\w.’'-]*(?: [A-Z][\w’'-]+){0,2}(?:,| \((?:Chair|Vice|Deputy)| and ))|(?:[A-Z][\w'’-]* (?:(?:of|and|&|for|/) )?){0,4}(?:representatives|members|officers|staff|residents|governors|trustees|partners|Directors|Officers|Engineers|Managers|Members|Heads|Planners|Advisers|Advisors|Representatives|Guests|Officials|Staff|Others|Visitors|Observers|(?<=Member )Apologies|(?<=Members )Apologies|(?<=Officer )Apologies|(?<=Officers )Apologies|(?<=Councillor )Apologies|Deputies|Assistants|Secretaries|Administrators|Trustees|Governors|Executives|Councillors|Cll?rs)(?: of [A-Z]\w+(?=:)| (?:of|with|for|from|on|without|representing) [^:.;|()\n]{2,60}(?=:))?(?: \([A-Za-z]+\))?:-? ?|(?:[A-Z][A-Z'’&-]+ ){0,4}(?:REPRESENTATIVES?|OFFICERS?|MEMBERS?|COUNCILLORS?|TRUSTEES?|GOVERNORS?|GUESTS?|STAFF|OBSERVERS?|ADVIS[EO]RS?|CO-OPTEES?|DIRECTORS?|SPEAKERS?|PARTNERS?)(?: [A-Z]+){0,2} ?:-? ?"
)
# one of these stands in each of them, in small letters
GROUP_MARKS = (
    ":",
    " | ",
    "alderman ",
    "councillor ",
    "cllr ",
    "member ",
    "invited ",
    "guest",
    "visitor",
    "observer",
    "speaker",
    "officers ",
    "staff ",
    "council ",
    "authority ",
    "association ",
    "trust ",
    "trustees ",
    "governors ",
    "directors ",
    "commissioners ",
    "conservators ",
    "society ",
    "partnership ",
    "forum ",
)
# for which part of the meeting those behind it came: "Item 6.1: Jo Rivers", "Whole of meeting Ann Hall"
_PART = (
    r"(?:For )?(?:(?:the )?(?:Agenda )?(?:Items?|Minutes?|Min\.|Applications?|Cases?|Part|Section) (?=[\w/.-]{0,12}\d)[\w/.-]{1,14}(?:(?:, ?| ?& ?| and | to |[–—-])\d[\w/.-]{0,8}){0,5}(?: only)?(?::| [–—-]) ?"
    r"|(?:The |the )?(?:[Ww]hole|[Pp]art|[Aa]ll|[Mm]ost|[Rr]emainder|[Rr]est|(?:[Ff]irst|[Ss]econd) (?:part|half)) of (?:the )?[Mm]eeting(?: only)?(?: ?:| [–—-])? )"
)
# "Secretariat: Jo Rivers"
LABEL_OF_ITS_OWN = re.compile(
    rf"{_PART}(?=[A-Z])|"
    r"[A-Z][\w'’-]+(?: [\w'’&-]+){0,3} [–—-] (?=(?:Cll?r|Cll?rs|Councillor|Councillors|Mr|Mrs|Ms|Miss|Dr|PCS?O?|P\.C\.|Sgt|Sergeant|Insp|Inspector|Constable|Garda|Supt|Superintendent)\b)|"
    r"(?!Venue|Date|Time|Location|Place|Meeting|Next|Subject|Purpose)[A-Z][\w'’-]+,?(?: [\w'’&-]+,?){0,4}(?<!pologies)(?<!bsent)(?<!resent)(?<!ttendance)(?: \([a-z][^()\d:]{2,30}\))?: (?=[A-Z])"
)

# what one person is there: "Clerk: Jo Rivers", "Minutes taken by: Ann Hall"
POST_LABEL = re.compile(
    r"(?:(?:Town |Parish |Community )?Clerk|Scribe|Recorder|Rapporteur|Facilitator|Secretariat|Notes(?: [Bb]y)?|Notetaker|Minutes?(?:[- ](?:[Tt]aker|[Tt]aken [Bb]y|[Ss]ecretary|[Cc]lerk))?|Note[- ][Tt]aker|Secretary|Presiding|Chair(?:man|person)?|In the [Cc]hair) ?(?:: ?(?:\| )?|\| )(?=[A-Z])"
)
