"""Who sent a text: lines at its head or end with name, unit, phone and account, greetings too; none of it must ever come into print."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_KINDS = {
    "姓名": "联系人(?:及|和|、)?(?:联系)?(?:电话|方式|手机)|作者姓名|作者|来稿人|投稿人|撰稿人?|供稿人?|写稿人?|报送人|姓名|联系人",
    "单位": "作者单位|工作单位|供稿单位|报送单位|来稿单位|投稿单位|撰稿单位|所在单位|单位名称|单位",
    "电话": "联系电话|联系方式|手机号码|手机号|手机|办公电话|电话|微信号?|QQ号?|Tel",
    "邮箱": "电子邮箱|电子邮件|邮箱|E-?mail",
    "地址": "通讯地址|联系地址|通信地址|详细地址|地址|邮编|邮政编码",
    "身份证": "身份证号码|身份证号?",
    "账户": "银行卡号|银行账号|银行账户|卡号|账号|帐号|开户银行|开户行|开户名|户名",
    "简介": "作者简介|作者介绍|个人简介|作者信息",
}
_LABELS = "|".join(f"(?P<k{at}>{words})" for at, words in enumerate(_KINDS.values()))
_LABEL = re.compile(rf"(?:^|[\s,，;；、。|/（(])(?:{_LABELS})(?:[（(][^（()）]{{1,6}}[）)])?\s*(?:[:：]|\t)\s*", re.IGNORECASE)
_MOBILE = re.compile(r"(?<!\d)1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?!\d)|(?<!\d)0\d{2,3}[- ]\d{7,8}(?!\d)")
_IDENTITY = re.compile(r"\d{17}[\dXx]")
_CARD = re.compile(rf"(?<!\d)(?:{_IDENTITY.pattern}|\d{{16}}|\d{{19}})(?!\d)")
_BEFORE_NUMBER = r"[\s，,、；;]*(?:联系)?(?:电话|手机|微信|方式)?(?:号码?)?\s*[:：]?\s*"
_NUMBER_IN_CREDIT = re.compile(rf"{_BEFORE_NUMBER}({_MOBILE.pattern})(?:[（(]?微信同号[）)]?)?")
_CREDIT = re.compile(r"通讯员|记者|文[/／]?图|图[/／]?文|摄影|供图|(?<=[\u4e00-\u9fff\s])摄(?![\u4e00-\u9fff])")
_SENTENCE = re.compile(r"[。！？]|热线|报名|咨询|拨打|预约|举报|监督")
_SAME_NUMBER = re.compile(r"[（(]?(?:微信|手机)同号[）)]?")
_PUBLIC = re.compile(r"[。！？：]|热线|报名|咨询|拨打|预约|举报|监督")
_GIVEN = re.compile(r"([\u4e00-\u9fff]{3,20}?)\s*(?:供稿|报送|来稿)")
"""区水务局 供稿 over a headline; at a text's end it is a credit to be printed."""
_DATE = re.compile(r"\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日|\d{4}[-./]\d{1,2}[-./]\d{1,2}")
_TO = r"(?:尊敬的|敬爱的|亲爱的)?[^。，！？：:]{0,10}(?:编辑|老师|主编|总编|报社|编辑部)[^。，！？：:]{0,4}"
_GREETING = re.compile(rf"{_TO}(?:[:：]|[，,！!]?[您你]们?好[！!。]?)")
_ASKING = "请审阅|请审稿|请编发|请采用|敬请采用|请查收|请斧正|请予刊发|望采用|恳请刊用"
_HELLO = re.compile(r"(?=.*(?:编辑|老师|主编|总编))(?=.*[您你]们?好).{1,40}")
_REMARK = re.compile(r"[注（(]?\s*[:：]?.{0,12}(?:独家投稿|独家稿件|原创首发|首发稿|未投他处|勿一稿多投|一稿一投).{0,12}")
_COVER = re.compile(rf"[您你]们?好[！!，,。].{{0,40}}|.{{0,20}}(?:{_ASKING})[。！!]?")
_WISHES = "祝好|祝编安|祝撰安|祝编祺|祝商祺|祝工作顺利|顺颂编安|顺颂撰安|顺颂时祺|顺颂商祺"
_CLOSING = re.compile(rf"(?:此致)?[，\s]*敬礼[！!]?|此致|顺?(?:{_WISHES})[！!。]?")
_NAME, _UNIT = re.compile(r"[\u4e00-\u9fff·]{2,5}"), re.compile(r"[\u4e00-\u9fff（）()]{3,24}")
_FIELD = re.compile(r"(?:(?:主|大|新闻)?标题|题目|引题|肩题|副标题|副题)\s*[:：]\s*(?=\S)")
_BODY = re.compile(r"(?:正文|内容|新闻正文|稿件正文)\s*[:：]\s*")
_HEAD, _TAIL, _LONGEST, _LONGEST_LIFE, _SHORT = 6, 9, 90, 400, 14
_EDGES = " \t\u3000,，;；、。|/（）()"
_NAME_LENGTH, _OFFICES = 4, "局委办处所院校站厅部社队镇乡村街"
Told = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Sender:
    """A text without its sender's lines, and what they told: pairs of kind and words, each kind as often as it stood."""

    text: str
    told: tuple[Told, ...] = ()
    labels: tuple[str, ...] = ()
    """标题：, 正文：and the like that were taken off lines."""

    @property
    def note(self) -> str:
        """For colleagues."""
        return "；".join(f"{kind}：{words}" for kind, words in self.told)


def part_sender(text: str, margins: Iterable[str] = ()) -> Sender:
    """Take the lines out that say who sent a text. In its middle, and in long lines, nothing is touched.

    `margins`: what stands in a file's headers and footers, which is no text but may tell the same.
    """
    lines, numbers = _without_numbers(text.split("\n"))
    filled = [at for at, line in enumerate(lines) if line.strip(_EDGES)]
    edges = dict.fromkeys((*filled[:_HEAD], *filled[-_TAIL:]))
    found = {at: told for at in edges if (told := _told(lines[at].strip()))}
    found.update(_letter(lines, filled))
    found.update((at, [("单位", given[1])]) for at in filled[:2] if (given := _GIVEN.fullmatch(lines[at].strip())))
    told = [*numbers, *(pair for at in sorted(found) for pair in found[at])]
    told += [pair for margin in margins for line in margin.split("\n") for pair in _told(line.strip())]
    if filled and len(found) == len(filled):  # a text that is nothing else isn't ours to empty
        return Sender(text)
    kept = [line for at, line in enumerate(lines) if at not in found]
    bare, labels = _without_labels(kept)
    return Sender("\n".join(bare), tuple(dict.fromkeys(pair for pair in told if pair[1])), labels)


def has_private_number(line: str) -> bool:
    """Whether a telephone, card or identity number stands in a line."""
    return bool(_MOBILE.search(line) or _CARD.search(line))


def _without_numbers(lines: list[str]) -> tuple[list[str], list[Told]]:
    """（沈以衡 文/图 电话13700000000）: a byline at the end stays and loses the private number in it."""
    told, bare = [], list(lines)
    for at in [at for at, line in enumerate(lines) if line.strip(_EDGES)][-_TAIL:]:
        number = _NUMBER_IN_CREDIT.search(lines[at])
        if number and len(lines[at]) <= _LONGEST and _CREDIT.search(lines[at]) and not _SENTENCE.search(lines[at]):
            told.append(("电话", number[1]))
            bare[at] = lines[at][: number.start()].rstrip() + lines[at][number.end() :].lstrip()
    return bare, told


def _without_labels(lines: list[str]) -> tuple[list[str], tuple[str, ...]]:
    """标题：何处去 is 何处去, where the file says its fields; one label alone may be a headline's own words."""
    places = [at for at, line in enumerate(lines) if _FIELD.match(line.strip()) or _BODY.match(line.strip())][: _HEAD // 2]
    if not any(_FIELD.match(lines[at].strip()) for at in places):
        return lines, ()
    labels, bare = [], list(lines)
    for at in places:
        found = _FIELD.match(lines[at].strip()) or _BODY.match(lines[at].strip())
        assert found is not None
        labels.append(found[0].strip())
        bare[at] = lines[at].strip()[found.end() :]
    return bare, tuple(labels)


def _letter(lines: list[str], filled: list[int]) -> dict[int, list[Told]]:
    """A letter about the text: greeting and cover words before it, 此致敬礼 with name and unit after it."""
    found: dict[int, list[Told]] = {}
    for at in filled[:3]:
        line = lines[at].strip()
        if not (_GREETING.fullmatch(line) or _HELLO.fullmatch(line) or (found and _COVER.fullmatch(line))):
            break
        found[at] = [("附言", line)]
    tail = filled[-_TAIL:]
    start = next((place for place, at in enumerate(tail) if _CLOSING.fullmatch(lines[at].strip())), len(tail))
    for at in tail[start:]:
        line = lines[at].strip()
        found[at] = _told(line) or _signed(line)
    return found


def _signed(line: str) -> list[Told]:
    """A line under 此致敬礼: a name, a unit, a date."""
    if _CLOSING.fullmatch(line):
        return [("附言", line)]
    return [_worded(line)] if _UNIT.fullmatch(line) or _NAME.fullmatch(line) else [("附言", line)]


def _told(line: str) -> list[Told]:
    """What a line tells of a sender; nothing where it is a sentence, or begins with other words."""
    labels = list(_LABEL.finditer(line))
    if not labels:
        return _unlabelled(line)
    if line[: labels[0].start()].strip(_EDGES):
        return []
    if _kind(labels[0]) == "简介":
        return [("简介", line[labels[0].end() :].strip())] if len(line) <= _LONGEST_LIFE else []
    if len(line) > _LONGEST:
        return []
    ends = [*(label.start() for label in labels[1:]), len(line)]
    pairs = [(_kind(label), line[label.end() : end].strip(_EDGES)) for label, end in zip(labels, ends, strict=True)]
    return [told for pair in pairs for told in _parted(*pair)] or [("附言", line)]


def _parted(kind: str, words: str) -> list[Told]:
    """联系人：何以安 13900000000: a name and a number."""
    words = _SAME_NUMBER.sub("", words).strip(_EDGES)
    number = _MOBILE.search(words) if kind in ("姓名", "单位") else None
    if number is None:
        return [(kind, words)] if words else []
    rest = words.replace(number[0], "").strip(_EDGES)
    return [*([(kind, rest)] if rest else []), ("电话", number[0])]


def _kind(label: re.Match[str]) -> str:
    return next(kind for at, kind in enumerate(_KINDS) if label[f"k{at}"])


def _unlabelled(line: str) -> list[Told]:
    """（区水务局 林一 13900000000）, 林一，区水务局，13900000000: short words about a private number, without a sentence's marks."""
    if _REMARK.fullmatch(line):
        return [("附言", line)]
    dated = _DATE.search(line)
    if dated and dated.end() == len(line.rstrip(_EDGES)):
        unit = line[: dated.start()].strip(_EDGES)
        is_sign = not unit or (_UNIT.fullmatch(unit) and unit[-1] in _OFFICES)
        return [*([("单位", unit)] if unit else []), ("日期", dated[0])] if is_sign else []
    bare = _SAME_NUMBER.sub("", line)
    number = _MOBILE.search(bare) or _CARD.search(bare)
    if number is None or len(bare) > _LONGEST or _PUBLIC.search(bare):
        return []
    parts = [part for part in re.split(r"[\s\u3000,，、;；/|（）()]+", bare.replace(number[0], " ")) if part]
    if len(parts) > 4 or any(len(part) > _SHORT for part in parts):
        return []
    return [*(_worded(part) for part in parts), (_kind_of(number[0]), number[0])]


def _kind_of(number: str) -> str:
    """What a private number without a label is: fees must not be paid into an identity card."""
    if _IDENTITY.fullmatch(number):
        return "身份证"
    return "账户" if _CARD.fullmatch(number) else "电话"


def _worded(part: str) -> Told:
    return (
        ("姓名", part)
        if _NAME.fullmatch(part) and len(part) <= 4 and part[-1] not in "局委办处所院校站厅部社队镇乡村街"
        else ("单位", part)
    )
