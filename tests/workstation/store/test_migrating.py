"""To add `tests/schemas/schema_N.sqlite` for a new schema: `python -m tests.workstation.store.test_migrating`."""

from __future__ import annotations

import shutil
import sys
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest
from playhouse.schema_diff import diff_models

from tests.conftest import ROOT
from workstation.checks.engine.finding import Finding, Severity
from workstation.desk import Desk
from workstation.page import Slot
from workstation.people.correspondents import Correspondent
from workstation.people.officials import Official
from workstation.report import AttributionLine, Headlines, JumpLine, Repair, Report
from workstation.store.migrating import FOLDER, _lacks_a_step, current_schema
from workstation.store.tables import TABLES
from workstation.units import Lines

SCHEMAS = sorted((ROOT / "tests" / "schemas").glob("schema_*.sqlite"), key=lambda path: int(path.stem.partition("_")[2]))
DAY = date(2030, 5, 6)
REPORT = Report(
    "",
    Headlines("引题", "海堤加固\n工程过半", "副题"),
    ("本报讯（记者 林一）海堤加固工程过半。", "“预计”六月完工。"),
    standing_head="简讯",
    attribution_lines=(AttributionLine("通讯员 周二 文/图", under_headline=True),),
    captions=("海堤。",),
    jump=JumpLine("下转第二版", ("2",)),
    tags=("水利",),
    repairs=(Repair("joined-lines", (3, 4), "\n", ""),),
    note="等图",
)

OFFICIAL = Official("闻人清", "区长", "青汀区", 1, date(2021, 3, 1), None, "聞人清", "青委干〔2021〕3号")
CORRESPONDENT = Correspondent("邹朋", "区交通运输局", "0512-1234", ("邹小朋",), "鄒朋", date(2022, 3, 1))


def make(path: Path) -> None:
    with Desk.open(path, clock=lambda: datetime(2030, 5, 5, 9, 30)) as desk:
        (slug,) = desk.reports.file([REPORT], "海堤加固\r\n工程过半").reports
        desk.reports.waive(slug, Finding("pairs.open", Severity.ERROR, (0, 1), "“", "未配对"), "引文", "林一")
        desk.issues.new(DAY, number=7)
        plan = desk.issues.plan(DAY, "K01")
        desk.issues.put_plan(DAY, replace(plan, slots=(Slot(slug, 0, Lines(0), 5, Lines(20)),)), "排上版")
        desk.officials.put(OFFICIAL)
        desk.correspondents.put(CORRESPONDENT)
        desk.options.set("paper.name", "海州新区报")
        desk.reports.new(Report("", Headlines(main="撤销掉的稿件")))
        desk.journal.undo()


def test_a_migrated_store_has_the_tables_that_are_declared(desk: Desk) -> None:
    assert str(diff_models(desk._store.engine.database, TABLES)) == ""


def test_there_is_a_store_of_every_schema_to_open() -> None:
    numbers = sorted(int(path.stem.split("_")[0]) for path in FOLDER.glob("[0-9]*.py"))
    assert [path.name for path in SCHEMAS] == [f"schema_{number}.sqlite" for number in numbers] and numbers[-1] == current_schema()


def test_a_store_that_took_a_later_step_first_gets_the_earlier_one_too(tmp_path: Path) -> None:
    with Desk.open(tmp_path / "desk.sqlite") as desk, desk._store.writing():
        desk._store.engine.database.execute_sql("DELETE FROM schema_migration WHERE name LIKE '0003%'")
        desk._store.engine.database.execute_sql("DROP TABLE house_waiver")
        desk._store.engine.database.execute_sql("ALTER TABLE waiver DROP COLUMN before")
        desk._store.engine.database.execute_sql("ALTER TABLE waiver DROP COLUMN after")
        assert _lacks_a_step(desk._store.engine)
    with Desk.open(tmp_path / "desk.sqlite") as desk:
        assert str(diff_models(desk._store.engine.database, TABLES)) == ""


@pytest.mark.parametrize("kept", SCHEMAS, ids=[path.stem for path in SCHEMAS])
def test_a_store_of_an_older_schema_opens_with_all_it_held(kept: Path, tmp_path: Path) -> None:
    shutil.copy(kept, tmp_path / "desk.sqlite")
    with Desk.open(tmp_path / "desk.sqlite") as desk:
        (row,) = desk.reports.listing("海堤 水利")
        stored = desk.reports.get(row.slug)
        assert replace(stored, slug="", revision=0, changed=None) == REPORT
        assert row.page == "2030-05-06 K01"
        assert desk.reports.source(row.slug) == "海堤加固\r\n工程过半"
        assert [waiver.person for waiver in desk.reports.waivers(row.slug)] == ["林一"]
        assert desk.issues.get(DAY).number == 7
        assert [replace(row, id=None) for row in desk.officials.officials().rows] == [OFFICIAL] * (kept.stem != "schema_1")
        assert [replace(who, id=None) for who in desk.correspondents.correspondents().people] == [CORRESPONDENT] * (kept.stem != "schema_1")
        assert desk.options.get("paper.name") == "海州新区报"
        assert desk.journal.redo().label == "重做 新建稿件"
        assert not any(diagnosis.faults for diagnosis in [step.result for step in desk.examine()][-1])


if __name__ == "__main__":
    target = ROOT / "tests" / "schemas" / f"schema_{current_schema()}.sqlite"
    if target.exists():
        sys.exit(f"{target} stands already; a released schema is never made anew")
    make(target)
    target.with_name(target.name + ".lock").unlink()
