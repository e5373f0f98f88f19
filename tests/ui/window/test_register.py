from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from ui.tasks import Tasks
from ui.window.fault_dialog import FaultDialog, read_fault_matter
from ui.window.main_window import MainWindow
from ui.window.register_paper import write_pdf
from ui.window.register_window import RegisterWindow
from workstation.desk import Desk
from workstation.errors import BadInput
from workstation.register.fault import Fault

DAY = date(2030, 5, 6)
FAULT = Fault(DAY, "K01", "峻工", "竣工", place="headline", grade="B", title="大桥竣工")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with Desk.open(tmp_path / "desk.sqlite", clock=lambda: datetime(2030, 5, 7)) as opened:
        opened.issues.new(DAY, ["K01", "K02"])
        opened.issues.new(date(2030, 4, 29), ["K01"])
        opened.register.put(FAULT)
        opened.register.put(replace(FAULT, page="K02", wrong="，", right="、", kind="punctuation", place="body"))
        yield opened


@pytest.fixture
def tasks(qtbot) -> Iterator[Tasks]:
    tasks = Tasks()
    yield tasks
    tasks.close()


@pytest.fixture
def register(qtbot, desk: Desk, tasks: Tasks) -> RegisterWindow:
    made = RegisterWindow(desk, tasks)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.faults.rowCount() == 2)
    return made


def cells(table, row: int) -> list[str]:
    return [table.item(row, column).text() for column in range(table.columnCount())]


def test_the_newest_issue_is_shown_with_totals_against_the_line(register: RegisterWindow) -> None:
    assert cells(register.faults, 0)[:4] == ["2030-05-06", "K01", "峻工", "竣工"]
    assert cells(register.totals, 0) == ["2030-05-06", "K01", "1", "2", "5590", "3.58", "不合格"]
    assert cells(register.totals, 2) == ["2030-05-06", "全期", "2", "2.1", "11180", "1.88", "合格"]


def test_a_month_shows_its_issues(qtbot, desk: Desk, register: RegisterWindow) -> None:
    register.span.setCurrentIndex(register.span.findText("2030 年 4 月"))
    qtbot.waitUntil(lambda: register.faults.rowCount() == 0)
    assert cells(register.totals, 1)[1:3] == ["全期", "0"]


def test_faults_are_sought(register: RegisterWindow) -> None:
    register.search.setText("竣工 标题")
    assert [register.faults.isRowHidden(row) for row in (0, 1)] == [False, True]


def test_a_fault_is_removed_with_its_key(qtbot, desk: Desk, register: RegisterWindow) -> None:
    register.faults.selectRow(1)
    register.faults.setFocus()
    qtbot.keyClick(register.faults, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: len(desk.register.of_issue(DAY)) == 1)
    qtbot.waitUntil(lambda: register.faults.rowCount() == 1)


def test_a_fault_is_edited_from_its_row(qtbot, desk: Desk, register: RegisterWindow) -> None:
    register.faults.selectRow(0)
    qtbot.mouseClick(register.edit, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: register.findChild(FaultDialog) is not None)
    dialog = register.findChild(FaultDialog)
    assert (dialog.wrong.text(), dialog.page.currentText(), dialog.place.currentData()) == ("峻工", "K01", "headline")
    assert dialog.said.text() == "涉及 1 个字，计 2 个差错（标题加倍）"
    dialog.place.setCurrentIndex(dialog.place.findData("body"))
    assert dialog.grade.currentData() == "B"
    qtbot.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: desk.register.reckoning(DAY).issue.points == 1.1)


@pytest.fixture
def dialog(qtbot, desk: Desk, tasks: Tasks, register: RegisterWindow) -> FaultDialog:
    made = FaultDialog(desk, tasks, Fault(DAY, "", ""), read_fault_matter(desk), register)
    made.show()
    return made


def test_kind_and_grade_follow_the_words_until_they_are_chosen(qtbot, desk: Desk, dialog: FaultDialog) -> None:
    assert not dialog.accept_button.isEnabled()
    dialog.wrong.insert("3万")
    dialog.right.insert("4万")
    assert dialog.kind.currentData() == "number"
    dialog.weighty.setChecked(True)
    assert dialog.grade.currentData() == "A"
    dialog.kind.setCurrentIndex(dialog.kind.findData("fact"))
    dialog.kind.activated.emit(dialog.kind.currentIndex())
    dialog.wrong.setText("习练")
    assert dialog.kind.currentData() == "fact"


def test_an_issue_s_pages_are_offered_and_a_fault_is_entered(qtbot, desk: Desk, dialog: FaultDialog) -> None:
    assert [dialog.page.itemText(at) for at in range(dialog.page.count())] == ["K01", "K02"]
    dialog.day.setEditText("2030-04-2")
    assert not dialog.accept_button.isEnabled()
    dialog.day.setEditText("2030-04-29")
    dialog.wrong.setText("张林")
    dialog.right.setText("张琳")
    qtbot.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(desk.register.of_issue(date(2030, 4, 29))) == 1)


def test_what_can_t_be_is_said_in_the_dialog(qtbot, desk: Desk, dialog: FaultDialog) -> None:
    dialog.wrong.setText("同")
    dialog.right.setText("同")
    dialog._on_accepted()
    qtbot.waitUntil(lambda: "一样" in dialog.said.text())


def test_chosen_faults_become_a_correction_that_is_opened(qtbot, desk: Desk, register: RegisterWindow) -> None:
    assert not register.correct.isEnabled()
    register.faults.selectRow(0)
    with qtbot.waitSignal(register.report_wanted) as told:
        register.correct.click()
    notice = desk.reports.get(told.args[0])
    assert notice.headlines.main == "更正" and "“峻工”应为“竣工”" in notice.body[0]


def test_a_printed_fault_is_entered_with_its_correction(qtbot, desk: Desk, dialog: FaultDialog) -> None:
    dialog.wrong.setText("两公里")
    dialog.right.setText("五公里")
    dialog.stage.setCurrentIndex(dialog.stage.findData("proof-1"))
    assert dialog.correct.isHidden()
    dialog.stage.setCurrentIndex(dialog.stage.findData("printed"))
    dialog.correct.setChecked(True)
    with qtbot.waitSignal(dialog.correction_wanted) as told:
        dialog.accept_button.click()
    assert "“两公里”应为“五公里”" in desk.reports.get(told.args[0]).body[0]


def test_the_register_is_printed_into_a_pdf(register: RegisterWindow, tmp_path: Path) -> None:
    write_pdf(register.html(), tmp_path / "差错.pdf")
    assert (tmp_path / "差错.pdf").read_bytes().startswith(b"%PDF")
    with pytest.raises(BadInput, match="写不了"):
        write_pdf(register.html(), tmp_path)


def test_the_register_opens_from_the_window_once(qtbot, window: MainWindow) -> None:
    window.actions_by_name["register.open"].trigger()
    window.actions_by_name["register.open"].trigger()
    assert len(window.findChildren(RegisterWindow)) == 1
    window.findChild(RegisterWindow).reject()
