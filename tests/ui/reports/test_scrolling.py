"""A hundred thousand reports, scrolled: what one turn of the main thread costs, and that it asks no database."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from operator import attrgetter
from types import SimpleNamespace
from typing import Any

import pytest

from tests.yardstick import as_if_quiet
from ui.reports.report_list import ReportList
from ui.tasks import Tasks
from workstation.report import Reading, ReportRow
from workstation.store.row_list import RowList

REPORTS, TURNS = 100_000, 120
FIRST = datetime(2026, 3, 1, 9)
LETTERS = "桥渡港坝渠闸堤湾滩洲岸船网帆桨锚灯塔石阶亭街巷坊铺市井泉池圃园田垄坡岭谷峰"


def row(number: int) -> ReportRow:
    title = LETTERS[number % 17 : number % 17 + 21]
    slug, tags = f"r{number:06}", ("经济", "教育")[: number % 3]
    changed = FIRST - timedelta(minutes=number)
    return ReportRow(slug, title, Reading(number % 5), "田头", "要闻部", tags, number % 900, "2026-03-05 K01", changed, urgency=number % 4)


class _Reports:
    """Rows are made up when they are looked at; who asked is kept."""

    def __init__(self) -> None:
        self.threads: set[int] = set()

    def listed(self, search: str = "", *, limit: int, after: str = "", **_narrowing: object) -> RowList:
        self.threads.add(threading.get_ident())
        first = int(after[1:]) + 1 if after else 0
        return RowList(list(range(first, min(first + limit, REPORTS))), row, lambda number: f"r{number:06}")

    def tags(self) -> tuple[str, ...]:
        return ()


@pytest.fixture
def shown(qtbot) -> Iterator[tuple[ReportList, _Reports]]:
    tasks, reports = Tasks(), _Reports()
    made = ReportList(reports, tasks)  # type: ignore[arg-type]
    qtbot.addWidget(made)
    made.resize(320, 900)
    made.refresh()
    made.show()
    qtbot.waitUntil(lambda: made.rows.rowCount() > 0)
    yield made, reports
    tasks.close()


def scrolled(listing: ReportList, step: Callable[[int], int], process: Callable[[], object]) -> list[float]:
    """Milliseconds of the main thread for each turn."""
    bar, took = listing.view.verticalScrollBar(), []
    for turn in range(TURNS):
        began = time.thread_time()
        bar.setValue(step(turn))
        process()
        took.append((time.thread_time() - began) * 1000)
        time.sleep(0.002)
    return took


@pytest.mark.timed
def test_no_turn_of_scrolling_takes_ten_milliseconds(qtbot, qapp, shown: tuple[ReportList, _Reports]) -> None:
    """Down to the oldest, and page by page up from there; the best of three goes, since a busy machine makes each of them longer."""
    listing, _ = shown
    bar, goes = listing.view.verticalScrollBar(), []
    for _ in range(3):
        goes.append(sorted(scrolled(listing, lambda turn: bar.maximum() if turn % 2 else bar.value() - bar.pageStep(), qapp.processEvents)))
        qtbot.waitUntil(lambda: listing.rows.rowCount() == REPORTS)
    assert as_if_quiet(min(took[-2] for took in goes)) <= 10, [took[-4:] for took in goes]


def test_scrolling_asks_for_rows_off_the_main_thread_and_makes_only_those_that_are_seen(
    qtbot, qapp, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[int] = []
    reports, tasks = _Reports(), Tasks()
    whole = reports.listed(limit=REPORTS)
    counting = RowList(list(range(REPORTS)), lambda number: made.append(number) or row(number), lambda number: f"r{number:06}")
    monkeypatch.setattr(reports, "listed", lambda *_given, **named: (reports.threads.add(threading.get_ident()), counting)[1])
    reports.threads.clear()
    listing = ReportList(reports, tasks)  # type: ignore[arg-type]
    qtbot.addWidget(listing)
    listing.resize(320, 900)
    listing.rows._limit = REPORTS + 1
    listing.refresh()
    listing.show()
    qtbot.waitUntil(lambda: listing.rows.rowCount() == len(whole))
    scrolled(listing, lambda turn: turn * 20_000, qapp.processEvents)
    assert threading.get_ident() not in reports.threads
    assert len(set(made)) < 20 * TURNS
    tasks.close()


def test_what_has_room_is_not_measured(qapp) -> None:
    from PySide6.QtGui import QFont

    from ui.reports.report_paint import Face

    face = Face(QFont())
    face._metrics = SimpleNamespace(elidedText=lambda *_given: "…")  # type: ignore[assignment]
    assert face.within("渡口的头班船", 1_000) == "渡口的头班船"
    assert face.within("渡口的头班船", 20) == "…"


def test_rows_of_a_list_are_made_when_they_are_looked_at() -> None:
    found: list[Any] = []
    rows = RowList([1, 2, 3], lambda number: found.append(number) or row(number), lambda number: f"r{number:06}")
    assert rows.slugs == ["r000001", "r000002", "r000003"] and len(rows) == 3 and found == []
    assert rows[1].slug == "r000002" and found == [2]
    assert [each.slug for each in rows[1:]] == ["r000002", "r000003"]
    assert list(map(attrgetter("slug"), rows)) == rows.slugs
