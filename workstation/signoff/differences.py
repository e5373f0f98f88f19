"""What has changed since a signature, part by part. Pure, over the canonical texts."""

from __future__ import annotations

import json
from typing import Any

from workstation.text.difference import Change, paragraph_changes
from workstation.told import Told
from workstation.versions.comparison import PartComparison


def report_differences(signed: str, now: str) -> tuple[PartComparison, ...]:
    """The parts of a report that differ, from two canonical texts."""
    old, new = _parts(json.loads(signed)), _parts(json.loads(now))
    return tuple(PartComparison(name, paragraph_changes(old[name], new[name])) for name in old if old[name] != new[name])


def in_a_line(part: PartComparison) -> str:
    """A part with what went as ［删:…］ and what came as ［增:…］; what nobody touched is left out between paragraphs."""
    changed = (paragraph.pieces for paragraph in part.paragraphs if not paragraph.is_same)
    return f"{part.name}：" + "　".join("".join(_MARKS[piece.change].format(piece.text) for piece in pieces) for pieces in changed)


TEXT_CHANGED = Told("的文字有改动")
_MARKS = {Change.SAME: "{}", Change.GONE: "［删:{}］", Change.NEW: "［增:{}］"}


def _parts(parts: dict[str, Any]) -> dict[str, tuple[str, ...]]:
    kicker, main, deck = parts["headlines"]
    return {
        "专栏": _one(parts["standing_head"]),
        "引题": _one(kicker),
        "主题": _one(main),
        "副题": _one(deck),
        "正文": tuple(parts["body"]),
        "署名": tuple(f"{text}{'（题下）' if under else ''}" for text, under in parts["attribution"]),
        "图片说明": tuple(parts["captions"]),
        "图片": tuple(digest[:12] for digest in parts["pictures"]),
        "转版": _one(parts["jump"] or ""),
    }


def _one(text: str) -> tuple[str, ...]:
    return (text,) if text else ()


def page_differences(signed: str, now: str) -> tuple[tuple[str, Told], ...]:
    """What differs between two canonical pages, by the report's slug (empty: the page itself); texts are told apart by the caller."""
    old, new = json.loads(signed), json.loads(now)
    parts = {"paper": Told("报名有改动"), "folio": Told("报眉有改动"), "preset": Told("版式有改动")}
    return (*(("", told) for name, told in parts.items() if _seen(old, name) != _seen(new, name)), *_slot_differences(old, new))


def signed_texts(page: str) -> dict[str, str | None]:
    """The fingerprint of each report's text on a canonical page, by slug; null for a report that was gone."""
    return {slug: text for slug, (_, text) in _slots(json.loads(page)).items()}


def _seen(page: dict[str, Any], name: str) -> Any:
    return page["paper"] if name == "paper" else page["plan"].get(name)


def _slot_differences(old: dict[str, Any], new: dict[str, Any]) -> tuple[tuple[str, Told], ...]:
    before, after = _slots(old), _slots(new)
    found = [(slug, Told("撤下了")) for slug in before if slug not in after]
    found += [(slug, Told("是后排上的")) for slug in after if slug not in before]
    both = [slug for slug in before if slug in after]
    found += [(slug, Told("的版位、标题或图片有改动")) for slug in both if before[slug][0] != after[slug][0]]
    found += [(slug, TEXT_CHANGED) for slug in both if before[slug][1] != after[slug][1]]
    if not found and list(before) != list(after):
        found.append(("", Told("稿件的次序有改动")))
    return tuple(found)


def _slots(page: dict[str, Any]) -> dict[str, tuple[Any, Any]]:
    """Each report's slot and text, by slug; one that turns to another place of the page counts once."""
    texts = iter(page["reports"])
    return {slug: (slot, next(texts)) for slot in page["plan"].get("slots", ()) for slug in (slot["slug"], *slot.get("briefs", ()))}
