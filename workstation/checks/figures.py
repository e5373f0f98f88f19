"""A text with every quantity made one sign, so that a pattern can say how quantities hang together: 全长□，已完工□，剩余□.

What a pattern finds is reckoned with the least and the greatest that each figure may stand for as printed.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import product
from typing import TYPE_CHECKING, NamedTuple

from workstation.attribution.numbers import number_of
from workstation.checks.engine.needs import are_met, needs_of
from workstation.checks.engine.patterns import pattern
from workstation.checks.engine.registry import Hit
from workstation.checks.quantities import ALIKE, UNITS, Quantity, printed, quantities
from workstation.told import Told

if TYPE_CHECKING:
    import re

    from workstation.checks.engine.needs import Needs
    from workstation.checks.engine.proof import Proof

SIGN = "\ue000"
_COARSE = {"%": 0.99, "倍": 0.6}
"""Units of which whole numbers are rounded."""
IN_HANZI = (
    r"(?P<number>[两二三四五六七八九十](?<![第零一二三四五六七八九十百千万两几数初周期每点之].)[二三四五六七八九十百]{0,4})"
    rf"(?P<unit>{UNITS})(?!半)"
)
CLAUSE = rf"[^{SIGN}。；！？\n，,]"
SENTENCE = rf"[^{SIGN}。；！？\n]"


@cache
def row(wanted: str) -> str:
    """A pattern as it is written in the tables: □ a quantity, ○ what a clause may hold besides, ◇ what a sentence may."""
    return wanted.replace("□", SIGN).replace("○", CLAUSE).replace("◇", SENTENCE)


@dataclass(frozen=True, slots=True)
class Figures:
    """The text with signs for its quantities, and the quantities."""

    text: str
    items: tuple[Quantity, ...]
    places: list[int]

    def at(self, place: int) -> Quantity:
        """The quantity whose sign stands at a place."""
        return self.items[bisect_left(self.places, place)]

    def found(self, wanted: str, proof: Proof) -> Iterable[re.Match[str]]:
        """Where a pattern stands; it is looked for only if the text has what it needs."""
        needs = _needs(wanted)
        if len(self.items) < 2 or not are_met(needs, proof.tokens_for(needs)):
            return ()
        return pattern(wanted).finditer(self.text)

    def in_text(self, span: tuple[int, int]) -> tuple[int, int]:
        """A stretch without quantities, as it stands in the text itself."""
        before = bisect_left(self.places, span[0])
        longer = self.items[before - 1].end - self.places[before - 1] - 1 if before else 0
        return span[0] + longer, span[1] + longer


@cache
def _needs(wanted: str) -> Needs:
    """What the text itself must have, which knows no signs."""
    return needs_of(wanted.replace(SIGN, r"\D"))


def figures(proof: Proof) -> Figures:
    """Every quantity that has a unit, in digits or in hanzi, in order."""
    told = [item for item in proof.once(quantities).items if item.unit]
    items = sorted((*told, *_in_hanzi(proof)), key=lambda item: item.start)
    pieces, places, at, length = [], [], 0, 0
    for item in items:
        if item.start < at:
            continue
        between = proof.text[at : item.start].replace(SIGN, " ")
        pieces += [between, SIGN]
        places.append(length + len(between))
        length, at = length + len(between) + 1, item.end
    kept = [item for index, item in enumerate(items) if not index or item.start >= items[index - 1].end]
    return Figures("".join((*pieces, proof.text[at:].replace(SIGN, " "))), tuple(kept), places)


def _in_hanzi(proof: Proof) -> Iterator[Quantity]:
    for match in proof.matches(IN_HANZI):
        value = number_of(match["number"].replace("两", "二"))
        if value:
            unit, factor = ALIKE.get(match["unit"], (match["unit"], 1.0))
            yield Quantity(*match.span(), value * factor, 0.0, unit, match["unit"], 1, False, False)


class Relation(NamedTuple):
    """Figures that a sentence says belong together: `wanted` names them a, b…; `said` is what the others give by `reckon`.

    `alike`: figures that must be of one unit, in groups; `unit`: what `said` must be counted in, empty for anything. A figure named `n`
    counts as printed: 3000斤 at so much a 斤.
    """

    wanted: str
    reckon: Callable[..., float]
    said: str = "c"
    alike: tuple[str, ...] = ()
    unit: str = ""
    agrees: Callable[[re.Match[str], dict[str, Quantity]], bool] | None = None
    nearest: float = 0.0
    """The result and what is said may be no further apart than this share of the result, lest another thing be meant; 0: any distance."""


def told(proof: Proof, relations: tuple[Relation, ...]) -> Iterator[Hit]:
    """Where a relation doesn't hold; each place once."""
    known = proof.once(figures)
    seen: set[int] = set()
    for relation in relations:
        for match in known.found(row(relation.wanted), proof):
            hit = _hit(proof, known, relation, match)
            if hit and hit.start not in seen:
                seen.add(hit.start)
                yield hit


def _hit(proof: Proof, known: Figures, relation: Relation, match: re.Match[str]) -> Hit | None:
    named = {name: known.at(match.start(name)) for name in match.re.groupindex if len(name) == 1 and match[name] == SIGN}
    if any(item.loose or item.ordinal for item in named.values()) or (relation.agrees and not relation.agrees(match, named)):
        return None
    said = named.pop(relation.said)
    if (relation.unit and said.unit not in relation.unit.split("|")) or not _are_alike(relation, {**named, relation.said: said}):
        return None
    right = _right(relation, named, said)
    if right is None:
        return None
    expect = f"{right:.{1 if said.step else 0}f}%" if said.unit == "%" else printed(right, said)
    return Hit(said.start, said.end, message=Told("按文中别的数应为{0}，请核对", expect), expect=expect)


def _are_alike(relation: Relation, named: dict[str, Quantity]) -> bool:
    return all(len({named[name].unit for name in group if name in named}) == 1 for group in relation.alike)


def _right(relation: Relation, named: dict[str, Quantity], said: Quantity) -> float | None:
    """What the figures give; null where what is said agrees with it as far as they are printed, or is too far away."""
    values = {name: item.printed if name == "n" else item.value for name, item in named.items()}
    ends = [(values[name] - _half(item, named), values[name] + _half(item, named)) for name, item in named.items()]
    try:
        results = [relation.reckon(**dict(zip(named, corner, strict=True))) for corner in product(*ends)]
        right = relation.reckon(**values)
    except ZeroDivisionError:
        return None
    slack = 0.99 * said.step or _COARSE.get(said.unit) or (0.51 if right != int(right) else 0.0)
    is_right = min(results) - slack - 1e-6 * abs(right) <= said.value <= max(results) + slack + 1e-6 * abs(right)
    is_far = relation.nearest and abs(said.value - right) > relation.nearest * abs(right)
    return None if is_right or is_far or right <= 0 else right


def _half(item: Quantity, named: dict[str, Quantity]) -> float:
    """How far the true figure may lie from the printed one; figures of one scale are printed equally finely: 10亿元 beside 12.5亿元
    stands for 10.0, and 4万亩 for no less than 3.8."""
    step = min(other.step for other in named.values() if other.scale == item.scale and other.unit == item.unit)
    return step / 2 if step < item.scale else step / 5
