from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.workstation.filing.losses import assert_nothing_is_lost
from tests.workstation.filing.page_maker import Gold, PageMaker
from tests.workstation.filing.scorer import Score
from workstation.filing import file_page
from workstation.filing.sources import read_file

PAGES = sorted((Path(__file__).parent / "pages").glob("*.txt"))
MADE_UP = range(40)


def gold_of(page: Path) -> list[Gold]:
    rows = json.loads(page.with_suffix(".gold.json").read_text(encoding="utf-8"))
    return [
        Gold(
            **row["headlines"],
            standing=row["column"] or "",
            jump=bool(row["jump"]),
            **{key: row[key] for key in ("body", "captions", "names")},
        )
        for row in rows
    ]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_no_page_loses_anything(page: Path) -> None:
    assert_nothing_is_lost(file_page(read_file(page).text))


def test_our_pages_are_filed_as_a_sub_editor_would() -> None:
    score = Score()
    for page in PAGES:
        score.add(file_page(read_file(page).text), gold_of(page), page.stem)
    assert len(PAGES) >= 14
    assert_good(score)


def test_made_up_pages_are_filed_as_a_sub_editor_would() -> None:
    score = Score()
    for seed in MADE_UP:
        made = PageMaker(seed).page()
        page = file_page(made.text)
        assert_nothing_is_lost(page)
        score.add(page, made.gold, f"made up {seed}")
    assert_good(score)


def assert_good(score: Score) -> None:
    told = "\n".join([score.summary(), *score.faults])
    assert score.reports.f1 >= 0.97, told
    assert score.headlines.f1 >= 0.9, told
    assert score.paragraphs.f1 >= 0.95, told
    assert score.names.f1 >= 0.97, told
    assert score.captions.f1 >= 0.95, told
    assert score.standing.f1 >= 0.95, told
