"""The status line's copyfit: over or short, at a click the room, what is noticed, and what typography can do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from ui.editor.fit.says import said_fit, said_place

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from ui.editor.fit.popup import FitPopup
    from workstation.fitting import Standing
    from workstation.planning.fit_suggestions import Suggestion


class FitStrip(QWidget):
    """State enters by `show_…`; the popup is made at its first use."""

    opened = Signal()
    """The popup is up and wants suggestions."""
    room_wanted = Signal(str, int, int)
    note_wanted = Signal(object)
    suggestion_wanted = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._standing: Standing | None = None
        self._popup: FitPopup | None = None
        self.presets: Callable[[], Iterable[str]] = tuple
        """Names of the presets that there are; asked for when the popup opens."""
        self.button, self._cut = QToolButton(self), QLabel(self)
        self.button.setAccessibleName(self.tr("超缺"))
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.button.clicked.connect(self.open_popup)
        self._cut.setProperty("role", "muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.button)
        row.addWidget(self._cut)
        self.hide()
        self._cut.hide()

    @property
    def text(self) -> str:
        """Fit and cut, as shown."""
        return self.button.text() + (f"　{self._cut.text()}" if self._cut.isVisibleTo(self) else "")

    def show_standing(self, standing: Standing | None) -> None:
        """How the report fits; None while nobody can say."""
        self._standing = standing
        self.setVisible(standing is not None)
        if standing is None:
            self.show_cut(0, None)
            return
        words = said_fit(standing.fit)
        advice = self.tr("　提示 {count}").format(count=len(standing.notes)) if standing.notes else ""
        self.button.setText(self.tr("{place}：{fit}{advice}").format(place=said_place(standing), fit=words.text, advice=advice))
        role = "fit-overset" if words.overset else "fit-short" if words.short else "fit-good"
        if self.button.property("role") != role:
            self.button.setProperty("role", role)
            self.button.style().polish(self.button)
        where = (
            f"{standing.place[0].isoformat()} {standing.place[1]}" if standing.place else self.tr("还没有上版，按这个篇幅算；点一下可改")
        )
        self.button.setToolTip(where)
        if self._popup is not None and self._popup.isVisible():
            self._popup.show_standing(standing)
            self.opened.emit()

    def show_cut(self, characters: int, saved: int | None) -> None:
        """What the selection takes; None hides it."""
        self._cut.setVisible(saved is not None)
        if saved is not None:
            words = self.tr("删去所选 {characters} 字：省 {lines} 行") if saved > 0 else self.tr("删去所选 {characters} 字：行数不变")
            self._cut.setText(words.format(characters=characters, lines=saved))

    def show_suggestions(self, suggestions: Sequence[Suggestion]) -> None:
        """What typography can do, in the popup."""
        if self._popup is not None:
            self._popup.show_suggestions(suggestions)
            self._place_popup()

    def open_popup(self) -> None:
        """The popup above the button."""
        if self._standing is None:
            return
        if self._popup is None:
            from ui.editor.fit.popup import FitPopup

            self._popup = FitPopup(self)
            self._popup.room_wanted.connect(self.room_wanted)
            self._popup.note_wanted.connect(self.note_wanted)
            self._popup.suggestion_wanted.connect(self.suggestion_wanted)
        self._popup.show_presets(self.presets())
        self._popup.show_standing(self._standing)
        self._place_popup()
        self._popup.show()
        self.opened.emit()

    def _place_popup(self) -> None:
        assert self._popup is not None
        self._popup.adjustSize()
        self._popup.move(self.mapToGlobal(QPoint(0, -self._popup.height() - 4)))
