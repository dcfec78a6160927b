"""What follows from a mail or a due time: pure decisions over a case, without clock, store or network."""
