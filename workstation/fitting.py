"""How a report of the desk fits: in the slot where it stands, else in the room that it is written for. For a worker thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from workstation.errors import BadInput, NotReady
from workstation.planning.copyfitting import REMEMBERED, Room, copyfit, room_from, saved_by, without_stretch
from workstation.planning.fit_notes import fit_notes, headline_measures
from workstation.planning.fit_suggestions import suggestions
from workstation.planning.presets import preset_of
from workstation.units import Lines

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from workstation.changes import Change
    from workstation.desk import Desk
    from workstation.page import PagePlan, PagePreset, Slot
    from workstation.planning.composing import Composer
    from workstation.planning.copyfitting import Copyfit
    from workstation.planning.fit_notes import FitNote, HeadlineMeasure
    from workstation.planning.fit_suggestions import Suggestion
    from workstation.report import Report

_Stand = tuple["Slot", "PagePreset", "tuple[date, str] | None"]
USUAL = (2, Lines(30))
"""Columns and lines where the option can't be read."""


@dataclass(frozen=True, slots=True)
class Standing:
    """A report against its place. `place`: the issue and page; None: the room that it is written for.

    One that runs on (转版) is over or short in its last part, so that is its place; `measures` are of the first, `notes` of all.
    """

    slot: Slot
    preset: PagePreset
    place: tuple[date, str] | None
    fit: Copyfit
    measures: tuple[HeadlineMeasure, ...]
    notes: tuple[FitNote, ...]


class Copyfitter:
    """Keeps a warm composer for one who types; every answer is a pure function of what the desk holds and the report given."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._composer: Composer | None = None

    def standing(self, report: Report) -> Standing | None:
        """How it fits; None on a machine without a Chinese font."""
        stands = self._stands(report)
        slot, preset, place = stands[-1]
        try:
            composer = self._warm()
        except NotReady:
            return None
        fits = [copyfit(report, part, paper, composer) for part, paper, _ in stands]
        heads = report.headlines
        names = tuple(self._names_in("".join(f"{heads.kicker}。{heads.main}。{heads.deck}".split())))
        pages = [at[1] if at and len(stands) > 1 else "" for _, _, at in stands]
        notes = tuple(note for fit, page in zip(fits, pages, strict=True) for note in fit_notes(report, fit, composer, names, page))
        return Standing(slot, preset, place, fits[-1], headline_measures(fits[0].set_slot), notes)

    def saved(self, report: Report, before: str, after: str) -> int | None:
        """Lines that the body would be shorter by, were it what stands `before` and `after` a cut."""
        slot, preset, _ = self._stands(report)[-1]
        try:
            return saved_by(report, without_stretch(report, before, after), slot, preset, self._warm())
        except NotReady:
            return None

    def suggestions(self, report: Report) -> tuple[Suggestion, ...]:
        """What typography can do on the page where it stands; nothing for one that stands on none."""
        _, _, place = self._stands(report)[-1]
        if place is None:
            return ()
        try:
            return suggestions(self._desk.issues.plan(*place), report.slug, report, self._warm())
        except NotReady:
            return ()

    def apply(self, place: tuple[date, str], suggestion: Suggestion, label: str) -> Change:
        """Do it, as an action that can be undone; raises where the page has changed so that it can't be."""
        return self._desk.issues.put_plan(place[0], suggestion.edit(self._desk.issues.plan(*place)), label)

    def _stands(self, report: Report) -> list[_Stand]:
        """The parts in which it stands in its newest issue, in order; else the room that it is written for."""
        found: list[_Stand] = []
        for place in self._desk.issues.places(report.slug).get(report.slug, ()):
            plan = self._desk.issues.plan(*place)
            slot = _slot_in(plan, report.slug)
            if slot is not None and (not found or (found[0][2] and found[0][2][0] == place[0])):
                found.append((slot, preset_of(plan), place))
        room = self.room(report)
        return sorted(found, key=lambda stand: stand[0].part) or [(room.slot(report.slug), room.preset, None)]

    def room(self, report: Report) -> Room:
        """The report's own room, else the house's."""
        options, presets = self._desk.options, self._desk.presets
        if report.room is not None:
            preset, columns, lines = report.room
            return Room(presets.get_or_default(preset), columns, Lines(lines))
        preset = str(options.get("page.preset"))
        try:
            return room_from(str(options.get("page.room")), presets.get_or_default(preset))
        except BadInput:
            return Room(presets.get_or_default(preset), *USUAL)

    def _names_in(self, text: str) -> Iterator[str]:
        for person in self._desk.roster.roster().staff:
            if person.name in text:
                yield person.name
        for row in self._desk.officials.officials().rows:
            if row.name in text:
                yield row.name

    def _warm(self) -> Composer:
        from workstation.copyfit.fonts import FontCase
        from workstation.planning.composing import Composer

        if self._composer is None:
            self._composer = Composer(FontCase.of_machine(), REMEMBERED)
        return self._composer


def _slot_in(plan: PagePlan, slug: str) -> Slot | None:
    return next((slot for slot in plan.slots if slot.slug == slug), None)
