"""Accounts of a packet are looked over before anything is written: another sum than was closed, figures that are none."""

from __future__ import annotations

import hashlib
import json
import re
from datetime import datetime
from typing import Any

from workstation.errors import BadInput
from workstation.fees.freezing import thawed
from workstation.fees.ledger import Ledger
from workstation.packets.row_soundness import demand, is_whole
from workstation.store.tally_shelf import TRAVELLING

Json = dict[str, Any]
_MOST, _LONGEST, _MOST_RULES = 10**12, 4_000, 2_000
_NOTE = re.compile(rf"({'|'.join(TRAVELLING)}) (?:[0-9a-f]{{32}})?")


def demand_account(month: str, account: Json) -> None:
    """Raise `ValueError` (or `KeyError`, `TypeError`) for an account that isn't what its checksum says, or can't be read."""
    text = account["data"]
    demand(hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest() == account["digest"] and isinstance(account["person"], str))
    datetime.fromisoformat(account["at"])
    data = json.loads(text)
    ledger = _thawed(month, data)
    demand(all(is_whole(figure, -_MOST, _MOST) for _, *figures in data["sums"] for figure in figures))
    demand(all(is_whole(entry.points, -_MOST, _MOST) and is_whole(entry.cents, -_MOST, _MOST) for entry in ledger.entries))
    demand(all(f"{one.place.day:%Y-%m}" == month for one in ledger.reports))
    _texts(row[2] for row in data["reports"])
    _texts(part for pair in account["named"].items() for part in pair)


def _thawed(month: str, data: Json) -> Ledger:
    try:
        return thawed(Ledger, month, data)
    except BadInput as fault:
        raise ValueError from fault


def demand_adjustment(content: Json) -> None:
    """The same for what was put right."""
    key, name, is_staff, unit, role = content["payee"]
    _texts((key, name, unit, role, content["month"], content["slug"], content["reason"], content["person"]))
    demand(isinstance(is_staff, bool) and content["reason"] and set(content) == _COLUMNS)
    demand(all(is_whole(content[name], -_MOST, _MOST) for name in ("points", "cents")))
    datetime.fromisoformat(content["at"])


_COLUMNS = {"month", "payee", "points", "cents", "reason", "slug", "person", "at"}


def demand_note(key: str, values: Any) -> None:
    """The same for a note of what was found."""
    at, page, reports, characters, counts = values
    datetime.fromisoformat(at)
    demand(_NOTE.fullmatch(key) and isinstance(page, str) and is_whole(reports, 0, _MOST) and is_whole(characters, 0, _MOST))
    demand(len(counts) <= _MOST_RULES and all(isinstance(rule, str) and is_whole(number, 0, _MOST) for rule, number in counts.items()))


def _texts(texts: Any) -> None:
    demand(all(isinstance(text, str) and len(text) <= _LONGEST for text in texts))
