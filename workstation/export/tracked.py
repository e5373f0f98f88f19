"""修订稿: a report as a Word file with its changes tracked (ISO/IEC 29500-1, 17.13.5), each by the person and hour that made it,
and its comments as Word's own.

Every paragraph carries a style named after its part (主题, 正文 …), so that a reviewer's file can be read back part by part.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from workstation.export.galley import blank_document, set_faces
from workstation.export.markup import attribute, text_of
from workstation.export.package import put_in_place
from workstation.export.word_comments import WordComments
from workstation.planning.set_page import FontRole
from workstation.text.authorship import written_by
from workstation.versions.comparison import PARTS, parts_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from workstation.comments.comment import Comment
    from workstation.copyfit.fonts import FontCase
    from workstation.page import Folio
    from workstation.text.authorship import Written
    from workstation.versions.version import State

STYLE = "稿件{}"
"""A part's paragraph style."""
SIZES = {"专栏": 12, "引题": 14, "主题": 20, "副题": 14}
_SIZE, _MARGINS = 12, {"top_margin": 25, "bottom_margin": 25, "left_margin": 30, "right_margin": 30}


def write_tracked(states: Sequence[State], folio: Folio, target: Path, fonts: FontCase, comments: Sequence[Comment] = ()) -> None:
    """Write the last of these states (oldest first) with all that changed since the first, as tracked changes.

    `comments` stand on the last state's words. Raises `NotReady` where the file can't be written.
    """
    with put_in_place(target) as beside:
        document = blank_document(folio, "修订稿", fonts.face(FontRole.SONG).family, _MARGINS)
        _add_styles(document, fonts)
        numbers = iter(range(1, 1_000_000))
        said = WordComments(document, comments)
        for name in PARTS:
            texts = [dict(parts_of(state.report))[name] for state in states]
            at = 0
            for stretches in written_by(texts, with_gone=True):
                document.element.body.insert(-1, _paragraph(name, stretches, states, numbers, _Place(said, name, at)))
                at += 0 if _is_gone(stretches) else 1 + sum(len(stretch.text) for stretch in stretches if not stretch.gone)
        said.finish()
        document.save(str(beside))


def _add_styles(document: Any, fonts: FontCase) -> None:
    from docx.enum.style import WD_STYLE_TYPE
    from docx.shared import Pt

    for name in PARTS:
        style = document.styles.add_style(STYLE.format(name), WD_STYLE_TYPE.PARAGRAPH)
        style.base_style = document.styles["Normal"]
        style.font.size = Pt(SIZES.get(name, _SIZE))
        set_faces(style.element, fonts.face(FontRole.HEI if name in SIZES else FontRole.SONG).family)
        style.paragraph_format.line_spacing = 1.6
        style.paragraph_format.space_after = Pt(0)
        style.paragraph_format.first_line_indent = Pt(2 * _SIZE if name == "正文" else 0)


@dataclass(slots=True)
class _Place:
    """Where in a part's present text the writing has come, and the comments that stand there."""

    said: WordComments
    part: str
    at: int

    def marks(self) -> str:
        """What stands just here."""
        return self.said.at(self.part, self.at)

    def cut(self, text: str) -> Iterator[str]:
        """A text in pieces between which comments begin or end."""
        cuts = [place - self.at for place in self.said.places(self.part) if self.at < place < self.at + len(text)]
        yield from (text[start:end] for start, end in pairwise((0, *cuts, len(text))))


def _is_gone(stretches: Sequence[Written]) -> bool:
    return bool(stretches) and all(stretch.gone for stretch in stretches)


def _paragraph(part: str, stretches: Sequence[Written], states: Sequence[State], numbers: Iterator[int], place: _Place) -> Any:
    from docx.oxml import parse_xml
    from docx.oxml.ns import nsdecls

    mark = _mark(stretches, states, numbers)
    runs = place.said.hanging() + "".join(_runs(stretch, states, numbers, place) for stretch in stretches)
    if not _is_gone(stretches):
        runs += place.marks()
    style = f'<w:pStyle w:val="{_style_id(part)}"/>'
    return parse_xml(f"<w:p {nsdecls('w')}><w:pPr>{style}{f'<w:rPr>{mark}</w:rPr>' if mark else ''}</w:pPr>{runs}</w:p>")


def _runs(stretch: Written, states: Sequence[State], numbers: Iterator[int], place: _Place) -> str:
    """A stretch, with the comments that begin or end before and in it."""
    if stretch.gone:
        return _run(stretch, stretch.text, states, numbers)
    found = ""
    for text in place.cut(stretch.text):
        found += place.marks() + _run(stretch, text, states, numbers)
        place.at += len(text)
    return found


def _style_id(part: str) -> str:
    """As python-docx makes it of the style's name."""
    return STYLE.format(part).replace(" ", "")


def _mark(stretches: Sequence[Written], states: Sequence[State], numbers: Iterator[int]) -> str:
    """A paragraph that came or went whole has its own end tracked as well."""
    if stretches and all(stretch.gone for stretch in stretches):
        return f"<w:del {_by(max(stretch.version for stretch in stretches), states, numbers)}/>"
    if stretches and all(stretch.version > 0 for stretch in stretches):
        return f"<w:ins {_by(min(stretch.version for stretch in stretches), states, numbers)}/>"
    return ""


def _run(stretch: Written, text: str, states: Sequence[State], numbers: Iterator[int]) -> str:
    kind = "delText" if stretch.gone else "t"
    lines = ["".join(character for character in line if character >= " ") for line in text.split("\n")]
    inner = "<w:br/>".join(f'<w:{kind} xml:space="preserve">{text_of(line)}</w:{kind}>' if line else "" for line in lines)
    run = f"<w:r>{inner}</w:r>"
    if stretch.gone:
        return f"<w:del {_by(stretch.version, states, numbers)}>{run}</w:del>"
    return f"<w:ins {_by(stretch.version, states, numbers)}>{run}</w:ins>" if stretch.version else run


def _by(version: int, states: Sequence[State], numbers: Iterator[int]) -> str:
    state = states[version]
    moment = f"{state.at:%Y-%m-%dT%H:%M:%S}Z"
    return f'w:id="{next(numbers)}" w:author={attribute(state.person or "采编工作站")} w:date="{moment}"'
