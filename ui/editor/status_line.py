"""The editor's foot: how long the text is, who signs it, whether it is saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from ui.editor.autosave import SaveState
from ui.editor.fit.strip import FitStrip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from workstation.inspection.inspection import Extent, SignedLine


class StatusLine(QFrame):
    """State enters by `show_…`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._extent, self._signed, self._saved = (QLabel(self) for _ in range(3))
        self.fit = FitStrip(self)
        self._extent.setAccessibleName(self.tr("篇幅"))
        self._saved.setAccessibleName(self.tr("保存状态"))
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 3, 14, 3)
        row.setSpacing(18)
        for label in (self._extent, self._signed, self._saved):
            label.setProperty("role", "muted")
        row.addWidget(self._extent)
        row.addWidget(self.fit)
        row.addWidget(self._signed)
        row.addStretch(1)
        row.addWidget(self._saved)

    @property
    def texts(self) -> tuple[str, str, str]:
        """Length, signatures, save state, as shown."""
        return self._extent.text(), self._signed.text(), self._saved.text()

    def show_extent(self, extent: Extent | None) -> None:
        """Characters and lines; None while they are being counted."""
        if extent is None:
            self._extent.clear()
            return
        about = "" if extent.exact else self.tr("约 ")
        words = self.tr("{characters} 字　{about}{lines} 行（1 栏 × {measure:g} 字）")
        self._extent.setText(words.format(characters=f"{extent.characters:,}", about=about, lines=extent.lines, measure=extent.measure))
        self._extent.setToolTip(
            self.tr("版面字数：汉字和标点各算一字，外文和数字两个算一字") if extent.exact else self.tr("本机没有中文字体，行数是估算")
        )

    def show_signed(self, lines: Sequence[SignedLine]) -> None:
        """How many datelines and names."""
        datelines = sum(bool(line.dateline) for line in lines)
        names = sum(len(line.names) for line in lines)
        self._signed.setText(self.tr("电头 {datelines}　署名 {names} 人").format(datelines=datelines, names=names))

    def show_saved(self, state: SaveState, why: str) -> None:
        """Whether what stands here stands in the store."""
        texts = {
            SaveState.EMPTY: "",
            SaveState.SAVED: self.tr("已保存"),
            SaveState.WAITING: self.tr("未保存…"),
            SaveState.SAVING: self.tr("正在保存…"),
            SaveState.FAILED: self.tr("未保存：{why}").format(why=why),
            SaveState.CLASH: self.tr("未保存：别处也改过"),
            SaveState.READ_ONLY: self.tr("只读"),
        }
        self._saved.setText(texts[state])
        self._saved.setToolTip(why)
