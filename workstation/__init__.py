"""The newspaper's desk: everything but the window. No Qt below here."""
