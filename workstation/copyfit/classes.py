"""What a character may do at the ends of a line.

Two rules stand side by side, as in the word processor that prints the page: where a hanzi finds no room, the Chinese lists of marks
that may not start or end a line decide (禁则); where a letter or digit finds none, the classes of Unicode's line breaking do (UAX 14).
"""

from __future__ import annotations

import unicodedata
from functools import cache

NOT_AT_START = frozenset(
    ":!),.:;?]}¢'\"、。〉》」』】〕〗〞︰︱︳﹐､﹒﹔﹕﹖﹗﹚﹜﹞！），．：；？｜｝︴︶︸︺︼︾﹀﹂﹄﹏～￠々‖•·ˇˉ―-′’”"
)
NOT_AT_END = frozenset("([{£¥'\"‵〈《「『【〔〖（［｛￡￥〝︵︷︹︻︽︿﹁﹃﹙﹛﹝“‘")
BLANKS = frozenset(" \u3000")
ZERO_WIDTH_SPACE = "\u200b"


@cache
def is_word(char: str) -> bool:
    """Whether the character is a letter or digit of any script; marks and symbols are not."""
    return unicodedata.category(char)[0] == "L" or unicodedata.category(char) == "Nd"


@cache
def takes_space(char: str) -> bool:
    """Whether autospace stands between the character and one of the other script: letters, digits and numbers like ① Ⅱ ½ do."""
    return is_word(char) or unicodedata.category(char)[0] == "N"


_CLASSES = {
    **dict.fromkeys("“”‘’\"'«»‹›", "QU"),
    **dict.fromkeys("，。、．）〉》」』】〕〗］｝}｡､", "CL"),
    **dict.fromkeys("（〈《「『【〔〖［｛([{", "OP"),
    **dict.fromkeys(")]", "CP"),
    **dict.fromkeys("！？!?", "EX"),
    **dict.fromkeys("：；・‼⁇⁈⁉〜々ゝゞヽヾ", "NS"),
    **dict.fromkeys(",.:;", "IS"),
    **dict.fromkeys("%‰℃％′″¢￠", "PO"),
    **dict.fromkeys("$￥¥£￡€№±+", "PR"),
    **dict.fromkeys("…‥", "IN"),
    **dict.fromkeys("-", "HY"),
    **dict.fromkeys("‐–|\u2002\u2003\u2009", "BA"),
    **dict.fromkeys("—", "B2"),
    **dict.fromkeys("/\\", "SY"),
    **dict.fromkeys("\u00a0\u2060\u202f", "GL"),
    " ": "SP",
    "\u3000": "BA",
    ZERO_WIDTH_SPACE: "ZW",
}
"""UAX 14 classes of what occurs in newspaper text; any other character is NU, AL or ID by its kind."""


@cache
def line_class(char: str) -> str:
    """The character's class in UAX 14, of those that matter here."""
    known = _CLASSES.get(char)
    if known:
        return known
    wide = unicodedata.east_asian_width(char) in "WF"
    if unicodedata.category(char) == "Nd" and not wide:
        return "NU"
    return "ID" if wide else "AL"


_GLUED_BEFORE = frozenset(("CL", "CP", "EX", "IS", "SY", "QU", "BA", "HY", "NS", "SP", "ZW", "GL"))
_GLUED_AFTER = frozenset(("OP", "QU", "GL"))
_PAIRS = frozenset(
    (
        *((before, "IN") for before in ("AL", "ID", "IN", "NU")),
        *(("B2", "B2"), ("ID", "PO"), ("AL", "NU"), ("NU", "AL"), ("PR", "ID"), ("AL", "PR"), ("PR", "AL"), ("PO", "AL")),
        *(("PR", "NU"), ("PO", "NU"), ("NU", "PO"), ("NU", "PR"), ("NU", "NU"), ("AL", "AL")),
        *(
            ("SY", "NU"),
            ("IS", "NU"),
            ("IS", "AL"),
            ("AL", "OP"),
            ("NU", "OP"),
            ("CL", "AL"),
            ("CL", "NU"),
            ("CP", "AL"),
            ("CP", "NU"),
            ("CL", "PO"),
            ("CL", "PR"),
        ),
    )
)
_PAIRS_BEFORE_DIGITS = frozenset((("PR", "OP"), ("PO", "OP")))
"""Pairs that hold together only where a digit follows: 5％（2） but 5％ | （含税）."""


@cache
def parts_by_class(before: str, after: str, beyond: str = "") -> bool:
    """Whether UAX 14, as tailored by the word processor, lets a line end between two characters; `beyond` stands behind them."""
    first, second = line_class(before), line_class(after)
    if (first, second) in _PAIRS_BEFORE_DIGITS:
        return not beyond or line_class(beyond) != "NU"
    if first in ("SP", "ZW"):
        return second not in ("SP", "ZW") and not (first == "SP" and second in ("CL", "EX", "IS", "SY"))
    if second in _GLUED_BEFORE or first in _GLUED_AFTER:
        return False
    return (first, second) not in _PAIRS


@cache
def parts_by_list(before: str, after: str, _beyond: str = "") -> bool:
    """Whether the Chinese lists let a line end between two characters; what stands behind them doesn't matter."""
    return after not in NOT_AT_START and before not in NOT_AT_END
