"""`make bench`: runs every `bench_*.py` beside this file and prints one table. Names as arguments run only these.

`packets:200:7` runs 200 histories from seed 7 on: numbers after a name are handed to its `measure`.
"""

from __future__ import annotations

import importlib
import sys
from pathlib import Path

from tests.benchmarks.timing import Row


def main(wanted: list[str]) -> int:
    asked = {name: map(int, numbers) for name, *numbers in (each.split(":") for each in wanted)}
    names = sorted(path.stem for path in Path(__file__).parent.glob("bench_*.py"))
    rows: list[Row] = []
    for name in names:
        module = importlib.import_module(f"tests.benchmarks.{name}")
        if name.removeprefix("bench_") in asked or not (asked or getattr(module, "SLOW", False)):
            rows += module.measure(*asked.get(name.removeprefix("bench_"), ()))
    print("| what | ours, ms | peer, ms | peer | figure | bar | |\n|---|---:|---:|---|---:|---:|---|")
    for row in rows:
        print(_told(row))
    return 0 if all(row.kept for row in rows) else 1


def _told(row: Row) -> str:
    ours, peer = (f"{ms:.2f}" if ms is not None and row.unit == "ms" else "–" for ms in (row.ours, row.peer))
    unit = "×" if row.peer else f" {row.unit}"
    figure, bar = f"{row.figure:.2f}{unit}", f"{'≥ ' if row.least else ''}{row.bar:g}{unit}"
    return f"| {row.name} | {ours} | {peer} | {row.peer_name or '–'} | {figure} | {bar} | {'kept' if row.kept else 'MISSED'} |"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
