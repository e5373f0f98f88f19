"""One field for each kind of option. A field says when its value was settled; it never writes by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QSpinBox, QWidget

from ui.section import INSET

if TYPE_CHECKING:
    from collections.abc import Sequence

    from workstation.options import Option, Setting

MOST = 1_000_000


def translated(text: str) -> str:
    """An option's word in the window's language."""
    return QCoreApplication.translate("Options", text) if text else ""


class SettingField(QWidget):
    """A value that can be shown and changed."""

    settled = Signal(object)
    """The new value."""

    def __init__(self, editor: QWidget) -> None:
        super().__init__()
        self.editor = editor
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(editor)
        self.setFocusProxy(editor)

    def show_value(self, value: Setting) -> None:
        """Show a value without saying that it was settled."""
        self.blockSignals(True)
        self._put(value)
        self.blockSignals(False)

    def _put(self, value: Setting) -> None:
        raise NotImplementedError


class TextField(SettingField):
    """A line of text."""

    def __init__(self) -> None:
        self._line = QLineEdit()
        super().__init__(self._line)
        self._line.editingFinished.connect(lambda: self.settled.emit(self._line.text().strip()))

    def _put(self, value: Setting) -> None:
        self._line.setText(str(value))


class FolderField(TextField):
    """A folder, typed or chosen."""

    def __init__(self) -> None:
        super().__init__()
        choose = QPushButton(self.tr("选择…"))
        choose.clicked.connect(self._on_choose)
        layout = self.layout()
        assert layout is not None
        layout.addWidget(choose)

    def _on_choose(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("选择文件夹"), self._line.text())
        if folder:
            self._line.setText(folder)
            self.settled.emit(folder)


class ChoiceField(SettingField):
    """One of several."""

    def __init__(self, choices: Sequence[tuple[str, str]]) -> None:
        self._box = QComboBox()
        super().__init__(self._box)
        for value, label in choices:
            self._box.addItem(translated(label), value)
        self._box.activated.connect(lambda: self.settled.emit(self._box.currentData()))

    def _put(self, value: Setting) -> None:
        if self._box.findData(value) < 0:  # one of the paper's own
            self._box.addItem(str(value), value)
        self._box.setCurrentIndex(self._box.findData(value))


class WholeField(SettingField):
    """A whole number."""

    def __init__(self, option: Option) -> None:
        self._spin = QSpinBox()
        self._spin.lineEdit().setTextMargins(INSET, 0, 0, 0)
        super().__init__(self._spin)
        self._spin.setRange(int(_or(option.least, -MOST)), int(_or(option.most, MOST)))
        self._spin.editingFinished.connect(lambda: self.settled.emit(self._spin.value()))

    def _put(self, value: Setting) -> None:
        self._spin.setValue(int(value))


class NumberField(SettingField):
    """A number with one decimal."""

    def __init__(self, option: Option) -> None:
        self._spin = QDoubleSpinBox()
        self._spin.lineEdit().setTextMargins(INSET, 0, 0, 0)
        super().__init__(self._spin)
        self._spin.setDecimals(1)
        self._spin.setSingleStep(0.1 if _or(option.most, MOST) <= 10 else 1)
        self._spin.setRange(_or(option.least, -MOST), _or(option.most, MOST))
        self._spin.editingFinished.connect(lambda: self.settled.emit(self._spin.value()))

    def _put(self, value: Setting) -> None:
        self._spin.setValue(float(value))


class SwitchField(SettingField):
    """On or off."""

    def __init__(self) -> None:
        self._box = QCheckBox()
        super().__init__(self._box)
        self._box.clicked.connect(self.settled.emit)

    def _put(self, value: Setting) -> None:
        self._box.setChecked(bool(value))


def field_for(option: Option) -> SettingField:
    """The field that suits an option."""
    if option.key == "page.preset":
        return ChoiceField(_presets())
    if option.kind == "choice":
        return ChoiceField(option.choices)
    if option.kind == "whole":
        return WholeField(option)
    if option.kind == "number":
        return NumberField(option)
    if option.kind == "switch":
        return SwitchField()
    return FolderField() if option.key.endswith(".folder") else TextField()


def _presets() -> list[tuple[str, str]]:
    from workstation.planning.presets import page_presets

    return [(name, preset.label) for name, preset in page_presets().items()]


def _or(value: float | None, default: float) -> float:
    return default if value is None else value
