from __future__ import annotations

import time
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from workstation.errors import BadInput
from workstation.filing import file_page
from workstation.filing.sources import read_bytes, read_file

PAGE = "青川区启动春季植树\n本报讯 3月12日，青川区五百余名干部群众来到河滩植树。记者 王小河\n"
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def docx(body: str, *, prolog: str = '<?xml version="1.0" encoding="UTF-8"?>', **parts: bytes) -> bytes:
    stream = BytesIO()
    with ZipFile(stream, "w", ZIP_DEFLATED) as package:
        package.writestr("word/document.xml", f"{prolog}<w:document {W}><w:body>{body}</w:body></w:document>")
        for name, data in parts.items():
            package.writestr(f"word/{name}", data)
    return stream.getvalue()


def paragraph(*texts: str) -> str:
    return "<w:p>" + "".join(f"<w:r><w:t>{text}</w:t></w:r>" for text in texts) + "</w:p>"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "gb18030"])
def test_a_text_file_is_read_whatever_its_encoding(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "版面.txt"
    path.write_bytes(PAGE.replace("\n", "\r\n").encode(encoding))
    assert file_page(read_file(path).text).reports[0].headlines.main == "青川区启动春季植树"


def test_a_real_docx_gives_its_paragraphs(tmp_path: Path) -> None:
    from docx import Document

    document = Document()
    for line in PAGE.splitlines():
        document.add_paragraph(line)
    table = document.add_table(rows=1, cols=2)
    table.cell(0, 0).text, table.cell(0, 1).text = "班次", "7:30"
    document.save(str(tmp_path / "page.docx"))
    assert read_file(tmp_path / "page.docx").text.splitlines() == [*PAGE.splitlines(), "班次\t7:30"]


def test_inserted_text_and_text_boxes_are_read_and_deleted_text_is_told() -> None:
    inserted = '<w:ins w:id="1" w:author="a"><w:r><w:t>新写的</w:t></w:r></w:ins>'
    deleted = '<w:del w:id="2" w:author="a"><w:r><w:delText>旧写的</w:delText></w:r></w:del>'
    box = f"<w:r><w:pict><w:txbxContent>{paragraph('框里的')}</w:txbxContent></w:pict></w:r>"
    source = read_bytes(docx(f"<w:p>{inserted}{deleted}{box}<w:r><w:t>话</w:t></w:r></w:p>"), "a.docx")
    assert source.text.splitlines() == ["新写的话", "框里的"]
    assert "旧写的" in source.notes[0]


def test_what_forty_people_deleted_is_told_in_a_line() -> None:
    mark = '<w:del w:id="{0}" w:author="审读{0}"><w:r><w:delText>{1}</w:delText></w:r></w:del>'
    same = "".join(mark.format(number, "旧价") for number in range(40))
    (note,) = read_bytes(docx(f"<w:p>{same}</w:p>" + paragraph("夜市开张")), "夜市.docx").notes
    assert note.endswith("已删除的文字是 “旧价”（40 处）")
    each = "".join(mark.format(number, f"旧价{number}") for number in range(40))
    (note,) = read_bytes(docx(f"<w:p>{each}</w:p>" + paragraph("夜市开张")), "夜市.docx").notes
    assert "“旧价7”等 40 处；要逐处看" in note and "旧价8" not in note


def test_headers_numbers_and_symbols_that_the_text_lacks_are_told() -> None:
    header = f"<w:hdr {W}>{paragraph('青川报 内部稿')}</w:hdr>".encode()
    numbered = "<w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>抓好春灌</w:t></w:r><w:r><w:sym/></w:r></w:p>"
    source = read_bytes(docx(numbered, **{"header1.xml": header}), "a.docx")
    assert source.text == "抓好春灌"
    assert [word in note for word, note in zip(("青川报 内部稿", "自动编号", "符号"), source.notes, strict=True)] == [True] * 3


def test_a_docx_text_box_written_twice_for_older_programs_is_read_once() -> None:
    mc = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    content = f"<w:txbxContent>{paragraph('框里的')}</w:txbxContent>"
    both = f"<mc:AlternateContent {mc}><mc:Choice>{content}</mc:Choice><mc:Fallback>{content}</mc:Fallback></mc:AlternateContent>"
    assert read_bytes(docx(f"<w:p><w:r>{both}</w:r></w:p>"), "a.docx").text.strip() == "框里的"


def bomb() -> bytes:
    return docx(paragraph("字" * 10), media=b"\0" * 40_000_000)


def swollen() -> bytes:
    return docx(paragraph("字") * 2_000_000)


def external_entity() -> bytes:
    prolog = '<?xml version="1.0"?><!DOCTYPE w:document [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
    return docx(paragraph("&x;"), prolog=prolog)


def other_package() -> bytes:
    stream = BytesIO()
    with ZipFile(stream, "w") as package:
        package.writestr("mimetype", "x")
    return stream.getvalue()


OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


@pytest.mark.parametrize(
    ("data", "word"),
    [
        (b"", "没有文字"),
        (" \n\u3000\ufeff\n".encode(), "没有文字"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "不是文字|编码|损坏"),
        (b"%PDF-1.7", "PDF"),
        (b"{\\rtf1 hello}", "RTF"),
        (OLE + b"\0" * 500, "旧版"),
        (OLE + b"\0" * 500 + "EncryptedPackage".encode("utf-16-le"), "密码"),
        (docx(paragraph("字"))[:-40], "损坏"),
        (docx("<w:p>"), "损坏"),
        (docx(""), "没有文字"),
        (other_package(), "没有 Word 正文"),
        (external_entity(), "外部实体"),
        (bomb(), "压缩炸弹"),
        (swollen(), "超过|炸弹"),
        (("树" * 1_800_000).encode(), "超过一次导入的上限"),
    ],
)  # fmt: skip
def test_bad_input_gets_one_clear_sentence_with_its_name(data: bytes, word: str) -> None:
    with pytest.raises(BadInput, match=word) as caught:
        read_bytes(data, "坏.docx")
    assert str(caught.value).startswith("坏.docx：")
    assert "\n" not in str(caught.value)


def test_a_docx_with_a_broken_stream_is_damaged() -> None:
    data = bytearray(docx(paragraph("河滩上的树" * 200)))
    data[60:90] = b"\xff" * 30
    with pytest.raises(BadInput, match="损坏"):
        read_bytes(bytes(data), "a.docx")


def test_a_missing_file_and_a_folder_are_named(tmp_path: Path) -> None:
    for path in (tmp_path / "没有.txt", tmp_path):
        with pytest.raises(BadInput, match=path.name):
            read_file(path)


def test_an_empty_or_binary_paste_is_refused() -> None:
    for text in ("", "\n\u3000\n", "好\0字", "树\n" * 100_002):
        with pytest.raises(BadInput):
            file_page(text)


@pytest.mark.timed
def test_five_megabytes_are_filed_within_ten_seconds() -> None:
    page = "\n\n".join([PAGE, "河滩上，五百余名干部群众挥锹铲土、扶苗浇水。" * 12, "种下新树八千棵，全区造林三万亩。" * 20, ""])
    text = page * (5 * 1024 * 1024 // len(page.encode()))
    started = time.process_time()
    file_page(text)
    assert time.process_time() - started < 10
