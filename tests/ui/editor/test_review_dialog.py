"""Taking a reviewer's changes over with the mouse: by person, one by one, with the outcome in sight."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from tests.builders import plain_report
from ui.editor.versions.review_dialog import ReviewDialog
from workstation.desk import Desk
from workstation.filing.marked_up import By, MarkedUp
from workstation.filing.review import Review
from workstation.report import Report
from workstation.versions.proposals import Edit, Proposal
from workstation.versions.reviews import Merge

LI, WU = By("李一", "2026-03-05T09:00:00"), By("吴二", "2026-03-05T10:00:00")
TEXT = "南桥夜校本周开课。"


def proposal(number: int, by: By, start: int, old: str, new: str, *, clashes: bool = False) -> Proposal:
    edits = () if clashes else (Edit("正文", start, start + len(old), old, new),)
    return Proposal(number, by, "正文", old, new, edits, TEXT[:start])


@pytest.fixture
def dialog(qtbot, desk: Desk) -> ReviewDialog:
    now = Report("s", plain_report("夜校").headlines, (TEXT,))
    changes = (proposal(0, LI, 2, "夜校", "学堂"), proposal(1, WU, 8, "", "了"), proposal(2, WU, 0, "北桥", "", clashes=True))
    made = ReviewDialog(Merge("s", 1, Review("back.docx", MarkedUp(), ()), changes, 2), now, None)
    qtbot.addWidget(made)
    return made


def test_all_that_fits_is_ticked_and_what_does_not_says_so(dialog: ReviewDialog) -> None:
    assert dialog.chosen == {0, 1}
    assert dialog.about.text() == "3 处改动；其中 1 处不能并入；2 条新批注，并入时一起收进来"
    assert "不能并入" in dialog.list.item(2).text()
    assert "南桥夜校学堂本周开课了。" in dialog.text.toPlainText()


def test_one_persons_changes_are_left_at_once(dialog: ReviewDialog) -> None:
    dialog.person.setCurrentIndex(dialog.person.findData("李一"))
    assert [dialog.list.item(row).isHidden() for row in range(3)] == [False, True, True]
    dialog.none.click()
    assert dialog.chosen == {1}
    assert "学堂" not in dialog.text.toPlainText()


def test_a_single_tick_shows_its_outcome(dialog: ReviewDialog) -> None:
    dialog.list.item(1).setCheckState(Qt.CheckState.Unchecked)
    assert dialog.chosen == {0} and "开课了" not in dialog.text.toPlainText()
