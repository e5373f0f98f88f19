"""A meeting with many officials is proofread as a list, its people are remembered, and nothing holds the window up."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.features.heartbeat import LONGEST, Heartbeat
from tests.features.test_main_job import editor_of, press, until
from workstation.desk import Desk
from workstation.report import AttributionLine, Headlines, Report

SURNAMES = "高卫方罗萧秦穆靳邹严沈周林何陆"
GIVEN = ("明轩", "语桐", "启航", "子衡", "晓峰", "雅琴")
PEOPLE = [surname + given for surname in SURNAMES for given in GIVEN]
POSTS = ("区卫健局副局长", "区公安局局长", "清河镇党委书记", "经开区管委会副主任")
MEETING = "，".join(f"{POSTS[number % len(POSTS)]}{name}" for number, name in enumerate(PEOPLE)) + "参加会议。"
REPORT = Report(
    "",
    Headlines(main="全区干部大会召开"),
    ("本报讯（记者 林小满）1月12日，全区干部大会召开。", MEETING, "会议要求，各部门要抓好落实。"),
    attribution_lines=(AttributionLine("通讯员 王长青 李四海 记者 周大川"),),
)


@pytest.mark.timed
def test_a_meeting_of_ninety_is_proofread_and_remembered_by_keyboard(qtbot, open_window, tmp_path: Path) -> None:
    with Desk.open(tmp_path / "desk.sqlite") as desk:
        (slug,) = desk.reports.new(REPORT).reports
    window = open_window()
    with Heartbeat() as beat:
        beat.doing("open the report")
        until(qtbot, lambda: window.room("reports").list.rows.rowCount() == 1)
        window.room("reports").show_report(slug)
        editor = editor_of(qtbot, window)
        panel = editor.parts.officials
        until(qtbot, lambda: len(panel.rows.rows) == len(PEOPLE))

        beat.doing("walk the list")
        press(window, Qt.Key.Key_F6)
        for _ in range(5):
            press(window, Qt.Key.Key_Down)
        assert PEOPLE[5] in editor.parts.story.textCursor().selectedText()

        beat.doing("enter everybody")
        panel.foot.enter_all.click()
        until(qtbot, lambda: all(row.standing.is_quiet for row in panel.rows.rows))

        beat.doing("move a name on the byline, and put all in the house's form")
        chip = next(chip for chip in editor.parts.attribution.chips if chip.signed.name == "李四海")
        chip.setFocus()
        QTest.keyClick(chip, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
        assert editor.parts.attribution.end.text() == "通讯员 李四海 王长青 记者 周大川"
        until(qtbot, lambda: editor.parts.attribution.chips[1].signed.name == "李四海")
        window.actions_by_name["attribution.rewrite"].trigger()
        assert editor.parts.attribution.end.text() == "记者 周大川 通讯员 李四海 王长青"

        beat.doing("type, and have it read again")
        editor.parts.story.setFocus()
        QTest.keyClicks(editor.parts.story, "2026")
        until(qtbot, lambda: not window.tasks.is_writing and editor.autosave.state.name == "SAVED")
    assert len(window.desk.officials.officials().rows) == len(PEOPLE)
    assert beat.longest <= LONGEST, f"the main thread was busy for {beat.longest * 1000:.0f} ms: {beat.said}"
