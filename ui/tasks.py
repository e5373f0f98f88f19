"""Work off the main thread: one serial lane for writes, a pool for reads, long jobs with progress and cancel.

A `DeskError` goes to the caller's `failed` or to the signal `failed`; any other exception is raised on the main thread and reaches
the excepthook. Answers to views that are gone, and to questions that were asked again since, are dropped.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Hashable, Iterator
from dataclasses import dataclass
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, QTimer, Signal

from workstation.errors import DeskError

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

    from workstation.changes import Change
    from workstation.progress import Progress

T = TypeVar("T")
Failed = Callable[[DeskError], object]


@dataclass(slots=True)
class _Call:
    """What to do with an answer once it has arrived."""

    done: Callable[[Any], object] | None
    failed: Failed | None
    key: Hashable = None
    ticket: int = 0
    writes: bool = False
    job: Job | None = None


class Job(QObject):
    """A long job that runs; signals arrive on the main thread."""

    progressed = Signal(object)
    """Progress"""
    ended = Signal()
    """Done, failed or cancelled."""

    def __init__(self, label: str, parent: QObject) -> None:
        super().__init__(parent)
        self.label = label
        self.is_cancelled = False

    def cancel(self) -> None:
        """Stop after the present step; what the job had not put in place is left undone."""
        self.is_cancelled = True


class Tasks(QObject):
    """The window's way to the desk's services."""

    changed = Signal(object)
    """Change: something was written; read again what you show of it."""
    failed = Signal(object)
    """DeskError that no caller took."""
    writing = Signal(bool)
    """Whether the write lane has work."""
    job_started = Signal(Job)
    _arrived = Signal(object, object)

    def __init__(self, parent: QObject | None = None, readers: int = 2) -> None:
        super().__init__(parent)
        self._readers = readers
        self._latest: dict[Hashable, int] = {}
        self._writes = 0
        self._idle_callbacks: list[Callable[[], object]] = []
        self._running: set[Job] = set()
        self._is_closed = False
        self._arrived.connect(self._on_arrived, Qt.ConnectionType.QueuedConnection)
        self._answers: deque[tuple[_Call, Future[Any]]] = deque()
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._on_turn)

    def write(self, step: Callable[[], Change], done: Callable[[Change], object] | None = None, failed: Failed | None = None) -> None:
        """Run one service method on the serial lane; its `Change` goes to `done`, then to everybody."""
        self._count_write(1)
        self._follow(self._lane.submit(step), _Call(done, failed, writes=True))

    def read(self, fetch: Callable[[], T], done: Callable[[T], object], *, key: Hashable = None, failed: Failed | None = None) -> None:
        """Fetch something in the pool. A later read with the same key makes this one's answer void."""
        if self._is_closed:
            return
        call = _Call(done, failed, key, self._latest.get(key, 0) + 1)
        if key is not None:
            self._latest[key] = call.ticket
        self._follow(self._pool.submit(self._unless_void, call, fetch), call)

    def read_by_steps(self, steps: Callable[[], Iterator[T]], done: Callable[[T], object], *, key: Hashable) -> None:
        """Fetch something in the pool that comes in steps; the last one is the answer, and a void question is answered no further."""
        if self._is_closed:
            return
        call = _Call(done, None, key, self._latest.get(key, 0) + 1)
        self._latest[key] = call.ticket
        self._follow(self._pool.submit(self._stepped, call, steps), call)

    def drop(self, key: Hashable) -> None:
        """What was asked with this key is no longer wanted."""
        self._latest[key] = self._latest.get(key, 0) + 1

    def job(
        self,
        steps: Callable[[], Iterator[Progress[T]]],
        label: str,
        done: Callable[[T], object] | None = None,
        *,
        writes: bool = False,
        failed: Failed | None = None,
    ) -> Job:
        """Run a job step by step; the last step's result goes to `done`. A job that `writes` takes its turn on the write lane."""
        job = Job(label, self)
        self._running.add(job)
        self.job_started.emit(job)
        if writes:
            self._count_write(1)
        future = (self._lane if writes else self._jobs).submit(_run_steps, job, steps)
        self._follow(future, _Call(done, failed, writes=writes, job=job))
        return job

    @property
    def is_writing(self) -> bool:
        """Whether a write is under way or waits."""
        return self._writes > 0

    def when_written(self, then: Callable[[], object]) -> None:
        """Call back once every write asked for so far (and those it leads to) is done."""
        if self.is_writing:
            self._idle_callbacks.append(then)
        else:
            then()

    @cached_property
    def _lane(self) -> ThreadPoolExecutor:
        return _executor(1, "write")

    @cached_property
    def _pool(self) -> ThreadPoolExecutor:
        return _executor(self._readers, "read")

    @cached_property
    def _jobs(self) -> ThreadPoolExecutor:
        return _executor(1, "job")

    def close(self) -> None:
        """Cancel the jobs and wait for the threads; answers that still arrive are dropped, and nothing is read any more."""
        self._is_closed = True
        for job in self._running:
            job.cancel()
        for executor in (self._lane, self._jobs, self._pool):
            executor.shutdown(wait=True, cancel_futures=executor is self._pool)

    def _unless_void(self, call: _Call, fetch: Callable[[], T]) -> T | None:
        return None if self._is_void(call) else fetch()

    def _stepped(self, call: _Call, steps: Callable[[], Iterator[T]]) -> T | None:
        answer = None
        for step in () if self._is_void(call) else steps():
            answer = step
            if self._is_closed or self._is_void(call):
                return None
        return answer

    def _is_void(self, call: _Call) -> bool:
        return call.key is not None and self._latest.get(call.key) != call.ticket

    def _follow(self, future: Future[Any], call: _Call) -> None:
        future.add_done_callback(lambda ended: self._arrived.emit(call, ended))

    def _on_arrived(self, call: _Call, future: Future[Any]) -> None:
        """One answer a turn of the event loop: what several of them lead to would add up to a wait."""
        self._answers.append((call, future))
        self._turn.start()

    def _on_turn(self) -> None:
        if self._is_closed:  # Qt still delivers what was under way
            return
        call, future = self._answers.popleft()
        if self._answers:
            self._turn.start()
        try:
            if not future.cancelled() and not self._is_void(call):
                self._answer(call, future)
        finally:
            if call.job is not None:
                self._end(call.job)
            if call.writes:
                self._count_write(-1)

    def _answer(self, call: _Call, future: Future[Any]) -> None:
        try:
            answer = future.result()
        except DeskError as error:
            (call.failed if call.failed and _alive(call.failed) else self.failed.emit)(error)
            return
        if call.done is not None and answer is not _CANCELLED and _alive(call.done):
            call.done(answer)
        if call.writes:
            self._tell_change(answer)

    def _tell_change(self, answer: object) -> None:
        from workstation.changes import Change

        if isinstance(answer, Change):
            self.changed.emit(answer)

    def _count_write(self, by: int) -> None:
        before, self._writes = self._writes, self._writes + by
        if (before > 0) != (self._writes > 0):
            self.writing.emit(self._writes > 0)
        while self._idle_callbacks and not self.is_writing:
            self._idle_callbacks.pop(0)()

    def _end(self, job: Job) -> None:
        self._running.discard(job)
        job.ended.emit()
        job.deleteLater()


def _executor(threads: int, name: str) -> ThreadPoolExecutor:
    """Made at the first task: the module is not needed for the first paint."""
    from concurrent.futures import ThreadPoolExecutor

    return ThreadPoolExecutor(threads, name)


_CANCELLED = object()


def _run_steps(job: Job, steps: Callable[[], Iterator[Progress[Any]]]) -> object:
    result: object = None
    for step in steps():
        job.progressed.emit(step)
        result = step.result
        if job.is_cancelled and result is None:
            return _CANCELLED
    return result


def _alive(callback: Callable[..., object]) -> bool:
    """Whether the widget that a callback belongs to still exists."""
    while isinstance(callback, partial):
        callback = callback.func
    owner = getattr(callback, "__self__", None)
    return not isinstance(owner, QObject) or shiboken6.isValid(owner)
