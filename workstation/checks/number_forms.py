"""数字（二）：which numerals a thing is written with, and where a part of a number may not be left out. Part of the family `numbers`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from workstation.checks.engine.finding import Severity
from workstation.checks.engine.patterns import HAN
from workstation.checks.engine.registry import Example, Hit, pattern_rule, rule

if TYPE_CHECKING:
    from workstation.checks.engine.proof import Proof

DIGITS = "一二三四五六七八九"
MEASURES = "件个名家项条次位号场"
NUMBERS = {char: value for value, char in enumerate("〇一二三四五六七八九")} | {"○": 0, "零": 0}


def _spoken(number: int) -> str:
    tens, ones = divmod(number, 10)
    return ("" if tens == 0 else "十" if tens == 1 else DIGITS[tens - 1] + "十") + (DIGITS[ones - 1] if ones else "")


def _value(words: str) -> int:
    """A number under a hundred in Chinese; 二八 for 二十八 is read by its digits."""
    tens, has_ten, ones = words.rpartition("十")
    digits = "".join(str(NUMBERS[char]) for char in ones)
    return (NUMBERS.get(tens, 1) * 10 if has_ten else 0) + int(digits or "0")


def _lunar(match: re.Match[str]) -> str | None:
    month, day = int(match.group(2)), int(match.group(3))
    if not 1 <= month <= 12 or not 1 <= day <= 30:
        return None
    name = {1: "正月", 12: "腊月"}.get(month, _spoken(month) + "月")
    return match.group(1) + name + ("初" + _spoken(day) if day <= 10 else _spoken(day))


def _full_day(match: re.Match[str]) -> str:
    year = "".join(str(NUMBERS[char]) for char in match.group(1))
    return f"{year}年{_value(match.group(2))}月{_value(match.group(3))}日"


def _century(match: re.Match[str]) -> str:
    return f"{_value(match.group(1))}世纪{_value(match.group(2))}年代"


def _in_hundred_millions(match: re.Match[str]) -> str:
    return f"{match.group(1)}.{match.group(2).rstrip('0')}亿"


def _in_tens(match: re.Match[str]) -> str:
    return ("" if match.group(1) == "1" else DIGITS[int(match.group(1)) - 1]) + "十几"


CHOICES = (
    pattern_rule(
        "numbers.lunar",
        "农历用汉字",
        r"(农历|阴历|夏历)(\d{1,2})月(\d{1,2})日?",
        _lunar,
        Example("农历1月15日，村里闹花灯。", "农历正月十五，村里闹花灯。"),
        explanation="干支、农历、清代以前的年号用汉字。",
        source="GB/T 15835—2011 4.2.1",
        severity=Severity.WARNING,
        words=("历",),
    ),
    pattern_rule(
        "numbers.tens-several",
        "带“几”的概数用汉字",
        r"(?<![\d.])([1-9])0几(?=[个名人家次辆台件项户岁年天])",
        _in_tens,
        Example("20几个项目开工。", "二十几个项目开工。"),
        explanation="“几”前后的数目用汉字：二十几、十几。",
        source="GB/T 15835—2011 4.2.2",
        words=("0几",),
    ),
    pattern_rule(
        "numbers.day-in-words",
        "公历日期用阿拉伯数字",
        rf"([一二][〇○零{DIGITS}]{{3}})年([{DIGITS}十]{{1,3}})月([{DIGITS}十]{{1,3}})日",
        _full_day,
        Example("工程于二〇二一年一月十二日开工。", "工程于2021年1月12日开工。"),
        explanation="正文里的公历年月日用阿拉伯数字；落款、碑文、题词可用汉字，所以只作建议。",
        source="GB/T 15835—2011 5.1.4",
        severity=Severity.ADVICE,
        words=("月",),
    ),
    pattern_rule(
        "numbers.century-words",
        "世纪、年代用阿拉伯数字",
        rf"(二十|十九|十八)世纪([{DIGITS}]十)年代",
        _century,
        Example("二十世纪八十年代建厂。", "20世纪80年代建厂。"),
        explanation="世纪、年代用阿拉伯数字，全篇一致。",
        source="GB/T 15835—2011 5.1.4",
        severity=Severity.ADVICE,
        words=("世纪",),
    ),
    pattern_rule(
        "numbers.plan-digits",
        "五年规划用汉字",
        r"“1([1-6])5”(?=规划|期间|时期)",
        lambda match: f"“十{DIGITS[int(match.group(1)) - 1]}五”",
        Example("“145”规划已经编成。", "“十四五”规划已经编成。"),
        explanation="“十四五”是简称，用汉字，加引号。",
        source="GB/T 15835—2011 4.2.3",
        words=("5”",),
    ),
    pattern_rule(
        "numbers.two-measure",
        "量词前用“两”",
        rf"(?<![“{DIGITS}十百千万亿第〇零初之分星期周礼拜中小高大农历月\d])二(?=(?:个(?![月性])|名(?![山著])|家|辆|条(?!款)|户|篇|座)[{HAN}])(?!二?家人)",
        "两",
        Example("二个项目同时开工。", "两个项目同时开工。"),
        explanation="一般量词前说“两”：两个、两名；序数、分数、多位数里用“二”。",
        source="语法",
        severity=Severity.WARNING,
        signs="二",
    ),
    pattern_rule(
        "numbers.pair-measure",
        "“俩”后面不加量词",
        r"俩(?=[个位名])",
        "两",
        Example("俩个人合办了一家店。", "两个人合办了一家店。"),
        explanation="“俩”就是“两个”，后面不再用量词。",
        source="语法",
        signs="俩",
    ),
    pattern_rule(
        "numbers.founding",
        "“建国”周年的写法",
        r"(?:(?<=庆祝)|(?<=纪念)|(?<=迎来)|(?<=迎接)|(?<=喜迎)|(?<=欢庆)|(?<=[，。“]))建国(?=(?:\d+|[一二三四五六七八九十]+)(?:多|余)?周年)",
        "新中国成立",
        Example("庆祝建国72周年。", "庆祝新中国成立72周年。"),
        explanation="说“新中国成立72周年”。",
        source="时政用语",
        severity=Severity.ADVICE,
        words=("建国",),
    ),
    pattern_rule(
        "numbers.decade",
        "年代前写明世纪",
        r"(?<!世纪)(?<![\d—～\-])([1-9]0)年代(?=[初中末的以，。])",
        None,
        Example("80年代的厂房改成了书店。", "20世纪80年代的厂房改成了书店。"),
        explanation="首次提到写“20世纪80年代”，后文可省，所以只作建议。",
        source="GB/T 15835—2011 5.1.4",
        severity=Severity.ADVICE,
        words=("年代",),
    ),
    pattern_rule(
        "numbers.short-year",
        "年份不简写",
        r"(?<![\d—～\-至到近.，、])([6-9]\d)年(?=抗洪|世界杯|高考|入伍|参军|毕业|出生|入学)",
        r"19\1年",
        Example("他是98年抗洪的老兵。", "他是1998年抗洪的老兵。"),
        explanation="公历年份不简写；“70年历程”是时段，不在此列。",
        source="GB/T 15835—2011 5.1.4",
        severity=Severity.WARNING,
        words=("年抗洪", "年世界", "年高考", "年入", "年参军", "年毕业", "年出生"),
    ),
)


def _year_range(match: re.Match[str]) -> str | None:
    start, end = match.group(1), match.group(2)
    full = start[:2] + end
    return f"{start}—{full}年" if int(full) > int(start) else None


SHORTENED = (
    pattern_rule(
        "numbers.year-range",
        "起止年份都写四位",
        r"((?:1(?<!\d1)9|2(?<!\d2)0)\d\d)[-—–～~](\d\d)年(?!级)",
        _year_range,
        Example("这是1991—97年修建的水库。", "这是1991—1997年修建的水库。"),
        explanation="起止年份都写全四位数。",
        source="GB/T 15835—2011 5.1.4",
        severity=Severity.WARNING,
        words=tuple(f"{sign}{digit}" for sign in "-—–～~" for digit in "0129"),
    ),
    pattern_rule(
        "numbers.percent-range",
        "百分数范围的前项宜带百分号",
        r"[～~—\-至到](?<=\d.)(?=\d{1,3}(?:\.\d+)?%)",
        r"%\g<0>",
        Example("增长13～15%。", "增长13%～15%。"),
        explanation="百分数范围两头都写“%”，免生歧义。报纸上常省前一个，所以只作建议。",
        source="GB/T 15835—2011 5.1.3",
        severity=Severity.ADVICE,
        signs="%",
    ),
    pattern_rule(
        "numbers.million-range",
        "万、亿范围的前项宜带单位",
        r"[～~—](?<=\d.)(?=\d{1,6}(?:\.\d+)?[亿万][元人吨户亩])",
        None,
        Example("投资9～16亿元。", "投资9亿～16亿元。"),
        explanation="“9～16亿元”可能读成9元到16亿元，前项也写“亿”。报纸上常省，所以只作建议。",
        source="GB/T 15835—2011 5.1.3",
        severity=Severity.ADVICE,
        signs="～~—",
    ),
    pattern_rule(
        "numbers.thousand-hundred",
        "千、百不与阿拉伯数字合写",
        r"(?<![\d.])(\d)千(\d)百(?=万|[元人户吨亩个])",
        r"\g<1>\g<2>00",
        Example("投资3千5百万元。", "投资3500万元。"),
        explanation="万、亿之外的“千、百、十”不作单位与阿拉伯数字合写。",
        source="GB/T 15835—2011 5.1.1",
        words=("千",),
    ),
    pattern_rule(
        "numbers.hundred-mixed",
        "百与阿拉伯数字合写",
        r"(?<![\d.第千万])([1-9])百(?=[多余]?(?:[个名元户家]|人(?![民口])))",
        r"\g<1>00",
        Example("来了2百多名代表。", "来了200多名代表。"),
        explanation="同一个数不半用阿拉伯、半用汉字：200多名或二百多名。",
        source="GB/T 15835—2011 5.3",
        words=("百",),
    ),
    pattern_rule(
        "numbers.hundred-million",
        "亿、万连写可合成小数",
        r"(?<![\d.])(\d{1,4})亿(\d{4})万(?=[元人吨])",
        _in_hundred_millions,
        Example("完成投资3亿4500万元。", "完成投资3.45亿元。"),
        explanation="一个数只用一个大单位：3.45亿元。讲话、口语引文可留，所以只作建议。",
        source="GB/T 15835—2011 5.1.1",
        severity=Severity.ADVICE,
        words=("亿",),
    ),
    pattern_rule(
        "numbers.long-zeros",
        "尾零多的大数用万、亿",
        r"([1-9](?<![\d.,].)\d{0,3})00000000(?=[元人户吨])",
        r"\1亿",
        Example("投资300000000元。", "投资3亿元。"),
        explanation="尾数是零的大数改用“万、亿”，好读。",
        source="GB/T 15835—2011 5.1.1",
        severity=Severity.ADVICE,
        words=("0000",),
    ),
    pattern_rule(
        "numbers.times-double",
        "“翻番”与倍数不同",
        r"翻了?(?:\d+|[一二两三四五六七八九十])倍",
        None,
        Example("产量翻了三倍。", "产量翻了两番。"),
        explanation="翻一番是原来的2倍，翻两番是4倍；说“翻三倍”不知是几倍，请核对。",
        source="语法",
        severity=Severity.ADVICE,
        signs="翻",
    ),
)

UNITS = (
    pattern_rule(
        "numbers.centimetre",
        "计量单位用法定名称",
        r"(?<=\d)公分",
        "厘米",
        Example("水深50公分。", "水深50厘米。"),
        explanation="长度单位用“厘米”。口语引文可留，所以只作建议。",
        source="《中华人民共和国法定计量单位》",
        severity=Severity.ADVICE,
        words=("公分",),
    ),
    pattern_rule(
        "numbers.kilometre",
        "单位不半中半洋",
        r"(?<=\d)(?:km|KM|Km)/小时",
        "公里/小时",
        Example("时速达到60km/小时。", "时速达到60公里/小时。"),
        explanation="单位用汉字就都用汉字，用符号就都用符号（km/h）。",
        source="GB 3101—1993",
        severity=Severity.WARNING,
        words=("/小时",),
    ),
    pattern_rule(
        "numbers.degree",
        "气温写法",
        r"(?<=零[下上])(\d{1,2}(?:\.\d)?)度(?=[^角数假过日年])",
        r"\1℃",
        Example("气温降到零下5度，河面结冰。", "气温降到零下5℃，河面结冰。"),
        explanation="气温写“5℃”或“5摄氏度”。",
        source="GB 3101—1993",
        severity=Severity.ADVICE,
        words=("零下", "零上"),
    ),
    pattern_rule(
        "numbers.clock-words",
        "时刻写“时、分”",
        r"点(?<=\d点)(?=\d{1,2}分(?!钟))",
        "时",
        Example("15点30分开会。", "15时30分开会。"),
        explanation="时刻写“15时30分”或“15:30”；口语引文可用“点”，所以只作建议。",
        source="GB/T 15835—2011 5.1.5",
        severity=Severity.ADVICE,
        words=("点",),
    ),
    pattern_rule(
        "numbers.currency-order",
        "币种写在数后",
        r"(?<=投资)人民币(\d+(?:\.\d+)?[万亿]?元)",
        r"\1人民币",
        Example("投资人民币500万元。", "投资500万元人民币。"),
        explanation="要写币种的，放在数目后面。",
        source="报纸体例",
        severity=Severity.ADVICE,
        words=("人民币",),
    ),
)


@rule(
    "numbers.run-together",
    "数字与后面的词粘在一起",
    Example("完成300一件事改革任务。", "完成300项“一件事”改革任务。"),
    explanation="阿拉伯数字后面紧跟“一件、三项”一类，多半漏了量词，或漏了引号，读来像另一个数。缺什么要看原稿，所以只报不改。",
    source="校对",
    severity=Severity.WARNING,
)
def run_together(proof: Proof) -> Iterator[Hit]:
    """Digits with a Chinese number and its measure word right behind them."""
    for match in proof.matches(rf"\d[{DIGITS}两][{MEASURES}](?<!\d\d年.)(?![等月])[{HAN}]{{0,4}}"):
        start = match.start()
        while start and proof.text[start - 1] in "0123456789":
            start -= 1
        before = proof.before(start)
        is_code = before in tuple("年月日第.") or (before.isascii() and before.isalnum())
        if not is_code and not proof.is_kept(start):
            yield Hit(start, match.end())


@rule(
    "numbers.mixed-forms",
    "同类数目的写法不一致",
    Example("来了3名记者、五名通讯员。", "来了3名记者、5名通讯员。"),
    explanation="同一句里同类的数目，要么都用阿拉伯数字，要么都用汉字。习惯用法很多，所以只作建议。",
    source="GB/T 15835—2011 5.3",
    severity=Severity.ADVICE,
)
def mixed_forms(proof: Proof) -> Iterator[Hit]:
    """Digits and words before one measure word, side by side; and 第3届 beside 第四届."""
    for match in proof.matches(rf"\d(名|人|个|家|项|户)[^。；\d\n]{{0,12}}、[^。；\d\n、]{{0,4}}?([{DIGITS}两十]{{1,3}})\1"):
        yield Hit(*match.span(2))
