"""Numbers with their units, read once for all rules that reckon: 3.2万元, 12名, 25%, 2.8个百分点."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from workstation.checks.engine.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workstation.checks.engine.proof import Proof

SCALES = {"": 1, "百": 100, "千": 1_000, "万": 10_000, "百万": 1_000_000, "千万": 10_000_000, "亿": 100_000_000, "万亿": 10**12}
ALIKE = {
    "公里": ("米", 1_000.0),
    "千米": ("米", 1_000.0),
    "厘米": ("米", 0.01),
    "毫米": ("米", 0.001),
    "吨": ("公斤", 1_000.0),
    "千克": ("公斤", 1.0),
    "斤": ("公斤", 0.5),
    "％": ("%", 1.0),
    "千瓦时": ("度", 1.0),
    "个小时": ("小时", 1.0),
    "摄氏度": ("℃", 1.0),
    "名": ("人", 1.0),
    "位": ("人", 1.0),
}
"""Units that are another's multiple; 名 and 位 count people unless a noun says otherwise, which a rule asks for itself."""
UNITS = (
    "个百分点|个工作日|平方公里|平方千米|平方米|立方米|千瓦时|人次|户次|架次|车次|美元|欧元|港元|公里|千米|厘米|毫米|公顷|公斤|千克|斤|千瓦|"
    "个小时|小时|分钟|工作日|微克|毫克|毫升|标箱|元|米|亩|吨|度|人|名|位|户|家|个|项|笔|票|注|件|座|所|处|条|例|起|台|套|辆|场|次|张|份|册|只|头|株|棵|枚|岁|天|"
    "倍|%|％|℃|摄氏度|种|类|支|批|艘|架|篇|幅|宗|间|栋|桶|袋|箱|部|块|点"
)
QUANTITY = (
    r"(\d(?<![\d.．/A-Za-z\-]\d)(?<!\d[,，:：]\d)\d{0,11}(?:\.\d{1,6})?)(万亿|百万|千万|[百千万亿])?(余|多|来)?"
    rf"({UNITS})?(余|多(?!\d)|左右|以上|以下|以内|上下|不到)?"
)
LOOSE = (
    r"(?:(?<![签预邀合节履践])约|近|超|超过|逾|不足|不到|至少|最多|突破|接近|高于|低于|[^\u4e00-\u9fff]上|"
    r"[—–～~\-]|(?<=[\d%％万亿元人家个])[至到]|\d[千万亿比·])\Z"
)
NEXT = r"[—–～~\-至到.,:：/·]?[\d]"


@dataclass(slots=True)
class Quantity:
    """A number as printed, `[start, end)` with its unit. `value` and `step` are in the plainest unit (米 for 公里); `step` is the
    last printed digit's worth, 0 for a plain count, which isn't rounded."""

    start: int
    end: int
    value: float
    step: float
    unit: str
    """The plainest unit; empty where none is known."""
    word: str
    """The unit as written."""
    scale: int
    loose: bool
    """约, 余, 以上, one end of a range: not to be reckoned with."""
    ordinal: bool

    @property
    def printed(self) -> float:
        """The value in the unit as written."""
        return self.value / ALIKE.get(self.word, ("", 1.0))[1]


def quantities(proof: Proof) -> Quantities:
    """Every number of a text."""
    return Quantities(tuple(_quantities(proof.text)))


class Quantities:
    """The numbers of a text in order, found by place."""

    def __init__(self, items: tuple[Quantity, ...]) -> None:
        self.items = items

    @cached_property
    def by_start(self) -> dict[int, int]:
        """The index of the one that begins at a place."""
        return {item.start: index for index, item in enumerate(self.items)}

    def at(self, start: int) -> Quantity | None:
        """The one that begins at a place."""
        index = self.by_start.get(start)
        return None if index is None else self.items[index]

    def before(self, item: Quantity) -> Quantity | None:
        """The one before."""
        index = self.by_start[item.start]
        return self.items[index - 1] if index else None

    def within(self, start: int, end: int) -> list[Quantity]:
        """Those that lie in a stretch."""
        from bisect import bisect_left

        first = bisect_left(self.items, start, key=lambda item: item.start)
        last = bisect_left(self.items, end, key=lambda item: item.start)
        return list(self.items[first:last])


def _quantities(text: str) -> Iterator[Quantity]:
    following = pattern(NEXT)
    for match in pattern(QUANTITY).finditer(text):
        number, scale, some, word, about = match.groups()
        before = text[max(0, match.start() - 2) : match.start()]
        times = SCALES[scale or ""]
        unit, factor = ALIKE.get(word or "", (word or "", 1.0))
        decimals = len(number.partition(".")[2])
        rounded = bool(decimals or scale)
        is_loose = bool(some or about or _is_loose(before) or following.match(text, match.end(1)) or following.match(text, match.end()))
        yield Quantity(
            match.start(),
            match.end(4) if word else match.end(2) if scale else match.end(1),
            float(number) * times * factor,
            times * factor / 10**decimals if rounded else 0.0,
            unit,
            word or "",
            times,
            is_loose,
            before.endswith("第"),
        )


@lru_cache(maxsize=4096)
def _is_loose(before: str) -> bool:
    """Whether the two characters before a number say that it isn't meant exactly; most stand before many."""
    return pattern(LOOSE).search(before) is not None


def printed(value: float, like: Quantity) -> str:
    """A reckoned value as it would be printed beside another: its unit, its scale, its decimals."""
    factor = ALIKE.get(like.word, ("", 1.0))[1] * like.scale
    decimals = max(0, len(f"{like.step / factor:f}".rstrip("0").partition(".")[2])) if like.step else 0
    scale = next((name for name, times in SCALES.items() if times == like.scale), "")
    number = f"{value / factor:.{max(decimals, 0)}f}"
    return number + scale + like.word
