"""Ten reports of different kinds proofread with nothing but the keyboard; what it costs is counted, and said in the test's own output."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.features.test_main_job import ALT, CTRL, editor_of, press, until
from ui.editor.editor_page import EditorPage
from ui.editor.findings.dialogs import FixAllDialog
from ui.window.main_window import MainWindow
from workstation.report import AttributionLine, Headlines, JumpLine, Report


def of(main: str, *body: str, **more: object) -> Report:
    return Report("", Headlines(main=main), body, **more)  # type: ignore[arg-type]


TEN = (
    of("镇里开了春耕会", "本报讯（记者 林小满）昨天,镇里召开春耕会,部署春耕。", "会议要求,各村要早动手."),
    of("夜航船开了", "首班船 昨晚离岸，乘客８６人。", "船长说:“大家放心”。", "沿江三个渡口、五个停靠点都安排了安全员值守"),
    of("果园丰收", "果农们忙着采摘。。今年产量比去年增长百分之十。", "合作社负责人介绍，共有“红玉”、“金果”两个品种。"),
    of("校园开放日", "3月32日，三十所学校同时开放。", "家长(约2000人)走进课堂，孩子们说：“真好玩!”"),
    of("路灯亮了", "全镇新装路灯1200多盏左右。", "工程投资3.2亿，比去年增加。", "居民，走在路上。"),
    of("读书会", "读书会上，大家交流《春天》。", "参加的有教师、和学生。", captions=("图为读书会现场。",)),
    of("助餐点", "助餐点设在社区一楼,中午十一点半开饭。", "菜价5元—8元,老人都说好…", jump=JumpLine("更多报道见 K02~03", ("K02",))),
    of("运动会", "运动会有10个项目, 其中田赛6个,径赛5个。", "比赛的的第一天，破了两项纪录。"),
    of("安全课", "安全课讲了三点：一是用电，二是用火。", attribution_lines=(AttributionLine("记者 周大川,林小满"),)),
    of("集市", "集市从早上６点开始and一直到中午。", "摊主介绍，日均客流切", "实增加，约三四百人左右。"),
)


@dataclass
class Tally:
    """What the walk cost."""

    keys: int = 0
    findings: int = 0
    mended: int = 0
    seen: int = 0

    @property
    def each(self) -> float:
        """Keystrokes a finding."""
        return self.keys / max(self.findings, 1)


def settled(qtbot, editor: EditorPage) -> None:
    """What a person waits for without noticing: the answer to the last key."""
    with qtbot.waitSignal(editor.checks.answered, timeout=30_000):
        editor.checks.refresh()


def file_ten(qtbot, window: MainWindow) -> EditorPage:
    assert window.desk is not None
    desk = window.desk
    for report in reversed(TEN):
        done: list[object] = []
        window.tasks.write(lambda report=report: desk.reports.new(report), done.append)
        until(qtbot, lambda done=done: done)
    window.show_report(desk.reports.listing()[0].slug)
    return editor_of(qtbot, window)


def walk_through(qtbot, window: MainWindow, editor: EditorPage, tally: Tally) -> None:
    """F8 to the first, which who comes walking is shown; Ctrl+. mends and leads on, F8 passes over what a person has to decide."""
    settled(qtbot, editor)
    panel = editor.parts.findings
    tally.findings += len(panel.findings)
    left = len(panel.findings)
    if not left:
        return
    if not any(field.textCursor().hasSelection() for field in editor.form.fields.in_order()):
        press(window, Qt.Key.Key_F8)
        tally.keys += 1
    while left and panel.findings:
        left -= 1
        before = panel.current
        assert before is not None, f"{panel.findings}"
        if before.fix is not None:
            press(window, Qt.Key.Key_Period, CTRL)
            settled(qtbot, editor)
            tally.mended += before not in panel.findings
        elif left:
            press(window, Qt.Key.Key_F8)
            tally.seen += 1
        else:
            tally.seen += 1
            return
        tally.keys += 1


def to_next(qtbot, window: MainWindow, editor: EditorPage, tally: Tally) -> None:
    before = editor.report.slug if editor.report else ""
    press(window, Qt.Key.Key_PageDown, CTRL)
    tally.keys += 1
    until(qtbot, lambda: editor.report is not None and editor.report.slug != before)


def test_ten_reports_cost_little_more_than_a_key_for_each_finding(qtbot, window: MainWindow, capsys) -> None:
    editor = file_ten(qtbot, window)
    tally = Tally()
    for number in range(len(TEN)):
        walk_through(qtbot, window, editor, tally)
        if number + 1 < len(TEN):
            to_next(qtbot, window, editor, tally)
    with capsys.disabled():
        print(f"\n  {tally.findings} findings, {tally.mended} mended, {tally.seen} passed, {tally.keys} keys: {tally.each:.2f} each")
    assert tally.findings >= 25 and tally.mended >= 20
    assert tally.each <= 1.5


def test_everything_certain_costs_two_keys_a_report(qtbot, window: MainWindow, capsys) -> None:
    editor = file_ten(qtbot, window)
    tally = Tally()

    def accept() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, FixAllDialog):
            tally.mended += len(dialog.chosen)
            QTest.keyClick(dialog, Qt.Key.Key_Return if dialog.chosen else Qt.Key.Key_Escape)
        else:
            QTimer.singleShot(10, accept)

    for number in range(len(TEN)):
        settled(qtbot, editor)
        tally.findings += len(editor.parts.findings.findings)
        if any(finding.fix is not None for finding in editor.parts.findings.findings):
            QTimer.singleShot(0, accept)
            press(window, Qt.Key.Key_Period, CTRL | ALT)
            tally.keys += 2
            window.activateWindow()  # a window manager does this where there is one
            until(qtbot, window.isActiveWindow)
        if number + 1 < len(TEN):
            to_next(qtbot, window, editor, tally)
    with capsys.disabled():
        print(f"\n  {tally.findings} findings, {tally.mended} certain ones mended with {tally.keys} keys")
    assert tally.mended >= 15
    assert tally.keys < tally.findings
