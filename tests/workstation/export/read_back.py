"""A written page read by python-docx: each report's text once, in its own order."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import docx

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

    from workstation.report import Report

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
NAME = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"
TURNS = re.compile(r"（[下上][转接]K\d+版）")


def bare(texts: Iterable[str]) -> str:
    """Without blanks, and without the marks that ease a line's end."""
    return "".join("".join(texts).replace("\u200b", "").split())


def misread(path: Path, reports: Mapping[str, Report]) -> list[str]:
    """Titles of reports whose body isn't found whole in their boxes, or has a paragraph that the document has never or twice.

    A report that runs on has 下转 or 上接 within a paragraph: its paragraphs aren't counted.
    """
    texts, whole = _texts(path)
    wrong = []
    for slug, report in reports.items():
        read = TURNS.sub("", texts.get(slug, ""))
        ends = [bare([text]) for text in report.body if text.endswith("件。")] if read == texts.get(slug) else []
        if bare(report.body) not in read or any(whole.count(text) != 1 for text in ends):
            wrong.append(report.title)
    return wrong


def _texts(path: Path) -> tuple[dict[str, str], str]:
    """The text of the boxes that are called by a report's slug, in the document's order; and all of it."""
    body = docx.Document(str(path)).element.body
    texts: dict[str, str] = {}
    for drawing in body.iter(f"{WORD}drawing"):
        name = next(drawing.iter(NAME)).get("name").partition(" ")[0]
        for box in drawing.iter(f"{WORD}txbxContent"):
            texts[name] = texts.get(name, "") + bare(_words(box))
    return texts, bare(_words(body))


def _words(element: docx.oxml.xmlchemy.BaseOxmlElement) -> Iterator[str]:
    yield from (text.text or "" for text in element.iter(f"{WORD}t"))
