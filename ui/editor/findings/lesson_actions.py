"""What is known to have been printed wrong: it becomes a house rule, or is entered into the register of faults."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.editor.findings.lesson_dialog import LessonDialog
    from ui.editor.findings.live_checks import Answer
    from ui.editor.report_form import ReportForm
    from ui.editor.text.marked_text import MarkedText
    from ui.tasks import Tasks
    from ui.window.fault_dialog import FaultMatter
    from workstation.checks.engine.finding import Finding
    from workstation.checks.engine.manuscript import Part
    from workstation.desk import Desk
    from workstation.register.fault import Fault

Stretch = tuple["MarkedText", int, int]


class LessonActions(QObject):
    """The words are the selection, else those of the finding at the caret."""

    replaced = Signal()
    report_wanted = Signal(str)

    def __init__(self, form: ReportForm, desk: Desk, tasks: Tasks, window: QWidget) -> None:
        super().__init__(window)
        self._form, self._desk, self._tasks, self._window = form, desk, tasks, window
        self._answer: Answer | None = None
        for field in form.fields.in_order():
            field.lesson_asked.connect(self.learn)
            field.fault_asked.connect(self.register)

    def show_answer(self, answer: Answer | None) -> None:
        """A check has answered (or another report is shown)."""
        self._answer = answer

    def learn(self) -> LessonDialog | None:
        """Ask what is right, look into the archive, and make a rule of it."""
        from ui.editor.findings.lesson_dialog import LessonDialog
        from workstation.house.lessons import Mistake

        place = self._place()
        if self._answer is None or place is None:
            self._tasks.failed.emit(_nothing_chosen())
            return None
        field, start, end = place
        block = field.document().findBlock(start)
        text, base = block.text(), block.position()
        before, after = text[: start - base], text[max(end - base, 0) :]
        finding = self._finding(field, start, end)
        mistake = Mistake(field.span_text(start, end), (finding.fix or "") if finding else "", before, after, self._slug())
        dialog = LessonDialog(self._desk, self._tasks, mistake, self._window, may_mend=not field.isReadOnly())
        dialog.report_wanted.connect(self.report_wanted)
        dialog.mend_asked.connect(partial(self._mend, field, start, end, mistake.wrong))
        dialog.open()
        return dialog

    def register(self, finding: Finding | None = None) -> None:
        """Enter the words, or a finding, into the register."""
        from ui.window.fault_dialog import read_fault_matter

        fault = self._fault(finding)
        if fault is None:
            self._tasks.failed.emit(_nothing_chosen())
        else:
            self._tasks.read(partial(read_fault_matter, self._desk), partial(self._ask_fault, fault), key=(id(self), "matter"))

    def _ask_fault(self, fault: Fault, matter: FaultMatter) -> None:
        from ui.window.fault_dialog import FaultDialog

        dialog = FaultDialog(self._desk, self._tasks, fault, matter, self._window)
        dialog.correction_wanted.connect(self.report_wanted)
        dialog.open()

    def _fault(self, finding: Finding | None) -> Fault | None:
        from workstation.register.fault import Fault, guessed_grade, guessed_kind, guessed_place, is_weighty

        place = self._place()
        asked = finding or (self._finding(*place) if place is not None else None)
        if self._answer is None or (asked is None and place is None):
            return None
        wrong = asked.found if asked is not None else place[0].span_text(*place[1:]) if place is not None else ""
        right = (asked.fix or "") if asked is not None else ""
        where = guessed_place(self._part(asked, place))
        weighty = asked is not None and is_weighty(asked)
        issue = self._answer.inspection.place
        return Fault(
            issue[0] if issue else self._desk.today,
            issue[1] if issue else "",
            wrong,
            right,
            guessed_kind(wrong, right, asked.rule.partition(".")[0] if asked else ""),
            guessed_grade(where, weighty=weighty),
            where,
            weighty,
            slug=self._slug(),
            title=self._answer.snapshot.report.title,
        )

    # -- where we are

    def _place(self) -> Stretch | None:
        field = next((field for field in self._form.fields.in_order() if field.hasFocus()), None)
        field = field or next((one for one in self._form.fields.in_order() if one.textCursor().hasSelection()), None)
        if field is None:
            return None
        cursor = field.textCursor()
        if cursor.hasSelection():
            return field, cursor.selectionStart(), cursor.selectionEnd()
        mark = field.mark_at(cursor.position())
        return (field, mark.start, mark.end) if mark is not None else None

    def _finding(self, field: MarkedText, start: int, end: int) -> Finding | None:
        found = (mark.finding for mark in field.marks.places().values() if (mark.start, mark.end) == (start, end))
        return next(found, None)

    def _part(self, finding: Finding | None, place: Stretch | None) -> Part:
        from workstation.checks.engine.manuscript import Part

        assert self._answer is not None
        if finding is not None:
            region = self._answer.inspection.manuscript.region_at(finding.span[0])
            return region.part if region else Part.BODY
        fields = self._form.fields
        head = (fields.headlines.kicker, fields.headlines.main, fields.headlines.deck)
        field = place[0] if place is not None else None
        return Part.MAIN if field in head else Part.CAPTION if field is fields.captions else Part.BODY

    def _slug(self) -> str:
        return self._answer.snapshot.report.slug if self._answer else ""

    def _mend(self, field: MarkedText, start: int, end: int, wrong: str, right: str) -> None:
        if not field.isReadOnly() and field.span_text(start, end) == wrong:
            field.replace_spans([(start, end, right)])
            self.replaced.emit()
        field.setFocus()


def _nothing_chosen() -> Exception:
    from workstation.errors import NotReady

    return NotReady("请先选中印错的字，或把光标放在一处问题上")
