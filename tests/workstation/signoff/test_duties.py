from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from tests.workstation.signoff.people import DAY, PASSWORD, as_, read_through, staffed
from workstation.cli import main
from workstation.desk import Desk
from workstation.report import Reading


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with staffed(tmp_path) as opened:
        yield opened


def steps(desk: Desk, name: str) -> list[Reading | None]:
    return [duty.step for duty in as_(desk, name).signoff.waiting()]


def test_each_reading_waits_for_those_who_may_take_it(desk: Desk) -> None:
    slug = desk.reports.listing()[0].slug
    assert {name: steps(desk, name) for name in ("记二", "编三", "校四", "总六")} == {"记二": [], "编三": [], "校四": [], "总六": []}
    as_(desk, "记二").signoff.take([slug], opinion="请审")
    assert steps(desk, "编三") == steps(desk, "编七") == steps(desk, "总六") == [Reading.FIRST]
    assert steps(desk, "校四") == steps(desk, "记二") == steps(desk, "版五") == []
    (duty,) = as_(desk, "编三").signoff.waiting()
    assert (duty.person, duty.note) == ("记二", "请审")


def test_who_took_a_step_doesn_t_wait_for_the_next(desk: Desk) -> None:
    slug = desk.reports.listing()[0].slug
    as_(desk, "记二").signoff.take([slug])
    as_(desk, "编三").signoff.take([slug])
    assert steps(desk, "编三") == [] and steps(desk, "编七") == steps(desk, "校四") == [Reading.SECOND]


def test_a_report_that_was_sent_back_waits_for_who_handed_it_in_until_he_does_so_again(desk: Desk) -> None:
    slug = desk.reports.listing()[0].slug
    as_(desk, "记二").signoff.take([slug])
    as_(desk, "编三").signoff.send_back([slug], "导语重写")
    (duty,) = as_(desk, "记二").signoff.waiting()
    assert (duty.step, duty.person, duty.note) == (None, "编三", "导语重写")
    assert steps(desk, "编三") == []
    as_(desk, "记二").signoff.take([slug])
    assert steps(desk, "记二") == []


def test_a_released_report_that_was_changed_waits_for_a_chief(desk: Desk) -> None:
    slug = desk.reports.listing()[0].slug
    read_through(desk, slug)
    assert steps(desk, "总六") == []
    now = as_(desk, "编三").reports.get(slug)
    desk.reports.save(replace(now, body=("另一段。",)))
    (duty,) = as_(desk, "总六").signoff.waiting()
    assert duty.step is Reading.RELEASED and duty.is_again


def test_nothing_waits_where_one_works_alone(tmp_path: Path) -> None:
    with Desk.open(tmp_path / "alone.sqlite") as desk:
        desk.reports.new()
        assert desk.signoff.waiting() == ()


def pages(desk: Desk, name: str) -> list[tuple[str, Reading, bool]]:
    return [(duty.number, duty.step, duty.is_again) for duty in as_(desk, name).page_sign.waiting()]


def test_a_page_waits_for_its_signature_only_when_all_on_it_is_released(desk: Desk) -> None:
    slug = desk.reports.listing()[0].slug
    assert pages(desk, "版五") == pages(desk, "总六") == []
    read_through(desk, slug)
    assert pages(desk, "版五") == pages(desk, "编三") == [("K01", Reading.PLACED, False)]
    assert pages(desk, "记二") == pages(desk, "校四") == pages(desk, "管一") == []


def test_who_signed_a_page_doesn_t_print_it_and_a_change_brings_it_back(desk: Desk) -> None:
    read_through(desk, desk.reports.listing()[0].slug)
    as_(desk, "总六").page_sign.sign(DAY, "K01", opinion="标题再小一号也行")
    assert pages(desk, "总六") == pages(desk, "版五") == [] and pages(desk, "总八") == [("K01", Reading.PRINTED, False)]
    (duty,) = as_(desk, "总八").page_sign.waiting()
    assert (duty.person, duty.note) == ("总六", "标题再小一号也行")
    plan = as_(desk, "编三").issues.plan(DAY, "K01")
    desk.issues.put_plan(DAY, replace(plan, folio=replace(plan.folio, name="要闻")), "改报眉")
    assert pages(desk, "总八") == pages(desk, "版五") == [("K01", Reading.PLACED, True)]


def test_a_printed_page_waits_to_be_archived_once_the_paper_is_out_and_not_for_ever(tmp_path: Path) -> None:
    now = [datetime(2031, 3, 3, 20)]
    with staffed(tmp_path, clock=lambda: now[0]) as desk:
        read_through(desk, desk.reports.listing()[0].slug)
        as_(desk, "版五").page_sign.sign(DAY, "K01")
        as_(desk, "总六").page_sign.print(DAY, "K01")
        assert pages(desk, "版五") == []
        now[0] = datetime(2031, 3, 4, 9)
        assert pages(desk, "版五") == [("K01", Reading.ARCHIVED, False)]
        now[0] = datetime(2031, 3, 19, 9)
        assert pages(desk, "版五") == []


def test_what_was_sent_back_is_found_as_such_until_it_is_handed_in_again(desk: Desk) -> None:
    slug = desk.reports.listing()[0].slug
    read_through(desk, slug, to="FIRST")
    as_(desk, "校四").signoff.send_back([slug], "导语重写")
    back = desk.signoff.sent_back()[slug]
    assert (back.person, back.opinion) == ("校四", "导语重写")
    assert [row.slug for row in desk.reports.listing("审次：退回")] == [slug]
    as_(desk, "编三").signoff.hold([slug], None, "等图")
    assert list(desk.signoff.sent_back()) == [slug], "a hold doesn't take it on"
    as_(desk, "记二").signoff.take([slug])
    assert desk.signoff.sent_back() == {} and desk.reports.listing("审次：退回") == ()


def test_the_command_line_says_what_waits_for_whom(tmp_path: Path, monkeypatch, capsys) -> None:
    monkeypatch.setenv("WORKSTATION_PASSWORD", PASSWORD)
    with staffed(tmp_path) as desk:
        slug, store = desk.reports.listing()[0].slug, str(desk.path)
        as_(desk, "记二").signoff.take([slug], opinion="请审")
        as_(desk, "校四").signoff.send_back([slug], "缺现场")
    assert main(["sign", "waiting", "--store", store, "--by", "记二"]) == 0
    assert capsys.readouterr().out == f"退回重改\t{slug}\t北堤加固工程过半\t校四：缺现场\n"
    with Desk.open(Path(store)) as desk:
        read_through(desk, slug)
    assert main(["sign", "waiting", "--store", store, "--by", "版五", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {
        "of": "2031-03-04 K01", "title": "", "step": "签样", "again": False, "person": "", "note": ""
    }  # fmt: skip
