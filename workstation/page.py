"""A page as it is planned (版样): its grid, its slots, its folio. How it is really set is in `workstation.planning.set_page`."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from workstation.units import Em, Lines, Mm, Pt


@dataclass(frozen=True, slots=True)
class PagePreset:
    """A grid of characters and lines. Columns are numbered from 0, left to right; lines from 0, top to bottom."""

    name: str
    label: str
    width: Mm
    height: Mm
    columns: int
    measure: Em
    """Characters in a column."""
    gap: Em
    """Characters between columns."""
    size: Pt
    leading: Pt
    lines: Lines
    """Lines of the type area (版心), folio not counted."""
    top: Mm
    """Page edge to the type area's first line."""
    folio: Mm
    """Height kept for the folio above the type area."""
    left: Mm = Mm(0)
    """Page edge to the type area; 0: the type area stands in the middle."""
    masthead: Lines = Lines(0)
    """Lines that a masthead (报头) has taken from the type area, and by which `top` is lower; 0: the page has a folio."""


@dataclass(frozen=True, slots=True)
class HeadlineStyle:
    """How a slot's headline is set: each part's size in pt (0: the preset's own choice by width), over how many columns."""

    columns: int = 0
    """0: over the slot's whole width."""
    kicker: Pt = Pt(0)
    main: Pt = Pt(0)
    deck: Pt = Pt(0)
    lines: Lines = Lines(0)
    """Height in body lines; 0: what the parts need."""
    vertical: bool = False
    """Set upright at the slot's left edge, lines running right to left."""


@dataclass(frozen=True, slots=True)
class PictureBox:
    """A picture inside a slot, on whole columns and lines counted from the slot's own text area (under its headline)."""

    picture: str
    """Content hash; empty for a place kept free."""
    column: int
    line: Lines
    columns: int
    lines: Lines
    """Height of the picture, caption not counted."""
    caption: str = ""
    credit: str = ""
    focus: tuple[float, float] = (0.5, 0.5)
    """The point that cropping keeps, as shares of width and height."""


@dataclass(frozen=True, slots=True)
class PullQuote:
    """提要框: words of the report set large on whole columns and lines of the slot's text area, the text about it."""

    text: str
    column: int
    line: Lines
    columns: int
    lines: Lines


@dataclass(frozen=True, slots=True)
class PageReference:
    """更多报道见…, bound to what it means: pages by number, or reports wherever they stand. `printed` is kept true by `Issues`."""

    opening: str
    """What stands before the pages: 更多报道见."""
    pages: tuple[str, ...] = ()
    """Numbers as the issue has them; they follow a page that is moved."""
    reports: tuple[str, ...] = ()
    """Slugs; named are the pages of the same issue on which they stand."""
    closing: str = ""
    source: str = ""
    """The report's own jump line that this stands for; another one there voids the binding."""
    printed: str = ""


@dataclass(frozen=True, slots=True)
class EarlierPart:
    """Where the part before this one stands (and in its slot, the one before that): all that is needed to know where its text ends."""

    page: str
    preset: PagePreset
    slot: Slot


@dataclass(frozen=True, slots=True)
class Slot:
    """版位: where one report, or one part of it, stands, on whole columns and lines of the page.

    `before` and `turns_to` follow from the other pages; `Issues` keeps them true, nobody else writes them.
    """

    slug: str
    column: int
    line: Lines
    columns: int
    lines: Lines
    headline: HeadlineStyle = HeadlineStyle()
    text_columns: int = 0
    """Columns the body is set in (变栏, 破栏); 0: the page's own."""
    boxed: bool = False
    tinted: bool = False
    pictures: tuple[PictureBox, ...] = ()
    rule_below: bool = True
    column_rules: bool = False
    """Hairlines (栏线) between the text columns."""
    quotes: tuple[PullQuote, ...] = ()
    briefs: tuple[str, ...] = ()
    """Slugs of short reports that follow this one in the same columns, all under one standing head (简讯)."""
    block_head: str = ""
    """栏题 over the briefs; empty: the first report's own."""
    part: int = 0
    """0: the report's beginning; else a continuation, in this order."""
    short_title: str = ""
    """A continuation's headline; empty: none."""
    reference: PageReference | None = None
    before: EarlierPart | None = None
    turns_to: str = ""
    """The page that the text goes on to, where it finds no room here (下转); empty: this is the last part."""
    turn_words: tuple[str, str] = ("（下转{0}）", "（上接{0}）")
    """How the parts name each other; no plan keeps them, an edition in other characters converts them."""

    @property
    def slugs(self) -> tuple[str, ...]:
        """Every report that stands in the slot, in reading order."""
        return (self.slug, *self.briefs)


@dataclass(frozen=True, slots=True)
class Folio:
    """报眉: page number, page name, date with weekday, and the staff line (责编, 校对, 美编)."""

    number: str
    name: str
    day: date
    staff: tuple[tuple[str, str], ...] = ()
    """Role and name, in order: (责编, 张三) …"""
    paper: str = ""
    """报名, from the options (`paper.name`): the same on every page, so that no plan keeps it."""
    issue_number: int | None = None
    """总期号, on the issue's first page only; it, `pages` and `imprint` follow from issue and options, no plan keeps them."""
    pages: int = 0
    """How many the issue has (今日 4 版)."""
    imprint: str = ""
    """刊号、主办单位 …, under a masthead."""
    words: tuple[str, str] = ("总第{0}期", "今日{0}版")
    """How number and pages are said; no plan keeps them, an edition in other characters converts them."""


@dataclass(frozen=True, slots=True)
class PagePlan:
    """版样: a page of an issue with its slots in reading order. `revision` counts the writes."""

    folio: Folio
    preset: str
    slots: tuple[Slot, ...] = ()
    pattern: str = ""
    revision: int = field(default=0)
    own_preset: PagePreset | None = None
    """The grid itself where `preset` is one of the paper's own: a page keeps the grid that it was made on."""
    section: str = ""
    """叠; empty: what the page's number begins with (K01: K)."""
    standing_heads: tuple[str, ...] = ()
    """专栏 that usually stand on this page."""

    def pictures_of(self, slug: str) -> tuple[PictureBox, ...]:
        """The pictures that stand with a report, places kept free left out."""
        return tuple(box for slot in self.slots if slot.slug == slug for box in slot.pictures if box.picture)
