"""A report (稿件) and its parts, as the desk hands them round: frozen, with no knowledge of store or window."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime


class Reading(IntEnum):
    """How far a report has come (三审三校), in this order; the number is what the store keeps, and only `rank` may be compared."""

    DRAFT = 0
    SUBMITTED = 6
    FIRST = 1
    SECOND = 2
    FINAL = 3
    RELEASED = 4
    PLACED = 5
    PRINTED = 7
    ARCHIVED = 8
    KILLED = 9

    @property
    def rank(self) -> int:
        """The place in the order: 0 for a draft."""
        return list(Reading).index(self)


@dataclass(frozen=True, slots=True)
class Headlines:
    """引题, 主题, 副题; each may be empty, each may hold line breaks that the editor set."""

    kicker: str = ""
    main: str = ""
    deck: str = ""


@dataclass(frozen=True, slots=True)
class Dateline:
    """电头, with the strings as they stand: 据 | 新华社 | 安曼 | 12月31日 | 电."""

    agency: str | None
    word: str | None
    via: str | None = None
    place: str | None = None
    date: str | None = None


@dataclass(frozen=True, slots=True)
class Credit:
    """One role with its names: 通讯员 程远帆 沈以衡. `word` is 报道, 摄, 文/图 …, before or after the names."""

    role: str | None
    names: tuple[str, ...]
    org: str | None = None
    word: str | None = None


class Position(StrEnum):
    """Where in its text an attribution stands."""

    HEAD = "head"
    TAIL = "tail"
    INLINE = "inline"
    STANDALONE = "standalone"


class Media(StrEnum):
    """What an attribution vouches for."""

    TEXT = "text"
    PHOTO = "photo"
    BOTH = "text+photo"
    UNSPECIFIED = "unspecified"


@dataclass(frozen=True, slots=True)
class Attribution:
    """署名 as data. `span` is half-open, in code points of the text that was read."""

    span: tuple[int, int]
    text: str
    position: Position
    dateline: Dateline | None = None
    credits: tuple[Credit, ...] = ()
    source: str | None = None
    media: Media = Media.TEXT


@dataclass(frozen=True, slots=True)
class AttributionLine:
    """A line of attribution that stands outside the body: under the headline, or at the end."""

    text: str
    under_headline: bool = False


@dataclass(frozen=True, slots=True)
class JumpLine:
    """更多报道见 K04~05, 下转第四版: the line as it stands, and the pages that it names (K04, K05; 4)."""

    text: str
    pages: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Repair:
    """A change that filing made. `at` is a half-open span of the source in code points, and `before` is what stood there."""

    kind: str
    at: tuple[int, int]
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Report:
    """A report. `body` holds whole paragraphs; a dateline, and a byline inside it, stay at the first one's head."""

    slug: str
    headlines: Headlines = Headlines()
    body: tuple[str, ...] = ()
    standing_head: str = ""
    attribution_lines: tuple[AttributionLine, ...] = ()
    captions: tuple[str, ...] = ()
    jump: JumpLine | None = None
    tags: tuple[str, ...] = ()
    repairs: tuple[Repair, ...] = ()
    pictures: tuple[str, ...] = ()
    """Content hashes of the pictures, in the captions' order."""
    reading: Reading = Reading.DRAFT
    desk: str = ""
    note: str = ""
    """For colleagues; never printed."""
    revision: int = 0
    """Counts the writes; a writer who saw an older one is refused with `Stale`."""
    changed: datetime | None = None
    room: tuple[str, int, int] | None = None
    """What it is written for while it stands on no page: a preset, columns, lines."""
    urgency: int = 0
    """1 (most urgent) to 5, as in ninjs; 0 where nobody said."""

    @property
    def title(self) -> str:
        """What a list shows: the main headline, else the first words of the text."""
        if self.headlines.main:
            return self.headlines.main.replace("\n", " ")
        return next((paragraph[:24] for paragraph in self.body if paragraph), "")


@dataclass(frozen=True, slots=True)
class ReportRow:
    """A report as a list shows it, read without its body."""

    slug: str
    title: str
    reading: Reading
    standing_head: str = ""
    desk: str = ""
    tags: tuple[str, ...] = ()
    characters: int = 0
    """版面字数 of the body."""
    page: str = ""
    """Where it is placed, such as 2021-01-14 K01; empty while it isn't."""
    changed: datetime | None = None
    voided: bool = False
    """The text is another one than the last signature is for."""
    held: datetime | None = None
    """缓发: not to be printed before."""
    urgency: int = 0
