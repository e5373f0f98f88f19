"""Versions of reports: a timeline that makes itself, names by hand, comparison, and the way back; nothing is ever overwritten."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from workstation.changes import Change
from workstation.errors import BadInput, NotFound, Stale
from workstation.rights.gate import needs
from workstation.store.report_shelf import ReportShelf
from workstation.store.version_shelf import VersionShelf
from workstation.text.difference import paragraph_changes
from workstation.versions.merging import is_same_text
from workstation.versions.version import State

if TYPE_CHECKING:
    from collections.abc import Callable

    from workstation.filing.review import Review
    from workstation.options import OptionsBook
    from workstation.report import Report
    from workstation.reports import Reports
    from workstation.store.store import Store
    from workstation.versions.version import Version

LONGEST_NAME = 40


class Versions:
    """Reads timelines, names versions, brings one back."""

    def __init__(self, store: Store, reports: Reports, options: OptionsBook, clock: Callable[[], datetime] = datetime.now) -> None:
        self._store, self._reports, self._options, self._clock = store, reports, options, clock
        self._shelf, self._texts = VersionShelf(store), ReportShelf(store)

    def listing(self, slug: str) -> tuple[Version, ...]:
        """A report's versions, newest first. The first entry is the text as it stands, once it was written at all."""
        return self._shelf.listing(slug)

    def text(self, ident: int) -> Report:
        """A report as it was; raises `NotFound`."""
        report = self._shelf.text(ident)
        if report is None:
            raise NotFound("没有这个历次文本，可能稿件已不在稿库里；请刷新")
        return report

    @needs("report.write")
    def keep(self, slug: str, name: str) -> Change:
        """Give the text as it stands a name (送审稿); raises `BadInput` without one."""
        name = name.strip()
        if not name or len(name) > LONGEST_NAME:
            raise BadInput("给这一稿起个名字，如“送审稿”，不超过 {0} 个字", LONGEST_NAME)
        with self._store.writing() as lane:
            report = self._reports.get(slug)
            self._shelf.name(lane, self._texts.ident(slug), report, self._clock(), self._person, name)
        return Change("命名历次文本", reports=frozenset({slug}))

    @needs("report.write")
    def seal(self, slug: str) -> Change:
        """The text goes out as it stands: what is written from now on is another version, so that this one is known when it comes back."""
        with self._store.writing() as lane:
            self._shelf.seal(lane, self._texts.ident(slug))
        return lane.change

    @needs("report.write")
    def restore(self, slug: str, ident: int) -> Change:
        """Make a version the present text. What stood until now is a version itself, so that this can be taken back like any other."""
        was, now = self.text(ident), self._reports.get(slug)
        if was.slug != slug:
            raise BadInput("这个历次文本属于另一篇稿件；请刷新后再选")
        with self._store.writing() as lane:
            self._shelf.seal(lane, self._texts.ident(slug))
            self._reports.save(replace(was, revision=now.revision, repairs=now.repairs))
        return lane.change

    @needs("report.write")
    def restore_paragraph(self, slug: str, ident: int, number: int, revision: int) -> Change:
        """Make one changed paragraph of the body what it was in a version.

        `number` counts the paragraphs of their comparison, `revision` is that of the text that was compared; raises `Stale` when it was
        written since.
        """
        was, now = self.text(ident), self._reports.get(slug)
        if now.revision != revision:
            raise Stale("稿件 {0} 刚刚改过，这一段没有恢复；请看过新的对照再选", slug)
        changes = paragraph_changes(was.body, now.body)
        if not 0 <= number < len(changes):
            raise NotFound("对照里没有这一段；请刷新后再选")
        texts = [(was.body, change.old) if at == number else (now.body, change.new) for at, change in enumerate(changes)]
        body = [paragraphs[index] for paragraphs, index in texts if index is not None]
        return self._reports.save(replace(now, body=tuple(body)))

    def states(self, slug: str, since: int) -> tuple[State, ...]:
        """The versions of a report from one of them to the present text, oldest first, with who made each, when."""
        chosen = [version for version in self.listing(slug) if version.id >= since]
        found = [State(self.text(version.id), version.person, version.at) for version in reversed(chosen)]
        now = self._reports.get(slug)
        last = found[-1].report if found else None
        return tuple(found) if last and is_same_text(last, now) else (*found, State(now, self._person, now.changed or self._clock()))

    @needs("report.write")
    def take_review(self, slug: str, review: Review) -> Change:
        """Put what a reviewer sent back into the timeline, all his changes made, to be compared; `Reviews` takes them over one by one."""
        now = self._reports.get(slug)
        hands = "、".join(review.hands) or "审改人"
        with self._store.writing() as lane:
            read = replace(review.applied(now), revision=0)
            self._shelf.add(lane, self._texts.ident(slug), read, self._clock(), hands[:LONGEST_NAME], f"审改：{hands}"[:LONGEST_NAME])
        return Change("收回审改稿", reports=frozenset({slug}))

    @property
    def _person(self) -> str:
        return str(self._options.get("paper.person"))
