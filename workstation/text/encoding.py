"""From bytes to text: UTF-8, UTF-16, GB18030, told apart by how well each reads as Chinese."""

from __future__ import annotations

import re
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE, BOM_UTF32_BE, BOM_UTF32_LE
from collections import Counter
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING

from workstation.errors import BadInput

if TYPE_CHECKING:
    from collections.abc import Iterator

_BOMS = (
    (BOM_UTF8, "utf-8"),
    (BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (BOM_UTF32_BE, "utf-32-be"),
    (BOM_UTF16_LE, "utf-16-le"),
    (BOM_UTF16_BE, "utf-16-be"),
)
_SAMPLE = 4096
_READABLE = 0.6
"""Share of everyday characters under which a decoding is taken for noise; real Chinese text has over 0.9."""
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_BREAK = re.compile(r"\r\n|\n|\r")
_EVERYDAY = re.compile(r"[\t\n\r\x20-\x7e\u00a0-\u017f\u0370-\u04ff\u2010-\u206f\u2460-\u24ff\u25a0-\u26ff\u3000-\u303f\uff01-\uff5e]")


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text, and how it stood in its file. The text keeps its line breaks; a byte-order mark is taken off."""

    text: str
    encoding: str
    newline: str
    """The most frequent line break; the system-neutral one where the text has none."""


def decode(data: bytes, name: str) -> Decoded:
    """Read a file's bytes; `name` is for the message of `BadInput`, raised for what is no text."""
    encoding, text = next(_candidates(data), ("", ""))
    if data and not encoding:
        raise BadInput("{0}：看不出是什么文字编码，请另存为 UTF-8 文本再导入", name)
    refuse_binary(text, name)
    return Decoded(text, encoding or "utf-8", _newline(text))


def refuse_binary(text: str, name: str) -> None:
    """Raise `BadInput` for a text with control characters that no editor typed."""
    if _CONTROL.search(text):
        raise BadInput("{0}：内容不是文字（含有二进制控制字符），请改用 .txt 或 .docx 文件，或重新复制文字", name)


def _candidates(data: bytes) -> Iterator[tuple[str, str]]:
    """Encodings that fit, the surest first."""
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            yield from _try(data[len(mark) :], encoding)
            return
    if b"\0" not in data:
        yield from _try(data, "utf-8")
    guesses = chain.from_iterable(_try(data, encoding) for encoding in ("gb18030", "utf-16-le", "utf-16-be"))
    ranked = sorted(guesses, key=lambda guess: -_everyday_share(guess[1]))
    yield from (guess for guess in ranked if _everyday_share(guess[1]) >= _READABLE)


def _try(data: bytes, encoding: str) -> Iterator[tuple[str, str]]:
    try:
        yield encoding, data.decode(encoding)
    except UnicodeDecodeError:
        return


def _everyday_share(text: str) -> float:
    sample = text[:_SAMPLE]
    return sum(map(_is_everyday, sample)) / max(1, len(sample))


def _is_everyday(char: str) -> bool:
    """ASCII, marks, or one of the 3,755 most used hanzi (GB 2312, first level)."""
    if _EVERYDAY.match(char):
        return True
    code = char.encode("gb2312", "ignore")
    return len(code) == 2 and 0xB0 <= code[0] <= 0xD7


def _newline(text: str) -> str:
    found = Counter(_BREAK.findall(text)).most_common(1)
    return found[0][0] if found else "\n"
