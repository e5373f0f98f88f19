"""`main.py page`: an issue's pages from a script. Columns and lines are counted from 1."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from workstation.cli import DIFFERS, DONE
from workstation.cli.inputs import answer, read_day
from workstation.cli.page_arguments import configure_verbs
from workstation.cli.signing_in import open_desk
from workstation.errors import BadInput, NotFound
from workstation.page import PictureBox
from workstation.units import Lines, Pt

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Mapping
    from datetime import date

    from workstation.desk import Desk
    from workstation.page import Folio, PagePlan
    from workstation.planning.make_up import Proposal
    from workstation.planning.placed_pictures import ReportEdit


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the verbs."""
    configure_verbs(parser)


def run(arguments: argparse.Namespace) -> int:
    """Do one verb on the store's issue."""
    reads = arguments.verb in ("list", "show")
    with open_desk(arguments, read_only=reads) as desk:
        for fault in desk.presets.faults():
            print(fault, file=sys.stderr)
        return _VERBS[arguments.verb](desk, arguments) or DONE


def _new(desk: Desk, arguments: argparse.Namespace) -> None:
    from workstation.planning.presets import on_preset

    day, pages = _day(arguments), _page_numbers(desk, arguments.pages)
    preset = desk.presets.get(arguments.preset) if arguments.preset else None
    names, staff = _names(arguments.name, pages), _staff(arguments.staff)
    desk.issues.new(day, pages, arguments.number)
    for number in pages:
        plan = desk.issues.plan(day, number)
        folio = replace(plan.folio, name=names.get(number, ""), staff=staff)
        named = replace(plan, folio=folio)
        desk.issues.put_plan(day, on_preset(named, preset) if preset else named, "设版面")
    _list(desk, arguments)


def _page_numbers(desk: Desk, given: str | None) -> list[str]:
    return [str(desk.options.get("page.number"))] if given is None else [page.strip() for page in given.split(",")]


def _folio(desk: Desk, arguments: argparse.Namespace) -> None:
    def change(plan: PagePlan) -> PagePlan:
        folio: Folio = plan.folio
        name = folio.name if arguments.name is None else arguments.name
        return replace(plan, folio=replace(folio, name=name, staff=_staff(arguments.staff) or folio.staff))

    _edit(desk, arguments, "改报眉", change)


def _masthead(desk: Desk, arguments: argparse.Namespace) -> None:
    from workstation.planning.masthead import set_masthead

    _edit(desk, arguments, "改报头", lambda plan: set_masthead(plan, shown=not arguments.off))


def _place(desk: Desk, arguments: argparse.Namespace) -> int:
    if arguments.at:
        from workstation.page import Slot
        from workstation.planning.plan import place_report

        if len(arguments.slugs) != 1:
            raise BadInput("--at 一次只放一篇稿件；请逐篇放，或不写 --at 由程序拼版")
        column, line, columns, lines = _numbers(arguments.at, 4, "--at", "栏,行,栏数,行数")
        desk.reports.get(arguments.slugs[0])
        slot = Slot(arguments.slugs[0], column - 1, Lines(line - 1), columns, Lines(lines))
        _edit(desk, arguments, "排稿", lambda plan: place_report(plan, slot))
        return DONE
    best = _proposals(desk, arguments)[0]
    _adopt(desk, arguments, best.plan)
    return _say(best)


def _propose(desk: Desk, arguments: argparse.Namespace) -> int:
    found = _proposals(desk, arguments)
    if arguments.take:
        if not 1 <= arguments.take <= len(found):
            raise BadInput(f"没有第 {arguments.take} 个方案；共 {len(found)} 个")
        _adopt(desk, arguments, found[arguments.take - 1].plan)
        return _say(found[arguments.take - 1])
    if arguments.json:
        from workstation.planning.page_json import proposal_json

        answer([proposal_json(proposal) for proposal in found])
        return DONE
    for number, proposal in enumerate(found, 1):
        print(f"{number}. {proposal.score:g} 分  {'；'.join(proposal.reasons)}")
    return DONE


def _proposals(desk: Desk, arguments: argparse.Namespace) -> tuple[Proposal, ...]:
    from workstation.copyfit.fonts import FontCase
    from workstation.planning.at_desk import desk_proposals

    plan = desk.issues.plan(_day(arguments), arguments.page)
    slugs = arguments.slugs or [slug for slot in plan.slots for slug in slot.slugs]
    return desk_proposals(desk, plan, slugs, FontCase.of_machine(), pattern=arguments.pattern)


def _adopt(desk: Desk, arguments: argparse.Namespace, made: PagePlan) -> None:
    """Store a made-up plan; pictures that only the page had become their reports' own."""
    _store(desk, arguments, made, "拼版", _given(desk, desk.issues.plan(_day(arguments), arguments.page)))


def _given(desk: Desk, stood: PagePlan) -> Mapping[str, ReportEdit]:
    from workstation.planning.at_desk import reports_of
    from workstation.planning.placed_pictures import given

    return given(stood, reports_of(desk, stood))


def _say(proposal: Proposal) -> int:
    """Tell what was made up; status 1 if a report found no room."""
    print(f"{proposal.score:g} 分：{'；'.join(proposal.reasons)}", file=sys.stderr)
    return DIFFERS if proposal.unplaced else DONE


def _move(desk: Desk, arguments: argparse.Namespace) -> None:
    from workstation.planning.plan import move_slot

    _edit(desk, arguments, "移动版位", lambda plan: move_slot(plan, arguments.slug, arguments.column - 1, Lines(arguments.line - 1)))


def _resize(desk: Desk, arguments: argparse.Namespace) -> None:
    from workstation.planning.plan import resize_slot

    _edit(desk, arguments, "改版位大小", lambda plan: resize_slot(plan, arguments.slug, arguments.columns, Lines(arguments.lines)))


def _swap(desk: Desk, arguments: argparse.Namespace) -> None:
    from workstation.planning.plan import swap

    _edit(desk, arguments, "对换版位", lambda plan: swap(plan, arguments.slug, arguments.other))


def _headline(desk: Desk, arguments: argparse.Namespace) -> None:
    from workstation.planning.plan import set_headline, slot_of

    def change(plan: PagePlan) -> PagePlan:
        stood = slot_of(plan, arguments.slug).headline
        asked: dict[str, Any] = {name: Pt(value) for name in ("kicker", "main", "deck") if (value := getattr(arguments, name)) is not None}
        shape: dict[str, Any] = {
            name: value for name in ("columns", "lines", "vertical") if (value := getattr(arguments, name)) is not None
        }
        return set_headline(plan, arguments.slug, replace(stood, **asked, **shape))

    _edit(desk, arguments, "改标题", change)


def _columns(desk: Desk, arguments: argparse.Namespace) -> None:
    from workstation.planning.plan import set_text_columns

    _edit(desk, arguments, "变栏", lambda plan: set_text_columns(plan, arguments.slug, arguments.columns))


def _box(desk: Desk, arguments: argparse.Namespace) -> None:
    from workstation.planning.plan import set_frame

    _edit(desk, arguments, "加框", lambda plan: set_frame(plan, arguments.slug, boxed=not arguments.off, tinted=arguments.tint))


def _picture(desk: Desk, arguments: argparse.Namespace) -> None:
    from workstation.planning.placed_pictures import giving
    from workstation.planning.plan import add_picture, remove_picture

    if arguments.remove:
        _edit(desk, arguments, "撤图", lambda plan: remove_picture(plan, arguments.slug, arguments.remove - 1))
        return
    digest = _kept_picture(desk, arguments.picture)
    plan = desk.issues.plan(_day(arguments), arguments.page)
    box = _picture_box(desk, plan, arguments, digest)
    _store(desk, arguments, add_picture(plan, arguments.slug, box), "配图", giving(arguments.slug, [box]))


def _kept_picture(desk: Desk, name: str) -> str:
    """The hash of a picture that is kept, or of a file that is added now; empty for a place kept free."""
    if name == "-":
        return ""
    return name if len(name) == 64 and desk.pictures.exists(name) else desk.pictures.add(Path(name))


def _picture_box(desk: Desk, plan: PagePlan, arguments: argparse.Namespace, digest: str) -> PictureBox:
    from workstation.copyfit.fonts import FontCase
    from workstation.planning.at_desk import aspect
    from workstation.planning.composing import Composer
    from workstation.planning.picture_places import picture_box, text_room
    from workstation.planning.plan import slot_of
    from workstation.planning.presets import preset_of

    if arguments.at:
        column, line, columns, lines = _numbers(arguments.at, 4, "--at", "栏,行,栏数,行数")
        return PictureBox(digest, column - 1, Lines(line - 1), columns, Lines(lines), arguments.caption, arguments.credit)
    shape = aspect(desk, digest) if digest else 1.5
    slot = slot_of(plan, arguments.slug)
    room = text_room(plan, slot, desk.reports.get(slot.slug), Composer(FontCase.of_machine()))
    box = picture_box(slot, digest, shape, preset_of(plan), room, columns=arguments.columns)
    return replace(box, caption=arguments.caption, credit=arguments.credit)


def _take_off(desk: Desk, arguments: argparse.Namespace) -> None:
    from workstation.planning.plan import take_off

    def change(plan: PagePlan) -> PagePlan:
        for slug in arguments.slugs:
            plan = take_off(plan, slug)
        return plan

    stood = desk.issues.plan(_day(arguments), arguments.page)
    _store(desk, arguments, change(stood), "撤稿", _given(desk, stood))


def _edit(desk: Desk, arguments: argparse.Namespace, label: str, change: Callable[[PagePlan], PagePlan]) -> None:
    _store(desk, arguments, change(desk.issues.plan(_day(arguments), arguments.page)), label)


def _store(desk: Desk, arguments: argparse.Namespace, plan: PagePlan, label: str, owned: Mapping[str, ReportEdit] | None = None) -> None:
    desk.issue_pages.put_pictures(_day(arguments), plan, label, owned or {})
    _show(desk, arguments)


def _show(desk: Desk, arguments: argparse.Namespace) -> None:
    from workstation.copyfit.fonts import FontCase
    from workstation.planning.at_desk import fit_words, reports_of
    from workstation.planning.page_json import page_json
    from workstation.planning.setting import set_page

    plan = desk.issues.plan(_day(arguments), arguments.page)
    reports = reports_of(desk, plan)
    page = set_page(plan, reports, FontCase.of_machine())
    if arguments.json:
        answer(page_json(plan, page, reports))
        return
    print(f"{plan.folio.day.isoformat()} {plan.folio.number} {plan.folio.name}  {plan.preset}  {plan.pattern}".rstrip())
    for slot, done in zip(plan.slots, page.slots, strict=True):
        title = reports[slot.slug].title if slot.slug in reports else "（稿件已删）"
        place = f"第 {slot.column + 1} 栏第 {slot.line + 1} 行，{slot.columns} 栏×{slot.lines} 行"
        print(f"{slot.slug}\t{place}\t{fit_words(done)}\t{title}")


def _list(desk: Desk, arguments: argparse.Namespace) -> None:
    issues = [issue for issue in desk.issues.listing() if not arguments.day or issue.day == _day(arguments)]
    if not issues and arguments.day:
        raise NotFound(f"没有 {arguments.day} 这一期；请先新建")
    rows = [(issue, [desk.issues.plan(issue.day, number) for number in issue.pages]) for issue in issues]
    if arguments.json:
        from workstation.planning.page_json import issue_json

        answer([issue_json(issue, plans) for issue, plans in rows])
        return
    for issue, plans in rows:
        for plan in plans:
            print(f"{issue.day.isoformat()}\t{plan.folio.number}\t{plan.folio.name}\t{plan.preset}\t{len(plan.slots)} 篇")


def _day(arguments: argparse.Namespace) -> date:
    return read_day(arguments.day, "日期")


def _names(given: list[str], pages: list[str]) -> dict[str, str]:
    """Page names: K01=要闻, or a bare name for the first page."""
    names = {}
    for text in given:
        number, equals, name = text.partition("=")
        names[number if equals else pages[0]] = name if equals else text
    unknown = [number for number in names if number not in pages]
    if unknown:
        raise BadInput(f"--name 里的 {'、'.join(unknown)} 不在这一期的版里：{'、'.join(pages)}")
    return names


def _staff(given: list[str]) -> tuple[tuple[str, str], ...]:
    people = []
    for text in given:
        role, equals, name = text.partition("=")
        if not (role.strip() and equals and name.strip()):
            raise BadInput(f"--staff “{text}”不对，请写成 责编=姓名")
        people.append((role.strip(), name.strip()))
    return tuple(people)


def _numbers(text: str, count: int, option: str, form: str) -> list[int]:
    parts = text.split(",")
    if len(parts) != count or not all(part.strip().isdecimal() for part in parts):
        raise BadInput(f"{option} “{text}”不对，请写成 {form}，如 1,1,2,20")
    return [int(part) for part in parts]


_VERBS: dict[str, Callable[[Desk, argparse.Namespace], int | None]] = {
    "new": _new,
    "list": _list,
    "show": _show,
    "folio": _folio,
    "masthead": _masthead,
    "place": _place,
    "propose": _propose,
    "move": _move,
    "resize": _resize,
    "swap": _swap,
    "headline": _headline,
    "columns": _columns,
    "box": _box,
    "picture": _picture,
    "take-off": _take_off,
}
