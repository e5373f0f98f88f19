"""A report's headlines and captions with the body they belong to. In raw text they are guessed, and what is found there is advice."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from workstation.checks.engine.finding import Severity
from workstation.checks.engine.manuscript import Part

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workstation.checks.engine.manuscript import Manuscript
    from workstation.checks.engine.proof import Proof
    from workstation.checks.lines import Line

HEADS = frozenset({Part.KICKER, Part.MAIN, Part.DECK, Part.CAPTION})
LONGEST_HEAD = 60


@dataclass(slots=True)
class Bundle:
    """Stretches `[start, end)`: headlines and captions, and the body from its first paragraph to its last."""

    raw: bool
    heads: list[tuple[int, int]] = field(default_factory=list)
    body: tuple[int, int] = (0, 0)

    @property
    def severity(self) -> Severity | None:
        """What a finding is at most, where it is guessed which headline belongs to which text."""
        return Severity.ADVICE if self.raw else None


def bundles(proof: Proof) -> tuple[Bundle, ...]:
    """Every headline with its body; none for a text without headlines."""
    raw = any(region.part is Part.RAW for region in proof.manuscript.regions)
    found = _guessed(proof) if raw else [_known(proof.manuscript)]
    return tuple(bundle for bundle in found if bundle.heads and bundle.body[1])


def _known(manuscript: Manuscript) -> Bundle:
    body = [region for region in manuscript.regions if region.part is Part.BODY]
    heads = [(region.start, region.end) for region in manuscript.regions if region.part in HEADS]
    return Bundle(False, heads, (body[0].start, body[-1].end) if body else (0, 0))


def _guessed(proof: Proof) -> Iterator[Bundle]:
    bundle: Bundle | None = None
    for line in proof.lines:
        if bundle is None or (line.raw and line.part is Part.MAIN and bundle.body[1]):
            if bundle is not None:
                yield bundle
            bundle = Bundle(True)
        _put(bundle, line)
    if bundle is not None:
        yield bundle


def _put(bundle: Bundle, line: Line) -> None:
    if line.part in HEADS:
        if line.end - line.start <= LONGEST_HEAD:
            bundle.heads.append((line.start, line.end))
    elif line.part is Part.BODY:
        bundle.body = (bundle.body[0] if bundle.body[1] else line.start, line.end)
