"""Filing a page: pasted text → reports, with every guess named (`file_page`)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workstation.errors import BadInput
from workstation.filing import signs
from workstation.filing.assembler import Assembler
from workstation.filing.blocks import Block, blocks_of, cut_paragraph, moved, unboxed
from workstation.filing.choices import forced_labels, offers
from workstation.filing.filed import ChoiceKey, FiledPage, Part, RepairKey
from workstation.filing.headlines import set_headline
from workstation.filing.labels import label_lines
from workstation.filing.lines import gap_kind, physical_lines, split_glued
from workstation.filing.looks import Label, Look
from workstation.filing.strips import Bit, Strip
from workstation.filing.wraps import find_wrap, mark_junk, plain, unwrap
from workstation.text.encoding import refuse_binary

if TYPE_CHECKING:
    from workstation.filing.filed import Alternative
    from workstation.filing.lines import Line

LARGEST = 5 * 1024 * 1024
"""Bytes of UTF-8 that are taken at once; a newspaper page has some 30,000."""
_BRIEF_LONGEST = 400
"""Characters; a longer report isn't one of the briefs under the standing head before it."""


def accept(text: str, name: str = "粘贴的内容") -> str:
    """The text, when it can be filed; raises `BadInput` for an empty, a binary or a far too large one."""
    size = len(text) if len(text) > LARGEST else len(text.encode("utf-8", "surrogatepass"))
    if size > LARGEST:
        raise BadInput(f"{name}：有 {size / 1024 / 1024:.1f} MB，超过一次导入的上限 5 MB；请按版面分几次导入")
    refuse_binary(text, name)
    if not any(map(_is_seen, text)):
        raise BadInput(f"{name}：没有文字；请先复制版面文字再粘贴，或另选一个文件")
    return text


def _is_seen(char: str) -> bool:
    return not char.isspace() and char not in "\xad\u200b\u200e\u200f\u2060\ufeff"


def file_page(text: str, *, refused: frozenset[RepairKey] = frozenset(), chosen: frozenset[ChoiceKey] = frozenset()) -> FiledPage:
    """Take a page apart; `refused` repairs stay undone, `chosen` readings are taken. Raises `BadInput` as `accept` does."""
    accept(text)
    lines = _whole_lines(text)
    labelled = label_lines([Look(line) for line in lines if not line.junk], forced_labels(chosen))
    blocks = blocks_of(text, lines, labelled)
    assembler = Assembler(text, refused)
    filer = _Filer(text, assembler, refused, chosen)
    filer.file(blocks)
    reports = assembler.reports()
    return FiledPage(
        text, reports, tuple(assembler.pieces), tuple(sorted([*filer.alternatives, *offers(blocks)], key=lambda offer: offer.at))
    )


def _whole_lines(text: str) -> list[Line]:
    """The page's lines with junk marked, hard wraps undone and glued lines parted."""
    physical = list(physical_lines(text))
    wrap = find_wrap(physical)
    lines = mark_junk(text, physical, wrap)
    if wrap:
        lines = unwrap(text, lines, wrap)
    if all(line.junk for line in lines):
        lines = [plain(text, line) for line in physical]
    return [part for line in lines for part in split_glued(line)]


class _Filer:
    """Walks the blocks, opens reports and hands everything to the assembler."""

    def __init__(self, source: str, assembler: Assembler, refused: frozenset[RepairKey], chosen: frozenset[ChoiceKey]) -> None:
        self._source, self._to, self._refused, self._chosen = source, assembler, refused, chosen
        self.alternatives: list[Alternative] = []
        self._seen: set[Label] = set()
        self._size = 0
        self._has_dateline = False
        self._closed = False
        self._standing: tuple[str, str] | None = None
        """Text and scope of the standing head in force, while more briefs may stand under it."""

    def file(self, blocks: list[Block]) -> None:
        at = 0
        for index, block in enumerate(blocks):
            follower = blocks[index + 1] if index + 1 < len(blocks) else None
            if block.label is None:
                self._gap(at, block.start)
                at = follower.start if follower else len(self._source)
                self._to.drop(block.start, at, block.lines[0].junk)
                continue
            self._gap(at, block.start)
            if self._begins_report(block, follower):
                self._new_report(block)
            self._write(block)
            self._note(block)
            at = block.end
        self._gap(at, len(self._source))

    def _gap(self, start: int, end: int) -> None:
        kind = gap_kind(self._source, start, end)
        if start < end or kind:
            self._to.gap(start, end, kind)

    def _begins_report(self, block: Block, follower: Block | None) -> bool:
        if not self._seen:
            return False
        opening = self._seen <= {Label.STANDING} or (self._seen <= {Label.JUMP, Label.CAPTION} and not self._closed)
        match block.label:
            case Label.STANDING:
                return True
            case Label.HEAD:
                return not opening
            case Label.JUMP:
                return block.text.strip("（(").startswith(("上接", "紧接")) and follower is not None and follower.label is Label.HEAD
            case Label.BODY:
                return bool(block.looks[0].dateline) and self._has_dateline
            case _:
                return False

    def _new_report(self, block: Block) -> None:
        brief = Label.BODY in self._seen and self._size <= _BRIEF_LONGEST
        self._to.new_report()
        self._seen, self._size, self._has_dateline, self._closed = set(), 0, False, False
        if self._standing and (self._standing[1] != "briefs" or not brief or block.label is Label.STANDING):
            self._standing = None
        if self._standing:
            self._to.repeat_standing_head(block.start, self._standing[0])

    def _note(self, block: Block) -> None:
        assert block.label is not None
        self._seen.add(block.label)
        self._closed = self._closed or block.label is Label.CREDIT
        if block.label is Label.BODY:
            self._size += len(block.text)
            self._has_dateline = self._has_dateline or bool(block.looks[0].dateline)

    def _write(self, block: Block) -> None:
        assert block.label is not None
        match block.label:
            case Label.STANDING:
                self._write_standing(block)
            case Label.HEAD:
                self.alternatives += set_headline(self._source, block, self._to, self._refused, self._chosen)
            case Label.BODY:
                self._write_paragraph(block)
            case Label.SUBHEAD:
                self._to.text(Part.BODY, block.lines[0].strip)
            case _:
                self._write_moved(block)

    def _write_standing(self, block: Block) -> None:
        strip = unboxed(block.lines[0].strip, bullets=True)
        head = block.looks[0].standing
        self._standing = (strip.text, head.scope if head else "label")
        self._to.text(Part.STANDING_HEAD, strip)

    def _write_paragraph(self, block: Block) -> None:
        assert block.strip is not None
        strip = cut_paragraph(block.strip)
        self._to.text(Part.BODY, strip)
        for bit in strip.bits:
            self._note_jump(bit.moved if bit.to is Part.JUMP else "")
            self._closed = self._closed or bit.to is Part.ATTRIBUTION

    def _write_moved(self, block: Block) -> None:
        assert block.label is not None
        kind, part = moved(block.label)
        line = block.lines[0]
        if block.label is Label.BYLINE:
            self._to.credit_under_headline()
        self._note_jump(line.text if part is Part.JUMP else "")
        self._to.text(Part.BODY, Strip((Bit(line.start, line.end, "", kind, line.text, part),)))

    def _note_jump(self, text: str) -> None:
        jump = signs.jump_line(text) if text else None
        if jump:
            self._to.jump(jump)
