"""A whole thread without a network: mail servers that start in a folder, and what plays the buyer."""
