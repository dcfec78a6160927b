"""inwriting: an email-driven desk that scopes, quotes and gets approval for integration work."""

__version__ = "0.1.0"
