from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.builders import plain_report
from ui.board.output.export_dialog import ExportDialog
from ui.window.main_window import MainWindow
from workstation.page import Slot
from workstation.planning import plan as edits
from workstation.units import Lines

DAY = date(2026, 3, 6)


@pytest.fixture
def dialog_on(window: MainWindow, qtbot, tmp_path: Path):
    """Opens the dialog by its shortcut on a page with one report that has so many lines of room."""

    def open_on(lines: int) -> ExportDialog:
        desk = window.desk
        assert desk is not None
        slug = next(iter(desk.reports.new(plain_report("河口新区夜校开课", 6)).reports))
        desk.issues.new(DAY, ("K01",))
        desk.issues.put_plan(DAY, edits.place_report(desk.issues.plan(DAY, "K01"), Slot(slug, 0, Lines(0), 3, Lines(lines))), "编排")
        desk.options.set("export.folder", str(tmp_path / "out"))
        window.actions_by_name["page.export"].trigger()
        qtbot.waitUntil(lambda: bool(window.findChildren(ExportDialog)))
        return window.findChildren(ExportDialog)[0]

    return open_on
