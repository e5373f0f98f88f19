"""Writes an attribution in the house's form; what is written reads back as the same attribution."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from workstation.attribution.roles import role_rank
from workstation.attribution.segment import surnames

if TYPE_CHECKING:
    from collections.abc import Sequence

    from workstation.report import Attribution, Credit, Dateline


class RoleOrder(StrEnum):
    """In which order the roles are written."""

    AS_GIVEN = "as-given"
    HOUSE = "house"
    """By the role table: 记者 before 见习记者 before 通讯员."""
    TRAINEES_FIRST = "trainees-first"
    """见习记者 甲 记者 乙: a trainee before the reporter who takes care of him."""


class BylinePlace(StrEnum):
    """Where the house signs its reports."""

    AS_GIVEN = "as-given"
    DATELINE = "dateline"
    """本报讯（记者 甲）: in brackets after the dateline, where a report has one; else under the headline."""
    UNDER_HEADLINE = "under-headline"
    TAIL = "tail"
    """On a line of its own after the text."""


@dataclass(frozen=True, slots=True)
class HouseForm:
    """体例 of datelines and bylines. Spaces may be one half-width, one full-width or none."""

    role_space: str = " "
    """Between role and name: a space, none, or a mark (记者/甲, 记者：甲, 作者 | 甲)."""
    names: str = " "
    """Between the names of one role: a space, 、 or ，."""
    groups: str = " "
    """Between roles: a space, ；, ， or |."""
    word_space: str = " "
    staff_mark: str = "："
    """Between a kind of work (责编, 摄影) and its name; empty takes `role_space`. Never none: 责编方洁 could be read in two ways."""
    brackets: str = "（）"
    """（）, () or 【】."""
    bracketed: bool = False
    """A byline outside a dateline in brackets."""
    box: str = ""
    """What stands before a byline under the headline: □ or nothing."""
    order: RoleOrder = RoleOrder.AS_GIVEN
    pad_two: bool = False
    """A two-character name with a full-width space in it, to be as long as three."""
    place: BylinePlace = BylinePlace.AS_GIVEN
    dateline_brackets: str = ""
    """【】 for 【本报讯】; empty: none."""
    dateline_space: str = ""
    """Between a dateline and its byline's bracket."""


def format_attribution(attribution: Attribution, form: HouseForm = HouseForm()) -> str:
    """The attribution as the house writes it; names without role or credit word always go in brackets."""
    inner = _inner(attribution, form)
    if attribution.dateline is not None:
        head = _boxed_dateline(attribution.dateline, form)
        return head + (form.dateline_space + _bracketed(inner, form) if inner else "")
    if form.bracketed or _bare(attribution.credits):
        return _bracketed(inner, form)
    return form.box + inner


def format_dateline(dateline: Dateline) -> str:
    """据新华社北京1月12日电: the parts as they stand, in order."""
    parts = (dateline.via, dateline.agency, dateline.place, dateline.date, dateline.word)
    return "".join(part for part in parts if part)


def _boxed_dateline(dateline: Dateline, form: HouseForm) -> str:
    box = form.dateline_brackets
    return f"{box[0]}{format_dateline(dateline)}{box[-1]}" if box else format_dateline(dateline)


def in_order(credits: Sequence[Credit], order: RoleOrder) -> tuple[Credit, ...]:
    """The credits in an order of roles; those of one rank stay as they stand."""
    if order is RoleOrder.AS_GIVEN:
        return tuple(credits)
    first = order is RoleOrder.TRAINEES_FIRST
    return tuple(sorted(credits, key=lambda credit: role_rank(credit.role, trainees_first=first)))


def _inner(attribution: Attribution, form: HouseForm) -> str:
    credits = in_order(attribution.credits, form.order)
    issued = attribution.source if credits and attribution.source == credits[0].org and credits[0].role is None else None
    if issued:
        return _issued(issued, credits, form)
    parts = [_credit(credit, form, last=_ends_word(credits, index)) for index, credit in enumerate(credits)]
    via = attribution.dateline is not None and attribution.dateline.via is not None
    if attribution.source and not via:
        parts.append(f"来源：{attribution.source}")
    return form.groups.join(parts)


def _issued(agency: str, credits: Sequence[Credit], form: HouseForm) -> str:
    named = [replace(credit, org=None) for credit in credits if credit.names]
    if not named:
        return f"{agency}发"
    inner = [_credit(credit, form, last=_ends_word(named, index)) for index, credit in enumerate(named)]
    return f"{agency}发{_bracketed(form.groups.join(inner), form)}"


def _ends_word(credits: Sequence[Credit], index: int) -> bool:
    """A word that the next credit has too is written once, at the end."""
    following = credits[index + 1].word if index + 1 < len(credits) else None
    return credits[index].word != following


def _credit(credit: Credit, form: HouseForm, *, last: bool) -> str:
    names = _name_list(credit.names, form)
    word = credit.word or ""
    who = (credit.org or "") + (credit.role or "")
    if word == "提供":
        return f"图片由{who or names}提供"
    if word.endswith("/"):
        return word + form.role_space.join(part for part in (who, names) if part)
    mark = (form.staff_mark or form.role_space or "：") if credit.role and _takes_mark(credit) else form.role_space
    parts = mark.join(part for part in (who, names) if part)
    return parts + (_wide(form.word_space, form) if parts else "") + word if word and last else parts


def _takes_mark(credit: Credit) -> bool:
    from workstation.attribution.roles import is_work_role

    return is_work_role(credit.role)


def _name_list(names: Sequence[str], form: HouseForm) -> str:
    return _wide(form.names, form).join(_padded(name) if form.pad_two else name for name in names)


def _wide(space: str, form: HouseForm) -> str:
    """A full-width space beside names that hold one themselves is written twice, so that they stay apart."""
    return space * 2 if form.pad_two and space == "\u3000" else space


def _padded(name: str) -> str:
    return f"{name[0]}\u3000{name[1]}" if len(name) == 2 and name not in surnames().compound else name


def _bare(credits: Sequence[Credit]) -> bool:
    return bool(credits) and not any(credit.role or credit.word for credit in credits)


def _bracketed(text: str, form: HouseForm) -> str:
    return form.brackets[0] + text + form.brackets[-1]
