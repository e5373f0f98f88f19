"""字符: what copying from pages and PDFs leaves that no eye sees, or that only looks like the character it should be."""

from __future__ import annotations

import re
import unicodedata

from workstation.checks.engine.registry import Example, pattern_rule

RADICALS = "\u2e80-\u2fdf"
COMPATIBLE = "\uf900-\ufaff"
INVISIBLE = "\u200b\u200c\u200e\u200f\u2060\ufeff\u00ad"


def _composed(match: re.Match[str]) -> str | None:
    plain = unicodedata.normalize("NFKC", match.group())
    return plain if plain != match.group() else None


RULES = (
    pattern_rule(
        "characters.invisible",
        "看不见的字符",
        f"[{INVISIBLE}]+",
        "",
        Example("会议\u200b召开。", "会议召开。"),
        explanation="零宽空格、软连字符一类，从网页复制而来；屏幕上看不见，却会断词、占位，使检索找不到。",
        source="文本清洗",
        signs=INVISIBLE,
    ),
    pattern_rule(
        "characters.radical",
        "部首符号冒充汉字",
        f"[{RADICALS}{COMPATIBLE}]",
        _composed,
        Example("\u2f2f作已经完成。", "工作已经完成。"),
        explanation="从 PDF 复制的字有时是部首符号、兼容字，看着一样，检索、排版都当作别的字。",
        source="文本清洗",
    ),
    pattern_rule(
        "characters.private",
        "认不出的字",
        "[\ue000-\uf8ff\ufffd]",
        None,
        Example("记者\ue5d2报道了此事。", "记者详细报道了此事。"),
        explanation="排版软件的自造字、转码失败的字，换一台机器就成空框，须对照原稿补上。",
        source="文本清洗",
    ),
)
