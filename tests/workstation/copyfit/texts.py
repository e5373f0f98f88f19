"""Random paragraphs that hold whatever a newspaper's text may: numbers, letters, units, quotes, brackets, dashes."""

from __future__ import annotations

from random import Random

HANZI = (
    "春夏秋冬东南西北城乡田水山路桥学校医院书店车站市场工厂农民老师学生记者今天昨天上午下午开始举行召开发布建设完成增长提高改善服务群众"
    "社区街道村庄果园小麦玉米蔬菜花木天气气温降雨晴朗活动比赛展览音乐舞蹈读书运动健康安全交通出行公交地铁河流湖泊新旧大小多少高低快慢"
)
NUMBERS = (
    "{a}",
    "{b}",
    "{b}.{a}",
    "{a}%",
    "{b}.{a}%",
    "{a},{c}",
    "{b}℃",
    "{a}万",
    "{b}km",
    "{a}月{b}日",
    "20{b}年",
    "{a}:{b}",
    "{a}-{b}",
    "{b}～{c}",
)
LETTERS = (
    "GDP",
    "5G",
    "App",
    "AI",
    "Office",
    "WTO",
    "PM2.5",
    "K01",
    "first",
    "e-mail",
    "A股",
    "C919",
    "T3",
    "F1",
    "4K",
    "(GDP)",
    "Mr. Lee",
)
FRAMES = ("“{}”", "（{}）", "《{}》", "‘{}’", "【{}】", "——{}", "{}……", "、{}", "·{}", " {}", "［{}］")


def hanzi(random: Random, least: int, most: int) -> str:
    return "".join(random.choices(HANZI, k=random.randint(least, most)))


def number(random: Random) -> str:
    return random.choice(NUMBERS).format(a=random.randint(1, 9), b=random.randint(10, 99), c=random.randint(100, 999))


def clause(random: Random) -> str:
    """Some hanzi, often with a number, a word or something in marks between them."""
    kind = random.random()
    if kind < 0.25:
        return hanzi(random, 1, 8) + number(random) + hanzi(random, 1, 4)
    if kind < 0.32:
        return hanzi(random, 1, 8) + random.choice(LETTERS) + hanzi(random, 0, 4)
    if kind < 0.6:
        inside = random.choice((hanzi(random, 2, 5), hanzi(random, 2, 5), number(random), random.choice(LETTERS)))
        return hanzi(random, 0, 8) + random.choice(FRAMES).format(inside) + hanzi(random, 0, 4)
    return hanzi(random, 3, 12)


def paragraph(random: Random, length: int) -> str:
    text = ""
    while len(text) < length:
        text += clause(random) + random.choice("，，，，，，。。。、；：！？")
    return text[:-1] + "。"
