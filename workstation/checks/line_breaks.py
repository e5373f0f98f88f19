"""Whether a line break cut a sentence in two, or parts a headline from its text: by what stands on either side, weighed.

Of sentences cut at random places it tells more than nine in ten; of headlines above their text it takes two in a thousand for cut.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import Any

from workstation.checks.engine.patterns import HAN, pattern
from workstation.checks.known_words import is_word_of_three, two_character_words
from workstation.checks.mistyped import likes
from workstation.resources import read_toml

DANGLING = frozenset("的和与及或在把被是使令让给并而但且因由不很更最也都就又还这该每其")
"""Words that end no sentence and no headline."""
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
TELLS_WHEN = r"明天|今天|昨天|同日|当天|当地时间|连日来|近年来|日前|近日|新华社|本报|本台|中共中央|国家主席|国务院|\d|据|[“《（]"
"""How a report begins: with the day, the source or who acts."""
_FAR = 100
"""Characters in which a text says its headline again."""


@lru_cache(maxsize=1 << 10)
def leans_to_cut(before: str, after: str) -> float:
    """How much speaks for one sentence; what speaks for a headline is below nought. Kept: a report is read again as it is written."""
    weights = _weights()
    return float(weights["bias"] + sum(weights[name] * value for name, value in _signs(before, after[: _FAR + 50]).items() if value))


def _signs(before: str, after: str) -> dict[str, float]:
    return _at_the_break(before, after) | _in_the_first(before) | _in_the_next(before, after)


def _at_the_break(before: str, after: str) -> dict[str, float]:
    words = two_character_words()
    ends, begins, across = before[-2:] in words, after[:2] in words, before[-1] + after[0] in words
    return {
        "word_ends": ends,
        "word_begins": begins,
        "word_across": across,
        "only_word_across": across and not (ends or begins),
        "three_across": is_word_of_three(before[-2:] + after[0]) or is_word_of_three(before[-1] + after[:2]),
        "likes_after": likes(before[-2:], after[0], after=True),
        "likes_before": likes(after[:2], before[-1], after=False),
        "dangles": before[-1] in DANGLING,
        "closes": before[-1] in "》”）",
    }


def _in_the_first(before: str) -> dict[str, float]:
    return {
        "commas": min(2, before.count("，")),
        "stop": "。" in before or "；" in before,
        "length": min(60, len(before)) / 20,
        "short": len(before) < 8,
        "opens": pattern(OPENING).match(before) is not None,
        "said_or_dated": pattern(SAID_OR_DATED).match(before) is not None,
        "small_words": min(4, sum(map(before.count, SENTENCE_WORDS))),
        "labelled": before[0] in "【《" or pattern(r"[^，。]{2,14}：").match(before) is not None,
        "in_halves": pattern(r".{4}[ \u3000].{4}").search(before) is not None,
    }


def _in_the_next(before: str, after: str) -> dict[str, float]:
    said = [words for words in _fours(before[-300:]) if words in after[:_FAR]]
    return {
        "opens_next": pattern(OPENING).match(after) is not None,
        "starts_next": after[0] in STARTERS,
        "tells_when": pattern(TELLS_WHEN).match(after) is not None,
        "said_again": bool(said),
        "said_often": min(4, len(said)) / 4,
        "next_length": min(_FAR, len(after)) / 50,
        "next_stop": "。" in after,
    }


def _fours(text: str) -> list[str]:
    return [match.group(1) for match in pattern(f"(?=([{HAN}]{{4}}))").finditer(text)]


@cache
def _weights() -> dict[str, Any]:
    return read_toml("line_breaks.toml")
