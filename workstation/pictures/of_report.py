"""A report's pictures with the caption lines that belong to them: added, taken off, put in another order."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from workstation.errors import BadInput, NotFound

if TYPE_CHECKING:
    from pathlib import Path

    from workstation.desk import Desk
    from workstation.pictures.files import PictureLook
    from workstation.report import Report


@dataclass(frozen=True, slots=True)
class ReportPicture:
    """One of them: `look` is None where the file is gone; `alike` names others that may be the same, and where they are used."""

    digest: str
    name: str
    look: PictureLook | None
    alike: tuple[str, ...] = ()


def report_pictures(desk: Desk, report: Report) -> tuple[ReportPicture, ...]:
    """All of a report's, in order; one that vanished is among them."""
    return tuple(_described(desk, digest) for digest in report.pictures)


def _described(desk: Desk, digest: str) -> ReportPicture:
    try:
        info = desk.pictures.info(digest)
    except NotFound:
        return ReportPicture(digest, digest[:8], None)
    alike = tuple(other.name or other.hash[:8] for other in desk.pictures.alike(digest))
    try:
        return ReportPicture(digest, info.name, desk.pictures.look(digest), alike)
    except (NotFound, BadInput):
        return ReportPicture(digest, info.name, None, alike)


def with_pictures(desk: Desk, report: Report, pictures: tuple[Path | bytes, ...]) -> Report:
    """Keeps the originals in the store's folder; raises `BadInput` for what is no picture. The same bytes are not added twice."""
    added = dict.fromkeys(desk.pictures.add(picture) for picture in pictures)
    return replace(report, pictures=(*report.pictures, *(digest for digest in added if digest not in report.pictures)))


def without_picture(report: Report, number: int) -> Report:
    """The picture with its caption; the original stays with the desk."""
    pictures, captions = list(report.pictures), _padded(report)
    if 0 <= number < len(pictures):
        del pictures[number], captions[number]
    return replace(report, pictures=tuple(pictures), captions=_trimmed(captions))


def moved_picture(report: Report, number: int, by: int) -> Report:
    """The picture, with its caption, so many places on."""
    other = number + by
    if not (0 <= number < len(report.pictures) and 0 <= other < len(report.pictures)):
        return report
    pictures, captions = list(report.pictures), _padded(report)
    for row in (pictures, captions):
        row[number], row[other] = row[other], row[number]
    return replace(report, pictures=tuple(pictures), captions=_trimmed(captions))


def _padded(report: Report) -> list[str]:
    """A caption for every picture."""
    return [*report.captions, *[""] * (len(report.pictures) - len(report.captions))]


def _trimmed(captions: list[str]) -> tuple[str, ...]:
    while captions and not captions[-1].strip():
        captions.pop()
    return tuple(captions)
