"""A real LibreOffice: DOCX to PDF under a profile of its own, and where the PDF's words stand."""

from __future__ import annotations

import os
import shutil
import subprocess
from dataclasses import dataclass
from html import unescape
from pathlib import Path
from re import compile as pattern

import pytest

MISSING = [program for program in ("soffice", "pdftotext") if not shutil.which(program)]
office = [
    pytest.mark.office,
    pytest.mark.xdist_group("office"),
    pytest.mark.skipif(bool(MISSING), reason=f"not on this machine: {MISSING}"),
]
"""Marks of a test that needs LibreOffice: one at a time, and skipped with its reason where it isn't installed."""

_PAGE = pattern(r'<page width="([\d.]+)" height="([\d.]+)">')
_WORD = pattern(r'<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*)</word>')


@dataclass(frozen=True, slots=True)
class Word:
    """A word as printed, its box in pt from the page's upper left corner."""

    left: float
    top: float
    right: float
    bottom: float
    text: str


@dataclass(frozen=True, slots=True)
class PrintedPage:
    """A page of a PDF, in pt."""

    width: float
    height: float
    words: tuple[Word, ...]

    @property
    def text(self) -> str:
        return "".join(word.text for word in self.words)


def to_pdf(docx: Path, folder: Path, environment: dict[str, str] | None = None, *, form: str = "pdf") -> Path:
    """Convert one DOCX; the profile lies in `folder` too, so that no other LibreOffice is disturbed. `form`: docx, saved anew."""
    folder.mkdir(parents=True, exist_ok=True)
    profile = (folder / "profile").resolve().as_uri()
    command = ["soffice", f"-env:UserInstallation={profile}", "--headless", "--convert-to", form, "--outdir", str(folder), str(docx)]
    subprocess.run(command, check=True, capture_output=True, timeout=280, env={**os.environ, **(environment or {})})
    return folder / f"{docx.stem}.{form}"


_MACRO = """<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Together" script:language="StarBasic">
Sub Pair(first As String, second As String, folder As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden" : hidden(0).Value = True
  Dim pdf(0) As New com.sun.star.beans.PropertyValue
  pdf(0).Name = "FilterName" : pdf(0).Value = "writer_pdf_Export"
  one = StarDesktop.loadComponentFromURL(ConvertToURL(first), "_blank", 0, hidden())
  two = StarDesktop.loadComponentFromURL(ConvertToURL(second), "_blank", 0, hidden())
  one.storeToURL(ConvertToURL(folder &amp; "/first.pdf"), pdf())
  two.storeToURL(ConvertToURL(folder &amp; "/second.pdf"), pdf())
  two.close(True)
  one.close(True)
End Sub
</script:module>
"""
_LIBRARY = (
    '<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" '
    'library:passwordprotected="false"><library:element library:name="Together"/></library:library>'
)


def opened_together(first: Path, second: Path, folder: Path, environment: dict[str, str] | None = None) -> tuple[Path, Path]:
    """Both DOCX as PDF, converted while both are open in one LibreOffice, as an editor has them."""
    profile = (folder / "profile").resolve()
    soffice = ["soffice", f"-env:UserInstallation={profile.as_uri()}", "--headless", "--norestore"]
    lacking = {**os.environ, **(environment or {})}
    subprocess.run([*soffice, "--terminate_after_init"], check=True, capture_output=True, timeout=120, env=lacking)  # makes the profile
    for name, text in (("script.xlb", _LIBRARY), ("Together.xba", _MACRO)):
        (profile / "user" / "basic" / "Standard" / name).write_text(f'<?xml version="1.0" encoding="UTF-8"?>\n{text}', encoding="utf-8")
    call = f"macro:///Standard.Together.Pair({first},{second},{folder})"
    subprocess.run([*soffice, call], check=True, capture_output=True, timeout=280, env=lacking)
    return folder / "first.pdf", folder / "second.pdf"


def printed_pages(pdf: Path) -> list[PrintedPage]:
    """The words of a PDF page by page."""
    listing = subprocess.run(["pdftotext", "-bbox", str(pdf), "-"], check=True, capture_output=True, timeout=120).stdout.decode()
    pages: list[tuple[float, float, list[Word]]] = []
    for line in listing.splitlines():
        if page := _PAGE.search(line):
            pages.append((float(page[1]), float(page[2]), []))
        elif word := _WORD.search(line):
            pages[-1][2].append(Word(*(float(word[at]) for at in range(1, 5)), unescape(word[5])))
    return [PrintedPage(width, height, tuple(words)) for width, height, words in pages]


@dataclass(frozen=True, slots=True)
class Drawing:
    """What a page draws, in pt: origins of its glyphs (left end of the baseline) and corners (left, top, right, bottom) of its bars,
    frames and pictures."""

    glyphs: tuple[tuple[float, float], ...]
    rectangles: tuple[tuple[float, float, float, float], ...]


def drawing(pdf: Path, page: int = 1) -> Drawing:
    """The geometry of one page of a PDF, exact to a hundredth of a point."""
    command = ["pdftocairo", "-svg", "-noshrink", "-nocenter", "-f", str(page), "-l", str(page), str(pdf), "-"]
    svg = subprocess.run(command, check=True, capture_output=True, timeout=120).stdout.decode().split("</defs>")
    drawn = svg[-1]
    glyphs = tuple((float(x), float(y)) for x, y in _GLYPH.findall(drawn))
    pictures = [_placed(picture, "".join(svg)) for picture in _PICTURE.findall(drawn)]
    return Drawing(glyphs, (*(_corners(path, matrix) for path, matrix in _PATH.findall(drawn)), *pictures))


_GLYPH = pattern(r'<use xlink:href="#glyph[-\d]+" x="([-\d.]+)" y="([-\d.]+)"/>')
_PATH = pattern(r'<path [^>]*?d="([^"]*)"(?: transform="matrix\(([^)]*)\)")?/>')
_PICTURE = pattern(r'<use xlink:href="#(image\d+)" transform="matrix\(([^)]*)\)"/>')
_NUMBER_PAIR = pattern(r"(-?[\d.]+) (-?[\d.]+)")


def _corners(path: str, matrix: str) -> tuple[float, float, float, float]:
    a, _, _, d, e, f = (float(value) for value in (matrix or "1,0,0,1,0,0").split(","))
    points = [(a * float(x) + e, d * float(y) + f) for x, y in _NUMBER_PAIR.findall(path)]
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return min(xs), min(ys), max(xs), max(ys)


def _placed(picture: tuple[str, str], svg: str) -> tuple[float, float, float, float]:
    name, matrix = picture
    size = pattern(rf'<image id="{name}" width="(\d+)" height="(\d+)"').search(svg)
    assert size
    a, _, _, d, e, f = (float(value) for value in matrix.split(","))
    return e, f, e + a * int(size[1]), f + d * int(size[2])
