"""What make-up works with besides the reports."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from workstation.planning.blocks import Block
    from workstation.planning.composing import Composer
    from workstation.planning.grid import Grid


EMPTY = 2.0
"""Cost of each hundredth of the grid that is left empty."""


@dataclass(frozen=True, slots=True)
class Workbench:
    """Grid, copyfit, and the pictures' proportions (width by height) by their hashes."""

    grid: Grid
    composer: Composer
    aspects: Mapping[str, float]
    tight: bool = False
    """Whether headlines may be smaller than becomes them: for a page that else holds not all of its reports."""
    blocks: Mapping[str, Block] = field(default_factory=dict)
    """Reports that share a slot, by the slug of the first."""

    @property
    def cell_cost(self) -> float:
        """What one empty line of one column costs."""
        return EMPTY * 100 / (self.grid.preset.columns * self.grid.preset.lines)
