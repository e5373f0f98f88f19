"""What the attribution bar asks for: show a name, put it right, change an attribution, move the lines; all of it edits of the fields."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from workstation.checks.engine.manuscript import Part

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.editor.attribution.bar import AttributionBar
    from ui.editor.findings.live_checks import Answer
    from ui.editor.report_form import Place, ReportForm
    from ui.editor.text.history import TextHistory
    from ui.editor.text.marked_text import MarkedText
    from workstation.attribution import HouseForm
    from workstation.attribution.edits import Edited
    from workstation.inspection.inspection import SignedLine, SignedName
    from workstation.report import Attribution, Dateline

Stretch = tuple["MarkedText", int, int]


class AttributionActions(QObject):
    """Names are looked up where the last answer saw them; what has been changed since is left alone."""

    replaced = Signal()
    refused = Signal(str)
    """Why a line was left as it is, in a sentence."""
    shown_in = Signal(object)
    """The field where a name was just shown."""

    def __init__(self, form: ReportForm, history: TextHistory, bar: AttributionBar, window: QWidget) -> None:
        super().__init__(window)
        self._form, self._history, self._bar, self._window = form, history, bar, window
        self._answer: Answer | None = None
        bar.name_chosen.connect(self.show_name)
        bar.replace_asked.connect(self.replace)
        bar.move_asked.connect(self.move)
        bar.edit_asked.connect(self.edit)
        bar.rewrite_asked.connect(self.rewrite)
        bar.dateline_asked.connect(self.ask_dateline)

    def show_answer(self, answer: Answer | None) -> None:
        """A check has answered (or another report is shown)."""
        self._answer = answer
        self._bar.show_signed(answer.inspection.signed if answer else ())

    def show_name(self, signed: SignedName) -> None:
        """Select a name in the text."""
        placed = self._place(signed.span, signed.name)
        if placed is not None:
            field, start, end = placed
            self.shown_in.emit(field)
            field.select_span(start, end)
            field.setFocus()

    def replace(self, signed: SignedName, name: str) -> None:
        """Write another name for it."""
        placed = self._place(signed.span, signed.name)
        if placed is not None:
            field, start, end = placed
            field.replace_spans([(start, end, name)])
            self.replaced.emit()

    def edit(self, line: SignedLine, after: Attribution) -> None:
        """Write a line anew in the house's form, as one step."""
        from workstation.attribution.edits import rewritten

        if line.attribution is not None:
            with self._history.one_step():
                changed = self._write([(line, rewritten(line.attribution, after, self._bar.form()))])
            self._say(changed)

    def rewrite(self) -> None:
        """Every attribution of the report in the house's form, and the byline in the house's place, as one step."""
        from workstation.attribution.edits import put_in_order

        if self._answer is None:
            return
        form, lines = self._bar.form(), self._answer.inspection.signed
        with self._history.one_step():
            changed = self._write([(line, put_in_order(line.attribution, form)) for line in lines if line.attribution is not None])
            changed = self._put_in_place(form) or changed
        self._say(changed)

    def _put_in_place(self, form: HouseForm) -> bool:
        """Bring the byline to where the house signs; whether it stood elsewhere."""
        from workstation.attribution.placing import placed

        assert self._answer is not None
        snapshot = self._form.snapshot(self._answer.snapshot.report)
        before, after = snapshot.report, placed(snapshot.report, form)
        if after == before or self._form.fields.body.isReadOnly():
            return False
        for field, under in ((self._form.fields.under, True), (self._form.fields.end, False)):
            text = "\n".join(line.text for line in after.attribution_lines if line.under_headline is under)
            if text != "\n".join(line.text for line in before.attribution_lines if line.under_headline is under):
                field.replace_spans([(0, field.document().characterCount() - 1, text)])
        if after.body[:1] != before.body[:1]:
            self._write_first(snapshot.places[Part.BODY, 0], before.body[0], after.body[0])
        return True

    def _write_first(self, place: Place, before: str, after: str) -> None:
        """The first paragraph's head, and no more of it than changes."""
        field, number = place
        tail = _alike(before[::-1], after[::-1])
        start = field.document().findBlockByNumber(number).position()
        old, new = before[: len(before) - tail], after[: len(after) - tail]
        field.replace_spans([(start, start + len(old.encode("utf-16-le")) // 2, new)])

    def _say(self, changed: bool) -> None:
        if changed:
            self.replaced.emit()

    def ask_dateline(self) -> None:
        """Ask for a dateline, and write it at the head of the body."""
        from ui.editor.attribution.dateline_dialog import DatelineDialog

        dialog = DatelineDialog(None, self._window)
        dialog.settled.connect(self.write_dateline)
        dialog.open()

    def write_dateline(self, dateline: Dateline | None) -> None:
        """Put a dateline before the first words of the body."""
        from workstation.attribution.form import format_dateline

        if dateline is not None:
            body = self._form.fields.body
            body.replace_spans([(0, 0, format_dateline(dateline) + "\u3000")])
            self.replaced.emit()

    def move(self, source: MarkedText, target: MarkedText) -> None:
        """Take all lines of one field over into the other, as one step."""
        text, there = source.text().strip(), target.document().characterCount() - 1
        with self._history.one_step():
            source.replace_spans([(0, source.document().characterCount() - 1, "")])
            target.replace_spans([(there, there, f"\n{text}" if there else text)])
        target.setFocus()

    def _write(self, changes: list[tuple[SignedLine, Edited]]) -> bool:
        """Write lines anew where they still stand as they were read; whether anything was written."""
        edits: dict[MarkedText, list[tuple[int, int, str]]] = {}
        for line, edited in changes:
            assert line.attribution is not None
            placed = self._place(line.span, line.attribution.text)
            if placed is None or placed[0].isReadOnly() or edited.text == line.attribution.text:
                continue
            if edited.lost:
                words = self.tr("“{line}”里的“{lost}”程序读不懂，没有改写；请在文字里直接改")
                self.refused.emit(words.format(line=line.attribution.text, lost=edited.lost))
                continue
            field, start, end = placed
            edits.setdefault(field, []).append((*_whole_line(field, start, end, edited.text), edited.text))
        for field, spans in edits.items():
            field.replace_spans(spans)
        return bool(edits)

    def _place(self, span: tuple[int, int], text: str) -> Stretch | None:
        if self._answer is None:
            return None
        placed = self._form.place(self._answer.snapshot, self._answer.inspection.manuscript, span)
        return placed if placed is not None and placed[0].span_text(placed[1], placed[2]) == text else None


def _whole_line(field: MarkedText, start: int, end: int, text: str) -> tuple[int, int]:
    """A line of which nothing is left goes with its line break."""
    last = field.document().characterCount() - 1
    begins = start == 0 or field.span_text(start - 1, start) == "\n"
    ends = end == last or field.span_text(end, end + 1) == "\n"
    if text or not (begins and ends):
        return start, end
    return (start, end + 1) if end < last else (max(start - 1, 0), end)


def _alike(one: str, other: str) -> int:
    """With how many characters two texts begin alike."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (first, second) in pairs if first != second), min(len(one), len(other)))
