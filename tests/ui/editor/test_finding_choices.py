"""The small menu at the caret, everything certain at once, filters and groups of the panel, and being led to a finding."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from tests.ui.editor.conftest import SPRING
from tests.ui.editor.test_findings import COMMA, answered, in_dialog, of_rule
from ui.editor.editor_page import EditorPage
from ui.editor.findings.dialogs import FixAllDialog
from ui.editor.findings.rows import Grouping
from ui.editor.findings.waive_dialog import WaiveDialog
from ui.editor.text.marks import LOOKS
from workstation.checks.engine.finding import Severity
from workstation.desk import Desk
from workstation.report import Headlines, Report

MIXED = Report(
    "", Headlines(main="渡口开通夜航"), ("首班船,昨晚离岸。", "夜航船每晚七点开出，沿江三个渡口都可以上下", "各班次都有安全员,请放心。")
)


def at_comma(editor: EditorPage) -> None:
    """The caret at the first half-width comma."""
    story = editor.parts.story
    story.setFocus()
    cursor = story.textCursor()
    cursor.setPosition(story.text().index(",") + 1)
    story.setTextCursor(cursor)


def menu_of(editor: EditorPage) -> QMenu:
    menu = editor.choices.open()
    assert menu is not None
    return menu


def test_a_number_in_the_menu_mends_what_stands_at_the_caret(qtbot, editor: EditorPage, opened) -> None:
    opened(MIXED)
    at_comma(editor)
    menu = menu_of(editor)
    with answered(qtbot, editor):
        QTest.keyClick(menu, Qt.Key.Key_1)
    assert editor.parts.story.text().count(",") == 1


def test_enter_takes_the_first_that_may_be_chosen(qtbot, editor: EditorPage, opened) -> None:
    opened(MIXED)
    at_comma(editor)
    menu = menu_of(editor)
    with answered(qtbot, editor):
        QTest.keyClick(menu, Qt.Key.Key_Return)
    assert editor.parts.story.text().count(",") == 1


def test_the_menu_always_stands_in_the_same_order(editor: EditorPage, opened) -> None:
    opened(MIXED)
    at_comma(editor)
    texts = [choice.text for choice in editor.choices.choices(of_rule(editor, COMMA)[0])]
    assert [text.split("（")[0].split("“")[0].rstrip("…") for text in texts] == [
        "改为",
        "放行这一处",
        "全报放行",
        "同类全改",
        "说明这条规则",
        "停用这条规则",
    ]


def test_where_nothing_was_found_there_is_no_menu(editor: EditorPage, opened) -> None:
    opened(MIXED)
    editor.parts.story.setFocus()
    editor.parts.story.moveCursor(editor.parts.story.textCursor().MoveOperation.End)
    assert editor.choices.open() is None


def test_letting_pass_for_the_house_asks_for_reason_and_person_with_the_house_ticked(qtbot, editor: EditorPage, opened) -> None:
    opened(MIXED)
    at_comma(editor)
    ticked: list[bool] = []

    def look(dialog: WaiveDialog) -> None:
        ticked.append(dialog.house.isChecked())
        dialog.reject()

    in_dialog(look)
    QTest.keyClick(menu_of(editor), Qt.Key.Key_3)
    qtbot.waitUntil(lambda: ticked == [True])


def test_a_rule_that_is_switched_off_says_nothing_until_it_is_undone(qtbot, desk: Desk, editor: EditorPage, opened, tasks) -> None:
    opened(MIXED)
    at_comma(editor)
    QTest.keyClick(menu_of(editor), Qt.Key.Key_6)
    qtbot.waitUntil(lambda: of_rule(editor, COMMA) == [])
    tasks.write(desk.journal.undo)
    qtbot.waitUntil(lambda: len(of_rule(editor, COMMA)) == 2)


def test_everything_certain_is_mended_at_once_and_taken_back_at_once(qtbot, editor: EditorPage, opened) -> None:
    """Errors are ticked; what is only queried stands in the list, unticked."""
    opened(MIXED)
    before, seen = editor.report, []

    def accept(dialog: FixAllDialog) -> None:
        seen.append((len(dialog.chosen), dialog._list.count()))
        QTest.keyClick(dialog, Qt.Key.Key_Return)

    in_dialog(accept)
    editor.findings.fix_sure()
    assert seen == [(2, 3)]
    assert editor.report is not None and not any("," in text for text in editor.report.body)
    assert not editor.report.body[1].endswith("。")
    editor.history.undo()
    assert editor.report == before


def test_the_panel_shows_only_what_the_filter_lets_through(qtbot, editor: EditorPage, opened) -> None:
    opened(MIXED)
    panel = editor.parts.findings
    every = panel.findings
    panel.head.show_only(Severity.WARNING)
    assert {finding.severity for finding in panel.findings} == {Severity.WARNING} and len(panel.findings) < len(every)
    panel.head.show_only(family="width")
    assert {finding.rule for finding in panel.findings} == {COMMA}
    panel.head.show_only(Severity.ADVICE, family="width")
    assert panel.findings == () and "3" in panel._empty.text()
    panel.head.show_only()
    assert panel.findings == every


def test_groups_by_family_wear_the_sign_of_the_severest(editor: EditorPage, opened) -> None:
    opened(MIXED)
    panel = editor.parts.findings
    panel.head.grouping = Grouping.FAMILY
    panel.head.changed.emit()
    groups = panel.rows.groups
    assert groups[0].title == "全角与半角"
    assert all(LOOKS[group.severity].order <= LOOKS[found.severity].order for group in groups for found in group.findings)


def test_the_walk_says_where_it_is_and_when_it_comes_round(editor: EditorPage, opened) -> None:
    opened(MIXED)
    count = len(editor.parts.findings.findings)
    editor.parts.story.setFocus()
    told = []
    for _ in range(count + 1):
        editor.findings.walk(1)
        told.append(editor.parts.findings.head.counts.text())
    assert told[0] == f"第 1 处，共 {count} 处"
    assert told[-1].startswith("又从头起")


@pytest.mark.parametrize("is_shown", [True, False])
def test_one_is_led_to_a_finding_of_a_report_shown_or_not(qtbot, desk: Desk, editor: EditorPage, opened, is_shown: bool) -> None:
    stored = opened(MIXED)
    wanted = of_rule(editor, COMMA)[1]
    if not is_shown:
        opened(replace(SPRING))
    editor.findings.seek(stored.slug, wanted)
    if not is_shown:
        with answered(qtbot, editor):
            editor.show_report(desk.reports.get(stored.slug))
    cursor = editor.parts.story.textCursor()
    assert editor.parts.findings.current == wanted and cursor.selectedText() == ","
    assert editor.parts.story.text()[: cursor.selectionStart()].count(",") == 1


def test_every_severity_has_its_own_shape_and_colour() -> None:
    assert len({look.underline for look in LOOKS.values()}) == len({look.colour for look in LOOKS.values()}) == len(LOOKS)
