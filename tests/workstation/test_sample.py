from __future__ import annotations

from pathlib import Path

import pytest

from workstation.checks.engine.manuscript import Manuscript
from workstation.checks.engine.run import ABOUT_PEOPLE, run_checks
from workstation.copyfit.fonts import FontCase
from workstation.desk import Desk
from workstation.errors import NotReady
from workstation.filing.paste import file_page
from workstation.inspection.desk_context import desk_context
from workstation.planning.at_desk import reports_of
from workstation.planning.setting import set_page
from workstation.report import Report
from workstation.sample import SAMPLES, build_sample, practice_page, read_sample

WIDE = str.maketrans({",": "，", ";": "；", ":": "：", "(": "（", ")": "）"})


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk.open(tmp_path / "desk.sqlite")


def test_the_sample_is_one_action_with_staff_reports_and_made_up_pages(desk: Desk) -> None:
    sample = read_sample()
    with desk:
        change = build_sample(desk)
        assert change.label == desk.journal.undo_label == "打开样例" and "staff" in change.people and change.issues == {sample.day}
        assert len(desk.reports.listing()) == len(change.reports) == sum(len(page.reports) for page in sample.pages)
        assert desk.roster.roster().known("宁望川") and "欧阳见山" in desk.correspondents.correspondents()
        assert "闻人清" in desk.officials.officials() and desk.officials.organs()[0].name == "青汀区委"
        for number in desk.issues.get(sample.day).pages:
            plan = desk.issues.plan(sample.day, number)
            page = set_page(plan, reports_of(desk, plan), FontCase.of_machine())
            assert page.fits and plan.folio.staff == sample.staff
            assert max(slot.line + slot.lines for slot in plan.slots) == 86
            assert all(desk.pictures.exists(box.picture) for slot in plan.slots for box in slot.pictures)
        desk.journal.undo()
        assert not desk.reports.listing() and not desk.issues.listing() and not desk.officials.officials().rows


def test_the_sample_shows_every_feature_of_a_page(desk: Desk) -> None:
    sample = read_sample()
    with desk:
        build_sample(desk)
        plan = desk.issues.plan(sample.day, "K01")
        lead, *_, brief = (reports_of(desk, plan)[slot.slug] for slot in plan.slots)
    assert lead.headlines.kicker and lead.headlines.main and lead.headlines.deck and lead.jump and lead.pictures and lead.captions
    assert plan.slots[-1].boxed and plan.slots[-1].headline.vertical and brief.headlines.kicker
    assert any(report.standing_head == "图片新闻" for report in sample.reports.values())
    assert any(line.under_headline for report in sample.reports.values() for line in report.attribution_lines)


def test_the_samples_names_posts_and_bylines_are_all_in_its_directories(desk: Desk) -> None:
    with desk:
        build_sample(desk)
        for row in desk.reports.listing():
            findings = run_checks(Manuscript.of_report(desk.reports.get(row.slug)), desk_context(desk, row.slug))
            assert [finding for finding in findings if finding.rule.partition(".")[0] in ABOUT_PEOPLE] == []


def test_a_second_sample_is_refused(desk: Desk) -> None:
    with desk:
        build_sample(desk)
        with pytest.raises(NotReady, match="样例已经在稿库里"):
            build_sample(desk)


def test_the_practice_page_files_into_the_samples_reports() -> None:
    sample = read_sample().reports
    filed = file_page(practice_page()).reports
    wanted = [sample[key] for key in ("waterfront", "ferry-crews", "gas-pipes", "night-market")]
    assert [_words(report) for report in filed] == [_words(report) for report in wanted]
    assert [report.attribution_lines for report in filed] == [report.attribution_lines for report in wanted]


def test_the_samples_pictures_are_small() -> None:
    assert 50_000 < sum(path.stat().st_size for path in SAMPLES.glob("*.jpg")) < 300_000


def _words(report: Report) -> list[str]:
    return [text.translate(WIDE).replace(" and ", "和") for text in report.body]
