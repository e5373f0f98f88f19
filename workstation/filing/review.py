"""审改稿: a reviewer's Word file, its tracked changes taken as made, read back into a report's parts; who made them, and the comments."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from workstation.errors import BadInput
from workstation.export.tracked import STYLE
from workstation.filing.sources import docx_parts
from workstation.report import AttributionLine, Headlines, JumpLine
from workstation.versions.comparison import PARTS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from lxml.etree import _Element

    from workstation.report import Report

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_CHANGES = (f"{_W}ins", f"{_W}del", f"{_W}moveFrom", f"{_W}moveTo")
_GONE = (f"{_W}del", f"{_W}moveFrom")


@dataclass(frozen=True, slots=True)
class Remark:
    """A reviewer's comment (批注) on some words."""

    person: str
    text: str
    on: str


@dataclass(frozen=True, slots=True)
class Review:
    """What came back: each part's paragraphs with all changes made, the hands in the file, the comments."""

    name: str
    parts: dict[str, tuple[str, ...]]
    hands: tuple[str, ...]
    remarks: tuple[Remark, ...]

    def applied(self, report: Report) -> Report:
        """The report as the reviewer left it; parts that the file doesn't have stay as they are, and so do pictures and tags."""
        found = {name: self.parts.get(name) for name in PARTS}
        heads, lines = report.headlines, report.attribution_lines
        texts = found["署名"]
        heads_now = zip(PARTS[1:4], (heads.kicker, heads.main, heads.deck), strict=True)
        jump = found["转版"]
        return replace(
            report,
            standing_head=_line(found["专栏"], report.standing_head),
            headlines=Headlines(*(_line(found[name], old) for name, old in heads_now)),
            body=report.body if found["正文"] is None else found["正文"],
            attribution_lines=lines if texts is None else tuple(AttributionLine(t, _stands_under(lines, n)) for n, t in enumerate(texts)),
            captions=report.captions if found["图片说明"] is None else found["图片说明"],
            jump=report.jump if jump is None else (JumpLine(jump[0], report.jump.pages if report.jump else ()) if jump else None),
        )


def _line(paragraphs: tuple[str, ...] | None, old: str) -> str:
    return old if paragraphs is None else "\n".join(paragraphs)


def _stands_under(lines: tuple[AttributionLine, ...], number: int) -> bool:
    return number < len(lines) and lines[number].under_headline


def read_review(path: Path) -> Review:
    """Read a file that was written by `write_tracked` and came back; raises `BadInput` for any other."""
    try:
        data = path.read_bytes()
    except OSError as fault:
        raise BadInput(f"读不出 {path.name}（{fault.strerror}）；请检查路径和权限") from fault
    document, others = docx_parts(data, path.name, ("word/styles.xml", "word/comments.xml"))
    styles = dict(_style_names(others.get("word/styles.xml")))
    wanted = {STYLE.format(name): name for name in PARTS}
    parts: dict[str, list[str]] = {name: [] for name in PARTS}
    current, found = "正文", False
    for paragraph in document.iter(f"{_W}p"):
        style = paragraph.find(f"{_W}pPr/{_W}pStyle")
        name = wanted.get(styles.get("" if style is None else style.get(f"{_W}val", ""), ""))
        found = found or name is not None
        current = name or current
        if not _is_struck(paragraph):
            parts[current].append("".join(_texts(paragraph)))
    if not found:
        raise BadInput(f"{path.name} 不是从这里导出的修订稿，分不出标题和正文；请当作新来稿导入")
    hands = dict.fromkeys(change.get(f"{_W}author", "") for change in document.iter(*_CHANGES))
    kept = {name: tuple(text for text in texts if text) if name != "正文" else tuple(texts) for name, texts in parts.items()}
    return Review(path.name, kept, tuple(hand for hand in hands if hand), tuple(_remarks(document, others.get("word/comments.xml"))))


def _style_names(styles: _Element | None) -> Iterator[tuple[str, str]]:
    for style in styles.iter(f"{_W}style") if styles is not None else ():
        name = style.find(f"{_W}name")
        if name is not None:
            yield style.get(f"{_W}styleId", ""), name.get(f"{_W}val", "")


def _is_struck(paragraph: _Element) -> bool:
    """Whether the paragraph went with its own end; text that is left in it would join the next one, and is kept."""
    struck = paragraph.find(f"{_W}pPr/{_W}rPr/{_W}del") is not None
    return struck and not "".join(_texts(paragraph)).strip()


def _texts(paragraph: _Element) -> Iterator[str]:
    for node in paragraph.iter(f"{_W}t", f"{_W}tab", f"{_W}br"):
        if not any(parent.tag in _GONE for parent in node.iterancestors()):
            yield (node.text or "") if node.tag == f"{_W}t" else " " if node.tag == f"{_W}tab" else ""


def _remarks(document: _Element, comments: _Element | None) -> Iterator[Remark]:
    for comment in comments.iter(f"{_W}comment") if comments is not None else ():
        text = "\n".join("".join(_texts(paragraph)) for paragraph in comment.iter(f"{_W}p"))
        if text.strip():
            yield Remark(comment.get(f"{_W}author", ""), text.strip(), _quoted(document, comment.get(f"{_W}id", "")))


def _quoted(document: _Element, ident: str) -> str:
    """The words between a comment's two anchors."""
    inside, words = False, []
    for node in document.iter(f"{_W}commentRangeStart", f"{_W}commentRangeEnd", f"{_W}t"):
        if node.tag == f"{_W}t":
            words += [node.text or ""] if inside else []
        elif node.get(f"{_W}id") == ident:
            inside = node.tag == f"{_W}commentRangeStart"
    return "".join(words)
