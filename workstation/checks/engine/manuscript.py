"""A text as checks read it: one string, with regions that say what each stretch is."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workstation.report import Report


class Part(StrEnum):
    """What a region of a manuscript is."""

    KICKER = "kicker"
    MAIN = "main"
    DECK = "deck"
    BODY = "body"
    ATTRIBUTION = "attribution"
    CAPTION = "caption"
    JUMP = "jump"
    RAW = "raw"
    """Text as pasted, its parts unknown."""


@dataclass(frozen=True, slots=True)
class Region:
    """A stretch `[start, end)` of the manuscript: which part, and the how-manieth of its kind."""

    part: Part
    index: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Manuscript:
    """A text to check. Regions are in order, and parted by one line break each."""

    text: str
    regions: tuple[Region, ...]
    pictures: int | None = None
    """How many pictures the report has; null for text of which that isn't known."""
    digests: tuple[str, ...] = ()
    """Their content hashes, as far as they are known."""

    @classmethod
    def of_text(cls, text: str) -> Manuscript:
        """Text as given, its parts unknown."""
        return cls(text, (Region(Part.RAW, 0, 0, len(text)),))

    @classmethod
    def of_report(cls, report: Report) -> Manuscript:
        """A report's parts, one region each; empty ones are left out."""
        pieces = list(_pieces(report))
        regions, at = [], 0
        for part, index, text in pieces:
            regions.append(Region(part, index, at, at + len(text)))
            at += len(text) + 1
        return cls("\n".join(text for _, _, text in pieces), tuple(regions), len(report.pictures), report.pictures)

    def region_at(self, offset: int) -> Region | None:
        """The region that holds an offset, its end included."""
        return next((region for region in self.regions if region.start <= offset <= region.end), None)

    def text_of(self, region: Region) -> str:
        """A region's text."""
        return self.text[region.start : region.end]


def _pieces(report: Report) -> Iterator[tuple[Part, int, str]]:
    headlines = report.headlines
    yield from (
        (part, 0, text)
        for part, text in ((Part.KICKER, headlines.kicker), (Part.MAIN, headlines.main), (Part.DECK, headlines.deck))
        if text
    )
    lines = list(enumerate(report.attribution_lines))
    yield from ((Part.ATTRIBUTION, index, line.text) for index, line in lines if line.under_headline)
    yield from ((Part.BODY, index, text) for index, text in enumerate(report.body) if text)
    yield from ((Part.ATTRIBUTION, index, line.text) for index, line in lines if not line.under_headline)
    yield from ((Part.CAPTION, index, text) for index, text in enumerate(report.captions) if text)
    if report.jump:
        yield Part.JUMP, 0, report.jump.text
