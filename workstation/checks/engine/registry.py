"""The rules: each is one small function, or one row of data, beside its code, its reasons and its examples.

A family is a module of this package with the same name (`-` for `_`). Whatever `Rule` it holds at its top level, alone or in
a tuple, is in the rule book, in the order written. The examples are the rule's first tests.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from functools import cache, cached_property
from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple

from workstation.checks.engine.finding import Finding, Severity
from workstation.checks.engine.manuscript import Manuscript, Part, Region
from workstation.checks.engine.needs import any_of, are_met, joined, needs_of
from workstation.checks.engine.patterns import pattern
from workstation.checks.engine.proof import Proof
from workstation.errors import NotFound
from workstation.told import Told

if TYPE_CHECKING:
    import re

    from workstation.checks.engine.needs import Needs
    from workstation.checks.house_terms import HouseTerms
    from workstation.people.officials import Official
    from workstation.people.roster import Staff


FAMILIES: dict[str, str] = {
    "attribution": "电头与署名",
    "names": "署名与名录",
    "officials": "干部姓名与职务",
    "width": "全角与半角",
    "pairs": "成对符号",
    "marks": "标点",
    "spaces": "空格",
    "broken-lines": "断行",
    "latin": "外文残留",
    "jumps": "转版",
    "numbers": "数字",
    "dates": "日期",
    "calendar": "时间与出刊日",
    "arithmetic": "算术",
    "counts": "项数与序号",
    "pictures": "图与署名",
    "consistency": "题文一致",
    "words": "文字",
    "confusables": "易混词",
    "phrases": "固定提法",
    "organs": "机构名称",
    "house": "本报用语",
    "usage": "用法",
    "characters": "字符",
}
"""Family and its title, in the rule book's order."""

PARAGRAPH_FAMILIES = frozenset({"width", "marks", "spaces", "latin", "numbers", "words", "confusables", "usage", "characters"})
"""Families whose rules need no more than the paragraph that they read, but for those that say `beyond`."""


class Scope(StrEnum):
    """How much of a manuscript a rule reads at once."""

    PARAGRAPH = "paragraph"
    REPORT = "report"


class Hit(NamedTuple):
    """A place that a rule found, `[start, end)` in the manuscript's text. An empty message stands for the rule's title."""

    start: int
    end: int
    fix: str | None = None
    message: str = ""
    expect: str | None = None
    severity: Severity | None = None
    """Where it differs from the rule's own."""


@dataclass(frozen=True, slots=True)
class Example:
    """A text that is flagged by its rule alone, and the same put right (by the fix, where there is one), on which every rule is quiet."""

    wrong: str
    right: str
    day: date | None = None
    page: str | None = None
    pages: frozenset[str] = frozenset()
    staff: tuple[Staff, ...] = ()
    house: HouseTerms | None = None
    officials: tuple[Official, ...] = ()
    part: Part = Part.RAW
    parts: tuple[Part, ...] = ()
    """What each line is, where the rule compares them."""
    pictures: int | None = None

    def manuscript(self, text: str) -> Manuscript:
        """A text of its as the part, or line by line as the parts, that it shows."""
        lines = text.split("\n") if self.parts else [text]
        regions: list[Region] = []
        at = 0
        for part, line in zip(self.parts or (self.part,), lines, strict=True):
            regions.append(Region(part, sum(region.part is part for region in regions), at, at + len(line)))
            at += len(line) + 1
        return Manuscript(text, tuple(regions), self.pictures)


Finder = Callable[[Proof], Iterable[Hit]]


@dataclass(frozen=True)
class Rule:
    """What to look for and why. `source`: the standard's clause.

    It reads only texts that have one of `signs` (characters) and one of `words`, and what its pattern `wanted` needs; empty: any text.
    """

    code: str
    title: str
    explanation: str
    examples: tuple[Example, ...]
    find: Finder = field(repr=False)
    source: str = ""
    severity: Severity = Severity.ERROR
    signs: frozenset[str] = frozenset()
    switched_on: bool = True
    words: tuple[str, ...] = ()
    wanted: str = ""
    beyond: bool = False
    """Looks over the paragraph's edge, though its family doesn't."""
    guesses: bool = False
    """Its fix is the likeliest of several: never made along with others, unless the editor says so."""

    @property
    def scope(self) -> Scope:
        """What has to be read again when a paragraph changes."""
        return Scope.REPORT if self.beyond or self.family not in PARAGRAPH_FAMILIES else Scope.PARAGRAPH

    @property
    def family(self) -> str:
        """The part of the code before the point."""
        return self.code.partition(".")[0]

    @cached_property
    def needs(self) -> Needs:
        """What a text must have for the rule to read it."""
        return joined((*any_of(self.signs), *any_of(self.words), *needs_of(self.wanted)))

    def findings(self, proof: Proof) -> list[Finding]:
        """What it finds in a manuscript, in the order of its own reading."""
        return self.read(proof) if are_met(self.needs, proof.tokens_for(self.needs)) else []

    def read(self, proof: Proof) -> list[Finding]:
        """The same, whether the text has what the rule needs or not."""
        return [self._told(proof, hit) for hit in self.find(proof)]

    def _told(self, proof: Proof, hit: Hit) -> Finding:
        found, message = proof.text[hit.start : hit.end], hit.message or Told(self.title)
        severity = hit.severity or self.severity
        return Finding(self.code, severity, (hit.start, hit.end), found, message, hit.expect or hit.fix or None, hit.fix)


def rule(
    code: str,
    title: str,
    *examples: Example,
    explanation: str,
    source: str = "",
    severity: Severity = Severity.ERROR,
    signs: str = "",
    words: tuple[str, ...] = (),
    switched_on: bool = True,
    beyond: bool = False,
    guesses: bool = False,
) -> Callable[[Finder], Rule]:
    """Make a finder the rule of this code; the function's name then stands for the `Rule`."""

    def made(find: Finder) -> Rule:
        return Rule(
            code,
            title,
            explanation,
            examples,
            find,
            source,
            severity,
            frozenset(signs),
            switched_on,
            words,
            beyond=beyond,
            guesses=guesses,
        )

    return made


Replacement = str | Callable[["re.Match[str]"], str | None] | None


def pattern_rule(
    code: str,
    title: str,
    wanted: str,
    replacement: Replacement,
    *examples: Example,
    explanation: str,
    source: str = "",
    severity: Severity = Severity.ERROR,
    signs: str = "",
    words: tuple[str, ...] = (),
    switched_on: bool = True,
) -> Rule:
    r"""A rule that is one row of data: a pattern, and its replacement (a template such as `\1～\2`, a function, or None: no fix).

    `words`: what the pattern itself doesn't tell of the texts in which it can stand. A pattern is read fast when it begins with the
    character that it looks for, and looks behind after it.
    """

    def find(proof: Proof) -> Iterator[Hit]:
        for match in pattern(wanted).finditer(proof.text):
            if not proof.is_kept(match.start()):
                yield Hit(match.start(), match.end(), _replaced(match, replacement))

    return Rule(code, title, explanation, examples, find, source, severity, frozenset(signs), switched_on, words, wanted)


def _replaced(match: re.Match[str], replacement: Replacement) -> str | None:
    if replacement is None or isinstance(replacement, str):
        return replacement and match.expand(replacement) if replacement else replacement
    return replacement(match)


@cache
def all_rules() -> tuple[Rule, ...]:
    """Every rule, family by family."""
    return tuple(rule for family in FAMILIES for rule in _family_rules(family))


def _family_rules(family: str) -> Iterator[Rule]:
    module = import_module(f"workstation.checks.{family.replace('-', '_')}")
    for value in vars(module).values():
        if isinstance(value, Rule):
            yield value
        elif isinstance(value, tuple):
            yield from (item for item in value if isinstance(item, Rule))


def rule_book() -> dict[str, tuple[Rule, ...]]:
    """The rules by family title, for reading."""
    return {title: tuple(rule for rule in all_rules() if rule.family == family) for family, title in FAMILIES.items()}


def rule_of(code: str) -> Rule:
    """The rule of a code; `NotFound` when there is none."""
    for known in all_rules():
        if known.code == code:
            return known
    raise NotFound("没有编号为 {0} 的检查规则，编号见规则手册", code)


@cache
def guessing_rules() -> frozenset[str]:
    """The codes of rules whose fixes are guesses."""
    return frozenset(known.code for known in all_rules() if known.guesses)


def explain(code: str) -> str:
    """A rule as plain text: title, reasons, clause, and each example wrong and right."""
    known = rule_of(code)
    parts = [f"{known.title}（{known.code}）", known.explanation]
    if known.source:
        parts.append(f"依据：{known.source}")
    parts += [f"误：{example.wrong}\n正：{example.right}" for example in known.examples]
    return "\n".join(parts)
