"""What checks find, and what an editor decides about it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from workstation.told import Told


class Severity(StrEnum):
    """An error blocks release; a warning wants an answer; advice may be passed over."""

    ERROR = "error"
    WARNING = "warning"
    ADVICE = "advice"


@dataclass(frozen=True, slots=True)
class Finding:
    """查出的问题. `span` is half-open, in code points of the manuscript's text; `fix` is null where the program can't know it."""

    rule: str
    severity: Severity
    span: tuple[int, int]
    found: str
    message: str
    expect: str | None = None
    fix: str | None = None

    @property
    def sentence(self) -> Told:
        """The words that were found, and what is the matter with them."""
        return Told("“{0}”{1}", self.found, self.message)

    @property
    def blocks(self) -> bool:
        """Whether a report with this finding can't be released."""
        return self.severity is Severity.ERROR


@dataclass(frozen=True, slots=True)
class Waiver:
    """放行: a finding that an editor let pass, found again by rule, words and what stands about them, and not by place.

    A report's waiver keeps the sentence that it was given in, a house's what must stand on either side (nothing: it holds anywhere).
    """

    rule: str
    found: str
    reason: str
    person: str
    at: datetime
    before: str | None = None
    """What stood before the words in their sentence; null for a waiver of older stores, which holds wherever the words stand."""
    after: str = ""
    house: bool = False
    """For every report, and not for one."""
    id: int | None = None

    @property
    def is_a_word(self) -> bool:
        """Whether it says of some hanzi that they are right in this paper, wherever they stand."""
        return self.house and not self.before and not self.after and self.found.isalpha() and not self.found.isascii()

    @property
    def sentence(self) -> str:
        """The sentence as it stood when the waiver was given, for a list of waivers."""
        return f"{self.before or ''}{self.found}{self.after}"
