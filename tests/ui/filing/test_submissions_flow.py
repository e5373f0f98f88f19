from __future__ import annotations

import os
from pathlib import Path

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
