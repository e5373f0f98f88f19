"""The flat plan with a real window and store: pages seen as they are set, moved, opened, filled; redrawn only where they changed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QContextMenuEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QInputDialog, QMenu, QMessageBox

from tests.builders import plain_report
from tests.features.heartbeat import LONGEST, Heartbeat
from ui.board.board_room import BoardRoom
from ui.board.flat.layout import lay_out, sections_of, spreads_of
from ui.board.flat.plan import PAGE_MIME, FlatSheet
from ui.board.issue_dialog import IssueDialog
from ui.board.page_card import fill_words
from ui.board.page_form import PageForm
from ui.board.page_thumbnails import PageFill
from ui.board.tie_dialogs import ReferenceDialog, TurnDialog
from ui.reports.report_rows import SLUGS_MIME
from ui.window.main_window import MainWindow
from workstation.page import Slot
from workstation.planning import plan as edits
from workstation.planning.plan_ties import set_page_form
from workstation.units import Lines

DAY = date(2026, 3, 6)
PAGES = ("K01", "K02", "K03", "K04")


@pytest.fixture
def room(window: MainWindow, qtbot) -> BoardRoom:
    """Four named pages, a report on K01 and one on K03, one that waits; the flat plan shown."""
    desk = window.desk
    assert desk is not None
    desk.reports.file([plain_report("河口新区召开春耕会议", 30), plain_report("码头扩建开工", 3), plain_report("夜校开课", 2)], "整版")
    desk.issues.new(DAY, PAGES)
    for number, name in zip(PAGES, ("要闻", "经济", "民生", "副刊"), strict=True):
        plan = desk.issues.plan(DAY, number)
        desk.issues.put_plan(DAY, edits.set_folio(plan, replace(plan.folio, name=name)), "改版名")
    for number, row in zip(("K01", "K03"), desk.reports.listing(), strict=False):
        plan = desk.issues.plan(DAY, number)
        desk.issues.put_plan(DAY, edits.place_report(plan, Slot(row.slug, 0, Lines(0), 3, Lines(30))), "编排")
    window.show_room("board")
    made = window.room("board")
    assert isinstance(made, BoardRoom)
    qtbot.waitUntil(lambda: made.session.plan is not None)
    window.actions_by_name["board.flat"].trigger()
    qtbot.waitUntil(lambda: len(sheet(made).numbers) == 4 and made.thumbnails.is_complete)
    return made


def sheet(room: BoardRoom) -> FlatSheet:
    return room.parts.flat.sheet


def names(room: BoardRoom) -> list[str]:
    return [plan.folio.name for plan in room._desk.issues.plans(DAY)]


def settle(room: BoardRoom, qtbot) -> None:
    qtbot.waitUntil(lambda: not room._tasks.is_writing)


def test_every_page_is_drawn_as_it_is_set(room: BoardRoom) -> None:
    images = [room.thumbnails.thumbnail(at) for at in range(4)]
    places = [(x, y) for x in range(0, 180, 3) for y in range(30, 120, 3)]
    ink = [sum(thumbnail.image.pixelColor(*place).lightness() < 200 for place in places) for thumbnail in images]
    assert ink[0] > ink[2] > 10 and ink[1] == ink[3] == 0
    assert room.parts.flat.isVisible() and not room.board.isVisible()
    assert [fill_words(thumbnail.fill)[0] for thumbnail in images][1] == "空"


def test_only_a_page_that_changed_is_drawn_again(room: BoardRoom, qtbot) -> None:
    drawn = room.thumbnails.draws
    slug = room._desk.issues.plan(DAY, "K03").slots[0].slug
    report = room._desk.reports.get(slug)
    room._tasks.write(lambda: room._desk.reports.save(replace(report, body=report.body + report.body)))
    qtbot.waitUntil(lambda: room.thumbnails.draws > drawn)
    qtbot.waitUntil(lambda: room.thumbnails.is_complete)
    assert room.thumbnails.draws == drawn + 1


def test_alt_and_an_arrow_move_a_page_and_undo_moves_it_back(room: BoardRoom, window: MainWindow, qtbot) -> None:
    sheet(room).setFocus()
    QTest.keyClick(sheet(room), Qt.Key.Key_Right)
    assert sheet(room).chosen == "K02"
    QTest.keyClick(sheet(room), Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    settle(room, qtbot)
    assert names(room) == ["要闻", "民生", "经济", "副刊"]
    assert sheet(room).chosen == "K03"
    qtbot.waitUntil(window.actions_by_name["desk.undo"].isEnabled)
    window.actions_by_name["desk.undo"].trigger()
    qtbot.waitUntil(lambda: names(room) == ["要闻", "经济", "民生", "副刊"])


def drag(target: FlatSheet, data: QMimeData, place: QPoint, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    actions, buttons = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    target.dragMoveEvent(QDragMoveEvent(place, actions, data, buttons, keys))
    target.dropEvent(QDropEvent(QPointF(place), actions, data, buttons, keys))


def test_a_page_dragged_on_another_takes_its_place(room: BoardRoom, qtbot) -> None:
    sheet(room).choose("K04")
    data = QMimeData()
    data.setData(PAGE_MIME, b"K04")
    drag(sheet(room), data, sheet(room).card("K02").center())
    settle(room, qtbot)
    assert names(room) == ["要闻", "副刊", "经济", "民生"]


def test_a_page_dragged_with_shift_changes_places_and_undo_changes_them_back(room: BoardRoom, window: MainWindow, qtbot) -> None:
    sheet(room).choose("K04")
    data = QMimeData()
    data.setData(PAGE_MIME, b"K04")
    drag(sheet(room), data, sheet(room).card("K02").center(), Qt.KeyboardModifier.ShiftModifier)
    settle(room, qtbot)
    assert names(room) == ["要闻", "副刊", "民生", "经济"] and sheet(room).chosen == "K02"
    qtbot.waitUntil(window.actions_by_name["desk.undo"].isEnabled)
    assert "对调版面" in window.actions_by_name["desk.undo"].text()
    window.actions_by_name["desk.undo"].trigger()
    qtbot.waitUntil(lambda: names(room) == ["要闻", "经济", "民生", "副刊"])


def test_the_menu_lets_a_page_change_places_with_any_other(room: BoardRoom, qtbot) -> None:
    sheet(room).choose("K01")
    qtbot.waitUntil(lambda: room.session.number == "K01")
    place = sheet(room).card("K01").center()
    QApplication.sendEvent(sheet(room), QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, sheet(room).mapToGlobal(place)))
    menu = next(menu for menu in room.findChildren(QMenu) if menu.isVisible())
    swap = next(each for each in menu.findChildren(QMenu) if "对调" in each.title())
    assert [action.text() for action in swap.actions()] == ["K02 经济", "K03 民生", "K04 副刊"]
    swap.actions()[1].trigger()
    menu.close()
    settle(room, qtbot)
    assert names(room) == ["民生", "经济", "要闻", "副刊"] and sheet(room).chosen == "K03"


def test_a_waiting_report_dropped_on_a_page_stands_there(room: BoardRoom, qtbot) -> None:
    slug = room.waiting.slugs[0]
    data = QMimeData()
    data.setData(SLUGS_MIME, slug.encode())
    drag(sheet(room), data, sheet(room).card("K02").center())
    qtbot.waitUntil(lambda: not room.waiting.slugs)
    assert [slot.slug for slot in room._desk.issues.plan(DAY, "K02").slots] == [slug]


def test_a_double_click_opens_a_page_on_the_board(room: BoardRoom, qtbot) -> None:
    place = sheet(room).card("K03").center()
    QTest.mouseClick(sheet(room), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(sheet(room), Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: room.board.isVisible() and room.session.number == "K03" and len(room.board.cells()) == 1)
    assert not room._around.actions["board.flat"].isChecked()


def test_pages_come_and_go(room: BoardRoom, window: MainWindow, qtbot) -> None:
    sheet(room).choose("K02")
    window.actions_by_name["page.duplicate"].trigger()
    qtbot.waitUntil(lambda: len(sheet(room).numbers) == 5)
    assert names(room) == ["要闻", "经济", "经济", "民生", "副刊"]
    QTest.keyClick(sheet(room), Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: len(sheet(room).numbers) == 4)
    sheet(room).choose("K04")
    QTest.keyClick(sheet(room), Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: len(sheet(room).numbers) == 3)
    qtbot.waitUntil(lambda: room.session.number == "K03")
    assert not any("没有" in text for text in window.notices.texts)


def test_a_page_with_reports_is_asked_about(room: BoardRoom, qtbot) -> None:
    sheet(room).choose("K01")
    QTest.keyClick(sheet(room), Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), QMessageBox))
    box = QApplication.activeModalWidget()
    assert "1 篇" in box.text()
    next(button for button in box.buttons() if button.text() == "去掉").click()
    qtbot.waitUntil(lambda: len(sheet(room).numbers) == 3)


def test_the_form_gives_name_section_people_and_standing_heads(room: BoardRoom, window: MainWindow, qtbot) -> None:
    sheet(room).choose("K04")
    window.actions_by_name["page.form"].trigger()
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), PageForm))
    form = QApplication.activeModalWidget()
    form.name.setText("周末")
    form.section.setText("周末叠")
    form.people["责编"].setText("简素")
    form.heads.setText("街谈，读报")
    form.accept()
    qtbot.waitUntil(lambda: room._desk.issues.plan(DAY, "K04").folio.name == "周末")
    plan = room._desk.issues.plan(DAY, "K04")
    assert (plan.section, plan.folio.staff, plan.standing_heads) == ("周末叠", (("责编", "简素"),), ("街谈", "读报"))


def test_a_report_goes_on_on_another_page(room: BoardRoom, window: MainWindow, qtbot) -> None:
    window.actions_by_name["board.flat"].trigger()
    qtbot.waitUntil(lambda: len(room.board.cells()) == 1)
    slug = room._desk.issues.plan(DAY, "K01").slots[0].slug
    room.board.choose(slug)
    window.actions_by_name["report.turn"].trigger()
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), TurnDialog))
    dialog = QApplication.activeModalWidget()
    dialog.pages.setCurrentIndex(dialog.pages.findData("K04"))
    dialog.accept()
    qtbot.waitUntil(lambda: bool(room._desk.issues.plan(DAY, "K04").slots))
    qtbot.waitUntil(lambda: "超" not in room.board.badge(slug) and room.session.plan.slots[0].turns_to == "K04")


def test_a_reference_is_ticked_and_printed_in_the_house_s_form(room: BoardRoom, window: MainWindow, qtbot) -> None:
    window.actions_by_name["board.flat"].trigger()
    qtbot.waitUntil(lambda: len(room.board.cells()) == 1)
    room.board.choose(next(iter(room.board.cells())))
    window.actions_by_name["report.refer"].trigger()
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), ReferenceDialog))
    dialog = QApplication.activeModalWidget()
    for row, wanted in ((1, "K02"), (2, "K03")):
        assert dialog.targets.item(row).text().startswith(wanted)
        dialog.targets.item(row).setCheckState(Qt.CheckState.Checked)
    assert dialog.words.text().endswith("更多报道见K02～03版")
    dialog.accept()
    qtbot.waitUntil(lambda: room._desk.issues.plan(DAY, "K01").slots[0].reference is not None)
    assert room._desk.issues.plan(DAY, "K01").slots[0].reference.printed == "更多报道见K02～03版"


def test_a_new_issue_is_made_like_the_last_one(room: BoardRoom, window: MainWindow, qtbot) -> None:
    window.actions_by_name["issue.new"].trigger()
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), IssueDialog))
    dialog = QApplication.activeModalWidget()
    assert dialog.model == DAY
    dialog.accept()
    week_on = date(2026, 3, 13)
    qtbot.waitUntil(lambda: room.session.day == week_on)
    assert [plan.folio.name for plan in room._desk.issues.plans(week_on)] == ["要闻", "经济", "民生", "副刊"]
    qtbot.waitUntil(lambda: room.thumbnails.is_complete and sheet(room).numbers == PAGES)


def test_other_pages_written_in_the_dialog_make_empty_ones(room: BoardRoom, qtbot) -> None:
    dialog = IssueDialog(room.lists.issues, lambda day: None, "K01", room)
    QTest.keyClicks(dialog._pages, " K05")
    assert dialog.model is None and dialog.pages == (*PAGES, "K05")
    dialog.deleteLater()


@pytest.mark.timed
def test_sixteen_pages_are_drawn_beside_the_window_and_not_before_it(room: BoardRoom, window: MainWindow, qtbot) -> None:
    desk = room._desk
    numbers = tuple(f"K{at:02d}" for at in range(1, 17))
    desk.reports.file([plain_report(f"第{at}条消息", 40) for at in range(16)], "整期")
    waiting = [row.slug for row in desk.reports.listing() if row.title.startswith("第")]
    other = date(2026, 3, 20)
    desk.issues.new(other, numbers)
    for number, slug in zip(numbers, waiting, strict=True):
        plan = desk.issues.plan(other, number)
        desk.issues.put_plan(other, edits.place_report(plan, Slot(slug, 0, Lines(0), 5, Lines(80))), "编排")
    room.refresh()
    qtbot.waitUntil(lambda: len(room.lists.issues) == 2)
    before = room.thumbnails.draws
    with Heartbeat() as beat:
        beat.doing("show sixteen pages")
        room.open_page(other)
        qtbot.waitUntil(lambda: room.thumbnails.is_complete and len(sheet(room).numbers) == 16)
        QApplication.processEvents()
    assert room.thumbnails.draws == before + 16
    assert beat.longest <= LONGEST, f"{beat.longest * 1000:.0f} ms: {beat.said}"


def test_without_an_issue_there_is_no_flat_plan(window: MainWindow, qtbot) -> None:
    window.show_room("board")
    room = window.room("board")
    assert isinstance(room, BoardRoom)
    qtbot.waitUntil(lambda: not window.actions_by_name["board.flat"].isEnabled())
    assert room.parts.empty.isVisible()


def test_read_only_pages_stay_where_they_are(room: BoardRoom, qtbot) -> None:
    room.show_read_only(True)
    QTest.keyClick(sheet(room), Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert names(room) == ["要闻", "经济", "民生", "副刊"]


def test_the_first_page_stands_alone_and_the_others_as_spreads() -> None:
    assert spreads_of(range(4)) == ((0,), (1, 2), (3,))
    assert spreads_of(range(5)) == ((0,), (1, 2), (3, 4))


def test_sections_are_told_by_name_or_by_letters() -> None:
    assert [(s.name, s.pages) for s in sections_of(("K01", "K02"), ("", ""))] == [("", (0, 1))]
    assert [(s.name, s.pages) for s in sections_of(("A01", "A02", "B01"), ("", "", ""))] == [("A", (0, 1)), ("B", (2,))]
    assert [s.name for s in sections_of(("1", "2"), ("", "周末"))] == ["", "周末"]


@pytest.mark.parametrize("width", [100, 500, 900, 2000])
def test_no_card_lies_on_another_and_spreads_stand_side_by_side(width: int) -> None:
    layout = lay_out(sections_of([f"K{at:02d}" for at in range(1, 17)], [""] * 16), QSize(200, 300), width)
    assert not any(one.intersects(other) for at, one in enumerate(layout.cards) for other in layout.cards[at + 1 :])
    for left in range(1, 15, 2):
        assert layout.cards[left].right() + 1 == layout.cards[left + 1].left()
    assert layout.nearest(QPoint(0, 0)) == 0
    assert QRect(QPoint(0, 0), layout.size).contains(layout.cards[-1])


@pytest.mark.parametrize(
    ("fill", "words"),
    [
        (PageFill(), "空"),
        (PageFill(3, 1, 1, 0.9), "溢 1 篇"),
        (PageFill(3, 0, 2, 0.9), "缺 2 篇"),
        (PageFill(3, 0, 0, 0.97), "满"),
        (PageFill(3, 0, 0, 0.6), "已排 60%"),
    ],
)
def test_how_full_a_page_is_in_words(fill: PageFill, words: str) -> None:
    assert fill_words(fill)[0] == words


def test_the_section_s_page_form_reads_back(room: BoardRoom) -> None:
    plan = room._desk.issues.plan(DAY, "K01")
    form = PageForm(set_page_form(plan, section="甲", standing_heads=("街谈",)), room)
    assert form.edited == set_page_form(plan, section="甲", standing_heads=("街谈",))
    form.deleteLater()


def test_a_continuation_gets_another_headline(room: BoardRoom, window: MainWindow, qtbot) -> None:
    slug = room._desk.issues.plan(DAY, "K01").slots[0].slug
    room.flat_edits.turn(room._desk.reports.get(slug), "K02", "短题")
    qtbot.waitUntil(lambda: bool(room._desk.issues.plan(DAY, "K02").slots))
    settle(room, qtbot)
    sheet(room).page_opened.emit("K02")
    qtbot.waitUntil(lambda: room._shown is not None and room._shown.plan.folio.number == "K02")
    room.board.choose(slug)
    window.actions_by_name["report.part_title"].trigger()
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), QInputDialog))
    dialog = QApplication.activeModalWidget()
    assert dialog.textValue() == "短题"
    dialog.setTextValue("另题")
    dialog.accept()
    qtbot.waitUntil(lambda: room._desk.issues.plan(DAY, "K02").slots[0].short_title == "另题")
