"""What will be done: "The Clerk would write to the landlord", "The slides would be shared with members"."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from spacy.tokens import Doc

from extractors.actions.everyday import after_meanwhile, everyday_deed, small_group
from extractors.actions.owner import Subject, agent_in, subject_before
from extractors.actions.parish import COMES_BACK, PAPERS
from extractors.actions.subjects import subject_ahead
from extractors.actions.task import Task, clause_end
from extractors.actions.words import NEVER, is_owed, modal_verbs, verb_class
from extractors.calendar_words import MONTH
from extractors.cues import Cue
from extractors.outline import Sentence, outline_of, text_of

HOPED = re.compile(
    r"\b(?:hoped|hoping|hopes?|anticipated|expected|suggested|understood|believed|thought|felt|assumed|estimated|worried|feared|queried|questioned|considered|predicted|wondered|recommended|recommends?|proposed|concern(?:ed|s)?)"
    r"(?: (?!said|stated|and\b)[\w’'.]+){0,5}?(?: that| if| whether)?,? ?$|\basked (?:[\w’'.]+ ){0,5}?(?:that|if|whether) $",
    re.IGNORECASE,
)
# "Councillor Hall hoped the Government would pay"
_HOPES = re.compile(r"\b(?:hoped|hopes|expected|wished|wanted|thought|felt|believed|suggested|feared|asked)\b")
# "the words … should be replaced with …": the minutes themselves are put right
_WORDING = re.compile(r"\b(?:words?|sentence|paragraph|line|minutes?)\b", re.IGNORECASE)
_AGREED_BEFORE = re.compile(
    r"\b(?:agreed|resolved|decided|recommended|requested|asked)(?: by (?:all|everyone))?(?: (?:unanimously|also|therefore))?,? (?:that\b|[-–:])[^.;]*$",
    re.IGNORECASE,
)
LETTER = re.compile(r"\b(?:letters?|e-?mails?|correspondence|reply|response|reminders?|notice)$", re.IGNORECASE)
NEXT_TIME = re.compile(
    r"\b(?:next|future|subsequent|following|forthcoming|[A-Z][a-z]+(?:ber|ary|ch|il|ay|ne|ly|st)) (?:[\w’'-]+ ){0,4}(?:meetings?|committee|board|panel|agenda|council)\b"
)
_PUT_BEFORE = re.compile(r"presented to (?:the |this )?(?:committee|panel|board|members|governors|trustees|sub-committee)\b", re.IGNORECASE)
TAKEN_UP = re.compile(r"(?:discussed|considered|reviewed|revisited|presented|agreed|decided)\b", re.IGNORECASE)
# What takes place whoever does it, and a piece of work that is its own subject: "A review would be undertaken".
_HAPPENS_ANYWAY = re.compile(
    r"(?:made|taken|held|consulted|considered|determined|agreed|decided|opened|closed|started|presented|resolved|discussed|used|appointed|elected|adopted|signed|voted)\b",
    re.IGNORECASE,
)
_UNDERTAKEN = re.compile(
    r"\b(?:assessment|review|survey|audit|investigation|site visit|consultation exercise|feasibility study)\b[^.;,]{0,40} (?:would|will) (?:also |then |now )?be (?:completed|undertaken|carried out|conducted|commissioned|arranged)\b",
    re.IGNORECASE,
)
# Passives that are a follow-up whoever does it: "would be circulated", "would be written to"; not "would be asked to pay", "would be added to bills".
FOLLOWS_UP = re.compile(
    r"(?:communicated to (?:the )?(?:members|directors|trustees|governors|board|committee|panel|partners|all)\b|sent (?:out|round) (?:with|to (?:members|all|the committee))|circulated|recirculated|re-circulated|reported (?:back|to (?:the |this )?(?:committee|board|panel|members|council|meeting|group))|brought (?:back|to)|fed back|followed up|looked into|investigated|chased|contacted|written to|shared with (?:members|the (?:committee|board|panel|council))|forwarded|distributed|raised (?:with|at)"
    r"|added to the (?:[\w-]+ )?(?:agenda|work|next|action|forward plan|list|log|tracker|register)|taken offline|picked up (?:with|through|at|by|outside|offline|separately|in the)|clarified|ascertained|obtained|sought from|passed on|taken back|invited to (?:the|a) (?:next|future)|asked to (?:attend|provide|report|look|check|remove|cut|repair))\b",
    re.IGNORECASE,
)

# "The Director confirmed that |a copy would be sent", "She gave an assurance that |the path would be mended"
_PROMISED = re.compile(
    r"\b(?:(?P<commits>undertook|promised|pledged|guaranteed|(?:gave|given) (?:an?|her|his|their|the) (?:assurance|undertaking|commitment|promise|word))|agreed(?= that)|confirmed|assured (?:members|the \w+|him|her|them|(?:Cllr|Councillor|Mr|Mrs|Ms) [\w’'-]+))(?: that)? $",
    re.IGNORECASE,
)
# "would be painted on 3 May" happens, "will be ordered at £3 each" spends
_ON_A_DAY = re.compile(rf" at (?:a cost of )?£| in {MONTH}\b| (?:from |on )(?:[A-Z][a-z]+day,? )?(?:the )?\d| on (?:[A-Z][a-z]+day)\b")
# What others will do to the roads: "The lamps will be changed in the next financial year"
_IN_ITS_TIME = re.compile(
    rf" (?:in|during|over|before|by)(?: the (?:end|start|beginning|middle) of)? (?:the |this )?(?:early |late |mid-|next |coming |new )?(?:{MONTH}|spring|summer|autumn|winter|new year|financial year|year)\b",
    re.IGNORECASE,
)
_BETWEEN = re.compile(
    r", (?:however|though|nevertheless|therefore|in the meantime|if possible|where possible|if asked|in due course),(?= )"
)
_ARE_GIVEN = re.compile(
    r" (?:also )?(?:receive|be (?:sent|given|supplied with|provided with|e-?mailed|circulated with)) (?:an?|the|further|copies of|more|full) (?:[\w-]+ ){0,3}?(?:written|briefing|note|update|report|cop(?:y|ies)|answer|response|reply|list|breakdown|figures|data|details|information|summary|link|slides|presentation|paper)\b"
)
_IN_FIRST_PERSON = re.compile(r"I|We|we")
_REPLY = re.compile(r"(?:REPLY|Reply|RESPONSE|Response|ANSWER|Answer|Freagra|FREAGRA)\b ?[:.–-]?")
_CARRIES_OUT = re.compile(r" (?:also |then )?(?:carry out|undertake|commence|progress|continue to (?:liaise|engage|pursue)|engage)\b")
# "would review this", "will examine the matter": work on what was just spoken of
_THE_MATTER = re.compile(
    r" (?:this|that|these|it|them|further|(?:the|this) (?:matter|issue|point|request|suggestion|question|concern|possibility)s?)\b"
)
# A short answer to what was asked: "This would be provided."
_ANSWERS = re.compile(
    r"(?:This|These|It|The (?:information|figures|data|details|list|breakdown|report|slides|link)) (?:would|will) (?:also )?be (?:provided|supplied|shared|circulated|sent|looked into|checked|actioned|followed up|investigated|taken forward|confirmed|put right|corrected|rectified|remedied|addressed|dealt with|attended to|seen to)(?: (?:to (?:him|her|them|members)|after the meeting|outside (?:of )?the meeting|in writing))?\.?",
    re.IGNORECASE,
)
# "A written update would be provided by the end of March", "Further details would be sent"
_PAPER_OWED = re.compile(
    r"(?:An?|Further|More|Additional|Full|Fuller) (?:(?:written|further|detailed|full|fuller|updated|revised|short|formal|verbal|briefing) ){0,3}(?:responses?|answers?|repl(?:y|ies)|breakdown|updates?|briefing|notes?|summary|figures|information|details|list|data|cop(?:y|ies)|paper|explanation)\b[^.;,]{0,60} (?:would|will) (?:also |then )?be (?:provided|supplied|circulated|sent|shared|forwarded)"
    r"(?: (?:to (?:him|her|them|[Mm]embers|[Cc]ouncillors?|the (?:[Cc]ommittee|[Pp]anel|[Bb]oard|[Mm]ember|[Cc]ouncillor|questioner))|by|within|before|after|following|outside|in (?:writing|due course|advance)|separately|shortly)\b[^.;]*)?[ .]*",
    re.IGNORECASE,
)
_SAID_THAT = re.compile(r"\b(?:agreed|said|advised|confirmed|stated|undertook|explained|replied)(?: that)? $")
# "would have the drain inspected"
_HAS_DONE = re.compile(
    r" (?:arrange to )?have (?:the|this|these|it|them|that) (?:[\w’'-]+ ){0,5}?(?:inspected|examined|investigated|looked at|assessed|reviewed|checked|repaired|removed|followed up|re-?written|redrafted|re-?done|amended|corrected|changed|updated|translated|printed|published|mended|fixed|cleaned|cleared|cut|surveyed|valued|tested|moved|replaced|repainted|put right|taken down|put up)\b"
)
# In homely minutes a person's word is a task whatever the verb, "The Warden would oil the lock", unless it tells of a view or a state
_ANY_DEED = re.compile(
    r" (?:also |then |just )?(?P<plain>(?!(?:be|become|remain|retire|resign|stand|step|leave|cease|serve|act|like|prefer|rather|welcome|support|oppose|object|resist|abstain|vote|miss|need|cost|receive|hear|know|feel|think|hope|want|wish|say|love|expect|appreciate|enjoy|end|stay|argue|suggest|recommend|happen|have|not|never|always|often|soon|perhaps|even|regard|view|worry|fear|struggle|regret|mind|suffer|lose|differ|prove|find (?:it|that)|vary|keep an open mind|see (?!to|if|what|whether)\w+|[a-z]+ly)\b)[a-z]{2,})(?= [a-z£\d]| [A-Z][a-z])"
)
# What is thought needed, and what is done again and again: "would need to be asked", "will be emptied twice a week"
_NO_ERRAND = re.compile(
    r"\b(?:would (?:need|have) to be|(?:once|twice|three times|daily|weekly|monthly|every (?:\w+ )?(?:day|week|month|year)\b| if (?:the|it|they))\b)"
)
_SESSION_SET_UP = re.compile(
    r"\b(?:meeting|workshop|session|visit|briefing|training|call|seminar)s?\b[^.;,]{0,40} (?:would|will) (?:also |then |now )?be (?:arranged|set up|organised)\b"
)
# "the outcome |of which will be reported"
_OF_WHICH = re.compile(
    r"(?P<thing>(?:the |an? |its |their )?(?:[\w-]+ )?(?:results?|outcomes?|findings|drafts?|cop(?:y|ies)|details|minutes|conclusions|notes?|summary) of which) $"
)
# What is to reach the one who asked: "would be sent to him"
_SENT_TO_SOMEBODY = re.compile(
    r"(?:sent|supplied|provided|given|e-?mailed|forwarded|passed on|explained) (?:on )?(?:separately )?to (?:him|her|them|the (?:member|councillor|questioner|resident)|Cllr|Councillor|Mrs?|Ms|Miss|Dr)\b"
)
# "|A written answer would be supplied", "|The question would be answered in writing"
_WRITTEN_ANSWER = re.compile(r"\b[Ww]ritten (?:answer|response|reply|update|briefing|report|note|explanation)\b| in writing\b")
# "would give Councillor Hall the costs"
_GIVES_SOMEBODY = re.compile(
    r"discuss (?:this|it|that|these|them|the (?:[\w’'-]+ ){1,6}?)(?: ?further)? ?with (?!the (?:board|committee|panel|meeting)\b)|"
    r"(?:give|tell|show|explain to|let|talk to|meet) (?:her|him|them|(?:the )?(?:[Mm]embers?|Councillors?|Cllrs?|Mrs?|Ms|Miss|Dr|resident|questioner))\b"
)
# "by the end of March": a group that is to have done something by then has been given it
_BY_A_DAY = re.compile(r" (?:by|before|in time for) (?:the )?(?:end of |next |\d|[A-Z])")
# "The contract will be the subject of an audit"
_SUBJECT_OF = re.compile(
    r" be (?:the )?subject (?:of|to) (?:an?|further|the) (?:[\w-]+ ){0,3}?(?:audit|review|report|inspection|investigation|deep dive|survey|evaluation|spotlight)\b"
)
# "Governors who have not signed |should let the Clerk know by Friday": the minutes' own word to all
_ALL_SHOULD = re.compile(
    r"(?:(?:The|Any|Those) )?(?P<who>(?:All )?(?:(?:[Bb]oard|[Cc]ommittee|[Ff]orum|[Pp]anel|[Gg]roup|[Tt]rust|[Pp]arent|[Ll]ink|[Nn]ew|[Oo]ther|[Aa]ll|[Pp]artner) )?(?:[Mm]embers|[Tt]rustees|[Gg]overnors|[Dd]irectors|[Cc]ouncillors|[Cc]olleagues|[Pp]artners|[Vv]olunteers|[Aa]gencies|[Rr]epresentatives|[Hh]eadteachers|[Cc]hairs|[Aa]nyone|[Ee]veryone))(?: (?:who|with|wishing|interested|able|not|of)\b[^.;:]{3,70}?)? "
)
_SMALL_GROUP = re.compile(r"(?:[A-Za-z]+ ){0,3}(?:[Gg]roup|[Pp]arty|[Ss]ub-?[Cc]ommittee|[Tt]eam)")
_ABOUT_ACTIONS = re.compile(r" be (?:removed from the (?:\w+ )?(?:action|tracker|log)|closed\b|marked (?:as )?complete)")
_ASKED_TO = re.compile(r" to [a-z]")


def modal_task(doc: Doc, sentence: Sentence, cue: Cue, *, homely: bool) -> Task | None:
    """Somebody will, or it will be done: "The Clerk would write …", "The slides would be shared with members", and after "It was agreed that" also "should"."""
    text, stop = text_of(doc), cue.end
    if text.startswith(", ", stop) and (
        aside := _BETWEEN.match(text, stop, sentence.end)
    ):  # "She would, however, let the Clerk have the note"
        stop = aside.end()
    stop = after_meanwhile(text, stop, sentence.end)
    passive, active = modal_verbs(text, stop, sentence.end)
    found = (
        passive
        or active
        or (
            (everyday_deed(text, stop, sentence.end) or _ANY_DEED.match(text, stop, sentence.end))
            if homely and cue.label == "frame.modal"
            else None
        )
    )
    letter = text[stop + 1 : stop + 2].lower()  # "have" or "arrange", "come", "go" or "return", "receive", "be" or "also"
    has_done = _HAS_DONE.match(text, stop, sentence.end) if letter in "ha" else None
    comes = COMES_BACK.match(text, stop, sentence.end) if letter in "cgr" else None
    given = _ARE_GIVEN.match(text, stop, sentence.end) if letter in "rba" else None
    goes = letter == "g" and text.startswith(" go to ", stop)
    if not (found or has_done or comes or given or goes or letter == "b") or NEVER.match(
        text, stop, sentence.end
    ):  # most modals stand before other verbs
        return None
    if comes and (owed_paper := _comes_back(doc, sentence, cue, comes.end())):
        return owed_paper
    if goes:  # "A letter will go to the owner"
        sent = subject_before(doc, sentence.start, cue.start)
        if not sent.conditional and LETTER.search(text, sent.start, sent.end):
            return Task(sent.start, clause_end(text, stop, sentence.end), cue.rule + "-come", "undertaking")
    if letter == "b" and (review := _SUBJECT_OF.match(text, stop, sentence.end)):
        reviewed = subject_before(doc, sentence.start, cue.start)
        if reviewed.kind != "none" and not reviewed.conditional:
            return Task(reviewed.start, clause_end(text, review.end(), sentence.end), cue.rule + "-subject-of", "undertaking")
    if given:  # "Members would receive a written answer"
        receivers = subject_before(doc, sentence.start, cue.start)
        if receivers.kind in ("group", "body") and not receivers.conditional:
            end = clause_end(text, given.end(), sentence.end)
            return Task(receivers.start, end, cue.rule + "-receive", "undertaking", agent_in(doc, given.end(), end))
    if found is None and has_done is None:
        return None
    if cue.label == "frame.should" and active and (all_of := _ALL_SHOULD.fullmatch(text, sentence.start, cue.start)):
        end = clause_end(text, active.end(), sentence.end)
        due = verb_class(active) != "plain" and (_BY_A_DAY.search(text, active.end(), end) or is_owed(text, active.start(), end))
        return Task(sentence.start, end, cue.rule, "request", all_of["who"]) if due else None
    subject = subject_before(doc, sentence.start, cue.start)
    of_which = None
    if (
        passive
        and text.endswith(" of which ", 0, cue.start)
        and (of_which := _OF_WHICH.search(text, max(sentence.start, cue.start - 70), cue.start))
    ):
        subject = Subject(of_which.start("thing"), of_which.end("thing"), "thing", None)
    if subject.kind == "none" or text[cue.start - 3 : cue.start] in (" - ", " – ", " — "):
        subject = subject_ahead(doc, sentence, cue)
    elif subject.kind == "thing" and text.endswith(", ", 0, cue.start) and (ahead := subject_ahead(doc, sentence, cue)).kind != "none":
        subject = ahead  # "Mr Hall could not say, |will ask the mill"
    if subject.kind == "pronoun" and (told := _SAID_THAT.search(text, max(sentence.start, subject.start - 40), subject.start)):
        speaker = subject_before(doc, sentence.start, told.start())  # "|The Engineer said that he would"
        if speaker.kind in ("person", "group", "body") and speaker.owner:
            subject = replace(subject, owner=speaker.owner)
    if subject.kind == "person" and found and verb_class(found) == "follow_up" and text.endswith("which ", sentence.start, subject.start):
        subject = replace(subject, conditional=False)  # "asked for the figures, which |the Director would send"
    if cue.text != "would" and _IN_FIRST_PERSON.fullmatch(text, subject.start, subject.end) and _is_reply(doc, sentence):
        subject = replace(subject, kind="person")
    if homely and subject.kind in ("thing", "body") and (group := small_group(text, subject)):
        subject = replace(subject, kind="group", owner=group)
    if subject.conditional or subject.kind == "none" or _HOPES.search(text, subject.start, subject.end):
        return None
    if _WORDING.search(text, subject.start, subject.end) or _ABOUT_ACTIONS.search(text, stop, min(stop + 40, sentence.end)):
        return None
    if HOPED.search(text, max(sentence.start, subject.start - 120), subject.start):
        return None
    if subject.kind in ("person", "pronoun") and subject.owner and has_done:
        return Task(subject.start, clause_end(text, stop, sentence.end), cue.rule + "-have-done", "undertaking", subject.owner)
    if found is None:
        return None
    end = clause_end(text, found.end(), sentence.end)
    promised = _PROMISED.search(text, max(sentence.start, subject.start - 60), subject.start) if passive else None
    agreed = _AGREED_BEFORE.search(text, max(sentence.start, subject.start - 200), subject.start) is not None

    def owed() -> bool:
        return agreed or is_owed(text, found.start(), end)

    level = verb_class(found)
    invited = _ASKED_TO.match(text, found.end(), end) is not None and subject.kind in ("person", "body", "group")
    if cue.label == "frame.should" and not agreed:
        wanted = passive is not None and (level == "follow_up" or (homely and level == "work"))
        wanted = wanted and (homely or FOLLOWS_UP.match(text, found.start(level), end) is not None or owed())
        wanted = wanted or (passive is not None and level != "plain" and agent_in(doc, found.end(), end, person=True) is not None)
    elif passive:
        wanted = (
            homely
            and level != "plain"
            and subject.kind != "body"
            and not _NO_ERRAND.search(text, cue.start, end)
            and not _IN_ITS_TIME.search(text, found.end(), end)
        ) or _done_for_meeting(text, found, end, level, owed)
        wanted = wanted or _UNDERTAKEN.search(text, subject.start, found.end()) is not None
        wanted = wanted and not ((level == "work" or "publish" in found.group()) and _ON_A_DAY.match(text, found.end()) and not owed())
        wanted = wanted or (promised is not None and (promised["commits"] is not None or level == "follow_up"))
        wanted = wanted or _ANSWERS.fullmatch(text, subject.start, end) is not None
        wanted = wanted or _PAPER_OWED.fullmatch(text, subject.start, end) is not None
        wanted = wanted or _SESSION_SET_UP.search(text, subject.start, found.end()) is not None
        wanted = wanted or (of_which is not None and level == "follow_up")
        wanted = wanted or _SENT_TO_SOMEBODY.match(text, found.start(level), end) is not None
        wanted = wanted or (level != "plain" and _WRITTEN_ANSWER.search(text, subject.start, end) is not None)
        wanted = wanted or (level != "plain" and agent_in(doc, found.end(), end, person=True) is not None)
    elif text[subject.start : subject.end].lower() == "they":
        wanted = (subject.owner is not None and level != "plain") or owed()
    elif subject.kind in ("person", "pronoun"):
        wanted = (
            level != "plain" or homely or owed() or (passive is None and _GIVES_SOMEBODY.match(text, found.start(level), end) is not None)
        )
    elif subject.kind == "group" and homely and level != "plain" and (level == "follow_up" or small_group(text, subject)):
        wanted = True
    elif subject.kind == "group":
        officers = re.search("officers|clerk|trustees|governors|volunteers", subject.owner or "", re.IGNORECASE) is not None
        wanted = (
            (
                _SMALL_GROUP.fullmatch(subject.owner or "") is not None
                and level != "plain"
                and _BY_A_DAY.search(text, found.end(), end) is not None
            )
            or (
                officers
                and (level == "follow_up" or (level == "work" and (active or _THE_MATTER.match(text, found.end(), end)) is not None))
            )
            or owed()
        )
    elif subject.kind == "body" and _is_reply(doc, sentence):
        wanted = level != "plain" or _CARRIES_OUT.match(text, stop, end) is not None
    else:
        wanted = LETTER.search(text, subject.start, subject.end) is not None and "issue" in found.group()
        wanted = wanted or (
            subject.kind == "body"
            and (
                (level == "follow_up" and (homely or "representations" in found.group() or found.group().endswith(" back")))
                or (level != "plain" and owed())
            )
        )
    if not wanted:
        return None
    owner = (
        agent_in(doc, found.end(), end)
        if passive and not (invited and "ask" in found.group())
        else (subject.owner if subject.kind != "thing" else None)
    )
    if owner is None and passive and promised:  # "The Director confirmed that |a copy would be sent"
        speaker = subject_before(doc, sentence.start, promised.start())
        owner = speaker.owner if speaker.kind in ("person", "pronoun") else None
    return Task(subject.start, end, cue.rule + ("-passive" if passive else ""), "resolution" if agreed else "undertaking", owner)


_MATTERS = re.compile(
    r"\b(?:results|findings|outcomes?|proposals?|options|analysis|drafts?|strategy|policy|plans?|budget|accounts|business case|scheme|dashboard|dataset|evaluation)\b",
    re.IGNORECASE,
)


def _comes_back(doc: Doc, sentence: Sentence, cue: Cue, stop: int) -> Task | None:
    """A paper that is owed: "It was agreed that |the plan would come to the May meeting", "A report will come back to the Board"."""
    text, thing = text_of(doc), subject_before(doc, sentence.start, cue.start)
    if (
        thing.kind not in ("thing", "body", "group")
        or thing.conditional
        or HOPED.search(text, max(sentence.start, thing.start - 120), thing.start)
    ):
        return None
    if not _AGREED_BEFORE.search(text, max(sentence.start, thing.start - 200), thing.start) and not (
        PAPERS.search(text, thing.start, thing.end)
        or (not text.startswith(" go out", cue.end) and _MATTERS.search(text, thing.start, thing.end))
    ):
        return None
    return Task(thing.start, clause_end(text, stop, sentence.end), cue.rule + "-come", "undertaking")


def _is_reply(doc: Doc, sentence: Sentence) -> bool:
    """Whether a sentence stands in the answer to a motion or question: in a block that begins with "REPLY:", or in the one below such a line."""
    text, outline = text_of(doc), outline_of(doc)
    blocks = outline.document.blocks
    if _REPLY.match(text, blocks[sentence.block].start):
        return True
    for back in range(sentence.block - 1, max(-1, sentence.block - 4), -1):
        if _REPLY.match(text, blocks[back].start):
            return True
        if blocks[back].kind == "heading":
            return False
    return False


def _done_for_meeting(text: str, found: re.Match[str], end: int, level: str, owed: Callable[[], bool]) -> bool:
    """Whether a passive follows the meeting up: "would be circulated to members", "will be provided to the next meeting"; not "would be held in June"."""
    if level == "follow_up":
        return FOLLOWS_UP.match(text, found.start(level), end) is not None or owed()
    if level == "work":
        return not found.group(level).startswith(("consult", "issu")) and owed()
    if _PUT_BEFORE.match(text, found.start(level)):
        return True
    if TAKEN_UP.match(text, found.start(level)):  # "would be discussed further at the next meeting"
        return NEXT_TIME.search(text, found.end(), end) is not None
    return is_owed(text, found.end(), end) and not _HAPPENS_ANYWAY.match(text, found.start(level))
