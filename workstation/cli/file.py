"""`main.py file`: pages of pasted text, .txt or .docx, filed as reports."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from workstation.cli import DONE
from workstation.cli.inputs import add_store, answer
from workstation.cli.signing_in import open_desk

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from workstation.desk import Desk
    from workstation.filing import FiledPage
    from workstation.filing.sources import Source
    from workstation.interchange import Json
    from workstation.report import Report


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("files", nargs="+", metavar="FILE", help="文本或 DOCX 文件；- 为标准输入")
    add_store(parser)
    parser.add_argument("--json", action="store_true", help="输出 JSON 数组")


def run(arguments: argparse.Namespace) -> int:
    """File every page; all files are read before anything is written."""
    from workstation.filing import file_page

    pages = [(source, file_page(source.text)) for source in map(_read, arguments.files)]
    with open_desk(arguments) as desk:
        filed = [_file(desk, source, page) for source, page in pages]
    if arguments.json:
        answer([row for rows in filed for row in rows], indent=1)
    else:
        _tell(pages, filed)
    return DONE


def _read(name: str) -> Source:
    from workstation.filing.sources import read_bytes, read_file

    source = read_bytes(sys.stdin.buffer.read(), "标准输入") if name == "-" else read_file(Path(name))
    for note in source.notes:
        print(f"{source.name}：{note}", file=sys.stderr)
    return source


def _file(desk: Desk, source: Source, page: FiledPage) -> list[Json]:
    """Put a page's reports into the store; their rows as JSON, slugs filled in."""
    from dataclasses import replace

    from workstation.filing.bylines import report_attributions
    from workstation.interchange import report_json

    slugs = sorted(desk.reports.file(page.reports, source.text).reports)  # slugs of one filing sort in the page's order
    named = [replace(report, slug=slug) for slug, report in zip(slugs, page.reports, strict=True)]
    return [report_json(report, found) for report, found in zip(named, report_attributions(page), strict=True)]


def _tell(pages: list[tuple[Source, FiledPage]], filed: list[list[Json]]) -> None:
    for (source, page), rows in zip(pages, filed, strict=True):
        print(f"{source.name}：{len(rows)} 篇", file=sys.stderr)
        for row, report in zip(rows, page.reports, strict=True):
            print("\n".join(_fields(row["slug"], report)))
            print()
        for other in page.alternatives:
            print(f"第 {other.at[0]}–{other.at[1]} 字还可{other.label}", file=sys.stderr)


def _fields(slug: str, report: Report) -> Iterator[str]:
    headlines = report.headlines
    named = (
        ("代号", slug),
        ("专栏", report.standing_head),
        ("引题", headlines.kicker),
        ("主题", headlines.main),
        ("副题", headlines.deck),
        *(("署名", line.text) for line in report.attribution_lines),
        *(("正文", paragraph) for paragraph in report.body),
        *(("图注", caption) for caption in report.captions),
        ("转版", report.jump.text if report.jump else ""),
    )
    yield from (f"{name}\t{text}".replace("\n", " ") for name, text in named if text)
