from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import docx
import pytest

from tests.workstation.export.pages import BRIEF, DAY, LEAD, PLAN, photo
from workstation.cli import main
from workstation.desk import Desk
from workstation.page import PagePlan
from workstation.report import Report


def stored(path: Path, lead: Report = LEAD) -> Path:
    """A store with one planned page and one empty one."""
    with Desk.open(path) as desk:
        digest = desk.pictures.add(photo())
        slugs = [next(iter(desk.reports.new(replace(report, slug="")).reports)) for report in (lead, BRIEF)]
        desk.issues.new(DAY, ("K01", "K02"))
        desk.issues.put_plan(DAY, planned(desk.issues.plan(DAY, "K01"), slugs, digest), "排版")
    return path


def planned(plan: PagePlan, slugs: list[str], digest: str) -> PagePlan:
    lead, brief = PLAN.slots
    pictured = replace(lead, slug=slugs[0], pictures=tuple(replace(box, picture=digest) for box in lead.pictures))
    return replace(PLAN, slots=(pictured, replace(brief, slug=slugs[1])), revision=plan.revision)


def test_pages_with_reports_are_written_and_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    store = stored(tmp_path / "desk.sqlite")
    folder = tmp_path / "out"
    assert main(["export", "--issue", "2026-03-05", "--to", str(folder), "--store", str(store)]) == 0
    assert capsys.readouterr().out == f"{folder / '2026-03-05-K01.docx'}\n"
    assert [path.name for path in folder.iterdir()] == ["2026-03-05-K01.docx"]


def test_all_pages_may_stand_in_one_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    store = stored(tmp_path / "desk.sqlite")
    with Desk.open(store) as desk:
        second = next(iter(desk.reports.new(replace(BRIEF, slug="")).reports))
        plan = desk.issues.plan(DAY, "K02")
        desk.issues.put_plan(DAY, replace(plan, slots=(replace(PLAN.slots[1], slug=second),)), "排版")
    assert main(["export", "--issue", "2026-03-05", "--together", "--to", str(tmp_path / "out"), "--store", str(store)]) == 0
    file = tmp_path / "out" / "2026-03-05.docx"
    assert capsys.readouterr().out == f"{file}\n"
    assert len(docx.Document(str(file)).sections) == 2


def test_overset_stops_the_export_with_the_place(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    store = stored(tmp_path / "desk.sqlite", replace(LEAD, body=LEAD.body * 3))
    arguments = ["export", "--issue", "2026-03-05", "--to", str(tmp_path / "out"), "--store", str(store)]
    assert main(arguments) == 1
    assert "K01《农机下田忙 麦苗返青早》正文超" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()
    assert main([*arguments, "--overset-page"]) == 0


def test_galleys_hold_every_word(tmp_path: Path) -> None:
    store = stored(tmp_path / "desk.sqlite")
    assert main(["export", "--issue", "2026-03-05", "--as", "galley", "--to", str(tmp_path), "--store", str(store)]) == 0
    text = "\n".join(paragraph.text for paragraph in docx.Document(str(tmp_path / "2026-03-05-K01-小样.docx")).paragraphs)
    for report in (LEAD, BRIEF):
        assert all(paragraph in text for paragraph in report.body)
        assert report.headlines.main in text
    assert LEAD.attribution_lines[0].text in text


def test_a_lost_picture_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    store = stored(tmp_path / "desk.sqlite")
    for picture in (tmp_path / "desk.pictures").rglob("*.jpg"):
        picture.unlink()
    assert main(["export", "--issue", "2026-03-05", "--to", str(tmp_path / "out"), "--store", str(store)]) == 1
    assert "麦田" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_a_page_is_written_in_traditional_script(tmp_path: Path) -> None:
    store = stored(tmp_path / "desk.sqlite")
    arguments = ["export", "--issue", "2026-03-05", "--script", "hant-tw", "--as", "galley", "--to", str(tmp_path), "--store", str(store)]
    assert main(arguments) == 0
    text = "\n".join(paragraph.text for paragraph in docx.Document(str(tmp_path / "2026-03-05-K01-小样.docx")).paragraphs)
    assert "農機下田忙 麥苗返青早" in text


def test_names_whose_traditional_form_is_not_certain_are_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    store = stored(tmp_path / "desk.sqlite", replace(LEAD, body=("局长钟岳说，范围扩大。", *LEAD.body[1:])))
    arguments = ["export", "--issue", "2026-03-05", "--script", "hant-tw", "--as", "galley", "--to", str(tmp_path), "--store", str(store)]
    assert main(arguments) == 0
    assert "钟岳印作鍾岳，或作鍾嶽、鐘岳、鐘嶽" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("more", "told"),
    [(["--page", "K02"], "K02"), (["--page", "K09"], "K09"), (["--issue", "soon"], "soon")],
)
def test_what_cannot_be_exported_is_said(tmp_path: Path, more: list[str], told: str, capsys: pytest.CaptureFixture[str]) -> None:
    store = stored(tmp_path / "desk.sqlite")
    assert main(["export", "--issue", "2026-03-05", "--to", str(tmp_path / "out"), "--store", str(store), *more]) == 2
    assert told in capsys.readouterr().err
    assert not (tmp_path / "out").exists()
