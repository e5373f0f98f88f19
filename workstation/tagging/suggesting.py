"""Tags that a text may want, each with the words of the text that caused it; all of it offline."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from workstation.store.derived import searchable
from workstation.tagging.kinds import Tag, TagKind
from workstation.tagging.lessons import Lessons

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workstation.archive.archive import Archive
    from workstation.report import Report
    from workstation.reports import Reports
    from workstation.tagging.entries import Entries
    from workstation.tagging.tagging import Tagging

LEARNT_FROM = 2_000
"""The newest reports that are looked at."""
_NAMED = 2
"""So often a topic's name must stand in a text by itself."""
_MOST_PEOPLE = 3
"""Of people, and of organs, that a text names: those that it names most."""


@dataclass(frozen=True, slots=True)
class TagSuggestion:
    """A tag that a text may want, and the words of the text that caused it."""

    tag: str
    words: tuple[str, ...]
    learnt: bool
    """From the paper's own tagging, else from the list of topics, the directories, the dateline."""
    kind: TagKind = TagKind.FREE

    @property
    def typed(self) -> str:
        """What asks for it, its kind said."""
        return Tag(self.tag, self.kind).typed


class Suggesting:
    """Reads a text, the archive's own tagging, the topics and the directories."""

    def __init__(self, tagging: Tagging, reports: Reports, archive: Archive, entries: Entries) -> None:
        self._tagging, self._reports, self._archive, self._entries = tagging, reports, archive, entries
        self._learnt: tuple[object, Lessons] | None = None

    def tags_for(self, report: Report, most: int) -> tuple[TagSuggestion, ...]:
        """What the paper gave to texts with such words first, then topics, people, organs and places that the text names."""
        text = searchable(report)
        kept = self._tagging.kept()
        learnt = (TagSuggestion(tag, words, True, kept.get(tag, Tag(tag)).kind) for tag, words in self._lessons().tags_for(text))
        found: dict[str, TagSuggestion] = {}
        for each in (*list(learnt)[: most // 2], *self._topics_in(text), *self._entries_in(report), *self._places_in(report, kept)):
            if each.tag not in report.tags:
                found.setdefault(each.tag, each)
        return tuple(found.values())[:most]

    def _topics_in(self, text: str) -> Iterator[TagSuggestion]:
        named = (topic.name for topic in self._tagging.topics().listed if len(topic.name) > 1 and text.count(topic.name) >= _NAMED)
        yield from (TagSuggestion(name, (name,), False, TagKind.TOPIC) for name in named)

    def _entries_in(self, report: Report) -> Iterator[TagSuggestion]:
        """Whom the text is about, not who wrote it: bylines are left out."""
        text = "\n".join((report.headlines.kicker, report.headlines.main, report.headlines.deck, *_without_bylines(report.body)))
        counted: Counter[TagKind] = Counter()
        found = sorted(self._entries.in_text(text), key=lambda each: -text.count(each[1][0]))
        for tag, words in found:
            counted[tag.kind] += 1
            if counted[tag.kind] <= _MOST_PEOPLE:
                yield TagSuggestion(tag.name, words, False, tag.kind)

    def _places_in(self, report: Report, kept: dict[str, Tag]) -> Iterator[TagSuggestion]:
        from workstation.attribution import find_attributions

        text = "\n".join(report.body)
        places = [each.dateline.place for each in find_attributions(report.body[0][:80]) if each.dateline] if report.body else []
        own = [tag.name for tag in kept.values() if tag.kind is TagKind.PLACE and tag.name in text]
        yield from (TagSuggestion(place, (place,), False, TagKind.PLACE) for place in dict.fromkeys((*places, *own)) if place)

    def _lessons(self) -> Lessons:
        """From the newest reports; learnt again once there are other tags or newer reports."""
        newest = self._reports.listing(limit=1)
        state = (newest[0].slug if newest else "", tuple(self._tagging.counts().items()))
        if self._learnt is None or self._learnt[0] != state:
            lessons = Lessons()
            for _, report in self._archive.newest(LEARNT_FROM):
                if report.tags:
                    lessons.learn(searchable(report), report.tags)
            self._learnt = (state, lessons)
        return self._learnt[1]


def _without_bylines(body: tuple[str, ...]) -> Iterator[str]:
    from workstation.attribution import find_attributions

    for paragraph in body:
        kept = paragraph
        for found in reversed(list(find_attributions(paragraph))):
            start, end = found.span
            kept = kept[:start] + kept[end:]
        yield kept
