"""Counts and lists of votes."""
