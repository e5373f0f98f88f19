"""What may be done about findings: walk, mend one, mend all alike, let pass, explain."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from ui.editor.findings.dialogs import FixAllDialog
from ui.editor.findings.enter import EnterMends
from ui.editor.findings.waive_dialog import WaiveDialog, read_matter

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.editor.findings.live_checks import Answer
    from ui.editor.findings.panel import FindingsPanel
    from ui.editor.findings.waive_dialog import WaivingMatter
    from ui.editor.report_form import ReportForm, Snapshot
    from ui.editor.text.history import TextHistory
    from ui.editor.text.marked_text import MarkedText
    from ui.editor.text.marks import Mark
    from ui.tasks import Tasks
    from workstation.checks.engine.finding import Finding, Waiver
    from workstation.checks.engine.manuscript import Manuscript
    from workstation.desk import Desk
    from workstation.inspection.inspector import Glance

Placed = tuple["MarkedText", "Mark"]


class FindingActions(QObject):
    """Fixes are edits of the fields, so Ctrl+Z takes them back; waivers go to the desk."""

    fixed = Signal()
    report_wanted = Signal(str)
    """Slug of a report that the rule book leads to."""
    shown_in = Signal(object)
    """The field where a finding was just shown."""
    choose_asked = Signal()
    """What may be done about the finding at the caret."""

    def __init__(self, form: ReportForm, history: TextHistory, panel: FindingsPanel, desk: Desk, tasks: Tasks, window: QWidget) -> None:
        super().__init__(window)
        self._form, self._history, self._panel, self._desk, self._tasks, self._window = form, history, panel, desk, tasks, window
        self._answer: Answer | None = None
        self._sought: tuple[str, Finding] | None = None
        self._slug, self._is_walking = "", False
        self.person = ""
        panel.chosen.connect(self.show)
        panel.fix_asked.connect(self.fix)
        panel.fix_all_asked.connect(self.fix_all)
        panel.waive_asked.connect(self.waive)
        panel.unwaive_asked.connect(self.unwaive)
        panel.explain_asked.connect(self.explain)
        panel.waived.chosen.connect(self.show_waived)
        panel.waived.house_asked.connect(self.list_house_waivers)
        self._enter = EnterMends(form.fields.in_order(), self)
        self._enter.asked.connect(self._on_enter)
        for field in form.fields.in_order():
            field.finding_entered.connect(self._on_entered)
            field.fix_asked.connect(self.fix)
            field.waive_asked.connect(self.waive)
            field.explain_asked.connect(self.explain)

    def show_answer(self, answer: Answer | None) -> None:
        """A check has answered (or another report is shown)."""
        self._answer = answer
        if answer is None:
            self._panel.show_nothing(self.tr("正在检查…"))
            return
        inspection = answer.inspection
        self._form.show_findings(answer.snapshot, inspection.manuscript, inspection.findings)
        self._panel.show_findings(inspection.findings, inspection.manuscript)
        self._panel.waived.show_waived(inspection.waivers, inspection.waived, inspection.lapsed)
        self._show_sought()
        self._walk_on(answer.snapshot.report.slug)

    def _walk_on(self, slug: str) -> None:
        """Who walked through the findings of one report is shown the first of the next, without asking."""
        has_come, self._slug = slug != self._slug, slug
        if has_come:
            self._enter.forget()
        if has_come and self._is_walking and self._panel.findings:
            self._is_walking = False
            self._panel.show_current(self._panel.findings[0])
            self.show(self._panel.findings[0])

    def show_glance(self, snapshot: Snapshot, glance: Glance) -> None:
        """What is known between two keys; what has just been written at the caret may not be finished, and waits for the pause."""
        if self._answer is None:
            return
        outcome, caret = glance.outcome, self._caret(snapshot, glance.manuscript)
        known = {(finding.rule, finding.found) for finding in self._panel.findings}
        found = tuple(f for f in outcome.findings if (f.rule, f.found) in known or not f.span[0] <= caret <= f.span[1])
        inspection = replace(
            self._answer.inspection, manuscript=glance.manuscript, findings=found, waived=outcome.waived, lapsed=outcome.lapsed
        )
        self.show_answer(replace(self._answer, snapshot=snapshot, inspection=inspection))

    def _caret(self, snapshot: Snapshot, manuscript: Manuscript) -> int:
        """The caret's place in the manuscript; -1 where it is in none of its parts."""
        field = self.focused
        return self._form.offset(snapshot, manuscript, field, field.textCursor().position()) if field else -1

    # -- walking

    def walk(self, step: int) -> None:
        """Show the finding after (or before) the caret, or after the one that was shown last."""
        self._is_walking = True
        finding = self._panel.next_of(self._here(), step) if self._here() else self._beside_caret(step)
        if finding is not None:
            self._panel.show_current(finding)
            self._panel.tell_place(finding, step)
            self._go_to(finding)

    def _go_to(self, finding: Finding) -> None:
        self.show(finding)
        placed = self._form.places().get(finding)
        if placed is not None:
            placed[0].setFocus()

    def show(self, finding: Finding) -> None:
        """Select a finding's words; the keyboard stays where it is."""
        placed = self._form.places().get(finding)
        if placed is not None:
            field, mark = placed
            self.shown_in.emit(field)
            field.select_span(mark.start, mark.end)
            self._enter.led_to(field)

    # -- mending

    def fix(self, finding: Finding) -> None:
        """Mend one, and pick the next."""
        if self._mend([finding]):
            self._is_walking = True
            self._panel.drop([finding])
            following = self._panel.current
            if following is not None:
                self.show(following)

    def _on_enter(self, finding: Finding) -> None:
        """Mend and go on, with the keyboard; where there is no fix, say what may be done."""
        if finding.fix is None:
            self.choose_asked.emit()
        else:
            self._fix_and_follow(finding)

    def _fix_and_follow(self, finding: Finding) -> None:
        """The keyboard goes along from field to field."""
        field = self.focused
        self.fix(finding)
        following = self._panel.current
        if following is not None:
            self._go_to(following)
        elif field is not None:
            self._enter.led_to(field)

    def fix_here(self) -> None:
        """Mend the finding under the caret, else the picked one. Only who is walking (its words are selected) is led on to the next."""
        finding, field = self._here() or self._panel.current, self.focused
        if finding is None:
            return
        if field is None:
            self.fix(finding)
        elif field.textCursor().hasSelection():
            self._fix_and_follow(finding)
        elif self._mend([finding]):
            self._panel.drop([finding])

    def fix_all_here(self) -> None:
        """Mend all of the kind that is under the caret or picked."""
        finding = self._here() or self._panel.current
        if finding is not None:
            self.fix_all(finding)

    def fix_all(self, finding: Finding) -> None:
        """Mend all of one rule, after a look at them, as one step."""
        alike = [other for other in self._panel.findings if other.rule == finding.rule and other.fix is not None]
        if not alike or self._answer is None:
            return
        self._mend_chosen(FixAllDialog(alike, self._answer.inspection.manuscript, self._window))

    def fix_sure(self) -> None:
        """Mend everything that has a fix, after a look at it, as one step; what is only queried has to be ticked first."""
        fixes = [finding for finding in self._panel.findings if finding.fix is not None]
        if fixes and self._answer is not None:
            title, manuscript = self.tr("全部改正"), self._answer.inspection.manuscript
            self._mend_chosen(FixAllDialog(fixes, manuscript, self._window, title=title, only_sure=True))

    def _mend_chosen(self, dialog: FixAllDialog) -> None:
        if dialog.exec() == QDialog.DialogCode.Accepted:
            chosen = dialog.chosen
            if self._mend(chosen):
                self._panel.drop(chosen)
        dialog.deleteLater()

    def _mend(self, findings: Sequence[Finding]) -> bool:
        places = self._form.places()
        edits: dict[MarkedText, list[tuple[int, int, str]]] = {}
        for finding in findings:
            placed = places.get(finding)
            if placed is not None and finding.fix is not None and _still_reads(placed, finding):
                field, mark = placed
                edits.setdefault(field, []).append((mark.start, mark.end, finding.fix))
        if not edits or any(field.isReadOnly() for field in edits):
            return False
        with self._history.one_step():
            for field, changes in edits.items():
                field.replace_spans(_apart(changes))
        self.fixed.emit()
        return True

    # -- letting pass

    def waive(self, finding: Finding, *, for_house: bool = False) -> None:
        """Ask for reason, person and scope, and let it pass."""
        if self._answer is not None:
            ask = partial(self._ask_waiver, finding, for_house)
            self._tasks.read(partial(read_matter, self._desk), ask, key=(id(self), "waiving"))

    def _ask_waiver(self, finding: Finding, for_house: bool, matter: WaivingMatter) -> None:
        if self._answer is None or finding not in self._panel.findings:
            return
        slug, text = self._answer.snapshot.report.slug, self._answer.inspection.manuscript.text
        is_led = self._is_picked_out(finding)
        dialog = WaiveDialog(finding, matter, self.person, self._window)
        dialog.house.setChecked(for_house)
        dialog.accepted.connect(partial(self._on_waived, dialog, finding, (slug, text), is_led))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_waived(self, dialog: WaiveDialog, finding: Finding, read: tuple[str, str], is_led: bool) -> None:
        self.person, (slug, text) = dialog.person, read
        waive = partial(self._desk.reports.waive, slug, finding, dialog.reason, dialog.person)
        self._tasks.write(partial(waive, house=dialog.for_house, context=dialog.context, text=text))
        alike = (other for other in self._panel.findings if (other.rule, other.found) == (finding.rule, finding.found))
        self._panel.drop(list(alike) if dialog.for_house and not dialog.context else [finding])
        if is_led and self._panel.current is not None:
            self._go_to(self._panel.current)

    def _is_picked_out(self, finding: Finding) -> bool:
        """Whether its words stand selected where the keyboard is, as the walk leaves them."""
        placed, field = self._form.places().get(finding), self.focused
        cursor = field.textCursor() if field is not None else None
        return placed is not None and cursor is not None and placed[0] is field and cursor.hasSelection()

    def waive_here(self) -> None:
        """Let pass what is under the caret or picked."""
        finding = self._here() or self._panel.current
        if finding is not None:
            self.waive(finding)

    def show_waived(self, finding: Finding) -> None:
        """Select what a waiver lets pass."""
        answer = self._answer
        placed = self._form.place(answer.snapshot, answer.inspection.manuscript, finding.span) if answer else None
        if placed is not None and placed[0].span_text(*placed[1:]) == finding.found:
            self.shown_in.emit(placed[0])
            placed[0].select_span(*placed[1:])

    def list_house_waivers(self) -> None:
        """All that passes in every report."""
        from ui.editor.findings.house_waivers import HouseWaiversDialog

        HouseWaiversDialog(self._desk, self._tasks, self._window).open()

    def unwaive(self, waiver: Waiver) -> None:
        """Take a waiver back."""
        if self._answer is not None:
            self._tasks.write(partial(self._desk.reports.unwaive, self._answer.snapshot.report.slug, waiver))

    def explain(self, finding: Finding | None = None) -> None:
        """Show the rule of a finding: what, why, clause, examples."""
        asked = finding or self._here() or self._panel.current
        if asked is None:
            return
        from ui.window.rule_book import open_rule_book

        open_rule_book(self._desk, self._tasks, self._window, self.report_wanted.emit, asked.rule)

    # -- where we are

    @property
    def subject(self) -> Finding | None:
        """The finding under the caret; the one picked in the panel, while the keyboard is there."""
        return self._here() if self.focused is not None else self._panel.current

    @property
    def focused(self) -> MarkedText | None:
        """The field that has the keyboard."""
        return next((field for field in self._form.fields.in_order() if field.hasFocus()), None)

    @property
    def may_write(self) -> bool:
        """Whether the report may be edited."""
        return not self._form.fields.body.isReadOnly()

    def seek(self, slug: str, finding: Finding) -> None:
        """Pick a finding of a report out as soon as that report has been checked."""
        self._sought = (slug, finding)
        self._show_sought()

    def _show_sought(self) -> None:
        answer = self._answer
        if answer is None or self._sought is None or answer.snapshot.report.slug != self._sought[0]:
            return
        wanted, self._sought = self._sought[1], None
        alike = [other for other in self._panel.findings if (other.rule, other.found) == (wanted.rule, wanted.found)]
        found = min(alike, key=lambda other: abs(other.span[0] - wanted.span[0]), default=None)
        if found is not None:
            self._panel.show_current(found)
            self._go_to(found)
        else:
            self.show_waived(wanted)

    def _here(self) -> Finding | None:
        field = self.focused
        if field is None:
            return None
        cursor = field.textCursor()
        mark = next(field.marks.within(cursor.selectionStart(), cursor.selectionStart()), None) if cursor.hasSelection() else None
        mark = mark or field.mark_at(cursor.position())
        return mark.finding if mark else None

    def _beside_caret(self, step: int) -> Finding | None:
        field = self.focused
        if field is None:
            return self._panel.next_of(self._panel.current, step)
        order = self._form.fields.in_order()
        caret = (order.index(field), field.textCursor().position())
        found = [((order.index(at), mark.start), finding) for finding, (at, mark) in self._form.places().items()]
        placed = sorted(found, key=lambda item: item[0])
        after = [finding for place, finding in placed if place >= caret]
        before = [finding for place, finding in placed if place < caret]
        around = after + before if step > 0 else (after + before)[::-1]
        return around[0] if around else None

    def _on_entered(self, finding: Finding | None) -> None:
        if finding is not None:
            self._panel.show_current(finding)


def _still_reads(placed: Placed, finding: Finding) -> bool:
    field, mark = placed
    return _joined(field.span_text(mark.start, mark.end)) == _joined(finding.found)


def _joined(text: str) -> str:
    """Blank paragraphs between two aren't part of the manuscript."""
    return "\n".join(line for line in text.split("\n") if line.strip()) if "\n" in text else text


def _apart(edits: list[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
    """Of edits that overlap, the first."""
    kept: list[tuple[int, int, str]] = []
    for edit in sorted(edits):
        if not kept or edit[0] >= kept[-1][1]:
            kept.append(edit)
    return kept
