"""Tags on the desk: topics of the trade's list, renaming and merging, many reports at once, suggestions learnt from what was tagged."""

from __future__ import annotations

import csv
from collections import Counter, defaultdict
from dataclasses import dataclass
from functools import cache
from math import log
from typing import TYPE_CHECKING

from workstation.errors import BadInput
from workstation.resources import data_path
from workstation.rights.gate import needs
from workstation.store.derived import searchable
from workstation.store.terms import index_terms

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from pathlib import Path

    from workstation.archive.archive import Archive
    from workstation.changes import Change
    from workstation.report import Report
    from workstation.reports import Reports
    from workstation.store.store import Store

LEARNT_FROM = 2_000
"""The newest reports that are looked at."""
_LEAST_TAGGED, _LEAST_SEEN, _TELLING = 3, 3, 4.0
"""A tag, and a word under it, met less often teach nothing; a word tells of a tag when it is so many times as frequent under it."""
_NAMED = 2
"""So often a topic's name must stand in a text by itself."""


@dataclass(frozen=True, slots=True)
class Topic:
    """A subject by its IPTC Media Topic code."""

    code: str
    parent: str
    name: str
    english: str


@dataclass(frozen=True, slots=True)
class TagSuggestion:
    """A tag that a text may want, and the words of the text that caused it."""

    tag: str
    words: tuple[str, ...]
    learnt: bool
    """From the paper's own tagging, else from the list of topics."""


@cache
def topics() -> tuple[Topic, ...]:
    """The two upper levels of IPTC's list (© IPTC, CC BY 4.0), in its order."""
    return tuple(read_topics(data_path("topics.csv")))


def read_topics(path: Path) -> Iterator[Topic]:
    """Topics of a CSV file with code, parent, zh and en; raises `BadInput` for what is none."""
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise BadInput(f"{path.name}：读不出这个文件；请另存为 UTF-8 的 CSV 再导入") from error
    rows = csv.DictReader(line for line in lines if not line.startswith("#"))
    if not {"code", "zh"} <= set(rows.fieldnames or ()):
        raise BadInput(f"{path.name}：第一行应有 code 和 zh 两栏；请用 IPTC 的主题表导出")
    yield from (Topic(row["code"], row.get("parent") or "", row["zh"], row.get("en") or "") for row in rows if row["code"] and row["zh"])


class Tagging:
    """Writes tags on many reports as one action each, and suggests some."""

    def __init__(self, store: Store, reports: Reports, archive: Archive) -> None:
        self._store, self._reports, self._archive = store, reports, archive

    @needs("report.sort")
    def add(self, slugs: Iterable[str], tags: Iterable[str]) -> Change:
        """Give each report these tags besides its own."""
        wanted = tuple(tag.strip() for tag in tags if tag.strip())
        return self._each("加标签", slugs, lambda own: (*own, *wanted))

    @needs("report.sort")
    def take_off(self, slugs: Iterable[str], tags: Iterable[str]) -> Change:
        """Take these tags off each report."""
        unwanted = frozenset(tags)
        return self._each("去标签", slugs, lambda own: tuple(tag for tag in own if tag not in unwanted))

    @needs("report.sort")
    def rename(self, tag: str, name: str) -> Change:
        """Call a tag otherwise on every report; where reports have the new one already, the two become one."""
        name = name.strip()
        if not name:
            raise BadInput("标签不能没有名字；请写一个名字，要去掉它请用“去标签”")
        slugs = [row.slug for row in self._reports.listing(tag=tag, limit=1_000_000)]
        return self._each("标签改名", slugs, lambda own: tuple(name if each == tag else each for each in own))

    def _each(self, label: str, slugs: Iterable[str], become: Callable[[tuple[str, ...]], tuple[str, ...]]) -> Change:
        with self._store.writing(label) as lane:
            for slug in slugs:
                own = self._reports.get(slug).tags
                tags = tuple(dict.fromkeys(become(own)))
                if tags != own:
                    self._reports.set_tags([slug], tags)
        return lane.change

    def suggest(self, report: Report, most: int = 6) -> tuple[TagSuggestion, ...]:
        """Tags that this text may want: what the paper gave to texts with such words, then topics that it names. For a worker thread."""
        text = searchable(report)
        learnt = _learnt(self._lessons(), frozenset(index_terms(text).split()), text)
        named = (TagSuggestion(topic.name, (topic.name,), False) for topic in topics() if text.count(topic.name) >= _NAMED)
        found = {each.tag: each for each in (*named, *learnt)}
        return tuple(each for each in sorted(found.values(), key=lambda each: not each.learnt) if each.tag not in report.tags)[:most]

    def _lessons(self) -> Mapping[str, Counter[str]]:
        """For each tag, and for all reports under "", in how many of the newest reports each word stands."""
        lessons: defaultdict[str, Counter[str]] = defaultdict(Counter)
        for _, report in self._archive.newest(LEARNT_FROM):
            if report.tags:
                words = frozenset(index_terms(searchable(report)).split())
                for tag in ("", *report.tags):
                    lessons[tag].update(words)
                    lessons[tag][""] += 1
        return lessons


def _learnt(lessons: Mapping[str, Counter[str]], words: frozenset[str], text: str) -> list[TagSuggestion]:
    everything = lessons.get("", Counter())
    scored = []
    for tag, counts in lessons.items():
        if tag and counts[""] >= _LEAST_TAGGED:
            telling = _telling(counts, everything, words)
            if len(telling) >= _NAMED:
                shown = tuple(word for word, _ in telling if len(word) > 1 and word in text)[:3]
                scored.append((sum(weight for _, weight in telling[:12]), TagSuggestion(tag, shown, True)))
    return [suggestion for _, suggestion in sorted(scored, key=lambda pair: -pair[0])]


def _telling(counts: Counter[str], everything: Counter[str], words: frozenset[str]) -> list[tuple[str, float]]:
    """The text's words that are far more frequent under a tag than elsewhere, the most telling first."""
    found = []
    others = max(everything[""] - counts[""], 1)
    for word in words:
        seen = counts[word]
        if word and seen >= _LEAST_SEEN:
            ratio = (seen / counts[""]) / ((everything[word] - seen + 0.5) / others)
            if ratio >= _TELLING:
                found.append((word, log(ratio) * seen / counts[""]))
    return sorted(found, key=lambda pair: (-pair[1], pair[0]))
