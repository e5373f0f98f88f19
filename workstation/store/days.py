"""Dates in the store: ISO text, null for none."""

from __future__ import annotations

from datetime import date


def day_text(day: date | None) -> str | None:
    """As it is kept."""
    return day.isoformat() if day else None


def stored_day(text: str | None) -> date | None:
    """As it was kept."""
    return date.fromisoformat(text) if text else None
