"""Labelled lines to blocks: headlines of several lines, paragraphs mended over what stood between their halves, all else line by line."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from workstation.filing import signs
from workstation.filing.filed import Part
from workstation.filing.lines import Line, gap_bits
from workstation.filing.looks import Label, Look
from workstation.filing.strips import Bit, Strip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from workstation.filing.labels import Labelled

_MOVED: dict[Label, tuple[str, Part]] = {
    Label.CAPTION: ("caption-moved", Part.CAPTION),
    Label.CREDIT: ("attribution-moved", Part.ATTRIBUTION),
    Label.BYLINE: ("attribution-moved", Part.ATTRIBUTION),
    Label.JUMP: ("jump-moved", Part.JUMP),
}


@dataclass
class Block:
    """One thing on the page, with its lines; `label` None is junk to be taken out."""

    label: Label | None
    lines: list[Line]
    looks: list[Look] = field(default_factory=list)
    strip: Strip | None = None
    """A paragraph's whole strip, with what stood between its halves as moved bits."""

    @property
    def start(self) -> int:
        """Where it begins in the source."""
        return self.lines[0].start

    @property
    def end(self) -> int:
        """Where it ends in the source."""
        return self.lines[-1].end

    @property
    def text(self) -> str:
        """What it reads as; for a paragraph without what was moved out."""
        return self.strip.text if self.strip else (" " if self.label is Label.CAPTION else "\n").join(line.text for line in self.lines)


def blocks_of(source: str, lines: Sequence[Line], labelled: Sequence[Labelled]) -> list[Block]:
    """Blocks in source order; `labelled` are the lines that aren't junk."""
    labels = {item.look.line.start: item for item in labelled}
    blocks: list[Block] = []
    for line in lines:
        item = labels.get(line.start)
        if item is None:
            blocks.append(Block(None, [line]))
        elif item.label is Label.MORE:
            _go_on(source, blocks, item)
        elif blocks and _belongs(blocks[-1], item):
            blocks[-1].lines.append(line)
            blocks[-1].looks.append(item.look)
            blocks[-1].strip = None
        else:
            blocks.append(Block(item.label, [line], [item.look], line.strip))
    return blocks


def _belongs(block: Block, item: Labelled) -> bool:
    """A further line of a headline; a photographer's line under a caption."""
    if item.label is Label.HEAD:
        return block.label is Label.HEAD
    return item.label is Label.CAPTION and block.label is Label.CAPTION and item.look.credit is not None


def _go_on(source: str, blocks: list[Block], item: Labelled) -> None:
    """Join a line to the last paragraph; blocks since then become moved or dropped bits of it."""
    at = next((at for at in range(len(blocks) - 1, -1, -1) if not _is_passed_over(blocks[at])), -1)
    line = item.look.line
    if at < 0 or blocks[at].label is not Label.BODY:
        blocks.append(Block(Label.BODY, [line], [item.look], line.strip))
        return
    paragraph, between = blocks[at], blocks[at + 1 :]
    assert paragraph.strip is not None
    if between:
        joint = _moved_bits(source, paragraph.end, between, line.start)
    else:
        joint = gap_bits(source, paragraph.lines[-1], [], line, keep_blank=False)
    paragraph.strip = Strip((*paragraph.strip.bits, *joint, *line.strip.bits))
    paragraph.lines.append(line)
    paragraph.looks.append(item.look)
    del blocks[at + 1 :]


def _is_passed_over(block: Block) -> bool:
    """Whether a paragraph may go on behind a block: junk, and what leaves the text."""
    return block.label is None or block.label in _MOVED


def _moved_bits(source: str, start: int, between: Sequence[Block], end: int) -> tuple[Bit, ...]:
    """What stood between the halves of a paragraph, each with the breaks after it."""
    edges = [start, *(block.start for block in between[1:]), end]
    bits = []
    for block, (left, right) in zip(between, pairwise(edges), strict=True):
        if block.label is None:
            bits.append(Bit(left, right, "", block.lines[0].junk))
        else:
            kind, to = _MOVED[block.label]
            bits.append(Bit(left, right, "", kind, block.text, to))
    return tuple(bits)


def moved(label: Label) -> tuple[str, Part]:
    """Repair kind and field of a block that leaves the text."""
    return _MOVED[label]


def cut_paragraph(block: Block) -> Strip:
    """A paragraph with the jumps and credits glued to its head and end cut off, as moved bits."""
    assert block.strip is not None
    strip = _cut_leading_jump(block.strip)
    if len(block.looks) == 1 and block.looks[0].tail is None and signs.glued_jump(strip.text) is None:
        return strip
    for _ in range(3):
        text = strip.text
        jump, credit = signs.glued_jump(text), signs.tail_credit(text)
        if jump is not None:
            strip = _cut_tail(strip, jump, "jump-moved", Part.JUMP)
        elif credit is not None and _may_cut(text, credit.span):
            strip = _cut_tail(strip, credit.span[0], "attribution-moved", Part.ATTRIBUTION)
        else:
            break
    return strip


def _may_cut(text: str, span: tuple[int, int]) -> bool:
    """A byline in a dateline stays, and a paragraph is never emptied."""
    return span[0] > signs.dateline_length(text) and span[1] >= len(text.rstrip()) and len(text[: span[0]].strip()) > 1


def _cut_tail(strip: Strip, offset: int, kind: str, to: Part) -> Strip:
    text = strip.text
    offset = len(text[:offset].rstrip())
    left, right = strip.split(offset)
    if any(bit.to for bit in right.bits):
        return strip
    start, end = right.at
    return Strip((*left.bits, Bit(start, end, "", kind, right.text.strip(), to)))


def _cut_leading_jump(strip: Strip) -> Strip:
    end = signs.leading_jump(strip.text)
    if end is None:
        return strip
    text = strip.text
    left, right = strip.split(end + len(text[end:]) - len(text[end:].lstrip()))
    if any(bit.to for bit in left.bits):
        return strip
    return Strip((Bit(*left.at, "", "jump-moved", left.text.strip(), Part.JUMP), *right.bits))


_BOXED = re.compile(r"[【\[［〔]\s*(?P<core>.+?)\s*[】\]］〕]")
_SPACED = re.compile(r"[\u4e00-\u9fff](?:[ \u3000\xa0]+[\u4e00-\u9fff]){1,5}")
_BULLET = re.compile(r"[■●◆▲△★☆▍▎|｜•◎◇□▌]+\s*")


def unboxed(strip: Strip, *, bullets: bool) -> Strip:
    """A headline or standing head without the box or the bullet about it."""
    text = strip.text
    boxed = _BOXED.fullmatch(text)
    if boxed and len(strip.bits) == 1:
        return _mark_ends(strip, boxed.start("core"), boxed.end("core"))
    if bullets and _SPACED.fullmatch(text) and len(strip.bits) == 1:
        return _closed_up(strip)
    bullet = _BULLET.match(text) if bullets else None
    if bullet and len(strip.bits) == 1 and bullet.end() < len(text):
        return _mark_ends(strip, bullet.end(), len(text.rstrip("■●◆▲△★☆▍▎|｜•◎◇□▌ \u3000")))
    return strip


def _closed_up(strip: Strip) -> Strip:
    """A standing head that was spaced out (简　讯), closed up."""
    bit = strip.bits[0]
    bits = []
    at = bit.start
    for piece in re.findall(r"\s+|\S+", bit.text):
        bits.append(Bit(at, at + len(piece), "" if piece.isspace() else piece, "head-marks" if piece.isspace() else ""))
        at += len(piece)
    return Strip(tuple(bits))


def unboxed_text(text: str) -> str:
    """The same of a text alone."""
    return unboxed(Strip((Bit(0, len(text), text),)), bullets=True).text


def _mark_ends(strip: Strip, start: int, end: int) -> Strip:
    bit = strip.bits[0]
    first = Bit(bit.start, bit.start + start, "", "head-marks")
    middle = replace(bit, start=bit.start + start, end=bit.start + end, text=bit.text[start:end])
    last = Bit(bit.start + end, bit.end, "", "head-marks")
    return Strip(tuple(part for part in (first, middle, last) if part.start < part.end))
