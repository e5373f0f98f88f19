"""输出版面: which pages, into which folder; progress, cancel; what does not fit, with a way to each place."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.board.output.page_choice import PageChoice
from ui.board.output.preflight_panel import PreflightPanel, look_over
from ui.notices import Kind
from ui.told import beside, told_words
from ui.window.setting_fields import translated
from workstation.copyfit.fonts import RARE_AUTO, RARE_NONE
from workstation.errors import Obstructed
from workstation.export.preflight import Obstacle
from workstation.options import declared_options

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date

    from ui.board.output.preflight_panel import Preflight
    from ui.rooms import Surroundings
    from ui.tasks import Job
    from workstation.desk import Desk
    from workstation.errors import DeskError
    from workstation.export.issue_export import Exported, ExportOrder
    from workstation.issue import Issue
    from workstation.progress import Progress

PAPERS = ("galley", "slip")
"""Forms that go through the readings page by page."""
NOTES = 2
"""Notices that tell of one export."""


class ExportDialog(QDialog):
    """Writes pages as DOCX; stays open while it works, and when something doesn't fit."""

    place_wanted = Signal(object)
    """Obstacle: show its place"""

    def __init__(self, around: Surroundings, issue: Issue, number: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("输出版面"))
        self.setMinimumWidth(520)
        self._around, self._issue, self._number = around, issue, number
        self._job: Job | None = None
        self.folder = QLineEdit(str(around.desk.options.get("export.folder") or Path.home()))
        self.choice = PageChoice(issue.pages, number, self)
        self._says, self._bar, self.preflight = QLabel(), QProgressBar(), PreflightPanel(self)
        self.form, self.script = QComboBox(), QComboBox()
        self.form.addItem(self.tr("版面（Word）"), "page")
        self.form.addItem(self.tr("版面（PDF，字体嵌入）"), "pdf")
        self.form.addItem(self.tr("大样（PDF，标出问题）"), "proof")
        self.form.addItem(self.tr("清样（PDF，加戳记）"), "clean")
        self.form.addItem(self.tr("小样（隔行、带行号）"), "galley")
        self.form.addItem(self.tr("发稿签"), "slip")
        for value, label in declared_options()["export.script"].choices:
            self.script.addItem(translated(label), value)
        self.script.setCurrentIndex(self.script.findData(around.desk.options.get("export.script")))
        self.together = QCheckBox(self.tr("合成一个文件"))
        self.proven = QCheckBox(self.tr("输出后由 LibreOffice 再排一遍，逐行核对"))
        self.with_comments = QCheckBox(self.tr("带批注（没解决的，列在稿件后面）"))
        self._build()
        self._show_state()
        self._check()

    def _build(self) -> None:
        self._says.setWordWrap(True)
        self._says.hide()
        self._bar.hide()
        self.preflight.place_wanted.connect(self._on_place)
        self.preflight.rare_wanted.connect(self._on_rare)
        self.preflight.overset_wanted.connect(self._check)
        layout = QVBoxLayout(self)
        layout.addWidget(QLabel(self.tr("{0} 这一期，输出这些版：").format(self._issue.day.isoformat())))
        layout.addWidget(self.choice)
        layout.addLayout(_row(QLabel(self.tr("样式")), self.form, QLabel(self.tr("用字")), self.script, self.together, stretch=True))
        choose = QPushButton(self.tr("选文件夹…"))
        choose.setAutoDefault(False)
        choose.clicked.connect(self._on_choose)
        layout.addWidget(self.proven)
        layout.addWidget(self.with_comments)
        layout.addWidget(QLabel(self.tr("存到")))
        layout.addLayout(_row(self.folder, choose))
        parts: tuple[QWidget, ...] = (self.preflight, self._says, self._bar)
        for part in parts:
            layout.addWidget(part)
        self._buttons = QDialogButtonBox()
        self.export_button = self._buttons.addButton(self.tr("输出"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.print_button = self._buttons.addButton(self.tr("打印…"), QDialogButtonBox.ButtonRole.ActionRole)
        self.print_button.setAutoDefault(False)
        self.print_button.clicked.connect(self._on_print)
        self._close = self._buttons.addButton(self.tr("关闭"), QDialogButtonBox.ButtonRole.RejectRole)
        self.export_button.setProperty("primary", True)
        self.export_button.clicked.connect(self.export)
        self._close.clicked.connect(self._on_close)
        layout.addWidget(self._buttons)
        self.export_button.setDefault(True)  # only a button in its dialog can be the default
        self.choice.changed.connect(self._show_state)
        self.choice.changed.connect(self._check_anew)
        for choice in (self.form, self.script):
            choice.currentIndexChanged.connect(self._show_state)
            choice.currentIndexChanged.connect(self._check_anew)
        self.folder.textChanged.connect(self._show_state)

    @property
    def numbers(self) -> tuple[str, ...]:
        """The chosen pages."""
        return self.choice.numbers

    @property
    def says(self) -> str:
        """What the dialog says about the export."""
        return self._says.text()

    @property
    def may_export(self) -> bool:
        """Whether there is something to export, and somewhere."""
        return self.export_button.isEnabled()

    def export(self) -> None:
        """Write the chosen pages."""
        folder = Path(self.folder.text().strip())
        if not self._around.desk.read_only:
            self._around.tasks.write(partial(self._around.desk.options.set, "export.folder", str(folder)))
        self._bar.show()
        self._bar.setRange(0, 0)
        order = partial(_order, self._issue.day, self.numbers, folder, self._wishes())
        self._job = self._around.tasks.job(
            partial(_steps, self._around.desk, order), self.tr("输出版面"), self._on_done, failed=self._on_failed
        )
        self._job.progressed.connect(self._on_progress)
        self._job.ended.connect(self._on_ended)
        self._show_state()

    def _wishes(self) -> dict[str, Any]:
        return {
            "form": self.form.currentData(),
            "script": self.script.currentData(),
            "overset_page": self.preflight.overset_page.isChecked(),
            "with_comments": self.with_comments.isChecked(),
            "proven": self.proven.isChecked() and self.form.currentData() == "page",
            "together": self.together.isChecked() and len(self.numbers) > 1 and self.form.currentData() not in PAPERS,
        }

    def _on_progress(self, step: Progress[object]) -> None:
        self._bar.setRange(0, step.total)
        self._bar.setValue(step.done)
        self._say(told_words(step.text))

    def _say(self, words: str) -> None:
        self._says.setText(words)
        self._says.setVisible(bool(words))

    # -- 出样前检查

    def _check_anew(self) -> None:
        """What was found of another choice says nothing of this one."""
        self.preflight.show_words("")
        self._check()

    def _check(self) -> None:
        """Look the chosen pages over in the background, and say what stands in their way."""
        if self.form.currentData() in PAPERS or not self.numbers:
            self.preflight.show_words("")
            return
        if not self.preflight.words:
            self.preflight.show_words(self.tr("正在检查…"))
        order = _order(self._issue.day, self.numbers, Path(), self._wishes())
        self._around.tasks.read(
            partial(look_over, self._around.desk, order), self._on_checked, key=(self, "preflight"), failed=self._on_unchecked
        )

    def _on_checked(self, found: Preflight) -> None:
        self.preflight.show_preflight(found)
        self.adjustSize()

    def _on_unchecked(self, error: DeskError) -> None:
        self.preflight.show_words(told_words(error.told))

    def _on_rare(self, wanted: str) -> None:
        """Another face for characters that a face lacks; kept for all pages."""
        options, is_family = self._around.desk.options, wanted not in (RARE_AUTO, RARE_NONE)
        self._around.tasks.write(partial(options.set, "export.rare_face", wanted if is_family else ""))
        mode = RARE_NONE if wanted == RARE_NONE else RARE_AUTO
        self._around.tasks.write(partial(options.set, "export.rare", mode), lambda _: self._check())

    # -- when it is done

    def _on_ended(self) -> None:
        self._job = None
        self._bar.hide()
        self._show_state()

    def _on_done(self, exported: Exported) -> None:
        names = beside(file.name for file in exported.files)
        folder = exported.files[0].parent
        show = (self.tr("打开文件夹"), partial(QDesktopServices.openUrl, QUrl.fromLocalFile(str(folder))))
        self._around.notices.say(self.tr("已输出 {0}").format(names), Kind.DONE, show)
        self._tell_notes(exported.notes)
        if exported.differences:
            self._show_differences(exported)
            return
        if exported.proven_lines:
            self._around.notices.say(self.tr("核对 {0} 行，与 LibreOffice 全部一致").format(exported.proven_lines), Kind.DONE)
        self.accept()

    def _tell_notes(self, notes: tuple[str, ...]) -> None:
        """A few notices; more of them would cover the window, and have been read over the list."""
        for note in notes[:NOTES]:
            self._around.notices.say(note, Kind.WARNING)
        if len(notes) > NOTES:
            self._around.notices.say(self.tr("还有 {0} 处请过目，见“输出版面”里的检查").format(len(notes) - NOTES), Kind.WARNING)

    def _show_differences(self, exported: Exported) -> None:
        from workstation.export.proving import as_obstacle

        text = self.tr("核对 {0} 行，{1} 行与 LibreOffice 排得不同。点一处，到版面上去看：")
        rows = [as_obstacle(found) for found in exported.differences]
        self.preflight.show_obstacles(rows, text.format(exported.proven_lines, len(rows)))
        self.adjustSize()

    def _on_failed(self, error: DeskError) -> None:
        if isinstance(error, Obstructed):
            self._say("")
            self.preflight.show_obstacles([place for place in error.places if isinstance(place, Obstacle)])
            self.adjustSize()
        else:
            self._say(told_words(error.told))

    def _on_print(self) -> None:
        from ui.board.output.page_printer import PagePrinting

        window = self.parentWidget()
        PagePrinting(self._around, window).ask(self._issue.day, self._issue.pages, self._number)
        self.reject()

    def _on_place(self, obstacle: Obstacle) -> None:
        self.place_wanted.emit(obstacle)
        self.reject()

    def _on_choose(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("选文件夹"), self.folder.text())
        if folder:
            self.folder.setText(folder)

    def _on_close(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._say(self.tr("已取消，没有写出文件"))
        else:
            self.reject()

    def _show_state(self) -> None:
        busy = self._job is not None
        self.proven.setEnabled(self.form.currentData() == "page")
        self.with_comments.setVisible(self.form.currentData() == "galley")
        self.together.setEnabled(len(self.numbers) > 1 and self.form.currentData() not in PAPERS)
        self.export_button.setEnabled(not busy and bool(self.numbers) and bool(self.folder.text().strip()))
        self._close.setText(self.tr("取消") if busy else self.tr("关闭"))


def _order(day: date, pages: tuple[str, ...], folder: Path, wishes: dict[str, Any]) -> ExportOrder:
    from workstation.export.issue_export import ExportOrder, Form

    return ExportOrder(day, pages, folder, **{**wishes, "form": Form(wishes["form"])})


def _steps(desk: Desk, make_order: Callable[[], ExportOrder]) -> Iterator[Progress[Exported]]:
    from workstation.export.issue_export import export_issue

    order = make_order()
    if order.form.drawn:
        from ui.board.output.page_pdf import export_pdf

        return export_pdf(desk, order, desk.fonts)
    return export_issue(desk, order, desk.fonts)


def _row(*widgets: QWidget, stretch: bool = False) -> QHBoxLayout:
    row = QHBoxLayout()
    for widget in widgets:
        row.addWidget(widget)
    if stretch:
        row.addStretch(1)
    return row
