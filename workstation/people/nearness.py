"""Whether a written name is nearly another: by sound, by shape, by a character too many or too few, or in another form."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, cached_property
from itertools import product
from typing import Any, TypeVar

from workstation.people.building import building
from workstation.people.shapes import look_alike
from workstation.people.sounds import sound_alike, sound_mixed_up, sounds_of
from workstation.resources import read_toml
from workstation.text.plain_script import converter


class MatchKind(StrEnum):
    """In what a written name differs from the one on the roster."""

    HOMOPHONE = "homophone"
    NEAR_HOMOPHONE = "near-homophone"
    LOOK_ALIKE = "look-alike"
    TRANSPOSED = "transposed"
    MISSING = "missing-char"
    EXTRA = "extra-char"
    VARIANT = "variant-form"
    TRADITIONAL = "traditional-form"
    SURNAME = "surname-variant"


@dataclass(frozen=True, slots=True)
class Near:
    """A name that the written one nearly is; the smaller the distance, the surer."""

    distance: float
    name: str
    kind: MatchKind

    @property
    def guessed(self) -> bool:
        """Whether nothing but all the other characters speaks for it."""
        return self.distance >= _GUESSED


_ONE_APART = {
    MatchKind.SURNAME: 0.9,
    MatchKind.HOMOPHONE: 1.0,
    MatchKind.LOOK_ALIKE: 1.2,
    MatchKind.NEAR_HOMOPHONE: 1.4,
}
_GUESSED = 2.5
_LONGEST_HEARD = 6
"""What is longer is no name; each character with two readings doubles the ways in which it may be heard."""
_FEW = 200
"""More names than so many are indexed anew."""
K = TypeVar("K")


class Nearness:
    """An index of names for the question whose name another nearly is, made when first asked: by what is left when one character
    goes, by the characters whatever their order, and by the sounds. No question reads all the names.
    """

    def __init__(self, names: Iterable[str], spellings: Mapping[str, str]) -> None:
        self._names, self._spellings = dict.fromkeys(names), spellings

    def prepare(self) -> None:
        """Make the indexes now."""
        _ = self._by_rest, self._by_characters, self._by_sound

    def changed(self, names: Iterable[str], spellings: Mapping[str, str]) -> Nearness:
        """The index of other names; where few differ, from the tables that stand."""
        other = Nearness(names, spellings)
        gone, come = self._names.keys() - other._names.keys(), other._names.keys() - self._names.keys()
        for table, keys in _TABLES.items() if len(gone) + len(come) <= _FEW else ():
            if table in self.__dict__:
                other.__dict__[table] = _amended(self.__dict__[table], keys, gone, come)
        return other

    def of(self, name: str, *, among_strangers: bool = False) -> Near | None:
        """The nearest name; among strangers only those that sound or look alike, or differ by a slip of the hand."""
        return min(self.all_of(name, among_strangers=among_strangers), key=lambda near: (near.distance, near.name), default=None)

    def all_of(self, name: str, *, among_strangers: bool = False) -> list[Near]:
        """Every name that it nearly is; another form of a name (異體, 繁體) is alone."""
        form = self._other_form(name)
        return [form] if form else [*self._same_length(name, among_strangers), *self._other_length(name, among_strangers)]

    def _other_form(self, name: str) -> Near | None:
        if name in self._spellings:
            return Near(0.0, self._spellings[name], MatchKind.TRADITIONAL)
        standard = "".join(variants().get(char, char) for char in name)
        if standard != name and standard in self._names:
            return Near(0.0, standard, MatchKind.VARIANT)
        simplified = simplify(standard)
        if simplified not in (name, standard) and simplified in self._names:
            return Near(0.0, simplified, MatchKind.TRADITIONAL)
        return None

    def _same_length(self, name: str, strangers: bool) -> Iterator[Near]:
        size = len(name)
        for other in self._candidates(name):
            apart = [at for at in range(size) if name[at] != other[at]]
            if len(apart) == 1:
                near = _one_apart(name, other, apart[0], strangers)
                if near:
                    yield near
            elif apart and (len(apart) < size or size == 2):
                yield from _several_apart(name, other, apart)

    def _candidates(self, name: str) -> dict[str, None]:
        """Names as long that may be near."""
        size = len(name)
        found = [other for rest in _lessened(name) for other in self._by_rest.get(rest, ()) if len(other) == size]
        found += self._by_characters.get("".join(sorted(name)), ())
        found += [other for heard in _heard(name) for other in self._by_sound.get(heard, ()) if len(other) == size]
        return dict.fromkeys(found)

    def _other_length(self, name: str, strangers: bool) -> Iterator[Near]:
        for longer in self._by_rest.get(name, ()):
            if not strangers or longer[0] == name[0]:
                yield Near(1.5, longer, MatchKind.MISSING)
        for at, shorter in enumerate(_lessened(name)):
            if shorter in self._names and (not strangers or len(shorter) > 2 or name[at] in name[:at] + name[at + 1 :]):
                yield Near(1.5, shorter, MatchKind.EXTRA)

    @cached_property
    def _by_rest(self) -> dict[str, list[str]]:
        return _index(self._names, _lessened)

    @cached_property
    def _by_characters(self) -> dict[str, list[str]]:
        return _index(self._names, _sorted)

    @cached_property
    def _by_sound(self) -> dict[tuple[str, ...], list[str]]:
        return _index(self._names, _heard)


def spelt_alike(written: str, name: str) -> Near | None:
    """Whether one stretch may be another name as long, as of strangers: what an index of one name would say."""
    if len(written) != len(name) or written == name:
        return None
    if "".join(variants().get(char, char) for char in written) == name:
        return Near(0.0, name, MatchKind.VARIANT)
    apart = [at for at, (one, other) in enumerate(zip(written, name, strict=True)) if one != other]
    if len(apart) == 1:
        return _one_apart(written, name, apart[0], True)
    return next(_several_apart(written, name, apart), None) if len(apart) < len(name) or len(name) == 2 else None


def _index(names: Iterable[str], keys: Callable[[str], Iterable[K]]) -> dict[K, list[str]]:
    index: dict[K, list[str]] = {}
    with building():
        for name in names:
            for key in keys(name):
                index.setdefault(key, []).append(name)
    return index


def _amended(
    index: Mapping[K, list[str]], keys: Callable[[str], Iterable[K]], gone: Iterable[str], come: Iterable[str]
) -> dict[K, list[str]]:
    amended = dict(index)
    for name in gone:
        amended |= {key: [other for other in amended[key] if other != name] for key in keys(name)}
    for name in come:
        for key in keys(name):
            amended[key] = [*amended.get(key, ()), name]
    return amended


def _sorted(name: str) -> list[str]:
    return ["".join(sorted(name))]


def _lessened(name: str) -> list[str]:
    """The name without its first character, without its second, and so on."""
    return [name[:at] + name[at + 1 :] for at in range(len(name))]


def _heard(name: str) -> Iterable[tuple[str, ...]]:
    """How a name may be read: nearly always in one way."""
    readings = [sounds_of(char) or (char,) for char in name[:_LONGEST_HEARD]]
    return product(*readings)


_TABLES: dict[str, Callable[[str], Iterable[Any]]] = {"_by_rest": _lessened, "_by_characters": _sorted, "_by_sound": _heard}


def _one_apart(name: str, other: str, at: int, strangers: bool) -> Near | None:
    kind = _kind_of_pair(name[at], other[at], first=at == 0)
    if kind is None:
        return None if strangers or len(name) < 3 else Near(_GUESSED, other, MatchKind.LOOK_ALIKE)
    loose = kind is MatchKind.NEAR_HOMOPHONE and not sound_mixed_up(name[at], other[at])
    return None if loose and strangers and len(name) == 2 and at == 0 else Near(_ONE_APART[kind], other, kind)


def _kind_of_pair(written: str, right: str, *, first: bool) -> MatchKind | None:
    if first and frozenset((written, right)) in surname_pairs():
        return MatchKind.SURNAME
    if sounds_of(written) & sounds_of(right):
        return MatchKind.HOMOPHONE
    if look_alike(written, right):
        return MatchKind.LOOK_ALIKE
    return MatchKind.NEAR_HOMOPHONE if sound_alike(written, right) else None


def _several_apart(name: str, other: str, apart: list[int]) -> Iterator[Near]:
    if sorted(name) == sorted(other):
        yield Near(1.0, other, MatchKind.TRANSPOSED)
    elif all(sounds_of(name[at]) & sounds_of(other[at]) for at in apart):
        yield Near(0.9 + 0.5 * len(apart), other, MatchKind.HOMOPHONE)


@cache
def variants() -> dict[str, str]:
    """Variant characters (异体字) with today's standard character."""
    pairs: str = read_toml("name_forms.toml")["variants"]
    return {pair[0]: pair[1] for pair in pairs.split() if pair[0] != pair[1]}


@cache
def surname_pairs() -> frozenset[frozenset[str]]:
    """Surnames that are written for each other."""
    pairs: str = read_toml("name_forms.toml")["surnames"]
    return frozenset(frozenset(pair) for pair in pairs.split())


def simplify(name: str) -> str:
    """A name in simplified characters; the converter is loaded only for a character that GB 2312 hasn't."""
    try:
        name.encode("gb2312")
    except UnicodeEncodeError:
        return converter("hans")(name)
    return name
