from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from unicodedata import normalize

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.ui.window.test_desk_people import written_down
from ui.window.code_dialog import CodeDialog
from ui.window.register_paper import write_pdf

CODE = "ABCDE-FGHJK-MNPQR-STUVW-23456"


@pytest.fixture
def dialog(qtbot, qapp) -> Iterator[CodeDialog]:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    dialog = CodeDialog("编三", CODE, window)
    dialog.open()
    yield dialog


@pytest.mark.parametrize("leave", [lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Escape), lambda dialog: dialog.close()])
def test_neither_escape_nor_the_window_s_cross_closes_it_before_the_code_is_on_paper(dialog: CodeDialog, leave) -> None:
    leave(dialog)
    assert dialog.isVisible() and "再也看不到" in dialog.said.text() and not dialog.done_button.isEnabled()
    dialog.tick.click()
    assert dialog.said.text() == ""
    leave(dialog)
    assert not dialog.isVisible()


def test_enter_on_the_code_closes_nothing_until_it_is_ticked(dialog: CodeDialog) -> None:
    QTest.keyClick(dialog.code, Qt.Key.Key_Return)
    assert dialog.isVisible()
    written_down(dialog)
    assert not dialog.isVisible()


def test_it_is_copied(dialog: CodeDialog) -> None:
    dialog.copy.click()
    assert QGuiApplication.clipboard().text() == CODE and dialog.isVisible() and "已复制" in dialog.said.text()


def test_the_slip_has_the_name_the_code_and_how_it_is_used(dialog: CodeDialog, tmp_path: Path) -> None:
    write_pdf(dialog.slip(), tmp_path / "slip.pdf")
    (page,) = PdfReader(tmp_path / "slip.pdf").pages
    text = normalize("NFKC", page.extract_text()).replace("\n", "")
    assert CODE in text and "编三" in text and "忘了口令" in text


def test_printing_doesn_t_stand_for_the_tick(dialog: CodeDialog, monkeypatch) -> None:
    printed: list[str] = []
    monkeypatch.setattr("ui.window.register_paper.ask_and_print", lambda html, *_args, **_more: printed.append(html) or True)
    dialog.print_button.click()
    assert printed == [dialog.slip()] and "看过纸上的字" in dialog.said.text() and not dialog.done_button.isEnabled()
