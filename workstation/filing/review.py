"""审改稿: a reviewer's Word file read back into a report's parts: what it says in the end, tracked changes with their hands, comments."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from workstation.errors import BadInput
from workstation.export.tracked import STYLE
from workstation.filing.marked_up import W, read_marked_up, read_said, stands_in_the_end, text_of
from workstation.filing.sources import docx_parts
from workstation.versions.comparison import PARTS, with_parts

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from lxml.etree import _Element

    from workstation.filing.marked_up import MarkedUp, Said
    from workstation.report import Report

_OTHERS = ("word/styles.xml", "word/comments.xml", "word/commentsExtended.xml")


@dataclass(frozen=True)
class Review:
    """What came back."""

    name: str
    marked: MarkedUp
    said: tuple[Said, ...]

    @cached_property
    def hands(self) -> tuple[str, ...]:
        """Everybody who changed something, in order of appearance."""
        changes = (by for stretches in self.marked.parts.values() for stretch in stretches for by in (stretch.came, stretch.went))
        return tuple(dict.fromkeys(by.person for by in changes if by is not None and by.person))

    @cached_property
    def parts(self) -> dict[str, str]:
        """Each part with every change made; one that the file doesn't have is empty."""
        return {name: text_of(stretches, stands_in_the_end) for name, stretches in self.marked.parts.items()}

    def applied(self, report: Report) -> Report:
        """The report as the reviewer left it; pictures and tags stay as they are."""
        return with_parts(report, self.parts)


def read_review(path: Path) -> Review:
    """Read a file that was written by `write_tracked` and came back; raises `BadInput` for any other."""
    try:
        data = path.read_bytes()
    except OSError as fault:
        raise BadInput("读不出 {0}（{1}）；请检查路径和权限", path.name, fault.strerror) from fault
    document, others = docx_parts(data, path.name, _OTHERS)
    styles = dict(_style_names(others.get("word/styles.xml")))
    wanted = {STYLE.format(name): name for name in PARTS}
    marked = read_marked_up(document, lambda style: wanted.get(styles.get(style, "")), "正文")
    if not marked.is_ours:
        raise BadInput("{0} 不是从这里导出的修订稿，分不出标题和正文；请当作新来稿导入", path.name)
    marked.parts = {name: marked.parts.get(name, []) for name in PARTS}
    return Review(path.name, marked, read_said(marked, others.get("word/comments.xml"), others.get("word/commentsExtended.xml")))


def _style_names(styles: _Element | None) -> Iterator[tuple[str, str]]:
    for style in styles.iter(f"{W}style") if styles is not None else ():
        name = style.find(f"{W}name")
        if name is not None:
            yield style.get(f"{W}styleId", ""), name.get(f"{W}val", "")
