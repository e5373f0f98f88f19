"""Simplified text into traditional and back with OpenCC's dictionaries, and with no knowledge of names.

OpenCC's own program for Python takes four times as long for the same answer; `tests` compare the two.
"""

from __future__ import annotations

from functools import cache
from importlib.util import find_spec
from operator import add
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

PROFILES = {
    "hant-tw": ("STPhrases", "STCharacters", "", "TWVariants"),
    "hant-twp": ("STPhrases", "STCharacters", "TWPhrases", "TWVariants"),
    "hant-hk": ("STPhrases", "STCharacters", "", "HKVariants"),
    "hans": ("TSPhrases", "TSCharacters", "", ""),
}
"""For each script the dictionaries of words, of characters, of the region's own words (软件: 軟體), and of its standard forms."""
WITHOUT_OWN_WORDS = {"hant-twp": "hant-tw"}
"""The same script, words left as they are: names are written by it."""


@cache
def converter(script: str) -> Callable[[str], str]:
    """The conversion into a script; its dictionaries are read when it is first asked for."""
    words, characters, own, variants = PROFILES[script]
    first = _Conversion(_rows(words), _rows(characters), {} if own else _variants(variants))
    if not own:
        return first.text
    second = _Conversion(_rows(own), {}, _variants(variants))
    return lambda text: second.text(first.text(text))


def own_words(script: str, text: str) -> list[tuple[str, str]]:
    """What the region says otherwise in a text: each word as it stands in plain traditional characters, and its own word, in order."""
    words, characters, own, variants = PROFILES[script]
    if not own:
        return []
    plain = _Conversion(_rows(words), _rows(characters), {}).text(text)
    return _Conversion(_rows(own), {}, _variants(variants)).changes(plain)


def _variants(name: str) -> dict[str, str]:
    return _rows(name) if name else {}


def is_word(text: str) -> bool:
    """Whether the dictionary of simplified words has it: 余年, 丰收."""
    return text in _rows("STPhrases")


def place_for_place(text: str) -> str:
    """A text of bylines in simplified characters, a character for a character; others are left without the dictionary being read."""
    return text.translate(_simplified()) if _TRADITIONAL & set(text) else text


_TRADITIONAL = frozenset("記訊員報攝圖據電發責")
"""Some of these stand in every traditional dateline, byline and credit."""


@cache
def _simplified() -> dict[int, str]:
    return str.maketrans({key: form for key, form in _rows("TSCharacters").items() if len(key) == len(form) == 1})


@cache
def _rows(name: str) -> dict[str, str]:
    """A dictionary; of several forms the first counts."""
    spec = find_spec("opencc")
    folder = Path(spec.origin).parent if spec and spec.origin else Path()
    lines = (folder / "dictionary" / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    return {key: forms.split(" ")[0] for key, _, forms in (line.partition("\t") for line in lines) if forms}


class _Conversion:
    """Words first, the longest and then the leftmost; what they leave, by characters."""

    def __init__(self, words: Mapping[str, str], characters: Mapping[str, str], variants: Mapping[str, str]) -> None:
        self._words = words
        self._characters = str.maketrans(dict(characters))
        self._variants = str.maketrans(dict(variants))
        sizes: dict[str, set[int]] = {}
        for word in words:
            sizes.setdefault(word[:2], set()).add(len(word))
        self._sizes = {pair: tuple(found) for pair, found in sizes.items()}

    def text(self, text: str) -> str:
        """One text, converted."""
        pieces, at = [], 0
        for start, end in self._words_in(text):
            pieces += [text[at:start].translate(self._characters), self._words[text[start:end]]]
            at = end
        return "".join([*pieces, text[at:].translate(self._characters)]).translate(self._variants)

    def changes(self, text: str) -> list[tuple[str, str]]:
        """The words of a text that are replaced, each with what replaces it."""
        return [(text[start:end], self._words[text[start:end]].translate(self._variants)) for start, end in self._words_in(text)]

    def _words_in(self, text: str) -> list[tuple[int, int]]:
        length = len(text)
        found = [
            (-size, at)
            for at, pair in enumerate(map(add, text, text[1:]))
            for size in self._sizes.get(pair, ())
            if at + size <= length and text[at : at + size] in self._words
        ]
        taken = bytearray(len(text))
        chosen = []
        for size, at in sorted(found):
            if not any(taken[at : at - size]):
                taken[at : at - size] = b"\1" * -size
                chosen.append((at, at - size))
        return sorted(chosen)
