"""The room of statistics in English says nothing in Chinese but what the newsroom wrote."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QTableWidget, QWidget

from tests.translation import QM
from tests.workstation.fees.month import DAY, LATER, MONTH
from ui.rooms import Surroundings
from ui.statistics.fee_words import detail_row, how_words
from ui.statistics.week_view import WeekView
from ui.told import told_words
from workstation.desk import Desk
from workstation.fees.how import WORKS
from workstation.fees.scored import EDITING, FAULT, ORGANISING, PAGE, PICTURE, TEXT
from workstation.statistics.week import at_a_glance

CHINESE = re.compile(r"[\u4e00-\u9fff]")
OWN = ("消息", "图片新闻", "简讯", "通讯", "堤防", "夜校", "渡口", "苏以宁", "邹远", "林小满", "程远帆", "沈以衡", "顾向晚", "区水务局")
"""Kinds, headlines, names, units: the newsroom's own."""


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> Iterator[None]:
    translator = QTranslator()
    assert translator.load(str(QM))
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def chinese(texts: list[str]) -> list[str]:
    """Those that have Chinese letters apart from the newsroom's words."""
    bare = (re.sub("|".join(OWN), "", text) for text in texts)
    return [text for text in bare if CHINESE.search(text)]


def test_the_week_says_what_is_missing_in_english(qtbot, around: Surroundings, desk: Desk) -> None:
    view = WeekView(around)
    qtbot.addWidget(view)
    for day in (DAY, LATER):
        *_, last = at_a_glance(desk, day)
        assert last.result is not None
        view._day = day
        view.show_glance(last.result)
        tables = [view.pages, view.list]
        cells = [table.item(row, column).text() for table in tables for row in range(table.rowCount()) for column in range(_width(table))]
        labels = [widget.text() for widget in view.findChildren(QWidget) if isinstance(widget, (QLabel, QAbstractButton))]
        assert len(cells) > 10 and chinese([*cells, *labels]) == []


def _width(table: QTableWidget) -> int:
    return table.columnCount()


def test_the_fees_say_how_a_sum_came_about_in_english(desk: Desk) -> None:
    ledger = desk.fees.ledger(MONTH)
    shown = [word for entry in ledger.entries for word in detail_row(entry)[4:]] + [told_words(page.why) for page in ledger.uncounted]
    assert shown and chinese(shown) == []
    assert set(WORKS) == {TEXT, PICTURE, EDITING, ORGANISING, PAGE, FAULT}


@pytest.mark.parametrize(
    ("how", "said"),
    [
        ("消息 C 6 分×80%，头条＋3，2 人分 50%", "消息 C 6 points × 80%, lead +3, 50% among 2 people"),
        ("组织通讯员写稿，计其 4 分的 30%", "for bringing in correspondents, 30% of their 4 points"),
        ("副刊 B 12 元/千字×120%，另加 2 分（独家）", "副刊 B 12 yuan per 1,000 characters × 120%, 2 points more (独家)"),
        ("A 类差错“水力站”，扣 5 分", "class A fault “水力站”, 5 points off"),
    ],
)
def test_a_line_of_a_closed_month_is_said_in_english_too(how: str, said: str) -> None:
    assert how_words(how) == said
