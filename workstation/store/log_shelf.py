"""The log: lines are only ever added, and each holds the hash of the one before."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from workstation.store.plain import dumps
from workstation.store.sign_tables import LogHeadTable, LogTable, SignedTextTable
from workstation.told import Told

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from workstation.store.store import Row, Store
    from workstation.store.writing import Writing

START = "0" * 64
"""What stands before the first line."""
_COLUMNS = (LogTable.id, LogTable.at, LogTable.person, LogTable.act, LogTable.subject, LogTable.detail, LogTable.previous, LogTable.hash)
_AT_ONCE = 2_000
CLOCK_BACK = "clock_back"
"""Set in a line's detail where the clock stood before the line before's."""


@dataclass(frozen=True, slots=True)
class LogLine:
    """One line. `number` orders the log, not the clock; `detail` is by the act."""

    number: int
    at: datetime
    person: str
    act: str
    subject: str
    detail: dict[str, Any]
    hash: str = ""

    @property
    def clock_went_back(self) -> bool:
        """Whether the clock stood before the line before's when this one was written."""
        return bool(self.detail.get(CLOCK_BACK))


class LogShelf:
    """Adds to the log inside a `Writing`, reads it, and proves it whole."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def add(self, lane: Writing, at: datetime, person: str, act: str, subject: str, detail: dict[str, Any]) -> LogLine:
        """Add a line. `detail` holds plain values."""
        last = next(iter(lane.run(LogTable.select(*_COLUMNS).order_by(LogTable.id.desc()).limit(1).tuples())), None)
        number, previous = (last[0] + 1, last[7]) if last else (1, START)
        if last and at < datetime.fromisoformat(last[1]):
            detail = {**detail, CLOCK_BACK: True}
        values = {"at": at.isoformat(timespec="seconds"), "person": person, "act": act, "subject": subject, "detail": dumps(detail)}
        digest = line_hash((number, *values.values(), previous))
        lane.run(LogTable.insert(id=number, previous=previous, hash=digest, **values))
        lane.run(LogHeadTable.delete())
        lane.run(LogHeadTable.insert(id=1, number=number, hash=digest))
        lane.has_logged = True
        return LogLine(number, at, person, act, subject, detail, digest)

    def lines(self, *, subject: str = "", limit: int | None = None) -> list[LogLine]:
        """Lines, newest first; of one subject in their order if one is named."""
        query = LogTable.select(*_COLUMNS)
        query = query.where(LogTable.subject == subject).order_by(LogTable.id) if subject else query.order_by(LogTable.id.desc())
        return [_line(row) for row in self._store.rows(query.limit(limit) if limit else query)]

    def of_acts(self, acts: Sequence[str]) -> list[LogLine]:
        """All lines of some acts about something, in order."""
        chosen = LogTable.act.in_(list(acts)) & (LogTable.subject != "")
        return [_line(row) for row in self._store.rows(LogTable.select(*_COLUMNS).where(chosen).order_by(LogTable.id))]

    def columns(self, subject: str) -> dict[int, Row]:
        """The lines of one subject just as they are hashed, by number."""
        return {row[0]: tuple(row) for row in self._store.rows(LogTable.select(*_COLUMNS).where(LogTable.subject == subject))}

    def lines_of(self, subjects: Sequence[str]) -> dict[str, list[LogLine]]:
        """The lines of some hundreds of subjects in their order, in one question; subjects without a line are left out."""
        found: dict[str, list[LogLine]] = {}
        query = LogTable.select(*_COLUMNS).where(LogTable.subject.in_(list(subjects))).order_by(LogTable.id)
        for row in self._store.rows(query):
            found.setdefault(row[4], []).append(_line(row))
        return found

    def last_of(self, act: str, subject: str, limit: int) -> list[LogLine]:
        """The newest lines of an act about a subject."""
        chosen = (LogTable.act.startswith(act)) & (LogTable.subject == subject)
        query = LogTable.select(*_COLUMNS).where(chosen).order_by(LogTable.id.desc()).limit(limit)
        return [_line(row) for row in self._store.rows(query)]

    def subjects_of(self, act: str, words: str) -> str:
        """The subjects of an act's lines that have these words among them, one after the other."""
        chosen = (LogTable.act == act) & LogTable.subject.contains(words)
        return "\n".join(row[0] for row in self._store.rows(LogTable.select(LogTable.subject).where(chosen)))

    def is_mentioned(self, act: str, words: str) -> bool:
        """Whether a line of an act has these words in its detail."""
        chosen = (LogTable.act == act) & LogTable.detail.contains(words)
        return self._store.row(LogTable.select(LogTable.id).where(chosen).limit(1)) is not None

    @property
    def head(self) -> tuple[int, str]:
        """The last line's number and hash; 0 and zeros for an empty log."""
        row = self._store.row(LogTable.select(LogTable.id, LogTable.hash).order_by(LogTable.id.desc()).limit(1))
        return (row[0], row[1]) if row else (0, START)

    def head_but_for(self, act: str) -> tuple[int, str]:
        """The last line that tells of something else."""
        rows = LogTable.select(LogTable.id, LogTable.hash).where(LogTable.act != act)
        row = self._store.row(rows.order_by(LogTable.id.desc()).limit(1))
        return (row[0], row[1]) if row else (0, START)

    def hash_of(self, number: int) -> str:
        """A line's hash; empty where there is none."""
        row = self._store.row(LogTable.select(LogTable.hash).where(LogTable.id == number))
        return row[0] if row else ""

    def faults(self) -> Iterator[str]:
        """Where the chain breaks, and what is missing at its end. Nothing for a sound log."""
        number, previous = 0, START
        for row in self._all():
            if row[0] != number + 1:
                yield Told("日志第 {0} 条{1}不见了", number + 1, "" if row[0] == number + 2 else Told("到第 {0} 条", row[0] - 1))
            elif row[6] != previous:
                yield Told("日志第 {0} 条接不上第 {1} 条：这里被改过或抽换过", row[0], number)
            if line_hash(row[:7]) != row[7]:
                yield Told("日志第 {0} 条的内容与它的校验码不符：这一条被改过", row[0])
            number, previous = row[0], row[7]
        yield from self._head_faults(number, previous)

    def _head_faults(self, number: int, digest: str) -> Iterator[str]:
        row = self._store.row(LogHeadTable.select(LogHeadTable.number, LogHeadTable.hash))
        stood = (row[0], row[1]) if row else (0, START)
        if stood[0] > number:
            yield Told("日志末尾缺 {0} 条：应到第 {1} 条，现只到第 {2} 条", stood[0] - number, stood[0], number)
        elif stood != (number, digest):
            yield Told("日志的末条与登记的不符（登记到第 {0} 条）", stood[0])

    def turned_back(self) -> Iterator[int]:
        """Numbers of lines that were written with the clock behind the line before."""
        for row in self._all():
            if CLOCK_BACK in row[5]:
                yield row[0]

    def _all(self) -> Iterator[Row]:
        after = 0
        while True:
            rows = self._store.rows(LogTable.select(*_COLUMNS).where(LogTable.id > after).order_by(LogTable.id).limit(_AT_ONCE))
            yield from rows
            if len(rows) < _AT_ONCE:
                return
            after = rows[-1][0]

    def keep_text(self, lane: Writing, fingerprint: str, text: str) -> None:
        """Keep the canonical text of what is signed."""
        if self.text(fingerprint) is None:
            lane.run(SignedTextTable.insert(fingerprint=fingerprint, text=text))

    def texts(self, fingerprints: Sequence[str]) -> dict[str, str]:
        """Signed texts by their fingerprints."""
        chosen = SignedTextTable.fingerprint.in_(list(fingerprints))
        return dict(self._store.rows(SignedTextTable.select(SignedTextTable.fingerprint, SignedTextTable.text).where(chosen)))

    def text(self, fingerprint: str) -> str | None:
        """A signed text by its fingerprint."""
        row = self._store.row(SignedTextTable.select(SignedTextTable.text).where(SignedTextTable.fingerprint == fingerprint))
        return row[0] if row else None

    def text_faults(self) -> Iterator[str]:
        """Signed texts that aren't what was signed any more."""
        for fingerprint, text in self._store.rows(SignedTextTable.select(SignedTextTable.fingerprint, SignedTextTable.text)):
            if hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest() != fingerprint:
                yield Told("签过的文本 {0} 被改过", fingerprint[:16])


def line_hash(columns: tuple[object, ...]) -> str:
    """SHA-256 over number, time, person, act, subject, detail and the line before's hash, as a JSON list."""
    text = json.dumps(list(columns), ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _line(row: Row) -> LogLine:
    number, at, person, act, subject, detail, _, digest = row
    return LogLine(number, datetime.fromisoformat(at), person, act, subject, json.loads(detail), digest)
