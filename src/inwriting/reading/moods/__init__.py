"""How it is with what a brief names: there now, past, planned, refused, guessed, out of scope, or another's."""
