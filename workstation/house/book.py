"""本报规则: the paper's own terms and patterns, and what it does otherwise with the program's rules. Every write can be taken back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from workstation.directories.kept import Kept
from workstation.errors import NotFound, Stale
from workstation.rights.gate import needs
from workstation.store.house_shelf import HouseShelf, RuleSwitch

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from workstation.changes import Change
    from workstation.checks.engine.finding import Severity
    from workstation.checks.engine.proof import CheckContext
    from workstation.checks.house_terms import HouseTerm, HouseTerms
    from workstation.store.store import Store


@dataclass(frozen=True, slots=True)
class HouseRules:
    """The house's rules as checks take them."""

    terms: HouseTerms
    on: frozenset[str]
    off: frozenset[str]
    severities: frozenset[tuple[str, Severity]]

    def applied(self, context: CheckContext) -> CheckContext:
        """A context with these rules."""
        house = self.terms if self.terms.terms else None
        return replace(context, house=house, on=context.on | self.on, off=context.off | self.off, severities=self.severities)


class HouseBook:
    """The only place where the house's rules are written."""

    def __init__(self, store: Store, clock: Callable[[], datetime] = datetime.now) -> None:
        self._store, self._clock = store, clock
        self._shelf = HouseShelf(store)
        self._kept = Kept(store, "house", self._build)
        self.on_overrun: Callable[[HouseTerm], object] | None = None
        """Told, in any thread, of a pattern that took too long over a text and is left out until it is changed."""

    def terms(self) -> tuple[HouseTerm, ...]:
        """Every term and pattern, those switched off too, oldest first."""
        return self._shelf.terms()

    def switches(self) -> dict[str, RuleSwitch]:
        """By the rule's code, where the house does otherwise than the rule says."""
        return self._shelf.switches()

    def rules(self) -> HouseRules:
        """What checks are to follow now."""
        return self._kept.get()

    @needs("house.rules")
    def put(self, term: HouseTerm, person: str = "") -> Change:
        """Add a term or pattern, or change the one of its id. Raises `BadInput` for one that can't be taken.

        A pattern is tried on its examples and on hostile texts first, which may take a second; on the archive by `trial`.
        """
        from workstation.checks.house_entry import demand_new

        sound = self._sound(replace(term, person=person.strip() or term.person, at=self._clock()))
        with self._store.writing("修改本报用语" if term.id else "加入本报用语") as lane:
            kept = self._shelf.terms()
            if term.id is not None and all(other.id != term.id for other in kept):
                raise NotFound("本报用语里已经没有“{0}”这一条；请重新看一遍", term.term)
            demand_new(sound, kept)
            self._shelf.put(lane, sound)
        return lane.change

    @needs("house.rules")
    def remove(self, idents: Iterable[int]) -> Change:
        """Take terms out of the list."""
        with self._store.writing("删除本报用语") as lane:
            for ident in idents:
                self._shelf.remove(lane, ident)
        return lane.change

    @needs("house.rules")
    def switch_term(self, ident: int, on: bool) -> Change:
        """Use a term, or let it rest."""
        with self._store.writing("启用本报用语" if on else "停用本报用语") as lane:
            term = next((term for term in self._shelf.terms() if term.id == ident), None)
            if term is None:
                raise NotFound("本报用语里已经没有这一条；请重新看一遍")
            self._shelf.put(lane, replace(term, switched_on=on))
        return lane.change

    @needs("house.rules")
    def switch(self, code: str, *, on: bool | None = None, severity: Severity | None = None, person: str = "") -> Change:
        """Say what the house does with a rule; what equals the rule's own way counts as nothing said. Raises `NotFound`."""
        from workstation.house.known_rules import known_rule

        rule = known_rule(code)
        wanted = RuleSwitch(
            code,
            None if on is None or on == rule.switched_on else on,
            None if severity is None or severity is rule.severity else severity,
            person,
            self._clock(),
        )
        with self._store.writing("调整规则") as lane:
            self._shelf.put_switch(lane, wanted)
        return lane.change

    @needs("house.rules")
    def take_over(
        self, terms: Iterable[HouseTerm], switches: Iterable[RuleSwitch], seen: tuple[HouseTerm, ...], label: str = "导入本报规则"
    ) -> Change:
        """Write what was chosen of a file as one action; raises `Stale` if the list isn't what it was when it was shown (`seen`)."""
        from workstation.checks.house_entry import demand_new

        entered = [self._sound(replace(term, at=term.at or self._clock())) for term in terms]
        with self._store.writing(label) as lane:
            if self._shelf.terms() != seen:
                raise Stale("本报用语在预览之后改动过，没有导入；请重新导入这个文件")
            for term in entered:
                demand_new(term, self._shelf.terms())
                self._shelf.put(lane, term)
            for switch in switches:
                self._shelf.put_switch(lane, replace(switch, at=self._clock()))
        return lane.change

    def _build(self, _before: HouseRules | None) -> HouseRules:
        from workstation.checks.house_terms import HouseTerms

        told = self._shelf.switches().values()
        return HouseRules(
            HouseTerms(self._shelf.terms(), self._overran),
            frozenset(switch.rule for switch in told if switch.switched_on),
            frozenset(switch.rule for switch in told if switch.switched_on is False),
            frozenset((switch.rule, switch.severity) for switch in told if switch.severity),
        )

    def _sound(self, term: HouseTerm) -> HouseTerm:
        from workstation.checks.house_entry import demand_sound, tidied

        neat = tidied(term)
        demand_sound(neat)
        return neat

    def _overran(self, term: HouseTerm) -> None:
        if self.on_overrun is not None:
            self.on_overrun(term)
