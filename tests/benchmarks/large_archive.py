"""A store of 100,000 reports of 800 characters, written in bulk: `python -m tests.benchmarks.large_archive PATH [REPORTS]`.

The words are made up, but as unevenly frequent as words are (Zipf), so that common words have tens of thousands of hits.
"""

from __future__ import annotations

import random
import sqlite3
import sys
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

from workstation.desk import Desk
from workstation.report import AttributionLine, Headlines, Report
from workstation.store.codec import detail_to_dict
from workstation.store.plain import dumps
from workstation.store.terms import index_terms

REPORTS, PARAGRAPHS, LENGTH = 100_000, 5, 160
FIRST = date(2019, 1, 1)
A_DAY = 40
HANZI = [chr(code) for code in range(0x4E00, 0x4E00 + 9_000, 3)]
INSERT = (
    "INSERT INTO report(id, slug, title, standing_head, desk, reading, tags, characters, day, created, changed, revision, removed,"
    " detail, body) VALUES(?, ?, ?, '', ?, 5, ?, ?, ?, ?, ?, 1, 0, ?, ?)"
)


class Writer:
    """Makes words and texts, the same ones every time."""

    def __init__(self, seed: int = 11) -> None:
        self._dice = random.Random(seed)
        common = list(range(1, len(HANZI) + 1))
        weights = [1 / rank for rank in common]
        lengths = self._dice.choices((2, 3, 4), (75, 18, 7), k=40_000)
        letters = iter(self._dice.choices(HANZI, weights, k=sum(lengths)))
        self.words = list(dict.fromkeys("".join(next(letters) for _ in range(length)) for length in lengths))
        self._weights = _running(1 / rank**0.9 for rank in range(1, len(self.words) + 1))
        self.names = [f"{a}{b}{c}" for a in HANZI[1_000:1_040] for b in HANZI[1_100:1_110] for c in HANZI[1_200:1_210]]

    def paragraph(self) -> str:
        """160 characters, marks among them."""
        chosen = self._dice.choices(self.words, cum_weights=self._weights, k=80)
        marked = (word + ("，" if at % 6 == 5 else "") for at, word in enumerate(chosen))
        return "".join(marked)[: LENGTH - 1] + "。"

    def report(self) -> tuple[str, str, list[str]]:
        """Headline, reporter, paragraphs."""
        title = "".join(self._dice.choices(self.words, cum_weights=self._weights, k=6))
        return title, self._dice.choice(self.names), [self.paragraph() for _ in range(PARAGRAPHS)]

    def tags(self) -> list[str]:
        """None, one or two."""
        return self._dice.sample(("经济", "教育", "交通", "农业", "卫生"), self._dice.choice((0, 1, 1, 2)))


def _running(weights: Iterator[float]) -> list[float]:
    total, sums = 0.0, []
    for weight in weights:
        total += weight
        sums.append(total)
    return sums


def build(path: Path, reports: int = REPORTS) -> Writer:
    """Make the store; what stands at the path is kept if it is whole."""
    writer = Writer()
    if path.exists():
        return writer
    Desk.open(path).close()
    with sqlite3.connect(path, isolation_level=None) as connection:
        connection.execute("PRAGMA synchronous = off")
        connection.execute("INSERT INTO report_index(report_index, rank) VALUES('hashsize', 67108864)")
        connection.execute("BEGIN")
        for ident in range(1, reports + 1):
            _put(connection, ident, writer)
        connection.execute("COMMIT")
    connection.close()
    return writer


def _put(connection: sqlite3.Connection, ident: int, writer: Writer) -> None:
    title, name, body = writer.report()
    day = FIRST + timedelta(days=ident // A_DAY)
    byline = f"本报记者 {name}"
    detail = detail_to_dict(Report("", Headlines(main=title), attribution_lines=(AttributionLine(byline),)))
    tags = writer.tags()
    row = (
        ident,
        f"{day:%y%m%d}-{ident:06}",
        title,
        "要闻部",
        dumps(tags),
        LENGTH * PARAGRAPHS,
        f"{day}",
        f"{day}T10:00:00",
        f"{day}T10:00:00",
        dumps(detail),
        dumps(body),
    )
    connection.execute(INSERT, row)
    connection.execute("INSERT INTO report_index(rowid, terms) VALUES(?, ?)", (ident, index_terms("\n".join((title, byline, *body)))))
    connection.execute(
        "INSERT INTO origin(report, kind, file, digest, likeness, day, page, sender, at) VALUES(?, 'archive', '', '', '', ?, ?, '[]', ?)",
        (ident, f"{day}", f"K0{ident % 4 + 1}", f"{day}"),
    )
    connection.executemany("INSERT INTO report_tag(report, tag, word) VALUES(?, ?, ?)", [(ident, tag, tag) for tag in tags])


if __name__ == "__main__":
    build(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else REPORTS)
