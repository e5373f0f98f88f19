"""The package: parts of python-docx's own kind, written as a ZIP that is the same for the same page, and put in place in one step."""

from __future__ import annotations

from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from workstation.errors import NotReady
from workstation.export.markup import DECLARATION
from workstation.in_place import in_place

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_EPOCH = (1980, 1, 1, 0, 0, 0)
_STORED = (".jpeg", ".png", ".odttf")
"""Already compressed; deflating them again only takes time."""
DOCUMENT = "/word/document.xml"
KINDS = {
    "document": f"{_WORD}.document.main+xml",
    "styles": f"{_WORD}.styles+xml",
    "settings": f"{_WORD}.settings+xml",
    "fontTable": f"{_WORD}.fontTable+xml",
    "header": f"{_WORD}.header+xml",
    "theme": "application/vnd.openxmlformats-officedocument.theme+xml",
    "core": "application/vnd.openxmlformats-package.core-properties+xml",
    "font": "application/vnd.openxmlformats-officedocument.obfuscatedFont",
    "jpeg": "image/jpeg",
    "png": "image/png",
}
"""Content types by what a part is; an image's key is its extension."""


class PagePackage:
    """A Word package in the making."""

    def __init__(self) -> None:
        from docx.opc.package import OpcPackage

        self._package: Any = OpcPackage()
        self._parts: list[Any] = []
        self._document = self._add(DOCUMENT, "document", b"")
        self._package.relate_to(self._document, f"{_OFFICE}/officeDocument")

    def _add(self, name: str, kind: str, content: bytes) -> Any:
        from docx.opc.packuri import PackURI
        from docx.opc.part import Part

        part = Part(PackURI(name), KINDS[kind], content, self._package)
        self._parts.append(part)
        return part

    def add(self, name: str, kind: str, content: bytes) -> str:
        """A part that the document refers to; returns the relationship's id."""
        relation: str = self._document.relate_to(self._add(name, kind, content), f"{_OFFICE}/{_relation(kind)}")
        return relation

    def add_fonts(self, fonts: Sequence[bytes], table: Callable[[Sequence[str]], bytes]) -> None:
        """word/fontTable.xml, made of its fonts' relationships, and the obfuscated fonts that it refers to."""
        part = self._add("/word/fontTable.xml", "fontTable", b"")
        added = [self._add(f"/word/fonts/font{number}.odttf", "font", data) for number, data in enumerate(fonts, 1)]
        part._blob = table([part.relate_to(font, f"{_OFFICE}/font") for font in added])
        self._document.relate_to(part, f"{_OFFICE}/fontTable")

    def add_properties(self, content: bytes) -> None:
        """The core properties, which belong to the package and not to the document."""
        relationship = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
        self._package.relate_to(self._add("/docProps/core.xml", "core", content), relationship)

    def write(self, target: Path, document: bytes) -> None:
        """Write the package to a file."""
        self._document._blob = document
        with ZipFile(target, "w") as package:
            _put(package, "[Content_Types].xml", self._content_types())
            _put(package, "_rels/.rels", _relations(self._package))
            for part in sorted(self._parts, key=lambda part: (part.partname != DOCUMENT, part.partname)):
                _put(package, part.partname.membername, part.blob)
                if len(part.rels):
                    _put(package, part.partname.rels_uri.membername, _relations(part))

    def _content_types(self) -> bytes:
        defaults = {"rels": "application/vnd.openxmlformats-package.relationships+xml", "xml": "application/xml"}
        defaults |= {part.partname.ext: part.content_type for part in self._parts if part.content_type.startswith("image/")}
        overrides = {str(part.partname): part.content_type for part in self._parts if not part.content_type.startswith("image/")}
        entries = [f'<Default Extension="{extension}" ContentType="{kind}"/>' for extension, kind in sorted(defaults.items())]
        entries += [f'<Override PartName="{name}" ContentType="{kind}"/>' for name, kind in sorted(overrides.items())]
        namespace = "http://schemas.openxmlformats.org/package/2006/content-types"
        return f'{DECLARATION}<Types xmlns="{namespace}">{"".join(entries)}</Types>'.encode()


def _relation(kind: str) -> str:
    return "image" if kind in ("jpeg", "png") else kind


def _relations(source: Any) -> bytes:
    xml: bytes = source.rels.xml
    return xml


def _put(package: ZipFile, name: str, content: bytes) -> None:
    entry = ZipInfo(name, _EPOCH)
    entry.external_attr = 0o644 << 16
    package.writestr(entry, content, ZIP_STORED if name.endswith(_STORED) else ZIP_DEFLATED)


@contextmanager
def put_in_place(target: Path) -> Iterator[Path]:
    """`in_place`, with a word for the editor where it fails."""
    try:
        with in_place(target) as beside:
            yield beside
    except OSError as error:
        raise NotReady(
            "写不进 {0}（{1}）。请检查文件夹是否存在、可写、还有空间，并先关闭打开着的同名文件", target, error.strerror or error
        ) from error
