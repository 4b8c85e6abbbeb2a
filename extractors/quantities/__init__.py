"""Numbers as minutes write them: in digits and words, with their unit, as ranges, fractions and rates."""
