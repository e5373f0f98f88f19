"""固定提法: phrases that are written one way only, with or without quotation marks, with their items and their dates."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from itertools import chain
from typing import TYPE_CHECKING, Any

from workstation.checks import phrase_lists
from workstation.checks.engine.finding import Severity
from workstation.checks.engine.manuscript import Part
from workstation.checks.engine.patterns import pattern
from workstation.checks.engine.registry import Example, Hit, rule
from workstation.checks.near_forms import Near, NearForms
from workstation.checks.vocabulary import Listed
from workstation.checks.wording import is_slip
from workstation.people.known import places
from workstation.resources import read_toml
from workstation.told import Told, listed

if TYPE_CHECKING:
    from workstation.checks.engine.proof import Proof

SOURCE = "固定提法表 resources/data/phrases.toml，请报社逐条核定"
HEADS = (Part.KICKER, Part.MAIN, Part.DECK)


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase that stands in quotation marks (before one of `follow`, if any), what its number counts, and when it is current."""

    words: str
    quoted: bool = False
    follow: tuple[str, ...] = ()
    items: tuple[str, ...] = ()
    companions: tuple[str, ...] = ()
    """What is said of it: 总体布局 of “五位一体”; other words that end alike are wrong."""
    verbs: tuple[str, ...] = ()
    """What is done about it: “四个自信” are 坚定, “四个意识” 增强."""
    since: date | None = None
    until: date | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class WrongPhrase:
    """A form that is wrong wherever it stands, and the right one. Without `fix` a person confirms the change."""

    words: str
    right: str
    note: str = ""
    fix: bool = False
    severity: Severity = Severity.ERROR
    unless: tuple[str, ...] = ()


@rule(
    "phrases.wrong-form",
    "固定提法写错",
    Example("青山绿水就是金山银山。", "绿水青山就是金山银山。"),
    Example("落实“二个维护”要求。", "落实“两个维护”要求。"),
    explanation="时政提法一字不能增减、次序不能颠倒。查出来只报不改，由编辑对照原文改定。",
    source=SOURCE,
)
def wrong_form(proof: Proof) -> Iterator[Hit]:
    """Wrong forms of the table, with the right one to go by."""
    for row in _wrong().in_text(proof):
        for at in places(proof.text, row.words):
            end = at + len(row.words)
            if not any(proof.text.startswith(more, end) for more in row.unless) and not _is_in_title(proof, at):
                message = Told("应为“{0}”：{1}", row.right, row.note) if row.right else row.note
                yield Hit(at, end, row.right if row.fix else None, message, row.right or None, Severity(row.severity))


@rule(
    "phrases.near-form",
    "固定提法有一两字之差",
    Example("不忘初心，牢记责任。", "不忘初心，牢记使命。"),
    Example("贯彻创新、协调、绿色、开放、共建的新发展理念。", "贯彻创新、协调、绿色、开放、共享的新发展理念。"),
    Example("统筹推进“五位一体”战略布局。", "统筹推进“五位一体”总体布局。"),
    Example("坚定“四个自觉”。", "坚定“四个自信”。"),
    explanation="与提法表里的原文只差一两个字，或漏了字、配错了词：多半是写错。读音、字形相近的和引号里的报存疑，其余只作建议；只报不改，由编辑对照原文改定。",
    source=SOURCE,
    severity=Severity.WARNING,
)
def near_form(proof: Proof) -> Iterator[Hit]:
    """A saying of the table with a word exchanged; a phrase with another one's companion; a companion with no such phrase."""
    told = {at for row in _wrong().in_text(proof) for at in places(proof.text, row.words)}
    readers = (_sayings().in_text, _inner().in_text, _mismatched, _misnamed, phrase_lists.unlike_rows, phrase_lists.misnamed)
    near = chain.from_iterable(reader(proof) for reader in readers)
    spans: list[tuple[int, int]] = []
    for start, end, right in near:
        is_told = any(start - len(right) < at < end for at in told) or any(start < last and first < end for first, last in spans)
        if not is_told and not _is_in_title(proof, start) and not _is_cut(proof, start, end):
            spans.append((start, end))
            yield Hit(start, end, message=Told("应为“{0}”？请对照原文", right), expect=right, severity=_weight(proof, start, end, right))


def _weight(proof: Proof, start: int, end: int, right: str) -> Severity:
    """Other words in a long saying are often the speaker's own; what sounds or looks alike is a slip, and a quotation has one wording."""
    is_quoted = proof.before(start) == "“" and proof.after(end) == "”"
    return Severity.WARNING if is_quoted or is_slip(proof.text[start:end], right) else Severity.ADVICE


def _is_cut(proof: Proof, start: int, end: int) -> bool:
    """Whether the stretch begins inside of a word: 学|习领会."""
    return proof.text[max(0, start - 1) : start + 1] in ("学习", "练习", "复习")


def _mismatched(proof: Proof) -> Iterator[Near]:
    """“五位一体”战略布局: what follows ends as it should, and begins otherwise."""
    for phrase in _phrases().in_text(proof):
        for at in places(proof.text, phrase.words) if phrase.companions else ():
            after = at + len(phrase.words) + (proof.after(at + len(phrase.words)) == "”")
            if not proof.text.startswith(phrase.companions, after):
                yield from (
                    Near(after, after + len(word), word)
                    for word in phrase.companions
                    if proof.text.startswith(word[-2:], after + len(word) - 2) and proof.text[after : after + len(word)].isalpha()
                )


def _misnamed(proof: Proof) -> Iterator[Near]:
    """坚定“四个自觉”: the verb or the companion belongs to a phrase that differs by one character."""
    if not proof.has("“"):
        return
    for match in proof.matches(r"“([一二两三四五六七八九十双][\u4e00-\u9fff]{2,5})”"):
        written, (start, end) = match[1], match.span(1)
        for phrase in _companioned().get(len(written), ()) if written not in _known_words() else ():
            off_by = sum(a != b for a, b in zip(written, phrase.words, strict=True))
            if off_by == 1 and _has_company(proof.text, start - 1, end + 1, phrase):
                yield Near(start, end, phrase.words)


def _has_company(text: str, start: int, end: int, phrase: Phrase) -> bool:
    """Whether a phrase's verb stands before a stretch or what is said of it behind."""
    verbs, companions = phrase.verbs, phrase.companions
    return bool(verbs and text[:start].endswith(verbs)) or bool(companions and text.startswith(companions, end))


@rule(
    "phrases.unquoted",
    "固定提法要加引号",
    Example("我们要增强四个意识，坚定信心。", "我们要增强“四个意识”，坚定信心。"),
    Example("街道深化放管服改革。", "街道深化“放管服”改革。"),
    explanation="用数字概括的提法、简称，正文里要加引号，免得读者当成普通的数目。标题里可以不加。",
    source=f"GB/T 15834—2011 4.8；{SOURCE}",
    severity=Severity.WARNING,
)
def unquoted(proof: Proof) -> Iterator[Hit]:
    """Phrases of the table in running text without the marks."""
    for phrase in _phrases().in_text(proof):
        for at in _free(proof, phrase) if phrase.quoted else ():
            end = at + len(phrase.words)
            if not phrase.follow or proof.text.startswith(phrase.follow, end):
                yield Hit(at, end, f"“{phrase.words}”", _unquoted(phrase))


def _unquoted(phrase: Phrase) -> Told:
    told = Told("应加引号：“{0}”", phrase.words)
    return Told("{0}。{1}", told, phrase.note) if phrase.note else told


def _free(proof: Proof, phrase: Phrase) -> Iterator[int]:
    """Places outside of quotation marks, titles, headlines and longer numbers (二十四个意识)."""
    for at in places(proof.text, phrase.words):
        before, line = proof.before(at), proof.line_at(at)
        inside = proof.text.rfind("“", max(0, at - 40), at) > proof.text.rfind("”", max(0, at - 40), at)
        inside = inside or _is_in_title(proof, at)
        is_head = line is None or line.part in HEADS
        if (
            not inside
            and not is_head
            and before not in tuple("“‘\"'《一二三四五六七八九十百千两第、")
            and proof.after(at + len(phrase.words)) not in tuple("”流")
        ):
            yield at


def _is_in_title(proof: Proof, at: int) -> bool:
    near = max(0, at - 60)
    return proof.text.rfind("《", near, at) > proof.text.rfind("》", near, at)


@rule(
    "phrases.items",
    "分项与提法不符",
    Example("坚定“四个自信”，即道路自信、理论自信、制度自信。", "坚定“四个自信”，即道路自信、理论自信、制度自信、文化自信。"),
    explanation="列举分项时，项数要与提法的数字相合，次序照原文。",
    source=SOURCE,
    severity=Severity.WARNING,
)
def items(proof: Proof) -> Iterator[Hit]:
    """An enumeration after a phrase in which known items are missing."""
    for phrase in _phrases().in_text(proof):
        for at in places(proof.text, phrase.words) if len(phrase.items) > 2 else ():
            named = pattern(r"”?[^，。；：、]{0,4}[，（：—]*(?:即|是指|就是|指的是|包括|：|——|（)([^。；）\n]{4,120})").match(
                proof.text, at + len(phrase.words)
            )
            missing = [item for item in phrase.items if item not in (named.group(1) if named else "")]
            if named and 0 < len(missing) <= len(phrase.items) - 2:
                yield Hit(at, at + len(phrase.words), message=Told("“{0}”的分项里没有“{1}”，请核对", phrase.words, listed(missing)))


@rule(
    "phrases.expired",
    "提法的时限",
    Example("今年是“十三五”时期的关键一年。", "今年是“十四五”时期的关键一年。", day=date(2023, 3, 1)),
    explanation="五年规划一类的提法有起止年份。出版日期不在这段时间里，又不像是回顾的，请核对。",
    source=SOURCE,
    severity=Severity.ADVICE,
)
def expired(proof: Proof) -> Iterator[Hit]:
    """A phrase used as current (今年, 正在, 明年) outside of its dates."""
    day = proof.context.day
    if day is None:
        return
    for phrase in _phrases().in_text(proof):
        is_old = (phrase.until and day > phrase.until) or (phrase.since and day < phrase.since)
        for at in places(proof.text, phrase.words) if is_old else ():
            sentence = proof.text[max(0, proof.text.rfind("。", 0, at)) : at]
            if phrase.until and any(word in sentence for word in ("今年", "当前", "正在", "明年")):
                yield Hit(
                    at, at + len(phrase.words), message=Told("“{0}”的时限是{1}至{2}，请核对", phrase.words, phrase.since, phrase.until)
                )


@cache
def _table() -> dict[str, Any]:
    return read_toml("phrases.toml")


@cache
def _phrases() -> Listed[Phrase]:
    return Listed((row["words"], Phrase(**_row(row))) for row in _table()["phrase"])


@cache
def _known_words() -> frozenset[str]:
    return frozenset(row["words"] for row in _table()["phrase"])


def is_phrase(words: str) -> bool:
    """Whether the table of phrases knows the words: it tells of their items itself."""
    return words in _known_words()


@cache
def _companioned() -> dict[int, list[Phrase]]:
    """Phrases that are known by their company, by length."""
    known: dict[int, list[Phrase]] = {}
    for row in _table()["phrase"]:
        if row.get("companions") or row.get("verbs"):
            known.setdefault(len(row["words"]), []).append(Phrase(**_row(row)))
    return known


@cache
def _sayings() -> NearForms:
    table = _table()
    listed = ("、".join(row["items"]) for row in table["phrase"] if len(row.get("items", ())) > 3)
    return NearForms((*table["sayings"], *listed), most=2, may_lack="的", fine=table["fine"])


@cache
def _inner() -> NearForms:
    table = _table()
    return NearForms(table["inner"], most=2, may_lack="的", fine=(*table["fine"], *table["sayings"]), anchored=True)


@cache
def _wrong() -> Listed[WrongPhrase]:
    return Listed((row["words"], WrongPhrase(**_row(row))) for row in _table()["wrong"])


def beginnings() -> frozenset[str]:
    """By what phrases are looked up."""
    return _phrases().pairs | _wrong().pairs | _sayings().pairs | _inner().pairs | phrase_lists.beginnings()


def _row(row: dict[str, Any]) -> dict[str, Any]:
    return {name: tuple(value) if isinstance(value, list) else value for name, value in row.items()}
