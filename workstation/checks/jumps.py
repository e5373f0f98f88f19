"""转版: lines and brackets that send the reader to another page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from workstation.attribution.jumps import PAGE_NUMBER as PAGE
from workstation.attribution.jumps import pages_of
from workstation.checks.engine.finding import Severity
from workstation.checks.engine.manuscript import Part
from workstation.checks.engine.patterns import pattern
from workstation.checks.engine.registry import Example, Hit, rule
from workstation.told import Told, listed

if TYPE_CHECKING:
    from workstation.checks.engine.proof import Proof

BETWEEN = r"[~～\-—–－至到、,，和]"
REFERENCE = (
    r"(?P<word>(?:更多|详细|相关|后续|全文)?(?:(?:报道|内容|新闻|图片|全文|详情)[ \u3000]*)?(?:下转|上接|紧接|详见|另见|请见|见|转))"
    rf"(?P<pages>[ \u3000]*第?[ \u3000]*(?:{PAGE})(?:[ \u3000]*版?[ \u3000]*{BETWEEN}[ \u3000]*第?(?:{PAGE}))*)(?P<ban>[ \u3000]*版)?"
)
ALONE = r"(?=[ \u3000]*(?:[》〉>＞][^\n]{0,20})?[）)】]?[ \u3000]*(?:[\r\n]|\Z))"


@rule(
    "jumps.form",
    "转版提示的写法",
    Example("更多报道见 K04~05", "更多报道见K04～05版"),
    Example("（下转 第3版）", "（下转第3版）"),
    explanation="转版提示里不留空格，版次起止用全角浪纹线“～”，末尾写“版”。",
    source="报纸体例；GB/T 15834—2011 4.13.2",
    signs="见转接",
)
def form(proof: Proof) -> Iterator[Hit]:
    """A reference whose form isn't the house's."""
    for match in references(proof):
        right = _right_form(match)
        if right != match.group():
            yield Hit(*match.span(), right)


@rule(
    "jumps.unknown-page",
    "转到的版不在本期",
    Example("更多报道见K08版", "更多报道见K02版", pages=frozenset({"K01", "K02"})),
    explanation="提示的版次应是本期里有的版；改版、撤版后最容易漏改。",
    source="报纸体例",
    signs="见转接",
)
def unknown_page(proof: Proof) -> Iterator[Hit]:
    """A page that the issue hasn't; quiet while the issue's pages aren't known."""
    if not proof.context.pages:
        return
    for match in references(proof):
        missing = [page for page in pages_of(match.group("pages")) if not any(is_same_page(page, own) for own in proof.context.pages)]
        if missing:
            yield Hit(*match.span("pages"), message=Told("本期没有 {0} 版，请核对", listed(missing)))


@rule(
    "jumps.same-page",
    "转到了本版",
    Example("更多报道见K01版", "更多报道见K02版", page="K01"),
    explanation="稿件就在这一版上，不会再转到这一版；多半是换版以后没有改。",
    source="报纸体例",
    severity=Severity.WARNING,
    signs="见转接",
)
def same_page(proof: Proof) -> Iterator[Hit]:
    """The page that the report itself stands on; quiet while that isn't known."""
    own = proof.context.page
    for match in references(proof) if own else ():
        if any(is_same_page(page, own or "") for page in pages_of(match.group("pages"))):
            yield Hit(*match.span("pages"), message=Told("稿件就在 {0} 版，请核对要转到哪一版", own))


def references(proof: Proof) -> Iterator[re.Match[str]]:
    """References to pages: with 版 anywhere, without it only where they stand alone on a line or close a bracket."""
    for line in proof.lines:
        if line.part not in (Part.JUMP, Part.RAW) and "版" not in line.text and len(line.text) > 30:
            continue
        for match in proof.matches(REFERENCE, line.start, line.end):
            if _is_reference(proof, line.start, match):
                yield match


def _is_reference(proof: Proof, start: int, match: re.Match[str]) -> bool:
    """见 and 转 are everyday words: they count at a line's or bracket's start, and with a page's number alone after them."""
    opens = match.start() == start or proof.text[match.start() - 1] in "（(【[ \u3000▲■●□。"
    return opens and bool(pattern(ALONE).match(proof.text, match.end()))


def _right_form(match: re.Match[str]) -> str:
    word, pages = (re.sub(r"[ \u3000]", "", match.group(part)) for part in ("word", "pages"))
    return word + re.sub(r"[~\-–－]", "～", pages) + "版"


def is_same_page(named: str, own: str) -> bool:
    """Whether a page as named (4, 04, K04) is a page of the issue (K04): a letter must agree where both have one."""
    letters = named[:1] if named[:1].isalpha() else "", own[:1] if own[:1].isalpha() else ""
    return re.sub(r"\D", "", named).lstrip("0") == re.sub(r"\D", "", own).lstrip("0") and (not all(letters) or letters[0] == letters[1])
