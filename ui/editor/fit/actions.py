"""Copyfit in the editor: the status line's words, the tint of what finds no room, and what the popup asks for."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.editor.fit.live_fit import FitAnswer, LiveFit
from ui.editor.fit.says import suggestion_label
from workstation.checks.engine.manuscript import Part

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.editor.editor_parts import EditorParts
    from ui.editor.report_form import ReportForm, Snapshot
    from ui.editor.text.marked_text import MarkedText
    from ui.tasks import Tasks
    from workstation.changes import Change
    from workstation.desk import Desk
    from workstation.planning.copyfitting import TextPlace
    from workstation.planning.fit_notes import FitNote
    from workstation.planning.fit_suggestions import Suggestion


class FitActions(QObject):
    """Puts the live fit and what shows it together."""

    shown_in = Signal(object)
    """A field in which something was selected."""

    def __init__(
        self, form: ReportForm, desk: Desk, tasks: Tasks, parts: EditorParts, parent: QObject, *, snapshot: Callable[[], Snapshot | None]
    ) -> None:
        super().__init__(parent)
        self._form, self._desk, self._tasks, self._parts = form, desk, tasks, parts
        self._answer: FitAnswer | None = None
        self._slug = ""
        self.live = LiveFit(desk, tasks, self, snapshot=snapshot, cut=self._cut, is_busy=lambda: form.is_busy or form.is_filling)
        self.live.answered.connect(self._on_answer)
        form.edited.connect(self._on_edited)
        form.settled.connect(self.live.touch)
        parts.story.selectionChanged.connect(self.live.select)
        tasks.changed.connect(self._on_changed)
        strip = parts.status.fit
        self.live.cut_answered.connect(self._on_cut)
        self.live.suggested.connect(strip.show_suggestions)
        strip.presets = desk.presets.all
        strip.opened.connect(self.live.ask_suggestions)
        strip.room_wanted.connect(self._on_room)
        strip.note_wanted.connect(self._on_note)
        strip.suggestion_wanted.connect(self._on_suggestion)

    def show_report(self, slug: str) -> None:
        """Another report, or none; the same one with news only asks again."""
        if slug != self._slug:
            self._slug = slug
            self._show(None)
        self.live.refresh()

    # -- answers

    def _on_answer(self, answer: FitAnswer) -> None:
        self._show(answer)

    def _show(self, answer: FitAnswer | None) -> None:
        self._answer = answer
        standing = answer.standing if answer else None
        self._parts.status.fit.show_standing(standing)
        at = standing.fit.overset_at if standing else None
        place = self._position(answer.snapshot, at) if answer and at else None
        for field in (self._parts.story, self._parts.attribution.end, self._parts.details.jump):
            field.show_overset(place[1] if place and place[0] is field else None)

    def _on_edited(self) -> None:
        self.live.touch()
        self._parts.status.fit.show_cut(0, None)

    def _on_cut(self, saved: int | None) -> None:
        chosen = self._parts.story.textCursor().selectedText() if saved is not None else ""
        self._parts.status.fit.show_cut(len(chosen), saved)

    def _on_changed(self, change: Change) -> None:
        if self._slug and (change.issues or change.options or change.people):
            self.live.refresh()

    # -- where things stand

    def _cut(self) -> tuple[str, str] | None:
        """The body before and after the selection; None where none is."""
        story, cursor = self._parts.story, self._parts.story.textCursor()
        if not cursor.hasSelection() or story.composing:
            return None
        last = story.document().characterCount() - 1
        return story.span_text(0, cursor.selectionStart()), story.span_text(cursor.selectionEnd(), last)

    def _position(self, snapshot: Snapshot, at: TextPlace, offset: int | None = None) -> tuple[MarkedText, int] | None:
        """A place of the snapshot's text in its field; `offset` instead of the place's own."""
        found = snapshot.places.get((at.part, at.index))
        if found is None:
            return None
        field, number = found
        block = field.document().findBlockByNumber(number)
        text, length = block.text(), at.offset if offset is None else offset
        if at.part in (Part.KICKER, Part.MAIN, Part.DECK):  # one document, with line ends in it
            text = field.text()
        return field, block.position() + len(text[:length].encode("utf-16-le")) // 2

    # -- what the popup asks for

    def _on_room(self, preset: str, columns: int, lines: int) -> None:
        if self._slug:
            self._tasks.write(partial(_with_room, self._desk, self._slug, (preset, columns, lines)))

    def _on_note(self, note: FitNote) -> None:
        if self._answer is None:
            return
        start, end = (self._position(self._answer.snapshot, note.at, offset) for offset in (note.at.offset, note.end))
        if start and end:
            start[0].select_span(start[1], end[1])
            start[0].setFocus()
            self.shown_in.emit(start[0])

    def _on_suggestion(self, suggestion: Suggestion) -> None:
        standing = self._answer.standing if self._answer else None
        if standing is not None:
            self.live.apply(standing, suggestion, suggestion_label(suggestion))


def _with_room(desk: Desk, slug: str, room: tuple[str, int, int]) -> Change:
    return desk.reports.save(replace(desk.reports.get(slug), room=room))
