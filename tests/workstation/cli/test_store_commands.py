from __future__ import annotations

import json
from pathlib import Path

import pytest

from workstation.cli import main
from workstation.desk import Desk
from workstation.report import Headlines, Report


@pytest.fixture
def store(tmp_path: Path) -> Path:
    with Desk.open(tmp_path / "desk.sqlite") as desk:
        desk.reports.file([Report("", Headlines(main="海堤加固"), ("工程进度过半，预计六月完工。",))], "")
    return tmp_path / "desk.sqlite"


def test_search_prints_hits_as_json(store: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["search", "完工", "--store", str(store), "--json"]) == 0
    (hit,) = json.loads(capsys.readouterr().out)
    assert (hit["title"], hit["page"]) == ("海堤加固", None)
    assert [hit["snippet"][start:end] for start, end in hit["spans"]] == ["完工"]


def test_search_prints_hits_to_read(store: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["search", "工程", "--store", str(store)]) == 0
    assert "工程进度过半" in capsys.readouterr().out
    assert main(["search", "没有的词", "--store", str(store), "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == []


def test_a_backup_and_its_restore_from_the_command_line(store: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["backup", "--store", str(store), "--to", str(tmp_path / "to")]) == 0
    backup = capsys.readouterr().out.strip()
    assert main(["restore", backup, "--store", str(tmp_path / "new.sqlite")]) == 0
    assert main(["doctor", "--store", str(tmp_path / "new.sqlite")]) == 0
    assert "✗" not in capsys.readouterr().out


def test_doctor_ends_with_1_for_a_damaged_store(store: Path, capsys: pytest.CaptureFixture[str]) -> None:
    store.write_bytes(b"\x00" * 9000)
    assert main(["doctor", "--store", str(store)]) == 1
    assert "restore" in capsys.readouterr().out


def test_doctor_repairs_what_is_derived(store: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with Desk.open(store) as desk:
        desk._store.engine.database.execute_sql("DROP TABLE report_index")
    assert main(["doctor", "--store", str(store)]) == 1
    assert main(["doctor", "--store", str(store), "--repair"]) == 0


@pytest.mark.parametrize("command", [["search", "词"], ["backup"], ["doctor"], ["restore", "missing.zip"]])
def test_a_missing_file_is_bad_input_and_makes_nothing(tmp_path: Path, command: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*command, "--store", str(tmp_path / "none.sqlite")]) == 2
    errors = capsys.readouterr().err.splitlines()
    assert len(errors) == 1
    assert "请核对路径" in errors[0]
    assert list(tmp_path.iterdir()) == []
