"""The store beside bare SQLite doing the same: search against a scan, a save, a list, an open desk against peewee's import alone."""

from __future__ import annotations

import random
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import count
from pathlib import Path

from tests.benchmarks.timing import Row, median_ms
from tests.conftest import ROOT
from workstation.desk import Desk
from workstation.report import Headlines, Report
from workstation.store.terms import index_terms

REPORTS, BATCH = 6_000, 60
HANZI = [chr(code) for code in range(0x4E00, 0x4E00 + 600)]
SCAN = "SELECT slug FROM report WHERE body LIKE ? ORDER BY id DESC LIMIT 50"
FTS = "USING fts5(terms, content='', detail='none', tokenize='ascii', columnsize=0)"


def measure() -> list[Row]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "desk.sqlite"
        words = _fill(path)
        with Desk.open(path) as desk, _bare(path) as bare:
            rows = [*_searches(desk, bare, words), _listing(desk, bare), _save(desk, Path(folder))]
        return [*rows, _opening(path)]


def _fill(path: Path) -> list[str]:
    dice = random.Random(7)
    words = ["".join(dice.choices(HANZI, k=dice.choice((2, 2, 3, 4)))) for _ in range(40_000)]
    with Desk.open(path) as desk:
        for _ in range(REPORTS // BATCH):
            bodies = (tuple("".join(dice.choices(words, k=60)) for _ in range(5)) for _ in range(BATCH))
            desk.reports.file([Report("", Headlines(main="".join(dice.choices(words, k=5))), body) for body in bodies], "")
    return words


class _bare:  # noqa: N801
    """A connection of its own, closed at the end."""

    def __init__(self, path: Path) -> None:
        self.connection = sqlite3.connect(path, isolation_level=None)

    def __enter__(self) -> sqlite3.Connection:
        return self.connection

    def __exit__(self, *_: object) -> None:
        self.connection.close()


def _searches(desk: Desk, bare: sqlite3.Connection, words: list[str]) -> Iterator[Row]:
    rare = [word for word in words if len(word) == 4]
    asked: list[tuple[str, Callable[[int], str], float]] = [
        ("search, a word of four", lambda at: rare[at % len(rare)], 0.2),
        ("search, a word that is nowhere", lambda at: rare[at % 90] + rare[at % 91], 0.05),
    ]
    for name, word, bar in asked:
        ours, peer = count(), count()
        yield Row(
            name,
            median_ms(lambda turn=ours, pick=word: desk.archive.search(pick(next(turn)))),
            median_ms(lambda turn=peer, pick=word: bare.execute(SCAN, (f"%{pick(next(turn))}%",)).fetchall()),
            "LIKE over the texts",
            bar,
        )


def _listing(desk: Desk, bare: sqlite3.Connection) -> Row:
    columns = "slug, title, reading, standing_head, desk, tags, characters, changed"
    query = f"SELECT {columns} FROM report WHERE NOT removed ORDER BY id DESC LIMIT 200"
    return Row(
        "list 200 reports",
        median_ms(lambda: desk.reports.listing(limit=200)),
        median_ms(lambda: bare.execute(query).fetchall()),
        "bare rows",
        12,
    )


def _save(desk: Desk, folder: Path) -> Row:
    (slug,) = desk.reports.new(Report("", Headlines(main="题"), ("".join(HANZI) * 2,))).reports
    turn = count()

    def ours() -> None:
        report = desk.reports.get(slug)
        desk.reports.save(replace(report, body=(report.body[0], str(next(turn)))))

    with _bare(folder / "bare.sqlite") as bare:
        save = _bare_save(bare, desk.reports.get(slug).body[0])
        return Row("read, save and index a report", median_ms(ours, 60), median_ms(save, 60), "bare SQLite, same index", 5)


def _bare_save(bare: sqlite3.Connection, body: str) -> Callable[[], None]:
    for statement in (
        "PRAGMA journal_mode = wal",
        "PRAGMA synchronous = full",
        "CREATE TABLE report(id INTEGER PRIMARY KEY, body TEXT)",
        f"CREATE VIRTUAL TABLE words {FTS}",
        "INSERT INTO report VALUES (1, '')",
    ):
        bare.execute(statement)
    terms = index_terms(body)
    bare.execute("INSERT INTO words(rowid, terms) VALUES (1, ?)", (terms,))

    def save() -> None:
        bare.execute("BEGIN IMMEDIATE")
        bare.execute("UPDATE report SET body = ?", (body,))
        bare.execute("INSERT INTO words(words, rowid, terms) VALUES ('delete', 1, ?)", (terms,))
        bare.execute("INSERT INTO words(rowid, terms) VALUES (1, ?)", (terms,))
        bare.execute("COMMIT")

    return save


def _opening(path: Path) -> Row:
    ours = "import sys; from pathlib import Path; from workstation.desk import Desk; Desk.open(Path(sys.argv[1])).close()"
    peer = "import peewee, sqlite3, sys; sqlite3.connect(sys.argv[1]).execute('PRAGMA quick_check').fetchall()"

    def process(program: str) -> Callable[[], object]:
        return lambda: subprocess.run([sys.executable, "-c", program, str(path)], cwd=ROOT, check=True)

    return Row(
        "open the desk, whole process", median_ms(process(ours), 9), median_ms(process(peer), 9), "import peewee and look the file over", 2
    )
