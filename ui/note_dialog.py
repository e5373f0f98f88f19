"""A few words that stay: an opinion with a signature, the reason of a return, until when a report is held."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime
from PySide6.QtWidgets import QCheckBox, QDateTimeEdit, QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from ui.half_written import WordKeeper

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ui.tasks import Tasks
    from workstation.changes import Change
    from workstation.rights.half_written import HalfWritten


class NoteDialog(QDialog):
    """Asks for words; `needed`: without any it can't be gone through with. `facts` stand over them, `obstacle` says what is passed over."""

    def __init__(
        self, title: str, words: str, parent: QWidget, *, needed: bool = False, facts: Sequence[str] = (), obstacle: str = ""
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(460)
        self._needed = needed
        self._keeper: WordKeeper | None = None
        self.words = QPlainTextEdit(self)
        self.words.setAccessibleName(words)
        self.words.setPlaceholderText(words)
        self.words.setFixedHeight(96)
        self.words.setTabChangesFocus(True)
        self.column = QVBoxLayout(self)
        self.column.setSpacing(10)
        for text, role in ((obstacle, "warning"), ("\n".join(facts), "muted")):
            if text:
                self.column.addWidget(self._label(text, role))
        self.column.addWidget(self.words)
        self.buttons = QDialogButtonBox(self)
        self.done_button = self.buttons.addButton(title, QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.addButton(self.tr("取消"), QDialogButtonBox.ButtonRole.RejectRole)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.column.addWidget(self.buttons)
        self.words.textChanged.connect(self._show_ready)
        self.words.setFocus()
        self._show_ready()

    def keep_words(self, kept: HalfWritten, tasks: Tasks, place: str) -> None:
        """Keep the words as they are typed, and begin with those that were left there before."""
        self._keeper = WordKeeper(kept, tasks, self.words)
        self._keeper.begin(place)
        self.finished.connect(self._keeper.save)

    def ask(self, done: Callable[[str], object]) -> None:
        """Open it; `done` gets what was written. Then it is gone."""
        self.accepted.connect(lambda: done(self.text))
        self.finished.connect(self.deleteLater)
        self.open()

    def sending(self, step: Callable[[], Change]) -> Callable[[], Change]:
        """The step that sends the words: kept until it is taken."""
        return self._keeper.sending(step) if self._keeper is not None else step

    @property
    def text(self) -> str:
        """What was written."""
        return self.words.toPlainText().strip()

    def _label(self, text: str, role: str) -> QLabel:
        label = QLabel(text, self)
        label.setWordWrap(True)
        label.setProperty("role", role)
        if role == "warning":
            label.setContentsMargins(10, 6, 10, 6)
        return label

    def _show_ready(self) -> None:
        self.done_button.setEnabled(bool(self.text) or not self._needed)


class HoldDialog(NoteDialog):
    """缓发: a reason, and until when."""

    def __init__(self, today: date, parent: QWidget) -> None:
        super().__init__(self.tr("缓发"), "", parent, needed=True)
        self.is_timed = QCheckBox(self.tr("到这个时间就能发"), self)
        self.moment = QDateTimeEdit(self)
        self.moment.setCalendarPopup(True)
        self.moment.setDisplayFormat("yyyy-MM-dd HH:mm")
        tomorrow = datetime.combine(today + timedelta(days=1), time(10))
        self.moment.setDateTime(QDateTime.fromSecsSinceEpoch(int(tomorrow.timestamp())))
        self.moment.setEnabled(False)
        self.is_timed.toggled.connect(self.moment.setEnabled)
        self.column.insertWidget(self.column.count() - 1, self.is_timed)
        self.column.insertWidget(self.column.count() - 1, self.moment)

    @property
    def until(self) -> datetime | None:
        """None: until somebody lifts it."""
        return datetime.fromtimestamp(self.moment.dateTime().toSecsSinceEpoch()) if self.is_timed.isChecked() else None
