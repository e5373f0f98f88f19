"""Reports that were sent back and that nobody has taken a step with since: they stand as drafts, and aren't."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workstation.signoff.ordering import ordered
from workstation.signoff.steps import course_of
from workstation.store.log_shelf import LogShelf
from workstation.store.sign_shelf import SignShelf

if TYPE_CHECKING:
    from workstation.signoff.steps import Course
    from workstation.store.store import Store

_AT_ONCE = 300


def sent_back(store: Store) -> dict[str, Course]:
    """Their ways so far, by slug, newest reports first; the last step of each is the return."""
    lines, stand = LogShelf(store), SignShelf(store).ever_sent_back()
    slugs, found = list(stand), {}
    for first in range(0, len(slugs), _AT_ONCE):
        ways = lines.lines_of(slugs[first : first + _AT_ONCE])
        found.update({slug: course_of(ordered(way)) for slug, way in ways.items()})
    return {slug: course for slug, course in ((slug, found[slug]) for slug in slugs) if course.sent_back(stand[slug])}
