"""Names: a report against large directories, their loading, names in the other script, how something was written last time."""

from __future__ import annotations

import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path
from time import process_time

from opencc import OpenCC

from tests import large_directories as large
from tests.benchmarks.timing import Row, median_ms
from workstation.checks.engine.manuscript import Manuscript
from workstation.checks.engine.run import run_checks
from workstation.desk import Desk
from workstation.report import Headlines, Report
from workstation.text.script import ScriptConverter

REPORTS = 3_000
SCAN = "SELECT slug FROM report WHERE body LIKE ? ORDER BY id DESC"


def measure() -> list[Row]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "desk.sqlite"
        large.fill(path)
        return [*_checking(), _loading(path), _converting(), *_uses(path)]


def _checking() -> list[Row]:
    manuscript, context = Manuscript.of_text(large.report_text()), large.context()
    checking = median_ms(lambda: large.check_names(manuscript, context), clock=process_time)
    full, bare = (median_ms(lambda context=c: run_checks(manuscript, context)) for c in (context, large.CheckContext()))
    return [
        Row("all name checks, 1,000 characters, 5,000 people", checking, None, "", 5),
        Row("all checks with the directories", full, bare, "without them", 3),
    ]


def _loading(path: Path) -> Row:
    manuscript = Manuscript.of_text(large.report_text())

    def load() -> None:
        with Desk.open(path, read_only=True) as desk:
            run_checks(manuscript, large.context_of(desk))

    return Row("load 5,000 people with all indexes", median_ms(load, 5, clock=process_time), None, "", 150)


def _converting() -> Row:
    text, peer = large.report_text(), OpenCC("s2tw")
    converter = ScriptConverter("hant-tw", [*large.staff(), *large.officials()])
    ours, theirs = median_ms(lambda: converter.text(text)), median_ms(lambda: peer.convert(text))
    return Row("1,000 characters into 繁体, names kept", ours, theirs, "OpenCC's Python, names lost", 2)


def _uses(path: Path) -> list[Row]:
    names = large.names()
    with Desk.open(path) as desk:
        for first in range(0, REPORTS, 60):
            bodies = [large.report_text().replace("余铭轩", names[(first + at) % len(names)]) for at in range(60)]
            desk.reports.file([Report("", Headlines(main="题"), tuple(body.split("\n"))) for body in bodies], "")
        with closing(sqlite3.connect(path)) as bare:
            rare, often = names[41], "全区召开推进会"
            return [
                Row(
                    "how we wrote a name last time",
                    median_ms(lambda: desk.archive.last_uses(rare)),
                    median_ms(lambda: bare.execute(SCAN, (f"%{rare}%",)).fetchall()),
                    "LIKE over the texts",
                    0.2,
                ),
                Row(
                    "how we wrote a frequent phrase last time",
                    median_ms(lambda: desk.archive.last_uses(often), clock=process_time),
                    None,
                    "",
                    30,
                ),
            ]
