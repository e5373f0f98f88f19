"""A text without the breaks that cut its sentences, and the way back to its own offsets."""

from __future__ import annotations

from dataclasses import dataclass

from workstation.attribution.lexicon import pattern
from workstation.people.posts.words import post_words

_BREAK = r"[ \t\u3000]*[\r\n]\s*"
_STOPS = "。！？；…：:!?"
_ORGAN_ENDS = "会委局部院办处室组府中心"
_LONG = 36
"""A line that is longer is running text, even without a mark in it."""


@dataclass(frozen=True, slots=True)
class CleanText:
    """The text as it is read. `places` gives each character's offset in the text as written; empty: they are the same."""

    text: str
    places: tuple[int, ...] = ()

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where a stretch stands in the text as written."""
        return (self.places[start], self.places[end - 1] + 1) if self.places and end > start else (start, end)


def clean_text(written: str) -> CleanText:
    """Take out breaks inside of sentences: behind a comma, or behind running text that doesn't end with a stop."""
    if "\n" not in written and "\r" not in written:
        return CleanText(written)
    kept, start, begin = [], 0, 0
    for found in pattern(_BREAK).finditer(written):
        if _is_cut(written, begin, found.start(), found.end()):
            kept.append((start, found.start()))
            start = found.end()
        begin = found.end()
    if not kept:
        return CleanText(written)
    kept.append((start, len(written)))
    return CleanText("".join(written[one:other] for one, other in kept), tuple(at for span in kept for at in range(*span)))


def _ends_in_name(text: str, begin: int, end: int) -> bool:
    """Whether a line ends in a title and the first character of a name."""
    return any(post_words().title.fullmatch(text, max(begin, end - size - 1), end - 1) for size in (2, 3, 4))


def _is_cut(text: str, begin: int, end: int, after: int) -> bool:
    """Whether the break between a line and the next cuts a sentence in two."""
    line, last, following = text[begin:end].strip(), text[end - 1 : end], text[after : after + 1]
    if not line or not "\u3400" <= following <= "\u9fff":
        return False
    if last in "，、," or (last in _ORGAN_ENDS and post_words().title.match(text, after)):
        return True
    if _ends_in_name(text, begin, end):
        return True
    is_prose = len(line) > _LONG or any(mark in line for mark in "，。,；")
    return is_prose and "\u3400" <= last <= "\u9fff" and not text.startswith(("本报", "记者", "通讯员"), after)
