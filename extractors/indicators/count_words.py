"""The words beside a bare number that tell whether it counts something: who does what, what is meant to come, what is spoken of.

The patterns are for small letters, but for those in which capitals tell something.
"""

from __future__ import annotations

import re

from extractors.beginnings import searched
from extractors.gates import holds, needed_words
from extractors.indicators.groups import CuedSentence
from extractors.indicators.lead_ins import ABOUT
from extractors.indicators.role_words import SENTENCE_GATES

EXISTS = searched(
    rf"(?:\bthere\s(?:were|was|are|is|had|has|have|remain|remained)\s|\btotal\sof\s|\btotall?ing\s|\btotal(?:\sis|\swas)?:?\s"
    rf"|\bnumber\sof\s[\w\s’'-]{{3,60}}\s(?:was|is|were|stood\sat|had\sbeen|has\sbeen|at|as)\s)(?:currently\s|now\s|still\s|also\s|only\s|already\s|been\s)*{ABOUT}$",
)
MONTHS = r"(?i:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|april?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
ACTIVITY = (
    r"(?:receiv|record|decided|determin|issu|deliver|complet|approv|process|reach|attract|help|support|logg|investigat|sold|sell|borrow|serv|treat|answer|handl|clos|open|"
    r"register|report|cover|stopp|count|collect|clear|brought\sback|plant|repair|rehous|adopt|match|book|respond|return|visit|attend|submit|undertak|undertook|held|made|carried\sout|"
    r"took\splace|taken\splace|occurr|sent|distribut|award|start|screen|vaccinat|replac|suppli|licens|rescu|recruit|train|refer|accept|reject|resolv|detect|arrest|charg|prosecut|"
    r"convict|caution|seiz|stolen|damag|injur|kill|sign|enrol|join|creat|generat|built|assess|review|inspect|audit|upheld|achiev|saved|outstanding|waiting|result|happen|"
    r"active|publish|checked|sampled|examined|seen\b|identified|removed|left\b|resign|joined|handed|filled|vacated|advertised|expir|laps|withdr[ae]w|cancel|lost\b|died|retired|found|flagged|contain|refus|grant|declin|breach|exceed|miss|delay|suspend|tested|survey|mended|fixed|given|housed|placed|transferr|discharg|admitted|divert|trip|jam|block|collaps|flood|gone\b|moved|lost|passed|failed|installed|com(?:e|ing)\sin|came\sin|presented\swith|initiated|instigated|commenced|instructed|erected|fitted|lodged|implemented|overdue|in\sprogress|let\b|offered)\w*"
)
DONE_AFTER = re.compile(
    rf"\s(?:(?!(?:which|who|that|and|but)\b)[\w’'&/-]+\s){{0,8}}?(?:(?:had|have|has|were|was|are|is)\s(?:also\s|now\s|already\s|been\s|being\s|fully\s)*)?{ACTIVITY}\b",
)
DOES_BEFORE = searched(
    rf"\b(?:{ACTIVITY}|(?:had|has|have)\shad)\s(?:(?:in|by|to|out|over|for|from|of|against|on|at|back|up|down)\s)?(?:been\s)?(?:a\stotal\sof\s)?{ABOUT}$",
)
# "one high risk item", "2 items medium risk and 9 low": what an inspection found
RISKS = re.compile(
    r"\s(?:(?:further|new)\s)?(?:(?:items?|findings?|points?|defects?|faults?)\s(?:(?:was|were|at|as|of|rated|classed)\s)*)?(?:very\s)?(?:high|medium|low|moderate)[\s-]risks?\b(?!\s(?:register|groups?|people|patients|areas?|offenders|premises|buildings))"
)
# "The boat has 64 regular users", "the alert had 210 subscribers"
HAS_USERS = searched(rf"\b(?:has|have|had|with)\s(?:now\s|currently\s)?{ABOUT}$")
USERS = re.compile(
    r"\s(?:[a-z-]+\s){0,2}?(?:users|subscribers|followers|customers|borrowers|readers|tenants|patients|visitors|members|regulars|names|signatures|supporters)\b(?!\sof\s(?:the\s)?(?:committee|board|council|panel))"
)
SHARE_AFTER = re.compile(
    r"\s(?:of\s(?:these|them|those|which|whom|the)|had|were|was|have|are|is|received|held|completed|supported|opposed|objected|agreed|said|felt)\b",
)
SPEAKS = re.compile(
    r"\s(?:(?!so\s)[\w’'-]+\s){0,8}?(?:(?<!at\s)present\b|signed\s(?:in\b|the\s(?:book|register|sheet))|spoke|asked|wished|wanted\sto\sknow|enquired|complained|explained|addressed|raised|expressed|thanked|(?:were|was|being|are)\spresent|in\sattendance|left\sthe\s(?:meeting|room|chamber|hall|table|call|committee|board)|joined\sthe\smeeting|"
    r"(?<!were\s)(?<!been\s)(?<!was\s)declared|proposed|seconded|voted|attended\sthe\smeeting|sent\sapolog|queried|commented|suggested|objected|(?:had\s|have\s)?(?:requested|called\sfor|applied\sto\sjoin|volunteered|offered\sto))\b",
)
RAG_COUNT = re.compile(
    r"\s?(?:(?:[\w’'-]+\s){0,6}?(?:(?:were|was|are|is|being|rated|scored|scoring|marked|graded|judged|flagged|assessed|as|at|on|showing|rag[\s-]rated)\s){1,3}|(?:[\w’'-]+\s){0,2}?(?:rated\s)?)\(?(?P<rag>red|amber|green)\b"
    r"(?!\s(?:space|belt|lane|flag|party|waste|bin|bins|lights?|infrastructure|road|paper|bag|bags))",
)
STANDS = searched(
    rf"(?:\b(?:is|was|were|are|at|rang(?:ed?|ing)\sfrom|numbered|numbers|averaged|totalled|totalling|reached|stands|stood|now|currently|to|of|had|has|have)|[:=–—-]|\s[x×])\s?{ABOUT}(?:between\s|as\s(?:high|low|many|few)\sas\s)?$",
)
_OF_THESE = searched(r"\b(?:of|out\sof|from)\s(?:the|these|those|its|our)\s$")
_LONGEST_OF = 13  # characters of "out of these "
ALL_OF = searched(r"\ball\sof\s(?:the|these|those|its|our)\s$")
GREETED = searched(
    r"\b(?:welcom|thank|congratulat|introduc|invit|appoint|elect|nominat)\w*\s(?:\w+\s)?$|\b(?:sp[oe]ken?|talk(?:ed|ing)|met)\s(?:to|with)\s(?:\w+\s)?$|\bcontacted\s$|\b(?:supported|accompanied|joined|assisted|represented|meeting\s(?:was|had\sbeen)\sattended)\sby\s(?:\w+\s)?$|(?<!rose\s)(?<!risen\s)(?<!increased\s)(?<!were\s)(?<!was\s)(?<!are\s)(?<!is\s)(?<!now\s)\bup\sto\s$",
)
FOR_POST = re.compile(
    r"\s(?:[\w-]+\s){1,4}?for\s(?:the|a|an|this|each)\s(?:[\w-]+\s){0,3}?(?:posts?|positions?|roles?|vacanc\w+|jobs?|seats?|contracts?|tenancy)\b",
)
STATUS = re.compile(
    r"\s(?:[\w-]+\s){0,6}?(?:were|was|are|is|had|have|has)\s(?:\w+\s){0,2}?(?:on\strack|on\starget|off\s(?:track|target)|on\sschedule|behind\s(?:schedule|target)|delayed|completed?|overdue|outstanding|achieved|met|at\srisk|implemented|progressed|closed|finished)\b",
)
# What is meant to come counts nothing: "the site would provide 40 homes"; what is foreseen of a service does: "is expected to reach 40".
TO_COME = searched(
    r"\b(?:appear|count|class|treat|regard)(?:ed|s)?\sas\s$|\b(?:could|would|might|may)\smean\s[^.;,]{0,60}\sby\s$|\b(?:first|last|second|third|one|closure)\sof\s(?:the\s)?$|"
    r"\b(?:would|will|could|should|shall|might|may|can|(?<!unable\s)to|must)\s(?:also\s|now\s|then\s)?(?:have|mean|support|generate|attract|bring\sin|provide|include|comprise|contain|accommodate|create|deliver|offer|build|buy|borrow|order|fetch|print|purchase|see|be|hold|receive|need|require|take|give|apply\sto|affect|add|plant|install|allow|employ|cover|return|bring|make|serve|house|seat|carry|reach)"
    r"(?:\s(?!been\b)[\w’'-]+){0,3}\s$",
)
# "was opening two new homes", "is recruiting 12 officers", "in the process of building 40 flats"
DOING = searched(
    r"\b(?:is|are|was|were|of|be|been|currently|now|also)\s(?:opening|building|creating|developing|recruiting|launching|planning|buying|purchasing|installing|commissioning|advertising\sfor|looking\s(?:for|at)|seeking|proposing|setting\sup|converting|bidding\sfor|ordering)\s(?:to\s\w+\s)?(?:a\sfurther\s|another\s|up\sto\s|about\s|around\s)?$"
)
LISTS = searched(
    r"\b(?:set(?:s|ting)?\sout|contain\w*|includ\w+|outlin\w+|propos\w+|has|have|had|identif\w+|list\w*|agreed|discuss\w*|present\w*)\s(?:\w+\s){0,2}$",
)
PLANS = re.compile(
    r"\s(?:[\w-]+\s){0,2}?(?:actions?|priorities|objectives|measures|milestones|recommendations|targets|indicators|kpis|outcomes)\b(?!\s(?:had|have|were|was|are|is|remain|complete|outstanding|overdue|red|amber|green|on|off|not|behind))",
)
RECOMMENDED = re.compile(
    r"\s(?:[\w-]+\s){0,2}?(?:recommendations?|actions?|audits?|reviews?|reports?)\s(?:(?:had|have|has|were|was|are|is)\s)?(?:\w+\s){0,2}?(?:outstanding|implemented|completed?|closed|overdue|in\sprogress|finali[sz]ed|at\sdraft|issued|delivered|started|not\sstarted)\b",
)
IN_PERIOD = re.compile(
    r"\s(?:in|during|for|over|since|at)\s(?:the\s)?(?:(?:\w+\s){0,2}(?:half-year|term|season|months?|year|quarter|weeks?|period|same)\b|(?:19|20)\d\d|Q[1-4]\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|last\s)",
)
REPORTED = searched(r"\b(?:report|record|receiv|incident|occurr|had\sbeen|there\s(?:was|were)|issued|crimes?|police)\w*")
# "One accident was reported"
ONE_REPORTED = re.compile(
    r"\s(?:[\w-]+\s){1,4}?(?:was|is|had\sbeen|has\sbeen)\s(?:also\s|now\s)?(?:reported|recorded|received|logged|notified|registered|upheld|investigated)\b"
)
_JOINED = searched(r"(?:\b(?:and|plus|with)|,)\s$")
POINTED_AT = searched(r"\b(?:these|those|(?:asked|queried|enquired|wondered)\s(?:\w+\s)?(?:about|after)\s(?:the|these|those))\s$")
KNOWN = searched(r"\b(?:for|to|with|on|by|about|all)\s(?:the|these|those|both)\s$")
MONTHLY = searched(r"\b(?:month|quarter|week|year|period)\b")
ITEM_TITLE = re.compile(
    r"\s[A-Z][a-z](?![\w’'-]*(?:\s[A-Z][\w’'-]*){0,3}\s(?:were|was|had|have|has|are|reported|received|declared|recorded|completed)\b)"
)
LONG_TITLE = re.compile(r"(?:\s[A-Z][a-z]+){3}\b")  # "7 Internal Audit Progress Report"
ONLY = searched(r"\b(?:only|just)\s$")
FORESEEN = searched(r"\b(?:expect|forecast|anticipat|project|predict|estimat)\w*\b")
LAST_OF_LIST = re.compile(
    r"\s(?:(?:at|in|with|rated|were|was|as)\s)?[A-Za-z][\w-]+(?:\s[a-z][\w-]+)?(?:\s\([^()]{1,40}\))?(?=[,;.)]|$|\sand\s(?:\d|one\b|two\b|three\b|four\b|five\b|six\b|seven\b|eight\b|nine\b|ten\b|no\b))"
)
ARE = re.compile(
    r"\s(?:[a-z][\w’'-]*\s){1,5}(?:were|are|was|had|have|remain(?:ed)?(?=\s(?:at|below|above|open|outstanding|overdue|un[a-z]+ed|without)\b))\s"
)
# "eight teams were now using the new form"
NOW_DO = re.compile(
    r"\s(?:(?!(?:which|who|that|and|but)\b)[a-z][\w’'-]*\s){1,4}(?:were|are|had|have)\s(?:now|already|currently)\s(?!(?:present|in\sattendance|being\s(?:asked|considered|sought)|to)\b)"
)
DID = re.compile(
    r"\s(?:[a-z]+ly\s)?(?:[a-z]{2,}ed\b|(?:did|do|does|had|have|were|are)\snot\s|met\b|fell\b|came\b|went\b|need\b|fail\b)"
)  # "11 reviews, of which 3 changed the decision"
LABELLED = searched(r"\b(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\s)[A-Z][\w’'-]*\s$")
THE = searched(r"\b(?:the|these|those|our|its|which|what)\s(?:first\s|last\s|next\s|other\s|remaining\s|further\s)?$")
COLOURED = re.compile(r"\s(?:red|amber|green)\s[a-z]")
RATED = re.compile(
    r"\s(?:rated\s)?(?:reds?|ambers?|greens?)\b(?![-’']|\scalls?\b)(?=[^\w\s]|$|\s\W|\s(?:rated|and|or|kpis?|indicators?|measures?|actions?|risks?|targets?|milestones?|ratings?|recommendations?|projects?|schemes?|metrics?|outcomes?|down|up|at|in|for|on|with|compared|against|last|this|as|while|but|after|before|among|across)\b)",
)
MOVED_TO = searched(
    rf"\b(?:risen|rose|fallen|fell|dropped|climbed|grown|grew|(?:gone|went|crept|edged|inched|drifted|shot|jumped|moved)\s(?:up|down)|come\sdown|came\sdown|dipped|slipped|crept|edged|jumped|soared|plunged|sunk|sank|increased|decreased|declined)\s(?:back\s|again\s|steadily\s|sharply\s)?(?:to|below|above|past|over|under|beyond)\s{ABOUT}$"
)
UP_OR_DOWN = re.compile(r"\s(?:up|down)\s(?:by\s)?$")  # "burglary down 14"
RATED_THINGS = re.compile(
    r"\s(?:red|amber|green)(?:[\s-]rated)?\s[a-z]"
)  # the actions of "the four red actions" are spoken of, not counted
NUMBER_ENDS = re.compile(r"[,.;:)]?(?:\s\(|\s?$|(?<=[,.;:)])\s|\s(?:and|but|across|in\sall|in\stotal|at\spresent|now|altogether)\b)")
BOUND = searched(r"\b(?:shall|must)\s")
# "a case where a child had moved nine times"
OF_ONE = searched(
    r"\b(?:(?:an?|one|another)\s(?:[a-z]+\s)?(?:child|boy|girl|pupil|resident|tenant|patient|woman|man|member|neighbour|customer|constituent|parent|carer|caller)|he|she|i)\s"
)
CHANGE_OF = searched(rf"\b(?:increase|decrease|reduction|rise|fall|drop|growth|decline)\sof\s{ABOUT}$")
MEANT_TO = searched(
    r"\b(?:decid\w+|agreed|resolved|plans?|planned|planning|hop(?:es|ed|ing)|intend\w*|promis\w+|aim(?:s|ed|ing)?|propos\w+|undert\w+|wish\w*|asked|ready|keen|applied|offered)\s(?:[\w’'-]+\s){0,4}?to\s(?:(?!and\b)[\w’-]+\s){1,4}$"
    r"|\b(?:he|she|they|applicants?|owners?|developers?)\s(?:had\s)?expect(?:ed|s)?\sto\s(?:employ|take\son|open|have|see|sell|hold|build)\s$"
    r"|\b(?:case|bid|proposals?|plans?|money|funding)\sfor\s(?:buying|building|leasing|opening|creating|providing|recruiting|appointing|planting|installing)\s$|\b(?:seeking|seeks?|(?<!in\s)needs?|wants?|requesting|asking\sfor|calling\sfor)\s(?:(?:an?|another|additional|extra|further|about|some|at\sleast)\s){0,3}$"
)
ATTENDING = searched(
    r"\b(?:others|in\sattendance|also(?:\s(?:present|here|there|attending|in\sattendance))?|present|apologies|attended|public)\s?:"
)
# "Also in attendance were Cllr Orme, the Clerk and four residents"
PRESENT_WERE = re.compile(r"(?:also\s)?(?:present|in\sattendance|attending|there)\s(?:was|were)\s(?!\d)[^;]{0,200}$")
THERE_ARE = searched(
    rf"\bthere\s(?:were|was|are|is|had\sbeen|have\sbeen|has\sbeen|remained)\s(?:now\s|currently\s|still\s|also\s|already\s|in\sfact\s)*{ABOUT}$"
)
BARE_VERB = re.compile(
    r"\s(?:(?:were|was|had|have|has|are|is|remain(?:ed|s)?|went|came|left|met|missed|reached|exceeded|beat|converted|transferred|signed|applied|opted|attended|failed|gave|received|reported|recorded|logged|passed|needed|related|concerned|involved|resulted|led|replied|responded|said|thought|felt|wanted|preferred|chose|arose|required|showed|achieved|passed|fell|scored|improved|used|lived|came|went|started|finished|stayed|returned|moved|joined|died)\b|of\s(?:these|them|those|which|whom|(?:the|these|those|our)\s(?:[\w-]+\s){0,2}?[\w-]+s)\s(?:were|was|had|have|are|is|related|concerned|came|went|remain\w*)\b)",
)
VOTED = re.compile(
    r"(?:(?! so )[^.;\d]){0,60}?\b(?:favour|against|abst\w+|vot\w+|present|required|needed|opposed|absent|declar\w+|attend\w*|spoke\w*|speak(?:s|ing)?|minded|happy|unable|asked|not\scontent|apologies|elected|nominated|co-opted)\b",
)
OF_MEASURE = searched(
    rf"\b(?:(?:the|its|our)\s(?:(?:q[1-4]|{MONTHS}|[a-z]+[’']s|latest|current|quarter\s\w+|year[-\s](?:end|to[-\s]date))\s)?|overall\s|grand\s|current\s|school\s)(?:position|outturn|total|figure|number|tally|count|score|ratio|roll|membership|headcount|population|readership|average|gate|footfall|turnout|crowd)\s(?!(?:of\svotes|one|is\son|age|temperature)\b)(?:[\w’'-]+\s){{0,7}}?(?:stood\sat|stands\sat|(?:was|is)\s(?:now\s|back\s)?(?:up|down)\sto|was|is|(?:had|has)\s(?:risen|fallen|grown|dropped|come\sdown|gone\s(?:up|down)|climbed|increased|decreased)\sto|rose\sto|fell\sto|(?:had\s)?reached|came\sto)\s{ABOUT}$|\b(?:bringing|taking)\s(?:the|our|its)\s(?:[\w-]+\s){{1,5}}?to\s{ABOUT}$"
    rf"|\b(?:service|council|we|trust|school|team|partnership|board|authority|home|it)\s(?:(?:has|had|have)\s)?scored\s{ABOUT}(?:\d+\sout\sof\s|$)"
    rf"|\b(?:ratio|index|score)\s(?:for\s(?:[\w’'-]+\s){{1,4}}?)?(?:was|is|stood\sat|stands\sat|had\srisen\sto|had\sfallen\sto)\s{ABOUT}$"
)
AGAINST_THE = searched(r"\b(?:against|across|within|under)\s(?:the|these|those|its|our|all)\s$")
# "noise was heard, but none had been reported since", "playgroups, seven of which had merged"
NONE_DONE = re.compile(r"\s(?:had|have|has|were|was)\s(?:been\s)?(?:received|reported|recorded|logged|upheld|lost|missed|notified)\b")
OF_WHICH_DID = re.compile(r"\sof\swhich\s(?:had|have|were|are)\s(?:not\s)?(?:been\s)?[a-z]+(?:ed|en|t|n)\b")
# "six of the workstreams were on target", "and one had worsened"
ON_TRACK = re.compile(
    r"\s(?:of\s[\w’' -]{3,40}?\s)?(?:were|are|was|is|remain(?:ed)?)\s(?:\w+\s)?(?:on\s(?:track|target|schedule)|off\s(?:track|target)|behind\s(?:schedule|target|plan))\b"
)
ONE_MOVED = re.compile(r"\s(?:had|has)\s(?:worsened|improved|declined|deteriorated|increased|decreased|risen|fallen|slipped)\b")
ONE_OF_WHICH = re.compile(
    r"\sof\s(?:which|whom|these|them)\s(?:was|is|(?:had|has)\sbeen)\s(?:not\s)?(?:[a-z]+ed|found|upheld|lost|shut|held|made|taken|given|sent|red|amber|overdue)\b|\sof\swhich\swas\san?\s[a-z]+(?:\s[a-z]+)?(?=[,.;]|$)"
)  # ", one of which was upheld"
TIMES = re.compile(
    r"\s(?:separate\s)?(?:occasions|nights|times|evenings|days(?=\s(?:in|during|since|last|this|over)\b))\b(?!\s(?:a|per|each|every)\s)"
)
DONE_ON = searched(
    rf"\b(?:(?!(?:ask|rais|report|attend|discuss|mention|complain|request|contact|chas|email|e-mail|consider|adjourn|defer|resum|point)ed\b)[a-z]{{3,}}ed|been\sout|broken\sdown|(?:gone|went|going)\sout|triggered|activated|used|opened|closed|deployed|called|turned|visited|attended|cancelled|breached|exceeded|inspected|patrolled|flooded|suspended|invoked|issued|missed|repeated|occurred|failed|happened|hit|struck|broken\sinto)\s(?:(?!to\s(?:meet|hold|be|sit)\b)[\w’'-]+\s){{0,3}}?(?:on\s|for\s|out\s)?{ABOUT}$"
)
SHARE_IS = re.compile(
    r"\s(?:[\w’'-]+\s){0,6}?(?:were|had|are|have|remain(?:ed|s)?|was|is|met|missed|achieved|improved|passed|failed|show(?:ed|s)?|could|now|replied|responded|came|left|took)\b",
)
WOULD = re.compile(r"\s(?:[\w’'-]+\s){0,4}?(?:would|will|could|may|might|should|shall|must)\s(?!have\b)")
# "sixteen units were to be handed over"
TO_BE = re.compile(r"\s(?:(?!(?:and|but|that|which)\b)[\w’'-]+\s){1,8}?(?:were|was|are|is)\s(?:due\s)?to\s(?:be\s)?[a-z]")
# "the block would be handed over in May, giving 34 flats"
GIVING = searched(
    r"\b(?:would|will)\b[^.;]{0,90},\s(?:giving|providing|creating|making|bringing|adding)\s(?:\w+\s)?$"
    r"|\b(?:would|will)\s(?:re-?)?(?:open|start|launch|begin)\b[^.;]{0,60}\swith\s(?:\w+\s)?$"
)
# "nine posts had been filled", "five plots are vacant": however few
FILLED = re.compile(
    r"\s(?:[\w-]+\s){0,3}?(?:posts?|vacanc(?:y|ies)|positions?|roles?|places?|properties|homes|houses|flats|beds|plots|pitches|stalls|berths|moorings|allotments|schools|practices|nurseries|settings|playgroups|surgeries|branches|libraries|banks|pubs|shops|units|businesses|stores|hostels|wards|lanes)\s(?:(?:in|at|on|across|of)\s(?:the\s|our\s)?[\w’'-]+\s(?:[\w’'-]+\s)?)?"
    r"(?:that\s|which\s)?(?:had|have|has|were|was|are|is|remain(?:ed|s)?|stood|stands?)\s(?:(?!to\b)\w+\s){0,2}?(?:filled|vacant|empty|void|unfilled|advertised|occupied|closed|free|shut|folded|merged|reopened|gone|left|handed|lost|uninhabitable|unlet|outstanding|inaccessible|frozen|inadequate|graded|rated)\b",
)
# "there were now two schools in special measures"
NOW_THERE = searched(rf"\bthere\s(?:were|are|is|was)\s(?:now|currently|still|at\spresent)\s(?:only\s)?{ABOUT}$")
# "three joiners had left since October"
SINCE = re.compile(
    rf"[^.;:]{{3,60}}?\s(?:since|so\sfar|to\sdate|(?:in|during|over)\s(?:the\s)?(?:last\s|past\s|previous\s)?(?:\w+\s)?(?:year|quarter|month|months|weeks)|(?:in|during)\s(?:{MONTHS})\b)"
)
# "there are 64 open", "there were 211 on roll"
STATE_AFTER = re.compile(
    r"\s(?:on\sroll|open|waiting|outstanding|left|remaining|vacant|unfilled|awaiting|overdue|in\s(?:use|stock|place|post|care)|on\s(?:the\s)?(?:list|books|register|roll|waiting\slist)|(?:still|now|currently)\s(?:on|in|at|to|with|without|under|waiting|open|awaiting))\b"
)
# "undergraduates stood at 6,212", "enquiries since May number 143"
STOOD_AT = re.compile(
    rf"\s(?:(?:had|has|have)\s(?:now\s)?(?:hit|topped|passed|recovered\sto|rebounded\sto|level(?:l)?ed\s(?:off|out)\sat|settled\sat|plateaued\sat)|reached|(?:stood|stands|standing|now\sstand)\sat|(?:was|were|is|are|been)\s(?:counted|put|estimated|recorded)\sat|number|numbered|peaked\sat|averaged|averages|averaging|(?:was|were)\srunning\sat)\s{ABOUT}$"
)
# "was seeing 264 |a day on average|", "numbers average 34 |a day|"
EACH_DAY = re.compile(
    r"\s(?:[a-z][\w’-]*\s){0,2}?(?:a|per|each|every)\s(?:day|night|week|month|year|session|shift|term)\b(?P<average>,?\son\saverage\b)?"
)
NOT_YET = searched(r"\b(?:would|will|could|should|may|might|must|shall|to)\s(?:[a-z]+\s){1,4}$")
NUMBERS = searched(
    r"\baverage\b[^.;:]{0,50}\s(?:was|were|is|are|had\sbeen)\s(?:about\s|around\s|only\s|now\s)?$|\b(?:numbers?|attendances?|footfall|turnout|visitors|visits|calls|use|demand|admissions|referrals|they|it|we|team|service|surgery|clinic|ward|unit|department|office|centre|library|club)\s(?:(?:is|are|was|were|has|have|had|now|been|still|currently|already)\s){0,3}(?:average[ds]?|averaging|run(?:s|ning)?\sat|see(?:s|ing)|saw|seeing|take[sn]?|taking|took|handl(?:es|ed|ing)|deal(?:s|ing|t)\swith|get(?:s|ting)?|reach(?:es|ed)|attract(?:s|ed|ing)?|draw(?:s|ing)?|drew)\s(?:(?:about|around|some|over|nearly|only|just|at)\s)?$"
)
AVERAGE = searched(r"(?:^|\s)(?:an|on|a\s(?:daily|nightly|weekly|monthly|yearly|termly|mean))\saverage\s(?:of\s)?$")
# "34 objections on the portal so far": a note that begins with its number
NOTED = re.compile(
    rf"\s(?:(?!(?:for|and|to|who|which|that)\b)[\w’'-]+\s){{1,6}}?(?:since\s|so\sfar\b|to\sdate\b|this\s(?:year|month|quarter|week|term|half[\s-]?term|season)|last\s(?:year|month|quarter|week|night|weekend|term)|(?:in|during)\s(?:{MONTHS})\b|over\s(?:the|two|three|four)\s|received\b|given\b|sold\b|made\b)"
)
# "Eight clubs had been helped", "30 sessions have been run": what few of would not count, done
HAS_BEEN = re.compile(
    r"\s(?:(?!(?:and|but|that|which|who)\b|of\s(?:the|these|those|our|its|them|whom|which|all)\b)[\w’'-]+\s){1,6}?(?:had|have|has)\s(?:now\s|also\s|already\s)?been\s(?:\w+ly\s)?(?!(?:asked|invited|discussed|considered|raised|suggested|proposed|noted|agreed|sought|obtained|circulated|mentioned|elected|nominated|appointed|co-opted)\b)[a-z]{2,}(?:ed|en|t|ld|de|wn|ught)\b"
)
# "two thefts and |one report of cruelty|"
ONE_OF_KIND = re.compile(
    r"\s(?:further\s|alleged\s|suspected\s)?(?:reports?|cases?|incidents?|instances?|allegations?|complaints?)\s(?:of|about|against)\s[a-z]"
)
# What an application is for: "change of use of a barn to two holiday lets"
PLANNING = searched(
    r"\b(?:(?:permission|consent)\s(?:(?:was|is|had\sbeen|has\sbeen)\s)?(?:granted\s|given\s|refused\s|sought\s)?for|change\sof\suse|erection\sof|conversion\sof|construction\sof|demolition\sof|subdivision\sof)\b"
)
# "Four of these are listed overleaf"
SHOWN = re.compile(
    r"\s(?:of\s(?:them|these|those|the\s\w+)\s)?(?:\w+\s){0,2}?(?:is|are|were|was)\s(?:not\s)?(?:shown|listed|set\sout|attached|appended|printed|given\sbelow|described)\b"
)
# "had returned three of the five licences", "signed by six of the eight clubs"
HANDLED = searched(
    rf"\b(?:had|has|have|been|was|were)\s(?:\w+ly\s)?{ACTIVITY}\s(?:back|out|up|off|down|in\s)?\s?$|\b(?:done|completed|signed|returned|met|passed|taken)\sby\s$|\b(?:had|has|have)\s(?:now\s|already\s|also\s)?(?:gone(?:\sout)?\sto|reached|covered)\s$"
)
# "two of criminal damage"
OF_KIND = re.compile(r"\s(?:of|for)\s")


def is_of_these(said: str, start: int, at: int) -> bool:
    """Whether the number at offset `at` of a text in small letters follows "of the", "out of those" and the like, behind `start`."""
    return said[at - 1 : at] == " " and _OF_THESE.search(said, max(start, at - _LONGEST_OF), at) is not None


def is_joined(said: str, start: int, at: int) -> bool:
    """Whether "and", "plus", "with" or a comma stands before the number at offset `at` of a text in small letters, behind `start`."""
    return _JOINED.search(said, max(start, at - 5), at) is not None


_EXISTS_WORDS = needed_words(EXISTS)
_OF_MEASURE_WORDS = needed_words(OF_MEASURE)
_STOOD_AT_WORDS = needed_words(STOOD_AT)
# The gates of the patterns that would be tried at most bare numbers, for their sentences
COLOURS = SENTENCE_GATES.add(needed_words(RATED, COLOURED, RAG_COUNT))
BINDS, MEANS, TURNS, PLANS_WORKS, SHOWS, FILLS, RECOMMENDS, STATES = (
    SENTENCE_GATES.add(needed_words(pattern)) for pattern in (BOUND, MEANT_TO, TIMES, PLANNING, SHOWN, FILLED, RECOMMENDED, STATUS)
)
NOW = SENTENCE_GATES.add((" now ", " already ", " currently "))
IS_TO_BE = SENTENCE_GATES.add(("was to ", "were to ", "is to ", "are to ", "due to "))
INTENDS, TALKS, GREETS, DOES_NOW, POINTS, LIMITS, IS = (
    SENTENCE_GATES.add(needed_words(pattern)) for pattern in (WOULD, SPEAKS, GREETED, DOING, POINTED_AT, ONLY, ARE)
)
_NAMES_PLAN = SENTENCE_GATES.add(needed_words(PLANS))
DOES = SENTENCE_GATES.add((*needed_words(DONE_AFTER), " had had ", " has had ", " have had "))


def names_plan(sentence: CuedSentence, at: int) -> bool:
    """Whether a sentence names the parts of a plan from `at` on: "40 actions", of which the next sentence may tell."""
    return sentence.held & _NAMES_PLAN != 0 and PLANS.search(sentence.said, at, sentence.end) is not None


def is_there(before: str) -> bool:
    """Whether "there were" and the like lead on to the number that follows."""
    return "there " in before and THERE_ARE.search(before) is not None


def is_said_to_exist(before: str) -> bool:
    """Whether "there had been", "a total of" or "the number of … was" lead on to the number that follows."""
    return holds(before, _EXISTS_WORDS) and EXISTS.search(before) is not None


def is_of_measure(before: str) -> bool:
    """Whether "the total was" and the like lead on to the number that follows."""
    return holds(before, _OF_MEASURE_WORDS) and OF_MEASURE.search(before) is not None


def is_standing_at(before: str) -> bool:
    """Whether "stood at" and the like lead on to the number that follows."""
    return holds(before, _STOOD_AT_WORDS) and STOOD_AT.search(before) is not None


def is_average(before: str) -> bool:
    """Whether "an average of" leads on to the number that follows."""
    return "average" in before and AVERAGE.search(before) is not None


def is_now_there(before: str) -> bool:
    """Whether "there are now" leads on to the number that follows."""
    return "there " in before and NOW_THERE.search(before) is not None
