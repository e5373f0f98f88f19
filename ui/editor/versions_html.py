"""Comparisons as rich text: what came is underlined, what went is struck through, and not by colour alone."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from workstation.text.difference import Change, side_by_side

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from workstation.text.authorship import Written
    from workstation.text.difference import Piece
    from workstation.versions.comparison import PartComparison

_INK = {Change.NEW: ("#1a6f3c", "#7fd69b"), Change.GONE: ("#a3261e", "#f0938c")}
"""Light and dark."""
BODY = "正文"
HANDS = (("#1d4f91", "#8ab8f0"), ("#8a4b08", "#f0b878"), ("#6b2a8a", "#d3a4ea"), ("#0f6b6b", "#7fd6d6"), ("#8a1f4b", "#f0a0c0"))
"""A colour a person, used again from the start where there are more."""


def is_dark() -> bool:
    """Whether the window is dark now."""
    return QApplication.palette().color(QPalette.ColorRole.Base).lightness() < 128


def inline(parts: Sequence[PartComparison], translated: Callable[[str], str], adopt: str = "") -> str:
    """Both texts in one. `adopt`: the words of a link behind each changed paragraph of the text, to take the old one."""
    return "".join(f"{_head(part, translated)}{''.join(_paragraphs(part, adopt if part.name == BODY else ''))}" for part in parts)


def _paragraphs(part: PartComparison, adopt: str) -> Iterator[str]:
    for number, change in enumerate(part.paragraphs):
        link = f' <a href="{number}">{escape(adopt)}</a>' if adopt and not change.is_same else ""
        yield f"<p>{_spans(change.pieces)}{link}</p>"


def columns(parts: Sequence[PartComparison], translated: Callable[[str], str]) -> str:
    """The old text left, the new one right, like beside like."""
    rows = []
    for part in parts:
        rows.append(f'<tr><td colspan="2">{_head(part, translated)}</td></tr>')
        rows += [
            f'<tr><td width="50%">{_spans(old)}</td><td width="50%">{_spans(new)}</td></tr>' for old, new in side_by_side(part.paragraphs)
        ]
    return f'<table width="100%" cellspacing="0" cellpadding="6">{"".join(rows)}</table>'


def _row(old: Sequence[Piece], new: Sequence[Piece]) -> str:
    return f'<tr><td width="50%">{_spans(old)}</td><td width="50%">{_spans(new)}</td></tr>'


def by_hand(paragraphs: Sequence[Sequence[Written]], hands: Sequence[str]) -> str:
    """花脸稿: each stretch in the colour of who wrote it; what was struck stays, struck through in the colour of who struck it."""
    colours = hand_colours(hands)
    return "".join(f"<p>{''.join(_written(stretch, hands, colours) for stretch in paragraph)}</p>" for paragraph in paragraphs)


def hand_colours(hands: Sequence[str]) -> dict[str, str]:
    """A colour for each person in order of appearance; the first text has none."""
    people = list(dict.fromkeys(hands[1:]))
    return {person: HANDS[number % len(HANDS)][is_dark()] for number, person in enumerate(people)}


def legend(hands: Sequence[str]) -> str:
    """Who has which colour."""
    return "　".join(
        f'<span style="color:{colour}"><b>■ {escape(person or "—")}</b></span>' for person, colour in hand_colours(hands).items()
    )


def _written(stretch: Written, hands: Sequence[str], colours: dict[str, str]) -> str:
    text = escape(stretch.text)
    if stretch.version == 0 and not stretch.gone:
        return text
    decoration = "line-through" if stretch.gone else "underline"
    return f'<span style="color:{colours[hands[stretch.version]]};text-decoration:{decoration}">{text}</span>'


def _head(part: PartComparison, translated: Callable[[str], str]) -> str:
    return f"<h4>{escape(translated(part.name))}</h4>"


def _spans(pieces: Sequence[Piece]) -> str:
    return "".join(map(_span, pieces)) or "&nbsp;"


def _span(piece: Piece) -> str:
    text = escape(piece.text).replace("\n", "<br>")
    if piece.change is Change.SAME:
        return text
    decoration = "underline" if piece.change is Change.NEW else "line-through"
    return f'<span style="color:{_INK[piece.change][is_dark()]};text-decoration:{decoration}">{text}</span>'
