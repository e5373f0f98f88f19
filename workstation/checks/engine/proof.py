"""A manuscript as the rules read it (校样): its lines, the marks it holds and what must be left alone, each worked out once."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from itertools import islice
from typing import TYPE_CHECKING, Any, TypeVar

from workstation.attribution.form import HouseForm
from workstation.checks.engine.needs import are_met, held_by, needs_of
from workstation.checks.engine.patterns import pattern
from workstation.checks.lines import Line, lines_of
from workstation.people.known import NameIndex

if TYPE_CHECKING:
    import re
    from collections.abc import Callable, Iterable, Iterator

    from workstation.attribution import ReadAttribution
    from workstation.checks.engine.finding import Severity, Waiver
    from workstation.checks.engine.lookout import Outlook
    from workstation.checks.engine.manuscript import Manuscript
    from workstation.checks.engine.needs import Needs
    from workstation.checks.house_terms import HouseTerms
    from workstation.checks.name_findings import NameFinding
    from workstation.page import PictureBox
    from workstation.people.correspondents import Correspondents
    from workstation.people.known import Span
    from workstation.people.mentions import Mention
    from workstation.people.officials import Officials
    from workstation.people.roster import Roster

T = TypeVar("T")
KEPT = (
    r"(?:https?://|www\.)[!-~]+|[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63})+|"
    r"(?<![A-Za-z0-9.])[A-Za-z][A-Za-z0-9-]*(?:\.[A-Za-z][A-Za-z0-9-]*)+"
)
"""Addresses of the net: their marks are theirs."""
MAY_BE_KEPT = r"@|://|www\.|\.[A-Za-z]"
"""What every address has."""
_LONGEST_NAME = 64


@dataclass(frozen=True, slots=True)
class CheckContext:
    """What a manuscript is checked against. `day` is the issue's date; `pages` the issue's page numbers (empty: unknown).

    `off` and `on` hold rule codes or families, over the rules' own default.
    """

    roster: Roster | None = None
    day: date | None = None
    page: str | None = None
    pages: frozenset[str] = frozenset()
    officials: Officials | None = None
    correspondents: Correspondents | None = None
    waivers: tuple[Waiver, ...] = ()
    off: frozenset[str] = frozenset()
    on: frozenset[str] = field(default_factory=frozenset)
    house: HouseTerms | None = None
    """本报用语."""
    severities: frozenset[tuple[str, Severity]] = frozenset()
    """Rules that the house takes more or less seriously than they say themselves."""
    form: HouseForm = field(default_factory=HouseForm)
    """体例: how a corrected byline is written."""
    placed: tuple[PictureBox, ...] = ()
    """Pictures that stand with the report on its page, its own among them."""
    paper: str = ""
    """报名: who signs with it, as with 本报, is one of our own."""


class Proof:
    """What a rule is given. Offsets are those of the manuscript's text."""

    def __init__(self, manuscript: Manuscript, context: CheckContext, outlook: Outlook | None = None) -> None:
        self.manuscript = manuscript
        self.text = manuscript.text
        self.context = context
        self.outlook = outlook
        self._known: dict[Callable[[Proof], Any], Any] = {}

    def once(self, work: Callable[[Proof], T]) -> T:
        """What a function says of this proof, worked out when first asked for: several rules may need it."""
        if work not in self._known:
            self._known[work] = work(self)
        answer: T = self._known[work]
        return answer

    @cached_property
    def tokens(self) -> set[int]:
        """Its characters and every two that stand side by side, by which patterns and word lists are told that they can't stand here."""
        return held_by(self.text)

    @cached_property
    def _kept_tokens(self) -> set[int]:
        return held_by(self.text, self.outlook.tokens) if self.outlook else self.tokens

    def tokens_for(self, needs: Needs) -> set[int]:
        """Its tokens, as many as tell whether it meets some needs."""
        return self._kept_tokens if self.outlook is None or self.outlook.covers(needs) else self.tokens

    def held(self, asked: frozenset[int]) -> frozenset[int]:
        """Those of some tokens that it has."""
        return asked & self.tokens_for((asked,))

    def has(self, sign: str) -> bool:
        """Whether a character occurs."""
        return sign in self.text

    def matches(self, wanted: str, start: int = 0, end: int | None = None) -> Iterable[re.Match[str]]:
        """Where a pattern stands; it is looked for only if the text has what it needs."""
        needs = needs_of(wanted)
        if not are_met(needs, self.tokens_for(needs)):
            return ()
        return pattern(wanted).finditer(self.text, start, len(self.text) if end is None else end)

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        """The lines that aren't blank, each with the part it is (guessed in raw text, known in a report)."""
        return lines_of(self.manuscript, self.attributions)

    @cached_property
    def attributions(self) -> tuple[ReadAttribution, ...]:
        """Every dateline and byline, with the places of its names; the roster's names help to part those without spaces."""
        from workstation.attribution import read_attributions

        roster, before = self.context.roster, None if self.outlook is None else self.outlook.lines
        return read_attributions(self.text, names=() if roster is None else roster, before=before)

    @cached_property
    def known_names(self) -> frozenset[Span]:
        """Where names of the directories stand, and words that the house lets pass."""
        context = self.context
        directories = (context.roster, context.officials, context.correspondents)
        indexes = [directory.name_index for directory in directories if directory is not None]
        indexes.append(NameIndex(waiver.found for waiver in context.waivers if waiver.is_a_word))
        return frozenset(span for index in indexes for span in index.spans(self.text, self.tokens_for(index.asks)))

    @cached_property
    def names(self) -> tuple[Span, ...]:
        """Where names stand, in order: those that are known, and those on attributions."""
        return tuple(sorted(self.known_names.union((slot.start, slot.end) for read in self.attributions for slot in read.slots)))

    @cached_property
    def named(self) -> frozenset[int]:
        """Every place that a name covers."""
        return frozenset(at for start, end in self.names for at in range(start, end))

    @cached_property
    def mentions(self) -> tuple[Mention, ...]:
        """Every official named with a post; read when first asked for."""
        from workstation.people.posts.reading import read_mentions

        return read_mentions(self.text, self.context.officials)

    def names_within(self, start: int, end: int) -> Iterator[Span]:
        """The names that a stretch overlaps."""
        at = bisect_right(self.names, (start - _LONGEST_NAME, 0))
        for name in islice(self.names, at, None):
            if name[0] >= end:
                return
            if name[1] > start:
                yield name

    def is_attributed(self, start: int, end: int) -> bool:
        """Whether a stretch lies in a dateline or byline or touches one: there blanks part names."""
        index = bisect_right(self._signed_from, end) - 1
        return index >= 0 and start <= self.attributions[index].attribution.span[1]

    @cached_property
    def _signed_from(self) -> list[int]:
        return [read.attribution.span[0] for read in self.attributions]

    @cached_property
    def name_findings(self) -> tuple[NameFinding, ...]:
        """What is wrong with the names on the attributions."""
        from workstation.checks.name_findings import name_findings

        return tuple(name_findings(self))

    @cached_property
    def _kept(self) -> tuple[tuple[int, int], ...]:
        if pattern(MAY_BE_KEPT).search(self.text) is None:
            return ()
        return tuple(match.span() for match in self.matches(KEPT))

    def is_kept(self, at: int) -> bool:
        """Whether a place lies in an address of the net or the like."""
        index = bisect_right(self._kept, (at, len(self.text))) - 1
        return index >= 0 and at < self._kept[index][1]

    def line_at(self, at: int) -> Line | None:
        """The line that holds a place."""
        index = bisect_right(self._starts, at) - 1
        return self.lines[index] if index >= 0 and at <= self.lines[index].end else None

    @cached_property
    def _starts(self) -> list[int]:
        return [line.start for line in self.lines]

    def before(self, at: int) -> str:
        """The character before a place; empty at the text's start."""
        return self.text[at - 1] if at else ""

    def after(self, at: int) -> str:
        """The character at a place; empty at the text's end."""
        return self.text[at] if at < len(self.text) else ""

    def places(self, sign: str) -> Iterator[int]:
        """Every place of a sign, outside of kept stretches."""
        at = self.text.find(sign)
        while at >= 0:
            if not self.is_kept(at):
                yield at
            at = self.text.find(sign, at + len(sign))
