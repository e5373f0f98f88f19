from __future__ import annotations

import builtins
import linecache
import sys
from pathlib import Path

import pytest

from ui.window.preload import import_plainly


def test_no_source_of_an_imported_module_is_kept(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(builtins, "__import__", builtins.__import__)
    monkeypatch.syspath_prepend(tmp_path)
    for name in ("read_by_qt", "read_by_nobody"):
        (tmp_path / f"{name}.py").write_text("NUMBER = 1\n", encoding="utf-8")
    import read_by_qt

    assert read_by_qt.__file__ in linecache.cache, "Qt's binding has changed: is import_plainly still needed?"
    import_plainly()
    import read_by_nobody

    assert read_by_nobody.NUMBER == 1
    assert not {read_by_qt.__file__, read_by_nobody.__file__} & set(linecache.cache)
    for name in ("read_by_qt", "read_by_nobody"):
        sys.modules.pop(name)
