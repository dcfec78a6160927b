"""Sums, dates and counts, and what each is of."""
