"""The three directories and the organs as JSON, written whole and read with distrust: every field's type is looked at."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields
from datetime import date
from typing import Any, TypeVar

from workstation.errors import BadInput
from workstation.people.correspondents import Correspondent
from workstation.people.officials import Official, Organ
from workstation.people.roster import Staff

Json = dict[str, Any]
T = TypeVar("T")
MOST = 200_000
_KINDS: dict[str, type[Any]] = {"staff": Staff, "officials": Official, "organs": Organ, "correspondents": Correspondent}
STAYS = frozenset({"id", "phone"})
_DAYS = frozenset({"joined", "left", "met"})
_NAMES = frozenset({"pen_names", "aliases"})
_LONGEST = 2_000


@dataclass(frozen=True, slots=True)
class Directories:
    """What travels; entries without ids, since those are a store's own, and without telephone numbers: anybody may find the stick."""

    staff: tuple[Staff, ...] = ()
    officials: tuple[Official, ...] = ()
    organs: tuple[Organ, ...] = ()
    correspondents: tuple[Correspondent, ...] = ()


def directories_json(directories: Directories) -> Json:
    """All entries, each field by its name."""
    return {kind: [_entry_json(entry) for entry in getattr(directories, kind)] for kind in _KINDS}


def directories_from(data: Json) -> Directories:
    """What another desk wrote; `BadInput` where an entry isn't one. Fields of a later version are left out."""
    return Directories(**{kind: tuple(_entries(data, kind)) for kind in _KINDS})


def _entry_json(entry: Any) -> Json:
    values = {field.name: getattr(entry, field.name) for field in fields(entry) if field.name not in STAYS}
    return {name: value.isoformat() if isinstance(value, date) else value for name, value in values.items()}


def _entries(data: Json, kind: str) -> list[Any]:
    rows = data.get(kind)
    if not isinstance(rows, list) or len(rows) > MOST:
        raise BadInput("名录文件里的 {0} 读不出来", kind)
    return [_entry(row, kind, number) for number, row in enumerate(rows, 1)]


def _entry(row: object, kind: str, number: int) -> Any:
    if not isinstance(row, dict) or not isinstance(row.get("name"), str) or not row["name"].strip():
        raise BadInput("名录文件里 {0} 第 {1} 条没有姓名或名称", kind, number)
    wanted = [field.name for field in fields(_KINDS[kind]) if field.name not in STAYS and field.name in row]
    try:
        values = {name: _reader(name)(row[name]) for name in wanted}
        return _KINDS[kind](**values, id=None)
    except (ValueError, TypeError) as error:
        raise BadInput("名录文件里 {0} 第 {1} 条（{2}）不合格", kind, number, row["name"][:10]) from error


def _reader(name: str) -> Callable[[object], object]:
    if name in _DAYS:
        return lambda value: None if value is None else date.fromisoformat(_text(value))
    if name in _NAMES:
        return _names
    return _rank if name == "rank" else _text


def _text(value: object) -> str:
    if not isinstance(value, str) or len(value) > _LONGEST:
        raise TypeError(value)
    return value


def _names(value: object) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise TypeError(value)
    return tuple(_text(name) for name in value)


def _rank(value: object) -> int | None:
    if value is not None and (not isinstance(value, int) or isinstance(value, bool) or not -(10**6) < value < 10**6):
        raise TypeError(value)
    return value
