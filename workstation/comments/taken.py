"""What a reviewer's file says in its comments, before it is put into the store."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from workstation.comments.anchoring import Standing, standing_at
from workstation.comments.comment import Anchor

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class TakenReply:
    """An answer in a reviewer's file."""

    person: str
    at: datetime | None
    text: str


@dataclass(frozen=True, slots=True)
class Taken:
    """A comment of a reviewer's file. `anchor` is in the present text; null where its words don't stand there."""

    person: str
    at: datetime | None
    text: str
    anchor: Anchor | None
    words: str
    replies: tuple[TakenReply, ...] = ()
    settled: bool = False

    def standing(self, texts: Mapping[str, str]) -> Standing:
        """As the store keeps it."""
        if self.anchor is not None:
            return standing_at(self.anchor, texts)
        return Standing(Anchor("正文", 0, 0), self.words, lost=True)
