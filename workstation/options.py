"""Options, declared as data in `options.toml`: the settings dialog is generated from them, and the store keeps what differs."""

from __future__ import annotations

import json
import threading
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from workstation.changes import Change
from workstation.errors import BadInput, NotFound
from workstation.resources import read_toml
from workstation.rights.gate import needs
from workstation.store.option_shelf import OptionShelf
from workstation.store.plain import dumps
from workstation.told import listed

if TYPE_CHECKING:
    from collections.abc import Mapping

    from workstation.store.store import Store
    from workstation.store.writing import Writing

Setting = str | int | float | bool
KINDS: dict[str, type[Setting]] = {"text": str, "choice": str, "whole": int, "number": float, "switch": bool}


@dataclass(frozen=True, slots=True)
class Option:
    """One declared option. `kind`: text, choice, whole, number, switch. `least` and `most` bound numbers."""

    key: str
    kind: str
    default: Setting
    label: str
    help: str = ""
    group: str = ""
    choices: tuple[tuple[str, str], ...] = ()
    """Values of a choice with what the dialog shows for them."""
    least: float | None = None
    most: float | None = None

    def checked(self, value: object) -> Setting:
        """The value as this option keeps it; raises `BadInput` with what would be right."""
        wanted = KINDS[self.kind]
        if self.kind == "number" and isinstance(value, int) and not isinstance(value, bool):
            value = float(value)
        if not isinstance(value, wanted) or (wanted is int and isinstance(value, bool)):
            raise BadInput("“{0}”不能是 {1!r}", self.label, value)
        self._demand_possible(value)
        return value

    def _demand_possible(self, value: Setting) -> None:
        if self.choices and value not in [name for name, _ in self.choices]:
            raise BadInput("“{0}”只能是：{1}", self.label, listed(text for _, text in self.choices))
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            low, high = self.least, self.most
            if low is not None and value < low:
                raise BadInput("“{0}”不能小于 {1:g}", self.label, low)
            if high is not None and value > high:
                raise BadInput("“{0}”不能大于 {1:g}", self.label, high)


@cache
def declared_options() -> dict[str, Option]:
    """All options by key, in the order of the data; not to be changed."""
    return {key: _option(key, table) for key, table in read_toml("options.toml").items()}


def _option(key: str, table: dict[str, Any]) -> Option:
    rest = {name: value for name, value in table.items() if name not in ("choices", "kind")}
    choices = tuple((value, label) for value, label in table.get("choices", {}).items())
    return Option(key=key, kind=table["kind"], choices=choices, **rest)


class OptionsBook:
    """The options' values. A value on disk that an option no longer takes counts as its default."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._shelf = OptionShelf(store)
        self._turn = threading.Lock()
        self._values: dict[str, Setting] | None = None

    def get(self, key: str) -> Setting:
        """An option's value; raises `NotFound` for one that isn't declared."""
        return self._held().get(key, _declared(key).default)

    def all(self) -> tuple[tuple[Option, Setting], ...]:
        """Every option with its value, as a dialog shows them."""
        return tuple((option, self.get(key)) for key, option in declared_options().items())

    @needs("settings.change")
    def set(self, key: str, value: Setting) -> Change:
        """Keep a value; raises `BadInput` if the option can't take it. Not an action for 撤销."""
        checked = _declared(key).checked(value)
        with self._store.writing() as lane:
            self._shelf.put(lane, key, dumps(checked))
        with self._turn:
            self._values = None
        return Change("修改设置", options=frozenset({key}))

    def take_over(self, lane: Writing, values: Mapping[str, Any]) -> None:
        """Keep what another desk set, inside its writing; values that this program doesn't take are left out."""
        for key, value in _sound({key: dumps(value) for key, value in values.items()}):
            self._shelf.put(lane, key, dumps(value))
        with self._turn:
            self._values = None

    def _held(self) -> dict[str, Setting]:
        with self._turn:
            if self._values is None:
                self._values = dict(_sound(self._shelf.all()))
            return self._values


def _sound(stored: dict[str, str]) -> list[tuple[str, Setting]]:
    found = []
    for key, text in stored.items():
        try:
            found.append((key, _declared(key).checked(json.loads(text))))
        except (BadInput, NotFound):  # an option of another version
            continue
    return found


def _declared(key: str) -> Option:
    try:
        return declared_options()[key]
    except KeyError:
        raise NotFound("没有“{0}”这个设置", key) from None
