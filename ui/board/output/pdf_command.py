"""`main.py pdf`: an issue's pages as PDF, by the window's own painter; no display is needed."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from workstation.cli import DIFFERS, DONE
from workstation.cli.inputs import add_store, read_day
from workstation.errors import Obstructed

if TYPE_CHECKING:
    import argparse

    from workstation.copyfit.fonts import FontCase
    from workstation.desk import Desk
    from workstation.export.issue_export import ExportOrder


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("--issue", required=True, metavar="YYYY-MM-DD", help="哪一期")
    parser.add_argument("--page", action="append", default=[], metavar="K01", help="哪一版；可写多次，不写则输出有稿件的各版")
    parser.add_argument("--to", type=Path, required=True, metavar="文件夹", help="存到哪里，没有就新建")
    parser.add_argument("--as", dest="form", choices=("pdf", "proof", "clean"), default="pdf", help="pdf 版面，proof 大样，clean 清样")
    parser.add_argument("--together", action="store_true", help="各版合成一个文件")
    parser.add_argument("--script", choices=("hans", "hant-tw", "hant-twp", "hant-hk"), help="简体或繁体（twp 连用语）；缺省从设置")
    add_store(parser)


def run(arguments: argparse.Namespace) -> int:
    """Write the files and print their paths; status 1, with the list, where something keeps them from being printed."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication

    from workstation.cli.signing_in import open_desk
    from workstation.export.issue_export import ExportOrder, Form
    from workstation.export.preflight import told

    app = QGuiApplication.instance() or QGuiApplication([])
    day, pages = read_day(arguments.issue, "--issue"), tuple(dict.fromkeys(arguments.page))
    with open_desk(arguments, read_only=True) as desk:
        script = arguments.script or str(desk.options.get("export.script"))
        order = ExportOrder(day, pages, arguments.to, Form(arguments.form), script, together=arguments.together)
        try:
            _write(desk, order, desk.fonts)
        except Obstructed as obstructed:
            sys.stderr.write(f"main.py pdf: {told(obstructed)}\n")
            return DIFFERS
    app.processEvents()
    return DONE


def _write(desk: Desk, order: ExportOrder, fonts: FontCase) -> None:
    from ui.board.output.page_pdf import export_pdf

    for step in export_pdf(desk, order, fonts):
        sys.stderr.write(f"{step.text}\n")
        if step.result:
            sys.stdout.write("".join(f"{path}\n" for path in step.result.files))
            sys.stderr.write("".join(f"注意：{note}\n" for note in step.result.notes))
