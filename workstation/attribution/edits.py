"""An attribution edited piece by piece: each edit gives another attribution; written back in the house's form it is text again."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from workstation.attribution.form import HouseForm, RoleOrder, format_attribution, format_dateline
from workstation.attribution.roles import role_rank
from workstation.report import Attribution, Credit, Dateline, Position

if TYPE_CHECKING:
    from collections.abc import Iterable

Place = tuple[int, int]
"""Which credit, and which name of it."""
_MARKS = frozenset(" \t\u3000\u00a0（）()【】：:/／、，,。.;；|｜丨□■●◎")


@dataclass(frozen=True, slots=True)
class Edited:
    """What an edit makes of an attribution's text; `lost` are characters that the program could not read and would drop."""

    text: str
    lost: str = ""


def rewritten(before: Attribution, after: Attribution, form: HouseForm) -> Edited:
    """The text of an edited attribution. Brackets that it has stay; what the reader passed over is named, not dropped in silence."""
    kept = _as_it_stands(before, form)
    unread = _letters(before.text) - _letters(_formatted(before, kept))
    if before.dateline is not None and after.dateline is None and before.position is not Position.STANDALONE:
        kept = replace(kept, bracketed=True)  # without its dateline the byline needs something to part it from the sentence
    return Edited(_formatted(after, kept), "".join(char for char in before.text if char in unread))


def put_in_order(attribution: Attribution, form: HouseForm) -> Edited:
    """整理: roles in the house's order, marks and spaces in its form."""
    text = _formatted(attribution, replace(_as_it_stands(attribution, form), order=form.order))
    unread = _letters(attribution.text) - _letters(text)
    return Edited(text, "".join(char for char in attribution.text if char in unread))


def with_name(attribution: Attribution, role: str | None, name: str) -> Attribution:
    """One more name: behind those who have its role, else where the house's order of roles puts a new one."""
    credits = attribution.credits
    for number, credit in enumerate(credits):
        if credit.role == role and name not in credit.names:
            return _with_credit(attribution, number, replace(credit, names=(*credit.names, name)))
    rank = role_rank(role)
    at = next((number for number, credit in enumerate(credits) if role_rank(credit.role) > rank), len(credits))
    word = credits[-1].word if credits and _is_shared(credits) else None
    return replace(attribution, credits=(*credits[:at], Credit(role, (name,), word=word), *credits[at:]))


def without_name(attribution: Attribution, at: Place) -> Attribution:
    """One name less; its role goes with the last of them."""
    credit = attribution.credits[at[0]]
    names = credit.names[: at[1]] + credit.names[at[1] + 1 :]
    return _with_credit(attribution, at[0], replace(credit, names=names) if names else None)


def with_name_moved(attribution: Attribution, at: Place, to: Place) -> Attribution:
    """A name before another place (a place behind the last is one too); in another credit it takes that one's role."""
    name = attribution.credits[at[0]].names[at[1]]
    target = attribution.credits[to[0]]
    names = [*target.names[: to[1]], "", *target.names[to[1] :]]
    if at[0] == to[0]:
        names = ["" if other == name else other for other in names]
        names[to[1]] = name
        return _with_credit(attribution, to[0], replace(target, names=tuple(other for other in names if other)))
    moved = _with_credit(attribution, to[0], replace(target, names=tuple(other or name for other in names)))
    return without_name(moved, at)


def with_credit_moved(attribution: Attribution, number: int, to: int) -> Attribution:
    """A role with all its names before another one."""
    credits = list(attribution.credits)
    credit = credits.pop(number)
    credits.insert(to - (to > number), credit)
    return replace(attribution, credits=tuple(credits))


def with_role(attribution: Attribution, at: Place, role: str | None) -> Attribution:
    """A name under another role: with those who have it already, else in a credit of its own behind the one it had."""
    name, held = attribution.credits[at[0]].names[at[1]], attribution.credits[at[0]]
    if held.role == role:
        return attribution
    if len(held.names) == 1:
        return _joined(_with_credit(attribution, at[0], replace(held, role=role)))
    left = without_name(attribution, at)
    own = Credit(role, (name,), held.org, held.word)
    return _joined(replace(left, credits=(*left.credits[: at[0] + 1], own, *left.credits[at[0] + 1 :])))


def with_credit_role(attribution: Attribution, at: int, role: str | None) -> Attribution:
    """A whole credit under another role."""
    return _joined(_with_credit(attribution, at, replace(attribution.credits[at], role=role)))


def with_word(attribution: Attribution, number: int | None, word: str | None) -> Attribution:
    """文/图, 摄 … behind a credit (or behind all of them, where `number` is None); None takes it away."""
    chosen = range(len(attribution.credits)) if number is None else (number,)
    credits = (replace(credit, word=word) if at in chosen else credit for at, credit in enumerate(attribution.credits))
    return replace(attribution, credits=tuple(credits))


def with_dateline(attribution: Attribution, dateline: Dateline | None) -> Attribution:
    """Another dateline, or none."""
    return replace(attribution, dateline=dateline)


def is_empty(attribution: Attribution) -> bool:
    """Whether nothing is left of it."""
    return not attribution.credits and attribution.dateline is None and attribution.source is None


def _formatted(attribution: Attribution, form: HouseForm) -> str:
    if is_empty(attribution):
        return ""
    if not attribution.credits and not attribution.source and attribution.dateline is not None:
        return format_dateline(attribution.dateline)
    return format_attribution(attribution, form)


def _as_it_stands(attribution: Attribution, form: HouseForm) -> HouseForm:
    """The house's separators; inside a text the brackets and the box that stand there, as the sentence before asks for them."""
    as_given = replace(form, order=RoleOrder.AS_GIVEN)
    text = attribution.text.strip()
    if attribution.position is Position.STANDALONE or not text:
        return as_given
    return replace(as_given, bracketed=text.startswith(("（", "(")), box="")


def _joined(attribution: Attribution) -> Attribution:
    """Credits of one role, organ and word that stand side by side are one."""
    joined: list[Credit] = []
    for credit in attribution.credits:
        if joined and _same(joined[-1], credit):
            joined[-1] = replace(joined[-1], names=(*joined[-1].names, *credit.names))
        else:
            joined.append(credit)
    return replace(attribution, credits=tuple(joined))


def _same(one: Credit, other: Credit) -> bool:
    return (one.role, one.org, one.word) == (other.role, other.org, other.word)


def _with_credit(attribution: Attribution, number: int, credit: Credit | None) -> Attribution:
    put = (credit,) if credit is not None else ()
    return replace(attribution, credits=(*attribution.credits[:number], *put, *attribution.credits[number + 1 :]))


def _is_shared(credits: Iterable[Credit]) -> bool:
    return len({credit.word for credit in credits}) == 1


def _letters(text: str) -> frozenset[str]:
    return frozenset(text) - _MARKS
