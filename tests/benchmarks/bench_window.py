"""Typing: what a key costs the main thread in the editor, marks and all, beside a bare QTextEdit that holds the same text."""

from __future__ import annotations

import os
import statistics
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from tests.benchmarks.timing import Row
from tests.builders import SENTENCE, plain_report
from workstation.desk import Desk

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QTextEdit, QWidget

LENGTH = 3_000
PROSE = (
    "今年春天，沿江十二个村把旧粮仓改成书屋，请来退休教师轮流值守；孩子们放学后在这里写作业、听故事，"
    "周末还能跟着木匠学做板凳。老人则喜欢围着火盆翻报纸，谈收成，也谈远方。"
)
"""What is typed: ordinary sentences, in which nothing is found."""
TYPING = (("a key in 3,000 characters", 0.06, 80, 2.0), ("a key and the check after it", 1.5, 8, 40.0))
"""Name, seconds to the next key, how many keys, and the milliseconds of processor time that a key may cost beyond the bare field."""


def measure() -> list[Row]:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication, QTextEdit

    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    bare = QTextEdit()
    paragraphs = -(-LENGTH // len(SENTENCE))
    bare.setPlainText("\n".join([SENTENCE] * paragraphs))
    bare.resize(800, 700)
    bare.show()
    theirs = [_keys(application, bare, bare, pause, keys) for _, pause, keys, _ in TYPING]
    bare.close()
    ours = _in_the_editor(application, paragraphs)
    pairs = list(zip(TYPING, ours, theirs, strict=True))
    return [Row(name, own, bare, "bare QTextEdit", (bare + more) / bare) for (name, _, _, more), own, bare in pairs]


def _in_the_editor(application: QApplication, paragraphs: int) -> list[float]:
    from ui.editor.editor_page import EditorPage
    from ui.tasks import Tasks
    from ui.theme import Theme

    with tempfile.TemporaryDirectory() as folder, Desk.open(Path(folder) / "desk.sqlite") as desk:
        theme, tasks = Theme(application), Tasks()
        (slug,) = desk.reports.new(plain_report("河口新区把服务送到家门口", paragraphs)).reports
        page = EditorPage(desk, tasks)
        page.resize(1200, 800)
        page.show()
        page.show_report(desk.reports.get(slug))
        _settle(application, 1.5)
        cost = [_keys(application, page.parts.story, page, pause, keys) for _, pause, keys, _ in TYPING]
        page.save_now()
        _settle(application, 0.5)
        tasks.close()
        page.close()
        page.deleteLater()
        _settle(application, 0.1)
        del theme
        return cost


def _keys(application: QApplication, field: QTextEdit, window: QWidget, pause: float, keys: int) -> float:
    """The median of the main thread's processor time from one key to the next: the key, what it leads to, the paint."""
    from PySide6.QtCore import QEvent, Qt
    from PySide6.QtGui import QKeyEvent, QTextCursor

    window.activateWindow()
    field.setFocus()
    cursor = field.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.Start)
    cursor.movePosition(QTextCursor.MoveOperation.Down, QTextCursor.MoveMode.MoveAnchor, 4)
    field.setTextCursor(cursor)
    times, before = [], len(field.toPlainText())
    for number in range(keys):
        began = time.thread_time()
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            application.sendEvent(field, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, PROSE[number % len(PROSE)]))
        _settle(application, pause)
        times.append((time.thread_time() - began) * 1000)
    assert len(field.toPlainText()) == before + keys, "the keys went elsewhere"
    return statistics.median(times[keys // 8 :])


def _settle(application: QApplication, seconds: float) -> None:
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        application.processEvents()
        time.sleep(0.004)
