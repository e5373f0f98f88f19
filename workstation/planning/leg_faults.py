"""What stands against the legs of a text before it is poured: told from its lines' numbers alone, for make-up to ask at every height."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from workstation.planning.briefs import briefs_paragraphs
from workstation.planning.columns import SHORTEST_LEG
from workstation.planning.copy import story_paragraphs
from workstation.planning.page_faults import LOOSE_LINE, SHORT_LEG, SHORT_LEGS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from workstation.planning.blocks import Block
    from workstation.planning.workbench import Workbench
    from workstation.report import Report


@dataclass(frozen=True, slots=True)
class TextLines:
    """A text at a measure: how many lines it takes, and which of them are the last of a longer paragraph."""

    count: int
    last: frozenset[int]

    def level_cost(self, columns: int, lines: int) -> float:
        """The same for so many legs of so many lines each."""
        if columns < 2 or lines < SHORTEST_LEG:
            return 0.0
        cost, last = SHORT_LEGS if lines < SHORT_LEG else 0.0, self.last
        for at in range(lines, columns * lines, lines):
            if at in last:
                cost += LOOSE_LINE
        return cost

    def cost(self, legs: Sequence[int]) -> float:
        """What a line alone at a leg's head and short legs cost."""
        cost = SHORT_LEGS if len(legs) > 1 and min(legs) < SHORT_LEG else 0.0
        at = 0
        for leg in legs[:-1]:
            at += leg
            if at in self.last:
                cost += LOOSE_LINE
        return cost


def text_lines(report: Report, measure: float, bench: Workbench) -> TextLines:
    """A report's text, or that of its block of briefs, at a measure in pt."""
    block, preset = bench.blocks.get(report.slug), bench.grid.preset
    key = ("text", report.body, report.attribution_lines, report.jump, block, preset.size, preset.leading, measure)
    return bench.composer.remember(key, lambda: _counted(report, block, measure, bench))


def _counted(report: Report, block: Block | None, measure: float, bench: Workbench) -> TextLines:
    preset = bench.grid.preset
    told = partial(briefs_paragraphs, block.reports) if block else partial(story_paragraphs, report)
    count, last = 0, set[int]()
    for paragraph in told(preset, measure, bench.composer):
        lines = bench.composer.count(paragraph, measure)
        count += lines
        if lines > 1 and paragraph.style.name == "正文":
            last.add(count - 1)
    return TextLines(count, frozenset(last))


def legs_under(columns: int, lines: int, blocks: Sequence[tuple[int, int, int]]) -> list[int]:
    """The legs' lines, column by column; `blocks` are column, columns and lines of what stands at their heads."""
    high = [lines] * columns
    for column, wide, taken in blocks:
        high[column : column + wide] = [lines - taken] * wide
    return [leg for leg in high if leg >= SHORTEST_LEG]
