"""The names of a text and how each is written in the other script: those of the directories, and those that the grammar finds."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Protocol

from workstation.attribution import read_attributions
from workstation.attribution.lexicon import pattern
from workstation.attribution.segment import UNLIKELY, looks_like_name, piece_cost, surnames
from workstation.people.known import NameIndex, places
from workstation.people.name_forms import form_tables, is_introduced, may_be_a_word, simplified_forms, traditional_forms
from workstation.people.posts.reading import read_clean
from workstation.text.plain_script import converter, is_word

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from workstation.people.known import Span
    from workstation.people.name_forms import Convert

_SHORTEST, _LONGEST, _WINDOW = 2, 4, 8
_SENTENCE = r"[^。！？\n]*[。！？\n]*"
_BLANK = "。"
_CALLED_UPON = r"主持|主讲|宣读|致辞|带队|作(?:了?[^，。]{0,8})?(?:报告|讲话|发言|说明|部署|动员)"
_LISTED = (
    r"(?:^|(?<=[，。；：,;:\n]))([\u4e00-\u9fff]{2,3}(?:、[\u4e00-\u9fff]{2,3})+?)"
    r"(?:等(?:领导|\d+人)?)?(?:出席|参加|陪同|列席|参与|一同|随同|在座)"
)
_SURE = 1.3
"""What a name may cost that only the words about it introduce."""


class Person(Protocol):
    """Who stands in a directory: staff, officials, correspondents."""

    @property
    def name(self) -> str:
        """In simplified characters."""

    @property
    def traditional(self) -> str:
        """Empty where the directory doesn't say."""


@dataclass(frozen=True, slots=True)
class NameQuestion:
    """A name that may be written otherwise than it was: whoever knows the person is asked. `others` are whole names."""

    name: str
    taken: str
    others: tuple[str, ...]
    place: str = ""
    """Where it stands, if the question is whether the person is meant at all: 关于建国七十周年."""


@dataclass(frozen=True, slots=True)
class Printed:
    """A stretch of the text and what stands there in the other script."""

    start: int
    end: int
    form: str


class NamesInText:
    """Finds names for one direction; `chosen` says how a name (as it stands in a text) is written, whatever the tables would have.

    What the tables can't decide is asked in `questions`, by name; the text has the form that is most usual.
    """

    def __init__(self, people: Iterable[Person], convert: Convert, chosen: Mapping[str, str], *, simplifying: bool) -> None:
        self._convert, self._chosen, self._simplifying = convert, chosen, simplifying
        self._own = _written_simplified(tuple(people), converter("hant-tw")) if simplifying else _written_traditional(people)
        self._forms: dict[str, str] = {}
        self._asked: dict[tuple[str, bool], NameQuestion] = {}

    @property
    def questions(self) -> tuple[NameQuestion, ...]:
        """What was met so far and isn't certain; each name once, and once for whether it is meant."""
        return tuple(self._asked.values())

    @cached_property
    def _index(self) -> NameIndex:
        return NameIndex((*self._own, *self._chosen))

    def printed(self, text: str, readable: str) -> list[Printed]:
        """Every name in order, none inside another. `readable` is the text in simplified characters, as the grammar reads it."""
        known = [found for found in (self._known(text, *span) for span in self._index.spans(text)) if found]
        read = [found for span in self._read(text, readable) for found in self._found(text, readable, span)]
        return _apart([*known, *read])

    def written(self, name: str) -> str:
        """A name by itself in the other script; empty for what is hardly one."""
        return self._chosen.get(name) or self._own.get(name) or (self._computed(name) if _may_be_person(name) else "")

    def _known(self, text: str, start: int, end: int) -> Printed | None:
        name = text[start:end]
        if name in self._chosen:
            return Printed(start, end, self._chosen[name])
        form = self._own[name] or self._computed(name)
        if not self._simplifying and not is_introduced(text, start, end):
            ordinary = self._ordinary(text, start, end)
            doubtful = may_be_a_word(text, start, name) or is_word(name)
            if ordinary != form and (doubtful or len(name) == _SHORTEST):
                taken, other = (ordinary, form) if doubtful else (form, ordinary)
                self._ask(NameQuestion(name, taken, (other,), text[max(0, start - 2) : end + 2].strip()))
                return None if doubtful else Printed(start, end, form)
        return Printed(start, end, form)

    def _ordinary(self, text: str, start: int, end: int) -> str:
        left = max(0, start - _WINDOW)
        return self._convert(text[left : end + _WINDOW])[start - left : end - left]

    def _read(self, text: str, readable: str) -> Iterator[Span]:
        """Names by their place: on bylines, behind posts, behind a title and before a verb."""
        if self._telling.isdisjoint(text):
            return
        yield from ((slot.start, slot.end) for read in read_attributions(readable, names=self._own) for slot in read.slots)
        yield from (mention.name_span for mention in read_clean(self._worth_reading(text, readable), self._own))
        yield from self._introduced(readable)
        yield from _listed(readable)

    def _worth_reading(self, text: str, readable: str) -> str:
        """The sentences that hold a character which a name may write otherwise; the others blanked out, place for place."""
        sentences = pattern(_SENTENCE).finditer(readable)
        return "".join(_BLANK * len(m[0]) if self._telling.isdisjoint(text[m.start() : m.end()]) else m[0] for m in sentences)

    @cached_property
    def _telling(self) -> frozenset[str]:
        """Characters that names write, or may write, otherwise than the converter does."""
        tables = form_tables()
        rows = (tables.kept,) if self._simplifying else (tables.surnames, tables.given)
        return frozenset(char for row in rows for char, forms in row.items() if forms != self._convert(char))

    def _introduced(self, text: str) -> Iterator[Span]:
        for surname in self._risky & set(text):
            for at in places(text, surname):
                edges = form_tables().before.get(surname, "")
                if at and text[at - 1] not in edges:
                    yield from ((at, at + size) for size in (3, 2) if _is_introduced_name(text, at, at + size))

    @cached_property
    def _risky(self) -> set[str]:
        """Surnames that the converter would write as the word that they aren't."""
        return {char for char, forms in form_tables().surnames.items() if self._convert(char) != forms[0]}

    def _found(self, text: str, readable: str, span: Span) -> Iterator[Printed]:
        start, end = span
        written = text[start:end]
        name = "".join(written.split())
        if not _may_be_person("".join(readable[start:end].split())):
            return
        yield Printed(start, end, _padded(self._chosen.get(name) or self._own.get(name) or self._computed(name), written))

    def _computed(self, name: str) -> str:
        if name not in self._forms:
            forms = simplified_forms(name, self._convert) if self._simplifying else traditional_forms(name, self._convert)
            self._forms[name] = forms.taken
            if forms.others:
                self._ask(NameQuestion(name, forms.taken, forms.others))
        return self._forms[name]

    def _ask(self, question: NameQuestion) -> None:
        self._asked.setdefault((question.name, bool(question.place)), question)


def _names_of(person: Person) -> tuple[str, ...]:
    return (person.name, *getattr(person, "pen_names", ()), *getattr(person, "aliases", ()))


def _written_traditional(people: Iterable[Person]) -> dict[str, str]:
    """Each name with its own traditional form; empty where the tables must do. Pen-names too long to be a person's are words."""
    own: dict[str, str] = {}
    for person in people:
        own |= {name: "" for name in _names_of(person) if 2 <= len(name) <= _LONGEST and name not in own}
        if person.traditional:
            own[person.name] = person.traditional
    return own


def _written_simplified(people: Sequence[Person], convert: Convert) -> dict[str, str]:
    """Every way in which a name may stand in traditional text, with the name."""
    own = {name: name for person in people for name in _names_of(person)}
    own |= {person.traditional: person.name for person in people if person.traditional}
    forms = {name: traditional_forms(name, convert) for name in own.values() if len(name) <= _LONGEST}
    for name, form in forms.items():  # what is usual before what may be, lest 范干 take the place of 范乾
        own.setdefault(form.taken, name)
    for name, form in forms.items():
        for other in form.others:
            own.setdefault(other, name)
    return own


def _is_introduced_name(text: str, start: int, end: int) -> bool:
    """Both what stands before and what stands behind it must say so."""
    name = text[start:end]
    if len(name) < end - start or not name.isalpha() or not looks_like_name(name) or piece_cost(name) > _SURE:
        return False
    tables = form_tables()
    if _is_called_upon(text, start, end):
        return True
    if len(name) == _SHORTEST and not text[end : end + 1].isalpha():
        return False  # 干部余下。
    return tables.behind.match(text, end) is not None and tables.ahead.search(text, max(0, start - 6), start) is not None


def _is_called_upon(text: str, start: int, end: int) -> bool:
    """由某某主持."""
    return text[start - 1 : start] == "由" and pattern(_CALLED_UPON).match(text, end) is not None


def _listed(text: str) -> Iterator[Span]:
    """Names at a clause's beginning, one after another, with what they all did: ，某某、某某、某某出席."""
    if "、" not in text:
        return
    for found in pattern(_LISTED).finditer(text):
        names = found[1].split("、")
        if all(looks_like_name(name) and piece_cost(name) <= _SURE for name in names):
            at = found.start(1)
            for name in names:
                yield at, at + len(name)
                at += len(name) + 1


def _may_be_person(name: str) -> bool:
    """A department's pen-name is converted like any words."""
    if "·" in name or not 2 <= len(name) <= _LONGEST:
        return False
    listed = name[0] in form_tables().surnames or surnames().single.get(name[0], UNLIKELY) < UNLIKELY
    return name[:2] in surnames().compound or (listed and name.isalpha())


def _padded(form: str, written: str) -> str:
    """A name with the blanks that it was written with (于　淼)."""
    characters = iter(form)
    return "".join(char if char.isspace() else next(characters, "") for char in written) if len(form) < len(written) else form


def _order(printed: Printed) -> tuple[int, int]:
    return printed.start, -printed.end


def _apart(printed: list[Printed]) -> list[Printed]:
    """Of overlapping names the longest, then the first in the list: who is known."""
    kept: list[Printed] = []
    for one in sorted(printed, key=lambda name: name.start - name.end):
        if all(one.end <= other.start or other.end <= one.start for other in kept):
            kept.append(one)
    return sorted(kept, key=_order)
