"""What we write: letters rendered from one Markdown source to text and HTML."""
