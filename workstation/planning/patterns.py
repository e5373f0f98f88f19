"""Page patterns (版型): how a page is cut into slots, as data; heights come from the reports when the page is made up."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from workstation.errors import NotFound
from workstation.resources import broken_data, read_toml
from workstation.told import Told, listed

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

FILE = "page_patterns.toml"
_TOKEN = re.compile(r"\s*(?:(\d+)([pbvw]*)|([()/|])|:(\d+))")


@dataclass(frozen=True, slots=True)
class Leaf:
    """The place of the report of that rank, 0 first."""

    rank: int
    picture: bool = False
    boxed: bool = False
    vertical: bool = False
    wide: bool = False
    broken: bool = False
    """Its text in one column fewer than it stands over (破栏): no pattern asks for it, the search tries it."""


@dataclass(frozen=True, slots=True)
class Side:
    """Parts side by side, with their shares of the width."""

    parts: tuple[Node, ...]
    shares: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Stack:
    """Parts one above another."""

    parts: tuple[Node, ...]


Node = Leaf | Side | Stack


@dataclass(frozen=True, slots=True)
class PagePattern:
    """A named cut of the page."""

    name: str
    label: str
    tree: Node
    reports: int
    """How many it holds."""


@cache
def page_patterns() -> dict[str, PagePattern]:
    """All patterns by name, in the order of the data; not to be changed."""
    rows = read_toml(FILE).get("pattern", [])
    found = [_sound(number, row) for number, row in enumerate(rows, 1)]
    return {pattern.name: pattern for pattern in found}


def _sound(number: int, row: dict[str, Any]) -> PagePattern:
    """A row of the data; one that somebody broke by hand is named with what is wrong."""
    try:
        tree = parse_layout(row["layout"])
        return PagePattern(row["name"], row["label"], tree, leaf_count(tree))
    except KeyError as lacks:
        raise broken_data(FILE, Told("第 {0} 种版型缺少 {1}", number, lacks.args[0])) from lacks
    except (ValueError, TypeError, IndexError) as fault:
        raise broken_data(FILE, Told("版型“{0}”的 layout 写得不对：{1}", row.get("name", number), row.get("layout", ""))) from fault


def pattern_named(name: str) -> PagePattern:
    """A pattern; `NotFound` names those that there are."""
    try:
        return page_patterns()[name]
    except KeyError:
        raise NotFound("没有“{0}”这种版型；现有：{1}", name, listed(page_patterns())) from None


def leaf_count(node: Node) -> int:
    """How many reports a tree holds."""
    return 1 if isinstance(node, Leaf) else sum(leaf_count(part) for part in node.parts)


def highest_rank(node: Node) -> int:
    """The rank of the lightest report in a tree."""
    return node.rank if isinstance(node, Leaf) else max(highest_rank(part) for part in node.parts)


def pruned(node: Node, count: int) -> Node | None:
    """The tree for the first `count` reports only; what stood beside the others takes their room."""
    if isinstance(node, Leaf):
        return node if node.rank < count else None
    kept = [(part, at) for at, whole in enumerate(node.parts) if (part := pruned(whole, count))]
    if len(kept) < 2:
        return kept[0][0] if kept else None
    parts = tuple(part for part, _ in kept)
    return Stack(parts) if isinstance(node, Stack) else Side(parts, tuple(node.shares[at] for _, at in kept))


def split_columns(columns: int, shares: Sequence[int]) -> tuple[int, ...] | None:
    """Whole columns by shares, each at least one; None where there are too few columns."""
    if columns < len(shares):
        return None
    exact = [columns * share / sum(shares) for share in shares]
    widths = [max(int(width), 1) for width in exact]
    while sum(widths) < columns:
        at = max(range(len(widths)), key=lambda i: exact[i] - widths[i])
        widths[at] += 1
    while sum(widths) > columns:
        at = max((i for i in range(len(widths)) if widths[i] > 1), key=lambda i: widths[i] - exact[i])
        widths[at] -= 1
    return tuple(widths)


def parse_layout(layout: str) -> Node:
    """A layout's tree; `ValueError` where it isn't written as the data file says."""
    tokens = [match.groups() for match in _TOKEN.finditer(layout)]
    parser = _Parser(tokens)
    tree = parser.stack()
    if parser.rest or "".join(layout.split()) != "".join(_text(token) for token in tokens):
        raise ValueError(layout)
    return tree


Token = tuple[str | None, ...]


def _text(token: Token) -> str:
    rank, flags, mark, share = token
    return f"{rank}{flags}" if rank else mark or f":{share}"


class _Parser:
    def __init__(self, tokens: Sequence[Token]) -> None:
        self.rest = list(tokens)

    def stack(self) -> Node:
        parts = [self.row()]
        while self._take("/"):
            parts.append(self.row())
        return parts[0] if len(parts) == 1 else Stack(tuple(parts))

    def row(self) -> Node:
        parts, shares = [], []
        while True:
            parts.append(self._part())
            shares.append(self._share())
            if not self._take("|"):
                return parts[0] if len(parts) == 1 else Side(tuple(parts), tuple(shares))

    def _part(self) -> Node:
        if self._take("("):
            inner = self.stack()
            if not self._take(")"):
                raise ValueError("unclosed group")
            return inner
        if not self.rest or not self.rest[0][0]:
            raise ValueError("a report's rank was expected")
        rank, flags, _, _ = self.rest.pop(0)
        given = flags or ""
        return Leaf(int(rank or 1) - 1, "p" in given, "b" in given, "v" in given, "w" in given)

    def _share(self) -> int:
        if self.rest and self.rest[0][3]:
            return int(self.rest.pop(0)[3] or 1)
        return 1

    def _take(self, mark: str) -> bool:
        if self.rest and self.rest[0][2] == mark:
            self.rest.pop(0)
            return True
        return False
