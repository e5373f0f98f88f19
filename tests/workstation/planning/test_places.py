from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest

from tests.workstation.planning.conftest import a_report
from workstation.checks.engine.manuscript import Manuscript
from workstation.copyfit.fonts import FontCase
from workstation.page import Folio, HeadlineStyle, PagePlan, PictureBox, Slot
from workstation.planning.places import places_of
from workstation.planning.running_on import settled
from workstation.planning.set_page import Frame, SetLine, SetParagraph, SetSlot
from workstation.planning.setting import set_page
from workstation.report import AttributionLine, Report
from workstation.units import EMU_PER_PT, Lines


def report() -> Report:
    made = a_report(sentences=9)
    lines = (AttributionLine("□ 记者 宁望川", under_headline=True), AttributionLine("通讯员 柳依然"))
    return replace(made, attribution_lines=lines, captions=("堤岸一角",), body=(*made.body, made.body[-1]))


@pytest.fixture(scope="module", params=[False, True], ids=["level", "vertical"])
def placed(request: pytest.FixtureRequest) -> tuple[SetSlot, Manuscript]:
    told = report()
    box = PictureBox("", 1, Lines(2), 1, Lines(6), "堤岸一角", "宁望川 摄")
    slot = Slot(told.slug, 0, Lines(0), 3, Lines(40), HeadlineStyle(vertical=request.param), pictures=(box,))
    folio = Folio("K01", "", date(2026, 3, 5))
    page = set_page(PagePlan(folio, "四开", (slot,)), {told.slug: told}, FontCase.of_machine())
    return page.slots[0], Manuscript.of_report(told)


def printed(slot: SetSlot, frames: tuple[Frame, ...]) -> str:
    """The characters whose middles lie in the frames, read off the set lines; blanks aside."""
    found = [character for frame in frames for character, x, y in characters(slot) if _holds(frame, x, y)]
    return "".join("".join(found).split())


def _holds(frame: Frame, x: float, y: float) -> bool:
    return frame.x <= x <= frame.x + frame.width and frame.y <= y <= frame.y + frame.height


def characters(slot: SetSlot) -> Iterator[tuple[str, float, float]]:
    """Every character on the page with its middle."""
    for line, paragraph, upright in lines_of(slot):
        half = paragraph.style.size / 2 * EMU_PER_PT
        for character, at in zip(line.text, line.xs, strict=True):
            along = at * EMU_PER_PT
            x, y = (line.x, line.baseline + along + half) if upright else (line.x + along + half, line.baseline - half)
            yield character, x, y


def lines_of(slot: SetSlot) -> Iterator[tuple[SetLine, SetParagraph, bool]]:
    if slot.headline:
        yield from ((line, slot.headline.paragraphs[line.paragraph], slot.headline.vertical) for line in slot.headline.lines)
    for story in (slot.story, *(p.caption for p in slot.pictures if p.caption)):
        yield from ((line, story.paragraphs[line.paragraph], False) for column in story.columns for line in column.lines)


@pytest.mark.parametrize(
    "words", ["柳堤区", "管好每一道闸", "三段堤岸的加固，值守人员每四个小时", "柳依然", "宁望川", "堤岸一角", "更多报道见"]
)
def test_words_are_found_where_they_are_printed(placed: tuple[SetSlot, Manuscript], words: str) -> None:
    slot, manuscript = placed
    at = manuscript.text.index(words)
    assert printed(slot, places_of(slot, manuscript, (at, at + len(words)))) == words


def test_of_two_paragraphs_alike_the_right_one_is_marked(placed: tuple[SetSlot, Manuscript]) -> None:
    slot, manuscript = placed
    first = places_of(slot, manuscript, _span(manuscript, manuscript.text.rindex("水务站", 0, manuscript.text.rindex("水务站"))))
    last = places_of(slot, manuscript, _span(manuscript, manuscript.text.rindex("水务站")))
    assert printed(slot, first) == printed(slot, last) == "水务站" and first != last


def _span(manuscript: Manuscript, at: int) -> tuple[int, int]:
    return at, at + 3


def test_what_has_no_room_has_no_place() -> None:
    told = a_report(sentences=60)
    slot = Slot(told.slug, 0, Lines(0), 1, Lines(20))
    page = set_page(PagePlan(Folio("K01", "", date(2026, 3, 5)), "四开", (slot,)), {told.slug: told}, FontCase.of_machine())
    manuscript = Manuscript.of_report(told)
    end = manuscript.text.rindex("写进台账")
    assert places_of(page.slots[0], manuscript, (end, end + 4)) == ()


def test_words_of_a_paragraph_that_is_parted_are_found_on_both_pages() -> None:
    told = Report("dyke", body=("本报讯 " + "值守人员把水位写进台账，" * 60 + "末句写完。",))
    first = PagePlan(Folio("K01", "", date(2026, 3, 5)), "四开", (Slot("dyke", 0, Lines(0), 2, Lines(12)),))
    other = PagePlan(Folio("K02", "", date(2026, 3, 5)), "四开", (Slot("dyke", 0, Lines(0), 2, Lines(60), part=1),))
    fonts, manuscript = FontCase.of_machine(), Manuscript.of_report(told)
    parts = [set_page(plan, {"dyke": told}, fonts).slots[0] for plan in settled([first, other], lambda slug: None)]
    start = manuscript.text.index("值守人员")
    assert printed(parts[0], places_of(parts[0], manuscript, (start, start + 4))) == "值守人员"
    assert places_of(parts[1], manuscript, (start, start + 4)) == ()
    end = manuscript.text.index("末句写完")
    assert places_of(parts[0], manuscript, (end, end + 4)) == ()
    assert printed(parts[1], places_of(parts[1], manuscript, (end, end + 4))) == "末句写完"
