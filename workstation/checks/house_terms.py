"""本报用语: words that this paper replaces or forbids, each with its reason and its dates."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from workstation.checks.finding import Severity
from workstation.checks.patterns import pattern
from workstation.people.known import places

if TYPE_CHECKING:
    from workstation.checks.proof import Proof


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

    def is_current(self, day: date | None) -> bool:
        """Whether it holds for an issue; of an unknown day, whether it has no end."""
        if day is None:
            return self.until is None
        return (self.since is None or self.since <= day) and (self.until is None or day <= self.until)

    @property
    def message(self) -> str:
        """One sentence for the editor."""
        told = f"“{self.term}”应为“{self.replacement}”" if self.replacement and not self.regex else "本报不用这个说法"
        return f"{told}：{self.reason}" if self.reason else told


class HouseTerms:
    """The paper's list, looked up by first characters."""

    def __init__(self, terms: Iterable[HouseTerm] = ()) -> None:
        self.terms = tuple(terms)
        self._by_pair: dict[str, list[HouseTerm]] = {}
        self._short = [term for term in self.terms if len(term.term) == 1 and not term.regex]
        self._patterns = [term for term in self.terms if term.regex]
        for term in self.terms:
            if len(term.term) > 1 and not term.regex:
                self._by_pair.setdefault(term.term[:2], []).append(term)

    def found(self, proof: Proof) -> Iterator[tuple[int, int, HouseTerm, str]]:
        """Where current terms stand, `[start, end)`, and what each place becomes (empty: nothing is known)."""
        day = proof.context.day
        for term in self._words_of(proof):
            for at in places(proof.text, term.term) if term.is_current(day) else ():
                if not _is_chance(proof.text, term, at):
                    yield at, at + len(term.term), term, term.replacement
        for term in self._patterns:
            for match in pattern(term.term).finditer(proof.text) if term.is_current(day) else ():
                if match.group():
                    yield match.start(), match.end(), term, match.expand(term.replacement)

    def _words_of(self, proof: Proof) -> Iterator[HouseTerm]:
        yield from (term for term in self._short if term.term in proof.signs)
        for pair in self._by_pair.keys() & proof.pairs:
            yield from self._by_pair[pair]


def _is_chance(text: str, term: HouseTerm, at: int) -> bool:
    """Whether the word stands inside of one that is excepted, or inside of its own replacement (“核酸” for “核酸检测”)."""
    from workstation.checks.word_table import covers

    longer = term.replacement if term.term in term.replacement else ""
    return any(covers(text, word, at, at + len(term.term)) for word in (*term.exclude, longer) if word)
