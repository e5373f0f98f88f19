"""Knots: the states of a thing, tied to what they came from. Pure."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from workstation.store.plain import dumps

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

Json = dict[str, Any]
JOINED = "两边合并"
"""What a knot that the program made of two is called."""


@dataclass(frozen=True, slots=True)
class Knot:
    """One state of a thing. `at` is what some clock said, and is only shown; `content` may be left out where only the ties matter."""

    parents: tuple[str, ...]
    person: str
    at: str
    name: str
    content: Json = field(default_factory=dict, repr=False)
    hash: str = ""

    def tied(self, uid: str) -> Knot:
        """The same with its hash."""
        return Knot(self.parents, self.person, self.at, self.name, self.content, knot_hash(uid, self))


def knot_hash(uid: str, knot: Knot) -> str:
    """SHA-256 over the thing, the parents, who and when, and the content."""
    told = [uid, sorted(knot.parents), knot.person, knot.at, knot.name, content_hash(knot.content)]
    return hashlib.sha256(dumps(told).encode("utf-8", "surrogatepass")).hexdigest()


def content_hash(content: Mapping[str, Any]) -> str:
    """The same for the same content; what is empty counts as absent, so that a field which a later program adds changes nothing."""
    import json

    told = json.dumps(_told(content), ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(told.encode("utf-8", "surrogatepass")).hexdigest()


def _told(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _told(part) for name, part in value.items() if part}
    return [_told(part) for part in value] if isinstance(value, (list, tuple)) else value


Ties = dict[str, tuple[str, ...]]
"""The knots of one thing: hash to parents."""


def ancestors(ties: Ties, knots: Iterable[str]) -> set[str]:
    """These knots and all that they came from."""
    found: set[str] = set()
    open_ends = [knot for knot in knots if knot in ties]
    while open_ends:
        knot = open_ends.pop()
        if knot not in found:
            found.add(knot)
            open_ends += ties[knot]
    return found


def heads(ties: Ties) -> list[str]:
    """The knots that nothing came from yet, by their hashes' order."""
    continued = {parent for parents in ties.values() for parent in parents}
    return sorted(ties.keys() - continued)


def nearest_common(ties: Ties, one: str, other: str) -> list[str]:
    """The nearest knots that both came from: one as a rule, more where joins crossed, none for strangers."""
    common = ancestors(ties, [one]) & ancestors(ties, [other])
    return heads({knot: ties[knot] for knot in common})


def in_order(ties: Ties) -> list[str]:
    """Parents before what came from them; of those that don't depend on each other, by hash."""
    done: list[str] = []
    seen: set[str] = set()
    waiting = sorted(ties)
    while waiting:
        ready = [knot for knot in waiting if all(parent in seen or parent not in ties for parent in ties[knot])]
        if not ready:
            raise ValueError("knots in a circle")
        done += ready
        seen.update(ready)
        waiting = [knot for knot in waiting if knot not in seen]
    return done
