"""断行: paragraphs that a copy cut in two: after a comma, between subject and verb, inside a word.

In raw text every line break counts, in a report those inside a part and those between two paragraphs of the body.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from workstation.checks.engine.finding import Severity
from workstation.checks.engine.manuscript import Part
from workstation.checks.engine.patterns import HAN, is_han, pattern
from workstation.checks.engine.registry import Example, Hit, rule
from workstation.checks.lines import ITEM, LEADING
from workstation.resources import data_path

if TYPE_CHECKING:
    from workstation.checks.engine.proof import Proof
    from workstation.checks.lines import Line

DANGLING = frozenset("的和与及或在把被是使令让给并而但且因由不很更最也都就又还这该每其")
"""Words that end no sentence and no headline."""
UNFINISHED = frozenset("的在把被是使令让")
"""Those of them that end no name either."""
STARTERS = frozenset("为在以从对由当据自这日今本我他她它据经随一作按根近目截去昨明每第“《")
"""Words that often begin a paragraph: a chance word across the break proves nothing with them."""
OPENING = (
    r"(?:据|根据|按照|截至|目前|近日|近年|近期|最近|日前|昨|今天|今日|今年|去年|当日|当天|这|那|该|此|其|他|她|它|我|您|你|记者|本报|新华社|除了|随着|通过|为了|作为|如果|虽然|尽管|"
    r"但|而|不过|因此|同时|此外|另外|其中|在|从|由于|对于|经过|自|“我|“他|“这|\d{4}年|\d{1,2}月|\d{1,2}日)"
)
"""Words that open a report's sentence."""
SENTENCE_WORDS = "了的是在被将说就都也还着很于由以其"
"""Words that make a sentence rather than a headline."""
SAID_OR_DATED = (
    r"(?:\d{4}年|\d{1,2}月|\d{1,2}日|今年|去年|近年|近日|日前|目前|昨天|昨日|今天|截至)[^，。]{0,8}，|"
    r"[^，。：]{2,12}(?:强调|指出|表示|认为|要求|介绍|提出)，"
)
"""How a sentence begins and no headline: with the day, or with who says it."""
HEADLINE = 30
"""Characters that a headline may have; a longer line is text."""
CUT_THROUGH = 2
SUBHEAD = 12
"""A paragraph of a report that is no longer may be a subhead."""


@rule(
    "broken-lines.after-comma",
    "逗号、顿号后被断成两段",
    Example("四条丝路协同发展，\n\n班列开行数量再创新高。", "四条丝路协同发展，班列开行数量再创新高。"),
    explanation="逗号、顿号管的是句中停顿，后面不会另起一段；多是从分栏的版面、PDF 上复制时带来的断行，应接上。",
    source="稿件清洗",
    signs="\n\r",
)
def after_comma(proof: Proof) -> Iterator[Hit]:
    """A break after a mark that ends no sentence."""
    for last, line in proof.once(cuts):
        if last.text[-1] in "，、," and not _junk_between(proof, last, line):
            yield _joined(proof, last, line, None)


@rule(
    "broken-lines.mid-sentence",
    "一句话被断成两段",
    Example(
        "会后，他对下一步工作提出明确要求，要紧盯防控重\n\n点，把措施落实到位。",
        "会后，他对下一步工作提出明确要求，要紧盯防控重点，把措施落实到位。",
    ),
    Example("参加活动的有街道办主任、各村负责人\r\n　　和志愿者代表。", "参加活动的有街道办主任、各村负责人和志愿者代表。"),
    explanation="前一行没有句末点号、也不像标题或署名，后一行接着说下去：一句话、一个词被断行切开，应接上。",
    source="稿件清洗",
    signs="\n\r",
)
def mid_sentence(proof: Proof) -> Iterator[Hit]:
    """A break inside a sentence; a warning where the line before might be a headline after all."""
    for last, line in proof.once(cuts):
        if last.text[-1] not in "，、," and not _junk_between(proof, last, line):
            is_sure = len(last.text) > HEADLINE or line.text[0] in LEADING
            yield _joined(proof, last, line, None if is_sure else Severity.WARNING)


@rule(
    "broken-lines.interrupted",
    "一句话中间夹了版码、报眉或图片占位",
    Example(
        "会议强调，要绷紧防汛这根弦，把预案做\n第2版\n到每一个村、每一座水库。",
        "会议强调，要绷紧防汛这根弦，把预案做到每一个村、每一座水库。",
    ),
    explanation="跨页复制时，版码、报眉、图片占位会落在一句话中间。删去之前请看清它不是正文，所以不自动改。",
    source="稿件清洗",
    severity=Severity.WARNING,
    signs="\n\r",
)
def interrupted(proof: Proof) -> Iterator[Hit]:
    """What stands between the two halves of a sentence and isn't text."""
    for last, line in proof.once(cuts):
        junk = _junk_between(proof, last, line)
        if junk:
            yield Hit(junk[0].start, junk[-1].end)


def _junk_between(proof: Proof, last: Line, line: Line) -> list[Line]:
    junk = proof.once(_junk)
    return junk[bisect_left(junk, last.end, key=_start) : bisect_left(junk, line.start, key=_start)]


def _junk(proof: Proof) -> list[Line]:
    return [line for line in proof.lines if line.is_junk]


def _start(line: Line) -> int:
    return line.start


def _joined(proof: Proof, last: Line, line: Line, severity: Severity | None) -> Hit:
    """From the last character before the break to the first two after it, so that the finding can be told from others."""
    start = last.end - 1 if is_han(last.text[-1]) else last.end
    length = next((n for n, char in enumerate(line.text[:2]) if not is_han(char)), min(2, len(line.text)))
    end = line.start + length
    return Hit(start, end, proof.text[start : last.end] + proof.text[line.start : end], severity=severity)


def cuts(proof: Proof) -> list[tuple[Line, Line]]:
    """Neighbouring lines of one region that are one sentence; page numbers and the like between them are passed over."""
    lines = [line for line in proof.lines if not line.is_junk]
    pairs = [pair for pair in pairwise(lines) if not _ends(pair[0].text) and _are_neighbours(proof, *pair)]
    found: list[tuple[Line, Line]] = []
    for last, line in pairs:
        is_head = last.is_head and _at_the_break(last.text, line.text) < CUT_THROUGH
        if not is_head and is_cut(last, line, runs_on=bool(found) and found[-1][1] is last):
            found.append((last, line))
    return sorted(found + list(_wrapped(proof, pairs, found)), key=lambda pair: pair[0].start)


def _are_neighbours(proof: Proof, last: Line, line: Line) -> bool:
    if not last.raw and last.part is line.part is Part.BODY and (len(last.text) > SUBHEAD or last.text[-1] in "，、,"):
        return True
    region = proof.manuscript.region_at(last.start)
    return region is not None and line.start < region.end


def _wrapped(proof: Proof, pairs: list[tuple[Line, Line]], found: list[tuple[Line, Line]]) -> Iterator[tuple[Line, Line]]:
    """First lines of paragraphs cut at a fixed width: as wide as the next one, which is cut itself, and with no blank line between."""
    cut = {last.end for last, _ in found}
    for last, line in pairs:
        may_run_on = " " not in last.text and last.part in (Part.MAIN, Part.BODY) and not _begins_anew(line)
        if may_run_on and last.end not in cut and line.end in cut and _are_a_block(proof, last, line):
            yield last, line


def _are_a_block(proof: Proof, last: Line, line: Line) -> bool:
    gap = proof.text[last.end : line.start]
    breaks = gap.count("\n") + gap.count("\r") - gap.count("\r\n")
    return breaks == 1 and abs(_width(last.text) - _width(line.text)) <= 1


def _width(text: str) -> float:
    return sum(0.5 if char.isascii() else 1 for char in text)


def is_cut(last: Line, line: Line, *, runs_on: bool = False) -> bool:
    """Whether two lines are one sentence. `runs_on`: the first is itself the rest of a cut sentence, and so no headline."""
    parts = {last.part, line.part}
    if parts & {Part.ATTRIBUTION, Part.JUMP, Part.CAPTION, Part.RAW} or last.part in (Part.KICKER, Part.DECK) or _ends(last.text):
        return False
    if last.text[-1] in "，、,":
        return True
    if _begins_anew(line) or last.is_signed:
        return False
    return line.text[0] in LEADING or _is_certain(last, line, runs_on) or (line.is_prose and _is_likely(last.text, line.text))


def _ends(text: str) -> bool:
    """Whether a line ends as a sentence, a heading with a colon, or an item of a list ends."""
    if text[-1] in "”’》）】":
        inner = text.rstrip("”’》）】")
        return text[-1] in "）】" or not inner or inner[-1] in "。！？…" or not any(sign in text for sign in "，。")
    return text[-1] in "。！？…：；:;.!?—"


def _begins_anew(line: Line) -> bool:
    return line.is_dated or bool(pattern(ITEM).match(line.text) or pattern(r"[□■◎●▲▼【]").match(line.text))


def _is_certain(last: Line, line: Line, runs_on: bool) -> bool:
    """Both are running text, and the first is no headline with a comma in it."""
    if not line.is_prose:
        return runs_on and len(line.text) > HEADLINE
    if last.is_dated:
        return True
    if _is_couplet(last.text):
        return runs_on
    stops = sum(last.text.count(sign) for sign in "，。；,;")
    is_text = last.is_prose and (len(last.text) > HEADLINE or stops > 1 or (stops == 1 and len(line.text) < 40))
    return runs_on or is_text


def _is_likely(before: str, after: str) -> bool:
    """What the words say: a line that opens and runs like a sentence, ends where none can end, or is cut through a word."""
    if before[-1] in DANGLING and len(before) > (2 if before[-1] in UNFINISHED else 4):
        return True
    if pattern(SAID_OR_DATED).match(before) or (before[-1] in "一二三四五六七八九十" and after[0] == "大"):
        return True
    if len(before) < 4 or before[-1] in "！？" or " " in before or "\u3000" in before or _is_couplet(before):
        return False
    opens = pattern(OPENING).match(before) is not None
    if opens and "，" in before[:14]:
        return True
    tells = pattern(f"了[{HAN}]").search(before) is not None
    signs = opens + tells + min(2, sum(map(before.count, SENTENCE_WORDS))) + (len(after) < 25)
    return signs + _at_the_break(before, after) > 1


def _is_couplet(text: str) -> bool:
    """A headline in two or three parts of about one length: 抓项目，促发展."""
    parts = pattern("[，、]").split(text)
    lengths = [len(part) for part in parts]
    return 1 < len(parts) < 4 and len(text) <= 22 and max(lengths) - min(lengths) <= 1


def _at_the_break(before: str, after: str) -> int:
    """`CUT_THROUGH` for a word that the break cuts through, less than 0 for words that end before it and begin after it."""
    if pattern(OPENING).match(after) or after[0] in STARTERS or not (is_han(before[-1]) and is_han(after[0])):
        return -1
    words = two_character_words()
    ends, begins = before[-2:] in words, after[:2] in words
    if ends and begins:
        return -2
    return CUT_THROUGH if before[-1] + after[0] in words and not (ends or begins) else 0


@cache
def two_character_words() -> frozenset[str]:
    """From the phrase table that spells names, and those that it lacks; read only when something is in doubt."""
    from pypinyin.phrases_dict import phrases_dict

    found = {word for word in phrases_dict if len(word) == 2}
    for name in ("common_words.txt", "rare_words.txt"):
        lines = data_path(name).read_text(encoding="utf-8").splitlines()
        found.update(word for line in lines if not line.startswith("#") for word in line.split() if len(word) == 2)
    return frozenset(found)
