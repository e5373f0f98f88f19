"""An issue with everything that ties pages together goes to another desk and is set there just as it was."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.workstation.export.whole_issue import DAY, made_issue
from workstation.desk import Desk
from workstation.handover.at_desk import hand_over, take_over
from workstation.handover.issue_file import read_issue_file
from workstation.page import PagePlan, PageReference, PictureBox, Slot
from workstation.planning.at_desk import reports_of
from workstation.planning.plan import add_picture
from workstation.planning.plan_insets import gather_brief
from workstation.planning.presets import on_preset, preset_of
from workstation.planning.set_page import SetPage
from workstation.planning.setting import set_page
from workstation.report import Report
from workstation.units import Lines

OWN = "本报四开"


@pytest.fixture(scope="module")
def desks(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """The store that the issue was made in, and the one that took it over."""
    folder = tmp_path_factory.mktemp("handed")
    with Desk.open(folder / "here.sqlite") as here:
        made_issue(here, ["四开", "A4"], 5)
        _tie(here)
        list(hand_over(here, DAY, folder / "整期.zip"))
    with Desk.open(folder / "there.sqlite") as there:
        list(take_over(there, read_issue_file(folder / "整期.zip")))
    return folder / "here.sqlite", folder / "there.sqlite"


def _tie(desk: Desk) -> None:
    """Briefs, a reference, a place kept free, a grid of the paper's own, tags, two captions of which one is empty."""
    plan = desk.issues.plan(DAY, "K02")
    first, *_, last = [slot for slot in plan.slots if not slot.part and not slot.pictures and not slot.quotes]
    plan = gather_brief(plan, first.slug, last.slug)
    plan = add_picture(plan, first.slug, PictureBox("", 0, Lines(0), 1, Lines(4)))
    plan = on_preset(plan, replace(preset_of(plan), name=OWN))
    slots = tuple(_referring(slot, last.slug) if slot.slug == first.slug else slot for slot in plan.slots)
    desk.issues.put_plan(DAY, replace(plan, slots=slots), "编排")
    report = desk.reports.get(first.slug)
    pictures = tuple(info.hash for info in desk.pictures.listing()[:2])
    desk.reports.save(replace(report, pictures=pictures, captions=("", "岸边。程远帆 摄"), note="等照片"))
    desk.reports.set_tags([first.slug], ["民生", "水岸"])


def _referring(slot: Slot, other: str) -> Slot:
    return replace(slot, reference=PageReference("更多报道见", ("K01",), (other,)))


def _pages(path: Path) -> tuple[list[PagePlan], list[dict[str, Report]], list[SetPage]]:
    with Desk.open(path) as desk:
        plans = list(desk.issues.plans(DAY))
        reports = [reports_of(desk, plan) for plan in plans]
        return plans, reports, [set_page(plan, held, desk.fonts) for plan, held in zip(plans, reports, strict=True)]


def test_every_line_and_box_stands_where_it_stood(desks: tuple[Path, Path]) -> None:
    (here, _, ours), (there, _, theirs) = map(_pages, desks)
    assert [plan.preset for plan in there] == [plan.preset for plan in here] and there[1].own_preset == here[1].own_preset
    for one, other in zip(ours, theirs, strict=True):
        for slot, came in zip(one.slots, other.slots, strict=True):
            assert replace(came, slug="", story=replace(came.story, name="")) == replace(slot, slug="", story=replace(slot.story, name=""))


def test_what_ties_pages_together_follows_the_new_slugs(desks: tuple[Path, Path]) -> None:
    (here, ours, _), (there, theirs, _) = map(_pages, desks)
    names = [dict(zip(one, other, strict=True)) for one, other in zip(ours, theirs, strict=True)]
    known = {slug: new for held in names for slug, new in held.items()}
    for plan, came in zip(here, there, strict=True):
        for slot, other in zip(plan.slots, came.slots, strict=True):
            assert (other.slug, other.briefs) == (known[slot.slug], tuple(known[slug] for slug in slot.briefs))
            assert (other.part, other.turns_to, other.short_title) == (slot.part, slot.turns_to, slot.short_title)
            assert [(box.picture, box.caption, box.credit, box.focus) for box in other.pictures] == [
                (box.picture, box.caption, box.credit, box.focus) for box in slot.pictures
            ]
            if slot.reference:
                assert other.reference and other.reference.reports == tuple(known[slug] for slug in slot.reference.reports)
                assert other.reference.printed == slot.reference.printed != ""
    assert any(slot.turns_to for slot in there[0].slots) and any(slot.briefs for slot in there[1].slots)


def test_reports_come_whole_with_pictures_captions_tags_and_notes(desks: tuple[Path, Path]) -> None:
    (_, ours, _), (_, theirs, _) = map(_pages, desks)
    with Desk.open(desks[1]) as there:
        for one, other in zip(ours, theirs, strict=True):
            for report, came in zip(one.values(), other.values(), strict=True):
                own = {"slug": "", "revision": 0, "changed": None, "repairs": ()}
                assert replace(came, **own) == replace(report, **own)  # type: ignore[arg-type]
                assert all(there.pictures.exists(digest) for digest in came.pictures)
                assert all(there.pictures.info(digest).name.startswith("河岸") for digest in came.pictures)
    (tied,) = [report for held in theirs for report in held.values() if report.captions == ("", "岸边。程远帆 摄")]
    assert tied.tags == ("民生", "水岸") and len(tied.pictures) == 2
