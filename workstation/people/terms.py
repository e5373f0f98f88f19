"""Who sits where and when: the terms of officials beside each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from workstation.people.officials import Official

Seat = tuple[str, str, str]
"""Person, post, organ."""


def seat(official: Official) -> Seat:
    """Who sits where."""
    return official.name, official.post, official.organ


def overlap(one: Official, other: Official) -> bool:
    """Whether two rows put one person in one seat at the same time; a last day that is the next term's first is no overlap."""
    if seat(one) != seat(other):
        return False
    apart = (one.left and other.joined and one.left <= other.joined) or (other.left and one.joined and other.left <= one.joined)
    return not apart
