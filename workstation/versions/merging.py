"""Two writers at one report: who changed what decides, and only a true clash is put to the editor."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from workstation.errors import Stale

if TYPE_CHECKING:
    from workstation.report import Report

TEXT_FIELDS = ("standing_head", "headlines", "body", "attribution_lines", "captions", "jump", "note")
"""What typing changes. The other fields belong to desk actions, and are always the stored ones."""


def texts(report: Report) -> dict[str, Any]:
    """A report's typed fields."""
    return {name: getattr(report, name) for name in TEXT_FIELDS}


def is_same_text(one: Report, other: Report) -> bool:
    """Whether two reports read the same, revision and desk matters aside."""
    return texts(one) == texts(other)


def merged(base: Report, mine: Report, stored: Report) -> Report:
    """The stored report with my text; `Stale` where both changed one field since `base`, to different ends."""
    chosen = {}
    for name in TEXT_FIELDS:
        before, own, other = getattr(base, name), getattr(mine, name), getattr(stored, name)
        if own not in (before, other) and other != before:
            raise Stale("稿件“{0}”同时在别处改过，两处文字不同：请选择两份都留，或以这里的为准", stored.title or stored.slug)
        chosen[name] = other if own == before else own
    return replace(stored, **chosen)
