"""The words of datelines and bylines, read once from the program's data."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from workstation.resources import read_toml

if TYPE_CHECKING:
    from collections.abc import Iterable

HAN = r"[\u3400-\u9fff\U00020000-\U0003ffff〇]"
SPACE = r"[ \t\u3000\u00a0]"
MARK = r"[：:/／|｜丨]"


@dataclass(frozen=True, slots=True)
class Words:
    """Roles, credits and outlets as sets, for looking up."""

    own: frozenset[str]
    wires: frozenset[str]
    bodies: tuple[str, ...]
    media: tuple[str, ...]
    modifiers: tuple[str, ...]
    staff: frozenset[str]
    work: frozenset[str]
    order: tuple[tuple[str, ...], ...]
    trainees: frozenset[str]
    reporters: frozenset[str]
    duties: dict[str, str]
    glued: tuple[str, ...]
    alone: tuple[str, ...]
    both: frozenset[str]
    photo: frozenset[str]
    photo_roles: frozenset[str]
    pictures: frozenset[str]
    agencies: frozenset[str]
    never: frozenset[str]
    never_first: frozenset[str]
    never_last: frozenset[str]
    no_names: frozenset[str]
    nouns: frozenset[str]
    no_outlets: tuple[str, ...]
    offices: tuple[str, ...]

    def role_base(self, role: str) -> str:
        """A role without what only says where or for what it is done (本报驻外记者 → 记者); 见习, 实习, 首席, 特约 stay."""
        return pattern(_POSTED).sub("", role)


_POSTED = r"^(?:驻.{1,8}?|前方|全媒体|融媒体|融媒|新媒体|文字|视频|高级|资深)(?=记者)"


@cache
def pattern(source: str) -> re.Pattern[str]:
    """A pattern, compiled once, when first used."""
    return re.compile(source)


def longest_first(words: Iterable[str]) -> str:
    """An alternation that takes the longest word."""
    return "|".join(re.escape(word) for word in sorted(set(words), key=len, reverse=True))


def begun_alike(words: Iterable[tuple[str, str]]) -> str:
    """An alternation of words, each with a pattern for what follows. Those with one first character stand together behind it, so that
    a text is searched by first characters, and most places of it are passed at once."""
    groups: dict[str, list[str]] = {}
    for word, after in sorted(set(words), key=lambda pair: -len(pair[0])):
        groups.setdefault(word[0], []).append(re.escape(word[1:]) + after)
    return "|".join(f"{re.escape(first)}(?:{'|'.join(rest)})" for first, rest in groups.items())


def sought(words: Iterable[tuple[str, str]]) -> str:
    """The same alternation where only the place matters at which one begins: whatever can't go on as a word is passed before any of
    them is tried, in half the time."""
    told = list(words)
    first, second = (_any_of(word[at] for word, _ in told if len(word) > at) for at in (0, 1))
    alone = _any_of(word for word, _ in told if len(word) == 1)
    return rf"{first}(?:(?={second})|(?<={alone}))(?<=(?={begun_alike(told)}).)"


def _any_of(chars: Iterable[str]) -> str:
    """A set of characters, as a pattern."""
    return f"[{re.escape(''.join(sorted(set(chars))))}]"


@cache
def raw_words() -> dict[str, Any]:
    """The data file as it stands."""
    return read_toml("attribution.toml")


@cache
def words() -> Words:
    """The word sets."""
    data = raw_words()
    outlets, roles, credit, names = data["outlets"], data["roles"], data["credits"], data["names"]
    return Words(
        own=frozenset(outlets["own"]),
        wires=frozenset(outlets["wires"]),
        bodies=(*outlets["bodies"], *outlets["suffixes"]),
        media=tuple(outlets["suffixes"]),
        modifiers=tuple(roles["modifiers"]),
        staff=frozenset(roles["staff"]),
        work=frozenset(roles["words"]),
        order=tuple(tuple(group) for group in roles["order"]),
        trainees=frozenset(roles["trainees"]),
        reporters=frozenset(roles["reporters"]),
        duties={role: duty for duty, named in roles["duties"].items() for role in named},
        glued=tuple(sorted(credit["glued"], key=len, reverse=True)),
        alone=tuple(credit["alone"]),
        both=frozenset(credit["both"]),
        photo=frozenset(credit["photo"]),
        photo_roles=frozenset(credit["photo_roles"]),
        pictures=frozenset(credit["pictures"]),
        agencies=frozenset(credit["agencies"]),
        never=frozenset(names["never"]),
        never_first=frozenset(names["never_first"]),
        never_last=frozenset(names["never_last"]),
        no_names=frozenset(names["words"]),
        nouns=frozenset(names["nouns"]),
        no_outlets=tuple(names["no_outlets"]),
        offices=tuple(outlets["offices"]),
    )
