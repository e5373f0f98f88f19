"""Set paragraphs as WordprocessingML. What a paragraph's style says already isn't written again."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from workstation.copyfit.breaking import ease
from workstation.copyfit.classes import BLANKS
from workstation.copyfit.face import rare_stretches
from workstation.export.markup import attribute, text_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from workstation.copyfit.face import Face
    from workstation.copyfit.fonts import FontCase
    from workstation.planning.set_page import Run, SetParagraph, TextStyle
    from workstation.units import Pt

BODY = "正文"
_JUSTIFIED = {"both": "both", "left": "left", "center": "center", "right": "right"}


def style_ids(names: Iterable[str]) -> dict[str, str]:
    """Word's style id of each style name; ids are Latin, so that no program stumbles."""
    return {name: "Body" if name == BODY else f"Desk{number}" for number, name in enumerate(sorted(set(names)), 1)}


class TextWriter:
    """Writes paragraphs against a sheet of styles: one `TextStyle` a name."""

    def __init__(self, fonts: FontCase, sheet: Mapping[str, TextStyle]) -> None:
        self._fonts, self._sheet = fonts, sheet
        self._ids = style_ids(sheet)
        self.rare: dict[tuple[str, bool], Face] = {}
        """Faces by family and bold that stood in for others in what was written, for the table of fonts."""

    def paragraph(self, paragraph: SetParagraph) -> str:
        """One `w:p`, with its forced breaks, faces and zero-width spaces."""
        return f"<w:p><w:pPr>{self.properties(paragraph.style)}</w:pPr>{self.runs(paragraph)}</w:p>"

    def tabbed(self, paragraphs: Sequence[SetParagraph], tabs: str, anchors: str) -> str:
        """One `w:p` of several texts with a tab between them, in the first one's style; `anchors` are shapes that it carries."""
        properties = self.properties(paragraphs[0].style, tabs)
        return f"<w:p><w:pPr>{properties}</w:pPr>{anchors}{'<w:r><w:tab/></w:r>'.join(map(self.runs, paragraphs))}</w:p>"

    def stacked(self, paragraphs: Sequence[SetParagraph], anchors: str) -> str:
        """One `w:p` a text, the first with shapes that it carries."""
        written = [self.paragraph(paragraph) for paragraph in paragraphs]
        return written[0].replace("</w:pPr>", f"</w:pPr>{anchors}", 1) + "".join(written[1:])

    def properties(self, style: TextStyle, tabs: str = "") -> str:
        """A paragraph's style and what differs from it."""
        return f'<w:pStyle w:val="{self._ids[style.name]}"/>{tabs}{_differing(style, self._sheet[style.name])}'

    def runs(self, paragraph: SetParagraph) -> str:
        """The runs of a paragraph."""
        return "".join(self._runs(paragraph, self._sheet[paragraph.style.name]))

    def _runs(self, paragraph: SetParagraph, own: TextStyle) -> Iterator[str]:
        text = paragraph.text
        edges = sorted({0, len(text), *paragraph.breaks, *(at for run in paragraph.runs for at in (run.start, run.end))})
        for start, end in pairwise(edges):
            run = next((run for run in paragraph.runs if run.start <= start < run.end), None)
            wanted = _of_run(paragraph.style, run)
            for first, last, other in self._by_face(text, start, end, wanted):
                turn = "<w:br/>" if first in paragraph.breaks else ""
                words = text_of(ease(text, first, last))
                if last in paragraph.breaks:
                    words = words.rstrip("".join(BLANKS))  # before a written break a blank would shift a line that is set to the right
                yield f'<w:r>{self._run_properties(wanted, own, other)}{turn}<w:t xml:space="preserve">{words}</w:t></w:r>'

    def _by_face(self, text: str, start: int, end: int, style: TextStyle) -> Iterator[tuple[int, int, Face | None]]:
        """A stretch of one style, parted where another face prints what its own lacks."""
        at = start
        for first, last, other in rare_stretches(text[start:end], self.face(style)):
            if at < start + first:
                yield at, start + first, None
            yield start + first, start + last, other
            self.rare[other.family, other.bold] = other
            at = start + last
        if at < end or start == end:
            yield at, end, None

    def _run_properties(self, wanted: TextStyle, own: TextStyle, other: Face | None) -> str:
        face = other or self.face(wanted)
        same = other is None and (wanted.role, wanted.bold) == (own.role, own.bold)
        pieces = ['<w:rFonts w:hint="eastAsia"/>' if same else font_names(face)]
        if face.bold != self.face(own).bold:
            pieces.append(_bold(face))
        if wanted.size != own.size:
            pieces.append(_size(wanted.size))
        return f"<w:rPr>{''.join(pieces)}</w:rPr>"

    def face(self, style: TextStyle) -> Face:
        """The face of a style."""
        return self._fonts.face(style.role, bold=style.bold)

    def style_properties(self, style: TextStyle) -> tuple[str, str]:
        """Paragraph and run properties that a style sheet's entry says."""
        paragraph = f"{_spacing(style)}{_indent(style)}{_alignment(style)}"
        face = self.face(style)
        return paragraph, f"{font_names(face)}{_bold(face)}{_size(style.size)}"


def _of_run(style: TextStyle, run: Run | None) -> TextStyle:
    if run is None:
        return style
    return replace(style, role=run.role, size=run.size or style.size, bold=style.bold or run.bold)


def _differing(style: TextStyle, own: TextStyle) -> str:
    pieces = (
        _spacing(style) if style.leading != own.leading else "",
        _indent(style) if (style.indent, style.size) != (own.indent, own.size) and (style.indent or own.indent) else "",
        _alignment(style) if style.align != own.align else "",
    )
    return "".join(pieces)


def _spacing(style: TextStyle) -> str:
    return f'<w:spacing w:before="0" w:after="0" w:line="{round(style.leading * 20)}" w:lineRule="exact"/>'


def _indent(style: TextStyle) -> str:
    characters = round(style.indent / style.size * 100)
    return f'<w:ind w:firstLineChars="{characters}" w:firstLine="{round(style.indent * 20)}"/>'


def _alignment(style: TextStyle) -> str:
    return f'<w:jc w:val="{_JUSTIFIED[style.align]}"/>'


def font_names(face: Face) -> str:
    """One family for all scripts; the hint decides that quotes and dashes are set with the hanzi."""
    name = attribute(face.family)
    return f'<w:rFonts w:hint="eastAsia" w:ascii={name} w:eastAsia={name} w:hAnsi={name} w:cs={name}/>'


def _bold(face: Face) -> str:
    return "<w:b/><w:bCs/>" if face.bold else '<w:b w:val="0"/><w:bCs w:val="0"/>'


def _size(size: Pt) -> str:
    half_points = round(size * 2)
    return f'<w:sz w:val="{half_points}"/><w:szCs w:val="{half_points}"/>'
