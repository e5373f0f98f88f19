"""Filing: paste, text file or DOCX → reports, every guess named and every change a repair."""

from workstation.filing.filed import Alternative, ChoiceKey, FiledPage, Part, Piece, Place, RepairKey, field_text, key_of, restore
from workstation.filing.paste import accept, file_page

__all__ = [
    "Alternative",
    "ChoiceKey",
    "FiledPage",
    "Part",
    "Piece",
    "Place",
    "RepairKey",
    "accept",
    "field_text",
    "file_page",
    "key_of",
    "restore",
]
