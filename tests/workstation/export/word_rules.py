"""What Word is known to reject or to set anew, beyond the schemas: read from the package, part by part.

From ISO/IEC 29500-1 and MS-ODRAWXML; Word itself is not on the machines that test.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING
from zipfile import ZipFile

from lxml import etree

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
WPS = "{http://schemas.microsoft.com/office/word/2010/wordprocessingShape}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
ANCHOR = ("simplePos", "positionH", "positionV", "extent", "effectExtent", "wrapNone", "docPr", "cNvGraphicFramePr", "graphic")
LARGEST, MOST_LINKS, SIXTEEN_BITS = 31_680, 31, 65_535
"""Twips of a page's side (22 inches); boxes that may follow a head; what ids and places in a chain are counted in."""
BUILT_IN = frozenset(["正文", "标题", "副标题", "引用", "题注", "页眉", "页脚", "列表", "强调", "要点", "无间隔", "明显引用", "书目"])
"""What Word calls its own styles in Chinese."""
MEASURES = ("widowControl", "kinsoku", "overflowPunct", "autoSpaceDE", "autoSpaceDN", "adjustRightInd", "snapToGrid")
_GUID = re.compile(r"\{[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}\}")
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


def word_faults(path: Path) -> list[str]:
    """One line for each thing that Word would refuse or lay out otherwise than we do."""
    with ZipFile(path) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    trees = {name: etree.fromstring(data) for name, data in parts.items() if name.startswith("word/") and name.endswith(".xml")}
    stories = {name: tree for name, tree in trees.items() if re.fullmatch(r"word/(document|header\d+)\.xml", name)}
    checks = [_ids(stories), _sections(trees["word/document.xml"], parts), _styles(trees), _settings(trees["word/settings.xml"])]
    checks += [check(name, tree) for name, tree in stories.items() for check in (_shapes, _boxes, _chains, _prefixes, _texts)]
    return [fault for check in (*checks, _fonts(trees["word/fontTable.xml"], parts)) for fault in check]


def _ids(stories: dict[str, etree._Element]) -> Iterator[str]:
    numbers = [int(shape.get("id")) for tree in stories.values() for shape in tree.iter(f"{WP}docPr")]
    yield from (f"docPr id {number} {times} times" for number, times in Counter(numbers).items() if times > 1)
    yield from (f"docPr id {number} out of range" for number in numbers if not 0 < number < 2**31)


def _shapes(name: str, tree: etree._Element) -> Iterator[str]:
    for anchor in tree.iter(f"{WP}anchor"):
        order = tuple(etree.QName(child).localname for child in anchor)
        if order != ANCHOR:
            yield f"{name}: anchor holds {order}"
        if [anchor.get(key) for key in ("simplePos", "locked", "layoutInCell", "allowOverlap")] != ["0", "1", "1", "1"]:
            yield f"{name}: a shape may be moved by the text around it"
        extent = anchor.find(f"{WP}extent")
        if not all(0 < int(extent.get(side)) < 2**31 for side in ("cx", "cy")):
            yield f"{name}: a shape of no size"
        if {place.get("relativeFrom") for place in anchor if place.tag in (f"{WP}positionH", f"{WP}positionV")} != {"page"}:
            yield f"{name}: a shape that isn't placed on the page"
    for shape in tree.iter(f"{WPS}wsp"):
        order = [etree.QName(child).localname for child in shape]
        if order not in (["cNvSpPr", "spPr", "bodyPr"], ["cNvSpPr", "spPr", "txbx", "bodyPr"], ["cNvSpPr", "spPr", "linkedTxbx", "bodyPr"]):
            yield f"{name}: a shape holds {order}"
        if any(text in order for text in ("txbx", "linkedTxbx")) and shape.find(f"{WPS}bodyPr")[0].tag.rpartition("}")[2] != "noAutofit":
            yield f"{name}: a text box that grows with its text"


def _boxes(name: str, tree: etree._Element) -> Iterator[str]:
    for box in tree.iter(f"{W}txbxContent"):
        if len(box) == 0 or box[-1].tag != f"{W}p":
            yield f"{name}: a text box must end in a paragraph"
        if any(True for _ in box.iter(f"{W}drawing", f"{W}pict", f"{W}sectPr", f"{W}footnoteReference")):
            yield f"{name}: a text box holds what no text box may"
        for spacing in box.iter(f"{W}spacing"):
            if spacing.get(f"{W}lineRule") != "exact":
                yield f"{name}: a line in a text box is as high as its face wants"


def _chains(name: str, tree: etree._Element) -> Iterator[str]:
    heads = Counter(box.get("id") for box in tree.iter(f"{WPS}txbx"))
    links: dict[str, list[int]] = {}
    for link in tree.iter(f"{WPS}linkedTxbx"):
        links.setdefault(link.get("id"), []).append(int(link.get("seq")))
    yield from (f"{name}: chain {chain} has {times} heads" for chain, times in heads.items() if times > 1)
    yield from (f"{name}: chain id {chain} too large" for chain in heads if chain is None or not 0 < int(chain) <= SIXTEEN_BITS)
    for chain, places in links.items():
        if chain not in heads or places != list(range(1, len(places) + 1)):
            yield f"{name}: chain {chain} is broken: {places}"
        if len(places) > MOST_LINKS:
            yield f"{name}: chain {chain} has {len(places)} links"


def _prefixes(name: str, tree: etree._Element) -> Iterator[str]:
    for choice in tree.iter(f"{MC}Choice"):
        wanted = choice.get("Requires", "").split()
        yield from (f"{name}: {prefix} isn't declared" for prefix in wanted if prefix not in choice.nsmap)
        if not wanted or len(choice) != 1:
            yield f"{name}: a choice that requires nothing, or holds nothing"
    ignorable = tree.get(f"{MC}Ignorable", "").split()
    yield from (f"{name}: ignorable {prefix} isn't declared" for prefix in ignorable if prefix not in tree.nsmap)


def _texts(name: str, tree: etree._Element) -> Iterator[str]:
    for text in tree.iter(f"{W}t"):
        if _CONTROL.search(text.text or ""):
            yield f"{name}: a control character in the text"
        if (text.text or "") != (text.text or "").strip() and text.get("{http://www.w3.org/XML/1998/namespace}space") != "preserve":
            yield f"{name}: blanks at a text's edge are lost"
    for run in tree.iter(f"{W}r"):
        fonts = run.find(f"{W}rPr/{W}rFonts")
        if run.find(f"{W}t") is not None and (fonts is None or fonts.get(f"{W}hint") != "eastAsia"):
            yield f"{name}: quotes and dashes of a run would be set as Latin"


def _sections(document: etree._Element, parts: dict[str, bytes]) -> Iterator[str]:
    body = document.find(f"{W}body")
    if body is None or body[-1].tag != f"{W}sectPr":
        yield "the last section isn't the body's own"
    relations = etree.fromstring(parts["word/_rels/document.xml.rels"])
    targets = {relation.get("Id"): relation.get("Target") for relation in relations}
    used: list[str] = []
    for section in document.iter(f"{W}sectPr"):
        size, margins = section.find(f"{W}pgSz"), section.find(f"{W}pgMar")
        if not all(0 < int(size.get(f"{W}{side}")) <= LARGEST for side in ("w", "h")):
            yield "a page larger than Word's largest"
        if not all(0 <= int(margins.get(f"{W}{side}")) <= LARGEST for side in ("top", "right", "bottom", "left", "header", "footer")):
            yield "a margin that Word doesn't know"
        used += [targets.get(header.get(f"{R}id"), "") for header in section.iter(f"{W}headerReference")]
    yield from (f"header {target} isn't there" for target in used if f"word/{target.lstrip('/').removeprefix('word/')}" not in parts)


def _styles(trees: dict[str, etree._Element]) -> Iterator[str]:
    styles = trees["word/styles.xml"].findall(f"{W}style")
    ids, names = Counter(s.get(f"{W}styleId") for s in styles), Counter(s.find(f"{W}name").get(f"{W}val") for s in styles)
    yield from (f"style {name} twice" for name, times in (*ids.items(), *names.items()) if times > 1)
    yield from (f"style {name} is called as Word calls one of its own" for name in names if name in BUILT_IN)
    default = [style for style in styles if style.get(f"{W}default") == "1"]
    if [style.find(f"{W}name").get(f"{W}val") for style in default] != ["Normal"]:
        yield "the default paragraph style isn't Word's Normal"
    elif missing := [rule for rule in MEASURES if default[0].find(f"{W}pPr/{W}{rule}") is None]:
        yield f"the default style leaves to Word: {missing}"
    used = {style.get(f"{W}val") for tree in trees.values() for style in tree.iter(f"{W}pStyle", f"{W}basedOn", f"{W}next")}
    yield from (f"style {name} isn't there" for name in used - set(ids))
    language = trees["word/styles.xml"].find(f"{W}docDefaults/{W}rPrDefault/{W}rPr/{W}lang")
    if language is None or not language.get(f"{W}eastAsia"):
        yield "no language is said for hanzi: Word would take that of the machine"


def _settings(settings: etree._Element) -> Iterator[str]:
    modes = {one.get(f"{W}name"): one.get(f"{W}val") for one in settings.iter(f"{W}compatSetting")}
    if modes.get("compatibilityMode") != "15":
        yield "Word would open it in compatibility mode"
    spacing = settings.find(f"{W}characterSpacingControl")
    if spacing is None or spacing.get(f"{W}val") != "doNotCompress":
        yield "Word would squeeze marks together"


def _fonts(table: etree._Element, parts: dict[str, bytes]) -> Iterator[str]:
    rels = parts.get("word/_rels/fontTable.xml.rels")
    relations = {one.get("Id"): one for one in etree.fromstring(rels)} if rels else {}
    for kind in ("embedRegular", "embedBold"):
        for font in table.iter(f"{W}{kind}"):
            relation = relations.get(font.get(f"{R}id"))
            if relation is None or not relation.get("Type", "").endswith("/font"):
                yield "an embedded face without its part"
            elif f"word/{relation.get('Target')}" not in parts:
                yield f"{relation.get('Target')} isn't there"
            if not _GUID.fullmatch(font.get(f"{W}fontKey", "")):
                yield "a face's key is no GUID"
