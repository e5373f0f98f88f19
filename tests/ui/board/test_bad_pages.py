"""Bad input to pages, in the window: one clear sentence, and nothing half-written."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from tests.builders import SENTENCE
from tests.workstation.export.test_bad_input import stored
from tests.workstation.pictures.test_files import huge_png
from ui.board.output.export_dialog import ExportDialog
from ui.window.main_window import MainWindow
from workstation import resources
from workstation.planning.presets import presets_read
from workstation.report import Headlines, Report

DAY = date(2026, 3, 6)
LONG = Report("", Headlines(main="长稿"), (SENTENCE * 1400,))


def dialog_of(window: MainWindow, qtbot, number: str) -> ExportDialog:
    window.show_issue(DAY, number)
    board = window.room("board")
    qtbot.waitUntil(lambda: board.session.plan is not None and board.session.number == number, timeout=20_000)
    window.actions_by_name["page.export"].trigger()
    qtbot.waitUntil(lambda: bool(window.findChildren(ExportDialog)), timeout=20_000)
    return window.findChildren(ExportDialog)[0]


def test_sixty_thousand_characters_are_listed_before_anything_is_asked(open_window, qtbot, tmp_path: Path) -> None:
    stored(tmp_path / "desk.sqlite", LONG)
    dialog = dialog_of(open_window(tmp_path / "desk.sqlite"), qtbot, "K01")
    rows = dialog.preflight.list
    qtbot.waitUntil(lambda: rows.count() > 0 and "《长稿》正文超" in rows.item(0).text(), timeout=30_000)
    assert dialog.preflight.overset_page.isVisible()


def test_a_page_without_a_report_says_so_at_once(open_window, qtbot, tmp_path: Path) -> None:
    stored(tmp_path / "desk.sqlite", LONG)
    dialog = dialog_of(open_window(tmp_path / "desk.sqlite"), qtbot, "K02")
    qtbot.waitUntil(lambda: "K02 还没有稿件" in dialog.preflight.words, timeout=20_000)


def test_a_picture_too_large_for_any_memory_is_refused_where_it_is_dropped(open_window, qtbot, tmp_path: Path) -> None:
    slug = stored(tmp_path / "desk.sqlite", LONG)
    window = open_window(tmp_path / "desk.sqlite")
    window.show_issue(DAY, "K01")
    room = window.room("board")
    qtbot.waitUntil(lambda: room.session.plan is not None, timeout=20_000)
    (tmp_path / "卫星.png").write_bytes(huge_png(20_000))
    room.board.picture_dropped.emit(slug, tmp_path / "卫星.png")
    qtbot.waitUntil(lambda: any("像素太多" in text for text in window.notices.texts), timeout=20_000)
    assert window.desk is not None and window.desk.pictures.listing() == ()


def test_all_pages_are_chosen_at_once_and_left_again(open_window, qtbot, tmp_path: Path) -> None:
    stored(tmp_path / "desk.sqlite", LONG)
    dialog = dialog_of(open_window(tmp_path / "desk.sqlite"), qtbot, "K02")
    assert dialog.numbers == ("K02",)
    dialog.choice.all.click()
    assert dialog.numbers == ("K01", "K02") and dialog.together.isEnabled()
    assert "正在检查" in dialog.preflight.words, "what was found of K02 alone is no longer said"
    qtbot.waitUntil(lambda: "K02 还没有稿件" in dialog.preflight.words, timeout=30_000)
    dialog.choice.all.click()
    assert dialog.numbers == ("K02",)


@pytest.fixture
def broken_presets(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The program's presets with a figure that somebody took out by hand."""
    shutil.copytree(resources.RESOURCES, tmp_path / "resources", ignore=shutil.ignore_patterns("*.png", "*.jpg"))
    file = tmp_path / "resources" / "data" / "page_presets.toml"
    file.write_text(file.read_text(encoding="utf-8").replace("columns = 5\n", "", 1), encoding="utf-8")
    monkeypatch.setattr(resources, "RESOURCES", tmp_path / "resources")
    presets_read.cache_clear()
    yield
    presets_read.cache_clear()


def test_presets_broken_by_hand_are_said_and_others_stand_in(open_window, qtbot, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    slug = stored(tmp_path / "desk.sqlite", LONG)
    request.getfixturevalue("broken_presets")
    window = open_window(tmp_path / "desk.sqlite")
    window.show_room("board")
    qtbot.waitUntil(lambda: any("[四开] 里缺少 columns" in text for text in window.notices.texts), timeout=20_000)
    assert any("现在先用程序自带的版式" in text for text in window.notices.texts)
    room = window.room("board")
    qtbot.waitUntil(lambda: slug in room.board.cells())  # the page that was made is shown, and "no issue" isn't
    assert "四开" in room.lists.presets
