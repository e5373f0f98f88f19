"""What an exported file says of itself: of which pages it is, as they were signed, and what text is in it; so that it can prove itself.

It stands in the document's properties (DOCX: identifier, PDF: keywords). `text` is a digest of the file's own words and pictures: it stays
when an office program saves the file again, and the log holds it as well, so that nobody can write both anew.
"""

from __future__ import annotations

import hashlib
import re
import zipfile
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING
from zipfile import ZipFile

from workstation.errors import BadInput
from workstation.in_place import in_place

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

_HEAD = "CBGZZ-EXPORT"
_PROPERTIES, _END = "docProps/core.xml", "</cp:coreProperties>"
_DIGEST = "[0-9a-f]{64}"
_FORM = re.compile(rf"{_HEAD} (\d{{4}}-\d\d-\d\d)((?: [^ =]+={_DIGEST})+) log=(\d+):({_DIGEST}) script=([\w-]+) text=({_DIGEST})")
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_WORDS = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}t"
_TEXT_PARTS = re.compile(r"word/(?:document|header\d*)\.xml")
_MEDIA = "word/media/"


@dataclass(frozen=True, slots=True)
class Stamp:
    """`pages`: each page's fingerprint by number. `log`: number and hash of the log's last line then, exports left out."""

    day: date
    pages: Mapping[str, str]
    log: tuple[int, str]
    script: str = "hans"
    text: str = ""

    @property
    def words(self) -> str:
        """As it stands in the file."""
        pages = " ".join(f"{number}={fingerprint}" for number, fingerprint in self.pages.items())
        return f"{_HEAD} {self.day.isoformat()} {pages} log={self.log[0]}:{self.log[1]} script={self.script} text={self.text}"


def put_stamp(path: Path, stamp: Stamp) -> str:
    """Write a stamp into a DOCX or PDF; returns the digest of the file's text. Raises `OSError` where it can't be written."""
    from dataclasses import replace

    digest = text_digest(path)
    words = replace(stamp, text=digest).words
    (_stamp_pdf if path.suffix.lower() == ".pdf" else _stamp_docx)(path, words)
    return digest


def _stamp_docx(path: Path, words: str) -> None:
    with in_place(path) as beside, ZipFile(path) as old, ZipFile(beside, "w") as new:
        for entry in old.infolist():
            content = old.read(entry)
            if entry.filename == _PROPERTIES:
                said = f'<dc:identifier xmlns:dc="http://purl.org/dc/elements/1.1/">{words}</dc:identifier>{_END}'
                content = content.decode("utf-8").replace(_END, said).encode()
            new.writestr(entry, content, entry.compress_type)


def _stamp_pdf(path: Path, words: str) -> None:
    from pypdf import PdfReader, PdfWriter

    reader = PdfReader(path)
    with in_place(path) as beside:
        writer = PdfWriter(clone_from=reader)
        writer.add_metadata({"/Keywords": words})
        writer.write(beside)
        writer.close()


def read_stamp(path: Path) -> Stamp:
    """The stamp of a file; raises `BadInput` for one that has none."""
    found = _FORM.search(_said(path))
    if found is None:
        raise BadInput("{0}：里面没有采编工作站的指纹，核对不了；请用本程序输出的 DOCX 或 PDF", path)
    day, pages, number, digest, script, text = found.groups()
    named = dict(part.split("=") for part in pages.split())
    return Stamp(date.fromisoformat(day), named, (int(number), digest), script, text)


def _said(path: Path) -> str:
    try:
        if path.suffix.lower() == ".pdf":
            return _said_in_pdf(path)
        with ZipFile(path) as package:
            return package.read(_PROPERTIES).decode("utf-8", "replace")
    except OSError as error:
        raise BadInput("{0}：读不了这个文件（{1}），请检查路径和权限", path, error.strerror) from None
    except (zipfile.BadZipFile, KeyError, NotImplementedError, RuntimeError, ValueError):
        raise BadInput("{0}：不是完好的 DOCX 或 PDF，核对不了", path) from None


def _said_in_pdf(path: Path) -> str:
    from pypdf import PdfReader
    from pypdf.errors import PyPdfError

    try:
        metadata = PdfReader(path).metadata
    except PyPdfError as fault:
        raise ValueError(str(fault)) from fault
    return str(metadata.get("/Keywords", "")) if metadata else ""


def text_digest(path: Path) -> str:
    """SHA-256 over the words of a file, blanks left out, and over its pictures."""
    total = hashlib.sha256()
    for piece in _pdf_pieces(path) if path.suffix.lower() == ".pdf" else _docx_pieces(path):
        total.update(hashlib.sha256(piece).digest())
    return total.hexdigest()


def _pdf_pieces(path: Path) -> Iterator[bytes]:
    from pypdf import PdfReader

    for page in PdfReader(path).pages:
        yield "".join(page.extract_text().split()).encode("utf-8", "surrogatepass")


def _docx_pieces(path: Path) -> Iterator[bytes]:
    with ZipFile(path) as package:
        names = sorted(package.namelist())
        for name in filter(_TEXT_PARTS.fullmatch, names):
            yield "".join(_words_of(package.read(name)).split()).encode("utf-8", "surrogatepass")
        yield from sorted(hashlib.sha256(package.read(name)).digest() for name in names if name.startswith(_MEDIA))


def _words_of(content: bytes) -> str:
    """All text of a part; what an office program adds for older ones (Fallback) says it a second time."""
    from lxml import etree

    root = etree.fromstring(content, etree.XMLParser(resolve_entities=False, huge_tree=False, no_network=True))
    for twice in list(root.iter(_FALLBACK)):
        twice.getparent().remove(twice)
    return "".join(element.text or "" for element in root.iter(_WORDS))
