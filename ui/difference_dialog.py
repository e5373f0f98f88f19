"""查看改动: what stands now beside what was signed; gone struck through, new underlined, both in colour."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QTextBrowser, QVBoxLayout, QWidget

from ui.difference_html import DifferenceHtml
from ui.theme import colours_of
from ui.words import version_parts

if TYPE_CHECKING:
    from collections.abc import Sequence

    from workstation.versions.comparison import PartComparison


class DifferenceDialog(QDialog):
    """Shows the parts of a report that differ, or sentences about a page."""

    def __init__(self, differences: Sequence[PartComparison | str], since: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("签名之后的改动"))
        self.resize(640, 460)
        about = QLabel(since, self)
        about.setProperty("role", "muted")
        about.setWordWrap(True)
        self.page = QTextBrowser(self)
        self.page.setAccessibleName(self.windowTitle())
        self._differences = tuple(differences)
        self._show()
        buttons = QDialogButtonBox(self)
        buttons.addButton(self.tr("关闭"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        for widget in (about, self.page, buttons):
            column.addWidget(widget)

    def changeEvent(self, event: QEvent) -> None:
        """Another theme: the same in its colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "page"):
            self._show()

    def _show(self) -> None:
        names = version_parts()
        html = DifferenceHtml(colours_of(self), lambda name: names.get(name, name))
        told = (f"<p>{escape(each)}</p>" if isinstance(each, str) else html.inline([each]) for each in self._differences)
        self.page.setHtml("".join(told) or f"<p>{escape(self.tr('没有改动'))}</p>")
