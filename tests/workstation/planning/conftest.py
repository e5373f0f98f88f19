from __future__ import annotations

from datetime import date

import pytest

from workstation.copyfit.fonts import FontCase
from workstation.page import Folio
from workstation.planning.composing import Composer
from workstation.report import AttributionLine, Headlines, JumpLine, Report

SENTENCE = "柳堤区水务站本周完成了三段堤岸的加固，值守人员每四个小时巡查一次，把水位写进台账。"


@pytest.fixture(scope="session")
def composer() -> Composer:
    return Composer(FontCase.of_machine())


@pytest.fixture
def folio() -> Folio:
    return Folio("K01", "柳堤播报", date(2026, 3, 5), (("责编", "宁望川"), ("校对", "简素")))


def a_report(slug: str = "dyke", sentences: int = 20, *, headlines: Headlines | None = None, per_paragraph: int = 4) -> Report:
    """A report of so many sentences of 40 characters."""
    paragraphs = [SENTENCE * min(per_paragraph, sentences - at) for at in range(0, sentences, per_paragraph)]
    body = (f"本报讯 3月4日，{paragraphs[0]}", *paragraphs[1:])
    heads = headlines or Headlines("柳堤区开展汛前检查", "守好每一段堤 管好每一道闸", "")
    return Report(
        slug,
        heads,
        body,
        attribution_lines=(AttributionLine("记者 宁望川 通讯员 邹 朋 柳依然"),),
        jump=JumpLine("更多报道见 K02", ("K02",)),
    )
