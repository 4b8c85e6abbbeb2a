"""Decisions in the shorthand of small bodies: fragments without a verb, notes that a participle ends, answers behind what was asked."""
