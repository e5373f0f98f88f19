"""核对: a written DOCX is turned into a PDF by LibreOffice, and every line compared with the layout that we drew.

What another program breaks otherwise is found before the printer finds it.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from bisect import bisect_left
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from workstation.errors import DeskError
from workstation.export.preflight import Matter, Obstacle
from workstation.progress import Progress
from workstation.told import Told
from workstation.units import EMU_PER_PT

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from workstation.planning.set_page import Frame, SetLine, SetPage

PATIENCE = 180
"""Seconds that LibreOffice gets for an issue."""
_BASELINE = 0.6
"""Points by which a printed baseline may miss ours and still be the same line."""
_WINDOWS = ("LibreOffice/program/soffice.exe", "LibreOffice/program/soffice.com")
_MAC = Path("/Applications/LibreOffice.app/Contents/MacOS/soffice")
_NO_WINDOW = 0x08000000
"""CREATE_NO_WINDOW, which Python knows on Windows only."""
Words = list[tuple[float, float, str]]
"""Left edge and baseline in pt from the upper left corner, and the text."""


@dataclass(frozen=True, slots=True)
class Difference:
    """A line that LibreOffice prints otherwise. `printed` is what stands at its place there; empty: nothing."""

    page: str
    slug: str
    expected: str
    printed: str
    frame: Frame
    """The column, or the headline's box, in which it stands."""

    @property
    def text(self) -> str:
        """For the editor."""
        return Told("{0} 版：{1}", self.page, self.problem)

    @property
    def problem(self) -> Told:
        """The same without the page."""
        return Told("我们排作“{0}”，LibreOffice 排作“{1}”", self.expected, self.printed or Told("（空）"))


@dataclass(frozen=True, slots=True)
class Proof:
    """What the comparison of pages with their DOCX gave."""

    lines: int
    differences: tuple[Difference, ...]
    pages: int
    """Pages that LibreOffice made of it."""


def find_office() -> Path | None:
    """LibreOffice on this machine, if it is there."""
    found = shutil.which("soffice") or shutil.which("libreoffice")
    folders = [Path(os.environ[name]) for name in ("PROGRAMFILES", "PROGRAMFILES(X86)") if name in os.environ]
    known = [Path(found)] if found else [*(folder / tail for folder in folders for tail in _WINDOWS), _MAC]
    return next((path for path in known if path.exists()), None)


def prove(pages: Sequence[SetPage], docx: Path) -> Iterator[Progress[Proof]]:
    """Convert a DOCX of these pages and compare line by line; raises `DeskError` where LibreOffice is missing or fails."""
    office = find_office()
    if office is None:
        raise DeskError("没有找到 LibreOffice，不能核对断行。请安装 LibreOffice，或直接用 Word 打开输出的文件看一遍")
    yield Progress(0, len(pages) + 1, Told("正在由 LibreOffice 排版"))
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        printed = _printed(_converted(office, docx, Path(folder)))
    yield from compared(pages, printed)


def _converted(office: Path, docx: Path, folder: Path) -> Path:
    profile = (folder / "profile").resolve().as_uri()
    command = [str(office), f"-env:UserInstallation={profile}", "--headless", "--convert-to", "pdf", "--outdir", str(folder), str(docx)]
    hidden = _NO_WINDOW if sys.platform == "win32" else 0
    try:
        subprocess.run(command, check=True, capture_output=True, timeout=PATIENCE, creationflags=hidden)
    except (OSError, subprocess.SubprocessError) as fault:
        raise DeskError("LibreOffice 没能转换 {0}（{1}）。请关闭正开着的 LibreOffice 再试", docx.name, fault) from fault
    pdf = folder / f"{docx.stem}.pdf"
    if not pdf.exists():
        raise DeskError("LibreOffice 没有转出 {0} 的 PDF。请用它打开这个文件，看它怎么说", docx.name)
    return pdf


def _printed(pdf: Path) -> list[Words]:
    """The words of each page."""
    from pypdf import PdfReader

    found: list[Words] = []
    for page in PdfReader(pdf).pages:
        words: Words = []
        height = float(page.mediabox.height)

        def take(text: str, cm: Sequence[float], tm: Sequence[float], *_: object, words: Words = words, height: float = height) -> None:
            if text.strip():
                words.append((tm[4] * cm[0] + cm[4], height - (tm[5] * cm[3] + cm[5]), text))

        page.extract_text(visitor_text=take)
        found.append(sorted(words, key=lambda word: word[1]))
    return found


def compared(pages: Sequence[SetPage], printed: Sequence[Words]) -> Iterator[Progress[Proof]]:
    """Our lines beside the printed ones; the last step carries the proof."""
    differences: list[Difference] = []
    count = 0
    for number, page in enumerate(pages):
        yield Progress(number + 1, len(pages) + 1, Told("正在核对 {0} 版", page.number))
        words = printed[number] if number < len(printed) else []
        for slug, frame, line in _lines_of(page):
            count += 1
            stands = _at(words, line.baseline / EMU_PER_PT, frame)
            if stands != "".join(line.text.split()):
                differences.append(Difference(page.number, slug, line.text.strip(), stands, frame))
    yield Progress(len(pages) + 1, len(pages) + 1, Told("核对完毕"), Proof(count, tuple(differences), len(printed)))


def _lines_of(page: SetPage) -> Iterator[tuple[str, Frame, SetLine]]:
    """Every line that isn't upright, with the slug and the box that it stands in."""
    for slot in page.slots:
        if slot.headline and not slot.headline.vertical:
            yield from ((slot.slug, slot.headline.frame, line) for line in slot.headline.lines if line.text.strip())
        for story in (slot.story, *(picture.caption for picture in slot.pictures if picture.caption), *slot.quotes):
            yield from ((slot.slug, column.frame, line) for column in story.columns for line in column.lines if line.text.strip())


def _at(words: Words, baseline: float, frame: Frame) -> str:
    """What is printed on a baseline within a column."""
    left, right = frame.x / EMU_PER_PT - 1, (frame.x + frame.width) / EMU_PER_PT
    first = bisect_left(words, baseline - _BASELINE, key=lambda word: word[1])
    row: list[tuple[float, str]] = []
    for x, y, text in words[first:]:
        if y > baseline + _BASELINE:
            break
        if left <= x < right:
            row.append((x, text))
    return "".join("".join(text.split()) for _, text in sorted(row))


def as_obstacle(found: Difference) -> Obstacle:
    """The difference among other things to be looked at before printing."""
    return Obstacle(found.page, found.slug, "", "", problem=Told("版：{0}", found.problem), matter=Matter.DIFFERENCE, blocks=False)


def told(proof: Proof, titles: Mapping[str, str]) -> str:
    """The proof in a sentence or a list, for the command line."""
    head = f"核对 {proof.lines} 行：{'与 LibreOffice 全部一致' if not proof.differences else f'{len(proof.differences)} 行不同'}"
    return "\n".join([head, *(f"《{titles.get(found.slug, found.slug)}》{found.text}" for found in proof.differences)])
