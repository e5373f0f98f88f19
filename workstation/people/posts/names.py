"""Where a name behind a post ends: by the directory, the surname table, and what follows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from workstation.attribution.lexicon import pattern
from workstation.attribution.segment import looks_like_name, piece_cost, surnames
from workstation.people.posts.words import post_words

if TYPE_CHECKING:
    from collections.abc import Container

_HAN = r"[\u3400-\u9fff\U00020000-\U0003ffff]"
_DOTTED = rf"{_HAN}{{1,8}}(?:[·•・‧]{_HAN}{{1,8}})+"
_SPACED = rf"({_HAN})[ \u3000\u00a0]{{1,3}}({_HAN})(?!{_HAN})"
_SPACED_TWO = rf"({_HAN})\u3000({_HAN})"
_MARK_AFTER = r"\Z|[^\u3400-\u9fff]"
_CLINGING = frozenset("了着过们性化型式")
"""What never follows a name."""
_LISTED, _WEAK, _DOUBTFUL, _RARE = -1.3, 1.5, 0.8, -4.6
_VERB, _ADVERB = 0.3, 0.6
"""What a verb of two characters behind speaks for a name, and an adverb at its end against it: 王晨|都表示."""
_ADVERBS = frozenset("都率将已也还均就则又再并曾先便即刚亲拟仍")
_AND = frozenset("和与及同")
_SHORT = 2
_MOST, _MOST_IN_PROSE = (2.7, 3.1), 1.0
"""What a name may cost, where a mark or a verb follows (of two characters, of more), and where none does."""


@dataclass(frozen=True, slots=True)
class NameFound:
    """A name, without the blanks inside of it, and where it ends; `cost` says how unlikely it is."""

    name: str
    start: int
    end: int
    cost: float = 0.0


def name_at(text: str, at: int, names: Container[str], *, alone: bool = False) -> NameFound | None:
    """The name that begins at a place. `alone`: nothing before it says that a name is due, so that a mark must follow it."""
    return _dotted(text, at, names) or _spaced(text, at, names) or _plain(text, at, names, alone)


def _dotted(text: str, at: int, names: Container[str]) -> NameFound | None:
    found = pattern(_DOTTED).match(text, at)
    if found is None:
        return None
    end = _end_of_dotted(text, found.start(), found.end(), names)
    return NameFound(text[at:end], at, end)


def _end_of_dotted(text: str, start: int, end: int, names: Container[str]) -> int:
    """A verb may be glued to its last part: 古丽努尔·艾山江出席."""
    last = max(text.rfind(dot, start, end) for dot in "·•・‧") + 1
    ends = [last + size for size in (3, 2, 4, 5, 6, 1) if last + size <= end]
    listed = next((at for at in ends if text[start:at] in names), None)
    if listed is not None:
        return listed
    return next((at for at in ends if at == end or post_words().follower.match(text, at)), end)


def _spaced(text: str, at: int, names: Container[str]) -> NameFound | None:
    found = pattern(_SPACED).match(text, at) or pattern(_SPACED_TWO).match(text, at)
    if found is None or found[1] not in surnames().single:
        return None
    name = found[1] + found[2]
    return NameFound(name, *found.span()) if name in names or looks_like_name(name) else None


def _plain(text: str, at: int, names: Container[str], alone: bool) -> NameFound | None:
    found = [each for size in (3, 2, 4) if (each := _candidate(text, at, size, names, alone))]
    best = min(found, key=lambda each: each.cost, default=None)
    longer = found[0] if found and len(found[0].name) == _SHORT + 1 else None
    if best and longer and len(best.name) == _SHORT and _goes_on(text, best, longer):
        return longer
    return best


def _goes_on(text: str, listed: NameFound, longer: NameFound) -> bool:
    """Whether a name of two characters, with nothing behind it that ends a name, is the beginning of one of three: 路宽宽."""
    last = longer.name[-1]
    ends = post_words().follower.match(text, listed.end) is not None
    return not ends and (last == listed.name[-1] or last in surnames().given) and post_words().follower.match(text, longer.end) is not None


def _candidate(text: str, at: int, size: int, names: Container[str], alone: bool) -> NameFound | None:
    piece = text[at : at + size]
    if len(piece) < size or not all("\u3400" <= char <= "\u9fff" for char in piece):
        return None
    listed = piece in names
    follows = post_words().follower.match(text, at + size)
    if alone and not listed and pattern(_MARK_AFTER).match(text, at + size) is None:
        return None
    if not listed and not _may_be_name(text, at, piece):
        return None
    cost = _LISTED if listed else name_cost(piece)
    if cost > (_MOST[size > _SHORT] if follows else _MOST_IN_PROSE):
        return None
    if not follows:
        return NameFound(piece, at, at + size, cost + _WEAK)
    return NameFound(piece, at, at + size, cost - _VERB if len(follows[0]) > 1 else cost)


def name_cost(piece: str) -> float:
    """How unlikely a piece is to be a name where one is due; the rarest surnames are believed, and those doubted that begin clauses."""
    words = post_words()
    doubt = _DOUBTFUL if piece[0] in words.doubtful else 0.0
    table = surnames()
    rare = _RARE if piece[0] in words.more_surnames and piece[0] not in table.single and piece[:2] not in table.compound else 0.0
    tail = _ADVERB if piece[-1] in _ADVERBS else 0.0
    return piece_cost(piece) + doubt + rare + tail


def _may_be_name(text: str, at: int, piece: str) -> bool:
    words = post_words()
    if "某" in piece[1:] or text.startswith(words.no_names, at) or text[at + len(piece) : at + len(piece) + 1] in _CLINGING:
        return False
    if piece[0] in _AND and len(piece) > _SHORT and piece_cost(piece[1:]) < 1:
        return False
    return looks_like_name(piece) and not any(words.title.match(text, start) for start in range(at, at + len(piece)))
