from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from ui.statistics.chart import DARK_INKS, LIGHT_INKS, Chart, ChartView, Series, nice_top
from ui.theme import DARK, LIGHT, palette
from workstation.errors import BadInput

BARS = Chart("查出的问题", ("2024-04", "2024-05", "2024-06"), (Series("引号", (2, 4, 0)), Series("日期", (1, 0, 3.5))), "处")


@pytest.fixture
def view(qtbot) -> ChartView:
    made = ChartView()
    qtbot.addWidget(made)
    made.resize(600, 240)
    made.show_chart(BARS, "还没有")
    made.show()
    return made


def has_ink(image: QImage, ink: str) -> bool:
    wanted = QColor(ink)
    return any(image.pixelColor(x, y) == wanted for x in range(0, image.width(), 3) for y in range(40, image.height(), 3))


@pytest.mark.parametrize(("highest", "top"), [(0, 1), (3, 3.2), (4, 4), (4.1, 6), (13, 16), (20, 20), (101, 120), (0.07, 0.08)])
def test_the_axis_ends_on_a_round_number(highest: float, top: float) -> None:
    assert nice_top(highest) == pytest.approx(top)


@pytest.mark.parametrize(("highest", "top"), [(0, 4), (1, 4), (3, 4), (5, 8), (13, 16), (57, 60), (410, 600)])
def test_counts_have_whole_quarters(highest: float, top: float) -> None:
    assert nice_top(highest, whole=True) == top and (top / 4).is_integer()


def test_bars_stand_on_each_other_and_lines_beside() -> None:
    assert BARS.highest == 4
    assert Chart("", BARS.periods, BARS.series, lines=True).highest == 4
    assert Chart("", (), ()).highest == 0


def test_the_arrows_walk_and_what_is_there_is_said(qtbot, view: ChartView) -> None:
    heard: list[int] = []
    view.chosen.connect(heard.append)
    qtbot.keyClick(view, Qt.Key.Key_Left)
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert view.accessibleDescription() == "2024-05　引号 4"
    qtbot.keyClick(view, Qt.Key.Key_Home)
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert heard == [2, 1, 0, 2] and view.told == "2024-06　日期 3.5"


def test_the_mouse_picks_a_period_out(qtbot, view: ChartView) -> None:
    qtbot.mouseMove(view, QPoint(330, 150))
    qtbot.waitUntil(lambda: view.told.startswith("2024-05"))


@pytest.mark.parametrize(("colours", "ink"), [(LIGHT, LIGHT_INKS[0]), (DARK, DARK_INKS[0])])
def test_bars_are_drawn_in_the_look_s_own_inks(qtbot, view: ChartView, colours, ink: str) -> None:
    view.setPalette(palette(colours))
    assert has_ink(view.grab().toImage(), ink)


def test_an_empty_chart_says_why(qtbot, view: ChartView) -> None:
    view.show_chart(Chart("空", (), ()), "还没有")
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.told == "空" and not has_ink(view.grab().toImage(), LIGHT_INKS[0])


def test_a_picture_is_written_twice_as_fine(view: ChartView, tmp_path: Path) -> None:
    view.write_png(tmp_path / "图.png")
    image = QImage(str(tmp_path / "图.png"))
    assert (image.width(), image.height()) == (1200, 480) and has_ink(image, LIGHT_INKS[0])
    with pytest.raises(BadInput, match="写不了"):
        view.write_png(tmp_path / "无" / "图.png")
    QApplication.processEvents()
