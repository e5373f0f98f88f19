"""本报人员."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from ui.people.arrangement import Snapshot
from ui.people.directory_view import DirectoryView
from ui.people.fields import STAFF
from workstation.people.roster import Staff

if TYPE_CHECKING:
    from ui.people.directory_files import Book
    from workstation.changes import Change
    from workstation.people.sheet import Form


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

    @property
    def title(self) -> str:
        return self.tr("人员名录")

    @property
    def form(self) -> Form[Any]:
        from workstation.people import roster_csv

        return roster_csv.ROSTER

    @property
    def book(self) -> Book:
        return self.around.desk.roster

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
