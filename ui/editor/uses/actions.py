"""Asks how the words at the caret were written last time, and writes the answer in their place."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

    from ui.editor.findings.live_checks import Answer
    from ui.editor.report_form import ReportForm
    from ui.editor.text.marked_text import MarkedText
    from ui.editor.uses.popup import UsesPopup
    from ui.tasks import Tasks
    from workstation.desk import Desk

Stretch = tuple[int, int]
GUESS = 4
"""Characters that are taken for a word where nothing is known about the caret."""
_WORDS = re.compile(r"[\u3400-\u9fff]+|[A-Za-z0-9]+")


class UsesActions(QObject):
    """The words are the selection; else a name, a post or a finding at the caret; else what stands there."""

    replaced = Signal()
    report_wanted = Signal(str)

    def __init__(self, form: ReportForm, desk: Desk, tasks: Tasks, window: QWidget) -> None:
        super().__init__(window)
        self._form, self._desk, self._tasks, self._window = form, desk, tasks, window
        self._answer: Answer | None = None

    def show_answer(self, answer: Answer | None) -> None:
        """A check has answered (or another report is shown)."""
        self._answer = answer

    def ask(self) -> UsesPopup:
        """Open the popup on the words at the caret."""
        from ui.editor.uses.popup import UsesPopup

        field = next((field for field in self._form.fields.in_order() if field.hasFocus()), None)
        own = self._answer.snapshot.report.slug if self._answer else ""
        popup = UsesPopup(self._desk.archive, self._tasks, own, self._window)
        start, end, other = self.words_at(field) if field is not None else (0, 0, "")
        if field is not None:
            popup.insert_asked.connect(partial(self._insert, field, start, end, field.span_text(start, end)))
        popup.report_wanted.connect(self.report_wanted)
        spellings = (field.span_text(start, end) if field is not None else "", other)
        popup.open_for([word for word in dict.fromkeys(spellings) if word], self._window)
        return popup

    def words_at(self, field: MarkedText) -> tuple[int, int, str]:
        """The stretch that is meant, and another spelling to compare it with, where one is known."""
        cursor = field.textCursor()
        if cursor.hasSelection():
            start, end = cursor.selectionStart(), cursor.selectionEnd()
            return start, end, self._other_spelling(field, start, end)
        at = cursor.position()
        known = [stretch for stretch in self._known(field) if stretch[0] <= at <= stretch[1]]
        if known:
            start, end = min(known, key=lambda stretch: stretch[1] - stretch[0])
            return start, end, self._other_spelling(field, start, end)
        return (*_guess(cursor.block().text(), at - cursor.block().position(), cursor.block().position()), "")

    def _known(self, field: MarkedText) -> Iterator[Stretch]:
        """Names, posts and findings of the last answer that still stand in a field."""
        for mark in field.marks.places().values():
            if sum(map(str.isalnum, mark.finding.found)) > 1:
                yield mark.start, mark.end
        for span, text in self._named():
            placed = self._place(span)
            if placed is not None and placed[0] is field and field.span_text(placed[1], placed[2]) == text:
                yield placed[1], placed[2]

    def _named(self) -> Iterator[tuple[Stretch, str]]:
        if self._answer is None:
            return
        seen = self._answer.inspection
        for standing in seen.officials:
            yield standing.mention.name_span, standing.mention.name
            yield from ((post.phrase.span, post.phrase.text) for post in standing.posts)
        yield from ((signed.span, signed.name) for line in seen.signed for signed in line.names)

    def _other_spelling(self, field: MarkedText, start: int, end: int) -> str:
        fixes = (mark.finding.fix for mark in field.marks.places().values() if (mark.start, mark.end) == (start, end))
        if self._answer is None:
            return next((fix for fix in fixes if fix), "")
        text = field.span_text(start, end)
        near = (standing.near for standing in self._answer.inspection.officials if standing.mention.name == text)
        return next((word for word in (*fixes, *near) if word), "")

    def _place(self, span: Stretch) -> tuple[MarkedText, int, int] | None:
        assert self._answer is not None
        return self._form.place(self._answer.snapshot, self._answer.inspection.manuscript, span)

    def _insert(self, field: MarkedText, start: int, end: int, before: str, words: str) -> None:
        if field.isReadOnly() or field.span_text(start, end) != before:
            return
        if words != before:
            field.replace_spans([(start, end, words)])
            self.replaced.emit()
        field.setFocus()


def _guess(block: str, at: int, base: int) -> Stretch:
    """The word about a place of a paragraph; of a run of hanzi the characters from there on."""
    for found in _WORDS.finditer(block):
        if found.start() <= at <= found.end():
            long = found.end() - found.start() > GUESS and not found[0].isascii()
            start = min(at, found.end() - GUESS) if long else found.start()
            return base + start, base + (min(start + GUESS, found.end()) if long else found.end())
    return base + at, base + at
