"""`main.py house`: the paper's own rules listed, tried on the archive, written out and brought in."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from workstation.cli import DIFFERS, DONE
from workstation.cli.inputs import add_store, answer
from workstation.cli.signing_in import open_desk
from workstation.errors import BadInput

if TYPE_CHECKING:
    import argparse

    from workstation.checks.house_terms import HouseTerm
    from workstation.desk import Desk
    from workstation.house.travel import Difference
    from workstation.house.trial import Trial, TrialHit

_STEPS = {"added": "新增", "changed": "更新", "same": "不变", "refused": "不能用"}
_MOST = 1_000_000


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the verbs."""
    verbs = parser.add_subparsers(dest="verb", metavar="动作", required=True)
    listing = _verb(verbs, "list", "列出本报用语、禁用语、式子和调整过的规则")
    listing.add_argument("--json", action="store_true", help="输出 JSON")
    writing = _verb(verbs, "export", "写成一个文件（.json）")
    writing.add_argument("file", type=Path, metavar="文件")
    bringing = _verb(verbs, "import", "导入这样一个文件；有不能用的条目时状态为 1")
    bringing.add_argument("file", type=Path, metavar="文件")
    bringing.add_argument("--form", action="store_true", help="署名体例的设置也照文件改（撤销不回）")
    bringing.add_argument("--preview", action="store_true", help="只列出会有什么变化，不写入；有变化时状态为 1")
    trying = _verb(verbs, "try", "在稿库里试一条，不写入；有标出时状态为 1")
    trying.add_argument("term", metavar="词或式子")
    trying.add_argument("replacement", nargs="?", default="", metavar="改成", help="缺省为禁用，只标出")
    trying.add_argument("--regex", action="store_true", help="是式子（正则表达式）；要同时给 --wrong 和 --right")
    trying.add_argument("--wrong", default="", metavar="误例")
    trying.add_argument("--right", default="", metavar="正例")
    trying.add_argument("--last", type=int, default=300, metavar="N", help="最近多少篇；缺省 300")
    trying.add_argument("--json", action="store_true", help="输出 JSON")


def run(arguments: argparse.Namespace) -> int:
    """Do what the verb says."""
    if arguments.verb == "try" and not 1 <= arguments.last <= _MOST:
        raise BadInput(f"--last 须在 1 到 {_MOST} 之间")
    if arguments.verb == "import":
        _demand_there(arguments.file)
    with open_desk(arguments, read_only=arguments.verb != "import") as desk:
        verbs = {"list": _list, "export": _export, "import": _import, "try": _try}
        return verbs[arguments.verb](desk, arguments)


def _demand_there(path: Path) -> None:
    """Before a store is opened, or made."""
    if not path.is_file():
        raise BadInput(f"没有这个文件：{path}。请核对路径")


def _verb(verbs: Any, name: str, text: str) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = verbs.add_parser(name, help=text, description=text)
    add_store(parser)
    return parser


def _list(desk: Desk, arguments: argparse.Namespace) -> int:
    from workstation.house.travel import switch_json, term_json

    terms, switches = desk.house.terms(), desk.house.switches().values()
    if arguments.json:
        answer({"terms": [term_json(term) for term in terms], "rules": [switch_json(switch) for switch in switches]}, indent=1)
        return DONE
    for term in terms:
        print(f"{'式子' if term.regex else '用语'}\t{term.term}\t{term.replacement or '（禁用）'}\t{_days(term)}\t{term.reason}")
    for switch in switches:
        told = {None: "", True: "启用", False: "停用"}[switch.switched_on]
        print(f"规则\t{switch.rule}\t{told}\t{switch.severity or ''}")
    print(f"本报用语 {len(terms)} 条，调整过的规则 {len(switches)} 条", file=sys.stderr)
    return DONE


def _days(term: HouseTerm) -> str:
    return f"{term.since or ''}～{term.until or ''}" if term.since or term.until else ""


def _export(desk: Desk, arguments: argparse.Namespace) -> int:
    from workstation.house.travel import write_house

    count = write_house(desk, arguments.file)
    print(arguments.file)
    print(f"已写出 {count} 条", file=sys.stderr)
    return DONE


def _import(desk: Desk, arguments: argparse.Namespace) -> int:
    from workstation.house.travel import Step, read_house, sure, take_house

    received = read_house(desk, arguments.file)
    differing = received.of(Step.ADDED, Step.CHANGED) if arguments.form else sure(received)
    refused = received.of(Step.REFUSED)
    for difference in (*differing, *refused):
        print(_told(difference))
    if arguments.preview:
        return DIFFERS if differing or refused else DONE
    if differing:
        take_house(desk, received, differing)
    print(f"已导入 {len(differing)} 条，不能用 {len(refused)} 条", file=sys.stderr)
    return DIFFERS if refused else DONE


def _told(difference: Difference) -> str:
    before = f"；原为 {difference.words_before}" if difference.words_before else ""
    return f"{_STEPS[difference.step]} {difference.words}{before}{f'：{difference.why}' if difference.why else ''}"


def _try(desk: Desk, arguments: argparse.Namespace) -> int:
    from workstation.checks.house_terms import HouseTerm
    from workstation.house.trial import Trial, trial

    reason = "试" if arguments.regex else ""
    term = HouseTerm(arguments.term, arguments.replacement, reason, regex=arguments.regex, wrong=arguments.wrong, right=arguments.right)
    result = Trial()
    for step in trial(desk, term, arguments.last):
        result = step.result or result
    _tell(result, as_json=arguments.json)
    return DIFFERS if result.count else DONE


def _tell(result: Trial, *, as_json: bool) -> None:
    if as_json:
        answer({"reports": result.reports, "count": result.count, "hits": [_hit_json(hit) for hit in result.hits]}, indent=1)
        return
    for hit in result.hits:
        start, end = hit.span
        sentence = f"{hit.sentence[:start]}【{hit.found}】{hit.sentence[end:]}".replace("\n", "↵")
        print(f"{hit.slug}\t{hit.day or ''} {hit.page}\t{hit.title}\n    {sentence}")
    print(result.sentence, file=sys.stderr)


def _hit_json(hit: TrialHit) -> dict[str, Any]:
    return {
        "slug": hit.slug,
        "title": hit.title,
        "day": hit.day and hit.day.isoformat(),
        "page": hit.page or None,
        "sentence": hit.sentence,
        "span": list(hit.span),
        "fix": hit.fix,
    }
