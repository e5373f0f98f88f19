"""`main.py packet`: what desks without a server exchange by USB stick or a shared folder."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from workstation.cli import DIFFERS, DONE
from workstation.cli.inputs import add_store, answer
from workstation.cli.signing_in import open_desk
from workstation.errors import BadInput, NotFound

if TYPE_CHECKING:
    import argparse

    from workstation.desk import Desk
    from workstation.packets.arrivals import Read, Received
    from workstation.packets.keeper import Waiting

OUTCOMES = {"new": "新收", "taken": "已更新", "joined": "已合并", "waiting": "待处理"}
_KINDS = {
    "report": "稿件", "issue": "一期", "page": "版样", "remarks": "批注", "term": "本报用语", "switch": "规则开关",
    "house_waiver": "全报放行", "form": "署名体例", "presets": "自定版式", "topics": "主题表", "tag": "标签", "list": "常用检索",
    "fault": "差错", "page_count": "版面字数", "fee_table": "记分办法", "grade": "评分",
    "fee_month": "结账", "adjustment": "结账后调整", "tally": "检查所见",
}  # fmt: skip
_SIDES = ("ours", "theirs", "both")


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the verbs and their arguments."""
    verbs = parser.add_subparsers(dest="verb", metavar="动作", required=True)
    made = verbs.add_parser("make", help="把别的电脑没有的内容写成一个数据包")
    made.add_argument("--to", type=Path, required=True, metavar="文件夹或文件.zip")
    made.add_argument("--whole", action="store_true", help="连对方已有的也带上：给新加入的电脑")
    made.add_argument("--people", action="store_true", help="带上签发的名录")
    taken = verbs.add_parser("receive", help="收下数据包，合并；有待处理的退出码为 1")
    taken.add_argument("file", type=Path, nargs="+", metavar="文件.zip")
    taken.add_argument("--trust", metavar="指纹", help="第一次收这台电脑的数据包：核对过的六组数字")
    taken.add_argument("--people", action="store_true", help="采用随来的名录（增加与更改；存疑的不采用）")
    taken.add_argument("--json", action="store_true")
    listed = verbs.add_parser("list", help="列出做过、收过的数据包和待处理的改动")
    listed.add_argument("--json", action="store_true")
    decided = verbs.add_parser("decide", help="处理一处待处理的改动")
    decided.add_argument("name", metavar="代号", help="稿件代号、“日期 版号”，或列表里的名称")
    decided.add_argument("--take", choices=_SIDES, required=True, help="两边都改过的地方：用这里的、对方的，还是都留")
    forgotten = verbs.add_parser("forget", help="不再给一台停用的电脑留着它没有的内容")
    forgotten.add_argument("desk", metavar="名称")
    for verb in (made, taken, listed, decided, forgotten):
        add_store(verb)


def run(arguments: argparse.Namespace) -> int:
    """Do what the verb says."""
    verbs = {"make": _make, "receive": _receive, "list": _list, "decide": _decide, "forget": _forget}
    with open_desk(arguments, read_only=arguments.verb == "list") as desk:
        return verbs[arguments.verb](desk, arguments)


def _make(desk: Desk, arguments: argparse.Namespace) -> int:
    path = None
    for step in desk.packets.make(arguments.to, whole=arguments.whole, people=arguments.people):
        path = step.result
        text = step.text
    print(text, file=sys.stderr)
    if path is not None:
        print(path)
        print(f"本机指纹 {desk.travel.fingerprint()}，对方第一次收时请核对", file=sys.stderr)
    return DONE


def _receive(desk: Desk, arguments: argparse.Namespace) -> int:
    desk.gate.demand("packet.receive")  # before another computer is trusted, which stays
    for file in arguments.file:
        read = desk.packets.read(file)
        _demand_trust(desk, read, arguments)
        for note in read.notes:
            print(f"{file}：{note}", file=sys.stderr)
        for step in desk.packets.receive(desk.packets.read(file)):
            received = step.result
        if received is not None:
            _tell(received, arguments)
        _take_people(desk, read, arguments)
    return DIFFERS if desk.packets.waiting() else DONE


def _demand_trust(desk: Desk, read: Read, arguments: argparse.Namespace) -> None:
    """Whoever nobody confirmed is asked about."""
    packet = read.packet
    given = "".join(char for char in arguments.trust or "" if char.isdecimal())
    if given and given != packet.fingerprint.replace(" ", ""):
        raise BadInput(f"{packet.path}：指纹是 {packet.fingerprint}，与给出的不符；没有收下，请与对方核对")
    if read.trusted:
        return
    if not given:
        raise BadInput(f"{packet.path}：还没有确认“{packet.name}”这台电脑；请核对指纹 {packet.fingerprint}，相符再加 --trust 指纹")
    desk.travel.trust(packet.fingerprint, packet.name or "未署名")


def _tell(received: Received, arguments: argparse.Namespace) -> None:
    if arguments.json:
        rows = [{"kind": each.kind, "name": each.name, "title": each.title, "outcome": each.outcome} for each in received.arrivals]
        answer({"arrivals": rows, "acts": received.acts, "pictures": received.pictures, "notes": list(received.notes)}, indent=1)
        return
    for each in received.arrivals:
        print(f"{OUTCOMES[each.outcome]}\t{_KINDS.get(each.kind, each.kind)}\t{each.name}\t{each.title}")
    print(f"审读记录 {received.acts} 条，图片 {received.pictures} 张", file=sys.stderr)


def _take_people(desk: Desk, read: Read, arguments: argparse.Namespace) -> None:
    """The directories that came along: taken where that is wanted, else told of."""
    people = read.packet.people
    if people is not None and arguments.people:
        travelled = desk.travel.read_parcel(people, read.packet.path.name)
        desk.travel.take(travelled, desk.travel.preview(travelled).sure)
        print("名录已采用", file=sys.stderr)
    elif people is not None:
        print("对方带来了名录；要采用请加 --people，或在窗口里逐条看", file=sys.stderr)


def _list(desk: Desk, arguments: argparse.Namespace) -> int:
    packets, waiting = desk.packets.packets(), desk.packets.waiting()
    if arguments.json:
        told = [
            {"made": not note.received, "at": note.at.isoformat(), "desk": note.desk, "file": note.file, **note.told} for note in packets
        ]
        peers = [{"name": peer.name, "fingerprint": peer.key, "at": peer.at.isoformat()} for peer in desk.packets.peers()]
        answer({"packets": told, "peers": peers, "waiting": [_waiting_json(each) for each in waiting]}, indent=1)
        return DONE
    for note in packets:
        print(f"{'收' if note.received else '做'}\t{note.at:%Y-%m-%d %H:%M}\t{note.desk}\t{note.file}")
    for peer in desk.packets.peers():
        print(f"电脑\t{peer.at:%Y-%m-%d %H:%M}\t{peer.name}\t{peer.key}")
    for each in waiting:
        name = f"{_KINDS[each.thing.kind]} {each.title}" if each.thing.name.startswith("[") else each.thing.name
        print(f"待处理\t{name}\t{each.title}\t{each.person}\t{'已签，' if each.signed else ''}{each.clashes} 处不同")
    return DONE


def _waiting_json(each: Waiting) -> dict[str, object]:
    return {"kind": each.thing.kind, "name": each.thing.name, "title": each.title, "person": each.person, "clashes": each.clashes}


def _decide(desk: Desk, arguments: argparse.Namespace) -> int:
    found = next((each for each in desk.packets.waiting() if arguments.name in (each.thing.name, each.title)), None)
    if found is None:
        raise NotFound(f"“{arguments.name}”没有待处理的改动；用 packet list 看有哪些")
    desk.packets.decide(found, {clash.key: arguments.take for clash in desk.packets.clashes(found).clashes})
    return DIFFERS if desk.packets.waiting() else DONE


def _forget(desk: Desk, arguments: argparse.Namespace) -> int:
    desk.packets.forget(arguments.desk)
    return DONE
