"""Whether what a packet brought may be taken back: not once something was made of it, nor under a signature."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from workstation.errors import NotReady
from workstation.fingerprint import report_fingerprint
from workstation.store.packet_tables import KnotTable
from workstation.store.report_shelf import ReportShelf, among
from workstation.store.sign_shelf import SignShelf
from workstation.store.tables import ReportTable

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from workstation.store.store import Store
    from workstation.store.writing import Image, Writing

_TEXT = frozenset({"detail", "body", "standing_head", "removed"})


def demand_loose(store: Store, images: Sequence[Image]) -> None:
    """Raise `NotReady` where a decision or another packet goes on from a knot that would vanish, or where a text was signed since."""
    knots = {image.ident for image in images if image.table == "exchange_knot"}
    if not knots:
        return
    rows = store.rows(KnotTable.select(KnotTable.id, KnotTable.hash, KnotTable.thing).where(among(KnotTable.id, list(knots))))
    hashes, things = {row[1] for row in rows}, [row[2] for row in rows]
    later = KnotTable.select(KnotTable.id, KnotTable.parents).where(among(KnotTable.thing, things) & ~KnotTable.removed)
    if any(ident not in knots and hashes.intersection(json.loads(parents)) for ident, parents in store.rows(later)):
        raise NotReady("收下之后已经处理过其中的改动，撤销会丢掉那些决定，所以没有执行。可以在“数据包带来的改动”里逐篇恢复")
    texts = [image.ident for image in images if image.table == "report" and _TEXT & image.before.keys()]
    signed = ReportTable.select(ReportTable.slug).where(
        among(ReportTable.id, texts) & ReportTable.signed.is_null(False) & ReportTable.voided.is_null() & ~ReportTable.removed
    )
    found = store.row(signed.limit(1))
    if found is not None:
        raise NotReady("收下之后稿件 {0} 已经签名，撤销会动签过的文字，所以没有执行。要改请先退回", found[0])


def settle_voids(store: Store, lane: Writing, slugs: Iterable[str]) -> None:
    """After a text was taken back: whether it is another one than was signed."""
    shelf, reports = SignShelf(store), ReportShelf(store)
    for slug, report in reports.reports_of(list(slugs)).items():
        ident, _, signed, _ = shelf.get(slug)
        if signed is not None:
            shelf.put_voided(lane, ident, voided=signed != report_fingerprint(report))
