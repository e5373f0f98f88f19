"""同音错字: what is no word, and a word that sounds the same is at home there."""

from __future__ import annotations

import pytest

from workstation.checks.engine.finding import Severity
from workstation.checks.engine.manuscript import Manuscript
from workstation.checks.engine.run import run_checks


def findings(text: str) -> list[tuple[str, str | None, Severity]]:
    return [(found.found, found.fix, found.severity) for found in run_checks(Manuscript.of_text(text)) if found.rule == "words.mistyped"]


def test_a_character_typed_for_another_is_found_by_its_neighbours() -> None:
    assert findings("交警题醒市民出门带伞。") == [("题", "提", Severity.WARNING)]
    assert findings("建立长态化沟通机制。") == [("长", "常", Severity.WARNING)]


@pytest.mark.parametrize(
    "text",
    [
        "可根据室内湿度调节。",  # of the words around it
        "预期年化收益率为3%。",
        "店名叫“交警题醒”。",  # played with
        "国家质监总局发布公告。",  # a word that is rare
        "新疆生产建设兵团第一师二团。",
    ],
)
def test_what_belongs_to_other_words_or_is_meant_is_left_alone(text: str) -> None:
    assert findings(text) == []
