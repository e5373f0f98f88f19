"""How organs are written: 市委组织部 with its 委, and two name boards of one organ with their brackets."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from workstation.checks.engine.patterns import pattern
from workstation.checks.engine.registry import Hit
from workstation.checks.official.reading import OfficialFinding
from workstation.people.posts.post import organs_agree, parse_post
from workstation.people.posts.titles import organ_start
from workstation.told import Told

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workstation.checks.engine.proof import Proof
    from workstation.people.posts.post import Post

_HALF = r"[,;](?=[\u3400-\u9fff])"
"""A text in half-width marks: there brackets are those rules' matter."""


_DEPARTMENTS = "组织部|宣传部|统战部|统一战线工作部|政法委员会|政法委|社会工作部|老干部局|网信办"
_PARTY = rf"(?<=[省市县州旗区])(?<!城市)(?:{_DEPARTMENTS})"
_ZONES = (
    r"(?:开发|高新|经开|新|集聚|示范|实验|综保|保税|度假|港|园|管理|合作|景|工业|社|军|战|校|库|辖|山|城|灾|林|矿|老|小|"
    r"展|片|功能|先导|自贸|引领)区$"
)
"""Districts without a party committee of a county's rank (theirs is a 党工委), and no districts."""


def organ_findings(proof: Proof) -> Iterator[OfficialFinding]:
    """Party departments without 委, and name boards without brackets."""
    if proof.context.officials is not None:
        yield from _party(proof)
        for board in proof.context.officials.held.boards:
            yield from _boards(proof, board)


def _party(proof: Proof) -> Iterator[OfficialFinding]:
    for found in proof.matches(_PARTY):
        start = found.start()
        before = proof.text[max(0, start - 8) : start]
        if pattern(_ZONES).search(before) or proof.is_kept(start) or (_is_bare_district(before) and not _has_district(proof)):
            continue
        level = before[-1:]
        begin = start - 1
        fix = f"{level}委{found[0]}"
        message = Told("“{0}{1}”应写作“{2}”：{1}是党委的部门，不能省“委”", level, found[0], fix)
        yield OfficialFinding("party-committee", Hit(begin, found.end(), fix, message, fix))


def _is_bare_district(before: str) -> bool:
    return before.endswith("区") and not "\u3400" <= before[-2:-1] <= "\u9fff"


def _has_district(proof: Proof) -> bool:
    """Whether 区 alone is a district with a 区委 of its own, and no zone: the text says so, or the directory."""
    officials = proof.context.officials
    return "区委" in proof.text or (officials is not None and any(place.endswith("区") for place in officials.held.party_places))


def _boards(proof: Proof, board: Post) -> Iterator[OfficialFinding]:
    """财政局、审计局, 财政局审计局, 财政局(审计局), where the directory has 财政局（审计局）."""
    one, other = re.escape(board.unit), re.escape(board.also)
    if board.also not in proof.text:
        return
    is_half = pattern(_HALF).search(proof.text) is not None
    for found in proof.matches(rf"{one}(?:[、/／和,]?|[（(]){other}[)）]?"):
        right = f"{board.unit}（{board.also}）"
        written = found[0]
        if written == right or (is_half and written == right.replace("（", "(").replace("）", ")")):
            continue
        place = proof.text[organ_start(proof.text, 0, found.start()) : found.start()]
        if organs_agree(parse_post(place + board.unit, "主任"), board):
            message = Told("一个机构两块牌子用全角括号：干部名录中是“{0}”", right)
            yield OfficialFinding("brackets", Hit(*found.span(), right, message, right))
