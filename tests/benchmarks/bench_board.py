"""The board: make-up, one report fitted again while it is typed, a slot dragged. CPU times, as the machine is shared."""

from __future__ import annotations

import os
import statistics
import time
from dataclasses import replace
from itertools import cycle

from tests.benchmarks.timing import Row, median_ms
from tests.workstation.planning.hand_pages import HandPage, hand_pages
from tests.workstation.planning.scorer import score
from workstation.copyfit.fonts import FontCase
from workstation.planning.composing import Composer
from workstation.planning.grid import Grid
from workstation.planning.plan import move_slot
from workstation.planning.setting import set_page, set_slot
from workstation.units import Lines

MIXES = range(0, 200, 4)
MOVES = 40


def measure() -> list[Row]:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    fonts, hand = FontCase.of_machine(), hand_pages()[1]
    score(0, fonts)  # reads the tables
    took = [score(seed, fonts).took for seed in MIXES]
    return [
        Row(f"make up a page, {len(took)} random mixes: median", statistics.median(took), None, "", 150),
        Row(f"make up a page, {len(took)} random mixes: longest", max(took), None, "", 250),
        Row("copyfit of a report after a key", _fitted_again(hand, Composer(fonts)), None, "", 2),
        Row("set a page again after a slot has moved", _set_again(hand, Composer(fonts)), None, "", 16),
        Row("draw a step of a slot that is dragged", _dragged(hand, Composer(fonts)), None, "", 16),
    ]


def _fitted_again(hand: HandPage, composer: Composer) -> float:
    """The lead with another last character in one of its paragraphs each time, as copyfit sees it while one types."""
    report, slot, grid = hand.reports[0], hand.plan.slots[0], Grid.of(hand.preset)
    words = cycle("岸线通了水清灯亮人归路近渡口早")

    def typed() -> None:
        nonlocal report
        report = replace(report, body=(report.body[0], report.body[1] + next(words), *report.body[2:]))
        set_slot(slot, report, grid, composer)

    return median_ms(typed, rounds=30, clock=time.thread_time)


def _set_again(hand: HandPage, composer: Composer) -> float:
    """Every time to a place where it hasn't stood."""
    reports, slot = {report.slug: report for report in hand.reports}, hand.plan.slots[-1]
    bare = replace(hand.plan, slots=(*hand.plan.slots[:-1], replace(slot, lines=Lines(20))))
    plans = iter([move_slot(bare, slot.slug, slot.column, Lines(line)) for line in range(51, 67)])
    return median_ms(lambda: set_page(next(plans), reports, composer.fonts, composer=composer), rounds=14, clock=time.thread_time)


def _dragged(hand: HandPage, composer: Composer) -> float:
    from PySide6.QtCore import QPoint, Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from ui.board.page_board import PageBoard
    from ui.board.page_painter import PagePainter
    from ui.board.page_session import Shown

    application = QApplication.instance() or QApplication([])
    reports = {report.slug: report for report in hand.reports}
    page = set_page(hand.plan, reports, composer.fonts, composer=composer)
    board = PageBoard(PagePainter(lambda: composer.fonts, lambda _: None))
    board.resize(1100, 850)
    board.show()
    board.show_page(Shown(hand.plan.folio.day, hand.plan, reports, page, {}), {})
    application.processEvents()
    start = board.mapFromScene(board.grid.rectangle(board.cell(hand.plan.slots[-1].slug)).center())
    QTest.mousePress(board.viewport(), Qt.MouseButton.LeftButton, pos=start)
    times = []
    for step in range(MOVES):
        began = time.thread_time()
        QTest.mouseMove(board.viewport(), start + QPoint(-3 * step, -4 * step))
        board.viewport().repaint()
        times.append((time.thread_time() - began) * 1000)
    assert board.scene().mouseGrabberItem() is not None  # the slot is in hand
    QTest.mouseRelease(board.viewport(), Qt.MouseButton.LeftButton, pos=start)
    board.close()
    return statistics.quantiles(times, n=20)[-1]
