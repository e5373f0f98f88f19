"""`main.py check`: the findings of texts, as text or JSON, or of many short texts in one process."""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from workstation.checks.manuscript import Manuscript
from workstation.checks.patterns import pattern
from workstation.checks.run import CheckContext, run_checks
from workstation.cli import DIFFERS, DONE
from workstation.errors import BadInput
from workstation.interchange import finding_json

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator, Sequence

    from workstation.checks.finding import Finding
    from workstation.people.officials import Official
    from workstation.people.roster import Roster

PACKAGES = (b"PK", b"\xd0\xcf\x11\xe0", b"%PDF", b"{\\rtf")
"""How a DOCX begins, and the documents that are refused with their name."""
SEVERITIES = {"error": "必改", "warning": "存疑", "advice": "建议"}


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("files", nargs="*", metavar="文件", help="文本或 DOCX 文件，- 为标准输入；用 --filed 时是稿件代号，不写则查全部")
    parser.add_argument("--jsonl", action="store_true", help='每行一个 {"id", "text", "date"?}，每行答一个 {"id", "findings"}')
    parser.add_argument("--filed", action="store_true", help="查稿库里的稿件，已放行的问题不再报")
    parser.add_argument("--store", type=Path, metavar="PATH", help="稿库文件；缺省为用户数据文件夹中的稿库")
    parser.add_argument("--roster", type=Path, metavar="CSV", help="本报人员名录；用 --filed 时缺省为稿库里的名录")
    parser.add_argument("--officials", type=Path, metavar="CSV", help="干部名录")
    parser.add_argument("--date", metavar="YYYY-MM-DD", help="出版日期，用来核对星期与日期")
    parser.add_argument("--format", choices=("text", "json"), default="text", help="json：每个文件一行")
    parser.add_argument("--rules", action="store_true", help="列出全部检查规则：编号、理由、依据、正误例")


def run(arguments: argparse.Namespace) -> int:
    """Check; status 1 when a finding blocks release."""
    if arguments.rules:
        return _tell_rules()
    if not arguments.files and not arguments.filed:
        raise BadInput("没有指定要检查的文件；读标准输入请写 -，查稿库请加 --filed")
    context = _context(arguments)
    if arguments.jsonl:
        blocks = [_check_lines(name, context) for name in arguments.files]
    else:
        texts = list(_filed(arguments, context) if arguments.filed else _texts(arguments.files, context))
        blocks = [_check(name, manuscript, its_context, arguments.format) for name, manuscript, its_context in texts]
    return DIFFERS if any(blocks) else DONE


Checked = tuple[str, Manuscript, CheckContext]
"""A name for the answer, the text, and what it is checked against."""


def _texts(names: Sequence[str], context: CheckContext) -> Iterator[Checked]:
    for name in names:
        yield name, Manuscript.of_text(_read(name)), context


def _filed(arguments: argparse.Namespace, context: CheckContext) -> Iterator[Checked]:
    """Reports of the store, each with its own waivers."""
    from workstation.desk import Desk

    with Desk.open(arguments.store, read_only=True) as desk:
        roster = context.roster or desk.roster.roster()
        for slug in arguments.files or [row.slug for row in desk.reports.listing()]:
            manuscript = Manuscript.of_report(desk.reports.get(slug))
            yield slug, manuscript, replace(context, roster=roster, waivers=desk.reports.waivers(slug))


def _tell_rules() -> int:
    from workstation.checks.registry import explain, rule_book

    for title, rules in rule_book().items():
        print(f"【{title}】\n")
        for rule in rules:
            print(explain(rule.code), end="\n\n")
    return DONE


def _context(arguments: argparse.Namespace) -> CheckContext:
    return CheckContext(
        roster=_roster(arguments.roster) if arguments.roster else None,
        officials=_officials(arguments.officials) if arguments.officials else None,
        day=_day(arguments.date, "--date") if arguments.date else None,
    )


def _roster(path: Path) -> Roster:
    """The roster; what was wrong with single rows is told on standard error."""
    from workstation.people.roster import Roster
    from workstation.people.roster_csv import read_roster

    sheet = read_roster(path)
    for problem in sheet.problems:
        print(f"{path} {problem}", file=sys.stderr)
    return Roster(sheet.staff)


def _officials(path: Path) -> tuple[Official, ...]:
    from workstation.people.officials import read_officials

    return read_officials(path)


def _day(text: object, where: str) -> date:
    try:
        return date.fromisoformat(str(text))
    except ValueError:
        raise BadInput(f"{where}：日期“{text}”不对，请写成 2021-01-13 的样子") from None


def _read(name: str) -> str:
    from workstation.text.encoding import decode

    try:
        data = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
    except OSError as error:
        raise BadInput(f"{name}：读不了这个文件（{error.strerror}），请检查路径和权限") from None
    if not data.startswith(PACKAGES):
        return decode(data, name).text
    from workstation.filing.sources import read_bytes

    return read_bytes(data, name).text


def _check(name: str, manuscript: Manuscript, context: CheckContext, form: str) -> bool:
    """Check one text and say what was found; whether anything blocks."""
    findings = run_checks(manuscript, context)
    if form == "json":
        print(json.dumps({"id": name, "findings": [finding_json(finding) for finding in findings]}, ensure_ascii=False))
    else:
        _tell(name, manuscript.text, findings)
    return any(finding.blocks for finding in findings)


def _tell(name: str, text: str, findings: Sequence[Finding]) -> None:
    for finding in findings:
        start = finding.span[0]
        line, column = text.count("\n", 0, start) + 1, start - text.rfind("\n", 0, start)
        found = finding.found.replace("\r", "").replace("\n", "⏎")
        change = "" if finding.fix is None else f" → {finding.fix or '（删去）'}"
        print(f"{name}:{line}:{column} [{SEVERITIES[finding.severity]}] {finding.message}：{found}{change}  {finding.rule}")
    print(f"{name}：查出 {len(findings)} 处，其中必改 {sum(finding.blocks for finding in findings)} 处", file=sys.stderr)


def _check_lines(name: str, context: CheckContext) -> bool:
    """Answer each line as it comes; whether anything blocks."""
    blocks = False
    for number, line in enumerate(_lines(name), 1):
        if line.strip():
            row = _row(line, f"{'标准输入' if name == '-' else name} 第 {number} 行")
            findings = run_checks(Manuscript.of_text(row.text), row.context(context))
            print(json.dumps({"id": row.id, "findings": [finding_json(finding) for finding in findings]}, ensure_ascii=False), flush=True)
            blocks = blocks or any(finding.blocks for finding in findings)
    return blocks


def _lines(name: str) -> Iterator[bytes]:
    if name == "-":
        yield from iter(sys.stdin.buffer.readline, b"")
        return
    try:
        with Path(name).open("rb") as lines:
            yield from lines
    except OSError as error:
        raise BadInput(f"{name}：读不了这个文件（{error.strerror}），请检查路径和权限") from None


@dataclass(frozen=True, slots=True)
class _Row:
    id: Any
    text: str
    day: date | None

    def context(self, common: CheckContext) -> CheckContext:
        return common if self.day is None else replace(common, day=self.day)


def _row(line: bytes, where: str) -> _Row:
    try:
        row = json.loads(line.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        raise BadInput(f'{where}：不是一行 JSON，请写成 {{"id": "1", "text": "……"}}') from None
    if not isinstance(row, dict) or not isinstance(row.get("text"), str):
        raise BadInput(f'{where}：缺少 "text"，请写成 {{"id": "1", "text": "……"}}')
    if pattern("[\ud800-\udfff]").search(row["text"]):
        raise BadInput(f"{where}：文字里有残缺的字符，请从原文重新导出这一行")
    return _Row(row.get("id"), row["text"], _day(row["date"], where) if row.get("date") else None)
