"""What the panels show beside the text, read in the pool: tags in use, roster, places, pictures."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QImage, QImageReader

from ui.details_panel import THUMB

if TYPE_CHECKING:
    from ui.editor_parts import EditorParts
    from ui.tasks import Tasks
    from workstation.desk import Desk
    from workstation.report import Report

Aside = tuple[str, tuple[str, ...], list[tuple[str, QImage]], tuple[str, ...], tuple[str, ...]]
"""Slug, places, pictures, tags in use, desks in use."""


class SideReading(QObject):
    """Reads and shows; a report that is no longer shown gets nothing."""

    def __init__(self, desk: Desk, tasks: Tasks, parts: EditorParts, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._tasks, self._parts = desk, tasks, parts
        self.read_roster()

    def show_report(self, report: Report | None) -> None:
        """Show a report's facts now, what must be read a moment later."""
        if report is None:
            return
        self._parts.tags.show_tags(report.tags)
        self._parts.tags.show_desk(report.desk)
        self._parts.details.show_report(report)
        self._tasks.read(partial(_read_aside, self._desk, report), self._on_aside, key=(id(self), "aside"))

    def read_roster(self) -> None:
        """Offer the people who are on the roster now."""
        self._tasks.read(self._desk.roster.roster, self._parts.attribution.show_roster, key=(id(self), "roster"))

    def _on_aside(self, aside: Aside) -> None:
        _, places, pictures, tags, desks = aside
        self._parts.details.show_place(places)
        self._parts.details.show_pictures(pictures)
        self._parts.tags.show_known(tags, desks)


def _read_aside(desk: Desk, report: Report) -> Aside:
    places = tuple(f"{day.isoformat()} {number}" for day, number in desk.issues.places(report.slug).get(report.slug, ()))
    pictures = [(desk.pictures.path(digest).name, _small(str(desk.pictures.path(digest)))) for digest in report.pictures]
    desks = tuple(sorted({row.desk for row in desk.reports.listing() if row.desk}))
    return report.slug, places, pictures, desk.reports.tags(), desks


def _small(path: str) -> QImage:
    reader = QImageReader(path)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid():
        reader.setScaledSize(size.scaled(THUMB * 2, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()
