"""The phrases that say by when without a date: "next meeting", "within 10 working days", "by Friday", "before half-term", "as soon as possible"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extractors.beginnings import searched
from extractors.calendar_words import MONTH
from extractors.gates import Gated, Gates, needed_words
from extractors.letters import lowered

# Spaces in these pieces are escaped, for they stand in a verbose pattern.
_NUMBER = r"(?:\d{1,3}|a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|a\ couple\ of|the\ next\ (?:two|three|four|six|few|couple\ of|\d{1,2})|the\ next)"
_STOP = r"(?!(?:and|but|which|that|who|to|so|as|for|outlining|detailing|setting|showing|explaining|with|including|on|regarding|about|if|what|how|whether|whose|unless|by|subject|pending|re(?!-)|through|via|he|she|they|it|we)\b|(?:(?<=\ recess\ )|(?<=\ holidays\ )|(?<=\ break\ )|(?<=\ term\ )|(?<=\ meeting\ )|(?<=\ AGM\ )|(?<=\ visit\ ))(?:an?|all|the|his|her|their|its)\b)"
# "once the police had seen |it|", "when the owners had worked |through|"
_LAST_WORD = (
    r"(?:\ (?:he|she|they|it|them|him|her|this|that|so|to|for|on|by|with|about|through|(?<=\ been\ )through\ (?:it|them))(?=[.,;)]|$))?"
)
_EVENT = rf"[\w’'(][\w’'()/&-]*(?:\ (?:{_STOP}|(?<=\ due\ )|(?<=\ goes\ )|(?<=\ went\ )|(?:(?<=\ agreed\ )|(?<=\ shared\ )|(?<=\ discussed\ )|(?<=\ cleared\ )|(?<=\ checked\ ))(?=with\ )|(?<=ed\ )(?=by\ (?:the\ )?(?!{MONTH}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Easter|Christmas)[A-Z]))[\w’'(][\w’'()/&-]*){{0,11}}{_LAST_WORD}"
_BODY = r"(?i:meetings?|AGM|council|cabinet|committee|sub-committee|board|panel|session|forum|cycle)"
_REPEATED = r"(?:terms?|half[-\ ]term|meetings?|cycle|Board|Panel|Executive|Cabinet|Committee|agenda)"
_OFTEN = r"(?i:(?:bi-?|(?:two|three|four|six)[-\ ])?monthly|quarterly|termly|weekly|fortnightly|half[-\ ]yearly|annually)"
_MEETING = rf"(?:[\w’'&()-]+\ ){{0,8}}?{_BODY}(?:\ {_BODY})*(?!\w)(?!\ (?:papers?|agenda)\b)(?:(?<=meeting)\ of\ (?:the\ )?(?:[A-Z][\w’'&-]*,?\ (?:and\ |&\ )?){{0,5}}?(?:Council|Cabinet|Committee|Sub-[Cc]ommittee|Board|Panel|Forum|Executive)\b)?"
# What is called after a season, one word between them at most: "in the autumn |mending programme|"
OF_A_SEASON = r"[ ](?:(?!(?:and|or|to|with|for|on|of|in|as|by|when|if|the|an?|his|her|its|their|after|before)\b)[a-z-]+[ ])?(?:visit|edition|issue|newsletter|report|review|budget|timetable|menu|return|programme|fair|concert|show|census|survey|walk|reading|scheme)\b"
# The phrases by their names, in the order in which they are tried: the first that matches at the earliest place is the one.
_PHRASES = {
    name: searched(pattern, re.VERBOSE)
    for name, pattern in {
        "meeting": rf"\b(?P<meeting>[Nn]ext\ (?!(?:year|month|week|few|two|three|steps?|stage|in|to|agenda)\b){_MEETING}(?!\ but\ one\b)|(?<=(?:to|at)\ the\ )following\ (?:(?:scheduled|ordinary|quarterly|monthly)\ )?{_BODY}(?![\w’'-])(?!\ (?:with|of|at|on)\b)|(?i:spring|summer|autumn|winter)\ (?:term\ )?meeting\b)",
        "paper": r"\b(?i:for|from|in|with|into|to|within|of)\ (?i:the\ |its\ |their\ |our\ |his\ |her\ |my\ )?(?P<paper>(?:(?i:next|following|forthcoming)\ (?:(?!meetings?\b|and\b|of\b)[\w-]+\ ){0,2}?|(?:[QM]\d{1,2}|[Qq]uarter\ [1-4])\ (?:[\w-]+\ )?)(?i:reports?|returns?|dashboard|scorecard|update|bulletin|newsletter|magazine|edition|issue|pack))\b",
        "agenda": r"\b(?P<agenda>[Nn]ext\ [Aa]genda)\b",
        "dayth": r"\b(?:by|before|deadline)\ (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\ )?(?:the\ )?(?P<dayth>[1-3]?\d)(?:st|nd|rd|th)\b(?!\ (?:of|[A-Z]))",
        "slash": r"\b(?i:(?:no|not)\ later\ than|on\ or\ before|by|before|for|due|deadline)\ (?P<slash>[0-3]?\d/[01]?\d)(?![\d/])",
        "quarter": r"\b(?P<quarter>(?i:(?:no|not)\ later\ than|on\ or\ before|by|for|from|into|in|before)\ (?:Quarter\ [1-4]|Q[1-4]))\b(?!\ (?:report|return|\d))",
        "weekday": r"\b(?:(?i:(?:no|not)\ later\ than|on\ or\ before|by|before|on|until)\ (?:(?:close\ of\ (?:play|business)|noon|midday|5\ ?pm)(?:\ on)?\ )?)?(?P<weekday>(?i:(?:this|that|next|coming|the\ following)\ )?(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday))\b(?P<later>\ (?:of\ )?next\ week\b)?(?!\ (?:the\ )?\d|\ (?:evenings|mornings|afternoons|nights|[a-z]+s)\b)",
        "unit": rf"\b(?P<unit>(?i:(?:within|in|inside)\ (?P<about>(?:about|around|approximately)\ )?(?:the\ (?:following|coming)\ )?(?P<count>{_NUMBER})(?:\ \(\d+\))?\ (?P<of>working\ days?|days?|weeks?|fortnight|months?|years?)(?:[’']s?\ time|[’']|\ time)?(?:\ of\ (?:the\ )?(?P<from>{_EVENT}))?))(?!\w)",
        "end": r"\b(?P<end>(?i:(?:(?:no|not)\ later\ than|on\ or\ before|by|before|at|until|till)\ (?:the\ )?(?:end|close)\ of\ (?:the\ |this\ |next\ )?(?:current\ )?(?P<kind>day|week|month|(?:Q|quarter\ )[1-4]|(?:first|second|third|fourth)\ quarter|quarter|(?:(?:financial|municipal|council|calendar|academic|school)\ )?year|(?:school\ |autumn\ |spring\ |summer\ )?term)))\b(?!\ (?:in|of)?\ ?(?:19|20)\d\d)",
        "near": r"\b(?P<near>(?i:by\ tomorrow|tomorrow|(?:within\ |by\ )?(?:the\ )?next\ week|next\ month|(?:in|within|over)\ the\ coming\ (?:week|month)|(?<!for\ )(?<!of\ )(?<!from\ )this\ (?:week|month|year)|by\ year[- ]end))\b",
        "then": r"\b(?P<then>(?i:within\ the\ (?:week|fortnight|month)(?=[.,;)]|$|\ (?:and|or|to|with)\b)|within\ (?:24|48|72|twenty-four|forty-eight)\ hours|(?<=\w\ )(?<!of\ )the\ following\ (?:day|week|month)(?=[.,;)]|$|\ (?:and|or|to|with)\b)|(?<!of\ )(?<!on\ )(?<!from\ )(?<!for\ )that\ (?:same\ )?(?:day|evening|afternoon|week)(?=[.,;)]|$)|(?<!agreed\ )on\ the\ day(?=[.,;)]|$)|(?:by|before)\ then(?=[.,;)]|$|\ (?:and|or|to|with)\b)|by\ the\ (?:AGM|annual\ (?:general\ )?meeting|deadline|closing\ date|weekend)(?=[.,;)]|$|\ (?:and|or|to|with|so|as)\b)))",
        "delay": rf"\b(?P<delay>(?i:(?:after\ )?{_NUMBER}\ (?:days?|weeks?|months?|years?)\ (?:after|before|from|following|prior\ to))\ {_EVENT})",
        "event": rf"\b(?P<event>(?i:(?:shortly\ |immediately\ )?prior\ to|(?:well\ |shortly\ |immediately\ )?before|(?:well\ )?ahead\ of|(?:well\ )?in\ advance\ of|in\ (?:good\ )?time\ for|(?<!look\ )(?<!looked\ )(?<!looks\ )(?<!looking\ )after|(?<!the\ )following|once(?!\ (?:more|again|a|per|every|each|the\ Chair)\b)|as\ soon\ as|when)\ (?!the\ last\b|please\b|which\b|that\b(?!\ (?:meeting|date|day|time|visit|hearing|deadline)\b)|it\b\ was(?!\ (?:\w+ed|sent|put|shut|cut|lost)\b)){_EVENT})",
        "term": r"\b(?P<term>(?i:(?:no|not)\ later\ than|on\ or\ before|by|before)\ (?:(?i:half[-\ ]term|easter|christmas|(?:the\ )?new\ year)|(?i:the\ )(?i:start\ of\ )?(?i:the\ )?(?i:summer|autumn|spring|christmas|easter)\ (?i:term|holidays?|break|recess)))\b",
        "ready": r"\b(?P<ready>(?i:when|once|as\ soon\ as)\ (?i:it|they|this|these|the\ [a-z]+)\ (?i:is|are|was|were|becomes?|became|has\ been|have\ been|had\ been)\ (?:[a-z]+ly\ )?(?:available|ready|completed?|received|published|known|finished|done|out|in|agreed|signed|delivered|installed))\b",
        "next_time": r"\b(?P<next_time>(?i:before\ next\ time|next\ time))\b(?!\ (?:that|when|it|he|she|they|we|there|around|be))",
        "over": r"\b(?P<over>(?i:(?:over|during(?=\ (?:half|(?:the\ )?\w+\ (?:holidays?|break|recess|vacation))))\ (?:the\ )?(?:(?:summer|winter|spring|autumn|christmas|easter|school|half[-\ ]term)(?:\ (?:holidays?|break|recess|vacation))?|holidays|week-?end|coming\ (?:days|weeks|months))))\b(?!\ (?!and\b|to\b|so\b|but\b|by\b|with\b)[a-z])",
        "every": rf"(?<!for\ )(?<!in\ )\b(?P<every>(?:(?i:every)\ (?i:(?:other|single|ordinary|two|three|four|six|second|third|\d\d?)\ )?(?:days?|weeks?|fortnight|months?|quarters?|years?|{_REPEATED})|(?i:each)\ (?:{_REPEATED}|quarter))(?:\ until\ (?:further\ notice|(?:the\ )?[\w-]+(?:\ \d{{4}})?))?)(?!\w)",
        "regular": rf"\b(?:report(?:s|ed|ing)?|review(?:s|ed|ing)?|updated?|monitored|refresh(?:ed)?|circulated?|publish(?:ed)?|provided?|checked)\b[^.;,]{{0,60}}?\ (?P<regular>{_OFTEN})(?!\ (?:[a-z]+s?\ )?(?:reports?|updates?|figures|meetings?|return)\b)(?!\w)|\b(?:a|an|regular)\ (?P<regular_paper>{_OFTEN})\ (?:(?:progress|written|verbal|performance|highlight|monitoring|short)\ )?(?:reports?|updates?|briefings?|summary|notes?|papers?|(?:agenda\ )?items?|returns?|reviews?|figures|dashboards?|checks?)\b",
        "on_event": r"\b(?P<on_event>(?i:on|upon)\ (?:(?i:its|their|the)\ )?(?i:publication|completion|receipt|adoption|signature|his\ return|her\ return|their\ return))\b(?!\ (?:of|rates?|dates?|figures|data|levels?|certificates?|reports?)\b)",
        "visit": r"\b(?P<visit>(?i:during|on|at)\ (?i:(?:his|her|its|their|the)\ )?(?i:next|coming|forthcoming|following)\ (?i:visits?|rounds?|walkabout|inspection|walk|tour|surgery|work\ part(?:y|ies)))\b",
        "chance": r"\b(?P<chance>(?i:at\ the\ (?:earliest|next|first)\ (?:available\ )?opportunity))",
        "season": rf"\b(?:for\ the\ (?=(?:spring|summer|autumn|winter)(?:[.,;]|$|\ and\b|\ to\b)))?(?P<season>(?i:(?:(?<=for\ the\ )|(?:(?:early|late|later)\ )?in\ (?:the\ )?)(?:early\ |late\ |mid[- ]?)?(?:spring|summer|autumn|winter|new\ year))\b(?:\ term)?)(?!{OF_A_SEASON})",
        "afterwards": r"\b(?P<afterwards>(?i:afterwards|beforehand))(?=[.,;)]|$)",
        "months": rf"\b(?:(?:in|by|for|before)\ )?(?P<months>(?:{MONTH})\ or\ (?:{MONTH}))\b",
        "at_once": r"\b(?P<at_once>(?i:as\ soon\ as\ (?:is\ )?(?:possible|practicable|practical)|ASAP|immediately|straight\ ?away|(?<!was\ )(?<!is\ )(?<!are\ )(?<!were\ )now(?=\ and\ not\b|[.,;]|$))(?=\W|$))",
    }.items()
}
# What a task must hold for one of them to be looked for
_NEEDED = {name: needed_words(pattern) for name, pattern in _PHRASES.items()} | {
    "quarter": ("quarter", "q1", "q2", "q3", "q4"),
    "slash": ("/",),
}
_GATES = Gates()
_GATED = Gated((_GATES.add(_NEEDED[name]), (name, pattern)) for name, pattern in _PHRASES.items())


def phrases_in(text: str, start: int, end: int) -> Iterator[tuple[str, re.Match[str]]]:
    """The phrases of text[start:end] with their names, as one pattern of them all would find them; none begins within another."""
    held = _GATES.held(lowered(text, start, end))
    ahead = {name: match for name, pattern in _GATED.open(held) if (match := pattern.search(text, start, end))}
    while ahead:
        first = min(ahead, key=lambda name: ahead[name].start())  # of several that begin there, the first of the list
        match = ahead[first]
        yield first, match
        for name, other in list(ahead.items()):
            if other.start() < match.end():
                if later := _PHRASES[name].search(text, match.end(), end):
                    ahead[name] = later
                else:
                    del ahead[name]


def repeated_phrase(text: str, start: int, end: int) -> re.Match[str] | None:
    """The first phrase that names what comes again and again: "every quarter until May 2027"."""
    return _PHRASES["every"].search(text, start, end)
