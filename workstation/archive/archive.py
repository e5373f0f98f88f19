"""The archive: every report that was ever kept, found by the words of its text; and how something was written last time."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime
from itertools import islice
from typing import TYPE_CHECKING

from workstation.archive.facets import MOST, READ, SIGNED, STEP, Facets, Tally
from workstation.archive.likeness import body_probes, likenesses
from workstation.archive.proof import proof_of
from workstation.archive.query import read_query
from workstation.store.derived import searchable
from workstation.store.plain import storable
from workstation.store.search import Finder
from workstation.store.terms import folded, folded_for
from workstation.text.sentences import Sentences

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from workstation.archive.likeness import Likeness
    from workstation.report import Report, ReportRow
    from workstation.store.search import Place
    from workstation.store.store import Store

_BEFORE, _LENGTH = 16, 80
Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Hit:
    """A report that was found. `spans` are half-open, in code points of the snippet: where the sought words stand in it."""

    slug: str
    title: str
    day: date | None
    """The date of the paper that it stands in, else of its last change."""
    page: str
    snippet: str
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Use:
    """A report in which a phrase stands, with the sentence about it; `span` is half-open, in code points of that sentence."""

    slug: str
    title: str
    day: date | None
    """The date of the paper that it stands in, else of its last change."""
    page: str
    sentence: str
    span: Span
    printed: bool
    """It stands in a paper of today or before."""


@dataclass(frozen=True, slots=True)
class Usage:
    """How often a phrase is written: in how many reports, in how many of those that were printed, and on which day last."""

    phrase: str
    reports: int
    printed: int
    last: date | None


class Archive:
    """Search over all reports' texts."""

    def __init__(self, store: Store, clock: Callable[[], datetime] = datetime.now) -> None:
        self._finder, self._clock = Finder(store), clock

    def search(self, query: str, limit: int = 50, after: str = "") -> tuple[Hit, ...]:
        """The newest reports that answer to the query (`archive.query`; letter case and width don't matter); `after`: a hit's slug behind
        which the list goes on.

        A word of one hanzi is found as well; a word in Latin letters or digits is found from its beginning. No false hit is given.
        """
        asked = read_query(query)
        found = self._finder.texts(asked, proof_of(asked), limit, self._finder.shelf.ident(after) if after else None)
        return tuple(_hit(row, whole.text, asked.marked) for row, whole in found)

    def facets(self, query: str) -> Iterator[Facets]:
        """By what a search can be narrowed, with counts, a part of the hits a step; the last step has them all. For a worker thread.

        Whoever seeks something else meanwhile ceases to iterate.
        """
        asked, tally = read_query(query), Tally()
        found = self._finder.idents(asked, proof_of(asked))
        newest: list[int] = []
        while chunk := list(islice(found, min(STEP, MOST - tally.counted))):
            tally.counted += len(chunk)
            tally.add_places(self._finder.shelf.place_counts(chunk))
            tally.tags.update(dict(self._finder.shelf.tag_counts(chunk)))
            newest += chunk[: SIGNED - len(newest)]
            yield tally.facets
        tally.whole = next(found, None) is None
        for at in range(0, len(newest), READ):
            tally.add_signed(self._finder.shelf.texts_of(newest[at : at + READ]).values())
            yield tally.facets
        yield tally.facets

    def alike(self, report: Report, besides: Iterable[str] = (), limit: int = 12) -> list[Likeness]:
        """Reports that have this one's text or paragraphs of it (重稿), the likest first; `besides`: slugs to leave out.

        The word index names a few candidates by stretches of the text; their texts decide.
        """
        apart = {report.slug, *besides}
        held = self._finder.holders(body_probes(report), limit + len(apart))
        return likenesses(report, (other for other in held if other.slug not in apart))

    def hit_of(self, slug: str) -> Hit:
        """A report as a hit, with its text's beginning; raises `NotFound`."""
        row, whole = self._finder.whole(slug)
        return _hit(row, whole.text, ())

    def last_uses(self, phrase: str, limit: int = 20) -> tuple[Use, ...]:
        """How we wrote it last time: printed uses first, the newest first, a report once; with the whole sentence about it.

        The body's first sentence that has it stands for a report, else its first anywhere. Letter case and width don't matter.
        """
        term = _phrase(phrase)
        found = islice(self._finder.uses(term, self._today), limit) if term else ()
        return tuple(_use(row, report, placed, term) for row, report, placed in found)

    def newest(self, limit: int) -> Iterator[tuple[ReportRow, Report]]:
        """The reports written last, read some at a time as one goes on."""
        return self._finder.newest(limit)

    def holding(self, phrase: str) -> Iterator[tuple[ReportRow, Report]]:
        """Every report whose text holds a phrase, as `last_uses` has them in order, read some at a time as one goes on."""
        term = _phrase(phrase)
        return ((row, report) for row, report, _ in self._finder.uses(term, self._today)) if term else iter(())

    def printed_with(self, phrase: str) -> Iterator[tuple[Report, date, str]]:
        """Every report of a paper up to today whose text holds a phrase, with that paper's day and page, the newest paper first."""
        term = _phrase(phrase)
        found = self._finder.uses(term, self._today) if term else iter(())
        return ((report, date.fromisoformat(placed[0]), placed[1]) for _, report, placed in found if placed)

    def compare_uses(self, phrases: Iterable[str]) -> tuple[Usage, ...]:
        """How often each of several ways of writing was used, in the order given. For a worker thread: it may read thousands of texts."""
        return tuple(self._usage(phrase) for phrase in phrases)

    def _usage(self, phrase: str) -> Usage:
        found = self._finder.use_days(_phrase(phrase), self._today)
        printed = [day for day in found if day]
        return Usage(phrase, len(found), len(printed), date.fromisoformat(max(printed)) if printed else None)

    @property
    def _today(self) -> str:
        return self._clock().date().isoformat()


def _phrase(phrase: str) -> str:
    return folded(storable(phrase)).strip()


def _use(row: ReportRow, report: Report, placed: Place | None, term: str) -> Use:
    day, page = placed or ("", "")
    sentence, span = _sentence_with(term, report)
    return Use(row.slug, row.title, date.fromisoformat(day) if day else _day(row.changed), page, sentence, span, placed is not None)


def _sentence_with(term: str, report: Report) -> tuple[str, Span]:
    """The first sentence that holds a term: of the body, else of all there is."""
    for text in ("\n".join(report.body), searchable(report)):
        at = folded_for((term,), text).find(term)
        if at >= 0:
            before, after = Sentences(text).around(at, at + len(term))
            before = before.lstrip()
            return f"{before}{text[at : at + len(term)]}{after.rstrip()}", (len(before), len(before) + len(term))
    return report.title, (0, 0)


def _hit(row: ReportRow, text: str, terms: Sequence[str]) -> Hit:
    snippet, spans = snippet_of(text, terms)
    day, _, page = row.page.partition(" ")
    return Hit(row.slug, row.title, date.fromisoformat(day) if day else _day(row.changed), page, snippet, spans)


def _day(moment: datetime | None) -> date | None:
    return moment.date() if moment else None


def snippet_of(text: str, terms: Sequence[str]) -> tuple[str, tuple[Span, ...]]:
    """A stretch of the text about the first sought word, and where all of them stand in it."""
    small = folded_for(terms, text)
    first = min((at for at in (small.find(term) for term in terms) if at >= 0), default=0)
    line = text.rfind("\n", 0, first) + 1
    start = max(line, first - _BEFORE)
    stretch = text[start : start + _LENGTH].replace("\n", " ")
    head, tail = "…" if start > line else "", "…" if start + _LENGTH < len(text) else ""
    return head + stretch + tail, _spans(head + stretch, terms)


def _spans(text: str, terms: Sequence[str]) -> tuple[Span, ...]:
    """Longer words first, so that no span lies inside another."""
    pattern = "|".join(re.escape(term) for term in sorted(terms, key=len, reverse=True))
    return tuple(found.span() for found in re.finditer(pattern, folded_for(terms, text))) if pattern else ()
