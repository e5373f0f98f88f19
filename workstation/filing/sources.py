"""Files to text: .txt in any usual encoding, .docx read straight from its package, with everything dangerous refused."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import BadZipFile, ZipFile, ZipInfo
from zlib import error as zlib_error

from workstation.errors import BadInput
from workstation.filing.paste import LARGEST, accept
from workstation.text.encoding import decode
from workstation.told import Told, listed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from lxml.etree import _Element

LARGEST_FILE = 100 * 1024 * 1024
_LARGEST_PART = 48 * 1024 * 1024
_LARGEST_UNPACKED = 1024 * 1024 * 1024
MOST_DELETED = 8
"""Deleted wordings that are told one by one."""
_STEEPEST = 200
"""Unpacked by packed size; Word's own XML stays under 40."""
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_MARGIN = re.compile(r"word/(?:header|footer)\d*\.xml")
_MAIN_PART = re.compile(r'<Relationship\b(?=[^>]*Type="[^"]*/officeDocument")[^>]*?Target="/?([^"]+)"')


@dataclass(frozen=True, slots=True)
class Source:
    """A file's text, ready to be filed; `notes` say what an editor should know about how it was read."""

    name: str
    text: str
    notes: tuple[str, ...] = ()
    margins: tuple[str, ...] = ()
    """What stands in a DOCX's headers and footers, each once; it isn't in the text."""


def read_file(path: Path) -> Source:
    """Read a .txt or .docx, told apart by content; raises `BadInput` naming the file."""
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise BadInput("{0}：文件超过 {1} MB，不像一个版面；请另存出文字再导入", path.name, LARGEST_FILE // 1024 // 1024)
        data = path.read_bytes()
    except FileNotFoundError:
        raise BadInput("{0}：找不到这个文件，请检查路径", path) from None
    except IsADirectoryError:
        raise BadInput("{0}：这是文件夹，请指定其中的 .txt 或 .docx 文件", path) from None
    except OSError as error:
        raise BadInput("{0}：读不出这个文件（{1}），请检查权限，或关闭正在使用它的程序", path, error.strerror) from error
    return read_bytes(data, path.name)


def read_bytes(data: bytes, name: str) -> Source:
    """Read the bytes of a .txt or .docx; `name` is for messages."""
    _refuse_others(data, name)
    if data.startswith(b"PK"):
        text, notes, margins = _read_docx(data, name)
        return Source(name, accept(text, name), notes, margins)
    if len(data) > 4 * LARGEST:
        raise BadInput("{0}：有 {1:.0f} MB，超过一次导入的上限 5 MB；请按版面分几次导入", name, len(data) / 1024 / 1024)
    return Source(name, accept(_decoded(data, name), name))


def _decoded(data: bytes, name: str) -> str:
    """What calls itself a DOCX and is neither that nor text is a damaged one."""
    try:
        return decode(data, name).text
    except BadInput as error:
        if name.lower().endswith(".docx"):
            raise _damaged(name) from error
        raise


def _refuse_others(data: bytes, name: str) -> None:
    if data.startswith(_OLE):
        if _ENCRYPTED in data:
            raise BadInput("{0}：文档设有打开密码，请在 Word 或 WPS 中去掉密码后另存，再导入", name)
        raise BadInput("{0}：这是旧版 .doc 或 .wps 文档，请另存为 .docx 再导入", name)
    if data.startswith(b"%PDF"):
        raise BadInput("{0}：这是 PDF，请复制其中的文字粘贴，或另存为 .docx 再导入", name)
    if data.startswith(b"{\\rtf"):
        raise BadInput("{0}：这是 RTF 文档，请另存为 .docx 再导入", name)


def _read_docx(data: bytes, name: str) -> tuple[str, tuple[str, ...], tuple[str, ...]]:
    try:
        with ZipFile(BytesIO(data)) as package:
            _refuse_bomb(package, name)
            root = _parse(_part(package, _main_part(package, name), name), name)
            has_notes = any(info.filename.endswith(("footnotes.xml", "endnotes.xml")) for info in package.infolist())
            margins = [_parse(_part(package, part, name), name) for part in package.namelist() if _MARGIN.fullmatch(part)]
    except (BadZipFile, EOFError, NotImplementedError, RuntimeError, zlib_error) as error:  # RuntimeError: a member with a password
        raise _damaged(name) from error
    texts = (
        "\n".join("".join(text.text or "" for text in line.iter(f"{_W}t")) for line in margin.iter(f"{_W}p")).strip() for margin in margins
    )
    told = tuple(dict.fromkeys(text for text in texts if text))
    return "\n".join(_lines(root)), (*_notes(root, has_notes=has_notes), *_left_out(root, told)), told


def docx_parts(data: bytes, name: str, wanted: Iterable[str]) -> tuple[_Element, dict[str, _Element]]:
    """A DOCX's main part, and those of the wanted parts that it has; raises `BadInput` for what is none, or is dangerous."""
    _refuse_others(data, name)
    try:
        with ZipFile(BytesIO(data)) as package:
            _refuse_bomb(package, name)
            there = set(package.namelist())
            others = {part: _parse(_part(package, part, name), name) for part in wanted if part in there}
            return _parse(_part(package, _main_part(package, name), name), name), others
    except (BadZipFile, EOFError, NotImplementedError, RuntimeError, zlib_error) as error:
        raise _damaged(name) from error


def _damaged(name: str) -> BadInput:
    return BadInput("{0}：DOCX 文件损坏，打不开；请在 Word 或 WPS 中修复并另存，或重新索取", name)


def _refuse_bomb(package: ZipFile, name: str) -> None:
    infos = package.infolist()
    total = sum(info.file_size for info in infos)
    steep = any(info.file_size > 8 * 1024 * 1024 and info.file_size > _STEEPEST * max(1, info.compress_size) for info in infos)
    if total > _LARGEST_UNPACKED or steep or len(infos) > 10_000:
        raise BadInput("{0}：压缩内容异常膨胀（疑似压缩炸弹），没有打开；请核实来源，另存出文字再导入", name)


def _main_part(package: ZipFile, name: str) -> str:
    names = package.namelist()
    if "_rels/.rels" in names:
        found = _MAIN_PART.search(_part(package, "_rels/.rels", name).decode("utf-8", "replace"))
        if found and found[1] in names:
            return found[1]
    if "word/document.xml" not in names:
        raise BadInput("{0}：里面没有 Word 正文，不是 .docx 文档；请另存为 .docx 或 .txt 再导入", name)
    return "word/document.xml"


def _part(package: ZipFile, part: str, name: str) -> bytes:
    """A part's bytes; sizes that a package states about itself aren't believed."""
    info: ZipInfo = package.getinfo(part)
    with package.open(info) as stream:
        data = stream.read(_LARGEST_PART + 1)
    if len(data) > _LARGEST_PART:
        raise BadInput("{0}：正文展开后超过 {1} MB，没有打开；请按版面分成几个文件", name, _LARGEST_PART // 1024 // 1024)
    return data


def _parse(data: bytes, name: str) -> _Element:
    from lxml import etree

    if b"<!DOCTYPE" in data[:4096] or b"<!ENTITY" in data[:65536] or "<!DOCTYPE".encode("utf-16-le") in data[:8192]:
        raise BadInput("{0}：文档里有外部实体声明，出于安全没有打开；请在 Word 或 WPS 中另存后再导入", name)
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, dtd_validation=False, huge_tree=False)
    try:
        return etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise _damaged(name) from error


def _lines(root: _Element) -> Iterator[str]:
    """The text of the body: a paragraph a line, a table row a line with tabs, a text box after the paragraph that holds it."""
    body = root.find(f"{_W}body")
    yield from _block_lines(root if body is None else body)


def _block_lines(block: _Element) -> Iterator[str]:
    for child in block.iterchildren():
        if child.tag == f"{_W}p":
            yield from _paragraph_lines(child)
        elif child.tag == f"{_W}tbl":
            yield from _table_lines(child)
        elif child.tag not in (_FALLBACK, f"{_W}del", f"{_W}moveFrom"):
            yield from _block_lines(child)


def _table_lines(table: _Element) -> Iterator[str]:
    for row in table.iter(f"{_W}tr"):
        cells = [list(_block_lines(cell)) for cell in row.iterchildren(f"{_W}tc")]
        if len(cells) == 1 or any(len(cell) > 1 for cell in cells):  # a layout table: its cells are columns of text
            yield from (line for cell in cells for line in cell)
        else:
            yield "\t".join(line for cell in cells for line in cell)


def _paragraph_lines(paragraph: _Element) -> Iterator[str]:
    texts: list[str] = []
    boxes: list[_Element] = []
    _collect(paragraph, texts, boxes)
    yield "".join(texts)
    for box in boxes:
        yield from _block_lines(box)


_CHARACTERS = {f"{_W}tab": "\t", f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}noBreakHyphen": "-", f"{_W}softHyphen": "\u00ad"}


def _collect(element: _Element, texts: list[str], boxes: list[_Element]) -> None:
    """A paragraph's characters in order, inserted ones too; text boxes are put aside."""
    for child in element.iterchildren():
        if child.tag == f"{_W}t":
            texts.append(child.text or "")
        elif child.tag in _CHARACTERS:
            texts.append(_CHARACTERS[child.tag])
        elif child.tag == f"{_W}txbxContent":
            boxes.append(child)
        elif child.tag not in (_FALLBACK, f"{_W}del", f"{_W}moveFrom", f"{_W}pPr", f"{_W}rPr", f"{_W}instrText"):
            _collect(child, texts, boxes)


def _notes(root: _Element, *, has_notes: bool) -> Iterator[str]:
    deleted = ["".join(text.text or "" for text in mark.iter(f"{_W}delText")) for mark in root.iter(f"{_W}del")]
    deleted = [text for text in deleted if text]
    if deleted:
        yield Told("文档有修订：按接受全部修订读入，已删除的文字是 {0}", _told(deleted))
    if has_notes and any(True for _ in root.iter(f"{_W}footnoteReference", f"{_W}endnoteReference")):
        yield Told("文档有脚注或尾注，没有读入；需要的请另行粘贴")


def _told(deleted: Sequence[str]) -> str:
    """Each wording once, with how often; of many, some: a document that forty people revised would else fill the window."""
    counts = Counter(deleted)
    told = [Told("“{0}”（{1} 处）", text, count) if count > 1 else Told("“{0}”", text) for text, count in counts.items()]
    more = Told("等 {0} 处；要逐处看，请用“历次文本”里的“收回审改稿”", len(deleted)) if len(told) > MOST_DELETED else ""
    return Told("{0}{1}", listed(told[:MOST_DELETED]), more) if more else listed(told)


def _left_out(root: _Element, margins: Iterable[str]) -> Iterator[str]:
    """What a Word file shows and its text doesn't hold: said, so that an editor can add it."""
    told = listed(Told("“{0}”", text.replace("\n", "")) for text in margins)
    if told:
        yield Told("页眉、页脚没有读入：{0}", told)
    numbered = sum(1 for _ in root.iter(f"{_W}numPr"))
    if numbered:
        yield Told("有 {0} 段带 Word 自动编号，编号没有读入；需要的请补上", numbered)
    symbols = sum(1 for _ in root.iter(f"{_W}sym"))
    if symbols:
        yield Told("有 {0} 个符号字体的字符没有读入；需要的请补上", symbols)
