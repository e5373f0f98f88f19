"""The page's lines: physical ones as pasted, and whole ones after a hard wrap is undone."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from workstation.filing.strips import TRIMMED, Bit, Strip, strip_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_SENTENCE_END = "。！？!?…"
_BREAKS = dict.fromkeys(map(ord, "\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"), "\n")
_CLOSING = "”’\"'」』）)】》〉]"
NEVER_FIRST = frozenset("，。、；：？！,;:?!”’）)》】」』〉…")
"""Marks that can't begin a line: where one does, the line before was cut."""
_CLAUSE = "，、；：,;:—－-（(“‘《〈「『【·/"
_INDENT = re.compile("\u3000{2}|[ \xa0]{4}|\t|\u3000[ \xa0]{1,2}|[\u2003]{2}")
_SLIGHT_INDENT = re.compile("\u3000|[ \xa0]{2,3}|\xa0|[\u2000-\u2003\u2005\u205f]")
"""Blanks that indent a paragraph only where a page makes a habit of them."""
_SLIGHT_HABIT, _EVERY_LINE = 2, 0.9
_DEEP = 6
"""Blanks before a line that is set to the right rather than indented."""


@dataclass(frozen=True)
class Line:
    """A line without the blanks about it. `blank_before` counts the empty lines over it; `raw` is its length as pasted."""

    strip: Strip
    blank_before: int
    indented: bool
    raw: int
    junk: str = ""
    """The kind of repair that takes the line out, where it is a folio, a page number or the like."""
    deep: bool = False
    """Set to the right, as signatures and dates are."""

    @property
    def text(self) -> str:
        """What the line reads as."""
        return self.strip.text

    @property
    def start(self) -> int:
        """Where it begins in the source."""
        return self.strip.at[0]

    @property
    def end(self) -> int:
        """Where it ends in the source."""
        return self.strip.at[1]


def physical_lines(source: str) -> Iterator[Line]:
    """Every line with something on it, in order."""
    lines = list(_raw_lines(source))
    slight = _indents_slightly([body for _, body in lines])
    blanks = 0
    for at, body in lines:
        content = body.strip(TRIMMED)
        if not content:
            blanks += 1
            continue
        lead = body.index(content[0], len(body) - len(body.lstrip(TRIMMED)))
        start = at + lead
        indented = bool(_INDENT.match(body) or (slight and _SLIGHT_INDENT.match(body)))
        yield Line(strip_of(source, start, start + len(content)), blanks, indented, len(body), deep=lead >= _DEEP)
        blanks = 0


def _raw_lines(source: str) -> Iterator[tuple[int, str]]:
    """Each line without its break, and where it begins."""
    at = 0
    for raw in source.splitlines(keepends=True):
        yield at, raw.rstrip("\n\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029")
        at += len(raw)


def _indents_slightly(bodies: Sequence[str]) -> bool:
    """Whether one blank before a paragraph is the page's habit; where it stands before every line it means nothing."""
    filled = [body for body in bodies if body.strip(TRIMMED)]
    slight = sum(bool(_SLIGHT_INDENT.match(body)) for body in filled if not _INDENT.match(body))
    return slight >= max(_SLIGHT_HABIT, 0.1 * len(filled)) and slight <= _EVERY_LINE * len(filled)


def ends_sentence(text: str) -> bool:
    """Whether a text closes with an end mark, quotation marks and brackets after it passed over."""
    return text.rstrip(_CLOSING)[-1:] in _SENTENCE_END and bool(text)


def ends_clause(text: str) -> bool:
    """Whether a text breaks off after a mark that can't end a paragraph."""
    return bool(text) and text[-1] in _CLAUSE


def gap_bits(source: str, left: Line, junk: list[Line], right: Line, *, keep_blank: bool) -> tuple[Bit, ...]:
    """What joins two lines of one paragraph: a mended break, or the lines taken out between them, breaks included."""
    if not junk:
        return (Bit(left.end, right.start, _joining_blank(source, left.end, right.start, keep_blank), "joined-lines"),)
    edges = [left.end, *(line.end for line in junk[:-1]), right.start]
    return tuple(Bit(start, end, "", line.junk) for (start, end), line in zip(pairwise(edges), junk, strict=True))


def _joining_blank(source: str, start: int, end: int, keep_blank: bool) -> str:
    """A blank between western words, or the one at which a hard wrap cut."""
    gap = source[start:end].strip("\n\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029")
    pasted = keep_blank and 0 < len(gap) <= 2 and set(gap) <= {" ", "\xa0"}
    words = _is_western(source[start - 1 : start]) and _is_western(source[end : end + 1])
    return " " if pasted or (words and not keep_blank) else ""


def _is_western(char: str) -> bool:
    return char.isascii() and char.isalpha()


def join_all(source: str, parts: Sequence[tuple[list[Line], Line]], *, keep_blank: bool = True) -> Line:
    """Lines as one, each given with the junk before it; junk before the first is not taken in."""
    bits = list(parts[0][1].strip.bits)
    for (_, left), (junk, right) in pairwise(parts):
        bits += gap_bits(source, left, junk, right, keep_blank=keep_blank)
        bits += right.strip.bits
    return replace(parts[0][1], strip=Strip(tuple(bits)), raw=parts[-1][1].raw)


def gap_kind(source: str, start: int, end: int) -> str:
    """The repair for what stands between two lines that stay apart; empty where it is a single line break."""
    gap = source[start:end].replace("\r\n", "\n").translate(_BREAKS)
    if gap == "\n" or (not gap and (not start or end == len(source))):
        return ""
    if "\n" not in gap:
        return "split-line" if start and end < len(source) else "trimmed-blanks"
    return "blank-lines" if gap.count("\n") > 1 else "trimmed-blanks"


def split_glued(line: Line) -> list[Line]:
    """A line whose headline runs straight on into its dateline, or stands in 【】 before the text, as two."""
    at = None if line.junk else _glued_at(line.text)
    if at is None:
        return [line]
    left, right = line.strip.split(at[0])
    if at[0] < at[1]:
        _, right = right.split(at[1] - at[0])
    return [replace(line, strip=left), replace(line, strip=right, blank_before=0, indented=True)]


_HEAD_DATELINE = re.compile(
    r"[^。，；：]{4,60}?[ \u3000\xa0]+(?=[【（(]?(?:据|综合)?(?:本报|本刊|本台|新华社|中新社)[^。，；]{0,24}?(?:讯|电|消息|报道))"
)
_HEAD_BOX = re.compile(r"【[^】]{5,40}】[ \u3000\xa0]*(?=[^】\s].{12})")


def _glued_at(text: str) -> tuple[int, int] | None:
    found = _HEAD_DATELINE.match(text) or _HEAD_BOX.match(text)
    if not found or (found.group().startswith("【") and ("讯】" in found.group() or "电】" in found.group())):
        return None
    return len(found.group().rstrip()), found.end()
