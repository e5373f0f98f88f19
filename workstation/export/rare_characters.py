"""Characters that a face lacks, mostly in names: which ones, in which report, and what prints them instead."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from workstation.checks.engine.finding import Finding, Severity
from workstation.checks.engine.manuscript import Manuscript
from workstation.export.preflight import Matter, Obstacle
from workstation.told import Told

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from workstation.copyfit.face import Face
    from workstation.copyfit.fonts import FontCase
    from workstation.planning.set_page import SetPage, SetParagraph, SetSlot
    from workstation.report import Report

RULE = "glyph"
"""Stands in a place's finding where a rule's code would: no rule can know the faces."""


def rare_characters(pages: Sequence[SetPage], reports: Mapping[str, Report], fonts: FontCase) -> Iterator[Obstacle]:
    """A row for each face that lacks characters of a report; it blocks where no face installed has one of them."""
    for page in pages:
        for slot in page.slots:
            report = reports.get(slot.slug)
            for (face, other), characters in _lacking(slot, fonts).items():
                title = report.title if report else slot.slug
                problem = _told(face, other, characters)
                finding = _first(report, characters) if report else None
                blocks = other is None and not fonts.is_rare_off
                yield Obstacle(page.number, slot.slug, title, "", problem=problem, matter=Matter.GLYPH, blocks=blocks, finding=finding)


def missing_characters(pages: Sequence[SetPage], fonts: FontCase) -> frozenset[str]:
    """All characters of the pages that some face of theirs lacks."""
    return frozenset(char for page in pages for slot in page.slots for chars in _lacking(slot, fonts).values() for char in chars)


def _lacking(slot: SetSlot, fonts: FontCase) -> dict[tuple[Face, Face | None], list[str]]:
    """Which characters each face lacks, by the face that stands in, in the order in which they occur."""
    found: dict[tuple[Face, Face | None], list[str]] = {}
    for paragraph in slot.paragraphs:
        for face, text in faces_of(paragraph, fonts):
            lacked = face.lacks(text)
            for char in dict.fromkeys(char for char in text if char in lacked):
                listed = found.setdefault((face, face.stand_in(char)), [])
                if char not in listed:
                    listed.append(char)
    return found


def faces_of(paragraph: SetParagraph, fonts: FontCase) -> Iterator[tuple[Face, str]]:
    """A paragraph's stretches with the face of each, as its style and runs ask for them."""
    style = paragraph.style
    faces = [fonts.face(style.role, bold=style.bold)] * len(paragraph.text)
    for run in paragraph.runs:
        faces[run.start : run.end] = [fonts.face(run.role, bold=style.bold or run.bold)] * (run.end - run.start)
    at = 0
    for face, group in groupby(faces):
        length = len(list(group))
        yield face, paragraph.text[at : at + length]
        at += length


def _told(face: Face, other: Face | None, characters: Sequence[str]) -> str:
    name = face.chinese_name or face.family
    instead = Told("改用 {0} 印", other.family) if other else Told("印出来会是空框")
    return Told("{0} 没有“{1}”，{2}", name, "".join(characters), instead)


def _first(report: Report, characters: Sequence[str]) -> Finding | None:
    """Where the first of them stands in the report."""
    text = Manuscript.of_report(report).text
    at = min((place for char in characters if (place := text.find(char)) >= 0), default=-1)
    return Finding(RULE, Severity.WARNING, (at, at + 1), text[at], "") if at >= 0 else None
