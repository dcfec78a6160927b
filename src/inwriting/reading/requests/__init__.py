"""What a request brings beside what it states: its files, numbers, questions, conditions and its own deadline."""
