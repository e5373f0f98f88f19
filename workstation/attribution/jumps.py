"""Jump lines (转版): 下转第四版, 上接第一版, 更多报道见 K04~05, with the pages that they name."""

from __future__ import annotations

import re

from workstation.attribution.lexicon import pattern
from workstation.attribution.numbers import number_of
from workstation.report import JumpLine

PAGE_NUMBER = r"[A-Za-zＡ-Ｚ]{0,2}[0-9０-９]{1,3}|[一二三四五六七八九十廿]{1,3}"
"""A page's number in any of its forms: 4, K04, Ａ２, 第四版's 四; `pages_of` normalises it."""
_PAGE = rf"第?(?:{PAGE_NUMBER})版?"
_PAGES = rf"{_PAGE}(?:\s*(?:[~～\-－—–至到、，,和及]|——)\s*{_PAGE})*\s*版?"
_VERB = (
    r"(?:紧?[下转]?接|下转|紧转|转接|上接|紧接|转(?=第|[A-Z0-9])|"
    r"(?:更多|相关|系列|详细|全文|后续|其他|[\u3400-\u9fff]{1,6}?(?=报道|内容|新闻|消息|图文|全文|评论|文章|图片|照片|版面|专版))?"
    r"(?:报道|内容|新闻|消息|图文|全文|评论|文章|图片|照片|版面|专版)?(?:详见|请见|另见|均?见|刊于|刊|载于|请看|参见|转至))"
)
JUMP = (
    rf"[（(【\[]?\s*(?:[▶►→▲●■□◆★»▼☞>]{{1,2}}\s*)?(?P<verb>{_VERB})\s*[：:]?\s*(?:本报|今日|同日|明日)?(?P<pages>{_PAGES})"
    r"\s*(?:《[^》]*》|“[^”]*”|[·•・][\u3400-\u9fff]{1,6}|[（(][\u3400-\u9fff]{1,6}[）)])?\s*[）)】\]]?[。]?"
)
_RANGE = rf"({PAGE_NUMBER})版?\s*(?:[~～\-－—–至到]|——)\s*第?({PAGE_NUMBER})"
_WIDE = str.maketrans("０１２３４５６７８９" + "".join(chr(c) for c in range(0xFF21, 0xFF3B)), "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ")


def jump_line(text: str) -> JumpLine | None:
    """A line that is nothing but a jump or a page reference; None for any other. The pages are normalised: K04, K05; 4."""
    stripped = text.strip()
    found = pattern(JUMP).fullmatch(stripped)
    if found is None or not _refers(found):
        return None
    return JumpLine(stripped, pages_of(found["pages"]))


def _refers(found: re.Match[str]) -> bool:
    """A bare number after 见 or 刊 is no page: it takes 第, 版 or a letter."""
    pages = found["pages"]
    return bool(re.search(r"[第版A-Za-zＡ-Ｚ]", pages))


def pages_of(text: str) -> tuple[str, ...]:
    """The pages that 第四版, K04~05 or A2、A3版 name, each once, in order."""
    pages: list[str] = []
    letter = ""
    expanded = pattern(_RANGE).sub(_expand, text)
    for found in pattern(PAGE_NUMBER).finditer(expanded):
        head, number = _parted(found[0])
        letter = head or letter
        page = letter + number
        if page not in pages:
            pages.append(page)
    return tuple(pages)


def _expand(found: re.Match[str]) -> str:
    (letter, first), (other, last) = _parted(found[1]), _parted(found[2])
    start, stop = int(first), int(last)
    if other not in ("", letter) or not start < stop <= start + 16:
        return f"{found[1]}、{found[2]}"
    width = len(first) if first.startswith("0") else 0
    return "、".join(f"{letter}{number:0{width}d}" for number in range(start, stop + 1))


def _parted(page: str) -> tuple[str, str]:
    plain = page.translate(_WIDE).upper()
    letter = plain.rstrip("0123456789")
    return (letter, plain[len(letter) :]) if letter != plain else ("", str(number_of(plain) or plain))
