"""What a paper has besides its reports, written at random: rules, tags, searches, faults, grades, forms, accounts."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from random import Random

from workstation.checks.engine.finding import Severity
from workstation.checks.house_terms import HouseTerm
from workstation.desk import Desk
from workstation.fees.freezing import frozen
from workstation.fees.ledger import Ledger, Sum
from workstation.fees.people import Payee
from workstation.fees.scored import Note
from workstation.fees.table import read_table
from workstation.house.known_rules import rules_by_code
from workstation.options import declared_options
from workstation.register.fault import Fault
from workstation.statistics.tally import Tally

DAY = date(2031, 3, 6)
MONTH, PAYEE = "2031-02", Payee("out:何静安", "何静安")


class PaperMatters:
    """The acts of a history that aren't about a report's text."""

    random: Random
    desks: dict[str, Desk]

    def _word(self, where: str) -> str:
        raise NotImplementedError

    def _some(self, name: str) -> str:
        raise NotImplementedError

    def _keep(self, desk: Desk) -> None:
        """What stands is kept before it is written over: of such rows nobody keeps a timeline between packets."""
        with desk._store.writing() as lane:
            desk.packets._keeper.keep_all(lane)

    def _term(self, name: str) -> None:
        house, chosen = self.desks[name].house, self.random.choice(("阀门", "街道办", "水利站"))
        self._keep(self.desks[name])
        stood = next((term for term in house.terms() if term.term == chosen), None)
        if stood is not None and stood.id is not None and self.random.random() < 0.3:
            house.remove([stood.id])
            return
        word, turn = self._word(name), self.random.random()
        wanted = stood or HouseTerm(chosen, f"改作{chosen}了")
        what = {"reason": word} if turn < 0.4 else {"replacement": f"改作{word}"}
        if turn > 0.8:
            what = {"term": self.random.choice(("阀门", "街道办", "水利站", "旧街")), "reason": word}
        house.put(replace(wanted, **what), name)  # type: ignore[arg-type]

    def _switch(self, name: str) -> None:
        code = self.random.choice(("pairs.unbalanced", "dates.weekday", "text.doubled"))
        known = code if code in rules_by_code() else next(iter(rules_by_code()))
        self.desks[name].house.switch(known, on=self.random.choice((True, False)), severity=self.random.choice(list(Severity)))

    def _tag(self, name: str) -> None:
        desk, typed = self.desks[name], self.random.choice(("标记：待核实", "地点：北门外", "水利", "标记：重点"))
        if self.random.random() < 0.7:
            desk.tagging.add([self._some(name)], [typed])
        else:
            desk.tagging.rename(typed.partition("：")[2] or typed, self.random.choice(("河渠", "待核实", "要闻", "重点")))

    def _search(self, name: str) -> None:
        self._keep(self.desks[name])
        searches = self.desks[name].kept_searches
        if self.random.random() < 0.3:
            searches.remove(self.random.choice(("我的稿", "水利")))
        else:
            searches.put(self.random.choice(("我的稿", "水利")), f"标签:{self._word(name)}")

    def _fault(self, name: str) -> None:
        register, wrong = self.desks[name].register, self.random.choice(("以经", "水力", "帐号"))
        self._keep(self.desks[name])
        stood = next((fault for fault in register.of_issue(DAY) if fault.wrong == wrong), None)
        if stood is not None and self.random.random() < 0.25:
            register.remove([stood.id or 0])
        elif self.random.random() < 0.2:
            register.set_characters(DAY, "K01", self.random.randrange(4000, 6000))
        else:
            slug = self._some(name) if self.random.random() < 0.3 else ""
            now = self.random.choice((wrong, wrong, "以经", "帐号"))
            register.put(replace(stood or Fault(DAY, "K01", wrong, "已经", slug=slug), wrong=now, note=self._word(name)), name)

    def _grade(self, name: str) -> None:
        self._keep(self.desks[name])
        slug, fees = self._some(name), self.desks[name].fees
        stood = fees.notes().get((DAY, slug)) or Note(DAY, slug)
        what = {"grade": self.random.choice("ABCD")} if self.random.random() < 0.5 else {"reason": self._word(name)}
        fees.put_note(replace(stood, **what))  # type: ignore[arg-type]

    def _table(self, name: str) -> None:
        fees = self.desks[name].fees
        data = fees.table_data()
        if self.random.random() < 0.5:
            data["point_yuan"] = self.random.randrange(1, 9)
        else:
            data["kinds"][self.random.choice(list(data["kinds"]))]["label"] = f"稿{self.random.randrange(99)}"
        fees.put_table(data)

    def _form(self, name: str) -> None:
        key = self.random.choice(("attribution.form", "attribution.order", "attribution.pad_two"))
        option = declared_options()[key]
        self.desks[name].options.set(key, self.random.choice([value for value, _ in option.choices] or [True, False]))

    def _close(self, name: str) -> None:
        """A month is closed with some account; what a month comes to isn't the matter here."""
        fees = self.desks[name].fees
        if fees._shelf.closed(MONTH) is None:
            ledger = Ledger(MONTH, read_table(fees.table_data()), sums=(Sum(PAYEE, 1, 800, 0, 900, 0, self.random.randrange(1, 4) * 1000),))
            with fees._store.writing() as lane:
                fees._shelf.close(lane, MONTH, frozen(ledger, dict(fees.table_data())), name, fees._clock())

    def _adjust(self, name: str) -> None:
        self.desks[name].fees.adjust(MONTH, PAYEE, 0, self.random.randrange(1, 500), self._word(name))

    def _noted(self, name: str) -> None:
        occasion, slug = self.random.choice(("print", "release", "recheck")), self._some(name)
        self.desks[name].tally.note([Tally(DAY, occasion, 800, {"text.doubled": self.random.randrange(9)}, 1, "K01", slug)])
