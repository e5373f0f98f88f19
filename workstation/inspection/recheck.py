"""整库复查: every report of the store checked again with all cores; it can be stopped at any time and goes on where it stopped."""

from __future__ import annotations

import gc
import json
import os
from collections import Counter, deque
from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from multiprocessing import get_context
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, NamedTuple

from workstation.checks.engine.finding import Severity
from workstation.checks.engine.lookout import Lookout
from workstation.checks.engine.manuscript import Manuscript
from workstation.checks.engine.run import run_together
from workstation.desk import Desk
from workstation.errors import NotFound
from workstation.inspection.desk_context import contexts_of, house_context
from workstation.progress import Progress
from workstation.told import Told

if TYPE_CHECKING:
    from workstation.checks.engine.finding import Finding

BATCH = 100
"""Reports that a worker is given at once: a few tenths of a second's work, so that a stop is felt at once."""
AHEAD = 3
"""Batches for each worker that wait their turn."""
FORM = 2
"""Of the log: another form is begun anew."""


class FiledFinding(NamedTuple):
    """A finding of a report in the archive."""

    slug: str
    rule: str
    severity: Severity
    found: str
    fix: str | None
    message: str


class CheckedReport(NamedTuple):
    """Of a report that was checked: the characters (none: it was removed meanwhile), the rule of each finding, and its line in the log."""

    slug: str
    characters: int
    rules: tuple[str, ...]
    line: str


@dataclass(frozen=True, slots=True)
class Rechecked:
    """What the whole archive's check came to; the findings stand in a file beside the store until the next whole check is done."""

    path: Path
    reports: int
    characters: int
    resumed: int = 0
    """Reports that an earlier run, stopped half-way, had checked already."""
    by_report: tuple[tuple[date, int, tuple[str, ...]], ...] = ()
    """Day, characters and rules of each report that was checked, for the record (`statistics.noting`)."""

    def findings(self) -> Iterator[FiledFinding]:
        """All that was found, read from the file: an archive of many years has millions."""
        with self.path.open(encoding="utf-8") as lines:
            for slug, _, findings in _reports_in(lines):
                for rule, severity, found, fix, message in findings:
                    yield FiledFinding(slug, rule, Severity(severity), found, fix, message)

    @property
    def by_rule(self) -> list[tuple[str, int]]:
        """Rules and how often each found something, the most frequent first."""
        return Counter(rule for _, _, rules in self.by_report for rule in rules).most_common()


def recheck(
    path: Path, *, since: date | None = None, workers: int | None = None, afresh: bool = False
) -> Generator[Progress[Rechecked], None, None]:
    """Check every report (of papers and days from `since` on), a batch a step; the last step carries the result.

    Ceasing to iterate stops the workers; the next call with the same `since` goes on from the log beside the store, unless `afresh`.
    """
    if not path.is_file():
        raise NotFound("没有这个稿库：{0}。请核对路径", path)
    days = _days(path, since)
    slugs = list(days)
    log = _Log(_log_path(path), {"form": FORM, "since": since.isoformat() if since else "", "rules": _rules_mark()}, afresh=afresh)
    with log:
        ahead = [slug for slug in slugs if slug not in log.done]
        resumed = len(slugs) - len(ahead)
        for batch in _checked(path, ahead, workers or os.cpu_count() or 1):
            log.put(batch)
            done = min(len(slugs), len(log.done))
            yield Progress(done, len(slugs), Told("已复查 {0} 篇，共 {1} 篇", done, len(slugs)))
    by_report = tuple(_by_report(log.done, days))
    characters, found = sum(size for _, size, _ in by_report), sum(len(rules) for *_, rules in by_report)
    result = Rechecked(log.finish(), len(log.done), characters, resumed, by_report)
    yield Progress(len(slugs), len(slugs), Told("复查完毕：{0} 篇，查出 {1} 处", result.reports, found), result)


def _checked(path: Path, slugs: Sequence[str], workers: int) -> Iterator[list[CheckedReport]]:
    """Batches as they are done, in order; only a few are under way, so that a stop doesn't wait for many."""
    batches = [slugs[at : at + BATCH] for at in range(0, len(slugs), BATCH)]
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


def _checked_here(path: Path, batches: Iterable[Sequence[str]]) -> Iterator[list[CheckedReport]]:
    with Desk.open(path, read_only=True) as desk:
        lookout = Lookout()
        for batch in batches:
            yield _check_all(desk, lookout, batch)


_own: list[tuple[Desk, Lookout]] = []
"""A worker's desk, opened once, and its lookout; the process is the worker's alone, and closes both by ending."""


def _begin(path: Path) -> None:
    """What the process has loaded stays; what a batch leaves is freed by counting, but for a few rings, gathered now and then."""
    _own.append((Desk.open(path, read_only=True), Lookout()))
    _check(())
    gc.collect()
    gc.freeze()
    gc.set_threshold(100_000, 50, 1_000)


def _check(slugs: Sequence[str]) -> list[CheckedReport]:
    return _check_all(*_own[0], slugs)


def _check_all(desk: Desk, lookout: Lookout, slugs: Sequence[str]) -> list[CheckedReport]:
    """A report that was removed meanwhile has no findings."""
    reports = desk.reports.many(slugs)
    contexts = contexts_of(desk, slugs, house_context(desk))
    texts = {slug: Manuscript.of_report(report) for slug, report in reports.items()}
    found = dict(zip(texts, run_together([(text, contexts[slug]) for slug, text in texts.items()], lookout), strict=True))
    return [_told(slug, len(texts[slug].text), found[slug]) if slug in texts else _told(slug, 0, ()) for slug in slugs]


def _told(slug: str, characters: int, findings: Iterable[Finding]) -> CheckedReport:
    """Said by the process that checked it, so that the one that gathers has only to write it down."""
    told = [(found.rule, found.severity, found.found, found.fix, found.message) for found in findings]
    return CheckedReport(slug, characters, tuple(rule for rule, *_ in told), json.dumps([slug, characters, told], ensure_ascii=False))


def _days(path: Path, since: date | None) -> dict[str, str]:
    """Slugs, oldest first, with each report's day: that of the paper it stands in, else of its last change."""
    with Desk.open(path, read_only=True) as desk:
        rows = desk.reports.slugs()
    days = {slug: (page or changed)[:10] for slug, page, changed in rows}
    return {slug: day for slug, day in days.items() if since is None or day >= since.isoformat()}


def _by_report(done: Mapping[str, CheckedReport], days: Mapping[str, str]) -> Iterator[tuple[date, int, tuple[str, ...]]]:
    for slug, day in days.items():
        if slug in done and done[slug].characters:
            yield date.fromisoformat(day), done[slug].characters, done[slug].rules


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

    def finish(self) -> Path:
        """A finished run leaves no cursor; what it found is at the path given back."""
        return self._path.replace(self._path.with_suffix(".found.jsonl"))

    def _read(self) -> dict[str, CheckedReport]:
        """Nothing where the log is of other rules, or spoilt at its head."""
        if not self._path.is_file():
            return {}
        with self._path.open(encoding="utf-8", errors="replace") as lines:
            if next(_values(lines), None) != self._head:
                return {}
            return {slug: CheckedReport(slug, size, tuple(one[0] for one in found), "") for slug, size, found in _reports_in(lines)}


def _reports_in(lines: Iterable[str]) -> Iterator[list[Any]]:
    """Slug, characters and findings of each report; a line cut short by a crash is passed over."""
    return (value for value in _values(lines) if isinstance(value, list) and len(value) == 3)


def _values(lines: Iterable[str]) -> Iterator[Any]:
    for line in lines:
        with suppress(json.JSONDecodeError):
            yield json.loads(line)
