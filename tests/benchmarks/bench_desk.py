"""The desk's own work: checking, filing, setting, saving, searching."""

from __future__ import annotations

import random
import sqlite3
import tempfile
from dataclasses import replace
from pathlib import Path

from tests.benchmarks.timing import Row, median_ms
from tests.builders import SENTENCE, plain_report
from workstation.checks.manuscript import Manuscript
from workstation.checks.run import run_checks
from workstation.copyfit.fonts import FontCase
from workstation.desk import Desk
from workstation.filing import file_page
from workstation.page import PagePlan
from workstation.report import Report

REPORTS = 10_000
NAMES = [f"{family}{one}{two}" for family in "苏程陆韩沈罗" for one in "以远明若子" for two in "宁帆冰衡"]


def measure() -> list[Row]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "desk.sqlite"
        with Desk.open(path) as desk:
            return [*_on_text(), *_on_page(), *_on_store(desk, path)]


def _on_text() -> list[Row]:
    manuscript = Manuscript.of_report(plain_report("河口新区把服务送到家门口", 12))
    thousand = len(manuscript.text) / 1000
    source = "\n\n".join(f"河口新区办实事第{n}批项目开工\n本报讯 {SENTENCE}\n{SENTENCE}\n记者 苏以宁" for n in range(8))
    checking = median_ms(lambda: run_checks(manuscript)) / thousand
    return [
        Row("check, a 1,000 characters", checking, None, "", 5),
        Row("file a pasted page", median_ms(lambda: file_page(source)), None, "", 30),
    ]


def _on_page() -> list[Row]:
    from datetime import date

    from workstation.page import Folio
    from workstation.planning.composing import Composer
    from workstation.planning.make_up import propose
    from workstation.planning.presets import preset_named
    from workstation.planning.setting import set_page

    fonts = FontCase.of_machine()
    reports = [replace(plain_report(f"河口新区要闻之{n}", 14 - 3 * n), slug=f"r{n}") for n in range(4)]
    plan: PagePlan = propose(reports, preset_named("四开"), Folio("K01", "要闻", date(2026, 3, 6)), fonts)
    by_slug: dict[str, Report] = {report.slug: report for report in reports}
    composer = Composer(fonts)
    return [
        Row("set a page from nothing", median_ms(lambda: set_page(plan, by_slug, fonts)), None, "", 60),
        Row("set a page again", median_ms(lambda: set_page(plan, by_slug, fonts, composer=composer)), None, "", 10),
    ]


def _on_store(desk: Desk, path: Path) -> list[Row]:
    chosen = random.Random(7)
    batch = [replace(plain_report(f"河口新区要闻第{n}号", 3), body=(chosen.choice(NAMES) + SENTENCE * 8,)) for n in range(REPORTS)]
    for start in range(0, REPORTS, 1000):
        desk.reports.file(batch[start : start + 1000], "整版")
    report = desk.reports.get(desk.reports.listing(limit=1)[0].slug)

    def save() -> None:
        nonlocal report
        desk.reports.save(report)
        report = replace(report, revision=report.revision + 1)

    raw = sqlite3.connect(path.with_name("raw.sqlite"))
    raw.executescript(
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE r(a INTEGER PRIMARY KEY, b TEXT); INSERT INTO r VALUES(1,'');"
    )

    def raw_save() -> None:
        with raw:
            raw.execute("UPDATE r SET b=? WHERE a=1", (f"{next(serial)}{report.body[0]}",))

    scan = sqlite3.connect(path)
    table = next(name for (name,) in scan.execute("SELECT name FROM sqlite_master WHERE type='table'") if name.startswith("report"))
    names = iter(NAMES * 100)
    rows = [
        Row("save a report", median_ms(save, 40), median_ms(raw_save, 40), "a bare UPDATE, synchronous=FULL", 40),
        Row("list the newest 200", median_ms(lambda: desk.reports.listing(limit=200)), None, "", 15),
        Row(
            f"find a name in {REPORTS} reports",
            median_ms(lambda: desk.archive.search(next(names)), 30),
            median_ms(lambda: scan.execute(f"SELECT COUNT(*) FROM {table} WHERE body LIKE ?", (f"%{next(names)}%",)).fetchall(), 10),
            "LIKE over every text",
            0.3,
        ),
    ]
    raw.close()
    scan.close()
    return rows
