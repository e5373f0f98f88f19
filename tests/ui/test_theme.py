from __future__ import annotations

from dataclasses import fields

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QPushButton

from ui.icons import ICONS, drawing, dress, icon, redress
from ui.theme import DARK, LIGHT, Colours, Look, Theme, colours_of


@pytest.fixture
def theme(qapp: QApplication):
    made = Theme(qapp, Look.LIGHT)
    yield made
    made.show_look(Look.SYSTEM)


def contrast(one: str, other: str) -> float:
    lights = sorted((luminance(QColor(one)), luminance(QColor(other))))
    return (lights[1] + 0.05) / (lights[0] + 0.05)


def luminance(colour: QColor) -> float:
    parts = [
        part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


@pytest.mark.parametrize("colours", [LIGHT, DARK])
def test_text_can_be_read_on_every_ground(colours: Colours) -> None:
    for ground in ("window", "surface", "raised", "hover", "accent_tint", "error_tint", "warning_tint", "advice_tint", "good_tint"):
        assert contrast(colours.text, getattr(colours, ground)) >= 7, ground
    for ground in ("window", "surface", "raised"):
        assert contrast(colours.muted, getattr(colours, ground)) >= 4.5, ground
    assert contrast(colours.on_accent, colours.accent) >= 4.5


@pytest.mark.parametrize("colours", [LIGHT, DARK])
def test_severities_stand_out_from_the_ground(colours: Colours) -> None:
    for name in ("error", "warning", "advice", "good", "accent"):
        assert contrast(getattr(colours, name), colours.surface) >= 4.5, name


def test_every_colour_is_written_in_full() -> None:
    for colours in (LIGHT, DARK):
        assert all(QColor(getattr(colours, field.name)).isValid() for field in fields(colours))


def test_a_look_that_was_chosen_is_left_again_for_the_systems(theme: Theme) -> None:
    before = theme.colours
    theme.show_look(Look.SYSTEM)
    system = theme.colours
    theme.show_look(Look.DARK)
    assert theme.colours is DARK
    theme.show_look(Look.SYSTEM)
    assert theme.colours is system
    assert before is LIGHT


def test_widgets_know_the_colours_that_suit_them(qtbot, theme: Theme) -> None:
    button = QPushButton()
    qtbot.addWidget(button)
    assert colours_of(button) is LIGHT
    theme.show_look(Look.DARK)
    assert colours_of(button) is DARK


def test_every_icon_is_drawn_and_none_is_blank(qapp: QApplication) -> None:
    for path in ICONS.glob("*.svg"):
        image = drawing(path.stem, QColor("#123456"), 24).toImage()
        assert any(image.pixelColor(x, y).alpha() for x in range(24) for y in range(24)), path.name


def test_icons_are_sharp_on_a_dense_screen(qapp: QApplication) -> None:
    drawn = drawing("search", QColor("black"), 16, 2.0)
    assert (drawn.width(), drawn.devicePixelRatio()) == (32, 2.0)


def test_dressed_buttons_follow_the_theme(qtbot, theme: Theme) -> None:
    button = QPushButton()
    qtbot.addWidget(button)
    dress(button, "search")
    before = button.icon().pixmap(16).toImage()
    theme.show_look(Look.DARK)
    redress(button.window())
    assert button.icon().isNull() is False
    parent = QPushButton()
    qtbot.addWidget(parent)
    button.setParent(parent)
    redress(parent)
    assert button.icon().pixmap(16).toImage() != before
    assert not icon("search").isNull()
