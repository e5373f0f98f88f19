"""资料: the archive, searched as one types."""
