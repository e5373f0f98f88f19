from __future__ import annotations

import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from docx import Document

from tests.workstation.signoff.people import DAY, as_, read_through, staffed
from workstation.cli import main
from workstation.copyfit.fonts import FontCase
from workstation.desk import Desk
from workstation.errors import BadInput, NotReady
from workstation.export.issue_export import Exported, ExportOrder, Form, export_issue
from workstation.export.stamp import read_stamp
from workstation.export.verifying import verify


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with staffed(tmp_path) as desk:
        yield desk


def signed(desk: Desk) -> None:
    read_through(desk, desk.reports.listing()[0].slug)
    as_(desk, "版五").page_sign.sign(DAY, "K01")


def export(desk: Desk, folder: Path, form: Form = Form.PAGE) -> Exported:
    order = ExportOrder(DAY, ("K01",), folder, form)
    result = [step.result for step in export_issue(desk, order, FontCase.of_machine())][-1]
    assert result is not None
    return result


def rewritten(path: Path, old: str, new: str) -> Path:
    """A file that somebody changed after it was written."""
    with zipfile.ZipFile(path) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    with zipfile.ZipFile(path, "w") as package:
        for name, content in parts.items():
            changed = content.replace(old.encode(), new.encode()) if name == "word/document.xml" else content
            package.writestr(name, changed)
    return path


def test_a_page_proves_itself_equal_to_what_was_signed(desk: Desk, tmp_path: Path) -> None:
    signed(desk)
    (file,) = export(desk, tmp_path / "out").files
    found = verify(desk, file)
    assert found.bad == () and found.notes == ()
    assert any("版五" in sentence for sentence in found.good)
    assert Document(str(file)).core_properties.identifier.startswith("CBGZZ-EXPORT 2031-03-04 K01=")


def test_the_same_pages_written_again_are_the_same_bytes(desk: Desk, tmp_path: Path) -> None:
    signed(desk)
    first, again = (export(desk, tmp_path / name).files[0] for name in ("out", "again"))
    assert first.read_bytes() == again.read_bytes() and verify(desk, again).bad == ()


def test_a_page_saved_again_by_an_office_program_still_proves_itself(desk: Desk, tmp_path: Path) -> None:
    signed(desk)
    (file,) = export(desk, tmp_path / "out").files
    again = tmp_path / "again.docx"
    Document(str(file)).save(str(again))
    assert verify(desk, again).bad == ()


@pytest.mark.parametrize("change", [("过", "大"), ("</w:body>", "<w:p><w:r><w:t>添一句</w:t></w:r></w:p></w:body>")])
def test_a_file_changed_after_it_was_written_is_found_out(desk: Desk, tmp_path: Path, change: tuple[str, str]) -> None:
    signed(desk)
    (file,) = export(desk, tmp_path / "out").files
    assert "文字或图片在输出之后被改过" in verify(desk, rewritten(file, *change)).bad


def test_an_unsigned_page_says_so_and_a_changed_one_too(desk: Desk, tmp_path: Path) -> None:
    slug = desk.reports.listing()[0].slug
    as_(desk, "总六").options.set("signoff.unsigned", "never")
    exported = export(as_(desk, "版五"), tmp_path / "out")
    assert [note for note in exported.notes if "还没有签" in note]
    assert any("没有签过样" in note for note in verify(desk, exported.files[0]).notes)
    signed(desk)
    as_(desk, "总六").reports.save(replace(desk.reports.get(slug), captions=("南堤。",)))
    exported = export(desk, tmp_path / "later")
    assert any("签名已失效" in note for note in exported.notes)
    assert "K01 不是签过的版面" in verify(desk, exported.files[0]).bad


def test_the_house_may_print_nothing_unsigned(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(NotReady, match="还没有签发"):
        export(as_(desk, "版五"), tmp_path / "out")
    assert export(desk, tmp_path / "out", Form.GALLEY).files[0].exists()
    signed(desk)
    assert export(desk, tmp_path / "out").files[0].exists()


def test_a_file_of_another_store_or_of_none_is_told_apart(desk: Desk, tmp_path: Path, capsys) -> None:
    signed(desk)
    (file,) = export(desk, tmp_path / "out").files
    with Desk.open(tmp_path / "other.sqlite") as other:
        assert any("日志" in sentence for sentence in verify(other, file).bad)
    (tmp_path / "x.docx").write_bytes(b"PK nothing")
    (tmp_path / "x.pdf").write_bytes(b"%PDF-1.7 nothing")
    Document().save(str(tmp_path / "y.docx"))
    for name in ("x.docx", "x.pdf", "y.docx", "none.docx"):
        with pytest.raises(BadInput):
            read_stamp(tmp_path / name)
        assert main(["verify", str(tmp_path / name), "--store", str(desk.path)]) == 2
    assert main(["verify", str(file), "--store", str(desk.path)]) == 0
    assert "✓ 日志里有这次输出" in capsys.readouterr().out


def test_one_person_who_signs_nothing_is_told_nothing(tmp_path: Path) -> None:
    with Desk.open(tmp_path / "one.sqlite") as desk:
        assert desk.page_sign.is_strict is False
        desk.issues.new(DAY)
        assert desk.page_sign.obstacles(DAY, "K01") == ()
