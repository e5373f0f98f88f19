"""`main.py roster`: the directories of people listed, brought in, written out, signed and taken over."""

from __future__ import annotations

import sys
from dataclasses import fields
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from workstation.cli import DIFFERS, DONE
from workstation.cli.inputs import add_store, answer
from workstation.cli.signing_in import open_desk
from workstation.desk import Desk, default_path
from workstation.errors import BadInput, NotFound
from workstation.people.differences import Comparison, Difference, Outcome

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from workstation.directories.travel import Travelled, Unpacked
    from workstation.people.sheet import Form, Sheet

KINDS = {"staff": "本报人员", "officials": "干部", "correspondents": "通讯员"}
_ORGANS = {"organs": "机构次序"}
_OUTCOMES = {Outcome.ADDED: "新增", Outcome.CHANGED: "更新", Outcome.SAME: "不变", Outcome.DOUBTFUL: "存疑"}


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the verbs."""
    verbs = parser.add_subparsers(dest="verb", metavar="动作", required=True)
    listing = _verb(verbs, "list", "列出名录")
    _kind(listing)
    listing.add_argument("--json", action="store_true", help="JSON 数组")
    bringing = _verb(verbs, "import", "导入 CSV 或 XLSX；有读不了的行或存疑的行时状态为 1")
    _kind(bringing)
    bringing.add_argument("file", type=Path, metavar="文件")
    bringing.add_argument("--doubtful", choices=("skip", "add", "same"), default="skip", help="同名的人：不导入、另加一条、当作同一人")
    _preview(bringing)
    writing = _verb(verbs, "export", "写出 CSV 或 XLSX（按扩展名）")
    _kind(writing)
    writing.add_argument("file", type=Path, metavar="文件")
    signing = _verb(verbs, "sign", "把三本名录签成一个文件，并报本机指纹")
    signing.add_argument("file", type=Path, metavar="文件")
    signing.add_argument("--signer", required=True, metavar="姓名", help="签发人")
    signing.add_argument("--new-key", action="store_true", help="先换一把新的签名私钥；别人要重新确认指纹")
    taking = _verb(verbs, "take", "采用一份签发的名录；存疑的行不采用")
    taking.add_argument("file", type=Path, metavar="文件")
    taking.add_argument("--trust", metavar="指纹", help="签发人读出的指纹（六组五位数字），与文件相符才采用，以后不再问")
    _preview(taking)
    signers = _verb(verbs, "signers", "列出已确认的签发人")
    signers.add_argument("--json", action="store_true", help="JSON 数组")


def run(arguments: argparse.Namespace) -> int:
    """Do what the verb says; a file that can't be used is refused before a store is opened, or made."""
    _look_first(arguments)
    with open_desk(arguments, read_only=arguments.verb in ("list", "export", "signers")) as desk:
        return _VERBS[arguments.verb](desk, arguments)


def _look_first(arguments: argparse.Namespace) -> None:
    if arguments.verb == "import":
        from workstation.people.sheet import read_sheet

        arguments.sheet = read_sheet(arguments.file, _form(arguments.kind))
    elif arguments.verb == "take":
        from workstation.people.travelling import open_parcel

        open_parcel(arguments.file)
    elif arguments.verb == "sign" and not (arguments.store or default_path()).is_file():
        raise NotFound(f"没有这个稿库：{arguments.store or default_path()}。请核对路径")


def _verb(verbs: Any, name: str, text: str) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = verbs.add_parser(name, help=text, description=text)
    add_store(parser)
    return parser


def _kind(parser: argparse.ArgumentParser) -> None:
    kinds = {**KINDS, **_ORGANS}
    told = "、".join(f"{kind} {name}" for kind, name in kinds.items())
    parser.add_argument("--kind", choices=tuple(kinds), default="staff", help=f"哪本名录：{told}；缺省 staff")


def _preview(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--preview", action="store_true", help="只列出会有什么变化，不写入；有变化时状态为 1")
    parser.add_argument("--json", action="store_true", help="逐条变化用 JSON 报出")


def _form(kind: str) -> Form[Any]:
    from workstation.people.correspondents_csv import CORRESPONDENTS
    from workstation.people.officials_csv import OFFICIALS
    from workstation.people.organs_csv import ORGANS
    from workstation.people.roster_csv import ROSTER

    forms: dict[str, Form[Any]] = {"staff": ROSTER, "officials": OFFICIALS, "correspondents": CORRESPONDENTS, "organs": ORGANS}
    return forms[kind]


def _entries(desk: Desk, kind: str) -> tuple[Any, ...]:
    officials = desk.officials.officials()
    shelves: dict[str, tuple[Any, ...]] = {"officials": officials.rows, "organs": officials.organs, "staff": desk.roster.roster().staff}
    return shelves[kind] if kind in shelves else desk.correspondents.correspondents().people


def _book(desk: Desk, kind: str) -> Any:
    return desk.roster if kind == "staff" else getattr(desk, kind)


def _list(desk: Desk, arguments: argparse.Namespace) -> int:
    form, entries = _form(arguments.kind), _entries(desk, arguments.kind)
    if arguments.json:
        answer([_entry_json(entry, form) for entry in entries], indent=1)
    else:
        for entry in entries:
            print("\t".join(form.cells(entry)).rstrip("\t"))
        print(f"{form.what} {len(entries)} 条", file=sys.stderr)
    return DONE


def _entry_json(entry: Any, form: Form[Any]) -> dict[str, Any]:
    """Under the names that the columns have."""
    return {column: _plain(getattr(entry, field)) for column, field in form.fields.items()}


def _plain(value: object) -> object:
    if isinstance(value, date):
        return value.isoformat()
    return list(value) if isinstance(value, tuple) else value


def _import(desk: Desk, arguments: argparse.Namespace) -> int:
    form, sheet = _form(arguments.kind), arguments.sheet
    if arguments.kind == "organs":
        return _import_organs(desk, sheet, arguments)
    book = _book(desk, arguments.kind)
    preview = book.preview(sheet)
    for problem in preview.problems:
        print(f"{arguments.file} {problem}", file=sys.stderr)
    doubtful = preview.of(Outcome.DOUBTFUL)
    chosen = [*preview.sure, *_decided(doubtful, arguments.doubtful)]
    _tell(preview, form, arguments)
    if arguments.preview:
        return DIFFERS if preview.all or sheet.faults else DONE
    if chosen:
        book.import_sheet(sheet, chosen)
    print(f"已导入 {len(chosen)} 条，未导入 {len(preview.all) - len(chosen) + len(sheet.faults)} 条", file=sys.stderr)
    return DIFFERS if sheet.faults or len(chosen) < len(preview.all) else DONE


def _import_organs(desk: Desk, sheet: Sheet[Any], arguments: argparse.Namespace) -> int:
    """The list of organs is an order: it is taken over whole."""
    from workstation.people.differences import compare

    for problem in sheet.problems:
        print(f"{arguments.file} {problem}", file=sys.stderr)
    preview = compare(desk.officials.organs(), sheet, _form("organs"))
    _tell(preview, _form("organs"), arguments)
    if arguments.preview:
        return DIFFERS if preview.all or sheet.faults else DONE
    desk.officials.import_organs(sheet)
    print(f"已导入 {len(sheet.rows)} 个机构，未导入 {len(sheet.faults)} 行", file=sys.stderr)
    return DIFFERS if sheet.faults else DONE


def _decided(doubtful: tuple[Difference[Any], ...], how: str) -> list[Difference[Any]]:
    if how == "skip":
        return []
    return [difference.as_the_same_person() for difference in doubtful] if how == "same" else list(doubtful)


def _tell(preview: Comparison[Any], form: Form[Any], arguments: argparse.Namespace) -> None:
    """Every row that would change something."""
    if arguments.json:
        answer([_difference_json(difference, form) for difference in preview.all], indent=1)
        return
    for difference in preview.all:
        where = f"第 {difference.line} 行 " if difference.line else ""
        print(f"{where}{_OUTCOMES[difference.outcome]} {form.label(difference.after)}{_changes(difference, form)}")


def _difference_json(difference: Difference[Any], form: Form[Any]) -> dict[str, Any]:
    columns = {field: column for column, field in form.fields.items()}
    return {
        "outcome": str(difference.outcome),
        "line": difference.line or None,
        "after": _entry_json(difference.after, form),
        "before": difference.before and _entry_json(difference.before, form),
        "changed": [columns[field] for field in difference.fields],
    }


def _changes(difference: Difference[Any], form: Form[Any]) -> str:
    before = difference.before
    if before is None:
        return ""
    columns = {field: column for column, field in form.fields.items()}
    told = (f"{columns[name]} {_said(getattr(before, name))}→{_said(getattr(difference.after, name))}" for name in difference.fields)
    return "：" + "，".join(told)


def _said(value: object) -> str:
    plain = _plain(value)
    return ";".join(plain) if isinstance(plain, list) else str(plain or "空")


def _export(desk: Desk, arguments: argparse.Namespace) -> int:
    from workstation.people.writing import write_table

    if arguments.file.suffix.lower() not in (".csv", ".xlsx"):
        raise BadInput(f"{arguments.file}：请写明 .csv 或 .xlsx 扩展名")
    entries = _entries(desk, arguments.kind)
    write_table(arguments.file, _form(arguments.kind), entries)
    print(arguments.file)
    print(f"已写出 {len(entries)} 条", file=sys.stderr)
    return DONE


def _sign(desk: Desk, arguments: argparse.Namespace) -> int:
    if arguments.new_key:
        desk.travel.renew_key(arguments.signer)
    print(desk.travel.write(arguments.file, arguments.signer))
    print(f"本机指纹 {desk.travel.fingerprint()}，请当面或在电话里告诉采用的人", file=sys.stderr)
    return DONE


def _take(desk: Desk, arguments: argparse.Namespace) -> int:
    travelled = desk.travel.read(arguments.file)
    _trusted(desk, travelled, arguments)
    unpacked = desk.travel.preview(travelled)
    told = f"签发人 {travelled.signer}，{travelled.signed_at.astimezone():%Y-%m-%d %H:%M}，指纹 {travelled.fingerprint}"
    print(told, file=sys.stderr)
    _tell_unpacked(unpacked, arguments)
    if arguments.preview:
        return DIFFERS if any(_changed(unpacked).values()) or unpacked.organs else DONE
    desk.travel.take(travelled, unpacked.sure)
    left = sum(len(getattr(unpacked, kind).of(Outcome.DOUBTFUL)) for kind in KINDS)
    print(f"已采用；存疑未采用 {left} 条", file=sys.stderr)
    return DIFFERS if left else DONE


def _trusted(desk: Desk, travelled: Travelled, arguments: argparse.Namespace) -> None:
    """Whoever nobody confirmed may be looked at and not taken."""
    given = "".join(char for char in arguments.trust or "" if char.isdecimal())
    if given and given != travelled.fingerprint.replace(" ", ""):
        raise BadInput(f"{arguments.file}：指纹是 {travelled.fingerprint}，与给出的不符；没有采用，请与签发人核对")
    if travelled.trusted or arguments.preview:
        return
    if not given:
        raise BadInput(f"{arguments.file}：还没有确认签发人“{travelled.signer}”；请核对指纹 {travelled.fingerprint}，相符再加 --trust 指纹")
    desk.travel.trust(travelled.fingerprint, travelled.signer or "未署名")


def _changed(unpacked: Unpacked) -> dict[str, tuple[Difference[Any], ...]]:
    return {kind: getattr(unpacked, kind).all for kind in KINDS}


def _tell_unpacked(unpacked: Unpacked, arguments: argparse.Namespace) -> None:
    if arguments.json:
        rows = {kind: [_difference_json(row, _form(kind)) for row in found] for kind, found in _changed(unpacked).items()}
        answer({**rows, "organs": unpacked.organs}, indent=1)
        return
    for kind in KINDS:
        _tell(getattr(unpacked, kind), _form(kind), arguments)
    if unpacked.organs:
        print("更新 机构次序")


def _signers(desk: Desk, arguments: argparse.Namespace) -> int:
    signers = desk.travel.signers()
    if arguments.json:
        answer([{field.name: _moment(getattr(signer, field.name)) for field in fields(signer)} for signer in signers], indent=1)
        return DONE
    for signer in signers:
        print(f"{signer.fingerprint}\t{signer.name}{'（本机）' if signer.own else ''}")
    return DONE


def _moment(value: object) -> object:
    return value.isoformat() if isinstance(value, date) else value


_VERBS: dict[str, Callable[[Desk, argparse.Namespace], int]] = {
    "list": _list,
    "import": _import,
    "export": _export,
    "sign": _sign,
    "take": _take,
    "signers": _signers,
}
