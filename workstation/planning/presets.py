"""Page presets (版式): the grids that pages are made on, as data."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from math import ceil
from typing import TYPE_CHECKING

from workstation.errors import BadInput, NotFound
from workstation.page import PagePreset
from workstation.resources import broken_data, read_toml
from workstation.told import Told, listed
from workstation.units import Em, Lines, Mm, Pt

if TYPE_CHECKING:
    from typing import Any

    from workstation.page import PagePlan

DEFAULT_PRESET = "四开"
FILE = "page_presets.toml"
MASTHEAD_OVER, MASTHEAD_HEIGHT = 640.0, 82.0
"""A quarto's type area in pt, and what its masthead takes of it; other papers in proportion, within bounds."""
SMALLEST_SHARE, LARGEST_SHARE = 0.7, 1.4
MM_PER_PT = 25.4 / 72


def page_presets() -> dict[str, PagePreset]:
    """All presets by name; not to be changed. Where somebody broke the data by hand, the program's own stand in for them."""
    return presets_read()[0]


def preset_faults() -> tuple[str, ...]:
    """What is broken in the data, each with its place and what is used meanwhile."""
    return tuple(Told("{0}。现在先用程序自带的版式", fault.told) for fault in presets_read()[1])


@cache
def presets_read() -> tuple[dict[str, PagePreset], tuple[BadInput, ...]]:
    """The presets, and what is wrong with the data."""
    from workstation.planning.built_in_presets import built_in_tables

    found = {name: _sound(name, table) for name, table in built_in_tables().items()}
    faults = list[BadInput]()
    try:
        tables = read_toml(FILE)
    except BadInput as fault:
        return found, (fault,)
    for name, table in tables.items():
        try:
            found[name] = _sound(name, table)
        except BadInput as fault:
            faults.append(fault)
    return found, tuple(faults)


def preset_of(plan: PagePlan) -> PagePreset:
    """The grid that a page is made on."""
    return plan.own_preset or preset_named(plan.preset)


def on_preset(plan: PagePlan, preset: PagePreset) -> PagePlan:
    """The plan on another grid, its slots where they are; one that the program doesn't know by name goes along whole."""
    own = None if page_presets().get(preset.name) == preset else preset
    return replace(plan, preset=preset.name, own_preset=own)


def with_masthead(preset: PagePreset) -> PagePreset:
    """The grid of a page with a masthead; one that has it stays as it is."""
    if preset.masthead:
        return preset
    width = (preset.columns * preset.measure + (preset.columns - 1) * preset.gap) * preset.size
    share = min(max(width / MASTHEAD_OVER, SMALLEST_SHARE), LARGEST_SHARE)
    lines = Lines(ceil(MASTHEAD_HEIGHT * share / preset.leading))
    return replace(preset, masthead=lines, lines=Lines(preset.lines - lines), top=Mm(preset.top + _millimetres(lines, preset)))


def without_masthead(preset: PagePreset) -> PagePreset:
    """The grid of the same page under a folio."""
    lines = preset.masthead
    top = Mm(round(preset.top - _millimetres(lines, preset), 6))
    return replace(preset, masthead=Lines(0), lines=Lines(preset.lines + lines), top=top) if lines else preset


def _millimetres(lines: int, preset: PagePreset) -> float:
    return lines * preset.leading * MM_PER_PT


def preset_named(name: str | PagePreset) -> PagePreset:
    """One of the program's presets, or the given one; `NotFound` names those that there are."""
    if not isinstance(name, str):
        return name
    try:
        return page_presets()[name]
    except KeyError:
        raise NotFound("没有“{0}”这种版式；现有：{1}", name, listed(page_presets())) from None


def _sound(name: str, table: dict[str, Any]) -> PagePreset:
    """A preset that a page can be made on; a section that somebody broke by hand is named with what is wrong."""
    from workstation.planning.preset_check import checked_preset

    try:
        return checked_preset(_preset(name, table))
    except KeyError as lacks:
        raise broken_data(FILE, Told("[{0}] 里缺少 {1}", name, lacks.args[0])) from lacks
    except (TypeError, ValueError, AttributeError) as fault:
        raise broken_data(FILE, Told("[{0}] 里有不是数的值（{1}）", name, fault)) from fault
    except BadInput as fault:
        raise broken_data(FILE, f"[{name}] {fault}") from fault


def _preset(name: str, table: dict[str, Any]) -> PagePreset:
    return PagePreset(
        name=name,
        label=table["label"],
        width=Mm(table["width"]),
        height=Mm(table["height"]),
        columns=table["columns"],
        measure=Em(table["measure"]),
        gap=Em(table["gap"]),
        size=Pt(table["size"]),
        leading=Pt(table["leading"]),
        lines=Lines(table["lines"]),
        top=Mm(table["top"]),
        folio=Mm(table["folio"]),
        left=Mm(table.get("left", 0)),
    )
