"""What an export has to add though it is done; a module of its own, so that the window reads it without loading the writer."""

NOTE = "注意："
"""Opens the addition in the last step's text."""
