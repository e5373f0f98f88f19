from __future__ import annotations

import json
import time
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from tests.yardstick import as_if_quiet
from workstation.checks.engine.manuscript import Manuscript
from workstation.checks.engine.run import run_checks
from workstation.cli import main
from workstation.desk import Desk
from workstation.inspection.desk_context import desk_context
from workstation.page import PictureBox, Slot
from workstation.people.correspondents import Correspondent
from workstation.people.officials import Official
from workstation.people.roster import Staff
from workstation.people.sheet import Sheet
from workstation.report import Headlines, Report
from workstation.units import Lines

DAY = date(2030, 5, 6)


def filed(desk: Desk, text: str = "本报讯（记者 简苏）路通了。") -> str:
    (slug,) = desk.reports.file([Report("", Headlines(main="路通了"), (text,))], "").reports
    return slug


def test_empty_directories_are_none_so_that_no_name_counts_as_unknown(desk: Desk) -> None:
    context = desk_context(desk, filed(desk))
    assert (context.roster, context.officials, context.correspondents, context.day) == (None, None, None, None)


def test_a_placed_report_is_checked_against_the_directories_on_its_issues_day(desk: Desk) -> None:
    slug = filed(desk)
    desk.roster.put(Staff(None, "简素", "记者"))
    desk.officials.put(Official("闻人清", "区长"))
    desk.correspondents.remember(["邹朋"])
    desk.issues.new(DAY, ["K01", "K02"])
    plan = desk.issues.plan(DAY, "K01")
    desk.issues.put_plan(DAY, replace(plan, slots=(Slot(slug, 0, Lines(0), 5, Lines(20)),)), "排上版")
    context = desk_context(desk, slug)
    assert context.roster is desk.roster.roster() and context.officials is desk.officials.officials()
    assert context.correspondents is desk.correspondents.correspondents()
    assert (context.day, context.page, context.pages) == (DAY, "K01", {"K01", "K02"})


def test_filed_reports_are_checked_against_the_stores_directories_unless_others_are_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    store, other = tmp_path / "desk.sqlite", tmp_path / "名录.csv"
    with Desk.open(store) as desk:
        desk.roster.put(Staff(None, "简素", "记者"))
        filed(desk)
    other.write_text("name,role\n简苏,记者\n", encoding="utf-8")
    for words, rules in (([], ["names.homophone"]), (["--roster", str(other)], [])):
        main(["check", "--filed", "--store", str(store), "--format", "json", *words])
        assert [finding["rule"] for finding in json.loads(capsys.readouterr().out)["findings"]] == rules


@pytest.mark.timed
def test_all_directories_of_a_large_desk_load_in_150_milliseconds(desk: Desk) -> None:
    """2,000 staff, 3,000 officials with 5,000 posts; what a window loads off its thread."""

    def name(at: int) -> str:
        return "赵钱孙李周吴郑王"[at % 8] + chr(0x4E00 + at % 5000) + chr(0x5000 + at % 977)

    terms = [(date(2010 + at % 15, 1 + at % 12, 1), date(2029, 12, 31) if at % 3 else None) for at in range(5_000)]
    desk.roster.import_sheet(
        Sheet(tuple(Staff(None, name(at), "记者", "民生", terms[at][0], pen_names=("阿" + name(at)[1],)) for at in range(2_000)))
    )
    desk.officials.import_sheet(
        Sheet(tuple(Official(name(at % 3_000), f"第{at // 3_000}副局长", f"第{at % 400}局", at % 40, *terms[at]) for at in range(5_000)))
    )
    desk.correspondents.import_sheet(Sheet(tuple(Correspondent(name(at), "街道办") for at in range(500))))
    with Desk.open(desk.path, read_only=True) as again:
        started = time.process_time()
        loaded = (again.roster.roster().by_name, again.officials.officials().by_name, again.correspondents.correspondents().by_name)
        spent = time.process_time() - started
    assert [len(index) for index in loaded] == [4_000, 3_000, 500]
    assert as_if_quiet(spent) < 0.150


def test_the_paper_s_own_name_comes_from_the_options(desk: Desk) -> None:
    desk.options.set("paper.name", "柳堤日报")
    assert desk_context(desk, filed(desk)).paper == "柳堤日报"


def test_pictures_that_only_the_page_has_are_known(desk: Desk, tmp_path: Path) -> None:
    slug = filed(desk, "本报讯 路通了（图①、图②）。记者 简苏 文/图")
    desk.issues.new(DAY, ["K01"])
    plan = desk.issues.plan(DAY, "K01")
    slot = Slot(slug, 0, Lines(0), 5, Lines(30))
    desk.issues.put_plan(DAY, replace(plan, slots=(slot,)), "排上版")

    def rules() -> list[tuple[str, str]]:
        found = run_checks(Manuscript.of_report(desk.reports.get(slug)), desk_context(desk, slug))
        return [(finding.rule, finding.severity) for finding in found if finding.rule.startswith("pictures.")]

    assert ("pictures.none", "warning") in rules()
    box = PictureBox("0" * 64, 0, Lines(2), 2, Lines(8))
    plan = desk.issues.plan(DAY, "K01")
    desk.issues.put_plan(DAY, replace(plan, slots=(replace(slot, pictures=(box,)),)), "配图")
    assert rules() == [("pictures.numbering", "warning")]
    assert desk_context(desk, slug).placed == (box,)
