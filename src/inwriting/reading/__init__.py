"""What a mail says: pure functions from text to facts, answers, corrections and commands."""
