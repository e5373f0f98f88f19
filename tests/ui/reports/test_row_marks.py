from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from ui.reports.report_list import ReportList
from ui.reports.report_rows import MARKS_ROLE, RowMarks
from ui.tasks import Tasks
from workstation.comments.comment import Anchor
from workstation.desk import Desk
from workstation.report import Headlines, Reading, Report

TITLES = ("渡口的头班船", "竹编铺的新招牌", "夜市添了灯座")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with Desk.open(tmp_path / "desk.sqlite") as opened:
        for title in TITLES:
            opened.reports.new(Report("", Headlines(main=title), body=("石阶露出来了。",)))
        yield opened


@pytest.fixture
def shown(qtbot, desk: Desk) -> Iterator[ReportList]:
    tasks = Tasks()
    made = ReportList(desk.reports, tasks)
    made.read_waiting = lambda: (desk.comments.all_open_counts(), desk.signoff.sent_back())
    qtbot.addWidget(made)
    tasks.changed.connect(made.take_change)
    made.refresh()
    made.show()
    qtbot.waitUntil(lambda: made.rows.rowCount() == 3)
    yield made
    tasks.close()


def mark(shown: ReportList, row: int) -> RowMarks | None:
    found: RowMarks | None = shown.rows.index(row).data(MARKS_ROLE)
    return found


def slug_of(shown: ReportList, row: int) -> str:
    found = shown.rows.row(shown.rows.index(row))
    assert found is not None
    return found.slug


def test_open_comments_are_marked_with_their_number_in_tooltip_and_for_a_screen_reader(qtbot, desk: Desk, shown: ReportList) -> None:
    slug = slug_of(shown, 1)
    for text in ("核对", "补一句"):
        shown._tasks.write(lambda text=text: desk.comments.add(slug, Anchor("正文", 0, 2), text))
    qtbot.waitUntil(lambda: mark(shown, 1) == RowMarks(2))
    index = shown.rows.index(1)
    assert index.data(Qt.ItemDataRole.ToolTipRole) == "2 条未决批注"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole).endswith("2 条未决批注")
    assert mark(shown, 0) is None and shown.rows.index(0).data(Qt.ItemDataRole.ToolTipRole) is None
    before = shown.grab().toImage()
    (first, _) = desk.comments.listing(slug)
    shown._tasks.write(lambda: desk.comments.settle(first.id))
    qtbot.waitUntil(lambda: mark(shown, 1) == RowMarks(1))
    assert shown.grab().toImage() != before, "the number is painted"


def test_the_filter_leaves_reports_with_open_comments_and_follows_them(qtbot, desk: Desk, shown: ReportList) -> None:
    slug = slug_of(shown, 2)
    shown._tasks.write(lambda: desk.comments.add(slug, Anchor("正文", 0, 2), "核对"))
    shown.filters.readings.setCurrentIndex(shown.filters.readings.findText("有未决批注"))
    qtbot.waitUntil(lambda: shown.rows.rowCount() == 1)
    assert slug_of(shown, 0) == slug
    shown._tasks.write(lambda: desk.comments.settle(desk.comments.listing(slug)[0].id))
    qtbot.waitUntil(lambda: shown.rows.rowCount() == 0)


def test_what_was_sent_back_is_no_draft_in_the_list_but_says_so_with_who_and_why(qtbot, desk: Desk, shown: ReportList) -> None:
    desk.options.set("paper.person", "沈一舟")
    slug = slug_of(shown, 1)
    shown._tasks.write(lambda: desk.signoff.take([slug]))
    shown._tasks.write(lambda: desk.signoff.send_back([slug], "导语重写"))
    qtbot.waitUntil(lambda: mark(shown, 1) is not None and mark(shown, 1).back is not None)
    index = shown.rows.index(1)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole).startswith("竹编铺的新招牌，退回 沈一舟，")
    assert index.data(Qt.ItemDataRole.ToolTipRole).endswith("沈一舟　退回草稿：导语重写")
    returned = shown.grab().toImage()
    shown.filters.readings.setCurrentIndex(shown.filters.readings.findText("退回的"))
    qtbot.waitUntil(lambda: shown.rows.rowCount() == 1 and slug_of(shown, 0) == slug)
    shown._tasks.write(lambda: desk.signoff.take([slug]))
    qtbot.waitUntil(lambda: shown.rows.rowCount() == 0)
    shown.filters.readings.setCurrentIndex(0)
    qtbot.waitUntil(lambda: shown.rows.rowCount() == 3 and mark(shown, 1) is None)
    assert shown.rows.index(1).data(Qt.ItemDataRole.AccessibleTextRole) == "竹编铺的新招牌，送审"
    assert shown.grab().toImage() != returned


def test_one_that_was_sent_back_half_the_way_says_to_where(qtbot, desk: Desk, shown: ReportList) -> None:
    slug = slug_of(shown, 0)
    for _ in range(3):
        desk.signoff.take([slug])
    shown._tasks.write(lambda: desk.signoff.send_back([slug], "再核数字", Reading.FIRST))
    qtbot.waitUntil(lambda: mark(shown, 0) is not None)
    assert "，退回初审，" in shown.rows.index(0).data(Qt.ItemDataRole.AccessibleTextRole)


def test_changes_of_other_desks_are_marked_beside_them(shown: ReportList) -> None:
    shown.show_changes({slug_of(shown, 0): 1})
    assert mark(shown, 0) == RowMarks(changes=1)
    assert shown.rows.index(0).data(Qt.ItemDataRole.ToolTipRole) == "对方有 1 处改动等着处理"


def test_a_saved_report_has_its_row_read_again_alone(qtbot, desk: Desk, shown: ReportList, monkeypatch: pytest.MonkeyPatch) -> None:
    """The list may be a hundred thousand long; it isn't read anew for every pause in typing."""
    from dataclasses import replace

    asked: list[object] = []
    monkeypatch.setattr(desk.reports, "listed", lambda *given, **named: asked.append(given))
    report = desk.reports.get(slug_of(shown, 1))
    shown._tasks.write(lambda: desk.reports.save(replace(report, headlines=Headlines(main="换了题"))))
    qtbot.waitUntil(lambda: shown.rows.index(1).data() == "换了题")
    assert asked == []


def test_a_report_that_was_removed_elsewhere_leaves_the_list(qtbot, desk: Desk, shown: ReportList) -> None:
    slug = slug_of(shown, 1)
    shown._tasks.write(lambda: desk.reports.remove([slug]))
    qtbot.waitUntil(lambda: shown.rows.rowCount() == 2)
    shown._tasks.write(lambda: desk.reports.restore([slug]))
    qtbot.waitUntil(lambda: shown.rows.rowCount() == 3)
    assert slug_of(shown, 1) == slug
