"""日志: who did what, newest first; filtered while one types, written as a table for office programs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from ui.tables import fill_table, read_table
from ui.told import beside, told_words
from workstation.rights.log_book import act_name, told

if TYPE_CHECKING:
    from collections.abc import Sequence

    from workstation.store.log_shelf import LogLine

WIDTHS = (60, 150, 90, 110, 140)
MOST = 1_000
_DIGEST, _SHOWN = re.compile(r"[0-9a-f]{64}"), 12


class LogDialog(QDialog):
    """Shows lines; the rest of the log is in the CSV."""

    csv_wanted = Signal(object)
    """The lines that are shown."""

    def __init__(self, lines: Sequence[LogLine], faults: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("日志"))
        self.resize(940, 600)
        self._lines = list(lines)
        self.search, self.acts = QLineEdit(self), QComboBox(self)
        self.search.setPlaceholderText(self.tr("姓名、稿号、版、意见"))
        self.search.setClearButtonEnabled(True)
        self.acts.addItem(self.tr("全部"), "")
        for name in sorted({act_name(line) for line in self._lines}):
            self.acts.addItem(told_words(name), str(name))
        heads = [self.tr("序号"), self.tr("时间"), self.tr("人"), self.tr("事"), self.tr("对象"), self.tr("说明")]
        self.table = read_table(self, heads, self.tr("日志"), one=True)
        for column, width in enumerate(WIDTHS):
            self.table.setColumnWidth(column, width)
        self._lay_out(faults)
        self.search.textChanged.connect(self._fill)
        self.acts.currentIndexChanged.connect(lambda _index: self._fill())
        self._fill()

    def _lay_out(self, faults: Sequence[str]) -> None:
        whole = QLabel(beside(faults, "；") if faults else self.tr("✓ 日志完整：每一条都接着上一条，没有改动和缺失"), self)
        whole.setProperty("role", "fault" if faults else "muted")
        whole.setWordWrap(True)
        row = QHBoxLayout()
        row.addWidget(self.search, 1)
        row.addWidget(self.acts)
        box = QDialogButtonBox(self)
        export = box.addButton(self.tr("导出 CSV…"), QDialogButtonBox.ButtonRole.ActionRole)
        box.addButton(self.tr("关闭"), QDialogButtonBox.ButtonRole.RejectRole)
        export.clicked.connect(lambda: self.csv_wanted.emit(self.shown))
        box.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addWidget(whole)
        column.addLayout(row)
        column.addWidget(self.table, 1)
        column.addWidget(box)

    @property
    def shown(self) -> list[LogLine]:
        """The lines that pass the filter."""
        words, act = self.search.text().strip(), self.acts.currentData()
        chosen = [line for line in self._lines if act in ("", act_name(line))]
        return [line for line in chosen if words in f"{line.person} {line.subject} {told(line)} {line.number}"]

    def _fill(self) -> None:
        self.table.setRowCount(0)
        fill_table(self.table, [_cells(line) for line in self.shown[:MOST]])


def _cells(line: LogLine) -> tuple[str, ...]:
    act, details = told_words(act_name(line)), shortened(told_words(told(line)))
    return str(line.number), f"{line.at:%Y-%m-%d %H:%M:%S}", line.person, act, line.subject, details


def shortened(text: str) -> str:
    """Fingerprints by their first digits: the CSV has them whole."""
    return _DIGEST.sub(lambda found: f"{found[0][:_SHOWN]}…", text)
