"""`python -m inwriting` is the console script."""

from inwriting.cli import main

main()
