"""Before a directory's file is taken over: what would be added and changed, what is doubtful, which rows can't be read and why."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from ui.people.comparison_panel import ComparisonPanel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.people.fields import Field
    from ui.people.import_rows import Item
    from workstation.people.differences import Comparison, Difference

SIZE = QSize(960, 600)


class ImportDialog(QDialog):
    """Shows a comparison; `given` carries the differences to take over."""

    given = Signal(object)

    def __init__(self, what: str, comparison: Comparison[Any], items: list[Item], fields: Sequence[Field], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("导入前看一看：%1").replace("%1", what))
        self._comparison = comparison
        self.panel = ComparisonPanel(items, fields, self)
        self.panel.ticked.connect(self._on_ticked)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addWidget(self.panel, 1)
        column.addWidget(self._buttons())
        self.resize(SIZE.boundedTo(parent.window().size() - QSize(80, 80)))
        self._on_ticked()

    def _buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox()
        self.sure_button = box.addButton(self.tr("只导入没有问题的"), QDialogButtonBox.ButtonRole.ActionRole)
        self.take_button = box.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self.take_button.setProperty("primary", True)
        self.take_button.setDefault(True)
        box.addButton(self.tr("取消"), QDialogButtonBox.ButtonRole.RejectRole)
        self.sure_button.setToolTip(self.tr("新增和更新的全部导入；存疑和有误的行不动"))
        self.sure_button.setEnabled(bool(self._comparison.sure))
        self.sure_button.clicked.connect(lambda: self._give(list(self._comparison.sure)))
        self.take_button.clicked.connect(lambda: self._give(self.panel.chosen()))
        box.rejected.connect(self.reject)
        return box

    def _give(self, chosen: list[Difference[Any]]) -> None:
        if chosen:
            self.given.emit(chosen)
            self.accept()

    def _on_ticked(self) -> None:
        chosen = self.panel.chosen()
        self.take_button.setText(self.tr("导入勾选的 %1 条").replace("%1", str(len(chosen))))
        self.take_button.setEnabled(bool(chosen))
