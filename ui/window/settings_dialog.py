"""The settings, generated from the declared options: a group of them on each page; each is kept as soon as it is settled."""

from __future__ import annotations

from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui.told import told_words
from ui.window.byline_preview import GROUP, BylinePreview
from ui.window.setting_fields import SettingField, field_for, translated

if TYPE_CHECKING:
    from ui.tasks import Tasks
    from workstation.errors import DeskError
    from workstation.options import Option, OptionsBook, Setting


class SettingsDialog(QDialog):
    """Shows every option with its value, and writes what is changed."""

    def __init__(self, options: OptionsBook, tasks: Tasks, *, read_only: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._options, self._tasks, self._read_only = options, tasks, read_only
        self.fields: dict[str, SettingField] = {}
        self._known: dict[str, Setting] = {}
        self._problems: dict[str, QLabel] = {}
        self.preview: BylinePreview | None = None
        self.setWindowTitle(self.tr("设置"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._groups, self._pages = QListWidget(), QStackedWidget()
        self._groups.setFixedWidth(150)
        self._groups.setProperty("role", "groups")
        self._groups.currentRowChanged.connect(self._pages.setCurrentIndex)
        self.resize(self.sizeHint())
        self._lay_out()
        tasks.read(partial(_read, options), self.show_values, key=(self, "all"))

    def sizeHint(self) -> QSize:
        """Room for a form of a few lines."""
        return QSize(720, 520)

    def show_values(self, values: tuple[tuple[Option, Setting], ...]) -> None:
        """Show the options; the forms are made the first time."""
        if not self.fields:
            self._make_pages([option for option, _ in values])
        for option, value in values:
            self._known[option.key] = value
            self.fields[option.key].show_value(value)
        self._show_preview()

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox()
        buttons.addButton(self.tr("关闭"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self._groups)
        row.addWidget(self._pages, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 12)
        column.addLayout(row, 1)
        column.addWidget(buttons)
        buttons.setContentsMargins(0, 0, 16, 0)

    def _make_pages(self, options: list[Option]) -> None:
        for group in dict.fromkeys(option.group for option in options):
            self._groups.addItem(translated(group))
            page = _scrolled(self._page([option for option in options if option.group == group]))
            self._pages.addWidget(self._below_example(page) if group == GROUP else page)
        self._groups.setCurrentRow(0)

    def _page(self, options: list[Option]) -> QWidget:
        page = QWidget()
        form = QFormLayout(page)
        form.setContentsMargins(24, 20, 24, 12)
        form.setVerticalSpacing(4)
        form.setHorizontalSpacing(18)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for option in options:
            field = self.fields[option.key] = field_for(option)
            field.setEnabled(not self._read_only)
            field.setAccessibleName(translated(option.label))
            field.settled.connect(partial(self._on_settled, option.key))
            form.addRow(translated(option.label), field)
            form.addRow("", self._help_label(option))
        return page

    def _below_example(self, page: QWidget) -> QWidget:
        """The example stays in view while its choices are scrolled."""
        whole = QWidget()
        self.preview = BylinePreview(whole)
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        frame = QVBoxLayout()
        frame.setContentsMargins(24, 16, 24, 4)
        frame.addWidget(self.preview)
        column.addLayout(frame)
        column.addWidget(page, 1)
        return whole

    def _help_label(self, option: Option) -> QLabel:
        label = self._problems[option.key] = QLabel(translated(option.help))
        label.setProperty("role", "muted")
        label.setWordWrap(True)
        label.setContentsMargins(1, 0, 0, 12)
        return label

    def _on_settled(self, key: str, value: Setting) -> None:
        if value != self._known.get(key):
            self._known[key] = value
            self._show_preview()
            step = partial(self._options.set, key, value)
            self._tasks.write(step, failed=partial(self._on_refused, key))

    def _show_preview(self) -> None:
        if self.preview is not None:
            self.preview.show_values(self._known)

    def _on_refused(self, key: str, error: DeskError) -> None:
        self._problems[key].setText(told_words(error.told))
        self._tasks.read(partial(_read, self._options), self.show_values, key=(self, "all"))


def _scrolled(page: QWidget) -> QScrollArea:
    """A page that is longer than the dialog."""
    area = QScrollArea()
    area.setWidget(page)
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    return area


def _read(options: OptionsBook) -> tuple[tuple[Option, Setting], ...]:
    from workstation.planning.presets import page_presets

    import_module("workstation.house.byline_form")
    page_presets()  # its file is read here, not by the form on the main thread
    return options.all()
