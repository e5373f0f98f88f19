"""A week of three desks at random: edits, signatures, returns, page plans; packets lost, doubled and late; clocks that are wrong."""

from __future__ import annotations

import hashlib
import shutil
from collections import Counter
from dataclasses import replace
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from random import Random
from tempfile import mkdtemp

from tests.workstation.packets.desks import made, open_desk, received
from tests.workstation.packets.paper_matters import DAY, MONTH, PaperMatters
from workstation.comments.comment import Anchor
from workstation.desk import Desk
from workstation.errors import DeskError
from workstation.fingerprint import report_fingerprint
from workstation.packets.carriers.accounts import ADDED
from workstation.packets.joining import BOTH, OURS, THEIRS
from workstation.packets.knot import ancestors
from workstation.packets.packets import Packets
from workstation.page import Slot
from workstation.report import Headlines, Report
from workstation.signoff.ordering import TRAVELLING, known_before, mark
from workstation.units import Lines

NAMES = ("甲", "乙", "丙")
PAGES = ("K01", "K02")
STEPS = 40
"""Of one history, before everything is exchanged."""


@cache
def _templates() -> dict[str, Path]:
    """A store for each desk, each knowing the others' keys: made once and copied."""
    folder = Path(mkdtemp())
    desks = {name: open_desk(folder, name) for name in NAMES}
    for name, desk in desks.items():
        desk.travel.key(name)
    for desk in desks.values():
        for name, other in desks.items():
            if other is not desk:
                desk.travel.trust(other.travel.fingerprint(), name)
    for desk in desks.values():
        desk.close()
    return {name: folder / f"{name}.sqlite" for name in NAMES}


class RandomClock:
    """Goes on as work does, and now and then stands anywhere."""

    def __init__(self, random: Random) -> None:
        self._random, self.now = random, datetime(2031, 3, 4, 9) + timedelta(days=random.randrange(-4000, 4000))

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now

    def work(self) -> None:
        """A while later (what one hand writes over within ten minutes is one version), by a clock that may be set wrong in between."""
        self.now += timedelta(minutes=self._random.randrange(11, 90))
        if self._random.random() < 0.05:
            self.now += timedelta(hours=self._random.randrange(-50_000, 50_000))


class History(PaperMatters):
    """One random history. `told`: what was done, for a failure's message."""

    def __init__(self, seed: int, folder: Path) -> None:
        self.random, self.folder, self.told = Random(seed), folder, []
        self.clocks = {name: RandomClock(self.random) for name in NAMES}
        self.desks: dict[str, Desk] = {}
        for name, template in _templates().items():
            for part in (template, template.with_suffix(".signing-key")):
                shutil.copy(part, folder / part.name)
            self.desks[name] = Desk.open(folder / f"{name}.sqlite", clock=self.clocks[name])
        self.words: dict[str, str] = {}
        """Every word that somebody wrote, and where."""
        self.air: list[tuple[str, Path]] = []
        self.counts: Counter[str] = Counter()
        self._number = 0

    def close(self) -> None:
        for desk in self.desks.values():
            desk.close()

    # -- one step

    def run(self, steps: int = STEPS) -> None:
        """Do as many things at random."""
        begin = self.random.choice(NAMES)
        for _ in range(2):
            self._new(begin)
        acts = (
            (self._edit, 10), (self._headline, 4), (self._tags, 1), (self._new, 1), (self._sign, 4), (self._back, 2), (self._hold, 1),
            (self._kill, 0.3), (self._remove, 0.5), (self._restore, 0.5), (self._plan, 2), (self._sign_page, 1), (self._pack, 5),
            (self._arrive, 7), (self._decide, 3), (self._comment, 1.5), (self._answer, 1.5), (self._term, 1.5), (self._switch, 0.5),
            (self._tag, 1.5), (self._search, 1), (self._fault, 1.5), (self._grade, 1.5), (self._table, 0.7), (self._form, 0.3),
            (self._close, 0.4), (self._adjust, 1), (self._noted, 1),
        )  # fmt: skip
        kinds, weights = zip(*acts, strict=True)
        for _ in range(steps):
            name = self.random.choice(NAMES)
            self.clocks[name].work()
            act = self.random.choices(kinds, weights)[0]
            known = dict(self.words)
            try:
                act(name)
                self.counts[act.__name__] += 1
            except DeskError as error:
                self.told.append(f"{name} {act.__name__} refused: {error}")
                self.words = known

    def _word(self, where: str) -> str:
        self._number += 1
        word = f"〔{self._number}〕"
        self.words[word] = where
        return word

    def _some(self, name: str) -> str:
        rows = self.desks[name].reports.listing()
        if not rows:
            self._new(name)
            rows = self.desks[name].reports.listing()
        return self.random.choice(rows).slug

    def _new(self, name: str) -> None:
        body = tuple(f"第{at}段{self._word(name)}。" for at in range(self.random.randrange(1, 5)))
        self.desks[name].reports.new(Report("", Headlines(main=f"标题{self._word(name)}"), body))

    def _edit(self, name: str) -> None:
        desk, slug = self.desks[name], self._some(name)
        now = desk.reports.get(slug)
        body, at = list(now.body), self.random.randrange(len(now.body) + 1)
        how = self.random.random()
        if how < 0.6 and at < len(body):
            body[at] = f"{body[at][:6]}改{self._word(name)}。"
        elif how < 0.7 and len(body) > 1:
            body.pop(min(at, len(body) - 1))
        else:
            body.insert(at, f"新写一段{self._word(name)}。")
        desk.reports.save(replace(now, body=tuple(body)))

    def _headline(self, name: str) -> None:
        desk, slug = self.desks[name], self._some(name)
        now = desk.reports.get(slug)
        part = self.random.choice(("kicker", "main", "deck"))
        desk.reports.save(replace(now, headlines=replace(now.headlines, **{part: f"题{self._word(name)}"})))

    def _tags(self, name: str) -> None:
        self.desks[name].reports.set_tags([self._some(name)], self.random.sample(("水利", "教育", "菜价", "路"), 2))

    def _sign(self, name: str) -> None:
        self.desks[name].signoff.take([self._some(name)], opinion=self._word(name))

    def _back(self, name: str) -> None:
        self.desks[name].signoff.send_back([self._some(name)], "重写")

    def _hold(self, name: str) -> None:
        desk = self.desks[name]
        if self.random.random() < 0.5:
            desk.signoff.let_go([self._some(name)])
        else:
            desk.signoff.hold([self._some(name)], None, "等")

    def _kill(self, name: str) -> None:
        self.desks[name].signoff.kill([self._some(name)], "不用")

    def _remove(self, name: str) -> None:
        self.desks[name].reports.remove([self._some(name)])

    def _restore(self, name: str) -> None:
        removed = self.desks[name].reports.removed()
        if removed:
            self.desks[name].reports.restore([self.random.choice(removed).slug])

    def _comment(self, name: str) -> None:
        desk, slug = self.desks[name], self._some(name)
        body = "\n".join(desk.reports.get(slug).body)
        desk.comments.add(slug, Anchor("正文", 0, min(4, len(body))), f"核一下{self._word(name)}")

    def _answer(self, name: str) -> None:
        desk = self.desks[name]
        comments = desk.comments.listing(self._some(name))
        if comments:
            chosen = self.random.choice(comments).id
            self.random.choice((desk.comments.settle, desk.comments.reopen, lambda ident: desk.comments.reply(ident, "好")))(chosen)

    def _plan(self, name: str) -> None:
        desk, number = self.desks[name], self.random.choice(PAGES)
        if not any(issue.day == DAY for issue in desk.issues.listing()):
            desk.issues.new(DAY, PAGES)
        plan = desk.issues.plan(DAY, number)
        slot = Slot(self._some(name), self.random.randrange(3), Lines(self.random.randrange(20)), 2, Lines(10))
        desk.issues.put_plan(DAY, replace(plan, slots=(*plan.slots[-1:], slot)), "排上版")

    def _sign_page(self, name: str) -> None:
        self.desks[name].page_sign.sign(DAY, self.random.choice(PAGES))

    def _pack(self, name: str) -> None:
        packet = made(self.desks[name], self.folder / f"{name}-{len(self.told)}-{self._number}-{self.random.random()}.zip")
        self.told.append(f"{name} packs {packet and packet.name}")
        for other in NAMES:
            if packet is not None and other != name and self.random.random() > 0.25:
                self.air += [(other, packet)] * self.random.choice((1, 1, 1, 2))

    def _arrive(self, name: str) -> None:
        mine = [at for at, (target, _) in enumerate(self.air) if target == name]
        if mine:
            _, packet = self.air.pop(self.random.choice(mine))
            self.receive(name, packet)

    def receive(self, name: str, packet: Path) -> None:
        """A packet comes in; what was signed here is still what it was, or something else is what is signed."""
        desk = self.desks[name]
        before = {row.slug: desk.signoff.standing(row.slug) for row in desk.reports.listing()}
        self._take(desk, packet)
        for slug, stood in before.items():
            latest = stood.course.latest
            if latest is None or stood.is_void or slug in {row.slug for row in desk.reports.removed()}:
                continue
            known = desk.signoff.standing(slug).fingerprint == latest.fingerprint or self._was_known(desk, slug, latest.number)
            assert known, f"{name} {slug}: a signed text was overwritten\n{self.story}"

    def _take(self, desk: Desk, packet: Path) -> None:
        """Taken in; now and then taken back at once, which leaves the desk as it was, and taken in again."""
        if self.random.random() > 0.15:
            received(desk, packet)
            return
        self._keep(desk)
        stood, before = self._shown(desk), desk.journal._next(back=True)
        found = received(desk, packet)
        if desk.journal._next(back=True) == before:  # nothing to take back
            return
        desk.journal.undo()
        self.counts["undone"] += 1
        if not found.staying:
            differing = {name: (stood.get(name), now) for name, now in self._shown(desk).items() if stood.get(name) != now}
            assert not differing, f"taking back left something: {differing}\n{self.story}"
        assert desk.log.faults() == ()
        if self.random.random() < 0.5:
            received(desk, packet)

    def _shown(self, desk: Desk) -> dict[str, object]:
        """What stands of all things that travel, but those to which is only added."""
        packets = desk.packets
        things = (thing for thing in packets._things.things() if thing.kind not in ADDED)
        return {thing.uid: (thing.stands, packets._carriers[thing.kind].content(thing.name)) for thing in things}

    def _was_known(self, desk: Desk, slug: str, number: int) -> bool:
        """Whether somebody who knew of this signature signed again, or it was sent back."""
        lines = [line for line in desk.log.of(slug) if line.act in TRAVELLING]
        ties, signed = known_before(lines), next(mark(line) for line in lines if line.number == number)
        later = [line for line in lines if "step" in line.detail and signed in ancestors(ties, [mark(line)]) - {mark(line)}]
        return bool(later) or any(line.act in ("return", "kill") for line in lines)

    def _decide(self, name: str) -> None:
        packets = self.desks[name].packets
        waiting = packets.waiting()
        if waiting:
            chosen = self.random.choice(waiting)
            packets.decide(chosen, {clash.key: self.random.choice((OURS, THEIRS, BOTH)) for clash in packets.clashes(chosen).clashes})

    @property
    def story(self) -> str:
        """What was done."""
        return "\n".join(self.told)

    # -- the end

    def exchange_all(self, rounds: int = 12) -> int:
        """Everybody gives everybody all he has, and what waits is decided, until nothing is new; how many rounds it took."""
        for number in range(rounds):
            packets = [(name, made(desk, self.folder / f"end-{number}-{name}.zip")) for name, desk in self.desks.items()]
            waiting = [desk for desk in self.desks.values() if desk.packets.waiting()]
            if all(packet is None for _, packet in packets) and not waiting:
                return number
            self.random.shuffle(packets)
            for source, packet in packets:
                for name in NAMES:
                    if name != source and packet is not None:
                        self.receive(name, packet)
            waiting = [desk for desk in self.desks.values() if desk.packets.waiting()]
            if waiting:
                self._decide_all(self.random.choice(waiting).packets)
        raise AssertionError(f"no end after {rounds} rounds\n{self.story}")

    def _decide_all(self, packets: Packets) -> None:
        while waiting := packets.waiting():
            clashes = packets.clashes(waiting[0]).clashes
            packets.decide(waiting[0], {clash.key: self.random.choice((OURS, THEIRS, BOTH)) for clash in clashes})

    def check(self) -> None:
        """All desks equal, every signed text provable, no word lost."""
        states = {name: self._state(desk) for name, desk in self.desks.items()}
        for name, state in states.items():
            first = states[NAMES[0]]
            differing = [uid for uid in first.keys() | state.keys() if first.get(uid) != state.get(uid)]
            assert not differing, f"{name} differs in {[(first.get(uid), state.get(uid)) for uid in differing]}\n{self.story}"
        for name, desk in self.desks.items():
            self._check_names(name, desk)
            self._check_accounts(name, desk)
            self._check_signatures(name, desk)
            self._check_words(name, desk)
            assert desk.log.faults() == ()

    def _state(self, desk: Desk) -> dict[str, object]:
        packets, found = desk.packets, {}
        have = packets._maker.have()
        for thing in packets._things.things():
            content = packets._carriers[thing.kind].content(thing.name)
            found[thing.uid] = (thing.stands, content, have[thing.uid], self._reading(desk, thing.name))
        return found

    def _reading(self, desk: Desk, name: str) -> object:
        try:
            standing = desk.signoff.standing(name)
        except DeskError:
            return [(turn.person, turn.act, turn.reading) for turn in desk.signoff.course(name).turns]
        turns = [(turn.person, turn.act, turn.reading, turn.at) for turn in standing.course.turns]
        return standing.reading, standing.held, standing.is_void, turns

    def _check_names(self, name: str, desk: Desk) -> None:
        """No two tags, terms or searches are called alike."""
        for names in (
            [row[1] for row in desk.tagging._shelf.rows()],
            [(term.term, term.since) for term in desk.house.terms()],
            [kept.name for kept in desk.kept_searches.listing()],
        ):
            assert len(set(names)) == len(names), f"{name} has two of one name: {names}\n{self.story}"

    def _check_accounts(self, name: str, desk: Desk) -> None:
        """One account counts everywhere, whole as it was closed, and everything that was put right counts once."""
        if desk.fees._shelf.closed(MONTH) is None:
            return
        ledger, first = desk.fees.ledger(MONTH), self.desks[NAMES[0]].fees.ledger(MONTH)
        reasons = [each.reason for each in ledger.adjustments]
        assert list(desk.fees._shelf.faults()) == [] and ledger.closed == first.closed, f"{name} has another account\n{self.story}"
        assert ledger.sums == first.sums and len(set(reasons)) == len(reasons), f"{name} has other sums\n{self.story}"

    def _check_signatures(self, name: str, desk: Desk) -> None:
        for thing in desk.packets._things.things("report"):
            texts = [desk.versions.text(each.id) for each in desk.versions.listing(thing.name)]
            provable = {report_fingerprint(text) for text in texts}
            for turn in desk.signoff.course(thing.name).turns:
                if turn.fingerprint:
                    assert turn.fingerprint in provable, f"{name} {thing.name}: no version is what was signed\n{self.story}"
        for page in PAGES:
            for turn in desk.signoff.course(f"{DAY} {page}").turns:
                text = desk.signoff.signed_text(turn.fingerprint)
                assert text is not None and hashlib.sha256(text.encode()).hexdigest() == turn.fingerprint

    def _check_words(self, name: str, desk: Desk) -> None:
        found: set[str] = set()
        for thing in desk.packets._things.things("report"):
            texts = [desk.versions.text(each.id) for each in desk.versions.listing(thing.name)]
            everything = "".join(f"{text.headlines}{text.body}" for text in texts)
            everything += "".join(turn.opinion for turn in desk.signoff.course(thing.name).turns)
            everything += "".join(comment.text for comment in desk.comments.listing(thing.name))
            everything += str(desk.packets._carriers["remarks"].content(f"批注 {thing.name}"))
            found.update(word for word in self.words if word in everything)
        rows = (thing for thing in desk.packets._things.things() if thing.kind not in ("report", "remarks", "page", "issue"))
        held = str([knot.content for thing in rows for knot in desk.packets._things.knots(thing)])
        found.update(word for word in self.words if word in held)
        lost = self.words.keys() - found - self._stayed
        assert not lost, f"{name} lost {lost}\n{self.story}"

    @property
    def _stayed(self) -> set[str]:
        """Words of reports that were removed before the first packet: they lie in their own desk's bin."""
        binned = ""
        for desk in self.desks.values():
            travelled = {thing.name for thing in desk.packets._things.things("report")}
            for row in desk.reports.removed():
                if row.slug not in travelled:
                    binned += str([desk.versions.text(each.id) for each in desk.versions.listing(row.slug)])
                    binned += str(desk.reports._shelf.any(row.slug)) + str(desk.signoff.course(row.slug))
                    binned += str(desk.packets._carriers["remarks"].content(f"批注 {row.slug}"))
                    binned += str(desk.fees.notes().get((DAY, row.slug)))
        return {word for word in self.words if word in binned}
