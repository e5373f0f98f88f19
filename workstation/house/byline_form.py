"""The house's own way with bylines, as chosen in the options."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workstation.attribution.form import BylinePlace, HouseForm, RoleOrder

if TYPE_CHECKING:
    from collections.abc import Callable

    from workstation.options import OptionsBook, Setting

SPACES = {"space": " ", "none": "", "colon": "：", "slash": "/", "wide": "\u3000", "semicolon": "；", "bar": "|"}
BRACKETS = {"round": "（）", "square": "【】"}
BOXES = {"none": "", "white": "□", "black": "■", "circle": "◎"}


def house_form(options: OptionsBook) -> HouseForm:
    """How this paper writes an attribution."""
    return form_of(options.get)


def form_of(get: Callable[[str], Setting]) -> HouseForm:
    """The form that values of the options `attribution.…` describe, wherever they come from."""
    names = str(get("attribution.form"))
    return HouseForm(
        role_space=SPACES[str(get("attribution.role_space"))],
        names="、" if names.endswith("comma") else " ",
        groups=SPACES[str(get("attribution.groups"))],
        staff_mark=SPACES[str(get("attribution.staff_mark"))],
        brackets=BRACKETS[str(get("attribution.brackets"))],
        bracketed=names.startswith("bracket"),
        box=BOXES[str(get("attribution.box"))],
        order=RoleOrder(str(get("attribution.order"))),
        pad_two=bool(get("attribution.pad_two")),
        place=BylinePlace(str(get("attribution.place"))),
        dateline_brackets="【】" if get("attribution.dateline_box") else "",
    )


def example_lines(form: HouseForm) -> tuple[str, ...]:
    """Bylines of made-up people as the house writes them: with a dateline, after a text or under a headline, of a page's staff."""
    from dataclasses import replace

    from workstation.attribution.form import format_attribution
    from workstation.report import Attribution, Credit, Dateline, Position

    people = (Credit("通讯员", ("方洁",)), Credit("见习记者", ("罗一鸣",)), Credit("记者", ("高明轩", "卫薇")))
    staff = (Credit("责编", ("卫薇",)), Credit("校对", ("方洁",)))
    blank = Attribution((0, 0), "", Position.STANDALONE)
    byline = replace(blank, credits=people)
    within = replace(byline, dateline=Dateline("本报", "讯"))
    boxed = form if form.place is BylinePlace.UNDER_HEADLINE else replace(form, box="")
    lines = [format_attribution(byline, boxed), format_attribution(replace(blank, credits=staff), replace(form, bracketed=False, box=""))]
    if form.place in (BylinePlace.DATELINE, BylinePlace.AS_GIVEN):
        lines.insert(0, format_attribution(within, form) + "…")
    return tuple(lines)
