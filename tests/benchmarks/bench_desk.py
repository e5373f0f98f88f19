"""The desk's own work on a text and on a page: checking, filing, setting."""

from __future__ import annotations

from dataclasses import replace

from tests.benchmarks.timing import Row, median_ms
from tests.builders import SENTENCE, plain_report
from workstation.checks.engine.manuscript import Manuscript
from workstation.checks.engine.run import run_checks
from workstation.copyfit.fonts import FontCase
from workstation.filing import file_page
from workstation.page import PagePlan
from workstation.report import Report


def measure() -> list[Row]:
    return [*_on_text(), *_on_page()]


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
        Row("make up a page of four", median_ms(lambda: propose(reports, preset_named("四开"), plan.folio, fonts)), None, "", 800),
        Row("set a page again", median_ms(lambda: set_page(plan, by_slug, fonts, composer=composer)), None, "", 10),
    ]
