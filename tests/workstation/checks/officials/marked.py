"""Lines about officials with their faults marked where they stand, as `rounds/*.txt` has them beside the directory of the same name.

`<kind|also accepted:words=expected>` is a fault; a line that begins with `*` is closed (see the scorer), one that begins with
`P:main,body|` is a report of such parts, parted by `\\n`, and `@2025-06-01` at its end is its day. The first line has the day of the rest.

The lines were written blind, in rounds, each before the rules had been fitted to the one before; at first sight (precision, recall):
a to c 0.89, 0.91; d to f 0.84, 0.93; g to i 0.97, 0.94; j and k 1.0, 0.98.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROUNDS = Path(__file__).parent / "rounds"
_FAULT = re.compile(r"<([a-z-]+)(?:\|([a-z,-]+))?:([^=>]*)(?:=([^>]*))?>")
_NEIGHBOURS = {"deputy-dropped": "post", "expired": "former", "spelling": "name", "name": "spelling"}


def marked_lines(path: Path) -> Iterator[dict[str, Any]]:
    """The lines of a file as the scorer takes them."""
    first, *rest = path.read_text(encoding="utf-8").splitlines()
    for number, line in enumerate(rest, 2):
        yield _line(line, f"{path.stem}-{number}", first.removeprefix("# "))


def _line(written: str, ident: str, day: str) -> dict[str, Any]:
    line: dict[str, Any] = {"id": ident, "date": day}
    if written.startswith("*"):
        line["closed"], written = True, written[1:]
    if parts := re.match(r"P:([a-z,]+)\|", written):
        line["parts"], written = parts[1].split(","), written[parts.end() :]
    if its_day := re.search(r"@(\d{4}-\d\d-\d\d)$", written):
        line["date"], written = its_day[1], written[: its_day.start()]
    return line | _without_marks(written.replace("\\n", "\n"))


def _without_marks(written: str) -> dict[str, Any]:
    text, at, gold = "", 0, []
    for found in _FAULT.finditer(written):
        text += written[at : found.start()]
        kind, accepted, words, expected = found.groups()
        fault: dict[str, Any] = {"rule": f"officials.{kind}", "span": [len(text), len(text) + len(words)], "found": words}
        fault["accept"] = [f"officials.{other}" for other in (accepted or _NEIGHBOURS.get(kind, kind)).split(",")]
        gold.append(fault | ({"expect": expected} if expected else {}))
        text, at = text + words, found.end()
    return {"text": text + written[at:], "gold": gold}
