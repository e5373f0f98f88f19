from __future__ import annotations

import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QFileDialog, QInputDialog

from tests.builders import plain_report
from ui.editor.editor_page import EditorPage
from ui.editor.versions.window import VersionsWindow
from ui.tasks import Tasks
from workstation.desk import Desk


@pytest.fixture
def timeline(editor: EditorPage, desk: Desk, qtbot) -> VersionsWindow:
    """A report that three people worked at, shown in the editor, its versions open."""
    slug = next(iter(desk.reports.new(plain_report("夜校开课")).reports))
    for number, (person, text) in enumerate((("苏以宁", "会议听取了汇报。"), ("程远帆", "会议听取了工作汇报。散会。"))):
        desk.options.set("paper.person", person)
        desk.reports._clock = _later(number)
        desk.reports.save(replace(desk.reports.get(slug), body=(text,)))
    editor.show_report(desk.reports.get(slug))
    made = editor.versions.open()
    assert made is not None
    qtbot.waitUntil(lambda: made.timeline.count() == 3 and bool(made.text.toPlainText()))
    return made


def _later(number: int) -> Callable[[], datetime]:
    moment = datetime(2026, 3, 5, 9) + timedelta(hours=number)
    return lambda: moment


def shown(timeline: VersionsWindow, **choices: str) -> None:
    for box, value in choices.items():
        combo = getattr(timeline, box)
        combo.setCurrentIndex(combo.findData(value))


def test_the_version_before_is_compared_with_the_present_text(timeline: VersionsWindow, qtbot) -> None:
    assert timeline.timeline.currentRow() == 1 and timeline.chosen is not None and timeline.chosen.person == "苏以宁"
    qtbot.waitUntil(lambda: "会议听取了工作汇报。散会。" in timeline.text.toPlainText())
    assert timeline.said.text() == "增 5 字　删 0 字"
    html = timeline.text.toHtml()
    assert "underline" in html and "line-through" not in html


def test_columns_and_the_version_before(timeline: VersionsWindow, qtbot) -> None:
    shown(timeline, view="columns", against="before")
    timeline.timeline.setCurrentRow(0)
    qtbot.waitUntil(lambda: "会议听取了汇报。" in timeline.text.toPlainText() and "会议听取了工作汇报。" in timeline.text.toPlainText())


def test_the_marked_manuscript_says_whose_words_they_are(timeline: VersionsWindow, qtbot) -> None:
    timeline.timeline.setCurrentRow(0)
    shown(timeline, view="by-hand")
    qtbot.waitUntil(lambda: "程远帆" in timeline.said.text() and "苏以宁" in timeline.said.text())
    assert "河口新区" in timeline.text.toPlainText(), "what was struck stays"


def test_from_an_earlier_version_on_only_the_later_hands_are_told_apart(timeline: VersionsWindow, qtbot) -> None:
    timeline.timeline.setCurrentRow(1)
    shown(timeline, view="by-hand")
    qtbot.waitUntil(lambda: "程远帆" in timeline.said.text())
    assert "苏以宁" not in timeline.said.text() and "河口新区" not in timeline.text.toPlainText()


def test_the_comparison_follows_the_theme(timeline: VersionsWindow, qapp, qtbot) -> None:
    from ui.theme import DARK, LIGHT, palette

    qtbot.waitUntil(lambda: LIGHT.good in timeline.text.toHtml())
    timeline.setPalette(palette(DARK))
    qtbot.waitUntil(lambda: DARK.good in timeline.text.toHtml() and LIGHT.good not in timeline.text.toHtml())


def test_a_version_comes_back_into_the_editor(timeline: VersionsWindow, editor: EditorPage, qtbot) -> None:
    timeline.timeline.setCurrentRow(1)
    timeline.restore()
    qtbot.waitUntil(lambda: editor.report is not None and editor.report.body == ("会议听取了汇报。",))
    qtbot.waitUntil(lambda: timeline.timeline.count() == 4)


def test_the_present_text_gets_a_name(timeline: VersionsWindow, qtbot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: ("送审稿", True))
    timeline.ask_name()
    qtbot.waitUntil(lambda: "送审稿" in timeline.timeline.item(0).text())


def test_a_report_without_versions_says_how_they_come(editor: EditorPage, desk: Desk, tasks: Tasks, qtbot) -> None:
    slug = next(iter(desk.reports.new(plain_report("新稿")).reports))
    made = VersionsWindow(desk, tasks, slug, "新稿", editor)
    qtbot.waitUntil(lambda: "停笔十分钟" in made.text.toPlainText())
    assert not made.restore_button.isEnabled()
    made.close()


def test_one_paragraph_is_taken_over_by_its_link(timeline: VersionsWindow, editor: EditorPage, desk: Desk, qtbot) -> None:
    qtbot.waitUntil(lambda: "这段用旧文" in timeline.text.toPlainText())
    timeline.text.anchorClicked.emit(QUrl("0"))
    qtbot.waitUntil(lambda: editor.report is not None and editor.report.body == ("会议听取了汇报。",))


def test_a_marked_file_goes_out_and_comes_back(timeline: VersionsWindow, qtbot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for ask in ("getOpenFileName", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, ask, lambda *_: (str(tmp_path / "x.docx"), ""))
    timeline.ask_send()
    qtbot.waitUntil(lambda: (tmp_path / "x.docx").exists() and "x.docx" in timeline.said.text())
    timeline.ask_take()
    qtbot.waitUntil(lambda: getattr(timeline, "review", None) is not None)
    assert timeline.review.about.text() == "文字没有改动" and not timeline.review.chosen
    timeline.review.accept()
    qtbot.waitUntil(lambda: timeline.timeline.count() == 4 and "审改" in timeline.timeline.item(0).text())


def test_a_reviewers_change_goes_into_the_editor_when_it_is_ticked(
    timeline: VersionsWindow, editor: EditorPage, desk: Desk, qtbot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    sent, back = tmp_path / "x.docx", tmp_path / "back.docx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(sent), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(back), ""))
    timeline.ask_send()
    qtbot.waitUntil(lambda: "x.docx" in timeline.said.text())
    came = '<w:ins w:id="900" w:author="顾北辰" w:date="2026-03-06T08:00:00Z"><w:r><w:t>昨天，</w:t></w:r></w:ins>'
    run = '<w:r><w:t xml:space="preserve">会议听取了</w:t></w:r>'
    with zipfile.ZipFile(sent) as old, zipfile.ZipFile(back, "w") as new:
        for name in old.namelist():
            text = old.read(name)
            new.writestr(name, text.replace(run.encode(), (came + run).encode()) if name == "word/document.xml" else text)
    timeline.ask_take()
    qtbot.waitUntil(lambda: getattr(timeline, "review", None) is not None)
    assert timeline.review.list.item(0).text() == "顾北辰　正文　开头加“昨天，”"
    timeline.review.accept()
    qtbot.waitUntil(lambda: editor.report.body == ("昨天，会议听取了工作汇报。散会。",))


@pytest.mark.parametrize("view", ["inline", "columns", "by-hand"])
def test_one_goes_from_change_to_change(editor: EditorPage, desk: Desk, qtbot, qapp, view: str) -> None:
    body = tuple(f"第{number}段说的是渡口、桥和码头的事，一句接一句。" * 6 for number in range(30))
    slug = next(iter(desk.reports.new(replace(plain_report("长稿"), body=body)).reports))
    desk.options.set("paper.person", "苏以宁")
    changed = tuple(f"{text}第{at}段改过了。" if at in (10, 24) else text for at, text in enumerate(body))
    desk.reports.save(replace(desk.reports.get(slug), body=changed))
    editor.show_report(desk.reports.get(slug))
    window = editor.versions.open()
    assert window is not None
    shown(window, view=view)
    qtbot.waitUntil(lambda: window.later.isEnabled() and "第10段改过了" in window.text.toPlainText())
    window.resize(900, 400)
    qapp.processEvents()
    bar, places = window.text.verticalScrollBar(), list[int]()
    for button in (window.later, window.later, window.later, window.earlier):
        button.click()
        places.append(bar.value())
    assert 0 < places[0] < places[1] and places[2] == places[0], "round at the end"
    assert places[3] == places[1]
    window.close()
