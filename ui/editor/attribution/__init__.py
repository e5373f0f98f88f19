"""The attribution of a report as chips: read, edited, remembered."""
