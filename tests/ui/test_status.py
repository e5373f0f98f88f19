from __future__ import annotations

import logging
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QProgressBar, QToolButton

from ui.window.about import About
from ui.window.log import begin_log
from ui.window.main_window import MainWindow
from ui.window.status import JobBar
from workstation import __version__
from workstation.progress import Progress


def test_a_long_job_shows_how_far_it_is_and_can_be_cancelled(qtbot, window: MainWindow) -> None:
    bar, gate = window.statusBar().findChild(JobBar), threading.Event()

    def steps() -> Iterator[Progress[str]]:
        for done in range(1, 1000):
            yield Progress(done, 1000, f"第 {done} 步")
            gate.wait(5)

    job = window.tasks.job(steps, "输出版面")
    qtbot.waitUntil(lambda: bar.findChild(QProgressBar).value() == 1)
    assert bar.isVisible()
    assert bar.findChild(QLabel).text() == "第 1 步"
    bar.findChild(QToolButton).click()
    assert job.is_cancelled
    gate.set()
    qtbot.waitUntil(bar.isHidden)


def test_what_the_program_is_can_be_looked_up(qtbot, window: MainWindow) -> None:
    window.actions_by_name["about.open"].trigger()
    about = window.findChild(About)
    assert any(__version__ in label.text() for label in about.findChildren(QLabel))
    about.reject()


@pytest.fixture
def root_log() -> Iterator[logging.Logger]:
    root = logging.getLogger()
    before = list(root.handlers)
    yield root
    for handler in [handler for handler in root.handlers if handler not in before]:
        root.removeHandler(handler)
        handler.close()


def test_warnings_are_written_to_the_log_file(tmp_path: Path, root_log: logging.Logger) -> None:
    begin_log(tmp_path / "log")
    logging.getLogger("ui.probe").warning("磁盘快满了")
    assert "磁盘快满了" in (tmp_path / "log" / "workstation.log").read_text(encoding="utf-8")


def test_a_folder_that_cannot_be_made_does_not_keep_the_window_from_opening(tmp_path: Path, root_log: logging.Logger) -> None:
    (tmp_path / "log").write_text("a file stands in the way")
    before = list(root_log.handlers)
    begin_log(tmp_path / "log")
    assert root_log.handlers == before
