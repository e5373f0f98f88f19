"""The verbs of `main.py page` and their arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workstation.cli.inputs import add_store

if TYPE_CHECKING:
    import argparse

VERBS = {
    "new": "新建一期，定版、版名和版面人员",
    "list": "列出各期的版",
    "show": "列出一版的版位和排文结果",
    "folio": "改版名和版面人员",
    "masthead": "首版用报头代替报眉；--off 换回报眉",
    "place": "把稿件按轻重顺序拼成一版；--at 则放在指定处",
    "propose": "给出几个拼版方案，分数高的在前",
    "move": "移动版位",
    "resize": "改版位大小",
    "swap": "对换两篇稿件的版位",
    "headline": "改标题字号、占栏、占行、横竖",
    "columns": "正文变栏；0 为版面基本栏",
    "box": "加框或去框",
    "picture": "配图：图片文件、已有图片的编号，或 - 留空图位",
    "take-off": "把稿件撤下版面",
}


def configure_verbs(parser: argparse.ArgumentParser) -> None:
    """Declare every verb; all take --store, those that print a page take --json."""
    verbs = parser.add_subparsers(dest="verb", metavar="动作", required=True)
    for name, text in VERBS.items():
        verb = verbs.add_parser(name, help=text, description=text)
        add_store(verb)
        verb.add_argument("--json", action="store_true", help="输出 JSON")
        verb.add_argument("day", metavar="日期", nargs="?" if name == "list" else None, help="如 2021-01-14")
        if name not in ("new", "list"):
            verb.add_argument("page", metavar="版", help="如 K01")
        _ARGUMENTS.get(name, _nothing)(verb)


def _nothing(verb: argparse.ArgumentParser) -> None:
    """A verb that takes no more."""


def _new(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("--pages", help="版号，逗号隔开，如 K01,K02；不写则按设置里的首版版号")
    verb.add_argument("--number", type=int, help="总期号；不写则顺延")
    verb.add_argument("--preset", default="", help="版式，如 四开")
    verb.add_argument("--name", action="append", default=[], help="版名：要闻，或 K02=民生；可重复")
    verb.add_argument("--staff", action="append", default=[], help="版面人员：责编=姓名；可重复")


def _folio(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("--name", help="版名")
    verb.add_argument("--staff", action="append", default=[], help="版面人员：责编=姓名；可重复")


def _masthead(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("--off", action="store_true", help="换回报眉")


def _place(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("slugs", nargs="+", metavar="稿件", help="稿件代号，重的在前")
    verb.add_argument("--pattern", default="", help="版型，如 通栏头条；不写则由程序选")
    verb.add_argument("--at", help="栏,行,栏数,行数，如 1,1,5,40")


def _propose(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("slugs", nargs="*", metavar="稿件", help="稿件代号，重的在前；不写则用版上的稿件")
    verb.add_argument("--pattern", default="", help="只用这种版型")
    verb.add_argument("--take", type=int, default=0, help="采用第几个方案")


def _slug(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("slug", metavar="稿件", help="稿件代号")


def _move(verb: argparse.ArgumentParser) -> None:
    _slug(verb)
    verb.add_argument("column", type=int, metavar="栏", help="左边一栏，从 1 数起")
    verb.add_argument("line", type=int, metavar="行", help="最上一行，从 1 数起")


def _resize(verb: argparse.ArgumentParser) -> None:
    _slug(verb)
    verb.add_argument("columns", type=int, metavar="栏数")
    verb.add_argument("lines", type=int, metavar="行数")


def _swap(verb: argparse.ArgumentParser) -> None:
    _slug(verb)
    verb.add_argument("other", metavar="另一稿件")


def _headline(verb: argparse.ArgumentParser) -> None:
    _slug(verb)
    for name, text in (("main", "主题"), ("kicker", "引题"), ("deck", "副题")):
        verb.add_argument(f"--{name}", type=float, metavar="磅", help=f"{text}字号；0 由程序选")
    verb.add_argument("--columns", type=int, metavar="栏数", help="标题占几栏；0 为整个版位")
    verb.add_argument("--lines", type=int, metavar="行数", help="标题占几行；0 由程序定")
    verb.add_argument("--vertical", action="store_true", default=None, help="竖排")
    verb.add_argument("--horizontal", dest="vertical", action="store_false", help="横排")


def _columns(verb: argparse.ArgumentParser) -> None:
    _slug(verb)
    verb.add_argument("columns", type=int, metavar="栏数")


def _box(verb: argparse.ArgumentParser) -> None:
    _slug(verb)
    verb.add_argument("--off", action="store_true", help="去框")
    verb.add_argument("--tint", action="store_true", help="加底色")


def _picture(verb: argparse.ArgumentParser) -> None:
    _slug(verb)
    verb.add_argument("picture", nargs="?", default="-", metavar="图片", help="文件、编号或 -")
    verb.add_argument("--at", help="栏,行,栏数,行数，从标题下数起")
    verb.add_argument("--columns", type=int, default=0, help="图宽几栏，行数按图片比例")
    verb.add_argument("--caption", default="", help="图注")
    verb.add_argument("--credit", default="", help="图片署名，如 张三 摄")
    verb.add_argument("--remove", type=int, default=0, metavar="第几张", help="撤下图片")


def _take_off(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("slugs", nargs="+", metavar="稿件")


_ARGUMENTS = {
    "new": _new,
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
