"""The machine's faces as the board needs them: a family to draw with, and a word where one stands in for another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.told import told_words

if TYPE_CHECKING:
    from workstation.planning.set_page import FontRole


def family_of(role: FontRole) -> str:
    """The family that the page is set in for a role."""
    from workstation.copyfit.fonts import FontCase

    return FontCase.of_machine().face(role).family


def substitution_words() -> str:
    """A line for each face that stands in for another; empty where none does."""
    from workstation.copyfit.fonts import FontCase

    return "\n".join(told_words(substitution.text) for substitution in FontCase.of_machine().substitutions)
