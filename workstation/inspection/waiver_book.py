"""放行 as it is kept: given with a reason and a person, for a report or for the house; listed, and revoked."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from workstation.checks.engine.finding import Finding, Waiver
from workstation.checks.engine.waivers import Waivers, house_surroundings, surroundings, words_of
from workstation.errors import NotReady
from workstation.store.waiver_shelf import WaiverShelf

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import datetime

    from workstation.changes import Change
    from workstation.store.store import Store


class WaiverBook:
    """The only place where waivers are written. `text` is always the manuscript's, as `Manuscript.of_report` has it."""

    def __init__(self, store: Store, clock: Callable[[], datetime]) -> None:
        self._store, self._clock = store, clock
        self._shelf = WaiverShelf(store)

    def listing(self, slug: str) -> tuple[Waiver, ...]:
        """A report's waivers, oldest first."""
        return self._shelf.listing(slug)

    def listings(self, slugs: Sequence[str]) -> dict[str, tuple[Waiver, ...]]:
        """The same of several reports; those without are left out."""
        return self._shelf.listings(slugs)

    def house_listing(self) -> tuple[Waiver, ...]:
        """The house's waivers, oldest first."""
        return self._shelf.house_listing()

    def of_rule(self, rule: str) -> tuple[tuple[str, Waiver], ...]:
        """A rule's waivers with the slugs of their reports (empty: the house's), the newest first; of reports a hundred at most."""
        return self._shelf.of_rule(rule)

    def reasons(self, limit: int) -> tuple[str, ...]:
        """The reasons given last, each once."""
        return self._shelf.reasons(limit)

    def give(self, ident: int, slug: str, finding: Finding, reason: str, person: str, text: str) -> Change:
        """Let a finding of one report pass; a second waiver for the same place is written over the first."""
        given = self._waiver(finding, reason, person)
        about = surroundings(text, finding)
        waiver = replace(given, before=about[0], after=about[1]) if about else given
        with self._store.writing("放行") as lane:
            self._shelf.put(lane, ident, waiver, _same(self.listing(slug), waiver))
        return lane.change

    def give_for_house(self, finding: Finding, reason: str, person: str, text: str, context: str) -> Change:
        """Let a rule's words pass in every report; with a context, only inside of it."""
        before, after = house_surroundings(text, finding, context)
        waiver = replace(self._waiver(finding, reason, person), before=before, after=after, house=True)
        with self._store.writing("全报放行") as lane:
            self._shelf.put_house(lane, waiver, _same(self.house_listing(), waiver))
        return lane.change

    def _waiver(self, finding: Finding, reason: str, person: str) -> Waiver:
        if not reason.strip() or not person.strip():
            raise NotReady("放行要写明理由和放行人")
        return Waiver(finding.rule, finding.found, reason.strip(), person.strip(), self._clock())

    def revoke(self, slug: str, waived: Waiver | Finding, text: str) -> Change:
        """Take a waiver back, or the one by which a finding passes; no fault if there is none."""
        with self._store.writing("取消放行") as lane:
            waiver = self._found(slug, waived, text)
            if waiver is not None:
                self._shelf.take_back(lane, waiver)
        return lane.change

    def _found(self, slug: str, waived: Waiver | Finding, text: str) -> Waiver | None:
        kept = (*self.listing(slug), *self.house_listing())
        if isinstance(waived, Finding):
            return Waivers(kept, text).over(waived)
        return next((waiver for waiver in kept if (waiver.id, waiver.house) == (waived.id, waived.house)), None)


def _same(waivers: Iterable[Waiver], other: Waiver) -> int | None:
    return next((waiver.id for waiver in waivers if _place(waiver) == _place(other)), None)


def _place(waiver: Waiver) -> tuple[str | None, ...]:
    about = (waiver.before, waiver.after)
    if waiver.before is not None and not waiver.house:
        about = (words_of(waiver.before), words_of(waiver.after))
    return (waiver.rule, waiver.found, *about)
