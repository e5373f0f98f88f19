from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from zipfile import ZipFile

import docx
import pytest
from docx.oxml.ns import qn

from tests.workstation.export.pages import BRIEF, DAY, FOLIO, LEAD, LEAD_SLOT, TITLES, made_page, overset_page, pictures
from tests.workstation.export.validator import faults_of
from workstation.copyfit.fonts import FontCase
from workstation.errors import DeskError, NotFound, NotReady, Overset
from workstation.export.copy_slip import write_slips
from workstation.export.docx_page import write_page
from workstation.export.galley import write_galley
from workstation.export.shapes import column_box
from workstation.page import PagePlan
from workstation.planning.grid import Grid
from workstation.planning.masthead import set_masthead
from workstation.planning.presets import page_presets, preset_named
from workstation.planning.set_page import Frame
from workstation.planning.setting import set_page
from workstation.units import Emu


def written(target: Path, **more: object) -> Path:
    steps = list(write_page([made_page()], pictures, target, titles=TITLES, day=DAY, **more))  # type: ignore[arg-type]
    assert steps[-1].result == target
    return target


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return written(tmp_path_factory.mktemp("page") / "page.docx")


def document_xml(path: Path, name: str = "word/document.xml") -> str:
    with ZipFile(path) as package:
        return package.read(name).decode()


def test_python_docx_reads_the_page_and_its_chinese_styles(page: Path) -> None:
    opened = docx.Document(str(page))
    names = {style.name for style in opened.styles}
    assert {"版面正文", "引题", "主题", "副题", "署名", "图注", "转版", "报眉"} <= names
    assert opened.core_properties.author == "采编工作站"
    assert len(opened.sections) == 1


def test_all_text_stands_in_the_head_of_its_chain(page: Path) -> None:
    body = docx.Document(str(page)).element.body
    boxes = ["".join(text.text or "" for text in box.iter(qn("w:t"))).replace("\u200b", "") for box in body.iter(qn("w:txbxContent"))]
    assert any(all(paragraph in box for paragraph in LEAD.body) for box in boxes)
    assert any("3月4日，城南乡的麦田。" in box for box in boxes)


def test_columns_are_chained_in_order(page: Path) -> None:
    xml = document_xml(page)
    assert [f'seq="{number}"' in xml for number in (1, 2, 3, 4)] == [True] * 4
    assert xml.index('seq="1"') < xml.index('seq="2"')


def test_hanging_is_written_out_for_libreoffice(page: Path) -> None:
    assert "<w:overflowPunct/>" in document_xml(page, "word/styles.xml")


def test_a_forced_break_keeps_the_names_whole_and_leaves_no_blank_before_it(page: Path) -> None:
    assert "<w:br/>" in document_xml(page)
    assert ' </w:t></w:r><w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:br/>' not in document_xml(page)


def test_the_folio_stands_in_the_pages_own_header(page: Path) -> None:
    header = document_xml(page, "word/header1.xml")
    assert "2026年3月5日" in header
    assert "2026年3月5日" not in document_xml(page)


def test_a_masthead_stands_line_by_line_in_the_pages_header(tmp_path: Path) -> None:
    folio = replace(FOLIO, paper="柳堤新区报", issue_number=88, pages=4, imprint="国内统一连续出版物号 CN 00-0000")
    plan = set_masthead(PagePlan(folio, "四开", (replace(LEAD_SLOT, pictures=()),)), shown=True)
    fonts = FontCase.of_machine()
    list(write_page([set_page(plan, {"lead": LEAD}, fonts)], pictures, tmp_path / "front.docx", day=DAY, fonts=fonts))
    opened = docx.Document(str(tmp_path / "front.docx"))
    lines = [paragraph.text for paragraph in opened.sections[0].header.paragraphs]
    assert lines[0] == "柳堤新区报" and "总第88期" in lines[1] and lines[2].endswith("CN 00-0000") and len(lines) == 3
    assert opened.sections[0].header.paragraphs[0].style.name == "报头"


def test_a_picture_is_stored_and_described(page: Path) -> None:
    with ZipFile(page) as package:
        image = package.getinfo("word/media/image1.jpeg")
    assert image.compress_type == 0
    assert 'descr="3月4日，城南乡的麦田。"' in document_xml(page)


def test_the_same_page_gives_the_same_bytes(page: Path, tmp_path: Path) -> None:
    assert written(tmp_path / "again.docx").read_bytes() == page.read_bytes()


def test_two_pages_make_two_sections_with_a_header_each(tmp_path: Path) -> None:
    target = tmp_path / "two.docx"
    list(write_page([made_page(), made_page()], pictures, target, day=DAY))
    assert len(docx.Document(str(target)).sections) == 2
    assert "城乡播报" in document_xml(target, "word/header2.xml")


def test_overset_is_refused_with_the_place_and_the_amount(tmp_path: Path) -> None:
    with pytest.raises(Overset, match=r"K01《农机下田忙 麦苗返青早》正文超 \d+ 行 / \d+ 字"):
        list(write_page([overset_page()], pictures, tmp_path / "page.docx", titles=TITLES))
    assert list(tmp_path.iterdir()) == []


def test_overset_asked_for_is_listed_on_a_last_page_and_nowhere_twice(tmp_path: Path) -> None:
    target = tmp_path / "page.docx"
    list(write_page([overset_page()], pictures, target, titles=TITLES, overset_page=True))
    text = document_xml(target).replace("\u200b", "")
    assert len(docx.Document(str(target)).sections) == 2
    assert "溢文：以下文字在版面上排不下" in text
    assert text.count("区农技站开通") == 3 * "".join(LEAD.body).count("区农技站开通")


def test_a_missing_picture_blocks_and_is_named(tmp_path: Path) -> None:
    def missing(digest: str) -> bytes:
        raise NotFound("图片文件不见了")

    with pytest.raises(DeskError, match="“3月4日，城南乡的麦田。”的文件不在了"):
        list(write_page([made_page()], missing, tmp_path / "page.docx", titles=TITLES))


def test_a_damaged_picture_is_named_and_nothing_is_left_behind(tmp_path: Path) -> None:
    with pytest.raises(DeskError, match="麦田"):
        list(write_page([made_page()], lambda digest: b"no picture", tmp_path / "page.docx", titles=TITLES))
    assert list(tmp_path.iterdir()) == []


def test_ceasing_to_iterate_leaves_nothing_behind(tmp_path: Path) -> None:
    steps = write_page([made_page()], pictures, tmp_path / "page.docx")
    next(steps)
    steps.close()  # type: ignore[attr-defined]
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_written_is_said_and_the_old_file_stays(tmp_path: Path) -> None:
    (tmp_path / "folder").write_text("a file, no folder", encoding="utf-8")
    with pytest.raises(NotReady, match="写不进"):
        written(tmp_path / "folder" / "page.docx")


def test_a_full_disk_leaves_the_old_file_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "page.docx"
    target.write_bytes(b"yesterday's page")

    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(NotReady, match="空间"):
        written(target)
    assert target.read_bytes() == b"yesterday's page"
    assert list(tmp_path.iterdir()) == [target]


def test_the_page_is_valid_in_all_layers(page: Path, tmp_path: Path, shared: Path) -> None:
    listed = tmp_path / "listed.docx"
    list(write_page([overset_page(), made_page()], pictures, listed, titles=TITLES, overset_page=True))
    assert [faults_of(docx, shared)[0] for docx in (page, listed)] == [[], []]


@pytest.mark.parametrize("write", [write_galley, write_slips])
def test_galley_and_slip_are_valid_in_all_layers(tmp_path: Path, shared: Path, write: Callable[..., Iterator[object]]) -> None:
    list(write(FOLIO, [LEAD, BRIEF], tmp_path / "x.docx", FontCase.of_machine()))
    assert faults_of(tmp_path / "x.docx", shared)[0] == []


def test_the_open_xml_sdk_took_part_in_the_validation() -> None:
    binary = os.environ.get("OOXML_VALIDATOR")
    if not binary:
        pytest.skip("$OOXML_VALIDATOR names no binary: pages were validated by schema and own checks only")
    assert Path(binary).exists()


def rounded(emu: int) -> int:
    """As LibreOffice does: to hundredths of a millimetre, then to twips."""
    return round(round(emu / 360) * 72 / 127)


@pytest.mark.parametrize("name", page_presets())
def test_a_column_is_its_measure_wide_to_the_twip_after_libreoffice_has_rounded_its_edges(name: str) -> None:
    grid = Grid.of(preset_named(name))
    frame = Frame(Emu(grid.x(1) * 635), Emu(0), Emu(grid.measure * 635), Emu(635_000))
    box, insets = column_box(frame, grid.gap * 635, deeper=0)
    assert rounded(box.width) - rounded(insets.left) - rounded(insets.right) == grid.measure
