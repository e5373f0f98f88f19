"""A small page, set by the program's own planning, with everything that an export has to carry."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from io import BytesIO

from PIL import Image

from workstation.copyfit.fonts import FontCase
from workstation.page import Folio, HeadlineStyle, PagePlan, PictureBox, Slot
from workstation.planning.set_page import SetPage
from workstation.planning.setting import set_page
from workstation.report import AttributionLine, Headlines, JumpLine, Report
from workstation.units import Lines

DAY = date(2026, 3, 5)
FOLIO = Folio("K01", "城乡播报", DAY, (("责编", "顾小川"), ("校对", "苏叶")))
SENTENCES = (
    "春耕时节，全区120台农机下田，日均作业3.5万亩。",
    "“今年的墒情好，苗齐苗壮。”种粮大户宋麦香说，她家的380亩麦田已浇完返青水。",
    "区农技站开通GDP级（意为“广泛、定点、精准”）服务热线，24小时接听——种什么、怎么种，一问便知。",
    "据统计，去年全区粮食总产12.6万吨，增长4.2%；蔬菜、水果分别增长8%和11.3%。",
)
LEAD = Report(
    "lead",
    Headlines("全区春耕全面展开", "农机下田忙 麦苗返青早", "——来自田间的一天"),
    body=("本报讯 " + "".join(SENTENCES), *("".join(SENTENCES[at % 4 :] + SENTENCES[: at % 4]) for at in range(8))),
    attribution_lines=(AttributionLine("记者 顾小川 通讯员 宋麦 向小苗 苏叶 文/图"),),
    captions=("3月4日，城南乡的麦田。",),
    jump=JumpLine("更多报道见K02", ("K02",)),
)
BRIEF = Report(
    "brief", Headlines(main="便民服务站开门"), body=(SENTENCES[1] + SENTENCES[0],), attribution_lines=(AttributionLine("记者 苏叶"),)
)
LEAD_SLOT = Slot(
    "lead",
    0,
    Lines(0),
    5,
    Lines(52),
    pictures=(PictureBox("field", 1, Lines(0), 3, Lines(18), caption="3月4日，城南乡的麦田。", credit="顾小川 摄"),),
)
BRIEF_SLOT = Slot("brief", 0, Lines(54), 5, Lines(14), headline=HeadlineStyle(vertical=True), boxed=True, rule_below=False)
PLAN = PagePlan(FOLIO, "四开", (LEAD_SLOT, BRIEF_SLOT))
TITLES = {"lead": LEAD.title, "brief": BRIEF.title}


def photo(width: int = 1600, height: int = 900, mode: str = "RGB", kind: str = "JPEG", **more: object) -> bytes:
    """A picture whose left half is dark and right half light."""
    image = Image.new(mode, (width, height), 40 if mode == "L" else (40, 40, 40, 0) if mode == "CMYK" else (40, 60, 80))
    image.paste(
        Image.new(mode, (width // 2, height), 220 if mode == "L" else (10, 10, 10, 0) if mode == "CMYK" else (220, 210, 200)),
        (width // 2, 0),
    )
    buffer = BytesIO()
    image.save(buffer, kind, **more)
    return buffer.getvalue()


def pictures(digest: str) -> bytes:
    assert digest == "field"
    return photo()


def made_page(lead: Report = LEAD, plan: PagePlan = PLAN) -> SetPage:
    return set_page(plan, {"lead": lead, "brief": BRIEF}, FontCase.of_machine())


def overset_page() -> SetPage:
    """The lead's text three times over."""
    return made_page(replace(LEAD, body=LEAD.body * 3))
