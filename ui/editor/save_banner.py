"""A line over the text while it can't be saved: why, and what can be done."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from ui.editor.autosave import SaveState


class SaveBanner(QFrame):
    """Hidden while all is well."""

    retry_asked = Signal()
    keep_both_asked = Signal()
    prefer_mine_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._why = QLabel(self)
        self._why.setWordWrap(True)
        self.retry, self.keep_both, self.prefer_mine = (QPushButton(self) for _ in range(3))
        self.retry.setText(self.tr("再试一次"))
        self.keep_both.setText(self.tr("两份都留"))
        self.keep_both.setToolTip(self.tr("这里的文字另存为一篇新稿，库里的那篇不动"))
        self.prefer_mine.setText(self.tr("以这里的为准"))
        self.retry.clicked.connect(self.retry_asked)
        self.keep_both.clicked.connect(self.keep_both_asked)
        self.prefer_mine.clicked.connect(self.prefer_mine_asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 10, 6)
        row.addWidget(self._why, 1)
        for button in (self.keep_both, self.prefer_mine, self.retry):
            row.addWidget(button)
        self.hide()

    @property
    def text(self) -> str:
        """What it says; empty while hidden."""
        return "" if self.isHidden() else self._why.text()

    def show_state(self, state: SaveState, why: str) -> None:
        """Say what the matter is."""
        self.setVisible(state in (SaveState.FAILED, SaveState.CLASH))
        clash = state is SaveState.CLASH
        self.setProperty("role", "warning" if clash else "error")
        self.style().polish(self)
        self._why.setText(why if clash else self.tr("没有存进稿库：{why}。文字还在这里，会自动再试").format(why=why.rstrip("。")))
        self.setAccessibleName(self._why.text())
        self.retry.setVisible(not clash)
        self.keep_both.setVisible(clash)
        self.prefer_mine.setVisible(clash)
