"""干部姓名与职务: officials whose names, posts, terms or order aren't those of the directory on the day of the report."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING

from workstation.checks.engine.finding import Severity
from workstation.checks.engine.registry import Example, Hit, Rule
from workstation.checks.official.lists import first_mentions, list_findings, post_order
from workstation.checks.official.organs import organ_findings
from workstation.checks.official.pairs import pair_findings
from workstation.checks.official.posts import post_findings
from workstation.checks.official.spelling import spelling_findings
from workstation.people.officials import Official

if TYPE_CHECKING:
    from workstation.checks.engine.proof import Proof
    from workstation.checks.official.reading import OfficialFinding

_DAY = date(2024, 3, 18)
_SOURCE = "干部名录；以任免文件为准"
_TABLE = (
    Official("高明轩", "书记", "河口新区党工委", 1, date(2021, 3, 1)),
    Official("方启航", "党工委副书记、管委会主任", "河口新区", 2, date(2021, 3, 1)),
    Official("卫晓薇", "党工委副书记", "河口新区", 3, date(2022, 5, 1)),
    Official("罗一舟", "党工委委员、管委会副主任", "河口新区", 5, date(2020, 1, 1)),
    Official("萧知白", "管委会副主任", "河口新区", 6, date(2018, 1, 1), date(2024, 2, 29)),
    Official("吴子涵", "管委会副主任", "河口新区", 7, date(2024, 4, 1)),
    Official("程望舒", "局长", "河口新区财政局（审计局）", 20, date(2019, 1, 1)),
    Official("何以安", "组织部部长", "云川市委", 30, date(2019, 1, 1)),
)


def official_findings(proof: Proof) -> tuple[OfficialFinding, ...]:
    """Everything that is wrong with officials, worked out once for all rules of the family."""
    makers = (post_findings, list_findings, first_mentions, post_order, pair_findings, organ_findings, spelling_findings)
    return tuple(finding for maker in makers for finding in maker(proof))


def _rule(kind: str, title: str, explanation: str, wrong: str, right: str, severity: Severity = Severity.ERROR) -> Rule:
    def find(proof: Proof) -> Iterable[Hit]:
        found = proof.once(official_findings)
        return (finding.hit for finding in found if finding.kind == kind) if found else ()

    example = Example(wrong, right, day=_DAY, officials=_TABLE)
    return Rule(f"officials.{kind}", title, explanation, (example,), find, _SOURCE, severity)


_ON_THE_DAY = "只看稿件日期当天有效的任期；稿件没有日期的，看至今有效的。"
_WARNING, _ADVICE = Severity.WARNING, Severity.ADVICE

RULES = (
    _rule(
        "post",
        "姓名与职务不符",
        f"名录里有这个人，但当天没有这个职务，多半是张冠李戴。{_ON_THE_DAY}",
        "河口新区财政局（审计局）局长卫晓薇参加会议。",
        "河口新区财政局（审计局）局长程望舒参加会议。",
    ),
    _rule(
        "expired",
        "职务已经卸任",
        f"任期在稿件日期之前结束。写现在加“原”，写当时加“时任”。{_ON_THE_DAY}",
        "河口新区管委会副主任萧知白参加会议。",
        "河口新区管委会原副主任萧知白参加会议。",
    ),
    _rule(
        "not-yet",
        "职务还没有到任",
        f"任期在稿件日期之后才开始，多半是稿件日期或名录日期有误。{_ON_THE_DAY}",
        "河口新区管委会副主任吴子涵参加会议。",
        "河口新区党工委委员、管委会副主任罗一舟参加会议。",
    ),
    _rule(
        "deputy-dropped",
        "正副职不符",
        f"丢了“副”字是最常见、也最伤人的职务差错；多了“副”字同样要改。{_ON_THE_DAY}",
        "河口新区党工委委员、管委会主任罗一舟参加会议。",
        "河口新区党工委委员、管委会副主任罗一舟参加会议。",
    ),
    _rule(
        "incomplete",
        "首次出现职务不全",
        "正文里第一次出现时写全主要职务，再次出现只写姓名；与本次活动无关的兼职可以不写。",
        "河口新区管委会主任方启航参加会议。",
        "河口新区党工委副书记、管委会主任方启航参加会议。",
        _ADVICE,
    ),
    _rule(
        "order",
        "名单次序与排名不符",
        "按名录的排名；没有排名的按党委、政府、人大、政协的通例。只比名录里有的人，只报第一处；写明排名不分先后、按姓氏笔画的不查。",
        "河口新区党工委副书记卫晓薇，河口新区党工委书记高明轩出席会议。",
        "河口新区党工委书记高明轩，河口新区党工委副书记卫晓薇出席会议。",
        _WARNING,
    ),
    _rule(
        "name",
        "姓名与名录一字之差",
        "职务或单位与名录对得上，姓名却只是音近、形近，或多字、少字、颠倒。名录里另有其人的不报。",
        "河口新区党工委书记高铭轩出席会议。",
        "河口新区党工委书记高明轩出席会议。",
    ),
    _rule(
        "two-holders",
        "一个职务写了两个人",
        "正职只有一位，同一篇里写成两人，必有一误。",
        "河口新区党工委书记高明轩主持会议，河口新区党工委书记孟长青讲话。",
        "河口新区党工委书记高明轩主持会议，市纪委监委专家讲话。",
    ),
    _rule(
        "two-posts",
        "一个人写了两种职务",
        "同一篇里同一个人前后职务不一，必有一误；同名的两人请括注。",
        "白鹭镇镇长孟长青主持会议，白鹭镇副镇长孟长青作总结。",
        "白鹭镇镇长孟长青主持会议，孟长青作总结。",
        _WARNING,
    ),
    _rule(
        "former",
        "“原”字用错",
        "现任不用“原”；机构还在的，“原”放在单位与职务之间：管委会原主任；机构撤了才写原某某局局长。",
        "原河口新区管委会副主任萧知白参加会议。",
        "河口新区管委会原副主任萧知白参加会议。",
    ),
    _rule(
        "party-committee",
        "党委部门省了“委”",
        "组织部、宣传部、统战部、政法委是党委的部门，写市委组织部，不写市组织部。",
        "云川市组织部部长何以安参加会议。",
        "云川市委组织部部长何以安参加会议。",
        _WARNING,
    ),
    _rule(
        "brackets",
        "两块牌子的机构写法不对",
        "一个机构两块牌子用全角括号：财政局（审计局）；写成财政局、审计局就成了两个机构。",
        "河口新区财政局、审计局局长程望舒参加会议。",
        "河口新区财政局（审计局）局长程望舒参加会议。",
        _WARNING,
    ),
    _rule(
        "spelling",
        "同一篇里姓名写法不一",
        "引题、主题、副题、正文、图注里同一个人的名字要一样；名录里有的以名录为准。",
        "河口新区党工委书记高明轩出席会议。\n高铭轩指出，要压实责任。",
        "河口新区党工委书记高明轩出席会议。\n高明轩指出，要压实责任。",
    ),
    _rule(
        "unknown",
        "名录里没有这位干部",
        "待核：单位在名录里，人不在。核对以后可以一键记入名录。",
        "河口新区党政办公室主任孟长青参加会议。",
        "孟长青参加会议。",
        _ADVICE,
    ),
    _rule(
        "duplicate",
        "名单里有人写了两次",
        "一份名单里一个人只写一次；同名的两人请括注单位或性别。",
        "参加活动的有高明轩、卫晓薇、罗一舟、卫晓薇。",
        "参加活动的有高明轩、卫晓薇、罗一舟。",
    ),
    _rule(
        "order-in-post",
        "同一人的职务次序",
        "级别高的在前；同级先党内、后行政。",
        "河口新区管委会主任、党工委副书记方启航参加会议。",
        "河口新区党工委副书记、管委会主任方启航参加会议。",
        _ADVICE,
    ),
)
