from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import docx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ui.window.main_window import MainWindow
from workstation.export.issue_export import Exported
from workstation.export.proving import Difference
from workstation.page import PictureBox
from workstation.planning import plan as edits
from workstation.planning.set_page import Frame
from workstation.units import Emu, Lines

DAY = date(2026, 3, 6)


def test_a_page_that_fits_is_written_and_shown(dialog_on, window: MainWindow, qtbot, tmp_path: Path) -> None:
    dialog_on(60).export()
    file = tmp_path / "out" / "2026-03-06-K01.docx"
    qtbot.waitUntil(lambda: file.exists() and any("已输出" in text for text in window.notices.texts), timeout=20_000)


def test_a_pdf_is_drawn_by_the_window_itself(dialog_on, window: MainWindow, qtbot, tmp_path: Path) -> None:
    dialog = dialog_on(60)
    dialog.form.setCurrentIndex(dialog.form.findData("pdf"))
    assert not dialog.together.isEnabled(), "one page is one file"
    dialog.export()
    file = tmp_path / "out" / "2026-03-06-K01.pdf"
    qtbot.waitUntil(lambda: file.exists() and any("已输出" in text for text in window.notices.texts), timeout=20_000)
    assert file.read_bytes().startswith(b"%PDF")


def test_a_galley_in_another_script_is_written_as_chosen(dialog_on, window: MainWindow, qtbot, tmp_path: Path) -> None:
    window.desk.options.set("export.script", "hant-hk")
    dialog = dialog_on(60)
    assert dialog.script.currentData() == "hant-hk"
    dialog.form.setCurrentIndex(dialog.form.findData("galley"))
    dialog.export()
    file = tmp_path / "out" / "2026-03-06-K01-小样.docx"
    qtbot.waitUntil(lambda: file.exists() and any("已输出" in text for text in window.notices.texts), timeout=20_000)
    assert "河口新區夜校開課" in "\n".join(paragraph.text for paragraph in docx.Document(str(file)).paragraphs)


def test_overset_stops_it_lists_the_places_and_leads_there(dialog_on, window: MainWindow, qtbot, tmp_path: Path) -> None:
    dialog = dialog_on(8)
    dialog.export()
    rows = dialog.preflight.list
    qtbot.waitUntil(lambda: rows.count() > 0 and dialog.may_export, timeout=20_000)
    assert "超" in rows.item(0).text() and "1 处不能输出" in dialog.preflight.words
    assert not list((tmp_path / "out").glob("*")) if (tmp_path / "out").exists() else True
    rows.itemActivated.emit(rows.item(0))
    board = window.room("board").board
    qtbot.waitUntil(lambda: board.chosen != "")


def test_asked_expressly_the_overset_goes_on_a_page_of_its_own(dialog_on, qtbot, tmp_path: Path) -> None:
    dialog = dialog_on(8)
    dialog.export()
    qtbot.waitUntil(lambda: dialog.preflight.overset_page.isVisible() and dialog.may_export, timeout=20_000)
    dialog.preflight.overset_page.setChecked(True)
    dialog.export()
    qtbot.waitUntil(lambda: (tmp_path / "out" / "2026-03-06-K01.docx").exists(), timeout=20_000)


def test_a_folder_that_cannot_be_written_is_told_in_the_dialog(dialog_on, qtbot, tmp_path: Path) -> None:
    (tmp_path / "out").write_text("a file where a folder should be")
    dialog = dialog_on(60)
    dialog.export()
    qtbot.waitUntil(lambda: str(tmp_path / "out") in dialog.says, timeout=20_000)
    assert (tmp_path / "out").read_text() == "a file where a folder should be"


def test_no_page_chosen_nothing_to_export(dialog_on, qtbot) -> None:
    dialog = dialog_on(60)
    for box in dialog.choice.boxes:
        QTest.mouseClick(box, Qt.MouseButton.LeftButton)
        box.setChecked(False)
    assert not dialog.may_export


def test_a_place_kept_for_a_picture_is_told_with_the_export(dialog_on, window: MainWindow, qtbot) -> None:
    dialog = dialog_on(80)
    desk = window.desk
    assert desk is not None
    plan = desk.issues.plan(DAY, "K01")
    desk.issues.put_plan(DAY, edits.add_picture(plan, plan.slots[0].slug, PictureBox("", 0, Lines(0), 2, Lines(8))), "加图片")
    dialog.export()
    qtbot.waitUntil(lambda: any("空图位" in text for text in window.notices.texts), timeout=20_000)


@pytest.mark.xdist_group("office")
@pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice isn't on this machine")
def test_libreoffice_is_asked_and_its_lines_are_compared(dialog_on, window: MainWindow, qtbot) -> None:
    dialog = dialog_on(60)
    dialog.proven.setChecked(True)
    dialog.export()
    qtbot.waitUntil(lambda: any("与 LibreOffice 全部一致" in text for text in window.notices.texts), timeout=120_000)


def test_lines_that_differ_lead_to_their_place(dialog_on, window: MainWindow, qtbot, tmp_path: Path) -> None:
    dialog = dialog_on(60)
    slug = window.desk.reports.listing()[0].slug
    frame = Frame(Emu(0), Emu(0), Emu(1), Emu(1))
    dialog._on_done(Exported((tmp_path / "x.docx",), (), (Difference("K01", slug, "甲乙", "甲", frame),), 40))
    rows = dialog.preflight.list
    assert "1 行与 LibreOffice 排得不同" in dialog.preflight.words and "我们排作“甲乙”" in rows.item(0).text()
    rows.itemActivated.emit(rows.item(0))
    qtbot.waitUntil(lambda: window.room("board").board.chosen == slug)
