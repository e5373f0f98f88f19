"""用法: marks and numbers that have their own form in enumerations, documents, meetings and plans."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from workstation.checks.engine.finding import Severity
from workstation.checks.engine.manuscript import Part
from workstation.checks.engine.patterns import HAN
from workstation.checks.engine.registry import Example, Hit, pattern_rule, rule

if TYPE_CHECKING:
    from workstation.checks.engine.proof import Proof

DIGITS = "一二三四五六七八九"


def spoken(number: str) -> str:
    """A number under a hundred in Chinese: 19 → 十九, 20 → 二十."""
    tens, ones = divmod(int(number), 10)
    head = "" if tens == 0 else "十" if tens == 1 else DIGITS[tens - 1] + "十"
    return head + (DIGITS[ones - 1] if ones else "")


def _in_words(match: re.Match[str]) -> str:
    return re.sub(r"\d+", lambda digits: spoken(digits.group()), match.group())


ENUMERATIONS = (
    pattern_rule(
        "usage.before-etc",
        "“等”前不用顿号",
        rf"(?<=[{HAN}”》])、(?=等(?:[，。；]|[单部人项方地领企问内情因原工活设产物群机学行有专各多相\d一二三四五六七八九十几]))",
        "",
        Example("走访了学校、医院、等单位。", "走访了学校、医院等单位。"),
        explanation="“等”已表示列举未尽，前面不再停顿。",
        source="GB/T 15834—2011 4.5.3",
        signs="等",
    ),
    pattern_rule(
        "usage.ordinal-mark",
        "“第一”“首先”后用逗号",
        rf"((?:^|(?<=[。；：\n\r　“]))(?:第[一二三四五六七八九十]|首先|其次|再次|最后))、(?=[{HAN}])"
        "(?!第|[一二三四五六七八九十](?![农是要]))",
        r"\1，",
        Example("第一、要提高认识。", "第一，要提高认识。"),
        explanation="“一、”后用顿号，“第一，”“首先，”后用逗号。",
        source="GB/T 15834—2011 附录 B.3",
        words=(*(f"第{number}、" for number in "一二三四五六七八九十"), "首先、", "其次、", "再次、", "最后、"),
    ),
    pattern_rule(
        "usage.bracketed-number",
        "带括号的序号后不加点号",
        r"(^[ \u3000]*|(?<=[。；：！？]))([（(][一二三四五六七八九十]{1,3}[）)])[、，]",
        r"\1\2",
        Example("（一）、加强领导。", "（一）加强领导。"),
        explanation="括号已起分隔作用。",
        source="GB/T 15834—2011 附录 B.3",
        words=("）、", "），", ")、", ")，"),
    ),
    pattern_rule(
        "usage.document-year",
        "发文字号的年份用六角括号",
        r"([\u4e00-\u9fff]{1,6}(?:发|函|字|办|令|通|规|政))[\[［（(【]((?:19|20)\d\d)[\]］）)】](\d{1,4}号)",
        r"\1〔\2〕\3",
        Example("印发了湖政办发[2021]3号文件。", "印发了湖政办发〔2021〕3号文件。"),
        explanation="公文的发文字号写作“国办发〔2021〕3号”。",
        source="GB/T 15834—2011 4.9.3.4；GB/T 9704—2012",
        words=tuple(f"{bracket}{century}" for bracket in "[［（(【" for century in ("19", "20")),
    ),
    pattern_rule(
        "usage.too-many-marks",
        "问号、叹号叠用过多",
        r"([！？])\1{3,}",
        r"\1\1\1",
        Example("怎么会这样？？？？", "怎么会这样？？？"),
        explanation="叠用不超过三个；新闻里一般只用一个。",
        source="GB/T 15834—2011 4.2.3.3、4.3.3.2",
        severity=Severity.WARNING,
        signs="！？",
    ),
)

FIXED_NUMBERS = (
    pattern_rule(
        "usage.plenum",
        "中央全会的届次用汉字",
        r"\d{1,2}(?<!\d\d\d)届[一二三四五六七八\d]中全会",
        _in_words,
        Example("学习19届五中全会精神。", "学习十九届五中全会精神。"),
        explanation="定型的词语用汉字数字。",
        source="GB/T 15835—2011 4.2.3",
        words=("中全会",),
    ),
    pattern_rule(
        "usage.congress",
        "人大、政协会议的届次用汉字",
        r"(?<!\d)(?:第?\d{1,2}届(?:全国|省|市|区|县)?(?:人大|政协)(?:第?[\d一二三四五六七八九]{1,2})次会议|[一二三四五六七八九十]{1,3}届(?:全国|省|市|区|县)?(?:人大|政协)\d次会议)",
        _in_words,
        Example("出席14届全国人大3次会议。", "出席十四届全国人大三次会议。"),
        explanation="会议的届次用汉字数字，前后一致。",
        source="GB/T 15835—2011 4.3",
        words=("次会议",),
    ),
    pattern_rule(
        "usage.party-congress",
        "党代会的届次用汉字",
        r"(?<=党的)(1[0-9]|2[0-9])大(?=精神|报告|代表|以来|召开|胜利|，|。)",
        _in_words,
        Example("学习党的20大精神。", "学习党的二十大精神。"),
        explanation="定型的词语用汉字数字。",
        source="GB/T 15835—2011 4.2.3",
        words=("党的1", "党的2"),
    ),
    pattern_rule(
        "usage.five-year-plan",
        "五年规划加引号",
        r"(?<![“‘一二三四五六七八九十])(十[二三四五六]五)(?=规划|期间|时期|开局|收官)",
        r"“\1”",
        Example("十四五期间，全区要加快发展。", "“十四五”期间，全区要加快发展。"),
        explanation="“十四五”是简称，加引号，“期间、规划”在引号外。",
        source="报纸体例；GB/T 15835—2011 4.2.3",
        severity=Severity.WARNING,
        signs="十",
    ),
    pattern_rule(
        "usage.word-digit",
        "词语里的“一”不写作数字",
        r"1(?:(?<=进1)(?=步)|(?<=第1)(?=书记|时间|线|方阵)|(?<![\dA-Za-z歼轰运直-]1)(?=系列|如既往|把手|带一路))",
        "一",
        Example("要进1步落实责任。", "要进一步落实责任。"),
        explanation="“进一步”“第一书记”“一系列”是词语，不表示数量。",
        source="GB/T 15835—2011 4.2.3",
        signs="1",
    ),
)


@rule(
    "usage.headline-stop",
    "标题末尾不用句号",
    Example("湖滨区召开动员会。", "湖滨区召开动员会", part=Part.MAIN),
    explanation="标题末尾不用句号；问号、叹号、省略号按需要保留。",
    source="标题体例；GB/T 15834—2011 附录 A.1",
    severity=Severity.WARNING,
    signs="。",
)
def headline_stop(proof: Proof) -> Iterator[Hit]:
    """A full stop that ends a headline of a filed report; in raw text no headline is known."""
    for line in proof.lines:
        if not line.raw and line.part in (Part.KICKER, Part.MAIN, Part.DECK) and line.text.endswith("。"):
            yield Hit(line.end - 1, line.end, "")


@rule(
    "usage.corner-quote",
    "横排简体不用直角引号",
    Example("推进「双减」工作。", "推进“双减”工作。"),
    explanation="横排简体用“ ”；直角引号「」用在竖排和繁体版面。",
    source="GB/T 15834—2011 4.8.2、5.2",
    severity=Severity.WARNING,
    signs="「」",
)
def corner_quote(proof: Proof) -> Iterator[Hit]:
    """Both marks of a pair."""
    for match in proof.matches(r"(「)[^「」\n]*(」)"):
        yield Hit(*match.span(1), "“")
        yield Hit(*match.span(2), "”")
