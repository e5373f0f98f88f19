"""The preset editor on a real desk: figures drawn, refused in words, kept, carried in a file, used by a page."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.ui.board.test_board_room import room
from ui.board.board_room import BoardRoom
from ui.board.preset_editor import PresetEditor
from workstation.planning.presets import on_preset, preset_of, with_masthead

__all__ = ["room"]


@pytest.fixture
def editor(room: BoardRoom, qtbot) -> PresetEditor:
    qtbot.waitUntil(lambda: bool(room.lists.presets))
    room.dialogs.ask_presets()
    found = room.findChild(PresetEditor)
    assert isinstance(found, PresetEditor)
    return found


def named(editor: PresetEditor, name: str) -> None:
    editor.name.setText(name)
    editor.name.textEdited.emit(name)


def test_figures_are_drawn_and_reckoned_at_once(editor: PresetEditor) -> None:
    before = editor.drawing.grab().toImage()
    assert (
        "225.4×348.9" in editor.says.text() and "3破2，每栏 20 字" in editor._table.text() and "初号 42 磅占 6 行" in editor._table.text()
    )
    editor.fields["columns"].setValue(4)
    editor.fields["measure"].setValue(16.5)
    assert editor.drawing.grab().toImage() != before and editor.preset.label.endswith("4 栏×16.5 字，86 行")


def test_what_cannot_be_is_said_and_cannot_be_kept(editor: PresetEditor) -> None:
    named(editor, "柳堤版")
    keep = editor._buttons[0]
    assert keep.isEnabled()
    editor.fields["columns"].setValue(9)
    assert "只有 270 毫米宽" in editor.says.text() and not keep.isEnabled()


def test_the_programs_own_are_kept_only_under_another_name(editor: PresetEditor) -> None:
    assert not editor._buttons[0].isEnabled() and "改个名称" in editor.says.text()


def test_an_own_preset_is_kept_used_by_the_page_and_carried_in_a_file(editor: PresetEditor, room: BoardRoom, qtbot, tmp_path: Path) -> None:
    named(editor, "柳堤版")
    editor.fields["columns"].setValue(4)
    editor.fields["measure"].setValue(16)
    editor.keep()
    qtbot.waitUntil(lambda: room.page_panel.preset.findData("柳堤版") >= 0)
    room.page_panel.preset_wanted.emit("柳堤版")
    qtbot.waitUntil(lambda: room.session.plan is not None and preset_of(room.session.plan).columns == 4)
    editor.export_to(tmp_path / "own.json")
    qtbot.waitUntil((tmp_path / "own.json").exists)
    qtbot.waitUntil(lambda: editor.names.count() == 6)
    editor.remove()
    qtbot.waitUntil(lambda: not room._desk.presets.own())
    editor.import_from(tmp_path / "own.json")
    qtbot.waitUntil(lambda: list(room._desk.presets.own()) == ["柳堤版"])
    qtbot.waitUntil(lambda: not room._tasks.is_writing)
    assert room.page_panel.preset.currentData() == "柳堤版"


def test_a_broken_file_is_refused_in_the_window(editor: PresetEditor, qtbot, tmp_path: Path) -> None:
    (tmp_path / "bad.json").write_text("{}", encoding="utf-8")
    editor.import_from(tmp_path / "bad.json")
    qtbot.waitUntil(lambda: "不是版式文件" in editor.says.text())


def test_an_own_preset_broken_by_hand_is_named_and_the_window_goes_on(editor: PresetEditor, room: BoardRoom, qtbot, tmp_path: Path) -> None:
    named(editor, "柳堤版")
    editor.fields["columns"].setValue(4)
    editor.keep()
    qtbot.waitUntil(lambda: editor.names.count() == 6)
    editor.export_to(tmp_path / "own.json")
    qtbot.waitUntil((tmp_path / "own.json").exists)
    text = (tmp_path / "own.json").read_text(encoding="utf-8")
    (tmp_path / "own.json").write_text(text.replace('"columns": 4', '"columns": 14'), encoding="utf-8")
    editor.import_from(tmp_path / "own.json")
    qtbot.waitUntil(lambda: "“柳堤版”用不了" in editor.says.text())
    assert room._desk.presets.get("柳堤版").columns == 4 and room.session.plan is not None
    named(editor, "宽栏版")
    editor.keep()
    qtbot.waitUntil(lambda: list(room._desk.presets.own()) == ["柳堤版", "宽栏版"])


def test_a_page_s_masthead_is_not_kept_with_a_preset(editor: PresetEditor, room: BoardRoom, qtbot) -> None:
    editor.reject()
    assert room.session.plan is not None
    room.session.edit("改报头", lambda plan: on_preset(plan, with_masthead(preset_of(plan))))
    qtbot.waitUntil(lambda: room.session.plan is not None and preset_of(room.session.plan).masthead > 0)
    room.dialogs.ask_presets()
    again = room.findChildren(PresetEditor)[-1]
    assert again.preset.masthead == 0 and again.fields["lines"].value() == 86
