"""成对符号: marks that have no partner, and the place where the missing one most surely belongs."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import TYPE_CHECKING

from workstation.checks.engine.patterns import STOPS, is_han, pattern
from workstation.checks.engine.registry import Example, Hit, rule
from workstation.checks.partners import partner_place
from workstation.told import Told

if TYPE_CHECKING:
    from workstation.checks.engine.proof import Proof
    from workstation.checks.lines import Line

_LONGEST_WORD = 30
QUOTES = {"“": "”", "‘": "’"}
BRACKETS = {"（": "）", "(": ")", "【": "】", "〔": "〕", "［": "］", "[": "]"}
TITLES = {"《": "》", "〈": "〉"}
KINDS = (QUOTES, BRACKETS, TITLES)
KIND_OF = {sign: kind for kind, pairs in enumerate(KINDS) for both in pairs.items() for sign in both}
ANY_MARK = f"[{re.escape(''.join(KIND_OF))}]"
WIDTHS = str.maketrans("()[]", "（）［］")
LONGEST = 2000
"""Characters over which the other half of a pair is looked for in cut text."""
WIDE = {"(": "（", "[": "［"}
NUMBERED = r"(?:^|[。；，：、\s])(?:[\dA-Za-z①-⑳]{1,3}|[一二三四五六七八九十]{1,3})$"
"""What stands before the bracket of “1）”, “a)”, “三）”."""


@rule(
    "pairs.quote",
    "引号不成对",
    Example("社区办起“四点半课堂，孩子有人照看。", "社区办起“四点半课堂”，孩子有人照看。"),
    Example("开展安全进校园”宣传活动。", "开展“安全进校园”宣传活动。"),
    explanation="前引号、后引号应成对出现，外层用“ ”，里层用‘ ’。连着几段引用时，每段开头有前引号、只末段有后引号，不算错。"
    "缺的那一半补在最可能的地方，点头之前请看一眼引到哪里为止。",
    source="GB/T 15834—2011 4.8.3",
    signs="“”‘’",
    guesses=True,
)
def quote(proof: Proof) -> Iterator[Hit]:
    """A quotation mark without its partner in the paragraph."""
    for passage, at in _unpaired(proof, QUOTES):
        if not _is_apostrophe(proof, at) and not _goes_on(proof, passage, at):
            yield _lone(proof, at, QUOTES, Told("引号"))


@rule(
    "pairs.bracket",
    "括号不成对",
    Example("组织（WHO宣布了结果。", "组织（WHO）宣布了结果。"),
    Example("贞观十年（公元636年，朝廷刊印此书。", "贞观十年（公元636年），朝廷刊印此书。"),
    explanation="括号应成对出现，前后同形。“1）”“三）”一类序号只有后半，不算错。",
    source="GB/T 15834—2011 4.9.2",
    signs="（）()【】〔〕［］[]",
    guesses=True,
)
def bracket(proof: Proof) -> Iterator[Hit]:
    """A bracket without its partner in the paragraph; half- and full-width ones may be partners."""
    for passage, at in _unpaired(proof, BRACKETS):
        if not _is_numbering(proof, passage, at):
            yield _lone(proof, at, BRACKETS, Told("括号"))


@rule(
    "pairs.title",
    "书名号不成对",
    Example("据《新科学杂志报道，试验已开始。", "据《新科学》杂志报道，试验已开始。"),
    explanation="书名号应成对出现；里层用〈〉。",
    source="GB/T 15834—2011 4.15.2",
    signs="《》〈〉",
    guesses=True,
)
def title(proof: Proof) -> Iterator[Hit]:
    """A title mark without its partner in the paragraph."""
    for _, at in _unpaired(proof, TITLES):
        yield _lone(proof, at, TITLES, Told("书名号"))


@rule(
    "pairs.nested-title",
    "书名号里又用双书名号",
    Example("《关于印发《实施细则》的通知》", "《关于印发〈实施细则〉的通知》"),
    explanation="书名号里面还要用书名号时，里层用单书名号〈〉。",
    source="GB/T 15834—2011 4.15.3.5",
    signs="《",
)
def nested_title(proof: Proof) -> Iterator[Hit]:
    """Both marks of the inner pair."""
    for match in proof.matches(r"《[^《》\n]*(《)[^《》\n]*(》)[^《》\n]*》"):
        yield Hit(*match.span(1), "〈")
        yield Hit(*match.span(2), "〉")


@rule(
    "pairs.crossed",
    "成对符号互相交叉",
    Example("认真学习“《条例”》。", "认真学习“《条例》”。"),
    explanation="一对符号应完全落在另一对里面或外面，不能一前一后交叉。",
    source="GB/T 15834—2011 4.8、4.15",
    signs="《",
)
def crossed(proof: Proof) -> Iterator[Hit]:
    """Quotation marks and title marks that close in the wrong order, side by side."""
    for match in proof.matches(r"“《[^《》“”\n]*(”》)|《“[^《》“”\n]*(》”)"):
        group = 1 if match.group(1) else 2
        yield Hit(*match.span(group), match.group(group)[::-1])


def passages(proof: Proof) -> tuple[tuple[int, int], ...]:
    """Stretches in which partners are looked for: paragraphs, whole even where pasted text cut them."""
    return tuple(_passages(proof))


def _passages(proof: Proof) -> Iterator[tuple[int, int]]:
    start, last = -1, None
    for line in proof.lines:
        if line.is_junk:
            continue
        if last is not None and not _runs_on(proof.text[max(start, last.end - LONGEST) : last.end], last, line):
            yield start, last.end
            start = -1
        start = line.start if start < 0 else start
        last = line
    if last is not None:
        yield start, last.end


def _runs_on(passage: str, last: Line, line: Line) -> bool:
    """Whether a line may be the rest of the one before it: a sentence that goes on, or a mark that is closed."""
    if not last.raw:
        return False
    if last.is_prose and line.is_prose and last.text[-1] not in "。！？…”）":
        return True
    return any(passage.count(one) > passage.count(other) and _closes(line.text, one, other) for one, other in ("“”", "（）", "《》"))


def _closes(text: str, one: str, other: str) -> bool:
    """Whether the closing mark comes first."""
    return -1 < text.find(other) < (text.find(one) if one in text else len(text))


def _unpaired(proof: Proof, pairs: dict[str, str]) -> Iterator[tuple[tuple[int, int], int]]:
    """Passages and the places of marks in them that have no partner."""
    marks = proof.once(_marks)[KINDS.index(pairs)]
    first = 0
    for passage in proof.once(passages) if marks else ():
        last = bisect_left(marks, passage[1], first)
        places, first = marks[bisect_left(marks, passage[0], first, last) : last], last
        if places and not _are_nested("".join([proof.text[at] for at in places]), pairs):
            yield from ((passage, at) for at in _lone_among(proof, places, pairs))


def _lone_among(proof: Proof, places: list[int], pairs: dict[str, str]) -> list[int]:
    """Marks without a partner, by a stack."""
    lone: list[int] = []
    stack: list[tuple[str, int]] = []
    shapes = {close: open_ for open_, close in pairs.items()}
    for at in places:
        sign = proof.text[at]
        if sign in pairs:
            stack.append((WIDE.get(sign, sign), at))
        elif not _is_apostrophe(proof, at):
            lone += _closed(stack, WIDE.get(shapes[sign], shapes[sign]), at)
    return sorted(lone + [at for _, at in stack])


def _marks(proof: Proof) -> tuple[list[int], ...]:
    """Where the marks of each kind stand; the text is searched once for all kinds."""
    found: tuple[list[int], ...] = tuple([] for _ in KINDS)
    for match in proof.matches(ANY_MARK):
        found[KIND_OF[match.group()]].append(match.start())
    return found


def _are_nested(marks: str, pairs: dict[str, str]) -> bool:
    """Whether each has its partner, as is usual; where one may be an apostrophe that isn't told."""
    if "’" in marks:
        return False
    before, marks = "", marks.translate(WIDTHS)
    while marks != before:
        before = marks
        for opening, closing in pairs.items():
            marks = marks.replace(opening + closing, "")
    return not marks


def _closed(stack: list[tuple[str, int]], opening: str, at: int) -> list[int]:
    """Close the nearest opening mark of the same shape; what stood open inside of it is lone, or else the closing mark is."""
    for depth in range(len(stack) - 1, -1, -1):
        if stack[depth][0] == opening:
            inner = [place for _, place in stack[depth + 1 :]]
            del stack[depth:]
            return inner
    return [at]


def _lone(proof: Proof, at: int, pairs: dict[str, str], name: str) -> Hit:
    sign = proof.text[at]
    partner = pairs.get(sign) or {close: open_ for open_, close in pairs.items()}[sign]
    message = Told("{0}不成对：“{1}”后面没有相配的“{2}”" if sign in pairs else "{0}不成对：“{1}”前面没有相配的“{2}”", name, sign, partner)
    line = proof.line_at(at)
    place = partner_place(line.text, at - line.start) if line and not _opens_speech(proof, at) else None
    if line is None or place is None:
        return Hit(at, at + 1, message=message)
    start, end = min(at, line.start + place), max(at + 1, line.start + place)
    stretch = proof.text[start:end]
    return Hit(start, end, stretch + partner if sign in pairs else partner + stretch, message)


def _opens_speech(proof: Proof, at: int) -> bool:
    """他说：“……: where a speech ends, only the editor knows."""
    return proof.text[at] in QUOTES and proof.text[max(0, at - 1) : at] in ("：", ":")


def _is_apostrophe(proof: Proof, at: int) -> bool:
    """it’s, ’98; behind ‘yes it is none."""
    if proof.text[at] != "’":
        return False
    is_open = proof.text.rfind("‘", max(0, at - _LONGEST_WORD), at) > proof.text.rfind("’", 0, at)
    after = proof.after(at + 1)
    is_inside = after.isascii() and after.isalpha()
    return (proof.before(at).isascii() and (is_inside or not is_open)) or after.isdecimal()


def _goes_on(proof: Proof, passage: tuple[int, int], at: int) -> bool:
    """Whether a quotation goes on in the next paragraph, which opens it again (GB/T 15834 4.8.3.3)."""
    if proof.text[at] not in QUOTES:
        return False
    opens = proof.text[passage[0]] == "“" or proof.text[at - 1] == "："
    return opens and proof.text[passage[1] :].lstrip().startswith("“")


def _is_numbering(proof: Proof, passage: tuple[int, int], at: int) -> bool:
    """“1）”, “a)”, and brackets of what isn't Chinese."""
    sign, before = proof.text[at], proof.text[max(passage[0], at - 12) : at]
    if sign in "）)":
        return bool(pattern(NUMBERED).search(before)) or (sign == ")" and not any(map(is_han, before)))
    if sign in "[](":
        return not any(is_han(char) or char in STOPS for char in proof.text[at + 1 : at + 12])
    return False
