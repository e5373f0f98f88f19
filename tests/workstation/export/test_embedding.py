from __future__ import annotations

import os
import re
import subprocess
import zipfile
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest
import uharfbuzz as hb

from tests.office import office, opened_together, to_pdf
from tests.workstation.export.pages import DAY, FOLIO, LEAD, LEAD_SLOT, TITLES, made_page, pictures
from workstation.copyfit.face import Face
from workstation.copyfit.fonts import FontCase
from workstation.export.docx_page import write_page
from workstation.export.embedding import Embedding, Spare, embedded_faces, may_travel, obfuscated
from workstation.page import PagePlan
from workstation.planning.set_page import FontRole, Run, SetParagraph, TextStyle
from workstation.planning.setting import set_page
from workstation.report import Headlines
from workstation.units import Pt


def faces(text: str, embedding: Embedding = Embedding.ALL, spare: Spare = Spare.NONE) -> dict[tuple[str, bool], bytes]:
    paragraph = SetParagraph(text, TextStyle(FontRole.SONG, Pt(9), Pt(11)), (Run(0, 2, FontRole.KAI), Run(2, 3, FontRole.HEI, bold=True)))
    found = embedded_faces([paragraph], FontCase.of_machine(), embedding, spare)
    return {(face.family, face.bold): obfuscated(face.data, UUID(face.key)) for face in found}


def test_only_characters_in_use_go_along_and_each_face_has_its_own() -> None:
    case = FontCase.of_machine()
    for (family, _), data in faces("本报讯 春耕").items():
        font = hb.Font(hb.Face(hb.Blob(data)))
        has = {character for character in "本报讯春耕秋收" if font.get_nominal_glyph(ord(character))}
        whole = family == case.face(FontRole.SONG).family
        assert "秋" not in has and (has == set("本报讯春耕") if whole else has < set("本报讯春耕"))
    assert len(faces("本报讯 春耕")) == 3


def prints(data: bytes, text: str) -> bool:
    font = hb.Font(hb.Face(hb.Blob(data)))
    return all(font.get_nominal_glyph(ord(character)) for character in text)


def test_running_text_can_be_changed_elsewhere_since_its_faces_take_common_characters_along() -> None:
    case, added = FontCase.of_machine(), "后来又添了一句：“沟渠都通了！”共36公里。"
    found = faces("本报讯 春耕", spare=Spare.TEXT)
    assert {key for key, data in found.items() if prints(data, added)} == {
        (case.face(role).family, False) for role in (FontRole.SONG, FontRole.KAI)
    }
    assert all(prints(data, added) for data in faces("本报讯 春耕", spare=Spare.ALL).values())


def test_pages_that_are_opened_together_have_faces_in_common() -> None:
    """LibreOffice keeps one embedded face of a name for all documents that are open, and prints boxes for what it lacks."""
    one, other = (SetParagraph(text, TextStyle(FontRole.SONG, Pt(9), Pt(11))) for text in ("春耕", "秋收"))
    kai = SetParagraph("冬藏", TextStyle(FontRole.KAI, Pt(9), Pt(11)))
    (found,) = embedded_faces([one], FontCase.of_machine(), Embedding.ALL, alongside=[other, kai])
    data = obfuscated(found.data, UUID(found.key))
    assert prints(data, "春耕秋收") and not prints(data, "冬藏")


def test_characters_of_names_that_the_paper_knows_go_along() -> None:
    heading = SetParagraph("春耕", TextStyle(FontRole.TITLE, Pt(24), Pt(28)))
    (found,) = embedded_faces([heading], FontCase.of_machine(), Embedding.ALL, Spare.ALL, known="梁璟瑄")
    assert prints(obfuscated(found.data, UUID(found.key)), "后来梁璟瑄")


def test_a_traditional_page_takes_the_common_traditional_characters_along() -> None:
    song = FontCase.of_machine().face(FontRole.SONG).family
    assert prints(faces("本報訊 農戶開墾", spare=Spare.TEXT)[song, False], "後來又添了一句：溝渠都通了")


def test_none_are_embedded_where_the_paper_says_so() -> None:
    assert faces("本报讯", Embedding.NONE) == {}
    assert not any(data.startswith(b"OTTO") for data in faces("本报讯", Embedding.TRUETYPE).values())


@pytest.mark.parametrize(
    ("bits", "may"), [(0, True), (8, True), (2, False), (4, False), (0x0100, False), (0x0200, False), (8 | 0x0100, False)]
)
def test_the_licence_bits_decide(bits: int, may: bool) -> None:
    assert may_travel(bits) is may


def test_a_page_s_fonts_are_parts_that_its_font_table_names(tmp_path: Path) -> None:
    list(write_page([made_page()], pictures, tmp_path / "page.docx", titles=TITLES, day=DAY, embedding=Embedding.ALL))
    with zipfile.ZipFile(tmp_path / "page.docx") as package:
        table, relations = (package.read(f"word/{name}").decode() for name in ("fontTable.xml", "_rels/fontTable.xml.rels"))
        keys = dict(re.findall(r'r:id="(rId\d+)" w:fontKey="(\{[0-9A-F-]{36}\})"', table))
        targets = {name: target for target, name in re.findall(r'Target="([^"]+)"[^>]*?Id="(rId\d+)"', relations)}
        targets |= dict(re.findall(r'Id="(rId\d+)"[^>]*?Target="([^"]+)"', relations))
        assert keys and keys.keys() == targets.keys()
        for relation, key in keys.items():
            data = obfuscated(package.read(f"word/{targets[relation]}"), UUID(key))
            assert hb.Face(hb.Blob(data)).glyph_count > 1


def without(folder: Path, *faces: Face) -> dict[str, str]:
    """An environment for LibreOffice with a fontconfig that passes over the families of these faces' files."""
    globs = "".join(f"<glob>*/{face.file.stem.split('-')[0]}*</glob>" for face in faces)
    include = '<include ignore_missing="yes">/etc/fonts/fonts.conf</include>'
    head = f"<?xml version='1.0'?><fontconfig><cachedir>{folder / 'cache'}</cachedir>"
    (folder / "fonts.conf").write_text(f"{head}{include}<selectfont><rejectfont>{globs}</rejectfont></selectfont></fontconfig>")
    lacking = {"FONTCONFIG_FILE": str(folder / "fonts.conf")}
    listed = subprocess.run(["fc-list"], check=True, capture_output=True, text=True, env={**os.environ, **lacking}).stdout
    assert not any(face.family in listed for face in faces), "the test must hide the faces"
    return lacking


def printed_with(pdf: Path) -> set[str]:
    """PostScript names of the faces in a PDF, as far as they tell the family."""
    listed = subprocess.run(["pdffonts", str(pdf)], check=True, capture_output=True, text=True).stdout.splitlines()[2:]
    return {line.partition("+")[2][:9] for line in listed}


class TestElsewhere:
    pytestmark = office

    def test_a_machine_without_the_face_prints_it_all_the_same(self, tmp_path: Path) -> None:
        song = FontCase.of_machine().face(FontRole.SONG)
        list(write_page([made_page()], pictures, tmp_path / "page.docx", titles=TITLES, day=DAY, embedding=Embedding.ALL))
        pdf = to_pdf(tmp_path / "page.docx", tmp_path / "out", without(tmp_path, song))
        assert song.family.replace(" ", "")[:9] in printed_with(pdf)

    def test_pages_that_were_written_at_different_times_print_as_well_when_both_are_open(self, tmp_path: Path) -> None:
        """The second has another headline with a name from the directories, and the machine has none of the faces."""
        case = FontCase.of_machine()
        for name, main in (("one", "春耕备耕全面展开"), ("two", "秋粮归仓颗粒皆实\n梁璟瑄谱写欢歌")):
            report = replace(LEAD, headlines=Headlines(main=main), captions=(), jump=None)
            page = set_page(PagePlan(FOLIO, "四开", (replace(LEAD_SLOT, pictures=()),)), {"lead": report}, case)
            target, known = tmp_path / f"{name}.docx", "梁璟瑄"
            list(write_page([page], pictures, target, day=DAY, fonts=case, embedding=Embedding.ALL, spare=Spare.ALL, known=known))
        faces = {case.face(role, bold=bold) for role in FontRole for bold in (False, True)}
        (tmp_path / "out").mkdir()
        pdfs = opened_together(tmp_path / "one.docx", tmp_path / "two.docx", tmp_path / "out", without(tmp_path, *faces))
        families = {face.family.replace(" ", "")[:9] for face in faces}
        assert all(printed_with(pdf) <= families for pdf in pdfs), [printed_with(pdf) for pdf in pdfs]
