"""What somebody is or speaks for, written in small letters beside the name: "Ann Hall (foster carer)", "Mr Poole, chief executive of the Mill Trust,"."""

from __future__ import annotations

import re

# what somebody is, in small letters: "Ann Hall (foster carer)", "Mr Poole, agent, said"
ROLE = re.compile(
    r"(?:[A-Z]{2,5} )?(?:(?:co-opted |independent |parent |tenant |lay |non-executive |youth |foster |family |ward |local |lead |planning |former |applicant['’]s )*)"
    r"(?:carer|agent|applicant|appellant|objector|supporter|governor|co-optee|tenant|leaseholder|trustee|consultant|architect|planner|engineer|headteacher|head teacher|principal|barrister|counsel|interpreter|landowner|churchwarden|licensee|(?:premises )?licence holder|respondent|solicitor|operator|governor co-optee|coxswain|skipper)(?: for the (?:applicants?|appellants?|objectors?|owners?|residents|developers?|council))?"
    r"|(?:co-opted |independent |lay |tenant |parent |staff ){1,3}member"
)
# whom a matter concerns is no post: "Mr Hall, applicant"
_OF_A_MATTER = re.compile(r"(?:the )?(?:applicant|appellant|objector|supporter|respondent|(?:premises )?licence holder)s?", re.IGNORECASE)
# what a small committee writes in brackets: "Jo Rivers (sec)"; behind a comma "sec" is for "seconded"
JOB = re.compile(
    r"(?:asst\.? |assistant |deputy |joint |membership |bookings? |minutes? |social |fixtures |match )?(?:sec|secs|treas)\.?|bookings|membership|publicity|fundraising|newsletter|website|safeguarding|grounds|maintenance|catering|fixtures",
    re.IGNORECASE,
)
# whom somebody speaks for: "Mr Hall (representing the Mill Users)", "Ann Poole (internal audit, Moss & Lowe LLP)"
REPRESENTS = re.compile(r"(?:representing|on behalf of|acting for|speaking for) (?:the )?([A-Z].{2,60})")
FOR_BODY = re.compile(r"(?:[a-z][a-z-]+ ){0,2}[a-z][a-z-]+, ([A-Z][^()]{2,60})")
SEATS = ("Independent", "Lay", "Co-opted", "Non-Executive", "Associate", "Partner", "Parent", "Tenant", "Patient", "Public", "Appointed", "External")  # fmt: skip
SEAT = re.compile(
    rf"(?:{'|'.join(SEATS)}) (?:(?:Voting|Co-?[Oo]pted|Lay|Independent) )?Member(?! of)(?: \([A-Z][\w &-]{{2,40}}\)| [-–—] [\w ]{{3,40}}(?=$|[;,|.\n]))?"
)
_LOWER_HEADS = "(?:director|manager|head|chief executive|engineer|officer|secretary|treasurer|chair|chairman|convenor|convener|president|editor|headteacher|leader|co-?ordinator|advis[eo]r|warden|surveyor|architect|consultant|trustee|governor|planner|inspector|captain|superintendent|librarian|curator|spokesman|spokeswoman|spokesperson|representative|chaplain|vicar|rector)"
ROLE_AFTER = re.compile(
    rf", ({ROLE.pattern})(?=, | - |; |$|\)|\.(?: |$|\n))|, the ((?:[a-z-]+ ){{0,3}}(?:supervisor|licensee|warden|ranger|caretaker|coordinator|co-ordinator|representative|coach|surveyor|architect|consultant|agent|applicant|owner|tenant|landlord|headteacher|co-optee|lead|partner|auditor|contractor|treasurer|secretary))(?=[,;])|, ((?:the )?(?:[a-z-]+ ){{0,3}}{_LOWER_HEADS} (?:of|for|at|from|with|appointed by|in charge of|responsible for) (?:the |our )?[\w'’&-]+(?: [\w'’&-]+){{0,6}})(?=[,;]|\.(?: |$))|, ({SEAT.pattern})(?=[,;.|\n]|$| [a-z])|, ((?!(?:an?|and|with|as|who|in|on|at|by|for|his|her|their|its|whose|then|now|not|to|from) )(?:[a-z][a-z'’-]+ ){{1,3}}{_LOWER_HEADS})(?=, [a-z])"
)


def post_of_role(role: str) -> str | None:
    """The post that a role is; None for one that somebody has in a single matter ("applicant", "objector")."""
    return None if _OF_A_MATTER.fullmatch(role) else role
