"""图片说明 and its credit in one line of the report, and apart as two fields: 桥面通车。　卫薇 摄."""

from __future__ import annotations

from workstation.attribution import find_attributions

GAP = "\u3000"


def split_caption(line: str) -> tuple[str, str]:
    """Caption and credit; what stands at the line's end and names somebody is the credit."""
    text = line.rstrip()
    for found in reversed(find_attributions(text)):
        start, end = found.span
        if end >= len(text.rstrip("）)")) and (found.credits or found.source):
            start -= bool(start and text[start - 1] in "（(")
            return text[:start].rstrip(), text[start:]
    return line, ""


def joined_caption(caption: str, credit: str, before: str = "") -> str:
    """One line of both; `before` is the line as it was, whose gap between the two is kept."""
    caption, credit = caption.strip(), credit.strip()
    if not caption or not credit:
        return caption or credit
    old, signed = split_caption(before)
    gap = before[len(old) : len(before.rstrip()) - len(signed)] if old and signed else GAP
    return f"{caption}{gap}{credit}"
