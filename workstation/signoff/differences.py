"""What has changed since a signature: character by character, part by part. Pure, over the canonical texts."""

from __future__ import annotations

import json
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from typing import Any


class Piece(StrEnum):
    """What became of a stretch of text."""

    SAME = "same"
    GONE = "gone"
    NEW = "new"


@dataclass(frozen=True, slots=True)
class PartDifference:
    """One part (主题, 正文 …) with its stretches in order; `GONE` stood in the signed text, `NEW` stands now."""

    name: str
    pieces: tuple[tuple[Piece, str], ...]

    @property
    def text(self) -> str:
        """In a line: ［删:…］ and ［增:…］."""
        marks = {Piece.SAME: "{}", Piece.GONE: "［删:{}］", Piece.NEW: "［增:{}］"}
        return f"{self.name}：" + "".join(marks[kind].format(text) for kind, text in self.pieces)


def report_differences(signed: str, now: str) -> tuple[PartDifference, ...]:
    """The parts of a report that differ, from two canonical texts."""
    old, new = _parts(json.loads(signed)), _parts(json.loads(now))
    return tuple(PartDifference(name, _pieces(old[name], new[name])) for name in old if old[name] != new[name])


def _parts(parts: dict[str, Any]) -> dict[str, str]:
    kicker, main, deck = parts["headlines"]
    return {
        "专栏": parts["standing_head"],
        "引题": kicker,
        "主题": main,
        "副题": deck,
        "正文": "\n".join(parts["body"]),
        "署名": "\n".join(f"{text}{'（题下）' if under else ''}" for text, under in parts["attribution"]),
        "图注": "\n".join(parts["captions"]),
        "图片": "\n".join(digest[:12] for digest in parts["pictures"]),
        "转版": parts["jump"] or "",
    }


def _pieces(old: str, new: str) -> tuple[tuple[Piece, str], ...]:
    found: list[tuple[Piece, str]] = []
    for kind, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind == "equal":
            found.append((Piece.SAME, old[a:b]))
            continue
        found += [(piece, text) for piece, text in ((Piece.GONE, old[a:b]), (Piece.NEW, new[c:d])) if text]
    return tuple(found)


def page_differences(signed: str, now: str) -> tuple[str, ...]:
    """What differs between two canonical pages, in sentences; texts of reports are told apart by the caller."""
    old, new = json.loads(signed), json.loads(now)
    return tuple(
        f"{name}有改动" for name, seen in (("报名", "paper"), ("报眉", "folio"), ("版式", "preset")) if _seen(old, seen) != _seen(new, seen)
    ) + _slot_differences(old, new)


def _seen(page: dict[str, Any], name: str) -> Any:
    return page["paper"] if name == "paper" else page["plan"].get(name)


def _slot_differences(old: dict[str, Any], new: dict[str, Any]) -> tuple[str, ...]:
    before, after = _slots(old), _slots(new)
    found = [f"{slug} 撤下了" for slug in before if slug not in after]
    found += [f"{slug} 是后排上的" for slug in after if slug not in before]
    both = [slug for slug in before if slug in after]
    found += [f"{slug} 的版位、标题或图片有改动" for slug in both if before[slug][0] != after[slug][0]]
    found += [f"{slug} 的文字有改动" for slug in both if before[slug][1] != after[slug][1]]
    if not found and list(before) != list(after):
        found.append("稿件的次序有改动")
    return tuple(found)


def _slots(page: dict[str, Any]) -> dict[str, tuple[Any, Any]]:
    """Each report's slot and text, by slug; one that turns to another place of the page counts once."""
    texts = iter(page["reports"])
    return {slug: (slot, next(texts)) for slot in page["plan"].get("slots", ()) for slug in (slot["slug"], *slot.get("briefs", ()))}
