"""Versions of reports: a timeline that makes itself, names by hand, comparison, and the way back; nothing is ever overwritten."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from workstation.changes import Change
from workstation.errors import BadInput, NotFound
from workstation.store.report_shelf import ReportShelf
from workstation.store.version_shelf import VersionShelf

if TYPE_CHECKING:
    from collections.abc import Callable

    from workstation.options import OptionsBook
    from workstation.report import Report
    from workstation.reports import Reports
    from workstation.store.store import Store
    from workstation.version import Version

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

    def keep(self, slug: str, name: str) -> Change:
        """Give the text as it stands a name (送审稿); raises `BadInput` without one."""
        name = name.strip()
        if not name or len(name) > LONGEST_NAME:
            raise BadInput(f"给这一稿起个名字，如“送审稿”，不超过 {LONGEST_NAME} 个字")
        with self._store.writing() as lane:
            report = self._reports.get(slug)
            self._shelf.name(lane, self._texts.ident(slug), report, self._clock(), self._person, name)
        return Change("命名历次文本", reports=frozenset({slug}))

    def restore(self, slug: str, ident: int) -> Change:
        """Make a version the present text. What stood until now is a version itself, so that this can be taken back like any other."""
        was, now = self.text(ident), self._reports.get(slug)
        if was.slug != slug:
            raise BadInput("这个历次文本属于另一篇稿件；请刷新后再选")
        with self._store.writing() as lane:
            self._shelf.seal(lane, self._texts.ident(slug))
            self._reports.save(replace(was, revision=now.revision, repairs=now.repairs))
        return lane.change

    @property
    def _person(self) -> str:
        return str(self._options.get("paper.person"))
