"""What a copy brings along and no report owns: page numbers, folio lines, picture placeholders, separators."""

from __future__ import annotations

import re

_PAGE_NUMBER = re.compile(
    r"[-—–_·•.\s\[(（【<《/]*(?:第\s*)?(?:[A-Za-z]?\d{1,3}|[一二三四五六七八九十]{1,3}(?=\s*[版页]))\s*[版页]?"
    r"(?:\s*(?:/|／|of|共|，\s*共|,\s*共)\s*\d{1,3}\s*[版页]?)?[-—–_·•.\s\])）】>》/]*",
    re.IGNORECASE,
)
_PAGE_WORD = re.compile(r"(?:page|p\.)\s*\d{1,3}(?:\s*(?:/|of)\s*\d{1,3})?", re.IGNORECASE)
_SEPARATOR = re.compile(r"[-=*_~—–·.…•◆◇※＊＝－＿～─━═\s]{3,}|[※◆◇★☆■□●○]{2,}")
_PICTURE = re.compile(
    r"[\[【（(<［〈〔]\s*(?:图片?|配图|插图|照片|组图|题图)\s*[0-9０-９一二三四五六七八九十①-⑳]{0,3}\s*[\]】）)>］〉〕]"
    r"|(?:图片|配图|插图|照片|组图|题图)\s*[0-9０-９一二三四五六七八九十①-⑳]{0,3}|图\s*[0-9０-９一二三四五六七八九十①-⑳]{1,3}"
    r"|[\[【（(<［〈](?:此处|插入|此处插入|见|配|附)?(?:配图|插图|图片|照片|图)(?!片|新闻|报道|故事|由|来源|为|说)[^\]】）)>］〉，。]{0,20}[\]】）)>］〉]"
    r"|(?:微信图片|图片|IMG|DSC|DSCF|image|photo|mmexport|WX|WechatIMG)[-_ ]?\w{0,40}\.(?:jpe?g|png|gif|bmp|tiff?|webp|heic)"
    r"|[\w\-./\\:() （）]{1,120}\.(?:jpe?g|png|gif|bmp|tiff?|webp|heic)"
    r"|https?://\S{1,300}\.(?:jpe?g|png|gif|webp)\S{0,200}",
    re.IGNORECASE,
)
_STAFF_ROLE = (
    r"(?:本版|值班|首席|执行)?(?:责任编辑|责任校对|责编|美术编辑|美编|编辑|校对|版式设计|版式|组版|排版|检校|审读|视觉|值班编委|编委|值班主任"
    r"|主编|总编)"
)
_STAFF = re.compile(rf"{_STAFF_ROLE}\s*[:：/／|｜]?\s*[\u4e00-\u9fff·]{{1,4}}(?:[\s、　]+(?!{_STAFF_ROLE})[\u4e00-\u9fff·]{{1,4}}){{0,3}}")
_FOLIO_SIGNS = (
    re.compile(
        r"^[\[(（【]?\s*(?:第?\s*[A-Za-zＡ-Ｚ]?[0-9０-９]{1,3}\s*版?|第?[一二三四五六七八九十]{1,3}版)(?=[\s|｜·:：/\])）】]|[\u4e00-\u9fff])"
    ),
    re.compile(r"(?:19|20)\d\d\s*[年./-]\s*\d{1,2}\s*[月./-]\s*\d{1,2}\s*日?|二[〇○零]..年.{1,2}月.{1,3}日"),
    re.compile(r"(?:星期|周|礼拜)\s*[一二三四五六日天]"),
    _STAFF,
    re.compile(
        r"农历|总第\s*\d+\s*期|第\s*\d+\s*期|国内统一连续出版物号|CN\s*\d\d-\d{4}|邮发代号|热线|[Ee]-?mail|电子信箱|投稿|网址|www\."
    ),
    re.compile(r"(?:日报|晚报|时报|周报|晨报|快报|播报|导报|新报|周刊|要闻|综合|民生|副刊)(?=[\s|｜·]|$)"),
    re.compile(r"[\s|｜·][A-Za-z]?\d{1,2}\s*版?$|第\s*[\d一二三四五六七八九十]+\s*版(?=$|[\s:：])"),
)
_DATE = re.compile(
    r"(?:19|20)\d\d\s*[年./-]\s*\d{1,2}\s*[月./-]\s*\d{1,2}\s*日?\s*(?:(?:星期|周)[一二三四五六日天])?|(?:星期|周)[一二三四五六日天]"
)
_FOLIO_OPENS = re.compile(r"(?:19|20)\d\d\s*[年./-]|星期|责任?编|编辑|校对|美编")
_PAPERS_OWN = re.compile(
    r"(?:星期|周)[一二三四五六日天]|(?:本报|新闻|报料|爆料|广告|发行|订阅|投稿)(?:热线|电话|邮箱|信箱|地址)[：:]?\s*[\w\-.@—、，, ]{5,30}"
    r"|(?:请|欢迎|微信)?(?:扫描?|扫一扫|长按|关注|扫码).{0,8}(?:本报|我们).{0,14}"
)
"""What the paper says of itself at the foot of a page, weekdays alone, calls to follow it."""
_FOLIO_LONGEST = 90


def junk_kind(text: str) -> str:
    """The repair that takes a line out of the text, empty for a line that a report may own."""
    if len(text) > 300:
        return ""
    if _PAGE_NUMBER.fullmatch(text) or _PAGE_WORD.fullmatch(text):
        return "page-number"
    if _SEPARATOR.fullmatch(text):
        return "separator"
    if _PICTURE.fullmatch(text):
        return "picture-placeholder"
    return "folio-line" if _PAPERS_OWN.fullmatch(text) or _is_folio(text) or is_staff_line(text) else ""


def is_date(text: str) -> bool:
    """A date and nothing more, which may belong to a folio."""
    return bool(_DATE.fullmatch(text))


def may_open_folio(text: str) -> bool:
    """Whether it is worth looking for a folio line's other half in the next line."""
    return bool(_FOLIO_OPENS.search(text))


def is_staff_line(text: str) -> bool:
    """责编 X 校对 Y: the page's own staff, and nobody's byline."""
    stripped = text.strip("()（）[]【】□■ 　")
    found = list(_STAFF.finditer(stripped))
    parted = len(found) > 1 or any(re.search(r"[:：/／|｜\s]", match.group()) for match in found)
    return parted and not _STAFF.sub("", stripped).strip(" 　|｜;；/／·,，、")


def _is_folio(text: str) -> bool:
    if len(text) > _FOLIO_LONGEST or text[-1] in "。，；！？" or "。" in text or text.count("，") > 1:
        return False
    signs = sum(bool(sign.search(text)) for sign in _FOLIO_SIGNS)
    return signs >= (2 if len(text) < 40 else 3)
