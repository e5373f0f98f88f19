"""“这里印错过”: a mistake becomes a house rule, with the archive's evidence of how precise it would be."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING

from workstation.checks.engine.manuscript import Manuscript
from workstation.checks.lesson import Pair, Sighting, narrowed, pairs, proposed
from workstation.errors import BadInput
from workstation.people.known import places
from workstation.progress import Progress
from workstation.text.sentences import Sentences
from workstation.told import Told

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workstation.archive.archive import Archive
    from workstation.report import Report, ReportRow

READ, LISTED = 2_000, 300
"""So many reports are looked through at most, and so many places listed."""
_STEP = 20


@dataclass(frozen=True, slots=True)
class Mistake:
    """What was wrong and what is right, with the rest of its sentence, and the report it stands in."""

    wrong: str
    right: str
    before: str = ""
    after: str = ""
    slug: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """Where the narrowest pair's wrong words stand in the archive."""

    slug: str
    title: str
    page: str
    seen: Sighting


@dataclass(frozen=True, slots=True)
class Lesson:
    """A mistake's pairs, the narrowest first, and the evidence. `rights`: places of the narrowest pair's right words."""

    pairs: tuple[Pair, ...]
    places: tuple[Place, ...] = ()
    rights: int = 0
    reports: int = 0
    """Looked through."""
    is_cut: bool = False
    """There are more places than are listed."""
    rightly: frozenset[int] = field(default_factory=frozenset)
    """Numbers of the places where an editor says that the words are right."""

    @property
    def pair(self) -> Pair:
        """What is proposed."""
        sightings = [place.seen for place in self.places]
        if self.rightly:
            return narrowed(self.pairs, sightings, self.rightly)
        return proposed(self.pairs, sightings, self.rights)

    def flagged(self, pair: Pair) -> tuple[int, ...]:
        """Numbers of the places that a pair flags."""
        return tuple(number for number, place in enumerate(self.places) if place.seen.holds(pair))

    def elsewhere(self, pair: Pair) -> int:
        """How many places in other reports a pair flags."""
        return sum(not self.places[number].seen.own for number in self.flagged(pair))

    def wronged(self, pair: Pair) -> int:
        """How many places a pair flags though an editor said that they are right."""
        return len(self.rightly.intersection(self.flagged(pair)))


def lesson(archive: Archive, mistake: Mistake) -> Iterator[Progress[Lesson]]:
    """Look for the wrong and the right words in the archive; the last step carries the lesson. Raises `BadInput`."""
    found = pairs(mistake.before, mistake.wrong, mistake.right, mistake.after)
    if not found:
        raise BadInput("误、正两栏一样，没有可学的；请改成印错的字和正确的字")
    narrow, places_found, rights, read = found[0], [], 0, 0
    yield Progress(0, 0, Told("在稿库里找"))
    for row, report in islice(archive.holding(narrow.wrong), READ):
        places_found += _places(row, report, narrow, mistake.slug)
        read += 1
        if read % _STEP == 0:
            yield Progress(read, 0, Told("在稿库里找"))
    rights = _count(archive, narrow.right) if narrow.right else 0
    is_cut = len(places_found) > LISTED
    yield Progress(1, 1, Told("在稿库里找"), Lesson(found, tuple(places_found[:LISTED]), rights, read, is_cut))


def _places(row: ReportRow, report: Report, pair: Pair, own: str) -> list[Place]:
    text = Manuscript.of_report(report).text
    sentences = Sentences(text)
    return [Place(row.slug, row.title, row.page, _sighting(sentences, pair, at, row.slug == own)) for at in places(text, pair.wrong)]


def _sighting(sentences: Sentences, pair: Pair, at: int, own: bool) -> Sighting:
    end = at + len(pair.wrong)
    before, after = sentences.around(at, end)
    before = before.lstrip()
    return Sighting(f"{before}{pair.wrong}{after.rstrip()}", (len(before), len(before) + len(pair.wrong)), own)


def _count(archive: Archive, words: str) -> int:
    held = islice(archive.holding(words), READ)
    return sum(Manuscript.of_report(report).text.count(words) for _, report in held)
