"""The newspaper's desk: everything but the window. No Qt below here."""

__version__ = "0.1.0"
