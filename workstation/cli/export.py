"""`main.py export`: an issue's pages as DOCX, ready to print, or its reports as galleys."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from workstation.cli import DIFFERS, DONE
from workstation.cli.inputs import add_store, read_day
from workstation.cli.signing_in import open_desk
from workstation.errors import Obstructed

if TYPE_CHECKING:
    import argparse
    from datetime import date

    from workstation.copyfit.fonts import FontCase
    from workstation.desk import Desk
    from workstation.export.issue_export import Exported, ExportOrder


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("--issue", required=True, metavar="YYYY-MM-DD", help="哪一期")
    parser.add_argument("--page", action="append", default=[], metavar="K01", help="哪一版；可写多次，不写则输出有稿件的各版")
    parser.add_argument("--to", type=Path, required=True, metavar="文件夹", help="存到哪里，没有就新建")
    parser.add_argument("--as", dest="form", choices=("page", "galley", "slip"), default="page", help="page 版面，galley 小样，slip 发稿签")
    parser.add_argument("--script", choices=("hans", "hant-tw", "hant-twp", "hant-hk"), help="简体或繁体（twp 连用语）；缺省从设置")
    parser.add_argument("--together", action="store_true", help="各版合成一个文件")
    parser.add_argument("--prove", action="store_true", help="再由 LibreOffice 排一遍，逐行核对；有不同则状态为 1")
    parser.add_argument("--comments", action="store_true", help="小样带批注（没解决的）；版面从不带")
    parser.add_argument("--overset-page", action="store_true", help="有溢文也输出，溢文另列在最后一页")
    add_store(parser)


def run(arguments: argparse.Namespace) -> int:
    """Write the files and print their paths; status 1, with the list of obstacles, where something keeps them from being printed."""
    from workstation.export.preflight import told

    day = read_day(arguments.issue, "--issue")
    with open_desk(arguments, read_only=True) as desk:
        try:
            exported = write_files(desk, _order(desk, day, arguments), desk.fonts)
        except Obstructed as obstructed:
            print(f"main.py export: {told(obstructed)}", file=sys.stderr)
            return DIFFERS
    return DIFFERS if exported and exported.differences else DONE


def _order(desk: Desk, day: date, arguments: argparse.Namespace) -> ExportOrder:
    from workstation.export.issue_export import ExportOrder, Form

    pages, script = tuple(dict.fromkeys(arguments.page)), arguments.script or str(desk.options.get("export.script"))
    wishes = {"overset_page": arguments.overset_page, "together": arguments.together, "proven": arguments.prove}
    wishes["with_comments"] = getattr(arguments, "comments", False)
    return ExportOrder(day, pages, arguments.to, Form(arguments.form), script, **wishes)


def write_files(desk: Desk, order: ExportOrder, fonts: FontCase) -> Exported | None:
    """Export, telling each step; the paths of what was written go to standard output."""
    from workstation.export.issue_export import export_issue

    result = None
    for step in export_issue(desk, order, fonts):
        print(step.text, file=sys.stderr)
        for path in step.result.files if step.result else ():
            print(path)
        for note in step.result.notes if step.result else ():
            print(f"注意：{note}", file=sys.stderr)
        result = step.result
    if result and result.proven_lines:
        print(f"核对 {result.proven_lines} 行，{len(result.differences)} 行与 LibreOffice 不同", file=sys.stderr)
        for difference in result.differences:
            print(difference.text, file=sys.stderr)
    return result
