"""Numbered steps from the first schema on. Each file freezes the tables it makes, independent of the tables of today."""
