"""How a report of a real desk fits where it stands, above all one that runs on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from tests.builders import plain_report
from workstation.checks.engine.manuscript import Part
from workstation.desk import Desk
from workstation.fitting import Copyfitter
from workstation.planning import plan as edits
from workstation.planning.fit_notes import NoteKind
from workstation.planning.plan import place_free
from workstation.report import Report
from workstation.units import Lines

DAY = date(2030, 5, 6)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with Desk.open(tmp_path / "desk.sqlite") as opened:
        yield opened


@pytest.fixture
def long(desk: Desk) -> Report:
    """Forty paragraphs in 20 lines of K01, and what goes on from there in 12 lines of K02."""
    desk.issues.new(DAY, ("K01", "K02"), 88)
    desk.reports.file([plain_report("码头扩建开工", 40)], "整版")
    (row,) = desk.reports.listing()
    desk.issues.put_plan(DAY, place_free(desk.issues.plan(DAY, "K01"), row.slug, 2, Lines(20)), "排上版面")
    desk.issue_pages.continue_report(DAY, desk.reports.get(row.slug), "K02", size=(2, Lines(12)))
    return desk.reports.get(row.slug)


def grown(desk: Desk, slug: str, lines: int) -> None:
    plan = desk.issues.plan(DAY, "K02")
    desk.issues.put_plan(DAY, edits.resize_slot(plan, slug, 5, Lines(lines)), "改大小")


def test_a_report_that_runs_on_is_over_in_its_last_part(desk: Desk, long: Report) -> None:
    standing = Copyfitter(desk).standing(long)
    assert standing is not None and standing.place == (DAY, "K02") and standing.fit.balance < 0
    assert standing.measures[0].size > standing.slot.headline.main, "the headline is the first part's"
    at = standing.fit.overset_at
    assert at is not None and at.part is Part.BODY
    printed = sum(len(text) for text in long.body[: at.index]) + at.offset
    last = standing.fit.set_slot.story.columns[-1].lines[-1].text.strip()
    assert "".join(long.body)[:printed].endswith(last)


def test_it_fits_where_its_last_part_has_room_and_a_cut_in_the_first_counts_there(desk: Desk, long: Report) -> None:
    fitter, text = Copyfitter(desk), "\n".join(long.body)
    saved = fitter.saved(long, text[:40], text[170:])
    assert saved is not None and 8 <= saved <= 12
    grown(desk, long.slug, 80)
    standing = fitter.standing(long)
    assert standing is not None and standing.fit.balance > 0 and standing.fit.overset_at is None


def test_what_typography_notices_is_told_of_every_part_with_its_page(desk: Desk, long: Report) -> None:
    """A paragraph whose last line is one character, in each part; and where the second part begins, with what it is cut off from."""
    lone = "今" * 11 + "明" * 13 + "田。"
    desk.reports.save(replace(long, body=(lone, *long.body[:25], lone)))
    grown(desk, long.slug, 80)
    report = desk.reports.get(long.slug)
    standing = Copyfitter(desk).standing(report)
    assert standing is not None
    found = [note for note in standing.notes if note.kind is NoteKind.LONE_CHARACTER]
    assert [(note.page, note.at.index) for note in found if note.words == "田。"] == [("K01", 0), ("K02", 26)]
    assert all(report.body[note.at.index][note.at.offset : note.end].strip() == note.words for note in standing.notes)
