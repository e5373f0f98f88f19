"""The journal: desk actions that can be taken back, and brought back, by their names; kept over a restart.

An entry holds what each row was and became, field by field, so taking an action back leaves alone what others typed meanwhile: text
is an entry's field only where a packet brought it (and what was typed since forbids it then), or where the page gave a report pictures
and captions (which go where they are still the same), and a report or page that an action made is only put out of sight, and comes
back with all that was typed.
"""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

from workstation.errors import NotReady
from workstation.store.tables import JournalTable
from workstation.store.taking_back import demand_loose, settle_voids
from workstation.store.writing import Image

if TYPE_CHECKING:
    from workstation.changes import Change
    from workstation.store.store import Row, Store


class Journal:
    """撤销 and 重做 of desk actions."""

    def __init__(self, store: Store) -> None:
        self._store = store

    @property
    def undo_label(self) -> str | None:
        """The name of the action that `undo` takes back, such as 导入整版."""
        row = self._next(back=True)
        return row[1] if row else None

    @property
    def redo_label(self) -> str | None:
        """The name of the action that `redo` brings back."""
        row = self._next(back=False)
        return row[1] if row else None

    def undo(self) -> Change:
        """Take the last action back; raises `NotReady` when there is none, or when later work would be lost."""
        return self._step(back=True)

    def redo(self) -> Change:
        """Bring the last action that was taken back."""
        return self._step(back=False)

    def _step(self, *, back: bool) -> Change:
        with self._store.writing() as lane:
            entry = self._next(back=back)
            if entry is None:
                raise NotReady("没有可以撤销的操作" if back else "没有可以重做的操作")
            ident, label, images, person = entry
            listed = [Image(*image) for image in json.loads(images)]
            self._demand_right(label, listed, person)
            if back:
                demand_loose(self._store, listed)
            for image in reversed(listed) if back else listed:
                lane.swap(image, back=back)
            if any(image.table == "exchange_knot" or _is_of_text(image) for image in listed):
                settle_voids(self._store, lane, lane.change.reports)
            lane.run(JournalTable.update(undone=back).where(JournalTable.id == ident))
        return replace(lane.change, label=f"{'撤销' if back else '重做'} {label}")

    def _demand_right(self, label: str, images: list[Image], person: str | None) -> None:
        """Where the desk has accounts, one takes back what one did oneself; and a reading is returned, not undone."""
        gate = self._store.gate
        if not gate.is_kept:
            return
        if gate.actor.name != person or not gate.actor.name:
            gate.demand("journal.undo_others", label)
        if any("reading" in image.before and image.table == "report" for image in images):
            gate.demand("reading.set", label)

    def _next(self, *, back: bool) -> Row | None:
        order = JournalTable.id.desc() if back else JournalTable.id.asc()
        query = JournalTable.select(JournalTable.id, JournalTable.label, JournalTable.images, JournalTable.person)
        return self._store.row(query.where(JournalTable.undone != back).order_by(order).limit(1))


def _is_of_text(image: Image) -> bool:
    """Whether a part of a report's text was written: pictures and captions, from the page where they stand."""
    return image.table == "report" and isinstance(image.before.get("detail"), dict)
