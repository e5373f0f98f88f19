"""外文残留: English words and markup that machines left among Chinese. A closed list: “any Latin” would flag every 5G and VR."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, Any

from workstation.checks.engine.patterns import CHINESE, HAN, pattern
from workstation.checks.engine.registry import Example, Hit, pattern_rule, rule
from workstation.checks.known_words import two_character_words
from workstation.resources import read_toml

if TYPE_CHECKING:
    from workstation.checks.engine.proof import Proof

NOT_AFTER = dict.fromkeys(("and", "or"), "及和与或把被将对从向了着很更最再又也都就已、，；：") | {"of": "的之被把将"}
NOT_BEFORE = dict.fromkeys(("and", "or"), "的了着们是把被将已也都就及和与，。；：、") | {
    "of": "的之在是和与及也都将已就对为把被向从了，。、；：”"
}
"""Characters beside which 和, 或 and 的 can't stand: what is left there is a word too many."""

_BLANKS = (" ", "\u00a0")


@rule(
    "latin.stray-word",
    "中文里残留的外文虚词",
    Example("落实会议精神 and 下一步工作。", "落实会议精神和下一步工作。"),
    Example("两国 the 在多个领域合作。", "两国在多个领域合作。"),
    Example("开展双边in和多边合作。", "开展双边和多边合作。"),
    Example("成绩 and 已连续三年提高。", "成绩已连续三年提高。"),
    Example("全镇共有车a辆三千台。", "全镇共有车辆三千台。"),
    explanation="机器翻译、识别、改写的稿件里会漏下 and、the、of 之类的词。只查一张封闭的表，品牌、型号、缩写（5G、VR、T恤）一概不管。",
    source="稿件清洗",
    signs="aeiourn",
)
def stray_word(proof: Proof) -> Iterator[Hit]:
    """A word of the closed list between Chinese on both sides."""
    words = _stray_words()
    for match in proof.matches(rf"({'|'.join((*words['attached'], *words['alone']))})([ \u00a0]*)(?=[{CHINESE}])"):
        word, blanks = match.groups()
        start = _behind_chinese(proof.text, match.start())
        if start is not None and (word not in words["alone"] or (blanks and start < match.start())):
            is_surplus = _is_surplus(word, proof.before(start), proof.after(match.end()))
            yield Hit(start, match.end(), "" if is_surplus else words["chinese"].get(word, ""))
    for match in proof.matches(rf"a[ \u00a0]?(?=[{HAN}])"):
        start = match.start() - (len(match[0]) == 1 and proof.before(match.start()) in _BLANKS)
        if proof.before(start) + proof.after(match.end()) in two_character_words():
            yield Hit(start, match.end(), "")


def _behind_chinese(text: str, at: int) -> int | None:
    """Where the blanks before a word begin, if Chinese stands before them."""
    while at and text[at - 1] in _BLANKS:
        at -= 1
    return at if at and pattern(f"[{CHINESE}]").match(text, at - 1) else None


def _is_surplus(word: str, before: str, after: str) -> bool:
    """Whether what the word means can't be said in this place."""
    parts_a_word = before + after in two_character_words()
    return parts_a_word or before in NOT_AFTER.get(word, "") or after in NOT_BEFORE.get(word, "")


@cache
def _stray_words() -> dict[str, Any]:
    return read_toml("stray_words.toml")


REMNANTS = (
    pattern_rule(
        "latin.entity",
        "残留的网页代码",
        r"[ \u00a0]{0,8}(?:&(?:nbsp|ensp|emsp|ldquo|rdquo|mdash|hellip|middot|amp|lt|gt|quot|#\d{2,5});)+[ \u00a0]*",
        lambda match: _entity(match.group()),
        Example("会议要求&nbsp;各单位落实。", "会议要求各单位落实。"),
        Example("开展&ldquo;双减&rdquo;工作。", "开展“双减”工作。"),
        explanation="从网页复制时带来的代码，读者看不懂；能换成对应符号的换掉，空格代码删去。",
        source="稿件清洗",
        signs="&",
    ),
    pattern_rule(
        "latin.tag",
        "残留的网页标记",
        r"</?(?:br|p|div|span|b|i|u|strong|em|font|a|img|td|tr|table|h[1-6]|li|ul|ol|section)(?:[^\S\n][^<>\n]*)?/?>",
        "",
        Example("会议要求<br/>各单位落实。", "会议要求各单位落实。"),
        explanation="从网页复制时带来的标记，应删去。",
        source="稿件清洗",
        signs="<",
    ),
    pattern_rule(
        "latin.remnant",
        "残留的程序用语",
        rf"(?<=[{CHINESE}])[ \u00a0]*(?:nbsp;?|br|null|undefined|NaN|NULL|lt;|gt;|quot;)[ \u00a0]*(?=[{HAN}，。、；：])",
        None,
        Example("联系人null，请补上。", "联系人李工，请补上。"),
        explanation="网页或表格里的空值、代码混进了稿件，请核对原稿再补正文字。",
        source="稿件清洗",
        signs="nuNbl;",
    ),
)

ENTITIES = {"&ldquo;": "“", "&rdquo;": "”", "&mdash;": "—", "&hellip;": "…", "&middot;": "·", "&amp;": "&", "&lt;": "<", "&gt;": ">"}


def _entity(text: str) -> str | None:
    text = text.strip(" \u00a0")
    for entity, sign in ENTITIES.items():
        text = text.replace(entity, sign)
    for blank in ("&nbsp;", "&ensp;", "&emsp;"):
        text = text.replace(blank, "")
    return None if "&#" in text or "&quot;" in text else text
