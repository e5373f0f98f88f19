"""Two states of a report compared part by part; and who wrote which words of it, through all its versions."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from workstation.report import AttributionLine, Headlines, JumpLine
from workstation.text.authorship import written_by
from workstation.text.difference import Change, paragraph_changes

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from workstation.report import Report
    from workstation.text.authorship import Written
    from workstation.text.difference import ParagraphChange

PARTS = ("专栏", "引题", "主题", "副题", "正文", "署名", "图片说明", "转版")
"""Parts in the order in which they are read; the names are the newsroom's."""


@dataclass(frozen=True, slots=True)
class PartComparison:
    """One part of a report in both states."""

    name: str
    paragraphs: tuple[ParagraphChange, ...]

    @property
    def is_same(self) -> bool:
        """Whether it reads the same in both."""
        return all(paragraph.is_same for paragraph in self.paragraphs)


def compared(old: Report, new: Report) -> tuple[PartComparison, ...]:
    """Every part that either state has."""
    before, after = dict(parts_of(old)), dict(parts_of(new))
    return tuple(PartComparison(name, paragraph_changes(before[name], after[name])) for name in PARTS if any((*before[name], *after[name])))


def parts_of(report: Report) -> Iterator[tuple[str, tuple[str, ...]]]:
    """A report's parts as paragraphs; those that it lacks are empty."""
    heads = report.headlines
    yield "专栏", _one(report.standing_head)
    yield "引题", _one(heads.kicker)
    yield "主题", _one(heads.main)
    yield "副题", _one(heads.deck)
    yield "正文", report.body
    yield "署名", tuple(line.text for line in report.attribution_lines)
    yield "图片说明", report.captions
    yield "转版", _one(report.jump.text if report.jump else "")


def with_parts(report: Report, texts: Mapping[str, str]) -> Report:
    """The report with other texts for some of its parts, paragraphs parted by line breaks; pictures and tags stay."""
    heads, lines = report.headlines, report.attribution_lines
    names = zip(PARTS[1:4], (heads.kicker, heads.main, heads.deck), strict=True)
    signed = _paragraphs(texts["署名"]) if "署名" in texts else None
    jump = texts.get("转版")
    return replace(
        report,
        standing_head=texts.get("专栏", report.standing_head).strip(),
        headlines=Headlines(*(texts[name].strip("\n") if name in texts else old for name, old in names)),
        body=_paragraphs(texts["正文"]) if "正文" in texts else report.body,
        attribution_lines=lines if signed is None else tuple(AttributionLine(text, _is_under(lines, at)) for at, text in enumerate(signed)),
        captions=tuple(texts["图片说明"].split("\n")) if texts.get("图片说明") else (() if "图片说明" in texts else report.captions),
        jump=report.jump if jump is None else _jump(jump.strip(), report.jump),
    )


def _paragraphs(text: str) -> tuple[str, ...]:
    return tuple(paragraph for paragraph in text.split("\n") if paragraph.strip())


def _is_under(lines: Sequence[AttributionLine], number: int) -> bool:
    return number < len(lines) and lines[number].under_headline


def _jump(text: str, before: JumpLine | None) -> JumpLine | None:
    if not text or (before is not None and before.text == text):
        return before if text else None
    return JumpLine(text, before.pages if before else ())


def _one(text: str) -> tuple[str, ...]:
    return (text,) if text else ()


@dataclass(frozen=True, slots=True)
class Extent:
    """How much was changed: characters that came and went."""

    new: int
    gone: int


def extent(parts: Sequence[PartComparison]) -> Extent:
    """Over all parts."""
    counts = dict.fromkeys(Change, 0)
    for part in parts:
        for paragraph in part.paragraphs:
            for piece in paragraph.pieces:
                counts[piece.change] += len(piece.text)
    return Extent(counts[Change.NEW], counts[Change.GONE])


def body_by_hand(reports: Sequence[Report]) -> tuple[tuple[Written, ...], ...]:
    """花脸稿: the body's paragraphs of the last of these states (oldest first), each stretch with the state that brought or struck it."""
    return written_by([report.body for report in reports], with_gone=True)
