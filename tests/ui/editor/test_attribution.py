from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from tests.ui.editor.conftest import SPRING
from ui.editor.attribution.bar import insertion
from ui.editor.attribution.chip_menu import chip_menu
from ui.editor.attribution.name_chip import NameChip, chip_reason, look_of
from ui.editor.attribution.part_chips import DatelineChip
from ui.editor.editor_page import EditorPage
from workstation.attribution import HouseForm
from workstation.attribution.edits import with_dateline
from workstation.checks.engine.manuscript import Part
from workstation.report import AttributionLine, Dateline


def chip_of(editor: EditorPage, name: str) -> NameChip:
    (chip,) = [chip for chip in editor.parts.attribution.chips if chip.signed.name == name]
    return chip


def signed_by(line: str, under: bool = False):
    return replace(SPRING, attribution_lines=(AttributionLine(line, under),))


def test_chips_say_who_is_on_the_roster_and_who_is_nearly(editor: EditorPage, opened) -> None:
    opened(signed_by("记者 周大川 何语侗 赵无名 通讯员 王长青"))
    looks = {chip.signed.name: look_of(chip.signed) for chip in editor.parts.attribution.chips}
    assert looks == {"林小满": "known", "周大川": "known", "何语侗": "nearly", "赵无名": "unknown", "王长青": "plain"}


def test_a_nearly_right_name_is_put_right_by_a_click(qtbot, editor: EditorPage, opened) -> None:
    opened(signed_by("记者 周大川 何语侗"))
    chip = chip_of(editor, "何语侗")
    assert "何语桐" in chip.text() and "何语桐" in chip_reason(chip.signed)
    with qtbot.waitSignal(editor.checks.answered):
        QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert editor.parts.attribution.end.text() == "记者 周大川 何语桐"
    editor.history.undo()
    assert editor.parts.attribution.end.text() == "记者 周大川 何语侗"


def test_a_name_inside_the_body_is_shown_by_its_chip(editor: EditorPage, opened) -> None:
    opened()
    QTest.mouseClick(chip_of(editor, "林小满"), Qt.MouseButton.LeftButton)
    assert editor.parts.story.textCursor().selectedText() == "林小满"


def test_a_person_is_found_by_initials_and_brings_his_role(qtbot, editor: EditorPage, opened) -> None:
    opened()
    add = editor.parts.attribution.add
    editor.parts.attribution.begin_adding()
    qtbot.waitUntil(lambda: add._choices != ())
    add.name.clear()
    QTest.keyClicks(add.name, "hyt")
    assert [choice.name for choice in add.rows.shown] == ["何语桐"]
    QTest.keyClick(add.name, Qt.Key.Key_Return)
    assert editor.parts.attribution.end.text() == "记者 周大川 摄影记者 何语桐 通讯员 王长青"
    assert add.role.currentText() == "摄影记者"


def test_who_signed_last_is_offered_first(qtbot, desk, editor: EditorPage, opened) -> None:
    opened(signed_by("记者 周大川"))
    add = editor.parts.attribution.add
    editor.parts.attribution.begin_adding()
    qtbot.waitUntil(lambda: add._choices != ())
    QTest.keyClick(add.name, Qt.Key.Key_Down)
    assert [choice.name for choice in add.rows.shown][:2] == ["周大川", "林小满"]


def test_the_dateline_s_brackets_take_a_name_where_the_report_is_signed_only_there(qtbot, editor: EditorPage, opened) -> None:
    opened(replace(SPRING, attribution_lines=()))
    editor.parts.attribution.begin_adding()
    editor.parts.attribution.add.name.setText("周大川")
    QTest.keyClick(editor.parts.attribution.add.name, Qt.Key.Key_Return)
    assert editor.parts.story.text().startswith("本报讯（记者 林小满 周大川）3月5日")


def test_a_chip_is_moved_by_keys_across_roles_and_taken_back_in_one_step(qtbot, editor: EditorPage, opened) -> None:
    opened(signed_by("记者 周大川 何语桐 通讯员 王长青"))
    bar = editor.parts.attribution
    chip_of(editor, "何语桐").setFocus()
    with qtbot.waitSignal(editor.checks.answered):
        QTest.keyClick(chip_of(editor, "何语桐"), Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert bar.end.text() == "记者 何语桐 周大川 通讯员 王长青"
    assert chip_of(editor, "何语桐").hasFocus()
    with qtbot.waitSignal(editor.checks.answered):
        QTest.keyClick(chip_of(editor, "周大川"), Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert bar.end.text() == "记者 何语桐 通讯员 周大川 王长青"
    editor.history.undo()
    assert bar.end.text() == "记者 何语桐 周大川 通讯员 王长青"


def test_a_chip_is_dropped_beside_another(qtbot, editor: EditorPage, opened) -> None:
    opened(signed_by("记者 周大川 林小满 何语桐"))
    strip = editor.parts.attribution.strip
    strip.move_beside(chip_of(editor, "何语桐"), chip_of(editor, "周大川"), False)
    assert editor.parts.attribution.end.text() == "记者 何语桐 周大川 林小满"


def test_a_dragged_name_goes_to_the_nearer_side_of_the_nearest_name(editor: EditorPage, opened) -> None:
    opened(signed_by("记者 周大川 林小满 何语桐"))
    strip, end = editor.parts.attribution.strip, [chip for chip in editor.parts.attribution.chips if chip.line.part is Part.ATTRIBUTION]
    right = end[0].mapTo(strip, end[0].rect().center()) + QPoint(4, 0)
    assert strip._gap_at(right, end[2]) == (end[0], True)
    assert strip._gap_at(right - QPoint(8, 0), end[2]) == (end[0], False)
    assert strip._gap_at(right, end[0]) is None


def test_the_last_name_taken_off_takes_its_role_and_then_its_line(qtbot, editor: EditorPage, opened) -> None:
    opened(replace(SPRING, attribution_lines=(AttributionLine("记者 周大川"), AttributionLine("何语桐 摄"))))
    with qtbot.waitSignal(editor.checks.answered):
        QTest.keyClick(chip_of(editor, "周大川"), Qt.Key.Key_Delete)
    assert editor.parts.attribution.end.text() == "何语桐 摄"


def test_roles_words_and_datelines_are_changed_by_their_chips(qtbot, editor: EditorPage, opened) -> None:
    opened(signed_by("记者 周大川 通讯员 王长青"))
    strip = editor.parts.attribution.strip
    role = next(chip for chip in strip.part_chips if chip.text() == "记者" and chip.line.part is Part.ATTRIBUTION)
    choose(role.menu_for(), "角色改为", "首席记者")
    assert editor.parts.attribution.end.text() == "首席记者 周大川 通讯员 王长青"
    with qtbot.waitSignal(editor.checks.answered):
        pass
    role = next(chip for chip in strip.part_chips if chip.text() == "通讯员")
    choose(role.menu_for(), "工种", "文/图")
    assert editor.parts.attribution.end.text() == "首席记者 周大川 通讯员 王长青 文/图"
    dateline = next(chip for chip in strip.part_chips if isinstance(chip, DatelineChip))
    dateline.put(lambda attribution: with_dateline(attribution, Dateline("本报", "讯", date="3月5日")))
    assert editor.parts.story.text().startswith("本报3月5日讯（记者 林小满）")


def choose(menu, *texts: str) -> None:
    for text in texts:
        action = next(action for action in menu.actions() if action.text() == text)
        if action.menu() is None:
            action.trigger()
        else:
            menu = action.menu()


def test_the_whole_report_s_attributions_are_rewritten_in_one_step(editor: EditorPage, opened) -> None:
    opened(replace(SPRING, attribution_lines=(AttributionLine("通讯员 王长青 记者 周大川、林小满"), AttributionLine("责编:何语桐"))))
    editor.signing.rewrite()
    assert editor.parts.attribution.end.text() == "记者 周大川 林小满 通讯员 王长青\n责编：何语桐"
    editor.history.undo()
    assert editor.parts.attribution.end.text() == "通讯员 王长青 记者 周大川、林小满\n责编:何语桐"


def test_the_byline_goes_where_the_house_signs_and_comes_back_in_one_step(desk, editor: EditorPage, opened) -> None:
    opened(replace(SPRING, body=("本报讯　3月5日，清河镇召开春耕现场会。",)))
    bar, story = editor.parts.attribution, editor.parts.story
    desk.options.set("attribution.place", "dateline")
    editor.signing.rewrite()
    assert story.text() == "本报讯（记者 周大川 通讯员 王长青）3月5日，清河镇召开春耕现场会。" and bar.end.text() == ""
    editor.history.undo()
    assert story.text() == "本报讯　3月5日，清河镇召开春耕现场会。" and bar.end.text() == "记者 周大川 通讯员 王长青"
    desk.options.set("attribution.place", "under-headline")
    desk.options.set("attribution.box", "white")
    editor.signing.rewrite()
    assert bar.under.text() == "□记者 周大川 通讯员 王长青" and bar.end.text() == ""


def test_an_unknown_correspondent_is_remembered_and_then_known_with_his_unit(qtbot, desk, editor: EditorPage, opened) -> None:
    opened(signed_by("记者 周大川 通讯员 王长青"))
    assert look_of(chip_of(editor, "王长青").signed) == "plain"
    with qtbot.waitSignal(editor.checks.answered):
        editor.directories.remember(("王长青",), "清河镇农技站")
    chip = chip_of(editor, "王长青")
    assert look_of(chip.signed) == "known" and "清河镇农技站" in chip_reason(chip.signed)
    assert desk.journal.undo_label == "记住通讯员"


def test_a_stale_attribution_is_left_alone(editor: EditorPage, opened) -> None:
    opened(signed_by("记者 周大川 何语桐"))
    chip = chip_of(editor, "何语桐")
    editor.parts.attribution.end.replace_spans([(0, 2, "首席记者")])
    editor.parts.attribution.strip.drop_name(chip)
    assert editor.parts.attribution.end.text() == "首席记者 周大川 何语桐"


@pytest.mark.parametrize(
    ("line", "role", "name", "result"),
    [
        ("", "记者", "周大川", "记者 周大川"),
        ("记者 周大川 通讯员 王长青", "记者", "林小满", "记者 周大川 林小满 通讯员 王长青"),
        ("记者 周大川", "通讯员", "王长青", "记者 周大川 通讯员 王长青"),
    ],
)
def test_a_new_name_goes_behind_its_role(line: str, role: str, name: str, result: str) -> None:
    start, end, text = insertion(line, role, name, HouseForm())
    assert line[:start] + text + line[end:] == result


@pytest.mark.parametrize(
    ("line", "result"),
    [
        ("", "（记者 周大川）"),
        ("（通讯员 王长青）", "（记者 周大川 通讯员 王长青）"),
        ("（记者 林小满、王长青）", "（记者 林小满、王长青、周大川）"),
    ],
)
def test_a_bracketed_house_keeps_new_names_inside_its_brackets(line: str, result: str) -> None:
    start, end, text = insertion(line, "记者", "周大川", HouseForm(bracketed=True))
    assert line[:start] + text + line[end:] == result


def test_lines_move_under_the_headline_and_back_as_one_step(qtbot, editor: EditorPage, opened) -> None:
    opened()
    bar = editor.parts.attribution
    bar._move.click()
    assert editor.report is not None
    assert editor.report.attribution_lines == (AttributionLine("记者 周大川 通讯员 王长青", True),)
    bar._move.click()
    assert editor.report.attribution_lines == (AttributionLine("记者 周大川 通讯员 王长青", False),)
    editor.history.undo()
    editor.history.undo()
    assert bar.end.text() == "记者 周大川 通讯员 王长青"


def test_a_change_of_the_roster_changes_the_chips(qtbot, desk, tasks, editor: EditorPage, opened) -> None:
    opened(signed_by("记者 赵无名"))
    with qtbot.waitSignal(editor.checks.answered):
        tasks.write(lambda: desk.roster.put(replace(desk.roster.roster().staff[0], id=None, name="赵无名", role="记者")))
    assert look_of(chip_of(editor, "赵无名").signed) == "known"


def test_a_report_without_attribution_says_so(editor: EditorPage, opened) -> None:
    opened(replace(SPRING, body=("会议强调要抓好春耕。",), attribution_lines=()))
    assert editor.parts.attribution.chips == [] and not editor.parts.attribution._none.isHidden()


def test_a_chip_whose_name_is_gone_does_nothing(editor: EditorPage, opened) -> None:
    opened(signed_by("记者 周大川 何语侗"))
    chip = chip_of(editor, "何语侗")
    editor.parts.attribution.end.replace_spans([(0, editor.parts.attribution.end.document().characterCount() - 1, "无")])
    chip.click()
    assert editor.parts.attribution.end.text() == "无"


def test_a_name_is_entered_into_the_roster_from_its_chip(qtbot, editor: EditorPage, opened) -> None:
    opened(signed_by("记者 赵无名"))
    menu = chip_menu(chip_of(editor, "赵无名").signed, editor.parts.attribution, read_only=False)
    [enter] = [action for action in menu.actions() if "加入名录" in action.text()]
    enter.trigger()
    qtbot.waitUntil(lambda: look_of(chip_of(editor, "赵无名").signed) == "known")
    menu.deleteLater()


def test_who_is_on_the_roster_is_not_offered_to_it_again(editor: EditorPage, opened) -> None:
    opened(signed_by("记者 周大川"))
    menu = chip_menu(chip_of(editor, "周大川").signed, editor.parts.attribution, read_only=False)
    assert not any("名录" in action.text() or "记住" in action.text() for action in menu.actions())
    menu.deleteLater()
