"""花脸稿: who wrote which words of a text, followed through its versions."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from workstation.text.difference import Change, paragraph_changes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from workstation.text.difference import Piece


@dataclass(frozen=True, slots=True)
class Written:
    """A stretch of a paragraph; `version` is the index of the text that it came in with, or was struck out with."""

    text: str
    version: int
    gone: bool = False


Marked = list[tuple[str, int, bool]]
"""Characters with the version that brought or struck them."""


def written_by(texts: Sequence[Sequence[str]], *, with_gone: bool = False) -> tuple[tuple[Written, ...], ...]:
    """The paragraphs of the last of these texts (oldest first), in stretches of one origin each.

    `with_gone` keeps what was struck out on the way, at its place, as a marked-up manuscript does.
    """
    if not texts:
        return ()
    paragraphs: list[Marked] = [[(character, 0, False) for character in paragraph] for paragraph in texts[0]]
    for number, text in enumerate(texts[1:], 1):
        paragraphs = _through(paragraphs, text, number)
    return tuple(_stretches(marked, with_gone=with_gone) for marked in paragraphs if with_gone or not _is_all_gone(marked))


def _through(paragraphs: list[Marked], text: Sequence[str], number: int) -> list[Marked]:
    """The same paragraphs after one more version; those that are struck out whole stay, all of them struck."""
    stands = [index for index, marked in enumerate(paragraphs) if not _is_all_gone(marked)]
    old = ["".join(character for character, _, gone in paragraphs[index] if not gone) for index in stands]
    found: list[Marked] = []
    taken = 0
    for change in paragraph_changes(old, text):
        if change.old is not None:
            index = stands[change.old]
            found += paragraphs[taken:index]
            taken = index + 1
            found.append(_changed(paragraphs[index], change.pieces, number))
        else:
            found.append([(character, number, False) for piece in change.pieces for character in piece.text])
    return found + paragraphs[taken:]


def _is_all_gone(marked: Marked) -> bool:
    return bool(marked) and all(gone for _, _, gone in marked)


def _changed(marked: Marked, pieces: Sequence[Piece], number: int) -> Marked:
    found: Marked = []
    at = 0
    for piece in pieces:
        if piece.change is Change.NEW:
            found += [(character, number, False) for character in piece.text]
            continue
        left = len(piece.text)
        while left:
            character, version, gone = marked[at]
            at += 1
            if gone:
                found.append((character, version, True))
            else:
                left -= 1
                found.append((character, number, True) if piece.change is Change.GONE else (character, version, False))
    return found + marked[at:]


def _stretches(marked: Marked, *, with_gone: bool) -> tuple[Written, ...]:
    shown = [entry for entry in marked if with_gone or not entry[2]]
    return tuple(
        Written("".join(character for character, _, _ in group), version, gone)
        for (version, gone), group in groupby(shown, key=lambda entry: (entry[1], entry[2]))
    )
