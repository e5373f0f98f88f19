"""报头: the paper's name over the first page, date, running number and pages under it, and what the law asks for beneath (刊号、主办单位).

It takes the folio's place and some lines of the type area: a page with one stands on a grid that is so many lines shorter.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from workstation.errors import BadInput
from workstation.planning.folio import ABOVE_TEXT, HEAVY, LEADING, THIN, date_line, number_words, one_line, staff_line
from workstation.planning.grid import Grid, frame_of, twips
from workstation.planning.plan import validate
from workstation.planning.presets import on_preset, preset_of, with_masthead, without_masthead
from workstation.planning.set_page import FontRole, SetFolio, SetRule, TextStyle
from workstation.units import EMU_PER_TWIP, Pt, mm_to_emu

if TYPE_CHECKING:
    from workstation.page import Folio, PagePlan, PagePreset
    from workstation.planning.composing import Composer
    from workstation.planning.set_page import SetStory

DATE_LEADING, IMPRINT_LEADING = Pt(17), Pt(13)
DATE_SIZE, IMPRINT_SIZE = Pt(9.5), Pt(8)
NAME_LEADING = 1.2
BROADEST = 0.8
"""Share of the type area that the paper's name may be wide."""


def masthead_paper(plan: PagePlan, *, shown: bool) -> PagePreset:
    """The page's grid with a masthead or a folio; `BadInput` while the paper has no name."""
    if shown and not plan.folio.paper.strip():
        raise BadInput("还没有报名，报头没有字可印；请先在“设置→报纸”里填报名")
    return (with_masthead if shown else without_masthead)(preset_of(plan))


def set_masthead(plan: PagePlan, *, shown: bool) -> PagePlan:
    """Give a page a masthead or a folio, its slots where they are on the grid; `BadInput` where one would stand below its foot."""
    changed = on_preset(plan, masthead_paper(plan, shown=shown))
    validate(changed)
    return changed


def compose_masthead(folio: Folio, grid: Grid, composer: Composer) -> SetFolio:
    """Name, date line and imprint one under another, between the page's head and the type area."""
    return composer.remember(("masthead", folio, grid), lambda: _compose(folio, grid, composer))


def _compose(folio: Folio, grid: Grid, composer: Composer) -> SetFolio:
    rule = grid.top - round(mm_to_emu(ABOVE_TEXT) / EMU_PER_TWIP)
    top = rule - grid.preset.masthead * grid.leading - twips(LEADING) - twips(2)
    imprint = IMPRINT_LEADING if folio.imprint.strip() else Pt(0)
    foot = rule - twips(2)
    heights = (foot - top - twips(DATE_LEADING) - twips(imprint), twips(DATE_LEADING), twips(imprint))
    starts = (top, top + heights[0], foot - heights[2])
    texts = (folio.paper.strip(), date_words(folio), folio.imprint.strip())
    styles = (_name_style(folio, heights[0] / 20, grid, composer), _small(DATE_SIZE, DATE_LEADING), _small(IMPRINT_SIZE, IMPRINT_LEADING))
    name, date, publisher = (
        one_line(text, style, frame_of(grid.left, y, grid.width, height), composer)
        for text, style, y, height in zip(texts, styles, starts, heights, strict=True)
    )
    return SetFolio(name, date, publisher, tuple(_rules(grid, rule, starts[1])), stacked=True)


def date_words(folio: Folio) -> str:
    """2021年1月14日 星期四　总第88期　今日4版　责编 张三: a page without a folio names its people here."""
    pages = folio.words[1].format(folio.pages) if folio.pages else ""
    return "\u3000".join(words for words in (date_line(folio.day), number_words(folio), pages, staff_line(folio)) if words)


def _rules(grid: Grid, rule: int, under_name: int) -> list[SetRule]:
    heavy, thin = twips(HEAVY), twips(THIN)
    places = ((under_name, thin), (rule, heavy), (rule + heavy + twips(1.5), thin))
    return [SetRule(frame_of(grid.left, y, grid.width, weight)) for y, weight in places]


def _name_style(folio: Folio, height: float, grid: Grid, composer: Composer) -> TextStyle:
    leading = Pt(height)
    style = TextStyle(FontRole.TITLE, Pt(int(height / NAME_LEADING * 2) / 2), leading, align="center", bold=True, name="报头")
    widest = BROADEST * grid.width / 20
    wide = composer.width(folio.paper.strip(), style) if folio.paper.strip() else 0
    return style if wide <= widest else replace(style, size=Pt(int(style.size * widest / wide * 2) / 2))


def _small(size: Pt, leading: Pt) -> TextStyle:
    return TextStyle(FontRole.SONG, size, leading, align="center", name="报头小字")


def stories_of(folio: SetFolio) -> tuple[SetStory, ...]:
    """What of a masthead is printed, from top to bottom."""
    return tuple(story for story in (folio.left, folio.centre, folio.right) if story.paragraphs[0].text)
