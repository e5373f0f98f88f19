"""Bad input to pages and their export, through the services and the command line. (In the window: tests/ui/board/test_bad_pages.)"""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from time import process_time
from zipfile import ZipFile

import pytest
from PIL import Image

from tests.builders import SENTENCE, plain_report
from tests.workstation.export.pages import photo
from tests.workstation.pictures.test_files import huge_png
from workstation import resources
from workstation.cli import main
from workstation.desk import Desk
from workstation.errors import BadInput, NotReady
from workstation.export.issue_export import ExportOrder, export_issue, looked_over
from workstation.export.preflight import Matter
from workstation.page import PictureBox, Slot
from workstation.planning import patterns, presets
from workstation.report import Headlines, Report
from workstation.units import Lines

DAY_WORDS = "2026-03-06"


def stored(store: Path, report: Report, *pictures: bytes) -> str:
    """A store with one report on K01 of an issue of two pages."""
    from datetime import date

    with Desk.open(store) as desk:
        (slug,) = desk.reports.new(report).reports
        boxes = tuple(PictureBox(desk.pictures.add(data), at, Lines(0), 1, Lines(8), "图") for at, data in enumerate(pictures))
        desk.issues.new(date(2026, 3, 6), ("K01", "K02"))
        slot = Slot(slug, 0, Lines(0), 3, Lines(40), pictures=boxes)
        desk.issues.put_plan(date(2026, 3, 6), replace(desk.issues.plan(date(2026, 3, 6), "K01"), slots=(slot,)), "编排")
    return slug


def exported(store: Path, *more: str) -> int:
    return main(["export", "--issue", DAY_WORDS, "--to", str(store.parent / "out"), "--store", str(store), *more])


@pytest.fixture
def store(tmp_path: Path) -> Path:
    return tmp_path / "desk.sqlite"


@pytest.mark.timed
def test_sixty_thousand_characters_are_overset_and_soon_told(store: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = SENTENCE * (60_000 // len(SENTENCE) + 1)
    stored(store, Report("", Headlines(main="长稿"), tuple(text[at : at + 600] for at in range(0, 60_000, 600))))
    started = process_time()
    assert exported(store) == 1
    assert process_time() - started < 8
    assert "K01《长稿》正文超" in capsys.readouterr().err
    assert exported(store, "--overset-page") == 0
    with ZipFile(store.parent / "out" / f"{DAY_WORDS}-K01.docx") as package:
        assert package.read("word/document.xml").decode().replace("\u200b", "").count("河口新区") >= 60_000 // len(SENTENCE)


@pytest.mark.timed
def test_one_endless_paragraph_is_no_worse(store: Path) -> None:
    stored(store, Report("", Headlines(main="一段"), (SENTENCE * (60_000 // len(SENTENCE)),)))
    started = process_time()
    assert exported(store) == 1
    assert process_time() - started < 8


def test_a_headline_of_eighty_characters_is_set_or_said(store: Path, capsys: pytest.CaptureFixture[str]) -> None:
    head = "河口新区沿江步道便民驿站社区夜校连成一片居民出门十分钟就能办事读书健身" * 3
    stored(store, replace(plain_report("", 3), headlines=Headlines(main=head[:80])))
    status = exported(store)
    if status:
        assert "标题超" in capsys.readouterr().err
    else:
        with ZipFile(store.parent / "out" / f"{DAY_WORDS}-K01.docx") as package:
            xml = package.read("word/document.xml").decode()
        assert head[:8] in xml and head[72:80] in "".join(xml.split("<w:br/>")).replace("</w:t>", "")


def test_a_page_without_a_report_is_said(store: Path, capsys: pytest.CaptureFixture[str]) -> None:
    stored(store, plain_report("夜校开课", 3))
    assert exported(store, "--page", "K02") == 2
    assert capsys.readouterr().err.strip().endswith("K02 还没有稿件，请先排版再输出")
    with Desk.open(store) as desk, pytest.raises(NotReady, match="K02 还没有稿件"):
        looked_over(desk, ExportOrder(desk.issues.listing()[0].day, ("K02",), store.parent), desk.fonts)


def test_a_picture_of_four_hundred_million_dots_is_refused_with_its_size(store: Path, capsys: pytest.CaptureFixture[str]) -> None:
    slug = stored(store, plain_report("夜校开课", 3))
    (store.parent / "卫星.png").write_bytes(huge_png(20_000))
    arguments = ["page", "picture", DAY_WORDS, "K01", slug, str(store.parent / "卫星.png"), "--store", str(store)]
    assert main(arguments) == 2
    assert "像素太多" in capsys.readouterr().err
    with Desk.open(store) as desk:
        assert desk.pictures.listing() == ()


def test_a_cmyk_photo_is_printed_in_the_colours_that_it_shows(store: Path) -> None:
    buffer = BytesIO()
    Image.new("CMYK", (1200, 800), (0, 255, 255, 0)).save(buffer, "JPEG", quality=95)
    stored(store, plain_report("夜校开课", 3), buffer.getvalue())
    assert exported(store) == 0
    with ZipFile(store.parent / "out" / f"{DAY_WORDS}-K01.docx") as package:
        (name,) = [name for name in package.namelist() if name.startswith("word/media/")]
        image = Image.open(BytesIO(package.read(name)))
    red, green, blue = image.convert("RGB").getpixel((image.width // 2, image.height // 2))  # type: ignore[misc]
    assert image.mode == "RGB" and red > 200 and green < 60 and blue < 60


@pytest.mark.parametrize("cut", [10, 400, 3000])
def test_a_photo_cut_short_is_refused_when_it_comes(store: Path, cut: int, capsys: pytest.CaptureFixture[str]) -> None:
    slug = stored(store, plain_report("夜校开课", 3))
    (store.parent / "断.jpg").write_bytes(photo()[:cut])
    assert main(["page", "picture", DAY_WORDS, "K01", slug, str(store.parent / "断.jpg"), "--store", str(store)]) == 2
    assert "断.jpg" in capsys.readouterr().err


def test_a_photo_that_was_damaged_in_the_stores_folder_stops_the_export(store: Path, capsys: pytest.CaptureFixture[str]) -> None:
    stored(store, plain_report("夜校开课", 3), photo(), photo(1700, 1000))
    first, second = sorted((store.parent / "desk.pictures").rglob("*.jpg"))
    first.write_bytes(first.read_bytes()[:2000])
    second.write_bytes(b"nothing")
    assert exported(store) == 1
    assert capsys.readouterr().err.count("的文件坏了") == 2
    assert not (store.parent / "out").exists()


@pytest.mark.parametrize("name", ["../../etc/桥.jpg", "..\\桥.jpg", "/abs/桥.jpg", "nul:桥.jpg\x00"])
def test_a_pictures_name_leads_nowhere(store: Path, name: str) -> None:
    stored(store, plain_report("夜校开课", 3))
    with Desk.open(store) as desk:
        digest = desk.pictures.add(photo(), name)
        path = desk.pictures.path(digest)
        assert path.parent.parent == desk.pictures.folder and "桥" not in path.name
        assert not set(desk.pictures.info(digest).name) & set("/\\\x00")


BROKEN = {
    "no TOML": ("page_presets.toml", "columns = 5", "columns = = 5", r"第 \d+ 行第 \d+ 个字符处写得不对"),
    "no figure": ("page_presets.toml", "columns = 5", 'columns = "五"', r"\[四开\]"),
    "lacking": ("page_presets.toml", "measure = 13\n", "", r"\[四开\] 里缺少 measure"),
    "impossible": ("page_presets.toml", "columns = 5", "columns = 50", r"\[四开\] 栏数须在"),
    "a layout": ("page_patterns.toml", 'layout = "', 'layout = "((', "layout 写得不对"),
}


@pytest.fixture
def broken(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The program's data with one file broken by hand; what the sentence about it says."""
    file, old, new, told = BROKEN[request.param]
    shutil.copytree(resources.RESOURCES / "data", tmp_path / "resources" / "data")
    path = tmp_path / "resources" / "data" / file
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")
    monkeypatch.setattr(resources, "RESOURCES", tmp_path / "resources")
    for cached in (presets.presets_read, patterns.page_patterns):
        cached.cache_clear()
    yield told
    monkeypatch.undo()
    for cached in (presets.presets_read, patterns.page_patterns):
        cached.cache_clear()


@pytest.mark.parametrize("broken", BROKEN, indirect=True)
def test_a_template_broken_by_hand_is_named_with_the_place(broken: str, store: Path, capsys: pytest.CaptureFixture[str]) -> None:
    told = "；".join(presets.preset_faults())
    if not told:
        with pytest.raises(BadInput, match=broken):
            patterns.page_patterns()
    with Desk.open(store) as desk:
        (slug,) = desk.reports.new(plain_report("夜校开课", 3)).reports
    assert main(["page", "new", DAY_WORDS, "--store", str(store)]) in (0, 2)
    capsys.readouterr()
    status = main(["page", "propose", DAY_WORDS, "K01", slug, "--store", str(store)])
    error = capsys.readouterr().err
    assert status == (0 if told else 2), "the program's own presets stand in; patterns have none"
    assert error.count("\n") == 1 and "page_p" in error and re.search(broken, told or error)


def test_a_page_with_everything_wrong_writes_nothing(store: Path) -> None:
    stored(store, plain_report("夜校开课", 300), photo(200, 100))
    with Desk.open(store) as desk:
        day = desk.issues.listing()[0].day
        with pytest.raises(NotReady):
            list(export_issue(desk, ExportOrder(day, (), store.parent / "out"), desk.fonts))
        found = looked_over(desk, ExportOrder(day, (), store.parent / "out"), desk.fonts).obstacles
    assert {Matter.OVERSET, Matter.COARSE} <= {row.matter for row in found}
    assert not (store.parent / "out").exists()
