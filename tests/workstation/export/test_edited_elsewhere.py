"""A sentence is changed in the DOCX after it was handed on: the report's columns flow, and nothing else moves."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from zipfile import ZipFile

import pytest

from tests.office import PrintedPage, office, printed_pages, to_pdf
from tests.workstation.export.pages import DAY, TITLES, made_page, pictures
from workstation.export.docx_page import write_page
from workstation.planning.set_page import SetColumn, SetPage
from workstation.units import EMU_PER_PT

pytestmark = office
ADDED = "新添的一句话说的是渠水已经通到了田头。"
TAKEN = "全区120台农机下田，"


def printed_in(sheet: PrintedPage, column: SetColumn) -> str:
    frame = column.frame
    left, right = frame.x / EMU_PER_PT - 1, (frame.x + frame.width) / EMU_PER_PT + 1
    top, bottom = frame.y / EMU_PER_PT, (frame.y + frame.height) / EMU_PER_PT + 1
    inside = [w for w in sheet.words if left <= (w.left + w.right) / 2 <= right and top <= (w.top + w.bottom) / 2 <= bottom]
    return "".join(word.text for word in sorted(inside, key=lambda word: (round(word.bottom), word.left)))


def changed(source: Path, target: Path, old: str, new: str) -> Path:
    with ZipFile(source) as package, ZipFile(target, "w") as written:
        for name in package.namelist():
            data = package.read(name)
            if name == "word/document.xml":
                text = data.decode()
                assert old in text
                data = text.replace(old, new, 1).encode()
            written.writestr(name, data)
    return target


@pytest.fixture(scope="module")
def page() -> SetPage:
    return made_page()


@pytest.fixture(scope="module")
def edited(tmp_path_factory: pytest.TempPathFactory, page: SetPage) -> Iterator[tuple[PrintedPage, PrintedPage]]:
    """With a sentence more at the lead's head, and with one less."""
    folder = tmp_path_factory.mktemp("edited")
    list(write_page([page], pictures, folder / "page.docx", titles=TITLES, day=DAY))
    longer = changed(folder / "page.docx", folder / "longer.docx", "春耕时节，", f"春耕时节，{ADDED}")
    shorter = changed(folder / "page.docx", folder / "shorter.docx", TAKEN, "")
    yield tuple(printed_pages(to_pdf(docx, folder))[0] for docx in (longer, shorter))  # type: ignore[misc]


def bare(column: SetColumn) -> str:
    return "".join("".join(line.text for line in column.lines).split())


def test_a_longer_sentence_pushes_lines_into_the_next_columns(edited: tuple[PrintedPage, PrintedPage], page: SetPage) -> None:
    columns = [column for column in page.slots[0].story.columns if column.lines]
    longer, _ = edited
    now = ["".join(printed_in(longer, column).split()) for column in columns]
    assert ADDED in "".join(now)
    assert "".join(now).replace(ADDED, "", 1).startswith("".join(map(bare, columns))[:400]), "the rest follows, column by column"
    assert now[1][:6] != bare(columns[1])[:6] and now[1][:6] in bare(columns[0]), "a line went over into the second column"


def test_a_shorter_one_draws_them_back(edited: tuple[PrintedPage, PrintedPage], page: SetPage) -> None:
    columns = [column for column in page.slots[0].story.columns if column.lines]
    _, shorter = edited
    now = "".join("".join(printed_in(shorter, column).split()) for column in columns)
    assert now == "".join(map(bare, columns)).replace(TAKEN, "", 1)


def test_other_reports_stay_where_they_were(edited: tuple[PrintedPage, PrintedPage], page: SetPage) -> None:
    for column in page.slots[1].story.columns:
        if column.lines:
            assert {"".join(printed_in(sheet, column).split()) for sheet in edited} == {bare(column)}
