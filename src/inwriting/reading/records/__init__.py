"""Which records and processes are part of the work, and which are left out."""
