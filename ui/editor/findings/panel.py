"""What the checks found: grouped, explained, mended with one key, or let pass with a reason."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal, SignalInstance
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from ui.editor.findings.head import FindingsHead
from ui.editor.findings.rows import FindingDelegate, FindingRows, explanation_of, shown, summary
from ui.editor.findings.waived_list import WaivedList
from ui.editor.text.marks import LOOKS, severity_label
from ui.flow_layout import FlowLayout
from ui.icons import dress
from ui.told import bracketed, told_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from workstation.checks.engine.finding import Finding
    from workstation.checks.engine.manuscript import Manuscript


LONG = 8
"""Groups with more findings start folded."""


class FindingsPanel(QWidget):
    """State enters by `show_findings`; what to do leaves as signals."""

    chosen = Signal(object)
    """A finding that the user walked to here."""
    fix_asked = Signal(object)
    fix_all_asked = Signal(object)
    waive_asked = Signal(object)
    explain_asked = Signal(object)
    unwaive_asked = Signal(object)
    counted = Signal(int)
    """How many findings stand."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._every: tuple[Finding, ...] = ()
        self._findings: tuple[Finding, ...] = ()
        self._manuscript: Manuscript | None = None
        self._turned: set[str] = set()
        self._is_read_only = False
        self._told: int | None = None
        """Which finding the walk came to last."""
        self.rows = FindingRows(self)
        self.head = FindingsHead(self)
        self.head.changed.connect(self._on_filter)
        self._stack = QStackedWidget(self)
        self.view = self._make_view()
        self._build()
        self.show_nothing(self.tr("还没有可检查的文字"))

    # -- state

    @property
    def current(self) -> Finding | None:
        """The finding that is picked out."""
        return self.rows.finding(self.view.currentIndex())

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What is shown after the filter, in the order of the text."""
        return self._findings

    def show_findings(self, findings: Sequence[Finding], manuscript: Manuscript) -> None:
        """Show an answer of the checks; the picked finding stays picked where it still stands."""
        self._every, self._manuscript = tuple(findings), manuscript
        self.head.show_families(self._every)
        self._filter()
        self._empty.setText(self._none_text(manuscript))
        self._show_counts()

    def show_nothing(self, text: str) -> None:
        """No findings, and why."""
        self._told = None
        self._every = self._findings = ()
        self._empty.setText(text)
        self._stack.setCurrentIndex(0)
        self._show_counts()
        self._show_detail()

    def show_current(self, finding: Finding | None) -> None:
        """Pick a finding without asking for its place to be shown."""
        index = self.rows.index_of(finding) if finding else QModelIndex()
        if index.isValid():
            self.view.selectionModel().blockSignals(True)
            self.view.setCurrentIndex(index)
            self.view.selectionModel().blockSignals(False)
            self.view.viewport().update()
            self.view.scrollTo(index)
        self._show_detail()

    def show_read_only(self, read_only: bool) -> None:
        """Offer no fixes and no waivers."""
        self._is_read_only = read_only
        self.waived.show_read_only(read_only)
        self._show_detail()

    def drop(self, gone: Sequence[Finding]) -> None:
        """Take mended findings away at once, and pick the one that follows, round and round."""
        order = list(self._findings)
        last = max((order.index(finding) for finding in gone if finding in order), default=-1)
        following = next((finding for finding in order[last + 1 :] + order[: last + 1] if finding not in gone), None)
        self._every = tuple(finding for finding in self._every if finding not in gone)
        self._filter()
        self.show_current(following)
        self._show_counts()

    def tell_place(self, finding: Finding, step: int) -> None:
        """Say which finding of how many was walked to, and when the walk has come round; screen readers hear the finding too."""
        order = self._findings
        at, count = order.index(finding) + 1 if finding in order else 0, len(order)
        came_round = self._told is not None and count > 1 and (at <= self._told if step > 0 else at >= self._told)
        self._told = at
        words = self.tr("第 {0} 处，共 {1} 处").format(at, count)
        if came_round:
            round_again = self.tr("又从头起") if step > 0 else self.tr("又从末尾起")
            words = f"{round_again}　{words}"
        self.head.counts.setText(words)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, f"{words}　{told_words(finding.message)}　{summary(finding)}"))

    def next_of(self, finding: Finding | None, step: int) -> Finding | None:
        """The finding before or after another in the text, round and round."""
        if not self._findings:
            return None
        if finding not in self._findings:
            return self._findings[0 if step > 0 else -1]
        return self._findings[(self._findings.index(finding) + step) % len(self._findings)]

    # -- parts

    def _build(self) -> None:
        self._empty = QLabel(self._stack)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setProperty("role", "muted")
        self._stack.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.view)
        self.waived = WaivedList(self)
        self.waived.unwaive_asked.connect(self.unwaive_asked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.head)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self._detail())
        layout.addWidget(self.waived)

    def _make_view(self) -> QTreeView:
        view = QTreeView(self._stack)
        view.setModel(self.rows)
        view.setItemDelegate(FindingDelegate(view, self.rows))
        view.setHeaderHidden(True)
        view.setRootIsDecorated(False)
        view.setIndentation(0)
        view.setUniformRowHeights(False)
        view.setAccessibleName(self.tr("查出的问题"))
        view.selectionModel().currentChanged.connect(self._on_current)
        view.doubleClicked.connect(lambda: self._ask(self.fix_asked))
        view.clicked.connect(self._on_clicked)
        view.installEventFilter(self)
        return view

    def _detail(self) -> QWidget:
        box = QFrame(self)
        box.setProperty("role", "bar")
        self._title, self._message, self._why = QLabel(box), QLabel(box), QLabel(box)
        self._why.setWordWrap(True)
        self._why.setProperty("role", "muted")
        self._title.setProperty("role", "section")
        self._message.setWordWrap(True)
        self._message.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._fix = self._button(self.tr("改正"), self.fix_asked, self.tr("回车或 Ctrl+."))
        self._fix_all = self._button(self.tr("同类全改…"), self.fix_all_asked, self.tr("先看一遍，再一次改完"))
        self._waive = self._button(self.tr("放行…"), self.waive_asked, self.tr("写明理由与放行人"))
        self._explain = QToolButton(box)
        dress(self._explain, "help")
        self._explain.setToolTip(self.tr("为什么（F1）"))
        self._explain.setAccessibleName(self.tr("说明这条规则"))
        self._explain.clicked.connect(lambda: self._ask(self.explain_asked))
        self._fix.setProperty("primary", True)
        row = QWidget(box)
        buttons = FlowLayout(row)
        for button in (self._fix, self._fix_all, self._waive, self._explain):
            buttons.addWidget(button)
        layout = QVBoxLayout(box)
        layout.setContentsMargins(12, 8, 8, 8)
        layout.addWidget(self._title)
        layout.addWidget(self._message)
        layout.addWidget(self._why)
        layout.addWidget(row)
        self._detail_box = box
        return box

    def _button(self, text: str, signal: SignalInstance, tip: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setToolTip(tip)
        button.clicked.connect(lambda: self._ask(signal))
        return button

    # -- events

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter mends, Delete lets pass, F1 explains."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            signals = {Qt.Key.Key_Return: self.fix_asked, Qt.Key.Key_Enter: self.fix_asked, Qt.Key.Key_Delete: self.waive_asked}
            signal = signals.get(Qt.Key(event.key()))
            if signal is not None:
                self._ask(self.fix_all_asked if self.current is None else signal)
                return True
        return super().eventFilter(watched, event)

    def _ask(self, signal: SignalInstance) -> None:
        finding = self.current or (self._first_of_group() if signal in (self.fix_all_asked, self.explain_asked) else None)
        if finding is not None:
            signal.emit(finding)

    def _on_current(self, current: QModelIndex, _previous: QModelIndex) -> None:
        finding = self.rows.finding(current)
        if finding is not None:
            self.chosen.emit(finding)
        self._show_detail()

    def _on_clicked(self, index: QModelIndex) -> None:
        group = self.rows.group(index)
        if group is not None and self.rows.finding(index) is None:
            self._turned ^= {group.title}
            self.view.setExpanded(index, not self.view.isExpanded(index))

    # -- showing

    def _filter(self) -> None:
        self._findings = tuple(filter(self.head.fits, self._every)) if self.head.is_filtering else self._every
        self._show_rows()
        self._stack.setCurrentIndex(1 if self._findings else 0)

    def _on_filter(self) -> None:
        self._filter()
        if self._manuscript is not None:
            self._empty.setText(self._none_text(self._manuscript))
        self._show_counts()

    def _none_text(self, manuscript: Manuscript) -> str:
        if self._every:
            return self.tr("没有符合筛选的问题（共 {0} 处）").format(len(self._every))
        return self.tr("没有查出问题") if manuscript.text.strip() else self.tr("还没有可检查的文字")

    def _show_rows(self) -> None:
        if self._manuscript is None:
            return
        current = self.current
        self.view.selectionModel().blockSignals(True)
        self.rows.show_findings(self._findings, self._manuscript, self.head.grouping)
        self._unfold()
        self.view.selectionModel().blockSignals(False)
        self.show_current(self._again(current))

    def _again(self, finding: Finding | None) -> Finding | None:
        """A finding where it stands now: an edit before it has moved it."""
        if finding is None or finding in self._findings:
            return finding
        alike = (other for other in self._findings if (other.rule, other.found) == (finding.rule, finding.found))
        return min(alike, key=lambda other: abs(other.span[0] - finding.span[0]), default=None)

    def _unfold(self) -> None:
        """Long groups are folded, short ones open, but for those that the user turned."""
        for number, group in enumerate(self.rows.groups):
            is_open = (len(group.findings) <= LONG) != (group.title in self._turned)
            self.view.setExpanded(self.rows.index(number, 0), is_open)

    def _show_counts(self) -> None:
        counts = Counter(finding.severity for finding in self._findings)
        texts = [f"{severity_label(severity)} {counts[severity]}" for severity in LOOKS if counts[severity]]
        self.head.counts.setText("　".join(texts) or self.tr("没有问题"))
        self.counted.emit(len(self._every))

    def _show_detail(self) -> None:
        """The picked finding; for a heading what its findings have in common."""
        finding, group = self.current, self.rows.group(self.view.currentIndex())
        self._detail_box.setVisible(group is not None)
        if group is None:
            return
        subject = finding or group.findings[0]
        self._title.setText(f"{severity_label(subject.severity)} · {group.title}")
        self._message.setText(_reason(subject))
        self._message.setHidden(finding is None or self._message.text() == group.title)
        self._why.setText(explanation_of(subject.rule))
        self._why.setVisible(bool(self._why.text()))
        self._show_buttons(subject, single=finding is not None)

    def _show_buttons(self, subject: Finding, *, single: bool) -> None:
        alike = [other for other in self._findings if other.rule == subject.rule and other.fix is not None]
        self._fix.setVisible(single and subject.fix is not None)
        self._fix_all.setVisible(len(alike) > 1)
        self._fix_all.setText(self.tr("同类全改（{count}）…").format(count=len(alike)))
        self._waive.setVisible(single)
        for button in (self._fix, self._fix_all, self._waive):
            button.setEnabled(not self._is_read_only)

    def _first_of_group(self) -> Finding | None:
        group = self.rows.group(self.view.currentIndex())
        return group.findings[0] if group else None


def _reason(finding: Finding) -> str:
    if finding.fix is None and finding.expect:
        return bracketed(finding.message, shown(finding.expect))
    return told_words(finding.message)
