"""上回怎么写的: the latest printed uses of a phrase, and how often each of several spellings was used; one keystroke away."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ui.editor.uses.rows import HEIGHT, USE_ROLE, UseDelegate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.tasks import Tasks
    from workstation.archive.archive import Archive, Usage, Use

WIDTH, MOST_ROWS = 640, 7
TYPED_MS = 150
LIMIT = 20
PASSED_ON = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}
RETURNS = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


@dataclass(frozen=True, slots=True)
class Uses:
    """What the archive has of some spellings."""

    usages: tuple[Usage, ...]
    uses: tuple[Use, ...]


class UsesPopup(QFrame):
    """A field with the spellings, the counts, and the sentences. Enter writes the picked one's words, a click opens its report."""

    insert_asked = Signal(str)
    """The words as they were written then."""
    report_wanted = Signal(str)

    def __init__(self, archive: Archive, tasks: Tasks, own: str, parent: QWidget) -> None:
        """`own`: slug of the report that is being written; its words are no last time."""
        super().__init__(parent, Qt.WindowType.Popup)
        self._archive, self._tasks, self._own = archive, tasks, own
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("role", "toast")
        self.field, self.counts, self.list = QLineEdit(self), QLabel(self), QListWidget(self)
        self.field.setPlaceholderText(self.tr("词语、姓名、机构或职务；几种写法用空格隔开"))
        self.field.setAccessibleName(self.tr("上回怎么写的"))
        self.counts.setWordWrap(True)
        self._hint = QLabel(self.tr("回车写入　单击打开那篇稿件　Ctrl+C 复制原句　Esc 关闭"), self)
        self._hint.setProperty("role", "muted")
        self.list.setItemDelegate(UseDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("用过的地方"))
        self._typed = QTimer(self, singleShot=True, interval=TYPED_MS)
        self._typed.timeout.connect(self._ask)
        self.field.textEdited.connect(lambda: self._typed.start())
        self.field.installEventFilter(self)
        self.list.itemClicked.connect(self._open)
        self.setFocusProxy(self.field)
        self._lay_out()

    def open_for(self, spellings: Sequence[str], window: QWidget) -> None:
        """Appear in the middle with these spellings."""
        self.field.setText(" ".join(spellings))
        self.field.selectAll()
        self.show_uses(Uses((), ()))
        self._ask()
        left = max((window.width() - WIDTH) // 2, 0)
        self.move(window.mapToGlobal(QPoint(left, 70)))
        self.show()
        self.field.setFocus()

    @property
    def spellings(self) -> tuple[str, ...]:
        """What is asked about."""
        return tuple(dict.fromkeys(word for word in re.split(r"[\s/／|、，,]+", self.field.text()) if word))

    def show_uses(self, found: Uses) -> None:
        """Show what the archive says."""
        self.counts.setText(counts_text(found.usages))
        self.counts.setVisible(bool(found.usages))
        self.list.clear()
        for use in found.uses:
            item = QListWidgetItem(f"{use.sentence}　{use.title}")
            item.setData(USE_ROLE, use)
            item.setToolTip(use.sentence)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.list.setVisible(bool(found.uses))
        rows = min(len(found.uses), MOST_ROWS)
        self.list.setFixedHeight(rows * HEIGHT + 4)
        self.setFixedWidth(WIDTH)
        self.adjustSize()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 8)
        column.setSpacing(6)
        for widget in (self.field, self.counts, self.list, self._hint):
            column.addWidget(widget)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows move in the list while the field keeps the cursor."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in PASSED_ON:
                self.list.event(event)
                return True
            if event.key() in RETURNS:
                self._insert()
                return True
            if event.matches(QKeySequence.StandardKey.Copy) and not self.field.hasSelectedText():
                self._copy()
                return True
        return super().eventFilter(watched, event)

    @property
    def _picked(self) -> Use | None:
        item = self.list.currentItem()
        use: Use | None = item.data(USE_ROLE) if item is not None else None
        return use

    def _ask(self) -> None:
        spellings = self.spellings
        if spellings:
            self._tasks.read(partial(_read_uses, self._archive, spellings, self._own), self.show_uses, key=(id(self), "uses"))
        else:
            self.show_uses(Uses((), ()))

    def _insert(self) -> None:
        use = self._picked
        self.close()
        if use is not None:
            self.insert_asked.emit(use.sentence[slice(*use.span)])

    def _copy(self) -> None:
        if self._picked is not None:
            QGuiApplication.clipboard().setText(self._picked.sentence)

    def _open(self, item: QListWidgetItem) -> None:
        use: Use = item.data(USE_ROLE)
        self.close()
        self.report_wanted.emit(use.slug)


def counts_text(usages: Sequence[Usage]) -> str:
    """督查督导 12 篇（见报 10）　督察督导 2 篇: how often each spelling was used."""
    return "　".join(_count_text(usage) for usage in usages)


def _count_text(usage: Usage) -> str:
    if not usage.reports:
        return QCoreApplication.translate("UsesPopup", "{0}：没有用过").format(usage.phrase)
    words = QCoreApplication.translate("UsesPopup", "{0}：{1} 篇，见报 {2} 篇").format(usage.phrase, usage.reports, usage.printed)
    return words + (QCoreApplication.translate("UsesPopup", "，最近 {0}").format(usage.last.isoformat()) if usage.last else "")


def _read_uses(archive: Archive, spellings: tuple[str, ...], own: str) -> Uses:
    """Several spellings' uses as one list: printed ones first, the newest first."""
    found = (use for spelling in spellings for use in archive.last_uses(spelling, LIMIT) if use.slug != own)
    uses = {(use.slug, use.span, use.sentence): use for use in found}
    order = sorted(uses.values(), key=lambda use: (use.printed, use.day.toordinal() if use.day else 0), reverse=True)
    return Uses(archive.compare_uses(spellings), tuple(order[:LIMIT]))
