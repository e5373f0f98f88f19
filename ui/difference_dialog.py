"""查看改动: what stands now beside what was signed; gone struck through, new underlined, both in colour."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QTextBrowser, QVBoxLayout, QWidget

from ui.theme import colours_of
from workstation.signoff.differences import Piece

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.theme import Colours
    from workstation.signoff.differences import PartDifference


class DifferenceDialog(QDialog):
    """Shows the parts of a report that differ, or sentences about a page."""

    def __init__(self, differences: Sequence[PartDifference | str], since: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("签名之后的改动"))
        self.resize(640, 460)
        about = QLabel(since, self)
        about.setProperty("role", "muted")
        about.setWordWrap(True)
        self.page = QTextBrowser(self)
        self.page.setAccessibleName(self.windowTitle())
        colours = colours_of(parent)
        self.page.setHtml("".join(_html(each, colours) for each in differences) or f"<p>{escape(self.tr('没有改动'))}</p>")
        buttons = QDialogButtonBox(self)
        buttons.addButton(self.tr("关闭"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        for widget in (about, self.page, buttons):
            column.addWidget(widget)


def _html(difference: PartDifference | str, colours: Colours) -> str:
    if isinstance(difference, str):
        return f"<p>{escape(difference)}</p>"
    pieces = "".join(_piece(kind, text, colours) for kind, text in difference.pieces)
    return f'<p style="color:{colours.muted}">{escape(difference.name)}</p><p style="line-height:160%">{pieces}</p>'


def _piece(kind: Piece, text: str, colours: Colours) -> str:
    said = escape(text).replace("\n", "¶<br>")
    if kind is Piece.GONE:
        return f'<span style="color:{colours.error};background:{colours.error_tint};text-decoration:line-through">{said}</span>'
    if kind is Piece.NEW:
        return f'<span style="color:{colours.good};background:{colours.good_tint};text-decoration:underline">{said}</span>'
    return said
