from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from tests.ui.conftest import OpenWindow
from ui.people.people_room import PeopleRoom
from ui.people.receive_dialog import ReceiveDialog
from ui.people.sign_dialog import SignDialog
from ui.people.signers_dialog import SignersDialog
from ui.window.main_window import MainWindow
from workstation.desk import Desk
from workstation.people.officials import Official, Organ
from workstation.people.roster import Staff


@pytest.fixture
def parcel(tmp_path: Path) -> Path:
    """A file signed at another desk."""
    (tmp_path / "chief").mkdir()
    with Desk.open(tmp_path / "chief" / "desk.sqlite") as chief:
        chief.roster.put(Staff(None, "林秋禾", "记者"))
        chief.officials.put(Official("姚志强", "主任", "云岭管委会"))
        chief.officials.put_organs([Organ("云岭党工委"), Organ("云岭管委会")])
        return chief.travel.write(tmp_path / "名录.zip", "顾北辰")


def receive(qtbot, room: PeopleRoom, path: Path) -> ReceiveDialog:
    room.travel.take_file(path)
    qtbot.waitUntil(lambda: room.findChild(ReceiveDialog) is not None)
    dialog = room.findChild(ReceiveDialog)
    assert isinstance(dialog, ReceiveDialog)
    return dialog


def test_an_unknown_signer_is_compared_once_and_then_known(qtbot, window: MainWindow, room: PeopleRoom, parcel: Path) -> None:
    dialog = receive(qtbot, room, parcel)
    assert not dialog.take_button.isEnabled()
    assert len(dialog._arrival.travelled.fingerprint.split()) == 6
    dialog.compared.setChecked(True)
    dialog.take_button.click()
    desk = window.desk
    qtbot.waitUntil(lambda: [organ.name for organ in desk.officials.organs()] == ["云岭党工委", "云岭管委会"])
    assert [person.name for person in desk.roster.roster().staff] == ["林秋禾"]
    assert [row.name for row in desk.officials.officials().rows] == ["姚志强"]
    assert [signer.name for signer in desk.travel.signers()] == ["顾北辰"]
    room.travel.take_file(parcel)
    qtbot.waitUntil(lambda: any("完全一致" in text for text in window.notices.texts))


def test_what_was_received_is_taken_back_in_one_step(qtbot, window: MainWindow, room: PeopleRoom, parcel: Path) -> None:
    dialog = receive(qtbot, room, parcel)
    dialog.compared.setChecked(True)
    dialog.take_button.click()
    qtbot.waitUntil(lambda: bool(window.desk.officials.organs()))
    qtbot.waitUntil(lambda: window.actions_by_name["desk.undo"].text() == "撤销 采用签发的名录")
    window.actions_by_name["desk.undo"].trigger()
    qtbot.waitUntil(lambda: not window.desk.officials.organs() and not window.desk.roster.roster().staff)


def test_only_what_is_ticked_is_taken(qtbot, window: MainWindow, room: PeopleRoom, parcel: Path) -> None:
    dialog = receive(qtbot, room, parcel)
    dialog.compared.setChecked(True)
    dialog.organs.setChecked(False)
    dialog.panels[0].rows.decide([0], False)
    dialog.take_button.click()
    qtbot.waitUntil(lambda: len(window.desk.officials.officials().rows) == 1)
    assert not window.desk.roster.roster().staff and not window.desk.officials.organs()


def test_a_foreign_file_is_refused_as_written(qtbot, window: MainWindow, room: PeopleRoom, tmp_path: Path) -> None:
    path = tmp_path / "别的.zip"
    path.write_bytes(b"PK\x05\x06" + bytes(18))
    room.travel.take_file(path)
    qtbot.waitUntil(lambda: any("别的.zip" in text for text in window.notices.texts))
    assert room.findChild(ReceiveDialog) is None


def test_the_directories_are_signed_and_read_by_another_desk(
    qtbot, window: MainWindow, room: PeopleRoom, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.tasks.write(lambda: window.desk.roster.put(Staff(None, "林秋禾", "记者")))
    qtbot.waitUntil(lambda: not window.tasks.is_writing)
    path = tmp_path / "出门"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    window.actions_by_name["people.sign"].trigger()
    qtbot.waitUntil(lambda: room.findChild(SignDialog) is not None)
    dialog = room.findChild(SignDialog)
    assert not dialog.sign_button.isEnabled()
    dialog.name.setText("顾北辰")
    dialog.sign_button.click()
    qtbot.waitUntil(lambda: any("已签名写入" in text for text in window.notices.texts))
    assert window.desk.travel.fingerprint() in "".join(window.notices.texts)
    (tmp_path / "other").mkdir()
    with Desk.open(tmp_path / "other" / "desk.sqlite") as other:
        travelled = other.travel.read(path.with_suffix(".zip"))
        assert (travelled.signer, [person.name for person in travelled.staff]) == ("顾北辰", ["林秋禾"])


def test_a_signer_can_be_taken_off(qtbot, window: MainWindow, room: PeopleRoom, parcel: Path) -> None:
    mark = window.desk.travel.read(parcel).fingerprint
    window.tasks.write(lambda: window.desk.travel.trust(mark, "顾北辰"))
    qtbot.waitUntil(lambda: not window.tasks.is_writing)
    window.actions_by_name["people.signers"].trigger()
    qtbot.waitUntil(lambda: room.findChild(SignersDialog) is not None)
    dialog = room.findChild(SignersDialog)
    assert not dialog.remove_button.isEnabled()
    dialog.table.selectRow(0)
    dialog.remove_button.click()
    qtbot.waitUntil(lambda: window.desk.travel.signers() == ())


def test_nothing_is_received_into_a_read_only_store(open_window: OpenWindow, tmp_path: Path) -> None:
    with Desk.open(tmp_path / "desk.sqlite"):
        window = open_window(tmp_path / "desk.sqlite")
        window.show_room("people")
        assert not any(window.actions_by_name[name].isEnabled() for name in ("people.sign", "people.receive", "people.import"))
        assert window.actions_by_name["people.export"].isEnabled()
