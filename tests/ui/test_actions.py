from __future__ import annotations

from collections import Counter

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenuBar

from ui.actions import ACTIONS, MENUS, ActionBook
from ui.icons import ICONS


def test_no_two_actions_share_a_name_or_a_shortcut() -> None:
    assert [name for name, count in Counter(spec.name for spec in ACTIONS).items() if count > 1] == []
    for room in ("reports", "board", "people"):
        here = [spec for spec in ACTIONS if not spec.rooms or room in spec.rooms]
        keys = Counter(QKeySequence(key).toString() for spec in here for key in spec.keys)
        assert [key for key, count in keys.items() if count > 1] == []


def test_every_shortcut_is_one_that_qt_understands() -> None:
    assert [key for spec in ACTIONS for key in spec.keys if QKeySequence(key).toString() != key] == []


def test_every_action_stands_in_a_menu_and_has_its_icon_drawn() -> None:
    menus = {name for name, _ in MENUS}
    assert [spec.name for spec in ACTIONS if spec.menu not in menus] == []
    assert [spec.icon for spec in ACTIONS if spec.icon and not (ICONS / f"{spec.icon}.svg").exists()] == []


def test_an_unbound_action_is_not_offered(qtbot) -> None:
    book = ActionBook()
    assert not book["report.new"].isEnabled()
    assert [spec.name for spec, _ in book] == []


def test_a_read_only_store_holds_back_what_writes_and_nothing_else(qtbot) -> None:
    book = ActionBook()
    book.bind("report.new", lambda: None)
    book.bind("palette.open", lambda: None)
    book.show_read_only(True)
    assert not book["report.new"].isEnabled()
    assert book["palette.open"].isEnabled()


def test_an_action_of_another_room_waits_for_its_room(qtbot) -> None:
    book = ActionBook()
    book.bind("report.next", lambda: None)
    book.show_room("board")
    assert not book["report.next"].isEnabled()
    book.show_room("reports")
    assert book["report.next"].isEnabled()


def test_the_menus_hold_every_action_once(qtbot) -> None:
    bar = QMenuBar()
    qtbot.addWidget(bar)
    book = ActionBook(bar)
    book.fill(bar)
    held = [action.objectName() for menu in bar.actions() for action in menu.menu().actions() if action.objectName()]
    assert sorted(held) == sorted(spec.name for spec in ACTIONS)


def test_an_action_whose_owner_is_not_made_yet_makes_it_and_acts_once(qtbot) -> None:
    book, done = ActionBook(), []
    book.defer("issue.new", lambda: book.bind("issue.new", lambda: done.append("asked")))
    book["issue.new"].trigger()
    book["issue.new"].trigger()
    assert done == ["asked", "asked"]
