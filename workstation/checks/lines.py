"""The lines of a manuscript, and what each is: known in a report, guessed in raw text so that no rule asks a headline for a full stop."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from workstation.checks.manuscript import Part
from workstation.checks.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workstation.checks.manuscript import Manuscript, Region

LINE = r"[^\r\n]+"
BLANKS = " \u3000\u00a0\t"
JUMP = r"(?:下转|上接|紧接|转|更多(?:报道|内容|新闻)|(?:相关|详细)?(?:报道|内容)?(?:详)?见).{0,14}(?:版|[A-Z]?\d{1,2})[）)]?$"
STAFF = r"(?:本版)?(?:责编|责任编辑|编辑|校对|美编|版式|审读|统筹|策划)[\s:：/].{1,60}$"
BYLINE = (
    r"[（(□■●◎]?\s*(?:本报|本刊|新华社|全媒体|融媒体|首席|见习|实习|特约|摄影)*"
    r"(?:记者|通讯员|评论员|实习生|作者|文/图|图/文|文|图|摄影|供图|来源)[\s/:：|].{1,60}$"
)
CREDIT = r".{0,60}(?:[\s　](?:摄|文/图|图/文|供图|摄影报道|制图)|资料图片|新华社发)[）)]?$"
DATELINE = r"(?:据|综合)?.{0,12}?(?:社|报|网).{0,14}?[电讯](?:[\s　（(]|$)"
CAPTION = r"(?:[▲▼△▽◀▶]|图[为①-⑩]|上图|下图|左图|右图|资料图)"
ITEM = (
    r"(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、)）]|"
    r"[①-⑳●■◆▲※★·•]|——|第[一二三四五六七八九十百\d]{1,4}[条章节])"
)
FOLIO = r"(?:第?\s*[A-Z]?\d{1,3}\s*版?|\d{4}[-年./].{1,24}|[-—–·\s\d]+)$"


@dataclass(frozen=True, slots=True)
class Line:
    """A line that isn't blank, `[start, end)` without the blanks at its ends. `raw`: its part is guessed."""

    start: int
    end: int
    text: str
    part: Part
    raw: bool

    @property
    def is_prose(self) -> bool:
        """Whether it is running text, of which sentences may be expected."""
        return self.part is Part.BODY


def lines_of(manuscript: Manuscript) -> tuple[Line, ...]:
    """Every line that isn't blank, in order."""
    return tuple(line for region in manuscript.regions for line in _region_lines(manuscript, region))


def _region_lines(manuscript: Manuscript, region: Region) -> Iterator[Line]:
    raw = region.part is Part.RAW
    for match in pattern(LINE).finditer(manuscript.text, region.start, region.end):
        text = match.group()
        start = match.start() + len(text) - len(text.lstrip(BLANKS))
        text = text.strip(BLANKS)
        if text:
            yield Line(start, start + len(text), text, guessed_part(text) if raw else region.part, raw)


def guessed_part(text: str) -> Part:
    """What a line of raw text is: prose unless it looks like something else."""
    if pattern(JUMP).match(text) and len(text) < 30:
        return Part.JUMP
    if len(text) < 70 and any(pattern(form).match(text) for form in (STAFF, BYLINE, CREDIT)) and not text.endswith("。"):
        return Part.ATTRIBUTION
    if pattern(CAPTION).match(text):
        return Part.CAPTION
    if pattern(FOLIO).match(text):
        return Part.RAW
    return Part.BODY if is_prose(text) else Part.MAIN


def is_prose(text: str) -> bool:
    """Whether a line reads like running text: it has a stop in it, or is longer than a headline."""
    return len(text) > 40 or any(sign in text for sign in "，。；,;") or text[-1] in "。！？…”：" or bool(pattern(DATELINE).match(text))
