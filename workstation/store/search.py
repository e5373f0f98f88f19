"""Finding reports by words: the index names candidates, the text itself decides, and only as many are read as are asked for."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING, TypeVar

from workstation.report import Reading
from workstation.store.codec import dumps
from workstation.store.derived import searchable
from workstation.store.report_shelf import ReportShelf, Sieve
from workstation.store.tables import Placement, ReportTable, ReportTag
from workstation.store.terms import folded, is_exact, query_terms, sought_words, stands_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from peewee import Expression, Field, Query

    from workstation.report import Report, ReportRow
    from workstation.store.store import Row, Store

READING_WORDS = {
    "草稿": Reading.DRAFT,
    "一审": Reading.FIRST,
    "二审": Reading.SECOND,
    "三审": Reading.FINAL,
    "签发": Reading.RELEASED,
    "上版": Reading.PLACED,
}
_CODE = re.compile(r"[0-9a-z~-]+")
_WIDENED = {code: code + 0xFEE0 for code in range(0x21, 0x7F)}
_FIRST_CHUNK, _CHUNK = 60, 400
_ASCII = re.compile("[!-~]")
_ASKED = 8
"""Of each probe, how many of the newest holders are asked for."""
_FEW = 500
"""So many ids are asked for by name; more are told apart here."""
T = TypeVar("T")
Place = tuple[str, str]
"""Day and page number."""


@dataclass(frozen=True, slots=True)
class Term:
    """One word of a query, with the ids that carry it as tag, slug, page or reading instead of in their text."""

    text: str
    labelled: frozenset[int] = field(default_factory=frozenset)

    def is_met_by(self, ident: int, text: str) -> bool:
        """Whether a report with this text answers to it."""
        return ident in self.labelled or stands_in(self.text, text)


class Finder:
    """Searches one store."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._shelf = ReportShelf(store)

    def listing(self, query: str, sieve: Sieve, limit: int) -> tuple[ReportRow, ...]:
        """The newest reports that hold every word of the query in their text, or carry it as tag, slug, page or reading."""
        terms = tuple(Term(text, self._labelled(text)) for text in query_terms(query))
        found = (row for chunk in _chunks(self._candidates(terms)) for row in self._sifted(chunk, terms, sieve))
        return tuple(islice(found, limit))

    def _sifted(self, chunk: list[int], terms: tuple[Term, ...], sieve: Sieve) -> Iterator[ReportRow]:
        rows = self._shelf.rows_of(chunk, sieve)
        if not _is_certain(terms):
            met = {ident for ident, _ in self._verified([ident for ident, _ in rows], terms)}
            rows = [(ident, row) for ident, row in rows if ident in met]
        yield from (row for _, row in rows)

    def texts(self, query: str, limit: int) -> list[tuple[ReportRow, Report]]:
        """The newest reports that hold every word of the query in their text, with that text."""
        terms = tuple(Term(text) for text in query_terms(query))
        return list(islice(self._texts(terms), limit)) if terms else []

    def _texts(self, terms: tuple[Term, ...]) -> Iterator[tuple[ReportRow, Report]]:
        for chunk in _chunks(self._candidates(terms)):
            rows = dict(self._shelf.rows_of(chunk, Sieve()))
            yield from ((rows[ident], report) for ident, report in self._verified(chunk, terms) if ident in rows)

    def uses(self, term: str, today: str) -> Iterator[tuple[ReportRow, Report, Place | None]]:
        """Reports whose text holds a folded term: those in papers up to a day first, the newest paper first, then the newest reports."""
        terms = (Term(term),)
        in_order = self._printed(set(self._candidates(terms)), today)
        for chunk in _chunks(in_order):
            placed = dict(chunk)
            rows = dict(self._shelf.rows_of(list(placed), Sieve()))
            known = self._verified(list(placed), terms)
            yield from ((rows[ident], report, placed[ident]) for ident, report in known if ident in rows)

    def newest(self, limit: int) -> Iterator[tuple[ReportRow, Report]]:
        """The newest reports with their texts."""
        below: int | None = None
        while limit > 0:
            rows = self._shelf.rows(Sieve(below=below), min(limit, _CHUNK))
            texts = self._shelf.texts_of([ident for ident, _ in rows])
            yield from ((row, texts[ident]) for ident, row in rows if ident in texts)
            if not rows:
                return
            below, limit = rows[-1][0], limit - len(rows)

    def use_days(self, term: str, today: str) -> list[str]:
        """For each report whose text holds a folded term, the day of the last paper that it stands in; empty where there is none."""
        terms = (Term(term),)
        placed = dict(self._printed(set(self._candidates(terms)), today)) if term else {}
        return [place[0] if place else "" for place in map(placed.get, self._known(list(placed), terms[0]))]

    def holders(self, probes: Iterable[str], limit: int) -> list[Report]:
        """Reports whose text has some of these stretches, those that have most of them first; of each stretch the newest few are asked.

        The index alone answers, so one may be named that only has the stretch's pairs of characters: the caller compares texts.
        """
        counted: Counter[int] = Counter()
        for probe in probes:
            words = sought_words(folded(probe))
            counted.update(islice(self._store.engine.index.newest(words), _ASKED) if words else ())
        return list(self._shelf.texts_of([ident for ident, _ in counted.most_common(limit)]).values())

    def _known(self, idents: list[int], term: Term) -> Iterator[int]:
        """Those whose text holds the term: the database looks into the bodies, and what it doesn't find is looked for here."""
        if is_exact(term.text):
            yield from idents
            return
        for chunk in _chunks(iter(idents)):
            condition = ReportTable.body.contains(dumps(term.text)[1:-1]) & ReportTable.id.in_(chunk)
            sure = set() if _ASCII.search(term.text) else self._idents(ReportTable.select(ReportTable.id).where(condition))
            yield from sure
            yield from (ident for ident, _ in self._verified([ident for ident in chunk if ident not in sure], (term,)))

    def _printed(self, idents: set[int], today: str) -> Iterator[tuple[int, Place | None]]:
        """The reports of these ids in the order of `uses`, each with the newest paper up to a day that it stands in."""
        seen: set[int] = set()
        for ident, day, number in self._placements(idents, today):
            if ident in idents and ident not in seen:
                seen.add(ident)
                yield ident, (day, number)
        yield from ((ident, None) for ident in sorted(idents - seen, reverse=True))

    def _placements(self, idents: set[int], today: str) -> Iterator[Row]:
        """Newest papers first; a day at a time where the ids are many, since a list is soon full."""
        query = Placement.select(ReportTable.id, Placement.day, Placement.number)
        query = query.join(ReportTable, on=(ReportTable.slug == Placement.slug)).order_by(Placement.day.desc(), ReportTable.id.desc())
        if len(idents) <= _FEW:
            yield from self._store.rows(query.where((Placement.day <= today) & ReportTable.id.in_(list(idents))))
            return
        days = Placement.select(Placement.day).where(Placement.day <= today).distinct().order_by(Placement.day.desc())
        for (day,) in self._store.rows(days):
            yield from self._store.rows(query.where(Placement.day == day))

    def _verified(self, idents: list[int], terms: tuple[Term, ...]) -> Iterator[tuple[int, Report]]:
        """The index is sure of one or two hanzi only: longer words are looked for in the text."""
        reports, certain = self._shelf.texts_of(idents), _is_certain(terms)
        for ident in idents:
            report = reports.get(ident)
            if report is None:
                continue
            if certain or _all_met(terms, ident, searchable(report)):
                yield ident, report

    def _candidates(self, terms: tuple[Term, ...]) -> Iterator[int]:
        """Ids that may answer to all terms, newest first."""
        if any(term.labelled for term in terms):
            return self._labelled_candidates(terms)
        words = tuple(word for term in terms for word in sought_words(term.text))
        return self._store.engine.index.newest(words) if words else iter(self._scanned(terms))

    def _labelled_candidates(self, terms: tuple[Term, ...]) -> Iterator[int]:
        chosen: set[int] | None = None
        for term in terms:
            words = sought_words(term.text)
            if words:
                found = term.labelled.union(self._store.engine.index.newest(words))
                chosen = set(found) if chosen is None else chosen & found
        return iter(sorted(chosen, reverse=True) if chosen is not None else self._scanned(terms))

    def _scanned(self, terms: tuple[Term, ...]) -> list[int]:
        """Marks aren't in the index: the texts themselves are gone through, by the database, in both widths of a mark."""
        condition: Expression = ~ReportTable.removed
        for term in terms:
            condition &= _contains(term.text) | _contains(term.text.translate(_WIDENED))
        query = ReportTable.select(ReportTable.id).where(condition).order_by(ReportTable.id.desc())
        return [row[0] for row in self._store.rows(query)]

    def _labelled(self, term: str) -> frozenset[int]:
        """Ids by tag (from its beginning), and by slug, page, date and reading where the word looks like one."""
        found = self._idents(ReportTag.select(ReportTag.report).where(_begins(ReportTag.word, term)))
        if term in READING_WORDS:
            found |= self._reports(ReportTable.reading == int(READING_WORDS[term]))
        if _CODE.fullmatch(term):
            places = Placement.select(Placement.slug).where(_begins(Placement.number, term.upper()) | _begins(Placement.day, term))
            slug = ReportTable.slug.contains(term) if "-" in term else _begins(ReportTable.slug, term)
            found |= self._reports(slug) | self._reports(ReportTable.slug.in_(places))
        return frozenset(found)

    def _reports(self, condition: Expression) -> set[int]:
        return self._idents(ReportTable.select(ReportTable.id).where(condition & ~ReportTable.removed))

    def _idents(self, query: Query) -> set[int]:
        return {row[0] for row in self._store.rows(query)}


def _contains(text: str) -> Expression:
    escaped = dumps(text)[1:-1]
    condition: Expression = ReportTable.body.contains(escaped) | ReportTable.detail.contains(escaped)
    return condition | ReportTable.standing_head.contains(text)


def _begins(column: Field, text: str) -> Expression:
    """Begins with a text, as a range that an index answers (LIKE doesn't use one)."""
    condition: Expression = (column >= text) & (column < text + "\U0010ffff")
    return condition


def _all_met(terms: Iterable[Term], ident: int, text: str) -> bool:
    return all(term.is_met_by(ident, text) for term in terms)


def _is_certain(terms: Iterable[Term]) -> bool:
    return all(is_exact(term.text) for term in terms)


def _chunks(idents: Iterator[T]) -> Iterator[list[T]]:
    """Few at first, since a list is often filled by them."""
    size = _FIRST_CHUNK
    while chunk := list(islice(idents, size)):
        yield chunk
        size = _CHUNK
