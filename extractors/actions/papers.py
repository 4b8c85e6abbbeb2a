"""What is written for a meeting and comes to it: reports, figures and letters, and the words in which they come back or go out."""

from __future__ import annotations

import re

from extractors.beginnings import searched

LETTER = searched(r"\b(?:letters?|e-?mails?|correspondence|reply|response|reminders?|notice)$", re.IGNORECASE)
# What goes out to people: "letters", "a leaflet", "reminders to |parents|"
LETTERS = searched(
    r"\b(?:letters?|e-?mails?|reminders?|notices?|leaflets?|flyers?|questionnaires?|invitations?|newsletters?)(?: (?:to|for|about|on) [^.;,]{2,60})?$",
    re.IGNORECASE,
)
# "would |come back to the Board|", "to |go on the website|"
COMES_BACK = re.compile(
    r" (?:come|go|return)(?: back)? to (?:the |a |this |our )?(?:[\w’'-]+ ){0,4}(?:committee|meeting|board|panel|council|cabinet|agenda|governors|trustees|group|forum)\b"
    r"| go (?:up (?:at|in|on|outside)|out (?:at|in|on|to|outside|by))\b| go (?:up )?(?:on|in|into|onto) (?:the |our |its )?(?:[\w’'-]+ ){0,2}?(?:website|notice ?boards?|newsletter|magazine|facebook(?: page)?|agenda)\b"
    r"| be (?:put )?on (?:each|every|all)(?: (?:future|coming))? (?:[\w’'-]+ )?(?:agendas?|meeting)\b",
    re.IGNORECASE,
)
PAPERS = searched(
    r"\b(?:information|reports?|updates?|figures|data|breakdown|briefings?|notes?|lists?|cop(?:y|ies)|details?|papers?|slides|minutes|dates?|quotes?|quotations?|letters?|poster|agenda)\b",
    re.IGNORECASE,
)
