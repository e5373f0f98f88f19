"""The names at one place of a text: set apart, padded to three characters, or run together; nothing is changed here."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from workstation.attribution.lexicon import HAN, SPACE, pattern, words
from workstation.attribution.segment import UNLIKELY, looks_like_name, piece_cost, split_run, surnames
from workstation.attribution.terminals import ENDS, terminals

if TYPE_CHECKING:
    from collections.abc import Container

_RUN = rf"{HAN}+(?:[·•・‧]{HAN}+)*"
_PADDED = rf"({HAN})({SPACE}+)({HAN})(?:\2({HAN}))?(?!{HAN}|[·•・])"
_PADDED_GLUED = rf"({HAN})({SPACE}+)({HAN})()(?=(?:摄|绘|摄影|摄影报道|综合报道|联合报道|报道|文/图|图/文|供图|制图|整理|执笔){ENDS})"
_COMPOUND_PADDED = rf"({HAN}{{2}})\u3000({HAN}{{1,2}})(?!{HAN})"
_ODD_NAME = rf"{HAN}（{HAN}{{1,4}}）(?:{HAN}(?!{HAN}))?"
_LONGEST = 18
"""Six names without a space between them."""
_SURE = 0.8
"""What a name of two characters with a frequent surname costs at most."""


@dataclass(slots=True)
class NameAt:
    """A name, spaces inside it taken out, with its half-open place in the text."""

    name: str
    start: int
    end: int
    cost: float = 0.0


@dataclass(frozen=True, slots=True)
class Run:
    """A run of characters without spaces, cut where a role begins or a credit word is glued to it."""

    text: str
    start: int
    end: int
    word: str | None
    before_label: bool
    """A role follows without a space."""


def padded_name(text: str, at: int, end: int) -> NameAt | None:
    """何　静, 张 胜 男, 欧阳　静, and the odd 方（日明）, whose character no font had."""
    found = pattern(_COMPOUND_PADDED).match(text, at, end)
    if found and found[1] in surnames().compound:
        return _named(found[1] + found[2], found)
    found = pattern(_PADDED).match(text, at, end) or pattern(_PADDED_GLUED).match(text, at, end)
    if found and found[4]:
        return _first_padded(text, found, end)
    if found:
        return _named(found[1] + found[3], found)
    found = pattern(_ODD_NAME).match(text, at, end)
    return NameAt(found[0], *found.span()) if found else None


def _first_padded(text: str, found: re.Match[str], end: int) -> NameAt | None:
    """张　胜　男 is one name; in 严　龙　胡　致 the surnames tell where the first of several ends."""
    singles = pattern(rf"{HAN}(?:{found[2]}{HAN}(?!{HAN}))+").match(text, found.start(), end)
    letters = singles[0].replace(found[2], "") if singles else ""
    pieces = split_run(letters) if len(letters) > 3 else []
    size = len(pieces[0][0]) if pieces and all(cost < UNLIKELY / 2 for _, cost in pieces) else 3
    return _at(found[1] + found[3] + found[4][: size - 2], found.start(), found.end(3) if size == 2 else found.end())


def _named(name: str, found: re.Match[str]) -> NameAt | None:
    return _at(name, *found.span())


def _at(name: str, start: int, end: int) -> NameAt | None:
    cost = sum(cost for _, cost in split_run(name))
    return NameAt(name, start, end, cost) if looks_like_name(name) else None


def run_at(text: str, at: int, end: int, names: Container[str]) -> Run | None:
    """The run that begins at a place, if one does."""
    found = pattern(_RUN).match(text, at, end)
    if found is None:
        return None
    label = terminals().glued_label.search(text, at + 2, found.end())
    stop = label.start() if label else found.end()
    stop, word = _without_word(text, at, stop, end, names)
    return Run(text[at:stop], at, stop, word, label is not None and word is None)


def _without_word(text: str, start: int, stop: int, end: int, names: Container[str]) -> tuple[int, str | None]:
    """Credit words glued to the last name: 高明轩摄, 张三文/图."""
    following = text[stop : stop + 1] if stop < end else ""
    if following in ("/", "／") and stop - start >= 3 and text[stop - 1] in "文图摄":
        return stop - 1, None
    run = text[start:stop]
    if run in names:
        return stop, None
    for word in words().glued if run.endswith(words().glued) else ():
        if run.endswith(word) and len(run) - len(word) >= 2:
            return stop - len(word), word
    return stop, None


def names_in(run: Run, names: Container[str], *, spaced: bool) -> list[NameAt]:
    """The names of a run; empty where it can't be names. `spaced`: a space stands before it, so that it is rather one name than two."""
    if not words().never.isdisjoint(run.text.replace("那", "")):
        return []  # whatever piece has such a character, it is no name
    if len(run.text) > 4 and _begins_no_name(run.text, names):
        return []
    pieces = _pieces(run.text, names, spaced=spaced) if 2 <= len(run.text) <= _LONGEST else []
    unlikely = any(cost >= UNLIKELY for _, cost in pieces)
    if unlikely and len(run.text) <= 4:
        pieces = [(run.text, piece_cost(run.text, names))]
    if (unlikely and len(run.text) > 4) or not all(looks_like_name(piece) for piece, _ in pieces):
        return []
    found, at = [], run.start
    for piece, cost in pieces:
        found.append(NameAt(piece, at, at + len(piece), cost))
        at += len(piece)
    return found


def _begins_no_name(run: str, names: Container[str]) -> bool:
    """Whether the first piece of a run is unlikely, however long it is: most clauses are told by that from runs of names."""
    table = surnames()
    if run[0] in table.single or run[:2] in table.compound or any(dot in run for dot in "·•・"):
        return False
    return not any(run[:size] in names for size in (2, 3, 4))


def _pieces(run: str, names: Container[str], *, spaced: bool) -> list[tuple[str, float]]:
    pieces = split_run(run, names)
    if spaced and len(run) == 4 and len(pieces) == 2 and max(cost for _, cost in pieces) > _SURE:
        return [(run, piece_cost(run, names))]
    return pieces


def is_body(text: str) -> bool:
    """Whether a text ends like the name of a body or an outlet."""
    return text.endswith(words().bodies) or text in words().wires or text in words().agencies


def is_medium(text: str) -> bool:
    """Whether a text ends like the name of a newspaper, an agency, a station or a site, or is one that we know."""
    return text.endswith(words().media) or text in words().wires


def is_likely_name(text: str) -> bool:
    """Whether a text has the length and the surname of one name, and isn't too short to be anything else (高铁站 begins with a noun)."""
    return len(text) < 3 or (piece_cost(text) < 3 and text[:2] not in words().nouns)


def is_no_name(text: str) -> bool:
    """Whether a text of a few characters is no name and no run of names, and no clause either: 家属, 云川发布."""
    return 2 <= len(text) <= 12 and looks_like_name(text) and any(cost >= UNLIKELY for _, cost in split_run(text))
