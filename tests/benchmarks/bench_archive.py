"""100,000 reports of 800 characters: search with snippets, a list, a save, an opening; made once, in the folder for scratch files.

Minutes at first, so it is asked for by name: `python -m tests.benchmarks archive`. `RECALL` queries are compared with a plain scan.
"""

from __future__ import annotations

import json
import os
import random
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from tests.benchmarks.large_archive import HANZI, REPORTS, Writer, build
from tests.benchmarks.timing import Row
from tests.conftest import ROOT
from workstation.comments.comment import Anchor
from workstation.desk import Desk
from workstation.inspection.recheck import recheck

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QTableView

    from ui.archive.hit_list import HitList
    from ui.tasks import Tasks

SLOW = True
RECALL, ASKED, SCROLLED, SAVED, COMMENTED = 200, 150, 400, 100, 200
LATE = 0.95


def measure() -> list[Row]:
    path = Path(os.environ.get("LARGE_ARCHIVE") or Path(tempfile.gettempdir()) / "workstation-large-archive.sqlite")
    writer = build(path)
    with Desk.open(path) as desk, sqlite3.connect(path) as bare:
        texts = bare.execute("SELECT SUM(LENGTH(CAST(detail AS BLOB))), SUM(LENGTH(CAST(body AS BLOB))) FROM report").fetchone()
        index = bare.execute("SELECT SUM(LENGTH(block)) FROM report_index_data").fetchone()[0]
        rows = [
            *_searches(desk, writer),
            *_facets(desk, writer),
            *_lists(desk),
            _output(desk, writer),
            *_windows(desk, writer.words[0]),
            *_saves(desk, path),
        ]
        rows.append(Row("index, percent of the text", 100 * index / sum(texts), None, "", 40))
        rows.append(Row(f"false or missing hits of {RECALL} queries", _differing(desk, bare, writer), None, "", 0))
    bare.close()
    return [*rows, _opening(path), _rechecked(path)]


def _rechecked(path: Path) -> Row:
    """With all cores, by the wall clock: a figure of a quiet machine. Its processor time for 1,000 characters is told beside it."""
    began, spent = time.monotonic(), os.times()
    *_, last = recheck(path, afresh=True)
    took, now = time.monotonic() - began, os.times()
    assert last.result is not None
    millions = last.result.characters / 1_000_000
    busy = sum(now[:4]) - sum(spent[:4])
    print(f"re-checked {millions:.1f} million characters: {busy / millions:.2f} ms of processor time for 1,000", file=sys.stderr)
    return Row("a million characters of the archive re-checked", took / millions * 1000, None, "", 667)


def _output(desk: Desk, writer: Writer) -> Row:
    """Everything that correspondents of the archive ever wrote, month by month."""
    from workstation.statistics.output import output, people

    if not desk.correspondents.correspondents().people:
        desk.correspondents.remember(random.Random(5).sample(writer.names, 30))
    tasks = [partial(output, desk, payee) for payee in people(desk)]
    tasks[0]()
    return Row("a person's output by month, p95", p95(tasks), None, "", 300)


def p95(tasks: list[Callable[[], object]]) -> float:
    times = []
    for task in tasks:
        started = time.thread_time()
        task()
        times.append((time.thread_time() - started) * 1000)
    return statistics.quantiles(times, n=20)[18]


def _searches(desk: Desk, writer: Writer) -> Iterator[Row]:
    dice = random.Random(3)
    by_length = {length: [word for word in writer.words if len(word) == length] for length in (2, 3, 4)}
    kinds: list[tuple[str, Callable[[], str], float]] = [
        ("one character", lambda: dice.choice(HANZI), 50),
        ("two characters", lambda: dice.choice(by_length[2]), 5),
        ("two characters, the most frequent", lambda: dice.choice(by_length[2][:200]), 5),
        ("three characters", lambda: dice.choice(by_length[3]), 5),
        ("three characters, the most frequent", lambda: dice.choice(by_length[3][:60]), 5),
        ("a name", lambda: dice.choice(writer.names), 5),
        ("two words", lambda: f"{dice.choice(by_length[2][:2000])} {dice.choice(by_length[2][:2000])}", 5),
        ("作者:", lambda: f"作者:{dice.choice(writer.names)}", 20),
        ("a word in one month", lambda: f"{dice.choice(by_length[2][:2000])} 日期:2021-0{dice.randint(1, 9)}", 50),
        ("a word on a page with a tag", lambda: f"{dice.choice(by_length[2][:2000])} 版:K01 标签:教育", 200),
    ]
    for name, ask, bar in kinds:
        queries = [ask() for _ in range(ASKED)]
        for query in queries[:5]:
            desk.archive.search(query)
        yield Row(f"search p95, {name}", p95([lambda query=query: desk.archive.search(query) for query in queries]), None, "", bar)


def _facets(desk: Desk, writer: Writer) -> Iterator[Row]:
    """Beside the hits of frequent words; a new search ends them after the step under way."""
    words = [word for word in writer.words if len(word) in (2, 3)][:60]
    yield Row("facets of a frequent word, p95", p95([lambda word=word: list(desk.archive.facets(word)) for word in words]), None, "", 300)
    yield Row(
        "until they make way for another search, p95", p95([step for word in words[:12] for step in _steps(desk, word)]), None, "", 50
    )


def _steps(desk: Desk, word: str) -> list[Callable[[], object]]:
    facets = desk.archive.facets(word)
    return [lambda: next(facets, None)] * 18


def _lists(desk: Desk) -> Iterator[Row]:
    yield Row("list 500 reports, p95", p95([lambda: desk.reports.listing(limit=500)] * 20), None, "", 100)


def _hits(desk: Desk, tasks: Tasks, word: str) -> HitList:
    """The list of hits as the archive's room fills it."""
    from ui.archive.hit_list import HitList

    hits = HitList()
    step = partial(desk.archive.search, word, 3_000)
    hits.rows.more_wanted.connect(
        lambda slug: tasks.read(partial(step, slug), lambda found: hits.rows.add(slug, found, goes_on=len(found) == 3_000), key="hits")
    )
    hits.rows.show_hits(desk.archive.search(word, 100), goes_on=True)
    hits.resize(480, 900)
    hits.show()
    return hits


def _windows(desk: Desk, word: str) -> Iterator[Row]:
    """The main thread's own time: until the first rows are painted, and for each step of scrolling down to the oldest report."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from ui.reports.report_list import ReportList
    from ui.tasks import Tasks
    from ui.theme import Theme

    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    theme, tasks = Theme(application), Tasks()
    started = time.thread_time()
    listing = ReportList(desk.reports, tasks)
    listing.resize(320, 900)
    listing.show()
    listing.refresh()
    _until(application, lambda: listing.rows.rowCount() > 0)
    listing.view.viewport().repaint()
    yield Row("first rows of the list painted", (time.thread_time() - started) * 1000, None, "", 100)
    yield Row("longest turn while scrolling to the oldest", max(_scrolled(application, listing.view)), None, "", 16)
    listing.close()
    listing.deleteLater()
    hits = _hits(desk, tasks, word)
    application.processEvents()
    yield Row("longest turn while scrolling all hits", max(_scrolled(application, hits)), None, "", 16)
    hits.close()
    hits.deleteLater()
    tasks.close()
    application.processEvents()
    del theme


def _until(application: QApplication, is_so: Callable[[], bool]) -> None:
    limit = time.monotonic() + 60
    while not is_so() and time.monotonic() < limit:
        application.processEvents()
        time.sleep(0.001)


def _scrolled(application: QApplication, view: QTableView) -> Iterator[float]:
    """Jumps to the end until all is listed, then page by page upwards for a while."""
    bar = view.verticalScrollBar()
    steps = 0
    while steps < SCROLLED:
        started = time.thread_time()
        bar.setValue(bar.maximum() if steps % 2 else bar.value() - bar.pageStep())
        application.processEvents()
        yield (time.thread_time() - started) * 1000
        steps += 1
        time.sleep(0.004)


def _saves(desk: Desk, path: Path) -> Iterator[Row]:
    """The thread's own time, in which what waits for the disk is not; by the clock beside a bare insert that waits for the disk too."""
    (slug,) = desk.reports.new(desk.reports.get(desk.reports.listing(limit=1)[0].slug)).reports
    peer_path = path.with_suffix(".peer")
    peer = sqlite3.connect(peer_path, isolation_level=None)
    for statement in (
        "PRAGMA journal_mode = wal",
        "PRAGMA synchronous = full",
        "CREATE TABLE IF NOT EXISTS text(id INTEGER PRIMARY KEY, body)",
    ):
        peer.execute(statement)
    dice = random.Random(21)
    bare = [_saved(desk, slug, dice, peer) for _ in range(SAVED)]
    text = "\n".join(desk.reports.get(slug).body)
    for number in range(COMMENTED):
        at = number * (len(text) - 4) // COMMENTED
        desk.comments.add(slug, Anchor("正文", at, at + 3), f"第{number}条")
    commented = [_saved(desk, slug, dice, peer) for _ in range(SAVED)]
    desk.reports.remove([slug])
    peer.close()
    for end in ("", "-wal", "-shm"):
        Path(f"{peer_path}{end}").unlink(missing_ok=True)
    for name, took in (("", bare), (f", with {COMMENTED} comments", commented)):
        busy, ours, theirs = zip(*took, strict=True)
        yield Row(f"save a report, with index, beside fsync{name}", statistics.median(busy), None, "", 3)
        yield Row(f"the same, p95{name}", statistics.quantiles(busy, n=20)[18], None, "", 3 if not name else 4)
        yield Row(f"the same by the clock{name}", statistics.median(ours), statistics.median(theirs), "a bare insert with fsync", 12)


def _saved(desk: Desk, slug: str, dice: random.Random, peer: sqlite3.Connection) -> tuple[float, float, float]:
    """Milliseconds of the thread, by the clock, and of the peer by the clock, for a few characters typed somewhere."""
    report = desk.reports.get(slug)
    body = list(report.body)
    part = dice.randrange(len(body))
    at = dice.randrange(len(body[part]))
    body[part] = f"{body[part][:at]}{''.join(dice.choices(HANZI, k=3))}{body[part][at + dice.choice((0, 3)) :]}"
    changed = replace(report, body=tuple(body))
    busy, began = time.thread_time(), time.perf_counter()
    desk.reports.save(changed)
    busy, ended = time.thread_time() - busy, time.perf_counter()
    peer.execute("INSERT INTO text(body) VALUES(?)", ("\n".join(body),))
    return busy * 1000, (ended - began) * 1000, (time.perf_counter() - ended) * 1000


def _differing(desk: Desk, bare: sqlite3.Connection, writer: Writer) -> float:
    """Each query's newest fifty against the newest fifty of a scan over all texts."""
    dice = random.Random(9)
    sought = [" ".join(dice.sample(writer.words, dice.choice((1, 1, 2)))) for _ in range(RECALL // 2)]
    sought += ["".join(dice.choices(HANZI[:300], k=dice.choice((1, 2, 3)))) for _ in range(RECALL // 2)]
    found: dict[str, list[str]] = {query: [] for query in sought}
    for slug, detail, body in bare.execute("SELECT slug, detail, body FROM report WHERE NOT removed ORDER BY id DESC"):
        held = json.loads(detail)
        text = "\n".join((held["main"], held["attribution_lines"][0][0], *json.loads(body)))
        for query, slugs in found.items():
            if len(slugs) < 50 and all(word in text for word in query.split()):
                slugs.append(slug)
    return float(sum([hit.slug for hit in desk.archive.search(query)] != slugs for query, slugs in found.items()))


def _opening(path: Path) -> Row:
    """The process's own time, with the modules that the first list needs."""
    program = (
        "import sys, time; from pathlib import Path; from workstation.desk import Desk; t = time.process_time();"
        " desk = Desk.open(Path(sys.argv[1])); desk.reports.listing(limit=200); print(time.process_time() - t); desk.close()"
    )
    took = [
        float(subprocess.run([sys.executable, "-c", program, str(path)], cwd=ROOT, check=True, capture_output=True).stdout)
        for _ in range(7)
    ]
    return Row(f"open a store of {REPORTS:,} and list 200", statistics.median(took) * 1000, None, "", 150)
