"""The last page of an export that was asked for in spite of overset: what found no room, where, and the text itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workstation.planning.set_page import FontRole, SetParagraph, TextStyle
from workstation.units import Pt, emu_to_twips

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from workstation.export.preflight import Obstacle
    from workstation.export.text import TextWriter
    from workstation.planning.set_page import SetPage

_MARGIN = 1134
"""20 mm in twips."""
_TITLE = TextStyle(FontRole.HEI, Pt(14), Pt(24), align="left", bold=True, name="溢文标题")
_PLACE = TextStyle(FontRole.HEI, Pt(10.5), Pt(20), align="left", name="溢文位置")
_TEXT = TextStyle(FontRole.SONG, Pt(10.5), Pt(18), indent=Pt(21), name="溢文")


def overset_paragraphs(obstacles: Iterable[Obstacle]) -> list[SetParagraph]:
    """A heading, then each place with its text; nothing where all text has room."""
    listed = [
        paragraph
        for obstacle in obstacles
        if obstacle.overset
        for paragraph in (SetParagraph(obstacle.text, _PLACE), *(SetParagraph(text, _TEXT) for text in obstacle.overset))
    ]
    return [SetParagraph("溢文：以下文字在版面上排不下", _TITLE), *listed] if listed else []


def overset_list(paragraphs: Sequence[SetParagraph], writer: TextWriter, page: SetPage, header: str) -> str:
    """A section of the page's size that simply flows."""
    size = f'<w:pgSz w:w="{emu_to_twips(page.width)}" w:h="{emu_to_twips(page.height)}"/>'
    margins = " ".join(f'w:{side}="{_MARGIN}"' for side in ("top", "right", "bottom", "left"))
    section = (
        f'<w:sectPr><w:headerReference w:type="default" r:id="{header}"/><w:type w:val="nextPage"/>{size}'
        f'<w:pgMar {margins} w:header="0" w:footer="0" w:gutter="0"/></w:sectPr>'
    )
    return "".join(map(writer.paragraph, paragraphs)) + section
