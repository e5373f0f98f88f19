"""What a line looks like: the signs on it, and how well each label would suit it if it stood alone."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING

from workstation.filing import signs
from workstation.filing.lines import Line, ends_clause, ends_sentence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from workstation.filing.signs import StandingHead
    from workstation.report import Attribution, JumpLine


class Label(StrEnum):
    """What a line is in its report."""

    STANDING = "standing"
    HEAD = "head"
    BYLINE = "byline"
    BODY = "body"
    MORE = "more"
    """Goes on with the paragraph before it."""
    SUBHEAD = "subhead"
    SIGN = "sign"
    """Under a notice or a letter: who signs it, and the date."""
    CREDIT = "credit"
    JUMP = "jump"
    CAPTION = "caption"


class Company(StrEnum):
    """What a line is known as by its neighbours."""

    VERSE = "verse"
    """One of many short lines without end marks: a poem or a list, and no headline."""
    ROW = "row"
    """Of a table."""
    PARALLEL = "parallel"
    """One of several subheads of one pattern."""
    SIGNATURE = "signature"
    """Who signs under a notice or a letter, or its date."""


HEADLINE_BREAK = re.compile(r"(?<=[^\s])[ \u3000\xa0\t]+(?=[^\s])")
_COMMA = re.compile("[，,；;]")
_LONGEST_HEAD = 72
_SHORT_HEAD = 18
_LONGEST_CALL = 32
"""A headline that ends with a mark of its own."""
_SHORT_BOX = 6
_LONGEST_SUBHEAD = 24
_LONGEST_CAPTION = 120
_AUTHOR = re.compile(r"[□■◎●]?\s*[\u4e00-\u9fff](?:[ \u3000]{0,2}[\u4e00-\u9fff]){1,3}")


@dataclass(frozen=True)
class Look:
    """A line with its signs, each read once."""

    line: Line
    company: Company | None = None
    """What the lines around it make of it."""

    @property
    def text(self) -> str:
        """What the line reads as."""
        return self.line.text

    @cached_property
    def credit(self) -> Attribution | None:
        """The whole line as an attribution."""
        return signs.credit_line(self.text)

    @cached_property
    def jump(self) -> JumpLine | None:
        """The whole line as a jump."""
        return signs.jump_line(self.text)

    @cached_property
    def standing(self) -> StandingHead | None:
        """The whole line as a listed standing head."""
        return signs.standing_head(self.text)

    @cached_property
    def dateline(self) -> int:
        """Length of the dateline at the line's head."""
        return signs.dateline_length(self.text)

    @property
    def is_subhead_by_form(self) -> bool:
        """一、二、三、 in front, or one of several of a pattern."""
        return self.company is Company.PARALLEL or signs.enumerated(self.text)

    @cached_property
    def opens(self) -> bool:
        """Whether the line begins as a story without a dateline does: 近日，… 据《…》报道，…"""
        return not self.dateline and signs.opens_story(self.text)

    @cached_property
    def signed(self) -> bool:
        """Whether its dateline has a byline in it, or its head says where it is from."""
        named = bool(self.dateline) and signs.names_in_dateline(self.text[: self.dateline])
        return named or signs.tells_source(self.text)

    @cached_property
    def tail(self) -> Attribution | None:
        """An attribution glued to the line's end."""
        return signs.tail_credit(self.text)

    @cached_property
    def ends(self) -> bool:
        """Whether a sentence ends with the line."""
        return ends_sentence(self.text)

    @cached_property
    def finished(self) -> bool:
        """Whether the paragraph may end with the line."""
        return self.ends or bool(self.tail) or self.opens_list or bool(signs.glued_jump(self.text))

    @cached_property
    def opens_list(self) -> bool:
        """Whether what follows is announced: 提出如下倡议：."""
        return signs.opens_list(self.text)

    @cached_property
    def breaks_off(self) -> bool:
        """Whether the line ends with a mark that can't end a paragraph."""
        return ends_clause(self.text)

    @cached_property
    def may_be_author(self) -> bool:
        """Whether the line is nothing but what looks like a person's name."""
        return bool(_AUTHOR.fullmatch(self.text)) and signs.author_fit(self.text) > 0

    @cached_property
    def breaks(self) -> int:
        """Blanks that part it as the parts of a headline on one line are parted; none in running text."""
        return 0 if _COMMA.search(self.text) else len(HEADLINE_BREAK.findall(self.text))

    @cached_property
    def is_sentence(self) -> bool:
        """Whether the line is running text rather than an item of a list."""
        return (
            (len(self.text) > _LONGEST_SUBHEAD and self.breaks < 2)
            or bool(_COMMA.search(self.text))
            or "。" in self.text
            or bool(self.dateline)
        )


@dataclass(frozen=True, slots=True)
class Habits:
    """How the whole page was written: what is usual on it."""

    gap: int
    """Empty lines between lines."""
    indents: bool
    """Paragraphs begin with blanks."""
    datelines: int
    closings: int
    """Stories that end with an attribution."""

    @classmethod
    def of(cls, looks: Sequence[Look]) -> Habits:
        """Count them."""
        gaps = Counter(look.line.blank_before for look in looks[1:]).most_common(1)
        indented = sum(look.line.indented for look in looks)
        return cls(
            gap=gaps[0][0] if gaps else 0,
            indents=indented >= max(2, 0.3 * len(looks)),
            datelines=sum(bool(look.dateline) for look in looks),
            closings=sum(bool(look.credit or look.tail) for look in looks),
        )


def suits(look: Look, habits: Habits) -> dict[Label, float]:
    """The labels that may fit a line, and how well, higher is better."""
    fits = _sure_fits(look)
    if fits:
        return fits
    fits = _open_fits(look, habits)
    if look.standing:
        fits[Label.STANDING] = 6 if look.standing.sure else 1
    elif signs.boxed_head(look.text) and not look.may_be_author and look.company is not Company.PARALLEL:
        fits[Label.STANDING] = 3.5 if len(look.text) <= _SHORT_BOX else 1.5
    if signs.caption_start(look.text):
        fits[Label.CAPTION] = 7 if look.finished or not signs.arrow_start(look.text) or len(look.text) > _LONGEST_SUBHEAD else 3
        fits[Label.BODY] -= 0.0 if signs.arrow_start(look.text) else 2.0
    elif look.tail and signs.is_photo_credit(look.tail) and len(look.text) <= _LONGEST_CAPTION:
        fits[Label.CAPTION] = fits[Label.BODY] + (2.0 if len(look.text) <= 40 else 0.5 if len(look.text) <= 60 else -1.0)
    return fits


def _sure_fits(look: Look) -> dict[Label, float]:
    """The labels of a line that is nothing but a jump, an attribution and the like; none for all others."""
    if look.jump:
        return {Label.JUMP: 6, Label.BODY: 0}
    if look.credit:
        photo = 1.5 if signs.is_photo_credit(look.credit) else -4
        return {Label.CREDIT: 6, Label.BYLINE: 6, Label.CAPTION: 4 + photo, Label.BODY: 0}
    if look.dateline or signs.addresses(look.text):
        return {Label.BODY: 6}
    if look.company is Company.SIGNATURE:
        return {Label.SIGN: 6, Label.BYLINE: 1, Label.BODY: 0}
    return {Label.BODY: 8} if look.company is Company.ROW else {}


def _open_fits(look: Look, habits: Habits) -> dict[Label, float]:
    body = _body_fit(look, habits)
    fits = {Label.BODY: body, Label.MORE: body}
    if len(look.text) <= _LONGEST_HEAD and not look.text.endswith(("。", "；", "、")):
        fits[Label.HEAD] = _head_fit(look, habits)
    if len(look.text) <= _LONGEST_SUBHEAD and not look.text.endswith(("。", "；", "，", "、")):
        fits[Label.SUBHEAD] = _subhead_fit(look, habits)
    if signs.speaks(look.text) or signs.states_terms(look.text):
        fits = {label: fit - (4.0 if label in (Label.HEAD, Label.SUBHEAD) else 0.0) for label, fit in fits.items()}
    if look.text[0] in "（(" and look.text[-1] in "）)":
        fits = {label: fit - (4.0 if label in (Label.HEAD, Label.SUBHEAD) else 0.0) for label, fit in fits.items()}
    if look.company is Company.VERSE:
        fits = {label: fit + (5.0 if label is Label.BODY else -4.0) for label, fit in fits.items()}
    if _AUTHOR.fullmatch(look.text) or signs.bare_byline(look.text):
        fits[Label.BYLINE] = 6 if signs.bare_byline(look.text) else signs.author_fit(look.text)
        if look.may_be_author and Label.SUBHEAD in fits:
            fits[Label.SUBHEAD] -= 2.0
    return fits


def _head_fit(look: Look, habits: Habits) -> float:
    text, length = look.text, len(look.text)
    calls = look.ends and length <= _LONGEST_CALL and text[0] not in '“"‘'  # 全区学子平安返校！
    fit = 2.0 if not look.ends else 1.2 if calls else 0.8
    fit += -2.5 if look.breaks_off and text[-1] not in "）)" else 0
    fit += _by_length(length, ((3, -1.5), (5, -0.5), (30, 1.0), (45, -0.3), (_LONGEST_HEAD, -4.0)))
    fit -= (0.6 if length <= (_LONGEST_CALL if calls else _SHORT_HEAD) else 2.0) * len(_COMMA.findall(text)) + 5 * text.count("。")
    fit += min(2.0, 0.75 * look.breaks)
    fit += 1.5 if length > _SHORT_BOX and text.startswith("【") and text.endswith("】") else 0
    fit -= 3.0 if look.is_subhead_by_form else 0
    fit += 2.0 if signs.notice(text) else 0
    if habits.indents:
        fit += -1.5 if look.line.indented else 1.0
    return fit


def _subhead_fit(look: Look, habits: Habits) -> float:
    fit = 1.5 if not look.ends else 0.5
    fit += -2.5 if look.breaks_off and look.text[-1] not in "）)" else 0
    fit += _by_length(len(look.text), ((1, -2.0), (14, 1.0), (18, 0.0), (_LONGEST_SUBHEAD, -2.0)))
    fit += 3.0 if look.is_subhead_by_form else 1.5 if signs.numbered(look.text) else 0
    fit -= 2.0 if signs.notice(look.text) else 0
    fit -= (2.0 if HEADLINE_BREAK.search(look.text) else 0) + 0.6 * len(_COMMA.findall(look.text))
    if habits.indents and not look.is_subhead_by_form:
        fit += 0.5 if look.line.indented else -1.5
    return fit


def _body_fit(look: Look, habits: Habits) -> float:
    text, length = look.text, len(look.text)
    fit = 2.0 if look.finished else 0.0
    fit += _by_length(length, ((12, -1.0), (24, 0.0), (50, 1.5), (10**9, 3.0)))
    fit += min(1.5, 0.5 * len(_COMMA.findall(text[:200]))) + (2.0 if "。" in text[:-1] else 0)
    fit -= 2.0 if not look.finished and (length < 30 or look.breaks > 1) else 0
    if habits.indents:
        fit += 1.0 if look.line.indented else -0.7
    return fit


def _by_length(length: int, steps: tuple[tuple[int, float], ...]) -> float:
    return next((value for limit, value in steps if length <= limit), steps[-1][1])
