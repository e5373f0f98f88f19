"""机构名称: names of organs written wrong, and names that a reform has replaced."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from workstation.checks import organ_forms, organ_levels
from workstation.checks.engine.finding import Severity
from workstation.checks.engine.patterns import pattern
from workstation.checks.engine.registry import Example, Hit, rule
from workstation.checks.near_forms import NearForms
from workstation.checks.vocabulary import Listed
from workstation.checks.word_table import covers
from workstation.people.known import places
from workstation.resources import data_path, read_toml
from workstation.told import Told

if TYPE_CHECKING:
    from workstation.checks.engine.proof import Proof

SOURCE = "机构名称表 resources/data/organs.csv，改革频繁，请报社逐条核定"
FORMER = r"(?:原|前|时任|曾任|老|旧|当时的|撤销|组建|合并|整合|更名|改为|前身)"
"""Words with which an old name is right."""
ABROAD = (
    r"[美英法德俄日韩印泰越巴墨]方|[\u4e00-\u9fff]{1,5}(?:(?<![中我全各祖本])国(?!家|务|民|资|企|有|内|道)|共和国|联邦|王国)|日本|印度|巴西|墨西哥|阿根廷|智利|加拿大|澳大利亚|新西兰|意大利|西班牙|葡萄牙|荷兰|"
    r"俄罗斯|乌克兰|波兰|匈牙利|塞尔维亚|土耳其|埃及|南非|尼日利亚|肯尼亚|巴基斯坦|越南|老挝|柬埔寨|缅甸|菲律宾|马来西亚|印尼|印度尼西亚|新加坡|哈萨克斯坦|以色列|伊朗|伊拉克|沙特|欧盟|联合国"
)
"""Shortly before the name: it is another country's."""


@dataclass(frozen=True, slots=True)
class Organ:
    """A wrong name, or one that holds no longer `since` a day."""

    wrong: str
    right: str
    since: date | None
    unless: tuple[str, ...]
    note: str


@rule(
    "organs.wrong-name",
    "机构名称写错",
    Example("国家发展与改革委员会印发通知。", "国家发展和改革委员会印发通知。"),
    Example("区退伍军人事务局上门慰问。", "区退役军人事务局上门慰问。"),
    explanation="机构用全称或规范简称，一字不差：名称里多用“和”不用“与”，“纪律检查”用“查”，“检察院”用“察”。",
    source=SOURCE,
    severity=Severity.WARNING,
)
def wrong_name(proof: Proof) -> Iterator[Hit]:
    """Names of the table that never were right."""
    for at, organ in _found(proof):
        if organ.since is None and not _is_abroad(proof, at):
            yield Hit(at, at + len(organ.wrong), organ.right, Told("应为“{0}”：{1}", organ.right, organ.note))


@rule(
    "organs.near-name",
    "机构名称有一字之差",
    Example("市住房和城市建设局发布通知。", "市住房和城乡建设局发布通知。"),
    Example("县退役军人服务局上门走访。", "县退役军人事务局上门走访。"),
    Example("区市场监管管理局抽检食品。", "区市场监督管理局抽检食品。"),
    explanation="与机构名称表里的全称只差一个字，或漏了一个字：多半是写错。确是另一个机构的，请加进机构与次序表。",
    source="机构名称表 resources/data/organ_names.toml，改革频繁，请报社逐条核定",
    severity=Severity.WARNING,
)
def near_name(proof: Proof) -> Iterator[Hit]:
    """A character of a long name exchanged or left out."""
    told = [range(at, at + len(organ.wrong)) for at, organ in _found(proof)]
    for near in (*_names().in_text(proof), *organ_forms.wrong_bodies(proof), *organ_forms.slips(proof)):
        if not _is_abroad(proof, near.start) and not any(near.start < one.stop and one.start < near.end for one in told):
            told.append(range(near.start, near.end))
            yield Hit(
                near.start,
                near.end,
                near.right,
                Told("应为“{0}”？表里没有“{1}”", near.right, proof.text[near.start : near.end]),
                near.right,
            )


@rule(
    "organs.old-name",
    "机构旧称",
    Example("国家卫计委今天公布数据。", "国家卫生健康委今天公布数据。", day=date(2023, 5, 1)),
    explanation="机构改革后用新名称；回顾往事、写“原某某局”的不在此列。出版日期不知道的不查。",
    source=SOURCE,
    severity=Severity.WARNING,
)
def old_name(proof: Proof) -> Iterator[Hit]:
    """Names that the issue's day has outlived, in a sentence that doesn't look back."""
    day = proof.context.day
    for at, organ in _found(proof) if day else ():
        if organ.since and day and day >= organ.since and not _looks_back(proof, at, day):
            yield Hit(at, at + len(organ.wrong), message=Told("现称“{0}”：{1}", organ.right, organ.note), expect=organ.right)


def _looks_back(proof: Proof, at: int, day: date) -> bool:
    """A word for the former, a year gone by, or a document's title in the sentence."""
    start = max(proof.text.rfind(stop, 0, at) for stop in "。！？\n") + 1
    ends = [place for place in (proof.text.find(stop, at) for stop in "。！？\n") if place >= 0]
    sentence = proof.text[start : min(ends, default=len(proof.text))]
    years = (int(year) for year in pattern(r"(?<!\d)(\d{4})年").findall(sentence))
    return (
        bool(pattern(FORMER).search(sentence))
        or _is_abroad(proof, at)
        or "《" in sentence
        or "“" in sentence
        or any(year < day.year for year in years)
    )


def _is_abroad(proof: Proof, at: int) -> bool:
    return pattern(ABROAD).search(proof.text, max(0, at - 14), at) is not None


def _found(proof: Proof) -> list[tuple[int, Organ]]:
    return proof.once(_organs_in)


def _organs_in(proof: Proof) -> list[tuple[int, Organ]]:
    return [
        (at, organ) for organ in _organs().in_text(proof) for at in places(proof.text, organ.wrong) if not _is_chance(proof.text, organ, at)
    ]


def _is_chance(text: str, organ: Organ, at: int) -> bool:
    """Whether a longer name stands there: one of the exceptions, or what the wrong name would be part of."""
    end = at + len(organ.wrong)
    longer = [word if organ.wrong in word else word + organ.wrong for word in organ.unless]
    return any(covers(text, word, at, end) for word in longer)


@cache
def _organs() -> Listed[Organ]:
    with data_path("organs.csv").open(encoding="utf-8", newline="") as lines:
        return Listed((row["wrong"], _organ(row)) for row in csv.DictReader(lines))


def _organ(row: dict[str, str]) -> Organ:
    since = date.fromisoformat(row["since"]) if row["since"] else None
    return Organ(row["wrong"], row["right"], since, tuple(filter(None, row["unless"].split("|"))), row["note"])


@cache
def _names() -> NearForms:
    names = read_toml("organ_names.toml")
    stems = (row.split("|") for row in names["names"])
    every = (stem[: -len(ends[0])] + end for stem, *ends in stems for end in ends)
    return NearForms(every, ends_alike=True, may_lack="和", fine=names["fine"])


def beginnings() -> frozenset[str]:
    """By what names are looked up."""
    return _organs().pairs | _names().pairs | organ_forms.beginnings()


LEVELS = (organ_levels.level, organ_levels.head)
"""Rules of the same family that stand in a module of their own."""
