"""断行: paragraphs that a copy cut in two: after a comma, between subject and verb, inside a word.

In raw text every line break counts, in a report those inside a part and those between two paragraphs of the body.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

from workstation.checks.engine.finding import Severity
from workstation.checks.engine.manuscript import Part
from workstation.checks.engine.patterns import is_han, pattern
from workstation.checks.engine.registry import Example, Hit, rule
from workstation.checks.line_breaks import SENTENCE_WORDS, leans_to_cut
from workstation.checks.lines import ITEM, LEADING

if TYPE_CHECKING:
    from workstation.checks.engine.proof import Proof
    from workstation.checks.lines import Line

HEADLINE = 30
"""Characters that a headline may have; a longer line is text."""
HEAD_STOPS = "。！？…：；，、:;,.!?"
"""What ends no headline above a paragraph, or leaves no doubt."""
UNFINISHED = frozenset("把被是让给")
"""Words that end no clause."""
SHORT_HEAD = 12
CUT, CUT_UNDER_SHORT_HEAD, CUT_UNDER_HEAD, SURELY_CUT = 1.0, 2.1, 2.5, 4.0
"""From what on two lines are taken for one sentence; where the first is short; where it stands as headlines do; and beyond doubt."""
SUBHEAD = 12
"""A paragraph of a report that is no longer may be a subhead."""


@rule(
    "broken-lines.after-comma",
    "逗号、顿号后被断成两段",
    Example("四条丝路协同发展，\n\n班列开行数量再创新高。", "四条丝路协同发展，班列开行数量再创新高。"),
    explanation="逗号、顿号管的是句中停顿，后面不会另起一段；多是从分栏的版面、PDF 上复制时带来的断行，应接上。",
    source="稿件清洗",
    signs="\n\r",
)
def after_comma(proof: Proof) -> Iterator[Hit]:
    """A break after a mark that ends no sentence."""
    for last, line in proof.once(cuts):
        if last.text[-1] in "，、," and not _junk_between(proof, last, line):
            yield _joined(proof, last, line, None)


@rule(
    "broken-lines.mid-sentence",
    "一句话被断成两段",
    Example(
        "会后，他对下一步工作提出明确要求，要紧盯防控重\n\n点，把措施落实到位。",
        "会后，他对下一步工作提出明确要求，要紧盯防控重点，把措施落实到位。",
    ),
    Example("参加活动的有街道办主任、各村负责人\r\n　　和志愿者代表。", "参加活动的有街道办主任、各村负责人和志愿者代表。"),
    explanation="前一行没有句末点号、也不像标题或署名，后一行接着说下去：一句话、一个词被断行切开，应接上。",
    source="稿件清洗",
    signs="\n\r",
)
def mid_sentence(proof: Proof) -> Iterator[Hit]:
    """A break inside a sentence; a warning where the line before might be a headline after all."""
    for last, line in proof.once(cuts):
        if last.text[-1] not in "，、," and not _junk_between(proof, last, line):
            is_sure = line.text[0] in LEADING or leans_to_cut(last.text, line.text) > SURELY_CUT
            yield _joined(proof, last, line, None if is_sure else Severity.WARNING)


@rule(
    "broken-lines.interrupted",
    "一句话中间夹了版码、报眉或图片占位",
    Example(
        "会议强调，要绷紧防汛这根弦，把预案做\n第2版\n到每一个村、每一座水库。",
        "会议强调，要绷紧防汛这根弦，把预案做到每一个村、每一座水库。",
    ),
    explanation="跨页复制时，版码、报眉、图片占位会落在一句话中间。删去之前请看清它不是正文，所以不自动改。",
    source="稿件清洗",
    severity=Severity.WARNING,
    signs="\n\r",
)
def interrupted(proof: Proof) -> Iterator[Hit]:
    """What stands between the two halves of a sentence and isn't text."""
    for last, line in proof.once(cuts):
        junk = _junk_between(proof, last, line)
        if junk:
            yield Hit(junk[0].start, junk[-1].end)


def _junk_between(proof: Proof, last: Line, line: Line) -> list[Line]:
    junk = proof.once(_junk)
    return junk[bisect_left(junk, last.end, key=_start) : bisect_left(junk, line.start, key=_start)]


def _junk(proof: Proof) -> list[Line]:
    return [line for line in proof.lines if line.is_junk]


def _start(line: Line) -> int:
    return line.start


def _joined(proof: Proof, last: Line, line: Line, severity: Severity | None) -> Hit:
    """From the last character before the break to the first two after it, so that the finding can be told from others."""
    start = last.end - 1 if is_han(last.text[-1]) else last.end
    length = next((n for n, char in enumerate(line.text[:2]) if not is_han(char)), min(2, len(line.text)))
    end = line.start + length
    return Hit(start, end, proof.text[start : last.end] + proof.text[line.start : end], severity=severity)


def cuts(proof: Proof) -> list[tuple[Line, Line]]:
    """Neighbouring lines of one region that are one sentence; page numbers and the like between them are passed over."""
    lines = [line for line in proof.lines if not line.is_junk]
    pairs = [pair for pair in pairwise(lines) if not _ends(pair[0].text) and _are_neighbours(proof, *pair)]
    found: list[tuple[Line, Line]] = []
    for last, line in pairs:
        if is_cut(last, line, runs_on=bool(found) and found[-1][1] is last):
            found.append((last, line))
    return sorted(found + list(_wrapped(proof, pairs, found)), key=lambda pair: pair[0].start)


def _are_neighbours(proof: Proof, last: Line, line: Line) -> bool:
    if not last.raw and last.part is line.part is Part.BODY and (len(last.text) > SUBHEAD or last.text[-1] in "，、,"):
        return True
    region = proof.manuscript.region_at(last.start)
    return region is not None and line.start < region.end


def _wrapped(proof: Proof, pairs: list[tuple[Line, Line]], found: list[tuple[Line, Line]]) -> Iterator[tuple[Line, Line]]:
    """First lines of paragraphs cut at a fixed width: as wide as the next one, which is cut itself, and with no blank line between."""
    cut = {last.end for last, _ in found}
    for last, line in pairs:
        may_run_on = " " not in last.text and last.part in (Part.MAIN, Part.BODY) and not _begins_anew(line)
        if may_run_on and last.end not in cut and line.end in cut and _are_a_block(proof, last, line):
            yield last, line


def _are_a_block(proof: Proof, last: Line, line: Line) -> bool:
    gap = proof.text[last.end : line.start]
    breaks = gap.count("\n") + gap.count("\r") - gap.count("\r\n")
    return breaks == 1 and abs(_width(last.text) - _width(line.text)) <= 1


def _width(text: str) -> float:
    return sum(0.5 if char.isascii() else 1 for char in text)


def is_cut(last: Line, line: Line, *, runs_on: bool = False) -> bool:
    """Whether two lines are one sentence. `runs_on`: the first is itself the rest of a cut sentence, and so no headline."""
    parts = {last.part, line.part}
    if parts & {Part.ATTRIBUTION, Part.JUMP, Part.CAPTION, Part.RAW} or last.part in (Part.KICKER, Part.DECK) or _ends(last.text):
        return False
    if last.text[-1] in "，、,":
        return True
    if _begins_anew(line) or last.is_signed:
        return False
    if line.text[0] in LEADING:
        return True
    if runs_on or last.is_dated or not line.is_prose:
        return (runs_on and len(line.text) > HEADLINE) or line.is_prose
    if last.text[-1] in UNFINISHED and "，" in last.text:
        return True
    is_twice = last.text[-2:] == line.text[:2]
    return not is_twice and leans_to_cut(last.text, line.text) > _what_a_cut_needs(last)


def _ends(text: str) -> bool:
    """Whether a line ends as a sentence, a heading with a colon, or an item of a list ends."""
    if text[-1] in "”’》）】":
        inner = text.rstrip("”’》）】")
        return text[-1] in "）】" or not inner or inner[-1] in "。！？…" or not any(sign in text for sign in "，。")
    return text[-1] in "。！？…：；:;.!?—"


def _begins_anew(line: Line) -> bool:
    return line.is_dated or bool(pattern(ITEM).match(line.text) or pattern(r"[□■◎●▲▼【]").match(line.text))


def _what_a_cut_needs(last: Line) -> float:
    if last.is_head:
        return CUT_UNDER_HEAD
    if _is_couplet(last.text):
        return SURELY_CUT
    return CUT if len(last.text) >= SHORT_HEAD else CUT_UNDER_SHORT_HEAD


def _is_couplet(text: str) -> bool:
    """A headline in two or three parts of about one length: 抓项目，促发展; a sentence has more small words."""
    parts = pattern("[，、]").split(text)
    lengths = [len(part) for part in parts]
    alike = 1 < len(parts) < 4 and len(text) <= 22 and max(lengths) - min(lengths) <= 1
    return alike and sum(map(text.count, SENTENCE_WORDS)) < 2


def headlines(proof: Proof) -> frozenset[int]:
    """Where lines of raw text end that stand above a paragraph as headlines and subheads do."""
    lines = [line for line in proof.lines if not line.is_junk]
    pairs = ((last, line) for last, line in pairwise(lines) if last.raw and line.is_prose and last.text[-1] not in HEAD_STOPS)
    return frozenset(last.end for last, line in pairs if _is_above(last, line))


def _is_above(last: Line, line: Line) -> bool:
    return last.is_head or ("。" not in last.text and leans_to_cut(last.text, line.text) < 0)
