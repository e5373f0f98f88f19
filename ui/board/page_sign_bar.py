"""签样 on the board: who signed the page, whether it is still the page that was signed, the next step."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from ui.elided import ElidedLabel
from ui.theme import colours_of, in_colour
from ui.told import beside, told_words
from ui.words import page_step, when
from workstation.report import Reading

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from ui.rooms import Surroundings
    from workstation.changes import Change
    from workstation.signoff.page_sign import PageStanding
    from workstation.versions.comparison import PartComparison


LATER_MS = 150
"""The page is painted first; several changes in a row are read once."""
HEIGHT = 40
"""Fixed, and there from the beginning: the page under the bar would else be painted anew when its signatures have been read."""


class PageSignBar(QFrame):
    """State enters by `show_standing`; made whole at the first page, so that entering the room costs nothing more."""

    next_wanted = Signal()
    changes_wanted = Signal()
    course_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "bar")
        self.setFixedHeight(HEIGHT)
        self.standing: PageStanding | None = None
        self._is_made = False

    def _make(self) -> None:
        self._is_made = True
        self.says, self.valid = ElidedLabel(self), QLabel(self)
        self.says.setAccessibleName(self.tr("签样情况"))
        self.changes, self.course, self.next = QToolButton(self), QToolButton(self), QPushButton(self)
        self.changes.setText(self.tr("查看改动"))
        self.course.setText(self.tr("签样经过"))
        self.course.clicked.connect(self.course_wanted)
        for button in (self.changes, self.course):
            button.setAutoRaise(True)
        self.next.clicked.connect(self.next_wanted)
        self.changes.clicked.connect(self.changes_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 3, 10, 3)
        row.setSpacing(8)
        row.addWidget(self.says, 1)
        for widget in (self.valid, self.changes, self.course, self.next):
            row.addWidget(widget)

    def show_standing(self, standing: PageStanding | None) -> None:
        """Show how the page stands; empty while there is none."""
        if standing is not None and standing == self.standing:
            return
        self.standing = standing
        if standing is None:
            self._show_nothing()
            return
        if not self._is_made:
            self._make()
        steps = sorted(standing.course.taken.values(), key=lambda signature: signature.step.rank)
        alone = self.tr("本机")
        told = [f"{page_step(each.step)} {each.person or alone} {when(each.at)}" for each in steps]
        told += list(map(told_words, standing.problems[:2])) if not steps or standing.is_void else []
        self.says.setText("　".join(told) or self.tr("还没有签样"))
        self.says.setToolTip("\n".join(map(told_words, standing.problems)))
        self._show_valid(standing.is_void, bool(steps))
        self.changes.setVisible(standing.is_void)
        self.course.setVisible(bool(standing.course.turns))
        self.next.setVisible(standing.next is not None)
        if standing.next is not None:
            word = page_step(standing.next)
            self.next.setText(self.tr("重新{0}…").format(word) if standing.is_void else f"{word}…")
            self.next.setToolTip(told_words(standing.obstacle))

    def _show_valid(self, is_void: bool, is_signed: bool) -> None:
        words = (self.tr("✗ 签名已失效") if is_void else self.tr("✓ 签名有效")) if is_signed else ""
        if words != self.valid.text():
            self.valid.setText(words)
            in_colour(self.valid, colours_of(self).error if is_void else colours_of(self).good)

    def _show_nothing(self) -> None:
        if not self._is_made:
            return
        self.says.clear()
        self.valid.clear()
        for button in (self.changes, self.course, self.next):
            button.hide()


class PageSigning(QObject):
    """Reads how the shown page stands, asks, and signs what was seen."""

    def __init__(self, around: Surroundings, bar: PageSignBar, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._tasks, self._bar, self._widget = around.desk, around.tasks, bar, parent
        self._page: tuple[date, str] | None = None
        bar.next_wanted.connect(self._on_next)
        bar.changes_wanted.connect(self._on_changes)
        bar.course_wanted.connect(self._on_course)
        around.actions.bind("page.sign", partial(self._ask, Reading.PLACED))
        around.actions.bind("page.press", partial(self._ask, Reading.PRINTED))
        around.actions.bind("page.archive", partial(self._ask, Reading.ARCHIVED))
        self._later = QTimer(self, singleShot=True, interval=LATER_MS)
        self._later.timeout.connect(self._read)
        self._tasks.changed.connect(self._on_changed)

    def show_page(self, day: date | None, number: str) -> None:
        """Another page, or the same one changed; None: there is none."""
        self._page = (day, number) if day is not None and number else None
        if self._page is None:
            self._bar.show_standing(None)
        else:
            self._later.start()

    def _read(self) -> None:
        if self._page is not None:
            fetch = partial(self._desk.page_sign.standing, *self._page)
            self._tasks.read(fetch, self._on_standing, key=(id(self), "standing"), failed=lambda _: self._bar.show_standing(None))

    def _on_standing(self, standing: PageStanding) -> None:
        if (standing.day, standing.number) == self._page:
            self._bar.show_standing(standing)

    def _on_changed(self, change: Change) -> None:
        if self._page is not None and (change.accounts or change.reports or self._page[0] in change.issues):
            self.show_page(*self._page)

    def _on_next(self) -> None:
        if self._bar.standing is not None and self._bar.standing.next is not None:
            self._ask(self._bar.standing.next)

    def _ask(self, step: Reading) -> None:
        from ui.note_dialog import NoteDialog

        standing = self._bar.standing
        if standing is None:
            return
        why = beside(filter(None, (standing.obstacle, *standing.problems)), "；") if step is not Reading.ARCHIVED else ""
        strict = self._desk.page_sign.is_strict and bool(why)
        passes = strict and self._desk.gate.may("reading.override") and self._desk.accounts.are_kept
        if strict and not passes:
            self._tasks.write(self._step(standing, step, "", passes=False))  # says why not, before anything is typed
            return
        words = self.tr("为什么越过规定，会记进日志") if passes else self.tr("意见，可以不写")
        dialog = NoteDialog(page_step(step), words, self._widget, needed=passes, obstacle=why if passes else "")
        place = "page.override" if passes else "page.sign"
        dialog.keep_words(self._desk.half_written, self._tasks, f"{place} {standing.day.isoformat()} {standing.number}")
        dialog.ask(lambda text: self._tasks.write(dialog.sending(self._step(standing, step, text, passes=passes))))

    def _step(self, standing: PageStanding, step: Reading, text: str, *, passes: bool) -> Callable[[], Change]:
        service, page = self._desk.page_sign, (standing.day, standing.number)
        opinion, override = ("", text) if passes else (text, "")
        steps: dict[Reading, Callable[[], Change]] = {
            Reading.PLACED: partial(service.sign, *page, opinion=opinion, override=override, seen=standing.fingerprint),
            Reading.PRINTED: partial(service.print, *page, opinion=opinion, override=override, seen=standing.fingerprint),
            Reading.ARCHIVED: partial(service.archive, *page, opinion=text),
        }
        return steps[step]

    def _on_changes(self) -> None:
        if self._page is not None:
            self._tasks.read(partial(self._desk.page_sign.differences, *self._page), self._show_changes, key=(id(self), "changes"))

    def _on_course(self) -> None:
        from ui.turn_words import CourseDialog

        standing = self._bar.standing
        if standing is not None:
            dialog = CourseDialog(standing.course, f"{standing.day.isoformat()} {standing.number}", self._widget, page_step)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    def _show_changes(self, differences: tuple[str | PartComparison, ...]) -> None:
        from ui.difference_dialog import DifferenceDialog

        dialog = DifferenceDialog(differences, self._bar.says.text(), self._widget)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
