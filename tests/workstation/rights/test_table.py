"""Every act of the table, and every service method that names a right, is tried by every role; the command line has tests of its own."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import date
from functools import cached_property
from pathlib import Path

import pytest

from tests.workstation.signoff.people import DAY, REPORT, ROLES, as_, staffed
from workstation.checks.engine.finding import Finding, Severity
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


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with staffed(tmp_path) as desk:
        yield desk


def refusals(desk: Desk) -> list[tuple[str, str]]:
    return [(line.person, str(line.detail.get("action"))) for line in desk.log._shelf.lines() if line.act == "refused"]


def services(desk: Desk) -> list[object]:
    """Those that are made when they are first asked for count as well; the desk itself is one."""
    lazily = [name for name, made in vars(Desk).items() if isinstance(made, cached_property)]
    assert len(lazily) > 10
    made = (desk, *vars(desk).values(), *(getattr(desk, name) for name in lazily))
    return [service for service in made if type(service).__module__.startswith("workstation.")]


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


def guarded(desk: Desk) -> list[tuple[object, str, str]]:
    """Every public service method that names its right: the service, the method, the right."""
    return [
        (service, name, method.needs)
        for service in services(desk)
        for name, method in inspect.getmembers(type(service), inspect.isfunction)
        if hasattr(method, "needs")
    ]


def test_every_method_refuses_every_role_that_lacks_its_right_and_it_is_logged(desk: Desk) -> None:
    """The right is asked for before anything else: no arguments are needed to be refused."""
    tried = guarded(desk)
    assert len(tried) > 90
    let_in = []
    for service, name, action in tried:
        for role, person in [*ONE_OF_EACH.items(), (None, "")]:
            if role in rights_table()[action].roles:
                continue
            as_(desk, person) if person else desk.gate.leave()
            before = len(refusals(desk))
            with suppress(Refused):
                getattr(service, name)()
            if refusals(desk)[: len(refusals(desk)) - before] != [(person, action)]:
                let_in.append((type(service).__name__, name, role))
    assert let_in == []


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
    open_to_all = [
        f"{type(service).__name__}.{name}"
        for service in services(desk)
        for name, method in inspect.getmembers(type(service), inspect.isfunction)
        if not name.startswith("_")
        and method.__annotations__.get("return") in ("Change", "Opened")
        and not hasattr(method, "needs")
        and name not in FREE
    ]
    assert open_to_all == ["Accounts.recover"], "put `@needs(action)` of resources/data/rights.toml on it, or demand a right inside"
