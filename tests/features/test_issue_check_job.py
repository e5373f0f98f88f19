"""From the list of a whole issue to the place in its report, mended there, and gone from the list; the window lives meanwhile."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.features.heartbeat import LONGEST, Heartbeat
from tests.features.test_main_job import CTRL, SHIFT, editor_of, press, until
from tests.ui.window.test_issue_check import put_issue, rules
from ui.window.issue_check_window import IssueCheckWindow
from ui.window.main_window import MainWindow


@pytest.mark.timed
def test_a_finding_of_the_issue_is_mended_where_the_list_leads(qtbot, window: MainWindow) -> None:
    assert window.desk is not None
    desk = window.desk
    first, second = put_issue(desk)
    window.tasks.write(lambda: desk.reports.set_desk([first, second], "要闻部"))
    until(qtbot, lambda: not window.tasks.is_writing)
    with Heartbeat() as beat:
        beat.doing("check the issue")
        window.show_report(first)
        editor = editor_of(qtbot, window)
        press(window, Qt.Key.Key_I, CTRL | SHIFT)
        until(qtbot, lambda: window.findChild(IssueCheckWindow) is not None)
        listed = window.findChild(IssueCheckWindow)
        assert isinstance(listed, IssueCheckWindow)
        until(qtbot, lambda: ("K02", "width.half-comma") in rules(listed))

        beat.doing("go to a finding of the other report")
        wanted = next(item for item in listed.tree.items() if listed_slug(item) == second)
        listed.tree.setCurrentItem(wanted)
        QTest.keyClick(listed.tree, Qt.Key.Key_Return)
        until(qtbot, lambda: editor.report is not None and editor.report.slug == second)
        until(qtbot, lambda: editor.parts.story.textCursor().selectedText() == ",")

        beat.doing("mend it and see it go")
        window.activateWindow()
        until(qtbot, window.isActiveWindow)
        editor.parts.story.setFocus()
        window.actions_by_name["finding.fix"].trigger()
        until(qtbot, lambda: ("K02", "width.half-comma") not in rules(listed))
    listed.close()
    assert beat.longest <= LONGEST, f"the main thread was busy for {beat.longest * 1000:.0f} ms: {beat.said}"


def listed_slug(item: object) -> str:
    """The report of a row."""
    slug: str = item.data(0, Qt.ItemDataRole.UserRole).place.slug  # type: ignore[attr-defined]
    return slug
