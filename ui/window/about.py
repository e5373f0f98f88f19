"""What program this is, on what it runs, and whose work it stands on."""

from __future__ import annotations

import platform

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.icons import ICONS
from workstation import __version__


class About(QDialog):
    """Version and licences."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("关于"))
        mark = QLabel()
        mark.setPixmap(QIcon(str(ICONS / "app.svg")).pixmap(64, 64))
        name = QLabel(self.tr("采编工作站"))
        name.setProperty("role", "title")
        facts = QLabel(f"{__version__}  ·  Python {platform.python_version()}  ·  Qt {qVersion()}")
        facts.setProperty("role", "muted")
        facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        says = self.tr("为小型报社做的写稿、核稿、组版工具。不连网络，稿件只存在本机。")
        topics = self.tr("主题分类：{0}").format("IPTC Media Topic NewsCodes © IPTC (iptc.org), CC BY 4.0")
        text = QLabel(f"{says}\n\n{topics}")
        text.setWordWrap(True)
        words = QVBoxLayout()
        for label in (name, text, facts):
            words.addWidget(label)
        row = QHBoxLayout()
        row.setSpacing(18)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        buttons = QDialogButtonBox()
        buttons.addButton(self.tr("关闭"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(18)
        column.addLayout(row)
        column.addWidget(buttons)
        self.setMinimumWidth(420)
