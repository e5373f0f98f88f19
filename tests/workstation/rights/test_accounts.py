from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from tests.workstation.signoff.people import PASSWORD, as_, read_through, staffed
from workstation.cli import main
from workstation.desk import Desk
from workstation.errors import BadInput, NotReady, Refused
from workstation.rights.table import Role
from workstation.store.sign_tables import AccountTable


@pytest.fixture
def desk(tmp_path: Path):
    with staffed(tmp_path) as desk:
        yield desk


def test_the_first_account_is_an_administrators_and_nothing_is_asked_before_the_second(tmp_path: Path) -> None:
    with Desk.open(tmp_path / "desk.sqlite") as desk:
        with pytest.raises(BadInput, match="第一个账号要是管理员"):
            desk.accounts.add("编三", {Role.EDITOR}, PASSWORD)
        desk.accounts.add("管一", {Role.ADMINISTRATOR}, PASSWORD)
        assert not desk.accounts.are_kept
        desk.reports.new()
    with Desk.open(tmp_path / "desk.sqlite") as desk:
        assert desk.accounts.actor.name == "管一"
        desk.accounts.add("编三", {Role.EDITOR}, PASSWORD)
        with pytest.raises(Refused, match="管一（管理员）不能写稿"):
            desk.reports.new()


def test_no_password_and_no_code_lies_in_the_store(desk: Desk) -> None:
    code = as_(desk, "管一").accounts.reset("编三", "另一句话用来作口令").recovery_code
    desk._store.engine.database.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    data = desk.path.read_bytes()
    assert "另一句话用来作口令".encode() not in data and PASSWORD.encode() not in data
    assert code.encode() not in data and code.replace("-", "").encode() not in data
    (kept,) = desk._store.row(AccountTable.select(AccountTable.password).where(AccountTable.name == "编三"))
    assert kept.startswith("$argon2id$")


def test_a_wrong_name_and_a_wrong_password_are_told_alike(desk: Desk) -> None:
    told = []
    for name, password in (("编三", "错的口令错的"), ("没有人", PASSWORD)):
        with pytest.raises(Refused) as refused:
            desk.accounts.log_in(name, password)
        told.append(str(refused.value))
    assert len(set(told)) == 1
    assert desk.accounts.log_in("编三", PASSWORD).roles == {Role.EDITOR}


def test_after_five_wrong_ones_one_waits_a_minute_even_if_the_clock_is_set_back(tmp_path: Path) -> None:
    now = [datetime(2031, 1, 1, 9)]
    with staffed(tmp_path, clock=lambda: now[0]) as desk:
        for _ in range(5):
            with pytest.raises(Refused, match="不对"):
                desk.accounts.log_in("编三", "错的口令错的")
        with pytest.raises(Refused, match="秒后再试"):
            desk.accounts.log_in("编三", PASSWORD)
        now[0] += timedelta(minutes=2)
        desk.accounts.log_in("编三", PASSWORD)


def test_a_forgotten_password_is_made_anew_with_the_code_once(desk: Desk) -> None:
    code = as_(desk, "管一").accounts.reset("编三", PASSWORD).recovery_code
    desk.gate.leave()
    typed = code.lower().replace("-", " ")
    renewed = desk.accounts.recover("编三", typed, "新口令新口令一二").recovery_code
    assert renewed != code
    assert desk.accounts.actor.name == ""
    with pytest.raises(Refused):
        desk.accounts.recover("编三", code, "第三个口令第三个")
    with pytest.raises(Refused):
        desk.accounts.recover("总六", renewed, "别人的恢复码不行")
    desk.accounts.log_in("编三", "新口令新口令一二")


def test_weak_passwords_and_doubled_names_are_told(desk: Desk) -> None:
    as_(desk, "管一")
    for password, told in (("短", "至少 8"), ("aaaaaaaaaa", "太简单")):
        with pytest.raises(BadInput, match=told):
            desk.accounts.add("新人", {Role.REPORTER}, password)
    with pytest.raises(NotReady, match="已经有账号"):
        desk.accounts.add("编三", {Role.REPORTER}, PASSWORD)
    with pytest.raises(BadInput, match="姓名"):
        desk.accounts.add(" ", {Role.REPORTER}, PASSWORD)


def test_the_last_administrator_stays_one(desk: Desk) -> None:
    as_(desk, "管一")
    for act in (lambda: desk.accounts.end("管一"), lambda: desk.accounts.set_roles("管一", {Role.CHIEF})):
        with pytest.raises(NotReady, match="唯一的管理员"):
            act()


def test_who_left_cannot_log_in_and_the_desk_stays_closed(desk: Desk) -> None:
    as_(desk, "管一")
    for name in ("记二", "编三", "校四", "版五", "总六", "编七", "总八"):
        desk.accounts.end(name)
    assert desk.accounts.are_kept
    with pytest.raises(Refused):
        desk.accounts.log_in("编三", PASSWORD)
    desk.accounts.reopen("编三")
    desk.accounts.log_in("编三", PASSWORD)


def test_a_locked_desk_takes_nothing(desk: Desk) -> None:
    as_(desk, "编三").accounts.lock()
    with pytest.raises(Refused, match="还没有登录"):
        desk.reports.new()


def test_the_command_line_makes_accounts_and_finds_the_way_back(tmp_path: Path, capsys, monkeypatch) -> None:
    store = ["--store", str(tmp_path / "desk.sqlite")]
    monkeypatch.setenv("WORKSTATION_NEW_PASSWORD", PASSWORD)
    assert main(["accounts", "add", "管一", "--roles", "管理员,总编", *store]) == 0
    assert main(["accounts", "add", "编三", "--roles", "编辑", *store]) == 0
    code = capsys.readouterr().out.split("恢复码：")[-1].split("\n")[0]
    assert main(["accounts", "list", *store]) == 2
    monkeypatch.setenv("WORKSTATION_PASSWORD", PASSWORD)
    assert main(["--as", "编三", "search", "没有", *store]) == 0
    assert main(["accounts", "list", *store, "--as", "管一"]) == 0
    assert capsys.readouterr().out == "管一\t总编、管理员\n编三\t编辑\n"
    monkeypatch.setenv("WORKSTATION_NEW_PASSWORD", "换了一句新的话作口令")
    assert main(["accounts", "recover", "编三", "--code", code, *store]) == 0
    assert main(["search", "没有", *store, "--as", "编三"]) == 2
    assert "不对" in capsys.readouterr().err
    assert main(["accounts", "add", "校四", "--roles", "主任", *store, "--as", "管一"]) == 2
    assert "没有“主任”这个职责" in capsys.readouterr().err


def test_passwords_come_from_standard_input_too(tmp_path: Path, capsys, monkeypatch) -> None:
    import io

    with staffed(tmp_path) as desk:
        store = ["--store", str(desk.path)]
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{PASSWORD}\n"))
    assert main(["accounts", "list", *store, "--as", "编三", "--password-stdin"]) == 0
    monkeypatch.setattr("sys.stdin", io.StringIO(""))
    assert main(["accounts", "list", *store, "--as", "编三"]) == 2
    assert "WORKSTATION_PASSWORD" in capsys.readouterr().err


def test_whose_lines_are_listed_and_who_asks_are_two_things(tmp_path: Path, capsys, monkeypatch) -> None:
    with staffed(tmp_path) as desk:
        read_through(desk, desk.reports.listing()[0].slug, to="FIRST")
        store = ["--store", str(desk.path)]
    monkeypatch.setenv("WORKSTATION_PASSWORD", PASSWORD)
    for asked in (["log", "--as", "总六", "--person", "记二"], ["--as", "总六", "log", "--person", "记二"]):
        assert main([*asked, *store]) == 0
        assert [line.split("\t")[2:4] for line in capsys.readouterr().out.splitlines()] == [["记二", "送审"]]
    assert main(["log", "--as", "总六", *store]) == 0
    assert {line.split("\t")[2] for line in capsys.readouterr().out.splitlines()} >= {"管一", "记二", "编三"}


def test_the_table_of_rights_is_printed_to_anybody(capsys) -> None:
    assert main(["accounts", "rights"]) == 0
    told = capsys.readouterr().out
    assert "终审\t总编\n" in told and "不经审读直接改审次\t没有人\n" in told
