from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from ui.editor.editor_page import EditorPage
from ui.editor.officials.panel import OfficialsPanel
from ui.editor.officials.rows import reasons
from workstation.people.officials import Official
from workstation.report import Headlines, Report

MEETING = Report(
    "",
    Headlines(main="云川新区召开春耕现场会"),
    ("会议强调抓好春耕。", "云川新区党工委副书记、管委会主任周明远，党工委副书记沈以衡，区公安局局长高明轩参加会议。"),
)
LISTED = (
    Official("周明远", "党工委副书记", "云川新区"),
    Official("周明远", "管委会主任", "云川新区"),
    Official("沈以恒", "党工委副书记", "云川新区"),
)


@pytest.fixture
def panel(qtbot, desk, editor: EditorPage, opened) -> OfficialsPanel:
    for official in LISTED:
        desk.officials.put(official)
    opened(MEETING)
    editor.parts.show_panel(editor.parts.officials)
    return editor.parts.officials


def states(panel: OfficialsPanel) -> dict[str, str]:
    return {row.standing.mention.name: str(row.standing.state) for row in panel.rows.rows}


def pick(panel: OfficialsPanel, name: str) -> None:
    at = next(n for n, row in enumerate(panel.rows.rows) if row.standing.mention.name == name)
    panel.view.setCurrentIndex(panel.rows.index(at))


def test_a_sentence_is_read_as_a_list_with_everybody_s_state(editor: EditorPage, panel: OfficialsPanel) -> None:
    assert states(panel) == {"周明远": "held", "沈以衡": "nearly", "高明轩": "unlisted"}
    assert panel.rows.heading(panel.rows.index(0)).startswith("名单 1")
    assert editor.parts.panels.tabText(1) == "职务姓名 2"


def test_the_keyboard_walks_the_list_and_the_text_follows(editor: EditorPage, panel: OfficialsPanel) -> None:
    pick(panel, "周明远")
    assert editor.parts.story.textCursor().selectedText() == "云川新区党工委副书记、管委会主任周明远"
    QTest.keyClick(panel.view, Qt.Key.Key_Down)
    assert editor.parts.story.textCursor().selectedText() == "党工委副书记沈以衡"
    assert panel.view.hasFocus()


def test_enter_puts_a_nearly_listed_name_right_and_undo_takes_it_back(qtbot, editor: EditorPage, panel: OfficialsPanel) -> None:
    pick(panel, "沈以衡")
    with qtbot.waitSignal(editor.checks.answered):
        QTest.keyClick(panel.view, Qt.Key.Key_Return)
    assert states(panel)["沈以恒"] == "held"
    editor.history.undo()
    assert "沈以衡" in editor.parts.story.text()


def test_enter_puts_an_unlisted_person_into_the_directory_with_post_organ_and_day(
    qtbot, desk, editor: EditorPage, panel: OfficialsPanel
) -> None:
    pick(panel, "高明轩")
    with qtbot.waitSignal(editor.checks.answered):
        QTest.keyClick(panel.view, Qt.Key.Key_Return)
    (entry,) = desk.officials.officials().by_name["高明轩"]
    assert (entry.organ + entry.post, entry.joined) == ("区公安局局长", desk.today)
    assert "云川新区召开春耕现场会" in entry.source
    assert states(panel)["高明轩"] == "held"
    assert desk.journal.undo_label == "加入干部名录"


def test_all_unlisted_people_go_in_at_once_as_one_action(qtbot, desk, editor: EditorPage, opened) -> None:
    opened(MEETING)
    panel = editor.parts.officials
    panel.foot.begins.setChecked(False)
    with qtbot.waitSignal(editor.checks.answered):
        panel.foot.enter_all.click()
    assert len(desk.officials.officials().rows) == 4 and desk.officials.officials().rows[0].joined is None
    assert set(states(panel).values()) == {"held"}
    desk.journal.undo()
    assert desk.officials.officials().rows == ()


def test_a_tick_holds_until_the_words_change(qtbot, editor: EditorPage, panel: OfficialsPanel) -> None:
    pick(panel, "高明轩")
    QTest.keyClick(panel.view, Qt.Key.Key_Space)
    assert editor.parts.panels.tabText(1) == "职务姓名 1"
    with qtbot.waitSignal(editor.checks.answered):
        editor.parts.headlines.main.replace_spans([(0, 2, "清河")])
    assert [row.is_ticked for row in panel.rows.rows] == [False, False, True]
    text = editor.parts.story.text()
    with qtbot.waitSignal(editor.checks.answered):
        editor.parts.story.replace_spans([(text.index("公安局"), text.index("公安局") + 2, "财政")])
    assert [row.is_ticked for row in panel.rows.rows] == [False, False, False]


def test_only_those_who_wait_are_shown_on_demand(panel: OfficialsPanel) -> None:
    panel.only_open.setChecked(True)
    assert list(states(panel)) == ["沈以衡", "高明轩"]


def test_a_text_without_officials_says_what_the_panel_is_for(editor: EditorPage, opened) -> None:
    opened(Report("", Headlines(main="春耕"), ("会议强调抓好春耕。",)))
    panel = editor.parts.officials
    assert "职务" in panel._empty.text() and panel.foot.isHidden()


def test_words_that_have_changed_since_are_not_overwritten(editor: EditorPage, panel: OfficialsPanel) -> None:
    standing = next(row.standing for row in panel.rows.rows if row.standing.near)
    text = editor.parts.story.text()
    editor.parts.story.replace_spans([(0, len(text), "另起一段")])
    editor.officials.fix(standing)
    assert editor.parts.story.text() == "另起一段"


def test_a_read_only_store_offers_no_writing(panel: OfficialsPanel) -> None:
    panel.show_read_only(True)
    pick(panel, "高明轩")
    assert panel.foot.enter.isHidden() and panel.foot.enter_all.isHidden()


def test_a_click_on_the_tick_ticks_without_picking(panel: OfficialsPanel) -> None:
    rect = panel.view.visualRect(panel.rows.index(2))
    QTest.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=rect.topLeft() + QPoint(18, 14))
    assert [row.is_ticked for row in panel.rows.rows] == [False, False, True]
    assert [row.standing.mention.name for row in panel.picked] != ["高明轩"]


def test_what_the_checks_find_about_a_person_stands_on_the_row_and_enter_mends_it(qtbot, desk, editor: EditorPage, opened) -> None:
    desk.officials.put(Official("刘一诺", "管委会副主任", "云川新区"))
    opened(Report("", Headlines(main="推进会"), ("云川新区管委会主任刘一诺主持会议。",)))
    panel = editor.parts.officials
    editor.parts.show_panel(panel)
    pick(panel, "刘一诺")
    (row,) = panel.rows.rows
    assert row.mendable is not None and reasons(row) == [row.findings[0].message]
    with qtbot.waitSignal(editor.checks.answered):
        QTest.keyClick(panel.view, Qt.Key.Key_Return)
    assert "管委会副主任刘一诺" in editor.parts.story.text()


def test_what_was_let_pass_is_answered_on_the_row(qtbot, desk, tasks, editor: EditorPage, opened) -> None:
    desk.officials.put(Official("刘一诺", "管委会副主任", "云川经开区"))
    report = opened(Report("", Headlines(main="推进会"), ("云川经开区管委会主任刘一诺主持会议。",)))
    (row,) = editor.parts.officials.rows.rows
    text = editor.findings._answer.inspection.manuscript.text
    with qtbot.waitSignal(editor.checks.answered):
        tasks.write(lambda: desk.reports.waive(report.slug, row.findings[0], "任免文件已到", "周大川", text=text))
    (row,) = editor.parts.officials.rows.rows
    assert not row.is_open and reasons(row) == ["已放行：任免文件已到（周大川）"]


def test_enter_on_a_finding_about_a_stranger_leads_to_the_list_where_enter_adds_him(
    qtbot, desk, editor: EditorPage, panel: OfficialsPanel
) -> None:
    desk.officials.put(Official("罗启航", "副局长", "区公安局"))
    with qtbot.waitSignal(editor.checks.answered):
        editor.checks.refresh()
    unknown = next(finding for finding in editor.parts.findings.findings if finding.rule == "officials.unknown")
    editor.parts.panels.setCurrentWidget(editor.parts.findings)
    editor.parts.findings.fix_asked.emit(unknown)
    assert editor.parts.panels.currentWidget() is panel and panel.view.hasFocus()
    with qtbot.waitSignal(editor.checks.answered):
        QTest.keyClick(panel.view, Qt.Key.Key_Return)
    assert "高明轩" in desk.officials.officials()
