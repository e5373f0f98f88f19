"""Things that many tests need, with invented names."""

from __future__ import annotations

from workstation.report import AttributionLine, Headlines, Report

SENTENCE = "河口新区近日把沿江步道、便民驿站和社区夜校连成一片，居民出门十分钟就能办事、读书、健身。"


def plain_report(main: str, paragraphs: int = 2, *, kicker: str = "", deck: str = "") -> Report:
    """A report with so many paragraphs and an attribution line."""
    body = ("本报讯 " + SENTENCE, *(SENTENCE * 2 for _ in range(paragraphs - 1)))
    return Report("", Headlines(kicker, main, deck), body, attribution_lines=(AttributionLine("记者 苏以宁 通讯员 程远帆"),))
