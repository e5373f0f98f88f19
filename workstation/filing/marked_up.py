"""A Word file's text with its tracked changes: who put in and who struck out which stretch, what was moved, what is commented on.

Text of tables and text boxes is read where it stands; the older drawing that Word keeps beside a text box is not read twice.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from lxml.etree import _Element

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
W15 = "{http://schemas.microsoft.com/office/word/2012/wordml}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_CAME, _WENT = (f"{W}ins", f"{W}moveTo"), (f"{W}del", f"{W}moveFrom")
_MOVES = {f"{W}moveFromRangeStart": True, f"{W}moveToRangeStart": True, f"{W}moveFromRangeEnd": False, f"{W}moveToRangeEnd": False}
_NOT_RUNS = (f"{W}pPr", f"{W}rPr", f"{W}sectPr", f"{W}tblPr", f"{W}tcPr", f"{W}trPr", f"{W}instrText", f"{W}delInstrText")


@dataclass(frozen=True, slots=True)
class By:
    """Who made a change, when (to the second, as Word writes it)."""

    person: str
    at: str


@dataclass(frozen=True, slots=True)
class Stretch:
    """Text with one origin: who put it in, who struck it out (null: nobody), and the name of the move that it belongs to."""

    text: str
    came: By | None = None
    went: By | None = None
    move: str = ""


@dataclass(frozen=True, slots=True)
class Said:
    """A comment or an answer. `under`: the id of the one it answers; `span`: in its part's stretches, all counted."""

    id: str
    person: str
    at: str
    text: str
    under: str = ""
    done: bool = False
    part: str = ""
    span: tuple[int, int] | None = None


@dataclass(slots=True)
class MarkedUp:
    """Each part's stretches, its paragraphs parted by a line break that has an origin itself; and where comments begin and end."""

    parts: dict[str, list[Stretch]] = field(default_factory=dict)
    spans: dict[str, tuple[str, int, int]] = field(default_factory=dict)
    is_ours: bool = False
    """Whether a paragraph has one of the styles that were asked for."""

    def length(self, part: str) -> int:
        """Characters of a part's stretches so far."""
        return sum(len(stretch.text) for stretch in self.parts.get(part, ()))


def text_of(stretches: list[Stretch], stands: Callable[[Stretch], bool]) -> str:
    """The text of those stretches that stand, without the last paragraph's end."""
    return "".join(stretch.text for stretch in stretches if stands(stretch)).removesuffix("\n")


def stands_in_the_end(stretch: Stretch) -> bool:
    """As if every change were accepted."""
    return stretch.went is None


def read_marked_up(document: _Element, part_of: Callable[[str], str | None], first: str) -> MarkedUp:
    """Read a main part. `part_of` names the part of a paragraph style's id; other paragraphs go on with the part before, or `first`."""
    reading = _Reading(part_of, first)
    reading.walk(document)
    return reading.found


class _Reading:
    def __init__(self, part_of: Callable[[str], str | None], first: str) -> None:
        self.found = MarkedUp()
        self._part_of, self._part = part_of, first
        self._begun: dict[str, tuple[str, int]] = {}
        self._moves: dict[str, str] = {}

    def walk(self, element: _Element, came: By | None = None, went: By | None = None) -> None:
        for child in element:
            tag = child.tag
            if tag == _FALLBACK or tag in _NOT_RUNS:
                continue
            if tag in _CAME:
                self.walk(child, _by(child), went)
            elif tag in _WENT:
                self.walk(child, came, _by(child))
            elif tag == f"{W}p":
                self._paragraph(child)
            elif not self._is_mark(child):
                text = _characters(child)
                if text:
                    self._put(text, came, went)
                else:
                    self.walk(child, came, went)

    def _paragraph(self, paragraph: _Element) -> None:
        style = paragraph.find(f"{W}pPr/{W}pStyle")
        part = self._part_of("" if style is None else style.get(f"{W}val", ""))
        inside = any(True for _ in paragraph.iterancestors(f"{W}txbxContent"))
        outer = self._part
        self.found.is_ours = self.found.is_ours or part is not None
        self._part = part or self._part
        self.found.parts.setdefault(self._part, [])
        self.walk(paragraph)
        mark = paragraph.find(f"{W}pPr/{W}rPr")
        came = None if mark is None else next((_by(change) for change in mark if change.tag in _CAME), None)
        went = None if mark is None else next((_by(change) for change in mark if change.tag in _WENT), None)
        self._put("\n", came, went)
        self._part = outer if inside else self._part

    def _is_mark(self, child: _Element) -> bool:
        """Begin and end of comments and moves."""
        if child.tag in _MOVES:
            ident = child.get(f"{W}id", "")
            if _MOVES[child.tag]:
                self._moves[ident] = child.get(f"{W}name", "")
            else:
                self._moves.pop(ident, None)
        elif child.tag == f"{W}commentRangeStart":
            self._begun[child.get(f"{W}id", "")] = (self._part, self.found.length(self._part))
        elif child.tag == f"{W}commentRangeEnd":
            ident = child.get(f"{W}id", "")
            part, start = self._begun.pop(ident, (self._part, -1))
            end = self.found.length(part)
            if start >= 0:
                self.found.spans[ident] = (part, start, end)
        else:
            return False
        return True

    def _put(self, text: str, came: By | None, went: By | None) -> None:
        stretches = self.found.parts.setdefault(self._part, [])
        stretches.append(Stretch(text, came, went, next(reversed(self._moves.values()), "") if came or went else ""))


def _characters(node: _Element) -> str:
    if node.tag in (f"{W}t", f"{W}delText"):
        return node.text or ""
    if node.tag == f"{W}tab":
        return " "
    if node.tag == f"{W}noBreakHyphen":
        return "-"
    return "\n" if node.tag in (f"{W}br", f"{W}cr") and node.get(f"{W}type") in (None, "textWrapping") else ""


def _by(change: _Element) -> By:
    return By(change.get(f"{W}author", ""), change.get(f"{W}date", "")[:19])


def read_said(found: MarkedUp, comments: _Element | None, extended: _Element | None) -> tuple[Said, ...]:
    """The comments of a file, each with its place and what it answers."""
    nodes = list(comments.iter(f"{W}comment")) if comments is not None else []
    marked = [(paragraph.get(f"{W14}paraId"), node.get(f"{W}id", "")) for node in nodes for paragraph in node.iter(f"{W}p")]
    owners = {paragraph: ident for paragraph, ident in marked if paragraph}
    facts = (
        {owners.get(more.get(f"{W15}paraId", ""), ""): more for more in extended if isinstance(more.tag, str)}
        if extended is not None
        else {}
    )
    return tuple(said for node in nodes for said in _said(node, found, facts.get(node.get(f"{W}id", "")), owners))


def _said(node: _Element, found: MarkedUp, more: _Element | None, owners: Mapping[str, str]) -> Iterator[Said]:
    ident = node.get(f"{W}id", "")
    text = "\n".join("".join(_characters(part) for part in paragraph.iter()) for paragraph in node.iter(f"{W}p")).strip()
    if text:
        under = owners.get(more.get(f"{W15}paraIdParent", ""), "") if more is not None else ""
        done = more is not None and more.get(f"{W15}done") == "1"
        part, *span = found.spans.get(ident, ("", 0, 0))
        place = (span[0], span[1]) if part else None
        yield Said(ident, node.get(f"{W}author", ""), node.get(f"{W}date", "")[:19], text, under, done, part, place)


def moment(text: str) -> datetime | None:
    """A time as Word writes it; null where it can't be read."""
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return None
