"""数字: ranges, decimal points, grouping, 〇, and approximations said twice."""

from __future__ import annotations

import re

from workstation.checks import number_forms as forms
from workstation.checks.engine.finding import Severity
from workstation.checks.engine.patterns import HAN
from workstation.checks.engine.registry import Example, pattern_rule

UNITS = "个名人家次辆台件项户亩岁位只条座所种处批套间份张头棵株吨元天年米里届期场"
MEASURE = rf"(?:[{UNITS}]|公里|公顷|千米|小时|分钟|平方米|公斤|万|亿|千|百)"
DIGITS = "一二三四五六七八九"
PAIRS = "|".join(f"[{one}]、{other}" for one, other in zip(("一", "二两", *"三四五六七八"), "二三四五六七八九", strict=True))
"""Neighbouring numbers with a mark between: 三、四."""
NEIGHBOURS = "|".join(f"[{one}]{other}" for one, other in zip(("一", "二两", *"三四五六七八"), "二三四五六七八九", strict=True))
ABOUT = "大约|约(?<![节签特公条合简制预]约)|近(?<![附最靠临邻远]近)|将近|超过|逾|超|接近"
AMOUNT = r"\d{1,12}(?:\.\d{1,6})?[百千万亿]{0,2}|[一二三四五六七八九十百千万两]{1,8}"
KIND = r"[百千万亿]?[\u4e00-\u9fff]{1,2}?"
ZEROS = "零○◯〇oOｏＯ0０Оо°"

RANGES = (
    pattern_rule(
        "numbers.range-doubled",
        "起止写了两遍",
        r"[至到\-—–－~～](?<=[\d年月日时分%万亿].)(?:(?<=[至到])[-—–－~～]+|[-—–－~～]*[至到])(?=\d)",
        "—",
        Example("1946至-1961年，他主持编写通史。", "1946—1961年，他主持编写通史。"),
        explanation="“至”和连接号只用一样：1946—1961年，或1946年至1961年。",
        source="GB/T 15834—2011 4.13.3",
        signs="至到",
    ),
    pattern_rule(
        "numbers.range-dash",
        "数字起止用错连接号",
        r"(?<=[\d年月日时分%万亿])(?<![-－—]\d)(?<![-－—]\d\d)(?<![-－—]\d{3})(?!－\d+－\d)(?:-{2,}|－{1,}|─+|——|–|-+—|～{2,}|~{2,})(?=\d)",
        "—",
        Example("预计19--22日有雨。", "预计19—22日有雨。"),
        explanation="起止的时间用一字线“—”，数值范围用浪纹线“～”或一字线；破折号、双短横都不对。",
        source="GB/T 15834—2011 4.13.2",
        signs="-－─—–～~",
    ),
    pattern_rule(
        "numbers.range-yi",
        "连接号误作汉字“一”",
        r"一(?<=\d一)(?=\d{2,4}(?:[年）)]|\D))",
        "—",
        Example("沈某（1931一1995）是作家。", "沈某（1931—1995）是作家。"),
        explanation="识别、误键时常把一字线变成汉字“一”。",
        source="GB/T 15834—2011 4.13.2",
        signs="一",
    ),
    pattern_rule(
        "numbers.range-hyphen",
        "数值范围不用半角短横",
        rf"(?<![\d\-.A-Za-z〔/—])(\d+(?:\.\d+)?[%万亿℃]?)-(\d+(?:\.\d+)?)(?={MEASURE}|%|℃|日|月|时)(?![\d-])",
        r"\1—\2",
        Example("每天接待10-20人。", "每天接待10—20人。"),
        explanation="短横用在编号、电话、型号里；数值、时间的起止用一字线“—”或浪纹线“～”。",
        source="GB/T 15834—2011 4.13.3.2",
        severity=Severity.WARNING,
        signs="-",
    ),
)

AFTER_DECIMAL = r"(?=\d+(?![\d年月日时点届：，。]))"

FORMS = (
    pattern_rule(
        "numbers.decimal-full",
        "小数点应是半角",
        r"(?<=[\d０-９])．(?=[\d０-９])(?![\d０-９]{1,2}月[\d０-９])",
        ".",
        Example("增长69．96%。", "增长69.96%。"),
        explanation="小数点、编号里的点用半角“.”，不用全角“．”。",
        source="GB/T 15835—2011 5.1.2",
        signs="．",
    ),
    pattern_rule(
        "numbers.decimal-stop",
        "小数点误作句号",
        rf"。(?<=\d。)(?<![:：.]\d。)(?<![:：.]\d\d。){AFTER_DECIMAL}",
        ".",
        Example("覆盖率达41。25%，居全省首位。", "覆盖率达41.25%，居全省首位。"),
        explanation="中文输入状态下打小数点，常变成句号。",
        source="GB/T 15835—2011 5.1.2",
        signs="。",
    ),
    pattern_rule(
        "numbers.decimal-dot",
        "小数点误作间隔号",
        r"(?<=\d)·(?=\d+(?:[%％万亿倍]|个百分点))",
        ".",
        Example("同比增长3·5%。", "同比增长3.5%。"),
        explanation="间隔号只用在“3·15”一类月日名称里。",
        source="GB/T 15835—2011 5.1.2",
        signs="·",
    ),
    pattern_rule(
        "numbers.grouping-full",
        "数字中间夹了全角逗号",
        rf"(\d(?<![\d.]\d)(?<!\d，\d)\d{{0,2}}(?:，\d{{3}})+)(?=[多余]?{MEASURE})",
        lambda match: match.group().replace("，", ""),
        Example("新增学位10，200个。", "新增学位10200个。"),
        explanation="报纸上的多位数不分节；分节也只能用半角，全角逗号会把一个数断成两个。",
        source="GB/T 15835—2011 5.1.1",
        signs="，",
    ),
    pattern_rule(
        "numbers.grouping-half",
        "报纸上多位数不用千分撇",
        rf"(?<![\d.,])\d{{1,3}}(?:,\d{{3}})+(?![\d,])(?=[多余]?{MEASURE})",
        lambda match: match.group().replace(",", ""),
        Example("完成12,365万元。", "完成12365万元。"),
        explanation="国标允许五位以上分节，报纸体例统一不分，所以只作建议。",
        source="GB/T 15835—2011 5.1.1；报纸体例",
        severity=Severity.ADVICE,
        signs=",",
    ),
    pattern_rule(
        "numbers.percent-mixed",
        "百分数汉字与数字混写",
        r"百分之(\d+(?:\.\d+)?)(?!个百分)",
        r"\1%",
        Example("绿地率提高到百分之52。", "绿地率提高到52%。"),
        explanation="写“52%”或“百分之五十二”，不混写。",
        source="GB/T 15835—2011 5.3",
        signs="百",
    ),
    pattern_rule(
        "numbers.percent-point",
        "百分点前不带%",
        r"(\d)%(?=个百分点)",
        r"\1",
        Example("占比提高2%个百分点。", "占比提高2个百分点。"),
        explanation="“百分点”本身就是百分数之差的单位。",
        source="语法",
        signs="%",
    ),
    pattern_rule(
        "numbers.bare-decimal",
        "小数点前缺零",
        rf"\.(?<=[{HAN}]\.)(\d+)(?=[%万亿])",
        r"0.\1",
        Example("物价上涨.5%。", "物价上涨0.5%。"),
        explanation="整数部分的0不省。",
        source="GB/T 15835—2011 5.1.2",
        signs=".",
    ),
    pattern_rule(
        "numbers.fewer-times",
        "减少不能用倍数",
        r"(?:下降|减少|降低|缩短|缩小)了?(?:近|约)?\d+(?:\.\d+)?倍",
        None,
        Example("用电量下降2倍。", "用电量下降三分之二。"),
        explanation="增加可用倍，减少用百分数或几分之几：减少一倍就没有了。",
        source="语法",
        severity=Severity.WARNING,
        signs="倍",
    ),
    pattern_rule(
        "numbers.currency-twice",
        "金额单位重复",
        r"[￥¥](\d+(?:\.\d+)?[万亿]?元)",
        r"\1",
        Example("捐款￥500元。", "捐款500元。"),
        explanation="写了“元”，数字前不再用货币符号。",
        source="报纸体例",
        signs="￥¥",
    ),
    pattern_rule(
        "numbers.weekday-digit",
        "星期用汉字",
        r"(?<=星期)([1-6])(?=[^\d])",
        lambda match: DIGITS[int(match.group()) - 1],
        Example("每周星期3上午开放。", "每周星期三上午开放。"),
        explanation="“星期三”是定型的词，不用阿拉伯数字。",
        source="GB/T 15835—2011 4.2.3",
        signs="星",
    ),
)


def _ling(match: re.Match[str]) -> str:
    return "".join("〇" if char in ZEROS else char for char in match.group())


ZERO = (
    pattern_rule(
        "numbers.year-zero",
        "汉字年份里的“〇”写错了",
        rf"[一二](?<![{DIGITS}〇十百千万].)(?=[{DIGITS}〇]*[零○◯oOｏＯ0０Оо°])[{DIGITS}{ZEROS}]{{3}}(?=年)",
        _ling,
        Example("二○三○年前完成。", "二〇三〇年前完成。"),
        Example("二0一八年开工。", "二〇一八年开工。"),
        explanation="汉字写的年份、编号用“〇”（U+3007），不用圆圈、字母、数字0；数量才用“零”。",
        source="GB/T 15835—2011 5.2.5",
        signs="零○◯oOｏＯ0０Оо°",
    ),
    pattern_rule(
        "numbers.zero-in-amount",
        "数量里的“零”误作“〇”",
        rf"(?<=[百千万亿])〇(?=[{DIGITS}])",
        "零",
        Example("三千〇五十人参加。", "三千零五十人参加。"),
        explanation="表示数量用“零”，编号、年份用“〇”。",
        source="GB/T 15835—2011 5.2.5",
        signs="〇",
    ),
)

APPROXIMATE = (
    pattern_rule(
        "numbers.approx-mark",
        "概数中间不用顿号",
        rf"(?<![、\d十第获列居])(?:{PAIRS}|三、五(?=[个名人家天户件]))(?!十?年代|世纪)(?=十?[{UNITS}](?<![期届])(?!等|级)|[十百千万]|小时|分钟|公里|成)",
        lambda match: match.group().replace("、", ""),
        Example("这活干了三、四天。", "这活干了三四天。"),
        explanation="相邻两个数连用表示概数，中间不用顿号；“一、二等奖”“三、四季度”是确数，要用。",
        source="GB/T 15834—2011 4.5.3.4；GB/T 15835—2011 4.2.2",
        signs="、",
    ),
    pattern_rule(
        "numbers.approx-digits",
        "概数用汉字",
        r"(?<![\d、.])([2-8])、([3-9])(?=[天个名人家次里斤岁]|小时|分钟)(?![、\d])",
        lambda match: _spoken(match),
        Example("这活干了3、4天。", "这活干了三四天。"),
        explanation="概数不是准确的数，用汉字，中间不用顿号。",
        source="GB/T 15835—2011 4.2.2",
        severity=Severity.WARNING,
        signs="、",
    ),
    pattern_rule(
        "numbers.approx-twice",
        "概数说了两遍",
        rf"((?:{ABOUT})有?(?:{AMOUNT}))(?:[多余]|(?<=\d)几)(?={KIND})",
        r"\1",
        Example("全市有超过50多家企业参加。", "全市有超过50家企业参加。"),
        Example("共有近百余名居民到场。", "共有近百名居民到场。"),
        explanation="“约、近、超过”与“多、余”只用一样。",
        source="语法；报纸体例",
        severity=Severity.WARNING,
        signs="多余几",
    ),
    pattern_rule(
        "numbers.approx-about",
        "概数说了两遍",
        rf"((?:{ABOUT})有?(?:{AMOUNT}|半|几[十百千万]|[十百千万]几)[多余]?(?:[{UNITS}]|公里|小时|分钟|平方米|%|米|万元|亿元|月))(?:左右上下|左右|上下(?![游班级楼车学铺摇联左限铁]))",
        lambda match: re.sub(r"(?<=[\d百千万亿])[多余]", "", match[1]),
        Example("约300人左右参加。", "约300人参加。"),
        Example("约100多平方米左右。", "约100平方米。"),
        explanation="“约”与“左右、上下”只用一样。",
        source="语法；报纸体例",
        severity=Severity.WARNING,
        words=("左右", "上下"),
    ),
    pattern_rule(
        "numbers.approx-around",
        "概数说了两遍",
        rf"(?<![约近])((?:(?:{AMOUNT})[多余]|(?:十|二十|三十|四十|五十)?(?:{NEIGHBOURS})十?|[十几]几|几[十百千]|数[十百千]|[十百千]余|[一二三四五六七八九]?十来|[一二三四五六七八九]百来)(?:[{UNITS}]|公里|小时|分钟|岁|万元))"
        r"(?:左右上下|左右|上下(?![游班级楼车学铺摇联左限铁]))",
        r"\1",
        Example("当天有100多名左右居民到场。", "当天有100多名居民到场。"),
        Example("来的是一名十五六岁左右的少年。", "来的是一名十五六岁的少年。"),
        explanation="“十五六、100多”已是概数，不再加“左右、上下”。",
        source="语法；报纸体例",
        severity=Severity.WARNING,
        words=("左右", "上下"),
    ),
    pattern_rule(
        "numbers.approx-stacked",
        "左右、上下只用一个",
        r"(?:左右上下|上下左右)(?=的|[，。])",
        "左右",
        Example("他今年50岁左右上下，身体很好。", "他今年50岁左右，身体很好。"),
        explanation="“左右”与“上下”意思相同，只用一个。",
        source="语法",
        severity=Severity.WARNING,
        words=("左右", "上下"),
    ),
    pattern_rule(
        "numbers.approx-above",
        "“超过”与“以上”只用一样",
        rf"((?:超过|高于|多于|不少于|不低于|至少有?)\d+(?:\.\d+)?[%万亿千百]*(?:[{UNITS}]|公里|小时|平方米)?)以上",
        r"\1",
        Example("合格率超过95%以上。", "合格率超过95%。"),
        Example("至少300人以上报名。", "至少300人报名。"),
        explanation="“超过、至少”已含“以上”的意思。",
        source="语法；报纸体例",
        severity=Severity.WARNING,
        words=("以上",),
    ),
    pattern_rule(
        "numbers.approx-dozen",
        "“十几、几十”前不加“约”",
        r"(?:大约|(?<![节签特公条合简制预])约|(?<![附最靠临邻远])近|将近)(?=(?:十几|几十|几百|数十|数百|上百|上千)[个名人家次辆台件项户])",
        "",
        Example("约十几个项目开工。", "十几个项目开工。"),
        explanation="“十几、几十、上百”本身就是概数。",
        source="语法",
        severity=Severity.WARNING,
        signs="约近",
    ),
)


def _spoken(match: re.Match[str]) -> str | None:
    one, other = int(match.group(1)), int(match.group(2))
    return DIGITS[one - 1] + DIGITS[other - 1] if other == one + 1 else None


OTHERS = (*forms.CHOICES, *forms.SHORTENED, *forms.UNITS, forms.run_together, forms.mixed_forms)
