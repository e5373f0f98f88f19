"""What the attribution bar asks for: show a name, put it right, move the lines; all of it edits of the fields."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from ui.editor.attribution_bar import AttributionBar
    from ui.editor.live_checks import Answer
    from ui.editor.marked_text import MarkedText
    from ui.editor.report_form import ReportForm
    from ui.editor.text_history import TextHistory
    from workstation.inspection import SignedName


class AttributionActions(QObject):
    """Names are looked up where the last answer saw them; one that has been changed since is left alone."""

    replaced = Signal()
    shown_in = Signal(object)
    """The field where a name was just shown."""

    def __init__(self, form: ReportForm, history: TextHistory, bar: AttributionBar, parent: QObject) -> None:
        super().__init__(parent)
        self._form, self._history, self._bar = form, history, bar
        self._answer: Answer | None = None
        bar.name_chosen.connect(self.show_name)
        bar.replace_asked.connect(self.replace)
        bar.move_asked.connect(self.move)

    def show_answer(self, answer: Answer | None) -> None:
        """A check has answered (or another report is shown)."""
        self._answer = answer
        self._bar.show_signed(answer.inspection.signed if answer else ())

    def show_name(self, signed: SignedName) -> None:
        """Select a name in the text."""
        placed = self._place(signed)
        if placed is not None:
            field, start, end = placed
            self.shown_in.emit(field)
            field.select_span(start, end)
            field.setFocus()

    def replace(self, signed: SignedName, name: str) -> None:
        """Write another name for it."""
        placed = self._place(signed)
        if placed is not None:
            field, start, end = placed
            field.replace_spans([(start, end, name)])
            self.replaced.emit()

    def move(self, source: MarkedText, target: MarkedText) -> None:
        """Take all lines of one field over into the other, as one step."""
        text, there = source.text().strip(), target.document().characterCount() - 1
        with self._history.one_step():
            source.replace_spans([(0, source.document().characterCount() - 1, "")])
            target.replace_spans([(there, there, f"\n{text}" if there else text)])
        target.setFocus()

    def _place(self, signed: SignedName) -> tuple[MarkedText, int, int] | None:
        if self._answer is None:
            return None
        placed = self._form.place(self._answer.snapshot, self._answer.inspection.manuscript, signed.span)
        if placed is None or placed[0].span_text(placed[1], placed[2]) != signed.name:
            return None
        return placed
