"""Copyfit while one types: in the pool, on snapshots, sooner than the checks; an answer to a text that has changed since is dropped."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from workstation.errors import DeskError

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.editor.report_form import Snapshot
    from ui.tasks import Tasks
    from workstation.desk import Desk
    from workstation.fitting import Copyfitter, Standing
    from workstation.planning.fit_suggestions import Suggestion
    from workstation.report import Report

DELAY, LONGEST_DELAY = 60, 600
"""Milliseconds after the last key; a long report, whose fit takes longer, is asked about more seldom."""
CUT_DELAY = 80


@dataclass(frozen=True, slots=True)
class FitAnswer:
    """How a snapshot fits; `standing` is None where no font could measure it."""

    snapshot: Snapshot
    standing: Standing | None


class LiveFit(QObject):
    """Asks after each short pause; never inside a composition, a big paste or a text that is still coming in."""

    answered = Signal(object)
    """FitAnswer, to the text that stands now."""
    cut_answered = Signal(object)
    """Lines that the selection's cut would save; None where nothing is selected."""
    suggested = Signal(tuple)

    def __init__(
        self,
        desk: Desk,
        tasks: Tasks,
        parent: QObject,
        *,
        snapshot: Callable[[], Snapshot | None],
        cut: Callable[[], tuple[str, str] | None],
        is_busy: Callable[[], bool],
    ) -> None:
        super().__init__(parent)
        self._desk, self._tasks, self._snapshot, self._cut, self._is_busy = desk, tasks, snapshot, cut, is_busy
        self._serial, self._took = 0, 0.0
        self._fitter: Copyfitter | None = None
        self._timer, self._cut_timer = QTimer(self), QTimer(self)
        for timer, call in ((self._timer, self.ask_now), (self._cut_timer, self.ask_cut)):
            timer.setSingleShot(True)
            timer.timeout.connect(call)

    def touch(self) -> None:
        """The text has changed."""
        self._serial += 1
        self._timer.start(min(max(DELAY, round(self._took * 2000)), LONGEST_DELAY))

    def refresh(self) -> None:
        """The page, the room or the report has changed."""
        self._serial += 1
        self._timer.start(0)

    def select(self) -> None:
        """The selection has changed."""
        self._cut_timer.start(CUT_DELAY)

    def ask_now(self) -> None:
        """Ask about the text as it stands."""
        if self._is_busy():
            return
        snapshot = self._snapshot()
        if snapshot is not None:
            question = partial(self._fit, snapshot.report)
            self._tasks.read(question, partial(self._on_answer, self._serial, snapshot), key=(id(self), "fit"), failed=lambda _: None)

    def ask_cut(self) -> None:
        """Ask what the selection takes."""
        stretch = None if self._is_busy() else self._cut()
        snapshot = self._snapshot() if stretch else None
        if stretch is None or snapshot is None:
            self.cut_answered.emit(None)
            return
        question = partial(self._saved, snapshot.report, *stretch)
        self._tasks.read(question, partial(self._on_cut, self._serial), key=(id(self), "cut"), failed=lambda _: None)

    def ask_suggestions(self) -> None:
        """Ask what typography can do."""
        snapshot = None if self._is_busy() else self._snapshot()
        if snapshot is not None:
            question = partial(self._suggestions, snapshot.report)
            self._tasks.read(question, self._on_suggested, key=(id(self), "suggestions"), failed=lambda _: None)

    def apply(self, standing: Standing, suggestion: Suggestion, label: str) -> None:
        """Do what was suggested, on the page."""
        if standing.place is not None:
            self._tasks.write(partial(self._warm().apply, standing.place, suggestion, label))

    # -- in the pool

    def _warm(self) -> Copyfitter:
        from workstation.fitting import Copyfitter  # typesetting loads off the main thread

        self._fitter = self._fitter or Copyfitter(self._desk)
        return self._fitter

    def _fit(self, report: Report) -> tuple[Standing | None, float]:
        began = perf_counter()
        return self._warm().standing(report), perf_counter() - began

    def _saved(self, report: Report, before: str, after: str) -> int | None:
        return self._warm().saved(report, before, after)

    def _suggestions(self, report: Report) -> tuple[Suggestion, ...]:
        try:
            return self._warm().suggestions(report)
        except DeskError:  # the page is being changed under us
            return ()

    # -- answers

    def _on_answer(self, serial: int, snapshot: Snapshot, answer: tuple[Standing | None, float]) -> None:
        standing, self._took = answer
        if serial == self._serial and not self._is_busy():
            self.answered.emit(FitAnswer(snapshot, standing))

    def _on_cut(self, serial: int, saved: int | None) -> None:
        if serial == self._serial:
            self.cut_answered.emit(saved)

    def _on_suggested(self, found: tuple[Suggestion, ...]) -> None:
        self.suggested.emit(found)
