from __future__ import annotations

import re
import shutil
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from tests.told_sentences import unsaid
from tests.translation import QM, TS, release, unfinished, update
from tests.ui.conftest import OpenWindow
from workstation.tagging.kinds import FLAGS

PRINTED = {"责编", "校对", "美编", *FLAGS}
"""Roles in the folio are printed, and flags are kept with the report, so they stay Chinese."""
CHINESE = re.compile(r"[\u4e00-\u9fff]")


def messages(ts: Path) -> set[tuple[str, str]]:
    contexts = ElementTree.parse(ts).iter("context")
    return {(context.findtext("name"), message.findtext("source")) for context in contexts for message in context.iter("message")}


def test_no_word_of_the_window_lacks_its_english() -> None:
    assert unfinished(TS) == []


def test_the_translation_holds_exactly_the_words_of_the_code_and_the_tables(tmp_path: Path) -> None:
    fresh = tmp_path / TS.name
    shutil.copyfile(TS, fresh)
    update(fresh)
    assert messages(fresh) == messages(TS), "run `make i18n` and translate what it names"


def test_what_a_service_tells_or_raises_can_be_found_for_translation() -> None:
    assert list(unsaid()) == []


def test_every_context_is_a_class_of_the_window_or_a_table() -> None:
    assert [context for context, _ in messages(TS) if not re.fullmatch(r"[A-Z]\w+", context)] == []


def test_the_compiled_translation_is_that_of_the_source(tmp_path: Path) -> None:
    fresh = tmp_path / QM.name
    release(TS, fresh)
    assert fresh.read_bytes() == QM.read_bytes(), "run `make i18n`"


def test_placeholders_survive_translation() -> None:
    for message in ElementTree.parse(TS).iter("message"):
        source = message.findtext("source")
        translation = message.find("translation")
        forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
        wanted = set(re.findall(r"%\d|\{[^{}]*\}", source))
        for form in forms:
            assert wanted == set(re.findall(r"%\d|\{[^{}]*\}", form)), source


@pytest.fixture
def english(qapp: QApplication):
    translator = QTranslator()
    assert translator.load(str(QM))
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def test_an_english_window_speaks_english(qtbot, english: None, open_window: OpenWindow) -> None:
    window = open_window()
    for room in ("people", "board", "reports"):
        window.show_room(room)
    window.actions_by_name["report.new"].trigger()
    qtbot.waitUntil(lambda: window.room("reports").list.rows.rowCount() == 1)
    shown = [action.text() for _, action in window.actions_by_name]
    shown += [menu.text() for menu in window.menuBar().actions()]
    shown += [text for widget in window.findChildren(QWidget) for text in texts_of(widget)]
    assert [text for text in shown if CHINESE.search(text) and text not in PRINTED] == []


def texts_of(widget: QWidget) -> list[str]:
    if isinstance(widget, (QLabel, QAbstractButton)):
        return [widget.text(), widget.toolTip()]
    return [widget.toolTip()]
