"""Versions of reports: the timeline, comparison, and two writers merged."""
