"""本报人员."""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from ui.notices import Kind
from ui.people.arrangement import Snapshot
from ui.people.directory_view import DirectoryView
from ui.people.fields import STAFF
from workstation.people.roster import Staff

if TYPE_CHECKING:
    from workstation.changes import Change
    from workstation.people.roster import Roster
    from workstation.people.roster_csv import RosterSheet
    from workstation.roster_book import RosterBook


class StaffView(DirectoryView):
    """The paper's own people."""

    name = "staff"
    fields = STAFF

    @property
    def empty(self) -> Staff:
        return Staff(None, "", "")

    @property
    def words(self) -> tuple[str, str, str]:
        search = self.tr("搜索姓名、拼音首字母、角色、部门")
        return search, self.tr("名录还是空的。录入本报人员后，署名中的姓名会逐一核对。"), self.tr("%1 人")

    def fetch(self) -> Snapshot:
        return Snapshot(self.around.desk.roster.roster().staff, STAFF)

    def put(self, row: Staff) -> Change:
        return self.around.desk.roster.put(row)

    def take_out(self, ids: list[int]) -> Change:
        return self.around.desk.roster.remove(ids)

    def fault_of(self, row: Staff) -> str:
        if not row.name or not row.role:
            return self.tr("人员要有姓名和角色；请补上空着的那一格")
        if row.joined and row.left and row.left < row.joined:
            return self.tr("“%1”离岗早于到岗；请核对两个日期").replace("%1", row.name)
        return ""

    def is_faint(self, row: Staff) -> bool:
        return row.left is not None and row.left < date.today()

    def import_file(self) -> None:
        """Ask for a CSV and show what would come of it."""
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("导入人员名录"), str(Path.home()), self.tr("名录 (*.csv *.xlsx *.txt);;所有文件 (*)")
        )
        if name:
            self.around.tasks.read(partial(_read_sheet, Path(name), self.around.desk.roster), self._preview, key=(self, "sheet"))

    def export_file(self) -> None:
        """Write the roster to a CSV."""
        path = str(Path.home() / self.tr("人员名录.csv"))
        name, _ = QFileDialog.getSaveFileName(self, self.tr("导出人员名录"), path, self.tr("名录 (*.csv)"))
        if name:
            roster = self.around.desk.roster
            self.around.tasks.read(lambda: _write_sheet(Path(name), roster.roster()), self._say_written)

    def _preview(self, read: tuple[RosterSheet, Roster]) -> None:
        from ui.people.roster_import import RosterImport

        sheet, roster = read
        dialog = RosterImport(sheet, roster, self)
        dialog.accepted.connect(partial(self.around.tasks.write, partial(self.around.desk.roster.import_sheet, sheet)))
        dialog.open()

    def _say_written(self, path: Path) -> None:
        self.around.notices.say(self.tr("名录已写入 %1").replace("%1", str(path)), Kind.DONE)


def _read_sheet(path: Path, book: RosterBook) -> tuple[RosterSheet, Roster]:
    from workstation.people.roster_csv import read_roster

    return read_roster(path), book.roster()


def _write_sheet(path: Path, roster: Roster) -> Path:
    from workstation.people.roster_csv import write_roster

    write_roster(path, roster.staff)
    return path
