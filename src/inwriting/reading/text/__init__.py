"""A text as mail brings it: what of it a person sees, whose words they are, in which language, and how it is searched."""
