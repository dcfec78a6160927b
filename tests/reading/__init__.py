"""Replies as people and their mail programs write them."""
