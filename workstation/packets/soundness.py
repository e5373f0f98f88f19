"""A packet is looked over before anything is written: names that could be paths, values of other kinds, steps that don't exist."""

from __future__ import annotations

import json
import re
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from workstation.errors import BadInput
from workstation.issues.issues import page_numbers
from workstation.packets.account_soundness import demand_account, demand_adjustment, demand_note
from workstation.packets.carriers.accounts import adjustment_name
from workstation.packets.carriers.reports import origin_of
from workstation.packets.carriers.rows import row_uid
from workstation.packets.row_soundness import ROW_CHECKS, SINGLE_CHECKS, demand
from workstation.report import Reading
from workstation.signoff.differences import report_differences
from workstation.store.codec import detail_from_dict, plan_from_dict
from workstation.store.row_shelf import ROW_KINDS
from workstation.tagging.kinds import URGENCIES
from workstation.versions.comparison import PARTS

if TYPE_CHECKING:
    from collections.abc import Callable

    from workstation.packets.packet_file import Packed

Json = dict[str, Any]
_UID, _HASH = re.compile(r"[0-9a-f]{32}"), re.compile(r"[0-9a-f]{64}")
_SLUG = re.compile(r"(?:[0-9A-F]{4,32}-)*[A-Z]{0,2}\d{6}-[abc]?\d{2,5}")
_TEXTS = ("standing_head", "kicker", "main", "deck", "note", "desk")
_MONTH = re.compile(r"\d{4}-(?:0[1-9]|1[0-2])")
_LONGEST_NAME, _MOST_ALIKE = 4_000, 1_000
_LISTS = ("body", "captions", "tags")


def demand_sound(packed: Packed) -> None:
    """Raise `ValueError` (or `KeyError`, `TypeError`) where a thing isn't what its kind says."""
    KINDS[packed.kind](packed)
    for act in packed.acts:
        _act(act.origin, packed.signed)


def demand_sound_content(kind: str, content: Json) -> None:
    """Raise `BadInput` for a decision that a row or setting can't be."""
    check = ROW_CHECKS.get(kind) or SINGLE_CHECKS.get(kind)
    try:
        if check is not None:
            check(content)
    except (ValueError, KeyError, TypeError) as fault:
        raise BadInput("这样定稿不成：其中有一项的值不对；请换一边，或先在原处改好") from fault


def _report(packed: Packed) -> None:
    demand(_UID.fullmatch(packed.uid) and _SLUG.fullmatch(packed.name))
    for knot in packed.knots:
        _report_content(knot.content)
    for text in packed.signed.values():
        report_differences(text, text)


def _report_content(content: Json) -> None:
    demand(content.get("urgency") in (None, 0, *URGENCIES))
    if content.get("origin"):
        demand(all(isinstance(content["origin"][name], str) for name in ("kind", "file", "digest", "likeness", "page")))
        origin_of(content["origin"])
    demand(all(isinstance(content[name], str) for name in _TEXTS) and isinstance(content["removed"], bool))
    demand(all(isinstance(text, str) for name in _LISTS for text in content[name]))
    demand(all(_HASH.fullmatch(digest) for digest in content["pictures"]))
    report = detail_from_dict("", content, content["body"])
    demand(all(isinstance(line.text, str) and isinstance(line.under_headline, bool) for line in report.attribution_lines))
    demand(report.jump is None or isinstance(report.jump.text, str))


def _issue(packed: Packed) -> None:
    day = date.fromisoformat(packed.name)
    demand(packed.uid == f"issue {day.isoformat()}")
    for knot in packed.knots:
        number = knot.content["number"]
        demand(number is None or (isinstance(number, int) and 0 < number < 1_000_000))
        demand(isinstance(knot.content["removed"], bool) and _are_pages(knot.content["pages"]))


def _page(packed: Packed) -> None:
    day, _, number = packed.name.partition(" ")
    demand(packed.uid == f"page {packed.name}" and _are_pages([number]))
    for knot in packed.knots:
        if knot.content["plan"]:
            folio = plan_from_dict(knot.content["plan"]).folio
            demand((folio.day, folio.number) == (date.fromisoformat(day), number))


def _remarks(packed: Packed) -> None:
    demand(packed.uid.startswith("remarks ") and _UID.fullmatch(packed.uid.removeprefix("remarks ")))
    for knot in packed.knots:
        for comment in knot.content["comments"].values():
            demand(all(isinstance(comment[name], str) for name in ("thread", "part", "words", "said_of", "person", "text")))
            demand(comment["thread"] or (comment["part"] in PARTS and comment["first"] >= 0 and comment["last"] >= 0))
            demand(comment["thread"] in ("", *knot.content["comments"]))
            _moments(comment["at"], comment.get("settled"), comment.get("due"))
        for waiver in knot.content["waivers"].values():
            demand(all(isinstance(waiver[name], str) for name in ("rule", "found", "reason", "person")))
            _moments(waiver["at"])


def _moments(*told: str | None) -> None:
    for moment in told:
        if moment is not None:
            datetime.fromisoformat(moment)


def _act(origin: tuple[Any, ...], signed: dict[str, str]) -> None:
    """A line of the log whose hash fits already; what it signed must be there."""
    detail = json.loads(origin[5])
    demand(isinstance(origin[0], int) and all(isinstance(column, str) for column in origin[1:]) and isinstance(detail, dict))
    datetime.fromisoformat(origin[1])
    demand("step" not in detail or detail["step"] in Reading.__members__)
    demand(not detail.get("fingerprint") or detail["fingerprint"] in signed)
    if detail.get("until"):
        datetime.fromisoformat(str(detail["until"]))


def _are_pages(numbers: list[str]) -> bool:
    try:
        return list(page_numbers(numbers)) == numbers
    except BadInput:
        return False


def _row(packed: Packed) -> None:
    demand(re.fullmatch(rf"{packed.kind} [0-9a-f]{{32}}", packed.uid) and len(packed.name) < _LONGEST_NAME)
    *key, turn = json.loads(packed.name)
    told = ROW_KINDS[packed.kind]
    demand(row_uid(packed.kind, packed.name) == packed.uid and type(turn) is int and 0 <= turn < _MOST_ALIKE)
    demand(len(key) == len(told.key) and all(isinstance(part, (str, bool, type(None))) for part in key))
    for knot in packed.knots:
        demand(told.is_renamed or [knot.content[name] for name in told.key] == key)
        ROW_CHECKS[packed.kind](knot.content)


def _single(packed: Packed) -> None:
    demand(packed.uid == packed.name == packed.kind)
    for knot in packed.knots:
        SINGLE_CHECKS[packed.kind](knot.content)


def _account(packed: Packed) -> None:
    demand(packed.uid == f"fee_month {packed.name}" and _MONTH.fullmatch(packed.name))
    for knot in packed.knots:
        demand_account(packed.name, knot.content["account"])


def _adjustment(packed: Packed) -> None:
    (knot,) = packed.knots
    demand_adjustment(knot.content)
    demand(packed.uid == f"adjustment {packed.name}" and not knot.parents and _MONTH.fullmatch(knot.content["month"]))
    demand(packed.name in (adjustment_name(knot.content, turn) for turn in range(_MOST_ALIKE)))


def _tally(packed: Packed) -> None:
    demand(packed.uid == f"tally {packed.name}" and date.fromisoformat(packed.name).isoformat() == packed.name)
    for knot in packed.knots:
        for key, values in knot.content["notes"].items():
            demand_note(key, values)


KINDS: dict[str, Callable[[Packed], None]] = {
    "report": _report,
    "issue": _issue,
    "page": _page,
    "remarks": _remarks,
    "fee_month": _account,
    "adjustment": _adjustment,
    "tally": _tally,
    **dict.fromkeys(ROW_CHECKS, _row),
    **dict.fromkeys(SINGLE_CHECKS, _single),
}
"""Every kind that travels; a later program may know more."""
