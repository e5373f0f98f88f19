"""Page furniture in mid-sentence: a short line between two halves of a sentence that is a folio, a hotline or a placeholder.

Such lines may well be text anywhere else; only the sentence that goes on behind them gives them away.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from workstation.filing import signs
from workstation.filing.junk import junk_kind
from workstation.filing.lines import NEVER_FIRST, Line, ends_sentence
from workstation.filing.words import pattern

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_LONGEST = 40
_MOST_LINES = 3
_LONG_ENOUGH = 30
"""A line without a comma that is running text by its length alone."""
_BRACKETS = "[〔（(【［<〈"
_SIGN = (
    r"[\[〔（(【［<〈]\s*(?:图|图片|照片|视频|广告|漫画|二维码|资料图)[^。，]{0,10}[\]〕）)】］>〉]"
    r"|[①-⑳❶-❿]|(?:星期|周)[一二三四五六日天]|https?://\S+|www\.\S+|\S+@\S+"
    r"|[A-Za-z]?\d{1,3}[\s　|｜·版]+[\u4e00-\u9fff·]{2,6}|[\u4e00-\u9fff·]{2,6}[\s　|｜·]+[A-Za-z]?\d{1,3}版?"
    r"|(?:[《【]?[\u4e00-\u9fff]{2,8}(?:报|周刊)[》】]?|<sections>(?:新闻)?)(?:[\s　|｜·]+\S.{0,24})?"
)
_WORDED = (
    r"[\u4e00-\u9fff]{0,6}<contacts>[：:]\s*\S.{0,24}"
    r"|(?:请|欢迎|微信)?<follows>.{0,8}(?:二维码|公众号|本报|我们|微信|客户端).{0,14}|<labels>.{0,16}"
)
_COMMA = re.compile("[，,。；;]")


def mark_furniture(lines: Sequence[Line], fills: Callable[[Line], bool]) -> list[Line]:
    """The lines, those marked as junk that stand in the way of a sentence; `fills` knows the full lines of a page that was cut."""
    marked = list(lines)
    for at, line in enumerate(lines):
        whole = fills(line) and not line.text.isascii()  # as long as the wrap: text, unless it is an address
        if line.junk or not at or whole or not _breaks_off(marked, at, fills):
            continue
        size = _size_at(lines, at)
        if size and at + size < len(lines) and _goes_on(lines[at + size]):
            marked[at : at + size] = [replace(line, junk=_kind(line.text)) for line in lines[at : at + size]]
    return marked


def _breaks_off(lines: Sequence[Line], at: int, fills: Callable[[Line], bool]) -> bool:
    """Whether the line before one is running text without an end."""
    if len(lines[at].text) > _LONGEST or not _is_furniture(lines[at].text):
        return False
    before = lines[at - 1]
    if before.junk or ends_sentence(before.text) or signs.tail_credit(before.text):
        return False
    return _runs(before.text) or (at > 1 and fills(before) and fills(lines[at - 2]) and not ends_sentence(lines[at - 2].text))


def _size_at(lines: Sequence[Line], at: int) -> int:
    """How many lines of furniture stand there."""
    size = 0
    while size < _MOST_LINES and at + size < len(lines) and _is_furniture(lines[at + size].text):
        size += 1
    return size


def _is_furniture(text: str) -> bool:
    standing = signs.standing_head(text)
    if not text or len(text) > _LONGEST or ends_sentence(text) or (standing and standing.scope != "label"):
        return False
    if _COMMA.search(text):
        return bool(pattern(_WORDED).fullmatch(text)) and len(_COMMA.findall(text)) == 1
    return bool(junk_kind(text)) or signs.is_date(text) or bool(pattern(_SIGN).fullmatch(text) or pattern(_WORDED).fullmatch(text))


def _kind(text: str) -> str:
    return junk_kind(text) or ("picture-placeholder" if text[0] in _BRACKETS else "folio-line")


def _runs(text: str) -> bool:
    return bool(_COMMA.search(text)) or len(text) > _LONG_ENOUGH or bool(signs.dateline_length(text))


def _goes_on(line: Line) -> bool:
    """Whether a line is the rest of a sentence, and nothing that begins anew."""
    text = line.text
    if text[:1] in NEVER_FIRST:
        return True
    anew = line.indented or signs.dateline_length(text) or signs.caption_start(text) or signs.numbered(text)
    return not anew and (ends_sentence(text) or _runs(text)) and not signs.credit_line(text)
