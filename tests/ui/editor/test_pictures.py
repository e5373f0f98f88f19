"""The editor's pictures: rows with real thumbnails, captions that are the report's text, a way back."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest

from tests.ui.editor.conftest import SPRING
from ui.editor.editor_page import EditorPage
from workstation.desk import Desk


def photo(folder: Path, name: str, shade: int, size: tuple[int, int] = (320, 200)) -> Path:
    image = Image.linear_gradient("L").rotate(shade).resize(size).convert("RGB")
    stream = BytesIO()
    image.save(stream, "JPEG")
    (folder / name).write_bytes(stream.getvalue())
    return folder / name


def test_files_are_dropped_and_a_copied_picture_is_pasted(qtbot, desk: Desk, editor: EditorPage, opened, tmp_path: Path) -> None:
    report = opened()
    rows = editor.parts.details.pictures
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(photo(tmp_path, "桥.jpg", 0))), QUrl.fromLocalFile(str(photo(tmp_path, "路.jpg", 90)))])
    rows.take(data)
    qtbot.waitUntil(lambda: rows.count() == 2)
    assert rows.rows[0].words.text() == "桥.jpg\n320×200 像素 · RGB"
    image = QImage(60, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    copied = QMimeData()
    copied.setImageData(image)
    rows.take(copied)
    qtbot.waitUntil(lambda: rows.count() == 3)
    assert len(desk.reports.get(report.slug).pictures) == 3
    assert not rows.rows[2].thumb.pixmap().isNull()


def test_caption_and_credit_are_the_reports_text_and_one_step_of_its_history(
    qtbot, desk: Desk, editor: EditorPage, opened, tmp_path
) -> None:
    first, second = (desk.pictures.add(photo(tmp_path, f"{n}.jpg", n)) for n in (0, 90))
    report = opened(replace(SPRING, pictures=(first, second)))
    rows = editor.parts.details.pictures
    qtbot.waitUntil(lambda: rows.count() == 2)
    editor.parts.panels.setCurrentWidget(editor.parts.details)
    QTest.keyClicks(rows.rows[1].caption, "bridge.")
    rows.rows[1].caption.editingFinished.emit()
    rows.rows[1].credit.setText("何语桐 摄")
    rows.rows[1].credit.editingFinished.emit()
    assert editor.parts.details.captions.text() == "\nbridge.　何语桐 摄"
    editor.save_now()
    qtbot.waitUntil(lambda: desk.reports.get(report.slug).captions == ("", "bridge.　何语桐 摄"))
    rows.rows[1].caption.clearFocus()
    editor.history.undo()
    assert rows.rows[1].credit.text() == ""


def test_a_picture_moves_and_leaves_with_its_caption_and_comes_back(qtbot, desk: Desk, editor: EditorPage, opened, tmp_path: Path) -> None:
    first, second = (desk.pictures.add(photo(tmp_path, f"{n}.jpg", n)) for n in (0, 90))
    report = opened(replace(SPRING, pictures=(first, second), captions=("桥。", "路。")))
    rows = editor.parts.details.pictures
    qtbot.waitUntil(lambda: rows.count() == 2)
    QTest.keyClicks(editor.parts.story, "x")  # unsaved when the picture moves
    rows.rows[1]._up.click()
    qtbot.waitUntil(lambda: desk.reports.get(report.slug).pictures == (second, first))
    assert desk.reports.get(report.slug).captions == ("路。", "桥。")
    assert desk.reports.get(report.slug).body[0].startswith("x")
    qtbot.waitUntil(lambda: rows.rows[0].caption.text() == "路。")
    rows.rows[0].remove.click()
    qtbot.waitUntil(lambda: rows.count() == 1)
    assert desk.reports.get(report.slug).captions == ("桥。",)
    qtbot.waitUntil(lambda: rows._undo.text() == "撤销撤图")
    rows._undo.click()
    qtbot.waitUntil(lambda: rows.count() == 2)
    assert desk.reports.get(report.slug).captions == ("路。", "桥。")
    qtbot.waitUntil(lambda: rows._undo.text() == "撤销移动")
    rows._undo.click()
    qtbot.waitUntil(lambda: desk.reports.get(report.slug).pictures == (first, second))
    qtbot.waitUntil(lambda: rows._undo.isHidden())


def test_a_picture_that_vanished_has_its_row_and_one_like_another_is_told(qtbot, desk: Desk, editor: EditorPage, opened, tmp_path) -> None:
    first = desk.pictures.add(photo(tmp_path, "桥.jpg", 30, (640, 400)))
    second = desk.pictures.add(photo(tmp_path, "桥小图.jpg", 30, (320, 200)))
    desk.pictures.path(first).unlink()
    opened(replace(SPRING, pictures=(first, second)))
    rows = editor.parts.details.pictures
    qtbot.waitUntil(lambda: rows.count() == 2)
    assert "不见了" in rows.rows[0].words.text() and rows.rows[0].thumb.text() == "不见了"
    assert "可能与“桥.jpg”是同一张" in rows.rows[1].words.text()
    assert editor.parts.details._place.text() == "还没有上版"  # the rest is read all the same
