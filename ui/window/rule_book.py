"""规则手册: every rule to read and to switch, by family; the paper's own terms and patterns are entered here."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, QUrl, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from ui.editor.text.marks import severity_label
from ui.theme import colours_of
from ui.window.rule_page import BookMatter, read_book, rule_html, term_html
from ui.window.rule_tree import RuleTree
from workstation.checks.engine.finding import Severity
from workstation.checks.engine.registry import Rule
from workstation.checks.house_terms import HouseTerm

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.tasks import Tasks
    from ui.window.rule_page import Waived
    from ui.window.rule_tree import Entry
    from workstation.changes import Change
    from workstation.desk import Desk
    from workstation.house.rule_usage import RuleUsage


def open_rule_book(desk: Desk, tasks: Tasks, parent: QWidget, open_report: Callable[[str], object], code: str = "") -> RuleBook:
    """The window's one rule book, at a rule; `open_report` is given a slug."""
    window = parent.window()
    book = window.findChild(RuleBook)
    if book is None:
        book = RuleBook(desk, tasks, window)
        book.report_wanted.connect(open_report)
    book.open_at(code)
    return book


class RuleBook(QDialog):
    """Stands beside the main window; reads again what others change."""

    report_wanted = Signal(str)

    def __init__(self, desk: Desk, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._tasks = desk, tasks
        self._book = BookMatter()
        self._usage: dict[str, RuleUsage] = {}
        self._waived: Waived = ()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("规则手册"))
        self.resize(940, 640)
        self._make_parts()
        self._lay_out()
        self._connect()
        self._read()
        self._read_usage()

    def open_at(self, code: str = "") -> None:
        """Show the book, at a rule if one is asked for."""
        if code:
            self.search.clear()
            self.only_changed.setChecked(False)
            self.tree.choose(code)
        self.show()
        self.raise_()
        self.activateWindow()
        (self.tree if code else self.search).setFocus()

    # -- parts

    def _make_parts(self) -> None:
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("查规则：名称、说明、例子、编号"))
        self.search.setClearButtonEnabled(True)
        self.only_changed = QCheckBox(self.tr("只看本报改过的"), self)
        self.tree = RuleTree(self)
        self.page = QTextBrowser(self)
        self.page.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.page.setOpenLinks(False)
        self.page.document().setDocumentMargin(14)
        self.page.setAccessibleName(self.tr("规则说明"))
        self.severity = QComboBox(self)
        self.severity.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.severity.setAccessibleName(self.tr("级别"))
        self.severity_words = QLabel(self.tr("级别"), self)
        self.edit = QPushButton(self.tr("编辑…"), self)
        self.remove = QPushButton(self.tr("删除"), self)
        self.add_word = QPushButton(self.tr("加用语…"), self)
        self.add_pattern = QPushButton(self.tr("加式子…"), self)
        self.bring = QPushButton(self.tr("导入…"), self)
        self.write = QPushButton(self.tr("导出…"), self)
        self.shut = QPushButton(self.tr("关闭"), self)
        for button in (self.edit, self.remove, self.add_word, self.add_pattern, self.bring, self.write, self.shut):
            button.setAutoDefault(False)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.search, 1)
        top.addWidget(self.only_changed)
        right = QWidget(self)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.page, 1)
        controls = _row(self.severity_words, self.severity, None, self.edit, self.remove)
        controls.setContentsMargins(14, 0, 0, 0)
        column.addLayout(controls)
        splitter = QSplitter(self)
        splitter.addWidget(self.tree)
        splitter.addWidget(right)
        splitter.setSizes([330, 600])
        splitter.setChildrenCollapsible(False)
        whole = QVBoxLayout(self)
        whole.addLayout(top)
        whole.addWidget(splitter, 1)
        whole.addLayout(_row(self.add_word, self.add_pattern, None, self.bring, self.write, self.shut))

    def _connect(self) -> None:
        self.search.textChanged.connect(self._show_matching)
        self.only_changed.toggled.connect(self._show_matching)
        self.tree.chosen.connect(self.show_entry)
        self.tree.switched.connect(self._on_switched)
        self.severity.activated.connect(self._on_severity)
        self.page.anchorClicked.connect(self._on_link)
        self.edit.clicked.connect(self._on_edit)
        self.remove.clicked.connect(self._on_remove)
        self.add_word.clicked.connect(partial(self.enter, HouseTerm("")))
        self.add_pattern.clicked.connect(partial(self.enter, HouseTerm("", regex=True)))
        self.bring.clicked.connect(self._on_bring)
        self.write.clicked.connect(self._on_write)
        self.shut.clicked.connect(self.reject)
        self._tasks.changed.connect(self._on_changed)
        QShortcut(QKeySequence.StandardKey.Find, self, self.search.setFocus)
        QShortcut(QKeySequence.StandardKey.Delete, self.tree, self._on_remove, context=Qt.ShortcutContext.WidgetShortcut)

    # -- what is shown

    def _read(self) -> None:
        self._tasks.read(partial(read_book, self._desk), self.show_book, key=(id(self), "book"))

    def _read_usage(self) -> None:
        from workstation.house.rule_usage import rule_usage

        self._tasks.read(partial(rule_usage, self._desk), self._on_usage, key=(id(self), "usage"))

    def show_book(self, book: BookMatter) -> None:
        """Show what was read."""
        self._book = book
        self.tree.show_book(book, read_only=self._desk.read_only)
        self._show_matching()

    def show_entry(self, entry: Entry | None) -> None:
        """Show one rule, or one term."""
        self._waived = ()
        self._show_page(entry)
        self._show_controls(entry)
        if isinstance(entry, Rule):
            self._tasks.read(
                partial(self._desk.reports.waivers_of_rule, entry.code), partial(self._on_waived, entry.code), key=(id(self), "waived")
            )

    def _show_page(self, entry: Entry | None) -> None:
        colours = colours_of(self)
        if isinstance(entry, Rule):
            usage = self._usage.get(entry.code)
            self.page.setHtml(rule_html(entry, colours, usage, self._waived, read_only=self._desk.read_only))
        else:
            nothing = self.tr("在左边选一条规则；空格键启用或停用。")
            self.page.setHtml(term_html(entry, colours) if entry else f"<p>{nothing}</p>")

    def _show_controls(self, entry: Entry | None) -> None:
        writes = not self._desk.read_only
        own = isinstance(entry, HouseTerm)
        for button in (self.edit, self.remove):
            button.setVisible(own)
            button.setEnabled(writes)
        for button in (self.add_word, self.add_pattern, self.bring):
            button.setEnabled(writes)
        for part in (self.severity, self.severity_words):
            part.setVisible(isinstance(entry, Rule))
            part.setEnabled(writes)
        if isinstance(entry, Rule):
            self._show_severity(entry)

    def _show_severity(self, rule: Rule) -> None:
        with QSignalBlocker(self.severity):
            self.severity.clear()
            self.severity.addItem(self.tr("照规则（{0}）").format(severity_label(rule.severity)), None)
            for severity in Severity:
                self.severity.addItem(severity_label(severity), severity)
            switch = self._book.switches.get(rule.code)
            chosen = list(Severity).index(switch.severity) + 1 if switch and switch.severity else 0
            self.severity.setCurrentIndex(chosen)

    def _show_matching(self) -> None:
        self.tree.show_matching(
            self.search.text().strip(), only_changed=self.only_changed.isChecked(), changed=frozenset(self._book.switches)
        )

    def _on_usage(self, usage: dict[str, RuleUsage]) -> None:
        self._usage = usage
        self._show_page(self.tree.entry)

    def _on_waived(self, code: str, waived: Waived) -> None:
        entry = self.tree.entry
        if isinstance(entry, Rule) and entry.code == code and waived:
            self._waived = waived
            self._show_page(entry)

    def _on_changed(self, change: Change) -> None:
        if change.house_rules:
            self._read()
        if change.house_waivers or change.reports:
            self.show_entry(self.tree.entry)

    def changeEvent(self, event: QEvent) -> None:
        """Another theme has other colours in the page."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "page"):
            self._show_page(self.tree.entry)

    # -- what is asked

    def _on_switched(self, entry: Entry, on: bool) -> None:
        if isinstance(entry, Rule):
            severity = self._severity_of(entry)
            self._tasks.write(partial(self._desk.house.switch, entry.code, on=on, severity=severity, person=self._person()))
        elif entry.id is not None:
            self._tasks.write(partial(self._desk.house.switch_term, entry.id, on))

    def _on_severity(self, _at: int) -> None:
        entry, chosen = self.tree.entry, self.severity.currentData()
        if isinstance(entry, Rule):
            severity = Severity(chosen) if chosen else None
            on = self._book.is_on(entry)
            self._tasks.write(partial(self._desk.house.switch, entry.code, on=on, severity=severity, person=self._person()))

    def _severity_of(self, rule: Rule) -> Severity | None:
        switch = self._book.switches.get(rule.code)
        return switch.severity if switch else None

    def _person(self) -> str:
        return str(self._desk.options.get("paper.person"))

    def _on_link(self, link: QUrl) -> None:
        kind, _, what = link.toString().partition(":")
        if kind == "report":
            self.report_wanted.emit(what)
        elif kind == "unwaive" and int(what) < len(self._waived):
            slug, waiver = self._waived[int(what)]
            self._tasks.write(partial(self._desk.reports.unwaive, slug, waiver))

    def enter(self, term: HouseTerm) -> None:
        """Enter a term or pattern, or change one."""
        from ui.window.term_dialog import TermDialog

        dialog = TermDialog(self._desk, self._tasks, term, self._person(), self)
        dialog.report_wanted.connect(self.report_wanted)
        dialog.open()

    def _on_edit(self) -> None:
        entry = self.tree.entry
        if isinstance(entry, HouseTerm):
            self.enter(entry)

    def _on_remove(self) -> None:
        entry = self.tree.entry
        if isinstance(entry, HouseTerm) and entry.id is not None and not self._desk.read_only:
            self._tasks.write(partial(self._desk.house.remove, [entry.id]))

    def _on_bring(self) -> None:
        from ui.window.house_files import bring_house

        bring_house(self._desk, self._tasks, self)

    def _on_write(self) -> None:
        from ui.window.house_files import write_house_file

        write_house_file(self._desk, self._tasks, self)


def _row(*parts: QWidget | None) -> QHBoxLayout:
    row = QHBoxLayout()
    for part in parts:
        if part is None:
            row.addStretch(1)
        else:
            row.addWidget(part)
    return row
