"""固定提法: rows of items that have their order (创新、协调、绿色、开放、共享), and short names that are one character away from one."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import permutations
from typing import TYPE_CHECKING

from workstation.checks.engine.patterns import pattern
from workstation.checks.near_forms import Near
from workstation.checks.vocabulary import Listed
from workstation.people.known import places
from workstation.resources import read_toml

if TYPE_CHECKING:
    from workstation.checks.engine.proof import Proof

Row = tuple[str, ...]
JOINTS = "、，和"
LONGEST = 12
"""Characters of an item."""
FEWEST = 4
"""Items of which all but one may stand in a row, for the other to be missed."""
QUOTED = r"“([\u4e00-\u9fff、+]{3,9})”"


def unlike_rows(proof: Proof) -> Iterator[Near]:
    """Rows in another order, without an item between the first and the last, or with another word for one."""
    seen: set[int] = set()
    for key, items in _pairs().in_text(proof):
        for at in places(proof.text, key):
            start, row = _row_at(proof.text, at, items)
            if start not in seen and row:
                seen.add(start)
                yield from _judged(proof.text, start, row, items)


def _row_at(text: str, at: int, items: Row) -> tuple[int, list[str]]:
    """The items in a row about a place; two strange ones end it."""
    start, row = at, []
    while start > 0 and text[start - 1] in JOINTS:
        before = next((item for item in items if text.startswith(item, start - 1 - len(item))), None)
        if before is None:
            break
        start -= len(before) + 1
    end, strange = start, 0
    while True:
        item = next((item for item in sorted(items, key=len, reverse=True) if text.startswith(item, end)), None)
        if item is None:
            found = pattern(rf"[\u4e00-\u9fff]{{2,{LONGEST}}}?(?=[、，和。；”的）])").match(text, end)
            item, strange = (found.group() if found and text[end - 1] == "、" else ""), strange + 1
            if not item or strange > 1:
                break
        row.append(item)
        end += len(item)
        if text[end : end + 1] not in tuple(JOINTS):
            break
        end += 1
    return start, row


def _judged(text: str, start: int, row: list[str], items: Row) -> Iterator[Near]:
    known = [item for item in row if item in items]
    wanted = [item for item in items if item in known]
    end = start + sum(map(len, row)) + len(row) - 1
    is_turned = known != wanted and known == row and len(known) >= max(3, len(items) - 1)
    is_less = known == wanted and len(known) == len(items) - 1 >= FEWEST - 1 and _lacks(text, end, row, items)
    if len(known) == len(set(known)) and (is_turned or is_less):
        yield Near(start, end, "、".join(items))


def _lacks(text: str, end: int, row: list[str], items: Row) -> bool:
    """Whether another word stands where the missing item should, or the row has its first and its last and a gap."""
    (missing,) = set(items) - set(row)
    at = items.index(missing)
    strange = [index for index, item in enumerate(row) if item not in items]
    if strange:
        return strange == [at] and len(row) == len(items) and len(row[at]) == len(missing)
    return 0 < at < len(items) - 1 and len(row) == len(items) - 1 and not text.startswith("等", end)


def misnamed(proof: Proof) -> Iterator[Near]:
    """A short name in quotation marks with one character exchanged, or with two parts turned."""
    for match in proof.matches(QUOTED):
        right = _meant(match[1])
        if right:
            yield Near(*match.span(1), right)


@cache
def _names() -> tuple[str, ...]:
    return tuple(read_toml("phrases.toml")["distinct"])


@lru_cache(maxsize=4096)
def _meant(written: str) -> str | None:
    """What is quoted comes again and again."""
    names = _names()
    if written in names:
        return None
    for name in names:
        if len(name) == len(written) and len(name) >= 3 and _is_near(written, name):
            return name
    return None


def _is_near(written: str, name: str) -> bool:
    apart = sum(a != b for a, b in zip(written, name, strict=True))
    turned = sorted(written) == sorted(name)
    return turned or (apart == 1 and len(name) >= FEWEST and written[0] == name[0])


@cache
def _pairs() -> Listed[tuple[str, Row]]:
    rows = [tuple(row.split("|")) for row in read_toml("phrases.toml")["lists"]]
    keys = {f"{one}{joint}{other}": row for row in rows if len(row) > 2 for one, other in permutations(row, 2) for joint in "、，"}
    return Listed((key, (key, row)) for key, row in keys.items())


def beginnings() -> frozenset[str]:
    """By what rows are looked up."""
    return _pairs().pairs
