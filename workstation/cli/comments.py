"""`main.py comments`: what is said about reports' words; listed, added, answered, assigned, settled."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from workstation.cli import DIFFERS, DONE
from workstation.cli.inputs import add_store, answer, read_day
from workstation.cli.signing_in import open_desk
from workstation.errors import BadInput

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from workstation.comments.comment import Anchor, Comment
    from workstation.desk import Desk


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the verbs."""
    verbs = parser.add_subparsers(dest="verb", metavar="动作", required=True)
    listed = verbs.add_parser("list", help="列出批注；有没解决的，状态为 1")
    listed.add_argument("slug", nargs="?", metavar="代号", help="哪一篇；不写则列出各篇没解决的")
    listed.add_argument("--for", dest="assigned", default="", metavar="姓名", help="只列指给这个人的")
    listed.add_argument("--all", action="store_true", help="已解决的也列（要写代号）")
    listed.add_argument("--json", action="store_true", help="输出 JSON，每行一条")
    add = verbs.add_parser("add", help="给稿件里的文字加批注")
    add.add_argument("slug", metavar="代号")
    add.add_argument("words", metavar="文字", help="批注哪几个字，照稿件里的写")
    add.add_argument("--nth", type=int, default=1, metavar="N", help="有几处时第几处，缺省第一处")
    reply = verbs.add_parser("reply", help="回复")
    resolve, reopen = verbs.add_parser("resolve", help="解决"), verbs.add_parser("reopen", help="重新打开")
    assign = verbs.add_parser("assign", help="指给谁；--for 不写则收回")
    remove = verbs.add_parser("remove", help="删除")
    for verb in (reply, assign, remove):
        verb.add_argument("id", type=int, metavar="号")
    for verb in (resolve, reopen):
        verb.add_argument("ids", type=int, nargs="+", metavar="号")
    for verb in (add, reply):
        verb.add_argument("text", metavar="批注")
    for verb in (add, assign):
        verb.add_argument("--for", dest="assigned", default="", metavar="姓名", help="指给谁")
        verb.add_argument("--due", metavar="YYYY-MM-DD", help="哪天之前")
    for verb in (listed, add, reply, resolve, reopen, assign, remove):
        add_store(verb)


def run(arguments: argparse.Namespace) -> int:
    """Do what the verb says."""
    with open_desk(arguments, read_only=arguments.verb == "list") as desk:
        return _VERBS[arguments.verb](desk, arguments)


def _list(desk: Desk, arguments: argparse.Namespace) -> int:
    found = _found(desk, arguments)
    for comment in found:
        _tell(comment, desk, as_json=arguments.json)
    return DIFFERS if any(comment.is_open for comment in found) else DONE


def _found(desk: Desk, arguments: argparse.Namespace) -> tuple[Comment, ...]:
    if not arguments.slug:
        return desk.comments.tasks(arguments.assigned) if arguments.assigned else desk.comments.unsettled()
    desk.reports.get(arguments.slug)
    listed = desk.comments.listing(arguments.slug)
    return tuple(c for c in listed if (arguments.all or c.is_open) and arguments.assigned in ("", c.assigned))


def _add(desk: Desk, arguments: argparse.Namespace) -> int:
    anchor = _anchor(desk, arguments.slug, arguments.words, arguments.nth)
    due = read_day(arguments.due, "--due") if arguments.due else None
    wishes = {"words": arguments.words, "assigned": arguments.assigned, "due": due}
    desk.comments.add(arguments.slug, anchor, arguments.text, **wishes)
    print(desk.comments.listing(arguments.slug)[-1].id)
    return DONE


def _anchor(desk: Desk, slug: str, words: str, nth: int) -> Anchor:
    from workstation.comments.anchoring import part_texts
    from workstation.comments.comment import Anchor

    texts = part_texts(desk.reports.get(slug))
    places = [(part, at) for part, text in texts.items() for at in range(len(text)) if words and text.startswith(words, at)]
    if not 1 <= nth <= len(places):
        raise BadInput(f"稿件 {slug} 里{'只有' if places else '没有'} {len(places)} 处“{words}”；请照稿件里的写，并核对 --nth")
    part, at = places[nth - 1]
    return Anchor(part, at, at + len(words))


def _assign(desk: Desk, arguments: argparse.Namespace) -> int:
    desk.comments.assign(arguments.id, arguments.assigned, read_day(arguments.due, "--due") if arguments.due else None)
    return DONE


def _each(act: str) -> Callable[[Desk, argparse.Namespace], int]:
    def done(desk: Desk, arguments: argparse.Namespace) -> int:
        for ident in arguments.ids:
            getattr(desk.comments, act)(ident)
        return DONE

    return done


def _reply(desk: Desk, arguments: argparse.Namespace) -> int:
    desk.comments.reply(arguments.id, arguments.text)
    return DONE


def _remove(desk: Desk, arguments: argparse.Namespace) -> int:
    desk.comments.withdraw(arguments.id)
    return DONE


def _tell(comment: Comment, desk: Desk, *, as_json: bool) -> None:
    if as_json:
        answer(_as_json(comment))
        return
    state = f"已解决（{comment.settled_by}）" if not comment.is_open else "过期" if comment.is_late(desk.today) else "未解决"
    words = comment.words if comment.anchor else f"{comment.words}（原处已删）"
    whom = f"\t指给 {comment.assigned}" if comment.assigned else ""
    print(f"{comment.id}\t{comment.slug}\t{state}\t“{words}”\t{comment.person}：{comment.text}{whom}")
    for reply in comment.replies:
        print(f"    {reply.at:%Y-%m-%d %H:%M} {reply.person}：{reply.text}")


def _as_json(comment: Comment) -> dict[str, Any]:
    anchor = comment.anchor
    return {
        "id": comment.id,
        "slug": comment.slug,
        "part": anchor.part if anchor else None,
        "span": [anchor.start, anchor.end] if anchor else None,
        "words": comment.words,
        "person": comment.person,
        "at": comment.at.isoformat(),
        "text": comment.text,
        "for": comment.assigned or None,
        "due": comment.due.isoformat() if comment.due else None,
        "resolved": comment.settled.isoformat() if comment.settled else None,
        "resolved_by": comment.settled_by or None,
        "replies": [{"person": reply.person, "at": reply.at.isoformat(), "text": reply.text} for reply in comment.replies],
    }


_VERBS: dict[str, Callable[[Desk, argparse.Namespace], int]] = {
    "list": _list,
    "add": _add,
    "reply": _reply,
    "resolve": _each("settle"),
    "reopen": _each("reopen"),
    "assign": _assign,
    "remove": _remove,
}
