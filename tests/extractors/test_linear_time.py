"""Four times the text takes four times the time, whatever the text: one endless sentence, one block of short ones, names, numbers, capitals, marks, tables."""

import pytest

from extractors import extract
from tests.timing import check_linear

HEAD = "Elmshire Council\nMinutes of the Audit Committee held on Monday 3 March 2025\n\n1. Apologies\n\n"
SENTENCES = {
    "dated clauses": ("the plan would be ready by March 2027 and ", 500),
    "dates without a year": ("the gate would open in May, ", 500),
    "bare dates": ("3 May 2027 ", 600),
    "decisions": ("it was resolved that the report be noted and the plan be approved, ", 300),
    "requests": ("asked that the Head of Audit provide a report by 4 May and ", 150),
    "requests for papers": ("the Board asked the Head of Audit for a note on the lamps and ", 150),
    "counts by grade": ("one was good, two were weak and ", 400),
    "grades": ("Ofsted rated the nursery good and ", 400),
    "grades that stand": ("the CQC saw that care stayed Good and meals were weak, so did the ward, ", 300),
    "grades in numbers": ("the CQC gave a 4 for care, from a 2 to a 3, meals to a 4 and had Elm House, Good to Weak; ", 300),
    "grades told on": ("The CQC scored a 4 for care. Meals were good. ", 400),
    "names that were": ("Elm House Lodge And Oak House Of ", 1200),
    "measures": ("referrals rose from 12 to 15 and 7% of 40 cases, ", 150),
    "short ones": ("It rained. RESOLVED that it be noted. Cllr Reed agreed. Sales rose by 5%. ", 200),
    "promises": ("The Head of Audit would report back by 4 May. ", 300),
    "votes": ("For: 12, Against: 3, Abstain: 1 ", 200),
    "votes of proposals": (
        "Ms Hall proposed that the motion be lost, seconded by Mr Poole. 3 for, 3 against (Hall), no casting vote to ",
        150,
    ),
    "announced": ("On its return the Chair announced the decision of the Panel that ", 300),
    "those who are to do it": ("RESOLVED that the Head Of Audit And The Budgets to the Head to ", 300),
    "votes side by side": ("four in favour, two against, ", 3000),
    "aims told behind": ("Visits were 93%. The target was 95%. ", 2000),
    "owners below what is noted": ("RESOLVED that the report be noted.\nACTION: JR\n", 1500),
    "owners in one paragraph": ("RESOLVED that the report be noted. ACTION: JR ", 1500),
    "counts of grades": ("Of the 22 homes in the area 17 had been rated good, two weak and one at 3 or above, ", 150),
    "sums decided": ("RESOLVED to approve a rise of 5% and agree that the target be 12 boats of the 40, ", 150),
    "names": ("Anna Reed, Tom Hall, Cllr Jo Poole, Mr P Rivers, Dr Sam Cole, ", 200),
    "numbers": ("12.5% 340 £12,000 17 ", 200),
    "capitals": ("RESOLVED THAT THE REPORT BE NOTED AND THE BUDGET BE APPROVED ", 300),
    "cells": ("| 12% | 3 May | Jo Reed ", 400),
    "matters": ("Ab - ", 3000),
    "matters decided": ("Agreed that - ", 1200),
    "requests of requests": ("Requested that ", 1200),
    "posts of one person": ("Monitoring Officer and ", 1200),
    "languages": ("Agreed / ", 2000),
    "clauses within clauses": ("the letter which was lost, which ", 800),
    "brackets": ("(", 8000),
    "quotation marks": ("‘", 8000),
    "letters": ("a", 100_000),
    "digits": ("1,", 30_000),
}
BLOCKS = {
    "clauses": ("It was agreed to note it.\n\n", 400),
    "people": ("Cllr Anna Reed (Chair)\n\n", 400),
    "rows": ("| Missed bins | 12% | 15% | Green | Jo Reed | 3 May |\n", 200),
    "listed figures": ("- Skiffs 188, no change\n- visits 46% (should be 70%)\n- three young rowers in hospital\n", 150),
    "numbers that go on": ("4.1 the slipway be shut;\n4.2 moorings be let;\n", 300),
    "broken sentences": (
        "The Clerk told members that the hedge along the northern edge had been cut back\nand that the path was open again by\n",
        200,
    ),
    "balances": ("Balance of the old deposit account - - ...... 1,200.00\n\n", 400),
    "owners at the edge": ("\tTo mend the stile before the frosts.\t\t\t\t\t\t\t\t\t\tClerk\n\n", 400),
    "items": ("2. Roads\n\nThe report was noted.\n\n", 200),
}


@pytest.mark.parametrize("shape", [*SENTENCES, *BLOCKS])
def test_time_grows_as_the_text_does(shape: str) -> None:
    words, times = (SENTENCES | BLOCKS)[shape]
    lead, end = ("", "") if shape in BLOCKS else ("Members noted that ", "the end.\n")
    check_linear(lambda n: (HEAD + lead + words * n + end).encode(), lambda text: extract(text, "minutes.txt"), times // 2)
