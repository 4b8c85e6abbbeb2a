"""The words that open a decision: "RESOLVED that", "It was unanimously agreed to", "The Board agreed to", "On the proposal of X, seconded by Y, it was agreed".

A lead-in is what makes a clause a decision of the meeting. Reported ones are none: "it was noted that the Council had agreed", "as was agreed at the last
meeting", "the Department decided".
"""

from __future__ import annotations

import re
from typing import NamedTuple

from extractors.beginnings import searched
from extractors.decisions.deciding_bodies import BODY_NOUN, DECIDING_BODY, THEN, is_own_body
from extractors.decisions.lead_ins.reports import is_reported
from extractors.decisions.lead_ins.rulings import RULED
from extractors.decisions.sentence_gates import GATES
from extractors.gates import holds, needed_words
from extractors.wordlists import alternation

# Adverbs and asides between the words of a lead-in: "it was therefore unanimously resolved"
_ADVERBS = r"(?:,? ?\b(?:then|therefore|accordingly|also|further|furthermore|duly|subsequently|unanimously|formally|generally|thereafter|otherwise|hereby|finally|consequently|now|jointly|nem con|by consensus|by a majority|by majority vote|proposed|seconded|moved|and|in principle|noted|discussed|considered|suggested|\w+ly)\b,?){0,3}"
_VERBS = frozenset({"resolved", "agreed", "decided", "determined", "ordered", "concluded"})
_VERB = f"(?:{alternation(_VERBS)})"
_CAPITALS = r"(?:RESOLVED|AGREED(?! ACTIONS?\b)|RECOMMENDED|DECIDED|ORDERED|DETERMINED|Resolved)"  # "Resolved" opens nothing else wherever it stands

_FORMAL = re.compile(
    rf"(?:\(?(?:\d{{1,3}}|[a-z])[.)] |\d{{3,5}} (?=RESOLVED|AGREED))?(?:(?:It|IT) (?:was|is|WAS|IS)|(?:The |This )?(?:[A-Z][\w’'-]+ ){{0,5}}(?:{BODY_NOUN}|Members|Councillors)|On (?:a|being) [^.:]{{0,80}}?|And|Therefore|Accordingly|Unanimously|UNANIMOUSLY|Following [^.:]{{0,80}}?,)?{_ADVERBS} ?(?P<verb>{_CAPITALS})(?:\b|(?=that\b))"
)
# "Trustees agreed|, three for and one (Ms Hall) against,| to go out to consultation"
_VOTE_ASIDE = r"(?:(?<=, )(?:(?!(?:that|to|not) )[^.;:]){0,100}?\b(?:against|dissenting|dissent|opposed|abst[a-z]+|in favou?r|(?<=\d )for|[a-z] for|casting vote|to \d{1,2}|to [a-z]+|majority|show of hands|nem\.? con\.?),(?= (?:that|to|not to) ))"
_PLAIN = re.compile(
    r"(?:(?:[Aa]nd|AND) )?(?:(?:[Uu]nanimously|UNANIMOUSLY|[Dd]uly|[Tt]hereafter|[Aa]ccordingly) )?(?P<verb>Resolved|Agreed|Decided|Ordered|Determined|resolved|agreed|RESOLVED|AGREED|Recommended(?=,? (?:to|that)\b| ?:$)|Recommend(?= (?:that|to (?:the )?(?:[Ff]ull |[Pp]arish |[Tt]own |[Cc]ommunity )?(?:Council|council|PC|TC|CC|Board|Trustees|Committee),? that)\b))(?= ?[:;–—]| -+(?: |$)|,? that\b| to\b| not\b| against\b| unanimously\b| by\b(?! (?:the (?:[Pp]lanning|[Ll]ocal|[Dd]istrict|[Cc]ounty|[Bb]orough|[Cc]ity)\b|e-?mail|circulation|correspondence|text|post|phone|[A-Z]\w+\.?$))|,? on the \w+ of\b|,? (?:nem con|all|with)\b|,? \d{1,2} ?[–—-] ?\d{1,2}(?: ?[:–—]|,? (?:to|that)\b)|, "
    + _VOTE_ASIDE
    + r"|,?$| [A-Z][a-z]+ | [A-Z]{2,3} (?:to|should|will|would|can)\b| \((?:unanimous|nem|all|\d)| in principle(?=,? (?:that|to)\b)| (?:for |on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b| we(?:[’']\w+)? | (?:there|it|they|this|he|she) (?:will|would|should|may|might|can|could|is to|are to|be)\b| (?:up to|the|no|both|an?) | [a-z]+ (?:goes|stays|remains|comes) | [£€]?\d)"
)
# "Litter: agreed to buy two pickers": what it is about stands before it
_TOPIC = re.compile(
    r"[A-Z\d][\w’'&/,() -]{2,60}?(?::| [–—-]) (?=(?:[Aa]greed|[Rr]esolved|[Dd]ecided|AGREED|RESOLVED)(?:,? (?:unanimously )?(?:that|to|not to|against|(?:no|No|NO) (?i:objections?|comments?|observations?))\b| we\b| (?:for |on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b| (?:an? |up to )?[£€]?\d| (?:[A-Z][\w’'-]+,? (?:(?:and|&) )?){1,5}(?:as|to) ))"
    r"|[A-Z\d][\w’'&/,()£ -]{2,90}?(?::| [–—-]) (?=(?:RESOLVED|AGREED) [a-z£])"
)
# "Next season, agreed to keep to Mondays": a thing, and nobody who agrees
_TOPIC_BEFORE_COMMA = re.compile(
    r"(?!(?:The |Our )?(?:Clerk|Chair\w*|Secretary|Treasurer|Mrs?|Ms|Miss|Dr|Cll?rs?|Councillors?|Members|All|He|She|They|We|It|I|In|After|On|At|As|When|If|Following|Having|However|Then|Therefore|Finally|That|This|Also|For|With|By|To|One|Two|Three|Four|Five|Several|Some)\b)[A-Z][\w’'-]*(?: [\w’'-]+){0,5}? [a-z][\w’'-]+, (?=(?:agreed|decided|resolved) (?:to|that|not to) )"
)
# "After some talk about reminders, agreed that", "On a show of hands, 4 to 2, to": nobody is named who agrees
_AGREED_AFTER = re.compile(
    r"(?:After|Following|On|Having|In view of|Given) [^.:;]{3,120}?, (?:(?:it was |were )?(?:then |unanimously )?(?P<verb>agreed|resolved|decided)(?: unanimously)?(?=,? (?:that|to)\b))"
    r"|On (?:a )?(?:show of hands|vote|being put to the vote),? (?:by )?(?:\d+|[a-z]+) (?:votes? )?(?:to|[–—-]) (?:\d+|[a-z]+)(?: votes)?,? (?P<hands>)(?=(?:that|to) )"
)
# "NOTED: (i) that numbers had fallen", "ELECTED: Dr Hall": what the body did, in capitals or alone in its line
_LISTED = re.compile(
    r"(?:(?P<verb>NOTED|RECEIVED|APPROVED|ENDORSED|ELECTED|APPOINTED|CONFIRMED|ADOPTED|ACCEPTED|NOMINATED|RATIFIED)(?:,? (?:on|ON) the (?:recommendation|advice) of [^:;.]{3,80}(?=:))?(?= ?[:–—]| that\b| (?:the|an?|both|all|its|their|this|these) [a-z])|(?P<alone>(?:Also )?(?:Noted|Approved|Endorsed|Adopted|Appointed|Elected|Nominated|Ratified|Received(?=:(?:$| (?:(?:the|an?|its|their|both) )?(?:[\w’'-]+ ){0,3}?(?:reports?|updates?|minutes|papers?|presentations?|accounts|plans?|returns?|statements?|briefings?)\b)|,? on )))(?:,? on the (?:recommendation|advice) of [^:;.]{3,80}(?=:))?(?= ?:(?:$| (?=[A-Za-z]{2}|a )(?!by\b|(?i:yes|no|none|nil|mrs?|ms|miss|dr|cllrs?|councillors?|he|she|they|it|there|[^.;]{0,60} (?:left|arrived|joined|declared))\b)(?:[A-Za-z])| (?:[Tt]hat|\(?(?:1|a|i)[.)]) )))"
)
_NAMED = re.compile(
    r"(?:(?:Details|Record|Summary) of )?(?:[Tt]he )?(?:(?:Council|Committee|Board|Panel|Cabinet|Final|Key|Formal|Other|Further|Additional|Unanimous|Executive|Governors|Trustees|Members|Directors|Forum|Group|Meeting)(?:[’']s?)? )?(?P<verb>[Dd]ecisions?|DECISIONS?|[Rr]esolutions?|RESOLUTIONS?|Outcome|OUTCOME)(?:(?: (?:made|taken|of the \w+|reached|agreed|(?:of|by) (?:the )?(?:(?:Executive|Lead|Cabinet|Strategic) (?:Councillor|Member)|Portfolio Holder|Leader)[^.:;]{0,60}))?(?: ?(?:No\.? ?)?[\d/]+)?(?: ?\([^)]{0,40}\))? ?(?::-|[:–—-])(?= |$)| (?:of|by) (?:the )?(?:(?:Executive|Lead|Cabinet) (?:Councillor|Member)|Portfolio Holder)[^.:;]{0,60}$)"
)
_IMPERSONAL = re.compile(
    rf"[Ii](?<!\w.)t (?:was|is|be)(?:,? (?:on the proposal of|proposed by|moved by) [^:]{{3,140}}?[,;]?(?: [Aa]nd)?)?{_ADVERBS},? (?P<verb>(?i:{_VERB})|voted(?=(?: (?:up)?on)? that\b)(?: (?:up)?on)?)(?: unanimously| by (?:a )?majority(?: vote)?)?\b"
)
# "The Chair announced the decision of the Sub-Committee as follows:"
_ANNOUNCED = re.compile(
    r"(?:[^:;]{3,80},? )?(?:[Tt]he )?(?:[Cc]hair\w*|Sub-Committee|Panel|Committee|Tribunal|Legal Adviser|Clerk)(?: (?:then|duly))? announced (?:the|its)(?: [\w’'-]+){0,3}? (?P<verb>decision|findings?|determination)s?(?: (?:of|by) (?:the )?[\w’' -]{3,50})?(?:,? (?:as follows|which was|namely|to be))?(?= ?[:–—]| that\b)"
)
# "It was proposed by Cllr Hall that the fee be raised, |and this was |agreed": the clause stands before it
_OF_WHAT_STANDS = searched(r"\b(?:this|which|these|it) (?:was|were) (?:\w+ly )?$")
# "It was the unanimous decision of the Board to raise the rents", "The Sub-Committee’s decision was to grant the licence"
_DECISION_OF = searched(
    rf"(?:[Aa](?<!\w.)greement|[Cc](?<!\w.)onsensus) was reached(?=,? (?:that|to)\b)|(?:[Tt](?<!\w.)here was )?(?:[Aa](?<!\w.)(?: (?:general|broad|clear))?|[Gg](?<!\w.)eneral|[Uu](?<!\w.)nanimous|[Bb](?<!\w.)road|[Ff](?<!\w.)ull|[Cc](?<!\w.)lear) (?:agreement|consensus)(?: (?:among|amongst|from|between|by) (?:all|those|members|everyone|the [a-z]+)(?: present)?)?(?=,? (?:that(?! (?:we|they|it|this|that|there) (?:need|is|was|are|were|had|has)\b)|to)\b)|[Tt](?<!\w.)he (?:(?:[A-Z][\w-]+ )?(?:Sub-Committee|Sub-committee|Committee|Panel|Board)[’']s (?:unanimous |final |majority )?decision|(?:unanimous |final |majority )?decision of the (?:[A-Z][\w-]+ )?(?:Sub-Committee|Sub-committee|Committee|Panel|Board)) (?:was|is)(?: therefore| accordingly)?,?(?= (?:that|to(?! be))\b)|[Ii](?<!\w.)t was the (?:unanimous |final |majority |clear )?(?P<verb>decision|resolution) of (?:the |this )?(?:(?:[A-Z][\w’'-]+ ){{0,5}}{BODY_NOUN}|[Mm]embers|[Tt]hose present|all)(?=,? (?:that|to)\b)"
)
_LED_VERBS = (
    alternation(_VERBS | {"instructed", "recommended", "recommends", "resolves", "voted", "concurred"})
    + r"|(?:was |were )(?:unanimous|of one mind)(?= that\b)|(?:opted|chose|preferred|elected)(?= to\b)"
)
_LED_TO = rf"(?:, {_VOTE_ASIDE}| unanimously| again(?= (?:to|that)\b)| by (?:a )?majority(?: vote)?|,? (?:by )?[a-z]+ votes? to [a-z]+,?|,? (?:by )?(?:\d+|[a-z]+) (?:votes? )?(?:in favou?r|for)\b(?:[,;]?(?: and| with)* (?:\d+|[a-z]+) (?:votes? )?(?:against|abst\w+)){{1,2}},?(?= (?:to|that)\b)| (?:by )?\d+ ?(?:votes )?(?:to|-|–) ?\d+(?: votes)?,?| ?\([^()]{{3,40}}\))?(?!\w)(?=,? (?:that|to|not|against|on|this|these|the|with|by|in|as follows)\b| \(?(?:a|i|1)[.)] | ?[:–—-]| [£€]\d| (?!(?:about|upon|as|and|or|but|between|from|among|how|what|which|when|where|who|whether|later|earlier|previously|last|at|for|before|after|it|they|he|she)\b)[a-z][\w’'-]*(?: [\w’'-]+){{0,5}}? (?:could|should|would|will|be) [a-z])"
_BODY_LED = searched(
    rf"(?:^(?:(?:(?:Having|After|Following|Given|In view of)\b [^.,;:]{{5,120}}?|(?:By|On) (?:a )?(?:show of hands|majority(?: vote)?|vote|division|(?:\d+|[a-z]+) votes? to (?:\d+|[a-z]+)),?|{THEN}) )?|(?<=[,;:.] )|(?<=and )|(?<=so )|(?<=meeting )|(?<=discussion )|(?<=debate )|(?<=deliberation )|(?<=consideration )|(?<=questions )){DECIDING_BODY}(?:, (?:having|following|after|with|in|on)\b[^,.;]{{3,100}},)?{_ADVERBS} (?P<verb>(?i:{_LED_VERBS})){_LED_TO}"
)
_LEADS = searched(f"(?:{_LED_VERBS}){_LED_TO}")  # what every _BODY_LED ends with, for text in small letters
_LEADS_GATE = GATES.add(needed_words(_LEADS))
_AFTERWARDS = re.compile(
    rf"[Aa](?<!\w.)nd(?: it was| were| was|, (?:following|after|having|on|in) [^,;.:]{{3,80}},)?{_ADVERBS} (?P<verb>{_CAPITALS}|(?i:{_VERB}|carried|approved)|resolves)(?: unanimously)?\b(?=,? (?:that|to)\b|,? That\b ?:?$| \((?:by )?\d[^()]{{0,60}}\),? (?:[Tt]hat|to)\b ?:?$|,? (?:on|by) a (?:vote|majority) of\b| ?[:;–—“-]|,? ?$)"
)
# "After a show of hands AGREED to mow twice": capitals that nothing before them reports
_SHOUTED = searched(
    rf"\b(?<!\bbe )(?<!\bare )(?<!\bis )(?P<verb>{_CAPITALS})(?: unanimously| UNANIMOUSLY)?(?=,? ?(?:that|to|THAT|TO)\b|,? (?:on|by) (?:a (?:vote|majority)|\w+ votes?)\b| ?[:–—]| \(?(?:i|1|a)[.)] | (?:no|NO|No) (?i:objections?|comments?|observations?)\b)"
)
# "The Committee NOTED the report and |AGREED that …": two decisions in a sentence are one, which begins with the first
_SECOND_OF_TWO = searched(r"\b(?:NOTED|APPROVED|WELCOMED|ENDORSED|RECEIVED|ADOPTED|AGREED)\b[^;:]* and (?:also |further |therefore )?$")
# "AGREED: On the proposal of Cllr Hall, seconded by Cllr Poole, the report was noted"
_MOVERS_BEHIND = (
    "(Proposed ",
    "(proposed ",
    "(Moved ",
    "(moved ",
    "On the ",
    "on the ",
    "It was ",
    "it was ",
    "Councillor ",
    "Cllr",
    "Alderman ",
    "Proposed ",
    "Moved ",
    "Following ",
)
_BODY_BEHIND = ("Members ", "The ", "Governors ", "Trustees ", "Councillors ", "Directors ", "Cabinet ")  # "Outcome: |Members agreed to|"
_ON_PROPOSAL = re.compile(
    r"(?:[Oo]n the (?:proposal|proposition|motion) of [^:;]{3,60}?(?:,? (?:and )?seconded(?: by)? [^:;,]{3,50}?)?, (?!(?:and )?seconded)(?:(?:that|to) )?|[Oo]n the (?:proposal|proposition|motion) of [^:;]{3,120}? it was (?:unanimously )?(?:agreed|resolved|decided) (?:(?:that|to) )?"
    r"|\((?:[Pp]roposed|[Mm]oved) [^()]{3,110}\) ?[:–—-]*(?: ?(?i:that|to) )? ?"
    r"|(?:Councillor|Cll?r\.?|Alderman) [^,;:]{2,40} proposed,? (?:and )?(?:(?:Councillor|Cll?r\.?|Alderman) )?[^,;:]{2,40} seconded,? (?:that|to) )"
)
# "The Board:" with its verbs in the list below, "Conclusions: Having talked it over the Panel : –", "The Forum unanimously (a) noted …"
_LIST_MARK = r"(?:(?: ?: ?[-–—]*| ?[–—]| -)(?=$| \(?(?:1|a|i)[.)] | [-–—•·▪] [A-Za-z])|(?= \((?:1|a|i)\) [a-zA-Z]))"
_BODY_ALONE = re.compile(
    rf"(?:(?:(?i:conclusions?|outcomes?|summing[ -]up)|CONCLUDED|Concluded) ?[:–—-] )?(?:(?:After|Following|Having|On|Upon|In|With|Accordingly|Thereafter)\b(?: [^:.]{{3,120}}?)?,? )?{DECIDING_BODY}(?:,? (?:having|after|following|on)\b[^,:]{{3,100}},?)?"
    rf"(?: (?:considered|discussed|received|reviewed|debated|examined|heard|noted|NOTED)\b[^:.]{{3,100}}?,? and)?(?:,? (?:then|therefore|accordingly|duly|also|further|thereafter|subsequently|unanimously|formally|has|have|by a majority|nem\.? con\.?)\b,?){{0,3}}(?P<verb>){_LIST_MARK}"
)
_FIRST_LABELS = (" (a) ", " (i) ", " (1) ")
_FIRST_LABEL_WITHIN = 200  # characters of a sentence
# "The Vice Chair suggested, and Members concurred, that": what was proposed and taken up before it is told
_TAKEN_UP = searched(
    rf"\b(?:proposed|suggested|moved|recommended|requested),? and (?:{DECIDING_BODY}|it was|others|colleagues)[^.;,]{{0,40}}? (?P<verb>concurred|agreed|assented|accepted|supported)(?:,? (?=that\b|to\b))"
)
# No lead-in is without one of these, in small letters, or without a verb in capitals
_HINT_WORDS = (
    "resol", "agree", "deci", "determin", "order", "conclud", "concurr", "assent", "recommend", "instructed", "outcome", "voted", "carried", "announced",
    "approve", "authorise", "show of hands", "on a vote", "put to the vote", "was reached", "opted to", "chose to", "preferred to", "elected to", "consensus", "unanimous that", "of one mind",
)  # fmt: skip
_HINTS = GATES.add(_HINT_WORDS)
_PLAIN_GATE, _NAMED_GATE, _LISTED_GATE = (GATES.add(needed_words(pattern)) for pattern in (_PLAIN, _NAMED, _LISTED))
_AFTERWARDS_GATE = GATES.add(needed_words(_AFTERWARDS))
_ANYTHING = -1  # what a text may hold that was not looked through for all gates: the bits of them all
_DECIDER = re.compile(
    r"[\s“\"]*As (?:the )?(?:Cabinet Member|Leader|Deputy Leader|Portfolio Holder|Executive Member|Lead Member|Director|Corporate Director|Chief|Mayor|Police)"
)
_PERSONAL = searched(
    r"\b(?:I|We)(?: hereby| have| therefore)? (?P<verb>agree|approve|resolve|decide|decided|agreed|approved|authorise)(?: to| that)?(?= ?:| [a-zA-Z“(])"
)
# "Penderfynwyd / Resolved to": bilingual minutes say it in the other language first
_OTHER_LANGUAGE = re.compile(
    r"[A-ZÀ-Þ][\w’'-]+(?: [\w’'-]+){0,4} ?/ ?(?:also )?(?=(?:RESOLVED|Resolved|AGREED|Agreed|DECIDED|Decided|It was)[ :])"
)
# "The meeting", with what it did in the list below
_BODY_LINE = re.compile(
    rf"(?:(?:After|Following|Having)\b [^:.]{{3,120}}?,? )?{DECIDING_BODY}(?:,? (?:having|after|following)\b[^,:]{{3,100}})?(?: then| therefore| also| unanimously)?,?"
)
# "This Council believes that trees matter, and resolves to plant a hundred"
_PREAMBLE = re.compile(
    r"[“\"‘']?(?:That )?[Tt]his (?:Town |Parish |County |Borough |City |District )?(?:Council|Committee|Board|Meeting|Assembly|Authority)\b"
)
_MOVED = searched(r"\b(?:proposed|moved|seconded|put to the vote|vote|proposal|motion)\b", re.IGNORECASE)
_BODY_WEIGHED = re.compile(
    rf"(?:[^,]{{0,60}}, )?{DECIDING_BODY}(?:, (?:having|after|following)\b[^,]{{3,120}},)? (?:then |also )?(?:considered|received|discussed|reviewed|debated|examined|heard|welcomed|scrutinised|(?:was|were) (?:not )?(?:of the (?:view|opinion)|satisfied|persuaded|convinced|mindful|concerned))\b"
)
_MOVED_BEFORE_GATE = GATES.add(needed_words(_MOVED, _PREAMBLE, _BODY_WEIGHED))
_MANNER = (
    r"(?:,? ?(?:by (?:general (?:assent|consent|agreement)|consensus|acclamation|all|everyone|everybody|(?:the )?(?:[A-Z][\w’'-]+ ){0,4}(?:[Mm]eeting|[Mm]embers|[Cc]ommittee|[Bb]oard|[Cc]ouncil|[Pp]anel|[Gg]roup|[Cc]abinet|[Ff]orum|[Tt]rustees|[Gg]overnors|[Dd]irectors|[Cc]ouncillors)|those)(?: present)?|by (?:a )?show of hands|on the (?:proposal|motion|proposition|nomination) of [^:“]{3,120}?(?= that\b| to\b| ?[:“])|unanimously|UNANIMOUSLY|nem\.? con\.?|by (?:a )?majority(?: vote)?|by (?:\d+|[a-z]+) (?:votes )?to (?:\d+|[a-z]+)(?: votes)?(?:,? with (?:\w+ ){1,2}abstentions?)?,?|(?:\d+|[a-z]+) votes? to (?:\d+|[a-z]+),?|(?:proposed|moved|prop)\b[.:]?(?: by)? [^:;]{3,60}?,? (?:and )?(?:seconded|sec)\b[.:]?(?: by)? [^:;]{3,60}?(?=,? (?:that|to)\b| ?:)|accordingly|as follows|with (?:\w+ ){1,3}(?:abstentions?|against|objections?)|(?:on|by) a (?:vote|majority) of (?:\d+|[a-z]+) (?:votes )?to (?:\d+|[a-z]+)(?: votes)?(?:,? (?:and|with) (?:\w+ ){1,2}abstentions?)?,?|without dissent|on a show of hands|"
    + _VOTE_ASIDE
    + r"|(?:with |by )?(?:\d{1,3}|[a-z]+) (?:votes? |members? |voting )*(?:for|in favou?r)\b(?:[,;]?(?: and| with)* (?:\d{1,3}|[a-z-]+|(?:the )?[A-Z][\w’'. -]{2,40}?) (?:votes? |members? |voting )*(?:against|opposed|abst\w+|not voting)\b){1,3},?(?=,? (?:that|to)\b)"
    r"|\d{1,2} ?[–—-] ?\d{1,2}(?=,? (?:that|to)\b| ?[:–—])|in principle|IN PRINCIPLE|at the meeting|[(\[](?:[Pp]roposed|[Pp]roposer|[Pp]rop|[Mm]oved|[Pp]|[Oo]n (?:a|the) (?:motion|proposal|proposition))\b[.:]? [^()\[\]]{3,110}[)\]]|[(\[](?:(?:Cll?rs?|Councillors?|Mrs?|Ms|Miss|Dr)\b\.? )?[A-Z][\w’'.-]{0,25}(?: [A-Z][\w’'-]{1,20}){0,2}(?: (?:proposed|moved)\b[^()\[\]]{0,110}| ?/ ?[A-Z][^()\[\]]{1,60})[)\]]|\((?:unanimous|unanimously|nem\.? con\.?|(?:by )?\d+[^)]{1,60}|(?:[Vv]ot(?:e|es|ing)|[Ff]or|FOR|[Ii]n [Ff]avour)\b[^)]{0,60})\)|the [Cc]hair\w* (?:having )?(?:exercis|us|giv|cast)\w+ (?:a|his|her|the|their) (?:second or )?casting vote,?))*"
)
# "RESOLVED, |pursuant to the Act of 1960,| that the public be excluded"
_POWER = r"(?:, ?(?:pursuant to|in pursuance of|in accordance with|under|by virtue of|in terms of|having regard to|in line with|on the (?:advice|recommendation) of|after|following|having)\b[^;:]{3,240}?,(?= (?:that|to)\b))?"
_ADDRESSEE = re.compile(
    r" (?:to|TO) (?:the |THE )?(?P<name>[A-Z][\w’'-]+(?: (?:(?:and|&|of|for|the) )*[A-Z][\w’'-]+){0,6}|(?:full )?(?:council|cabinet|executive|board)\b)(?= ?[:–—,-]| that\b| $|$)"
)
_CONNECTOR = re.compile(
    rf"{_MANNER}{_POWER}(?P<joint> ?(?:[,:;.–—-] ?)*(?:(?:that|to|THAT|TO)\b(?! be\b (?:the|a)\b))?(?: ?[,:–—-]+(?= |$))?(?: ?on the (?:proposal|motion|proposition) of [^:;“]{{3,120}}?,? (?:that|to)\b)?(?: ?[Tt]hat\b(?=[ ,:]))?) ?"
)


# "AGREED TO |RECOMMEND, on the proposal of Cllr Hall, seconded by Cllr Poole, that| the lease be signed"
_RECOMMEND_MOVED = re.compile(r"recommend,? on the (?:proposal|proposition|motion) of [^:;“]{3,120}?,? that ", re.IGNORECASE)
_OPENS_CLAUSE = ("not to ", "(a) ", "(i) ", "(1) ", "a) ", "i) ", "1) ", "1. ")


class LeadIn(NamedTuple):
    """A lead-in as offsets into the text: the clause begins at `end`. `addressee` is whom a recommendation goes to."""

    start: int
    end: int
    verb: str
    rule: str
    addressee: str | None = None
    formal: bool = True
    joined: bool = True  # False for "Members resolved this to be right": nothing parts the verb from what it decides


def find_lead_in(text: str, start: int, end: int, head: frozenset[str], *, behind: bool = False, held: int | None = None) -> LeadIn | None:
    """The lead-in of the sentence text[start:end], None where it opens no decision of this meeting.

    `head` are the words by which the head of the minutes calls the meeting's own body, in lower case: "the Highways Authority agreed" is somebody else's
    decision unless these words are among them. Where it is empty nothing is known of the body. `behind` says that a topic, or the same in another
    language, stands before `start`: there is one of them at most. `held` is what the sentence holds of `GATES`, where that is known.
    """
    sentence = text[start:end]
    listed = (
        sentence.endswith(("–", "—", " -"))
        or (":" in sentence and (sentence.rstrip(" -–—").endswith(":") or ": " in sentence[:80]))
        or (" (" in sentence and holds(sentence[:_FIRST_LABEL_WITHIN], _FIRST_LABELS))
    )
    shouted = "ED" in sentence or "Resolved" in sentence  # so end all verbs of _CAPITALS
    if held is None:
        held = _ANYTHING if listed or shouted or holds(sentence.lower(), _HINT_WORDS) else 0
    if not (held & _HINTS or listed or shouted):
        return None
    if not behind and "/" in sentence[:60] and (other := _OTHER_LANGUAGE.match(sentence)):
        return find_lead_in(text, start + other.end(), end, head, behind=True, held=held)
    if not behind and (": " in sentence or "– " in sentence or "- " in sentence) and (topic := _TOPIC.match(sentence)):
        return find_lead_in(text, start + topic.end(), end, head, behind=True, held=held)
    if (
        not behind
        and ("d to " in sentence or "d that " in sentence or "d not " in sentence)
        and (topic := _TOPIC_BEFORE_COMMA.match(sentence))
    ):
        return find_lead_in(text, start + topic.end(), end, head, behind=True, held=held)
    return (
        _at_beginning(text, start, end, sentence, head, shouted=shouted, held=held)
        or _told(text, start, end, sentence, head, held=held)
        or _behind_words(text, start, end, sentence, head, listed=listed, shouted=shouted)
    )


def _at_beginning(text: str, start: int, end: int, sentence: str, head: frozenset[str], *, shouted: bool, held: int) -> LeadIn | None:
    """A heading of its own that the sentence begins with: "RESOLVED that", "Decision:", "NOTED: (i) that"."""
    if (shouted and (found := _FORMAL.match(sentence))) or (held & _PLAIN_GATE and (found := _PLAIN.match(sentence))):
        return _past_movers(text, _make(text, start, end, found, "resolution-formal"), end, head)
    if held & _NAMED_GATE and (found := _NAMED.match(sentence)):
        return _past_movers(text, _make(text, start, end, found, "resolution-named"), end, head)
    if "announced" in sentence and (found := _ANNOUNCED.match(sentence)):
        return _make(text, start, end, found, "resolution-named")
    if held & _LISTED_GATE and (found := _LISTED.match(sentence)):
        return _make(text, start, end, found, "resolution-listed")
    return None


def _told(text: str, start: int, end: int, sentence: str, head: frozenset[str], *, held: int) -> LeadIn | None:
    """What a whole sentence tells: "It was agreed to", "After a long talk the Board decided to", "Cllr Hall moved …, and it was agreed that"."""
    found: re.Match[str] | None
    if "t was" in sentence or "t is" in sentence or "t be" in sentence:
        for found in _IMPERSONAL.finditer(sentence):
            if not is_reported(sentence, *found.span()) and not _OF_WHAT_STANDS.search(sentence, found.start() + 6, found.start("verb")):
                return _make(text, start, end, found, "resolution-impersonal", formal=False)
    if (
        (
            " was the " in sentence
            or " was reached" in sentence
            or "greement" in sentence
            or "onsensus" in sentence
            or " decision" in sentence
        )
        and (found := _DECISION_OF.search(sentence))
        and not is_reported(sentence, *found.span())
    ):
        return _make(text, start, end, found, "resolution-impersonal", formal=False)
    for found in _BODY_LED.finditer(sentence) if held & _LEADS_GATE and _LEADS.search(sentence.lower()) else ():
        if found["verb"].lower() == "voted" and not sentence.startswith((" to ", " that ", " not to ", " against "), found.end()):
            continue  # "Members voted on the motion": the result follows
        if is_own_body(found["body"], found["qualifier"], head) and not is_reported(sentence, *found.span()):
            return _make(text, start, end, found, "resolution-body", formal=False)
    if (
        (" has " in sentence or " have " in sentence)
        and (found := RULED.match(sentence))
        and is_own_body(found["body"], found["qualifier"], head)
    ):
        return _make(text, start, end, found, "resolution-body", formal=False)
    if (
        ("d and " in sentence or "d, and " in sentence)
        and (found := _TAKEN_UP.search(sentence))
        and not is_reported(sentence, *found.span())
    ):
        return _make(text, start, end, found, "resolution-moved", formal=False)
    if (
        held & _MOVED_BEFORE_GATE
        and held & _AFTERWARDS_GATE
        and (found := _AFTERWARDS.search(sentence))
        and not is_reported(sentence, *found.span())
        and _moved_before(sentence[: found.start()], head)
    ):
        return _make(text, start, end, found, "resolution-moved", formal=found["verb"].isupper())
    return None


def _behind_words(text: str, start: int, end: int, sentence: str, head: frozenset[str], *, listed: bool, shouted: bool) -> LeadIn | None:
    """What is left where no verb is the meeting's: capitals further on, "After some talk, agreed that", a body before its list, one who decides alone."""
    if (
        shouted
        and (found := _SHOUTED.search(sentence))
        and found.start() < 200
        and not is_reported(sentence, *found.span())
        and not (sentence.endswith("and ", 0, found.start()) and _SECOND_OF_TWO.search(sentence[: found.start()]))
    ):
        return _make(text, start, end, found, "resolution-formal")
    if sentence.startswith(("After ", "Following ", "On ", "Having ", "In view of ", "Given ")) and (
        found := _AGREED_AFTER.match(sentence)
    ):
        return _make(text, start, end, found, "resolution-formal")
    if listed and (found := _BODY_ALONE.match(sentence)) and is_own_body(found["body"], found["qualifier"], head):
        return LeadIn(start, start + found.end(), "", "resolution-body-list", None, formal=True)
    if "As " in sentence and _DECIDER.match(sentence) and (found := _PERSONAL.search(sentence)):
        return _make(text, start, end, found, "resolution-personal", formal=True)
    return None


def _past_movers(text: str, lead: LeadIn, end: int, head: frozenset[str]) -> LeadIn:
    """A lead-in with what stands behind its colon before the clause: "AGREED: |On the proposal of Cllr Hall, seconded by Cllr Poole, it was agreed to"."""
    named = lead.rule == "resolution-named"
    told = named and text.startswith(_BODY_BEHIND, lead.end)
    if not told and not ((lead.joined or named) and text.startswith(_MOVERS_BEHIND, lead.end)):
        return lead
    inner = find_lead_in(text, lead.end, end, head, behind=True)
    if inner is not None and inner.joined and (not told or (inner.start == lead.end and inner.rule == "resolution-body")):
        return lead._replace(end=inner.end)
    moved = _ON_PROPOSAL.match(text, lead.end, end)
    return lead._replace(end=moved.end()) if moved else lead


def opens_body_list(text: str, start: int, end: int, head: frozenset[str]) -> LeadIn | None:
    """The lead-in of a list where its line only names the body: "The meeting"."""
    found = _BODY_LINE.fullmatch(text, start, end)
    if found is None or not is_own_body(found["body"], found["qualifier"], head):
        return None
    return LeadIn(start, end, "", "resolution-body-list")


def _make(text: str, start: int, end: int, found: re.Match[str], rule: str, *, formal: bool = True) -> LeadIn:
    begin = start + found.start()
    if "body" in found.groupdict() and found["body"]:
        begin = start + found.start("body")
    at = start + found.end()
    addressee = None
    verb = (found["verb"] or found.groupdict().get("alone") or "").lower()
    if verb.startswith("recommend") and (addressed := _ADDRESSEE.match(text, at, end)):
        addressee, at = addressed["name"], addressed.end()
    joined = False
    if connector := _CONNECTOR.match(text, at, end):
        at, joined = connector.end(), bool(connector["joint"].strip())
    while at < end and text[at] == " ":
        at += 1
    if text.startswith(("RECOMMEND", "recommend"), at) and (moved := _RECOMMEND_MOVED.match(text, at, end)):
        at = moved.end()
    # "The Board decided not to renew the lease", "The Board agreed (a) to note the bid; and (b) …"
    joined = joined or text.startswith(_OPENS_CLAUSE, at)
    return LeadIn(begin, at, verb, rule, addressee, formal, joined)


def _moved_before(before: str, head: frozenset[str]) -> bool:
    """Whether the part before "… and agreed that" says who decides: a mover and a seconder, a vote, or the meeting's own body at the start."""
    if _MOVED.search(before) or _PREAMBLE.match(before):
        return True
    opening = _BODY_WEIGHED.match(before)
    return opening is not None and is_own_body(opening["body"], opening["qualifier"], head)
