"""Brings a store's schema up to the program's, and refuses one that is ahead of it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from workstation.errors import StoreError

if TYPE_CHECKING:
    from workstation.store.engine import Engine

FOLDER = Path(__file__).parent / "migrations"
_HISTORY = "schema_migration"


def current_schema() -> int:
    """The schema that this program writes: its last migration's number."""
    return max(_number(path.stem) for path in FOLDER.glob("[0-9]*.py"))


def schema_of(engine: Engine) -> int:
    """A store's schema; 0 for an empty database. Raises `StoreError` for another program's database."""
    tables = set(engine.database.get_tables())
    if _HISTORY in tables:
        rows = engine.database.execute_sql(f"SELECT name FROM {_HISTORY}").fetchall()
        return max((_number(row[0]) for row in rows), default=0)
    if tables:
        raise StoreError("这是其他程序的数据库，不是采编工作站的稿库；原样未动。请核对路径")
    return 0


def bring_up(engine: Engine) -> None:
    """Run the migrations that a store lacks, each in one transaction. Raises `StoreError` for a newer store."""
    found, wanted = schema_of(engine), current_schema()
    if found > wanted:
        raise StoreError("稿库由更新版本的采编工作站建立（格式 {0}，本程序只到 {1}）；原样未动。请先升级程序", found, wanted)
    if found < wanted or _lacks_a_step(engine):
        from playhouse.migrations import Runner

        Runner(engine.database, str(FOLDER), table_name=_HISTORY).up()
    engine.index.create()  # each time: a crash between the last migration and here must not leave a store without one


def _lacks_a_step(engine: Engine) -> bool:
    """Steps are made side by side: a store that was written between two of them may have the later one only."""
    done = {row[0] for row in engine.database.execute_sql(f"SELECT name FROM {_HISTORY}").fetchall()}
    return not done.issuperset(path.stem for path in FOLDER.glob("[0-9]*.py"))


def _number(name: str) -> int:
    return int(name.split("_")[0])
