"""A newsroom's own patterns, tried safely: read within a time, refused where they could run away.

A pattern must be one that Python's `re` takes (no recursion, no fuzzy matching), with repeats of reasonable size; it is then matched by
`regex`, which keeps a time limit and lets other threads run meanwhile.
"""

from __future__ import annotations

import re
from functools import cache
from time import perf_counter
from typing import TYPE_CHECKING, Any

from workstation.errors import BadInput
from workstation.told import Told

if TYPE_CHECKING:
    from collections.abc import Iterator

Match = Any
LONGEST = 500
MOST_REPEATS = 1_000
LEAST_TIME, TIME_A_CHARACTER = 0.02, 5e-6
"""Seconds of a matching: at least, and for each character."""
PROBE_LENGTH = 20_000
_REPEATS = re.compile(r"\{(\d*)(?:,(\d*))?\}")
_GROUPS = re.compile(r"\\(\d|g<[^>]*>)")


class TooSlow(Exception):
    """A pattern took longer over a text than it may."""


def time_for(text: str) -> float:
    """Seconds that one pattern may take over a text."""
    return max(LEAST_TIME, len(text) * TIME_A_CHARACTER)


def matches(source: str, text: str, limit: float | None = None) -> Iterator[Match]:
    """Every match that isn't empty; raises `TooSlow`, and `BadInput` for what is no pattern."""
    found = compiled(source).finditer(text, timeout=time_for(text) if limit is None else limit)
    try:
        yield from (match for match in found if match.group())
    except TimeoutError:
        raise TooSlow from None


@cache
def compiled(source: str) -> Any:
    """A pattern compiled once, `^` and `$` at every line; raises `BadInput` with the place and what to do."""
    import regex

    if not source.strip():
        raise BadInput("还没有写式子")
    if len(source) > LONGEST:
        raise BadInput("式子有 {0} 个字符，最多 {1} 个；请拆成几条", len(source), LONGEST)
    _demand_reasonable_repeats(source)
    try:
        re.compile(source)
        return regex.compile(source, regex.MULTILINE | regex.VERSION0)
    except re.error as error:
        raise BadInput("式子写得不对：{0}{1}", _told(error), _where(source, error.pos)) from None
    except (regex.error, OverflowError, RecursionError) as error:
        raise BadInput("式子不能用：{0}", error) from None


def expanded(match: Match, replacement: str) -> str:
    r"""What a template (`\1～\2`) makes of a match; a group that didn't take part is empty."""
    return _GROUPS.sub(lambda found: _group(match, found[1]), replacement)


def demand_template(source: str, replacement: str) -> None:
    """Raise `BadInput` where a template names a group that the pattern hasn't."""
    pattern = compiled(source)
    for found in _GROUPS.finditer(replacement):
        name = found[1].removeprefix("g<").removesuffix(">")
        if (int(name) > pattern.groups) if name.isdecimal() else (name not in pattern.groupindex):
            raise BadInput("改成里用了第 {0} 组，式子里没有这一组；请加上括号，或改一下编号", name)


def demand_quick(source: str, example: str) -> None:
    """Raise `BadInput` for a pattern that takes too long over one of the hostile texts, long ones and such as its own example suggests."""
    for what, text in probes(example):
        try:
            for _ in matches(source, text):
                pass
        except TooSlow:
            raise BadInput(
                "这个式子太慢：碰到{0}会算不完，没有启用。常见原因是重复里又套重复，如 (字+)+、(甲|甲乙)*，请去掉里层的重复再试", what
            ) from None


def probes(example: str) -> Iterator[tuple[str, str]]:
    """Texts of some twenty thousand characters, each with what it is."""
    tail = f"※\n{example}"  # whatever a pattern demands stands there, and out of reach: else it would not begin at all
    for what, char in (("很长的一行汉字", "啊"), ("一长串数字", "1"), ("一长串外文字母", "a"), ("一长串引号", "“"), ("一长串空格", " ")):
        yield what, char * PROBE_LENGTH + tail
    yield "许多空行", "\n" * PROBE_LENGTH + tail
    yield "层层括号", "（" * (PROBE_LENGTH // 2) + "）" * (PROBE_LENGTH // 2)
    if example:
        yield "自己的例子反复出现", example * (PROBE_LENGTH // len(example))
    for char in dict.fromkeys(example[:20]):
        yield Told("一长串“{0}”", char), char * PROBE_LENGTH + tail


def measured(source: str, text: str) -> float:
    """Seconds that a pattern takes over a text."""
    begun = perf_counter()
    for _ in matches(source, text, limit=10.0):
        pass
    return perf_counter() - begun


def _demand_reasonable_repeats(source: str) -> None:
    """Nested counts multiply, and a count is laid out in memory."""
    product = 1
    for found in _REPEATS.finditer(source):
        product *= max(1, *(int(bound) for bound in found.groups() if bound)) if any(found.groups()) else 1
    if product > MOST_REPEATS:
        raise BadInput("式子里的重复次数太大（合起来 {0} 次），最多 {1} 次；请改小，或用 + 和 *", product, MOST_REPEATS)


_TOLD = {
    "missing ), unterminated subpattern": Told("有左括号没有配右括号"),
    "unbalanced parenthesis": Told("有右括号没有配左括号"),
    "unterminated character set": Told("方括号没有配对"),
    "nothing to repeat": Told("重复号前面没有可重复的字"),
    "multiple repeat": Told("两个重复号连在一起"),
    "bad escape (end of pattern)": Told("末尾的反斜杠后面少一个字"),
    "bad character range": Told("方括号里的范围前后颠倒"),
    "look-behind requires fixed-width pattern": Told("向前看的括号里长短不能变"),
    "invalid group reference": Told("引用了没有的组"),
}


def _told(error: re.error) -> str:
    message = error.msg
    return next((chinese for english, chinese in _TOLD.items() if message.startswith(english)), message)


def _where(source: str, at: int | None) -> str:
    return "" if at is None else Told("（第 {0} 个字符“{1}”处）", at + 1, source[at : at + 6]) if at < len(source) else Told("（末尾处）")


def _group(match: Match, name: str) -> str:
    wanted = name.removeprefix("g<").removesuffix(">")
    return match.group(int(wanted) if wanted.isdecimal() else wanted) or ""
