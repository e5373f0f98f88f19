"""What the reading panel asks for: show a person in the text, put a name right, enter people into the officials' directory."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.editor.officials.panel import FAMILY

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.editor.findings.live_checks import Answer
    from ui.editor.officials.panel import OfficialsPanel
    from ui.editor.report_form import ReportForm
    from ui.editor.text.marked_text import MarkedText
    from ui.tasks import Tasks
    from workstation.changes import Change
    from workstation.checks.engine.finding import Finding
    from workstation.checks.official.standing import OfficialStanding
    from workstation.desk import Desk
    from workstation.people.officials import Official


class OfficialsActions(QObject):
    """People are looked up where the last answer saw them; words that have changed since are left alone."""

    replaced = Signal()
    wanted = Signal()
    """The panel should be seen."""
    shown_in = Signal(object)
    """The field where a person was just shown."""

    def __init__(self, form: ReportForm, panel: OfficialsPanel, desk: Desk, tasks: Tasks, window: QWidget) -> None:
        super().__init__(window)
        self._form, self._panel, self._desk, self._tasks = form, panel, desk, tasks
        self._answer: Answer | None = None
        panel.chosen.connect(self.show_person)
        panel.jump_asked.connect(self.jump)
        panel.fix_asked.connect(self.fix)
        panel.enter_asked.connect(self.enter)

    def show_answer(self, answer: Answer | None) -> None:
        """A check has answered (or another report is shown)."""
        self._answer = answer
        if answer is None:
            self._panel.show_nothing()
            return
        self._panel.show_reading(answer.snapshot.report.slug, answer.inspection)

    def show_person(self, standing: OfficialStanding) -> None:
        """Select posts and name in the text; the keyboard stays in the list."""
        placed = self._place(standing.mention.span, standing.text)
        if placed is not None:
            field, start, end = placed
            self.shown_in.emit(field)
            field.select_span(start, end)

    def lead_to(self, finding: Finding) -> None:
        """What has no fix and is about an official is answered in the list."""
        if finding.fix is None and finding.rule.startswith(FAMILY) and self._panel.pick_at(finding):
            self.wanted.emit()

    def jump(self, standing: OfficialStanding) -> None:
        """Go on writing there."""
        self.show_person(standing)
        placed = self._place(standing.mention.span, standing.text)
        if placed is not None:
            placed[0].setFocus()

    def fix(self, standing: OfficialStanding) -> None:
        """Write the listed name for the one that is nearly it."""
        placed = self._place(standing.mention.name_span, None)
        if placed is not None and standing.near and not placed[0].isReadOnly() and self._place(standing.mention.span, standing.text):
            field, start, end = placed
            field.replace_spans([(start, end, standing.near)])
            self.replaced.emit()

    def enter(self, standings: tuple[OfficialStanding, ...], begins: bool) -> None:
        """Enter people with their posts, all as one action."""
        from workstation.checks.official.standing import entries_for

        if self._answer is None:
            return
        report, day = self._answer.snapshot.report, self._answer.inspection.day
        source = self.tr("见报：{day}《{title}》").format(day=day or "", title=report.title)
        entries = entries_for(standings, day if begins else None, source)
        self._tasks.write(partial(_enter, self._desk, entries))

    def _place(self, span: tuple[int, int], text: str | None) -> tuple[MarkedText, int, int] | None:
        if self._answer is None:
            return None
        placed = self._form.place(self._answer.snapshot, self._answer.inspection.manuscript, span)
        if placed is None or (text is not None and placed[0].span_text(placed[1], placed[2]) != text):
            return None
        return placed


def _enter(desk: Desk, entries: tuple[Official, ...]) -> Change:
    return desk.act("加入干部名录", lambda: [desk.officials.put(entry) for entry in entries])
