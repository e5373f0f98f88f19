"""`main.py stats`: what the room of statistics shows, for a script: the week, a person's output, findings over time."""

from __future__ import annotations

import sys
from datetime import date
from typing import TYPE_CHECKING, Any

from workstation.cli import DIFFERS, DONE
from workstation.cli.inputs import add_store, answer, read_day
from workstation.cli.signing_in import open_desk
from workstation.errors import BadInput, NotFound

if TYPE_CHECKING:
    import argparse

    from workstation.desk import Desk
    from workstation.statistics.week import IssueGlance


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the three subjects."""
    parser.add_argument("what", choices=("week", "output", "findings"), help="week 各版还缺什么，output 一人的产出，findings 查出的问题")
    parser.add_argument("--day", metavar="2026-01-12", help="week：哪一期，缺省为下一期；有版不能付印时状态为 1")
    parser.add_argument("--person", metavar="姓名", help="output：谁")
    parser.add_argument("--each", choices=("month", "issue"), default="month", help="findings：按月还是按期")
    parser.add_argument("--json", action="store_true", help="输出 JSON")
    add_store(parser)


def run(arguments: argparse.Namespace) -> int:
    """Answer on standard output."""
    with open_desk(arguments, read_only=True) as desk:
        return {"week": _week, "output": _output, "findings": _findings}[arguments.what](desk, arguments)


def _week(desk: Desk, arguments: argparse.Namespace) -> int:
    from workstation.statistics.week import at_a_glance, next_issue

    day = read_day(arguments.day, "--day") if arguments.day else next_issue(desk)
    if day is None:
        raise NotFound("还没有一期报纸；请先新建")
    glance = None
    for step in at_a_glance(desk, day):
        glance = step.result or glance
    assert glance is not None
    if arguments.json:
        answer(_glance_json(glance))
    else:
        _tell_glance(glance)
    return DONE if glance.ready == len(glance.pages) else DIFFERS


def _glance_json(glance: IssueGlance) -> dict[str, Any]:
    pages = [
        {
            "page": page.number,
            "name": page.name,
            "reports": page.reports,
            "over": page.over,
            "short": page.short,
            "errors": page.errors,
            "warnings": page.warnings,
            "state": page.state,
            "ready": page.is_ready,
            "missing": [{"what": each.lack.value, "slug": each.slug, "text": each.text, "blocks": each.weighty} for each in page.missing],
        }
        for page in glance.pages
    ]
    return {"day": glance.day.isoformat(), "number": glance.number, "days_left": glance.days_left, "pages": pages}


def _tell_glance(glance: IssueGlance) -> None:
    print(f"{glance.day}：{len(glance.pages)} 个版，{glance.ready} 个可以付印")
    for page in glance.pages:
        print(f"{page.number}\t{page.name}\t{page.reports} 篇\t{'可以' if page.is_ready else '还差'}\t{page.state}")
        for each in page.missing:
            print(f"    {'×' if each.weighty else '·'} {f'《{each.title}》' if each.title else ''}{each.text}")


def _output(desk: Desk, arguments: argparse.Namespace) -> int:
    from workstation.statistics.output import output, people

    named = [payee for payee in people(desk) if payee.name == arguments.person]
    if not named:
        raise BadInput(f"名录里没有“{arguments.person or ''}”；请用 --person 写名录里的姓名")
    found = [output(desk, payee) for payee in named]
    if arguments.json:
        answer([{"key": one.payee.key, "unit": one.payee.unit, "months": [_month_json(month) for month in one.months]} for one in found])
        return DONE
    for one in found:
        print("\t".join(filter(None, (one.payee.name, one.payee.role, one.payee.unit))))
        for month in one.months:
            print(f"    {month.month}\t{month.reports} 篇\t{month.characters} 字\t{month.pictures} 幅图")
    return DONE


def _month_json(month: Any) -> dict[str, Any]:
    return {"month": month.month, "reports": month.reports, "characters": month.characters, "pictures": month.pictures}


def _findings(desk: Desk, arguments: argparse.Namespace) -> int:
    from workstation.statistics.tally import periods

    found = periods(desk.tally.between(date.min, date.max), by_month=arguments.each == "month")
    if not found:
        print("还没有记录；签发、付印、查整期或复查全库之后才有", file=sys.stderr)
    if arguments.json:
        answer([{"period": p.name, "reports": p.reports, "characters": p.characters, "rules": dict(p.counts)} for p in found])
        return DONE
    for period in found:
        print(f"{period.name}\t{period.reports} 篇\t{period.characters} 字\t{sum(period.counts.values())} 处")
        for code, count in sorted(period.counts.items(), key=lambda each: (-each[1], each[0])):
            print(f"    {count}\t{code}")
    return DONE
