from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QRect, QSize

from tests.builders import plain_report
from ui.board.page_painter import PagePainter, points
from ui.board.page_thumbnails import page_image
from workstation.copyfit.fonts import FontCase
from workstation.page import Folio, HeadlineStyle, PagePlan, Slot
from workstation.planning.setting import set_page
from workstation.units import Lines, Pt


@pytest.mark.parametrize("height", [300, 900, 1800])
def test_a_large_headline_has_ink_at_every_scale(qapp, height: int) -> None:
    """Drawn larger than some sixty dots, glyphs of a raw font whose size was set stay invisible unless they are filled as outlines."""
    fonts = FontCase.of_machine()
    slot = Slot("a", 0, Lines(0), 5, Lines(60), HeadlineStyle(main=Pt(54)))
    plan = PagePlan(Folio("K01", "要闻", date(2026, 3, 5)), "四开", (slot,))
    page = set_page(plan, {"a": plain_report("河口新区夜校开课", 6)}, fonts)
    image = page_image(page, PagePainter(lambda: fonts, lambda _: None), QSize(height, height))
    headline, scale = page.slots[0].headline, image.height() / points(page.height)
    assert headline is not None
    place = [round(points(value) * scale) for value in (headline.frame.x, headline.frame.y, headline.frame.width, headline.frame.height)]
    drawn = image.copy(QRect(*place))
    dark = sum(drawn.pixelColor(x, y).red() < 160 for x in range(drawn.width()) for y in range(drawn.height()))
    assert dark > 0.05 * drawn.width() * drawn.height()
