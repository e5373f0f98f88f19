"""`main.py fees`: a month's points and fees, as text, JSON, CSV or workbook; grades; closing."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from workstation.cli import DONE
from workstation.cli.inputs import add_store, answer, read_day
from workstation.cli.signing_in import open_desk
from workstation.errors import BadInput
from workstation.fees.writing import entry_cells, heading, sum_cells, total_cells, write_ledger

if TYPE_CHECKING:
    import argparse

    from workstation.desk import Desk
    from workstation.fees.ledger import Ledger, Sum
    from workstation.fees.scored import Entry, Scored


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("--month", metavar="2026-01", help="哪个月")
    parser.add_argument("--issue", metavar="2026-01-12", help="列出一期的稿件和等级")
    parser.add_argument("--grade", nargs="+", default=[], metavar="代号=A", help="给 --issue 这一期的稿件评等级")
    parser.add_argument("--person", default="", metavar="姓名", help="只列这个人的，逐篇列出")
    parser.add_argument("--all", action="store_true", help="要全报的账：没有权限看所有人的就拒绝，不给只有自己的")
    parser.add_argument("--to", type=Path, metavar="文件.xlsx", help="写成工作簿；.csv 则写成 CSV")
    parser.add_argument("--close", action="store_true", help="结账：定下来，以后只能调整")
    parser.add_argument("--json", action="store_true", help="输出 JSON")
    add_store(parser)


def run(arguments: argparse.Namespace) -> int:
    """Do what is asked."""
    if bool(arguments.month) == bool(arguments.issue):
        raise BadInput("请写 --month 2026-01（一个月的账）或 --issue 2026-01-12（一期的评分），二者取一")
    writes = arguments.close or arguments.grade
    with open_desk(arguments, read_only=not writes) as desk:
        if arguments.issue:
            _issue(desk, arguments)
        else:
            _month(desk, arguments)
    return DONE


def _issue(desk: Desk, arguments: argparse.Namespace) -> None:
    day = read_day(arguments.issue, "--issue")
    for words in arguments.grade:
        slug, mark, grade = words.partition("=")
        if not mark:
            raise BadInput(f"“{words}”不对：请写成 代号=等级")
        desk.fees.grade(day, [slug], grade)
    reports = [_report_json(one) for one in desk.fees.graded(day)]
    if arguments.json:
        answer(reports)
        return
    for one in reports:
        grade = one["grade"] if one["graded"] else f"（{one['grade']}）"
        print(f"{one['page']}\t{one['slug']}\t{grade}\t{one['kind']}\t{one['points']:g} 分\t{one['title']}\t{one['byline']}")


def _month(desk: Desk, arguments: argparse.Namespace) -> None:
    if arguments.close:
        desk.fees.close(arguments.month)
    ledger = desk.fees.whole_ledger(arguments.month) if arguments.all else desk.fees.ledger(arguments.month)
    if arguments.person:
        ledger = _of_person(ledger, arguments.person)
    if arguments.to:
        write_ledger(arguments.to, ledger, str(desk.options.get("paper.name")))
        print(arguments.to)
    elif arguments.json:
        answer(_ledger_json(ledger))
    else:
        _tell(ledger, with_entries=bool(arguments.person))


def _of_person(ledger: Ledger, name: str) -> Ledger:
    from dataclasses import replace

    sums = tuple(one for one in ledger.sums if one.payee.name == name)
    if not sums:
        raise BadInput(f"{ledger.month} 没有“{name}”的稿件；请核对姓名")
    keys = {one.payee.key for one in sums}
    kept = {"entries": tuple(e for e in ledger.entries if e.payee.key in keys), "reports": ()}
    return replace(ledger, sums=sums, **kept)  # type: ignore[arg-type]  # both tuples


def _tell(ledger: Ledger, *, with_entries: bool) -> None:
    print(f"{ledger.month} {heading(ledger)}")
    for cells in (*map(sum_cells, ledger.sums), total_cells(ledger.sums)):
        print("\t".join(cells))
    for entry in ledger.entries if with_entries else ():
        print("    " + "\t".join(entry_cells(entry)[1:]))
    for page in ledger.uncounted:
        print(f"    没有计入：{page.day} {page.page}（{page.reports} 篇）{page.why}")
    for one in ledger.questions:
        print(f"    待认定：{one.day} {one.page}《{one.title}》{one.asked.name}：{one.asked.why}")


def _ledger_json(ledger: Ledger) -> dict[str, Any]:
    return {
        "month": ledger.month,
        "closed": ledger.closed and {"at": ledger.closed.at.isoformat(), "person": ledger.closed.person, "sha256": ledger.closed.digest},
        "people": [{**_sum_json(one), "entries": [_entry_json(e) for e in ledger.of(one.payee.key)]} for one in ledger.sums],
        "cents": sum(one.total for one in ledger.sums),
        "uncounted": [{"day": str(page.day), "page": page.page, "reports": page.reports, "why": page.why} for page in ledger.uncounted],
        "asked": [
            {"day": str(one.day), "page": one.page, "slug": one.slug, "name": one.asked.name, "why": one.asked.why}
            for one in ledger.questions
        ],
        "ungraded": ledger.ungraded,
        "gave_way": [{"at": one.at.isoformat(), "person": one.person, "sha256": one.digest} for one in ledger.gave_way],
        "adjustments": [
            {"key": a.payee.key, "points": a.points / 100, "cents": a.cents, "reason": a.reason, "person": a.person, "at": a.at.isoformat()}
            for a in ledger.adjustments
        ],
    }


def _sum_json(one: Sum) -> dict[str, Any]:
    return {
        "key": one.payee.key,
        "name": one.payee.name,
        "unit": one.payee.unit,
        "staff": one.payee.is_staff,
        "reports": one.reports,
        "characters": one.characters,
        "pictures": one.pictures,
        "points": one.points / 100,
        "quota": one.quota / 100,
        "cents": one.cents,
        "adjusted_cents": one.adjusted_cents,
        "total_cents": one.total,
    }


def _entry_json(entry: Entry) -> dict[str, Any]:
    return {
        "day": str(entry.day),
        "page": entry.page,
        "slug": entry.slug,
        "title": entry.title,
        "signed": entry.signed,
        "role": entry.role,
        "work": entry.work,
        "points": entry.points / 100,
        "cents": entry.cents,
        "how": entry.how,
    }


def _report_json(one: Scored) -> dict[str, Any]:
    return {
        "page": one.place.page,
        "slug": one.slug,
        "title": one.title,
        "kind": one.kind,
        "grade": one.grade,
        "graded": one.is_graded,
        "characters": one.characters,
        "pictures": one.pictures,
        "points": one.points / 100,
        "cents": one.cents,
        "byline": one.byline,
        "asked": [asked.name for asked in one.asked],
    }
