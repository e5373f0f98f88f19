"""通讯员."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from ui.people.arrangement import Snapshot
from ui.people.directory_view import DirectoryView
from ui.people.fields import CORRESPONDENTS
from workstation.people.correspondents import Correspondent

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.people.directory_files import Book
    from ui.people.fields import Field
    from workstation.changes import Change
    from workstation.people.sheet import Form


class CorrespondentsView(DirectoryView):
    """Outside writers whom the paper has met."""

    name = "correspondents"
    fields = CORRESPONDENTS

    @property
    def empty(self) -> Correspondent:
        return Correspondent("", met=date.today())

    @property
    def needed(self) -> Sequence[Field]:
        return CORRESPONDENTS[:1]

    @property
    def words(self) -> tuple[str, str, str]:
        empty = self.tr("通讯员名录还是空的。编稿时对署名里的通讯员点“记住此人”，名录会自己长起来；也可以导入已有的名单。")
        return self.tr("搜索姓名、拼音首字母、单位、电话"), empty, self.tr("%1 人")

    @property
    def title(self) -> str:
        return self.tr("通讯员名录")

    @property
    def form(self) -> Form[Any]:
        from workstation.people import correspondents_csv

        return correspondents_csv.CORRESPONDENTS

    @property
    def book(self) -> Book:
        return self.around.desk.correspondents

    def fetch(self) -> Snapshot:
        return Snapshot(self.around.desk.correspondents.correspondents().people, CORRESPONDENTS)

    def put(self, row: Correspondent) -> Change:
        return self.around.desk.correspondents.put(row)

    def take_out(self, ids: list[int]) -> Change:
        return self.around.desk.correspondents.remove(ids)

    def fault_of(self, row: Correspondent) -> str:
        return "" if row.name else self.tr("通讯员要有姓名；请补上")
