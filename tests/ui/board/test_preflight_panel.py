"""出样前检查 in the export dialog: everything that is wrong with a page is listed, and one click leads to its very place."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.workstation.export.troubled import RARE, troubled
from ui.board.board_items import PictureItem
from ui.board.output.export_dialog import ExportDialog
from ui.board.output.preflight_panel import PLACE
from ui.window.main_window import MainWindow
from workstation.copyfit.fonts import RARE_NONE
from workstation.desk import Desk
from workstation.export.preflight import Matter


@pytest.fixture
def window(open_window, tmp_path: Path) -> MainWindow:
    """On a store with a page that has everything in its way."""
    with Desk.open(tmp_path / "desk.sqlite") as desk:
        troubled(desk)
    return open_window(tmp_path / "desk.sqlite")


@pytest.fixture
def dialog(window: MainWindow, qtbot) -> ExportDialog:
    """The check has answered."""
    window.actions_by_name["page.export"].trigger()
    qtbot.waitUntil(lambda: bool(window.findChildren(ExportDialog)), timeout=20_000)
    dialog = window.findChildren(ExportDialog)[0]
    qtbot.waitUntil(lambda: dialog.preflight.list.count() > 0, timeout=20_000)
    return dialog


def row_of(dialog: ExportDialog, matter: Matter) -> int:
    rows = dialog.preflight.list
    return next(at for at in range(rows.count()) if rows.item(at).data(PLACE).matter is matter)


def click(dialog: ExportDialog, matter: Matter) -> None:
    rows = dialog.preflight.list
    item = rows.item(row_of(dialog, matter))
    rows.scrollToItem(item)
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=rows.visualItemRect(item).center())


def test_all_is_listed_before_anything_is_asked(dialog: ExportDialog) -> None:
    assert dialog.preflight.words.startswith("出样前检查：3 处不能输出，")
    assert dialog.preflight.list.item(0).text().startswith("K01《河口stranger》署名“苏以宇”")


def selected(window: MainWindow) -> set[str]:
    """What is selected in the editor, in whichever of its fields."""
    editor = getattr(window.room("reports"), "_editor", None)
    return {field.textCursor().selectedText() for field in editor.form.fields.in_order()} if editor else set()


@pytest.mark.parametrize(("matter", "words"), [(Matter.NAME, "苏以宇"), (Matter.GLYPH, RARE)])
def test_a_click_on_words_opens_the_report_with_them_selected(
    dialog: ExportDialog, window: MainWindow, qtbot, matter: Matter, words: str
) -> None:
    click(dialog, matter)
    qtbot.waitUntil(lambda: words in selected(window), timeout=20_000)


def test_enter_on_a_lost_picture_picks_it_on_the_board(dialog: ExportDialog, window: MainWindow, qtbot) -> None:
    rows = dialog.preflight.list
    rows.setCurrentRow(row_of(dialog, Matter.PICTURE))
    rows.setFocus()
    QTest.keyClick(rows, Qt.Key.Key_Return)
    board = window.room("board").board
    qtbot.waitUntil(lambda: any(isinstance(item, PictureItem) and item.index == 1 for item in board.scene().selectedItems()))


@pytest.mark.parametrize("matter", [Matter.OVERSET, Matter.COARSE, Matter.SHORT_LEG, Matter.FREE_PLACE])
def test_a_click_on_what_is_wrong_with_the_page_picks_its_slot_or_picture(
    dialog: ExportDialog, window: MainWindow, qtbot, matter: Matter
) -> None:
    row = dialog.preflight.list.item(row_of(dialog, matter)).data(PLACE)
    click(dialog, matter)
    board = window.room("board").board

    def picked() -> bool:
        return any((item.slug, getattr(item, "index", None)) == (row.slug, row.picture) for item in board.scene().selectedItems())

    qtbot.waitUntil(picked, timeout=20_000)


def test_a_face_for_the_missing_characters_is_chosen_and_kept(dialog: ExportDialog, window: MainWindow, qtbot) -> None:
    faces = dialog.preflight.rare_face
    assert faces.isVisible() and faces.count() > 2
    at = faces.findText("换用 Noto Sans CJK SC")
    if at < 0:
        pytest.skip("this machine has no second face with the character")
    faces.setCurrentIndex(at)
    faces.activated.emit(at)
    qtbot.waitUntil(lambda: "改用 Noto Sans CJK SC 印" in dialog.preflight.list.item(row_of(dialog, Matter.GLYPH)).text(), timeout=20_000)
    faces.activated.emit(faces.findData(RARE_NONE))
    qtbot.waitUntil(lambda: "空框" in dialog.preflight.list.item(row_of(dialog, Matter.GLYPH)).text(), timeout=20_000)
    assert window.desk is not None and window.desk.fonts.is_rare_off
