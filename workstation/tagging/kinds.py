"""What a tag stands for: a topic of the trade's list, a place, somebody or an organ of the directories, a flag, or just a word."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum


class TagKind(StrEnum):
    """The store keeps the value."""

    FREE = "free"
    TOPIC = "topic"
    PERSON = "person"
    ORGAN = "organ"
    PLACE = "place"
    FLAG = "flag"


KIND_WORDS = {
    TagKind.FREE: "标签",
    TagKind.TOPIC: "主题",
    TagKind.PERSON: "人物",
    TagKind.ORGAN: "机构",
    TagKind.PLACE: "地点",
    TagKind.FLAG: "标记",
}
FLAGS = ("头条候选", "待核实", "急")
"""What a desk marks reports with before it has flags of its own."""
URGENCIES = range(1, 6)
"""1 is the most urgent, as in ninjs; 0 on a report says that nobody said."""
_KINDED = re.compile(rf"({'|'.join(KIND_WORDS.values())})\s*[:：]\s*(.+)")


@dataclass(frozen=True, slots=True)
class Tag:
    """A tag with what it is tied to. `code`: the topic's; `book` and `entry`: which directory's entry it names."""

    name: str
    kind: TagKind = TagKind.FREE
    code: str = ""
    broader: tuple[str, ...] = ()
    """Names of the topics above, the nearest first."""
    book: str = ""
    entry: int | None = None
    note: str = ""
    """What tells an entry from its namesakes: 区水务局局长."""

    @property
    def typed(self) -> str:
        """What asks for it, its kind said."""
        return self.name if self.kind is TagKind.FREE else f"{KIND_WORDS[self.kind]}：{self.name}"

    @property
    def is_linked(self) -> bool:
        """Whether it follows an entry of a directory."""
        return self.entry is not None


def read_tag(typed: str) -> tuple[str, TagKind | None]:
    """What was typed for a tag: 人物：何以安 says the kind, 何以安 leaves it open."""
    found = _KINDED.fullmatch(typed.strip())
    if found is None:
        return typed.strip(), None
    return found[2].strip(), next(kind for kind, word in KIND_WORDS.items() if word == found[1])
