from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.office import office
from tests.workstation.export.pages import DAY, TITLES, made_page, pictures
from workstation.errors import DeskError
from workstation.export import proving
from workstation.export.docx_page import write_page
from workstation.export.proving import Proof, prove, told
from workstation.planning.set_page import SetPage


def proved(pages: list[SetPage], docx: Path) -> Proof:
    result = list(prove(pages, docx))[-1].result
    assert result is not None
    return result


def altered(page: SetPage) -> SetPage:
    """The layout with a word moved from one line to the next, as if we had broken it so."""
    slot = page.slots[0]
    column = slot.story.columns[0]
    first, second, *rest = column.lines
    lines = (replace(first, text=first.text[:-1]), replace(second, text=first.text[-1] + second.text), *rest)
    story = replace(slot.story, columns=(replace(column, lines=lines), *slot.story.columns[1:]))
    return replace(page, slots=(replace(slot, story=story), *page.slots[1:]))


class TestWithLibreOffice:
    pytestmark = office

    def test_lines_that_agree_are_counted_and_those_that_don_t_are_named(self, tmp_path: Path) -> None:
        page = made_page()
        list(write_page([page, page], pictures, tmp_path / "page.docx", titles=TITLES, day=DAY))
        proof = proved([page, replace(altered(page), number="K02")], tmp_path / "page.docx")
        assert proof.lines > 200 and proof.pages == 2
        assert [(found.page, found.slug) for found in proof.differences] == [("K02", "lead")] * 2
        line = page.slots[0].story.columns[0].lines[0].text
        assert proof.differences[0].expected == line[:-1].strip() and proof.differences[0].printed == "".join(line.split())
        assert "《农机下田忙 麦苗返青早》K02 版：我们排作" in told(proof, TITLES)

    def test_a_file_that_is_no_document_is_said(self, tmp_path: Path) -> None:
        with pytest.raises(DeskError, match="LibreOffice"):
            list(prove([made_page()], tmp_path / "missing.docx"))


def test_without_libreoffice_the_editor_is_told_what_to_do(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(proving, "find_office", lambda: None)
    with pytest.raises(DeskError, match="请安装 LibreOffice"):
        list(prove([], tmp_path / "x.docx"))
