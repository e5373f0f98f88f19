"""What the panels show beside the text, read in the pool: tags in use, roster, places, pictures."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from ui.editor.picture_rows import THUMB, ShownPicture
from ui.picture_words import as_image
from workstation.errors import DeskError

LATELY = 40
"""Reports whose names count as used lately."""
if TYPE_CHECKING:
    from ui.editor.editor_parts import EditorParts
    from ui.tasks import Tasks
    from workstation.desk import Desk
    from workstation.people.choosing import Choice
    from workstation.pictures.of_report import ReportPicture
    from workstation.report import Report
    from workstation.tagging.kinds import Tag

    People = tuple[tuple[Choice, ...], dict[str, int]]


@dataclass(frozen=True, slots=True)
class Aside:
    """What stands beside a report's text."""

    report: Report
    places: tuple[str, ...]
    pictures: tuple[ShownPicture, ...]
    tags: tuple[str, ...]
    """What the field for tags completes."""
    kinds: dict[str, Tag]
    desks: tuple[str, ...]
    source: str | None
    repairs: tuple[str, ...]
    """A line each."""


class SideReading(QObject):
    """Reads and shows; a report that is no longer shown gets nothing."""

    def __init__(self, desk: Desk, tasks: Tasks, parts: EditorParts, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._tasks, self._parts = desk, tasks, parts
        self._matters: tuple[object, ...] = ()
        parts.attribution.add.opened.connect(self.read_people)

    def show_report(self, report: Report | None, *, moved: bool = False) -> None:
        """Show a report's facts now, what must be read a moment later; nothing is read where only the text is new.

        `moved`: it may stand on another page than before.
        """
        if report is None:
            return
        self._parts.details.show_report(report)
        self._parts.details.pictures.refresh_captions()
        matters = (report.slug, report.tags, report.urgency, report.desk, report.pictures)
        if matters == self._matters and report.tags == self._parts.tags.tags and not moved:
            return
        self._matters = matters
        self._parts.tags.show_tags(report.tags)
        self._parts.tags.show_urgency(report.urgency)
        self._parts.tags.show_desk(report.desk)
        self._tasks.read(partial(_read_aside, self._desk, report), self._on_aside, key=(id(self), "aside"))

    def people_changed(self) -> None:
        """A directory was written."""
        if self._parts.attribution.add.isVisible():
            self.read_people()

    def read_people(self) -> None:
        """Offer the people who are in the directories now."""
        self._tasks.read(partial(_read_people, self._desk), self._on_people, key=(id(self), "people"))

    def _on_people(self, people: People) -> None:
        self._parts.attribution.add.show_choices(*people)

    def _on_aside(self, aside: Aside) -> None:
        details, tags = self._parts.details, self._parts.tags
        details.show_place(aside.places)
        details.pictures.show_pictures(aside.pictures)
        details.show_source(aside.source, aside.report.repairs, aside.repairs)
        tags.show_known(aside.tags, aside.desks)
        tags.show_kinds(aside.kinds)


def _read_aside(desk: Desk, report: Report) -> Aside:
    from ui.filing.filing_words import kind_label, repair_label  # filing is only needed here, off the main thread
    from workstation.pictures.of_report import report_pictures

    places = tuple(f"{day.isoformat()} {number}" for day, number in desk.issues.places(report.slug).get(report.slug, ()))
    pictures = tuple(ShownPicture(picture, _small(desk, picture)) for picture in report_pictures(desk, report))
    desks = tuple(sorted({row.desk for row in desk.reports.listing() if row.desk}))
    source = desk.reports.source(report.slug)
    repairs = tuple(f"{kind_label(repair.kind)}　{repair_label(source or '', repair)}" for repair in report.repairs)
    offers = tuple(tag.typed for tag in desk.tagging.offers())
    return Aside(report, places, pictures, offers, desk.tagging.kept(), desks, source, repairs)


def _read_people(desk: Desk) -> People:
    from workstation.people.choosing import choices_of, names_signed

    newest = (desk.reports.get(row.slug) for row in desk.reports.listing(limit=LATELY))
    return choices_of(desk.roster.roster(), desk.correspondents.correspondents()), names_signed(newest)


def _small(desk: Desk, picture: ReportPicture) -> QImage:
    try:
        return as_image(desk.pictures.small(picture.digest, THUMB.width()))
    except DeskError:  # it is said so in its row
        return QImage()
