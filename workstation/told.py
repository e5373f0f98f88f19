"""A sentence that says itself: a text for scripts and paper, which still knows its words and facts, so that a window can say it anew."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable


class Told(str):
    """`words` with `{0}`, `{1}` … for the facts, among which may be others told; as a text, it is in the newsroom's language.

    Words without facts stand as they are, braces and all. Words written where they are told are found for translation.
    """

    __slots__ = ("facts", "words")
    words: str
    facts: tuple[Any, ...]

    def __new__(cls, words: str, *facts: Any) -> Told:
        """Say these words of these facts."""
        told = super().__new__(cls, words.format(*facts) if facts else words)
        told.words, told.facts = words, facts
        return told

    @classmethod
    def joined(cls, parts: Iterable[object], between: str = "，") -> Told:
        """Several beside each other; words that are nothing but places and marks are the same in every language."""
        facts = tuple(parts)
        return cls(between.join(f"{{{at}}}" for at in range(len(facts))), *facts)

    def __getnewargs__(self) -> tuple[Any, ...]:
        """So that it can be copied."""
        return (self.words, *self.facts)


def listed(parts: Iterable[object]) -> Told:
    """Things of a kind beside each other: K01、K02."""
    return Told.joined(parts, "、")
