"""The house's own way with bylines, as chosen in the options."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workstation.attribution.form import HouseForm, RoleOrder

if TYPE_CHECKING:
    from workstation.options import OptionsBook


def house_form(options: OptionsBook, order: RoleOrder = RoleOrder.HOUSE) -> HouseForm:
    """How this paper writes an attribution (option `attribution.form`)."""
    chosen = options.get("attribution.form")
    return HouseForm(names="、" if chosen == "comma" else " ", bracketed=chosen == "bracket", order=order)
