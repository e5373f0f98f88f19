"""Directories as large as a city's, with invented people, and a report that names some of them: for measures of speed."""

from __future__ import annotations

import random
from datetime import date
from functools import cache
from itertools import islice, product
from typing import TYPE_CHECKING

from workstation.attribution.segment import surnames
from workstation.checks.engine.proof import CheckContext, Proof
from workstation.checks.engine.registry import all_rules
from workstation.checks.engine.run import ABOUT_PEOPLE
from workstation.desk import Desk
from workstation.people.correspondents import Correspondent, Correspondents
from workstation.people.officials import Official, Officials
from workstation.people.roster import Roster, Staff

if TYPE_CHECKING:
    from pathlib import Path

    from workstation.checks.engine.manuscript import Manuscript

STAFF, OFFICIALS, POSTS, CORRESPONDENTS = 2_000, 3_000, 5_000, 500
DAY = date(2030, 1, 14)
_PLACES = "云川市 临河区 金沙县 经开区 望海镇 青石街道 北岭乡 安河市 泉山区 东平县 白石镇 西湾街道 昌河县 松溪乡"
_UNITS = (
    "财政局 教育局 应急管理局 发展改革委 卫生健康委 人民政府 党工委 管委会 公安局 审计局 统计局 水利局 民政局 司法局 总工会 "
    "农业农村局 自然资源局 交通运输局 医疗保障局 市场监督管理局 文化和旅游局 住房和城乡建设局"
)
TITLES = ("局长", "副局长", "主任", "副主任", "书记", "副书记", "党组成员", "二级巡视员", "委员", "秘书长", "科长", "处长")


@cache
def names() -> tuple[str, ...]:
    """Distinct names, the same in every run."""
    dice, given = random.Random(3), sorted(surnames().given)
    first = list("王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范")
    endless = (dice.choice(first) + "".join(dice.choices(given, k=dice.choice((1, 2, 2, 2)))) for _ in product(range(1_000), repeat=2))
    return tuple(islice(dict.fromkeys(islice(endless, 20_000)), STAFF + OFFICIALS + CORRESPONDENTS))


def staff() -> list[Staff]:
    return [Staff(None, name, ("记者", "编辑", "校对")[at % 3], "要闻部", date(2015, 1, 1)) for at, name in enumerate(names()[:STAFF])]


def officials() -> list[Official]:
    """A post in another organ each; the last two thousand are second posts."""
    dice, people = random.Random(4), names()[STAFF : STAFF + OFFICIALS]
    organs = [place + unit for place, unit in product(_PLACES.split(), _UNITS.split())]
    posts = [(organ, title) for organ, title in product(organs, TITLES)]
    dice.shuffle(posts)
    seats = (posts * 2)[:POSTS]
    return [Official(people[at % OFFICIALS], title, organ, at % 400, date(2018, 1, 1)) for at, (organ, title) in enumerate(seats)]


def correspondents() -> list[Correspondent]:
    return [Correspondent(name, "区园林局") for name in names()[-CORRESPONDENTS:]]


def report_text() -> str:
    """A thousand characters: bylines, lists of officials, one of them misspelt, and plain paragraphs."""
    listed, people = officials(), staff()
    named = [f"{one.organ}{one.post}{one.name}" for one in listed[:8]]
    wrong = f"{listed[9].organ}{listed[9].post}{listed[9].name[0]}铭轩"
    steps = "聚焦重点领域，压实各方责任，推动各项举措落地见效，让居民在家门口享受到更便捷的服务"
    plain = f"下一步将{steps}。各单位要逐一排查，建立台账，限期整改，确保不留死角，同时做好宣传引导。"
    signed = f"本报讯（记者 {people[0].name} 通讯员 {correspondents()[0].name}）昨日，全区召开推进会"
    head = f"{signed}，{named[0]}主持，{named[1]}、{named[2]}、{wrong}参加。"
    body = [f"会议指出，2030年全区要统筹发展与安全，新开工项目32个，同比增长13%。{who}介绍，{plain}" for who in named[3:]]
    lines = [head, *body, *body[:2], f"（记者 {people[3].name} {people[6].name[0]}铭轩 文/图）"]
    return "\n".join(lines)


def context() -> CheckContext:
    """The directories, not yet read."""
    outside = Correspondents(correspondents())
    return CheckContext(Roster(staff()), DAY, officials=Officials(officials()), correspondents=outside)


def context_of(desk: Desk) -> CheckContext:
    """The directories of a store."""
    return CheckContext(
        desk.roster.roster(), DAY, officials=desk.officials.officials(), correspondents=desk.correspondents.correspondents()
    )


def fill(path: Path) -> None:
    """A store with all of them."""
    with Desk.open(path) as desk, desk._store.writing("导入") as lane:
        desk.roster._shelf.add_all(lane, staff())
        desk.officials._shelf.add_all(lane, officials())
        desk.correspondents._shelf.add_all(lane, correspondents())


def check_names(manuscript: Manuscript, context: CheckContext) -> None:
    """All that is about people, and where names stand for the other rules."""
    proof = Proof(manuscript, context)
    assert proof.names
    for rule in all_rules():
        if rule.family in ABOUT_PEOPLE:
            list(rule.findings(proof))
