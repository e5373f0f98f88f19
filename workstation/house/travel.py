"""House style as one readable file: written, and read with a look at what it would change. Nothing in it is trusted when it is read."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from workstation.checks.engine.finding import Severity
from workstation.checks.house_entry import demand_new, demand_sound, tidied
from workstation.checks.house_terms import HouseTerm
from workstation.errors import BadInput, DeskError
from workstation.in_place import in_place
from workstation.store.house_shelf import RuleSwitch
from workstation.told import Told

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from workstation.changes import Change
    from workstation.desk import Desk
    from workstation.options import Setting

KIND, FORMAT = "editorial-workstation house style", 1
LARGEST = 8_000_000
MOST = 20_000
"""Entries in a file."""
Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class FormChoice:
    """One choice of the house's form of bylines (体例): an option, which 撤销 doesn't take back."""

    key: str
    value: Setting


Entry = HouseTerm | RuleSwitch | FormChoice


class Step(StrEnum):
    """What taking an entry over would do."""

    ADDED = "added"
    CHANGED = "changed"
    SAME = "same"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Difference:
    """One entry or switch of a file beside what stands; `why` says why one can't be taken."""

    step: Step
    after: Entry
    before: Entry | None = None
    why: str = ""

    @property
    def words(self) -> str:
        """The entry in one line."""
        return _told(self.after)

    @property
    def words_before(self) -> str:
        """What stands in its place; empty for a new one."""
        return _told(self.before) if self.before else ""


@dataclass(frozen=True, slots=True)
class Received:
    """A file beside the list as it stood when it was read (`seen`)."""

    paper: str
    differences: tuple[Difference, ...]
    seen: tuple[HouseTerm, ...]

    def of(self, *steps: Step) -> tuple[Difference, ...]:
        """Those of some kinds."""
        return tuple(difference for difference in self.differences if difference.step in steps)


def write_house(desk: Desk, path: Path) -> int:
    """Write all entries, switches and the form of bylines; returns how many of the first two. Raises `BadInput` if it can't be written."""
    terms, switches = desk.house.terms(), desk.house.switches()
    content = {
        "kind": KIND,
        "format": FORMAT,
        "paper": str(desk.options.get("paper.name")),
        "day": desk.today.isoformat(),
        "terms": [term_json(term) for term in terms],
        "form": {key: desk.options.get(key) for key in form_keys()},
        "rules": [switch_json(switch) for switch in switches.values()],
    }
    try:
        with in_place(path) as beside:
            beside.write_text(json.dumps(content, ensure_ascii=False, indent=1) + "\n", encoding="utf-8", errors="replace")
    except OSError as error:
        raise BadInput("{0}：写不了这个文件（{1}）；请检查路径和权限，或换个位置", path, error.strerror or error) from error
    return len(terms) + len(switches)


def read_house(desk: Desk, path: Path) -> Received:
    """A file beside what stands; raises `BadInput`, with the reason, for one that is damaged, foreign or of a newer program."""
    content = _content(path)
    seen = desk.house.terms()
    terms = [_term(row, Told("{0} 第 {1} 条", path.name, at)) for at, row in enumerate(_rows(content, "terms", path), 1)]
    switches = [_switch(row, Told("{0} 第 {1} 项规则", path.name, at)) for at, row in enumerate(_rows(content, "rules", path), 1)]
    compared = [*_compared(terms, seen), *_compared_switches(switches, desk.house.switches()), *_compared_form(desk, content, path)]
    return Received(str(content.get("paper") or ""), tuple(compared), seen)


def take_house(desk: Desk, received: Received, chosen: Iterable[Difference] | None = None) -> Change:
    """Take over what was chosen as one action; raises `Stale` if the list was changed meanwhile.

    Null: all entries and switches that differ. Choices of the form are settings, which 撤销 leaves as they are, and so are taken only if
    they are named.
    """
    taken = sure(received) if chosen is None else tuple(chosen)
    terms = [difference.after for difference in taken if isinstance(difference.after, HouseTerm)]
    switches = [difference.after for difference in taken if isinstance(difference.after, RuleSwitch)]
    form = [difference.after for difference in taken if isinstance(difference.after, FormChoice)]
    change = desk.house.take_over(terms, switches, received.seen)
    for choice in form:
        change |= desk.options.set(choice.key, choice.value)
    return change


def sure(received: Received) -> tuple[Difference, ...]:
    """What differs and can be taken back by 撤销."""
    differing = received.of(Step.ADDED, Step.CHANGED)
    return tuple(difference for difference in differing if not isinstance(difference.after, FormChoice))


def form_keys() -> tuple[str, ...]:
    """The options that make the house's form."""
    from workstation.options import declared_options

    return tuple(key for key in declared_options() if key.startswith("attribution."))


def _content(path: Path) -> Json:
    try:
        data = path.read_bytes() if path.stat().st_size <= LARGEST else None
    except OSError as error:
        raise BadInput("{0}：读不了这个文件（{1}），请检查路径和权限", path, error.strerror or error) from None
    if data is None:
        raise BadInput("{0} 太大，不像本报规则文件；没有导入", path.name)
    try:
        content = json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        raise BadInput("{0} 已损坏，或不是本报规则文件；没有导入，请重新导出一份", path.name) from None
    if not isinstance(content, dict) or content.get("kind") != KIND or not isinstance(content.get("format"), int):
        raise BadInput("{0} 不是采编工作站的本报规则文件；没有导入，请核对是哪个文件", path.name)
    if content["format"] > FORMAT:
        raise BadInput("{0} 由更新版本的采编工作站写出；没有导入，请先升级程序", path.name)
    return content


def _rows(content: Json, key: str, path: Path) -> list[Json]:
    rows = content.get(key, [])
    if not isinstance(rows, list) or len(rows) > MOST or not all(isinstance(row, dict) for row in rows):
        raise BadInput("{0} 里“{1}”一栏不是表；没有导入，请重新导出一份", path.name, key)
    return rows


def _compared(terms: Iterable[HouseTerm], kept: tuple[HouseTerm, ...]) -> list[Difference]:
    by_key = {_key(term): term for term in kept}
    return [_difference(term, by_key.get(_key(term)), kept) for term in {_key(term): term for term in terms}.values()]


def _key(term: HouseTerm) -> tuple[object, ...]:
    return term.regex, term.term, term.since


def _difference(term: HouseTerm, before: HouseTerm | None, kept: tuple[HouseTerm, ...]) -> Difference:
    after = replace(term, id=before.id if before else None)
    try:
        demand_sound(after)
        demand_new(after, kept)
    except DeskError as error:
        return Difference(Step.REFUSED, after, before, error.told)
    if before is None:
        return Difference(Step.ADDED, after)
    same = replace(before, person=after.person, at=after.at) == after
    return Difference(Step.SAME if same else Step.CHANGED, after, before)


def _compared_switches(switches: Iterable[RuleSwitch], kept: dict[str, RuleSwitch]) -> list[Difference]:
    from workstation.house.known_rules import rules_by_code

    known = rules_by_code()
    found = []
    for switch in {switch.rule: switch for switch in switches}.values():
        before = kept.get(switch.rule)
        if switch.rule not in known:
            found.append(Difference(Step.REFUSED, switch, None, Told("本程序没有编号为 {0} 的规则", switch.rule)))
        elif before and (before.switched_on, before.severity) == (switch.switched_on, switch.severity):
            found.append(Difference(Step.SAME, switch, before))
        else:
            found.append(Difference(Step.CHANGED if before else Step.ADDED, switch, before))
    return found


def _compared_form(desk: Desk, content: Json, path: Path) -> list[Difference]:
    from workstation.options import declared_options

    form = content.get("form", {})
    if not isinstance(form, dict):
        raise BadInput("{0} 里“form”一栏读不出来；没有导入，请重新导出一份", path.name)
    found = []
    for key in form_keys():
        before = FormChoice(key, desk.options.get(key))
        try:
            after = FormChoice(key, declared_options()[key].checked(form.get(key, before.value)))
        except BadInput as error:
            found.append(Difference(Step.REFUSED, before, None, error.told))
            continue
        found.append(Difference(Step.SAME if after == before else Step.CHANGED, after, before))
    return found


def term_json(term: HouseTerm) -> Json:
    """A term as a file has it; what is empty is left out."""
    row: Json = {"term": term.term, "replacement": term.replacement, "reason": term.reason, "severity": str(term.severity)}
    optional = {
        "since": term.since and term.since.isoformat(),
        "until": term.until and term.until.isoformat(),
        "exclude": list(term.exclude),
        "regex": term.regex,
        "wrong": term.wrong,
        "right": term.right,
        "off": not term.switched_on,
        "person": term.person,
    }
    return row | {name: value for name, value in optional.items() if value}


def _term(row: Json, where: str) -> HouseTerm:
    try:
        texts = [_text(row, name) for name in ("term", "replacement", "reason", "wrong", "right", "person")]
        term, replacement, reason, wrong, right, person = texts
        exclude = row.get("exclude", [])
        if not isinstance(exclude, list) or not all(isinstance(word, str) for word in exclude):
            raise ValueError
        severity = Severity(row.get("severity", "warning"))
        days = _day(row.get("since")), _day(row.get("until"))
    except (ValueError, TypeError):
        raise BadInput("{0}读不出来；没有导入，请重新导出一份", where) from None
    on = not row.get("off")
    return tidied(HouseTerm(term, replacement, reason, *days, severity, tuple(exclude), bool(row.get("regex")), wrong, right, on, person))


def _text(row: Json, name: str) -> str:
    value = row.get(name, "")
    if not isinstance(value, str):
        raise ValueError(name)
    return value


def _day(text: object) -> date | None:
    return None if text is None else date.fromisoformat(str(text))


def switch_json(switch: RuleSwitch) -> Json:
    """A switch as a file has it."""
    row: Json = {"rule": switch.rule, "on": switch.switched_on, "severity": switch.severity and str(switch.severity)}
    return {name: value for name, value in row.items() if value is not None}


def _switch(row: Json, where: str) -> RuleSwitch:
    on, severity = row.get("on"), row.get("severity")
    try:
        if not isinstance(row.get("rule"), str) or not (on is None or isinstance(on, bool)):
            raise ValueError
        return RuleSwitch(row["rule"], on, None if severity is None else Severity(severity))
    except ValueError:
        raise BadInput("{0}读不出来；没有导入，请重新导出一份", where) from None


_SEVERITIES = {Severity.ERROR: Told("差错"), Severity.WARNING: Told("存疑"), Severity.ADVICE: Told("建议")}


def _told(entry: Entry) -> str:
    if isinstance(entry, FormChoice):
        return _told_choice(entry)
    if isinstance(entry, RuleSwitch):
        told = [] if entry.switched_on is None else [Told("启用") if entry.switched_on else Told("停用")]
        told += [_SEVERITIES[entry.severity]] if entry.severity else []
        return Told("规则 {0}：{1}", entry.rule, Told.joined(told) or Told("照规则"))
    becomes = f" → {entry.replacement}" if entry.replacement else Told("（禁用）")
    return Told("{0}{1}", Told("式子 {0}", entry.term) if entry.regex else entry.term, Told("{0}{1}", becomes, _days(entry)))


def _told_choice(choice: FormChoice) -> str:
    from workstation.options import declared_options

    option = declared_options()[choice.key]
    told = (Told("是") if choice.value else Told("否")) if isinstance(choice.value, bool) else str(choice.value)
    value = dict(option.choices).get(str(choice.value), told)
    return Told("体例 {0}：{1}", option.label, value)


def _days(term: HouseTerm) -> str:
    return f"　{term.since or ''}～{term.until or ''}" if term.since or term.until else ""
