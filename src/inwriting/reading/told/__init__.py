"""What a brief tells: its clauses, what playbook and examples take from them, and the registers in which it is kept."""
