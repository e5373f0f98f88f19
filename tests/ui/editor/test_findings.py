from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from tests.ui.editor.conftest import SPRING
from ui.editor.editor_page import EditorPage
from ui.editor.findings.dialogs import FixAllDialog
from ui.editor.findings.house_waivers import HouseWaiversDialog
from ui.editor.findings.rows import Grouping, grouped
from ui.editor.findings.waive_dialog import WaiveDialog
from workstation.checks.engine.finding import Finding, Severity
from workstation.report import AttributionLine, Headlines, JumpLine, Report

COMMA = "width.half-comma"


def of_rule(editor: EditorPage, rule: str) -> list[Finding]:
    return [finding for finding in editor.parts.findings.findings if finding.rule == rule]


def answered(qtbot, editor: EditorPage):
    return qtbot.waitSignal(editor.checks.answered)


def in_dialog(act) -> None:
    """Do something with the dialog that opens next."""

    def soon() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog):
            act(dialog)
        else:
            QTimer.singleShot(20, soon)

    QTimer.singleShot(0, soon)


def test_findings_appear_while_typing(qtbot, editor: EditorPage, opened) -> None:
    opened(Report("", Headlines(main="春耕"), ("会议强调要抓好春耕。",)))
    assert of_rule(editor, COMMA) == []
    editor.parts.story.setFocus()
    editor.parts.story.moveCursor(editor.parts.story.textCursor().MoveOperation.Right)
    with answered(qtbot, editor):
        QTest.keyClicks(editor.parts.story, ",")
    assert [mark.start for mark in editor.parts.story.marks if mark.finding.rule == COMMA] == [1]


def test_a_fix_is_one_edit_that_ctrl_z_takes_back(qtbot, editor: EditorPage, opened) -> None:
    opened()
    before = editor.parts.story.text()
    first = of_rule(editor, COMMA)[0]
    editor.parts.findings.show_current(first)
    with answered(qtbot, editor):
        editor.findings.fix(first)
    assert editor.parts.story.text() == before.replace(",", "，", 1)
    QTest.keyClick(editor.parts.story, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert editor.parts.story.text() == before


def test_enter_in_the_panel_mends_and_goes_on_to_the_next(qtbot, editor: EditorPage, opened) -> None:
    opened()
    panel = editor.parts.findings
    count = len(of_rule(editor, COMMA))
    panel.show_current(of_rule(editor, COMMA)[0])
    panel.view.setFocus()
    QTest.keyClick(panel.view, Qt.Key.Key_Return)
    assert len(of_rule(editor, COMMA)) == count - 1
    assert panel.current is not None


def test_all_of_a_kind_are_mended_as_one_step_over_several_fields(qtbot, editor: EditorPage, opened) -> None:
    opened(replace(SPRING, headlines=Headlines(main="抢农时,忙春播")))
    before = editor.report
    shown = []

    def accept(dialog: FixAllDialog) -> None:
        shown.append(len(dialog.chosen))
        dialog.accept()

    in_dialog(accept)
    editor.findings.fix_all(of_rule(editor, COMMA)[0])
    assert shown == [4]
    assert editor.report is not None and "," not in editor.report.headlines.main + "".join(editor.report.body)
    editor.history.undo()
    assert editor.report == before
    editor.history.redo()
    assert editor.report is not None and editor.report.headlines.main == "抢农时，忙春播"


def test_what_is_unticked_in_the_preview_stays(qtbot, editor: EditorPage, opened) -> None:
    opened()

    def untick_first(dialog: FixAllDialog) -> None:
        dialog._list.item(0).setCheckState(Qt.CheckState.Unchecked)
        dialog.accept()

    in_dialog(untick_first)
    editor.findings.fix_all(of_rule(editor, COMMA)[0])
    assert editor.parts.story.text().count(",") == 1


def test_fixes_work_in_the_jump_line_and_the_attribution(qtbot, editor: EditorPage, opened) -> None:
    opened(replace(SPRING, jump=JumpLine("更多报道见 K02~03", ("K02", "K03")), attribution_lines=(AttributionLine("记者 周大川,林小满"),)))
    (jump,) = [finding for finding in editor.parts.findings.findings if finding.rule.startswith("jumps.") and finding.fix]
    editor.findings.fix(jump)
    assert editor.report is not None and editor.report.jump == JumpLine(jump.fix or "", ("K02", "K03"))
    editor.findings.fix(of_rule(editor, COMMA)[-1])
    assert editor.parts.attribution.end.text() == "记者 周大川，林小满"


def test_a_paragraph_cut_in_two_is_joined_by_its_fix(qtbot, editor: EditorPage, opened) -> None:
    opened(Report("", Headlines(main="春耕"), ("镇农技站介绍，目前已有三千多台农机下田作业，日均切", "实整地两千亩，春耕进度好于往年。")))
    (cut,) = [finding for finding in editor.parts.findings.findings if "\n" in finding.found]
    editor.findings.fix(cut)
    assert "日均切实整地" in editor.parts.story.text()


def test_a_finding_whose_words_were_changed_is_not_mended(editor: EditorPage, opened) -> None:
    opened()
    first = of_rule(editor, COMMA)[0]
    mark = editor.parts.story.marks.places()[first]
    editor.parts.story.replace_spans([(mark.start, mark.end, "；")])
    text = editor.parts.story.text()
    editor.findings.fix(first)
    assert editor.parts.story.text() == text


def test_f8_walks_through_every_field_and_round(qtbot, editor: EditorPage, opened) -> None:
    opened(Report("", Headlines(main="抢农时,忙春播"), ("部署春耕,抓好落实。",)))
    editor.parts.headlines.kicker.setFocus()
    places = []
    for _ in range(3):
        editor.findings.walk(1)
        field = QApplication.focusWidget()
        places.append((field, field.textCursor().selectedText()))
    story, main = editor.parts.story, editor.parts.headlines.main
    assert places == [(main, ","), (story, ","), (main, ",")]
    editor.findings.walk(-1)
    assert QApplication.focusWidget() is story


def test_letting_pass_takes_reason_and_person_and_can_be_taken_back(qtbot, desk, editor: EditorPage, opened) -> None:
    report = opened(Report("", Headlines(main="春耕"), ("会议强调,要抓好春耕。",)))

    def fill(dialog: WaiveDialog) -> None:
        assert not dialog.accept_button.isEnabled()
        dialog.reason_box.setCurrentText("引文原样")
        dialog.person_box.setCurrentText("周大川")
        dialog.accept_button.click()

    in_dialog(fill)
    with answered(qtbot, editor):
        editor.findings.waive(of_rule(editor, COMMA)[0])
    (waiver,) = desk.reports.waivers(report.slug)
    assert (waiver.reason, waiver.person) == ("引文原样", "周大川")
    assert of_rule(editor, COMMA) == []
    with answered(qtbot, editor):
        editor.findings.unwaive(waiver)
    qtbot.waitUntil(lambda: len(of_rule(editor, COMMA)) == 1)


def let_pass(qtbot, editor: EditorPage, reason: str, *, house: bool = False) -> None:
    def fill(dialog: WaiveDialog) -> None:
        dialog.reason_box.setCurrentText(reason)
        dialog.person_box.setCurrentText("周大川")
        dialog.house.setChecked(house)
        dialog.accept_button.click()

    in_dialog(fill)
    with answered(qtbot, editor):
        editor.findings.waive(of_rule(editor, COMMA)[0])


def test_a_waiver_is_listed_until_its_sentence_changes_and_then_shown_as_lapsed(qtbot, editor: EditorPage, opened) -> None:
    opened(Report("", Headlines(main="春耕"), ("会议强调,要抓好春耕。",)))
    let_pass(qtbot, editor, "引文原样")
    waived = editor.parts.findings.waived
    assert ["引文原样" in text and "本稿" in text for text in waived.texts] == [True]
    with answered(qtbot, editor):
        editor.parts.story.replace_spans([(0, 2, "会上")])
    assert "已失效" in waived.texts[0] and of_rule(editor, COMMA) != []


def test_what_the_house_lets_pass_is_listed_with_its_reason_and_taken_back(qtbot, desk, tasks, editor: EditorPage, opened) -> None:
    opened(Report("", Headlines(main="春耕"), ("会议强调,要抓好春耕。",)))
    let_pass(qtbot, editor, "本报体例", house=True)
    assert "全报" in editor.parts.findings.waived.texts[0]
    dialog = HouseWaiversDialog(desk, tasks, editor)
    qtbot.waitUntil(lambda: dialog.table.rowCount() == 1)
    assert [dialog.table.item(0, column).text() for column in (1, 3, 4)] == [",", "本报体例", "周大川"]
    dialog.table.selectRow(0)
    with answered(qtbot, editor):
        dialog.back.click()
    qtbot.waitUntil(lambda: len(of_rule(editor, COMMA)) == 1 and dialog.table.rowCount() == 0)
    dialog.close()


def test_reasons_given_before_are_offered_first(qtbot, editor: EditorPage, opened) -> None:
    opened(Report("", Headlines(main="春耕"), ("会议强调,要抓好春耕,确保丰收。",)))
    let_pass(qtbot, editor, "主办方要求")
    offered = []

    def look(dialog: WaiveDialog) -> None:
        offered.extend(dialog.reason_box.itemText(row) for row in range(dialog.reason_box.count()))
        dialog.reject()

    in_dialog(look)
    editor.findings.waive(of_rule(editor, COMMA)[0])
    qtbot.waitUntil(lambda: offered != [])
    assert offered[0] == "主办方要求" and "引文原样" in offered[1:]


def test_the_arrow_takes_the_reason_that_stands_first(qtbot, editor: EditorPage, opened) -> None:
    opened(Report("", Headlines(main="春耕"), ("会议强调,要抓好春耕。",)))
    taken = []

    def look(dialog: WaiveDialog) -> None:
        QTest.keyClick(dialog.reason_box, Qt.Key.Key_Down)
        taken.append((dialog.reason, dialog.reason_box.itemText(0)))
        dialog.reject()

    in_dialog(look)
    editor.findings.waive(of_rule(editor, COMMA)[0])
    qtbot.waitUntil(lambda: taken != [])
    assert taken[0][0] == taken[0][1]


@pytest.mark.parametrize("grouping", list(Grouping))
def test_groups_hold_every_finding_once_and_the_severest_first(grouping: Grouping) -> None:
    findings = [
        Finding("latin.stray", Severity.WARNING, (0, 1), "a", "夹杂外文"),
        Finding(COMMA, Severity.ERROR, (3, 4), ",", "半角逗号", fix="，"),
        Finding(COMMA, Severity.ERROR, (5, 6), ",", "半角逗号", fix="，"),
    ]
    groups = grouped(findings, grouping)
    assert sorted(finding.span for group in groups for finding in group.findings) == [(0, 1), (3, 4), (5, 6)]
    assert groups[0].severity is Severity.ERROR


def test_marks_stand_right_behind_characters_beyond_the_basic_plane(editor: EditorPage, opened) -> None:
    opened(Report("", Headlines(main="春耕"), ("𠮷林镇的𠀀字碑,修好了。",)))
    (mark,) = [mark for mark in editor.parts.story.marks if mark.finding.rule == COMMA]
    assert editor.parts.story.span_text(mark.start, mark.end) == ","


def test_a_clean_report_says_so(editor: EditorPage, opened) -> None:
    opened(Report("", Headlines(main="春耕"), ("会议强调要抓好春耕。",)))
    assert editor.parts.findings._empty.text() == "没有查出问题"


def test_long_groups_are_folded_until_they_are_turned(editor: EditorPage, opened) -> None:
    opened(Report("", Headlines(main="春耕"), ("甲,乙,丙,丁,戊,己,庚,辛,壬,癸,各村都在抢种。",)))
    panel = editor.parts.findings
    heading = panel.rows.index(0, 0)
    assert not panel.view.isExpanded(heading)
    panel.view.clicked.emit(heading)
    assert panel.view.isExpanded(heading)
    editor.checks.refresh()
    panel.show_findings(panel.findings, panel._manuscript)
    assert panel.view.isExpanded(panel.rows.index(0, 0))


def test_enter_on_a_heading_mends_the_whole_group(editor: EditorPage, opened) -> None:
    opened()
    panel = editor.parts.findings
    panel.view.setCurrentIndex(panel.rows.index(0, 0))
    in_dialog(lambda dialog: dialog.accept())
    QTest.keyClick(panel.view, Qt.Key.Key_Return)
    assert of_rule(editor, COMMA) == []


def test_findings_of_the_store_s_own_roster_only(desk, editor: EditorPage, opened) -> None:
    unknown = replace(SPRING, attribution_lines=(AttributionLine("记者 赵无名"),))
    opened(unknown)
    assert [finding.found for finding in editor.parts.findings.findings if finding.rule == "names.unknown"] == ["赵无名"]
    desk.roster.remove([person.id for person in desk.roster.roster().staff])
    opened(unknown)
    assert [finding for finding in editor.parts.findings.findings if finding.rule == "names.unknown"] == []


def test_the_fix_key_leads_on_only_who_is_walking(editor: EditorPage, opened) -> None:
    opened()
    story = editor.parts.story
    story.setFocus()
    first, second = (mark for mark in list(story.marks)[:2])
    cursor = story.textCursor()
    cursor.setPosition(first.end)
    story.setTextCursor(cursor)
    editor.findings.fix_here()
    assert story.textCursor().position() == first.end and not story.textCursor().hasSelection()
    editor.findings.walk(1)
    assert story.textCursor().selectionStart() == second.start
    editor.findings.fix_here()
    assert story.textCursor().hasSelection() and story.textCursor().selectionStart() > second.start


def test_fixes_work_in_captions(editor: EditorPage, opened) -> None:
    opened(replace(SPRING, captions=("图为农机手作业,", "春耕现场,热火朝天。")))
    captions = [finding for finding in of_rule(editor, COMMA) if finding in editor.parts.details.captions.marks.places()]
    editor.findings.show(captions[-1])
    assert editor.parts.panels.currentWidget() is editor.parts.details
    editor.findings.fix(captions[-1])
    assert editor.report is not None and editor.report.captions[1] == "春耕现场，热火朝天。"


def test_marks_stand_right_in_a_jump_line_with_blanks_before_it(editor: EditorPage, opened) -> None:
    opened()
    editor.parts.details.jump.insertPlainText("  更多报道见 K02~03")
    editor.checks.ask_now()
    assert editor.report is not None and editor.report.jump == JumpLine("  更多报道见 K02~03", ("K02", "K03"))


def test_a_fix_that_is_a_guess_is_not_ticked_with_the_others(qtbot, editor: EditorPage, opened) -> None:
    opened(Report("", Headlines(main="春耕"), ("当天25时30分开工,26时30分收工。",)))
    ticked = []

    def look(dialog: FixAllDialog) -> None:
        ticked.append(dialog.chosen)
        dialog.reject()

    for rule in ("dates.no-such-time", COMMA):
        in_dialog(look)
        editor.findings.fix_all(of_rule(editor, rule)[0])
    assert [len(chosen) for chosen in ticked] == [0, 1]


def test_who_walks_is_shown_the_first_finding_of_the_next_report_and_nobody_else(qtbot, editor: EditorPage, opened) -> None:
    opened()
    story = editor.parts.story
    assert not story.textCursor().hasSelection()
    editor.findings.walk(1)
    opened(Report("", Headlines(main="春耕"), ("昨天,镇里开会,部署春耕。",)))
    assert editor.parts.findings.current == editor.parts.findings.findings[0]
    assert (story.textCursor().selectionStart(), story.textCursor().selectedText()) == (2, ",")
    opened(Report("", Headlines(main="秋收"), ("今天,镇里开会。",)))
    assert not story.textCursor().hasSelection()
