"""本报用语: what the paper's own list replaces and forbids."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from workstation.checks.engine.finding import Severity
from workstation.checks.engine.registry import Example, Hit, rule
from workstation.checks.house_terms import HouseTerm, HouseTerms

if TYPE_CHECKING:
    from workstation.checks.engine.proof import Proof

SAMPLE = HouseTerms([HouseTerm("湖滨新城", "湖滨新区", "2020年起的正式名称"), HouseTerm("零容忍度", reason="生造")])


@rule(
    "house.term",
    "本报统一用语",
    Example("湖滨新城今天开工。", "湖滨新区今天开工。", house=SAMPLE),
    explanation="本报自己的用语表：统一的名称、译名、说法，各有理由和起止日期，表由本报维护。",
    source="本报用语表",
    severity=Severity.WARNING,
)
def term(proof: Proof) -> Iterator[Hit]:
    """Words with a replacement."""
    for start, end, row, right in _found(proof):
        if row.replacement:
            yield Hit(start, end, right, row.message, severity=row.severity)


@rule(
    "house.forbidden",
    "本报禁用语",
    Example("对此采取零容忍度。", "对此绝不姑息。", house=SAMPLE),
    explanation="本报自己的禁用语表：不用的说法，各有理由和起止日期；怎样改由编辑定。",
    source="本报用语表",
    severity=Severity.WARNING,
)
def forbidden(proof: Proof) -> Iterator[Hit]:
    """Words without one."""
    for start, end, row, _ in _found(proof):
        if not row.replacement:
            yield Hit(start, end, message=row.message, severity=row.severity)


def _found(proof: Proof) -> list[tuple[int, int, HouseTerm, str]]:
    house = proof.context.house
    return [] if house is None else proof.once(_found_terms)


def _found_terms(proof: Proof) -> list[tuple[int, int, HouseTerm, str]]:
    return list(proof.context.house.found(proof)) if proof.context.house else []
