"""Comparisons as rich text, for every window that shows one: what came is underlined, what went is struck through, beside the colour."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from ui.theme import DARK
from workstation.text.difference import Change, side_by_side

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from ui.theme import Colours
    from workstation.text.authorship import Written
    from workstation.text.difference import Piece
    from workstation.versions.comparison import PartComparison

BODY = "正文"
HANDS = (("#1d4f91", "#8ab8f0"), ("#8a4b08", "#f0b878"), ("#6b2a8a", "#d3a4ea"), ("#0f6b6b", "#7fd6d6"), ("#8a1f4b", "#f0a0c0"))
"""A colour a person on light and on dark, used again from the start where there are more."""


class DifferenceHtml:
    """Writes in the colours of one window; `named` gives the parts' names in its language."""

    def __init__(self, colours: Colours, named: Callable[[str], str]) -> None:
        self._colours, self._named = colours, named
        self.places = 0
        """How many changed paragraphs have been written: each has an anchor, `place_name` of its number."""

    def inline(self, parts: Sequence[PartComparison], adopt: str = "") -> str:
        """Both texts in one. `adopt`: the words of a link behind each changed paragraph of the text, to take the old one."""
        return "".join(f"{self._head(part)}{''.join(self._paragraphs(part, adopt if part.name == BODY else ''))}" for part in parts)

    def _paragraphs(self, part: PartComparison, adopt: str) -> Iterator[str]:
        for number, change in enumerate(part.paragraphs):
            link = f' <a href="{number}">{escape(adopt)}</a>' if adopt and not change.is_same else ""
            place = "" if change.is_same else self._place()
            yield f'<p style="line-height:160%">{place}{self.spans(change.pieces)}{link}</p>'

    def _place(self) -> str:
        self.places += 1
        return f'<a name="{place_name(self.places - 1)}"></a>'

    def columns(self, parts: Sequence[PartComparison]) -> str:
        """The old text left, the new one right, like beside like."""
        rows = []
        for part in parts:
            rows.append(f'<tr><td colspan="2">{self._head(part)}</td></tr>')
            for change, (old, new) in zip(part.paragraphs, side_by_side(part.paragraphs), strict=True):
                place = "" if change.is_same else self._place()
                rows.append(f'<tr><td width="50%">{place}{self.spans(old)}</td><td width="50%">{self.spans(new)}</td></tr>')
        return f'<table width="100%" cellspacing="0" cellpadding="6">{"".join(rows)}</table>'

    def by_hand(self, paragraphs: Sequence[Sequence[Written]], hands: Sequence[str]) -> str:
        """花脸稿: each stretch in the colour of who wrote it; what was struck stays, struck through in the colour of who struck it."""
        of = self._hand_colours(hands)
        told = (
            ("".join(_written(stretch, hands, of) for stretch in paragraph), any(map(_is_later, paragraph))) for paragraph in paragraphs
        )
        return "".join(f'<p style="line-height:160%">{self._place() if later else ""}{text}</p>' for text, later in told)

    def legend(self, hands: Sequence[str]) -> str:
        """Who has which colour."""
        colours = self._hand_colours(hands).items()
        return "　".join(f'<span style="color:{colour}"><b>■ {escape(person or "—")}</b></span>' for person, colour in colours)

    def _hand_colours(self, hands: Sequence[str]) -> dict[str, str]:
        """A colour for each person in order of appearance; the first text has none."""
        people = list(dict.fromkeys(hands[1:]))
        return {person: HANDS[number % len(HANDS)][self._colours is DARK] for number, person in enumerate(people)}

    def _head(self, part: PartComparison) -> str:
        return f'<h4 style="color:{self._colours.muted}">{escape(self._named(part.name))}</h4>'

    def spans(self, pieces: Sequence[Piece]) -> str:
        """A paragraph's pieces."""
        return "".join(map(self._span, pieces)) or "&nbsp;"

    def _span(self, piece: Piece) -> str:
        text, colours = escape(piece.text).replace("\n", "¶<br>"), self._colours
        if piece.change is Change.SAME:
            return text
        if piece.change is Change.NEW:
            return _coloured(text, colours.good, colours.good_tint, "underline")
        return _coloured(text, colours.error, colours.error_tint, "line-through")


def _coloured(text: str, ink: str, ground: str, decoration: str) -> str:
    return f'<span style="color:{ink};background:{ground};text-decoration:{decoration}">{text}</span>'


def place_name(number: int) -> str:
    """The anchor of a changed paragraph, counted from the top."""
    return f"change-{number}"


def _is_later(stretch: Written) -> bool:
    return stretch.version > 0 or stretch.gone


def _written(stretch: Written, hands: Sequence[str], colours: dict[str, str]) -> str:
    text = escape(stretch.text)
    if stretch.version == 0 and not stretch.gone:
        return text
    decoration = "line-through" if stretch.gone else "underline"
    return f'<span style="color:{colours[hands[stretch.version]]};text-decoration:{decoration}">{text}</span>'
