"""A person's name in the other script: the surname as a surname is written (范, 于, 鍾), the given name as names are."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from itertools import islice, product
from typing import TYPE_CHECKING, Any

from workstation.resources import read_toml

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    Convert = Callable[[str], str]
_MOST_FORMS = 8
_DOTS = "·•・"


@dataclass(frozen=True, slots=True)
class NameForms:
    """A name in the other script: the form that is taken unless somebody says otherwise, and the others that it may have."""

    taken: str
    others: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FormTables:
    """For each character the forms that it has in a surname, a given name; for a compound surname its one form."""

    surnames: Mapping[str, str]
    compounds: Mapping[str, str]
    given: Mapping[str, str]
    kept: Mapping[str, str]
    before: Mapping[str, str]
    behind: re.Pattern[str]
    ahead: re.Pattern[str]


@cache
def form_tables() -> FormTables:
    """The tables, read once."""
    data = read_toml("names_in_script.toml")
    words: dict[str, Any] = data["words"]
    compounds = data["compounds"].split()
    return FormTables(
        _forms(data["surnames"]),
        {pair[: len(pair) // 2]: pair[len(pair) // 2 :] for pair in compounds},
        _forms(data["given"]),
        _forms(data["kept"]),
        {row[0]: row[2:] for row in data["before"].strip().splitlines()},
        re.compile(words["behind"]),
        re.compile(f"(?:{words['ahead']})$"),
    )


def _forms(rows: str) -> dict[str, str]:
    return {row[0]: row[1:] or row[0] for row in rows.split()}


def traditional_forms(name: str, convert: Convert) -> NameForms:
    """A simplified name in traditional characters; `convert` does foreign names, and single characters by the region's standard."""
    if any(dot in name for dot in _DOTS):
        return NameForms(convert(name))
    tables = form_tables()
    head = 2 if len(name) > 2 and name[:2] in tables.compounds else 1
    surname = (tables.compounds[name[:2]],) if head == 2 else _of(name[0], tables.surnames, convert)
    return _combined([surname, *(_of(char, tables.given, convert) for char in name[head:])])


def simplified_forms(name: str, convert: Convert) -> NameForms:
    """A traditional name in simplified characters: those that names keep (乾, 昇) are kept."""
    return _combined([_of(char, form_tables().kept, convert) for char in name])


def _of(char: str, table: Mapping[str, str], convert: Convert) -> tuple[str, ...]:
    return tuple(table[char]) if char in table else (convert(char),)


def _combined(parts: list[tuple[str, ...]]) -> NameForms:
    taken, *others = dict.fromkeys("".join(form) for form in islice(product(*parts), _MOST_FORMS))
    return NameForms(taken, tuple(others))


def may_be_a_word(text: str, start: int, name: str) -> bool:
    """Whether a known name's first character rather ends the word before it, and nothing behind speaks for a name: 由于建国以来."""
    edges = form_tables().before.get(name[0], "")
    return start > 0 and text[start - 1] in edges and form_tables().behind.match(text, start + len(name)) is None


def is_introduced(text: str, start: int, end: int) -> bool:
    """Whether what stands about a name says that it is one: 主任 before it, 说 or a mark behind it."""
    tables = form_tables()
    return tables.behind.match(text, end) is not None or tables.ahead.search(text, max(0, start - 6), start) is not None
