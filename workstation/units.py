"""Lengths as types, so that a point is never taken for a millimetre or a line.

A twip is 1/20 pt, an EMU 1/12,700 pt (ISO/IEC 29500-1, 20.1.2.1); both are whole numbers, so that the grid of a page is exact.
"""

from __future__ import annotations

from typing import NewType

Pt = NewType("Pt", float)
Mm = NewType("Mm", float)
Em = NewType("Em", float)
"""Widths in characters of the text's own size (字)."""
Lines = NewType("Lines", int)
"""Heights in lines of the page's body text (行)."""
Twips = NewType("Twips", int)
Emu = NewType("Emu", int)

EMU_PER_PT = 12_700
EMU_PER_MM = 36_000
EMU_PER_TWIP = 635


def mm_to_emu(value: float) -> Emu:
    """Millimetres to whole EMU."""
    return Emu(round(value * EMU_PER_MM))


def emu_to_mm(value: int) -> Mm:
    """EMU to millimetres."""
    return Mm(value / EMU_PER_MM)


def emu_to_twips(value: int) -> Twips:
    """EMU to whole twips."""
    return Twips(round(value / EMU_PER_TWIP))
