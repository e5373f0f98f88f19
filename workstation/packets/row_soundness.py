"""Rows and settings of a packet are looked over before anything is written: values of other kinds, codes that don't exist."""

from __future__ import annotations

import json
import re
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from workstation.checks.engine.finding import Severity
from workstation.errors import BadInput
from workstation.packets.carriers.settings import FORM, table_of
from workstation.register.book import MOST_CHARACTERS
from workstation.register.method import method
from workstation.store.codec import preset_from_dict
from workstation.store.row_shelf import ON, ROW_KINDS
from workstation.tagging.kinds import TagKind

if TYPE_CHECKING:
    from collections.abc import Callable

Json = dict[str, Any]
_LONGEST, _LARGEST_LIST = 4_000, 50_000
_SPECIAL = frozenset(
    {"regex", "since", "until", "exclude", "switched_on", "weighty", "count", "characters", "bonus", "shares", "people", "before"}
)
"""Columns of rows that hold something else than a text."""


def _texts(kind: str, content: Json) -> None:
    """All other columns hold texts of a length that somebody may have written."""
    told = ROW_KINDS[kind]
    for name in {*told.columns} - _SPECIAL - ({"severity"} if kind == "switch" else set()):
        demand(isinstance(content[name], str) and len(content[name]) <= _LONGEST)
    demand(isinstance(content["removed"], bool))
    if "at" in told.stamps:
        datetime.fromisoformat(content["at"])


def _term(content: Json) -> None:
    _texts("term", content)
    _days(content["since"], content["until"])
    Severity(content["severity"])
    demand(isinstance(content["regex"], bool) and isinstance(content["switched_on"], bool) and content["term"])
    demand(isinstance(content["exclude"], list) and all(isinstance(word, str) for word in content["exclude"]))
    if content["regex"]:
        try:
            re.compile(content["term"])
        except re.error as fault:
            raise ValueError from fault


def _switch(content: Json) -> None:
    _texts("switch", content)
    demand(content["switched_on"] in ON.values() and isinstance(content["switched_on"], str))
    if content["severity"] is not None:
        Severity(content["severity"])


def _house_waiver(content: Json) -> None:
    _texts("house_waiver", content)
    demand(isinstance(content["before"], (str, type(None))))


def _tag(content: Json) -> None:
    _texts("tag", content)
    demand(TagKind(content["kind"]) is not TagKind.FREE and content["name"])


def _list(content: Json) -> None:
    _texts("list", content)
    demand(content["name"])


def _fault(content: Json) -> None:
    by = method()
    _texts("fault", content)
    _days(content["day"])
    demand(isinstance(content["weighty"], bool) and (content["count"] is None or is_whole(content["count"], 1, MOST_CHARACTERS)))
    for name, known in (("kind", by.kinds), ("place", by.places), ("grade", by.grades), ("stage", by.stages)):
        demand(content[name] in known)


def _page_count(content: Json) -> None:
    _texts("page_count", content)
    _days(content["day"])
    demand(is_whole(content["characters"], 1, MOST_CHARACTERS))


def _grade(content: Json) -> None:
    _texts("grade", content)
    _days(content["day"])
    demand(is_whole(content["bonus"], -1_000_000, 1_000_000))
    demand(all(isinstance(name, str) and is_whole(part, 0, 1_000_000) for name, part in content["shares"].items()))
    demand(all(isinstance(name, str) and isinstance(key, str) for name, key in content["people"].items()))


def _form(content: Json) -> None:
    demand(all(key.startswith(FORM) and isinstance(json.loads(value), (str, int, float)) for key, value in content["values"].items()))


def _presets(content: Json) -> None:
    demand(all(preset_from_dict(preset).name == name for name, preset in content["values"].items()))


def _topics(content: Json) -> None:
    for topics in content["values"].values():
        demand(len(topics) <= _LARGEST_LIST and all(len(topic) == 4 and all(isinstance(part, str) for part in topic) for topic in topics))
    demand(set(content["values"]) <= {"topics"})


def _fee_table(content: Json) -> None:
    from workstation.fees.table import read_table

    try:
        read_table(table_of(content["values"]))
    except BadInput as fault:
        raise ValueError from fault


def _days(*told: str | None) -> None:
    for day in told:
        demand(day is None or date.fromisoformat(day).isoformat() == day)


def is_whole(value: object, least: int, most: int) -> bool:
    """Whether a value is a whole number within bounds."""
    return isinstance(value, int) and not isinstance(value, bool) and least <= value <= most


def demand(is_sound: object) -> None:
    """Raise `ValueError` unless it is."""
    if not is_sound:
        raise ValueError


ROW_CHECKS: dict[str, Callable[[Json], None]] = {
    "term": _term,
    "switch": _switch,
    "house_waiver": _house_waiver,
    "tag": _tag,
    "list": _list,
    "fault": _fault,
    "page_count": _page_count,
    "grade": _grade,
}
SINGLE_CHECKS: dict[str, Callable[[Json], None]] = {"form": _form, "presets": _presets, "topics": _topics, "fee_table": _fee_table}
