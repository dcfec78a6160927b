"""Who has which role, and who decides and pays."""
