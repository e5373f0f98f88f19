"""Bad input in the window: one clear sentence, nothing half-written. (Pastes: test_filing_review; rosters: test_staff_view.)"""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.builders import plain_report
from tests.workstation.cli.test_bad_input import DOCUMENTS
from ui.window.main_window import MainWindow
from workstation.copyfit import fonts
from workstation.page import Slot
from workstation.planning import plan as edits
from workstation.units import Lines

DAY = date(2026, 3, 6)


@pytest.mark.parametrize("kind", DOCUMENTS)
def test_a_dangerous_document_is_refused_by_name(kind: str, qtbot, window: MainWindow, tmp_path: Path) -> None:
    data, told = DOCUMENTS[kind]
    (tmp_path / "稿.docx").write_bytes(data)
    window.filing.take_files([tmp_path / "稿.docx"])
    qtbot.waitUntil(lambda: bool(window.notices.texts))
    assert "稿.docx" in window.notices.texts[0] and told in window.notices.texts[0]
    assert window.filing.review is None
    assert window.desk.reports.listing() == ()


@pytest.mark.parametrize("encoding", ["gb18030", "utf-16"])
def test_a_page_in_an_old_encoding_is_reviewed(encoding: str, qtbot, window: MainWindow, tmp_path: Path) -> None:
    (tmp_path / "稿.txt").write_bytes("路通了\n\n本报讯（记者 高明轩）路通了，车也通了。\n".encode(encoding))
    window.filing.take_files([tmp_path / "稿.txt"])
    qtbot.waitUntil(lambda: window.filing.review is not None and window.filing.review.page is not None)
    assert window.filing.review.page.reports[0].headlines.main == "路通了"
    window.filing.review.cancelled.emit()
    qtbot.waitUntil(lambda: window.filing.review is None)


def test_a_machine_without_a_chinese_font_is_told_what_to_install(qtbot, window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fonts, "_of_machine", lambda _: fonts.FontCase([]))
    desk = window.desk
    slug = next(iter(desk.reports.new(plain_report("河口新区夜校开课", 6)).reports))
    desk.issues.new(DAY, ("K01",))
    desk.issues.put_plan(DAY, edits.place_report(desk.issues.plan(DAY, "K01"), Slot(slug, 0, Lines(0), 3, Lines(30))), "编排")
    window.actions_by_name["room.board"].trigger()
    said = lambda: " ".join([*window.notices.texts, window.room("board").empty_text])  # noqa: E731
    qtbot.waitUntil(lambda: "字体" in said())
    assert "安装" in said()
    assert desk.issues.plan(DAY, "K01").slots[0].slug == slug
