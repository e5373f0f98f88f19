"""Desks that exchange packets: real stores, clocks that are wrong, files that are handed round."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from workstation.desk import Desk
from workstation.packets.arrivals import Read, Received
from workstation.report import Headlines, Report


class Clock:
    """Ticks; starts wherever the computer's battery left it."""

    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now


def open_desk(folder: Path, name: str, now: datetime = datetime(2031, 3, 4, 9)) -> Desk:
    """A desk of one person, named after it."""
    desk = Desk.open(folder / f"{name}.sqlite", clock=Clock(now))
    desk.options.set("packets.desk", name)
    desk.options.set("paper.person", f"{name}编辑")
    return desk


def made(desk: Desk, folder: Path, **more: bool) -> Path | None:
    """The packet that a desk makes now; none where there is nothing new."""
    *_, last = desk.packets.make(folder, **more)
    return last.result


def read(desk: Desk, packet: Path) -> Read:
    """A packet, its maker confirmed by telephone."""
    found = desk.packets.read(packet)
    if not found.trusted:
        desk.travel.trust(found.packet.fingerprint, found.packet.name)
    return found


def received(desk: Desk, packet: Path) -> Received:
    """What a packet brings."""
    *_, last = desk.packets.receive(read(desk, packet))
    assert last.result is not None
    return last.result


def hand_over(one: Desk, other: Desk, folder: Path) -> Received | None:
    """A packet from one to the other; the stick is wiped afterwards."""
    packet = made(one, folder)
    if packet is None:
        return None
    found = received(other, packet)
    packet.unlink()
    return found


def exchange(one: Desk, other: Desk, folder: Path) -> None:
    """There, back, and there again."""
    for source, target in ((one, other), (other, one), (one, other)):
        hand_over(source, target, folder)


def settled(desk: Desk, choice: str) -> None:
    """What waits first is decided: one side for every place."""
    waiting = desk.packets.waiting()[0]
    desk.packets.decide(waiting, {clash.key: choice for clash in desk.packets.clashes(waiting).clashes})


def report(main: str, *body: str) -> Report:
    """A short report."""
    return Report("", Headlines(main=main), body or ("第一段写河堤。", "第二段写学校。", "第三段写菜场。"))


def write(desk: Desk, slug: str, at: int, text: str) -> None:
    """Another text for one paragraph."""
    now = desk.reports.get(slug)
    body = list(now.body)
    body[at] = text
    desk.reports.save(replace(now, body=tuple(body)))
