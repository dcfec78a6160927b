"""The outside: mailboxes, messages, who sent them, which case they belong to, and how letters leave."""
