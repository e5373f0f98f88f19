"""历次文本: a report's timeline, any two of its states compared, who wrote what, and the way back."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QUrl, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QTextBrowser,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ui.difference_html import DifferenceHtml, place_name
from ui.icons import dress
from ui.theme import colours_of
from ui.words import reading_label, version_parts
from workstation.versions.comparison import body_by_hand, compared, extent

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ui.editor.versions.review_dialog import ReviewDialog
    from ui.tasks import Tasks
    from workstation.changes import Change
    from workstation.desk import Desk
    from workstation.report import Report
    from workstation.versions.reviews import Merge
    from workstation.versions.version import Version

INLINE, COLUMNS, BY_HAND = "inline", "columns", "by-hand"
MARGIN = 14
_MOST_HANDS = 60
"""Versions that a marked manuscript is followed through; older ones count as the first text."""


@dataclass(frozen=True, slots=True)
class _Comparison:
    """What is shown, composed off the main thread. `revision`: of the newer text; `places`: changed paragraphs with an anchor each."""

    html: str
    said: str
    places: int
    revision: int = 0


class VersionsWindow(QDialog):
    """Reads the timeline when it opens, and again whenever the report is written."""

    restored = Signal(str)
    """Slug of a report that got an earlier text."""

    def __init__(self, desk: Desk, tasks: Tasks, slug: str, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._tasks, self._slug = desk, tasks, slug
        self._versions: tuple[Version, ...] = ()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("历次文本：{0}").format(title))
        self.resize(1080, 700)
        self.timeline, self.text, self.said = QListWidget(self), QTextBrowser(self), QLabel(self)
        self.view, self.against = QComboBox(self), QComboBox(self)
        self.name_button = QPushButton(self.tr("命名现在的文字…"), self)
        self.restore_button = QPushButton(self.tr("恢复到这一稿"), self)
        self.send_button = QPushButton(self.tr("导出修订稿（Word）…"), self)
        self.take_button = QPushButton(self.tr("收回审改稿…"), self)
        self.earlier, self.later = QToolButton(self), QToolButton(self)
        self._revision = self._places = 0
        self._place = -1
        self._build()
        tasks.changed.connect(self._on_changed)
        self.read()

    def _build(self) -> None:
        self.timeline.setAccessibleName(self.tr("历次文本"))
        self.timeline.setSpacing(2)
        self.text.setAccessibleName(self.tr("对照"))
        self.text.setOpenLinks(False)
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.timeline.setFrameShape(QFrame.Shape.NoFrame)
        for name, label in ((INLINE, self.tr("合在一起看")), (COLUMNS, self.tr("左右对照")), (BY_HAND, self.tr("花脸稿（谁写的）"))):
            self.view.addItem(label, name)
        for name, label in (("now", self.tr("与现在的文字比")), ("before", self.tr("与前一稿比"))):
            self.against.addItem(label, name)
        self.view.currentIndexChanged.connect(self._show)
        self.against.currentIndexChanged.connect(self._show)
        self.timeline.currentRowChanged.connect(self._show)
        self.name_button.clicked.connect(self.ask_name)
        self.restore_button.clicked.connect(self.restore)
        self.send_button.clicked.connect(self.ask_send)
        self.take_button.clicked.connect(self.ask_take)
        self.text.anchorClicked.connect(self._on_adopt)
        for button in self._buttons:
            button.setAutoDefault(False)
        QShortcut(QKeySequence("Ctrl+Return"), self, self.restore)
        self._dress_step(self.earlier, "chevron-up", self.tr("上一处改动"), "Alt+Up", -1)
        self._dress_step(self.later, "chevron-down", self.tr("下一处改动"), "Alt+Down", 1)
        self._lay_out()
        if self._desk.read_only:
            for button in (self.name_button, self.restore_button, self.take_button):
                button.hide()

    def _dress_step(self, button: QToolButton, name: str, text: str, keys: str, by: int) -> None:
        dress(button, name)
        button.setToolTip(f"{text}  {keys}")
        button.setAccessibleName(text)
        button.setShortcut(QKeySequence(keys))
        button.clicked.connect(lambda: self.step(by))

    def _lay_out(self) -> None:
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.timeline, 1)
        for button in self._buttons:
            column.addWidget(button)
        right = QWidget(self)
        rows = QVBoxLayout(right)
        rows.setContentsMargins(0, 0, 0, 0)
        bar = QHBoxLayout()
        for widget in (self.view, self.against):
            bar.addWidget(widget)
        bar.addWidget(self.said, 1)
        bar.addWidget(self.earlier)
        bar.addWidget(self.later)
        rows.addLayout(bar)
        rows.addWidget(self.text, 1)
        splitter = QSplitter(self)
        splitter.addWidget(left)
        splitter.addWidget(right)
        splitter.setSizes([280, 800])
        splitter.setStretchFactor(1, 1)
        QVBoxLayout(self).addWidget(splitter)

    @property
    def _buttons(self) -> tuple[QPushButton, ...]:
        return self.name_button, self.restore_button, self.send_button, self.take_button

    # -- reading

    def read(self) -> None:
        """Read the timeline; the chosen version stays chosen."""
        self._tasks.read(partial(self._desk.versions.listing, self._slug), self._on_versions, key=(self, "versions"))

    def _on_versions(self, versions: tuple[Version, ...]) -> None:
        chosen = self.chosen
        self._versions = versions
        self.timeline.blockSignals(True)
        self.timeline.clear()
        for version in versions:
            self.timeline.addItem(_item(version))
        row = next((row for row, version in enumerate(versions) if chosen and version.id == chosen.id), min(1, len(versions) - 1))
        self.timeline.setCurrentRow(row)
        self.timeline.blockSignals(False)
        self._show()

    @property
    def chosen(self) -> Version | None:
        """The version on which the timeline stands."""
        row = self.timeline.currentRow()
        return self._versions[row] if 0 <= row < len(self._versions) else None

    @property
    def _followed(self) -> tuple[Version, ...]:
        """The versions whose hands 花脸稿 tells apart: from the chosen one to the present text; on the present text all of them."""
        row = self.timeline.currentRow()
        return (self._versions[: row + 1] if row else self._versions)[:_MOST_HANDS]

    def _show(self) -> None:
        chosen = self.chosen
        self.restore_button.setEnabled(chosen is not None and (self.timeline.currentRow() > 0 or chosen.revision == 0))
        self.send_button.setEnabled(chosen is not None)
        self.against.setEnabled(self.view.currentData() != BY_HAND)
        if chosen is None:
            self._show_places(0)
            self.said.clear()
            self.text.setPlainText(self.tr("这篇稿件还没有改过。停笔十分钟、换人或改审次时，程序自己留一稿；也可以随时命名一稿。"))
            return
        html = DifferenceHtml(colours_of(self), version_parts().__getitem__)
        if self.view.currentData() == BY_HAND:
            fetch = partial(_by_hand, self._desk, self._followed, html)
        else:
            old, new = self._pair(self.timeline.currentRow())
            adopt = self.tr("［这段用旧文］") if new is None and not self._desk.read_only else ""
            write = html.columns if self.view.currentData() == COLUMNS else partial(html.inline, adopt=adopt)
            fetch = partial(self._compared, old, new, html, write)
        self._tasks.read(fetch, self._on_compared, key=(self, "texts"))

    def _pair(self, row: int) -> tuple[int, int | None]:
        """Old and new: the chosen version and what stands now (null), or the one before it and the chosen one."""
        chosen = self._versions[row].id
        if self.against.currentData() == "now":
            return chosen, None
        return (self._versions[row + 1].id if row + 1 < len(self._versions) else chosen), chosen

    def _compared(self, old: int, new: int | None, html: DifferenceHtml, write: Callable[..., str]) -> _Comparison:
        """For a worker thread, since a long report with many changes takes a while: no widget is asked."""
        was = self._desk.versions.text(old)
        now = self._desk.reports.get(self._slug) if new is None else self._desk.versions.text(new)
        parts = compared(was, now)
        came = extent(parts)
        said = self.tr("增 {0} 字　删 {1} 字").format(came.new, came.gone) if came.new or came.gone else self.tr("没有不同")
        return _Comparison(write(parts), said, html.places, now.revision)

    def _on_compared(self, found: _Comparison) -> None:
        self._revision = found.revision
        self.said.setText(found.said)
        self.text.setHtml(found.html)
        self.text.document().setDocumentMargin(MARGIN)
        self._show_places(found.places)

    def _show_places(self, places: int) -> None:
        """Begin before the first changed paragraph; the first step goes there."""
        self._places, self._place = places, -1
        for button in (self.earlier, self.later):
            button.setEnabled(places > 0)

    def step(self, by: int) -> None:
        """Go to the next changed paragraph, or the one before; round at the ends."""
        if self._places:
            self._place = (max(self._place, 0) if by < 0 else self._place) + by
            self._place %= self._places
            self.text.scrollToAnchor(place_name(self._place))

    def changeEvent(self, event: QEvent) -> None:
        """Another theme: the comparison in its colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._versions:
            self._show()

    def _on_changed(self, change: Change) -> None:
        if self._slug in change.reports:
            self.read()

    # -- doing

    def ask_name(self) -> None:
        """Give the text as it stands a name."""
        name, agreed = QInputDialog.getText(self, self.tr("命名现在的文字"), self.tr("给现在的文字起个名字，如“送审稿”"))
        if agreed and name.strip():
            self._tasks.write(partial(self._desk.versions.keep, self._slug, name))

    def restore(self) -> None:
        """Make the chosen version the present text; what stands now is kept as a version."""
        chosen = self.chosen
        if chosen is not None and self.restore_button.isEnabled() and not self._desk.read_only:
            self._tasks.write(partial(self._desk.versions.restore, self._slug, chosen.id), lambda _: self.restored.emit(self._slug))

    def _on_adopt(self, link: QUrl) -> None:
        chosen = self.chosen
        if chosen is not None and link.toString().isdecimal():
            number = int(link.toString())
            step = partial(self._desk.versions.restore_paragraph, self._slug, chosen.id, number, self._revision)
            self._tasks.write(step, lambda _: self.restored.emit(self._slug))

    def ask_send(self) -> None:
        """Write the changes since the chosen version as a Word file."""
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("导出修订稿"), str(Path.home() / f"{self._slug}-修订稿.docx"), self.tr("Word 文档 (*.docx)")
        )
        if name and self.chosen is not None:
            since, target = self.chosen.id, Path(name)
            self._tasks.read(
                partial(_send, self._desk, self._slug, since, target), lambda path: self.said.setText(self.tr("已写入 {0}").format(path))
            )

    def ask_take(self) -> None:
        """Read a reviewer's file, and ask which of its changes are taken over."""
        name, _ = QFileDialog.getOpenFileName(self, self.tr("收回审改稿"), str(Path.home()), self.tr("Word 文档 (*.docx)"))
        if name:
            self._tasks.read(partial(_read, self._desk, self._slug, Path(name)), self._on_review, key=(self, "review"))

    def _on_review(self, read: tuple[Merge, Report]) -> None:
        from ui.editor.versions.review_dialog import ReviewDialog

        merge, now = read
        self.review = ReviewDialog(merge, now, self)
        self.review.accepted.connect(partial(self._on_reviewed, merge, self.review))
        self.review.finished.connect(self.review.deleteLater)
        self.review.open()

    def _on_reviewed(self, merge: Merge, dialog: ReviewDialog) -> None:
        self._tasks.write(partial(self._desk.reviews.take, merge, dialog.chosen), lambda _: self.restored.emit(self._slug))


def _send(desk: Desk, slug: str, since: int, target: Path) -> Path:
    from workstation.copyfit.fonts import FontCase
    from workstation.export.tracked import write_tracked
    from workstation.page import Folio

    folio = Folio("", "", desk.today, paper=str(desk.options.get("paper.name")))
    if not desk.read_only and desk.gate.may("report.write"):
        desk.versions.seal(slug)
    write_tracked(desk.versions.states(slug, since), folio, target, FontCase.of_machine(), desk.comments.listing(slug))
    return target


def _read(desk: Desk, slug: str, path: Path) -> tuple[Merge, Report]:
    merge = desk.reviews.read(slug, path)
    return merge, desk.reports.get(slug)


def _by_hand(desk: Desk, versions: Sequence[Version], html: DifferenceHtml) -> _Comparison:
    """The versions newest first; who struck or brought what."""
    hands = [version.person for version in reversed(versions)]
    text = html.by_hand(body_by_hand([desk.versions.text(version.id) for version in reversed(versions)]), hands)
    return _Comparison(text, html.legend(hands), html.places)


def _item(version: Version) -> QListWidgetItem:
    head = version.name or version.person or QCoreApplication.translate("VersionsWindow", "来稿")
    text = QCoreApplication.translate("VersionsWindow", "{0}　{1}\n{2}　{3} 字")
    words = text.format(f"{version.at:%m-%d %H:%M}", head, reading_label(version.reading), version.characters)
    item = QListWidgetItem(words)
    if version.name:
        font = item.font()
        font.setBold(True)
        item.setFont(font)
    return item
