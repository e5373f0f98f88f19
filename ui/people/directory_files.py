"""Directories from files and to files: read in the background, looked over, taken over as one action."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from ui.notices import Kind
from workstation.progress import Progress

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from ui.people.directory_view import DirectoryView
    from ui.people.import_rows import Item
    from ui.rooms import Surroundings
    from workstation.changes import Change
    from workstation.people.differences import Comparison, Difference
    from workstation.people.sheet import Form, Sheet

STEPS = 3


class Book(Protocol):
    """What every directory's service offers for files."""

    def preview(self, sheet: Sheet[Any]) -> Comparison[Any]:
        """What a sheet would change."""

    def import_sheet(self, sheet: Sheet[Any], chosen: Iterable[Difference[Any]] | None = None) -> Change:
        """Take over what was chosen."""


class Preview(NamedTuple):
    """A file as read, beside what is kept."""

    sheet: Sheet[Any]
    comparison: Comparison[Any]
    items: list[Item]


class DirectoryFiles(QObject):
    """Asks for files on behalf of the directory that is shown."""

    def __init__(self, around: Surroundings, room: QObject) -> None:
        super().__init__(room)
        self._around = around
        self._folder = str(Path.home())

    def import_into(self, view: DirectoryView) -> None:
        """Ask for a file."""
        pattern = self.tr("名录 (*.csv *.xlsx *.txt);;所有文件 (*)")
        name, _ = QFileDialog.getOpenFileName(view, self.tr("导入%1").replace("%1", view.title), self._folder, pattern)
        if name:
            self._folder = str(Path(name).parent)
            self.take_file(view, Path(name))

    def take_file(self, view: DirectoryView, path: Path) -> None:
        """Read a file in the background; it can be cancelled in the status bar."""
        label = self.tr("正在读取 %1").replace("%1", path.name)
        words = (label, self.tr("正在与名录比对"))
        self._around.tasks.job(partial(_read, view.form, view.book, path, words), label, partial(self._look_over, view))

    def export_from(self, view: DirectoryView) -> None:
        """Write a directory to a CSV or XLSX."""
        path = str(Path(self._folder) / f"{view.title}.csv")
        pattern = self.tr("逗号分隔的表 (*.csv);;Excel 工作簿 (*.xlsx)")
        name, chosen = QFileDialog.getSaveFileName(view, self.tr("导出%1").replace("%1", view.title), path, pattern)
        if name:
            self._folder = str(Path(name).parent)
            target = _with_ending(Path(name), chosen)
            write = partial(_write, view.form, view.snapshot.rows, target)
            self._around.tasks.read(write, self._say_written)

    def _look_over(self, view: DirectoryView, read: Preview) -> None:
        from ui.people.import_dialog import ImportDialog

        if not any(row.outcome != "same" for row in read.comparison.rows) and not read.comparison.problems:
            self._around.notices.say(self.tr("文件里的 %1 条与名录完全一致，不用导入").replace("%1", str(len(read.comparison.rows))))
            return
        dialog = ImportDialog(view.title, read.comparison, read.items, view.fields, view)
        dialog.given.connect(partial(self._take_over, view, read.sheet))
        dialog.open()

    def _take_over(self, view: DirectoryView, sheet: Sheet[Any], chosen: list[Difference[Any]]) -> None:
        label = self.tr("正在导入%1").replace("%1", view.title)
        steps = partial(_take, view.book, sheet, chosen, label)
        self._around.tasks.job(steps, label, partial(self._say_taken, chosen), writes=True)

    def _say_taken(self, chosen: list[Difference[Any]], _change: Change) -> None:
        added = sum(difference.adds for difference in chosen)
        counts = ((self.tr("新增 %1 条"), added), (self.tr("更新 %1 条"), len(chosen) - added))
        told = [words.replace("%1", str(count)) for words, count in counts if count]
        text = self.tr("已导入：%1").replace("%1", self.tr("，").join(told))
        self._around.notices.say(text, Kind.DONE, *self._around.undo_offers())

    def _say_written(self, path: Path) -> None:
        self._around.notices.say(self.tr("名录已写入 %1").replace("%1", str(path)), Kind.DONE)


def _read(form: Form[Any], book: Book, path: Path, words: Sequence[str]) -> Iterator[Progress[Preview]]:
    from ui.people.import_rows import items_of
    from workstation.people.sheet import read_sheet

    yield Progress(0, STEPS, words[0])
    sheet = read_sheet(path, form)
    yield Progress(1, STEPS, words[1])
    comparison = book.preview(sheet)
    yield Progress(STEPS, STEPS, words[1], Preview(sheet, comparison, items_of(comparison, sheet.faults)))


def _take(book: Book, sheet: Sheet[Any], chosen: list[Difference[Any]], label: str) -> Iterator[Progress[Change]]:
    yield Progress(0, 0, label)
    yield Progress(1, 1, label, book.import_sheet(sheet, chosen))


def _write(form: Form[Any], rows: Sequence[Any], path: Path) -> Path:
    from workstation.people.writing import write_table

    write_table(path, form, rows)
    return path


def _with_ending(path: Path, chosen: str) -> Path:
    """The name with the ending that was chosen, where the editor typed none."""
    return path if path.suffix else path.with_suffix(".xlsx" if "xlsx" in chosen else ".csv")
