"""`main.py tags`: the paper's tags, from a script: listed, put on reports and taken off, renamed, tied, a list of topics brought in."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from workstation.cli import DONE
from workstation.cli.inputs import add_store, answer
from workstation.cli.signing_in import open_desk
from workstation.errors import BadInput
from workstation.tagging.kinds import KIND_WORDS

if TYPE_CHECKING:
    import argparse

    from workstation.desk import Desk
    from workstation.tagging.tagging import TagUse

_WRITES = ("add", "take_off", "rename", "tie_all", "import_topics", "urgency")


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("slugs", nargs="*", metavar="稿号", help="给这些稿件加、去标签或标急缓")
    parser.add_argument("--add", action="append", default=[], metavar="标签", help="加标签，可写 人物：何以安、主题：教育；可多次")
    parser.add_argument("--take-off", action="append", default=[], metavar="标签", help="去标签；可多次")
    parser.add_argument("--urgency", type=int, metavar="N", help="急缓，1 最急到 5，0 不标")
    parser.add_argument("--rename", nargs=2, metavar=("旧名", "新名"), help="标签改名；新名已有则合并")
    parser.add_argument("--tie-all", action="store_true", help="按主题表和名录给还没归类的标签归类")
    parser.add_argument("--import-topics", type=Path, metavar="文件", help="导入 IPTC 主题表（CSV 或 JSON）")
    add_store(parser)
    parser.add_argument("--json", action="store_true", help="输出 JSON")


def run(arguments: argparse.Namespace) -> int:
    """Do what is asked for, then list all tags where nothing was."""
    wanted = [name for name in _WRITES if getattr(arguments, name) not in (None, False, [])]
    if bool(arguments.slugs) != bool({"add", "take_off", "urgency"} & set(wanted)):
        raise BadInput("加、去标签和标急缓要写明稿号；写了稿号就要说做什么（--add、--take-off、--urgency）")
    with open_desk(arguments, read_only=not wanted) as desk:
        if wanted:
            desk.act("设标签" if arguments.slugs else "标签归类", lambda: _write(desk, arguments))
        else:
            _tell(desk.tagging.uses(), as_json=arguments.json)
    return DONE


def _write(desk: Desk, arguments: argparse.Namespace) -> None:
    """All of it or nothing."""
    if arguments.import_topics:
        desk.tagging.import_topics(arguments.import_topics)
    if arguments.rename:
        desk.tagging.rename(*arguments.rename)
    if arguments.add:
        desk.tagging.add(arguments.slugs, arguments.add)
    if arguments.take_off:
        desk.tagging.take_off(arguments.slugs, arguments.take_off)
    if arguments.urgency is not None:
        desk.reports.set_urgency(arguments.slugs, arguments.urgency)
    if arguments.tie_all:
        desk.tagging.tie_all()


def _tell(uses: tuple[TagUse, ...], *, as_json: bool) -> None:
    if as_json:
        answer([_json(use) for use in uses])
        return
    for use in uses:
        print(f"{use.tag.name}\t{KIND_WORDS[use.tag.kind]}\t{use.reports}\t{use.tag.code or use.tag.note}")


def _json(use: TagUse) -> dict[str, object]:
    tag = use.tag
    linked = {"directory": tag.book, "entry": tag.entry} if tag.is_linked else {}
    return {
        "tag": tag.name,
        "kind": tag.kind.value,
        "reports": use.reports,
        "code": tag.code or None,
        "broader": list(tag.broader),
        **linked,
    }
