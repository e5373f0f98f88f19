"""A chart to a picture, a table to a CSV: asked for once, written off the main thread where it can be."""

from __future__ import annotations

import csv
import io
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog

from ui.notices import Kind
from workstation.errors import BadInput
from workstation.in_place import in_place
from workstation.people.cells import neutral

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from ui.rooms import Surroundings
    from ui.statistics.chart import ChartView


def ask_and_write(around: Surroundings, parent: QWidget, name: str, chart: ChartView, rows: Sequence[Sequence[str]]) -> None:
    """Ask for a file: .png for the chart, .csv for the table behind it."""
    kinds = QCoreApplication.translate("StatisticsFiles", "图 (*.png);;表格 (*.csv)")
    title = QCoreApplication.translate("StatisticsFiles", "导出统计")
    chosen, kind = QFileDialog.getSaveFileName(parent, title, str(Path.home() / f"{name}.png"), kinds)
    if chosen:
        path = Path(chosen) if Path(chosen).suffix else Path(chosen).with_suffix(".csv" if ".csv" in kind else ".png")
        write_to(around, path, chart, rows)


def write_to(around: Surroundings, path: Path, chart: ChartView, rows: Sequence[Sequence[str]]) -> None:
    """Write the one or the other, by the file's ending; what goes wrong is shown."""
    words = QCoreApplication.translate("StatisticsFiles", "已写到 {0}").format(path)
    if path.suffix.lower() == ".csv":
        around.tasks.read(partial(write_csv, path, rows), lambda _done: around.notices.say(words, Kind.DONE))
        return
    try:
        chart.write_png(path)
    except BadInput as error:
        around.notices.show_error(error)
    else:
        around.notices.say(words, Kind.DONE)


def write_csv(path: Path, rows: Sequence[Sequence[str]]) -> None:
    """With a byte-order mark, as spreadsheets want it; raises `BadInput` where the file can't be written."""
    text = io.StringIO()
    csv.writer(text, lineterminator="\r\n").writerows([neutral(cell) for cell in row] for row in rows)
    try:
        with in_place(path) as beside:
            beside.write_bytes(("\ufeff" + text.getvalue()).encode("utf-8", "replace"))
    except OSError as error:
        raise BadInput("{0}：写不了这个文件（{1}）；请检查路径和权限，或换个位置", path, error.strerror or error) from error
