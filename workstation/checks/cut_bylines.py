"""Bylines that a hard-wrapped paste cut in two: what stands before and after the break is still no running text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workstation.checks.engine.patterns import pattern

if TYPE_CHECKING:
    from workstation.checks.engine.proof import Proof

LONGEST = 40
"""Characters of a byline's first half, after the sentence that it is glued to."""


def cut_bylines(proof: Proof) -> tuple[tuple[int, int], ...]:
    """Spans of the text, in order, that are bylines over a line break; the break is inside."""
    from workstation.attribution import parse_line

    spans = []
    for line, following in zip(proof.lines, proof.lines[1:], strict=False):
        tail = pattern(r"[^。！？”…]*$").search(line.text)
        together = proof.text[line.end : following.start].strip(" \t\u3000\r") == "\n"
        if line.raw and together and tail and 0 < len(tail[0]) <= LONGEST and tail.start() and len(following.text) <= LONGEST:
            blank = " " if tail[0][-1].isspace() or following.text[0].isspace() else ""
            if parse_line(f"{tail[0].strip()}{blank}{following.text.strip()}"):
                spans.append((line.start + tail.start(), following.end))
    return tuple(spans)


def in_cut_byline(proof: Proof, at: int) -> bool:
    """Whether a place lies in such a byline."""
    return any(start <= at < end for start, end in proof.once(cut_bylines))
