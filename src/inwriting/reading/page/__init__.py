"""How a brief is laid out: its headings, labels, lists, tables and forms."""
