"""What is asked of texts, learned while many are read: of the later ones no more is kept than somebody has asked for before.

A text has a thousand tokens, and is asked for a hundred. What nobody asked for before is looked up in the text anew, and known from the
next texts on: the answers are the same.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from workstation.attribution.recurring import RecurringLines

if TYPE_CHECKING:
    from workstation.checks.engine.needs import Needs


@dataclass(frozen=True, slots=True)
class Outlook:
    """The tokens that are kept of a text, and the needs that they answer; the bylines that were read before."""

    lines: RecurringLines
    tokens: frozenset[int] = frozenset()
    known: frozenset[Needs] = frozenset()
    missed: set[Needs] = field(default_factory=set)

    def covers(self, needs: Needs) -> bool:
        """Whether the tokens kept tell of these needs as well as all would."""
        if needs in self.known:
            return True
        self.missed.add(needs)
        return False


class Lookout:
    """Grows with what is asked. Whoever checks many texts keeps one."""

    def __init__(self) -> None:
        self._outlook = Outlook(RecurringLines())

    def outlook(self) -> Outlook:
        """For the texts that are read next."""
        before, missed = self._outlook, self._outlook.missed
        if missed:
            tokens = before.tokens.union(*(wanted for needs in missed for wanted in needs))
            self._outlook = Outlook(before.lines, tokens, before.known | missed)
        return self._outlook
