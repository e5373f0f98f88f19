"""Every act of the table is tried by every role, through the services and through the command line."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import date
from functools import cached_property
from pathlib import Path

import pytest

from tests.workstation.signoff.people import DAY, PASSWORD, REPORT, ROLES, as_, staffed
from workstation.checks.engine.finding import Finding, Severity
from workstation.cli import main
from workstation.comments.comment import Anchor
from workstation.desk import Desk
from workstation.errors import DeskError, Refused
from workstation.packets.keeper import Waiting
from workstation.people.correspondents import Correspondent
from workstation.people.roster import Staff
from workstation.report import Reading
from workstation.rights.table import Role, rights_table
from workstation.store.knot_shelf import Thing

ONE_OF_EACH = {next(iter(roles)): name for name, roles in reversed(ROLES.items())}
FINDING = Finding("pairs.open", Severity.ERROR, (0, 1), "本", "未配对")
NO_LONGER = Waiting(Thing(0, "", "report", "", None), "", "", "", "", "", False, 0)
Act = Callable[[Desk, str], object]


def _edit(reading: Reading) -> Act:
    def act(desk: Desk, slug: str) -> object:
        with desk._store.writing() as lane:
            desk.signoff._shelf.put(lane, desk.signoff._shelf.get(slug)[0], reading, None)
        return desk.reports.save(replace(desk.reports.get(slug), note="x"))

    return act


def _hand_over(desk: Desk, slug: str) -> object:
    from workstation.handover.at_desk import desk_ninjs

    return desk_ninjs(desk, slug)


def _export(desk: Desk, slug: str) -> object:
    from workstation.copyfit.fonts import FontCase
    from workstation.export.issue_export import ExportOrder, ready_pages

    return ready_pages(desk, ExportOrder(DAY, ("K01",), desk.path.parent), FontCase.of_machine())


def _settle(desk: Desk, slug: str) -> object:
    return desk.comments.settle(_by_another(desk, slug))


def _by_another(desk: Desk, slug: str) -> int:
    """A comment that nobody who tries has made."""
    from workstation.rights.gate import Actor

    actor = desk.gate.actor
    desk.gate.enter(Actor("编七", frozenset({Role.EDITOR})))
    desk.comments.add(slug, Anchor("正文", 0, 2), "出处？")
    desk.gate.enter(actor)
    return desk.comments.listing(slug)[-1].id


def _undo(desk: Desk, slug: str) -> object:
    return desk.journal.undo()  # 总六's, or by now nobody's


ACTS: dict[str, Act] = {
    "report.write": lambda desk, slug: desk.reports.new(REPORT),
    "report.edit_read": _edit(Reading.FIRST),
    "report.correct": _edit(Reading.PRINTED),
    "report.sort": lambda desk, slug: desk.reports.set_tags([slug], ["水利"]),
    "report.remove": lambda desk, slug: desk.reports.remove([slug]),
    "finding.waive": lambda desk, slug: desk.reports.waive(slug, FINDING, "如此", "谁"),
    "comment.write": lambda desk, slug: desk.comments.add(slug, Anchor("正文", 0, 2), "出处？"),
    "comment.settle": _settle,
    "comment.remove": lambda desk, slug: desk.comments.withdraw(_by_another(desk, slug)),
    "report.hand_over": _hand_over,
    "report.submit": lambda desk, slug: desk.signoff.take([slug], Reading.SUBMITTED),
    "report.first": lambda desk, slug: desk.signoff.take([slug], Reading.FIRST),
    "report.second": lambda desk, slug: desk.signoff.take([slug], Reading.SECOND),
    "report.final": lambda desk, slug: desk.signoff.take([slug], Reading.FINAL),
    "report.release": lambda desk, slug: desk.signoff.take([slug], Reading.RELEASED),
    "report.return": lambda desk, slug: desk.signoff.send_back([slug], "重写"),
    "report.kill": lambda desk, slug: desk.signoff.kill([slug], "不用"),
    "report.hold": lambda desk, slug: desk.signoff.hold([slug], None, "等通知"),
    "reading.override": lambda desk, slug: desk.signoff.take([slug], Reading.SUBMITTED, override="急"),
    "reading.set": lambda desk, slug: desk.reports.set_reading([slug], Reading.RELEASED),
    "page.sign": lambda desk, slug: desk.page_sign.sign(DAY, "K01"),
    "page.print": lambda desk, slug: desk.page_sign.print(DAY, "K01"),
    "page.archive": lambda desk, slug: desk.page_sign.archive(DAY, "K01"),
    "page.plan": lambda desk, slug: desk.issues.put_plan(DAY, desk.issues.plan(DAY, "K01"), "移动"),
    "issue.manage": lambda desk, slug: desk.issues.new(date(2032, 1, 1)),
    "page.export": _export,
    "packet.make": lambda desk, slug: list(desk.packets.make(desk.path.parent)),
    "packet.receive": lambda desk, slug: desk.packets.receive(None),  # type: ignore[arg-type]
    "packet.decide": lambda desk, slug: desk.packets.decide(NO_LONGER, {}),
    "people.change": lambda desk, slug: desk.roster.put(Staff(None, "新来的", "记者", "民生")),
    "people.correspondents": lambda desk, slug: desk.correspondents.put(Correspondent("邹外")),
    "people.travel": lambda desk, slug: desk.travel.distrust("0" * 64),
    "house.rules": lambda desk, slug: desk.house.remove([]),
    "register.faults": lambda desk, slug: desk.register.remove([]),
    "fees.grade": lambda desk, slug: desk.fees.grade(DAY, [slug], "A"),
    "fees.read": lambda desk, slug: desk.fees.whole_ledger("2031-03"),
    "fees.table": lambda desk, slug: desk.fees.put_table(desk.fees.table_data()),
    "fees.close": lambda desk, slug: desk.fees.close("2031-03"),
    "journal.undo_others": _undo,
    "settings.change": lambda desk, slug: desk.options.set("paper.name", "报"),
    "store.backup": lambda desk, slug: next(desk.back_up()),
    "store.care": lambda desk, slug: next(desk.rebuild()),
    "log.read": lambda desk, slug: desk.log.lines(),
    "account.manage": lambda desk, slug: desk.accounts.end("编七"),
}
COMMANDS: dict[str, list[str]] = {
    "report.write": ["file", "{page}"],
    "report.sort": ["tags", "{slug}", "--add", "水利"],
    "comment.write": ["comments", "add", "{slug}", "北堤", "出处？"],
    "comment.settle": ["comments", "resolve", "{comment}"],
    "comment.remove": ["comments", "remove", "{comment}"],
    "report.hand_over": ["handover", "report", "{slug}"],
    "report.submit": ["sign", "step", "{slug}", "--step", "送审"],
    "report.first": ["sign", "step", "{slug}", "--step", "初审"],
    "report.second": ["sign", "step", "{slug}", "--step", "复审"],
    "report.final": ["sign", "step", "{slug}", "--step", "终审"],
    "report.release": ["sign", "step", "{slug}", "--step", "签发"],
    "report.return": ["sign", "return", "{slug}", "--reason", "重写"],
    "report.kill": ["sign", "kill", "{slug}", "--reason", "不用"],
    "report.hold": ["sign", "hold", "{slug}", "--reason", "等通知"],
    "reading.override": ["sign", "step", "{slug}", "--step", "终审", "--override", "急"],
    "page.sign": ["sign", "page", str(DAY), "K01", "--do", "sign"],
    "page.print": ["sign", "page", str(DAY), "K01", "--do", "print"],
    "page.archive": ["sign", "page", str(DAY), "K01", "--do", "archive"],
    "page.plan": ["page", "folio", str(DAY), "K01", "--name", "要闻"],
    "issue.manage": ["page", "new", "2032-01-01"],
    "page.export": ["export", "--issue", str(DAY), "--to", "{folder}"],
    "packet.make": ["packet", "make", "--to", "{folder}"],
    "people.change": ["roster", "import", "{roster}"],
    "people.travel": ["roster", "sign", "{folder}/名录.json", "--signer", "报社"],
    "fees.grade": ["fees", "--issue", str(DAY), "--grade", "{slug}=A"],
    "fees.close": ["fees", "--month", "2026-01", "--close"],
    "store.backup": ["backup"],
    "store.care": ["doctor", "--repair"],
    "log.read": ["log"],
    "account.manage": ["accounts", "end", "编七"],
}


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with staffed(tmp_path) as desk:
        yield desk


def refusals(desk: Desk) -> list[tuple[str, str]]:
    return [(line.person, str(line.detail.get("action"))) for line in desk.log._shelf.lines() if line.act == "refused"]


def test_every_act_of_the_table_is_tried_here() -> None:
    assert list(ACTS) == list(rights_table())


@pytest.mark.parametrize("action", ACTS)
def test_who_may_not_is_refused_and_it_is_logged(desk: Desk, action: str) -> None:
    slug = desk.reports.listing()[0].slug
    for role, name in ONE_OF_EACH.items():
        if role in rights_table()[action].roles:
            continue
        with pytest.raises(Refused):
            ACTS[action](as_(desk, name), slug)
        assert refusals(desk)[0] == (name, action)
    desk.gate.leave()
    with pytest.raises(Refused, match="还没有登录"):
        ACTS[action](desk, slug)


ALLOWED = [(action, role) for action, right in rights_table().items() for role in sorted(right.roles)]


@pytest.mark.parametrize(("action", "role"), ALLOWED)
def test_who_may_is_not_refused(tmp_path: Path, action: str, role: Role) -> None:
    with staffed(tmp_path) as desk, suppress(DeskError):
        slug = desk.reports.listing()[0].slug
        before = len(refusals(desk))
        try:
            ACTS[action](as_(desk, ONE_OF_EACH[role]), slug)
        finally:
            assert len(refusals(desk)) == before


@pytest.mark.parametrize("action", COMMANDS)
def test_the_command_line_obeys_the_same_table(tmp_path: Path, monkeypatch, capsys, action: str) -> None:
    monkeypatch.setenv("WORKSTATION_PASSWORD", PASSWORD)
    with staffed(tmp_path) as desk:
        slug, store = desk.reports.listing()[0].slug, str(desk.path)
        comment = _by_another(desk, slug)
    (tmp_path / "page.txt").write_text("北堤加固\n　　本报讯（记者 记二）北堤加固工程完成过半。\n", encoding="utf-8")
    (tmp_path / "roster.csv").write_text("name,role,desk,from,to\n新来的,记者,,,\n", encoding="utf-8")
    places = {
        "slug": slug,
        "comment": comment,
        "page": tmp_path / "page.txt",
        "folder": tmp_path / "out",
        "roster": tmp_path / "roster.csv",
    }
    words = [word.format(**places) for word in COMMANDS[action]]
    for role, name in ONE_OF_EACH.items():
        if role in rights_table()[action].roles:
            continue
        assert main([*words, "--store", store, "--by", name]) == 2
        assert f"{name}（" in capsys.readouterr().err
    with Desk.open(Path(store)) as desk:
        assert {action for _, action in refusals(desk)} == {action}
        assert [person for person, _ in refusals(desk)] == [
            name for role, name in reversed(ONE_OF_EACH.items()) if role not in rights_table()[action].roles
        ]


def test_a_store_with_accounts_answers_nobody_on_the_command_line(tmp_path: Path, capsys) -> None:
    with staffed(tmp_path) as desk:
        store = str(desk.path)
    for words in (["search", "北堤"], ["page", "list"], ["sign", "show", "x"], ["accounts", "list"], ["backup"]):
        assert main([*words, "--store", store]) == 2
        assert "--as 姓名" in capsys.readouterr().err
    assert main(["doctor", "--store", store]) == 0


FREE = {
    "note",
    "note_recheck",
    "change_password",
    "settle",
    "reopen",
    "withdraw",
    "save",
    "set_pictures",
    "take",
    "act",
    "undo",
    "redo",
    "keep",
}
"""Writes whose right depends on what is written, or that anybody may: tried above or in the tests of their own."""


def test_every_method_that_writes_names_its_right(desk: Desk) -> None:
    """A service that is added later and forgets would be open to everybody."""
    lazily = [name for name, made in vars(Desk).items() if isinstance(made, cached_property)]
    assert len(lazily) > 10, "services that are made when they are first asked for count as well"
    services = [
        service
        for service in (*vars(desk).values(), *(getattr(desk, name) for name in lazily))
        if type(service).__module__.startswith("workstation.")
    ]
    open_to_all = [
        f"{type(service).__name__}.{name}"
        for service in services
        for name, method in inspect.getmembers(type(service), inspect.isfunction)
        if not name.startswith("_")
        and method.__annotations__.get("return") in ("Change", "Opened")
        and not hasattr(method, "needs")
        and name not in FREE
    ]
    assert open_to_all == ["Accounts.recover"], "put `@needs(action)` of resources/data/rights.toml on it, or demand a right inside"
