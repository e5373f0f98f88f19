"""The whole suite as `make test` runs it: lint, types, import contracts, the tests on both cores, then those of time one by one.

A test of time in a process that has run two thousand others measures their garbage, and the other core's work; alone it measures the
program. It has three tries, of which the best counts: what else a shared machine does only ever adds.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent
STEPS = (
    ["ruff", "check", "."],
    ["ruff", "format", "--check", "."],
    ["mypy"],
    ["lint-imports"],
    ["pytest", "-n", "2", "--dist", "loadgroup", "-m", "not timed"],
    ["pytest", "-m", "timed", "--reruns", "2"],
)


def main(arguments: list[str]) -> int:
    """Run every step, stop at the first that fails; arguments go to pytest alone, and leave the other steps out."""
    environment = {**os.environ, "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"), "PYTHONDEVMODE": ""}
    steps = [["pytest", *arguments]] if arguments else STEPS
    for program, *rest in steps:
        sys.stderr.write(f"── {program} {' '.join(rest)}\n")
        status = subprocess.run([str(BIN / program), *rest], cwd=ROOT, env=environment, check=False).returncode
        if status:
            return status
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
