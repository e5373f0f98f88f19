"""`main.py search`: the archive, from a script."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workstation.cli import DONE
from workstation.cli.inputs import add_store, answer
from workstation.cli.signing_in import open_desk
from workstation.errors import BadInput
from workstation.interchange import hit_json, use_json

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from workstation.archive.archive import Use

MOST = 100_000


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("query", metavar="词", help="要找的词，空格隔开则须都有")
    add_store(parser)
    parser.add_argument("--limit", type=int, default=50, metavar="N", help="最多列出多少篇")
    parser.add_argument("--uses", action="store_true", help="上次怎么写：已见报的在前，列出所在的整句；词里的空格照原样找")
    parser.add_argument("--json", action="store_true", help="输出 JSON")


def run(arguments: argparse.Namespace) -> int:
    """Print what is found, the newest first."""
    if not 1 <= arguments.limit <= MOST:
        raise BadInput(f"--limit 须在 1 到 {MOST} 之间")
    with open_desk(arguments, read_only=True) as desk:
        if arguments.uses:
            _tell_uses(desk.archive.last_uses(arguments.query, arguments.limit), as_json=arguments.json)
            return DONE
        hits = desk.archive.search(arguments.query, arguments.limit)
    if arguments.json:
        answer([hit_json(hit) for hit in hits])
    else:
        for hit in hits:
            print(f"{hit.slug}\t{hit.day or ''} {hit.page}\t{hit.title}\n    {hit.snippet}")
    return DONE


def _tell_uses(uses: Sequence[Use], *, as_json: bool) -> None:
    if as_json:
        answer([use_json(use) for use in uses])
        return
    for use in uses:
        state = f"{use.day} {use.page}" if use.printed else f"{use.day or ''} 未见报"
        print(f"{use.slug}\t{state}\t{use.title}\n    {use.sentence}")
