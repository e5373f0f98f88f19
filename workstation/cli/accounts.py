"""`main.py accounts`: who works at the desk, what each may do, and the way back when a password is forgotten."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from workstation.cli import DONE
from workstation.cli.inputs import add_store, answer
from workstation.cli.signing_in import PASSWORD, ask_new_password, ask_password, open_desk
from workstation.desk import Desk
from workstation.errors import BadInput
from workstation.rights.table import ROLE_NAMES, Role, rights_table, role_names

if TYPE_CHECKING:
    import argparse

    from workstation.rights.accounts import Opened

_RECOVERY = (
    "恢复码：{code}\n"
    "只显示这一次，请抄在纸上收好。忘了口令时：main.py accounts recover {name} --code 恢复码，或在锁定画面点“忘了口令”。\n"
    "恢复码只能重设这个账号的口令，开不了别人的账号；稿库里只存它的 argon2id 散列。\n"
    "口令管的是谁能做什么、由谁署名；稿库文件本身没有加密，能读到文件的人能读到稿件，请管好电脑和备份。"
)


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the verbs."""
    verbs = parser.add_subparsers(dest="verb", metavar="动作", required=True)
    helps = {
        "list": "列出账号",
        "add": "添加账号；第一个须是管理员，有了第二个就要登录",
        "roles": "改职责",
        "end": "停用",
        "reopen": "恢复",
        "reset": "管理员重设别人的口令",
        "recover": "用恢复码重设自己的口令",
        "password": "改自己的口令",
        "rights": "权限表",
    }
    for name, text in helps.items():
        verb = verbs.add_parser(name, help=text)
        if name not in ("list", "rights", "password"):
            verb.add_argument("name", metavar="姓名")
        if name in ("add", "roles"):
            verb.add_argument("--roles", required=True, metavar="职责", help=f"逗号分开：{'、'.join(ROLE_NAMES.values())}")
        if name == "recover":
            verb.add_argument("--code", required=True, metavar="恢复码")
        if name in ("list", "rights"):
            verb.add_argument("--json", action="store_true", help="输出 JSON")
        add_store(verb)


def run(arguments: argparse.Namespace) -> int:
    """Do what the verb says."""
    if arguments.verb == "rights":
        _rights(arguments)
    elif arguments.verb == "recover":
        with Desk.open(arguments.store) as desk:
            _tell(arguments.name, desk.accounts.recover(arguments.name, arguments.code, ask_new_password(arguments)))
    else:
        with open_desk(arguments) as desk:
            _VERBS[arguments.verb](desk, arguments)
    return DONE


def _rights(arguments: argparse.Namespace) -> None:
    rights = rights_table().values()
    if arguments.json:
        answer([{"action": right.action, "label": right.label, "roles": sorted(right.roles)} for right in rights], indent=1)
        return
    for right in rights:
        print(f"{right.label}\t{role_names(right.roles) or '没有人'}")


def _list(desk: Desk, arguments: argparse.Namespace) -> None:
    accounts = desk.accounts.listing()
    if arguments.json:
        answer([{"name": one.name, "roles": sorted(one.roles), "active": one.is_active} for one in accounts], indent=1)
        return
    for one in accounts:
        ended = "" if one.is_active else "\t已停用"
        print(f"{one.name}\t{role_names(one.roles)}{ended}")
    if not desk.accounts.are_kept:
        print("单人使用：有第二个账号之前不用登录", file=sys.stderr)


def _add(desk: Desk, arguments: argparse.Namespace) -> None:
    _tell(arguments.name, desk.accounts.add(arguments.name, read_roles(arguments.roles), ask_new_password(arguments)))


def _tell(name: str, opened: Opened) -> None:
    print(_RECOVERY.format(code=opened.recovery_code, name=name))


def read_roles(text: str) -> frozenset[Role]:
    """Roles as they are written, in Chinese or by name."""
    known = {**{name: role for role, name in ROLE_NAMES.items()}, **{role.value: role for role in Role}}
    words = [word.strip() for word in text.replace("、", ",").replace("，", ",").split(",") if word.strip()]
    strange = [word for word in words if word not in known]
    if strange:
        raise BadInput(f"没有“{strange[0]}”这个职责，可用的有：{'、'.join(ROLE_NAMES.values())}")
    return frozenset(known[word] for word in words)


def _password(desk: Desk, arguments: argparse.Namespace) -> None:
    if not desk.accounts.are_kept:
        raise BadInput("单人使用时没有口令")
    desk.accounts.change_password(ask_password(arguments, "原来的口令：", PASSWORD), ask_new_password(arguments))


_VERBS = {
    "list": _list,
    "add": _add,
    "roles": lambda desk, arguments: desk.accounts.set_roles(arguments.name, read_roles(arguments.roles)),
    "end": lambda desk, arguments: desk.accounts.end(arguments.name),
    "reopen": lambda desk, arguments: desk.accounts.reopen(arguments.name),
    "reset": lambda desk, arguments: _tell(arguments.name, desk.accounts.reset(arguments.name, ask_new_password(arguments))),
    "password": _password,
}
