"""整库复查: found by rule, led from to the report, stopped, gone on with, and still there when the window is opened again."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ui.archive.recheck_window import RecheckWindow
from ui.tasks import Tasks
from workstation.desk import Desk
from workstation.inspection.recheck import BATCH
from workstation.report import Headlines, Report

WRONG, RIGHT = "本报讯 会上,大家谈了三个问题。", "本报讯 会上，大家谈了三个问题。"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with Desk.open(tmp_path / "desk.sqlite") as opened:
        opened.reports.file([Report("", Headlines(main=f"会议{at}"), (WRONG if at % 3 else RIGHT,)) for at in range(6)], "")
        yield opened


@pytest.fixture
def tasks(qtbot) -> Iterator[Tasks]:
    tasks = Tasks()
    yield tasks
    tasks.close()


def opened(qtbot, desk: Desk, tasks: Tasks) -> RecheckWindow:
    made = RecheckWindow(desk, tasks)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.show()
    made.begin()
    return made


def cells(table) -> list[list[str]]:
    return [[table.item(row, column).text() for column in range(table.columnCount())] for row in range(table.rowCount())]


def test_findings_stand_under_their_rule_and_lead_to_their_report(qtbot, desk: Desk, tasks: Tasks) -> None:
    window = opened(qtbot, desk, tasks)
    qtbot.waitUntil(lambda: window.words.text() != "")
    QTest.mouseClick(window.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.found.rowCount() == 4, timeout=20_000)
    assert cells(window.rules)[0][1:] == ["4", "4"]
    assert {(row[1], row[2]) for row in cells(window.found)} == {
        (f"会议{at}", "本报讯 会上【, → ，】大家谈了三个问题。") for at in (1, 2, 4, 5)
    }
    window.found.selectRow(0)
    with qtbot.waitSignal(window.finding_wanted) as wanted:
        window.found.itemActivated.emit(window.found.item(0, 0))
    slug, finding = wanted.args
    assert desk.reports.get(slug).title == window.found.item(0, 1).text()
    assert finding.found == ","
    qtbot.waitUntil(lambda: not tasks.is_writing)
    assert sum(tally.reports for tally in desk.tally.between(date(2000, 1, 1), date(2100, 1, 1)) if tally.occasion == "recheck") == 6


def test_what_was_found_is_there_when_the_window_is_opened_again(qtbot, desk: Desk, tasks: Tasks, tmp_path: Path) -> None:
    window = opened(qtbot, desk, tasks)
    window.check()
    qtbot.waitUntil(lambda: window.found.rowCount() == 4, timeout=20_000)
    again = opened(qtbot, desk, tasks)
    qtbot.waitUntil(lambda: again.found.rowCount() == 4)
    table = again._result.write(tmp_path / "found.csv")
    assert table.read_text(encoding="utf-8-sig").count("width.half-comma") == 4


def test_a_stopped_check_goes_on_where_it_stopped(qtbot, desk: Desk, tasks: Tasks) -> None:
    desk.reports.file([Report("", Headlines(main="长会"), (WRONG,) * 40) for _ in range(4 * BATCH)], "")
    window = opened(qtbot, desk, tasks)
    qtbot.waitUntil(lambda: window.words.text() != "")
    window.check()
    qtbot.waitUntil(lambda: window.bar.value() >= BATCH, timeout=60_000)
    QTest.keyClick(window, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.go.isEnabled() and window.go.text() == "继续", timeout=60_000)
    assert window.isVisible()
    assert window.rules.rowCount() == 0
    window.check()
    qtbot.waitUntil(lambda: window.rules.rowCount() > 0, timeout=60_000)
    assert window._result.resumed >= BATCH
    assert window._result.reports == 4 * BATCH + 6
