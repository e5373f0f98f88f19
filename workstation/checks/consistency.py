"""题文一致: headline, kicker, deck and captions against the body: figures, names, places, what an event is called.

A headline may leave out and round; it may not say another thing. So a place is told only where the body has nothing that agrees and
something that is nearly the same. Words of one text that differ among themselves are in `wording`.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from typing import TYPE_CHECKING

from workstation.checks import head_forms, head_matters, repeated, wording
from workstation.checks.engine.bundles import bundles
from workstation.checks.engine.finding import Severity
from workstation.checks.engine.manuscript import Part
from workstation.checks.engine.patterns import is_han, pattern
from workstation.checks.engine.registry import Example, Hit, rule
from workstation.checks.quantities import Quantity, quantities
from workstation.told import Told

if TYPE_CHECKING:
    from workstation.checks.engine.bundles import Bundle
    from workstation.checks.engine.proof import Proof

SOURCE = "题文核对"
HEADED = (Part.MAIN, Part.BODY)
SUFFIXES = "街道|社区|小区|广场|公园|大道|水库|古镇|景区|大桥|镇|乡|村|县|区|市|河|湖|江|山|岛|湾|桥|路|街|寺|塔"
EVENT = r"(?:培训|推进|座谈|现场|动员|发布|调度|部署|表彰|研讨|交流|招聘|对接|洽谈|博览|运动|视频|调研)会"
BEFORE_EVENT = r"(?:召开|举行|举办|参加|出席|主持|组织|收听收看|开展|迎来|[在的将对]|[0-9]+日)"
LEADING = r"^(?:全[市区县省国]|[我各][市区县]|第.{1,4}[届场次期]|首[届场次期]|[届场])"
OVER, UNDER = r"(?:超过|超|逾|突破|高于)\Z", r"(?:近|接近|不足|不到)\Z"
FEWEST = 7
"""Characters that an event's name must have to say which event it is."""


@rule(
    "consistency.number",
    "标题的数字与正文不一",
    Example(
        "187家企业参加培训\n培训班开班，178家企业参加，351名安全员听课。",
        "178家企业参加培训\n培训班开班，178家企业参加，351名安全员听课。",
        parts=HEADED,
    ),
    explanation="标题、引题、副题、图片说明里的数，正文里没有，正文却有一个单位、名目相同而只差一位、颠倒或错了小数点的数。取整、“近”“超”不算。",
    source=SOURCE,
    severity=Severity.WARNING,
)
def number(proof: Proof) -> Iterator[Hit]:
    """A figure over the text that is nearly one in the text, and agrees with none."""
    for bundle in proof.once(bundles):
        for start, end in bundle.heads:
            for said in proof.once(quantities).within(start, end):
                yield from _other_number(proof, bundle, said)


def _other_number(proof: Proof, bundle: Bundle, said: Quantity) -> Iterator[Hit]:
    if not said.unit or said.ordinal:
        return
    alike = [item for item in proof.once(quantities).within(*bundle.body) if item.unit == said.unit and not item.ordinal]
    if not alike or any(_agrees(proof, said, item) for item in alike) or _is_reckoned(said, alike):
        return
    near = {item.value: item for item in alike if _is_near(proof, said, item) and _same_matter(proof, said, item)}
    if len(near) == 1:
        (item,) = near.values()
        written = proof.text[item.start : item.end]
        yield Hit(said.start, said.end, message=Told("正文里是{0}，请核对", written), expect=written, severity=bundle.severity)


def _agrees(proof: Proof, said: Quantity, item: Quantity) -> bool:
    """Whether a headline may put a body's figure so: rounded, over or under."""
    before = proof.text[max(0, said.start - 2) : said.start]
    if pattern(OVER).search(before) or proof.after(said.end) in tuple("多余"):
        return said.value <= item.value < said.value * 1.3
    if pattern(UNDER).search(before):
        return item.value <= said.value < item.value * 1.3
    if said.loose or item.loose:
        return 0.75 < said.value / max(1e-9, item.value) < 1.3
    step = max(said.step, 1.0 if item.step and not said.step else 0.0)
    if said.unit == "%" and said.value % 10 == 0:
        step = max(step, 5.0)
    return abs(said.value - item.value) < max(step, 1e-6 * item.value)


def _is_reckoned(said: Quantity, alike: list[Quantity]) -> bool:
    """Whether the headline's figure is the sum or the difference of some in the text."""
    values = [item.value for item in alike[:16]]
    if len(values) < 2:
        return False
    sums = [sum(values), *(a + b for a, b in combinations(values, 2)), *(abs(a - b) for a, b in combinations(values, 2))]
    return any(abs(said.value - reckoned) <= max(said.step * 0.51, 1e-6 * reckoned) for reckoned in sums)


def _is_near(proof: Proof, said: Quantity, item: Quantity) -> bool:
    """Whether the digits are the same in another order or with another point, or but one differs."""
    one, other = (pattern(r"\d+(?:\.\d+)?").match(proof.text, each.start) for each in (said, item))
    if one is None or other is None:
        return False
    a, b = one.group(), other.group()
    if "." in b and "." not in a and len(b.partition(".")[0]) == len(a):
        b = b.partition(".")[0]
    plain = a.replace(".", ""), b.replace(".", "")
    if len(plain[0]) != len(plain[1]) or len(plain[0]) < 2:
        return False
    return sorted(plain[0]) == sorted(plain[1]) or sum(x != y for x, y in zip(*plain, strict=True)) == 1


def _same_matter(proof: Proof, said: Quantity, item: Quantity) -> bool:
    """Whether the same noun follows both figures, or the same word stands before."""
    nouns = [pattern(r"[\u4e00-\u9fff]{2}").match(proof.text, each.end) for each in (said, item)]
    if all(nouns) and len({noun.group() for noun in nouns if noun}) == 1:
        return True
    said_word, word = (_word_before(proof, each) for each in (said, item))
    return (bool(said_word) and said_word == word) or _noun_of(proof, said) == proof.after(item.end)


def _noun_of(proof: Proof, said: Quantity) -> str:
    """The last character of what a headline's line counts: 村 of 27个省级乡村旅游重点村."""
    found = pattern(r"[\u4e00-\u9fff]{2,14}(?=[\n \u3000]|\Z)").match(proof.text, said.end)
    return found.group()[-1] if found else "-"


def _word_before(proof: Proof, item: Quantity) -> str:
    found = pattern(r"([\u4e00-\u9fff]{2})(?:超过|[近超逾约达了为至])?\Z").search(proof.text, max(0, item.start - 4), item.start)
    return found[1] if found else ""


@rule(
    "consistency.name",
    "姓名前后不一",
    Example("周敬泰调研防汛\n区委书记周景泰到沿河一线调研防汛。", "周景泰调研防汛\n区委书记周景泰到沿河一线调研防汛。", parts=HEADED),
    explanation="标题、图片说明里的姓名，正文里没有，却与正文里一个人的姓名只差一字；或正文里同一职务的人，姓名差一字。",
    source=SOURCE,
    severity=Severity.WARNING,
)
def name(proof: Proof) -> Iterator[Hit]:
    """A name that is another's but for one character."""
    from workstation.checks.told_names import one_post_two_names, strange_in_head

    for bundle in proof.once(bundles):
        told = list(strange_in_head(proof, bundle))
        yield from told
        yield from (hit for hit in head_forms.near_people(proof, bundle) if all(hit.start != other.start for other in told))
        yield from one_post_two_names(proof, bundle)


@rule(
    "consistency.place",
    "地名与正文不一",
    Example("清溪街道办起老年食堂\n青溪街道老年食堂开张。", "青溪街道办起老年食堂\n青溪街道老年食堂开张。", parts=HEADED),
    explanation="标题、图片说明里的地名，正文里没有，却与正文里的一个地名音同或形近。",
    source=SOURCE,
    severity=Severity.WARNING,
)
def place(proof: Proof) -> Iterator[Hit]:
    """A place over the text that sounds or looks like one in it."""
    wanted = rf"[\u4e00-\u9fff]{{2}}({SUFFIXES})"
    for bundle in proof.once(bundles):
        for start, end in bundle.heads:
            for match in proof.matches(wanted, start, end):
                before = "" if match.start() == start else proof.before(match.start())
                opens = (not is_han(before) or before in "市区县省州在到赴") and not match.group().endswith(("乡村", "农村"))
                if opens and proof.text.find(match.group(), *bundle.body) < 0:
                    yield from _near_place(proof, bundle, match.group(), match.span())


def _near_place(proof: Proof, bundle: Bundle, said: str, span: tuple[int, int]) -> Iterator[Hit]:
    from workstation.checks.wording import is_slip

    suffix = said[2:]
    found = pattern(rf"{said[0]}[\u4e00-\u9fff]{suffix}|[\u4e00-\u9fff]{said[1]}{suffix}").finditer(proof.text, *bundle.body)
    near = {match.group() for match in found if is_slip(match.group(), said)}
    if len(near) == 1:
        (other,) = near
    else:
        other = head_forms.near_places(proof, bundle, said, span) or head_forms.only_place(proof, bundle, said) or ""
    if other:
        yield Hit(*span, message=Told("正文里是“{0}”，请核对", other), expect=other, severity=bundle.severity)


@rule(
    "consistency.event",
    "活动名称与正文不一",
    Example(
        "道路运输安全培训会召开\n区交通局召开道路运输企业安全培训会。",
        "道路运输企业安全培训会召开\n区交通局召开道路运输企业安全培训会。",
        parts=HEADED,
    ),
    explanation="标题里的会议、活动名称与正文里的不是一个说法；标题可以简称，但所指要看得出是同一个。只供核对。",
    source=SOURCE,
    severity=Severity.ADVICE,
    signs="会",
)
def event(proof: Proof) -> Iterator[Hit]:
    """An event that the headline calls otherwise than the body."""
    for bundle in proof.once(bundles):
        for start, end in bundle.heads:
            for span, said in _events(proof, start, end):
                body = {called for _, called in _events(proof, *bundle.body) if called[-3:] == said[-3:]}
                if len(said) >= FEWEST and len(body) == 1 and proof.text.find(said, *bundle.body) < 0:
                    (called,) = body
                    if called not in said and is_one_event(said, called):
                        yield Hit(*span, message=Told("正文里称“{0}”，请核对", called), expect=called)


def _events(proof: Proof, start: int, end: int) -> Iterator[tuple[tuple[int, int], str]]:
    """What is called a meeting of some kind, without 全区 and the verb before it."""
    for match in proof.matches(EVENT, start, end):
        clause = pattern(r"[\u4e00-\u9fff]+\Z").search(proof.text, max(start, match.start() - 24), match.start())
        called = clause.group() if clause else ""
        called = pattern(rf".*{BEFORE_EVENT}").sub("", called)
        called = pattern(LEADING).sub("", called)
        if called:
            yield (match.start() - len(called), match.end()), called + match.group()


def told_events(proof: Proof) -> list[str]:
    """What a text calls its meetings, where the name says which."""
    return [called for _, called in _events(proof, 0, len(proof.text)) if len(called) >= FEWEST]


def is_one_event(said: str, called: str) -> bool:
    """Whether half of the headline's characters stand in the body's name in their order."""
    at = shared = 0
    for char in said:
        found = called.find(char, at)
        if found >= 0:
            shared, at = shared + 1, found + 1
    return shared * 5 >= len(said) * 3


WORDS = (wording.one_wording, wording.quoted, head_forms.ordinal, repeated.repeated, head_matters.matter)
"""Rules of the same family that stand in a module of their own."""
