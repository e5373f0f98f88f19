"""Three-way joining of a report's content: by field, and the body by paragraph. Pure.

A content is what a knot holds: a report's text and desk matters as plain values. Whoever alone changed something has it; where two changed
one place to different ends there is a clash, which only a person decides. Nothing depends on which side is called which, as long as the
callers agree on an order (they sort by hash).
"""

from __future__ import annotations

from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import groupby
from typing import TYPE_CHECKING, Any

from workstation.text.difference import aligned

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

Json = dict[str, Any]
FIELDS = ("standing_head", "kicker", "main", "deck", "attribution_lines", "jump", "desk")
"""Joined whole: one side's or the other's."""
PICTURES = ("captions", "pictures")
"""Joined as one, since they are told apart by their order."""
UNSETTLED = "\0"
"""Stands in a base where two bases clash: unlike anything that either side can hold."""
OURS, THEIRS, BOTH = "ours", "theirs", "both"


@dataclass(frozen=True, slots=True)
class Clash:
    """One place that both changed. `part`: body, main, pictures …; `number` counts the body's clashes; values as in the content."""

    part: str
    base: Any
    one: Any
    other: Any
    number: int = 0
    is_whole: bool = False
    """There can't be both: who asks for both gets the one."""

    @property
    def key(self) -> str:
        """Names the clash in a decision: main, body.0."""
        return f"{self.part}.{self.number}" if self.part == "body" else self.part

    def decided(self, choice: Any) -> Any:
        """The value by a decision: `OURS` (one), `THEIRS` (other), `BOTH`, or a value of the decider's own."""
        if choice == OURS or (choice == BOTH and self.is_whole):
            return self.one
        if choice == THEIRS:
            return self.other
        return _both(self.one, self.other) if choice == BOTH else choice


def _both(one: Any, other: Any) -> Any:
    if isinstance(one, list) and isinstance(other, list):
        return [*one, *(value for value in other if value not in one)]
    if isinstance(one, str) and isinstance(other, str):
        return "\n".join(filter(None, (one, other)))
    return one and other if isinstance(one, bool) else one or other


@dataclass(frozen=True, slots=True)
class Joined:
    """Two contents joined. `body` has paragraphs that are settled and clashes in order; `content` everything else, clashes left out."""

    content: Json
    body: tuple[list[str] | Clash, ...] | None = None
    """Null where the content has none."""
    clashes: tuple[Clash, ...] = ()
    within: str = ""
    """Under this name of the content lie the values that clash, where they don't lie at its top."""

    def decided(self, choices: Mapping[str, Any]) -> Json:
        """The whole content, with a choice for every clash by its key; those without one are `OURS`."""
        if self.within:
            inner = Joined(self.content[self.within], clashes=self.clashes).decided(choices)
            return {**self.content, self.within: {name: value for name, value in inner.items() if value is not None}}
        found = dict(self.content)
        if self.body is not None:
            pieces = (piece.decided(choices.get(piece.key, OURS)) if isinstance(piece, Clash) else piece for piece in self.body)
            found["body"] = [paragraph for piece in pieces for paragraph in piece]
        for clash in self.clashes:
            if clash.part == "pictures":
                found.update(zip(PICTURES, _pictures(clash, choices.get(clash.key, OURS)), strict=True))
            elif clash.part != "body":
                found[clash.part] = clash.decided(choices.get(clash.key, OURS))
        return found


def _pictures(clash: Clash, choice: Any) -> list[Any]:
    if choice != BOTH:
        return list(clash.decided(choice))
    captions, pictures = ([*mine, *theirs] for mine, theirs in zip(clash.one, clash.other, strict=True))
    return [captions, pictures]


def joined(base: Json | None, one: Json, other: Json) -> Joined:
    """Join two contents that come from one; without a base only what is alike in both is settled."""
    base = _common(one, other) if base is None else base
    clashes: list[Clash] = []
    content: Json = {}
    for name in FIELDS:
        settle_field(content, clashes, name, (base.get(name), one.get(name), other.get(name)))
    _settle_pictures(content, clashes, base, one, other)
    body = _body(base["body"], one["body"], other["body"])
    clashes += [piece for piece in body if isinstance(piece, Clash)]
    content["tags"] = _set(base["tags"], one["tags"], other["tags"])
    content["note"] = _note(base["note"], one["note"], other["note"])
    for name in ("room", "origin"):
        content[name] = _either(base.get(name), one.get(name), other.get(name))
    content["urgency"] = _urgency(base.get("urgency"), one.get("urgency"), other.get("urgency"))
    content["removed"] = _removed(base, one, other)
    return Joined(content, body, tuple(clashes))


def compared(one: Json, other: Json) -> Joined:
    """Two contents held against each other: all that differs in what is printed is a clash, the rest is the other's."""
    base = {**dict.fromkeys((*FIELDS, *PICTURES), UNSETTLED), "tags": one["tags"], "note": one["note"], "room": one.get("room")}
    base |= {name: one.get(name) for name in ("urgency", "origin")}
    found = joined({**base, "body": [], "removed": one["removed"]}, {**one, "body": []}, {**other, "body": []})
    body = tuple(_held(one["body"], other["body"]))
    clashes = [*found.clashes, *(piece for piece in body if isinstance(piece, Clash))]
    if one["removed"] != other["removed"]:
        clashes.append(Clash("removed", None, one["removed"], other["removed"]))
    return Joined(found.content, body, tuple(clashes))


def _held(one: Sequence[str], other: Sequence[str]) -> Iterator[list[str] | Clash]:
    """Two bodies in stretches that are alike and stretches that aren't."""
    number = 0
    pairs = ((None if a is None else one[a], None if b is None else other[b]) for a, b in aligned(one, other))
    for is_same, group in groupby(pairs, key=lambda pair: pair[0] == pair[1]):
        stretch = list(group)
        mine = [paragraph for paragraph, _ in stretch if paragraph is not None]
        if is_same:
            yield mine
        else:
            yield Clash("body", [], mine, [paragraph for _, paragraph in stretch if paragraph is not None], number)
            number += 1


def _common(one: Json, other: Json) -> Json:
    """A base for two that have none: what is alike in both, in its order."""
    base = {name: value if other.get(name) == value else UNSETTLED for name, value in one.items()}
    blocks = SequenceMatcher(None, one["body"], other["body"], autojunk=False).get_matching_blocks()
    base["body"] = [paragraph for block in blocks for paragraph in one["body"][block.a : block.a + block.size]]
    return base | {"tags": [], "note": "", "removed": one["removed"] and other["removed"], "urgency": 0, "origin": None}


def settle_field(content: Json, clashes: list[Clash], name: str, values: tuple[Any, Any, Any]) -> None:
    """Enter a value, or a clash, of base, one and other."""
    base, one, other = values
    if one == other or other == base:
        content[name] = one
    elif one == base:
        content[name] = other
    else:
        clashes.append(Clash(name, base, one, other))


def _settle_pictures(content: Json, clashes: list[Clash], base: Json, one: Json, other: Json) -> None:
    found: Json = {}
    settle_field(found, clashes, "pictures", tuple([side[name] for name in PICTURES] for side in (base, one, other)))  # type: ignore[arg-type]
    if found:
        content.update(zip(PICTURES, found["pictures"], strict=True))


def _either(base: Any, one: Any, other: Any) -> Any:
    """Of two different changes the first one's: for what is a matter of convenience."""
    return other if one == base else one


def _urgency(base: int | None, one: int | None, other: int | None) -> int:
    """Of two different changes the more urgent one."""
    if one in (base, other) or other == base:
        return int(_either(base, one, other) or 0)
    return min(filter(None, (one, other)), default=0)


def _set(base: Sequence[str], one: Sequence[str], other: Sequence[str]) -> list[str]:
    """What either added, without what either took away."""
    gone = {tag for tag in base if tag not in one or tag not in other}
    return [tag for tag in dict.fromkeys([*one, *other]) if tag not in gone]


def _note(base: str, one: str, other: str) -> str:
    """Notes are for colleagues: of two different ones every line is kept."""
    if one in (base, other) or other == base:
        return str(_either(base, one, other))
    return "\n".join(dict.fromkeys([*one.split("\n"), *other.split("\n")]))


def _removed(base: Json, one: Json, other: Json) -> bool:
    """Who goes on writing at a report wins over who removed it."""
    if one["removed"] == other["removed"] or base["removed"]:
        return bool(one["removed"] and other["removed"])
    kept = other if one["removed"] else one
    return all(kept.get(name) == base.get(name) for name in (*FIELDS, *PICTURES, "body", "note"))


Unit = tuple[list[str], list[str], list[str]]
"""A paragraph, or the place before one: what stands there in the base, in the one and in the other."""


def _body(base: Sequence[str], one: Sequence[str], other: Sequence[str]) -> tuple[list[str] | Clash, ...]:
    """Stretches that nobody or one side changed are settled; one in which both changed a paragraph is a clash as a whole."""
    pieces: list[list[str] | Clash] = []
    units = _units(base, _edits(base, one), _edits(base, other))
    for is_quiet, group in groupby(units, key=lambda unit: unit[0] == unit[1] == unit[2]):
        stretch = list(group)
        clashing = not is_quiet and any(_clashes(unit) for unit in stretch)
        if clashing:
            old, mine, theirs = ([paragraph for unit in stretch for paragraph in unit[side]] for side in range(3))
            pieces.append(Clash("body", old, mine, theirs, sum(isinstance(piece, Clash) for piece in pieces)))
        else:
            pieces.append([paragraph for unit in stretch for paragraph in _either(*unit)])
    return tuple(pieces)


def _clashes(unit: Unit) -> bool:
    base, one, other = unit
    return one not in (base, other) and other != base


def _units(base: Sequence[str], one: list[list[str]], other: list[list[str]]) -> Iterator[Unit]:
    """Places and paragraphs in turn; a place where nobody put anything parts two stretches of changes, and is left out."""
    for at in range(len(one)):
        old = [base[at // 2]] if at % 2 else []
        yield old, one[at], other[at]


def _edits(base: Sequence[str], side: Sequence[str]) -> list[list[str]]:
    """What one side made of the base: at 2n what it put before paragraph n, at 2n + 1 what it made of it."""
    found: list[list[str]] = [[] for _ in range(2 * len(base) + 1)]
    at = 0
    for old, new in aligned(base, side):
        if old is None and new is not None:
            found[2 * at].append(side[new])
        elif old is not None:
            at = old + 1
            found[2 * old + 1] = [] if new is None else [side[new]]
    return found
