from __future__ import annotations

import gc
import os
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from tests.conftest import ROOT
from workstation.desk import Desk
from workstation.errors import DeskError, StoreError
from workstation.report import Headlines, Report

SAVING = """
import sys
from dataclasses import replace
from pathlib import Path
from workstation.desk import Desk
desk = Desk.open(Path(sys.argv[1]))
(slug,) = desk.reports.new().reports
for turn in range(100_000):
    desk.reports.save(replace(desk.reports.get(slug), body=(f"第{turn}次" + "潮水" * 400,)))
    print(turn, flush=True)
"""


def spoil(path: Path, *statements: str) -> None:
    connection = sqlite3.connect(path)
    for statement in statements:
        connection.execute(statement)
    connection.commit()
    connection.close()


def filled(path: Path, count: int = 1) -> Path:
    with Desk.open(path) as desk:
        desk.reports.file([Report("", Headlines(main=f"第{at}篇"), ("海堤加固。" * 50,)) for at in range(count)], "")
    return path


def test_a_killed_window_frees_the_store_and_every_acknowledged_save_is_there(tmp_path: Path) -> None:
    path = tmp_path / "desk.sqlite"
    with subprocess.Popen([sys.executable, "-c", SAVING, str(path)], cwd=ROOT, stdout=subprocess.PIPE, text=True) as saving:
        acknowledged = [saving.stdout.readline() for _ in range(60)]
        with Desk.open(path) as second:
            assert str(saving.pid) in second.held_by
        saving.kill()
        acknowledged += saving.stdout.readlines()
    last = int([line for line in acknowledged if line.endswith("\n")][-1])
    with Desk.open(path) as desk:
        assert not desk.read_only
        (row,) = desk.reports.listing()
        assert int(desk.reports.get(row.slug).body[0].removeprefix("第").partition("次")[0]) in (last, last + 1)
        assert {d.faults for d in [step.result for step in desk.examine()][-1]} == {()}


def test_threads_that_write_at_once_lose_nothing(tmp_path: Path) -> None:
    with Desk.open(tmp_path / "desk.sqlite") as desk:
        failures: list[Exception] = []

        def work(name: str) -> None:
            try:
                (slug,) = desk.reports.new(Report("", Headlines(main=name))).reports
                for turn in range(30):
                    desk.reports.save(replace(desk.reports.get(slug), body=(f"{name}{turn}",)))
                    desk.reports.set_tags([slug], [f"{name}{turn}"])
            except (DeskError, sqlite3.Error) as error:
                failures.append(error)

        threads = [threading.Thread(target=work, args=(name,)) for name in "甲乙丙"]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert failures == []
        assert sorted(desk.reports.get(row.slug).body for row in desk.reports.listing()) == [("丙29",), ("乙29",), ("甲29",)]
        assert sorted(desk.reports.tags()) == ["丙29", "乙29", "甲29"]


def test_a_write_that_fails_half_way_is_not_half_written(tmp_path: Path) -> None:
    with Desk.open(filled(tmp_path / "desk.sqlite", 2)) as desk:
        slugs = [row.slug for row in desk.reports.listing()]
        with pytest.raises(DeskError):
            desk.reports.set_tags([*slugs, "no such slug"], ["要闻"])
        assert desk.reports.tags() == ()
        assert desk.journal.undo_label == "导入整版"


def test_a_full_disk_is_said_so_and_nothing_is_lost(tmp_path: Path) -> None:
    with Desk.open(filled(tmp_path / "desk.sqlite")) as desk:
        database = desk._store.engine.database
        database.execute_sql(f"PRAGMA max_page_count = {database.execute_sql('PRAGMA page_count').fetchone()[0]}")
        (row,) = desk.reports.listing()
        before = desk.reports.get(row.slug)
        with pytest.raises(StoreError, match="磁盘已满"):
            desk.reports.save(replace(before, body=("满" * 500_000,)))
        assert desk.reports.get(row.slug) == before
        database.execute_sql("PRAGMA max_page_count = 1000000")
        desk.reports.save(replace(before, body=("有空间了",)))
        assert desk.reports.get(row.slug).body == ("有空间了",)


def test_a_newer_store_is_refused(tmp_path: Path) -> None:
    path = filled(tmp_path / "desk.sqlite")
    spoil(path, "INSERT INTO schema_migration(name, applied) VALUES ('9999_later', '2040-01-01')")
    for read_only in (False, True):
        with pytest.raises(StoreError, match="升级程序"):
            Desk.open(path, read_only=read_only)


def test_another_programs_database_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "other.sqlite"
    spoil(path, "CREATE TABLE song(title)")
    with pytest.raises(StoreError, match="其他程序"):
        Desk.open(path)
    assert sqlite3.connect(path).execute("SELECT name FROM sqlite_master").fetchall() == [("song",)]


def test_damage_inside_a_store_is_found_at_the_start(tmp_path: Path) -> None:
    path = filled(tmp_path / "desk.sqlite", 40)
    data = bytearray(path.read_bytes())
    for at in range(4096 * 3, len(data), 4096):
        data[at : at + 2000] = b"\xa5" * 2000
    path.write_bytes(data)
    with pytest.raises(StoreError, match="损坏"):
        Desk.open(path)
    assert path.read_bytes() == data


def test_a_store_that_was_refused_is_not_held(tmp_path: Path) -> None:
    path = tmp_path / "desk.sqlite"
    path.write_bytes(b"no store" * 900)
    with pytest.raises(StoreError):
        Desk.open(path)
    path.unlink()
    with Desk.open(path) as desk:
        assert not desk.read_only


def test_looking_at_a_missing_store_makes_none(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="没有这个稿库"):
        Desk.open(tmp_path / "desk.sqlite", read_only=True)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("place", ["file/desk.sqlite", "."])
def test_a_place_where_no_store_can_be_is_said_so(tmp_path: Path, place: str) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(StoreError):
        Desk.open(tmp_path / place)


@contextmanager
def as_a_user_without_rights(folder: Path) -> Iterator[None]:
    """Root may write anywhere: it steps down for this."""
    folder.chmod(0o555)
    down = hasattr(os, "geteuid") and os.geteuid() == 0
    if down:
        os.seteuid(65534)
    try:
        yield
    finally:
        if down:
            os.seteuid(0)
        folder.chmod(0o755)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows folders have no such bit; the lock file fails there in the same way")
@pytest.mark.parametrize("exists", [True, False])
def test_a_folder_that_cannot_be_written_is_said_so(tmp_path_factory: pytest.TempPathFactory, exists: bool) -> None:
    folder = tmp_path_factory.getbasetemp().parent / f"read-only-{os.getpid()}-{exists}"
    folder.mkdir()
    if exists:
        filled(folder / "desk.sqlite")
        (folder / "desk.sqlite.lock").unlink()
    for above in folder.parents[:2]:
        above.chmod(0o755)
    with as_a_user_without_rights(folder), pytest.raises(StoreError, match="不能写入稿库所在文件夹"):
        Desk.open(folder / "desk.sqlite")
    assert [entry.name for entry in folder.iterdir()] == ["desk.sqlite"] * exists


def test_a_thread_that_comes_late_does_not_open_a_closed_store_again(tmp_path: Path) -> None:
    desk = Desk.open(filled(tmp_path / "desk.sqlite"))
    desk.close()
    with pytest.raises(StoreError, match="已经关闭"):
        desk.reports.listing()


def test_connections_of_ended_threads_are_closed(tmp_path: Path) -> None:
    with Desk.open(filled(tmp_path / "desk.sqlite")) as desk:
        for _ in range(5):
            thread = threading.Thread(target=desk.reports.listing)
            thread.start()
            thread.join()
        gc.collect()
        assert len(desk._store.engine.database._open) == 1
