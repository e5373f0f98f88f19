"""`make bench`: runs every `bench_*.py` beside this file and prints one table. Names as arguments run only these."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path

from tests.benchmarks.timing import Row


def main(wanted: list[str]) -> int:
    names = sorted(path.stem for path in Path(__file__).parent.glob("bench_*.py"))
    rows: list[Row] = []
    for name in names:
        module = importlib.import_module(f"tests.benchmarks.{name}")
        if name.removeprefix("bench_") in wanted or not (wanted or getattr(module, "SLOW", False)):
            rows += module.measure()
    print("| what | ours, ms | peer, ms | peer | figure | bar | |\n|---|---:|---:|---|---:|---:|---|")
    for row in rows:
        peer = f"{row.peer:.2f}" if row.peer else "–"
        unit = "×" if row.peer else " ms"
        kept = "kept" if row.kept else "MISSED"
        print(f"| {row.name} | {row.ours:.2f} | {peer} | {row.peer_name or '–'} | {row.figure:.2f}{unit} | {row.bar:g}{unit} | {kept} |")
    return 0 if all(row.kept for row in rows) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
