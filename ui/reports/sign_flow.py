"""What is done with reports on their way to print: the next reading, back with a reason, off, held; asked for, then written."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.note_dialog import HoldDialog, NoteDialog
from ui.told import told_words
from ui.turn_words import turn_line
from ui.words import reading_label
from workstation.errors import NotReady
from workstation.told import Told

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from ui.tasks import Tasks
    from workstation.changes import Change
    from workstation.desk import Desk
    from workstation.report import Reading
    from workstation.signoff.sign_off import Standing


class SignFlow(QObject):
    """Reads how the reports stand, asks, and takes the step on the text that was seen."""

    def __init__(self, desk: Desk, tasks: Tasks, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._tasks, self._widget = desk, tasks, parent

    def take_next(self, slugs: Sequence[str]) -> None:
        """The next step with each; with one report it is named and an opinion can be given."""
        if len(slugs) == 1:
            self._tasks.read(partial(_next_of, self._desk, slugs[0]), self._ask_next, key=(id(self), "next"))
        elif slugs:
            title = self.tr("办下一审")
            facts = (self.tr("所选 %n 篇，各办自己的下一审；有一篇不能办就都不办", "", len(slugs)),)
            dialog = NoteDialog(title, self.tr("意见，可以不写"), self._widget, facts=facts)
            self._ask(dialog, "sign", slugs, lambda text: partial(self._desk.signoff.take, tuple(slugs), opinion=text))

    def _ask_next(self, read: tuple[Standing, tuple[str, ...]]) -> None:
        """Ask for an opinion, or for the reason why a rule is passed over, and sign."""
        standing, obstacles = read
        step, passes = standing.next, bool(obstacles) and self._desk.gate.may("reading.override")
        if step is None:
            self._tasks.failed.emit(NotReady(Told.joined(obstacles, "；")))
        elif obstacles and not passes:
            self._tasks.write(partial(self._desk.signoff.take, [standing.slug], step))  # said, and logged, before anything is typed
        else:
            words = self.tr("为什么越过规定，会记进日志") if passes else self.tr("意见，可以不写")
            asked = NoteDialog(
                reading_label(step),
                words,
                self._widget,
                needed=passes,
                facts=_opinions(standing),
                obstacle="\n".join(map(told_words, obstacles)),
            )
            self._ask(asked, "override" if passes else "sign", [standing.slug], partial(self._take, standing, step, passes))

    def _take(self, standing: Standing, step: Reading, passes: bool, text: str) -> Callable[[], Change]:
        note = {"override": text} if passes else {"opinion": text}
        return partial(self._desk.signoff.take, [standing.slug], step, seen=standing.fingerprint, **note)

    def send_back(self, slugs: Sequence[str]) -> None:
        """退回 with a reason."""
        if not self._may("report.return", slugs):
            return
        dialog = NoteDialog(self.tr("退回"), self.tr("为什么退回，作者看得到"), self._widget, needed=True)
        self._ask(dialog, "return", slugs, lambda text: partial(self._desk.signoff.send_back, tuple(slugs), text))

    def kill(self, slugs: Sequence[str]) -> None:
        """撤稿 with a reason."""
        if not self._may("report.kill", slugs):
            return
        dialog = NoteDialog(self.tr("撤稿"), self.tr("为什么不用"), self._widget, needed=True)
        self._ask(dialog, "kill", slugs, lambda text: partial(self._desk.signoff.kill, tuple(slugs), text))

    def hold(self, slugs: Sequence[str]) -> None:
        """缓发 until a time, or until it is lifted."""
        if not self._may("report.hold", slugs):
            return
        dialog = HoldDialog(self._desk.today, self._widget)
        dialog.words.setPlaceholderText(self.tr("为什么缓发，如：等发布会"))
        self._ask(dialog, "hold", slugs, lambda text: partial(self._desk.signoff.hold, tuple(slugs), dialog.until, text))

    def let_go(self, slugs: Sequence[str]) -> None:
        """取消缓发."""
        if slugs:
            self._tasks.write(partial(self._desk.signoff.let_go, tuple(slugs)))

    def _may(self, action: str, slugs: Sequence[str]) -> bool:
        """Whether it is worth asking for words; if not, it is said why, and the try is logged."""
        gate = self._desk.gate
        if not gate.may(action):
            self._tasks.read(partial(gate.demand, action, "、".join(slugs)), lambda _: None)
        return gate.may(action)

    def _ask(self, dialog: NoteDialog, place: str, slugs: Sequence[str], step: Callable[[str], Callable[[], Change]]) -> None:
        if slugs:
            dialog.keep_words(self._desk.half_written, self._tasks, f"{place} {'、'.join(slugs)}")
            dialog.ask(lambda text: self._tasks.write(dialog.sending(step(text))))


def _next_of(desk: Desk, slug: str) -> tuple[Standing, tuple[str, ...]]:
    """How a report stands, and what is in the way of its next step."""
    return desk.signoff.standing(slug), desk.signoff.in_the_way(slug)


def _opinions(standing: Standing) -> list[str]:
    """The opinions before, a line each."""
    return [turn_line(turn) for turn in standing.course.turns if turn.opinion or turn.overridden]
