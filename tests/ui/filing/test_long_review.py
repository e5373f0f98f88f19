"""A page of hundreds of thousands of characters is reviewed in steps between which the window lives."""

from __future__ import annotations

from itertools import islice
from time import thread_time

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QTextEdit

from tests.ui.pages import PAGE
from tests.yardstick import as_if_quiet
from ui.filing.filing_result import Look, Mark, MarkKind, Styled
from ui.filing.filing_review import FilingReview
from ui.filing.marked_view import SLICE, MarkedView
from ui.tasks import Tasks
from workstation.filing.filed import RepairKey

LINES = "\r\n".join(f"{number}：各村把春耕备播作为当前工作重点，做到早谋划、早部署。" for number in range(2_000))


@pytest.fixture
def view(qtbot) -> MarkedView:
    made = MarkedView("原文")
    qtbot.addWidget(made)
    return made


@pytest.fixture
def review(qtbot) -> FilingReview:
    tasks = Tasks()
    made = FilingReview("\n".join([PAGE] * 200), "长稿", (), tasks)
    qtbot.addWidget(made)
    made.show()
    yield made
    tasks.close()


def test_slices_leave_every_place_where_it_was(view: MarkedView) -> None:
    assert len(LINES) > 3 * SLICE
    whole = QTextEdit()
    whole.setPlainText(LINES)
    view.show_text(LINES, [])
    assert view.toPlainText() == whole.toPlainText() == LINES.replace("\r\n", "\n")


def test_marks_stand_only_on_the_whole_text(view: MarkedView) -> None:
    mark = Mark(0, 4, RepairKey("width", (0, 4)), MarkKind.CHANGED)
    steps = view.showing(LINES, [mark], [Styled(0, 4, Look.MAIN)])
    next(steps)
    assert len(view.toPlainText()) < len(LINES) and not view._marks
    list(steps)
    assert view._marks == [mark]


def test_what_was_left_half_way_is_shown_anew(view: MarkedView) -> None:
    list(islice(view.showing(LINES, []), 2))
    view.show_text(LINES, [])
    assert view.toPlainText() == LINES.replace("\r\n", "\n")


@pytest.mark.timed
def test_the_window_lives_and_filing_waits_until_all_is_shown(qtbot, review: FilingReview) -> None:
    longest, last = 0.0, thread_time()

    def beat() -> None:
        nonlocal longest, last
        longest = max(longest, thread_time() - last)
        assert review.page is not None or not review.accept_button.isEnabled()
        last = thread_time()

    timer = QTimer()
    timer.timeout.connect(beat)
    timer.start(0)
    qtbot.waitUntil(review.accept_button.isEnabled)
    timer.stop()
    assert as_if_quiet(longest) < 0.05
    assert review.result_view.toPlainText().count("青石镇召开春耕生产现场推进会") == 200
    assert len(review.repairs._items) >= len(review.page.repairs)


def test_a_decision_half_way_ends_in_a_whole_list(qtbot, review: FilingReview) -> None:
    qtbot.waitUntil(lambda: len(review.source_view.toPlainText()) > 0)
    review.refile()
    qtbot.waitUntil(review.accept_button.isEnabled)
    assert review.source_view.toPlainText() == "\n".join([PAGE] * 200)
    assert len(review.repairs._items) >= len(review.page.repairs)
