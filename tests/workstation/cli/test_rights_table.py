"""Every verb of the command line is tried by every role that lacks its right, and by nobody: refused, logged, and nothing written."""

from __future__ import annotations

import argparse
import importlib
import io
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, redirect_stdout
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

import pytest

from tests.workstation.packets.desks import open_desk, report
from tests.workstation.signoff.people import DAY, PASSWORD, ROLES, as_, staffed, with_slot
from workstation.checks.house_terms import HouseTerm
from workstation.cli import COMMANDS, main
from workstation.comments.comment import Anchor
from workstation.desk import Desk
from workstation.page import Slot
from workstation.rights.table import Role, rights_table
from workstation.units import Lines

ONE_OF_EACH = {next(iter(roles)): name for name, roles in reversed(ROLES.items())}
LINES = (
    ("report.write", "file {page}"),
    ("page.archive", "archive import {old}"),
    ("report.write", "handover take {ninjs}"),
    ("report.write issue.manage", "handover take {issue}"),
    ("report.sort", "tags {slug} --add 水利"),
    ("report.sort", "tags {slug} --take-off 水利"),
    ("report.sort", "tags {slug} --urgency 1"),
    ("report.sort", "tags --rename 水利 水务"),
    ("report.sort", "tags --tie-all"),
    ("report.sort", "tags --import-topics {topics}"),
    ("comment.write", "comments add {slug} 北堤 出处？"),
    ("comment.write", "comments reply {comment} 在问"),
    ("comment.write", "comments assign {comment} --for 编三"),
    ("comment.settle", "comments resolve {comment}"),
    ("comment.settle", "comments reopen {settled}"),
    ("comment.remove", "comments remove {comment}"),
    ("report.hand_over", "handover report {slug}"),
    ("report.hand_over", "handover issue {day} --to {out}/整期.zip"),
    ("report.submit", "sign step {slug} --step 送审"),
    ("report.first", "sign step {slug} --step 初审"),
    ("report.second", "sign step {slug} --step 复审"),
    ("report.final", "sign step {slug} --step 终审"),
    ("report.release", "sign step {slug} --step 签发"),
    ("report.return", "sign return {slug} --reason 重写"),
    ("report.kill", "sign kill {slug} --reason 不用"),
    ("report.hold", "sign hold {slug} --reason 等通知"),
    ("report.hold", "sign free {slug}"),
    ("reading.override", "sign step {slug} --step 终审 --override 急"),
    ("page.sign", "sign page {day} K01 --do sign"),
    ("page.print", "sign page {day} K01 --do print"),
    ("page.archive", "sign page {day} K01 --do archive"),
    ("page.plan", "page folio {day} K01 --name 要闻"),
    ("page.plan", "page masthead {day} K01"),
    ("page.plan", "page place {day} K01 {other}"),
    ("page.plan", "page propose {day} K01 --take 1"),
    ("page.plan", "page move {day} K01 {slug} 1 15"),
    ("page.plan", "page resize {day} K01 {slug} 4 30"),
    ("page.plan", "page swap {day} K01 {slug} {placed}"),
    ("page.plan", "page headline {day} K01 {slug} --main 24"),
    ("page.plan", "page columns {day} K01 {slug} 2"),
    ("page.plan", "page box {day} K01 {slug}"),
    ("page.plan", "page picture {day} K01 {slug}"),
    ("page.plan", "page take-off {day} K01 {slug}"),
    ("issue.manage", "page new 2032-01-01"),
    ("page.export", "export --issue {day} --to {out}"),
    ("packet.make", "packet make --to {out}"),
    ("packet.receive", "packet receive {packet} --trust {trust}"),
    ("packet.receive", "packet forget 校对室"),
    ("people.change", "roster import {roster}"),
    ("people.change", "roster import {officials} --kind officials"),
    ("people.correspondents", "roster import {correspondents} --kind correspondents"),
    ("people.travel", "roster sign {out}/名录.json --signer 报社"),
    ("people.travel", "roster take {travelled}"),
    ("house.rules", "house import {house}"),
    ("fees.grade", "fees --issue {day} --grade {slug}=A"),
    ("fees.close", "fees --month 2026-01 --close"),
    ("fees.read", "fees --month 2026-01 --all"),
    ("store.backup", "backup"),
    ("store.care", "doctor --repair"),
    ("store.care", "restore {backup}"),
    ("log.read", "log"),
    ("account.manage", "accounts add 新九 --roles 记者"),
    ("account.manage", "accounts roles 编七 --roles 记者"),
    ("account.manage", "accounts end 编七"),
    ("account.manage", "accounts reopen 编七"),
    ("account.manage", "accounts reset 编七"),
)
"""A right, or several as they are asked for, and a line of the command line that needs it."""
FOR_ALL = (
    "search 北堤", "tags", "page list", "page show {day} K01", "page propose {day} K01", "comments list", "sign show {slug}",
    "sign page {day} K01", "sign waiting", "roster list", "roster export {out}/表.csv", "roster signers", "house list",
    "house export {out}/规则.json", "house try 北堤", "packet list", "accounts list", "stats week", "fees --month 2026-01",
    "check --filed {slug}", "check --issue {day}", "packet decide {slug} --take ours", "accounts password",
)  # fmt: skip
"""What every account may: reading, one's own password, and what finds nothing to do here."""
WITHOUT = {"verify", "doctor", "attribution", "convert", "fit", "accounts recover", "accounts rights", "demo"}
"""Nothing is read from a store with accounts but a proof; a recovery code shows by itself who one is; `demo` is tried below."""
ELSEWHERE = {
    "report.edit_read", "report.correct", "report.remove", "finding.waive", "reading.set", "packet.decide", "register.faults", "fees.table",
    "journal.undo_others", "settings.change",
}  # fmt: skip
"""Rights of which the command line has no act that could be refused here."""


@dataclass(frozen=True)
class Prepared:
    """A store of eight people, and all files that a line may name."""

    folder: Path
    places: dict[str, object]


@cache
def _prepared() -> Prepared:
    folder = Path(mkdtemp())
    with staffed(folder) as desk:
        slug = as_(desk, "总六").reports.listing()[0].slug
        (other,), (placed,) = (desk.reports.new(desk.reports.get(slug)).reports for _ in range(2))
        plan = desk.issues.plan(DAY, "K01")
        slots = (*plan.slots, Slot(placed, 0, Lines(40), 5, Lines(20)))
        desk.issues.put_plan(DAY, replace(plan, slots=slots), "排上版")
        desk.options.set("paper.name", "青汀报")
        as_(desk, "编七").comments.add(slug, Anchor("正文", 0, 2), "出处？")
        desk.comments.add(slug, Anchor("正文", 3, 5), "谁？")
        comment, settled = (each.id for each in desk.comments.listing(slug))
        desk.comments.settle(settled)
        as_(desk, "总六")
        store = desk.path
    places = {"slug": slug, "other": other, "placed": placed, "comment": comment, "settled": settled, "day": DAY, "store": store}
    return Prepared(folder, {**places, **_files(folder), **_written(folder, slug, store)})


def _files(folder: Path) -> dict[str, Path]:
    texts = {
        "page": ("page.txt", "北堤加固\n　　本报讯（记者 记二）北堤加固工程完成过半。\n"),
        "old": ("old/旧稿.txt", "旧稿\n　　本报讯（记者 记二）堤坝完工。\n"),
        "staff": ("staff.csv", "name,role,desk,from,to\n记二,记者,,,\n"),
        "roster": ("roster.csv", "name,role,desk,from,to\n新来的,记者,,,\n"),
        "officials": ("officials.csv", "name,post,organ,rank,from,to,traditional\n闻人清,区长,青汀区,1,,,\n"),
        "correspondents": ("correspondents.csv", "name,unit\n邹朋,区交通局\n"),
        "topics": ("topics.csv", "code,name,parent\n20000001,试题,\n"),
    }
    found = {}
    for name, (path, text) in texts.items():
        target = folder / path
        target.parent.mkdir(exist_ok=True)
        target.write_text(text, encoding="utf-8")
        found[name] = target
    found["old"] = folder / "old"
    return found


def _written(folder: Path, slug: str, store: Path) -> dict[str, object]:
    """Files that the program itself writes."""
    lines = {
        "people": f"roster import {folder}/staff.csv",
        "ninjs": f"handover report {slug}",
        "travelled": f"roster sign {folder}/travelled.json --signer 报社",
        "backup": f"backup --to {folder}/backup.zip",
    }
    for name, line in lines.items():
        told = io.StringIO()
        with redirect_stdout(told):
            assert main([*line.split(), "--store", str(store), "--by", "总六"]) == 0
        if name == "ninjs":
            (folder / "ninjs.json").write_text(told.getvalue(), encoding="utf-8")
    with open_desk(folder, "甲") as other:
        (there_slug,) = other.reports.new(report("河堤加固")).reports
        day = date(2031, 5, 6)
        other.issues.new(day)
        other.issues.put_plan(day, with_slot(other.issues.plan(day, "K01"), there_slug), "排上版")
        other.house.put(HouseTerm("通讼员", "通讯员"))
        list(other.packets.make(folder / "packet.zip"))
        there, trust = str(other.path), other.travel.fingerprint()
    assert main(["handover", "issue", "2031-05-06", "--to", f"{folder}/issue.zip", "--store", there]) == 0
    assert main(["house", "export", f"{folder}/house.json", "--store", there]) == 0
    names = {"ninjs": "ninjs.json", "issue": "issue.zip", "travelled": "travelled.json", "house": "house.json", "backup": "backup.zip"}
    return {**{name: folder / file for name, file in names.items()}, "packet": folder / "packet.zip", "trust": trust}


@pytest.fixture
def prepared(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Prepared:
    """A copy of the store, to be tried."""
    monkeypatch.setenv("WORKSTATION_PASSWORD", PASSWORD)
    monkeypatch.setenv("WORKSTATION_NEW_PASSWORD", "又一句长长的口令")
    made = _prepared()
    monkeypatch.setattr("workstation.rights.accounts.is_right", lambda _kept, password: password == PASSWORD)  # argon2 is slow on purpose
    shutil.copy(made.places["store"], tmp_path / "desk.sqlite")
    shutil.copy(made.folder / "staffed.signing-key", tmp_path / "desk.signing-key")
    return Prepared(tmp_path, {**made.places, "out": tmp_path, "store": tmp_path / "desk.sqlite"})


def run(prepared: Prepared, line: str, *who: str) -> int:
    words = [word.format(**prepared.places) for word in line.split()]
    return main([*words, "--store", str(prepared.places["store"]), *who])


def refused(store: Path) -> list[tuple[str, str]]:
    with Desk.open(store) as desk:
        lines = desk.log._shelf.lines()
    return [(line.person, str(line.detail["action"])) for line in reversed(lines) if line.act == "refused"]


def state(store: Path) -> list[tuple[object, ...]]:
    """All rows but the log's and what counts logins."""
    with closing(sqlite3.connect(store)) as base:
        tables = [name for (name,) in base.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'log%'")]
        return [
            row for name in sorted(tables) if "fts" not in name and "index" not in name for row in base.execute(f"SELECT * FROM {name}")
        ]


def first_lack(role: Role, rights: str) -> str:
    """The first of the rights that a line needs which a role hasn't; empty if it has all."""
    return next((right for right in rights.split() if role not in rights_table()[right].roles), "")


@pytest.mark.parametrize(("right", "line"), LINES, ids=[line for _, line in LINES])
def test_who_lacks_the_right_is_refused_and_it_is_logged_and_nothing_is_written(prepared: Prepared, capsys, right: str, line: str) -> None:
    store = prepared.folder / "desk.sqlite"
    before = state(store)
    lacking = {name: first_lack(role, right) for role, name in ONE_OF_EACH.items() if first_lack(role, right)}
    for name in lacking:
        assert run(prepared, line, "--by", name) == 2
        assert f"{name}（" in capsys.readouterr().err
    assert refused(store) == list(lacking.items())
    assert state(store) == before


@pytest.mark.parametrize("line", [line for _, line in LINES] + list(FOR_ALL) + ["check --archive"])
def test_nobody_is_answered(prepared: Prepared, capsys, line: str) -> None:
    assert run(prepared, line) == 2
    told = capsys.readouterr()
    assert "--as 姓名" in told.err and told.out == ""


@pytest.mark.parametrize("line", FOR_ALL)
def test_what_all_may_refuses_nobody(prepared: Prepared, capsys, line: str) -> None:
    for name in ("管一", "记二"):
        run(prepared, line, "--by", name)
    assert refused(prepared.folder / "desk.sqlite") == []


def test_doctor_proves_a_store_for_everybody(prepared: Prepared) -> None:
    assert run(prepared, "doctor") == 0


def test_the_sample_isn_t_put_into_a_store_with_accounts_by_who_may_not(prepared: Prepared, capsys) -> None:
    assert run(prepared, "demo --to {out}") == 2
    assert run(prepared, "demo --to {out}", "--by", "管一") == 2
    assert "管一（" in capsys.readouterr().err


def verbs() -> Iterator[str]:
    """Every verb that the command line has, as it is typed."""
    for name in COMMANDS:
        parser = argparse.ArgumentParser()
        importlib.import_module(f"workstation.cli.{name}").configure(parser)
        found = [verb for action in parser._actions if isinstance(action, argparse._SubParsersAction) for verb in action.choices]
        yield from (f"{name} {verb}" for verb in found) if found else (name,)


def test_every_verb_and_every_right_is_tried_here() -> None:
    """Who adds a verb says here which right it needs, or that all may."""
    lines = [line for _, line in LINES] + list(FOR_ALL)
    known = {verb for verb in verbs() if any(f"{line} ".startswith(f"{verb} ") for line in lines)}
    assert set(verbs()) - known - WITHOUT == set()
    assert {right for rights, _ in LINES for right in rights.split()} | ELSEWHERE == set(rights_table())
