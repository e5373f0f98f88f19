"""Numbered lists: 一是…二是…四是, （一）（二）（四）, and the number that announces them (四点要求：一是…)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from workstation.attribution.numbers import count_of, number_of
from workstation.checks.engine.finding import Severity
from workstation.checks.engine.patterns import pattern
from workstation.checks.engine.registry import Example, Hit, rule
from workstation.told import Told

if TYPE_CHECKING:
    import re

    from workstation.checks.engine.proof import Proof

SOURCE = "逻辑核对"
NUMERAL = "[一二三四五六七八九十]{1,3}"
ITEM = (
    rf"(?P<clause>(?P<a>{NUMERAL})(?P<word>是|要)(?!(?P=a)(?:[，,。；]|$)))|"
    rf"(?P<first>第(?P<b>{NUMERAL})(?=[，,、：]))|(?P<order>首先|其次|再次)(?=[，,、])|(?P<bracket>（(?P<c>{NUMERAL})）)"
)
AT_LINE = (
    rf"[ 　]*(?:(?P<bracket>（(?P<c>{NUMERAL})）)|(?P<number>(?P<d>[1-9]\d?)[.．、](?=[\u4e00-\u9fff“《]))|"
    rf"(?P<chapter>(?P<e>{NUMERAL})、(?=[\u4e00-\u9fff“《])))"
)
INSIDE = rf"[，。；：:;！？”\n\r　 ](?:{ITEM})"
"""An item inside of a line begins a clause."""
ORDER = {"首先": 1, "其次": 2, "再次": 3}
ANNOUNCED = (
    r"(?P<said>(?P<number>\d{1,2}|[两二三四五六七八九十]{1,3})(?:个?方面|点|项|件|条|大|种|个))(?:的)?"
    r"(?:[\u4e00-\u9fff]{0,6}(?:要求|意见|建议|工作|任务|措施|举措|希望|倡议|主张|原则|部署|重点|内容|看法|方面|"
    r"实事|关系|问题|环节|关口|行动|工程|机制|体系|举动|理由|办法|建议|注意事项))?[：:，,。][ 　\r\n]*\Z"
)
NUMERALS = "零一二三四五六七八九十"
FARTHEST = 3
"""A jump of more than this is another list, not a gap."""


@dataclass(frozen=True, slots=True)
class Marker:
    """An item's number, where it stands, and of which manner: 一是 and 一要 are two."""

    start: int
    end: int
    style: str
    number: int


def markers(proof: Proof) -> tuple[Marker, ...]:
    """Every item's number in a text."""
    first = pattern(ITEM).match(proof.text)
    inside = (*([first] if first else []), *proof.matches(INSIDE))
    at_lines = (pattern(AT_LINE).match(proof.text, line.start) for line in proof.lines)
    found = [*(_inside(match) for match in inside), *(_at_line(match) for match in at_lines if match)]
    return tuple(sorted({marker.start: marker for marker in found}.values(), key=lambda marker: marker.start))


def _inside(match: re.Match[str]) -> Marker:
    if match["order"]:
        return Marker(*match.span("order"), "order", ORDER[match["order"]])
    if match["bracket"]:
        return Marker(*match.span("bracket"), "bracket", number_of(match["c"]) or 0)
    style = "clause" if match["clause"] else "first"
    return Marker(*match.span(style), style + (match["word"] or ""), number_of(match["a"] or match["b"]) or 0)


def _at_line(match: re.Match[str]) -> Marker:
    style = next(style for style in ("bracket", "number", "chapter") if match[style])
    return Marker(*match.span(style), style, number_of(match["c"] or match["d"] or match["e"]) or 0)


@dataclass(slots=True)
class Row:
    """Lists of one manner as they are read: a list inside another may end, and the outer one goes on."""

    last: int = 0
    outer: tuple[int, ...] = ()

    def follows(self, number: int) -> bool:
        """Whether an item may come next; it is then the last."""
        if number == 1:
            self.outer, self.last = (*self.outer[-5:], self.last), 1
            return True
        for depth, last in enumerate((self.last, *reversed(self.outer))):
            if last + 1 == number:
                self.outer, self.last = self.outer[: len(self.outer) - depth], number
                return True
        return False


@rule(
    "counts.gap",
    "序号不连续",
    Example("一是摸清底数，二是建立台账，四是销号管理。", "一是摸清底数，二是建立台账，三是销号管理。"),
    Example("（一）加强领导。\n（二）落实责任。\n（四）严格考核。", "（一）加强领导。\n（二）落实责任。\n（三）严格考核。"),
    explanation="“一是、二是”“第一、第二”“（一）（二）”“首先、其次”和段首的序号应依次连续；缺了一项还是写错了序号，请核对。",
    source=SOURCE,
    severity=Severity.WARNING,
)
def gap(proof: Proof) -> Iterator[Hit]:
    """A number that doesn't follow the one before it."""
    rows: dict[str, Row] = {}
    ends: dict[str, int] = {}
    for marker in proof.once(markers):
        row = rows.setdefault(marker.style, Row())
        last, before = row.last, ends.get(marker.style, 0)
        ends[marker.style] = marker.end
        if not row.follows(marker.number) and last:
            row.last = marker.number
            if last <= marker.number <= last + FARTHEST and not _is_between(proof, last, before, marker):
                told = Told("序号重复") if marker.number == last else Told("前面到第{0}项，这里是第{1}项", last, marker.number)
                yield Hit(marker.start, marker.end, message=Told("{0}，请核对", told))


def _is_between(proof: Proof, last: int, start: int, marker: Marker) -> bool:
    """Whether the item that seems to lack stands there in another manner: 第二个重要策略."""
    lacking = "".join(NUMERALS[number] for number in range(last + 1, min(marker.number, 10)))
    others = rf"第[{lacking}]|[{lacking}][是要、]" + ("|其次|再次" if marker.style in ("order", "first") else "")
    return bool(lacking) and pattern(others).search(proof.text, start, marker.start) is not None


@rule(
    "counts.announced",
    "说的项数与列出的不符",
    Example("会议提出四点要求：一是抓学习，二是抓落实，三是抓督导。", "会议提出三点要求：一是抓学习，二是抓落实，三是抓督导。"),
    explanation="“四点要求”“三个方面”后面逐项列出时，项数应当相同；列到别的段落的也计算在内。",
    source=SOURCE,
    severity=Severity.WARNING,
    signs="一1",
)
def announced(proof: Proof) -> Iterator[Hit]:
    """A list of another length than said."""
    known = proof.once(markers)
    for index, marker in enumerate(known):
        if marker.number == 1 and marker.style not in ("order", "first"):
            said = pattern(ANNOUNCED).search(proof.text, max(0, marker.start - 26), marker.start)
            if said:
                last = _last_of_list(known, index)
                wanted = count_of(said["number"])
                if wanted is not None and wanted != last.number > 1 and not _may_be_right(proof, said.start(), last):
                    yield Hit(*said.span("said"), message=Told("后面列出了{0}项，这里写“{1}”，请核对", last.number, said["said"]))


def _last_of_list(known: tuple[Marker, ...], index: int) -> Marker:
    last = known[index]
    for marker in known[index + 1 :]:
        if marker.style != last.style:
            continue
        if marker.number != last.number + 1:
            break
        last = marker
    return last


def _may_be_right(proof: Proof, said: int, last: Marker) -> bool:
    """Whether another number announces the list (四个方面12项措施), or it is ended in another manner (一是…二是…最后)."""
    others = pattern(r"(\d{1,2}|[两二三四五六七八九十]{1,3})(?:个|大|[章条点项])?(?:方面|领域|部分|章|条|点|项)?").findall(
        proof.text, max(0, said - 60), said
    )
    if any(count_of(other) == last.number for other in others):
        return True
    numeral = "一二三四五六七八九十"[min(last.number, 9)]
    rest = proof.text[last.end : last.end + 300]
    return bool(pattern(rf"[，。；\n](?:{numeral}[是要则靠、]|第{numeral}|最后|此外|另外|同时)").search(rest))
