"""The table of rights, declared as data in `rights.toml`: an action, its name, the roles that may."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING

from workstation.resources import read_toml

if TYPE_CHECKING:
    from collections.abc import Iterable


class Role(StrEnum):
    """What somebody is at the desk; one person may be several."""

    REPORTER = "reporter"
    EDITOR = "editor"
    CHIEF = "chief"
    PROOFREADER = "proofreader"
    PAGE_EDITOR = "page_editor"
    ADMINISTRATOR = "administrator"


ROLE_NAMES: dict[Role, str] = {
    Role.REPORTER: "记者",
    Role.EDITOR: "编辑",
    Role.CHIEF: "总编",
    Role.PROOFREADER: "校对",
    Role.PAGE_EDITOR: "版面编辑",
    Role.ADMINISTRATOR: "管理员",
}


@dataclass(frozen=True, slots=True)
class Right:
    """One row of the table."""

    action: str
    label: str
    group: str
    roles: frozenset[Role]


@cache
def rights_table() -> dict[str, Right]:
    """All rights by action, in the order of the data; not to be changed."""
    table = read_toml("rights.toml")
    return {action: Right(action, row["label"], row["group"], frozenset(map(Role, row["roles"]))) for action, row in table.items()}


def may(roles: Iterable[Role], action: str) -> bool:
    """Whether one of these roles may do it; an action that isn't in the table is nobody's."""
    right = rights_table().get(action)
    return right is not None and not right.roles.isdisjoint(roles)


def role_names(roles: Iterable[Role]) -> str:
    """记者、编辑, in the table's order."""
    chosen = set(roles)
    return "、".join(name for role, name in ROLE_NAMES.items() if role in chosen)
