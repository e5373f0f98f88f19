"""Four people on two computers make a four-page issue in a week, through the windows, with a stick that goes to and fro."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QDateTime, Qt, QTime
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QFileDialog, QToolButton

from tests.features.newsroom import Computer
from tests.features.test_main_job import CTRL
from tests.ui.conftest import OpenWindow
from tests.ui.typing_in import commit
from tests.workstation.packets.desks import Clock
from ui.board.issue_dialog import IssueDialog
from ui.board.output.export_dialog import ExportDialog
from ui.difference_dialog import DifferenceDialog
from ui.note_dialog import HoldDialog, NoteDialog
from ui.turn_words import CourseDialog
from ui.window.account_dialogs import AccountForm
from ui.window.fault_dialog import FaultDialog
from ui.window.packet_dialogs import StrangerDialog
from ui.window.packets_window import PacketsWindow
from ui.window.verify_flow import VerifyDialog
from workstation.desk import Desk
from workstation.export.verifying import verify
from workstation.report import Reading
from workstation.rights.table import Role

TEXT = """北堤加固工程过半
工期提前二十天

本报讯 3月2日，北堤加固工程完成过半，比原计划提前二十天。工地上机器轰鸣，三台打桩机沿堤排开。
项目负责人介绍，全长五公里的堤段将在汛期前全部完工,届时沿岸三个社区不再进水。
（记者 陆青禾）

老街夜校开课

本报讯 3月1日，老街夜校开课，首批学员二十三人走进教室。课程每周三次，由社区教师授课。
学员多是附近商铺的店员，下班后来学记账和普通话。
（记者 陆青禾）

菜场搬进新楼

本报讯 3月2日，营业了三十年的东门菜场搬进新楼，一百二十个摊位当天开张。
摊主们说，新楼有电梯和冷库，夏天的菜不再怕热。
（记者 陆青禾）

社区医院添新设备

本报讯 3月1日，柳湾社区医院添置的新设备投入使用，居民做检查不必再进城。
医院院长说，今年还要再请两位专家每周坐诊。
（记者 陆青禾）
"""
DYKE, SCHOOL, MARKET, CLINIC = "工期提前", "老街夜校", "菜场搬进", "社区医院"
DAY = date(2031, 3, 6)
PAGES = {"K01": DYKE, "K02": SCHOOL, "K03": MARKET, "K04": CLINIC}
CHIEF, REPORTER, EDITOR, PROOFREADER = "袁为民", "陆青禾", "沈一舟", "顾宁"
HERE = "学员多是老街商铺的店员，下班后来学记账和普通话。"
THERE = "学员多是附近商铺的店员，下班后来学记账、普通话和手机支付。"
SIX = "项目负责人介绍，全长六公里的堤段将在汛期前全部完工，届时沿岸三个社区不再进水。"
VOID = "✗ 签名已失效"

Computers = tuple[Computer, Computer]


@pytest.fixture
def computers(qtbot, open_window: OpenWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Computers]:
    """In front reporter and editor, at the back the proofreader, whose clock is four years slow; the chief goes to and fro."""
    stick, opened, found = tmp_path / "U盘", Desk.open, []
    stick.mkdir()
    for name, now in (("编辑部", datetime(2031, 3, 3, 9)), ("校对室", datetime(2027, 1, 1, 9))):
        (tmp_path / name).mkdir()
        monkeypatch.setattr(Desk, "open", partial(opened, clock=Clock(now)))
        found.append(Computer(qtbot, open_window(tmp_path / name / "desk.sqlite"), stick))
        found[-1].window.resize(1280, 800)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(stick))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(file) for file in (stick / "印厂").glob("*.docx")], ""))
    yield (found[0], found[1])


def test_a_four_page_issue_in_a_week(computers: Computers) -> None:
    front, back = computers
    accounts(front, back)
    drafts(front)
    first_reading(front)
    mended_and_handed_in_again(front)
    nobody_takes_two_steps(front)
    over_to_the_proofreader(front, back)
    both_change_one_paragraph(front, back)
    released_and_one_held(front, back)
    made_up_and_signed(front)
    changed_late(front)
    signed_again(front)
    sent_to_the_press(front)
    written_to_files(front)
    put_right_after_printing(front)
    password_forgotten(front)
    everything_is_at_the_back_too(front, back)


def accounts(front: Computer, back: Computer) -> None:
    for computer in (front, back):
        computer.add_account(CHIEF, Role.ADMINISTRATOR, Role.CHIEF)
    front.add_account(REPORTER, Role.REPORTER)
    front.add_account(EDITOR, Role.EDITOR, Role.PAGE_EDITOR)
    back.add_account(PROOFREADER, Role.PROOFREADER)


def drafts(front: Computer) -> None:
    """The reporter pastes four reports, mends what is found, and hands them in."""
    front.sit(REPORTER)
    front.paste(TEXT)
    front.until(lambda: len(front.desk.reports.listing()) == 4)
    editor = front.open(DYKE)
    front.until(lambda: editor.parts.findings.findings)
    front.step("查出的问题")
    front.do("finding.next")
    front.press(Qt.Key.Key_Period, CTRL)
    front.until(lambda: "完工，届时" in front.body(DYKE)[1])
    for title in PAGES.values():
        front.read(title, "请审" if title == DYKE else "")


def first_reading(front: Computer) -> None:
    """The editor is told what waits for him, reads three, and sends one back with a reason."""
    front.sit(EDITOR)
    front.said("等你办的：初审 4")
    for title, opinion in ((DYKE, "数字已核"), (MARKET, "可用"), (CLINIC, "")):
        front.read(title, opinion)
    sign = front.open(SCHOOL).parts.sign
    front.click(sign.back)
    front.note("写明学员从哪里来")
    front.until(lambda: sign.standing.reading is Reading.DRAFT)


def mended_and_handed_in_again(front: Computer) -> None:
    """The reporter sees that it came back, from whom and why."""
    front.sit(REPORTER)
    front.said("等你办的：退回重改 1")
    sign = front.open(SCHOOL).parts.sign
    assert sign.says.text().startswith(f"退回草稿 {EDITOR}") and sign.says.text().endswith("：写明学员从哪里来")
    front.step("记者看退回的稿")
    front.write(SCHOOL, 0, front.body(SCHOOL)[0] + "学员由三个社区推荐。")
    front.read(SCHOOL, "导语已补")


def nobody_takes_two_steps(front: Computer) -> None:
    """Who read a report first isn't even asked for an opinion at the second reading."""
    front.sit(EDITOR)
    front.read(SCHOOL, "可以了")
    front.click(front.open(SCHOOL).parts.sign.next)
    front.said("任何两个环节不能由一人担任")
    front.step("编辑想复审")
    assert front.desk.reports.get(front.slug(SCHOOL)).reading is Reading.FIRST


def over_to_the_proofreader(front: Computer, back: Computer) -> None:
    """Only the chief confirms another computer, once its fingerprint was compared; the proofreader then reads."""
    packet = front.put_on_stick()
    back.sit(PROOFREADER)
    back.window.packets.take_files([packet])
    stranger = back.dialog(StrangerDialog)
    back.step("校对收生人的包")
    assert not stranger.compared.isEnabled()
    stranger.reject()
    back.sit(CHIEF)
    back.take_from_stick(packet, first=True)
    back.until(lambda: back.window.room("reports").list.rows.rowCount() == 4)
    back.step("收到四篇")
    back.sit(PROOFREADER)
    for title, opinion in ((DYKE, "标点无误"), (MARKET, ""), (CLINIC, "")):
        back.read(title, opinion)


def both_change_one_paragraph(front: Computer, back: Computer) -> None:
    """Editor and proofreader change the same paragraph; the chief decides for the editor's by a key."""
    back.write(SCHOOL, 1, THERE)
    editor = front.write(SCHOOL, 1, HERE)
    front.until(lambda: editor.parts.sign.valid.text() == VOID)
    packet = back.put_on_stick()
    front.sit(CHIEF)
    front.take_from_stick(packet, first=True)
    asked = front.dialog(PacketsWindow)
    front.until(lambda: asked.cards)
    front.step("两边改了同一段")
    QTest.keyClick(asked.cards[0], Qt.Key.Key_1)
    QTest.keyClick(asked, Qt.Key.Key_Return, CTRL)
    front.until(lambda: not front.desk.packets.waiting() and not front.window.tasks.is_writing)
    asked.close()
    assert front.body(SCHOOL)[1] == HERE
    back.sit(CHIEF)
    back.take_from_stick(front.put_on_stick())
    back.until(lambda: back.body(SCHOOL)[1] == HERE)


def released_and_one_held(front: Computer, back: Computer) -> None:
    back.sit(PROOFREADER)
    back.read(SCHOOL)
    back.sit(CHIEF)
    back.said("等你办的：终审 4")
    for title in PAGES.values():
        back.read(title, "可发" if title == DYKE else "")
        back.read(title)
    sign = back.open(CLINIC).parts.sign
    back.do("report.hold")
    dialog = back.dialog(HoldDialog)
    commit(dialog.words, "等发布会")
    dialog.is_timed.click()
    dialog.moment.setDateTime(QDateTime(QDate(2031, 3, 8), QTime(10, 0)))
    back.step("缓发")
    back.click(dialog.done_button)
    back.until(lambda: f"缓发 {CHIEF} 至 2031-03-08 10:00；等发布会" in sign.says.text())
    packet = back.put_on_stick()
    front.sit(EDITOR)
    front.take_from_stick(packet)
    front.until(lambda: all(front.desk.signoff.standing(front.slug(title)).is_released for title in PAGES.values()))


def made_up_and_signed(front: Computer) -> None:
    """Four pages; the one with the report that is held isn't signed."""
    front.do("issue.new")
    dialog = front.dialog(IssueDialog)
    dialog._day.setDate(QDate(DAY.year, DAY.month, DAY.day))
    dialog._pages.setText("K01-K04")
    front.step("新建一期")
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    front.until(lambda: front.board.session.plan is not None)
    for number, title in PAGES.items():
        front.place(DAY, number, title)
    for number in ("K01", "K02", "K03"):
        front.sign_page(number, "版面无误")
    front.show_page("K04")
    bar = front.board.parts.sign_bar
    front.until(lambda: bar.standing.problems)
    front.click(bar.next)
    front.said("缓发至 2031-03-08 10:00")
    front.step("缓发的稿件不能签样")


def changed_late(front: Computer) -> None:
    """A change after sign-off voids report and page for all to see, shows its words, and keeps the page from being written."""
    sign = front.write(DYKE, 1, SIX).parts.sign
    front.until(lambda: sign.valid.text() == VOID and sign.next.text() == "重新签发…")
    shows_what_changed(front, sign.changes)
    front.show_page("K01")
    bar = front.board.parts.sign_bar
    front.until(lambda: bar.valid.text() == VOID and bar.next.text() == "重新签样…")
    shows_what_changed(front, bar.changes)
    front.click(bar.next)
    front.said("签名已失效")
    front.do("page.export")
    dialog = front.dialog(ExportDialog)
    front.until(lambda: "不能输出" in dialog.preflight.words)
    front.step("输出被拦")
    dialog.reject()


def shows_what_changed(front: Computer, button: QToolButton) -> None:
    front.click(button)
    dialog = front.dialog(DifferenceDialog)
    front.step("签名之后的改动")
    assert "全长五六公里" in dialog.page.toPlainText()  # 五 struck out, 六 underlined
    dialog.reject()


def signed_again(front: Computer) -> None:
    front.sit(CHIEF)
    front.said("等你办的：重新签发 1")
    front.read(DYKE, "五改六，已核")
    front.sit(EDITOR)
    front.sign_page("K01", "改动已看")
    assert front.board.parts.sign_bar.valid.text() == "✓ 签名有效"


def sent_to_the_press(front: Computer) -> None:
    """The chief lets the held one go, and signs and prints its page alone: the second step needs a reason, which is written down."""
    front.sit(CHIEF)
    sign = front.open(CLINIC).parts.sign
    sign.free_wanted.emit()
    front.until(lambda: sign.standing.held is None)
    front.sign_page("K04")
    for number in ("K01", "K02", "K03"):
        front.sign_page(number)
    front.show_page("K04")
    bar = front.board.parts.sign_bar
    front.until(lambda: bar.standing.obstacle)
    front.click(bar.next)
    dialog = front.dialog(NoteDialog)
    assert not dialog.done_button.isEnabled()
    front.note("沈一舟已回家，只有总编在场")
    front.until(lambda: front.desk.reports.get(front.slug(CLINIC)).reading is Reading.PRINTED and "付印" in bar.says.text())
    front.click(bar.course)
    course = front.dialog(CourseDialog)
    front.step("签样经过")
    assert [course.table.item(1, column).text() for column in (2, 3)] == ["付印（越过规定）", "沈一舟已回家，只有总编在场"]
    course.reject()


def written_to_files(front: Computer) -> None:
    """Four files, each of which proves itself equal to what was signed; then the pages are done with."""
    folder = front.stick / "印厂"
    front.do("page.export")
    dialog = front.dialog(ExportDialog)
    for box in dialog.choice.findChildren(QCheckBox):
        box.setChecked(True)
    dialog.folder.setText(str(folder))
    front.until(lambda: "可以输出" in dialog.preflight.words)
    front.step("输出四版")
    front.click(dialog.export_button)
    front.said("已输出")
    for number, file in zip(PAGES, sorted(folder.glob("*.docx")), strict=True):
        found = verify(front.desk, file)
        assert found.bad == () and any(f"{number} 与 {CHIEF}" in told for told in found.good)
    front.do("page.verify")
    told = front.dialog(VerifyDialog)
    front.step("核对输出的文件")
    assert told.page.toPlainText().count("签的版面相同") == 4 and "✗" not in told.page.toPlainText()
    told.reject()
    for number in PAGES:
        front.sign_page(number)
    assert {row.reading for row in front.desk.reports.listing()} == {Reading.ARCHIVED}


def put_right_after_printing(front: Computer) -> None:
    """The six kilometres were five after all: a fault in the register, and a correction for the next paper."""
    editor = front.open(DYKE)
    story = editor.parts.story
    front.until(lambda: editor.lessons._answer is not None and "六公里" in story.text())
    story.setFocus()
    at = story.text().index("六公里")
    story.select_span(at, at + 3)
    front.do("fault.register")
    fault = front.dialog(FaultDialog)
    commit(fault.right, "五公里")
    fault.correct.click()
    front.step("登记差错并写更正")
    front.click(fault.accept_button)
    front.until(lambda: front.window.room("reports").shown == "更正")
    front.step("更正稿")
    assert front.body("更正") == ("本报2031年3月6日K01版《工期提前二十天》一文，“六公里”应为“五公里”。特此更正，并向读者致歉。",)
    (entered,) = front.desk.register.of_issue(DAY)
    assert (entered.person, entered.note) == (CHIEF, f"更正稿 {front.slug('更正')}")
    assert not front.desk.signoff.standing(front.slug(DYKE)).is_void


def password_forgotten(front: Computer) -> None:
    """The slip of paper gives the editor another password; the old one, tried before, doesn't stay in the field."""
    front.press(Qt.Key.Key_L, CTRL | Qt.KeyboardModifier.AltModifier)
    front.until(lambda: front.window.people.is_locked)
    page = front.window.people.page
    front.pick_name(EDITOR)
    QTest.keyClicks(page.password, "not this one")
    QTest.keyClick(page.password, Qt.Key.Key_Return)
    front.until(lambda: "不对" in page.trouble.text())
    front.click(page.forgotten)
    form = front.dialog(AccountForm)
    QTest.keyClicks(form.secret, front.codes[EDITOR].lower().replace("-", " "))
    front.type_new_password(form, "another long one 7")
    front.step("用恢复码")
    assert front.finish_account(form) != front.codes[EDITOR]
    front.step("口令已经重设")
    assert front.window.people.is_locked
    front.sit(EDITOR, "another long one 7")


def everything_is_at_the_back_too(front: Computer, back: Computer) -> None:
    back.take_from_stick(front.put_on_stick())
    back.until(lambda: back.desk.reports.get(back.slug(DYKE)).reading is Reading.ARCHIVED)
    back.step("校对室收到全部")
    assert not any("一人在两处" in text for text in back.window.notices.texts)  # the override was written down
    assert back.desk.signoff.standing(back.slug(CLINIC)).held is None
    for title in (*PAGES.values(), "更正"):
        assert front.body(title) == back.body(title)
    people = [[turn.person for turn in each.desk.signoff.course(each.slug(SCHOOL)).turns] for each in (front, back)]
    assert people[0] == people[1]
    assert front.desk.log.faults() == back.desk.log.faults() == ()
