"""Officials as a text names them, read into (posts, name) pairs: 新区党工委副书记、管委会主任周明远 is two posts and a name."""

from __future__ import annotations

from dataclasses import dataclass

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class PostPhrase:
    """One post as written. `organ` is given in full where the writer left it out because the post before had it."""

    span: Span
    text: str
    organ: str
    title: str
    """副主任, 党工委委员, 二级巡视员; with its 副, 代, 常务副."""
    former: bool = False
    """原 or 前 stands with it."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A person with the posts that stand before the name (职务在前). Offsets are those of the text that was read."""

    span: Span
    posts: tuple[PostPhrase, ...]
    name: str
    name_span: Span
    note: str = ""
    """What stands in brackets after the name: 女, 回族."""
    in_list: int | None = None
    """Which list of the text it belongs to, counted from 0; null for one who stands alone."""
