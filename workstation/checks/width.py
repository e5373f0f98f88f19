"""全角与半角: half-width marks in Chinese, full-width letters and digits."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from workstation.checks.engine.finding import Severity
from workstation.checks.engine.patterns import CLOSING, END, HAN, is_chinese, is_han, pattern
from workstation.checks.engine.registry import Example, Hit, Rule, pattern_rule, rule
from workstation.checks.lines import ITEM
from workstation.people.known import places

if TYPE_CHECKING:
    from workstation.checks.engine.proof import Proof
    from workstation.checks.lines import Line

SOUNDS = frozenset(
    "阿艾安奥巴白班保贝本比宾波伯布查达戴丹当道德登迪蒂丁杜顿多厄恩尔法范菲费芬夫弗福盖冈戈格古哈海汉豪赫亨胡华怀惠霍基吉加贾杰金卡凯坎康考科克肯库夸拉莱兰劳勒雷"
    "里利丽莉林琳隆卢鲁路伦罗洛马玛迈麦曼梅门蒙米密明莫默姆穆纳娜南内尼妮纽努诺欧帕潘佩彭皮珀普奇齐契恰乔切琼让热日荣瑞若撒萨塞桑沙莎山绍舍申圣施史朔斯丝思苏"
    "索塔泰坦汤唐特腾提廷图托瓦万旺威韦维温沃乌武西希锡夏肖谢辛欣休许雪逊雅亚扬耶伊因英尤于约泽詹珍朱兹佐"
)
"""Characters that foreign names are written with."""
AROUND = 100
"""Characters on either side that say whether a line is Chinese."""
HALF_REASON = "中文里的点号、标号占一个字的位置；半角的多是从网页、聊天软件粘来的，印出来会挤在一起。数字之间、外文之间的半角符号不动。"


def _half(code: str, name: str, sign: str, mark: str, example: Example, clause: str) -> Rule:
    """A half-width mark that stands beside Chinese on either side."""

    @rule(code, f"半角{name}应改全角", example, explanation=HALF_REASON, source=f"GB/T 15834—2011 {clause}", signs=sign)
    def half(proof: Proof) -> Iterator[Hit]:
        for at in proof.places(sign):
            if _stands_in_chinese(proof, at):
                yield Hit(at, at + 1, mark)

    return half


def _stands_in_chinese(proof: Proof, at: int) -> bool:
    """Chinese on either side; or, in a Chinese line, what no number and no foreign phrase would have there: 13%,5月; AI,5G; 达5000!"""
    before, after = proof.before(at), proof.after(at + 1)
    if is_chinese(before) or is_chinese(after):
        return True
    ends = proof.text[at] in "?!" and after in ("", "\n", "\r") and before.isalnum()
    mixed = before in ("%", "℃") or (before.isalnum() and after.isalnum() and before.isdecimal() != after.isdecimal())
    mixed = mixed or (before.isdecimal() and pattern(r"(?:\d{1,2}|\d{4,})(?!\d)").match(proof.text, at + 1) is not None)
    return (ends or (mixed and proof.text[at] in ",;")) and _is_amid_chinese(proof, at)


def _is_amid_chinese(proof: Proof, at: int) -> bool:
    line = proof.line_at(at)
    around = proof.text[max(line.start, at - AROUND) : min(line.end, at + AROUND)] if line else ""
    return sum(map(is_han, around)) * 4 > len(around)


HALF_MARKS = (
    _half("width.half-comma", "逗号", ",", "，", Example("会议强调,要压实责任。", "会议强调，要压实责任。"), "4.4.2"),
    _half("width.half-semicolon", "分号", ";", "；", Example("一要抓早;二要抓细。", "一要抓早；二要抓细。"), "4.6.2"),
    _half("width.half-colon", "冒号", ":", "：", Example("他说:“开工了。”", "他说：“开工了。”"), "4.7.2"),
    _half("width.half-question", "问号", "?", "？", Example("都准备好了吗?", "都准备好了吗？"), "4.2.2"),
    _half("width.half-exclamation", "叹号", "!", "！", Example("大家辛苦了!", "大家辛苦了！"), "4.3.2"),
)


@rule(
    "width.half-period",
    "半角句点应改句号",
    Example("新校舍年底完工.", "新校舍年底完工。"),
    Example("“明年再来.”他说。", "“明年再来。”他说。"),
    Example("全年增长13%.", "全年增长13%。"),
    explanation="句末的点用全角句号。小数点、网址、外国人名缩写（A.史密斯）、序号（1.）里的点不动。",
    source="GB/T 15834—2011 4.1.2",
    signs=".",
    beyond=True,
)
def half_period(proof: Proof) -> Iterator[Hit]:
    """A point that ends a sentence: before a line's end or a closing mark, or between two clauses."""
    ending = rf"(?:(?<=[{HAN}{CLOSING})\"'])|(?<=[{HAN}][\d%])|(?<=\d[\d%℃]))\.(?=[ \t\u3000]*(?:{END})|[{CLOSING}“\"]|[ \u3000]+[（(])"
    between = rf"(?<=[{HAN}{CLOSING})\"'%])\.(?=[{HAN}《（]|\d{{1,4}}[年月])"
    point = pattern(f"{ending}|{between}")
    for at in places(proof.text, "."):
        line = proof.line_at(at) if point.match(proof.text, at) else None
        if line and any(map(is_han, line.text)) and not _is_name_point(proof, at) and not _is_number(line, at):
            yield Hit(at, at + 1, "。")


def _is_number(line: Line, at: int) -> bool:
    """16.“益农”计划: the point behind an item's number."""
    return pattern(ITEM).fullmatch(line.text, 0, at + 1 - line.start) is not None


def _is_name_point(proof: Proof, at: int) -> bool:
    """卡尔.马克思: a point typed for the one between a foreign name's parts."""
    follows = proof.after(at + 1)
    return is_han(follows) and (
        SOUNDS.issuperset(proof.text[max(0, at - 2) : at])
        or pattern(f"[{''.join(sorted(SOUNDS))}]{{2}}").match(proof.text, at + 1) is not None
    )


@rule(
    "width.half-bracket",
    "半角括号应改全角",
    Example("开行班列(郑州)获批。", "开行班列（郑州）获批。"),
    Example("卫生组织(WHO)发布报告。", "卫生组织（WHO）发布报告。"),
    explanation="括号里或括号外是中文时用全角。夹在外文、算式里的括号和“1)”一类序号不动。",
    source="GB/T 15834—2011 4.9.2",
    signs="()",
)
def half_bracket(proof: Proof) -> Iterator[Hit]:
    """Both marks of a pair, or the half-width one of a mixed pair."""
    for line in proof.lines:
        if "(" in line.text or ")" in line.text:
            for start, end in _bracket_pairs(line.text):
                if _is_chinese_pair(line.text, start, end):
                    for at in (start, end):
                        if line.text[at] in "()":
                            yield Hit(line.start + at, line.start + at + 1, "（" if at == start else "）")


def _bracket_pairs(text: str) -> Iterator[tuple[int, int]]:
    stack: list[int] = []
    for match in pattern(r"[()（）]").finditer(text):
        if match.group() in "(（":
            stack.append(match.start())
        elif stack:
            yield stack.pop(), match.start()


def _is_chinese_pair(text: str, start: int, end: int) -> bool:
    if any(is_han(char) for char in text[start + 1 : end]):
        return True
    return is_chinese(text[start - 1 : start][-1:]) and (end + 1 == len(text) or is_chinese(text[end + 1]))


@rule(
    "width.straight-quote",
    "直引号应改弯引号",
    Example('这个"一件事"改革完成了。', "这个“一件事”改革完成了。"),
    Example("“他喊了声'停'就跑了。”", "“他喊了声‘停’就跑了。”"),
    explanation="横排简体用“ ”，里层用‘ ’。一段里直引号成双，方能断定哪个是前、哪个是后；成单的只报不改。",
    source="GB/T 15834—2011 4.8.2",
    signs="\"'＂＇",
)
def straight_quote(proof: Proof) -> Iterator[Hit]:
    """Straight quotation marks, turned by counting within a line; an odd one is told and not turned."""
    for line in proof.lines:
        for start, fix in _turned(line.text, '"＂', "“", "”") + _turned(line.text, "'＇", "‘", "’"):
            if fix in ("‘", "’") and line.text.rfind("“", 0, start) <= line.text.rfind("”", 0, start):
                fix = "“" if fix == "‘" else "”"
            yield Hit(line.start + start, line.start + start + 1, fix)


def _turned(text: str, straight: str, opening: str, closing: str) -> list[tuple[int, str | None]]:
    """Each straight mark with the curly one that it should be."""
    turned: list[tuple[int, str | None]] = []
    is_open = False
    for match in pattern(rf"(?<![A-Za-z\d])[{straight}]|[{straight}](?![A-Za-z\d])|[{opening}{closing}]").finditer(text):
        sign = match.group()
        if sign in straight:
            turned.append((match.start(), closing if is_open else opening))
            is_open = not is_open
        else:
            is_open = sign == opening
    turned = [mark for number, mark in enumerate(turned) if _is_chinese_quote(text, turned, number, opening)]
    return [(at, None) for at, _ in turned] if is_open else turned


def _is_chinese_quote(text: str, turned: list[tuple[int, str | None]], number: int, opening: str) -> bool:
    """Whether the mark or its partner stands beside Chinese."""
    partner = number + 1 if turned[number][1] == opening else number - 1
    return any(_touches_chinese(text, turned[n][0]) for n in (number, partner) if 0 <= n < len(turned))


def _touches_chinese(text: str, at: int) -> bool:
    return is_chinese(text[max(0, at - 1) : at]) or is_chinese(text[at + 1 : at + 2])


FULL_TO_HALF = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}


def _half_width(text: str) -> str:
    return text.translate(FULL_TO_HALF)


OTHERS = (
    pattern_rule(
        "width.half-tilde",
        "半角波浪号应改全角",
        rf"(?<=[\d%℃{HAN}])~(?=[\d{HAN}])",
        "～",
        Example("招收25~30人。", "招收25～30人。"),
        explanation="数值范围用浪纹线“～”，占一个字的位置。",
        source="GB/T 15834—2011 4.13.2",
        signs="~",
    ),
    pattern_rule(
        "width.full-digit",
        "全角数字应改半角",
        r"(?<![Ａ-Ｚａ-ｚ])[０-９]+(?![Ａ-Ｚａ-ｚ０-９])",
        lambda match: _half_width(match.group()),
        Example("２０２１年开工。", "2021年开工。"),
        explanation="横排的阿拉伯数字用半角；两位以上的全角数字会被撑开。",
        source="GB/T 15835—2011 5.1.7",
        signs="０１２３４５６７８９",
    ),
    pattern_rule(
        "width.full-letter",
        "全角字母应改半角",
        r"[Ａ-Ｚａ-ｚ０-９]*[Ａ-Ｚａ-ｚ][Ａ-Ｚａ-ｚ０-９]*",
        lambda match: _half_width(match.group()),
        Example("全市ＧＤＰ增长。", "全市GDP增长。"),
        explanation="外文字母用半角；全角的会被撑开。",
        source="GB/T 15834—2011 5.1；CY/T 154—2017",
        signs="".join(map(chr, [*range(0xFF21, 0xFF3B), *range(0xFF41, 0xFF5B)])),
    ),
    pattern_rule(
        "width.full-percent",
        "全角百分号可改半角",
        "％",
        "%",
        Example("全年增长13％。", "全年增长13%。"),
        explanation="本报用半角“%”，与半角数字相配；别的报社也有用全角的，所以只作建议。",
        source="报纸体例",
        severity=Severity.ADVICE,
        signs="％",
    ),
)
