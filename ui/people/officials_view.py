"""干部: a row a post, with its term and the paper that made it so; a person's other posts stand beside."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QComboBox, QSplitter, QWidget

from ui.notices import Kind
from ui.people.arrangement import Snapshot, Wanted
from ui.people.directory_view import DirectoryView
from ui.people.fields import OFFICIALS, full_post
from ui.people.history_panel import WIDTH, HistoryPanel
from ui.people.term_dialogs import EndDialog, Ending, SucceedDialog, day_field, day_of
from ui.told import beside
from workstation.people.officials import Official

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.people.directory_files import Book
    from ui.rooms import Surroundings
    from workstation.changes import Change
    from workstation.people.sheet import Form

LAST = 10**9
"""The rank of who has none."""
IN_POST, ALL, ON_DAY, ODD = range(4)
BY_ORGAN, BY_PERSON, PLAIN = range(3)


class OfficialsView(DirectoryView):
    """Who holds which post, and since when."""

    name = "officials"
    fields = OFFICIALS
    row_actions = ("people.add", "people.end", "people.succeed", "people.remove")
    menu_actions = ("people.edit", "people.end", "people.succeed", "people.copy", "people.remove")

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        self.held, self.day, self.grouping = QComboBox(), day_field(date.today()), QComboBox()
        self.history = HistoryPanel()
        super().__init__(around, parent)
        self.table.chosen.connect(self._on_chosen)

    @property
    def empty(self) -> Official:
        return Official("", "")

    @property
    def words(self) -> tuple[str, str, str]:
        search = self.tr("搜索姓名、拼音首字母、职务、机构、文件")
        return search, self.tr("干部名录还是空的。录入后，稿件里的姓名、职务和次序会按见报日期核对。"), self.tr("%1 条职务")

    # -- what is shown

    def filters(self) -> list[QWidget]:
        self.held.addItems([self.tr("现任"), self.tr("全部"), self.tr("某日在任"), self.tr("有提示的")])
        self.held.setAccessibleName(self.tr("在任情况"))
        self.grouping.addItems([self.tr("按机构分组"), self.tr("按人分组"), self.tr("不分组")])
        self.grouping.setAccessibleName(self.tr("分组"))
        self.day.hide()
        self.day.setAccessibleName(self.tr("在任日期"))
        self.held.currentIndexChanged.connect(self._on_held)
        self.grouping.currentIndexChanged.connect(self.arrange_again)
        self.day.dateChanged.connect(self.arrange_again)
        return [self.held, self.day, self.grouping]

    def body(self) -> QWidget:
        splitter = QSplitter()
        splitter.setObjectName("officials_parts")
        splitter.addWidget(super().body())
        splitter.addWidget(self.history)
        splitter.setStretchFactor(0, 1)
        splitter.setSizes([1000, WIDTH])
        splitter.setCollapsible(0, False)
        return splitter

    def wanted(self) -> Wanted:
        groups = {BY_ORGAN: _organ_of, BY_PERSON: _name_of}
        group = groups.get(self.grouping.currentIndex())
        return replace(super().wanted(), group=group, keep=self._keep())

    def _keep(self) -> Callable[[Official, Snapshot], bool] | None:
        held = self.held.currentIndex()
        if held == ALL:
            return None
        return _is_odd if held == ODD else partial(_holds, date.today() if held == IN_POST else day_of(self.day))

    def show_all(self) -> None:
        self.held.setCurrentIndex(ALL)
        super().show_all()

    def add(self) -> None:
        if self.held.currentIndex() in (ON_DAY, ODD):
            self.held.setCurrentIndex(ALL)
        super().add()

    def prefilled(self) -> Official:
        """A new post stands in the organ of the row that is selected."""
        row = next(iter(self.table.selected()), None)
        return Official("", "", row.organ if row else "")

    def is_faint(self, row: Official) -> bool:
        return row.left is not None and row.left < date.today()

    def after_shown(self) -> None:
        self._on_chosen()

    def _on_held(self, held: int) -> None:
        self.day.setVisible(held == ON_DAY)
        self.arrange_again()

    def _on_chosen(self) -> None:
        rows = [row for row in self.table.selected() if row.id is not None] if self.table.selectionModel() else []
        name = rows[0].name if rows else ""
        self.history.show_person(name, self.snapshot.named(name) if name else (), self.rows.notes_of(rows[0]) if rows else ())
        if self.isVisible():
            self.around.actions.allow("people.end", any(row.left is None for row in rows))
            self.around.actions.allow("people.succeed", len(rows) == 1)

    # -- reading and writing

    @property
    def title(self) -> str:
        return self.tr("干部名录")

    @property
    def form(self) -> Form[Any]:
        from workstation.people import officials_csv

        return officials_csv.OFFICIALS

    @property
    def book(self) -> Book:
        return self.around.desk.officials

    def fetch(self) -> Snapshot:
        from ui.people.official_notes import notes_of

        officials = self.around.desk.officials.officials()
        places = {organ.name: at for at, organ in enumerate(officials.organs)}
        rows = sorted(officials.rows, key=lambda row: (row.rank or LAST, places.get(row.organ, LAST)))
        return Snapshot(rows, OFFICIALS, notes_of(rows, officials.organs), places)

    def put(self, row: Official) -> Change:
        return self.around.desk.officials.put(row)

    def take_out(self, ids: list[int]) -> Change:
        return self.around.desk.officials.remove(ids)

    def fault_of(self, row: Official) -> str:
        if not row.name or not row.post:
            return self.tr("干部要有姓名和职务；请补上空着的那一格")
        if row.joined and row.left and row.left < row.joined:
            return self.tr("“%1”离任早于任职；请核对两个日期").replace("%1", row.name)
        return ""

    # -- terms

    def end_selected(self) -> None:
        """Ask for the last day and the paper, and end the terms."""
        rows = [row for row in self.table.selected() if row.left is None and row.id is not None]
        if rows:
            names = {row.name for row in rows}
            posts = [row for row in self.snapshot.rows if row.name in names and row.left is None]
            dialog = EndDialog(rows, posts, self._sources(), self)
            dialog.accepted.connect(lambda: self._end(dialog.ending, dialog.posts))
            dialog.open()

    def _end(self, ending: Ending, posts: list[Official]) -> None:
        step = partial(self.around.desk.act, "免去职务", partial(self._write_end, ending))
        text = self.tr("%1 已离任").replace("%1", beside(dict.fromkeys(post.name for post in posts)))
        self.around.tasks.write(step, lambda _: self._say(text), self.say_refused)

    def _write_end(self, ending: Ending) -> None:
        """On the write lane. The paper that made somebody something stays beside the one that ended it."""
        book = self.around.desk.officials
        kept = {row.id: row.source for row in book.officials().rows}
        for ident in ending.ids:
            book.end([ident], ending.day, _both_papers(kept.get(ident, ""), ending.source))

    def succeed_selected(self) -> None:
        """Ask who takes the selected post over."""
        row = next(iter(self.table.selected()), None)
        if row is not None and row.id is not None:
            names = list(dict.fromkeys(other.name for other in self.snapshot.rows))
            posts = [other for other in self.snapshot.rows if other.name == row.name and other.left is None]
            dialog = SucceedDialog(row, posts, self._sources(), names, self)
            dialog.accepted.connect(lambda: self._succeed(dialog.ending, dialog.successors))
            dialog.open()

    def _succeed(self, ending: Ending, successors: list[Official]) -> None:
        posts = beside(full_post(successor.organ, successor.post) for successor in successors)
        text = self.tr("%1 接任%2").replace("%1", successors[0].name).replace("%2", posts)
        self.around.tasks.write(partial(self._hand_over, ending, successors), lambda _: self._say(text), self.say_refused)

    def _hand_over(self, ending: Ending, successors: list[Official]) -> Change:
        def all_of_it() -> None:
            self._write_end(ending)
            for successor in successors:
                self.around.desk.officials.put(successor)

        return self.around.desk.act("接任职务", all_of_it)

    def _sources(self) -> list[str]:
        return self.snapshot.values(next(field for field in OFFICIALS if field.name == "source"))

    def _say(self, text: str) -> None:
        self.around.notices.say(text, Kind.DONE, *self.around.undo_offers())


def _organ_of(row: Official) -> str:
    return row.organ or "—"


def _name_of(row: Official) -> str:
    return row.name


def _holds(day: date, row: Official, _: Snapshot) -> bool:
    return row.in_post_on(day)


def _is_odd(row: Official, snapshot: Snapshot) -> bool:
    return row.id in snapshot.notes


def _both_papers(appointed: str, ended: str) -> str:
    return f"{appointed}；免：{ended}" if appointed and ended and ended not in appointed else ended
