"""The paper's table (记分办法): read from data, checked, and written back; every amount in hundredths (points) or 分 (yuan)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from workstation.errors import BadInput
from workstation.fees.amounts import HUNDRED, hundredths, number_text, percent, scaled
from workstation.resources import read_toml
from workstation.told import Told, listed

COUNTED = {"auto": "付印的版；从不办付印的，以已输出、日期已过的版计", "printed": "只计付印的版", "dated": "日期已过的版都计"}
RULES = {"equal": "平分", "order": "按署名先后"}
_PER = {"piece": 0, "thousand": 1000}
_LONGEST = 40


@dataclass(frozen=True, slots=True)
class Condition:
    """All that is stated must hold. `heads` and `ends` are one: either will do."""

    heads: frozenset[str] = frozenset()
    ends: tuple[str, ...] = ()
    most: int | None = None
    least: int | None = None
    pictures: bool | None = None
    dateline: bool | None = None
    brief: bool | None = None
    byline: str = ""


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of report. `points` and `cents` by grade; `bands`: up to so many characters (0: any number) so many per cent."""

    code: str
    label: str
    points: dict[str, int]
    cents: dict[str, int]
    per: str = "piece"
    bands: tuple[tuple[int, int], ...] = ()
    when: tuple[Condition, ...] = ()

    def band(self, characters: int) -> int:
        """Per cent for a length; above the last band as in it."""
        fitting = (per_cent for most, per_cent in self.bands if most == 0 or characters <= most)
        return next(fitting, self.bands[-1][1] if self.bands else HUNDRED)

    def amount(self, amounts: Mapping[str, int], grade: str, characters: int) -> int:
        """Points or 分 for a grade and a length."""
        base = amounts[grade]
        if _PER[self.per]:
            base = scaled(base, characters, _PER[self.per])
        return percent(base, self.band(characters))


@dataclass(frozen=True, slots=True)
class Extra:
    """Points for our own people, 分 for outside writers."""

    points: int = 0
    cents: int = 0


@dataclass(frozen=True, slots=True)
class FeeTable:
    """The whole table. Labels by code, in the data's order."""

    grades: dict[str, str]
    kinds: dict[str, Kind]
    counted: str = "auto"
    default_grade: str = ""
    point_cents: int = 0
    under_cents: int = 0
    picture: Extra = Extra()
    most_pictures: int = 0
    front_page: Extra = Extra()
    headline: Extra = Extra()
    share_rule: str = "equal"
    share_order: tuple[tuple[int, ...], ...] = ()
    role_weights: dict[str, int] = field(default_factory=dict)
    edit_report: int = 0
    edit_page: int = 0
    quota: int = 0
    prorate: bool = True
    organised: int = 0
    quota_roles: dict[str, int] = field(default_factory=dict)
    quota_people: dict[str, int] = field(default_factory=dict)
    deduct: bool = False
    fault_points: dict[str, int] = field(default_factory=dict)
    fault_stages: dict[str, int] = field(default_factory=dict)


def default_data() -> dict[str, Any]:
    """The table that comes with the program, as data; a new copy each time."""
    return read_toml("fees.toml")


@cache
def default_table() -> FeeTable:
    """The table that comes with the program; not to be changed."""
    return read_table(default_data())


def read_table(data: Mapping[str, Any]) -> FeeTable:
    """A table from data of the form of `fees.toml`; raises `BadInput` that names what is wrong."""
    try:
        return _table(data)
    except (KeyError, TypeError, ValueError, AttributeError, IndexError) as error:
        raise BadInput("记分办法的数据不完整（{0}）；请改回原表再改", error) from error


def _table(data: Mapping[str, Any]) -> FeeTable:
    grades = {str(code): str(label) for code, label in data["grades"].items()}
    if not grades:
        raise BadInput("记分办法里至少要有一个等级")
    default = str(data["default_grade"])
    kinds = {code: _kind(code, table, grades) for code, table in data["kinds"].items()}
    if not kinds:
        raise BadInput("记分办法里至少要有一个稿件种类")
    return FeeTable(
        grades,
        kinds,
        _one_of(data["counted"], COUNTED, "计哪些版"),
        _one_of(default, grades, "未评时的等级"),
        _amount(data["point_yuan"], "每分折合"),
        _amount(data["under_yuan"], "欠一分扣"),
        **_extras(data),
        **_shares(data["shares"]),
        edit_report=_amount(data["editing"]["report"], "编稿分"),
        edit_page=_amount(data["editing"]["page"], "编版分"),
        **_quota(data["quota"]),
        **_deductions(data["faults"]),
    )


def _extras(data: Mapping[str, Any]) -> dict[str, Any]:
    pictures, bonus = data["pictures"], data["bonus"]
    return {
        "picture": _extra(pictures, "图片"),
        "most_pictures": _whole(pictures["most"], "每稿计酬图片数", 0, 100),
        "front_page": _extra(bonus["front_page"], "头版加分"),
        "headline": _extra(bonus["headline"], "头条加分"),
    }


def _shares(data: Mapping[str, Any]) -> dict[str, Any]:
    order = tuple(tuple(_whole(part, "按先后分成", 0, 1000) for part in row) for row in data["order"])
    if any(not row or not sum(row) for row in order):
        raise BadInput("“按先后分成”的每一行至少要有一个大于 0 的数")
    return {
        "share_rule": _one_of(data["rule"], RULES, "合写怎样分"),
        "share_order": order,
        "role_weights": {role: _whole(weight, Told("{0}的份额", role), 0, 1000) for role, weight in data["roles"].items()},
    }


def _quota(data: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "quota": _amount(data["default"], "定额"),
        "prorate": bool(data["prorate"]),
        "organised": _whole(data["organised"], "组织稿件计分比例", 0, 100),
        "quota_roles": {role: _amount(points, Told("{0}定额", role)) for role, points in data["roles"].items()},
        "quota_people": {name: _amount(points, Told("{0}定额", name)) for name, points in data["people"].items()},
    }


def _deductions(data: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "deduct": bool(data["on"]),
        "fault_points": {grade: _amount(points, Told("{0} 类差错扣分", grade)) for grade, points in data["points"].items()},
        "fault_stages": {stage: _whole(share, Told("{0} 扣分比例", stage), 0, 1000) for stage, share in data["stages"].items()},
    }


def _kind(code: str, table: Mapping[str, Any], grades: Mapping[str, str]) -> Kind:
    label = str(table["label"]).strip()
    if not label or len(label) > _LONGEST:
        raise BadInput("稿件种类要有名称，最多 {0} 个字", _LONGEST)
    return Kind(
        code,
        label,
        _by_grade(table["points"], grades, Told("{0}记分", label)),
        _by_grade(table["yuan"], grades, Told("{0}稿费", label)),
        _one_of(table.get("per", "piece"), _PER, Told("{0}计法", label)),
        _bands(table.get("bands", ()), label),
        tuple(_condition(row) for row in table.get("when", ())),
    )


def _by_grade(values: Any, grades: Mapping[str, str], what: str) -> dict[str, int]:
    if len(values) != len(grades):
        raise BadInput("{0}要写 {1} 个数，每个等级一个（{2}）", what, len(grades), listed(grades))
    return {grade: _amount(value, f"{what} {grade}") for grade, value in zip(grades, values, strict=True)}


def _bands(rows: Any, label: str) -> tuple[tuple[int, int], ...]:
    bands = tuple(
        (_whole(most, Told("{0}篇幅", label), 0, 1_000_000), _whole(share, Told("{0}篇幅比例", label), 0, 1000)) for most, share in rows
    )
    limits = [most for most, _ in bands if most]
    if limits != sorted(set(limits)) or any(most == 0 for most, _ in bands[:-1]):
        raise BadInput("{0}的篇幅要从短到长写，“以上”写在最后", label)
    return bands


def _condition(row: Mapping[str, Any]) -> Condition:
    strange = set(row) - set(Condition.__slots__)
    if strange:
        raise BadInput("记分办法里不认得的条件：{0}", listed(sorted(strange)))
    return Condition(**{**row, "heads": frozenset(row.get("heads", ())), "ends": tuple(row.get("ends", ()))})


def _extra(table: Mapping[str, Any], what: str) -> Extra:
    return Extra(_amount(table["points"], Told("{0}记分", what)), _amount(table["yuan"], Told("{0}稿费", what)))


def _amount(value: Any, what: str) -> int:
    amount = hundredths(value, what)
    if amount < 0:
        raise BadInput("{0}不能小于 0", what)
    return amount


def _whole(value: Any, what: str, least: int, most: int) -> int:
    try:
        number = int(str(value).strip())
    except ValueError:
        raise BadInput("{0}“{1}”应是整数", what, value) from None
    if not least <= number <= most:
        raise BadInput("{0}须在 {1} 到 {2} 之间，现为 {3}", what, least, most, number)
    return number


def _one_of(value: Any, known: Mapping[str, object], what: str) -> str:
    if value not in known:
        raise BadInput("“{0}”没有“{1}”这一项；可用的有 {2}", what, value, listed(known))
    return str(value)


def bands_text(bands: tuple[tuple[int, int], ...]) -> str:
    """300 字 80%，800 字 100%，以上 120%."""
    return "，".join(f"{f'{most} 字' if most else '以上'} {share}%" for most, share in bands)


def told_table(table: FeeTable) -> list[tuple[str, str]]:
    """Everything but the kinds in words, to print beside them."""
    n = number_text
    under = f"，欠定额的每分扣 {n(table.under_cents)} 元" if table.under_cents else ""
    told = [
        ("计哪些版", COUNTED[table.counted]),
        ("字数", "正文的版面字数：汉字、标点各计一字，数字、外文每两个计一字；标题、署名行、图注不计"),
        ("未评等级的稿件", f"按 {table.default_grade} 计"),
        ("每分折合", f"超出定额的每分 {n(table.point_cents)} 元{under}"),
        ("图片", f"每幅 {_extra_text(table.picture)}，一稿最多计 {table.most_pictures} 幅"),
        ("头版", f"加 {_extra_text(table.front_page)}"),
        ("头条", f"加 {_extra_text(table.headline)}"),
        ("合写", f"{RULES[table.share_rule]}；零头按余数大小补齐，各人之和与总数相等"),
        ("编辑", f"稿件上署名的编辑每稿 {n(table.edit_report)} 分，版面责编每版 {n(table.edit_page)} 分"),
        ("月定额", _quota_text(table)),
    ]
    if table.organised:
        told.append(("组织稿件", f"通讯员所得分的 {table.organised}% 计给同署的本报记者"))
    if table.deduct:
        told.append(("差错扣分", "，".join(f"{grade} 类 {n(points)} 分" for grade, points in table.fault_points.items())))
    return told


def _extra_text(extra: Extra) -> str:
    return f"{number_text(extra.points)} 分 / {number_text(extra.cents)} 元"


def _quota_text(table: FeeTable) -> str:
    named = {**table.quota_roles, **table.quota_people}
    apart = "，".join(f"{name} {number_text(points)}" for name, points in named.items())
    days = "；到岗、离岗当月按天折算" if table.prorate else ""
    return f"{number_text(table.quota)} 分{f'（{apart}）' if apart else ''}{days}"
