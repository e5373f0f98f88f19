"""Signatures, opinions, returns and holds on their way: lines of the log with what was signed, quoted in the log where they arrive."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from workstation.errors import BadInput, NotFound
from workstation.report import Reading
from workstation.signoff.ordering import AFTER, DESK, ORIGIN, QUOTED, TRAVELLING, known_before, mark, ordered, signed_now
from workstation.signoff.steps import course_of
from workstation.store.log_shelf import CLOCK_BACK, LogShelf, line_hash
from workstation.store.sign_shelf import SignShelf

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from workstation.rights.log_book import LogBook
    from workstation.store.log_shelf import LogLine
    from workstation.store.store import Store
    from workstation.store.writing import Writing

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Act:
    """A line of another desk's log. `origin`: number, time, person, act, subject, detail, previous hash and hash, as they are there."""

    origin: tuple[Any, ...]
    desk: str
    after: tuple[str, ...]

    @property
    def mark(self) -> str:
        """What names it everywhere."""
        return str(self.origin[7])

    def demand_whole(self, name: str) -> None:
        """Raise `BadInput` where its hash isn't that of its columns."""
        if len(self.origin) != 8 or line_hash(self.origin[:7]) != self.origin[7] or self.origin[3] not in TRAVELLING:
            raise BadInput("{0}：其中的审读记录与它的校验码不符，可能被改动过。稿库未动；请让对方重新做一份", name)


class Acts:
    """Reads what the log tells of things, and quotes what comes from elsewhere."""

    def __init__(self, store: Store, log: LogBook, person: Callable[[], str], clock: Callable[[], datetime]) -> None:
        self._log, self._person, self._clock = log, person, clock
        self._lines, self._signs = LogShelf(store), SignShelf(store)

    def of(self, subject: str) -> list[LogLine]:
        """The lines about a report or page that travel, as this desk's log has them."""
        return [line for line in self._lines.lines(subject=subject) if line.act in TRAVELLING]

    def signed_now(self, subject: str) -> frozenset[str]:
        """The fingerprints that signatures of a report or page stand on."""
        return signed_now(self.of(subject))

    def by_subject(self) -> dict[str, list[LogLine]]:
        """The same of every subject that has any."""
        found: dict[str, list[LogLine]] = {}
        for line in self._lines.of_acts(TRAVELLING):
            found.setdefault(line.subject, []).append(line)
        return found

    def packed(self, subject: str, desk: str) -> list[Json]:
        """All of them, each as it was first written."""
        lines = self.of(subject)
        before = known_before(lines)
        columns = self._lines.columns(subject)
        return [
            {
                "origin": list(line.detail.get(ORIGIN) or columns[line.number]),
                "desk": line.detail.get(DESK) or desk,
                "after": list(before[mark(line)]),
            }
            for line in lines
        ]

    def signed_texts(self, subject: str) -> dict[str, str]:
        """The canonical texts that they signed, by fingerprint."""
        marks = dict.fromkeys(str(line.detail.get("fingerprint", "")) for line in self.of(subject))
        found = {fingerprint: self._lines.text(fingerprint) for fingerprint in marks if fingerprint}
        return {fingerprint: text for fingerprint, text in found.items() if text is not None}

    def tell_reading(self, lane: Writing, slug: str) -> None:
        """Where one person works, a reading may be set without signing: it is told in the log, so that it travels like the others."""
        try:
            _, reading, _, _ = self._signs.get(slug)
        except NotFound:  # removed
            return
        lines = ordered(self.of(slug))
        if reading is not _reading(lines):
            self._log.note(lane, "reading", slug, self._person(), step=reading.name)

    def quote(self, lane: Writing, subject: str, acts: Sequence[Act], texts: dict[str, str]) -> int:
        """Enter what isn't known here, parents first, and keep what it signed; how many there were."""
        known = {mark(line) for line in self.of(subject)}
        new = {act.mark: act for act in acts if act.mark not in known}
        for act in _parents_first(new):
            self._quote(lane, subject, act)
        for fingerprint, text in texts.items():
            self._lines.keep_text(lane, fingerprint, text)
        return len(new)

    def _quote(self, lane: Writing, subject: str, act: Act) -> None:
        from json import loads

        told = {name: value for name, value in loads(act.origin[5]).items() if name != CLOCK_BACK}
        detail = {**told, DESK: act.desk, QUOTED: act.mark, AFTER: list(act.after), ORIGIN: list(act.origin)}
        self._lines.add(lane, self._clock(), str(act.origin[2]), str(act.origin[3]), subject, detail)

    def settle_report(self, lane: Writing, slug: str, fingerprint: str) -> None:
        """How far a report has come, what is signed of it, until when it is held: as the lines of all desks say in their order."""
        lines = ordered(self.of(slug))
        if not lines:
            return
        ident, reading, signed, held = self._signs.get(slug)
        latest, wanted = course_of(lines).latest, _reading(lines)
        mark_of = latest.fingerprint if latest else None
        if (reading, signed) != (wanted, mark_of):
            self._signs.put(lane, ident, wanted, mark_of)
        self._signs.put_voided(lane, ident, voided=mark_of is not None and mark_of != fingerprint)
        if held != _held(lines):
            self._signs.put_held(lane, ident, _held(lines))


def check_texts(texts: dict[str, str], name: str) -> None:
    """Raise `BadInput` where a signed text isn't what its fingerprint says."""
    for fingerprint, text in texts.items():
        if hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest() != fingerprint:
            raise BadInput("{0}：其中签过的文本与指纹不符，可能被改动过。稿库未动；请让对方重新做一份", name)


def _parents_first(acts: dict[str, Act]) -> list[Act]:
    from workstation.packets.knot import in_order

    return [acts[name] for name in in_order({name: act.after for name, act in acts.items()})]


def _reading(lines: Sequence[LogLine]) -> Reading:
    steps = [line.detail["step"] for line in lines if "step" in line.detail]
    return Reading[steps[-1]] if steps else Reading.DRAFT


def _held(lines: Sequence[LogLine]) -> datetime | None:
    from workstation.signoff.sign_off import WITHOUT_END

    last = next((line for line in reversed(lines) if line.act in ("hold", "unhold")), None)
    if last is None or last.act == "unhold":
        return None
    until = str(last.detail.get("until", ""))
    return datetime.fromisoformat(until) if until else WITHOUT_END
