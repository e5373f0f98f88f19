"""Reads a stretch that is nothing but credits: roles, names, credit words, sources, in any of the trade's forms."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from workstation.attribution.lexicon import HAN, SPACE, pattern, words
from workstation.attribution.name_runs import NameAt, Run, is_body, is_likely_name, is_no_name, names_in, padded_name, run_at
from workstation.attribution.segment import UNLIKELY, piece_cost
from workstation.attribution.terminals import Terminals, nameless, terminals

if TYPE_CHECKING:
    from collections.abc import Container

_SKIP = rf"(?:{SPACE}|[、，,；;|｜□■◎]|//)*"
_BLANK = SPACE
_HAN = HAN
_BRACKET = rf"{SPACE}*[（(]([^（()）\n]+)[）)]"
_PROVIDED = ("供图", "供稿")
"""Credit words before which a body may stand: 市公安局供图."""
_PROVIDED_AFTER = rf"{SPACE}+(?:{'|'.join(_PROVIDED)})"
_DUTIES = ("编辑", "校对")
"""Credit words after a name that has no role; after one that has, they open a role of their own."""
_NO_CREDITS = r"[^（(《【\[［。“”！？]*(?:。|[“”！？][^图照]*\Z)"
"""Marks that stand in credits only within brackets and titles, or about the picture of which they speak."""
_WILL_REPORT = r"(?:将|已|正在)(?:继续|持续)?(?:进行|予以|作|做)[^，。；\n]{0,6}报道\Z"
"""本报将作实时报道 is a clause about those who report."""
_RARE = 2.2
"""What a name costs at least whose surname is rare."""
_LATIN = r"[A-Za-z0-9][A-Za-z0-9_.\-]*"


@dataclass(slots=True)
class Group:
    """One role with its names, while it is read. `marked`: the role has its colon or slash; `glued`: its name follows at once."""

    start: int
    role: str | None = None
    org: str | None = None
    word: str | None = None
    names: list[NameAt] = field(default_factory=list)
    marked: bool = False
    glued: bool = False

    @property
    def open(self) -> bool:
        """Whether names may still be added: a credit word after names closes a group."""
        return self.word is None or self.word.endswith("/") or not (self.names or self.org)


@dataclass(slots=True)
class Credits:
    """What a stretch holds. `issued_by`: 新华社发."""

    groups: list[Group]
    source: str | None = None
    issued_by: str | None = None

    @property
    def names(self) -> list[NameAt]:
        """All names in order."""
        return [name for group in self.groups for name in group.names]


def cannot_be_credits(text: str, start: int, end: int) -> bool:
    """Whether a mark, or the verb of a clause, says at once that a stretch can't be read as credits."""
    if pattern(_NO_CREDITS).match(text, start, end):
        return True
    return text.endswith("报道", start, end) and pattern(_WILL_REPORT).search(text, max(start, end - 16), end) is not None


class Scanner:
    """Reads `text[start:end]` whole; `read` gives None where something in it belongs to no credit."""

    def __init__(self, text: str, start: int, end: int, names: Container[str] = ()) -> None:
        self._text, self._start, self._at, self._end, self._names = text, start, start, end, names
        self._groups: list[Group] = []
        self._source: str | None = None
        self._issued: str | None = None
        self._terms: Terminals = terminals()
        self._nameless = nameless()

    def read(self) -> Credits | None:
        """The stretch's credits, or None."""
        self._skip_opening()
        while True:
            self._take(pattern(_SKIP))
            if self._at >= self._end:
                return self._done()
            if not self._step():
                return None

    def _done(self) -> Credits:
        _spread_words(self._groups)
        for group in self._groups:
            if group.role in _PROVIDED and group.org and not (group.names or group.word or group.marked):
                group.role, group.word = None, group.role  # 县融媒体中心供图
            if group.org == self._issued and group.org and not (group.names or group.word):
                group.word = "发"
        return Credits(self._groups, self._source, self._issued)

    def _step(self) -> bool:
        if self._match(self._nameless) is None:
            return self._read_suffix() or self._read_label() or self._read_names()
        return (
            self._read_source()
            or self._read_issued()
            or self._read_picture()
            or self._read_suffix()
            or self._read_before()
            or self._read_label()
            or self._take(self._terms.contact) is not None
            or self._read_names()
        )

    def _match(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        return pattern.match(self._text, self._at, self._end)

    def _take(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        found = self._match(pattern)
        if found:
            self._at = found.end()
        return found

    def _skip_opening(self) -> None:
        if self._match(self._terms.provided) is None:
            self._take(self._terms.opening)

    # sources and pictures

    def _read_source(self) -> bool:
        found = self._take(self._terms.source) or (not self._groups and self._take(self._terms.after_source))
        if not found:
            return False
        self._source = found["source"]
        return True

    def _read_issued(self) -> bool:
        """新华社发, 新华社发（甲 摄）, 中新社发 甲 摄: the agency is the source, and the names' outlet."""
        found = self._take(self._terms.issued)
        if found is None:
            return False
        self._issued = self._source = found["org"]
        self._groups.append(Group(found.start(), org=found["org"]))
        inner = self._take(pattern(_BRACKET))
        return inner is None or self._read_issued_names(*inner.span(1))

    def _read_issued_names(self, start: int, end: int) -> bool:
        credits = Scanner(self._text, start, end, self._names).read()
        if credits is None or not (credits.names or all(group.org for group in credits.groups)):
            return False
        for group in credits.groups:
            group.org = group.org or self._issued
        self._groups[-1:] = credits.groups
        return True

    def _read_picture(self) -> bool:
        return self._read_provided() or self._read_picture_word() or self._read_agency()

    def _read_picture_word(self) -> bool:
        found = self._take(self._terms.picture)
        if found is None:
            return False
        self._groups.append(Group(found.start(), word=found["word"]))
        return True

    def _read_agency(self) -> bool:
        """图/视觉中国, CFP 图, 甲 摄（人民视觉）: a picture agency, for the group before it or by itself."""
        found = self._take(self._terms.agency)
        if found is None:
            return False
        last = self._groups[-1] if self._groups else None
        if last is not None and last.org is None and (last.open or last.word):
            last.org = found["org"]
        else:
            self._groups.append(Group(found.start(), org=found["org"]))
        return True

    def _read_provided(self) -> bool:
        found = self._take(self._terms.provided)
        if found is None:
            return False
        inner = Scanner(self._text, *found.span("who"), self._names).read()
        tidy = inner is not None and inner.names and all(name.cost < UNLIKELY for name in inner.names) and not is_body(found["who"])
        groups = inner.groups if inner is not None and tidy else [Group(found.start(), org=found["who"])]
        for group in groups:
            group.word = found["word"]
        self._groups += groups
        return True

    # roles and credit words

    def _read_suffix(self) -> bool:
        found = self._match(self._terms.after)
        last = self._groups[-1] if self._groups else None
        if found is None or last is None or last.word or not self._suffix_fits(last, found) or self._is_padded():
            return False
        last.word, self._at = found["word"], found.end()
        return True

    def _is_padded(self) -> bool:
        """文　薇: someone of the surname 文, padded to three characters; 甲　文　乙丙　图 is no such thing."""
        name = padded_name(self._text, self._at, self._end) if self._text.startswith("文\u3000", self._at, self._end) else None
        return name is not None and len(name.name) == 2 and name.name[1] not in "摄图绘画"

    def _suffix_fits(self, last: Group, found: re.Match[str]) -> bool:
        """摄影 after a name is its credit word; before other names it is their role, unless the name has no role yet."""
        if found[0].startswith(("/", "／")):
            return bool(last.names)
        if last.role is None and (last.names or found.end() >= self._end):
            return bool(last.names or last.org)
        if found.end() >= self._end:
            return found["word"] not in _DUTIES
        return bool(last.names) and not self._terms.label.match(self._text, found.start(), self._end)

    def _read_before(self) -> bool:
        found = self._take(self._terms.before)
        if found is None:
            return False
        group = Group(found.start(), word=(found["both"] or found["word"]) + "/", marked=True)
        self._groups.append(group)
        self._take(pattern(_SKIP))
        if self._match(self._terms.agency) is None:
            self._read_label_into(group)
        return True

    def _read_label(self) -> bool:
        group = Group(self._at)
        if not self._read_label_into(group):
            return False
        last = self._groups[-1] if self._groups else None
        if last is not None and not last.names and not last.word:
            self._join(last, group)
        self._groups.append(group)
        return True

    def _join(self, last: Group, group: Group) -> None:
        """整理：记者 甲 is one group, and so is 云川发布记者 甲, whose outlet was read before."""
        if last.role in words().work:
            group.word = f"{last.role}/"
            self._groups.pop()
        elif last.role is None and last.org and group.org is None:
            group.org = last.org
            self._groups.pop()

    def _read_label_into(self, group: Group) -> bool:
        found = self._take(self._terms.label)
        if found is None:
            return False
        group.role, group.org = found["role"], found["org"] or group.org
        group.marked = group.marked or bool(found["mark"])
        group.glued = not group.marked and self._match(pattern(_HAN)) is not None
        return True

    # names

    def _read_names(self) -> bool:
        padded = padded_name(self._text, self._at, self._end)
        if padded:
            self._add([padded], padded.end)
            return True
        run = run_at(self._text, self._at, self._end, self._names)
        return self._read_run(run) if run else self._read_latin()

    def _read_run(self, run: Run) -> bool:
        if self._is_outlet(run):
            group = Group(self._at) if self._groups and self._groups[-1].names else self._open_group()
            if group not in self._groups:
                self._groups.append(group)
            group.org, self._at = run.text, run.end
            return self._close(run.word)
        spaced = bool(self._groups) and not self._groups[-1].glued
        names = names_in(run, self._names, spaced=spaced)
        if run.word == "报道" and spaced and self._groups[-1].names and len(names) < 2 and self._is_place(run.text):
            self._at = run.end
            return self._close(run.word, run.text)
        self._add(names, run.end)
        return bool(names) and self._close(run.word)

    def _is_place(self, text: str) -> bool:
        """记者 甲 银川报道: what is rather a town than one more name, as its first character is a rare surname or none."""
        return text not in self._names and piece_cost(text) >= _RARE

    def _is_outlet(self, run: Run) -> bool:
        """文/某某网 甲, 编选：某某中心, 通讯员 某某局 甲, 市公安局供图, 云川发布记者 甲: an outlet or body where a name might stand."""
        last = self._groups[-1] if self._groups else None
        provided = run.word in _PROVIDED or pattern(_PROVIDED_AFTER).match(self._text, run.end, self._end) is not None
        if provided and is_no_name(run.text):
            return True
        if provided or (last and last.open and not last.names and not last.org):
            named = provided or last is None or last.marked or (last.role or "").endswith("通讯员")
            return named and is_body(run.text) and (run.text in words().wires or not is_likely_name(run.text))
        if run.before_label and any(group.org == run.text for group in self._groups):
            return True  # 每经记者 甲 每经编辑 乙
        if last is None and self._at == self._start and self._is_unit(run):
            return True
        return last is None and run.before_label and self._at == self._start and self._may_be_outlet(run.text)

    def _is_unit(self, run: Run) -> bool:
        """第三中学 甲: a body, a blank and a name."""
        return is_body(run.text) and not is_likely_name(run.text) and pattern(rf"{_BLANK}+{_HAN}").match(self._text, run.end) is not None

    def _may_be_outlet(self, text: str) -> bool:
        return text not in self._names and len(text) <= 6 and not text.endswith(words().no_outlets)

    def _open_group(self) -> Group:
        """The group that the next name belongs to."""
        if not self._groups or not self._groups[-1].open or self._groups[-1].word in words().pictures:
            self._groups.append(Group(self._at))
        return self._groups[-1]

    def _add(self, names: list[NameAt], end: int) -> None:
        self._open_group().names.extend(names)
        self._at = end

    def _close(self, word: str | None, place: str = "") -> bool:
        if word:
            self._groups[-1].word = place + word
            self._at += len(word)
        return True

    def _read_latin(self) -> bool:
        """A net name, such as (责任编辑：nn023): only after a role with its colon."""
        if not self._groups or not self._groups[-1].marked or self._match(self._terms.contact):
            return False
        found = self._take(pattern(_LATIN))
        if found is None:
            return False
        self._groups[-1].names.append(NameAt(found[0], *found.span()))
        return True


def _spread_words(groups: list[Group]) -> None:
    """新华社记者甲、本报记者乙报道: a word at the end stands for the groups before it that have none."""
    word: str | None = None
    for group in reversed(groups):
        if group.word is None and word and group.names:
            group.word = word
        elif group.word:
            word = None if group.word.endswith("/") else group.word
