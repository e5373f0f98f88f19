"""本报用语: words that this paper replaces or forbids, each with its reason and its dates."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from workstation.checks.engine.finding import Severity
from workstation.people.known import places
from workstation.text.tokens import token_of
from workstation.told import Told

if TYPE_CHECKING:
    from workstation.checks.engine.proof import Proof

Found = tuple[int, int, "HouseTerm", str]
_PATIENCE = 3
"""So many times its time for a pattern that was late once: the machine may have been busy."""


@dataclass(frozen=True, slots=True)
class HouseTerm:
    """One row. Without a `replacement` the word is forbidden and only told. `since` and `until` are the days of issues it holds for.

    A `regex` term is a pattern, its replacement a template; whoever keeps the list has tried it for safety.
    """

    term: str
    replacement: str = ""
    reason: str = ""
    since: date | None = None
    until: date | None = None
    severity: Severity = Severity.WARNING
    exclude: tuple[str, ...] = ()
    regex: bool = False
    wrong: str = ""
    """An example that it finds, with `right` as it becomes: a pattern is tried on them before it is taken."""
    right: str = ""
    switched_on: bool = True
    person: str = ""
    at: datetime | None = None
    """Who entered it, and when."""
    id: int | None = None

    @property
    def is_forbidden(self) -> bool:
        """Whether it is only told, with nothing to put in its place."""
        return not self.replacement

    def is_current(self, day: date | None) -> bool:
        """Whether it holds for an issue; of an unknown day, whether it has no end."""
        if day is None:
            return self.until is None
        return (self.since is None or self.since <= day) and (self.until is None or day <= self.until)

    @property
    def message(self) -> str:
        """One sentence for the editor."""
        if self.regex:
            return self.reason or Told("本报自定的规则")
        told = Told("“{0}”应为“{1}”", self.term, self.replacement) if self.replacement else Told("本报不用这个说法")
        return Told("{0}：{1}", told, self.reason) if self.reason else told


class HouseTerms:
    """The paper's list, looked up by first characters. A pattern that takes too long over a text is left out from then on.

    `overrun` is told of such a pattern, in whatever thread the text is checked.
    """

    def __init__(self, terms: Iterable[HouseTerm] = (), overrun: Callable[[HouseTerm], object] | None = None) -> None:
        self.terms = tuple(term for term in terms if term.switched_on)
        self._overrun = overrun
        self._by_pair: dict[int, list[HouseTerm]] = {}
        self._short = [term for term in self.terms if len(term.term) == 1 and not term.regex]
        self._patterns = [term for term in self.terms if term.regex]
        self._stopped: set[HouseTerm] = set()
        self._turn = threading.Lock()
        for term in self.terms:
            if len(term.term) > 1 and not term.regex:
                self._by_pair.setdefault(token_of(term.term[:2]), []).append(term)
        self._pairs = frozenset(self._by_pair)

    def found(self, proof: Proof) -> Iterator[Found]:
        """Where current terms stand, `[start, end)`, and what each place becomes (empty: nothing is known)."""
        day = proof.context.day
        for term in self._words_of(proof):
            for at in places(proof.text, term.term) if term.is_current(day) else ():
                if not _is_chance(proof.text, term, at):
                    yield at, at + len(term.term), term, term.replacement
        for term in self._patterns:
            if term.is_current(day) and term not in self._stopped:
                yield from self._matched(term, proof.text)

    def _words_of(self, proof: Proof) -> Iterator[HouseTerm]:
        yield from (term for term in self._short if term.term in proof.text)
        for pair in proof.held(self._pairs):
            yield from self._by_pair[pair]

    def _matched(self, term: HouseTerm, text: str) -> list[Found]:
        from workstation.checks.engine.safe_patterns import TooSlow, time_for

        for limit in (time_for(text), _PATIENCE * time_for(text)):
            try:
                return matched(term, text, limit)
            except TooSlow:
                continue
        self._stop(term)
        return []

    def _stop(self, term: HouseTerm) -> None:
        with self._turn:
            told, self._stopped = term in self._stopped, self._stopped | {term}
        if self._overrun is not None and not told:
            self._overrun(term)


def matched(term: HouseTerm, text: str, limit: float | None = None) -> list[Found]:
    """Where a pattern finds something; what becomes of it is left out where that is what stands there. Raises `TooSlow`."""
    from workstation.checks.engine.safe_patterns import expanded, matches

    found = ((match.start(), match.end(), match.group(), expanded(match, term.replacement)) for match in matches(term.term, text, limit))
    excepted = [word for word in term.exclude if word in text]
    return [
        (start, end, term, right)
        for start, end, words, right in found
        if (right != words or not term.replacement) and not _is_excepted(text, excepted, start, end)
    ]


def _is_excepted(text: str, words: Iterable[str], start: int, end: int) -> bool:
    from workstation.checks.word_table import covers

    return any(covers(text, word, start, end) for word in words if word)


def _is_chance(text: str, term: HouseTerm, at: int) -> bool:
    """Whether the word stands inside of one that is excepted, or inside of its own replacement (“核酸” for “核酸检测”)."""
    longer = term.replacement if term.term in term.replacement else ""
    return _is_excepted(text, (*term.exclude, longer), at, at + len(term.term))
