"""The presets as the program came with them: what pages are set on while the file of presets is broken, or lacks one of these.

The file is there to be changed; a test holds these against it as it is delivered.
"""

from __future__ import annotations

FIELDS = ("label", "width", "height", "columns", "measure", "gap", "size", "leading", "lines", "top", "folio", "left")
_ROWS: tuple[tuple[str | float, ...], ...] = (
    ("四开", "四开 270×390 毫米，5 栏×13 字，86 行", 270, 390, 5, 13, 1.5, 9, 11.5, 86, 26, 14, 0),
    ("四开6栏", "四开 270×390 毫米，6 栏×11 字，86 行", 270, 390, 6, 11, 1, 9, 11.5, 86, 26, 14, 0),
    ("对开", "对开 390×545 毫米，8 栏×13 字，120 行", 390, 545, 8, 13, 0.8888888888888888, 9, 11.5, 120, 37, 17, 0),
    ("A3", "A3 297×420 毫米，5 栏×14 字，73 行", 297, 420, 5, 14, 1.5, 10, 14.5, 73, 29, 14, 0),
    ("A4", "A4 210×297 毫米，4 栏×15 字，72 行", 210, 297, 4, 15, 1.5, 7.5, 10, 72, 25, 12, 0),
)


def built_in_tables() -> dict[str, dict[str, str | float]]:
    """By name, as the file would hold them."""
    return {str(row[0]): dict(zip(FIELDS, row[1:], strict=True)) for row in _ROWS}
