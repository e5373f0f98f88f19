"""Finds every dateline and byline of a text, with exact spans, and keeps quiet where a reporter is only spoken of."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache
from typing import TYPE_CHECKING

from workstation.attribution.datelines import (
    DATELINE_WORDS,
    DatelineAt,
    dateline_at,
    known_within,
    may_hold_dateline,
    other_at,
    saying_at,
)
from workstation.attribution.lexicon import HAN, SPACE, pattern, sought
from workstation.attribution.name_runs import is_medium
from workstation.attribution.reading import ReadAttribution, accepted, all_unlikely, made_of, signs_alone
from workstation.attribution.roles import RoleKind, role_kind
from workstation.attribution.scanner import Credits, Scanner, cannot_be_credits
from workstation.attribution.segment import UNLIKELY, looks_like_name, piece_cost
from workstation.attribution.terminals import hints, terminals
from workstation.report import Position

if TYPE_CHECKING:
    from collections.abc import Container, Iterator

    from workstation.attribution.recurring import RecurringLines
    from workstation.attribution.scanner import Group
    from workstation.report import Attribution

_BOXES = "□■◎●○◆▲△◇★☆◤▌▢☐"
_MOUTH = rf"(?=本报|记者|通讯员|首席|特约|全媒体|{SPACE})"
"""What follows a 口 that stands for a box."""
_BOX = rf"(?:[{_BOXES}]|口{_MOUTH}){SPACE}*"
_OPENINGS = "（(【"
_BRACKET = r"[（(【]([^（()）【】\n]{2,160})[）)】]"
_SENTENCE_END = "。！？!?…”’）)》】.；"
_PHOTO_INLINE = rf"摄(?={SPACE}{{2,}}|{SPACE}*(?:图[①-⑳一二三四五六七八九十\d]|[▲▼△]))"
_AFTER_BRACKET = rf"{SPACE}{{0,4}}[（(【]([^（()）【】\n]{{2,160}})[）)】]"
_TAIL_START = rf"(?:[。！？!?…”’」』）)]|{SPACE})(?={SPACE}*([^\s。]))"
_INLINE_START = rf"(?:[。！？!?”’」』）)；;]|{SPACE})+(?=\S)"
_BLANKS = " \t\u3000\u00a0"
_TRAILING = _BLANKS + "。，．.,"
_RUN_STOP = r"从|在|近|今|昨|日前|了解|获悉|赴|到|对|就|走进|现场|专程|\d|[０-９]"
_REPORTED = r"[^。！？：:；\n]{2,70}?(?:综合报道|摄影报道|联合报道|报道)(?=[：:，,]|$|\s)"
_BLANK = rf"{SPACE}*"
_WIDE_BLANK = r"\u3000|[ \u00a0]{2}"
_SHORT = 40
_LONGEST_LINE = 120
_LONGEST_TAIL = 110


def find_attributions(text: str, *, names: Container[str] = ()) -> tuple[Attribution, ...]:
    """All datelines and bylines of a text in order; `names` are names known to the house, for runs without spaces."""
    return tuple(read.attribution for read in read_attributions(text, names=names))


def read_attributions(text: str, *, names: Container[str] = (), before: RecurringLines | None = None) -> tuple[ReadAttribution, ...]:
    """The same with the place of every name; `before` knows the lines of other texts."""
    found: list[ReadAttribution] = []
    for start, end in _telling_lines(text):
        line = text[start:end]
        left, right = end - len(line.lstrip()), start + len(line.rstrip())
        if before is not None and 2 <= right - left <= _SHORT:
            found += before.read(text, left, right, names, _read_line)
        elif right - left >= 2:
            found += _read_line(text, left, right, names)
    return tuple(found)


def _read_line(text: str, start: int, end: int, names: Container[str]) -> list[ReadAttribution]:
    return _Line(text, start, end, names).read()


def _telling_lines(text: str) -> Iterator[tuple[int, int]]:
    """The lines with a word that signs or dates, or with what may hold or lead names of which no word says that they sign."""
    telling = _telling()
    end = -1
    while found := telling.search(text, end + 1):
        start = text.rfind("\n", 0, found.start()) + 1
        end = text.find("\n", found.start())
        end = len(text) if end < 0 else end
        yield start, end


@cache
def _telling() -> re.Pattern[str]:
    signs = [("口", _MOUTH), *((sign, "") for sign in _BOXES + _OPENINGS)]
    return re.compile(sought([*hints(), *DATELINE_WORDS, *signs]), re.MULTILINE)


class _Line:
    """One line, read from its strongest form to its weakest."""

    def __init__(self, text: str, start: int, end: int, names: Container[str]) -> None:
        self._text, self._start, self._end, self._names = text, start, end, names
        self._found = _Found()
        self._last = self._before(end, _TRAILING)
        """The line's end without the blanks and marks that follow its last word."""

    def read(self) -> list[ReadAttribution]:
        place = (self._text, self._start, self._end)
        is_signed = terminals().hint.search(*place) is not None
        if self._end - self._start > _SHORT and terminals().trigger.search(*place) is None:
            self._read_brackets(bare_only=True)
            return self._found.reads
        whole = self._whole(is_signed=is_signed)
        if whole:
            return [whole]
        self._read_parts(is_signed=is_signed)
        return self._found.reads

    def _read_parts(self, *, is_signed: bool) -> None:
        self._read_datelines()
        if is_signed:
            self._read_head()
        self._read_brackets()
        if is_signed:
            self._read_issued()
            self._read_tail()
            self._read_photos()

    def _whole(self, *, is_signed: bool) -> ReadAttribution | None:
        if self._end - self._start > _LONGEST_LINE:
            return None
        end = self._last
        box = pattern(_BOX).match(self._text, self._start, end)
        start = box.end() if box and box.end() < end else self._start
        if cannot_be_credits(self._text, start, end):
            return None
        bracket = pattern(_BRACKET).fullmatch(self._text, start, end)
        inner = (bracket.start(1), bracket.end(1)) if bracket else (start, end)
        dateline = dateline_at(self._text, *inner) or saying_at(self._text, *inner)
        if dateline and dateline.end == inner[1]:
            return self._made(self._start, end, dateline=dateline)
        reporters = self._reporters_within(dateline, inner[1]) if dateline and bracket else None
        if reporters:
            return self._made(self._start, end, reporters, dateline)
        if not (is_signed or bracket or box):
            return None
        credits = Scanner(self._text, *inner, self._names).read()
        if box and credits and signs_alone(credits):
            return self._made(self._start, end, credits)
        if credits and accepted(credits, bare=bracket is not None, loose=bracket is not None or box is not None or _is_spaced(credits)):
            return self._made(self._start, end, credits)
        return None

    # datelines

    def _read_datelines(self) -> None:
        if not may_hold_dateline(self._text, self._start, self._end):
            return
        for dateline in self._datelines():
            if not self._found.meets(dateline.start, dateline.end):
                self._take_dateline(dateline)

    def _datelines(self) -> Iterator[DatelineAt]:
        box = pattern(_BOX).match(self._text, self._start, self._end)
        head = box.end() if box else self._start
        first = dateline_at(self._text, head, self._end) or saying_at(self._text, head, self._end) or self._other(head)
        if first:
            yield first
            if not may_hold_dateline(self._text, first.end, self._end):
                return
        for dateline in known_within(self._text, first.end if first else self._start, self._end):
            if self._inline_fits(dateline):
                yield dateline
        for start in pattern(_INLINE_START).finditer(self._text, self._start, self._end):
            other = self._other(start.end())
            if other:
                yield other

    def _other(self, at: int) -> DatelineAt | None:
        """An outlet that isn't in the list has to be followed by its reporters in brackets."""
        found = other_at(self._text, at, self._end)
        if found is None or found.known or (at == self._start and _is_wire(found)):
            return found
        return found if self._bracket_after(found.end) or self._run_after(found.end) else None

    def _inline_fits(self, dateline: DatelineAt) -> bool:
        before = self._text[dateline.start - 1 : dateline.start]
        after = self._text[dateline.end : dateline.end + 1] if dateline.end < self._end else ""
        if before in ("（", "(", "“", "‘", "《", "【") or after in tuple("。，、；！？”’》"):
            return False
        if not dateline.plain:
            return dateline.dateline.date is not None or bool(self._bracket_after(dateline.end))
        return dateline.dateline.agency == "本报" and dateline.dateline.word == "讯"

    def _take_dateline(self, dateline: DatelineAt) -> None:
        follow = self._bracket_after(dateline.end) or self._run_after(dateline.end)
        if follow:
            credits, end = follow
            self._found.add(self._made(dateline.start, end, credits, dateline))
        else:
            self._found.add(self._made(dateline.start, dateline.end, dateline=dateline))

    def _bracket_after(self, at: int) -> tuple[Credits, int] | None:
        found = pattern(_AFTER_BRACKET).match(self._text, at, self._end)
        if found is None:
            return None
        credits = Scanner(self._text, found.start(1), found.end(1), self._names).read()
        return (credits, found.end()) if credits and (credits.groups or credits.source) else None

    def _run_after(self, at: int) -> tuple[Credits, int] | None:
        """本报讯记者甲报道：…, 本报讯记者乙从…获悉: names without brackets, up to 报道 or to where the sentence begins."""
        start = self._past_spaces(at)
        if terminals().label.match(self._text, start, min(self._end, start + 24)):
            return self._run_to_report(start) or self._run_to_verb(start)
        bare = self._run_to_report(start) if start > at else None
        return bare if bare and signs_alone(bare[0], word="报道") else None

    def _past_spaces(self, at: int) -> int:
        blank = pattern(_BLANK).match(self._text, at, self._end)
        return blank.end() if blank else at

    def _run_to_report(self, start: int) -> tuple[Credits, int] | None:
        reported = pattern(_REPORTED).match(self._text, start, self._end)
        if reported is None:
            return None
        credits = Scanner(self._text, start, reported.end(), self._names).read()
        return (credits, reported.end()) if credits and credits.names and not all_unlikely(credits) else None

    def _run_to_verb(self, start: int) -> tuple[Credits, int] | None:
        end, after = start, self._labelled_name(start)
        while after is not None:
            end, after = after, self._labelled_name(self._past_spaces(after))
        credits = Scanner(self._text, start, end, self._names).read() if end > start else None
        return (credits, end) if credits and credits.names else None

    def _labelled_name(self, start: int) -> int | None:
        """Where the name ends that follows a role at a place."""
        label = terminals().label.match(self._text, start, self._end)
        at = self._past_spaces(label.end()) if label else self._end
        sizes = (size for size in (2, 3, 4) if at + size <= self._end)
        return next((at + size for size in sizes if self._ends_name(self._text[at : at + size], at + size)), None)

    def _ends_name(self, piece: str, end: int) -> bool:
        if not re.fullmatch(rf"{HAN}+", piece) or not looks_like_name(piece) or piece_cost(piece, self._names) >= 3:
            return False
        after = self._text[end : end + 1]
        return after in " \u3000\t" or pattern(_RUN_STOP).match(self._text, end) is not None

    def _read_head(self) -> None:
        """本报记者 甲 云川报道, then the sentence; 本报记者 甲, a blank as wide as a character, and the sentence."""
        label = None if self._found.reads else terminals().label.match(self._text, self._start, self._end)
        if label is None:
            return
        follow = self._run_to_report(self._start)
        if follow is None and label["org"]:
            run = self._run_to_verb(self._start)
            follow = run if run and pattern(_WIDE_BLANK).match(self._text, run[1]) else None
        if follow:
            self._found.add(self._made(self._start, follow[1], follow[0]))

    # brackets, tails

    def _read_brackets(self, *, bare_only: bool = False) -> None:
        for found in pattern(_BRACKET).finditer(self._text, self._start, self._end):
            if self._found.meets(found.start(), found.end()):
                continue
            at_end = found.end() >= self._end or (found.end() == self._end - 1 and self._text[found.end()] in "。.")
            if bare_only and not at_end:
                continue
            self._read_bracket(found, bare=at_end)

    def _read_bracket(self, found: re.Match[str], *, bare: bool) -> None:
        start, end = found.span(1)
        before = self._before(found.start(), _BLANKS)
        bare = bare and (before == self._start or self._text[before - 1] in _SENTENCE_END)
        if not (bare or terminals().hint.search(self._text, start, end) or may_hold_dateline(self._text, start, end)):
            return
        dateline = dateline_at(self._text, start, end)
        reporters = self._reporters_within(dateline, end) if dateline else None
        if dateline and (dateline.end == end or reporters):
            self._found.add(self._made(found.start(), found.end(), reporters, dateline))
            return
        credits = Scanner(self._text, start, end, self._names).read()
        credited = self._text.endswith(("摄", "摄影报道", "供图"), self._start, before)  # 甲 摄（人民视觉） is one, and read from its name
        if credits and not (credited and not credits.names) and accepted(credits, bare=bare, loose=True):
            self._found.add(self._made(found.start(), found.end(), credits))

    def _reporters_within(self, dateline: DatelineAt, end: int) -> Credits | None:
        """（本报云川1月12日电 记者甲）: who stands after a dateline in the same bracket."""
        credits = Scanner(self._text, dateline.end, end, self._names).read() if dateline.end < end else None
        return credits if credits and credits.names and all(group.role for group in credits.groups) else None

    def _read_tail(self) -> None:
        end = self._tail_end()
        evidence = list(terminals().evidence.finditer(self._text, max(self._start, end - _LONGEST_TAIL), end))
        stop = evidence[-1].end() if evidence else self._start
        for found in pattern(_TAIL_START).finditer(self._text, max(self._start, end - _LONGEST_TAIL), stop):
            if not self._found.meets(found.start(1), end) and self._try(found.start(1), end):
                return

    def _before(self, at: int, passed: str) -> int:
        """The place after the last character before `at` that isn't one of those passed over."""
        while at > self._start and self._text[at - 1] in passed:
            at -= 1
        return at

    def _tail_end(self) -> int:
        """Where a tail without brackets ends: before the marks, and before an attribution in brackets that follows it."""
        end = self._last
        last = self._found.reads[-1].attribution.span if self._found.reads else None
        if last and last[1] == end and self._text[end - 1] in "）)】":
            end = self._before(last[0], _BLANKS)
        return end

    def _try(self, start: int, end: int) -> bool:
        if cannot_be_credits(self._text, start, end):
            return False
        credits = Scanner(self._text, start, end, self._names).read()
        if credits is None or not accepted(credits, bare=False, loose=_is_spaced(credits)):
            return False
        self._found.add(self._made(start, end, credits))
        return True

    def _read_issued(self) -> None:
        """新华社发（甲摄） in the middle of a line, 新华社发 甲 摄 after a comma."""
        for found in terminals().issued.finditer(self._text, self._start, self._end):
            inner = pattern(_AFTER_BRACKET).match(self._text, found.end(), self._end)
            end = inner.end() if inner else self._tail_end()
            if end - found.start() > _LONGEST_TAIL:
                continue
            credits = Scanner(self._text, found.start(), end, self._names).read()
            if credits and not self._found.meets(found.start(), found.end()):
                self._found.drop(found.start(), end)
                self._found.add(self._made(found.start(), end, credits))

    def _read_photos(self) -> None:
        """本报记者 甲 摄 between the captions of several pictures."""
        for found in pattern(_PHOTO_INLINE).finditer(self._text, self._start, self._end):
            for start in pattern(_TAIL_START).finditer(self._text, max(self._start, found.start() - 30), found.start()):
                if self._found.meets(start.start(1), found.end()) or self._try(start.start(1), found.end()):
                    break

    # results

    def _position(self, start: int, end: int) -> Position:
        rest = end < self._last
        if start == self._start:
            return Position.HEAD if rest else Position.STANDALONE
        return Position.INLINE if rest else Position.TAIL

    def _made(self, start: int, end: int, credits: Credits | None = None, dateline: DatelineAt | None = None) -> ReadAttribution:
        return made_of(self._text, (start, end), self._position(start, end), credits, dateline)


def _is_wire(dateline: DatelineAt) -> bool:
    """江海网1月12日讯: at a line's head, the name of a medium with a date needs no reporter after it."""
    parts = dateline.dateline
    return parts.date is not None and parts.word in ("讯", "电", "专电") and is_medium(parts.agency or "")


def _is_spaced(credits: Credits) -> bool:
    """A line of nothing but people's roles, blanks and names: rare surnames will do there, if the names have three characters."""
    return all(_is_people(group) for group in credits.groups) and all(name.cost < UNLIKELY or len(name.name) == 3 for name in credits.names)


def _is_people(group: Group) -> bool:
    return bool(group.role and group.names) and not group.glued and role_kind(group.role) is not RoleKind.WORK


class _Found:
    """What a line holds, in order; no two overlap."""

    def __init__(self) -> None:
        self.reads: list[ReadAttribution] = []
        self._starts: list[int] = []

    def meets(self, start: int, end: int) -> bool:
        """Whether a stretch overlaps something found."""
        at = bisect_left(self._starts, end)
        return at > 0 and self.reads[at - 1].attribution.span[1] > start

    def add(self, read: ReadAttribution) -> None:
        """Put it in its place."""
        at = bisect_left(self._starts, read.attribution.span[0])
        self._starts.insert(at, read.attribution.span[0])
        self.reads.insert(at, read)

    def drop(self, start: int, end: int) -> None:
        """Take out what a stretch overlaps."""
        while self.meets(start, end):
            at = bisect_left(self._starts, end) - 1
            del self._starts[at], self.reads[at]
