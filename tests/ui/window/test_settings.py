from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QLineEdit, QSpinBox

from ui.tasks import Tasks
from ui.window.main_window import MainWindow
from ui.window.settings_dialog import SettingsDialog
from workstation.desk import Desk
from workstation.options import declared_options

EDITORS = {
    "text": (QLineEdit, QComboBox),
    "choice": (QComboBox,),
    "whole": (QSpinBox,),
    "number": (QDoubleSpinBox,),
    "switch": (QCheckBox,),
}


@pytest.fixture
def desk(tmp_path: Path):
    with Desk.open(tmp_path / "desk.sqlite") as opened:
        yield opened


@pytest.fixture
def dialog(qtbot, desk: Desk):
    tasks = Tasks()
    made = SettingsDialog(desk.options, tasks)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: bool(made.fields))
    yield made
    tasks.close()


def test_every_declared_option_has_a_field_of_its_kind(dialog: SettingsDialog) -> None:
    for key, option in declared_options().items():
        assert isinstance(dialog.fields[key].editor, EDITORS[option.kind])


def test_a_settled_value_is_kept_at_once(qtbot, desk: Desk, dialog: SettingsDialog) -> None:
    field = dialog.fields["paper.name"].editor
    field.setText("青石报")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desk.options.get("paper.name") == "青石报")


def test_the_byline_s_example_follows_each_choice(qtbot, desk: Desk, dialog: SettingsDialog) -> None:
    assert dialog.preview is not None and "记者 高明轩 卫薇" in dialog.preview.lines.text()
    box = dialog.fields["attribution.form"].editor
    box.setCurrentIndex(box.findData("comma"))
    box.activated.emit(box.currentIndex())
    assert "记者 高明轩、卫薇" in dialog.preview.lines.text()
    qtbot.waitUntil(lambda: desk.options.get("attribution.form") == "comma")


def test_looking_at_a_field_writes_nothing(qtbot, dialog: SettingsDialog) -> None:
    field = dialog.fields["edit.size"].editor
    field.setFocus()
    field.clearFocus()
    assert not dialog._tasks.is_writing


def test_the_look_chosen_in_the_settings_is_shown_at_once(qtbot, window: MainWindow) -> None:
    window.tasks.write(lambda: window.desk.options.set("view.theme", "dark"))
    qtbot.waitUntil(lambda: window.palette().window().color().lightness() < 128)
    assert window.actions_by_name["look.dark"].isChecked()
    window.actions_by_name["look.light"].trigger()
    qtbot.waitUntil(lambda: window.desk.options.get("view.theme") == "light")
