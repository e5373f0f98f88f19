"""Reads a stretch that is nothing but credits: roles, names, credit words, sources, in any of the trade's forms."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from workstation.attribution.lexicon import HAN, SPACE, Patterns, patterns, words
from workstation.attribution.segment import UNLIKELY, looks_like_name, piece_cost, split_run, surnames

if TYPE_CHECKING:
    from collections.abc import Container

_SKIP = re.compile(rf"(?:{SPACE}|[、，,；;|｜])*")
_RUN = re.compile(rf"{HAN}+(?:[·•・‧]{HAN}+)*")
_PADDED = re.compile(rf"({HAN})({SPACE}+)({HAN})(?:\2({HAN}))?(?!{HAN}|[·•・])")
_COMPOUND_PADDED = re.compile(rf"({HAN}{{2}})\u3000({HAN}{{1,2}})(?!{HAN})")
_ODD_NAME = re.compile(rf"{HAN}（{HAN}{{1,4}}）(?:{HAN}(?!{HAN}))?")
_SURE = 0.8
"""What a name of two characters with a frequent surname costs at most."""
_LATIN = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.\-]*")


@dataclass(slots=True)
class NameAt:
    """A name, spaces inside it taken out, with its half-open place in the text."""

    name: str
    start: int
    end: int
    cost: float = 0.0


@dataclass(slots=True)
class Group:
    """One role with its names, while it is read. `marked`: the role has its colon or slash."""

    start: int
    role: str | None = None
    org: str | None = None
    word: str | None = None
    names: list[NameAt] = field(default_factory=list)
    marked: bool = False
    glued: bool = False


@dataclass(slots=True)
class Credits:
    """What a stretch holds. `tidy` is false where a name was taken on looks that aren't those of a name."""

    groups: list[Group]
    source: str | None = None
    issued_by: str | None = None

    @property
    def names(self) -> list[NameAt]:
        """All names in order."""
        return [name for group in self.groups for name in group.names]


class Scanner:
    """Reads `text[start:end]` whole; `read` gives None where something in it belongs to no credit."""

    def __init__(self, text: str, start: int, end: int, names: Container[str] = ()) -> None:
        self._text, self._at, self._end, self._names = text, start, end, names
        self._groups: list[Group] = []
        self._source: str | None = None
        self._issued: str | None = None
        self._p: Patterns = patterns()

    def read(self) -> Credits | None:
        """The stretch's credits, or None."""
        self._skip_opening()
        while True:
            self._skip()
            if self._at >= self._end:
                return self._done()
            if not self._step():
                return None

    def _done(self) -> Credits:
        _spread_word(self._groups)
        return Credits(self._groups, self._source, self._issued)

    def _step(self) -> bool:
        return (
            self._read_source()
            or self._read_issued()
            or self._read_picture()
            or self._read_suffix()
            or self._read_before()
            or self._read_label()
            or self._read_names()
        )

    def _match(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        return pattern.match(self._text, self._at, self._end)

    def _skip(self) -> None:
        found = self._match(_SKIP)
        self._at = found.end() if found else self._at

    def _skip_opening(self) -> None:
        found = self._match(self._p.all_by)
        if found and not self._match(self._p.provided):
            self._at = found.end()

    def _read_source(self) -> bool:
        found = self._match(self._p.source)
        if found is None:
            return False
        self._source, self._at = found["source"], found.end()
        return True

    def _read_issued(self) -> bool:
        found = self._match(self._p.issued)
        if found is None:
            return False
        self._issued = self._source = found["org"]
        self._groups.append(Group(self._at, org=found["org"], word="发"))
        self._at = found.end()
        inner = re.compile(rf"{SPACE}*[（(]([^（()）\n]+)[）)]").match(self._text, self._at, self._end)
        if inner:
            self._at = inner.end()
            return self._read_issued_names(inner.start(1), inner.end(1))
        return True

    def _read_issued_names(self, start: int, end: int) -> bool:
        credits = Scanner(self._text, start, end, self._names).read()
        if credits is None or not credits.names:
            return False
        for group in credits.groups:
            group.org = group.org or self._issued
        self._groups[-1:] = credits.groups
        return True

    def _read_picture(self) -> bool:
        found = self._match(self._p.provided)
        if found:
            return self._read_provided(found)
        found = self._match(self._p.picture)
        if found is None:
            return False
        self._groups.append(Group(self._at, word=found["word"]))
        self._at = found.end()
        return True

    def _read_provided(self, found: re.Match[str]) -> bool:
        who, start = found["who"], found.start("who")
        inner = Scanner(self._text, start, found.end("who"), self._names).read()
        tidy = inner is not None and inner.names and all(name.cost < UNLIKELY for name in inner.names) and not is_body(who)
        if inner is not None and tidy:
            for group in inner.groups:
                group.word = found["word"]
            self._groups += inner.groups
        else:
            self._groups.append(Group(self._at, org=who, word=found["word"]))
        self._at = found.end()
        return True

    def _read_suffix(self) -> bool:
        found = self._match(self._p.after)
        if found is None or not self._groups or self._groups[-1].word or not self._suffix_fits(found):
            return False
        self._groups[-1].word, self._at = found["word"], found.end()
        return True

    def _suffix_fits(self, found: re.Match[str]) -> bool:
        """摄影 after a name is its credit word; before other names it is their role, unless the name has no role yet."""
        last = self._groups[-1]
        if found.end() >= self._end or (last.names and last.role is None):
            return True
        return bool(last.names) and not self._p.label.match(self._text, found.start(), self._end)

    def _read_before(self) -> bool:
        found = self._match(self._p.before)
        if found is None:
            return False
        self._at = found.end()
        group = Group(found.start(), word=(found["both"] or found["word"]) + "/", marked=True)
        self._groups.append(group)
        self._skip()
        self._read_label_into(group)
        return True

    def _read_label(self) -> bool:
        group = Group(self._at)
        if not self._read_label_into(group):
            return False
        self._groups.append(group)
        return True

    def _read_label_into(self, group: Group) -> bool:
        found = self._match(self._p.label)
        if found is None:
            return False
        group.role, group.org = found["role"], found["org"]
        group.marked = group.marked or bool(found["mark"])
        self._at = found.end()
        group.glued = not group.marked and bool(re.match(HAN, self._text[self._at : self._at + 1])) and self._at < self._end
        return True

    def _open_group(self) -> Group:
        """The group that the next name belongs to; a credit word after names closes theirs."""
        last = self._groups[-1] if self._groups else None
        if last is None or (last.word and not last.word.endswith("/")):
            self._groups.append(Group(self._at))
        return self._groups[-1]

    def _read_names(self) -> bool:
        return self._read_padded() or self._read_odd() or self._read_run() or self._read_latin()

    def _take(self, name: NameAt, end: int) -> bool:
        if not looks_like_name(name.name):
            return False
        self._open_group().names.append(name)
        self._at = end
        return True

    def _read_padded(self) -> bool:
        found = self._match(_COMPOUND_PADDED)
        if found and found[1] in surnames().compound:
            return self._take(NameAt(found[1] + found[2], found.start(), found.end()), found.end())
        found = self._match(_PADDED)
        if found is None:
            return False
        name = found[1] + found[3] + (found[4] or "")
        return self._take(NameAt(name, found.start(), found.end(), _looks(name)), found.end())

    def _read_odd(self) -> bool:
        found = self._match(_ODD_NAME)
        return found is not None and self._take(NameAt(found[0], found.start(), found.end()), found.end())

    def _read_latin(self) -> bool:
        """A net name, such as (责任编辑：nn023): only after a role with its colon."""
        found = self._match(_LATIN)
        if found is None or not self._groups or not self._groups[-1].marked:
            return False
        self._groups[-1].names.append(NameAt(found[0], found.start(), found.end()))
        self._at = found.end()
        return True

    def _read_run(self) -> bool:
        found = self._match(_RUN)
        if found is None:
            return False
        start, end = found.start(), self._cut_at_label(found.start(), found.end())
        end, word = self._cut_word(start, end)
        run = self._text[start:end]
        if self._is_outlet(run):
            self._open_group().org, self._at = run, end
            return self._close(word)
        if len(run) < 2 or not self._take_pieces(run, start):
            return self._take_body(run, end, word)
        self._at = end
        return self._close(word)

    def _take_body(self, run: str, end: int, word: str | None) -> bool:
        """市文旅局供图: a body where a name would stand; only before a credit word."""
        if word not in ("供图", "提供") or not is_body(run):
            return False
        self._groups.append(Group(self._at, org=run))
        self._at = end
        return self._close(word)

    def _close(self, word: str | None) -> bool:
        if word:
            self._groups[-1].word = word
            self._at += len(word)
        return True

    def _is_outlet(self, run: str) -> bool:
        """文/某某网 张三, 编选：某某中心: an outlet or body after a mark."""
        if not self._groups or not self._groups[-1].marked or self._groups[-1].names or self._groups[-1].org:
            return False
        return len(run) >= 4 and is_body(run)

    def _cut_at_label(self, start: int, end: int) -> int:
        label = self._p.glued_label.search(self._text, start + 2, end)
        return label.start() if label else end

    def _cut_word(self, start: int, end: int) -> tuple[int, str | None]:
        """Credit words glued to the last name: 孟仁泉摄, 张三文/图."""
        following = self._text[end : end + 1] if end < self._end else ""
        if following in ("/", "／") and end - start >= 3 and self._text[end - 1] in "文图摄":
            return end - 1, None
        run = self._text[start:end]
        if run in self._names:
            return end, None
        for word in words().glued:
            if run.endswith(word) and len(run) - len(word) >= 2:
                return end - len(word), word
        return end, None

    def _take_pieces(self, run: str, start: int) -> bool:
        pieces = self._pieces(run)
        unlikely = max(cost for _, cost in pieces) >= UNLIKELY
        if unlikely and len(run) <= 4:
            pieces = [(run, UNLIKELY)]
        if not all(looks_like_name(piece) for piece, _ in pieces) or (unlikely and len(run) > 4):
            return False
        group = self._open_group()
        for piece, cost in pieces:
            group.names.append(NameAt(piece, start, start + len(piece), cost))
            start += len(piece)
        return True

    def _pieces(self, run: str) -> list[tuple[str, float]]:
        """Four characters set apart by a space are rather one name with a character too many than two with a rare surname."""
        pieces = split_run(run, self._names)
        spaced = self._groups and not self._groups[-1].glued
        if spaced and len(run) == 4 and len(pieces) == 2 and max(cost for _, cost in pieces) > _SURE:
            return [(run, piece_cost(run, self._names))]
        return pieces


def _looks(name: str) -> float:
    return sum(cost for _, cost in split_run(name))


def is_body(text: str) -> bool:
    """Whether a text ends like the name of a body or an outlet."""
    return text.endswith(words().bodies)


def _spread_word(groups: list[Group]) -> None:
    """新华社记者甲、本报记者乙报道: a word at the end stands for the groups before it that have none."""
    word: str | None = None
    for group in reversed(groups):
        if group.word and not group.word.endswith("/"):
            word = group.word
        elif group.word is None and word and group.names:
            group.word = word
        elif group.word:
            word = None
