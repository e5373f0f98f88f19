"""`main.py check`: the findings of texts, as text or JSON, or of many short texts in one process."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from workstation.checks.engine.manuscript import Manuscript
from workstation.checks.engine.run import CheckContext, run_checks
from workstation.cli import DIFFERS, DONE, archive_check
from workstation.cli.inputs import add_store, answer, demand_sound, read_day, read_roster_told, read_rows, read_text, text_in
from workstation.cli.signing_in import open_desk
from workstation.cli.words import SEVERITIES
from workstation.errors import BadInput
from workstation.interchange import finding_json

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator, Sequence

    from workstation.checks.engine.finding import Finding
    from workstation.people.officials import Officials, Organ

FORM = '{"id": "1", "text": "……"}'


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("files", nargs="*", metavar="文件", help="文本或 DOCX 文件，- 为标准输入；用 --filed 时是稿件代号，不写则查全部")
    parser.add_argument("--jsonl", action="store_true", help='每行一个 {"id", "text", "date"?}，每行答一个 {"id", "findings"}')
    archive_check.configure(parser)
    parser.add_argument("--filed", action="store_true", help="查稿库里的稿件，已放行的问题不再报")
    parser.add_argument("--issue", metavar="YYYY-MM-DD", help="查一期：各版稿件，以及转版、报眉、总期号、重稿、全期用字")
    add_store(parser)
    parser.add_argument("--roster", type=Path, metavar="CSV", help="本报人员名录；用 --filed 时缺省为稿库里的名录")
    parser.add_argument("--officials", type=Path, metavar="CSV", help="干部名录；用 --filed 时缺省为稿库里的名录")
    parser.add_argument("--organs", type=Path, metavar="CSV", help="机构次序（名称、次序），没有个人排名时按它查名单，与 --officials 同用")
    parser.add_argument("--date", metavar="YYYY-MM-DD", help="出版日期，用来核对星期、日期和任期；用 --filed 时缺省为排入的那一期")
    parser.add_argument("--format", choices=("text", "json"), default="text", help="json：每个文件一行")
    parser.add_argument("--rules", action="store_true", help="列出全部检查规则：编号、理由、依据、正误例")


def run(arguments: argparse.Namespace) -> int:
    """Check; status 1 when a finding blocks release."""
    if arguments.rules:
        return _tell_rules()
    if arguments.issue:
        from workstation.cli.whole_issue import check_whole_issue

        return DIFFERS if check_whole_issue(arguments, read_day(arguments.issue, "--issue"), arguments.format) else DONE
    if arguments.archive:
        return archive_check.run(arguments)
    if not arguments.files and not arguments.filed:
        raise BadInput("没有指定要检查的文件；读标准输入请写 -，查稿库请加 --filed，复查整库请加 --archive")
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
        yield name, Manuscript.of_text(read_text(name)), context


def _filed(arguments: argparse.Namespace, context: CheckContext) -> Iterator[Checked]:
    """Reports of the store against its directories, each with its own waivers and on its issue's day; what the command names goes first."""
    from workstation.inspection.desk_context import desk_context

    with open_desk(arguments, read_only=True) as desk:
        for slug in arguments.files or [row.slug for row in desk.reports.listing()]:
            manuscript, kept = Manuscript.of_report(desk.reports.get(slug)), desk_context(desk, slug)
            told = {name: getattr(context, name) or getattr(kept, name) for name in ("roster", "officials", "day")}
            yield slug, manuscript, replace(kept, **told)


def _tell_rules() -> int:
    from workstation.checks.engine.registry import explain, rule_book
    from workstation.issues.rules.every import explain_rule, issue_rules

    for title, rules in rule_book().items():
        print(f"【{title}】\n")
        for rule in rules:
            print(explain(rule.code), end="\n\n")
    print("【整期】\n")
    for issue_rule in issue_rules():
        print(explain_rule(issue_rule.code), end="\n\n")
    return DONE


def _context(arguments: argparse.Namespace) -> CheckContext:
    return CheckContext(
        roster=read_roster_told(arguments.roster) if arguments.roster else None,
        officials=_officials(arguments.officials, arguments.organs) if arguments.officials else None,
        day=read_day(arguments.date, "--date") if arguments.date else None,
    )


def _officials(path: Path, organs: Path | None) -> Officials:
    from workstation.people.officials import Officials
    from workstation.people.officials_csv import read_officials

    sheet = read_officials(path)
    demand_sound(path, sheet)
    return Officials(sheet.rows, _organs(organs) if organs else ())


def _organs(path: Path) -> tuple[Organ, ...]:
    """Organs in the order of lists: where the file gives no numbers, as its rows stand."""
    from workstation.people.organs_csv import read_organs

    sheet = read_organs(path)
    demand_sound(path, sheet)
    if any(organ.rank is not None for organ in sheet.rows):
        return sheet.rows
    return tuple(replace(organ, rank=place) for place, organ in enumerate(sheet.rows, 1))


def _check(name: str, manuscript: Manuscript, context: CheckContext, form: str) -> bool:
    """Check one text and say what was found; whether anything blocks."""
    findings = run_checks(manuscript, context)
    if form == "json":
        _answer(name, findings)
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
    for where, row in read_rows(name, FORM):
        its_context = replace(context, day=read_day(row["date"], where)) if row.get("date") else context
        findings = run_checks(Manuscript.of_text(text_in(row, where, FORM)), its_context)
        _answer(row["id"], findings)
        blocks = blocks or any(finding.blocks for finding in findings)
    return blocks


def _answer(name: object, findings: Sequence[Finding]) -> None:
    answer({"id": name, "findings": [finding_json(finding) for finding in findings]})
