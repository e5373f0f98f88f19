"""整库复查: every report of the store checked again with all cores; it can be stopped at any time and goes on where it stopped."""

from __future__ import annotations

import gc
import json
import os
from collections import deque
from collections.abc import Generator, Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from datetime import date
from multiprocessing import get_context
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from workstation.checks.engine.lookout import Lookout
from workstation.checks.engine.manuscript import Manuscript
from workstation.checks.engine.run import run_together
from workstation.desk import Desk
from workstation.errors import NotFound
from workstation.inspection.desk_context import contexts_of, house_context
from workstation.inspection.rechecked import (
    CONTEXT,
    FORM,
    CheckedReport,
    Rechecked,
    counted,
    found_path,
    made_result,
    reports_in,
    values_in,
)
from workstation.progress import Progress
from workstation.told import Told

if TYPE_CHECKING:
    from workstation.checks.engine.finding import Finding

BATCH = 100
"""Reports that a worker is given at once: a few tenths of a second's work, so that a stop is felt at once."""
AHEAD = 3
"""Batches for each worker that wait their turn."""


def recheck(
    path: Path, *, since: date | None = None, workers: int | None = None, afresh: bool = False
) -> Generator[Progress[Rechecked], None, None]:
    """Check every report (of papers and days from `since` on), a batch a step; the last step carries the result.

    Ceasing to iterate stops the workers; the next call with the same `since` goes on from the log beside the store, unless `afresh`.
    """
    if not path.is_file():
        raise NotFound("没有这个稿库：{0}。请核对路径", path)
    days = _days(path, since)
    head = {"form": FORM, "since": since.isoformat() if since else "", "rules": _rules_mark()}
    log = _Log(_log_path(path), head, afresh=afresh)
    with log:
        ahead = [(slug, day) for slug, day in days.items() if slug not in log.done]
        resumed = len(days) - len(ahead)
        for batch in _checked(path, ahead, workers or os.cpu_count() or 1):
            log.put(batch)
            done = min(len(days), len(log.done))
            yield Progress(done, len(days), Told("已复查 {0} 篇，共 {1} 篇", done, len(days)))
    result = made_result(log.finish(found_path(path)), (log.done[slug] for slug in days if slug in log.done), resumed)
    found = sum(len(rules) for *_, rules in result.by_report)
    yield Progress(len(days), len(days), Told("复查完毕：{0} 篇，查出 {1} 处", result.reports, found), result)


Dated = tuple[str, str]
"""A report's slug, and its day."""


def _checked(path: Path, reports: Sequence[Dated], workers: int) -> Iterator[list[CheckedReport]]:
    """Batches as they are done, in order; only a few are under way, so that a stop doesn't wait for many."""
    batches = [reports[at : at + BATCH] for at in range(0, len(reports), BATCH)]
    if len(batches) < 2 or workers == 1:
        yield from _checked_here(path, batches)
        return
    with ProcessPoolExecutor(workers, get_context("spawn"), _begin, (path,)) as pool:
        waiting: deque[Future[list[CheckedReport]]] = deque()
        try:
            for batch in batches:
                waiting.append(pool.submit(_check, batch))
                if len(waiting) >= workers * AHEAD:
                    yield waiting.popleft().result()
            while waiting:
                yield waiting.popleft().result()
        finally:
            pool.shutdown(wait=True, cancel_futures=True)


def _checked_here(path: Path, batches: Iterable[Sequence[Dated]]) -> Iterator[list[CheckedReport]]:
    with Desk.open(path, read_only=True) as desk:
        lookout = Lookout()
        for batch in batches:
            yield _check_all(desk, lookout, batch)


_own: list[tuple[Desk, Lookout]] = []
"""A worker's desk, opened once, and its lookout; the process is the worker's alone, and closes both by ending."""


def _begin(path: Path) -> None:
    """What the process has loaded stays; what a batch leaves is freed by counting, but for a few rings, gathered now and then.

    Whoever sits at the machine goes first.
    """
    if hasattr(os, "nice"):
        os.nice(5)
    _own.append((Desk.open(path, read_only=True), Lookout()))
    _check(())
    gc.collect()
    gc.freeze()
    gc.set_threshold(100_000, 50, 1_000)


def _check(batch: Sequence[Dated]) -> list[CheckedReport]:
    return _check_all(*_own[0], batch)


def _check_all(desk: Desk, lookout: Lookout, batch: Sequence[Dated]) -> list[CheckedReport]:
    """A report that was removed meanwhile has no findings."""
    slugs = [slug for slug, _ in batch]
    reports = desk.reports.many(slugs)
    contexts = contexts_of(desk, slugs, house_context(desk))
    texts = {slug: Manuscript.of_report(report) for slug, report in reports.items()}
    found = dict(zip(texts, run_together([(text, contexts[slug]) for slug, text in texts.items()], lookout), strict=True))
    return [
        _told(slug, day, reports[slug].title, texts[slug].text, found[slug]) if slug in texts else _told(slug, day, "", "", ())
        for slug, day in batch
    ]


def _told(slug: str, day: str, title: str, text: str, findings: Iterable[Finding]) -> CheckedReport:
    """Said by the process that checked it, so that the one that gathers has only to write it down."""
    told = [
        (found.rule, found.severity, found.span, *_beside(text, *found.span), found.found, found.message, found.expect, found.fix)
        for found in findings
    ]
    line = json.dumps([slug, day, title, len(text), told], ensure_ascii=False)
    return CheckedReport(slug, day, len(text), tuple(rule for rule, *_ in told), line)


def _beside(text: str, start: int, end: int) -> tuple[str, str]:
    """A few characters of the line before a stretch and after it."""
    return text[max(0, start - CONTEXT) : start].rpartition("\n")[2], text[end : end + CONTEXT].partition("\n")[0]


def _days(path: Path, since: date | None) -> dict[str, str]:
    """Slugs, oldest first, with each report's day: that of the paper it stands in, else of its last change."""
    with Desk.open(path, read_only=True) as desk:
        rows = desk.reports.slugs()
    days = {slug: (page or changed)[:10] for slug, page, changed in rows}
    return {slug: day for slug, day in days.items() if since is None or day >= since.isoformat()}


def _rules_mark() -> str:
    """Changes with the rules: what other rules found is no answer."""
    from hashlib import sha256

    from workstation.checks.engine.registry import all_rules

    told = "\n".join(f"{rule.code} {rule.severity} {rule.title} {rule.explanation}" for rule in all_rules())
    return sha256(told.encode()).hexdigest()[:16]


def _log_path(path: Path) -> Path:
    return path.with_name(path.name + ".recheck.jsonl")


class _Log:
    """What was checked so far, a report a line under a head that says by which rules: the cursor of a stopped run."""

    def __init__(self, path: Path, head: dict[str, Any], *, afresh: bool) -> None:
        self._path, self._head = path, head
        self.done: dict[str, CheckedReport] = {} if afresh else self._read()
        self._file: IO[str] | None = None

    def __enter__(self) -> _Log:
        fresh = not self.done
        self._file = self._path.open("w" if fresh else "a", encoding="utf-8", newline="\n")
        self._file.write(f"{json.dumps(self._head)}\n" if fresh else "\n")  # behind a line that a crash has cut short
        return self

    def __exit__(self, *_: object) -> None:
        if self._file is not None:
            self._file.close()

    def put(self, batch: list[CheckedReport]) -> None:
        """Keep a batch; of each report only what is counted stays at hand."""
        for checked in batch:
            self.done[checked.slug] = checked._replace(line="")
        if self._file is not None:
            self._file.writelines(f"{checked.line}\n" for checked in batch)
            self._file.flush()

    def finish(self, path: Path) -> Path:
        """A finished run leaves no cursor, but what it found, at this path."""
        return self._path.replace(path)

    def _read(self) -> dict[str, CheckedReport]:
        """Nothing where the log is of other rules, or spoilt at its head."""
        if not self._path.is_file():
            return {}
        with self._path.open(encoding="utf-8", errors="replace") as lines:
            if next(values_in(lines), None) != self._head:
                return {}
            return {report[0]: counted(*report) for report in reports_in(lines)}
