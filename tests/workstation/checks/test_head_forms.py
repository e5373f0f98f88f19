"""题文一致: names and places that a headline has by one character otherwise, and ordinals."""

from __future__ import annotations

import pytest

from workstation.checks.engine.manuscript import Manuscript, Part, Region
from workstation.checks.engine.run import run_checks


def found(head: str, body: str) -> list[tuple[str, str | None]]:
    text = f"{head}\n{body}"
    regions = (Region(Part.MAIN, 0, 0, len(head)), Region(Part.BODY, 0, len(head) + 1, len(text)))
    return [(each.found, each.expect) for each in run_checks(Manuscript(text, regions)) if each.rule.startswith("consistency.")]


@pytest.mark.parametrize(
    ("head", "body", "said"),
    [
        ("市运会铅球赛 陆晓雯夺冠", "陆晓文以17米26夺冠。这是陆晓文首次夺金。", [("陆晓雯", "陆晓文")]),
        ("清水河综合治理工程开工", "4月2日，清石河综合治理工程开工。", [("清水河", "清石河")]),
        ("我市新增27个省级示范村", "我市25个村榜上有名。", [("27个", "25个")]),
        ("第七届桃花节开幕", "3月28日，第六届龙湖桃花节开幕。", [("第七届", "第六届")]),
    ],
)
def test_what_differs_by_a_character_or_a_few_is_told(head: str, body: str, said: list[tuple[str, str]]) -> None:
    assert found(head, body) == said


@pytest.mark.parametrize(
    ("head", "body"),
    [
        ("第七十一次主席会议召开", "会议听取第一次会议筹备情况。"),
        ("清水河两岸增绿", "清石河流域的治理另有安排。"),
        ("陆晓雯夺冠", "陆晓雯战胜陆晓文夺冠。陆晓文获亚军，陆晓文表示满意。"),
    ],
)
def test_what_may_well_be_another_is_not(head: str, body: str) -> None:
    assert found(head, body) == []
