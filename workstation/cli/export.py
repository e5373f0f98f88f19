"""`main.py export`: an issue's pages as DOCX, ready to print, or its reports as galleys."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from workstation.cli import DIFFERS, DONE
from workstation.errors import BadInput, Overset

if TYPE_CHECKING:
    import argparse


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("--issue", required=True, metavar="YYYY-MM-DD", help="哪一期")
    parser.add_argument("--page", action="append", default=[], metavar="K01", help="哪一版；可写多次，不写则输出有稿件的各版")
    parser.add_argument("--to", type=Path, required=True, metavar="文件夹", help="存到哪里，没有就新建")
    parser.add_argument("--as", dest="form", choices=("page", "galley"), default="page", help="page 版面，galley 小样")
    parser.add_argument("--script", choices=("hans", "hant-tw", "hant-hk"), default="hans", help="简体或繁体")
    parser.add_argument("--overset-page", action="store_true", help="有溢文也输出，溢文另列在最后一页")
    parser.add_argument("--store", type=Path, metavar="PATH", help="稿库文件；缺省为用户数据文件夹中的稿库")


def run(arguments: argparse.Namespace) -> int:
    """Write the files and print their paths; status 1, with the list of places, where text has no room."""
    from workstation.copyfit.fonts import FontCase
    from workstation.desk import Desk
    from workstation.export.issue_export import ExportOrder, Form, export_issue

    order = ExportOrder(
        _day(arguments.issue), tuple(arguments.page), arguments.to, Form(arguments.form), arguments.script, arguments.overset_page
    )
    fonts = FontCase.of_machine()
    for substitution in fonts.substitutions:
        print(substitution.text, file=sys.stderr)
    with Desk.open(arguments.store) as desk:
        try:
            for step in export_issue(desk, order, fonts):
                print(step.text, file=sys.stderr)
                for path in step.result or ():
                    print(path)
        except Overset as overset:
            print(f"main.py export: {overset}", file=sys.stderr)
            return DIFFERS
    return DONE


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise BadInput(f"--issue 的日期“{text}”看不懂，请写成 2021-01-14 这样") from error
