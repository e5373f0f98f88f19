"""离任 and 接任: a term ends with its last day and its paper; a successor begins the day after."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QCheckBox, QDateEdit, QDialog, QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from ui.people.directory_table import suggest
from ui.people.fields import full_post, read_name, show_day
from ui.section import INSET

if TYPE_CHECKING:
    from collections.abc import Sequence

    from workstation.people.officials import Official

WIDTH = 440


@dataclass(frozen=True, slots=True)
class Ending:
    """What was decided of the terms that end."""

    ids: tuple[int, ...]
    day: date
    source: str


class TermDialog(QDialog):
    """A form over what is wrong with it and the two buttons."""

    def __init__(self, sources: list[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(WIDTH)
        self.boxes: list[tuple[QCheckBox, Official]] = []
        self.day, self.source, self.says = day_field(date.today()), QLineEdit(), QLabel()
        self.source.setPlaceholderText(self.tr("文号，如 “×组干〔2026〕8号”"))
        suggest(self.source, sources)
        self.says.setWordWrap(True)
        self.says.setProperty("role", "fault")
        self.form, self.column = QFormLayout(), QVBoxLayout(self)
        self.form.setSpacing(8)
        self.column.setSpacing(12)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self._ok = self._buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._ok.setProperty("primary", True)
        self._buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(self.tr("取消"))
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)

    def finish(self, title: str, button: str) -> None:
        """Put the parts under what stands in the column, and look them over as they are typed into."""
        self.setWindowTitle(title)
        self._ok.setText(button)
        self.column.addLayout(self.form)
        self.column.addWidget(self.says)
        self.column.addWidget(self._buttons)
        self.day.dateChanged.connect(self.look_over)
        self.look_over()

    def offer(self, posts: Sequence[Official], ticked: Sequence[Official], *, named: bool) -> None:
        """A box for each post; `named`: with its holder."""
        ids = {post.id for post in ticked}
        for post in posts:
            words = full_post(post.organ, post.post)
            box = QCheckBox(f"{post.name}　{words}" if named else words)
            box.setChecked(post.id in ids)
            box.toggled.connect(self.look_over)
            self.column.addWidget(box)
            self.boxes.append((box, post))

    @property
    def posts(self) -> list[Official]:
        """The posts that are ticked."""
        return [post for box, post in self.boxes if box.isChecked()]

    def too_early(self) -> str:
        """What is said of a last day before a term's first."""
        late = next((post for post in self.posts if post.joined and post.joined > day_of(self.day)), None)
        if late is None:
            return ""
        text = self.tr("“%1”%2才任职，最后一天不能更早；请核对日期")
        return text.replace("%1", late.name).replace("%2", show_day(late.joined))

    def fault(self) -> str:
        """What is wrong and what to do."""
        raise NotImplementedError

    def look_over(self) -> None:
        """Say what is wrong."""
        fault = self.fault()
        self.says.setText(fault)
        self.says.setVisible(bool(fault))
        self._ok.setEnabled(not fault)


class EndDialog(TermDialog):
    """Which of a person's posts end; those that were selected are ticked."""

    def __init__(self, chosen: Sequence[Official], open_posts: Sequence[Official], sources: list[str], parent: QWidget) -> None:
        super().__init__(sources, parent)
        self.offer(open_posts, chosen, named=True)
        self.form.addRow(self.tr("最后一天"), self.day)
        self.form.addRow(self.tr("免职文件"), self.source)
        self.finish(self.tr("离任"), self.tr("离任"))

    @property
    def ending(self) -> Ending:
        """What was decided."""
        return Ending(tuple(post.id for post in self.posts if post.id is not None), day_of(self.day), self.source.text().strip())

    def fault(self) -> str:
        return self.too_early() if self.posts else self.tr("请勾选要免去的职务")


class SucceedDialog(TermDialog):
    """Who takes over a person's posts, and when the person leaves them; the post that was selected is ticked."""

    def __init__(self, post: Official, open_posts: Sequence[Official], sources: list[str], names: list[str], parent: QWidget) -> None:
        super().__init__(sources, parent)
        self._holder = post.name
        self.name, self.traditional, self.first = QLineEdit(), QLineEdit(), day_field(date.today())
        suggest(self.name, names)
        self.day.setDate(qdate(post.left or date.today() - timedelta(days=1)))
        self.day.setEnabled(post.left is None)
        self._on_last_day()
        title = QLabel(self.tr("接替%1").replace("%1", post.name))
        title.setProperty("role", "title")
        self.column.addWidget(title)
        self.offer(open_posts if post.left is None else [post], [post], named=False)
        self.name.textChanged.connect(self.look_over)
        self.first.dateChanged.connect(self.look_over)
        self.day.dateChanged.connect(self._on_last_day)
        rows = (
            (self.tr("%1 任到").replace("%1", post.name), self.day),
            (self.tr("接任者 *"), self.name),
            (self.tr("任职日期"), self.first),
            (self.tr("任免文件"), self.source),
            (self.tr("繁体"), self.traditional),
        )
        for words, field in rows:
            self.form.addRow(words, field)
        self.finish(self.tr("接任"), self.tr("接任"))
        self.name.setFocus()

    @property
    def ending(self) -> Ending:
        """The terms that end; none where they had ended before."""
        ids = tuple(post.id for post in self.posts if post.id is not None and post.left is None)
        return Ending(ids, day_of(self.day), self.source.text().strip())

    @property
    def successors(self) -> list[Official]:
        """The posts with their new holder."""
        name, traditional = read_name(self.name.text().strip()), self.traditional.text().strip()
        first, source = day_of(self.first), self.source.text().strip()
        return [replace(post, name=name, joined=first, left=None, source=source, traditional=traditional, id=None) for post in self.posts]

    def fault(self) -> str:
        name = read_name(self.name.text().strip())
        if not self.posts:
            return self.tr("请勾选要接任的职务")
        if not name:
            return self.tr("请填接任者的姓名")
        if name == self._holder:
            return self.tr("接任者和现任是同一个人；续任不必改动")
        if day_of(self.first) <= day_of(self.day):
            return self.tr("接任日期应在离任之后；请核对日期")
        return self.too_early()

    def _on_last_day(self) -> None:
        self.first.setDate(self.day.date().addDays(1))


def day_field(day: date) -> QDateEdit:
    """A date with a calendar."""
    field = QDateEdit(qdate(day))
    field.setCalendarPopup(True)
    field.setDisplayFormat("yyyy-MM-dd")
    field.lineEdit().setTextMargins(INSET, 0, 0, 0)
    return field


def day_of(field: QDateEdit) -> date:
    """The day that a field shows."""
    return date(*field.date().getDate())


def qdate(day: date) -> QDate:
    """A day as Qt has it."""
    return QDate(day.year, day.month, day.day)
