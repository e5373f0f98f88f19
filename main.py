"""采编工作站: without arguments the window, with arguments the command line."""

from __future__ import annotations

import sys


def main(arguments: list[str]) -> int:
    """Open the window (on another store: `--store PATH`), or run one command."""
    if len(arguments) == 2 and arguments[0] == "--store":
        from pathlib import Path

        from ui.app import run

        return run(Path(arguments[1]))
    if arguments:
        from workstation.cli import main as run_command

        return run_command(arguments, {"pdf": ("ui.board.output.pdf_command", "输出 PDF 版面，字体嵌入，不需要 LibreOffice")})
    from ui.app import run

    return run()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
