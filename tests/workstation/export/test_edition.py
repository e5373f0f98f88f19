from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import docx
import pytest

from tests.builders import plain_report
from workstation.copyfit.fonts import FontCase
from workstation.desk import Desk
from workstation.export.issue_export import Exported, ExportOrder, export_issue, looked_over
from workstation.export.preflight import Matter
from workstation.page import Slot
from workstation.people.roster import Staff
from workstation.planning import plan as edits
from workstation.planning.copy import whole_names
from workstation.planning.set_page import FontRole
from workstation.units import Lines

DAY = date(2026, 3, 6)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """A page with quotes, a word that Taiwan says otherwise, and a reporter whose surname OpenCC would spoil."""
    made = Desk.open(tmp_path / "desk.sqlite")
    made.roster.put(Staff(None, "范后山", "记者", traditional="范后山"))
    report = plain_report("夜校开课", 6)
    body = ("本报讯（记者范后山）“夜校”里教软件和打印机，课件存在U盘里。", *report.body[1:])
    slug = next(iter(made.reports.new(replace(report, body=body, attribution_lines=())).reports))
    made.issues.new(DAY, ("K01",))
    made.issues.put_plan(DAY, edits.place_report(made.issues.plan(DAY, "K01"), Slot(slug, 0, Lines(0), 3, Lines(60))), "编排")
    return made


def exported(desk: Desk, script: str, folder: Path) -> tuple[Exported, str]:
    result = list(export_issue(desk, ExportOrder(DAY, (), folder, script=script), FontCase.of_machine()))[-1].result
    assert result is not None
    texts = docx.Document(str(result.files[0])).element.body.itertext()
    return result, "".join(texts)


def test_names_quotes_and_the_regions_own_words(desk: Desk, tmp_path: Path) -> None:
    with desk:
        result, text = exported(desk, "hant-twp", tmp_path / "out")
    assert "（記者范后山）「夜校」裡教軟體和印表機，課件存在隨身碟裡。" in text
    words = [note for note in result.notes if "当地用语" in note]
    assert any("《夜校开课》" in note and "軟件 → 軟體" in note for note in words) and any("U盤 → 隨身碟" in note for note in words)


def test_quotes_stay_by_choice_and_words_where_only_characters_are_wanted(desk: Desk, tmp_path: Path) -> None:
    with desk:
        desk.options.set("export.quotes", "curly")
        result, text = exported(desk, "hant-tw", tmp_path / "out")
    assert "“夜校”裡教軟件和打印機" in text and not [note for note in result.notes if "当地用语" in note]


def test_a_report_that_grows_is_told(desk: Desk, tmp_path: Path) -> None:
    with desk:
        slug = desk.reports.listing()[0].slug
        report = desk.reports.get(slug)
        desk.reports.save(replace(report, body=(*report.body, "存在U盘里。" * 40)))
        result, _ = exported(desk, "hant-twp", tmp_path / "out")
    assert [note for note in result.notes if "换成繁体后多" in note]


def test_what_has_to_be_decided_is_listed_before_anything_is_written(desk: Desk) -> None:
    with desk:
        slug = desk.reports.listing()[0].slug
        report = desk.reports.get(slug)
        desk.reports.save(replace(report, body=("本报讯（记者后云）教软件。", *report.body[1:], "存在U盘里。" * 40)))
        found = looked_over(desk, ExportOrder(DAY, (), Path(), script="hant-twp"), FontCase.of_machine()).obstacles
    told = [obstacle for obstacle in found if obstacle.matter is Matter.SCRIPT]
    assert {(obstacle.page, obstacle.slug, obstacle.blocks) for obstacle in told} == {("K01", slug, False)}
    assert all(any(words in obstacle.text for obstacle in told) for words in ("后云印作", "軟件 → 軟體", "换成繁体后多"))


def test_datelines_and_bylines_are_set_as_in_the_papers_own_script(desk: Desk) -> None:
    """The dateline's face, its byline's, and no line that ends with a role whose name begins the next."""
    with desk:
        own, other = (
            looked_over(desk, ExportOrder(DAY, (), Path(), script=script), FontCase.of_machine()).pages[0] for script in ("hans", "hant-tw")
        )
    runs = [page.slots[0].story.paragraphs[0].runs for page in (own, other)]
    assert runs[0] == runs[1] and {run.role for run in runs[0]} == {FontRole.HEI, FontRole.KAI}
    assert whole_names("記者 甯望川 簡素 通訊員 鄒朋 文/圖") == whole_names("记者 宁望川 简素 通讯员 邹朋 文/图")


@pytest.mark.parametrize(("script", "title", "language"), [("hans", "夜校开课", "zh-CN"), ("hant-tw", "夜校開課", "zh-TW")])
def test_a_document_says_in_its_properties_what_it_is(desk: Desk, tmp_path: Path, script: str, title: str, language: str) -> None:
    with desk:
        desk.options.set("paper.name", "柳堤报")
        result, _ = exported(desk, script, tmp_path / "out")
    told = docx.Document(str(result.files[0])).core_properties
    assert told.title.startswith("柳堤") and told.title.endswith("2026-03-06 K01") and told.language == language
    assert title in told.comments and told.author == "采编工作站"
