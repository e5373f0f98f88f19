"""How often the engine breaks lines as LibreOffice does: `python -m tests.workstation.copyfit.agreement [SEED [BOXES]]`."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from tests.workstation.copyfit.boxes import Box, printed_lines
from tests.workstation.copyfit.texts import paragraph
from workstation.copyfit.breaking import break_lines
from workstation.copyfit.fonts import FontCase
from workstation.planning.set_page import FontRole

SIZES = (7.5, 8, 8.5, 9, 9.5, 10, 10.5)


@dataclass(frozen=True, slots=True)
class Agreement:
    """Shares of boxes; `differing` shows the first lines that differ."""

    boxes: int
    counts: float
    within_one: float
    breaks: float
    differing: tuple[tuple[str, str], ...]


def varied_boxes(random: Random, count: int, fonts: list[str]) -> list[Box]:
    return [
        Box(
            tuple(paragraph(random, random.randint(60, 260)) for _ in range(random.randint(1, 3))),
            random.randint(9, 30),
            random.choice(SIZES),
            random.choice(fonts),
            random.choice((2, 2, 2, 0)),
        )
        for _ in range(count)
    ]


def machine_fonts() -> list[str]:
    """Song, hei and a family that no machine has."""
    case = FontCase.of_machine()
    return [case.face(FontRole.SONG).family, case.face(FontRole.HEI).family, case.face(FontRole.KAI).family, "No Such Face"]


def set_lines(box: Box) -> list[str]:
    face = FontCase.of_machine().named(box.font)
    return [
        "".join(text[line.start : line.end].split())
        for text in box.paragraphs
        for line in break_lines(text, measure=box.measure, size=box.size, indent=box.indent, face=face)
    ]


def measured(boxes: list[Box], folder: Path) -> Agreement:
    pairs = [(set_lines(box), lines) for box, lines in zip(boxes, printed_lines(boxes, folder), strict=True)]
    total = len(pairs)
    return Agreement(
        total,
        sum(len(ours) == len(theirs) for ours, theirs in pairs) / total,
        sum(abs(len(ours) - len(theirs)) <= 1 for ours, theirs in pairs) / total,
        sum(ours == theirs for ours, theirs in pairs) / total,
        tuple(next((a, b) for a, b in zip(ours, theirs, strict=False) if a != b) for ours, theirs in pairs if ours != theirs),
    )


def main(arguments: list[str]) -> None:
    seed, count = (int(argument) for argument in (*arguments, "1", "400")[:2]) if len(arguments) != 1 else (int(arguments[0]), 400)
    with TemporaryDirectory() as folder:
        print(measured(varied_boxes(Random(seed), count, machine_fonts()), Path(folder)))


if __name__ == "__main__":
    main(sys.argv[1:])
