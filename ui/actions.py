"""Every action declared once, as data: menus, command palette and shortcut sheet are made of this table.

Its texts are translated when shown, in the context `Actions`; `make i18n` collects them from here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu, QMenuBar

CONTEXT = "Actions"


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One action. `rooms` names the rooms where it may be called (none: everywhere); `group` parts a menu by lines."""

    name: str
    text: str
    menu: str
    group: int = 0
    keys: tuple[str, ...] = ()
    icon: str = ""
    rooms: tuple[str, ...] = ()
    writes: bool = False
    """Not offered while the store is read-only."""
    choice: str = ""
    """Actions with the same choice exclude each other and show a mark."""
    toggles: bool = False


MENUS: tuple[tuple[str, str], ...] = (
    ("file", "文件(&F)"),
    ("edit", "编辑(&E)"),
    ("report", "稿件(&R)"),
    ("board", "版面(&P)"),
    ("people", "人员(&S)"),
    ("view", "查看(&V)"),
    ("help", "帮助(&H)"),
)

A = ActionSpec
REPORTS, BOARD, PEOPLE, STATISTICS = ("reports",), ("board",), ("people",), ("statistics",)
ACTIONS: tuple[ActionSpec, ...] = (
    A("report.new", "新建稿件", "file", 0, ("Ctrl+N",), "new-report", writes=True),
    A("page.paste", "粘贴整版…", "file", 0, ("Ctrl+Shift+V",), "paste", writes=True),
    A("page.file", "导入整版…", "file", 0, ("Ctrl+O",), "import", writes=True),
    A("sample.open", "打开样例", "file", 0, (), "sample", writes=True),
    A("sample.practice", "练习导入", "file", 0, (), "text", writes=True),
    A("issue.new", "新建一期…", "file", 1, ("Ctrl+Shift+N",), "calendar", writes=True),
    A("page.export", "输出版面…", "file", 1, ("Ctrl+E",), "export"),
    A("page.print", "打印版面…", "file", 1, ("Ctrl+P",), "export"),
    A("page.verify", "核对输出的文件…", "file", 1, (), "check"),
    A("issue.check", "查整期…", "file", 1, ("Ctrl+Shift+I",), "findings"),
    A("issue.hand_over", "交出整期…", "file", 1, (), "export"),
    A("issue.take", "接收稿件或整期…", "file", 1, (), "import", writes=True),
    A("archive.recheck", "整库复查…", "file", 1, (), "findings"),
    A("archive.import", "导入旧稿文件夹…", "file", 1, (), "folder", writes=True),
    A("packet.make", "做数据包…", "file", 5, (), "export", writes=True),
    A("packet.receive", "收数据包…", "file", 5, (), "import", writes=True),
    A("packet.waiting", "待处理的改动…", "file", 5, (), "swap"),
    A("store.open", "打开稿库…", "file", 2, (), "database"),
    A("store.backup", "备份稿库…", "file", 2, (), "archive"),
    A("store.restore", "从备份恢复…", "file", 2, (), "undo"),
    A("settings.open", "设置…", "file", 3, ("Ctrl+,",), "settings"),
    A("window.close", "退出", "file", 4, ("Ctrl+Q",)),
    A("text.undo", "撤销输入", "edit", 0, ("Ctrl+Z",), "undo"),
    A("text.redo", "重做输入", "edit", 0, ("Ctrl+Shift+Z",), "redo"),
    A("desk.undo", "撤销操作", "edit", 1, ("Ctrl+Alt+Z",), "undo", writes=True),
    A("desk.redo", "重做操作", "edit", 1, ("Ctrl+Alt+Shift+Z",), "redo", writes=True),
    A("text.find", "在本稿中查找…", "edit", 2, ("Ctrl+F",), "search", REPORTS),
    A("text.replace", "在本稿中替换…", "edit", 2, ("Ctrl+H",), "swap", REPORTS, writes=True),
    A("text.uses", "上回怎么写的", "edit", 2, ("F7",), "archive", REPORTS),
    A("list.search", "查找", "edit", 2, ("Ctrl+K",), "search"),
    A("report.save", "立即保存", "report", 0, ("Ctrl+S",), "save", REPORTS, writes=True),
    A("finding.next", "下一处问题", "report", 1, ("F8",), "findings", REPORTS),
    A("finding.previous", "上一处问题", "report", 1, ("Shift+F8",), "", REPORTS),
    A("finding.fix", "改正这一处", "report", 1, ("Ctrl+.",), "check", REPORTS, writes=True),
    A("finding.fix_all", "同类全改…", "report", 1, ("Ctrl+Shift+.",), "", REPORTS, writes=True),
    A("finding.fix_sure", "全部改正确定的…", "report", 1, ("Ctrl+Alt+.",), "", REPORTS, writes=True),
    A("finding.choose", "这里怎么改…", "report", 1, ("Alt+Return",), "", REPORTS),
    A("finding.waive", "放行这一处…", "report", 1, ("Ctrl+Shift+W",), "waive", REPORTS, writes=True),
    A("finding.explain", "说明这条规则", "report", 1, ("F1",), "help", REPORTS),
    A("officials.read", "逐人核对职务与姓名", "report", 1, ("F6",), "people", REPORTS),
    A("text.lesson", "这里印错过…", "report", 1, ("Ctrl+Shift+G",), "", REPORTS, writes=True),
    A("fault.register", "登记差错…", "report", 1, ("Ctrl+Shift+D",), "", REPORTS, writes=True),
    A("waivers.house", "全报放行一览…", "report", 1, (), "", REPORTS),
    A("attribution.add", "署名加人…", "report", 2, ("Ctrl+Shift+B",), "plus", REPORTS, writes=True),
    A("attribution.rewrite", "整稿署名按体例重写", "report", 2, ("Ctrl+Shift+F",), "swap", REPORTS, writes=True),
    A("report.versions", "历次文本…", "report", 2, ("Ctrl+Shift+H",), "refresh", REPORTS),
    A("comment.add", "加批注…", "report", 6, ("Ctrl+Alt+M",), "comment", REPORTS, writes=True),
    A("comment.reply", "回复批注…", "report", 6, ("Ctrl+Alt+R",), "", REPORTS, writes=True),
    A("comment.settle", "解决批注", "report", 6, ("Ctrl+Alt+K",), "", REPORTS, writes=True),
    A("comment.next", "下一条批注", "report", 6, ("F4",), "", REPORTS),
    A("comment.previous", "上一条批注", "report", 6, ("Shift+F4",), "", REPORTS),
    A("report.sign", "送审、办下一审…", "report", 5, ("Ctrl+Alt+Return",), "check", REPORTS, writes=True),
    A("report.return", "退回…", "report", 5, ("Ctrl+Alt+Backspace",), "undo", REPORTS, writes=True),
    A("report.hold", "缓发…", "report", 5, (), "", REPORTS, writes=True),
    A("report.kill", "撤稿…", "report", 5, (), "", REPORTS, writes=True),
    A("report.changes", "查看签名后的改动", "report", 5, ("Ctrl+Alt+D",), "", REPORTS),
    A("tags.open", "标签管理…", "report", 6, ("Ctrl+Shift+K",), "", REPORTS),
    A("report.next", "下一篇", "report", 3, ("Ctrl+PgDown",), "", REPORTS),
    A("report.previous", "上一篇", "report", 3, ("Ctrl+PgUp",), "", REPORTS),
    A("report.remove", "删除稿件", "report", 4, ("Ctrl+Shift+Backspace",), "trash", REPORTS, writes=True),
    A("board.propose", "自动编排", "board", 0, ("Ctrl+M",), "make-up", BOARD, writes=True),
    A("board.another", "换一个方案", "board", 0, ("Ctrl+Shift+M",), "refresh", BOARD, writes=True),
    A("board.lead", "以它为头条重新编排", "board", 0, ("Ctrl+Alt+T",), "", BOARD, writes=True),
    A("board.flat", "版面总览", "board", 0, ("F6",), "grid", BOARD, toggles=True),
    A("board.take_off", "撤下稿件", "board", 1, (), "", BOARD, writes=True),
    A("board.swap", "与下一篇对调", "board", 1, (), "swap", BOARD, writes=True),
    A("board.fit_height", "版位随文", "board", 1, ("Ctrl+J",), "", BOARD, writes=True),
    A("page.presets", "版式…", "board", 1, (), "", BOARD, writes=True),
    A("report.turn", "转版…", "board", 1, ("Ctrl+Shift+T",), "", BOARD, writes=True),
    A("report.part_title", "续文标题…", "board", 1, (), "", BOARD, writes=True),
    A("report.refer", "见报提示…", "board", 1, (), "", BOARD, writes=True),
    A("page.next", "下一版", "board", 2, ("Ctrl+PgDown",), "", BOARD),
    A("page.previous", "上一版", "board", 2, ("Ctrl+PgUp",), "", BOARD),
    A("board.zoom_in", "放大", "board", 3, ("Ctrl+=", "Ctrl++"), "zoom-in", BOARD),
    A("board.zoom_out", "缩小", "board", 3, ("Ctrl+-",), "zoom-out", BOARD),
    A("board.fit", "看整版", "board", 3, ("Ctrl+0",), "fit", BOARD),
    A("page.form", "版面资料…", "board", 4, ("F2",), "text", BOARD, writes=True),
    A("page.add", "加一版", "board", 4, (), "plus", BOARD, writes=True),
    A("page.duplicate", "照这一版加一版", "board", 4, (), "", BOARD, writes=True),
    A("page.remove", "去掉这一版…", "board", 4, (), "trash", BOARD, writes=True),
    A("page.numbers", "改版号…", "board", 4, (), "", BOARD, writes=True),
    A("page.sign", "签样…", "board", 5, ("Ctrl+Alt+Return",), "check", BOARD, writes=True),
    A("page.press", "付印…", "board", 5, (), "", BOARD, writes=True),
    A("page.archive", "归档…", "board", 5, (), "archive", BOARD, writes=True),
    A("people.add", "添加", "people", 0, ("Ctrl+Shift+A",), "plus", PEOPLE, writes=True),
    A("people.edit", "编辑…", "people", 0, ("Alt+Return",), "text", PEOPLE, writes=True),
    A("people.remove", "删除", "people", 0, (), "trash", PEOPLE, writes=True),
    A("people.copy", "复制所选行", "people", 0, (), "paste", PEOPLE),
    A("people.end", "离任…", "people", 1, ("Ctrl+Shift+E",), "", PEOPLE, writes=True),
    A("people.succeed", "接任…", "people", 1, ("Ctrl+Shift+J",), "swap", PEOPLE, writes=True),
    A("people.up", "上移", "people", 1, ("Alt+Up",), "chevron-up", PEOPLE, writes=True),
    A("people.down", "下移", "people", 1, ("Alt+Down",), "chevron-down", PEOPLE, writes=True),
    A("people.import", "导入名录…", "people", 2, ("Ctrl+I",), "import", PEOPLE, writes=True),
    A("people.export", "导出名录…", "people", 2, (), "export", PEOPLE),
    A("people.sign", "签名名录…", "people", 3, (), "check", PEOPLE, writes=True),
    A("people.receive", "接收名录文件…", "people", 3, (), "folder", PEOPLE, writes=True),
    A("people.signers", "签发人…", "people", 3, (), "", PEOPLE),
    A("people.history", "任职经历", "people", 4, ("F10",), "panel-right", PEOPLE, toggles=True),
    A("people.next", "下一个名录", "people", 4, ("Ctrl+Tab", "Ctrl+PgDown"), "", PEOPLE),
    A("people.previous", "上一个名录", "people", 4, ("Ctrl+Shift+Tab", "Ctrl+PgUp"), "", PEOPLE),
    A("room.reports", "稿件", "view", 0, ("Ctrl+1",), "report", choice="room"),
    A("room.board", "版面", "view", 0, ("Ctrl+2",), "page", choice="room"),
    A("room.people", "人员", "view", 0, ("Ctrl+3",), "people", choice="room"),
    A("room.archive", "资料", "view", 0, ("Ctrl+4",), "archive", choice="room"),
    A("room.statistics", "统计", "view", 0, ("Ctrl+5",), "chart", choice="room"),
    A("statistics.next", "下一项统计", "view", 1, ("Ctrl+Tab", "Ctrl+PgDown"), "", STATISTICS),
    A("statistics.previous", "上一项统计", "view", 1, ("Ctrl+Shift+Tab", "Ctrl+PgUp"), "", STATISTICS),
    A("view.list", "稿件列表", "view", 1, ("F9",), "panel-left", REPORTS, toggles=True),
    A("view.panels", "右侧面板", "view", 1, ("F10",), "panel-right", REPORTS, toggles=True),
    A("view.measure", "按栏宽显示正文", "view", 1, ("Ctrl+Shift+L",), "columns", REPORTS, toggles=True),
    A("comment.tasks", "我的待办…", "view", 2, ("Ctrl+Alt+Y",), "comment"),
    A("rules.open", "规则手册…", "view", 2, ("Shift+F1",), "help"),
    A("register.open", "差错登记…", "view", 2, ("Ctrl+Shift+R",), "findings"),
    A("look.system", "外观：跟随系统", "view", 3, (), "", choice="look"),
    A("look.light", "外观：浅色", "view", 3, (), "sun", choice="look"),
    A("look.dark", "外观：深色", "view", 3, (), "moon", choice="look"),
    A("desk.lock", "锁定、换人", "help", 2, ("Ctrl+Alt+L",), "people"),
    A("accounts.open", "账号…", "help", 2, (), "people"),
    A("password.change", "改自己的口令…", "help", 2),
    A("rights.open", "权限表…", "help", 2, (), "panel-right"),
    A("journal.open", "日志…", "help", 2, ("Ctrl+Alt+J",), "archive"),
    A("palette.open", "命令面板", "help", 0, ("Ctrl+Shift+P",), "command"),
    A("shortcuts.open", "快捷键一览", "help", 0, ("Ctrl+/",), "keyboard"),
    A("log.open", "打开日志文件夹", "help", 1, (), "folder"),
    A("about.open", "关于", "help", 1, (), "info"),
)


class ActionBook(QObject):
    """The window's actions by name. One that nobody has bound yet is neither offered nor enabled."""

    def __init__(self, parent: QObject | None = None, specs: Iterable[ActionSpec] = ACTIONS) -> None:
        super().__init__(parent)
        self._specs = {spec.name: spec for spec in specs}
        self._groups: dict[str, QActionGroup] = {}
        self._actions = {name: self._make(spec) for name, spec in self._specs.items()}
        self._bound: set[str] = set()
        self._held_back: set[str] = set()
        self._deferred: dict[str, Callable[[], object]] = {}
        self._room, self._read_only, self._locked = "", False, False

    def __getitem__(self, name: str) -> QAction:
        """The action of a name; its checked state and text may be set freely, whether it is enabled by `allow`."""
        return self._actions[name]

    def __iter__(self) -> Iterator[tuple[ActionSpec, QAction]]:
        """Every bound action, in the table's order."""
        return iter([(spec, self._actions[name]) for name, spec in self._specs.items() if name in self._bound])

    def bind(self, name: str, slot: Callable[[], object]) -> QAction:
        """Say what an action does."""
        action = self._actions[name]
        self._deferred.pop(name, None)
        action.triggered.connect(lambda: slot())
        self._bound.add(name)
        self._refresh(name)
        return action

    def defer(self, name: str, make: Callable[[], object]) -> None:
        """Offer an action whose owner isn't made yet: `make` makes it, and it then binds the action itself."""
        if name not in self._bound:
            self._deferred[name] = make
            self._actions[name].triggered.connect(lambda: self._on_deferred(name))
            self._bound.add(name)
            self._refresh(name)

    def _on_deferred(self, name: str) -> None:
        make = self._deferred.pop(name, None)
        if make is not None:
            make()
            self._actions[name].trigger()

    def bind_toggle(self, name: str, slot: Callable[[bool], object]) -> QAction:
        """Say what an action that is on or off does."""
        action = self._actions[name]
        action.toggled.connect(slot)
        self._bound.add(name)
        self._refresh(name)
        return action

    def allow(self, name: str, allowed: bool) -> None:
        """Say whether an action makes sense just now; room and read-only store are looked after here."""
        (self._held_back.discard if allowed else self._held_back.add)(name)
        self._refresh(name)

    def show_room(self, room: str) -> None:
        """Enable what belongs to a room."""
        self._room = room
        self._refresh_all()

    def show_read_only(self, read_only: bool) -> None:
        """Hold back every action that writes."""
        self._read_only = read_only
        self._refresh_all()

    def show_locked(self, locked: bool) -> None:
        """While the desk is locked nothing is offered but to close the window."""
        self._locked = locked
        self._refresh_all()

    def fill(self, bar: QMenuBar) -> None:
        """Make the menus."""
        for menu_name, text in MENUS:
            menu = bar.addMenu(_translated(text))
            _fill_menu(menu, [spec for spec in self._specs.values() if spec.menu == menu_name], self._actions)

    def _make(self, spec: ActionSpec) -> QAction:
        action = QAction(_translated(spec.text), self)
        action.setObjectName(spec.name)
        action.setShortcuts([QKeySequence(keys) for keys in spec.keys])
        action.setEnabled(False)
        action.setVisible(False)
        action.setCheckable(bool(spec.choice) or spec.toggles)
        if spec.choice:
            group = self._groups.setdefault(spec.choice, QActionGroup(self))
            group.addAction(action)
        return action

    def _refresh_all(self) -> None:
        for name in self._bound:
            self._refresh(name)

    def _refresh(self, name: str) -> None:
        spec, action = self._specs[name], self._actions[name]
        right_room = not spec.rooms or self._room in spec.rooms
        action.setVisible(name in self._bound)
        if self._locked and name != "window.close":
            action.setEnabled(False)
            return
        action.setEnabled(right_room and name in self._bound and name not in self._held_back and not (spec.writes and self._read_only))


def _fill_menu(menu: QMenu, specs: list[ActionSpec], actions: dict[str, QAction]) -> None:
    group = specs[0].group if specs else 0
    for spec in specs:
        if spec.group != group:
            menu.addSeparator()
            group = spec.group
        menu.addAction(actions[spec.name])


def menu_label(name: str) -> str:
    """A menu's name without its key: 文件."""
    return _translated(dict(MENUS)[name]).split("(")[0].replace("&", "")


def _translated(text: str) -> str:
    return QCoreApplication.translate(CONTEXT, text)
