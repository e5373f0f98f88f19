"""采编工作站: without arguments the window, with arguments the command line."""

from __future__ import annotations

import sys


def main(arguments: list[str]) -> int:
    """Open the window, or run one command."""
    if arguments:
        from workstation.cli import main as run_command

        return run_command(arguments)
    from ui.app import run

    return run()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
