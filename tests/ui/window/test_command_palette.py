from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from tests.ui.typing_in import commit
from ui.actions import ActionBook
from ui.window.command_palette import CommandPalette, closeness
from ui.window.shortcut_sheet import ShortcutSheet


def book_of(*names: str) -> tuple[ActionBook, list[str]]:
    book, done = ActionBook(), []
    for name in names:
        book.bind(name, lambda name=name: done.append(name))
    return book, done


def test_what_was_typed_may_leave_characters_out() -> None:
    assert closeness("导版", "导入整版…") is not None
    assert closeness("版导", "导入整版…") is None
    assert closeness("整版", "导入整版…") < closeness("导版", "导入整版…")


def test_typing_and_enter_do_the_closest_action(qtbot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    book, done = book_of("report.new", "page.file", "palette.open")
    palette = CommandPalette(book, window)
    palette.open_over(window)
    commit(palette.field, "整版")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert done == ["page.file"]


def test_the_arrow_keys_move_while_the_field_keeps_the_cursor(qtbot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    book, done = book_of("report.new", "page.file")
    palette = CommandPalette(book, window)
    palette.open_over(window)
    qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert done == ["page.file"]


def test_what_may_not_be_done_now_is_not_listed(qtbot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    book, _ = book_of("report.new", "palette.open")
    book.allow("report.new", False)
    palette = CommandPalette(book, window)
    assert [palette.list.item(row).text() for row in range(palette.list.count())] == ["命令面板"]
    palette.close()


def test_the_sheet_shows_every_shortcut_of_a_bound_action(qtbot) -> None:
    from PySide6.QtWidgets import QLabel

    book, _ = book_of("report.new", "shortcuts.open")
    sheet = ShortcutSheet(book)
    sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(sheet)
    shown = [label.text() for label in sheet.findChildren(QLabel)]
    assert "Ctrl+N" in shown
    assert "Ctrl+/" in shown
    assert "Ctrl+O" not in shown
