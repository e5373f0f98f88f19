"""What a write changed, so that views re-read only what they show."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date


@dataclass(frozen=True, slots=True)
class Change:
    """One write's result. `label` names it for 撤销 (“撤销 导入整版”); sets name what to read again."""

    label: str
    reports: frozenset[str] = field(default_factory=frozenset)
    issues: frozenset[date] = field(default_factory=frozenset)
    people: frozenset[str] = field(default_factory=frozenset)
    """Which directories: staff, officials, correspondents."""
    options: frozenset[str] = field(default_factory=frozenset)
    pictures: frozenset[str] = field(default_factory=frozenset)
    comments: frozenset[str] = field(default_factory=frozenset)
    """Slugs of reports whose comments changed, the text untouched."""
    house_waivers: bool = False
    """What the house lets pass: every report's findings may differ."""
    house_rules: bool = False
    """The house's own terms, patterns and switches of rules: every report's findings may differ."""
    register: bool = False
    """The register of faults (差错登记)."""
    accounts: bool = False
    """Who works at the desk."""
    fees: bool = False
    """Points and fees: the table, grades, closed months."""
    tags: bool = False
    """What tags are tied to, and the list of topics."""

    def __or__(self, other: Change) -> Change:
        """Both changes as one, under the first one's label."""
        return Change(
            self.label,
            self.reports | other.reports,
            self.issues | other.issues,
            self.people | other.people,
            self.options | other.options,
            self.pictures | other.pictures,
            self.comments | other.comments,
            self.house_waivers or other.house_waivers,
            self.house_rules or other.house_rules,
            self.register or other.register,
            self.accounts or other.accounts,
            self.fees or other.fees,
            self.tags or other.tags,
        )
