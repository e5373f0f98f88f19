from __future__ import annotations

import ast
from pathlib import Path

from tests.conftest import ROOT

SQLITE = {"sqlite_engine.py", "sqlite_index.py"}


def imported(path: Path) -> set[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    plain = {name.name for node in ast.walk(tree) if isinstance(node, ast.Import) for name in node.names}
    return plain | {node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node.module}


def test_what_only_sqlite_has_stands_in_its_own_modules() -> None:
    """A shared store on another database brings two modules of its own, and nothing else has to change."""
    elsewhere = [path for path in (ROOT / "workstation").rglob("*.py") if path.name not in SQLITE]
    assert [path.name for path in elsewhere if "sqlite3" in imported(path)] == []
    assert [path.name for path in elsewhere for word in ("PRAGMA", "fts5", "rowid") if word in path.read_text(encoding="utf-8")] == []


def test_the_engine_is_chosen_in_two_places_only() -> None:
    """Where a store is opened, and where a backup's file is looked over."""
    choosing = {path.name for path in (ROOT / "workstation").rglob("*.py") if "workstation.store.sqlite_engine" in imported(path)}
    assert choosing == {"opening.py", "backup.py"}
