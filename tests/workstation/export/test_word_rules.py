from __future__ import annotations

import re
from pathlib import Path
from zipfile import ZipFile

import pytest

from tests.workstation.export.pages import DAY, TITLES, made_page, overset_page, pictures
from tests.workstation.export.word_rules import word_faults
from workstation.export.docx_page import write_page
from workstation.export.embedding import Embedding


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two pages and a list of overset, faces embedded."""
    target = tmp_path_factory.mktemp("word") / "page.docx"
    pages, more = [made_page(), overset_page()], {"titles": TITLES, "day": DAY, "overset_page": True, "embedding": Embedding.ALL}
    list(write_page(pages, pictures, target, **more))  # type: ignore[arg-type]
    return target


def spoilt(page: Path, target: Path, part: str, old: str, new: str) -> Path:
    with ZipFile(page) as package, ZipFile(target, "w") as written:
        for name in package.namelist():
            data = package.read(name)
            if name == part:
                changed = re.sub(old, new, data.decode(), count=1)
                assert changed != data.decode(), "the test must change something"
                data = changed.encode()
            written.writestr(name, data)
    return target


def test_word_finds_nothing_to_refuse_in_a_page(page: Path) -> None:
    assert word_faults(page) == []


@pytest.mark.parametrize(
    ("part", "old", "new", "told"),
    [
        ("document", r'docPr id="\d+"', 'docPr id="2"', "docPr id 2"),
        ("document", r"<w:txbxContent>.*?</w:txbxContent>", "<w:txbxContent/>", "must end in a paragraph"),
        ("document", r' seq="2"', ' seq="3"', "is broken"),
        ("document", r'<wps:linkedTxbx id="\d+"', '<wps:linkedTxbx id="999"', "is broken"),
        ("document", r"<a:noAutofit/>", "<a:spAutoFit/>", "grows with its text"),
        ("document", r'relativeFrom="page"', 'relativeFrom="column"', "isn't placed on the page"),
        ("document", r'<wp:extent cx="\d+"', '<wp:extent cx="0"', "no size"),
        ("document", r'Requires="wps"', 'Requires="wpq"', "isn't declared"),
        ("document", r'<w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr>', "", "set as Latin"),
        ("document", r'w:w="\d+" w:h=', 'w:w="40000" w:h=', "larger than Word's largest"),
        ("styles", r'w:val="版面正文"', 'w:val="正文"', "as Word calls one of its own"),
        ("styles", r'w:val="Normal"/><w:qFormat', 'w:val="Standard"/><w:qFormat', "isn't Word's Normal"),
        ("styles", r"<w:overflowPunct/>", "", "leaves to Word"),
        ("settings", r'w:val="15"', 'w:val="12"', "compatibility mode"),
        ("fontTable", r'w:fontKey="\{', 'w:fontKey="', "no GUID"),
    ],
)
def test_each_fault_is_found(page: Path, tmp_path: Path, part: str, old: str, new: str, told: str) -> None:
    assert any(told in fault for fault in word_faults(spoilt(page, tmp_path / "x.docx", f"word/{part}.xml", old, new)))
