"""Packets received in the window: bad ones, one that comes again, one of tomorrow; what came in bulk; and all of it taken back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton

from tests.workstation.packets.bad_files import BAD
from tests.workstation.packets.desks import made, open_desk, received, report
from ui.window.main_window import MainWindow
from ui.window.packets_window import PacketsWindow
from workstation.checks.house_terms import HouseTerm
from workstation.desk import Desk
from workstation.fees.freezing import frozen
from workstation.fees.ledger import Ledger, Sum
from workstation.fees.people import Payee
from workstation.fees.table import read_table
from workstation.register.fault import Fault


@pytest.fixture
def other(window: MainWindow, tmp_path: Path) -> Iterator[Desk]:
    """A desk that the window knows already."""
    with open_desk(tmp_path / "there", "印厂") as desk:
        desk.travel.key("印厂")
        window.desk.travel.trust(desk.travel.fingerprint(), "印厂")
        yield desk


def packed(desk: Desk, folder: Path, name: str = "包.zip") -> Path:
    packet = made(desk, folder / name)
    assert packet is not None
    return packet


def told(window: MainWindow, qtbot, words: str) -> None:
    qtbot.waitUntil(lambda: any(words in text for text in window.notices.texts))


@pytest.mark.parametrize(("spoil", "words"), BAD.values(), ids=BAD)
def test_a_bad_packet_is_refused_in_words_though_its_maker_is_known(
    window: MainWindow, qtbot, other: Desk, tmp_path: Path, spoil: Callable[[Path], None], words: str
) -> None:
    other.reports.new(report("河堤加固"))
    packet = packed(other, tmp_path)
    spoil(packet)
    window.packets.take_files([packet])
    told(window, qtbot, words)
    assert window.desk.reports.listing() == () and window.desk.packets.packets() == ()


def test_a_packet_that_comes_again_is_said_to_bring_nothing(window: MainWindow, qtbot, other: Desk, tmp_path: Path) -> None:
    other.reports.new(report("河堤加固"))
    packet = packed(other, tmp_path)
    received(window.desk, packet)
    window.packets.take_files([packet])
    told(window, qtbot, "已经收过")
    assert len(window.desk.reports.listing()) == 1


def test_a_packet_of_tomorrow_comes_in_and_the_clocks_are_spoken_of(window: MainWindow, qtbot, tmp_path: Path) -> None:
    with open_desk(tmp_path / "late", "印厂", datetime(2199, 1, 1)) as late:
        late.travel.key("印厂")
        window.desk.travel.trust(late.travel.fingerprint(), "印厂")
        late.reports.new(report("河堤加固"))
        packet = packed(late, tmp_path)
    window.packets.take_files([packet])
    told(window, qtbot, "时钟不一致")
    assert [row.title for row in window.desk.reports.listing()] == ["河堤加固"]


def button(window: MainWindow, words: str) -> QPushButton:
    return next(found for found in window.findChildren(QPushButton) if found.text().replace("&", "") == words and found.isVisible())


def test_the_notice_takes_back_what_the_packet_brought(window: MainWindow, qtbot, other: Desk, tmp_path: Path) -> None:
    other.reports.new(report("河堤加固"))
    other.house.put(HouseTerm("水利站", "水务站"))
    window.packets.take_files([packed(other, tmp_path)])
    told(window, qtbot, "新收 2")
    assert window.desk.journal.undo_label == "收数据包"
    button(window, "撤销").click()
    told(window, qtbot, "已撤销 收数据包")
    qtbot.waitUntil(lambda: window.desk.reports.listing() == () and window.desk.house.terms() == ())


def test_the_notice_says_how_much_stays_when_it_is_taken_back(window: MainWindow, qtbot, other: Desk, tmp_path: Path) -> None:
    (slug,) = other.reports.new(report("河堤加固")).reports
    other.signoff.take([slug])
    window.packets.take_files([packed(other, tmp_path)])
    told(window, qtbot, "其中 1 项已签名")


def test_small_things_that_came_are_listed_by_kind_with_what_they_are_called(
    window: MainWindow, qtbot, other: Desk, tmp_path: Path
) -> None:
    for term in ("水利站", "街道办"):
        other.house.put(HouseTerm(term, f"新{term}"))
    other.register.put(Fault(date(2031, 3, 6), "K01", "水力站", "水利站"), "乙编辑")
    asked = window.packets._show(received(window.desk, packed(other, tmp_path)))
    qtbot.waitUntil(lambda: asked.entries.count() == 2)
    rows = {asked.entries.item(row).text(): row for row in range(2)}
    assert set(rows) == {"新收　本报用语\n2 条", "新收　差错\n1 条"}
    asked.entries.setCurrentRow(rows["新收　本报用语\n2 条"])
    qtbot.waitUntil(lambda: asked.reading.toPlainText() == "水利站\n街道办")
    assert not asked.done_button.isVisible() and not asked.back_button.isVisible()
    asked.close()


def test_two_names_for_one_tag_are_shown_beside_each_other(window: MainWindow, qtbot, other: Desk, tmp_path: Path) -> None:
    (slug,) = other.reports.new(report("河堤加固")).reports
    other.tagging.add([slug], ["标记：急件"])
    received(window.desk, packed(other, tmp_path))
    window.desk.tagging.rename("急件", "特急")
    other.tagging.rename("急件", "加急")
    received(window.desk, packed(other, tmp_path, "又.zip"))
    window.actions_by_name["packet.waiting"].trigger()
    qtbot.waitUntil(lambda: bool(window.findChildren(PacketsWindow)))
    asked = window.findChildren(PacketsWindow)[0]
    qtbot.waitUntil(lambda: len(asked.cards) == 1)
    assert asked.cards[0].accessibleName() == "名称" and "标签 特急" in asked.entries.item(0).text()
    assert asked.says.text().startswith("对方（印厂）改过“标签 特急”") and "历次文本" not in asked.says.text()
    asked.cards[0].choose("theirs")
    asked.decide()
    qtbot.waitUntil(lambda: set(window.desk.tagging.kept()) == {"加急"})
    assert window.desk.reports.get(slug).tags == ("加急",)
    asked.close()


def test_a_month_that_both_closed_is_settled_for_one_account(window: MainWindow, qtbot, other: Desk, tmp_path: Path) -> None:
    for desk, cents in ((window.desk, 6500), (other, 7000)):
        ledger = Ledger("2031-02", read_table(desk.fees.table_data()), sums=(Sum(Payee("out:邹远", "邹远"), 1, 800, 0, 900, 0, cents),))
        with desk._store.writing() as lane:
            desk.fees._shelf.close(lane, "2031-02", frozen(ledger, dict(desk.fees.table_data())), "谁", datetime(2031, 3, 1))
    received(window.desk, packed(other, tmp_path))
    window.actions_by_name["packet.waiting"].trigger()
    qtbot.waitUntil(lambda: bool(window.findChildren(PacketsWindow)))
    asked = window.findChildren(PacketsWindow)[0]
    qtbot.waitUntil(lambda: len(asked.cards) == 1)
    assert "各结了一次账" in asked.says.text() and asked.cards[0].accessibleName() == "整月的账"
    assert "合计 70.00 元" in asked.cards[0]._theirs and [button.text() for button in asked.cards[0].buttons.buttons()][-1] == "2 用对方的"
    asked.cards[0].choose("theirs")
    asked.decide()
    qtbot.waitUntil(lambda: [each.total for each in window.desk.fees.ledger("2031-02").sums] == [7000])
    assert [each.digest for each in window.desk.fees.ledger("2031-02").gave_way]
    asked.close()
