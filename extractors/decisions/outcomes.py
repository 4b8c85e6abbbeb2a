"""Decisions told in a plain sentence, without any lead-in: "The Panel noted the report.", "The accounts were approved.", "Cllr Hall was elected Chair."

Minutes tell of a great many approvals and agreements, and few are this meeting's decisions. A sentence counts where its subject is the meeting itself or
one of the things that meetings decide on, and where it stands alone: not reported, not dated, not somebody else's.
"""

from __future__ import annotations

import re

from extractors.decisions.body_outcomes import ADVERBS, BODY_OUTCOMES, NO_OBJECTION, REPORTING, find_body_outcome, has_no_objection, own_end
from extractors.decisions.confirmed_minutes import CONFIRMED, NOUN_MOVED, finds_confirmed_minutes
from extractors.decisions.lead_ins import BODY_NOUN, is_own_body
from extractors.decisions.passive_outcomes import PASSIVE_VERBS, THING, decides_passively, told_passively
from extractors.decisions.sentence_gates import GATES
from extractors.decisions.told_outcomes import FORMED, TOLD_WORDS, find_put_off, find_told_outcome
from extractors.gates import needed_words

# "The closure of Weir Lane was approved on the proposal of Cllr Hall, seconded by Cllr Poole"
_MOVED_AFTER = re.compile(
    r"[A-Z“][^.;:]{5,200}? (?:was|were) (?:\w+ly )?(?:approved|agreed|adopted|ratified|accepted|granted|noted|confirmed)\b[^.;]{0,40}\b(?:on the (?:proposal|proposition|motion) of|proposed by|moved by)\b.{3,60}\bsecond"
)
# "A vote of sympathy was extended to the Hall family"
_VOTE_OF = re.compile(
    r"(?:(?:Thanks|Sincere thanks|Appreciation|Condolences|Sympathy|Congratulations|Best wishes) (?:was|were) (?:also |then |duly )?(?:expressed|recorded|extended|conveyed|offered) to\b|(?:A |The )?(?:[Vv]otes?|[Ee]xpressions?) of (?:sympathy|condolence|congratulations?|thanks|appreciation)\b[^.;]{0,60}?\b(?:was|were) (?:\w+ly )?(?:extended|passed|proposed|given|expressed|recorded|offered|adopted|carried|accorded)\b)"
)
# "Audit - the annual return was approved": what a note is about stands before it
_ABOUT = re.compile(r"[A-Z][\w’'&/() -]{1,40}?(?: [–—-] |: )(?=[a-zA-Z])")
# What is to be, told in an outcome's place: "£50 to be sent"
_SUM_TO_BE = re.compile(
    r"(?:A (?:donation|grant|cheque|contribution) (?:of|for) )?£[\d,.]+ (?:is )?to be (?:sent|paid|given|donated)\b[^.;]{0,60}\.?$"
)
_SUM_AGREED = re.compile(
    r"\b(?:costs?|donations?|grants?|contributions?|payments?|sums?|budgets?|spend|expenditure)\b[^.;]{0,60}\bagreed\b"
)
# In lists of requests: "Choir – £80 agreed", "Boat Club - left until May", "Scouts: not agreed, as …"
_DASHED = re.compile(
    r"[A-Z0-9“‘][^.]{2,90}?(?: [–—-] |: )(?P<told>(?:(?:a (?:grant|donation) of )?£[\d,.]+ (?:was )?(?:agreed|approved|granted|awarded|donated)|(?:agreed|approved|granted|awarded|allowed)(?: up to| a)? [£€]\d[\d,.]*|not (?:agreed|supported|approved|granted)(?! (?:with|by|in)\b)|left until\b|£[\d,.]+ to be (?:given|sent|paid|donated)\b|(?:deferred|held over|carried forward|refused|declined|noted)\b(?! by (?!all\b|members|us\b|the (?:meeting|members|committee|council|board|panel)\b))|granted(?! (?:by|in|on)\b))[^.;]{0,100}?(?:; [^.]{3,120})?|(?P<bare>(?:agreed|approved|adopted|ratified|accepted)(?: unanimously| in principle| with [^.;]{3,50}| subject to [^.;]{3,60}| as (?:circulated|amended|drafted|tabled))?(?:, (?:but|provided|pending|on condition|trustees|members|committee|council)\b[^.;]{3,90})?))(?:, (?:Cllr|Councillor|Mrs?|Ms|Dr|the Chair\w*)\b[^.;]*)?\.?$"
)
# "Contingency – agreed (5 for, 1 against)", "Behaviour support – not agreed (2 for, 3 against)"
_VOTED_LINE = re.compile(
    r"(?P<clause>[A-Z][^.;:()]{2,110}?(?: [–—-] |: )(?:(?:was |were )?(?:agreed|approved|carried|supported|accepted)|(?P<lost>(?:was |were )?(?:not (?:agreed|approved|carried|supported)|rejected|lost|refused)))(?: unanimously| by a majority)?) \((?=[^()]*(?:\d|unanim|nem))[^()]{3,70}\)\.?$"
)
_AGREED_SUM = re.compile(r"(?:agreed|approved|granted|awarded|allowed) (?:up to )?[£€]")
_DASHED_GATE = GATES.add(needed_words(_DASHED))
# "To leave the rent as it is was proposed by Cllr Hall, seconded by Cllr Poole and carried"
_TO_DO_MOVED = re.compile(
    r"To (?P<clause>[a-z][^.;:]{5,160}?) (?:was|were) (?:proposed|moved) by [^;:]{2,60}?,? (?:and )?seconded by (?![^;]*\b(?:lost|defeated|fell|withdrawn)\b)[^;:]{2,90}$"
)
# "Seconded by Cllr Poole and carried, 4 for and 1 against, that £100 be given"
_CARRIED_THAT = re.compile(
    r"(?:Seconded by [^.;:]{2,60}?(?:,| and) |It was |This was seconded and )?(?:then )?carried(?:,? [^.;:]{3,60}?)?,? that (?P<clause>[^;]{6,200})$",
    re.IGNORECASE,
)
# "A litter pick was proposed by Cllr Hall and all agreed"
_PROPOSED_AGREED = re.compile(
    r"[A-Z][^.;:]{3,160}? (?:was|were) (?:proposed|suggested|moved|recommended) by [^.;]{3,60}?,? and (?:(?:all|everyone|members|those) (?:present )?|(?:it|this) was |was )?(?:unanimously )?(?:agreed|approved|accepted|carried)\b[^.;]{0,60}\.?$"
)
# "The Chair recorded the Board's thanks to Ms Hall", "Members recorded their appreciation of the wardens"
_THANKS = re.compile(
    rf"(?P<clause>(?:(?:[Tt]he )?(?:[A-Z][\w’'-]+ ){{0,3}}{BODY_NOUN} (?:also |then |wished to |unanimously )?(?:express(?:ed)?|offer(?:ed)?|extend(?:ed)?|convey(?:ed)?|sent) (?:its|their) (?:\w+ ){{0,2}}(?:thanks|appreciation|gratitude|condolences|sympathy|congratulations|best wishes)\b.*|(?:[Tt]he )?(?:(?:[A-Z][\w’'-]+ ){{0,3}}{BODY_NOUN}|Chair\w*|Convenor|Convener|Mayor|Provost|President|Members|members|Commissioners|Trustees|Governors|Councillors)(?: also| then| formally| unanimously| wished(?: it)? to| asked to| wishes to| agreed to| would like to){{0,2}} (?:record(?:ed|s)?|(?:place|put)d?(?: on record)) (?:the (?:[A-Z][\w-]+ )?(?:{BODY_NOUN}|[Mm]embers|[Tt]rustees|[Gg]overnors)[’']s?|its|their) (?:\w+ ){{0,2}}(?:thanks|appreciation|gratitude|condolences|sympathy|congratulations)\b.*))$"
)
_THANKS_GATE = GATES.add(needed_words(_THANKS))
_FOLLOWING = re.compile(
    r"[Tt]he following (?!(?:points|issues|comments|concerns|questions)\b)(?:[\w’-]+ ){0,4}(?:was|were) (?:\w+ly )?(?:(?:reviewed|discussed|considered|received|read|shared|updated)(?: by [^.;:,]{3,40})?,? and (?:were )?(?:\w+ly )?)?(?P<verb>authori[sz]ed|approved|agreed|ratified|adopted|endorsed|passed for payment|accepted|noted)\b[^.;:]{0,80}(?:[:.–-]*$|(?=: ))"
)
# "All of them were granted.", "Both applications were approved", where the things stand in the sentence before
_TAKEN_TOGETHER = re.compile(
    rf"(?:(?:With|Subject to) (?:that|this|those|these|the)\b[^,.;]{{3,60}}, )?(?i:All|Both|These|Each)(?: of (?:these|them|the \w+))?(?: \w+)? (?:were|was) {ADVERBS}(?:(?:accepted|approved|agreed|adopted|authori[sz]ed|passed|supported|granted|ratified|carried)\b|(?:received|noted)(?= by (?:the )?(?:{BODY_NOUN}|[Mm]embers|[Cc]ouncillors)\b|\.?$))[^.;:]{{0,60}}\.?$"
)
# "The return was gone through line by line, agreed and signed"
_READ_AND_TAKEN = re.compile(
    r"(?:This|These|It|They|The [^.;:]{3,80}?) (?:was|were) (?:then )?(?:read(?: out)?|reviewed|considered|discussed|presented|completed|checked|explained|gone through|circulated|shown)\b[^.;:]{0,60}?, (?:and )?(?:duly |unanimously )?(?P<verb>agreed|approved|adopted|accepted)\b(?: and (?:duly )?signed\b)?[^.;:,]{0,40}\.?$"
)
# "A new form had been drawn up; this was approved"
_THEN_TAKEN = re.compile(
    rf"(?:;|,|\b(?:and|so))(?: and| so)? (?:this|these|it|they|both|all) (?:was|were) {ADVERBS}(?:\w+ly )?(?P<verb>accepted|adopted|approved|ratified|passed|agreed|supported|granted|allowed)(?: and [^.;]{{2,40}} (?:was|were) (?P<last>accepted|adopted|approved|ratified|agreed))?(?: unanimously| by all)?(?:,? (?:provided|providing|subject to|on condition|on the understanding|so long as|as long as|with the proviso)\b[^.;]{{3,110}}| for [^.;]{{3,60}}| by (?:the )?(?:governing body|(?:full )?(?:board|committee|council|panel|meeting|trustees|governors|members)))?\.?$"
)
_THEN_TAKEN_GATE = GATES.add(needed_words(_THEN_TAKEN))
_LAST_WORDS = ("ed", "unanimously", "by all")  # how a sentence ends that _NOTED_DOWN reads
_HAPPY = re.compile(
    r"\b(?:(?i:all|everyone|everybody|those)(?: (?:the )?(?:members|councillors|cllrs|trustees|governors|directors))?(?: present)?|(?:The )?(?:Members|Councillors|Cllrs|Commissioners|Trustees|Governors|Directors|[Bb]oard|[Cc]ommittee|[Cc]ouncil|[Pp]anel|[Gg]roup|[Ff]orum|meeting)(?: present)?|(?:the )?(?:members|councillors|trustees|governors)(?: present)?)"
    r"(?: (?:considered|discussed|reviewed|debated|weighed) [^,.;]{3,60}?,? and)? (?:were|was) (?:all |both |broadly |fully )?(?:happy|content|minded(?= to\b)|in agreement|in favour|agreeable)(?: (?:with|to|of|for|that)\b| so\b|\.?$)"
)
_HAPPY_GATE = GATES.add(needed_words(_HAPPY))
_LEADS_HAPPY = re.compile(r"(?:(?:After|Following|With|On) [^,;.]{3,50},? )?")  # what may stand before it where more is said behind it
# "Hall let of £45 approved for payment.", "Accounts as listed passed for payment"
_FOR_PAYMENT = re.compile(
    r"[A-Z][^;:]{2,120}?,? (?:(?:was|were|all|also) )?(?:approved|passed|authorised|agreed|sanctioned) for payment\b[^;:]{0,60}\.?$"
)
# "Accounts passed for payment: Quay hire £40, lamp oil £12"
_PAID_LIST = re.compile(
    r"(?P<clause>(?:The |All (?:the )?|Monthly |These )?(?:[Aa]ccounts|[Ee]xpenses(?: claims)?|[Pp]ayments|[Ii]nvoices|[Cc]heques|[Bb]ills)\b[^.;:]{0,50}? (?<!to be )(?:passed|approved|authorised|agreed|sanctioned|signed)(?: for payment| as follows)?) ?: (?=[^:]{0,80}[£€]\d)"
)
# "All happy for the Treasurer to renew it"
_ALL_HAPPY = re.compile(
    r"(?:All|Everyone|Everybody|Members|Commissioners|Trustees|Governors) (?:happy|content|fine|agreeable) (?:for|to|with|that) \S"
)
_ALL_HAPPY_GATE = GATES.add(needed_words(_ALL_HAPPY))
_DEED = re.compile(
    r"(?:pay|buy|purchase|spend|order|donate|renew|write|ask|send|circulate|review|contact|book|arrange|delegate|endorse|adopt|defer|recommend|approve|buying|paying|asking|writing|inviting|sending)\b"
)
_PLEASING = re.compile(r"\b(?:(?:for|with) [^.;,]{2,50}? to|(?:content|happy|minded|agreeable) to|in favour of) (?P<deed>[A-Za-z].*)$")
_MONEY = re.compile(r"[£€]\d")
# "The Board agreed.", "Members approved this": to what was asked or put forward right before
_ASSENT = re.compile(
    rf"(?P<body>(?:The |This )?(?P<qualifier>(?:[A-Z][\w’'&-]+ ){{0,4}}){BODY_NOUN}|(?:The |All )?(?:Members|Councillors|Commissioners|Trustees|Governors|Directors)(?: present)?|All(?: present)?|They all|They unanimously|Everyone(?: present)?) {ADVERBS}(?:agreed|approved|concurred|accepted|assented)(?: (?:to|with) (?:this|that|these|it|the (?:request|proposal|suggestion)|(?:its|their|his|her) \w+)| this| these| it)?(?: unanimously| in principle|,? by (?:a majority(?: vote)?|\(?\w+ ?(?:votes )?(?:to|-|–) ?\w+\)?(?: votes)?))?\.?$"
)
_ASSENT_GATE = GATES.add(needed_words(_ASSENT))
# "Held over, Clerk to ask for more time", "Approved, Mr Hall having checked the list"
_TASK_BEHIND = re.compile(
    r"(?:,| and|;)(?: and)? (?:(?:[Tt]he )?(?:[Cc]lerk|[Ss]ecretary|[Tt]reasurer|[Cc]hair\w*)|[A-Z]{2,3}|(?:(?:Cllr|Councillor|Mrs?|Ms|Dr)\.? )?[A-Z][a-z’'-]+(?: [A-Z][a-z’'-]+)?) (?:(?:to|will|would) (?!be )[a-z]+ |having )[^;]{3,}$"
)
# A title that runs into its outcome: "Minutes: confirmed and signed."
_ONE_WORD = re.compile(
    r"(?:All |Both |These |Duly |Unanimously |Was |Were |(?:This|It|These|All|Both|The (?:report|item|matter|position|update|application|request|proposal|suggestion|content|contents|recommendations?)) (?:was |were )(?:then |also |duly |all |unanimously )?)?"
    r"(?:(?:approved|agreed|noted|adopted|accepted|ratified|received|confirmed|signed|awarded|declined|turned down)(?: (?:unanimously|in principle|in full|in part|with thanks|subject to [^.;]{3,80}|after [^;:]{3,100}|by all(?: present)?|by (?:the )?members|and (?:duly )?\w+(?: by the chair\w*)?|by (?:(?:Mrs?|Ms|Dr) )?[a-z’'-]+(?: [a-z’'-]+){0,2}(?=,? (?:and )?second)|with (?:one|two|a|an|minor|small|the following) (?:[\w-]+ )?(?:changes?|corrections?|amendments?)\b[^;]{0,90}|for (?:payment|publication|submission|circulation|consultation|adoption|use|issue)|as per (?:the )?(?:officers?[’'] |report[’']s |officer )?(?:report|recommendations?|paper)|in (?:line|accordance) with (?:the )?(?:officers?[’'] |report[’']s )?(?:report|recommendations?)|as (?:an? |the )?(?:[\w-]+(?: and [\w-]+)?)(?: record)?|with(?:out| no) (?:amendments?|comments?)|nem con)|,? with [^;:.]{3,90}? (?:corrected|amended|changed|altered|added|deleted|replaced|removed)(?: (?:to|by|from|with) [^;:.]{1,60})?|, nem\.? con|, unanimously){0,3}"
    r"|go[- ]ahead|(?:to )?proceed|(?:All|Everyone|Everybody|Members) (?:present )?(?:were |was )?(?:content|happy|in agreement)(?: with (?:this|that|it|them))?|(?:(?:Decision|Item|Matter|Consideration|Application|Adoption|Approval) (?:was )?)?(?:deferred|continued (?=to\b|until\b)|to go on (?:the )?(?:\w+ )?agenda|to lie on the table|to be (?:held over|carried forward|left|deferred)|held over|left (?:to lie )?on the table|carried (?:forward|over)|postponed|put (?:off|back) (?:to|until|till)|(?:left|leave)(?: it| this)? (?:over )?(?:until|till)|defer (?:to|until|till)|(?:to )?(?:be )?put on (?:the )?(?:next )?agenda)\b[^.;:]{0,100})(?:,? (?:proposed|prop|moved|seconded|on the (?:proposal|proposition|motion) of)\b[^;:]{3,90})?\.?$",
    re.IGNORECASE,
)
_ONE_WORD_GATE = GATES.add(needed_words(_ONE_WORD))
_ELECTED = re.compile(
    r"^(?:(?:It was )?(?:unanimously )?(?:resolved|agreed)[: ]+|(?:There being|There having been|As there were|With|Following|After|On|No|In the absence of|Since|Having) [^;:]{3,120}?, |(?:[A-Z][^;:.]{5,120} and )?(?:[Aa]fter|[Ff]ollowing|On|on) a (?:secret |paper |postal )?(?:vote|ballot|show of hands)(?: \([^()]{1,20}\))? )?(?P<who>(?:(?:Councillors?|Cllrs?|Mr|Mrs|Ms|Miss|Dr|Sir|Rev)\.? ?)*[A-Z][\w’'.-]*(?:,? (?:and |& |, )?[A-Z][\w’'.-]*){0,6})(?:, (?:having been|being|as) [^,;]{3,50},)? (?:(?:was|were|be|is|has been) (?:(?:duly |then )?(?:proposed|nominated)(?: by [^,;.]{3,40}?)?(?:,? (?:and )?seconded(?: by [^,;.]{3,40}?)?)?(?: (?:for|as|to) [^,;.]{3,50}?)?,? and (?:(?:was|were) )?(?:subsequently |so )?)?|accepted (?:the )?nomination (?:for|as) [^,;.]{3,60}?,? and (?:was|were) (?:so )?)(?:unanimously |duly |then |formally |thanked and )*"
    r"(?:(?:re-?)?elected|(?<=so )appointed|voted (?:to|in(?:to)?) the chair|co-opted|coopted|nominated|(?:re-?)?appointed(?= (?:as )?(?:the |an? |its |our )?(?:(?:council|board|committee|trust|panel|group)[’']s )?(?:vice[- ]?|deputy |depute )?(?:chair|mayor|convene[ro]|conveno|provost|president|representative|internal auditor|town mayor|leader|to (?:the|be)|clerk|treasurer|secretary|trustee|(?:link|lead|nominated|safeguarding|independent|internal|honorary|staff|parent) \w+))|re-?appointed(?= (?:for (?:a |an |one|two|three|four|five|another)|until|as |unopposed)|[.;]|$))\b",
    re.IGNORECASE,
)
_FILLED_GATE = GATES.add(needed_words(_ELECTED))
_SECONDED = re.compile(r"(?:and )?seconded by [^,;]{3,60}, ")
_NOMINATED = re.compile(r"(?:On|Upon|Following|After) (?:the |a )?(?:nomination|proposal|proposition|motion|recommendation) (?:of|by)\b")
_BALLOTED = re.compile(
    r"[A-Z][^;:.]{5,120} and (?:after|following|on) a "
)  # "Two had been put forward and after a vote |Ms Hall was elected"
# "The Panel considered the draft and gave its approval", "… and was content to endorse it"
_GAVE = re.compile(
    r" and (?:(?:\w+ly )?gave (?:its|their) (?:\w+ )?(?P<what>approval|agreement|endorsement|support|consent|backing|blessing)|(?:was|were) (?:all )?(?:content|happy|pleased|willing) to (?P<verb>[a-z]+))\b"
)
# "The Board took assurance from the report"
_ASSURED = re.compile(r"(?:(?!\w+ed\b)[\w’'&,-]+ ){1,8}?(?:took|received|gained|was|were) (?:\w+ )?assur(?:ance|ed)\b")
_MEMBERS_NAMED = re.compile(
    r"\b(?:of|consisting of|comprising|composed of|made up of) (?:the |both )?(?:Cllrs?|Councillors?|Chair|Mrs?|Ms|Miss|Messrs|Dr|[A-Z][\w’'-]+(?:,| and) )"
)
# Minutes in note form within a paragraph: "Renewal of £72 agreed.", "Quote accepted, Mr Hall abstaining."
_NOTE_FORM = re.compile(
    rf"(?!(?:The|This|These|It|He|She|They|We|I|On|In|At|After|Following|As|Cllrs?|Councillors?|Mrs?|Ms|Miss|Dr|Members|Planning|Applications?|Officers|Clerk|Not|No|When|If|That|County|District|Borough)\b)(?=[A-Z])(?=[^.;:]{{0,90}}?(?:[£€]\d|\b{THING}\b))(?![^;:]{{0,90}} [–-] )(?P<subject>[^;:]{{2,90}}?)(?:,| [–-])? (?:payment |purchase )?(?P<verb>agreed|approved|accepted)(?: unanimously| by all|,? nem\.? ?con\.?)?(?:, [^.;:]{{3,60}}? abstain(?:ing|ed))?\.?$",
    re.IGNORECASE,
)
_FINITE = re.compile(
    r"\b(?:was|were|is|are|had|has|have|been|be|will|would|who|which|that|if|when|said|proposed|moved|nominated|not|previously|already|he|she|they|we)\b",
    re.IGNORECASE,
)
# Minutes in note form: "Accounts approved.", "Budget 2025/26 – agreed"
_NOTED_DOWN = re.compile(
    rf"(?!(?:On|Following|It|After|In|As|Cllr|Councillor|He|She|They|Applications|Planning) )(?=[A-Z])(?![^.;:]*\b(?:ha(?:d|s|ve) been|(?:must|should|could|can|may|might) be)\b)[^.;:]{{0,90}}?\b{THING}\b[^.;:]{{0,50}}?(?<!not)(?: |: )(?:[–-] )?(?:all |\w+ly )?(?:approved|agreed|adopted|accepted|ratified|deferred|noted)(?: unanimously| by all|,? nem\.? ?con\.?)?(?:, (?:to|subject to|with|and) [^.;]{{3,60}})?\.?$",
    re.IGNORECASE,
)
_PAPER_RECEIVED = re.compile(
    r"(?:[A-Z][\w’-]+ ){0,2}(?:[Rr]eports?|[Uu]pdates?|[Pp]resentations?) (?:was |were )?received\.?$"
)  # "Report received."
_NOTE_FORM_GATE = GATES.add(needed_words(_NOTE_FORM))
_DOWN_VERB = re.compile(r"\b(?:approved|agreed|adopted|accepted|ratified|deferred|noted)\b", re.IGNORECASE)
# "The rota was explained by the Warden and accepted", "Risk register updated and adopted"
_WEIGHED_THEN = re.compile(
    rf"(?P<subject>(?:The |This |These |All |Both )?[A-Z]?(?:[^.;:]|\.\d){{0,140}}?\b(?i:{THING})\b(?:[^.;:]|\.\d){{0,60}}?) (?:(?:was|were|had been|having been) )?(?:presented|read|circulated|reviewed|discussed|considered|tabled|proposed|amended|updated|changed|explained|outlined|introduced|checked|examined)\b"
    r"[^.;:]{0,100}? and (?:(?:was|were) )?(?:\w+ly )?(?P<verb>re-?adopted|re-?approved|approved|adopted|agreed|accepted|ratified|endorsed|signed|noted)\b(?! (?:that|to)\b)(?!(?<=signed) by (?!(?:the )?(?:[Cc]hair|[Vv]ice|[Pp]resident|[Mm]ayor|[Cc]onven)))[^.;]{0,100}\.?$"
)
_TALKED_OVER = re.compile(r" (?:was|were) (?:discussed|considered|reviewed) and (?:unanimously )?agreed(?: (?:by all|unanimously))?\.?$")
_BEFORE_SIGNED = re.compile(r"\b(?P<verb>approved|adopted|agreed|accepted|ratified) and (?:\w+ly )?signed\b")  # of two verbs the first
_AND_TAKEN = re.compile(
    r" and (?:(?:was|were) )?(?:\w+ly )?(?:re-?adopted|re-?approved|approved|adopted|agreed|accepted|ratified|endorsed|signed|noted)\b"
)
# "The Clerk was instructed to write": the meeting orders; "was asked to" is work agreed in passing
_INSTRUCTED = re.compile(
    r"\b(?P<clause>(?:[Tt]he )?(?:[A-Z]?[\w’-]+ ){0,4}?(?:[Cc]lerk|[Oo]fficers?|[Ss]ecretary|[Tt]reasurer|[Cc]hief [Ee]xecutive|[Dd]irector|[Mm]anager|[Cc]hair(?:man|person)?|RFO|(?:(?:Cllrs?|Councillors?|Mrs?|Ms|Miss|Dr)\.? )?[A-Z][\w’-]+(?: (?:and |& )?[A-Z][\w’-]+){0,3})(?: to the \w+)? (?:was|were) (?:then |also |duly )?(?:instructed|authori[sz]ed|directed|empowered|mandated|(?:given|granted) (?:delegated |full )?(?:authority|powers?|permission)) to \w+.*)$"
)
_ORDERED_TO = GATES.add(("authority to ", "power to ", "powers to ", "permission to ", "instructed to ", "authorised to ", "authorized to ", "directed to ", "empowered to ", "mandated to "))  # fmt: skip
_EXCLUDING = re.compile(
    r"That [^.;]{0,140}\b(?:press|public)\b[^.;]{0,80}\bbe excluded\b|(?:The |Members of the |All )?(?:press|public|Press|Public)\b(?:[^.;]{0,60}?\b(?:was|were) (?:then |duly |formally )?(?:excluded|asked to (?:leave|withdraw)|requested to (?:leave|withdraw))\b| and (?:the )?(?:press|public) excluded\b)"
    r"|(?:On the (?:proposal|proposition|motion) of [^;:]{3,120}?, )?(?P<into>[Tt]he (?:meeting|Council|Committee|Board) (?:then |now |accordingly )?(?:went|moved|proceeded|resolved itself) into (?:[“\"‘']?[Cc]ommittee\b[”\"’']?|(?:closed|private|confidential) session))(?! (?:at|on) (?:the|its) last)"
)
_EXCLUDING_GATE = GATES.add(needed_words(_EXCLUDING))
_SUSPENDING = re.compile(r"(?:[Ss]tanding [Oo]rders|The meeting) (?:was|were) (?:then |duly |formally )?(?:suspended|reinstated)\b")
_SUSPENDING_GATE = GATES.add(needed_words(_SUSPENDING))
_GRANT = r"(?:approval|consent|agreement|permission|authori[sz]ation|authority)"
# "Approval was given for a new shed", "The Board gave its consent to the sale"; planning permission is another body's to give
_GIVEN = re.compile(
    rf"(?:(?:Unanimous|Formal|Final|Delegated|Retrospective|Board|Council|Committee|Provisional|Full) )?(?i:{_GRANT}) (?:was|were) (?:also |duly |then |unanimously )?(?:given|granted) (?:to|for|subject|with|on condition|provided)\b"
)
_GIVEN_GATE = GATES.add(needed_words(_GIVEN))
_GIVING = re.compile(
    rf"(?P<body>(?:The |This )(?P<qualifier>(?:[A-Z][\w’'&-]+ ){{0,4}}){BODY_NOUN}|(?:The |All )?(?:Members|Councillors|Commissioners|Trustees|Governors|Directors)) (?:\w+ly )?(?:gave|granted) (?:the |its |their |unanimous |formal |full |delegated )*(?:{_GRANT}|go-?ahead|backing|blessing) (?:to|for)\b"
)
_GIVING_GATE = GATES.add(needed_words(_GIVING))
_DECLARED = re.compile(
    r"\b(?:declared|deemed|returned)(?: that)? (?P<who>(?:(?:Councillor|Cllr|Mr|Mrs|Ms|Miss|Dr)\.? )?[A-Z][\w’'-]*(?: [A-Z][\w’'-]*){1,3} (?:was |were |to be |as )?(?:duly )?elected\b[^.;]{0,60}?)(?= as (?:he|she|they)\b|[.;,]|$)"
)
# "On the proposal of Cllr Hall, seconded by Cllr Poole, the report was adopted"
_LED = re.compile(
    r"(?:Subject to [^;:]{3,160}?, (?=(?:the|these|all|both)\b)|(?:In accordance with|Under|Pursuant to|In terms of) [^,;:]{3,80}, (?=the (?:\w+ )?(?:motion|matter|item|amendment|application) (?:was|were|stood) )|(?:[Aa]fter|[Ff]ollowing|On|Upon) (?:(?:some|further|much|due|long|an? (?:full|long|short|brief|lengthy|further)) )?(?:discussion|debate|consideration|deliberation),? (?=(?:an?|the|these|all|both|it) [^;]{0,140}\b(?:was|were)\b)|(?:After|Following) (?!the (?:meeting|election|vote)\b)[^,;:.]{3,80}?,? (?=the (?:[\w’'-]+ ){1,6}(?:was|were) (?:\w+ly )?(?:adopted|approved|agreed|accepted|ratified|endorsed|deferred)\b)|In the absence of [^;:]{3,80}?,? (?=(?:this|the) (?:item|motion|matter|report|application) was )|Otherwise,? (?=the )|On a (?:vote|division|show of hands)(?: of [^,;]{1,30})?,? (?=(?:the|this) )|(?:On|Upon|Following|After|Proposed|Moved)\b(?: (?:the|a))? ?(?:proposal|proposition|motion|recommendation|discussion|debate|by|being put to (?:the|a) vote|a show of hands)\b[^;:]{0,160}?,? (?=(?:the|these|all|both) [^;]{0,140}\b(?:was|were)\b))"
)
# A sentence without any of these tells no outcome
_PASSIVE_GATE = GATES.add(PASSIVE_VERBS)
_OUTCOME_GATE = GATES.add(
    {
        *CONFIRMED,
        *BODY_OUTCOMES,
        *PASSIVE_VERBS,
        *NO_OBJECTION,
        *TOLD_WORDS,
        *needed_words(
            _MOVED_AFTER,
            _VOTE_OF,
            _SUM_TO_BE,
            _DASHED,
            _PROPOSED_AGREED,
            _TO_DO_MOVED,
            _CARRIED_THAT,
            _THANKS,
            _FOLLOWING,
            _TAKEN_TOGETHER,
            _THEN_TAKEN,
            _HAPPY,
            _FOR_PAYMENT,
            _ALL_HAPPY,
            _ASSENT,
            _ONE_WORD,
            _ELECTED,
            _NOTED_DOWN,
            _WEIGHED_THEN,
            _INSTRUCTED,
            _EXCLUDING,
            _SUSPENDING,
            _GIVEN,
            _GIVING,
            _DECLARED,
            _NOTE_FORM,
            NOUN_MOVED,
        ),
    }
)


def may_tell_outcome(held: int) -> bool:
    """Whether a sentence, of which is given what it holds of `GATES`, has a word of any outcome, of one word too, or of assent."""
    return held & _OUTCOME_GATE != 0


def finds_assent(sentence: str, head: frozenset[str], held: int) -> bool:
    """Whether a sentence, which holds `held` of `GATES`, only says that the meeting agreed to what the one before it puts forward: "The Board agreed."."""
    found = _ASSENT.fullmatch(sentence) if held & _ASSENT_GATE else None
    return found is not None and is_own_body(found["body"], found["qualifier"], head)


def governing_words(words: str, rule: str) -> str | None:
    """The verb that says what became of a thing, where the rule alone tells it: the last of "it was accepted and the old form was withdrawn"."""
    if rule == "resolution-then-taken" and (taken := _THEN_TAKEN.search(words)):
        return taken["last"] or taken["verb"]
    if rule in ("resolution-weighed", "resolution-noted-down", "resolution-passive") and (weighed := _WEIGHED_THEN.match(words)):
        first = _BEFORE_SIGNED.search(words) if weighed["verb"] == "signed" else None
        return first["verb"] if first else weighed["verb"]
    if rule == "resolution-passive" and (said := told_passively(words)):
        return said
    if rule == "resolution-noted-down" and " for payment" in words:
        return "approved"
    if rule == "resolution-noted-down" and " and " not in words and (down := _DOWN_VERB.findall(words)):
        if down[-1] == "accepted" and " report" in words:
            return None  # what is accepted tells the class
        return "approved" if down[-1] == "agreed" and _MONEY.search(words) else str(down[-1])
    if rule == "resolution-formed" and (formed := FORMED.match(words)):
        return "appointed" if formed["verb"].lower() == "appointed" or _MEMBERS_NAMED.search(words) else "agreed"
    if rule == "resolution-outcome" and (gave := _GAVE.search(words)):
        return gave["verb"] or {"support": "supported", "backing": "supported", "endorsement": "endorsed", "agreement": "agreed"}.get(
            gave["what"], "approved"
        )
    if rule == "resolution-outcome" and " assur" in words and _ASSURED.match(words):
        return "noted"
    if rule == "resolution-outcome" and " voted " in words and " in favour of " in words:
        return "agreed"
    if rule == "resolution-following" and (listed := _FOLLOWING.search(words)):
        return "noted" if listed["verb"] == "noted" else "approved"
    if rule == "resolution-voted-line":
        return "agreed"
    if rule == "resolution-dashed" and "£" in words:
        return "approved"
    if rule == "resolution-dashed" and (dashed := _DASHED.match(words)):
        return dashed["told"]
    if rule == "resolution-passive" and " turned down" in words:
        return "refused"
    if rule == "resolution-passive" and " voted through" in words:
        return "approved"
    if rule == "resolution-passive" and ("£" in words or "€" in words) and _SUM_AGREED.search(words):
        return "approved"
    return {
        "resolution-sum": "approved",
        "resolution-no-objection": "agreed",
        "resolution-proposed-agreed": "agreed",
        "resolution-assent": "agreed",
        "resolution-thanks": "thanked",
        "resolution-content": _what_pleases(words),
        "resolution-election": "elected",
        "resolution-given": "approved",
        "resolution-following": "approved",
        "resolution-put-off": "deferred",
        "resolution-not-taken": "refused",
        "resolution-bid-taken": "accepted",
        "resolution-left-with": "delegated",
        "resolution-to-which": "agreed",
        "resolution-unable": "refused",
    }.get(rule)


def _what_pleases(words: str) -> str:
    """What all are happy for somebody to do: "pay the licence" in "All happy for the Treasurer to pay the licence"."""
    deed = _PLEASING.search(words)
    return deed["deed"] if deed and _DEED.match(deed["deed"].lower()) else "agreed"


def is_one_word_outcome(words: str, held: int) -> bool:
    """Whether all that stands below a title is its outcome: "Confirmed and signed", "Noted". `held` is what the words hold of `GATES`."""
    return one_word_end(words, held) is not None


def one_word_end(words: str, held: int) -> int | None:
    """Where such an outcome ends: before what somebody is to do about it ("Held over, Clerk to ask for more time"); None where it is none."""
    if not held & _ONE_WORD_GATE or len(words) >= 160:
        return None
    end = task.start() if (task := _TASK_BEHIND.search(words)) else len(words)
    return end if end < 130 and _ONE_WORD.fullmatch(words, 0, end) else None


_LEADS_ON = (
    " it was",
    " it was therefore",
    " it was then",
    " it was unanimously",
    " it was accordingly",
    " it was:",
    " it was –",
    " it was -",
    " it was:-",
)


def find_outcome(sentence: str, head: frozenset[str], *, alone: bool, in_decision: bool, held: int) -> tuple[int, int, str] | None:
    """The words of a decision told in a plain sentence, with the rule, as offsets into the sentence; None where it tells none.

    `alone` says that the sentence is a paragraph by itself, or the last of its item; `in_decision` that it stands below a heading "Decision:";
    `held` is what it holds of `GATES`.
    """
    if sentence.endswith(_LEADS_ON):
        return None  # "The Board voted for the officer's advice, and it was", with the decision below
    if (" - " in sentence or " – " in sentence or ": " in sentence) and (about := _ABOUT.match(sentence)):
        found = _led(sentence[about.end() :], head, alone=alone, in_decision=in_decision, held=held)
        if found and found[2] != "resolution-minutes":
            return found[0] + about.end(), found[1] + about.end(), found[2]
    return _led(sentence, head, alone=alone, in_decision=in_decision, held=held)


def _led(sentence: str, head: frozenset[str], *, alone: bool, in_decision: bool, held: int) -> tuple[int, int, str] | None:
    """The outcome behind words that lead to it ("After a long debate, |the report was adopted"), or of the sentence as it stands."""
    if (led := _LED.match(sentence)) and (found := _told(sentence[led.end() :], head, alone=alone, in_decision=in_decision, held=held)):
        return found[0] + led.end(), found[1] + led.end(), found[2]
    return _told(sentence, head, alone=alone, in_decision=in_decision, held=held)


def _told(sentence: str, head: frozenset[str], *, alone: bool, in_decision: bool, held: int) -> tuple[int, int, str] | None:
    end, lower = len(sentence), sentence.lower()
    if finds_confirmed_minutes(sentence):
        moved = NOUN_MOVED.match(sentence)
        return (moved.start("noun"), moved.end("noun"), "resolution-minutes") if moved else (0, end, "resolution-minutes")
    if len(sentence) > 420 and not in_decision:
        return None
    if (part := find_body_outcome(sentence, head, alone=alone, in_decision=in_decision, held=held)) is not None:
        return part, part + own_end(sentence[part:]), "resolution-outcome"
    if (put := find_put_off(sentence, held)) is not None:
        return put
    if held & _PASSIVE_GATE and decides_passively(sentence, head, settled=alone or in_decision):
        return 0, end, "resolution-passive"
    if (
        len(sentence) < 300
        and " and " in sentence
        and not sentence.startswith("The following ")
        and _AND_TAKEN.search(sentence)
        and (weighed := _WEIGHED_THEN.match(sentence))
        and (
            alone
            or in_decision
            or weighed["verb"].removeprefix("re").removeprefix("-") in ("approved", "adopted", "accepted", "ratified")
            or _TALKED_OVER.search(sentence)
        )
        and not re.search(r"\b(?:that|which|who|if|had been|will|would)\b", weighed["subject"].removesuffix(" which"))
    ):
        return 0, end, "resolution-weighed"
    if "second" in lower and len(sentence) < 400 and _MOVED_AFTER.match(sentence) and not REPORTING.search(sentence):
        return 0, end, "resolution-passive"
    if (" of " in sentence or "ere " in sentence) and len(sentence) < 300 and _VOTE_OF.match(sentence):
        return 0, end, "resolution-thanks"
    if _TAKEN_TOGETHER.match(sentence):
        return 0, end, "resolution-together"
    if ", " in sentence and len(sentence) < 240 and _READ_AND_TAKEN.match(sentence):
        return 0, end, "resolution-weighed"
    ends = lower.rstrip(".").endswith(_LAST_WORDS) or "ed, " in lower
    if (
        len(sentence) < 300
        and held & _THEN_TAKEN_GATE
        and _THEN_TAKEN.search(sentence)
        and not re.search(r"\b(?:said|reported|noted|explained) that\b", sentence)
    ):
        return 0, end, "resolution-then-taken"
    if (
        len(sentence) < 240
        and held & _HAPPY_GATE
        and (happy := _HAPPY.search(sentence))
        and (alone or (_LEADS_HAPPY.fullmatch(sentence, 0, happy.start()) is not None and happy.group().endswith((" for", " that"))))
        and not (re.search(r"\bif\b", sentence[: happy.start()]) and " all present were" not in sentence)
    ):
        return 0, end, "resolution-content"
    if ": " in sentence and (listed := _PAID_LIST.match(sentence)):
        return 0, listed.end("clause"), "resolution-following"
    if " for payment" in sentence and len(sentence) < 240 and _FOR_PAYMENT.match(sentence) and not REPORTING.search(sentence):
        return 0, end, "resolution-noted-down"
    if len(sentence) < 240 and held & _ALL_HAPPY_GATE and _ALL_HAPPY.match(sentence):
        return 0, end, "resolution-content"
    if sentence.isupper():
        return None  # "ITEMS DEFERRED": what stands below it
    if len(sentence) < 160 and held & _NOTE_FORM_GATE and (note := _NOTE_FORM.match(sentence)) and not _FINITE.search(note["subject"]):
        return 0, end, "resolution-noted-down"
    if ends and (alone or in_decision) and sentence.count(" ") < 14 and (_NOTED_DOWN.match(sentence) or _PAPER_RECEIVED.match(sentence)):
        return 0, end, "resolution-noted-down"
    if "£" in sentence and " to be " in sentence and _SUM_TO_BE.match(sentence):
        return 0, end, "resolution-sum"
    if ")" in sentence[-2:] and (voted := _VOTED_LINE.match(sentence)):
        return 0, voted.end("clause"), "resolution-voted-line"
    if len(sentence) < 200 and held & _DASHED_GATE and (dashed := _DASHED.match(sentence)):
        at = dashed.start("told")
        start = 0 if dashed["bare"] or _AGREED_SUM.match(sentence, at) else at  # "Lone working – agreed" says nothing without its subject
        return start, dashed.end("told"), "resolution-dashed"
    if sentence.startswith("To ") and (moved := _TO_DO_MOVED.match(sentence)):
        return moved.start("clause"), moved.end("clause"), "resolution-proposal"
    if "carried" in lower and (carried := _CARRIED_THAT.match(sentence)):
        return carried.start("clause"), end, "resolution-proposal"
    if " by " in sentence and len(sentence) < 300 and " and " in sentence and _PROPOSED_AGREED.match(sentence):
        return 0, end, "resolution-proposed-agreed"
    if (
        held & _THANKS_GATE
        and (" record" in sentence or " its " in sentence or " their " in sentence)
        and len(sentence) < 300
        and (thanks := _THANKS.search(sentence))
        and " that " not in sentence[: thanks.start()]
    ):
        return thanks.start("clause"), end, "resolution-thanks"
    if sentence.startswith(("The following ", "the following ")) and (following := _FOLLOWING.match(sentence)):
        return 0, following.end(), "resolution-following"
    if (" no " in lower or lower.startswith("no ")) and has_no_objection(sentence, head):
        return 0, end, "resolution-no-objection"
    if len(sentence) < 300 and "seconded" in lower and (moved := NOUN_MOVED.match(sentence)):
        return moved.start("noun"), moved.end("noun"), "resolution-noun-moved"
    if (
        len(sentence) < 400
        and held & _ORDERED_TO
        and (told := _INSTRUCTED.search(sentence))
        and not re.search(r"\bthat\b|\bhad\b", sentence[: told.start()])
    ):
        return told.start("clause"), end, "resolution-instruction"
    if len(sentence) < 300 and held & _EXCLUDING_GATE and (excluding := _EXCLUDING.match(sentence)):
        return max(excluding.start("into"), 0), end, "resolution-exclusion"
    if len(sentence) < 300 and held & _SUSPENDING_GATE and _SUSPENDING.match(sentence):
        return 0, end, "resolution-suspension"
    if len(sentence) < 300 and held & _GIVEN_GATE and _GIVEN.match(sentence):
        return 0, end, "resolution-given"
    if (
        len(sentence) < 300
        and held & _GIVING_GATE
        and (giving := _GIVING.match(sentence))
        and is_own_body(giving["body"], giving["qualifier"], head)
    ):
        return 0, end, "resolution-given"
    if len(sentence) < 300 and "elected" in sentence and (declared := _DECLARED.search(sentence)):
        return declared.start("who"), declared.end("who"), "resolution-election"
    if (part_told := find_told_outcome(sentence, lower, head, held)) is not None:
        return part_told
    if len(sentence) < 240 and held & _FILLED_GATE and (elected := _ELECTED.match(sentence)):
        moved = _NOMINATED.match(sentence, 0, elected.start("who"))  # who moved it is no part of what was decided
        seconded = _SECONDED.match(sentence, elected.start("who")) if moved else None
        moved = moved or _BALLOTED.match(sentence, 0, elected.start("who"))
        return seconded.end() if seconded else elected.start("who") if moved else 0, end, "resolution-election"
    return None
