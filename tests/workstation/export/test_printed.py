"""The page as LibreOffice prints it, against the set page: nothing lost, everything where it was asked for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.office import Drawing, PrintedPage, drawing, office, printed_pages, to_pdf
from tests.workstation.export.pages import DAY, TITLES, made_page, overset_page, pictures
from workstation.export.docx_page import write_page
from workstation.planning.set_page import Frame, SetColumn, SetPage
from workstation.units import EMU_PER_PT

pytestmark = office

CORNER = 0.05 / 25.4 * 72
"""0.05 mm in pt."""


@pytest.fixture(scope="module")
def asked() -> SetPage:
    return made_page()


@pytest.fixture(scope="module")
def pdf(tmp_path_factory: pytest.TempPathFactory, asked: SetPage) -> Path:
    """The page twice, and a third time with text that has no room."""
    folder = tmp_path_factory.mktemp("printed")
    list(write_page([asked, overset_page()], pictures, folder / "page.docx", titles=TITLES, day=DAY, overset_page=True))
    return to_pdf(folder / "page.docx", folder)


@pytest.fixture(scope="module")
def printed(pdf: Path) -> PrintedPage:
    return printed_pages(pdf)[0]


@pytest.fixture(scope="module")
def drawn(pdf: Path) -> Drawing:
    return drawing(pdf)


def columns_of(page: SetPage) -> Iterator[SetColumn]:
    for slot in page.slots:
        yield from slot.story.columns
        yield from (column for picture in slot.pictures if picture.caption for column in picture.caption.columns)


def corners(frame: Frame) -> tuple[float, float, float, float]:
    return tuple(edge / EMU_PER_PT for edge in (frame.x, frame.y, frame.x + frame.width, frame.y + frame.height))  # type: ignore[return-value]


def test_a_page_is_one_sheet_of_the_asked_size(pdf: Path, asked: SetPage) -> None:
    pages = printed_pages(pdf)
    assert len(pages) == 3
    assert pages[0].width == pytest.approx(asked.width / EMU_PER_PT, abs=CORNER)
    assert pages[0].height == pytest.approx(asked.height / EMU_PER_PT, abs=CORNER)


def test_every_line_breaks_where_copyfit_said(printed: PrintedPage, asked: SetPage) -> None:
    for column in columns_of(asked):
        left, top, right, bottom = corners(column.frame)
        inside = [w for w in printed.words if left - 1 <= (w.left + w.right) / 2 <= right + 1 and top <= (w.top + w.bottom) / 2 <= bottom]
        rows: dict[int, list[tuple[float, str]]] = {}
        for word in inside:
            rows.setdefault(round((word.bottom - top) / 11.5), []).append((word.left, word.text))
        texts = ["".join(text for _, text in sorted(row)) for _, row in sorted(rows.items())]
        assert texts == ["".join(line.text.split()) for line in column.lines]


def test_no_character_is_lost(pdf: Path, asked: SetPage) -> None:
    pages = printed_pages(pdf)
    parts = [
        paragraph.text
        for slot in asked.slots
        for paragraph in (*(slot.headline.paragraphs if slot.headline else ()), *slot.story.paragraphs)
    ]
    for char in set("".join(parts)) - set(" \u3000"):
        assert pages[0].text.count(char) >= "".join(parts).count(char), char
    story = overset_page().slots[0].story
    everything = pages[1].text + pages[2].text
    for char in set("".join(paragraph.text for paragraph in story.paragraphs)) - set(" \u3000"):
        assert everything.count(char) >= sum(paragraph.text.count(char) for paragraph in story.paragraphs), char


def test_rules_frames_and_pictures_have_their_corners_where_asked(drawn: Drawing, asked: SetPage) -> None:
    frames = [rule.frame for rule in (*asked.rules, *asked.folio.rules)]
    frames += [slot.box.frame for slot in asked.slots if slot.box]
    frames += [picture.frame for slot in asked.slots for picture in slot.pictures]
    assert len(frames) >= 4
    for frame in frames:
        wanted = corners(frame)
        off = min(max(abs(a - b) for a, b in zip(wanted, found, strict=True)) for found in drawn.rectangles)
        assert off <= CORNER, (wanted, off)


def test_baselines_stand_on_the_pages_grid_in_every_column(drawn: Drawing, asked: SetPage) -> None:
    for column in columns_of(asked):
        left, _, right, _ = corners(column.frame)
        for line in column.lines:
            wanted = line.baseline / EMU_PER_PT
            found = [y for x, y in drawn.glyphs if left - 1 <= x <= right and abs(y - wanted) < 5]
            assert found
            assert max(abs(y - wanted) for y in found) <= 0.1


def test_lines_start_at_the_columns_edge(drawn: Drawing, asked: SetPage) -> None:
    for column in columns_of(asked):
        left, _, right, _ = corners(column.frame)
        for line in (line for line in column.lines if line.x == column.frame.x and line.xs[0] == 0):
            starts = [x for x, y in drawn.glyphs if left - 1 <= x <= right and abs(y - line.baseline / EMU_PER_PT) < 1]
            assert min(starts) == pytest.approx(left, abs=CORNER)


def test_every_character_stands_where_the_set_page_says(drawn: Drawing, asked: SetPage) -> None:
    for column in columns_of(asked):
        for line in (line for line in column.lines if "——" not in line.text):  # a double dash is one glyph
            row = [x for x, y in drawn.glyphs if abs(y - line.baseline / EMU_PER_PT) < 1]
            places = [line.x / EMU_PER_PT + x for x, char in zip(line.xs, line.text, strict=True) if not char.isspace()]
            assert max(min(abs(x - place) for x in row) for place in places) <= 0.6, line.text


def test_an_empty_place_for_a_picture_and_an_empty_report_do_no_harm(tmp_path: Path, asked: SetPage) -> None:
    slot = asked.slots[0]
    empty = replace(slot, story=replace(slot.story, paragraphs=()), pictures=(replace(slot.pictures[0], picture=""),))
    list(write_page([replace(asked, slots=(empty,))], pictures, tmp_path / "page.docx"))
    assert len(printed_pages(to_pdf(tmp_path / "page.docx", tmp_path))) == 1
