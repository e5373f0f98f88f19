from __future__ import annotations

import time
from dataclasses import replace

import pytest

from tests.yardstick import as_if_quiet
from workstation.checks.engine.manuscript import Part
from workstation.copyfit.fonts import FontCase
from workstation.errors import BadInput
from workstation.page import Slot
from workstation.planning.composing import Composer
from workstation.planning.copyfitting import REMEMBERED, Room, copyfit, room_from, saved_by, without_stretch
from workstation.planning.presets import preset_named
from workstation.report import AttributionLine, Headlines, JumpLine, Report
from workstation.units import Lines

PRESET = "四开"
GRID = preset_named(PRESET)
SENTENCE = "春灌以来县水利站技术员走村入户，把节水办法讲给种粮大户听，七座泵站日夜运转，麦田喝上了返青水。"
SPRING = Report(
    "r1",
    Headlines("全县春灌工作有序推进", "三千亩麦田喝上返青水"),
    tuple(SENTENCE * 3 for _ in range(8)),
    attribution_lines=(AttributionLine("（程远帆）"),),
)
NARROW = Slot("r1", 0, Lines(0), 2, Lines(30))
LONG = Slot("r1", 0, Lines(0), 2, Lines(80))


@pytest.fixture(scope="module")
def composer() -> Composer:
    return Composer(FontCase.of_machine(), REMEMBERED)


def test_the_overset_begins_where_the_last_column_ends(composer: Composer) -> None:
    fit = copyfit(SPRING, NARROW, PRESET, composer)
    last = fit.set_slot.story.columns[-1].lines[-1]
    assert fit.overset_at is not None
    assert (fit.overset_at.part, fit.overset_at.index, fit.overset_at.offset) == (Part.BODY, last.paragraph, last.end)
    assert fit.balance == -fit.set_slot.story.fit.overset_lines < 0


def test_blank_paragraphs_do_not_shift_the_place(composer: Composer) -> None:
    plain = copyfit(SPRING, NARROW, PRESET, composer).overset_at
    gapped = copyfit(replace(SPRING, body=("", *SPRING.body)), NARROW, PRESET, composer).overset_at
    assert plain is not None
    assert gapped is not None
    assert (gapped.index, gapped.offset) == (plain.index + 1, plain.offset)


def test_a_byline_and_a_jump_line_may_be_what_finds_no_room(composer: Composer) -> None:
    jumped = replace(SPRING, jump=JumpLine("下转第四版"))
    needed = copyfit(jumped, LONG, PRESET, composer).set_slot.story.fit
    room = next(
        Slot("r1", 0, Lines(0), 1, Lines(lines))
        for lines in range(84, 10, -1)
        if copyfit(replace(jumped, body=SPRING.body[:3]), Slot("r1", 0, Lines(0), 1, Lines(lines)), PRESET, composer).balance == -2
    )
    at = copyfit(replace(jumped, body=SPRING.body[:3]), room, PRESET, composer).overset_at
    assert needed.overset_from is None
    assert at is not None
    assert (at.part, at.index, at.offset) == (Part.ATTRIBUTION, 0, 0)
    taller = replace(room, lines=Lines(room.lines + 1))
    at = copyfit(replace(jumped, body=SPRING.body[:3]), taller, PRESET, composer).overset_at
    assert at is not None
    assert (at.part, at.offset) == (Part.JUMP, 0)


def test_short_lines_are_told_in_characters_too(composer: Composer) -> None:
    fit = copyfit(SPRING, LONG, PRESET, composer)
    assert fit.balance > 0
    assert fit.short_characters == fit.balance * 13


def test_what_a_cut_saves_is_what_the_text_without_it_takes_less(composer: Composer) -> None:
    body = "\n".join(SPRING.body)
    cut = without_stretch(SPRING, body[:10], body[10 + 13 * 4 :])
    saved = saved_by(SPRING, cut, NARROW, PRESET, composer)
    lines = [copyfit(report, NARROW, PRESET, composer).set_slot.story.fit.lines for report in (SPRING, cut)]
    assert saved == lines[0] - lines[1]
    assert saved in (4, 5)
    assert saved_by(SPRING, without_stretch(SPRING, body, ""), NARROW, PRESET, composer) == 0
    whole = without_stretch(SPRING, "\n".join(SPRING.body[:7]) + "\n", "")
    assert len(whole.body) == 7


def test_a_room_is_read_from_words_and_kept_within_its_preset() -> None:
    assert room_from("2×30", GRID) == room_from(" 2 x 30 ", GRID) == Room(GRID, 2, Lines(30))
    assert room_from("9×500", GRID).slot("r1") == Slot("r1", 0, Lines(0), 5, Lines(86))
    with pytest.raises(BadInput, match="2×30"):
        room_from("两栏", GRID)


@pytest.mark.timed
def test_a_key_typed_is_set_again_in_two_milliseconds(composer: Composer) -> None:
    """1,200 characters; one is typed in a paragraph, the others are remembered."""
    copyfit(SPRING, NARROW, PRESET, composer)
    took = []
    for key in range(24):
        body = list(SPRING.body)
        body[key % 8] = body[key % 8][: 20 + key] + "又" + body[key % 8][20 + key :]
        began = time.thread_time()
        copyfit(replace(SPRING, body=tuple(body)), NARROW, PRESET, composer)
        took.append(time.thread_time() - began)
    assert as_if_quiet(sorted(took)[12]) <= 0.002
