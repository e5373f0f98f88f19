"""Copyfit: font metrics, line breaking, fit. No Qt."""
