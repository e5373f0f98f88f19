"""长栏 and 破栏 by the columns' arithmetic: how many characters a text is set in over so many columns of the page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from workstation.told import Told

if TYPE_CHECKING:
    from workstation.page import PagePreset

NARROWEST, WIDEST = 7.0, 45.0
"""Characters of a column that reads well."""
MOST_BROKEN = 2
"""Columns that a broken measure may have more or less than the page's."""


@dataclass(frozen=True, slots=True)
class TextMeasure:
    """`over` columns of the page broken into so many text columns of so many whole or half characters, so many apart."""

    over: int
    into: int
    characters: float
    gap: float

    @property
    def words(self) -> str:
        """3破2，每栏 20 字."""
        if self.over == self.into:
            kind = Told("基本栏")
        elif self.into == 1:
            kind = Told("{0} 栏合 1（长栏）", self.over)
        else:
            kind = Told("{0}破{1}", self.over, self.into)
        return Told("{0}，每栏 {1:g} 字", kind, self.characters)


def text_measure(preset: PagePreset, over: int, into: int) -> TextMeasure:
    """A long column is n × measure + (n−1) × gap; a broken one shares it out less its gaps, in whole or half characters."""
    long = over * preset.measure + (over - 1) * preset.gap
    if over == into:
        return TextMeasure(over, into, preset.measure, preset.gap)
    if into == 1:
        return TextMeasure(over, 1, round(long, 4), preset.gap)
    characters = int((long - (into - 1) * preset.gap) / into * 2 + 1e-6) / 2
    return TextMeasure(over, into, characters, round((long - into * characters) / (into - 1), 4))


def measures_over(preset: PagePreset, over: int) -> tuple[TextMeasure, ...]:
    """The measures that read well over so many columns, the narrowest columns last."""
    counts = range(max(over - MOST_BROKEN, 1), over + MOST_BROKEN + 1)
    found = (text_measure(preset, over, into) for into in counts)
    return tuple(measure for measure in found if NARROWEST <= measure.characters <= WIDEST)
