from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QInputDialog, QLineEdit

from tests.builders import plain_report
from ui.board.board_grid import Cell
from ui.board.board_room import BoardRoom
from ui.board.proposals_dialog import ProposalsDialog
from ui.window.main_window import MainWindow
from workstation.page import HeadlineStyle, PictureBox, Slot
from workstation.pictures.of_report import line_of
from workstation.planning import at_desk
from workstation.planning import plan as edits
from workstation.planning.patterns import page_patterns
from workstation.planning.presets import preset_of
from workstation.units import Lines

DAY = date(2026, 3, 6)


@pytest.fixture
def room(window: MainWindow, qtbot) -> BoardRoom:
    """The board with two reports on K01 and one that waits."""
    desk = window.desk
    assert desk is not None
    desk.reports.file([plain_report("河口新区召开春耕会议", 6), plain_report("码头扩建开工", 3), plain_report("夜校开课", 2)], "整版")
    lead, second, _ = (row.slug for row in desk.reports.listing())
    desk.issues.new(DAY, ("K01", "K02"))
    plan = edits.place_report(desk.issues.plan(DAY, "K01"), Slot(lead, 0, Lines(0), 5, Lines(30)))
    desk.issues.put_plan(DAY, edits.place_report(plan, Slot(second, 0, Lines(31), 2, Lines(20))), "编排")
    window.show_room("board")
    made = window.room("board")
    assert isinstance(made, BoardRoom)
    qtbot.waitUntil(lambda: made.session.plan is not None and len(made.board.cells()) == 2)
    return made


def slugs(room: BoardRoom) -> list[str]:
    assert room.session.plan is not None
    return [slot.slug for slot in room.session.plan.slots]


def stored(room: BoardRoom, slug: str) -> Slot:
    return edits.slot_of(room._desk.issues.plan(DAY, "K01"), slug)


def settle(room: BoardRoom, qtbot) -> None:
    qtbot.waitUntil(lambda: not room._tasks.is_writing)


def test_without_an_issue_the_board_says_what_to_do(window: MainWindow, qtbot) -> None:
    window.show_room("board")
    room = window.room("board")
    assert isinstance(room, BoardRoom)
    qtbot.waitUntil(lambda: "Ctrl+Shift+N" in room.empty_text and not room.board.isVisible())
    assert not window.actions_by_name["board.another"].isEnabled()


def test_reports_on_no_page_wait_in_the_list(room: BoardRoom) -> None:
    assert [room._desk.reports.get(slug).title for slug in room.waiting.slugs] == ["夜校开课"]


def test_a_slot_dragged_moves_by_whole_columns_and_lines(room: BoardRoom, qtbot) -> None:
    slug = slugs(room)[1]
    room.board.choose(slug)
    grid = room.board.grid
    start = grid.rectangle(room.board.cell(slug)).center()
    drag(room, start, start + QPointF(grid.pitch * 2.2, grid.leading * 5.3))
    settle(room, qtbot)
    slot = stored(room, slug)
    assert (slot.column, slot.line) == (2, 36)


def drag(room: BoardRoom, start: QPointF, end: QPointF) -> None:
    view = room.board.viewport()
    first, last = (room.board.mapFromScene(place) for place in (start, end))
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=first)
    for step in range(1, 6):
        QTest.mouseMove(view, QPoint(first.x() + (last.x() - first.x()) * step // 5, first.y() + (last.y() - first.y()) * step // 5))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=last)


def test_a_lower_edge_pulled_gives_lines(room: BoardRoom, qtbot) -> None:
    slug = slugs(room)[1]
    room.board.choose(slug)
    frame = room.board.grid.rectangle(room.board.cell(slug))
    edge = QPointF(frame.center().x(), frame.bottom())
    drag(room, edge, edge + QPointF(0, room.board.grid.leading * 6.2))
    settle(room, qtbot)
    assert stored(room, slug).lines == 26


def test_arrow_keys_move_and_with_shift_resize(room: BoardRoom, qtbot) -> None:
    slug = slugs(room)[1]
    room.board.choose(slug)
    room.board.setFocus()
    QTest.keyClick(room.board, Qt.Key.Key_Right)
    QTest.keyClick(room.board, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    settle(room, qtbot)
    slot = stored(room, slug)
    assert (slot.column, slot.columns, slot.lines) == (1, 2, 21)


def test_delete_takes_a_report_off_and_it_waits_again(room: BoardRoom, qtbot) -> None:
    slug = slugs(room)[1]
    room.board.choose(slug)
    QTest.keyClick(room.board, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: slug in room.waiting.slugs)


def test_a_slot_dropped_on_another_changes_places_with_it(room: BoardRoom, qtbot) -> None:
    lead, second = slugs(room)
    room.slot_edits.move(second, Cell(1, 5, 2, 20))
    settle(room, qtbot)
    assert stored(room, second).columns == 5
    assert stored(room, lead).columns == 2


def test_an_edit_that_cannot_be_is_told_and_nothing_is_written(room: BoardRoom, window: MainWindow, qtbot) -> None:
    slug = slugs(room)[1]
    before = stored(room, slug)
    room.slot_edits.resize(slug, Cell(0, 10, 2, 20))
    assert any("相叠" in text for text in window.notices.texts)
    assert stored(room, slug) == before


def test_every_edit_can_be_undone_by_name(room: BoardRoom, window: MainWindow, qtbot) -> None:
    slug = slugs(room)[1]
    room.slot_edits.move(slug, Cell(3, 40, 2, 20))
    settle(room, qtbot)
    assert room._desk.journal.undo_label == "移动版位"
    qtbot.waitUntil(window.actions_by_name["desk.undo"].isEnabled)
    window.actions_by_name["desk.undo"].trigger()
    qtbot.waitUntil(lambda: edits.slot_of(room.session.plan, slug).column == 0)


def test_a_report_dropped_on_the_board_takes_its_place(room: BoardRoom, qtbot) -> None:
    waiting = room.waiting.slugs[0]
    room.board.report_dropped.emit(waiting, 3, 40)
    qtbot.waitUntil(lambda: waiting in slugs(room))
    settle(room, qtbot)
    assert stored(room, waiting).column == 3
    qtbot.waitUntil(lambda: waiting in room.board.cells() and room.board.badge(waiting) == "")


def test_the_slot_form_sets_headline_columns_and_frame(room: BoardRoom, qtbot) -> None:
    slug = slugs(room)[1]
    room.board.choose(slug)
    room.slot_panel.edited.emit("改标题", lambda plan: edits.set_headline(plan, slug, HeadlineStyle(vertical=True)), {})
    room.slot_panel._boxed.setChecked(True)
    settle(room, qtbot)
    slot = stored(room, slug)
    assert slot.headline.vertical
    assert slot.boxed


def test_typing_in_a_placed_report_sets_the_page_again(room: BoardRoom, qtbot) -> None:
    slug = slugs(room)[1]
    report = room._desk.reports.get(slug)
    longer = replace(report, body=report.body + report.body * 3)
    room._tasks.write(lambda: room._desk.reports.save(longer))
    qtbot.waitUntil(lambda: "超" in room.board.badge(slug))


def test_make_up_fills_the_page_from_what_is_chosen(room: BoardRoom, qtbot) -> None:
    room.waiting.selectAll()
    room._on_make_up()
    dialog = offered(room, qtbot)
    assert "头条" in dialog.words and len(dialog._thumbs) >= 2
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(slugs(room)) == 3, timeout=20_000)
    settle(room, qtbot)
    assert room._desk.journal.undo_label == "自动编排"


def offered(room: BoardRoom, qtbot) -> ProposalsDialog:
    qtbot.waitUntil(lambda: room.make_up.dialog is not None and room.make_up.dialog.isVisible(), timeout=20_000)
    assert room.make_up.dialog is not None
    return room.make_up.dialog


def test_a_proposal_is_chosen_by_number_or_arrows_and_is_one_step_back(room: BoardRoom, qtbot) -> None:
    before = stored(room, slugs(room)[0])
    room._on_make_up()
    dialog = offered(room, qtbot)
    QTest.keyClick(dialog, Qt.Key.Key_2)
    assert dialog.at == 1
    QTest.keyClick(dialog, Qt.Key.Key_Right)
    QTest.keyClick(dialog, Qt.Key.Key_Left)
    QTest.keyClick(dialog, Qt.Key.Key_9)
    assert dialog.at == 1
    wanted = dialog._offers[1][0].plan.slots
    dialog.grab()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: room.session.plan is not None and room.session.plan.slots == wanted)
    settle(room, qtbot)
    room._desk.journal.undo()
    assert stored(room, before.slug) == before


def test_leaving_the_proposals_leaves_the_page(room: BoardRoom, qtbot) -> None:
    assert room.session.plan is not None
    before = room.session.plan
    room._on_make_up()
    QTest.keyClick(offered(room, qtbot), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: room.make_up.dialog is None)
    assert room.session.plan == before


def test_pages_of_the_issue_are_walked_with_keys(room: BoardRoom, window: MainWindow, qtbot) -> None:
    window.actions_by_name["page.next"].trigger()
    qtbot.waitUntil(lambda: room.session.number == "K02" and room.session.plan is not None)
    assert room.board.cells() == {}


def test_a_picture_is_dragged_and_pulled_on_its_slot_s_own_columns(room: BoardRoom, qtbot) -> None:
    slug = slugs(room)[0]
    box = PictureBox("", 0, Lines(0), 2, Lines(8), "现场")
    room.session.edit("加图片", lambda plan: edits.add_picture(plan, slug, box))
    qtbot.waitUntil(lambda: bool(room.board._pictures))
    item = room.board._pictures[0]
    start = item.frame.center()
    drag(room, start, start + QPointF(room.board.grid.pitch * 1.1, room.board.grid.leading * 2.2))
    settle(room, qtbot)
    placed = stored(room, slug).pictures[0]
    assert (placed.column, placed.line, placed.columns, placed.lines) == (1, 2, 2, 8)
    assert stored(room, slug).column == 0
    room.board.setFocus()
    QTest.keyClick(room.board, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: stored(room, slug).pictures[0].columns == 3)
    QTest.keyClick(room.board, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: not stored(room, slug).pictures)


def test_a_pattern_is_chosen_by_name(room: BoardRoom, qtbot) -> None:
    room.bar.pattern_chosen.emit("上下两稿")
    qtbot.waitUntil(lambda: room.session.plan is not None and room.session.plan.pattern == "上下两稿")


def test_every_pattern_is_offered(room: BoardRoom) -> None:
    menu = room.bar.patterns.menu()
    menu.aboutToShow.emit()
    names = [action.text() for action in menu.actions() if not action.icon().isNull()]
    assert len(names) == len(page_patterns())
    assert names[0].startswith("通栏头条")


def test_another_paper_makes_up_the_page_anew_and_is_undone_at_once(room: BoardRoom, qtbot) -> None:
    before = slugs(room)
    room.page_panel.preset_wanted.emit("A3")
    qtbot.waitUntil(lambda: room.session.plan is not None and room.session.plan.preset == "A3")
    settle(room, qtbot)
    assert sorted(slugs(room)) == sorted(before)
    room._desk.journal.undo()
    assert room._desk.issues.plan(DAY, "K01").preset == "四开"


def test_a_picture_fills_the_place_kept_for_one(room: BoardRoom, qtbot, tmp_path: Path) -> None:
    slug = slugs(room)[0]
    free = PictureBox("", 1, Lines(0), 3, Lines(10), "江边晨跑")
    room.session.edit("留图位", lambda plan: edits.add_picture(plan, slug, free))
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    image.save(str(tmp_path / "red.png"))
    room.picture_edits.add(slug, tmp_path / "red.png")
    qtbot.waitUntil(lambda: any(box.picture for box in stored(room, slug).pictures))
    [box] = stored(room, slug).pictures
    assert box.picture and replace(box, picture="", caption=free.caption) == free
    report = room._desk.reports.get(slug)
    assert line_of(report, box.picture) == "江边晨跑", "the place's words are the picture's, in the report"


def test_the_wheel_scrolls_the_panel_and_turns_no_number(room: BoardRoom) -> None:
    room.board.choose(slugs(room)[1])
    spin = room.slot_panel._places[3]
    value, middle = spin.value(), QPointF(spin.rect().center())
    angles = QPoint(0, 0), QPoint(0, 120)
    none, phase = Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
    event = QWheelEvent(middle, spin.mapToGlobal(middle), *angles, Qt.MouseButton.NoButton, none, phase, False)
    QApplication.sendEvent(spin, event)
    assert spin.value() == value


def test_a_masthead_is_asked_for_in_the_page_form_and_the_page_is_made_up_under_it(room: BoardRoom, qtbot) -> None:
    room.page_panel.masthead.click()
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), QInputDialog))
    assert not preset_of(room.session.plan).masthead and not room.page_panel.masthead.isChecked()
    dialog = QApplication.activeModalWidget()
    QTest.keyClicks(dialog.findChild(QLineEdit), "Weekly")
    dialog.accept()
    qtbot.waitUntil(lambda: bool(preset_of(room.session.plan).masthead))
    settle(room, qtbot)
    edits.validate(room._desk.issues.plan(DAY, "K01"))
    assert len(slugs(room)) == 2 and room._desk.issues.plan(DAY, "K01").folio.paper == "Weekly"


def test_tab_walks_over_the_page_and_enter_opens_the_report(room: BoardRoom, qtbot) -> None:
    lead, second = slugs(room)
    room.board.setFocus()
    assert room.board.focusNextPrevChild(True) and room.board.chosen == lead
    assert room.board.focusNextPrevChild(True) and room.board.chosen == second
    with qtbot.waitSignal(room.report_wanted) as wanted:
        QTest.keyClick(room.board, Qt.Key.Key_Return)
    assert wanted.args == [second]
    room.board.focusNextPrevChild(False)
    QTest.keyClick(room.board, Qt.Key.Key_Escape)
    assert room.board.chosen == ""


def test_a_slot_takes_the_height_of_its_text(room: BoardRoom, window: MainWindow, qtbot) -> None:
    slug = slugs(room)[1]
    room.board.choose(slug)
    window.actions_by_name["board.fit_height"].trigger()
    qtbot.waitUntil(lambda: edits.slot_of(room.session.plan, slug).lines != 20)
    qtbot.waitUntil(lambda: room.board.badge(slug) == "")
    settle(room, qtbot)
    assert room._desk.journal.undo_label == "版位随文"


def test_a_search_for_proposals_is_called_off_when_another_page_is_shown(room: BoardRoom, qtbot, monkeypatch: pytest.MonkeyPatch) -> None:
    steps: list[int] = []
    real = at_desk.desk_proposing

    def watched(*given: object, **named: object) -> Iterator[object]:
        for step in real(*given, **named):  # type: ignore[arg-type]
            steps.append(step.done)
            room.make_up.forget()
            yield step

    monkeypatch.setattr(at_desk, "desk_proposing", watched)
    room.make_up.propose(tuple(slugs(room)))
    qtbot.waitUntil(lambda: bool(steps))
    qtbot.wait(100)
    assert steps == [0] and room.make_up.dialog is None


def test_a_chosen_report_becomes_the_lead(room: BoardRoom, window: MainWindow, qtbot) -> None:
    window.actions_by_name["board.lead"].trigger()
    assert any("点一下" in text for text in window.notices.texts)
    lead, second = slugs(room)
    room.board.choose(second)
    window.actions_by_name["board.lead"].trigger()
    qtbot.waitUntil(lambda: room.make_up.dialog is not None or slugs(room) == [second, lead])
    if room.make_up.dialog is not None:
        room.make_up.dialog.accept()
    qtbot.waitUntil(lambda: slugs(room) == [second, lead])
    assert edits.slot_of(room.session.plan, second).line == 0
