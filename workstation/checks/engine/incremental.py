"""Checks a report again while it is written: only what a change touched is read anew, and the answer is that of a whole run.

A paragraph's own findings are kept by its text; rules that compare paragraphs, and what becomes of the findings (names left alone,
rivals, waivers), are worked out over the whole. `near` puts even the comparing rules off: for between two keys.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache, cached_property
from itertools import takewhile
from operator import eq
from threading import Lock
from typing import TYPE_CHECKING

from workstation.attribution.reading import moved
from workstation.checks.engine.manuscript import Manuscript, Region
from workstation.checks.engine.proof import CheckContext, Proof
from workstation.checks.engine.registry import Scope
from workstation.checks.engine.run import Readers, settled, switched_on

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from workstation.attribution import ReadAttribution
    from workstation.checks.engine.finding import Finding
    from workstation.checks.engine.manuscript import Part
    from workstation.checks.engine.run import Outcome
    from workstation.checks.lines import Line
    from workstation.people.known import Span

EDGE = "\n"
"""Stands on either side of a paragraph that is read alone, as it does in the report."""
Key = tuple["Part", str]


class _Piece:
    """A paragraph read alone; offsets are its own, behind the edge."""

    def __init__(self, part: Part, text: str, pictures: int | None, context: CheckContext) -> None:
        region = Region(part, 0, len(EDGE), len(EDGE) + len(text))
        self.proof = Proof(Manuscript(f"{EDGE}{text}{EDGE}", (region,), pictures), context)

    @cached_property
    def findings(self) -> tuple[Finding, ...]:
        """What the rules find that read paragraphs."""
        readers, _ = _by_scope(self.proof.context.on, self.proof.context.off)
        return tuple(readers.found_in(self.proof))

    @cached_property
    def names(self) -> tuple[Span, ...]:
        """Where known names stand."""
        return tuple(self.proof.known_names)


class _Assembled(Proof):
    """A report's proof put together from those of its paragraphs."""

    def __init__(self, manuscript: Manuscript, context: CheckContext, pieces: Sequence[_Piece]) -> None:
        super().__init__(manuscript, context)
        self._pieces = [(piece, region.start - len(EDGE)) for piece, region in zip(pieces, manuscript.regions, strict=True)]

    @cached_property
    def tokens(self) -> set[int]:
        """Signs and pairs in one."""
        return set().union(*(piece.proof.tokens for piece, _ in self._pieces))

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        """The lines that aren't blank."""
        return tuple(replace(line, start=line.start + by, end=line.end + by) for piece, by in self._pieces for line in piece.proof.lines)

    @cached_property
    def attributions(self) -> tuple[ReadAttribution, ...]:
        """Every dateline and byline."""
        return tuple(moved(read, by) for piece, by in self._pieces for read in piece.proof.attributions)

    @cached_property
    def known_names(self) -> frozenset[Span]:
        """Where names of the directories stand."""
        return frozenset((start + by, end + by) for piece, by in self._pieces for start, end in piece.names)


class IncrementalCheck:
    """Holds what is known of one report's paragraphs. Threads take turns."""

    def __init__(self) -> None:
        self._turn = Lock()
        self._context: CheckContext | None = None
        self._pictures: int | None = None
        self._pieces: dict[Key, _Piece] = {}
        self._compared: tuple[tuple[Key, ...], Manuscript, tuple[Finding, ...]] = ((), Manuscript("", ()), ())

    def judge(self, manuscript: Manuscript, context: CheckContext) -> Outcome:
        """What `run.judge` says of the same manuscript."""
        with self._turn:
            proof, found = self._read(manuscript, context)
            _, readers = _by_scope(context.on, context.off)
            compared = tuple(readers.found_in(proof))
            self._compared = (_keys(manuscript), manuscript, compared)
            return settled(proof, _in_book_order((*found, *compared), context))

    def near(self, manuscript: Manuscript, context: CheckContext) -> Outcome:
        """The same but for the rules that compare paragraphs: what they last said stands where its paragraphs are unchanged."""
        with self._turn:
            proof, found = self._read(manuscript, context)
            return settled(proof, _in_book_order((*found, *_carried(*self._compared, manuscript)), context))

    def _read(self, manuscript: Manuscript, context: CheckContext) -> tuple[Proof, list[Finding]]:
        alone = _alone(context)
        if alone != self._context or manuscript.pictures != self._pictures:
            self._context, self._pictures, self._pieces = alone, manuscript.pictures, {}
            self._compared = ((), Manuscript("", ()), ())
        keys = _keys(manuscript)
        self._pieces = {key: self._pieces.get(key) or _Piece(*key, manuscript.pictures, alone) for key in keys}
        pieces = [self._pieces[key] for key in keys]
        found = [
            _moved(finding, region.start - len(EDGE))
            for piece, region in zip(pieces, manuscript.regions, strict=True)
            for finding in piece.findings
        ]
        return _Assembled(manuscript, context, pieces), found


def _keys(manuscript: Manuscript) -> tuple[Key, ...]:
    return tuple((region.part, manuscript.text_of(region)) for region in manuscript.regions)


def _alone(context: CheckContext) -> CheckContext:
    """What a paragraph is read with: a waiver matters to it only as a word that is right everywhere."""
    return replace(context, waivers=tuple(waiver for waiver in context.waivers if waiver.is_a_word), house=None)


def _in_book_order(findings: Iterable[Finding], context: CheckContext) -> list[Finding]:
    """As the rules stand in the book: of two rivals alike the first is heard."""
    order = _order(context.on, context.off)
    return sorted(findings, key=lambda finding: order[finding.rule])


@cache
def _order(on: frozenset[str], off: frozenset[str]) -> dict[str, int]:
    return {rule.code: number for number, rule in enumerate(switched_on(on, off))}


@cache
def _by_scope(on: frozenset[str], off: frozenset[str]) -> tuple[Readers, Readers]:
    rules = switched_on(on, off)
    return Readers(r for r in rules if r.scope is Scope.PARAGRAPH), Readers(r for r in rules if r.scope is Scope.REPORT)


def _carried(before: tuple[Key, ...], was: Manuscript, findings: Iterable[Finding], now: Manuscript) -> Iterator[Finding]:
    """Findings of an earlier text that lie wholly before, or wholly behind, what has changed since."""
    keys = _keys(now)
    head = _alike(before, keys)
    tail = min(_alike(before[::-1], keys[::-1]), len(before) - head, len(keys) - head)
    same_until = was.regions[head - 1].end if head else -1
    same_from = was.regions[-tail].start if tail else len(was.text) + 1
    by = len(now.text) - len(was.text)
    for finding in findings:
        start, end = finding.span
        if end <= same_until:
            yield finding
        elif start >= same_from:
            yield _moved(finding, by)


def _alike(one: Sequence[Key], other: Sequence[Key]) -> int:
    """How many are the same from the beginning on."""
    return sum(1 for _ in takewhile(bool, map(eq, one, other)))


def _moved(finding: Finding, by: int) -> Finding:
    return replace(finding, span=(finding.span[0] + by, finding.span[1] + by)) if by else finding
