"""What make-up works with besides the reports."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from workstation.planning.composing import Composer
    from workstation.planning.grid import Grid


@dataclass(frozen=True, slots=True)
class Workbench:
    """Grid, copyfit, and the pictures' proportions (width by height) by their hashes."""

    grid: Grid
    composer: Composer
    aspects: Mapping[str, float]
    tight: bool = False
    """Whether headlines may be smaller than becomes them: for a page that else holds not all of its reports."""
