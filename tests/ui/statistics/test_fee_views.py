from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QMessageBox

from tests.ui.statistics.conftest import LONG
from tests.workstation.fees.month import DAY, MONTH, place, report
from ui.rooms import Surroundings
from ui.statistics.adjust_dialog import AdjustDialog
from ui.statistics.drift_dialog import DriftDialog
from ui.statistics.grading_view import GradingView
from ui.statistics.ledger_view import LedgerView
from ui.statistics.note_form import NoteForm
from ui.statistics.questions_dialog import QuestionsDialog
from ui.statistics.table_dialog import TableDialog
from ui.window.main_window import MainWindow
from workstation.desk import Desk
from workstation.fees.table import default_data


def column(table, at: int) -> list[str]:
    return [table.item(row, at).text() for row in range(table.rowCount())]


def shown(qtbot, view, around: Surroundings):
    around.tasks.changed.connect(view.take_change)
    qtbot.addWidget(view)
    view.resize(1200, 700)
    view.show()
    view.refresh()
    return view


@pytest.fixture
def grading(qtbot, around: Surroundings) -> GradingView:
    view = shown(qtbot, GradingView(around), around)
    qtbot.waitUntil(lambda: view.list.rowCount() == 1)
    view.issues.setCurrentIndex(1)
    view._on_issue()
    qtbot.waitUntil(lambda: view.list.rowCount() == 2)
    return view


@pytest.fixture
def ledger(qtbot, around: Surroundings) -> LedgerView:
    view = shown(qtbot, LedgerView(around), around)
    qtbot.waitUntil(lambda: view.sums.rowCount() == 3)
    return view


def test_letters_grade_and_go_on(qtbot, desk: Desk, grading: GradingView) -> None:
    grading.list.setFocus()
    qtbot.keyClick(grading.list, Qt.Key.Key_A)
    qtbot.keyClick(grading.list, Qt.Key.Key_B)
    qtbot.waitUntil(lambda: [one.grade for one in desk.fees.graded(DAY)] == ["A", "B"])
    qtbot.waitUntil(lambda: column(grading.list, 3) == ["A", "B"])
    assert grading.state.text() == "2 篇，已评 2 篇"
    qtbot.keyClick(grading.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: not desk.fees.graded(DAY)[1].is_graded)


def test_the_chosen_report_s_shares_stand_below(grading: GradingView) -> None:
    grading.list.setCurrentCell(0, 1)
    assert column(grading.shares, 0) == ["苏以宁", "邹远"]
    assert column(grading.list, 9) == ["", "林小满"]


def test_the_kind_is_chosen_from_a_menu(qtbot, desk: Desk, grading: GradingView) -> None:
    grading.list.setCurrentCell(0, 1)
    qtbot.keyClick(grading.list, Qt.Key.Key_K)
    (menu,) = grading.findChildren(QMenu)
    next(action for action in menu.actions() if action.text() == "通讯").trigger()
    menu.close()
    qtbot.waitUntil(lambda: desk.fees.graded(DAY)[0].kind == "feature")
    qtbot.waitUntil(lambda: column(grading.list, 2)[0] == "通讯")


def test_points_by_hand_are_entered_with_their_reason(qtbot, desk: Desk, grading: GradingView) -> None:
    grading.list.setCurrentCell(0, 1)
    qtbot.keyClick(grading.list, Qt.Key.Key_Return)
    form = grading.findChild(NoteForm)
    form.bonus.setText("五")
    form._on_accepted()
    assert "不是数" in form.said.text()
    form.bonus.setText("5")
    form._on_accepted()
    qtbot.waitUntil(lambda: "理由" in form.said.text())
    form.reason.setText("独家")
    form.by_hand.setChecked(True)
    form.shares["苏以宁"].setValue(100)
    form.shares["邹远"].setValue(0)
    form._on_accepted()
    qtbot.waitUntil(lambda: desk.fees.graded(DAY)[0].entries[0].points == 1400)


def test_space_opens_the_report(qtbot, grading: GradingView) -> None:
    with qtbot.waitSignal(grading.report_wanted):
        qtbot.keyClick(grading.list, Qt.Key.Key_Space)


def test_a_month_shows_everybody_and_the_chosen_one_s_reports(ledger: LedgerView) -> None:
    assert column(ledger.sums, 0) == ["顾向晚", "苏以宁", "邹远"]
    ledger.sums.setCurrentCell(1, 0)
    assert column(ledger.details, 2) == ["堤防"]
    assert "1 个版没有计入" in ledger.state.text() and ledger.ask.text() == "1 处署名待认定…"
    ledger.search.setText("水务")
    assert [ledger.sums.isRowHidden(row) for row in range(3)] == [True, True, False]
    assert ledger.total.text().startswith("1 人")


def test_a_name_is_answered_and_the_month_closed_and_put_right(qtbot, desk: Desk, ledger: LedgerView) -> None:
    ledger.ask.click()
    dialog = ledger.findChild(QuestionsDialog)
    assert not dialog.accept_button.isEnabled()
    dialog.boxes[0].setCurrentIndex(2)
    dialog.boxes[0].activated.emit(2)
    dialog.accept_button.click()
    qtbot.waitUntil(lambda: ledger.sums.rowCount() == 4 and not ledger.ask.isVisible())
    ledger.close_month.click()
    box = ledger.findChild(QMessageBox)
    box.buttons()[0].click()
    qtbot.waitUntil(lambda: desk.fees.ledger(MONTH).closed is not None)
    qtbot.waitUntil(lambda: ledger.adjust.isVisible() and "已于" in ledger.state.text())
    ledger.sums.setCurrentCell(0, 0)
    ledger._on_adjust()
    adjust = ledger.findChild(AdjustDialog)
    adjust.yuan.setText("50")
    adjust._on_accepted()
    qtbot.waitUntil(lambda: "理由" in adjust.said.text())
    adjust.reason.setText("漏计")
    adjust._on_accepted()
    qtbot.waitUntil(lambda: column(ledger.sums, 10)[0] == "50.00")


def test_what_a_closed_month_would_be_now_is_entered_as_adjustments(qtbot, desk: Desk, around: Surroundings) -> None:
    desk.fees.answer(MONTH, "林小满", "-", [(DAY, one.slug) for one in desk.fees.graded(DAY)])
    desk.fees.close(MONTH)
    place(desk, DAY, "K01", [report("补印", "记者 苏以宁", LONG)])
    view = shown(qtbot, LedgerView(around), around)
    qtbot.waitUntil(lambda: view.sums.rowCount() == 3)
    view._on_drift()
    qtbot.waitUntil(lambda: view.findChild(DriftDialog) is not None)
    dialog = view.findChild(DriftDialog)
    assert dialog.list.rowCount() == 2 and not dialog.enter.isEnabled()
    dialog.reason.setText("补印")
    dialog.enter.click()
    qtbot.waitUntil(lambda: len(desk.fees.ledger(MONTH).adjustments) == 2)
    assert desk.fees.drift(MONTH) == ()


def test_a_month_goes_out_in_three_forms(qtbot, ledger: LedgerView, tmp_path: Path) -> None:
    for name, begins in (("a.xlsx", b"PK"), ("a.csv", "\ufeff姓名".encode()), ("a.pdf", b"%PDF")):
        ledger.papers.write_to(tmp_path / name)
        qtbot.waitUntil(lambda name=name: (tmp_path / name).exists())
        assert (tmp_path / name).read_bytes().startswith(begins)


@pytest.fixture
def table(qtbot, ledger: LedgerView) -> TableDialog:
    ledger.table_button.click()
    return ledger.findChild(TableDialog)


def test_the_table_comes_back_as_it_was_shown(table: TableDialog) -> None:
    from workstation.fees.table import default_table, read_table

    assert read_table(table.data()) == default_table()


def test_an_example_is_reckoned_as_the_table_is_edited(table: TableDialog) -> None:
    before = table.example.said.text()
    row = list(default_data()["kinds"]).index("news")
    table.kinds.item(row, 3).setText("20")
    assert table.example.said.text() != before and "消息 B 20 分" in table.example.said.text()
    table.kinds.item(row, 3).setText("很多")
    assert "不是数" in table.said.text() and not table.accept_button.isEnabled()
    table.kinds.item(row, 3).setText("20")
    table.kinds.item(row, 10).setText("几百字")
    assert "看不懂" in table.said.text()


def test_a_kind_is_added_and_the_table_kept(qtbot, desk: Desk, table: TableDialog) -> None:
    table.add.click()
    table.kinds.item(table.kinds.rowCount() - 1, 0).setText("漫画")
    table.fields._lines["quota.people"].setText("苏以宁 80")
    table.fields.changed.emit()
    table.accept_button.click()
    qtbot.waitUntil(lambda: desk.fees.table_data()["quota"]["people"] == {"苏以宁": "80"})
    assert [kind["label"] for kind in desk.fees.table_data()["kinds"].values()][-1] == "漫画"


def test_the_room_opens_with_its_tabs_and_shows_why_it_is_empty(qtbot, window: MainWindow) -> None:
    window.actions_by_name["room.statistics"].trigger()
    room = window.room("statistics")
    room.show_view("ledger")
    qtbot.waitUntil(lambda: "还没有一期报纸" in room.view.empty.text())
    shown_before = room.tabs.currentIndex()
    window.actions_by_name["statistics.next"].trigger()
    assert room.tabs.currentIndex() != shown_before


def test_everybody_s_sums_or_one_person_s_reports_are_printed(ledger: LedgerView) -> None:
    ledger.sums.setCurrentCell(1, 0)
    assert "顾向晚" in ledger.papers.html() and "制表" in ledger.papers.html()
    page = ledger.papers.person_html(ledger._chosen())
    assert "堤防" in page and "顾向晚" not in page
    assert len(ledger.paper.menu().actions()) == 2
