"""The grammar's terminals as compiled expressions, built from the program's data when first used."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from workstation.attribution.lexicon import HAN, MARK, SPACE, longest_first, raw_words, sought

ENDS = rf"(?={SPACE}|[、，,；;|｜）)】。（(]|$)"
"""What may follow a word that is whole."""
_LOOSE_ENDS = r"(?=[\s、，,；;|｜）)】。（(．.【]|$)"
"""The same where it isn't known yet which marks and blanks behind a stretch don't belong to it."""


@dataclass(frozen=True, slots=True)
class Terminals:
    """All are matched at a place; only `glued_label`, `issued`, `evidence`, `trigger` and `hint` are searched for."""

    label: re.Pattern[str]
    glued_label: re.Pattern[str]
    before: re.Pattern[str]
    after: re.Pattern[str]
    source: re.Pattern[str]
    after_source: re.Pattern[str]
    issued: re.Pattern[str]
    picture: re.Pattern[str]
    agency: re.Pattern[str]
    provided: re.Pattern[str]
    opening: re.Pattern[str]
    contact: re.Pattern[str]
    evidence: re.Pattern[str]
    trigger: re.Pattern[str]
    hint: re.Pattern[str]
    """A word that every byline has, but for names alone in brackets or behind a box."""


@cache
def terminals() -> Terminals:
    """The compiled terminals."""
    built, role = _roles()
    credit = raw_words()["credits"]
    known = rf"(?:{known_outlets()})"
    return Terminals(
        label=re.compile(
            rf"(?:(?P<org>{_outlet()}){SPACE}*)?{_PAGE}(?P<role>{role}(?:[/／、](?!{_PEOPLE}){role})*)(?:{SPACE}*(?P<mark>{MARK}))?"
        ),
        glued_label=re.compile(rf"(?:{known})?{built}|《"),
        before=_before(),
        after=re.compile(rf"[/／]?(?P<word>{longest_first([*credit['glued'], *credit['alone']])}|发自{HAN}{{2,6}}){ENDS}(?!{SPACE}*[：:])"),
        source=_source(),
        after_source=re.compile(rf"据(?P<source>{_medium()}){ENDS}"),
        issued=re.compile(rf"(?P<org>{known})发(?=[（(]|{SPACE}|[）)。]|$)"),
        picture=re.compile(rf"(?P<word>{longest_first(credit['pictures'])}){ENDS}"),
        agency=re.compile(rf"[（(]?(?P<org>{longest_first(credit['agencies'])})(?:[）)]|(?={SPACE}|[/／）)。]|供图|图|$))"),
        provided=re.compile(
            rf"(?:本版|本组|以上|文中)?(?:图片|照片|图)(?:均|都|皆)?由{SPACE}?(?P<who>[^\s，。；（）()]{{2,20}}?){SPACE}?"
            r"(?P<word>提供|供图|拍摄|摄)"
        ),
        opening=re.compile(
            r"(?:(?:见|[上下左右题附])[图表]|(?:本[版组栏]|压题|文中|以上)(?:图片|照片)(?=[：:])|"
            r"[^，。；：（）()]{0,8}?(?:图片|照片)[^，。；：（）()]{0,8}?[均皆都]?[为由]|[—─-]{2,}|本版(?=[文图]))[，,：: ]*"
        ),
        contact=re.compile(
            r"(?:(?:电话|热线|邮箱|微信|QQ|[Ee]-?mail)[：:]?\s*)?[A-Za-z0-9_.+\-]+@[\w.\-]+|(?:电话|热线|微信|QQ)[：:]?\s*[\d\-－—]{5,}"
        ),
        evidence=re.compile(_evidence()),
        trigger=re.compile(r"讯|电|消息|报道|记者|通讯员|来源|摄|图|文|编|校|作者|发|评论员|实习生|采写|撰|统筹|策划|整理|执笔"),
        hint=re.compile(sought(hints())),
    )


@cache
def nameless() -> re.Pattern[str]:
    """What credits hold apart from roles, names and the words behind them; at most places there is none of it."""
    terms = terminals()
    ways = (terms.source, terms.after_source, terms.issued, terms.provided, terms.picture, terms.agency, terms.before, terms.contact)
    return re.compile("|".join(re.sub(r"\(\?P<\w+>", "(?:", way.pattern) for way in ways))


_PEOPLE = r".{0,4}(?:记者|通讯员|评论员|实习生)"
"""Roles that no other is joined to by a slash: 整理/记者 甲 is a word and a role."""
_PAGE = r"(?:第?[一二三四五六七八九十\d]{1,3}版)?"
_MEDIUM = r"(?:社|日报|晚报|晨报|早报|时报|都市报|青年报|网|客户端|电视台|电台|新闻|公众号|微博)"


def known_outlets() -> str:
    """Our own and the wires, as an alternation."""
    outlets = raw_words()["outlets"]
    return longest_first([*outlets["own"], *outlets["wires"]])


def _evidence() -> str:
    """Words that credits hold. Every way begins with a character of its own, so that a text is searched ten times as fast."""
    ends = "|".join(f"{sign}{ENDS}" for sign in "摄绘画图文")
    issued = "|".join(f"{outlet}发" for outlet in known_outlets().split("|"))
    return (
        "记者|通讯员|实习生|评论员|编辑|校对|责编|美编|作者|来源|撰|采写|整理|供稿|编译|执笔|统筹|策划|供图|资料|截图|文图|图文|制图|"
        rf"文{MARK}|图{MARK}|{ends}|报道{ENDS}|摄影|漫画|发自|{issued}|据(?:{known_outlets()})|由.{{2,20}}提供|视觉中国|CFP"
    )


def hints() -> list[tuple[str, str]]:
    """The words of roles, credits and sources, each with what must stand about it."""
    roles, credit = raw_words()["roles"], raw_words()["credits"]
    plain = rf"(?=\s|{MARK}|[、）)]|{longest_first([*roles['modifiers'], *roles['bases']])}|$)"
    issuers = "".join({outlet[-1] for outlet in known_outlets().split("|")})
    return [
        *((word, "") for word in (*roles["bases"], *credit["glued"], *credit["pictures"], *credit["agencies"], "本版")),
        *((word, "") for word in ("来源", "图据", "图源", "原载", "转自", "摘自", "选自", "发自")),
        *((word, plain) for word in roles["words"]),
        *((word, rf"(?<!{HAN}{re.escape(word)}){_LOOSE_ENDS}") for word in credit["alone"]),
        *((word, rf"(?:{SPACE}*{MARK}|{SPACE})") for word in (*credit["before"], *credit["before_both"])),
        ("发", rf"(?<=[{issuers}]发){_LOOSE_ENDS}"),
        ("据", f"(?:{_medium()}){_LOOSE_ENDS}"),
        *((word, "[均都皆]?由") for word in "图片"),
    ]


def _medium() -> str:
    """Whom a source may be: an outlet that is known, a title, or a name that ends like an outlet's."""
    return rf"{known_outlets()}|《[^》\n]{{1,20}}》|(?!官网|互联网|全网)[A-Za-z\u3400-\u9fff]{{1,12}}?{_MEDIUM}"


def _roles() -> tuple[str, str]:
    roles = raw_words()["roles"]
    modifiers, bases, plain = longest_first(roles["modifiers"]), longest_first(roles["bases"]), longest_first(roles["words"])
    posted = rf"(?:驻{HAN}{{1,8}}?)?"
    built = rf"(?:{modifiers}){{0,3}}{posted}(?:{modifiers})?(?:{bases})(?!部|们|站|团|会|协|节|室|注|按|单位|证|系|所|问|介|手记|观察|走)"
    return built, rf"(?:{built}|(?:{plain})(?={SPACE}|{MARK}|[、）)]|{modifiers}|{bases}|$))"


def _outlet() -> str:
    """An outlet named before a role: our own, a wire, 《…》, or a name that ends like an outlet's."""
    suffixes = longest_first(raw_words()["outlets"]["suffixes"])
    free = rf"(?:(?!{known_outlets()}|记者|通讯员|编辑|校对|[由和与的向对被在从据为是把及])[A-Za-z0-9·\u3400-\u9fff][-－—]?){{1,14}}?"
    return rf"(?:(?:{known_outlets()})(?:[-－—·]{HAN}{{2,8}})?|《[^》\n]{{1,20}}》(?:{suffixes})?|{free}(?:{suffixes}))"


def _before() -> re.Pattern[str]:
    credit = raw_words()["credits"]
    both, one = longest_first(credit["before_both"]), longest_first(credit["before"])
    return re.compile(rf"(?P<both>{both})(?:{SPACE}*{MARK}|{SPACE}+)|(?P<word>{one}){SPACE}*(?P<mark>{MARK})")


def _source() -> re.Pattern[str]:
    stop = rf"(?={SPACE}|[）)】。/／]|文{MARK}|作者|[|｜丨]|记者|责任编辑|编辑|$)"
    return re.compile(
        rf"(?:(?P<what>本文|稿件|文章|图片|信息|资料|新闻|内容)?来源{SPACE}*{MARK}|图据|图源[：:]?|(?:原载|转自|摘自|选自)(?=《)){SPACE}*"
        rf"(?P<source>《[^》\n]+》|[^\s，。；！？（）()“”\"]{{1,20}}?){stop}"
    )
