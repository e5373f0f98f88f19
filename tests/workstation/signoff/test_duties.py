from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.workstation.signoff.people import as_, read_through, staffed
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
