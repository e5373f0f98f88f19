"""Headline sizes (字号) as data: the trade's ladder, and how large a headline may be over a width."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from math import ceil

from workstation.resources import read_toml
from workstation.units import Pt

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
    """The table of `headline_styles.toml`."""
    table = read_toml("headline_styles.toml")
    names = {Pt(float(size)): name for name, size in table["sizes"].items()}
    return HeadlineSizes(
        names=names,
        ladder=tuple(Pt(float(size)) for size in table["ladder"]),
        spans=tuple((row["up_to"], Span(Pt(row["most"]), Pt(row["least"]))) for row in table["main"]),
        kicker=Share(**table["kicker"]),
        deck=Share(**table["deck"]),
        keep_one=table["lines"]["keep_one"],
        most_lines=table["lines"]["most"],
        vertical=Span(Pt(table["vertical"]["most"]), Pt(table["vertical"]["least"])),
        vertical_kicker=table["vertical"]["kicker"],
    )


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
    return headline_sizes().names.get(Pt(size)) or f"{size:g} 磅"
