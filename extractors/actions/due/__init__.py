"""By when something is to be done: the words as written, and the day that follows from them.

"by the end of the month", "within 10 working days" and "by Friday" give a day once the meeting's date is known. "before half-term", "when the results
become available" and "after the meeting" bound the time, but no day follows from them: they stay words. "in due course", "in the future" and "outside
the meeting" bound nothing and are no due phrase at all.
"""
