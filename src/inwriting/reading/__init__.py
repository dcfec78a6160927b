"""What was said: pure functions over text, whose every result cites the exact words it rests on.

brief     what a first mail states           page, told, moods, products, roles, numbers, records
reply     what an answer to a letter says    replies
request   what a mail brings besides         requests; and what it is when it is no brief: enquiries
text      what all of them stand on: what a person sees, whose words they are, patterns for prose
"""
