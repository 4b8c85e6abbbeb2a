"""Decisions in rows and lists of one line each: tables with a column of decisions, planning applications, sums granted."""
