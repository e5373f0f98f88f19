"""A keystroke with its paint in a report of 3,000 characters, and the main thread's longest turn while a report opens and is checked."""

from __future__ import annotations

import os
import statistics
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from tests.benchmarks.timing import Row
from tests.builders import plain_report

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTextEdit

    from ui.editor.editor_page import EditorPage
    from ui.tasks import Tasks
    from workstation.desk import Desk

KEYS = 150


def measure() -> list[Row]:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from ui.tasks import Tasks
    from ui.theme import Theme
    from workstation.desk import Desk

    application = QApplication.instance() or QApplication([])
    Theme(application)  # type: ignore[arg-type]
    tasks = Tasks()
    with tempfile.TemporaryDirectory() as folder, Desk.open(Path(folder) / "desk.sqlite") as desk:
        rows = _measured(desk, tasks)
        tasks.close()
    return rows


def _measured(desk: Desk, tasks: Tasks) -> list[Row]:
    from PySide6.QtWidgets import QTextEdit

    from ui.editor.editor_page import EditorPage

    report = plain_report("河口新区把服务送到家门口", 60)
    report = replace(report, body=tuple(paragraph.replace("，", ",") for paragraph in report.body))
    editor = EditorPage(desk, tasks)
    editor.resize(1180, 820)
    editor.show()
    _open(desk, editor, report)  # loads the rules and the faces
    turn = _longest_turn(lambda: _open(desk, editor, report))
    bare = QTextEdit()
    bare.setFont(editor.parts.story.font())
    bare.resize(editor.parts.story.size())
    bare.setPlainText(editor.parts.story.text())
    bare.show()
    ours, peer = _keystroke(editor.parts.story), _keystroke(bare)
    _comment(desk, editor, 200)
    commented = _keystroke(editor.parts.story)
    editor.deleteLater()
    bare.deleteLater()
    return [
        Row("a keystroke with its paint, 3,000 characters", ours, peer, "bare QTextEdit", 2),
        Row("the same with 200 comments", commented, peer, "bare QTextEdit", 2),
        Row("main thread's longest turn, report opened and checked", turn, None, "", 50),
    ]


def _comment(desk: Desk, editor: EditorPage, count: int) -> None:
    from PySide6.QtTest import QTest

    from workstation.comments.comment import Anchor

    editor.save_now()
    QTest.qWait(500)
    assert editor.report is not None
    text = "\n".join(editor.report.body)
    for number in range(count):
        at = number * len(text) // count
        desk.comments.add(editor.report.slug, Anchor("正文", at, at + 6), "请核实")
    editor.comments.refresh()
    while not editor.parts.comments.rows.rowCount():
        QTest.qWait(50)


def _keystroke(field: QTextEdit) -> float:
    """Processor time of the main thread, median."""
    from PySide6.QtCore import QCoreApplication, Qt
    from PySide6.QtTest import QTest

    field.setFocus()
    times = []
    for _ in range(KEYS):
        started = time.thread_time()
        QTest.keyClick(field, Qt.Key.Key_A)
        field.viewport().repaint()
        times.append((time.thread_time() - started) * 1000)
        QCoreApplication.processEvents()
    return statistics.median(times)


def _open(desk: Desk, editor: EditorPage, report: object) -> None:
    from PySide6.QtCore import QEventLoop, QTimer

    (slug,) = desk.reports.new(report).reports  # type: ignore[arg-type]
    loop = QEventLoop()
    editor.checks.answered.connect(loop.quit)
    editor.show_report(desk.reports.get(slug))
    loop.exec()
    editor.checks.answered.disconnect(loop.quit)
    QTimer.singleShot(200, loop.quit)
    loop.exec()


def _longest_turn(task: Callable[[], None]) -> float:
    """Processor time between two turns of the event loop, at most."""
    from PySide6.QtCore import QTimer

    turns = [0.0]
    last = [time.thread_time()]

    def beat() -> None:
        now = time.thread_time()
        turns.append((now - last[0]) * 1000)
        last[0] = now

    timer = QTimer()
    timer.setInterval(0)
    timer.timeout.connect(beat)
    timer.start()
    task()
    timer.stop()
    return max(turns)
