"""Checks: pure functions from a manuscript to findings; one module a family of rules."""
