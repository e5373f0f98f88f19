"""待审: how many reports and pages wait for who is at the desk, in the status bar; a press names them, and opens one."""

from __future__ import annotations

from collections import Counter
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QMenu, QToolButton

from ui.notices import Kind
from ui.told import beside
from ui.words import day_label, page_step, reading_label, untitled
from workstation.signoff.duties import Duty
from workstation.signoff.page_duties import PageDuty

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow

    from ui.rooms import Surroundings
    from workstation.changes import Change

LATER_MS = 400
"""Several changes in a row are read once."""
PAGES_LATER_MS = 3_000
"""A page is worked on in many steps, and all that stands on the pages is read to know whether they can be signed."""
MOST_TITLES = 20
LONGEST = 28


class DutiesFlow(QObject):
    """For one window and one desk. Where one person works, nothing is shown."""

    report_wanted = Signal(str)
    """Slug."""
    page_wanted = Signal(object, str)
    """Date and number."""

    def __init__(self, around: Surroundings, window: QMainWindow) -> None:
        super().__init__(window)
        self._around = around
        self._person = ""
        """Whom the notice told of what waits."""
        self.duties: tuple[Duty | PageDuty, ...] = ()
        self.menu = QMenu(window)
        self.button = QToolButton(window)
        self.button.setAutoRaise(True)
        self.button.setAccessibleName(self.tr("等我审读、修改的稿件，等我签的版"))
        self.button.setToolTip(self.button.accessibleName())
        self.button.setMenu(self.menu)
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.button.hide()
        window.statusBar().addPermanentWidget(self.button)
        self._later = QTimer(self, singleShot=True)
        self._later.timeout.connect(self.refresh)
        around.tasks.changed.connect(self._on_changed)
        self._later.start(LATER_MS)

    def refresh(self) -> None:
        """Read again what waits."""
        self._around.tasks.read(partial(_mine, self._around), self._show, key=(self, "duties"))

    def _on_changed(self, change: Change) -> None:
        if change.reports or change.accounts or change.options:
            self._later.start(LATER_MS)
        elif change.issues and not self._later.isActive():
            self._later.start(PAGES_LATER_MS)

    def _show(self, read: tuple[str, tuple[Duty | PageDuty, ...]]) -> None:
        person, duties = read
        self.duties = duties
        self.button.setVisible(bool(duties))
        self.button.setText(self.tr("待审 {0}").format(len(duties)))
        self.menu.clear()
        for duty in duties[:MOST_TITLES]:
            self.menu.addAction(self._words(duty)).triggered.connect(partial(self._open, duty))
        if len(duties) > MOST_TITLES:
            self.menu.addAction(self.tr("还有 {0} 项").format(len(duties) - MOST_TITLES)).setEnabled(False)
        self._greet(person)

    def _greet(self, person: str) -> None:
        """Tell once who has come of what waits for him; who that is was read with it, for he may have come since."""
        if self.duties and person != self._person:
            look = (self.tr("打开第一项"), partial(self._open, self.duties[0]))
            self._around.notices.say(self._counted(), Kind.NEWS, look)
        self._person = person

    def _open(self, duty: Duty | PageDuty) -> None:
        if isinstance(duty, Duty):
            self.report_wanted.emit(duty.slug)
        else:
            self.page_wanted.emit(duty.day, duty.number)

    def _counted(self) -> str:
        counts = Counter(map(self._step, self.duties))
        return self.tr("等你办的：{0}").format(beside((f"{step} {count}" for step, count in counts.items()), "，"))

    def _step(self, duty: Duty | PageDuty) -> str:
        if duty.step is None:
            return self.tr("退回重改")
        step = page_step(duty.step) if isinstance(duty, PageDuty) else reading_label(duty.step)
        return self.tr("重新{0}").format(step) if duty.is_again else step

    def _words(self, duty: Duty | PageDuty) -> str:
        what = _short(duty.title or untitled()) if isinstance(duty, Duty) else f"{day_label(duty.day)} {duty.number}"
        said = "：".join(filter(None, (duty.person, duty.note)))
        told = f"{self._step(duty)}　{what}{f'　（{_short(said)}）' if said else ''}"
        return told.replace("&", "&&")


def _short(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"


def _mine(around: Surroundings) -> tuple[str, tuple[Duty | PageDuty, ...]]:
    desk = around.desk
    return desk.accounts.actor.name, (*desk.signoff.waiting(), *desk.page_sign.waiting())
