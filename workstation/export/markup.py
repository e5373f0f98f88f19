"""Pieces of WordprocessingML and DrawingML as text; every value is escaped here and nowhere else."""

from __future__ import annotations

import re

NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
)
DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_ENTITIES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})
"""`xml.sax.saxutils` does the same, and imports the whole web client with it."""
_BREAKS = re.compile("[\t\n\r\x85\u2028\u2029]")


def attribute(value: str) -> str:
    """A quoted attribute value."""
    return '"' + text_of(value).replace('"', "&quot;") + '"'


def text_of(value: str) -> str:
    """Character data; what XML can't hold is left out, tabs and line breaks become blanks."""
    return _clean(value).translate(_ENTITIES)


def _clean(value: str) -> str:
    return _BREAKS.sub(" ", _FORBIDDEN.sub("", value))
