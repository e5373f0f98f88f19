from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from tests.builders import plain_report
from workstation.desk import Desk
from workstation.errors import BadInput, NotFound
from workstation.report import Reading, Report


class Clock:
    now = datetime(2026, 3, 5, 9, 0)

    def __call__(self) -> datetime:
        return self.now

    def wait(self, minutes: int) -> None:
        self.now += timedelta(minutes=minutes)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def desk(tmp_path: Path, clock: Clock) -> Iterator[Desk]:
    with Desk.open(tmp_path / "desk.sqlite", clock=clock) as made:
        made.options.set("paper.person", "苏以宁")
        yield made


@pytest.fixture
def slug(desk: Desk) -> str:
    return next(iter(desk.reports.new(plain_report("夜校开课")).reports))


def write(desk: Desk, slug: str, text: str) -> None:
    report = desk.reports.get(slug)
    desk.reports.save(replace(report, body=(text,)))


def texts(desk: Desk, slug: str) -> list[str]:
    """Newest first."""
    return [desk.versions.text(version.id).body[0] for version in desk.versions.listing(slug)]


def test_every_pause_makes_a_version_and_typing_on_does_not(desk: Desk, clock: Clock, slug: str) -> None:
    first = desk.reports.get(slug).body[0]
    for text in ("一稿。", "一稿，改。"):
        clock.wait(1)
        write(desk, slug, text)
    clock.wait(30)
    write(desk, slug, "二稿。")
    assert texts(desk, slug) == ["二稿。", "一稿，改。", first]
    assert [version.person for version in desk.versions.listing(slug)] == ["苏以宁", "苏以宁", ""]


def test_another_hand_or_another_reading_begins_a_version(desk: Desk, clock: Clock, slug: str) -> None:
    write(desk, slug, "甲写。")
    desk.options.set("paper.person", "程远帆")
    write(desk, slug, "乙改。")
    desk.reports.set_reading([slug], Reading.FIRST)
    write(desk, slug, "初审后再改。")
    assert texts(desk, slug)[:3] == ["初审后再改。", "乙改。", "甲写。"]
    assert [version.reading for version in desk.versions.listing(slug)][:2] == [Reading.FIRST, Reading.DRAFT]


def test_a_named_version_is_never_written_over(desk: Desk, slug: str) -> None:
    write(desk, slug, "送审的话。")
    desk.versions.keep(slug, " 送审稿 ")
    write(desk, slug, "后来的话。")
    kept = next(version for version in desk.versions.listing(slug) if version.name == "送审稿")
    assert desk.versions.text(kept.id).body == ("送审的话。",)
    with pytest.raises(BadInput):
        desk.versions.keep(slug, " ")


def test_a_report_that_was_never_written_can_be_named(desk: Desk, slug: str) -> None:
    desk.versions.keep(slug, "来稿")
    write(desk, slug, "改过。")
    assert [(version.name, text == "改过。") for version, text in zip(desk.versions.listing(slug), texts(desk, slug), strict=True)] == [
        ("", True),
        ("来稿", False),
    ]


def test_a_version_comes_back_whole_and_what_stood_is_kept(desk: Desk, slug: str) -> None:
    whole = desk.reports.get(slug)
    write(desk, slug, "改坏了。")
    oldest = desk.versions.listing(slug)[-1]
    desk.versions.restore(slug, oldest.id)
    now = desk.reports.get(slug)
    assert replace(now, revision=0, changed=None) == replace(whole, revision=0, changed=None)
    assert texts(desk, slug)[:2] == [whole.body[0], "改坏了。"]


def test_what_isn_t_there_or_belongs_elsewhere_is_refused(desk: Desk, slug: str) -> None:
    other = next(iter(desk.reports.new(Report("")).reports))
    write(desk, slug, "甲。")
    with pytest.raises(NotFound):
        desk.versions.text(999)
    with pytest.raises(BadInput):
        desk.versions.restore(other, desk.versions.listing(slug)[0].id)


def test_a_clock_that_was_set_back_begins_a_version(desk: Desk, clock: Clock, slug: str) -> None:
    write(desk, slug, "甲。")
    clock.wait(-90)
    write(desk, slug, "乙。")
    assert texts(desk, slug)[:2] == ["乙。", "甲。"]


@pytest.mark.timed
def test_keeping_versions_costs_little(desk: Desk, slug: str) -> None:
    write(desk, slug, "河口新区近日开课。" * 100)
    began = time.thread_time()
    for number in range(50):
        write(desk, slug, "河口新区近日开课。" * 100 + str(number))
    assert (time.thread_time() - began) / 50 < 0.006
