"""Headline sizes (字号) as data: the trade's ladder, and how large a headline may be over a width."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from math import ceil
from typing import TYPE_CHECKING

from workstation.resources import broken_data, read_toml
from workstation.told import Told
from workstation.units import Pt

if TYPE_CHECKING:
    from typing import Any

FILE = "headline_styles.toml"
LEADING = 1.25
"""A headline line's leading as a share of its size."""
ABOVE, BELOW = 0.2, 0.55
"""Least white above and below a headline, in body lines."""


@dataclass(frozen=True, slots=True)
class Span:
    """The largest and smallest main headline over a width."""

    most: Pt
    least: Pt


@dataclass(frozen=True, slots=True)
class Share:
    """A part's size as a share of the main headline's, within bounds."""

    share: float
    least: Pt
    most: Pt

    def of(self, main: float) -> Pt:
        """The ladder's size for a part beside a main headline of so many points."""
        return ladder_size(min(max(main * self.share, self.least), self.most))


@dataclass(frozen=True, slots=True)
class HeadlineSizes:
    """The whole table."""

    names: dict[Pt, str]
    ladder: tuple[Pt, ...]
    """Largest first."""
    spans: tuple[tuple[float, Span], ...]
    kicker: Share
    deck: Share
    keep_one: float
    most_lines: int
    vertical: Span
    vertical_kicker: float


@cache
def headline_sizes() -> HeadlineSizes:
    """The table of `headline_styles.toml`; `BadInput` names what somebody broke by hand."""
    table = read_toml(FILE)
    try:
        return _sizes(table)
    except KeyError as lacks:
        raise broken_data(FILE, Told("缺少 {0}", lacks.args[0])) from lacks
    except (TypeError, ValueError, AttributeError) as fault:
        raise broken_data(FILE, Told("有缺项或不是数的值（{0}）", fault)) from fault


def _sizes(table: dict[str, Any]) -> HeadlineSizes:
    if not table["ladder"] or not table["main"]:
        raise ValueError("ladder, main")
    return HeadlineSizes(
        names={Pt(float(size)): str(name) for name, size in table["sizes"].items()},
        ladder=tuple(sorted((Pt(float(size)) for size in table["ladder"]), reverse=True)),
        spans=tuple((float(row["up_to"]), _span(row)) for row in table["main"]),
        kicker=_share(table["kicker"]),
        deck=_share(table["deck"]),
        keep_one=float(table["lines"]["keep_one"]),
        most_lines=int(table["lines"]["most"]),
        vertical=_span(table["vertical"]),
        vertical_kicker=float(table["vertical"]["kicker"]),
    )


def _span(row: dict[str, Any]) -> Span:
    return Span(Pt(float(row["most"])), Pt(float(row["least"])))


def _share(row: dict[str, Any]) -> Share:
    return Share(float(row["share"]), Pt(float(row["least"])), Pt(float(row["most"])))


def span_of(width: float) -> Span:
    """How large a main headline may be over a width in pt."""
    spans = headline_sizes().spans
    return next((span for up_to, span in spans if width <= up_to), spans[-1][1])


def ladder_size(size: float) -> Pt:
    """The largest size of the ladder that is not above a size; the smallest where all are."""
    ladder = headline_sizes().ladder
    return next((step for step in ladder if step <= size), ladder[-1])


def step(size: float, by: int) -> Pt:
    """The size so many steps up (positive) or down the ladder."""
    ladder = headline_sizes().ladder
    at = ladder.index(ladder_size(size))
    return ladder[min(max(at - by, 0), len(ladder) - 1)]


def body_lines(size: float, leading: float, rows: int = 1) -> int:
    """Body lines that a headline of so many rows takes with its white (占行)."""
    return lines_needed(rows * headline_leading(size), leading)


def lines_needed(extent: float, leading: float) -> int:
    """Body lines that a headline of this height in pt takes with its least white."""
    return ceil(extent / leading + ABOVE + BELOW - 0.05)


def headline_leading(size: float) -> Pt:
    """A headline row's leading in pt, on half points."""
    return Pt(round(size * LEADING * 2) / 2)


def size_name(size: float) -> str:
    """小初, 二号 …; in points where the trade has no name for it."""
    return headline_sizes().names.get(Pt(size)) or Told("{0:g} 磅", size)
