"""版式编辑: the paper's page presets, with a drawing that follows every figure; what can't be is said beside it and can't be kept."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import (
    QDialog,
    QDoubleSpinBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.section import INSET, StillWheel
from ui.theme import colours_of
from ui.told import told_words
from workstation.errors import BadInput, DeskError
from workstation.planning.column_widths import measures_over
from workstation.planning.grid import TWIPS_PER_PT, Grid
from workstation.planning.headline_sizes import body_lines, headline_sizes
from workstation.planning.preset_check import BOUNDS, checked_preset, margins_mm, type_area_mm
from workstation.planning.presets import page_presets

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtGui import QPaintEvent

    from ui.tasks import Tasks
    from workstation.changes import Change
    from workstation.issues.preset_book import PresetBook
    from workstation.options import OptionsBook
    from workstation.page import PagePreset

WHOLE = frozenset(("columns", "lines"))
STEPS = {"measure": 0.5, "gap": 0.5, "size": 0.5, "leading": 0.5}
PT_A_MM = 72 / 25.4
FILE_FILTER = "*.json"


class PresetEditor(QDialog):
    """Works on the desk's `PresetBook`; `kept` tells a preset's name after it was stored."""

    kept = Signal(str)

    def __init__(
        self, book: PresetBook, options: OptionsBook, tasks: Tasks, presets: Mapping[str, PagePreset], chosen: PagePreset, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("版式"))
        self._book, self._options, self._tasks, self._presets = book, options, tasks, presets
        self._showing = False
        self.preset = chosen
        self.names = QListWidget(self)
        self.names.setAccessibleName(self.tr("版式"))
        self.names.setMaximumWidth(170)
        self.name = QLineEdit(self)
        self.fields = {name: self._field(name, words, unit, (least, most)) for name, words, unit, least, most in BOUNDS}
        self.drawing = PresetDrawing(self)
        self.says, self._table = QLabel(self), QLabel(self)
        for label in (self.says, self._table):
            label.setWordWrap(True)
        self._table.setProperty("role", "muted")
        self._buttons = [self._button(words, act) for words, act in self._acts()]
        self._lay_out()
        self.name.textEdited.connect(self._on_edited)
        self.names.currentTextChanged.connect(self._on_picked)
        self.show_presets(chosen.name)
        self.show_preset(chosen)

    def _acts(self) -> Sequence[tuple[str, Callable[[], object]]]:
        return (
            (self.tr("存为自定版式"), self.keep),
            (self.tr("新版面默认用它"), self.make_usual),
            (self.tr("删除"), self.remove),
            (self.tr("导出…"), self._ask_export),
            (self.tr("导入…"), self._ask_import),
        )

    def _button(self, words: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(words, self)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: act())
        return button

    def _field(self, name: str, words: str, unit: str, bounds: tuple[float, float]) -> QDoubleSpinBox:
        box = QDoubleSpinBox(self)
        box.setDecimals(0 if name in WHOLE else 2)
        box.setSingleStep(STEPS.get(name, 1))
        box.setRange(*bounds)
        box.setSuffix(f" {_word(unit)}")
        box.setAccessibleName(_word(words))
        if name == "left":
            box.setSpecialValueText(self.tr("居中"))
        box.lineEdit().setTextMargins(INSET, 0, 0, 0)
        StillWheel(box).mind(box)
        box.valueChanged.connect(self._on_edited)
        return box

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.addRow(self.tr("名称"), self.name)
        for name, words, *_ in BOUNDS:
            form.addRow(_word(words), self.fields[name])
        middle = QVBoxLayout()
        middle.addLayout(form)
        middle.addWidget(self.says)
        middle.addStretch(1)
        middle.addWidget(self._buttons[0])
        left = QVBoxLayout()
        left.addWidget(self.names, 1)
        for button in self._buttons[1:]:
            left.addWidget(button)
        right = QVBoxLayout()
        right.addWidget(self.drawing, 1)
        right.addWidget(self._table)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 16, 16, 16)
        row.setSpacing(16)
        row.addLayout(left)
        row.addLayout(middle)
        row.addLayout(right, 1)
        self._buttons[0].setProperty("primary", True)
        self.resize(900, 620)

    def show_presets(self, chosen: str) -> None:
        """List all presets, the program's own first."""
        self._showing = True
        self.names.clear()
        for name in self._presets:
            self.names.addItem(name)
            if name == chosen:
                self.names.setCurrentRow(self.names.count() - 1)
        self._showing = False

    def show_preset(self, preset: PagePreset) -> None:
        """Show a preset's figures."""
        self._showing = True
        self.name.setText(preset.name)
        for name, field in self.fields.items():
            field.setValue(float(getattr(preset, name)))
        self._showing = False
        self._on_edited()

    def _on_picked(self, name: str) -> None:
        if not self._showing and name in self._presets:
            self.show_preset(self._presets[name])

    def _on_edited(self) -> None:
        if self._showing:
            return
        figures = {name: int(field.value()) if name in WHOLE else round(field.value(), 4) for name, field in self.fields.items()}
        known = page_presets().get(self.name.text().strip())
        wanted = replace(self.preset, name=self.name.text().strip(), **figures)  # type: ignore[arg-type]
        wanted = replace(wanted, gap=known.gap) if known and abs(known.gap - wanted.gap) < 0.01 else wanted
        self.preset = replace(wanted, label=_label(wanted))
        self._say(self.preset)
        self.drawing.show_preset(self.preset)

    def _say(self, preset: PagePreset) -> None:
        problem = self.problem
        self._buttons[0].setEnabled(not problem and preset.name not in page_presets())
        self._buttons[1].setEnabled(preset.name in self._presets)
        self._buttons[2].setEnabled(preset.name in self._presets and preset.name not in page_presets())
        self.says.setProperty("role", "fit-overset" if problem else "muted")
        self.says.style().polish(self.says)
        wide, high = type_area_mm(preset)
        left, right, bottom = margins_mm(preset)
        told = self.tr("版心 {0}×{1} 毫米；左、右、下白边 {2}、{3}、{4} 毫米；全版 {5} 字").format(
            *(f"{value:.1f}" for value in (wide, high, left, right, bottom)), f"{preset.columns * preset.measure * preset.lines:g}"
        )
        own = self.tr("程序自带的版式不能改；改个名称就能另存") if preset.name in page_presets() else ""
        self.says.setText(problem or "\n".join(part for part in (told, own) if part))
        self._table.setText("" if problem else _tables(preset))

    @property
    def problem(self) -> str:
        """What is wrong with the figures, in a sentence; empty where nothing is."""
        try:
            checked_preset(self.preset)
        except BadInput as error:
            return told_words(error.told)
        return ""

    def keep(self) -> None:
        """Store the figures under their name."""
        preset = self.preset
        self._write(partial(self._book.put, preset), preset.name)

    def make_usual(self) -> None:
        """Let new pages use the chosen preset."""
        done = self.tr("新版面以后用 {0}").format(self.preset.name)
        write = partial(self._options.set, "page.preset", self.preset.name)
        self._tasks.write(write, lambda _: self.says.setText(done), failed=self._on_refused)

    def remove(self) -> None:
        """Take the shown own preset away."""
        self._write(partial(self._book.remove, self.preset.name), next(iter(page_presets())))

    def _write(self, write: Callable[[], Change], name: str) -> None:
        self._tasks.write(write, lambda _: self._on_kept(name), failed=self._on_refused)

    def _on_kept(self, name: str) -> None:
        self._tasks.read(self._book.all, partial(self._take, name), key=(self, "all"))

    def _take(self, name: str, presets: Mapping[str, PagePreset]) -> None:
        self._presets = presets
        self.show_presets(name)
        self.show_preset(presets.get(name, self.preset))
        self.kept.emit(name)

    def _on_refused(self, error: DeskError) -> None:
        self.says.setText(told_words(error.told))

    def _ask_export(self) -> None:
        path, _ = QFileDialog.getSaveFileName(self, self.tr("导出版式"), self.tr("版式") + ".json", FILE_FILTER)
        if path:
            self.export_to(Path(path))

    def export_to(self, path: Path) -> None:
        """Write the own presets into a file."""
        done = self.tr("已导出 {0}").format(path.name)
        self._tasks.read(partial(self._book.export_to, path), lambda _: self.says.setText(done), failed=self._on_refused)

    def _ask_import(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, self.tr("导入版式"), "", FILE_FILTER)
        if path:
            self.import_from(Path(path))

    def import_from(self, path: Path) -> None:
        """Take over a file's presets."""
        self._write(partial(self._book.import_from, path), self.preset.name)


class PresetDrawing(QWidget):
    """The page with its type area, columns and lines, to scale."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._preset: PagePreset | None = None
        self.setMinimumSize(260, 340)

    def show_preset(self, preset: PagePreset) -> None:
        """Draw another one."""
        self._preset = preset
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._preset is None:
            return
        painter, colours, preset = QPainter(self), colours_of(self), self._preset
        scale = min((self.width() - 8) / preset.width, (self.height() - 8) / preset.height)
        painter.translate((self.width() - preset.width * scale) / 2, (self.height() - preset.height * scale) / 2)
        painter.fillRect(QRectF(0, 0, preset.width * scale, preset.height * scale), QColor(colours.paper))
        painter.setPen(QPen(QColor(colours.muted), 1))
        painter.drawRect(QRectF(0, 0, preset.width * scale, preset.height * scale))
        painter.scale(scale / PT_A_MM, scale / PT_A_MM)
        _draw_grid(painter, preset, QColor(colours.accent))


def _draw_grid(painter: QPainter, preset: PagePreset, ink: QColor) -> None:
    grid = Grid.of(preset)
    pale = QColor(ink)
    pale.setAlpha(90)
    thin = QPen(pale, 0)
    height = preset.lines * grid.leading / TWIPS_PER_PT
    top = grid.top / TWIPS_PER_PT
    for column in range(preset.columns):
        left, width = grid.x(column) / TWIPS_PER_PT, grid.measure / TWIPS_PER_PT
        painter.setPen(QPen(ink, 0))
        painter.drawRect(QRectF(left, top, width, height))
        painter.setPen(thin)
        for line in range(1, preset.lines):
            y = top + line * grid.leading / TWIPS_PER_PT
            painter.drawLine(QRectF(left, y, width, 0).topLeft(), QRectF(left, y, width, 0).topRight())
    painter.fillRect(QRectF(grid.left / TWIPS_PER_PT, top - 12, grid.width / TWIPS_PER_PT, 2.5), ink)


def _tables(preset: PagePreset) -> str:
    """Headline heights in body lines, and long and broken columns; rich text."""
    sizes = [f"{name} {size:g} 磅占 {body_lines(size, preset.leading)} 行" for size, name in headline_sizes().names.items()]
    broken = [found.words for over in range(2, min(preset.columns, 4) + 1) for found in measures_over(preset, over) if found.into != over]
    return _in_rows(sizes) + _in_rows(broken)


def _in_rows(cells: Sequence[str], across: int = 2) -> str:
    rows = ("".join(f"<td>{escape(cell)}&nbsp;&nbsp;</td>" for cell in cells[at : at + across]) for at in range(0, len(cells), across))
    return f"<table>{''.join(f'<tr>{row}</tr>' for row in rows)}</table>"


def _label(preset: PagePreset) -> str:
    grid = f"{preset.columns} 栏×{preset.measure:g} 字，{preset.lines} 行"
    return f"{preset.name} {preset.width:g}×{preset.height:g} 毫米，{grid}"


def _word(text: str) -> str:
    from PySide6.QtCore import QCoreApplication

    return QCoreApplication.translate("PresetBounds", text)
