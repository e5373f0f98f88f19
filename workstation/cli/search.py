"""`main.py search`: the archive, from a script."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from workstation.desk import Desk

if TYPE_CHECKING:
    import argparse

    from workstation.archive import Hit


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("query", help="要找的词，空格隔开则须都有")
    parser.add_argument("--store", type=Path, help="稿库文件，默认在用户数据文件夹")
    parser.add_argument("--limit", type=int, default=50, help="最多列出多少篇")
    parser.add_argument("--json", action="store_true", help="输出 JSON")


def run(arguments: argparse.Namespace) -> int:
    """Print what is found, the newest first."""
    with Desk.open(arguments.store, read_only=True) as desk:
        hits = desk.archive.search(arguments.query, arguments.limit)
    if arguments.json:
        print(json.dumps([hit_json(hit) for hit in hits], ensure_ascii=False))
    else:
        for hit in hits:
            print(f"{hit.slug}\t{hit.day or ''} {hit.page}\t{hit.title}\n    {hit.snippet}")
    return 0


def hit_json(hit: Hit) -> dict[str, object]:
    """One hit."""
    return {
        "slug": hit.slug,
        "title": hit.title,
        "day": hit.day and hit.day.isoformat(),
        "page": hit.page or None,
        "snippet": hit.snippet,
        "spans": [list(span) for span in hit.spans],
    }
