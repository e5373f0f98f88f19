"""Who works on the command line: `--as NAME` (`--by NAME` where `--as` names a form), the password from environment, input or a prompt."""

from __future__ import annotations

import getpass
import os
import sys
from typing import TYPE_CHECKING

from workstation.errors import BadInput, Refused

if TYPE_CHECKING:
    import argparse

    from workstation.desk import Desk

PASSWORD, NEW_PASSWORD = "WORKSTATION_PASSWORD", "WORKSTATION_NEW_PASSWORD"
"""Environment variables."""


def open_desk(arguments: argparse.Namespace, *, read_only: bool = False) -> Desk:
    """Open the store that a command names, for who it says; raises `Refused` where the desk has accounts and nobody is named.

    A command that only reads opens a store with accounts to write all the same, so that a refusal is logged.
    """
    from workstation.desk import Desk

    desk = Desk.open(arguments.store, read_only=read_only)
    if read_only and desk.accounts.are_kept:
        desk.close()
        desk = Desk.open(arguments.store)
    try:
        sign_in(desk, arguments)
    except BaseException:
        desk.close()
        raise
    return desk


def sign_in(desk: Desk, arguments: argparse.Namespace) -> None:
    """Show the desk who works; without accounts nothing is asked."""
    if not desk.accounts.are_kept:
        return
    name = getattr(arguments, "who", None)
    if not name:
        raise Refused("这个稿库有账号，请说明是谁：加 --as 姓名（或 --by 姓名），口令用环境变量 WORKSTATION_PASSWORD 或 --password-stdin")
    desk.accounts.log_in(name, ask_password(arguments, f"{name}的口令：", PASSWORD))


def ask_password(arguments: argparse.Namespace, words: str, variable: str) -> str:
    """A password: from the environment, from a line of standard input, or asked for without being shown."""
    if variable in os.environ:
        return os.environ[variable]
    if getattr(arguments, "password_stdin", False):
        return sys.stdin.readline().rstrip("\r\n")
    if not sys.stdin.isatty():
        raise BadInput(f"没有口令：请设环境变量 {variable}，或加 --password-stdin 从标准输入给一行")
    return getpass.getpass(words)


def ask_new_password(arguments: argparse.Namespace) -> str:
    """A password that is to be: asked for twice where somebody types it."""
    first = ask_password(arguments, "新口令：", NEW_PASSWORD)
    typed = NEW_PASSWORD not in os.environ and not getattr(arguments, "password_stdin", False)
    if typed and getpass.getpass("再输一遍：") != first:
        raise BadInput("两遍不一样，没有改；请重来")
    return first
