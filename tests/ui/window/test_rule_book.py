from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl

from ui.tasks import Tasks
from ui.window.house_files import HouseFileDialog
from ui.window.main_window import MainWindow
from ui.window.rule_book import RuleBook
from ui.window.term_dialog import TermDialog
from workstation.checks.engine.finding import Finding, Severity
from workstation.checks.engine.registry import all_rules
from workstation.checks.house_terms import HouseTerm
from workstation.desk import Desk
from workstation.house.known_rules import rules_by_code
from workstation.house.travel import read_house, write_house
from workstation.report import Headlines, Report

COMMA = "width.half-comma"
TERM = HouseTerm("湖滨新城", "湖滨新区", "正式名称")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with Desk.open(tmp_path / "desk.sqlite", clock=lambda: datetime(2030, 5, 6)) as opened:
        opened.reports.new(Report("", Headlines(main="工程"), ("会议强调,湖滨新城2031年年底完工。",)))
        opened.house.put(TERM)
        yield opened


@pytest.fixture
def tasks(qtbot) -> Iterator[Tasks]:
    tasks = Tasks()
    yield tasks
    tasks.close()


@pytest.fixture
def book(qtbot, desk: Desk, tasks: Tasks) -> RuleBook:
    made = RuleBook(desk, tasks)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.tree.topLevelItemCount() > 0 and bool(made._usage))
    return made


def rows(book: RuleBook) -> list[str]:
    return [item.text(0) for item in book.tree._items() if not item.isHidden()]


def test_every_rule_and_every_term_can_be_read(book: RuleBook) -> None:
    assert len(rows(book)) == len(rules_by_code()) + 1
    assert len(rules_by_code()) > len(all_rules())
    for rule in all_rules():
        book.tree.choose(rule.code)
        text = book.page.toPlainText()
        assert rule.title in text and rule.code in text and rule.examples[0].wrong.split("\n")[0].strip()[:6] in text


def test_a_rule_shows_its_clause_its_examples_and_where_it_is_used(book: RuleBook) -> None:
    book.tree.choose(COMMA)
    text = book.page.toPlainText()
    assert "GB/T 15834" in text and "最近 1 篇里标出 1 处" in text and "工程" in text


def test_a_rule_is_found_by_any_of_its_words(qtbot, book: RuleBook) -> None:
    book.search.insert("半角 逗号")
    assert "半角逗号应改全角" in rows(book) and len(rows(book)) < 10
    book.search.setText("湖滨新区")
    assert rows(book) == ["湖滨新城 → 湖滨新区"] or "湖滨新城 → 湖滨新区" in rows(book)


def test_a_blank_switches_a_rule_off_and_on(qtbot, desk: Desk, book: RuleBook) -> None:
    book.tree.choose(COMMA)
    book.tree.setFocus()
    qtbot.keyClick(book.tree, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: COMMA in desk.house.switches())
    qtbot.waitUntil(lambda: COMMA in book._book.switches)
    assert book.tree.entry.code == COMMA
    book.only_changed.setChecked(True)
    assert rows(book) == ["半角逗号应改全角", "湖滨新城 → 湖滨新区"]
    qtbot.keyClick(book.tree, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: COMMA not in desk.house.switches())


def test_a_rule_is_weighed_otherwise_and_keeps_being_off(qtbot, desk: Desk, book: RuleBook) -> None:
    desk.house.switch(COMMA, on=False)
    book.tree.choose(COMMA)
    book.show_book(book._book.__class__(book._book.families, book._book.terms, desk.house.switches()))
    book.severity.setCurrentIndex(3)
    book.severity.activated.emit(3)
    qtbot.waitUntil(lambda: desk.house.switches()[COMMA].severity is Severity.ADVICE)
    assert desk.house.switches()[COMMA].switched_on is False


def test_waivers_are_listed_and_revoked(qtbot, desk: Desk, tasks: Tasks, book: RuleBook) -> None:
    (row,) = desk.reports.listing()
    comma = Finding(COMMA, Severity.ERROR, (7, 8), ",", "半角")
    tasks.write(lambda: desk.reports.waive(row.slug, comma, "引文原样", "何静"))
    book.tree.choose(COMMA)
    qtbot.waitUntil(lambda: "引文原样" in book.page.toPlainText())
    book.page.anchorClicked.emit(QUrl("unwaive:0"))
    qtbot.waitUntil(lambda: desk.reports.waivers(row.slug) == ())
    qtbot.waitUntil(lambda: "引文原样" not in book.page.toPlainText())


def test_a_term_is_removed_with_its_key(qtbot, desk: Desk, book: RuleBook) -> None:
    book.tree.choose(1)
    book.tree.setFocus()
    qtbot.keyClick(book.tree, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: desk.house.terms() == ())
    qtbot.waitUntil(lambda: len(rows(book)) == len(rules_by_code()))


@pytest.fixture
def entering(qtbot, desk: Desk, tasks: Tasks, book: RuleBook):
    def make(term: HouseTerm) -> TermDialog:
        book.enter(term)
        return [dialog for dialog in book.findChildren(TermDialog) if dialog.isVisible()][-1]

    return make


def test_a_word_is_entered(qtbot, desk: Desk, entering) -> None:
    dialog = entering(HouseTerm(""))
    assert not dialog.accept_button.isEnabled()
    dialog.word.insert("零容忍度")
    dialog.since.setText("2030-13-01")
    dialog.accept_button.click()
    assert "2030-13-01" in dialog.said.text()
    dialog.since.setText("2030-01-01")
    qtbot.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: [term.term for term in desk.house.terms()] == ["湖滨新城", "零容忍度"])


def test_a_pattern_is_tried_on_the_archive_before_it_can_be_kept(qtbot, desk: Desk, entering) -> None:
    dialog = entering(HouseTerm("", regex=True))
    fields = {dialog.word: r"(\d{4})年年底", dialog.right_word: r"\1年底", dialog.reason: "年字写一个就够"}
    for line, text in (fields | {dialog.wrong: "2031年年底。", dialog.right: "2031年底。"}).items():
        line.setText(text)
    assert not dialog.accept_button.isEnabled()
    qtbot.mouseClick(dialog.try_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(dialog.accept_button.isEnabled)
    assert dialog.said.text() == "在最近 1 篇里会标出 1 处，在 1 篇中"
    assert "【2031年年底 → 2031年底】" in dialog.hits.topLevelItem(0).text(1)
    dialog.word.setText(r"(\d{4})年年末")
    assert not dialog.accept_button.isEnabled()
    dialog.word.setText(r"(\d{4})年年底")
    qtbot.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: any(term.regex for term in desk.house.terms()))


def test_a_runaway_pattern_is_refused_in_the_dialog_with_its_reason(qtbot, desk: Desk, entering) -> None:
    dialog = entering(HouseTerm("(啊+)+了", reason="慢", regex=True, wrong="啊了。", right="无。"))
    dialog.try_out()
    qtbot.waitUntil(lambda: "太慢" in dialog.said.text())
    assert not dialog.accept_button.isEnabled()


def test_a_file_s_differences_are_chosen(qtbot, desk: Desk, tasks: Tasks, book: RuleBook, tmp_path: Path) -> None:
    desk.house.put(HouseTerm("零容忍度"))
    write_house(desk, tmp_path / "a.json")
    desk.house.remove([1, 2])
    dialog = HouseFileDialog(desk, tasks, read_house(desk, tmp_path / "a.json"), book)
    dialog.show()
    assert dialog.accept_button.text() == "导入 2 条"
    dialog.rows.topLevelItem(0).setCheckState(0, Qt.CheckState.Unchecked)
    qtbot.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: [term.term for term in desk.house.terms()] == ["零容忍度"])


def test_the_book_opens_from_the_window_once_and_a_slow_pattern_is_switched_off_with_a_notice(qtbot, window: MainWindow) -> None:
    desk = window.desk
    desk.house.put(HouseTerm("甲乙", "丙丁"))
    (term,) = desk.house.terms()
    window.actions_by_name["rules.open"].trigger()
    window.actions_by_name["rules.open"].trigger()
    assert len(window.findChildren(RuleBook)) == 1
    desk.house.on_overrun(term)
    qtbot.waitUntil(lambda: not desk.house.terms()[0].switched_on)
    assert any("已经停用" in text for text in window.notices.texts)
    window.findChild(RuleBook).reject()
