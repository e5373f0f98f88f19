"""An issue (一期报纸) of one date."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Issue:
    """One date's paper: its running number (总期号) and the numbers of its pages in order, such as K01."""

    day: date
    number: int | None = None
    pages: tuple[str, ...] = ()
