"""Names of people as a text tells them: after a post, or before what someone says; and those that differ by one character."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from workstation.checks.engine.patterns import pattern
from workstation.checks.engine.registry import Hit
from workstation.told import Told

if TYPE_CHECKING:
    from workstation.checks.engine.bundles import Bundle
    from workstation.checks.engine.proof import Proof

POST = (
    "书记|主任|局长|区长|市长|镇长|乡长|县长|主席|部长|院长|校长|会长|经理|董事长|秘书长|队长|站长|所长|科长|馆长|处长|厂长|总监|"
    "常委|委员|代表|教授|医生|民警|负责人|村民|居民|园长|行长|社长|台长|司令员|政委|网格员|志愿者|老师|师傅"
)
SAYS = (
    r"指出|强调|表示|介绍|要求|认为|告诉|说|主持|出席|参加|带领|率|到|调研|看望|讲话|作|宣布|陪同|一行|等|和|在|向|为|对|就|与|及|"
    r"今年|现年|\d"
)
AFTER = rf"(?=[，。、；：（(）)！？”\n]|{SAYS}|\Z)"
TOLD = rf"(?:{POST})(?P<name>[\u4e00-\u9fff]{{3}}){AFTER}"
SPEAKS = "|".join(rf"{word}(?<=[，。；：“\n]...{word})" for word in ("指出", "强调", "表示", "要求", "认为", "告诉", "说"))
LIKELY = 1.1
NO_END = "等参作还曾将也都已正就又再才仅被把让给以应可能会要接为说讲指强表是有在工服解"
"""Characters that seldom end a given name and often begin what comes after a shorter one."""
WHOLE_POST = 4
HELD_BY_ONE = r"[\u4e00-\u9fff]{1,2}(?:书记|主任|[局区市镇乡县部院校会所站馆厂]长|主席|经理|董事长|秘书长)"


@dataclass(frozen=True, slots=True)
class Mention:
    """A name of three characters, with the last four characters of the post before it, if any."""

    start: int
    name: str
    post: str


def told_names(proof: Proof) -> tuple[Mention, ...]:
    """Everyone whom a text seems to name with a post or to let speak; whether it is a name is asked of few of them."""
    text = proof.text
    found = [
        Mention(match.start("name"), match["name"], text[max(0, match.start("name") - WHOLE_POST) : match.start("name")])
        for match in proof.matches(TOLD)
    ]
    found += [Mention(match.start() - 3, text[match.start() - 3 : match.start()], "") for match in proof.matches(SPEAKS)]
    return tuple(found)


def held_by_one(post: str) -> bool:
    """Whether a post's last four characters say whose it is: of 村民 there are many."""
    return pattern(HELD_BY_ONE).fullmatch(post) is not None


def is_name(text: str) -> bool:
    """Whether it has a surname and looks like a name."""
    from workstation.attribution.segment import looks_like_name, piece_cost

    return text[-1] not in NO_END and piece_cost(text) <= LIKELY and looks_like_name(text)


def strange_in_head(proof: Proof, bundle: Bundle) -> Iterator[Hit]:
    """A headline's or caption's name that isn't in the body, and is one of the body's but for one character."""
    names = {told.name for told in proof.once(told_names) if bundle.body[0] <= told.start < bundle.body[1]}
    for start, end in bundle.heads if names else ():
        for one in sorted(name for name in names if _shares_two(proof.text[start:end], name) and is_name(name)):
            a, b, c = one[0], one[1], one[2]
            near = rf"{a}{b}[\u4e00-\u9fff]|{a}[\u4e00-\u9fff]{c}|[\u4e00-\u9fff]{b}{c}"
            for match in pattern(near).finditer(proof.text, start, end):
                said = match.group()
                if said not in names and is_name(said) and proof.text.find(said, *bundle.body) < 0 and _stands_alone(proof, match.end()):
                    yield Hit(*match.span(), message=Told("正文里是“{0}”，请核对", one), expect=one, severity=bundle.severity)


def _shares_two(head: str, name: str) -> bool:
    return sum(char in head for char in name) > 1


def _stands_alone(proof: Proof, end: int) -> bool:
    """Whether a name may end here: not in the middle of a longer word of two more characters and nothing else."""
    return pattern(r"(?:县|市|区|镇|村|路|省)").match(proof.text, end) is None


def one_post_two_names(proof: Proof, bundle: Bundle) -> Iterator[Hit]:
    """Two people of one post whose names differ by one character: the rarer is told."""
    told = [each for each in proof.once(told_names) if bundle.body[0] <= each.start < bundle.body[1]]
    by_post: dict[str, list[Mention]] = {}
    for each in told:
        if held_by_one(each.post):
            by_post.setdefault(each.post, []).append(each)
    for holders in by_post.values():
        holders = [each for each in holders if is_name(each.name)] if len({each.name for each in holders}) > 1 else []
        if len({each.name for each in holders}) == 2:
            yield from _rarer(proof, holders, bundle)


def _rarer(proof: Proof, holders: list[Mention], bundle: Bundle) -> Iterator[Hit]:
    one, other = dict.fromkeys(each.name for each in holders)
    if sum(a != b for a, b in zip(one, other, strict=True)) != 1:
        return
    times = Counter({name: proof.text.count(name, *bundle.body) for name in (one, other)})
    wrong, right = (one, other) if times[one] < times[other] else (other, one)
    first = next(each for each in holders if each.name == wrong)
    yield Hit(first.start, first.start + 3, message=Told("同一职务前后是“{0}”“{1}”，请核对", right, wrong), severity=bundle.severity)
