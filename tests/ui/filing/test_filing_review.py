from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication

from tests.ui.pages import PAGE
from ui.editor.text.offsets import Offsets
from ui.filing.filing_review import FilingReview
from ui.reports.reports_room import ReportsRoom
from ui.window.main_window import MainWindow


def open_review(qtbot, window: MainWindow, text: str = PAGE) -> FilingReview:
    window.filing.take_text(text)
    return opened(qtbot, window)


def opened(qtbot, window: MainWindow) -> FilingReview:
    qtbot.waitUntil(lambda: window.filing.review is not None and window.filing.review.page is not None)
    review = window.filing.review
    assert review is not None
    return review


def item_of(review: FilingReview, kind: str):
    return next(item for key, item in review.repairs._items.items() if key.kind == kind)


def dropped(data: QMimeData) -> QDropEvent:
    action, keys = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    return QDropEvent(QPointF(400, 400), action, data, Qt.MouseButton.LeftButton, keys)


def test_a_pasted_page_stands_beside_its_reports(qtbot, window: MainWindow) -> None:
    QGuiApplication.clipboard().setText(PAGE)
    window.actions_by_name["page.paste"].trigger()
    review = opened(qtbot, window)
    assert review.source_view.toPlainText() == PAGE
    assert "青石镇召开春耕生产现场推进会" in review.result_view.toPlainText()
    assert review.accept_button.text() == "导入 2 篇"


def test_every_repair_is_marked_in_the_source_and_listed(qtbot, window: MainWindow) -> None:
    review = open_review(qtbot, window)
    marked = {mark.key for mark in review.source_view._marks}
    assert review.page.repairs
    for repair in review.page.repairs:
        assert any(key.at == repair.at and key.kind == repair.kind for key in marked)
        assert any(key.at == repair.at for key in review.repairs._items)


def test_a_repair_is_undone_by_itself_and_done_again(qtbot, window: MainWindow) -> None:
    review = open_review(qtbot, window)
    assert "现场推进会，安排部署" in review.result_view.toPlainText()
    item_of(review, "joined-lines").setCheckState(0, Qt.CheckState.Unchecked)
    qtbot.waitUntil(lambda: "现场推进会，安排部署" not in review.result_view.toPlainText())
    assert review.source_view.toPlainText() == PAGE
    item_of(review, "joined-lines").setCheckState(0, Qt.CheckState.Checked)
    qtbot.waitUntil(lambda: "现场推进会，安排部署" in review.result_view.toPlainText())


def test_another_reading_is_taken_where_the_editor_ticks_it(qtbot, window: MainWindow) -> None:
    review = open_review(qtbot, window)
    assert review.page.reports[0].headlines.main == "春耕备耕正当时"
    item_of(review, "headline").setCheckState(0, Qt.CheckState.Checked)
    qtbot.waitUntil(lambda: review.page.reports[0].headlines.main == "青石镇召开春耕生产现场推进会")
    item_of(review, "headline").setCheckState(0, Qt.CheckState.Unchecked)
    qtbot.waitUntil(lambda: review.page.reports[0].headlines.main == "春耕备耕正当时")


def test_pointing_at_a_repair_shows_it_in_both_texts(qtbot, window: MainWindow) -> None:
    review = open_review(qtbot, window)
    review.repairs.setCurrentItem(item_of(review, "attribution-moved"))
    chosen = review.source_view.textCursor().block().text()
    assert "林秋禾" in chosen
    assert "林秋禾" in review.result_view.textCursor().block().text()


def test_importing_puts_the_reports_on_the_desk_and_opens_the_first(qtbot, window: MainWindow) -> None:
    review = open_review(qtbot, window)
    qtbot.mouseClick(review.accept_button, Qt.MouseButton.LeftButton)
    room = window.room("reports")
    assert isinstance(room, ReportsRoom)
    qtbot.waitUntil(lambda: room.list.rows.rowCount() == 2 and room.shown == "春耕备耕正当时")
    assert window.filing.review is None
    assert window.notices.texts == ["已导入 2 篇稿件"]
    assert window.desk.reports.source(room.list.selected[0]) == PAGE


def test_an_import_is_taken_back_in_one_step(qtbot, window: MainWindow) -> None:
    open_review(qtbot, window).accept_button.click()
    undo = window.actions_by_name["desk.undo"]
    qtbot.waitUntil(lambda: undo.text() == "撤销 导入整版")
    undo.trigger()
    qtbot.waitUntil(lambda: window.room("reports").list.rows.rowCount() == 0)


def test_cancelling_leaves_the_desk_as_it_was(qtbot, window: MainWindow) -> None:
    review = open_review(qtbot, window)
    qtbot.keyClick(review, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.filing.review is None)
    assert window.desk.reports.listing() == ()


def test_an_empty_clipboard_is_answered_with_what_to_do(qtbot, window: MainWindow) -> None:
    QGuiApplication.clipboard().clear()
    window.actions_by_name["page.paste"].trigger()
    assert window.notices.texts == ["剪贴板里没有文字；请先复制一版的文字，再粘贴"]


def test_a_dropped_file_is_reviewed_and_the_next_one_after_it(qtbot, window: MainWindow, tmp_path: Path) -> None:
    names = ("一版.txt", "二版.txt")
    for name in names:
        (tmp_path / name).write_text(PAGE, encoding="gb18030")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / name)) for name in names])
    window.dropEvent(dropped(data))
    for _ in names:
        qtbot.waitUntil(lambda: window.filing.review is not None and window.filing.review.page is not None)
        review = window.filing.review
        review.cancelled.emit()
        qtbot.waitUntil(lambda review=review: window.filing.review is not review)
    qtbot.waitUntil(lambda: window.filing.review is None)


@pytest.mark.parametrize("content", [b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20, b""])
def test_a_file_that_is_no_text_is_refused_with_its_name(qtbot, window: MainWindow, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "照片.txt"
    path.write_bytes(content)
    window.filing.take_files([path])
    qtbot.waitUntil(lambda: bool(window.notices.texts))
    assert "照片.txt" in window.notices.texts[0]
    assert window.filing.review is None


@pytest.mark.parametrize(
    ("text", "words"), [("   \n\n", "没有文字"), ("国" * 2_000_000, "5 MB"), ("\x00\x01\x02PK\x03" * 500, "粘贴的内容")]
)
def test_text_that_is_no_page_is_refused_with_what_to_do(qtbot, window: MainWindow, text: str, words: str) -> None:
    window.filing.take_text(text)
    qtbot.waitUntil(lambda: bool(window.notices.texts))
    assert words in window.notices.texts[0]
    assert window.filing.review is None
    assert window.desk.reports.listing() == ()


def test_a_read_only_desk_takes_no_drop(qtbot, window: MainWindow) -> None:
    window.desk.read_only = True
    data = QMimeData()
    data.setText(PAGE)
    assert not window.filing.may_take(data)
    window.desk.read_only = False


@pytest.mark.parametrize(
    ("text", "offset", "place"), [("一二三", 2, 2), ("𠮷野家", 1, 2), ("一\r\n二", 3, 2), ("一\n二", 2, 2), ("\r\n\r\n𠮷一", 5, 4)]
)
def test_rare_characters_and_line_ends_keep_marks_in_their_places(text: str, offset: int, place: int) -> None:
    assert Offsets(text).place(offset) == place
