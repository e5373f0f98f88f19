"""The method's factors (计错办法), as data: `register.toml`."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any

from workstation.resources import read_toml


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of fault and what one counts. `steps`: up to so many characters count so much (0: any number)."""

    code: str
    label: str
    steps: tuple[tuple[int, float], ...]
    cap: float | None = None
    """All of an issue together, at most."""
    repeats: int | None = None
    """So often at most the same fault counts in an issue."""
    plain: bool = False
    """Never doubled."""

    def points(self, count: int) -> float:
        """What one fault of so many characters counts."""
        return next(points for most, points in self.steps if most == 0 or count <= most)


@dataclass(frozen=True, slots=True)
class Method:
    """The whole calculation's figures; labels by code, in the data's order."""

    pass_line: float
    per: int
    factor: float
    photo_share: float
    kinds: dict[str, Kind]
    places: dict[str, str]
    doubled: frozenset[str]
    grades: dict[str, str]
    stages: dict[str, str]
    families: dict[str, str]


@cache
def method() -> Method:
    """As the data has it; not to be changed."""
    data = read_toml("register.toml")
    return Method(
        data["pass_line"],
        data["per"],
        data["factor"],
        data["photo_share"],
        {code: _kind(code, table) for code, table in data["kinds"].items()},
        data["places"],
        frozenset(data["doubled"]["places"]),
        data["grades"],
        data["stages"],
        data["families"],
    )


def _kind(code: str, table: dict[str, Any]) -> Kind:
    steps = tuple((most, points) for most, points in table.get("steps", [[0, table.get("each", 0)]]))
    return Kind(code, table["label"], steps, table.get("cap"), table.get("repeats"), table.get("plain", False))
