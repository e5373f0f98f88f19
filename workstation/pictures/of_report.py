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


def line_of(report: Report, picture: str) -> str | None:
    """A picture's line of the captions; null where the report hasn't this picture."""
    if picture not in report.pictures:
        return None
    at = report.pictures.index(picture)
    return report.captions[at] if at < len(report.captions) else ""


def owning(report: Report, picture: str, caption: str = "") -> Report:
    """The report with a picture more; a caption that waits for one becomes its own, `caption` first of all."""
    if picture in report.pictures:
        return report if line_of(report, picture) or not caption else recaptioned(report, picture, caption)
    at, captions = len(report.pictures), list(report.captions)
    waiting = captions[at:]
    if caption in waiting:
        captions.insert(at, captions.pop(at + waiting.index(caption)))
    elif caption:
        captions[at:at] = [*[""] * (at - len(captions)), caption]
    return replace(report, pictures=(*report.pictures, picture), captions=tuple(captions))


def recaptioned(report: Report, picture: str, line: str) -> Report:
    """The report with other words for one of its pictures."""
    captions = _padded(report)
    captions[report.pictures.index(picture)] = line
    return replace(report, captions=_trimmed(captions))


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
