"""The signs by which filing knows a line: dateline, credit line, glued credit, jump line, caption, standing head."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

from workstation.attribution import find_attributions, parse_line, trailing_attribution
from workstation.attribution.datelines import dateline_at, other_at, saying_at
from workstation.attribution.jumps import jump_line as read_jump
from workstation.attribution.segment import looks_like_name, piece_cost
from workstation.filing.words import pattern
from workstation.report import Attribution, Media
from workstation.resources import read_toml

if TYPE_CHECKING:
    from workstation.report import JumpLine

_LONGEST_CREDIT = 120
_LONGEST_TAIL = 170
_LONGEST_DATELINE = 120
_LONGEST_JUMP = 40
_NEAREST = 110
_CREDIT_NEAR = re.compile(r"者|通讯员|评论员|实习生|摄|图|来源|文|画|稿|笔|整理|编|译|统筹|策划|发|CFP|提供|报道|员|[）)]\W{0,3}$")
_PLAIN_END = re.compile(r"[。！？][^。！？）)]*[，,][^。！？）)]{2,}。$")
"""A last sentence with a comma and an end mark is text, and spares the search for a credit."""
_DATELINE_NEAR = re.compile("讯|电|消息|报道|综合")
_CAPTION_START = re.compile(
    r"[（(]?(?:[▲△▼▽◀▶◤◣◥◢↑↓←→⬆⬇☝👆👇▴▾◂▸◄►]\s*|图[①-⑳0-9一二三四五六七八九十]{0,3}\s*[:：为]|图[①-⑳]|(?:[上下左右]|题|前|中|大|小|主)图[:：为，,]|图片说明|图说[:：]|资料图片?[:：]|配图说明)"
)
_ARROW = re.compile(r"[▲△▼▽◀▶◤◣◥◢↑↓←→⬆⬇☝👆👇▴▾◂▸◄►]")
_NUMBERED = re.compile(
    r"(?:[（(]?[一二三四五六七八九十]{1,3}[)）、．.]|[（(]?\d{1,2}[)）、．.](?!\d)|[①-⑳❶-❿]|第[一二三四五六七八九十]{1,3}[、，,：:\s]|[一二三四五六七八九十]是|首先|其次|[■●◆▪•·★☆]\s*|——)"
)
_ENUMERATED = re.compile(
    r"[（(][一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十]{1,3}[、．.]|第[一二三四五六七八九十]{1,2}[、，,：:\s]|之[一二三四五六七八九十][：:\s]"
)
_DATE = re.compile(
    r"(?:(?:19|20)\d\d\s*[年./-]\s*)?\d{1,2}\s*[月./-]\s*\d{1,2}\s*日?|(?:19|20)\d\d年\d{1,2}月"
    r"|二[〇○零Oo0].{2}年.{1,2}月(?:.{1,3}日)?"
)
_NOTICE = r".{2,}<notices>[！!]?"
_BODY_NAME = r"[\u4e00-\u9fffA-Za-z0-9·（）()“”\s]{1,22}<bodies>"
_READER = r"[^，。；：:！？\s]{0,12}<readers>[ \u3000:：]+(?:[\u4e00-\u9fff]{2,4}|[\u4e00-\u9fff][ \u3000]+[\u4e00-\u9fff])"
_ADDRESSED = r"[^，。；：:！？\s]{0,14}<addressed>[：:]"
_SOURCE = re.compile(r"据《[^》]{2,16}》[^，。]{0,12}(?:报道|消息)[，,]")
_ANNOUNCES = re.compile("(?:(?:如下|以下|下列)[^，。]{0,8}|倡议|呼吁|提示|提醒|通知|通告|公告|声明|建议)[：:]$")
_OPENS = re.compile(
    r"据[^，。]{1,24}(?:报道|消息|通报|发布|介绍|获悉)[，,]|(?:近日|日前|近期|连日来|昨日|昨天|今日|今天|日前从|目前)[，,]|记者[^，。]{0,14}(?:从|获悉|了解到)"
    r"|(?:\d{4}年)?\d{1,2}月\d{1,2}日(?:上午|下午|晚|晚上|凌晨|清晨|中午)?[，,]"
)
_SPEAKS = re.compile(r"(?:记者|问|答|主持人|编者|甲|乙)[:：]|.{0,10}[说道问答]：")
_BULLETED = re.compile(r"[■●◆▪•★☆◎◇□▲△○]\s*|\d{1,2}[、．.](?!\d)\s*|[①-⑳]")
_HEADING_BOX = "【】[]［］《》〔〕■●◆▲△★☆▍▎|｜〓·•：: 　<>〈〉◎◇□▌「」"


@dataclass(frozen=True, slots=True)
class StandingHead:
    """A named feature's head: `scope` is briefs (over several reports), photo, comment or label (over one)."""

    text: str
    scope: str
    sure: bool
    """Listed word for word, or in a box; else known by its ending only."""


@cache
def _standing_words() -> dict[str, str]:
    table = read_toml("standing_heads.toml")
    return {word: scope for scope, words in table["words"].items() for word in words}


@cache
def _standing_endings() -> tuple[tuple[str, str], ...]:
    table = read_toml("standing_heads.toml")
    return tuple((ending, scope) for scope, endings in table["endings"].items() for ending in endings)


def standing_head(text: str) -> StandingHead | None:
    """A line that is nothing but a standing head that the house lists, boxes and bullets passed over."""
    core = text.strip(_HEADING_BOX).replace(" ", "").replace("\u3000", "")
    if not 2 <= len(core) <= 10:
        return None
    listed = _standing_words().get(core) or ("label" if _is_pair(core) else None)
    if listed:
        return StandingHead(text, listed, sure=True)
    likely = next((scope for ending, scope in _standing_endings() if core.endswith(ending) and len(core) <= 7), None)
    return StandingHead(text, likely, sure=core != text) if likely else None


def _is_pair(core: str) -> bool:
    """要闻·综合: two listed heads in one."""
    parts = re.split("[·•/／|｜、]", core)
    return len(parts) > 1 and all(part in _standing_words() for part in parts)


def boxed_head(text: str) -> bool:
    """A short line in brackets or behind a bullet, such as an unknown standing head."""
    core = text.strip(_HEADING_BOX)
    return core != text and 2 <= len(core) <= 8


def dateline_length(text: str) -> int:
    """How many characters of a paragraph's head are its dateline, the byline inside it included; 0 without one."""
    head = text[:_LONGEST_DATELINE]
    if not _DATELINE_NEAR.search(head, 0, 60) or not _may_be_dateline(head, 1 if head[:1] in "【（(□■" else 0):
        return 0
    first = next(iter(find_attributions(head)), None)
    return first.span[1] if first and first.dateline and first.span[0] == 0 else 0


def names_in_dateline(dateline: str) -> bool:
    """Whether a dateline has a byline in it: 本报讯（记者 柳青）."""
    return any(found.credits for found in find_attributions(dateline))


def opens_story(text: str) -> bool:
    """Whether a text begins as a story without a dateline may: with a source, or with its when."""
    return bool(_OPENS.match(text))


def tells_source(text: str) -> bool:
    """据《…》报道，: a story out of another paper."""
    return bool(_SOURCE.match(text))


def opens_list(text: str) -> bool:
    """Whether a paragraph ends with the announcement of what follows it."""
    return text[-1:] in "：:" and bool(_ANNOUNCES.search(text, max(0, len(text) - 14)))


def _may_be_dateline(head: str, at: int) -> bool:
    """Asked first, as reading a whole head costs much more."""
    return any(form(head, at, len(head)) for form in (dateline_at, saying_at, other_at))


def credit_line(text: str) -> Attribution | None:
    """A line that is nothing but an attribution; a dateline alone is none."""
    if len(text) > _LONGEST_CREDIT or text[:1] == "【" or not _CREDIT_NEAR.search(text):
        return None
    found = parse_line(text)
    return found if found and _is_credit(found) else None


def tail_credit(paragraph: str) -> Attribution | None:
    """An attribution glued to a paragraph's end, with its span in the paragraph."""
    window = max(0, len(paragraph) - _LONGEST_TAIL)
    if _PLAIN_END.search(paragraph, window):
        return None
    if not _CREDIT_NEAR.search(paragraph, max(0, len(paragraph) - _NEAREST)):
        return None
    found = trailing_attribution(paragraph[window:])
    if found is None or not _is_credit(found):
        return None
    return replace(found, span=(found.span[0] + window, found.span[1] + window))


def _is_credit(found: Attribution) -> bool:
    return bool(found.credits or found.source) and (found.dateline is None or found.text[0] in "（(")


def jump_line(text: str) -> JumpLine | None:
    """A line that is nothing but a jump or a reference to other pages."""
    return read_jump(text) if len(text) <= _LONGEST_JUMP else None


def is_photo_credit(attribution: Attribution) -> bool:
    """Whether an attribution vouches for a picture alone."""
    return attribution.media is Media.PHOTO


def caption_start(text: str) -> bool:
    """Whether a line opens as captions do: 图为, 上图, ▲."""
    return bool(_CAPTION_START.match(text))


def arrow_start(text: str) -> bool:
    """Whether a line opens with an arrow, which may also be a bullet."""
    return bool(_ARROW.match(text))


def bulleted(text: str) -> bool:
    """Whether a line opens with a bullet or a running number, as the items of briefs do."""
    return bool(_BULLETED.match(text))


def numbered(text: str) -> bool:
    """Whether a line opens with a number or a bullet, as items and subheads do."""
    return bool(_NUMBERED.match(text))


def enumerated(text: str) -> bool:
    """Whether a line opens as the parts of one text are counted: 一、 （二） 第三，."""
    return bool(_ENUMERATED.match(text))


def notice(text: str) -> bool:
    """Whether a line reads as the head of a notice: 征集启事, 用电小贴士."""
    return bool(pattern(_NOTICE).fullmatch(text)) and standing_head(text) is None


def is_date(text: str) -> bool:
    """A date and nothing more, as under a notice."""
    return bool(_DATE.fullmatch(text))


def is_signature(text: str) -> bool:
    """A body's name, as it signs a notice."""
    return bool(pattern(_BODY_NAME).fullmatch(text)) or signs_as_reader(text)


def signs_as_reader(text: str) -> bool:
    """锦绣社区居民 柳青: who wrote a letter."""
    return bool(pattern(_READER).fullmatch(text))


def addresses(text: str) -> bool:
    """编辑同志：, as a letter opens."""
    return bool(pattern(_ADDRESSED).fullmatch(text))


def speaks(text: str) -> bool:
    """问：…, as in an interview."""
    return bool(_SPEAKS.match(text))


def states_terms(text: str) -> bool:
    """主办：江城日报社, 报名电话：…, as under a notice or at a report's end."""
    return bool(pattern(_TERMS).match(text))


_TERMS = r"<terms>[：:]\s*\S"
_GLUED_JUMP = re.compile(
    r"(?:[（(][^（）()]{2,24}[）)]|(?:下转|(?:更多|相关|(?<=[。！？”])[\u3400-\u9fff]{0,4})(?:报道|新闻|全文|图片)详?见)[^，。；]{1,16})$"
)
_GLUED_START = re.compile(r"[（(](?:上接|紧接)[^（）()]{1,24}[）)]")


def glued_jump(text: str) -> int | None:
    """Where a jump glued to a paragraph's end begins."""
    found = _GLUED_JUMP.search(text, max(0, len(text) - 30))
    return found.start() if found and found.start() and jump_line(found.group()) else None


def leading_jump(text: str) -> int | None:
    """Where a jump glued to a paragraph's head ends."""
    found = _GLUED_START.match(text)
    return found.end() if found and found.end() < len(text) and jump_line(found.group()) else None


_BARE_NAME = r"[\u4e00-\u9fff·]{2,4}|[\u4e00-\u9fff][ \u3000][\u4e00-\u9fff]"
_BOX_NAMES = re.compile(rf"[□■◎]\s*(?P<names>(?:{_BARE_NAME})(?:[ \u3000、]+(?:{_BARE_NAME})){{1,4}})")
_BY_WORD = re.compile(
    rf"(?P<word>文|图|摄|撰文|摄影|供图|绘图|漫画|诗|词)\s*[/／\\：:|]\s*"
    rf"(?P<names>(?:{_BARE_NAME})(?:、(?:{_BARE_NAME}))*)"
)


def bare_byline(text: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """A line of names by its form alone, however rare the names: □ 方圆 李景和, 文/尚可 图/水清, 市民 柳青; word or role with its names."""
    boxed = _BOX_NAMES.fullmatch(text)
    if boxed:
        return (("", tuple(re.split(r"[ \u3000、]+", boxed["names"]))),)
    worded = list(_BY_WORD.finditer(text))
    if worded and not _BY_WORD.sub("", text).strip(" \u3000；;，,□■◎"):
        return tuple((found["word"] + "/", tuple(found["names"].split("、"))) for found in worded)
    if signs_as_reader(text):
        role, *name = re.split(r"[ \u3000:：]+", text)
        return ((role, ("".join(name),)),)
    return ()


def author_fit(text: str) -> float:
    """How well a line of nothing but two to four hanzi suits an author's name."""
    name = text.strip("□■◎● \u3000").replace(" ", "").replace("\u3000", "")
    fit = 2.5 if looks_like_name(name) and piece_cost(name) < 2 else -3.0
    return fit + (5.0 if text[0] in "□■◎" else 0) + (1.0 if "\u3000" in text or " " in text else 0)
