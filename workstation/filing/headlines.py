"""Writes a headline block: parts parted at blanks and dashes, dealt out by `headline.readings`, each mended blank a repair."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from workstation.filing.blocks import unboxed
from workstation.filing.filed import Alternative, ChoiceKey, Part, RepairKey
from workstation.filing.headline import HeadPart, Reading, breaks_off, readings
from workstation.filing.lines import gap_kind
from workstation.filing.looks import HEADLINE_BREAK
from workstation.filing.strips import Bit, Strip

if TYPE_CHECKING:
    from workstation.filing.assembler import Assembler
    from workstation.filing.blocks import Block

_DASH = re.compile(r"(?<=[\u4e00-\u9fff”》？！?!）])(?=(?:——|――)[^—―])")
_NAMES = {Part.KICKER: "引题", Part.MAIN: "主题", Part.DECK: "副题"}
_CLOSE = 1.6
"""A reading that scores less than this below the best is offered."""
_MOST_OFFERED = 4
_WESTERN = re.compile(r"[A-Za-z0-9]")
_PAIRS = (("《", "》"), ("〈", "〉"), ("“", "”"), ("‘", "’"), ("（", "）"), ("【", "】"))


@dataclass(frozen=True)
class _Segment:
    """A part of the headline and what stands before it: nothing, a blank, a line break or a dash."""

    strip: Strip
    after: str
    blank: Strip | None = None


def set_headline(
    source: str, block: Block, to: Assembler, refused: frozenset[RepairKey], chosen: frozenset[ChoiceKey]
) -> list[Alternative]:
    """Write the block's parts into kicker, main and deck; hand back the other likely readings."""
    segments = [segment for line in block.lines for segment in _segments(unboxed(line.strip, bullets=False), bool(line is block.lines[0]))]
    parts = [HeadPart(segment.strip.text, segment.after) for segment in segments]
    at = (block.start, block.end)
    ranked = readings(parts)
    wanted = {key.reading for key in chosen if key.kind == "headline" and key.at == at}
    taken = next((reading for reading in ranked if reading.fields in wanted), ranked[0])
    read = [taken.part(index) for index in range(len(parts))]
    _write(source, to, segments, read, _merge_refused(read, segments, refused))
    near = [reading for rank, reading in enumerate(ranked) if reading is not taken and _is_likely(reading, ranked, parts, rank)]
    return [Alternative(at, _label(parts, reading), ChoiceKey("headline", at, reading.fields)) for reading in near]


def _is_likely(reading: Reading, ranked: list[Reading], parts: list[HeadPart], rank: int) -> bool:
    """Close to the best; of two parts, or of two lines each a field, every reading but the worst is worth a look."""
    near = rank < _MOST_OFFERED and ranked[0].score - reading.score < _CLOSE
    return near or (len(parts) == 2 and rank < 2) or (len(parts) > 2 and _is_line_by_line(reading, parts))


def _is_line_by_line(reading: Reading, parts: list[HeadPart]) -> bool:
    """Two lines read as two fields, one of them the main headline."""
    lines = [at for at, part in enumerate(parts) if part.after == "line"]
    return (
        len(lines) == 1
        and all(len(set(half)) == 1 for half in (reading.fields[: lines[0]], reading.fields[lines[0] :]))
        and (reading.fields[0] != reading.fields[-1])
    )


def _segments(strip: Strip, first: bool) -> list[_Segment]:
    """A headline line in parts."""
    segments: list[_Segment] = []
    after, blank, rest = ("" if first else "line"), None, strip
    while True:
        border = _border(rest.text)
        if border is None:
            return [*segments, _Segment(rest, after, blank)]
        left, right = rest.split(border[0])
        segments.append(_Segment(left, after, blank))
        blank, rest = right.split(border[1] - border[0])
        after, blank = ("dash", None) if border[0] == border[1] else ("blank", blank)


def _border(text: str) -> tuple[int, int] | None:
    """The first blank or dash that parts a headline; blanks inside western words don't, nor what stands inside a pair of marks."""
    dash = next((found for found in _DASH.finditer(text, 4) if not _is_inside_pair(text, found.start())), None)
    for found in HEADLINE_BREAK.finditer(text):
        if _is_inside_pair(text, found.start()):
            continue
        western = _WESTERN.match(text[found.start() - 1]) and _WESTERN.match(text[found.end()])
        spaced = found.start() < 2 or len(text[found.end() :].split(maxsplit=1)[0]) < 2  # 秋 词: set wide, one word
        if not western and not spaced:
            return found.span() if dash is None or found.start() < dash.start() else dash.span()
    return dash.span() if dash and len(text) - dash.start() > 5 else None


def _is_inside_pair(text: str, at: int) -> bool:
    """“春天里的舞台 百姓的歌”专场: a title in two halves is one title."""
    return any(text.count(left, 0, at) > text.count(right, 0, at) and right in text[at:] for left, right in _PAIRS)


def _merge_refused(fields: list[Part], segments: list[_Segment], refused: frozenset[RepairKey]) -> list[Part]:
    """Where an editor refused a split, both sides are one field again, the main one if either is."""
    fields = list(fields)
    for index, segment in enumerate(segments):
        if segment.blank and fields[index] is not fields[index - 1] and _is_refused(segment.blank, refused):
            both = {fields[index], fields[index - 1]}
            merged = Part.MAIN if Part.MAIN in both else fields[index]
            fields = [merged if part in both else part for part in fields]
    return fields


def _is_refused(blank: Strip, refused: frozenset[RepairKey]) -> bool:
    return any(RepairKey("split-headline", (bit.start, bit.end)) in refused for bit in blank.bits)


def _write(source: str, to: Assembler, segments: list[_Segment], read: list[Part], fields: list[Part]) -> None:
    """`read` are the parts as taken, which decide what is mended; `fields` where they stand after refusals."""
    for index, (segment, part) in enumerate(zip(segments, fields, strict=True)):
        if index:
            border = read[index] if read[index] is read[index - 1] else None
            _write_border(source, to, segments[index - 1], segment, border, part)
        to.text(part, segment.strip)


def _write_border(source: str, to: Assembler, left: _Segment, right: _Segment, within: Part | None, part: Part) -> None:
    """What stands between two parts; `within` the one field that both were read into, None where they were split."""
    broken = breaks_off(left.strip.text, right.strip.text)
    if right.blank is None:
        start, end = left.strip.at[1], right.strip.at[0]
        if right.after == "line" or within is None:
            to.gap(start, end, gap_kind(source, start, end) if right.after == "line" else "", "\n")
    elif within is None:
        _write_gap(to, right.blank, part, "split-headline")
    elif broken and within is not Part.MAIN:
        to.text(part, Strip(tuple(_taken_out(bit) for bit in right.blank.bits)))
    else:
        to.text(part, right.blank)


def _write_gap(to: Assembler, blank: Strip, part: Part, kind: str) -> None:
    """The blank between two parts; a mark inside it is mended on its own."""
    for bit in blank.bits:
        if bit.kind or to.refuses(kind, bit.start, bit.end):
            to.text(part, Strip((replace(bit, text="") if bit.kind else bit,)))
        else:
            to.gap(bit.start, bit.end, kind, "")


def _taken_out(bit: Bit) -> Bit:
    return bit if bit.kind else replace(bit, text="", kind="joined-headline")


def _label(parts: list[HeadPart], reading: Reading) -> str:
    texts: dict[Part, list[str]] = {}
    for index, part in enumerate(parts):
        texts.setdefault(reading.part(index), []).append(part.text)
    return "｜".join(f"{_NAMES[part]}：{' '.join(texts[part])}" for part in _NAMES if part in texts)
