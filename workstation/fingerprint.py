"""指纹: SHA-256 over what is printed of a report or a page, so that a proof on paper can be held against the store.

The canonical text is JSON with sorted keys, in UTF-8, of the printed parts alone: a changed tag, desk, reading or note changes nothing;
a changed character, picture, caption or byline does.
"""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from workstation.page import PagePlan
    from workstation.report import Report

_GROUP, _GROUPS = 4, 4


def report_fingerprint(report: Report) -> str:
    """64 hexadecimal digits for everything of a report that is printed."""
    return _digest(printed_parts(report))


def printed_parts(report: Report) -> dict[str, Any]:
    """The printed parts as plain values; what the fingerprint is made of."""
    heads = report.headlines
    return {
        "kind": "report",
        "standing_head": report.standing_head,
        "headlines": [heads.kicker, heads.main, heads.deck],
        "body": list(report.body),
        "attribution": [[line.text, line.under_headline] for line in report.attribution_lines],
        "captions": list(report.captions),
        "pictures": list(report.pictures),
        "jump": report.jump.text if report.jump else None,
    }


def page_fingerprint(plan: PagePlan, reports: Mapping[str, Report]) -> str:
    """64 hexadecimal digits for a page: its plan, and the fingerprints of all reports set on it."""
    return _digest(page_parts(plan, reports))


def page_parts(plan: PagePlan, reports: Mapping[str, Report]) -> dict[str, Any]:
    """What a page's fingerprint is made of."""
    from workstation.store.codec import plan_to_dict

    texts = [report_fingerprint(reports[slug]) if slug in reports else None for slot in plan.slots for slug in slot.slugs]
    parts = {"kind": "page", "plan": _told(plan_to_dict(plan)), "reports": texts, "paper": plan.folio.paper}
    return parts | _masthead(plan)


def _masthead(plan: PagePlan) -> dict[str, Any]:
    """What a masthead prints besides; nothing of a page without one."""
    has_one = plan.own_preset is not None and plan.own_preset.masthead
    return {"masthead": [plan.folio.issue_number, plan.folio.pages, plan.folio.imprint]} if has_one else {}


def _told(value: Any) -> Any:
    """Without what is empty: a field that a later version of the program adds, and that a page doesn't use, changes no fingerprint."""
    if isinstance(value, dict):
        return {name: _told(part) for name, part in value.items() if part}
    return [_told(part) for part in value] if isinstance(value, list) else value


def canonical_text(parts: Mapping[str, Any]) -> str:
    """The text whose SHA-256 is the fingerprint; what a signature keeps."""
    return json.dumps(parts, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def short(fingerprint: str) -> str:
    """The first 16 digits in four groups, for reading aloud: 1A2B-3C4D-5E6F-7081."""
    digits = fingerprint.upper()
    return "-".join(digits[at : at + _GROUP] for at in range(0, _GROUP * _GROUPS, _GROUP))


def _digest(parts: Mapping[str, Any]) -> str:
    return hashlib.sha256(canonical_text(parts).encode("utf-8", "surrogatepass")).hexdigest()
