"""The really set page: every line and box where it will be printed. The board draws it, the DOCX writer writes it.

All places are whole EMU from the page's upper left corner; `xs` are points from a line's left edge. A baseline stands at four fifths
of its line's exact leading, as LibreOffice sets it.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from workstation.units import Emu, Lines, Pt


class FontRole(StrEnum):
    """What a face is for; `workstation.copyfit.fonts` finds the machine's face for it."""

    SONG = "报宋"
    TITLE = "标宋"
    KAI = "楷体"
    HEI = "黑体"
    FANG = "仿宋"


@dataclass(frozen=True, slots=True)
class Frame:
    """A rectangle on the page."""

    x: Emu
    y: Emu
    width: Emu
    height: Emu


@dataclass(frozen=True, slots=True)
class TextStyle:
    """How one paragraph is set. `indent` and `leading` in pt; `align` is both, left, center or right."""

    role: FontRole
    size: Pt
    leading: Pt
    indent: Pt = Pt(0)
    align: str = "both"
    bold: bool = False
    name: str = "正文"
    """The Word style's name: 正文, 小标题, 简讯题, 署名, 引题, 主题, 副题, 栏题, 图注, 引文, 转版, 报眉, 报头, 报头小字."""


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of a paragraph in another face than the paragraph's (a dateline in 黑体); size 0: the paragraph's own."""

    start: int
    end: int
    role: FontRole
    size: Pt = Pt(0)
    bold: bool = False


@dataclass(frozen=True, slots=True)
class SetParagraph:
    """A paragraph as printed. `breaks` are offsets where copyfit forces a new line (w:br), so that no name is split."""

    text: str
    style: TextStyle
    runs: tuple[Run, ...] = ()
    breaks: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class SetLine:
    """One set line: `paragraph` and `[start, end)` say whose text it is; `xs` has a place for each character, after justification.

    In a vertical headline `x` is the middle of the vertical line, `baseline` its top, and `xs` run downwards.
    """

    paragraph: int
    start: int
    end: int
    text: str
    x: Emu
    baseline: Emu
    xs: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class SetColumn:
    """One column of a story. `frame` is the exact text area, without the gutter."""

    frame: Frame
    lines: tuple[SetLine, ...]


@dataclass(frozen=True, slots=True)
class Fit:
    """How a text fits its place. Lines and characters that don't (溢文), or how many more would (缺行)."""

    lines: Lines
    overset_lines: Lines = Lines(0)
    overset_characters: int = 0
    short_lines: Lines = Lines(0)
    overset_from: tuple[int, int] | None = None
    """Paragraph and offset of the first character that finds no room."""


@dataclass(frozen=True, slots=True)
class SetStory:
    """A text chained through its columns: body, attribution and jump line of a report; or a caption in one column."""

    name: str
    paragraphs: tuple[SetParagraph, ...]
    columns: tuple[SetColumn, ...]
    gutter: Emu
    fit: Fit


@dataclass(frozen=True, slots=True)
class SetHeadline:
    """A headline box, as high as its lines' leadings together; vertical ones have a paragraph a vertical line, the first rightmost."""

    frame: Frame
    paragraphs: tuple[SetParagraph, ...]
    lines: tuple[SetLine, ...]
    vertical: bool
    fit: Fit


@dataclass(frozen=True, slots=True)
class SetPicture:
    """A picture, cropped to its frame about the focus; `picture` empty draws a place kept free."""

    frame: Frame
    picture: str
    description: str
    focus: tuple[float, float]
    caption: SetStory | None = None


@dataclass(frozen=True, slots=True)
class SetRule:
    """A filled bar: a rule's weight is its width or height."""

    frame: Frame
    grey: float = 0.0
    """0 black, 1 white."""


@dataclass(frozen=True, slots=True)
class SetBox:
    """A frame line round a boxed report, with an optional tint inside."""

    frame: Frame
    weight: Pt
    tint: float | None = None


@dataclass(frozen=True, slots=True)
class SetSlot:
    """A report as set, in reading order of its parts."""

    slug: str
    frame: Frame
    headline: SetHeadline | None
    story: SetStory
    pictures: tuple[SetPicture, ...] = ()
    box: SetBox | None = None
    rules: tuple[SetRule, ...] = ()
    """Hairlines between the columns, and the bars over and under pull quotes."""
    quotes: tuple[SetStory, ...] = ()

    @property
    def paragraphs(self) -> tuple[SetParagraph, ...]:
        """All its text, in reading order: headline, body, captions, quotes."""
        insets = [*(picture.caption for picture in self.pictures if picture.caption), *self.quotes]
        headline = self.headline.paragraphs if self.headline else ()
        return (*headline, *self.story.paragraphs, *(paragraph for story in insets for paragraph in story.paragraphs))

    @property
    def overset(self) -> tuple[int, int]:
        """Lines and characters of headline, body and captions that find no room."""
        fits = [self.story.fit, *(p.caption.fit for p in self.pictures if p.caption), *(quote.fit for quote in self.quotes)]
        if self.headline:
            fits.append(self.headline.fit)
        return sum(fit.overset_lines for fit in fits), sum(fit.overset_characters for fit in fits)

    @property
    def headline_alone_overset(self) -> bool:
        """Whether the headline finds no room though the body does: what counts then is no number of lines."""
        return self.headline is not None and self.headline.fit.overset_lines > 0 and self.story.fit.overset_lines == 0

    @property
    def fits(self) -> bool:
        """Whether no text of the slot is overset."""
        return self.overset[0] == 0


@dataclass(frozen=True, slots=True)
class SetFolio:
    """报眉: three texts on one line and the rules under them; on a page with a masthead, what is printed in its place."""

    left: SetStory
    centre: SetStory
    right: SetStory
    rules: tuple[SetRule, ...]
    stacked: bool = False
    """A masthead: the three stand one under another over the whole width."""


@dataclass(frozen=True, slots=True)
class SetPage:
    """A whole page, ready to draw or write."""

    number: str
    width: Emu
    height: Emu
    folio: SetFolio
    slots: tuple[SetSlot, ...]
    rules: tuple[SetRule, ...] = ()
    type_area: Frame | None = None
    leading: Pt = Pt(0)

    @property
    def fits(self) -> bool:
        """Whether no text on the page is overset."""
        return all(slot.fits for slot in self.slots)
