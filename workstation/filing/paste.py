"""Filing a page: pasted text → reports, with every guess named (`file_page`)."""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING

from workstation.errors import BadInput
from workstation.filing import signs
from workstation.filing.assembler import Assembler
from workstation.filing.blocks import Block, blocks_of, cut_paragraph, moved, unboxed, unboxed_text
from workstation.filing.choices import forced_labels, offers
from workstation.filing.company import looks_of
from workstation.filing.filed import ChoiceKey, FiledPage, Part, RepairKey
from workstation.filing.headlines import set_headline
from workstation.filing.labels import label_lines
from workstation.filing.lines import gap_kind, physical_lines, split_glued
from workstation.filing.looks import Label
from workstation.filing.stories import Story, stories_of
from workstation.filing.strips import TRIMMED, Bit, Strip
from workstation.filing.wraps import plain, whole_lines
from workstation.text.encoding import refuse_binary

if TYPE_CHECKING:
    from workstation.filing.filed import Alternative
    from workstation.filing.lines import Line

LARGEST = 5 * 1024 * 1024
"""Bytes of UTF-8 that are taken at once; a newspaper page has some 30,000."""

_MOST_LINES = 100_000


def accept(text: str, name: str = "粘贴的内容") -> str:
    """The text, when it can be filed; raises `BadInput` for an empty, a binary or a far too large one."""
    size = len(text) if len(text) > LARGEST else len(text.encode("utf-8", "surrogatepass"))
    if size > LARGEST:
        raise BadInput("{0}：有 {1:.1f} MB，超过一次导入的上限 5 MB；请按版面分几次导入", name, size / 1024 / 1024)
    if text.count("\n") > _MOST_LINES:
        raise BadInput("{0}：有 {1:,} 行，不像一个版面；请按版面分几次导入", name, text.count(chr(10)))
    refuse_binary(text, name)
    if not text.strip(TRIMMED):
        raise BadInput("{0}：没有文字；请先复制版面文字再粘贴，或另选一个文件", name)
    return text


def file_page(text: str, *, refused: frozenset[RepairKey] = frozenset(), chosen: frozenset[ChoiceKey] = frozenset()) -> FiledPage:
    """Take a page apart; `refused` repairs stay undone, `chosen` readings are taken. Raises `BadInput` as `accept` does."""
    accept(text)
    lines = _whole_lines(text)
    labelled = label_lines(looks_of([line for line in lines if not line.junk]), forced_labels(chosen))
    blocks = blocks_of(text, lines, labelled)
    assembler = Assembler(text, refused)
    filer = _Filer(text, assembler, refused, chosen)
    filer.file(stories_of(blocks))
    reports = assembler.reports()
    return FiledPage(
        text, reports, tuple(assembler.pieces), tuple(sorted([*filer.alternatives, *offers(blocks)], key=lambda offer: offer.at))
    )


def _whole_lines(text: str) -> list[Line]:
    """The page's lines with junk marked, hard wraps undone and glued lines parted."""
    physical = list(physical_lines(text))
    lines = whole_lines(text, physical)
    if all(line.junk for line in lines):
        lines = [plain(text, line) for line in physical]
    return [part for line in lines for part in split_glued(line)]


class _Filer:
    """Walks the stories and hands everything to the assembler."""

    def __init__(self, source: str, assembler: Assembler, refused: frozenset[RepairKey], chosen: frozenset[ChoiceKey]) -> None:
        self._source, self._to, self._refused, self._chosen = source, assembler, refused, chosen
        self._at = 0
        self._dropped = False
        """Junk was taken out with the break after it, so that no break is missing here."""
        self.alternatives: list[Alternative] = []

    def file(self, stories: list[Story]) -> None:
        """Everything in source order."""
        for story, after in zip_longest(stories, stories[1:]):
            followers = [*story.blocks[1:], after.blocks[0] if after else None]
            for index, (block, follower) in enumerate(zip(story.blocks, followers, strict=True)):
                self._gap(block.start)
                if not index:
                    self._open(story)
                self._at, self._dropped = block.end, not block.label
                if block.label:
                    self._write(block)
                else:
                    self._at = follower.start if follower else len(self._source)
                    self._to.drop(block.start, self._at, block.lines[0].junk)
        self._gap(len(self._source))

    def _open(self, story: Story) -> None:
        self._to.new_report()
        if story.standing:
            self._to.repeat_standing_head(story.blocks[0].start, unboxed_text(story.standing))

    def _gap(self, end: int) -> None:
        kind = gap_kind(self._source, self._at, end)
        if self._at < end or (kind and not self._dropped):
            self._to.gap(self._at, end, kind)

    def _write(self, block: Block) -> None:
        assert block.label is not None
        match block.label:
            case Label.STANDING:
                self._write_standing(block)
            case Label.HEAD:
                self.alternatives += set_headline(self._source, block, self._to, self._refused, self._chosen)
            case Label.BODY:
                self._write_paragraph(block)
            case Label.SUBHEAD | Label.SIGN:
                self._to.text(Part.BODY, block.lines[0].strip)
            case _:
                self._write_moved(block)

    def _write_standing(self, block: Block) -> None:
        self._to.text(Part.STANDING_HEAD, unboxed(block.lines[0].strip, bullets=True))

    def _write_paragraph(self, block: Block) -> None:
        strip = cut_paragraph(block)
        self._to.text(Part.BODY, strip)
        for bit in strip.bits:
            self._note_jump(bit.moved if bit.to is Part.JUMP else "")

    def _write_moved(self, block: Block) -> None:
        assert block.label is not None
        kind, part = moved(block.label)
        if block.label is Label.BYLINE:
            self._to.credit_under_headline()
        self._note_jump(block.text if part is Part.JUMP else "")
        self._to.text(Part.BODY, Strip((Bit(block.start, block.end, "", kind, block.text, part),)))

    def _note_jump(self, text: str) -> None:
        jump = signs.jump_line(text) if text else None
        if jump:
            self._to.jump(jump)
