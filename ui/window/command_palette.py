"""Every action by typing a part of its name: Ctrl+Shift+P."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QVBoxLayout, QWidget

from ui.icons import icon
from ui.theme import colours_of

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QStyleOptionViewItem

    from ui.actions import ActionBook, ActionSpec

WIDTH, ROW, MOST_ROWS = 560, 34, 11
KEYS_ROLE = Qt.ItemDataRole.UserRole + 1
ACTION_ROLE = Qt.ItemDataRole.UserRole
PASSED_ON = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}


def closeness(wanted: str, text: str) -> int | None:
    """How well a text answers what was typed: 0 best; None where its characters don't stand in it in order."""
    wanted, text = wanted.lower().strip(), text.lower()
    if not wanted:
        return 0
    if wanted in text:
        return text.index(wanted)
    at, gaps = -1, 100
    for character in wanted:
        found = text.find(character, at + 1)
        if found < 0:
            return None
        gaps += found - at - 1
        at = found
    return gaps


class CommandPalette(QFrame):
    """A field and the actions that match; Enter does the chosen one, Escape goes back."""

    def __init__(self, actions: ActionBook, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._actions = actions
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.field, self.list = QLineEdit(), QListWidget()
        self.field.setPlaceholderText(self.tr("输入命令名称"))
        self.field.setAccessibleName(self.tr("命令面板"))
        self.list.setItemDelegate(_CommandDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setProperty("role", "toast")
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(6)
        column.addWidget(self.field)
        column.addWidget(self.list)
        self.setFocusProxy(self.field)
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self.show_matching)
        self.list.itemClicked.connect(self._do)
        self.show_matching("")

    def open_over(self, window: QWidget) -> None:
        """Appear below the menus, in the middle."""
        left = (window.width() - WIDTH) // 2
        self.move(window.mapToGlobal(QPoint(left, 60)))
        self.show()
        self.field.setFocus()

    def show_matching(self, typed: str) -> None:
        """List the actions that match, the closest first."""
        self.list.clear()
        found = [(closeness(typed, action.text()), spec, action) for spec, action in self._actions if action.isEnabled()]
        for _, spec, action in sorted(((c, s, a) for c, s, a in found if c is not None), key=lambda entry: entry[0]):
            self.list.addItem(_item(spec, action))
        self.list.setCurrentRow(0)
        self.setFixedSize(WIDTH, 62 + ROW * min(max(self.list.count(), 1), MOST_ROWS))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and Down move in the list while the field keeps the cursor; Enter does it."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in PASSED_ON:
                self.list.event(event)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._do(self.list.currentItem())
                return True
        return super().eventFilter(watched, event)

    def _do(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            action: QAction = item.data(ACTION_ROLE)
            self.close()
            action.trigger()


def _item(spec: ActionSpec, action: QAction) -> QListWidgetItem:
    item = QListWidgetItem(action.text())
    if spec.icon:
        item.setIcon(icon(spec.icon))
    item.setData(ACTION_ROLE, action)
    item.setData(KEYS_ROLE, action.shortcut().toString())
    return item


class _CommandDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(WIDTH - 40, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        colours, rect = colours_of(option.widget), QRect(option.rect)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent_tint))
            painter.drawRoundedRect(rect, 5, 5)
        decoration = index.data(Qt.ItemDataRole.DecorationRole)
        if decoration is not None:
            decoration.paint(painter, QRect(rect.left() + 10, rect.top() + (ROW - 16) // 2, 16, 16))
        inner = rect.adjusted(38, 0, -12, 0)
        painter.setPen(QColor(colours.text))
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, index.data())
        painter.setPen(QColor(colours.faint))
        painter.drawText(inner, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, index.data(KEYS_ROLE))
        painter.restore()
