"""A month's account on its way out: printed, written to a file; and closed for good, after a question."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox

from ui.notices import Kind
from ui.statistics.fee_words import state_words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.rooms import Surroundings
    from workstation.fees.ledger import Ledger, Sum


class LedgerPapers(QObject):
    """Knows the month that is shown."""

    def __init__(self, around: Surroundings, view: QWidget) -> None:
        super().__init__(view)
        self._around, self._view = around, view
        self.ledger: Ledger | None = None

    @property
    def _paper(self) -> str:
        return str(self._around.desk.options.get("paper.name"))

    def html(self) -> str:
        """Everybody's sums, as a page to print."""
        from workstation.fees.writing import ledger_html

        return ledger_html(self.ledger, self._paper) if self.ledger else ""

    def person_html(self, one: Sum | None) -> str:
        """A person's reports, as a page to print."""
        from workstation.fees.writing import person_html

        return person_html(self.ledger, one, self._paper) if self.ledger and one else ""

    def print(self, html: str) -> None:
        """Ask for a printer."""
        from ui.window.register_paper import ask_and_print

        if html:
            ask_and_print(html, self._view)

    def ask(self) -> None:
        """Ask for a file: a workbook, a table or a PDF."""
        month = self.ledger.month if self.ledger else ""
        offered = str(Path.home() / self.tr("稿费{0}.xlsx").format(month))
        kinds = self.tr("工作簿 (*.xlsx);;表格 (*.csv);;PDF (*.pdf)")
        name, chosen = QFileDialog.getSaveFileName(self._view, self.tr("导出记分、稿费"), offered, kinds)
        if name:
            suffix = next((end for end in (".csv", ".pdf") if end in chosen), ".xlsx")
            self.write_to(Path(name) if Path(name).suffix else Path(name).with_suffix(suffix))

    def write_to(self, path: Path) -> None:
        """Write the month to a file by its ending: .pdf, .csv, else a workbook."""
        from ui.window.register_paper import write_pdf
        from workstation.fees.writing import write_ledger

        if self.ledger is None:
            return
        is_pdf = path.suffix.lower() == ".pdf"
        step = partial(write_pdf, self.html(), path) if is_pdf else partial(write_ledger, path, self.ledger, self._paper)
        self._around.tasks.read(step, lambda _done: self._around.notices.say(self.tr("已写到 {0}").format(path), Kind.DONE))

    def ask_to_close(self) -> None:
        """Say what closing means, and close the month once that is accepted."""
        ledger, tasks, notices = self.ledger, self._around.tasks, self._around.notices
        if ledger is None:
            return
        words = self.tr("结账后，{0} 的账和所用的办法就定下来；以后只能写明理由调整，原账不变。现在结账吗？").format(ledger.month)
        box = QMessageBox(QMessageBox.Icon.Question, self.tr("结账"), words, parent=self._view)
        box.setInformativeText(state_words(ledger))
        sure = box.addButton(self.tr("结账"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(self.tr("取消"), QMessageBox.ButtonRole.RejectRole)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        done = self.tr("{0} 已结账").format(ledger.month)
        close = partial(self._around.desk.fees.close, ledger.month)
        sure.clicked.connect(lambda: tasks.write(close, lambda _change: notices.say(done, Kind.DONE)))
        box.open()
