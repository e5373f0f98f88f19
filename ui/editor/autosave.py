"""Saving while one types: a second after the last key, on the write lane, with its state in sight and nothing ever dropped."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from ui.told import told_words
from workstation.errors import NotFound, Stale
from workstation.versions.merging import is_same_text, merged

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.tasks import Tasks
    from workstation.changes import Change
    from workstation.errors import DeskError
    from workstation.report import Report

DELAY = 800
"""Milliseconds after the last key."""
LONGEST = 1000
"""Typing without a pause is saved nevertheless."""
RETRY = 5_000


class SavesReports(Protocol):
    """The part of the reports' service that saving needs."""

    def get(self, slug: str) -> Report:
        """The stored report."""

    def save(self, report: Report) -> Change:
        """Store typed text."""

    def new(self, report: Report | None = None) -> Change:
        """Store a new report."""


class SaveState(Enum):
    """What the status line says."""

    EMPTY = 0
    SAVED = 1
    WAITING = 2
    SAVING = 3
    FAILED = 4
    CLASH = 5
    READ_ONLY = 6


@dataclass(frozen=True, slots=True)
class Draft:
    """Text that isn't in the store yet."""

    report: Report
    why: str = ""
    clashes: bool = False


class Autosave(QObject):
    """Saves drafts by slug. `draft` gives the text as it stands, `may_save` says whether it is whole (no composition under way)."""

    state_changed = Signal()
    stored = Signal(object, object)
    """A report as the store now holds it, and the draft that was saved."""
    lost = Signal(str)
    """A slug whose report is gone from the store while its text stays here."""

    def __init__(
        self, reports: SavesReports, tasks: Tasks, draft: Callable[[], Report], may_save: Callable[[], bool], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._reports, self._tasks, self._draft, self._may_save = reports, tasks, draft, may_save
        self._known: dict[str, Report] = {}
        self._drafts: dict[str, Draft] = {}
        self.slug = ""
        self.is_read_only = False
        self.last_change: Change | None = None
        """What the last save wrote: no news to the editor."""
        self._is_touched = False
        self._timer = _timer(self, DELAY, self.save_now)
        self._longest = _timer(self, LONGEST, self.save_now)
        self._retry = _timer(self, RETRY, self.retry)

    # -- what stands

    @property
    def state(self) -> SaveState:
        """The shown report's state."""
        draft = self._drafts.get(self.slug)
        if not self.slug:
            return SaveState.EMPTY
        if self.is_read_only:
            return SaveState.READ_ONLY
        if draft and draft.why:
            return SaveState.CLASH if draft.clashes else SaveState.FAILED
        if self._is_touched:
            return SaveState.WAITING
        return SaveState.SAVING if draft else SaveState.SAVED

    @property
    def why(self) -> str:
        """Why the shown report couldn't be saved; empty while it could."""
        draft = self._drafts.get(self.slug)
        return draft.why if draft else ""

    @property
    def unsaved(self) -> tuple[str, ...]:
        """Slugs with text that isn't in the store."""
        touched = {self.slug} if self._is_touched else set()
        return tuple(sorted(touched | set(self._drafts)))

    def show_delay(self, milliseconds: int) -> None:
        """Save so long after the last key."""
        self._timer.setInterval(milliseconds)
        self._longest.setInterval(max(LONGEST, milliseconds))

    # -- what happens

    def begin(self, stored: Report | None) -> Report | None:
        """Another report is shown; its unsaved draft where there is one, else the report as given."""
        self._is_touched = False
        self._timer.stop()
        self._longest.stop()
        self.slug = stored.slug if stored else ""
        if stored is not None and stored.slug not in self._drafts:
            self._known[stored.slug] = stored
        draft = self._drafts.get(self.slug)
        self.state_changed.emit()
        return draft.report if draft else stored

    def touch(self) -> None:
        """The text has changed."""
        if self.slug and not self.is_read_only:
            was_touched, self._is_touched = self._is_touched, True
            self._timer.start()
            if not self._longest.isActive():
                self._longest.start()
            if not was_touched:
                self.state_changed.emit()

    def save_now(self) -> None:
        """Save without waiting; does nothing where nothing was typed, and waits for a composition's end."""
        if not self._is_touched or not self._may_save():
            return
        self._timer.stop()
        self._longest.stop()
        self._is_touched = False
        self._submit(self.slug, self._draft())

    def resume(self) -> None:
        """A composition has ended: what waited for it is saved in its turn."""
        if self._is_touched:
            self._timer.start()

    def retry(self) -> None:
        """Try again what failed."""
        for slug, draft in list(self._drafts.items()):
            if draft.why and not draft.clashes:
                self._submit(slug, draft.report)

    def adopt(self, stored: Report) -> Report | None:
        """A report was written by somebody: what to show now, or None where the pending save will settle the text."""
        known = self._known.get(stored.slug)
        if known is not None and stored.revision < known.revision:
            return None
        if stored.slug in self._drafts or (self._is_touched and stored.slug == self.slug):
            return None
        self._known[stored.slug] = stored
        return stored

    def keep_both(self) -> None:
        """After a clash: my text becomes a report of its own, the stored one stays as it is."""
        slug, draft = self.slug, self._drafts.get(self.slug)
        if draft is not None:
            step = partial(self._reports.new, draft.report)
            self._tasks.write(step, partial(self._on_kept, slug), partial(self._on_failed, slug, draft.report))

    def prefer_mine(self) -> None:
        """After a clash: my text is saved over the stored one."""
        slug, draft = self.slug, self._drafts.get(self.slug)
        if draft is not None:
            self._write(partial(self._take_over, slug, draft.report), slug, draft.report)

    # -- on the write lane

    def _save(self, slug: str, mine: Report) -> Change:
        stored = self._reports.get(slug)
        whole = merged(self._known[slug], mine, stored)
        return self._store(slug, whole)

    def _take_over(self, slug: str, mine: Report) -> Change:
        stored = self._reports.get(slug)
        return self._store(slug, merged(stored, mine, stored))

    def _store(self, slug: str, report: Report) -> Change:
        change = self._reports.save(report)
        self._known[slug] = self._reports.get(slug)
        return change

    # -- answers

    def _submit(self, slug: str, mine: Report) -> None:
        known = self._known[slug]
        if slug not in self._drafts and is_same_text(known, mine):
            self.state_changed.emit()
            return
        before = self._drafts.get(slug)
        self._drafts[slug] = Draft(mine, before.why if before else "")
        self._write(partial(self._save, slug, mine), slug, mine)

    def _write(self, step: Callable[[], Change], slug: str, mine: Report) -> None:
        self._tasks.write(step, partial(self._on_saved, slug, mine), partial(self._on_failed, slug, mine))
        self.state_changed.emit()

    def _on_saved(self, slug: str, mine: Report, change: Change) -> None:
        self.last_change = change
        draft = self._drafts.get(slug)
        if draft is not None and draft.report is mine:
            del self._drafts[slug]
        self.stored.emit(self._known[slug], mine)
        self.state_changed.emit()

    def _on_failed(self, slug: str, mine: Report, error: DeskError) -> None:
        draft = self._drafts.get(slug)
        if draft is None or draft.report is not mine:
            return
        clashes = isinstance(error, (Stale, NotFound))
        self._drafts[slug] = Draft(mine, told_words(error.told), clashes)
        if not clashes:
            self._retry.start()
        self.state_changed.emit()

    def _on_kept(self, slug: str, _change: Change) -> None:
        self._drafts.pop(slug, None)
        self._known.pop(slug, None)
        self.lost.emit(slug)


def _timer(parent: QObject, milliseconds: int, call: Callable[[], None]) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    timer.timeout.connect(call)
    return timer
