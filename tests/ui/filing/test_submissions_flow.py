from __future__ import annotations

import os
from io import BytesIO
from pathlib import Path

from docx import Document
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QLabel

from tests.ui.conftest import OpenWindow
from workstation.desk import Desk


def test_a_new_file_in_the_folder_is_told_of_once_and_filed_without_its_sender(open_window: OpenWindow, tmp_path: Path, qtbot) -> None:
    folder = tmp_path / "来稿"
    folder.mkdir()
    letter = folder / "投稿.txt"
    letter.write_text("水库除险\n北岭水库除险加固工程近日完工，农田用水有了保障。\n作者：林一 电话：13900001111\n", encoding="utf-8")
    os.utime(letter, (1, 1))
    with Desk.open(tmp_path / "desk.sqlite") as desk:
        desk.options.set("submissions.folder", str(folder))
    window = open_window(tmp_path / "desk.sqlite")
    flow = window.filing
    assert flow is not None and window.desk is not None
    flow.look_for_submissions()
    qtbot.waitUntil(lambda: any("来稿文件夹" in text for text in window.notices.texts))
    flow.take_files([letter])
    qtbot.waitUntil(lambda: flow.review is not None and flow.review.accept_button.isEnabled())
    assert flow.review is not None and "13900001111" not in flow.review.source_view.toPlainText()
    flow.review.accept_button.click()
    qtbot.waitUntil(lambda: bool(window.desk.reports.listing()))
    assert "13900001111" in window.desk.reports.get(window.desk.reports.listing()[0].slug).note


def test_a_correspondent_s_docx_that_is_dropped_is_split_and_what_was_guessed_is_shown(
    open_window: OpenWindow, tmp_path: Path, qtbot
) -> None:
    """Sender, identity card and account stay out of the text and in the note; pictures come out with what stands under them."""
    window = open_window(tmp_path / "desk.sqlite")
    flow = window.filing
    assert flow is not None and window.desk is not None
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(correspondence(tmp_path / "来稿.docx")))])
    place, left, none = QPoint(50, 50), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(place, Qt.DropAction.CopyAction, data, left, none))
    qtbot.waitUntil(lambda: flow.review is not None and flow.review.accept_button.isEnabled())
    assert flow.review is not None
    shown = "\n".join(label.text() for label in flow.review.findChildren(QLabel))
    assert all(
        words in shown for words in ("姓名：林知远", "电话：13900000003", "身份证：320500198001010017", "取出 2 幅图片", "图为大坝。")
    )
    for view in (flow.review.source_view, flow.review.result_view):
        assert not any(number in view.toPlainText() for number in ("13900000003", "320500198001010017", "6222000000000000017"))
    flow.review.accept_button.click()
    qtbot.waitUntil(lambda: bool(window.desk.reports.listing()))
    report = window.desk.reports.get(window.desk.reports.listing()[0].slug)
    assert (report.headlines.kicker, report.headlines.main) == ("关注民生", "南岭水库除险加固完工")
    assert report.captions == ("图为大坝。林知远 摄", "图为闸门。") and len(report.pictures) == 2
    assert report.body == (BODY,) and "账户：6222000000000000017" in report.note


BODY = "本报讯（通讯员 林知远）南岭水库除险加固工程日前完工，下游一万二千亩农田灌溉用水有了保障。工程历时八个月，投入资金三百万元。"


def correspondence(path: Path) -> Path:
    """What an office sends in: who sends it, two headlines, a paragraph, two pictures with captions, and to whom the fee goes."""
    letter = Document()
    letter.add_paragraph("供稿单位：青汀区水务局　联系人：林知远　联系电话：13900000003")
    for words in ("关注民生", "南岭水库除险加固完工", "——下游一万二千亩农田灌溉有保障"):
        letter.add_paragraph(words).alignment = 1
    letter.add_paragraph(BODY)
    for colour, caption in (("steelblue", "图为大坝。林知远 摄"), ("seagreen", "图为闸门。")):
        stream = BytesIO()
        Image.new("RGB", (64, 42), colour).save(stream, "JPEG")
        letter.add_picture(stream)
        letter.add_paragraph(caption)
    letter.add_paragraph("身份证号：320500198001010017")
    letter.add_paragraph("银行卡号：6222000000000000017")
    letter.save(str(path))
    return path
