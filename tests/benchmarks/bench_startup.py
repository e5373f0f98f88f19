"""Start to first paint: the whole process, from the interpreter's start, beside a bare QMainWindow in the same run."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.benchmarks.peers import peer_python
from tests.benchmarks.timing import Row
from tests.conftest import ROOT

BAR = 2.5
ROUNDS = 9
FIRST_PAINT = """
import os, sys, time
from PySide6.QtCore import QEvent, QObject, QTimer
def painted():
    print(time.time(), flush=True)
    os._exit(0)
class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and watched.isWindow():
            QTimer.singleShot(0, painted)
        return False
watch = Watch()
"""
BARE = FIRST_PAINT.replace("from PySide6.QtCore", "from PySide6.QtWidgets import QApplication, QMainWindow\nfrom PySide6.QtCore") + (
    """
application = QApplication([])
window = QMainWindow()
window.resize(1440, 900)
application.installEventFilter(watch)
window.show()
application.exec()
"""
)
OURS = (
    FIRST_PAINT
    + """
from pathlib import Path
from PySide6.QtWidgets import QApplication
init = QApplication.__init__
def watched(application, arguments):
    init(application, arguments)
    application.installEventFilter(watch)
QApplication.__init__ = watched
from ui.app import run
run(Path(sys.argv[1]))
"""
)
NOVELWRITER = """
import os, sys, time
from PyQt6.QtCore import QEvent, QObject, QTimer
import novelwriter
def painted():
    print(time.time(), flush=True)
    os._exit(0)
class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and watched.inherits("QMainWindow"):
            QTimer.singleShot(0, painted)
        return False
watch = Watch()
create = novelwriter._createApp
def watched():
    application = create()
    application.installEventFilter(watch)
    return application
novelwriter._createApp = watched
novelwriter.main(["--config=" + os.path.dirname(sys.argv[1]), "--data=" + os.path.dirname(sys.argv[1])])
"""
NOVELWRITER_BAR = 0.2


def measure() -> list[Row]:
    peer = peer_python("novelwriter", "novelWriter==26.2.2")
    with tempfile.TemporaryDirectory() as folder:
        store = Path(folder) / "desk.sqlite"
        rounds = [
            (_first_paint(OURS, store), _first_paint(BARE, store), _first_paint(NOVELWRITER, store, str(peer))) for _ in range(ROUNDS)
        ]
    ours, bare, other = (statistics.median(times) for times in zip(*rounds[1:], strict=True))
    return [
        Row("start to first paint", ours, bare, "bare QMainWindow", BAR),
        Row("start to first paint", ours, other, "novelWriter", NOVELWRITER_BAR),
    ]


def _keeping_compiled_files() -> dict[str, str]:
    """As on a user's machine: Python keeps what it compiled at the first start."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def _first_paint(program: str, store: Path, python: str = sys.executable) -> float:
    environment = {**_keeping_compiled_files(), "QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": str(store.parent)}
    began = time.time()
    answer = subprocess.run([python, "-c", program, str(store)], cwd=ROOT, env=environment, capture_output=True, text=True, check=True)
    return (float(answer.stdout.split()[0]) - began) * 1000
