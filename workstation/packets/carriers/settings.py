"""What a paper has once: the form of its bylines, its own page presets, its list of topics, its table of points and fees."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from workstation.errors import BadInput
from workstation.packets.carriers.whole import Whole
from workstation.packets.joining import Clash, Joined, settle_field
from workstation.store.fee_shelf import FeeShelf
from workstation.store.option_shelf import OptionShelf
from workstation.store.plain import dumps
from workstation.store.tag_shelf import TagShelf

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from datetime import datetime

    from workstation.options import OptionsBook
    from workstation.store.store import Store
    from workstation.store.writing import Writing

Json = dict[str, Any]
FORM = "attribution."
"""What the options of the house's form begin with."""
PRESETS = "page.presets"
SETTINGS = ("form", "presets")
"""Kinds that lie among the options, which 撤销 leaves as they are."""


class Single(Whole):
    """One thing of its kind: values by name, joined one by one. What isn't said is left to each desk."""

    def __init__(self, store: Store, right: str) -> None:
        super().__init__(store)
        self.right = right

    def values(self) -> Json:
        """What this desk says, by name."""
        raise NotImplementedError

    def put(self, lane: Writing, values: Json) -> None:
        """Say this from now on."""
        raise NotImplementedError

    def names(self) -> Sequence[str]:
        """Itself, once anything was said."""
        return [self.kind] if self.values() and self._knots.by_name(self.kind, self.kind) is None else []

    def uid(self, name: str) -> str:
        """There is one."""
        return self.kind

    def place(self, lane: Writing, uid: str, content: Json, wanted: str) -> str:
        """There is one."""
        return self.kind

    def title(self, name: str, content: Json) -> str:
        """Its kind says it."""
        return ""

    def content(self, name: str) -> Json | None:
        """All values; null before any was said."""
        values = self.values()
        return {"values": values} if values or self._knots.by_name(self.kind, name) else None

    def joined(self, base: Json | None, one: Json, other: Json) -> Joined:
        """Each value by itself."""
        stood, mine, theirs = (side["values"] if side else {} for side in (base, one, other))
        found: Json = {}
        clashes: list[Clash] = []
        for name in dict.fromkeys((*mine, *theirs)):
            settle_field(found, clashes, name, (stood.get(name), mine.get(name), theirs.get(name)))
        return _joined(found, clashes)

    def compared(self, one: Json, other: Json) -> Joined:
        """Whatever differs is a clash."""
        return self.joined({"values": dict.fromkeys((*one["values"], *other["values"]), _UNLIKE)}, one, other)

    def is_signed(self, name: str, content: Json) -> bool:
        """Nobody signs it."""
        return False

    def write(self, lane: Writing, name: str, content: Json) -> None:
        """Say this from now on."""
        self.put(lane, content["values"])


def _joined(found: Json, clashes: Iterable[Clash]) -> Joined:
    """Values that nobody has any more are left out."""
    whole = tuple(Clash(clash.part, clash.base, clash.one, clash.other, is_whole=True) for clash in clashes)
    return Joined({"values": {name: value for name, value in found.items() if value is not None}}, clashes=whole, within="values")


class FormCarrier(Single):
    """The house's form of bylines (体例)."""

    kind = "form"

    def __init__(self, store: Store, right: str, options: OptionsBook) -> None:
        super().__init__(store, right)
        self._options, self._shelf = options, OptionShelf(store)

    def values(self) -> Json:
        """As they were set, each as JSON: what is off is something else than what nobody set."""
        return {key: value for key, value in sorted(self._shelf.all().items()) if key.startswith(FORM)}

    def put(self, lane: Writing, values: Json) -> None:
        """Set those that differ; one that this program doesn't take stays away."""
        self._options.take_over(lane, {key: json.loads(value) for key, value in values.items() if key.startswith(FORM)})


class PresetsCarrier(Single):
    """The paper's own page presets, by name."""

    kind = "presets"

    def __init__(self, store: Store, right: str) -> None:
        super().__init__(store, right)
        self._shelf = OptionShelf(store)

    def values(self) -> Json:
        """Each as it lies in the store."""
        return {str(preset["name"]): preset for preset in json.loads(self._shelf.all().get(PRESETS, "[]"))}

    def put(self, lane: Writing, values: Json) -> None:
        """All of them."""
        self._shelf.put(lane, PRESETS, dumps(list(values.values())))


class TopicsCarrier(Single):
    """The list of topics that the paper imported, as one value."""

    kind = "topics"

    def __init__(self, store: Store, right: str) -> None:
        super().__init__(store, right)
        self._shelf = TagShelf(store)

    def values(self) -> Json:
        """The whole list."""
        rows = self._shelf.topics()
        return {"topics": [list(row) for row in rows]} if rows else {}

    def put(self, lane: Writing, values: Json) -> None:
        """Another list."""
        if values != self.values():
            self._shelf.put_topics(lane, values.get("topics", ()))


class FeeTableCarrier(Single):
    """记分办法: part by part, a kind of report by itself; where the parts of both sides don't fit together, as a whole."""

    kind = "fee_table"

    def __init__(self, store: Store, right: str, clock: Callable[[], datetime]) -> None:
        super().__init__(store, right)
        self._shelf, self._clock = FeeShelf(store), clock

    def values(self) -> Json:
        """The paper's own table, in parts: `quota`, `kinds.news`, and the order of the kinds."""
        table = self._shelf.table()
        return _parts(table) if table else {}

    def put(self, lane: Writing, values: Json) -> None:
        """Another table counts from now on; those before are kept."""
        if values and _plain({"values": values})["values"] != self.values():
            self._shelf.put_table(lane, table_of(values), "", self._clock())

    def joined(self, base: Json | None, one: Json, other: Json) -> Joined:
        """The kinds' order is no matter to clash over."""
        stood, mine, theirs = (_plain(side) for side in (base or {"values": {}}, one, other))
        found = super().joined(*map(_unordered, (stood, mine, theirs)))
        order = _order(mine, theirs)
        values = found.decided({})["values"]
        if not _fits(values | {"order": [name for name in order if f"{_KIND}{name}" in values]}):
            return _joined({}, [Clash(_TABLE, None, mine["values"], theirs["values"])])
        return Joined({"values": {**found.content["values"], "order": order}}, clashes=found.clashes, within="values")


_KIND, _TABLE = "kinds.", "table"
_UNLIKE = "\0"


def _parts(table: Mapping[str, Any]) -> Json:
    kinds = {f"{_KIND}{code}": kind for code, kind in table["kinds"].items()}
    return {**{name: part for name, part in table.items() if name != "kinds"}, **kinds, "order": list(table["kinds"])}


def table_of(values: Json) -> Json:
    """A table of its parts; one that was decided as a whole lies under a name of its own."""
    values = values.get(_TABLE, values)
    kinds = {code: values[f"{_KIND}{code}"] for code in values["order"] if f"{_KIND}{code}" in values}
    return {**{name: part for name, part in values.items() if name != "order" and not name.startswith(_KIND)}, "kinds": kinds}


def _plain(content: Json) -> Json:
    """One that was decided as a whole, in its parts."""
    whole = content["values"].get(_TABLE)
    return {"values": whole if isinstance(whole, dict) else content["values"]}


def _unordered(content: Json) -> Json:
    return {"values": {name: value for name, value in content["values"].items() if name != "order"}}


def _order(one: Json, other: Json) -> list[str]:
    """The first condition that holds says what kind a report is, and the last kind takes the rest: what one side added comes before it."""
    mine, theirs = one["values"].get("order", []), other["values"].get("order", [])
    new = [code for code in theirs if code not in mine]
    return [*mine[:-1], *new, *mine[-1:]]


def _fits(values: Json) -> bool:
    from workstation.fees.table import read_table

    if not values or values.keys() == {"order"}:
        return True
    try:
        read_table(table_of(values))
    except BadInput:
        return False
    return True
