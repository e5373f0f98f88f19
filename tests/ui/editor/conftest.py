from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.ui.conftest import PATIENCE_MS
from ui.editor.editor_page import EditorPage
from ui.tasks import Tasks
from workstation.desk import Desk
from workstation.people.roster import Staff
from workstation.report import AttributionLine, Headlines, Report

STAFF = (
    Staff(None, "林小满", "记者", "要闻部"),
    Staff(None, "周大川", "记者", "经济部"),
    Staff(None, "何语桐", "摄影记者", "视觉部"),
)
SPRING = Report(
    "",
    Headlines("清河镇召开春耕现场会", "不误农时抢春播", "——全镇已整地一万二千亩"),
    (
        "本报讯（记者 林小满）3月5日,清河镇召开春耕现场会,部署今年春耕生产工作。",
        "镇农技站负责人介绍,目前已有3500多台农机下田作业。",
    ),
    attribution_lines=(AttributionLine("记者 周大川 通讯员 王长青"),),
)
Opened = Callable[..., Report]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A real store with a small roster."""
    with Desk.open(tmp_path / "desk.sqlite") as opened:
        for person in STAFF:
            opened.roster.put(person)
        yield opened


@pytest.fixture
def tasks(qtbot) -> Iterator[Tasks]:
    tasks = Tasks()
    yield tasks
    tasks.close()


@pytest.fixture
def editor(qtbot, desk: Desk, tasks: Tasks) -> Iterator[EditorPage]:
    """The editor with nothing open."""
    page = EditorPage(desk, tasks)
    page.resize(1180, 820)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    yield page
    page.save_now()
    qtbot.waitUntil(lambda: not tasks.is_writing)


@pytest.fixture
def opened(desk: Desk, editor: EditorPage, qtbot) -> Opened:
    """Stores a report and opens it; waits for its first check."""

    def open_one(report: Report = SPRING) -> Report:
        (slug,) = desk.reports.new(report).reports
        stored = desk.reports.get(slug)
        with qtbot.waitSignal(editor.checks.answered, timeout=PATIENCE_MS):  # the first one loads every rule
            editor.show_report(stored)
        return stored

    return open_one
