from __future__ import annotations

import subprocess
import sys
from pathlib import Path

STORY = """
import linecache, sys
import PySide6.QtCore
from ui.window.preload import import_plainly

sys.path.insert(0, sys.argv[1])
import read_by_qt
assert read_by_qt.__file__ in linecache.cache, "Qt's binding has changed: is import_plainly still needed?"
import_plainly()
import read_by_nobody
assert read_by_nobody.NUMBER == 1
assert not {read_by_qt.__file__, read_by_nobody.__file__} & set(linecache.cache)
"""
"""In an interpreter of its own: a test that started the program before has the import plain already."""


def test_no_source_of_an_imported_module_is_kept(tmp_path: Path) -> None:
    for name in ("read_by_qt", "read_by_nobody"):
        (tmp_path / f"{name}.py").write_text("NUMBER = 1\n", encoding="utf-8")
    ran = subprocess.run([sys.executable, "-c", STORY, str(tmp_path)], capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr
