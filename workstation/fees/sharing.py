"""A report's sums shared among those who signed it: alike, by the byline's order, or as the editor said. Every sum comes out exactly."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from workstation.fees.amounts import number_text, percent, split
from workstation.fees.people import Asked, Payee
from workstation.fees.scored import EDITING, ORGANISING, PICTURE, TEXT, Entry

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from workstation.fees.people import Payees
    from workstation.fees.scored import Note, Scored, Signature
    from workstation.fees.table import FeeTable

    Found = Mapping[str, Payee | Asked | None]


def shared(scored: Scored, how: tuple[str, str], signed: Sequence[Signature], table: FeeTable, payees: Payees, note: Note) -> Scored:
    """Everybody's entries, and the names to be asked about. `how`: how the text's sum came about, in points and in yuan."""
    found = {
        one.name: payees.of(one.name, one.role or None, one.outlet, scored.place.day, note.people)
        for one in sorted(signed, key=lambda one: one.role != "")  # a name under a role is better known than the same one in a caption
    }
    by_work = {work: [one for one in signed if one.work == work] for work in (TEXT, PICTURE, EDITING)}
    texts = by_work[TEXT] or (by_work[PICTURE] if scored.kind == "photo" else [])
    entries = [
        *_text_entries(scored, how, texts, found, table, note),
        *_picture_entries(scored, by_work[PICTURE], found, table, note),
        *_editing_entries(scored, by_work[EDITING], found, table),
    ]
    asked = {name: payee for name, payee in found.items() if isinstance(payee, Asked)}
    return replace(scored, entries=tuple(entries), asked=tuple(asked.values()))


def weights(signed: Sequence[Signature], table: FeeTable, note: Note) -> list[int]:
    """Each signer's weight: given by hand, by the byline's order, or alike; times that of the role."""
    if any(one.name in note.shares for one in signed):
        return [note.shares.get(one.name, 0) for one in signed]
    by_role = [next((weight for role, weight in table.role_weights.items() if role and role in one.role), 100) for one in signed]
    if table.share_rule == "order" and table.share_order and len(signed) > 1:
        rows = {len(row): row for row in table.share_order}
        row = rows.get(len(signed)) or max(rows.values(), key=len)
        ordered = [row[min(at, len(row) - 1)] for at in range(len(signed))]
        return [one * other for one, other in zip(ordered, by_role, strict=True)]
    return by_role


def _text_entries(
    scored: Scored, how: tuple[str, str], signed: Sequence[Signature], found: Found, table: FeeTable, note: Note
) -> list[Entry]:
    shares = weights(signed, table, note)
    points, cents, characters = (split(total, shares) for total in (scored.points, scored.cents, scored.characters))
    entries, outside = [], 0
    for at, one in enumerate(signed):
        payee = found[one.name]
        if isinstance(payee, Payee):
            among = f"，{len(signed)} 人分 {_share_words(shares, at)}" if len(signed) > 1 else ""
            told = how[0 if payee.is_staff else 1] + among
            entries.append(_entry(scored, one, payee, TEXT, points[at], cents[at], told, characters[at]))
            outside += 0 if payee.is_staff else points[at]
    return [*entries, *_organised(entries, outside, table)]


def _share_words(shares: Sequence[int], at: int) -> str:
    whole = sum(shares) or len(shares)
    return f"{100 * (shares[at] if sum(shares) else 1) / whole:.4g}%"


def _organised(entries: Sequence[Entry], outside: int, table: FeeTable) -> list[Entry]:
    """组织通讯员写稿: a part of the correspondents' points for the reporters who sign beside them."""
    own = [entry for entry in entries if entry.payee.is_staff]
    total = percent(outside, table.organised)
    how = f"组织通讯员写稿，计其 {number_text(outside)} 分的 {table.organised}%"
    parts = split(total, [1] * len(own))
    return [replace(entry, work=ORGANISING, points=part, how=how, characters=0) for entry, part in zip(own, parts, strict=True) if part]


def _picture_entries(scored: Scored, signed: Sequence[Signature], found: Found, table: FeeTable, note: Note) -> list[Entry]:
    counted = min(scored.pictures, table.most_pictures)
    if scored.kind == "none" or not counted:
        return []
    shares = weights(signed, table, note)
    points, cents, pictures = (split(total, shares) for total in (counted * table.picture.points, counted * table.picture.cents, counted))
    told = (f"图片 {counted} 幅×{number_text(table.picture.points)} 分", f"图片 {counted} 幅×{number_text(table.picture.cents)} 元")
    return [
        _entry(scored, one, payee, PICTURE, points[at], cents[at], told[0 if payee.is_staff else 1], pictures=pictures[at])
        for at, one in enumerate(signed)
        if isinstance(payee := found[one.name], Payee)
    ]


def _editing_entries(scored: Scored, signed: Sequence[Signature], found: Found, table: FeeTable) -> list[Entry]:
    parts = split(table.edit_report if scored.kind != "none" else 0, [1] * len(signed))
    return [
        _entry(scored, one, payee, EDITING, part, 0, "编稿")
        for one, part in zip(signed, parts, strict=True)
        if part and isinstance(payee := found[one.name], Payee) and payee.is_staff
    ]


def _entry(
    scored: Scored, one: Signature, payee: Payee, work: str, points: int, cents: int, how: str, characters: int = 0, pictures: int = 0
) -> Entry:
    points, cents = (points, 0) if payee.is_staff else (0, cents)
    place = scored.place
    return Entry(
        place.day, place.page, scored.slug, scored.title, payee, one.name, one.role, work, points, cents, how, characters, pictures
    )
