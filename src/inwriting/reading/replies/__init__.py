"""What a reply to a letter of ours says: answers by their numbers, corrections, verdicts, orders, words of staff."""
