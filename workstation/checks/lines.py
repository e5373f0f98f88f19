"""The lines of a manuscript, and what each is: known in a report, guessed in raw text so that no rule asks a headline for a full stop."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from workstation.checks.engine.manuscript import Part
from workstation.checks.engine.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from workstation.attribution import ReadAttribution
    from workstation.checks.engine.manuscript import Manuscript, Region
    from workstation.report import Attribution

LINE = r"[^\r\n]+"
BLANKS = " \u3000\u00a0\t\u2002\u2003\u2009"
CAPTION = r"(?:[▲▼△▽◀▶]|图[为①-⑩]|上图|下图|左图|右图|资料图)"
ITEM = (
    r"(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、)）]|"
    r"[①-⑳●■◆▲※★·•]|——|第[一二三四五六七八九十百\d]{1,4}[条章节])"
)
ENDS = "。！？…”’』」）)；：:!?"
LEADING = frozenset("的了着们吗呢吧，。、；：？！”’》）】…")
"""Words and marks that begin no line."""
NEVER_FIRST = LEADING | frozenset("和及与等并或")
"""Nor, with these, a paragraph behind a headline."""
LONGEST_HEAD = 40
FOLIO = (
    r"(?:[-—–─_=*·\s\d]+|第?\s*[A-Z]?\d{1,3}\s*[版页](?:\s*共\s*\d+\s*[版页])?|[A-Z]\d{1,3}|\d{4}[-年./][^，。；]{1,24}|"
    r"(?:第?\s*[A-Z]?\d{1,3}\s*版?\s+)?[^，。；]{0,12}\d{4}年\d{1,2}月\d{1,2}日\s+星期[^，。；]{1,20}|"
    r"[\[【（(]?\s*(?:图片?|照片|插图|IMG|DSC)[^，。；\n]{0,20}[\]】）)]|图\s*\d{1,2}|[\w-]+\.(?:jpe?g|png|tiff?|bmp))$"
)
"""Page numbers, folio lines, places kept for pictures."""


@dataclass(slots=True)
class Line:
    """A line that isn't blank, `[start, end)` without the blanks at its ends. `raw`: its part is guessed."""

    start: int
    end: int
    text: str
    part: Part
    raw: bool
    is_dated: bool = False
    """It opens with a dateline."""
    is_signed: bool = False
    """A byline ends it."""
    is_head: bool = False
    """It stands as a headline or a subhead does: between what has ended and a paragraph."""

    @property
    def is_junk(self) -> bool:
        """Whether it is no text at all: a page number, a folio, a place kept for a picture."""
        return self.raw and self.part is Part.RAW

    @property
    def is_prose(self) -> bool:
        """Whether it is running text, of which sentences may be expected."""
        return self.part is Part.BODY


def lines_of(manuscript: Manuscript, attributions: Sequence[ReadAttribution]) -> tuple[Line, ...]:
    """Every line that isn't blank, in order."""
    starts = {read.attribution.span[0]: read.attribution for read in attributions}
    ends = {read.attribution.span[1]: read.attribution for read in attributions}
    lines = [line for region in manuscript.regions for line in _region_lines(manuscript, region, starts, ends)]
    _mark_heads(lines)
    return tuple(lines)


def _mark_heads(lines: list[Line]) -> None:
    """Of two lines alone nobody can say whether the first is a headline."""
    before: Line | None = None
    raw = [line for line in lines if not line.is_junk]
    for line, after in pairwise(raw) if len(raw) > 2 else ():
        line.is_head = _may_be_head(line) and (before is None or before.is_head or before.text[-1] in ENDS) and _is_paragraph(after)
        before = line


def _may_be_head(line: Line) -> bool:
    is_bare = line.raw and not (line.is_dated or line.is_signed) and line.part in (Part.MAIN, Part.BODY)
    return is_bare and len(line.text) <= LONGEST_HEAD and not pattern("[。；;]|，.*，|[，、,：:的在把被使令让]$").search(line.text)


def _is_paragraph(line: Line) -> bool:
    return line.text[0] not in NEVER_FIRST and (line.is_dated or "。" in line.text)


Index = dict[int, "Attribution"]


def _region_lines(manuscript: Manuscript, region: Region, starts: Index, ends: Index) -> Iterator[Line]:
    raw = region.part is Part.RAW
    for match in pattern(LINE).finditer(manuscript.text, region.start, region.end):
        text = match.group()
        start = match.start() + len(text) - len(text.lstrip(BLANKS))
        text = text.strip(BLANKS)
        if text:
            end = start + len(text)
            first, last = starts.get(start), ends.get(end) or ends.get(end - 1)
            part = _guessed_part(text, first, last) if raw else region.part
            yield Line(start, end, text, part, raw, bool(first and first.dateline), bool(last and last.position != "head"))


def _guessed_part(text: str, first: Attribution | None, last: Attribution | None) -> Part:
    """What a line of raw text is: prose unless it looks like something else."""
    if first is not None and first is last and not first.dateline:
        return Part.ATTRIBUTION
    if len(text) < 40 and _is_jump(text):
        return Part.JUMP
    if pattern(FOLIO).match(text):
        return Part.RAW
    if pattern(CAPTION).match(text):
        return Part.CAPTION
    return Part.BODY if first is not None or _is_prose(text) else Part.MAIN


def _is_jump(text: str) -> bool:
    from workstation.attribution import jump_line

    return jump_line(text) is not None


def _is_prose(text: str) -> bool:
    """Whether a line reads like running text: it has a stop in it, or is longer than a headline."""
    if any(sign in text for sign in "，。；,;") or text.rstrip("”")[-1:] in tuple("。！？…："):
        return True
    return len(text) > 40 and not (len(text) < 90 and _is_in_parts(text))


def _is_in_parts(text: str) -> bool:
    """A headline's parts set apart by blanks: each has some words."""
    parts = pattern(f"[{BLANKS}]+").split(text)
    return len(parts) > 1 and min(map(len, parts)) > 3
