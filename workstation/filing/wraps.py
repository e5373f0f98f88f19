"""Hard wraps: pages whose every line was cut at the same width, found by the histogram of line lengths and undone."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from itertools import groupby
from typing import TYPE_CHECKING

from workstation.filing.furniture import mark_furniture
from workstation.filing.junk import is_date, junk_kind, may_open_folio
from workstation.filing.lines import NEVER_FIRST, Line, ends_sentence, join_all
from workstation.filing.looks import Look
from workstation.filing.signs import caption_start, credit_line, dateline_length, is_photo_credit, jump_line, standing_head, tail_credit
from workstation.filing.strips import Bit, Strip

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_NARROWEST, _WIDEST = 10, 64
_FEWEST = 3
_FEWEST_IN_RUN, _SHARE_IN_RUN = 8, 0.45
_HANGING = 1
"""Marks hang on a full line rather than begin the next."""
_MARGIN = 0.08
"""By so much must measuring western characters as half explain more lines than counting does."""
_SHARE = 0.3
"""Share of full lines from which a page counts as wrapped; one that isn't has under a tenth at any width."""
_SHARE_BROKEN, _FEWEST_BROKEN = 0.18, 5
"""The same where the full lines break off in mid-sentence."""
_LOOK_AHEAD = 60
_LONGEST_BRACKET = 6
_COMMA = re.compile("[，,；;]")
_CREDIT_START = re.compile(r"[（(□■◎●]?(?:本报|本刊|新华社)?(?:首席|全媒体|融媒体|见习|实习|特约|摄影)?(?:记者|通讯员|实习生)[ \u3000/：:]")


@dataclass(frozen=True, slots=True)
class Wrap:
    """A page's hard wrap."""

    width: float
    slack: float
    measure: Callable[[Line], float]

    def fills(self, line: Line) -> bool:
        """Whether a line is as long as the wrap lets it be, so that its text goes on in the next."""
        return self.measure(line) >= self.width - self.slack


def _counted(line: Line) -> float:
    """Characters as pasted."""
    return line.raw


def _counted_without_indent(line: Line) -> float:
    """Characters, when paragraphs were indented after the page was cut."""
    return line.end - line.start


def _measured(line: Line) -> float:
    """Characters, western ones as half."""
    return line.raw - sum(char.isascii() for char in line.text) / 2


def whole_lines(source: str, lines: Sequence[Line]) -> list[Line]:
    """The lines with junk marked and wraps undone: one wrap of the whole page, or one of each stretch between longer lines."""
    wrap = find_wrap(lines)
    lines = mark_furniture(lines, wrap.fills if wrap else lambda _: False)
    runs = [(wrap, list(lines))] if wrap else [(_wrap_of_run(run), run) for run in _runs(lines)]
    return [line for wrap, run in runs for line in _whole_run(source, run, wrap)]


def _whole_run(source: str, run: Sequence[Line], wrap: Wrap | None) -> list[Line]:
    marked = mark_junk(source, run, wrap)
    return unwrap(source, marked, wrap) if wrap else marked


def _runs(lines: Sequence[Line]) -> list[list[Line]]:
    """Stretches of lines that may have been cut, and of lines too long for it."""
    return [list(run) for _, run in groupby(lines, key=lambda line: line.raw > _WIDEST)]


def _wrap_of_run(run: Sequence[Line]) -> Wrap | None:
    """A stretch counts as wrapped when most of its full lines break off in a sentence."""
    wrap = find_wrap(run) if len(run) >= _FEWEST_IN_RUN else None
    full = [line for line in run if wrap and wrap.fills(line)]
    broken = sum(not ends_sentence(line.text) for line in full)
    return wrap if len(full) >= _SHARE_IN_RUN * len(run) and broken > 0.6 * len(full) else None


def find_wrap(lines: Sequence[Line]) -> Wrap | None:
    """The wrap that explains a page's line lengths, None where paragraphs stand on a line each.

    The plainest way of measuring is believed, unless another explains clearly more lines.
    """
    best: tuple[float, Wrap] | None = None
    for measure in (_counted, _counted_without_indent, _measured):
        found = _wrap_by(lines, measure)
        if found and (best is None or found[0] > best[0] + _MARGIN):
            best = found
    return best[1] if best else None


def _wrap_by(lines: Sequence[Line], measure: Callable[[Line], float]) -> tuple[float, Wrap] | None:
    """The best wrap by one way of measuring, and the share of lines that it fills."""
    lengths = [measure(line) for line in lines]
    counts = Counter(length for length in lengths if _NARROWEST <= length <= _WIDEST)
    if not counts:
        return None
    slack = 0.5 if measure is _measured else 0.0
    full, width = max((counts[width] + (counts[width - slack] if slack else 0), width) for width in counts)
    longer = sum(length > width + _HANGING for length in lengths)
    least = _SHARE_BROKEN if _break_off(lines, lengths, width - slack) else _SHARE
    if full < max(_FEWEST, least * len(lengths)) or longer > 0.04 * len(lengths):
        return None
    return full / len(lengths), Wrap(width, slack + _looseness(lines, lengths, width - slack), measure)


def _break_off(lines: Sequence[Line], lengths: Sequence[float], width: float) -> bool:
    """Whether nearly all lines of a width break off in a sentence."""
    full = [line for line, length in zip(lines, lengths, strict=True) if length == width]
    return len(full) >= _FEWEST_BROKEN and sum(not ends_sentence(line.text) for line in full) > 0.8 * len(full)


def _looseness(lines: Sequence[Line], lengths: Sequence[float], width: float) -> float:
    """1 where lines a little short of the width were full too: a blank at the cut was lost, or a mark pushed on."""
    shorter = [line for line, length in zip(lines, lengths, strict=True) if width - 1 <= length < width]
    return 1.0 if shorter and sum(not ends_sentence(line.text) for line in shorter) > 0.8 * len(shorter) else 0.0


def mark_junk(source: str, lines: Sequence[Line], wrap: Wrap | None) -> list[Line]:
    """The lines with junk marked; a folio line that a wrap cut in two or three is one line again."""
    marked: list[Line] = []
    at = 0
    while at < len(lines):
        size, line = _folio_at(source, lines, at, wrap) if wrap else (1, None)
        if line is None:
            line = lines[at]
            kind = line.junk or (junk_kind(line.text) if line.text else line.strip.bits[0].kind)
            line = replace(plain(source, line) if kind else line, junk=kind)
        marked.append(line)
        at += size
    return _mark_dates(marked)


def _mark_dates(lines: list[Line]) -> list[Line]:
    """A date alone beside a folio line is part of the folio."""
    around = zip(lines, [None, *lines], [*lines[1:], None], strict=False)
    return [
        replace(line, junk="folio-line")
        if not line.junk and is_date(line.text) and any(n and n.junk == "folio-line" for n in near)
        else line
        for line, *near in around
    ]


def _folio_at(source: str, lines: Sequence[Line], at: int, wrap: Wrap) -> tuple[int, Line | None]:
    """How many lines make a folio line, and that line whole."""
    if may_open_folio(lines[at].text) and not _is_whole_folio(lines[at], wrap):
        for size in (3, 2):
            parts = lines[at : at + size]
            if len(parts) == size and all(wrap.fills(line) for line in parts[:-1]):
                whole = join_all(source, [([], line) for line in parts])
                if junk_kind(whole.text) == "folio-line":
                    return size, replace(plain(source, whole), junk="folio-line")
    return 1, None


def _is_whole_folio(line: Line, wrap: Wrap) -> bool:
    return junk_kind(line.text) == "folio-line" and wrap.measure(line) < wrap.width


def plain(source: str, line: Line) -> Line:
    """A line exactly as it stands in the source."""
    return replace(line, strip=Strip((Bit(line.start, line.end, source[line.start : line.end]),)))


@dataclass
class _Unit:
    """Lines that are found to be one, with the junk before each."""

    parts: list[tuple[list[Line], Line]]


def unwrap(source: str, lines: Sequence[Line], wrap: Wrap) -> list[Line]:
    """The lines with the wrap undone: a paragraph, headline or credit a line; junk between the halves goes into the joint."""
    habits = _habits(lines)
    units: list[_Unit] = []
    held: list[Line] = []
    for at, line in enumerate(lines):
        if line.junk:
            held.append(line)
            continue
        if units and _goes_on(units[-1], lines, at, wrap, habits, over_junk=bool(held)):
            units[-1].parts.append((held, line))
        else:
            units.append(_Unit([(held, line)]))
        held = []
    return [line for unit in units for line in (*unit.parts[0][0], join_all(source, unit.parts))] + held


def _habits(lines: Sequence[Line]) -> tuple[int, bool]:
    """The usual number of empty lines between lines, and whether paragraphs are indented."""
    gaps = Counter(line.blank_before for line in lines[1:]).most_common(1)
    return (gaps[0][0] if gaps else 0), sum(line.indented for line in lines) >= 2


def _goes_on(unit: _Unit, lines: Sequence[Line], at: int, wrap: Wrap, habits: tuple[int, bool], *, over_junk: bool) -> bool:
    line, before = lines[at], unit.parts[-1][1]
    usual_gap, indents = habits
    if line.text[:1] in NEVER_FIRST:
        return True
    if not wrap.fills(before) or (indents and line.indented) or _starts_anew(line.text):
        return False
    bracket = _bracket(unit)
    if bracket is not None:
        return bracket
    if len(unit.parts) == 1 and wrap.measure(before) < wrap.width - 0.5 and Look(before).breaks > 1:
        return False  # the parts of a headline, a little shorter than the wrap
    if not ends_sentence(before.text):
        return not _is_signed(unit) or (_is_signed(unit, line) and not standing_head(line.text))
    if line.blank_before > usual_gap or (over_junk and not indents):
        return False
    return _may_go_on(line, wrap) and (_runs_full(line, wrap, indents=indents) or _is_closed(_unit_end(lines, at, wrap, indents=indents)))


def _may_go_on(line: Line, wrap: Wrap) -> bool:
    """Whether a line may follow a full line that ends a sentence: no credit, standing head or caption."""
    if _CREDIT_START.match(line.text) or standing_head(line.text):
        return False
    tail = None if wrap.fills(line) else tail_credit(line.text)
    return tail is None or not is_photo_credit(tail)


def _runs_full(line: Line, wrap: Wrap, *, indents: bool) -> bool:
    """A full line of running text in a page where paragraphs are indented."""
    return indents and wrap.fills(line) and bool(_COMMA.search(line.text))


def _bracket(unit: _Unit) -> bool | None:
    """Whether a caption in brackets is still open; None for what doesn't begin as one."""
    if not caption_start(unit.parts[0][1].text) or unit.parts[0][1].text[0] not in "（(" or len(unit.parts) > _LONGEST_BRACKET:
        return None
    text = "".join(line.text for _, line in unit.parts)
    return text.count("（") + text.count("(") > text.count("）") + text.count(")")


def _is_signed(unit: _Unit, line: Line | None = None) -> bool:
    """Whether a unit, with one more line if given, ends with an attribution."""
    text = "".join(part.text for _, part in unit.parts[-3:]) + (line.text if line else "")
    return text.count("（") <= text.count("）") and bool(credit_line(text) or tail_credit(text))


def _is_closed(text: str) -> bool:
    """Whether a paragraph may end like this."""
    return ends_sentence(text) or tail_credit(text) is not None


def _starts_anew(text: str) -> bool:
    return bool(dateline_length(text) or caption_start(text) or jump_line(text) or text.startswith(("【", "——")))


def _unit_end(lines: Sequence[Line], at: int, wrap: Wrap, *, indents: bool) -> str:
    """The end of the paragraph that begins at a line, its last lines run together."""
    first, furthest = at, min(at + _LOOK_AHEAD, len(lines) - 1)
    while at < furthest and wrap.fills(lines[at]) and not (indents and lines[at + 1].indented) and not _starts_anew(lines[at + 1].text):
        at += 1
    return "".join(line.text for line in lines[max(first, at - 2) : at + 1] if not line.junk)
