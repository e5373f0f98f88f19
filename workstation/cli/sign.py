"""`main.py sign`: the readings of reports and the signatures of pages."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from workstation.cli import DIFFERS, DONE
from workstation.cli.inputs import add_store, answer, read_day
from workstation.cli.signing_in import open_desk
from workstation.errors import BadInput
from workstation.report import Reading
from workstation.rights.log_book import ACTS
from workstation.signoff.differences import in_a_line
from workstation.signoff.steps import STEP_NAMES, step_name

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from workstation.desk import Desk
    from workstation.signoff.duties import Duty
    from workstation.signoff.page_duties import PageDuty
    from workstation.signoff.steps import Course


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the verbs."""
    verbs = parser.add_subparsers(dest="verb", metavar="动作", required=True)
    step = verbs.add_parser("step", help="办下一审；--step 指定哪一审（送审、初审、复审、终审、签发）")
    step.add_argument("--step", metavar="审次")
    step.add_argument("--opinion", default="", metavar="意见")
    step.add_argument("--override", default="", metavar="理由", help="紧急时越过审读规定")
    back = verbs.add_parser("return", help="退回，缺省退回草稿")
    back.add_argument("--to", default="草稿", metavar="审次")
    kill, hold = verbs.add_parser("kill", help="撤稿"), verbs.add_parser("hold", help="缓发")
    free = verbs.add_parser("free", help="取消缓发")
    hold.add_argument("--until", metavar="2026-01-13T10:00", help="到什么时候；不写则等取消")
    for verb in (back, kill, hold):
        verb.add_argument("--reason", required=True, metavar="理由")
    show = verbs.add_parser("show", help="到了哪一审、谁签的、签名是否有效；失效时状态为 1")
    for verb in (step, back, kill, hold, free, show):
        verb.add_argument("slugs", nargs="+", metavar="代号")
    page = verbs.add_parser("page", help="版面：签样、付印、归档，不写则只看")
    page.add_argument("day", metavar="YYYY-MM-DD")
    page.add_argument("number", metavar="K01")
    page.add_argument("--do", choices=("sign", "print", "archive"), help="sign 签样，print 付印，archive 归档")
    page.add_argument("--opinion", default="", metavar="意见")
    page.add_argument("--override", default="", metavar="理由", help="紧急时越过规定")
    waits = verbs.add_parser("waiting", help="等我办的稿件和版面")
    for verb in (show, page, waits):
        verb.add_argument("--json", action="store_true", help="输出 JSON")
    for verb in (step, back, kill, hold, free, show, page, waits):
        add_store(verb)


def run(arguments: argparse.Namespace) -> int:
    """Do what the verb says."""
    with open_desk(arguments) as desk:
        return _VERBS[arguments.verb](desk, arguments) or DONE


def read_reading(text: str) -> Reading:
    """A reading as it is written, in Chinese or by name."""
    known = {**{name: Reading[key] for key, name in STEP_NAMES.items()}, **{key.lower(): Reading[key] for key in STEP_NAMES}}
    if text.lower() not in known:
        raise BadInput(f"没有“{text}”这一审，可用的有：{'、'.join(STEP_NAMES.values())}")
    return known[text.lower()]


def _step(desk: Desk, arguments: argparse.Namespace) -> None:
    step = read_reading(arguments.step) if arguments.step else None
    desk.signoff.take(arguments.slugs, step, opinion=arguments.opinion, override=arguments.override)


def _back(desk: Desk, arguments: argparse.Namespace) -> None:
    desk.signoff.send_back(arguments.slugs, arguments.reason, read_reading(arguments.to))


def _hold(desk: Desk, arguments: argparse.Namespace) -> None:
    try:
        until = datetime.fromisoformat(arguments.until) if arguments.until else None
    except ValueError:
        raise BadInput(f"时间“{arguments.until}”不对，请写成 2026-01-13T10:00 的样子") from None
    if until is not None and until.tzinfo is not None:
        until = until.astimezone().replace(tzinfo=None)
    desk.signoff.hold(arguments.slugs, until, arguments.reason)


def _show(desk: Desk, arguments: argparse.Namespace) -> int:
    standings = [desk.signoff.standing(slug) for slug in arguments.slugs]
    for standing in standings:
        told: dict[str, Any] = {
            "slug": standing.slug,
            "reading": step_name(standing.reading),
            "fingerprint": standing.fingerprint,
            "void": standing.is_void,
            "next": step_name(standing.next) if standing.next else None,
            "held": standing.held.isoformat() if standing.held else None,
            **_turns(standing.course),
        }
        changes = [in_a_line(difference) for difference in desk.signoff.differences(standing.slug)] if standing.is_void else []
        _tell(told, changes, as_json=arguments.json)
    return DIFFERS if any(standing.is_void for standing in standings) else DONE


def _page(desk: Desk, arguments: argparse.Namespace) -> int:
    day, number = read_day(arguments.day, "日期"), arguments.number
    service = desk.page_sign
    if arguments.do == "archive":
        service.archive(day, number, opinion=arguments.opinion)
    elif arguments.do:
        act = service.sign if arguments.do == "sign" else service.print
        act(day, number, opinion=arguments.opinion, override=arguments.override)
    standing = service.standing(day, number)
    latest = standing.course.latest
    told = {
        "page": f"{day.isoformat()} {number}",
        "reading": step_name(latest.step) if latest else "未签",
        "fingerprint": standing.fingerprint,
        "void": standing.is_void,
        "problems": list(standing.problems),
        **_turns(standing.course),
    }
    changes = [each if isinstance(each, str) else in_a_line(each) for each in service.differences(day, number)]
    _tell(told, changes, as_json=arguments.json)
    return DIFFERS if standing.is_void else DONE


def _waiting(desk: Desk, arguments: argparse.Namespace) -> None:
    reports: list[tuple[str, str, Duty | PageDuty]] = [(duty.slug, duty.title, duty) for duty in desk.signoff.waiting()]
    pages = [(f"{duty.day.isoformat()} {duty.number}", "", duty) for duty in desk.page_sign.waiting()]
    for name, title, duty in (*reports, *pages):
        step = "退回重改" if duty.step is None else "签样" if duty.step is Reading.PLACED else step_name(duty.step)
        if arguments.json:
            answer({"of": name, "title": title, "step": step, "again": duty.is_again, "person": duty.person, "note": duty.note})
        else:
            print(
                "\t".join(
                    (f"{'重新' if duty.is_again else ''}{step}", name, title, f"{duty.person}：{duty.note}" if duty.note else duty.person)
                )
            )


def _turns(course: Course) -> dict[str, Any]:
    listed = [
        {
            "step": step_name(turn.reading) if turn.reading else ACTS.get(turn.act, ""),
            "act": turn.act,
            "person": turn.person,
            "at": turn.at.isoformat(),
            "opinion": turn.opinion,
            "override": turn.overridden,
        }
        for turn in course.turns
    ]
    return {"turns": listed}


def _tell(told: dict[str, Any], changes: list[str], *, as_json: bool) -> None:
    if as_json:
        answer({**told, "changes": changes})
        return
    print(f"{told.get('slug') or told['page']}\t{told['reading']}\t{'签名已失效' if told['void'] else ''}\t{told['fingerprint']}")
    for turn in told["turns"]:
        note = "；".join(filter(None, (turn["opinion"], turn["override"] and f"越过规定：{turn['override']}")))
        what = f"{'退回' if turn['act'] == 'return' else ''}{turn['step']}{'：' if note else ''}"
        print(f"    {turn['at']} {turn['person'] or '本机'} {what}{note}")
    for line in (*told.get("problems", ()), *changes):
        print(f"    {line}")


_VERBS: dict[str, Callable[[Desk, argparse.Namespace], int | None]] = {
    "step": _step,
    "return": _back,
    "kill": lambda desk, arguments: _done(desk.signoff.kill(arguments.slugs, arguments.reason)),
    "hold": _hold,
    "free": lambda desk, arguments: _done(desk.signoff.let_go(arguments.slugs)),
    "show": _show,
    "page": _page,
    "waiting": _waiting,
}


def _done(_change: object) -> int:
    return DONE
