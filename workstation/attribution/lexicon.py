"""The words of datelines and bylines, read once from the program's data."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from workstation.resources import read_toml

if TYPE_CHECKING:
    from collections.abc import Iterable

HAN = r"[\u3400-\u9fff\U00020000-\U0003ffff〇]"
SPACE = r"[ \t\u3000\u00a0]"
MARK = r"[：:/／|｜丨]"


@dataclass(frozen=True, slots=True)
class Words:
    """Roles, credits and outlets as sets, for looking up."""

    own: frozenset[str]
    wires: frozenset[str]
    bodies: tuple[str, ...]
    modifiers: tuple[str, ...]
    staff: frozenset[str]
    order: tuple[tuple[str, ...], ...]
    trainees: frozenset[str]
    reporters: frozenset[str]
    duties: dict[str, str]
    glued: tuple[str, ...]
    alone: tuple[str, ...]
    both: frozenset[str]
    photo: frozenset[str]
    photo_roles: frozenset[str]
    pictures: frozenset[str]
    never: frozenset[str]
    never_first: frozenset[str]
    no_names: frozenset[str]

    def role_base(self, role: str) -> str:
        """A role without what only says where or for what it is done (本报驻外记者 → 记者); 见习, 实习, 首席, 特约 stay."""
        return _POSTED.sub("", role)


_POSTED = re.compile(r"^(?:驻.{1,8}?|前方|全媒体|融媒体|融媒|新媒体|文字|视频|高级|资深)(?=记者)")


def longest_first(words: Iterable[str]) -> str:
    """An alternation that takes the longest word."""
    return "|".join(re.escape(word) for word in sorted(set(words), key=len, reverse=True))


@cache
def raw_words() -> dict[str, Any]:
    """The data file as it stands."""
    return read_toml("attribution.toml")


@cache
def words() -> Words:
    """The word sets."""
    data = raw_words()
    outlets, roles, credit, names = data["outlets"], data["roles"], data["credits"], data["names"]
    return Words(
        own=frozenset(outlets["own"]),
        wires=frozenset(outlets["wires"]),
        bodies=(*outlets["bodies"], *outlets["suffixes"]),
        modifiers=tuple(roles["modifiers"]),
        staff=frozenset(roles["staff"]),
        order=tuple(tuple(group) for group in roles["order"]),
        trainees=frozenset(roles["trainees"]),
        reporters=frozenset(roles["reporters"]),
        duties={role: duty for duty, named in roles["duties"].items() for role in named},
        glued=tuple(sorted(credit["glued"], key=len, reverse=True)),
        alone=tuple(credit["alone"]),
        both=frozenset(credit["both"]),
        photo=frozenset(credit["photo"]),
        photo_roles=frozenset(credit["photo_roles"]),
        pictures=frozenset(credit["pictures"]),
        never=frozenset(names["never"]),
        never_first=frozenset(names["never_first"]),
        no_names=frozenset(names["words"]),
    )


@dataclass(frozen=True, slots=True)
class Patterns:
    """The grammar's terminals as compiled expressions; all are matched at a place, none searched but `glued_label`."""

    label: re.Pattern[str]
    glued_label: re.Pattern[str]
    before: re.Pattern[str]
    after: re.Pattern[str]
    source: re.Pattern[str]
    issued: re.Pattern[str]
    picture: re.Pattern[str]
    provided: re.Pattern[str]
    all_by: re.Pattern[str]
    trigger: re.Pattern[str]


def _role_pattern() -> tuple[str, str]:
    roles = raw_words()["roles"]
    modifiers, bases, plain = longest_first(roles["modifiers"]), longest_first(roles["bases"]), longest_first(roles["words"])
    posted = rf"(?:驻{HAN}{{1,8}}?)?"
    built = rf"(?:{modifiers}){{0,3}}{posted}(?:{modifiers})?(?:{bases})(?!部|们|站|团|会|协|节|室|注|按|单位|证|系|所|问|介)"
    return built, rf"(?:{built}|(?:{plain})(?!系|单位|注|者|奖|展|师|作品))"


def outlet_pattern() -> str:
    """An outlet named before a role: our own, a wire, 《…》, or a name that ends like an outlet's."""
    outlets = raw_words()["outlets"]
    known = longest_first([*outlets["own"], *outlets["wires"]])
    suffixes = longest_first(outlets["suffixes"])
    free = rf"(?:(?!{known}|记者|通讯员|编辑|校对|[由和与的向对被在从据为是把及])[A-Za-z0-9·\u3400-\u9fff]){{1,14}}?"
    return rf"(?:{known}|《[^》\n]{{1,20}}》(?:{suffixes})?|{free}(?:{suffixes}))"


@cache
def patterns() -> Patterns:
    """The compiled terminals."""
    built, role = _role_pattern()
    outlet = outlet_pattern()
    known = longest_first([*raw_words()["outlets"]["own"], *raw_words()["outlets"]["wires"]])
    credit = raw_words()["credits"]
    return Patterns(
        label=re.compile(
            rf"(?:(?P<org>{outlet}){SPACE}*)?(?P<role>{role}(?:[/／、]{role})*)(?:{SPACE}*(?P<mark>{MARK}))?",
        ),
        glued_label=re.compile(rf"(?:{known})?{built}|《"),
        before=re.compile(
            rf"(?P<both>文[/／]图|图[/／]文)(?:{SPACE}*{MARK}|{SPACE}+)|(?P<word>{longest_first(credit['before'])}){SPACE}*(?P<mark>{MARK})"
        ),
        after=re.compile(rf"(?P<word>{longest_first([*credit['glued'], *credit['alone']])})(?={SPACE}|[、，,；;|｜）)。]|$)"),
        source=re.compile(
            rf"(?P<what>本文|稿件|文章|图片|信息|资料|新闻|内容)?来源{SPACE}*[：:]{SPACE}*"
            rf"(?P<source>《[^》\n]+》|[^\s，。；！？（）()“”\"]{{1,20}}?)(?={SPACE}|[）)。]|文{MARK}|作者|记者|责任编辑|编辑|$)",
        ),
        issued=re.compile(rf"(?P<org>{known})发(?={SPACE}*(?:[（(]|[）)。]|$))"),
        picture=re.compile(rf"(?P<word>{longest_first(credit['pictures'])})(?={SPACE}|[）)。]|$)"),
        provided=re.compile(
            r"(?:本版|本组|以上|文中)?(?:图片|照片|图)(?:均|都|皆)?由(?P<who>[^\s，。；（）()]{2,20}?)(?P<word>提供|供图|拍摄|摄)"
        ),
        all_by=re.compile(
            r"(?:(?:见|[上下左右题附])[图表]|[^，。；：（）()]{0,8}?(?:图片|照片)[^，。；：（）()]{0,8}?[均皆都]?[为由])[，,：: ]?"
        ),
        trigger=re.compile(r"讯|电|消息|报道|记者|通讯员|来源|摄|图|文|[编校]|作者|发|评论员|实习生|采写|撰|统筹|策划|整理|执笔"),
    )
