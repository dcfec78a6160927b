"""What a mail is when it is no brief: an absence, a pitch, trade, a letter of a program."""
