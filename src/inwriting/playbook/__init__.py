"""What the office knows about one kind of engagement, as a folder of data."""
