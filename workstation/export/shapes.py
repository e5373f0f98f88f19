"""Shapes anchored to the page: text boxes and their chains, filled bars, frames, pictures."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import count
from typing import TYPE_CHECKING

from workstation.export.markup import attribute
from workstation.planning.set_page import Frame
from workstation.units import Emu

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workstation.planning.set_page import SetBox, SetRule

SHAPE_URI = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
PICTURE_URI = "http://schemas.openxmlformats.org/drawingml/2006/picture"
_EMU_PER_HMM = 360


@dataclass(frozen=True, slots=True)
class Insets:
    """White inside a text box's edges, in EMU."""

    left: int = 0
    right: int = 0


@dataclass(slots=True)
class Numbers:
    """Numbers that may occur once in a package: shape ids, places in the stack, chain ids."""

    shapes: Iterator[int] = field(default_factory=lambda: count(1))
    chains: Iterator[int] = field(default_factory=lambda: count(1))


def bar(rule: SetRule, numbers: Numbers) -> str:
    """A rule as a filled rectangle: a line of no height is drawn wrongly by some programs."""
    return _shape(rule.frame, "水线", numbers, fill=_solid(rule.grey), line="<a:ln><a:noFill/></a:ln>")


def frame_line(box: SetBox, numbers: Numbers) -> str:
    """A frame round a boxed report, its tint inside."""
    line = f'<a:ln w="{round(box.weight * 12700)}">{_solid(0.0)}<a:miter lim="800000"/></a:ln>'
    return _shape(box.frame, "框", numbers, fill=_solid(box.tint) if box.tint is not None else "<a:noFill/>", line=line)


def kept_free(frame: Frame, numbers: Numbers) -> str:
    """A place kept for a picture that isn't there yet."""
    line = f'<a:ln w="6350">{_solid(0.6)}</a:ln>'
    return _shape(frame, "图位", numbers, fill=_solid(0.95), line=line)


def text_box(frame: Frame, name: str, content: str, numbers: Numbers, *, insets: Insets = Insets(), vertical: bool = False) -> str:
    """The head of a chain, or a box alone, with all its paragraphs."""
    return text_boxes([frame], name, content, numbers, insets=insets, vertical=vertical)


def text_boxes(frames: list[Frame], name: str, content: str, numbers: Numbers, *, insets: Insets = Insets(), vertical: bool = False) -> str:
    """A chain of boxes: the first holds all paragraphs, which flow through the others (MS-ODRAWXML 2.13.3.1)."""
    chain = next(numbers.chains)
    head = f'<wps:txbx id="{chain}"><w:txbxContent>{content}</w:txbxContent></wps:txbx>'
    links = [f'<wps:linkedTxbx id="{chain}" seq="{number}"/>' for number in range(1, len(frames))]
    body = _body(insets, vertical=vertical)
    named = [f"{name} {number}" if links else name for number in range(1, len(frames) + 1)]
    return "".join(
        _shape(frame, its_name, numbers, fill="<a:noFill/>", line="<a:ln><a:noFill/></a:ln>", text=text, body=body)
        for frame, its_name, text in zip(frames, named, [head, *links], strict=True)
    )


def column_box(frame: Frame, gutter: int, *, deeper: int) -> tuple[Frame, Insets]:
    """A column's box: its edges in the middle of the gutters, so that a mark may hang in Word, and `deeper` EMU more room below.

    The right inset is chosen so that the type area is the measure after LibreOffice has rounded every edge to 1/100 mm and then to
    twips (it then gives a line one twip more, as copyfit knows): narrower, and a line loses a character; wider, and it gains one.
    """
    half = gutter // 2
    width = frame.width + 2 * half
    box = Frame(Emu(frame.x - half), frame.y, Emu(width), Emu(frame.height + deeper))
    if not half:
        return Frame(box.x, box.y, Emu(width + 2 * 635), box.height), Insets()
    wanted = _office_twips(width) - _office_twips(half) - round(frame.width / 635)
    right = half
    while _office_twips(right) > wanted:
        right -= _EMU_PER_HMM
    while _office_twips(right) < wanted:
        right += _EMU_PER_HMM
    return box, Insets(half, right)


def _office_twips(emu: int) -> int:
    hundredths = (emu + _EMU_PER_HMM // 2) // _EMU_PER_HMM
    return (hundredths * 72 + 63) // 127


def picture(frame: Frame, relation: str, description: str, numbers: Numbers) -> str:
    """A picture that fills its frame; `description` is read out by screen readers."""
    number = next(numbers.shapes)
    graphic = (
        f'<a:graphic><a:graphicData uri="{PICTURE_URI}"><pic:pic>'
        f'<pic:nvPicPr><pic:cNvPr id="{number}" name="图片 {number}" descr={attribute(description)}/><pic:cNvPicPr/></pic:nvPicPr>'
        f'<pic:blipFill><a:blip r:embed="{relation}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>'
        f'<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{frame.width}" cy="{frame.height}"/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>'
    )
    return f"<w:r><w:drawing>{_anchor(frame, f'图片 {number}', number, graphic, description)}</w:drawing></w:r>"


def _shape(frame: Frame, name: str, numbers: Numbers, *, fill: str, line: str, text: str = "", body: str = "<wps:bodyPr/>") -> str:
    number = next(numbers.shapes)
    kind = '<wps:cNvSpPr txBox="1"><a:spLocks noChangeArrowheads="1"/></wps:cNvSpPr>' if text else "<wps:cNvSpPr/>"
    graphic = (
        f'<a:graphic><a:graphicData uri="{SHAPE_URI}"><wps:wsp>{kind}<wps:spPr bwMode="auto">'
        f'<a:xfrm><a:off x="0" y="0"/><a:ext cx="{frame.width}" cy="{frame.height}"/></a:xfrm>'
        f'<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>{fill}{line}</wps:spPr>{text}{body}</wps:wsp></a:graphicData></a:graphic>'
    )
    drawing = f"<w:drawing>{_anchor(frame, name, number, graphic)}</w:drawing>"
    return f'<w:r><mc:AlternateContent><mc:Choice Requires="wps">{drawing}</mc:Choice></mc:AlternateContent></w:r>'


def _anchor(frame: Frame, name: str, number: int, graphic: str, description: str = "") -> str:
    described = f" descr={attribute(description)}" if description else ""
    return (
        f'<wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="{number * 1024}" behindDoc="0" locked="1" '
        'layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>'
        f'<wp:positionH relativeFrom="page"><wp:posOffset>{frame.x}</wp:posOffset></wp:positionH>'
        f'<wp:positionV relativeFrom="page"><wp:posOffset>{frame.y}</wp:posOffset></wp:positionV>'
        f'<wp:extent cx="{frame.width}" cy="{frame.height}"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/>'
        f'<wp:docPr id="{number}" name={attribute(name)}{described}/><wp:cNvGraphicFramePr/>{graphic}</wp:anchor>'
    )


def _solid(grey: float) -> str:
    level = round(max(0.0, min(grey, 1.0)) * 255)
    return f'<a:solidFill><a:srgbClr val="{level:02X}{level:02X}{level:02X}"/></a:solidFill>'


def _body(insets: Insets, *, vertical: bool) -> str:
    direction, anchor = ("eaVert", "ctr") if vertical else ("horz", "t")
    return (
        f'<wps:bodyPr rot="0" vert="{direction}" wrap="square" lIns="{insets.left}" tIns="0" rIns="{insets.right}" bIns="0" '
        f'anchor="{anchor}" anchorCtr="0" upright="1"><a:noAutofit/></wps:bodyPr>'
    )
