"""Finding reports by words: the index names candidates, the text itself decides, and only as many are read as are asked for."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from itertools import chain, islice
from typing import TYPE_CHECKING, TypeVar

from workstation.archive.query import ArchiveQuery
from workstation.store.conditions import PROVEN, READING_WORDS, begins, fitting
from workstation.store.derived import searchable
from workstation.store.plain import dumps
from workstation.store.report_shelf import ReportShelf, Sieve
from workstation.store.tables import Origin, Placement, ReportTable, ReportTag
from workstation.store.terms import folded, is_exact, sought_words, stands_in

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from peewee import Expression, Query

    from workstation.report import Report, ReportRow
    from workstation.store.report_shelf import Whole
    from workstation.store.store import Row, Store

_CODE = re.compile(r"[0-9a-z~-]+")
_WIDENED = {code: code + 0xFEE0 for code in range(0x21, 0x7F)}
_FIRST_CHUNK, _CHUNK, _LOOKED_AT = 60, 400, 100
_ASCII = re.compile("[!-~]")
_GONE_THROUGH = 180
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


@dataclass(frozen=True, slots=True)
class Sought:
    """A query as the store answers it. `asked`: words of names and headlines that the index must have, and `proof` then looks into."""

    terms: tuple[Term, ...]
    without: tuple[Term, ...] = ()
    asked: tuple[str, ...] = ()
    allowed: frozenset[int] | None = None
    barred: frozenset[int] = frozenset()
    proof: Callable[[Report], bool] | None = None
    below: int | None = None
    """Only ids under this one: where a list goes on."""

    @property
    def is_certain(self) -> bool:
        """Whether the index alone knows."""
        return self.proof is None and not self.without and _is_certain(self.terms)

    @property
    def in_text(self) -> tuple[str, ...]:
        """Words that must stand in a text just as they are, long enough that the index isn't sure of them."""
        texts = (*(term.text for term in self.terms if not term.labelled), *self.asked)
        return tuple(text for text in texts if not is_exact(text) and not _ASCII.search(text))

    @property
    def is_everywhere(self) -> bool:
        """Whether neither fields nor tags narrow it or add to it: the texts alone are asked."""
        return self.allowed is None and not self.barred and not any(term.labelled for term in self.terms)

    def is_met_by(self, ident: int, whole: Whole) -> bool:
        """Whether a report answers to it."""
        if self.proof is not None and not self.proof(whole.report):
            return False
        return _all_met(self.terms, ident, whole.text) and not any(term.is_met_by(ident, whole.text) for term in self.without)

    def passes(self, ident: int) -> bool:
        """Whether a report is of those that the fields name."""
        is_further = self.below is None or ident < self.below
        return is_further and (self.allowed is None or ident in self.allowed) and ident not in self.barred


class Finder:
    """Searches one store."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self.shelf = ReportShelf(store)
        """Where the found reports are read."""

    def listing(self, query: ArchiveQuery, proof: Callable[[Report], bool] | None, sieve: Sieve, limit: int) -> tuple[ReportRow, ...]:
        """The newest reports that answer to a query; a word may also be a tag, slug, page or reading instead of standing in the text."""
        sought = self._sought(query, proof, self._labelled, sieve.below)
        found = (row for chunk in _chunks(self._likely(sought)) for row in self._sifted(chunk, sought, sieve))
        return tuple(islice(found, limit))

    def _sifted(self, chunk: list[int], sought: Sought, sieve: Sieve) -> Iterator[ReportRow]:
        if sought.is_certain:
            yield from (row for _, row in self.shelf.rows_of(chunk, sieve))
            return
        wholes = self.shelf.wholes_of(chunk, sieve)
        yield from (row for ident, row, whole in wholes if sought.is_met_by(ident, whole))

    def texts(
        self, query: ArchiveQuery, proof: Callable[[Report], bool] | None, limit: int, below: int | None = None
    ) -> list[tuple[ReportRow, Whole]]:
        """The newest reports (under an id) that answer to a query, with their texts; none for an empty one."""
        if query == ArchiveQuery(faults=query.faults):
            return []
        return list(islice(self._texts(self._sought(query, proof, lambda _: frozenset(), below), limit), limit))

    def idents(self, query: ArchiveQuery, proof: Callable[[Report], bool] | None) -> Iterator[int]:
        """The newest reports that answer to a query, by id, sought as they are asked for. A longer word is only looked for in the bytes,
        so that one in a note counts."""
        if query == ArchiveQuery(faults=query.faults):
            return iter(())
        sought = self._sought(query, proof, lambda _: frozenset())
        if sought.proof is None and not sought.without:
            return self._likely(sought)
        chunks = (self.shelf.wholes_of(chunk, Sieve()) for chunk in _chunks(self._likely(sought), _CHUNK))
        return (ident for wholes in chunks for ident, _, whole in wholes if sought.is_met_by(ident, whole))

    def _texts(self, sought: Sought, wanted: int) -> Iterator[tuple[ReportRow, Whole]]:
        for chunk in _chunks(self._likely(sought), min(wanted, _FIRST_CHUNK)):
            wholes = self.shelf.wholes_of(chunk, Sieve())
            yield from ((row, whole) for ident, row, whole in wholes if sought.is_certain or sought.is_met_by(ident, whole))

    def _sought(
        self,
        query: ArchiveQuery,
        proof: Callable[[Report], bool] | None,
        labelled: Callable[[str], frozenset[int]],
        below: int | None = None,
    ) -> Sought:
        allowed: frozenset[int] | None = None
        barred: set[int] = set()
        for condition in query.conditions:
            found = fitting(self._store, condition)
            if found is not None and condition.negated:
                barred |= found
            elif found is not None:
                allowed = frozenset(found) if allowed is None else allowed & found
        terms, without = (tuple(Term(text, labelled(text)) for text in texts) for texts in (query.words, query.without))
        asked = tuple(each.value for each in query.conditions if each.field in PROVEN and not each.negated)
        return Sought(terms, without, asked, allowed, frozenset(barred), proof, below)

    def _likely(self, sought: Sought) -> Iterator[int]:
        """Candidates, newest first, without most of those that only have a longer word's pairs of hanzi."""
        texts = sought.in_text
        words = tuple(word for text in (*(term.text for term in sought.terms), *sought.asked) for word in sought_words(text))
        if texts and words and sought.is_everywhere:
            return self._store.engine.index.newest_holding(words, texts, sought.below)
        found = self._asked_for(sought)
        return (ident for chunk in _chunks(found, _LOOKED_AT) for ident in self.shelf.likely(chunk, texts)) if texts else found

    def _asked_for(self, sought: Sought) -> Iterator[int]:
        """Candidates, newest first."""
        if not sought.terms and not any(map(sought_words, sought.asked)):
            found = iter(sorted(sought.allowed, reverse=True) if sought.allowed is not None else self._scanned(()))
        else:
            found = self._candidates((*sought.terms, *map(Term, sought.asked)), sought.below)
        return found if sought.allowed is None and not sought.barred and sought.below is None else filter(sought.passes, found)

    def whole(self, slug: str) -> tuple[ReportRow, Whole]:
        """A report with its row; raises `NotFound`."""
        _, row, whole = next(self.shelf.wholes_of([self.shelf.ident(slug)], Sieve()))
        return row, whole

    def uses(self, term: str, today: str) -> Iterator[tuple[ReportRow, Report, Place | None]]:
        """Reports whose text holds a folded term: those in papers up to a day first, the newest paper first, then the newest reports."""
        terms = (Term(term),)
        in_order = self._printed(set(self._candidates(terms)), today)
        for chunk in _chunks(in_order):
            placed = dict(chunk)
            rows = dict(self.shelf.rows_of(list(placed), Sieve()))
            known = self._verified(list(placed), terms)
            yield from ((rows[ident], report, placed[ident]) for ident, report in known if ident in rows)

    def newest(self, limit: int) -> Iterator[tuple[ReportRow, Report]]:
        """The newest reports with their texts."""
        below: int | None = None
        while limit > 0:
            rows = self.shelf.rows(Sieve(below=below), min(limit, _CHUNK))
            texts = self.shelf.texts_of([ident for ident, _ in rows])
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
        return list(self.shelf.texts_of([ident for ident, _ in counted.most_common(limit)]).values())

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
        """The reports of these ids in the order of `uses`, each with the newest paper up to a day that it stands in.

        Papers made here come first, then those that were read in from old files.
        """
        seen: set[int] = set()
        for ident, day, number in chain(self._placements(idents, today), self._origins(idents, today)):
            if ident in idents and ident not in seen:
                seen.add(ident)
                yield ident, (day, number)
        yield from ((ident, None) for ident in sorted(idents - seen, reverse=True))

    def _origins(self, idents: set[int], today: str) -> Iterator[Row]:
        query = Origin.select(Origin.report, Origin.day, Origin.page).where((Origin.day != "") & (Origin.day <= today))
        if len(idents) <= _FEW:
            query = query.where(Origin.report.in_(list(idents)))
        yield from self._store.rows(query.order_by(Origin.day.desc(), Origin.report.desc()))

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
        reports, certain = self.shelf.texts_of(idents), _is_certain(terms)
        for ident in idents:
            report = reports.get(ident)
            if report is None:
                continue
            if certain or _all_met(terms, ident, searchable(report)):
                yield ident, report

    def _candidates(self, terms: tuple[Term, ...], below: int | None = None) -> Iterator[int]:
        """Ids that may answer to all terms, newest first."""
        if any(term.labelled for term in terms):
            return self._labelled_candidates(terms)
        words = tuple(word for term in terms for word in sought_words(term.text))
        if len(terms) == 1 and len(terms[0].text) == 1 and is_exact(terms[0].text):
            return self._with_character(terms[0].text, words, below)
        return self._store.engine.index.newest(words, below) if words else iter(self._scanned(terms))

    def _with_character(self, character: str, words: Sequence[tuple[str, bool]], below: int | None) -> Iterator[int]:
        """One character: the newest reports are gone through first, since one that many have fills a list there.

        The index has to put all the words together that begin with it before it can name the first report: half a second, for some.
        """
        sieve = Sieve(below=below)
        idents = self.shelf.idents(sieve, _GONE_THROUGH)
        for chunk in _chunks(iter(idents)):
            wholes = self.shelf.wholes_of(self.shelf.likely(chunk, (character,)), sieve)
            yield from (ident for ident, _, whole in wholes if stands_in(character, whole.text))
        if len(idents) == _GONE_THROUGH:
            yield from self._store.engine.index.newest(words, idents[-1])

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
        found = self._idents(ReportTag.select(ReportTag.report).where(begins(ReportTag.word, term)))
        if term in READING_WORDS:
            found |= self._reports(ReportTable.reading == int(READING_WORDS[term]))
        if _CODE.fullmatch(term):
            places = Placement.select(Placement.slug).where(begins(Placement.number, term.upper()) | begins(Placement.day, term))
            slug = ReportTable.slug.contains(term) if "-" in term else begins(ReportTable.slug, term)
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


def _all_met(terms: Iterable[Term], ident: int, text: str) -> bool:
    return all(term.is_met_by(ident, text) for term in terms)


def _is_certain(terms: Iterable[Term]) -> bool:
    return all(is_exact(term.text) for term in terms)


def _chunks(idents: Iterator[T], first: int = _FIRST_CHUNK) -> Iterator[list[T]]:
    """Few at first, since a list is often filled by them."""
    size = first
    while chunk := list(islice(idents, size)):
        yield chunk
        size = min(2 * size, _CHUNK)
