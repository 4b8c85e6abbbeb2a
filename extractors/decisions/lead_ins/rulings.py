"""Rulings on applications, told in the words of the notice that goes out to the parties.

    Having heard both sides, the Sub-Committee has decided to |grant the licence|.

Near misses: "The Committee had decided to wait" (told of another day), "The Panel has agreed with the police that", "the Council has decided to sell" (another body).
"""

from __future__ import annotations

import re

RULED = re.compile(
    r"(?:(?:Having|After|Following|Taking|In (?:all )?(?:the|these) circumstances|Accordingly|Therefore|On balance|In (?:the )?light of|For these reasons)\b[^.;:]{0,240}?,? )?"
    r"(?P<body>[Tt]he (?P<qualifier>(?:[A-Z][\w’'-]+ (?:(?:and|&|of) )?){0,4})(?:Sub-Committee|Subcommittee|Panel|Committee)) (?:has|have)(?: (?:therefore|accordingly|unanimously|also|reluctantly))? "
    r"(?P<verb>decided|resolved|determined)(?: unanimously)?(?= (?:to (?:grant|refuse|revoke|suspend|issue|allow|impose|vary|modify|amend|remove|exclude|take|reject|renew|approve|permit|add|attach|give|uphold|dismiss)|that)\b)"
)
