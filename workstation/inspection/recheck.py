"""整库复查: every report of the store checked again with all cores; it can be stopped at any time and goes on where it stopped."""

from __future__ import annotations

import gc
import json
import os
from collections import Counter, deque
from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import date
from multiprocessing import get_context
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

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
FORM = 1
"""Of the log: another form is begun anew."""


@dataclass(frozen=True, slots=True)
class FiledFinding:
    """A finding of a report in the archive."""

    slug: str
    rule: str
    severity: Severity
    found: str
    fix: str | None
    message: str


@dataclass(frozen=True, slots=True)
class Rechecked:
    """What the whole archive's check came to."""

    reports: int
    characters: int
    findings: tuple[FiledFinding, ...]
    resumed: int = 0
    """Reports that an earlier run, stopped half-way, had checked already."""
    by_report: tuple[tuple[date, int, tuple[str, ...]], ...] = ()
    """Day, characters and rules of each report that was checked, for the record (`statistics.noting`)."""

    @property
    def by_rule(self) -> list[tuple[str, int]]:
        """Rules and how often each found something, the most frequent first."""
        return Counter(finding.rule for finding in self.findings).most_common()


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
        result = replace(log.result(slugs, resumed), by_report=tuple(_by_report(log.done, days)))
    log.finish()
    yield Progress(len(slugs), len(slugs), Told("复查完毕：{0} 篇，查出 {1} 处", result.reports, len(result.findings)), result)


@dataclass(slots=True)
class _Checked:
    """One report's answer, small enough to be sent between processes."""

    slug: str
    characters: int
    findings: list[tuple[str, str, str, str | None, str]] = field(default_factory=list)


def _checked(path: Path, slugs: Sequence[str], workers: int) -> Iterator[list[_Checked]]:
    """Batches as they are done, in order; only a few are under way, so that a stop doesn't wait for many."""
    batches = [slugs[at : at + BATCH] for at in range(0, len(slugs), BATCH)]
    if len(batches) < 2 or workers == 1:
        yield from _checked_here(path, batches)
        return
    with ProcessPoolExecutor(workers, get_context("spawn"), _begin, (path,)) as pool:
        waiting: deque[Future[list[_Checked]]] = deque()
        try:
            for batch in batches:
                waiting.append(pool.submit(_check, batch))
                if len(waiting) >= workers * AHEAD:
                    yield waiting.popleft().result()
            while waiting:
                yield waiting.popleft().result()
        finally:
            pool.shutdown(wait=True, cancel_futures=True)


def _checked_here(path: Path, batches: Iterable[Sequence[str]]) -> Iterator[list[_Checked]]:
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


def _check(slugs: Sequence[str]) -> list[_Checked]:
    return _check_all(*_own[0], slugs)


def _check_all(desk: Desk, lookout: Lookout, slugs: Sequence[str]) -> list[_Checked]:
    """A report that was removed meanwhile has no findings."""
    reports = desk.reports.many(slugs)
    contexts = contexts_of(desk, slugs, house_context(desk))
    texts = {slug: Manuscript.of_report(report) for slug, report in reports.items()}
    found = dict(zip(texts, run_together([(text, contexts[slug]) for slug, text in texts.items()], lookout), strict=True))
    return [_checked_report(slug, texts[slug], found[slug]) if slug in texts else _Checked(slug, 0) for slug in slugs]


def _checked_report(slug: str, text: Manuscript, found: Iterable[Finding]) -> _Checked:
    return _Checked(slug, len(text.text), [(f.rule, str(f.severity), f.found, f.fix, f.message) for f in found])


def _days(path: Path, since: date | None) -> dict[str, str]:
    """Slugs, oldest first, with each report's day: that of the paper it stands in, else of its last change."""
    with Desk.open(path, read_only=True) as desk:
        rows = desk.reports.slugs()
    days = {slug: (page or changed)[:10] for slug, page, changed in rows}
    return {slug: day for slug, day in days.items() if since is None or day >= since.isoformat()}


def _by_report(done: Mapping[str, _Checked], days: Mapping[str, str]) -> Iterator[tuple[date, int, tuple[str, ...]]]:
    for slug, day in days.items():
        if slug in done and done[slug].characters:
            yield date.fromisoformat(day), done[slug].characters, tuple(rule for rule, *_ in done[slug].findings)


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
        self.done: dict[str, _Checked] = {} if afresh else self._read()
        self._file: IO[str] | None = None

    def __enter__(self) -> _Log:
        fresh = not self.done
        self._file = self._path.open("w" if fresh else "a", encoding="utf-8", newline="\n")
        if fresh:
            self._write(self._head)
        return self

    def __exit__(self, *_: object) -> None:
        if self._file is not None:
            self._file.close()

    def put(self, batch: list[_Checked]) -> None:
        """Keep a batch; a line cut short by a crash is passed over when read again."""
        for checked in batch:
            self.done[checked.slug] = checked
            self._write([checked.slug, checked.characters, checked.findings])
        if self._file is not None:
            self._file.flush()

    def result(self, slugs: Sequence[str], resumed: int) -> Rechecked:
        """All that was found, oldest report first."""
        kept = [self.done[slug] for slug in slugs if slug in self.done]
        findings = tuple(
            FiledFinding(one.slug, rule, Severity(severity), found, fix, message)
            for one in kept
            for rule, severity, found, fix, message in one.findings
        )
        return Rechecked(len(kept), sum(one.characters for one in kept), findings, resumed)

    def finish(self) -> None:
        """A finished run leaves no cursor."""
        self._path.unlink(missing_ok=True)

    def _write(self, value: object) -> None:
        if self._file is not None:
            self._file.write(json.dumps(value, ensure_ascii=False) + "\n")

    def _read(self) -> dict[str, _Checked]:
        if not self._path.is_file():
            return {}
        lines = list(_values(self._path.read_text(encoding="utf-8", errors="replace").split("\n")))
        if not lines or lines[0] != self._head:
            return {}
        kept = (line for line in lines[1:] if isinstance(line, list) and len(line) == 3)
        return {slug: _Checked(slug, characters, [tuple(f) for f in findings]) for slug, characters, findings in kept}


def _values(lines: Iterable[str]) -> Iterator[Any]:
    for line in lines:
        with suppress(json.JSONDecodeError):
            yield json.loads(line)
