from __future__ import annotations

import random
import sqlite3
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from tests.workstation.signoff.people import DAY, ROLES, as_, read_through, staffed
from workstation.cli import main
from workstation.desk import Desk
from workstation.errors import DeskError, Refused
from workstation.fingerprint import page_fingerprint, report_fingerprint
from workstation.report import Reading


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with staffed(tmp_path) as desk:
        yield desk


def log_faults(desk: Desk) -> list[str]:
    diagnoses = [step.result for step in desk.examine()][-1]
    return [fault for diagnosis in diagnoses for fault in diagnosis.faults]


def tampered(path: Path, *statements: str) -> None:
    """Somebody who knows SQLite: the triggers are taken off first."""
    connection = sqlite3.connect(path)
    for table in ("log", "signed_text"):
        for act in ("update", "delete"):
            connection.execute(f"DROP TRIGGER IF EXISTS {table}_no_{act}")
    for statement in statements:
        connection.execute(statement)
    connection.commit()
    connection.close()


def test_the_log_of_a_day_is_whole(desk: Desk) -> None:
    read_through(desk, desk.reports.listing()[0].slug)
    assert log_faults(desk) == []
    assert [line.number for line in as_(desk, "总六").log.lines()] == list(range(desk.log.head[0], 0, -1))


@pytest.mark.parametrize("table", ["log", "signed_text"])
def test_the_database_itself_takes_no_change_of_the_log(desk: Desk, table: str) -> None:
    read_through(desk, desk.reports.listing()[0].slug)
    for statement in (f"UPDATE {table} SET id = id + 100", f"DELETE FROM {table}"):
        with pytest.raises(Exception, match="append-only"):
            desk._store.engine.database.execute_sql(statement)


TAMPERINGS = {
    "a changed opinion": ("UPDATE log SET person = '别人' WHERE id = 9", "第 9 条的内容与它的校验码不符"),
    "a line taken out": ("DELETE FROM log WHERE id = 10", "第 10 条不见了"),
    "the end taken off": ("DELETE FROM log WHERE id > 11", "日志末尾缺"),
    "a line put in anew": ("UPDATE log SET hash = previous WHERE id = 9", "第 10 条接不上第 9 条"),
    "a signed text": ("UPDATE signed_text SET text = text || ' '", "签过的文本"),
    "a report past the program": ("UPDATE report SET body = '[\"换了。\"]'", "绕过程序改了它"),
    "an account added past it": (
        "INSERT INTO account (name, roles, password, recovery, since) VALUES ('外人', '[]', '', '', '2031-01-01T00:00:00')",
        "账号“外人”不在日志里",
    ),
    "an account taken out": ("DELETE FROM account WHERE name = '编七'", "账号“编七”在日志里，不在库里"),
}


@pytest.mark.parametrize("kind", TAMPERINGS)
def test_what_was_done_behind_the_programs_back_is_found_and_named(tmp_path: Path, capsys, kind: str) -> None:
    statement, told = TAMPERINGS[kind]
    with staffed(tmp_path) as desk:
        read_through(desk, desk.reports.listing()[0].slug)
        path = desk.path
    tampered(path, statement)
    assert main(["doctor", "--store", str(path)]) == 1
    assert told in capsys.readouterr().out


def test_a_refusal_stays_though_the_action_round_it_was_taken_back(desk: Desk) -> None:
    def several() -> None:
        desk.reports.new()
        desk.issues.remove(DAY)

    with pytest.raises(Refused):
        as_(desk, "记二").act("几件事", several)
    assert len(desk.reports.listing()) == 1
    assert (desk.log.of(str(DAY))[-1].act, desk.log.of(str(DAY))[-1].detail["action"]) == ("refused", "issue.manage")


def test_a_clock_set_back_is_a_warning_and_the_order_stays(tmp_path: Path, capsys) -> None:
    now = [datetime(2041, 3, 1, 9)]
    with staffed(tmp_path, clock=lambda: now[0]) as desk:
        slug = desk.reports.listing()[0].slug
        as_(desk, "记二").signoff.take([slug])
        now[0] -= timedelta(days=400)
        as_(desk, "编三").signoff.take([slug])
        first, second = desk.signoff.standing(slug).course.turns
        assert (first.reading, second.reading) == (Reading.SUBMITTED, Reading.FIRST)
        assert first.at > second.at
        path = desk.path
    assert main(["doctor", "--store", str(path)]) == 0
    assert "时钟比上一条早" in capsys.readouterr().out


def test_the_log_goes_into_a_table_for_office_programs(desk: Desk, tmp_path: Path) -> None:
    slug = desk.reports.listing()[0].slug
    as_(desk, "编三").signoff.take([slug], opinion="数字已核，\n可送")
    file = desk.log.write_csv(tmp_path / "日志.csv", desk.log.lines())
    text = file.read_text(encoding="utf-8-sig")
    assert text.startswith("序号,时间,人,事,对象,说明,校验码\n")
    assert f"编三,送审,{slug}," in text and "意见：数字已核" in text


# -- random histories


def one_act(desk: Desk, slugs: list[str], chance: random.Random) -> None:
    slug = chance.choice(slugs)
    as_(desk, chance.choice(list(ROLES)))
    acts = (
        lambda: desk.signoff.take([slug]),
        lambda: desk.signoff.take([slug], chance.choice([Reading.FIRST, Reading.FINAL, Reading.RELEASED])),
        lambda: desk.signoff.take([slug], override=chance.choice(["", "急"])),
        lambda: desk.signoff.send_back([slug], "重看", chance.choice([Reading.DRAFT, Reading.FIRST])),
        lambda: desk.reports.save(replace(desk.reports.get(slug), body=(f"第 {chance.randrange(3)} 稿。",))),
        lambda: desk.signoff.kill([slug], "不用"),
        lambda: desk.signoff.hold([slug], None, "等"),
        lambda: desk.page_sign.sign(DAY, "K01", override=chance.choice(["", "急"])),
        lambda: desk.page_sign.print(DAY, "K01"),
        lambda: desk.reports.set_tags([slug], [str(chance.random())]),
        lambda: desk.journal.undo(),
    )
    with suppress(DeskError):
        chance.choice(acts)()


def demand_consistent(desk: Desk, slugs: list[str]) -> None:
    """What must hold after any history; a report whose making was undone is out of sight."""
    rows = {row.slug: row for row in desk.reports.listing() if row.slug in slugs}
    for slug, row in rows.items():
        standing = desk.signoff.standing(slug)
        assert row.voided == standing.is_void
        assert standing.reading is row.reading
        read = [taken for step, taken in standing.course.taken.items() if step.rank <= Reading.FINAL.rank and not taken.overridden]
        assert len({taken.person for taken in read}) == len(read)
        for signature in standing.course.taken.values():
            assert desk.signoff.signed_text(signature.fingerprint) is not None
        assert standing.fingerprint == report_fingerprint(desk.reports.get(slug))
    page, latest = desk.page_sign.standing(DAY, "K01"), desk.page_sign.standing(DAY, "K01").course.latest
    now = page_fingerprint(desk.issues.plan(DAY, "K01"), {slug: desk.reports.get(slug) for slug in rows})
    assert page.is_void == (latest is not None and latest.fingerprint != now)


@pytest.mark.parametrize("batch", range(6))
def test_three_hundred_random_histories_leave_everything_provable(tmp_path: Path, batch: int) -> None:
    with staffed(tmp_path) as desk:
        desk.options._values = {"signoff.findings_block": False}
        for history in range(50):
            chance = random.Random(batch * 1_000 + history)
            (slug,) = as_(desk, "总六").reports.new().reports
            slugs = [desk.issues.plan(DAY, "K01").slots[0].slug, slug]
            for _ in range(chance.randrange(5, 15)):
                one_act(desk, slugs, chance)
            demand_consistent(desk, slugs)
        assert log_faults(desk) == []
