"""Who sent a text: lines at its head or end with name, unit, phone and account, which must never come into print."""

from __future__ import annotations

import re
from dataclasses import dataclass

_KINDS = {
    "姓名": "作者|来稿人|投稿人|撰稿人?|供稿人?|姓名|联系人",
    "单位": "作者单位|工作单位|供稿单位|报送单位|来稿单位|投稿单位|单位",
    "电话": "联系电话|联系方式|手机号码|手机号|手机|电话|微信|QQ号?|Tel",
    "邮箱": "电子邮箱|电子邮件|邮箱|E-?mail",
    "地址": "通讯地址|联系地址|通信地址|地址|邮编|邮政编码",
    "账户": "身份证号码|身份证号?|银行卡号|银行账号|卡号|账号|帐号|开户行|户名",
}
_LABELS = "|".join(f"(?P<k{at}>{words})" for at, words in enumerate(_KINDS.values()))
_LABEL = re.compile(rf"(?:^|[\s,，;；、。|/（(])(?:{_LABELS})\s*[:：]\s*", re.IGNORECASE)
_MOBILE = re.compile(r"(?<!\d)1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?!\d)|(?<!\d)0\d{2,3}[- ]\d{7,8}(?!\d)")
_CARD = re.compile(r"(?<!\d)(?:\d{17}[\dXx]|\d{16}|\d{19})(?!\d)")
_HEAD, _TAIL, _LONGEST = 4, 8, 90
_EDGES = " \t\u3000,，;；、。|/（）()"


@dataclass(frozen=True, slots=True)
class Sender:
    """A text without its sender's lines, and what they told: pairs of kind and words, each kind as often as it stood."""

    text: str
    told: tuple[tuple[str, str], ...] = ()

    @property
    def note(self) -> str:
        """For colleagues."""
        return "；".join(f"{kind}：{words}" for kind, words in self.told)


def part_sender(text: str) -> Sender:
    """Take the lines out that say who sent a text. In its middle, and in long lines, nothing is touched."""
    lines = text.split("\n")
    filled = [at for at, line in enumerate(lines) if line.strip(_EDGES)]
    told: list[tuple[str, str]] = []
    taken: set[int] = set()
    for at in dict.fromkeys((*filled[:_HEAD], *filled[-_TAIL:])):
        found = _told(lines[at].strip())
        if found:
            told += found
            taken.add(at)
    if len(taken) == len(filled):  # a text that is nothing else isn't ours to empty
        return Sender(text)
    return Sender("\n".join(line for at, line in enumerate(lines) if at not in taken), tuple(dict.fromkeys(told)))


def _told(line: str) -> list[tuple[str, str]]:
    """What a line tells of a sender; nothing where it is a sentence, or begins with other words."""
    labels = list(_LABEL.finditer(line))
    if len(line) > _LONGEST or (labels and line[: labels[0].start()].strip(_EDGES)):
        return []
    if not labels:
        return _unlabelled(line)
    ends = [*(label.start() for label in labels[1:]), len(line)]
    pairs = [(_kind(label), line[label.end() : end].strip(_EDGES)) for label, end in zip(labels, ends, strict=True)]
    return [(kind, words) for kind, words in pairs if words] if any(words for _, words in pairs) else []


def _kind(label: re.Match[str]) -> str:
    return next(kind for at, kind in enumerate(_KINDS) if label[f"k{at}"])


def _unlabelled(line: str) -> list[tuple[str, str]]:
    """（区水务局 林一 13900000000）: a short line about a private number, without a sentence's marks."""
    number = _MOBILE.search(line) or _CARD.search(line)
    rest = line.replace(number[0], "").strip(_EDGES) if number else ""
    if number is None or len(rest) > 24 or re.search(r"[。！？，：]|热线|报名|咨询", line):
        return []
    return ([("姓名", rest)] if rest else []) + [("账户" if _CARD.fullmatch(number[0]) else "电话", number[0])]
