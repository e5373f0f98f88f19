"""空格: blanks inside of Chinese sentences. Datelines, bylines, headlines and padded names keep theirs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from workstation.checks.broken_lines import headlines
from workstation.checks.cut_bylines import in_cut_byline
from workstation.checks.engine.finding import Severity
from workstation.checks.engine.manuscript import Part
from workstation.checks.engine.patterns import HAN, is_han, pattern
from workstation.checks.engine.registry import Example, Hit, rule
from workstation.checks.lines import BLANKS

if TYPE_CHECKING:
    from workstation.checks.engine.proof import Proof
    from workstation.checks.lines import Line

MARKS = "，。、；：！？”’》）】"
PAIRS = {"“": "”", "《": "》", "【": "】"}
THEME_SAID = "(?:主题|口号|标语|题目)[^，。；：]{0,6}[：为是][^，。；：]{4,12}$"
FAR_LABEL = 60
"""Characters within which a line says who speaks."""
SAYING = ("指出", "表示", "强调", "认为", "介绍", "要求", "提出", "说道", "写道", "明确", "透露", "解释", "回忆")
ROLE = "记者|通讯员|评论员|实习生|作者|责编|编辑|校对|美编|摄影"


@rule(
    "spaces.before-mark",
    "标点前有空格",
    Example("会议指出 ，要抓好落实。", "会议指出，要抓好落实。"),
    explanation="中文标点自带半个字的空，前面不再空格。",
    source="GB/T 15834—2011 5.1",
    signs=BLANKS,
)
def before_mark(proof: Proof) -> Iterator[Hit]:
    """Blanks between a character and a mark that belongs to it."""
    for blank in proof.once(blanks):
        is_own = is_han(blank.before) or blank.before.isalnum() or blank.before in f"%{MARKS}"
        if is_own and blank.after in MARKS and (blank.after in "，。、；：" or not proof.is_attributed(blank.start, blank.end)):
            yield Hit(blank.start, blank.end, "")


@rule(
    "spaces.after-mark",
    "标点后有空格",
    Example("会议指出， 要抓好落实。", "会议指出，要抓好落实。"),
    explanation="中文标点自带半个字的空，后面不再空格。电头、署名里的空格不动。",
    source="GB/T 15834—2011 5.1",
    severity=Severity.WARNING,
    signs=BLANKS,
)
def after_mark(proof: Proof) -> Iterator[Hit]:
    """Blanks after a mark inside of a sentence or between two."""
    for line, blank in _inside_prose(proof):
        follows = blank.before in "，、；：“‘《（【。！？" and (is_han(blank.after) or blank.after.isdecimal() or blank.after in "“《")
        if follows and not _is_heading(line, blank.start):
            yield Hit(blank.start, blank.end, "")


@rule(
    "spaces.stray",
    "句中多余的空格",
    Example("老匠人的手艺 由徒弟们一样样记了下来。", "老匠人的手艺由徒弟们一样样记了下来。"),
    explanation="汉字之间不空格。电头、署名、标题、引号里的口号、为对齐而垫空的两字人名不在此列。",
    source="报纸体例",
    severity=Severity.WARNING,
    signs=BLANKS,
)
def stray(proof: Proof) -> Iterator[Hit]:
    """Blanks between two Chinese characters of running text."""
    for line, blank in _inside_prose(proof):
        if is_han(blank.before) and is_han(blank.after) and not _is_meant(line, blank) and not in_cut_byline(proof, blank.start):
            yield Hit(blank.start, blank.end, "")


def _is_meant(line: Line, blank: Blank) -> bool:
    text, at = line.text, blank.start - line.start
    end = blank.end - line.start
    is_name = _is_padded_name(text, at, end) or _is_speaker(text, at, end)
    return is_name or _is_list(text, at) or _is_theme(text, at) or _is_heading(line, blank.start)


@rule(
    "spaces.beside-digit",
    "汉字与数字、字母之间的空格",
    Example("全区 2021 年开工。", "全区2021年开工。"),
    explanation="汉字与数字、字母之间的间距由排版时统一给，稿里不留空格；有的报社另有体例，所以只作建议。",
    source="报纸体例",
    severity=Severity.ADVICE,
    signs=BLANKS,
)
def beside_digit(proof: Proof) -> Iterator[Hit]:
    """Blanks between Chinese and digits or letters in running text."""
    for _line, blank in _inside_prose(proof):
        if {_kind(blank.before), _kind(blank.after)} == {"han", "latin"}:
            yield Hit(blank.start, blank.end, "")


def _kind(char: str) -> str:
    return "han" if is_han(char) else "latin" if char.isascii() and (char.isalnum() or char == "%") else ""


@dataclass(frozen=True, slots=True)
class Blank:
    """A run of blanks inside of a line, and the characters beside it."""

    start: int
    end: int
    before: str
    after: str


def blanks(proof: Proof) -> tuple[Blank, ...]:
    """Every run of blanks that has a character on either side in its line."""
    text = proof.text
    runs = (match.span() for match in pattern(f"[{BLANKS}]+").finditer(text))
    inner = ((start, end) for start, end in runs if start > 0 and end < len(text))
    found = (Blank(start, end, text[start - 1], text[end]) for start, end in inner)
    return tuple(blank for blank in found if blank.before not in "\r\n" and blank.after not in "\r\n")


def _inside_prose(proof: Proof) -> Iterator[tuple[Line, Blank]]:
    """Blanks in running text, outside of datelines and bylines."""
    for blank in proof.once(blanks):
        line = proof.line_at(blank.start)
        if line is not None and _is_text(proof, line) and not proof.is_attributed(blank.start, blank.end):
            yield line, blank


def _is_text(proof: Proof, line: Line) -> bool:
    return (line.is_prose and line.end not in proof.once(headlines)) or (line.part is Part.CAPTION and "。" in line.text)


def _is_padded_name(text: str, start: int, end: int) -> bool:
    """何　静: a name of two characters padded to three."""
    lone_before = not pattern(f"[{HAN}]").match(text, start - 2) if start > 1 else True
    lone_after = end + 1 >= len(text) or not pattern(f"[{HAN}]").match(text, end + 1)
    role = pattern(rf"(?:{ROLE})[{HAN}]$").search(text[max(0, start - 6) : start])
    return text[start:end] != " " and lone_after and (lone_before or bool(role))


def _is_list(text: str, at: int) -> bool:
    """张三丰 李四光 王五岳: three or more short words set apart by blanks."""
    around = text[max(0, at - 24) : at + 24]
    return len(pattern(rf"(?<![{HAN}])[{HAN}]{{1,6}}[{BLANKS}]+(?=[{HAN}]{{1,6}}(?![{HAN}]))").findall(around)) > 1


def _is_speaker(text: str, start: int, end: int) -> bool:
    """水利局 局长 王安澜：我看……, and （剪辑：林海 文字：苏叶）: who speaks, and who else is named."""
    from workstation.attribution.segment import looks_like_name

    if pattern(rf"[{HAN}]{{2,5}}：").match(text, end) and pattern(rf"：[{HAN}]{{2,4}}$").search(text[max(0, start - 6) : start]):
        return True
    label = pattern(rf"([{HAN}·]{{2,30}}[{BLANKS}]+)+([{HAN}·]{{2,20}})：").match(text) if end < FAR_LABEL else None
    return label is not None and end <= label.start(2) and ("·" in label[2] or looks_like_name(label[2])) and label[2][-2:] not in SAYING


def _is_theme(text: str, at: int) -> bool:
    """Slogans of one length or themes in halves in quotation marks, or a title with its part (《湖滨日报 周末版》)."""
    start = _opening_before(text, at)
    if start < 0:
        return pattern(THEME_SAID).search(text[max(0, at - 24) : at]) is not None
    close = PAIRS[text[start]]
    end = text.find(close, at, at + 60)
    parts = text[start + 1 : end].split() if end >= 0 else []
    if not parts:
        return False
    shortest = min(map(len, parts))
    if text[start] != "“":
        return shortest > 1 and (end - start < 14 or shortest > 2)
    halves = shortest > 2 and not pattern("[，。；、！？]").search(text, start, end)
    return halves or (len({len(part) for part in parts}) == 1 and shortest > 1)


def _opening_before(text: str, at: int) -> int:
    """Where the mark stands that is open at a place, the innermost; -1 where none is."""
    depth = dict.fromkeys(PAIRS.values(), 0)
    for place in range(at - 1, max(-1, at - 61), -1):
        char = text[place]
        if char in depth:
            depth[char] += 1
        elif char in PAIRS:
            depth[PAIRS[char]] -= 1
            if depth[PAIRS[char]] < 0:
                return place
    return -1


def _is_heading(line: Line, at: int) -> bool:
    """A line that is headed by a number or a short word set off by the blank: 一、 总则, 第一条 为了……; a life in years."""
    if pattern(rf"(?:19|20)\d\d(?:[-—－–](?:(?:19|20)\d\d)?)?年?[{BLANKS}]").match(line.text):
        return True
    number = r"第?[一二三四五六七八九十百千零〇\d]+[条章节、.．]?|[（(][一二三四五六七八九十\d]+[）)]"
    return at < line.start + 8 and bool(pattern(rf"(?:{number}|.{{1,6}}[：:])[{BLANKS}]+").match(line.text))
