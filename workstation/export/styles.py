"""The parts that every exported package shares: style sheet, settings, font table, theme, properties."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import TYPE_CHECKING

from workstation.export.markup import DECLARATION, NAMESPACES, attribute, text_of
from workstation.export.text import BODY, TextWriter, style_ids
from workstation.planning.set_page import FontRole, TextStyle
from workstation.units import Pt

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from workstation.copyfit.face import Face
    from workstation.copyfit.fonts import FontCase
    from workstation.planning.set_page import SetParagraph

NORMAL, SHOWN_BODY = "Normal", "版面正文"
_BODY_STYLE = TextStyle(FontRole.SONG, Pt(9), Pt(11.5), indent=Pt(18))
_LINE_RULES = (
    '<w:widowControl w:val="0"/><w:suppressAutoHyphens/><w:kinsoku/><w:wordWrap/><w:overflowPunct/><w:topLinePunct w:val="0"/>'
    '<w:autoSpaceDE/><w:autoSpaceDN/><w:adjustRightInd w:val="0"/><w:snapToGrid w:val="0"/>'
)
"""`overflowPunct` has to be written out: LibreOffice reads its absence the wrong way round and then loses marks at line ends."""


def sheet_of(paragraphs: Iterable[SetParagraph]) -> dict[str, TextStyle]:
    """One style a name: the one that most of its characters are set in; 正文 is always there."""
    characters: dict[str, Counter[TextStyle]] = {}
    for paragraph in paragraphs:
        characters.setdefault(paragraph.style.name, Counter())[paragraph.style] += len(paragraph.text)
    return {BODY: _BODY_STYLE} | {name: counted.most_common(1)[0][0] for name, counted in characters.items()}


def styles_part(sheet: Mapping[str, TextStyle], writer: TextWriter) -> bytes:
    """word/styles.xml: the page's styles under their Chinese names."""
    ids = style_ids(sheet)
    default_face = writer.style_properties(sheet[BODY])[1]
    entries = [_normal(writer, sheet), *(_entry(name, ids, sheet, writer) for name in sorted(sheet, key=lambda name: (name != BODY, name)))]
    return _part(
        f"<w:styles {NAMESPACES}><w:docDefaults><w:rPrDefault><w:rPr>{default_face}"
        '<w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>'
        f"{''.join(entries)}</w:styles>"
    )


def _entry(name: str, ids: Mapping[str, str], sheet: Mapping[str, TextStyle], writer: TextWriter) -> str:
    paragraph, run = writer.style_properties(sheet[name])
    based, named = (NORMAL, SHOWN_BODY) if name == BODY else (ids[BODY], name)
    return (
        f'<w:style w:type="paragraph" w:customStyle="1" w:styleId="{ids[name]}"><w:name w:val={attribute(named)}/>'
        f'<w:basedOn w:val="{based}"/><w:qFormat/><w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>'
    )


def _normal(writer: TextWriter, sheet: Mapping[str, TextStyle]) -> str:
    """Word's own default, which it knows by its English name and calls 正文 in Chinese; no other style may be called so."""
    run = writer.style_properties(sheet[BODY])[1]
    paragraph = f'{_LINE_RULES}<w:spacing w:before="0" w:after="0"/><w:textAlignment w:val="baseline"/>'
    return (
        f'<w:style w:type="paragraph" w:default="1" w:styleId="{NORMAL}"><w:name w:val="{NORMAL}"/><w:qFormat/>'
        f"<w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>"
    )


def settings_part(*, embeds: bool = False) -> bytes:
    """word/settings.xml: nothing that would move a character behind copyfit's back. `embeds`: faces lie in the package."""
    fonts = "<w:embedTrueTypeFonts/><w:saveSubsetFonts/>" if embeds else ""
    return _part(
        f'<w:settings {NAMESPACES}><w:zoom w:percent="100"/>{fonts}<w:bordersDoNotSurroundHeader/><w:bordersDoNotSurroundFooter/>'
        '<w:defaultTabStop w:val="420"/><w:autoHyphenation w:val="0"/><w:drawingGridVerticalSpacing w:val="156"/>'
        '<w:characterSpacingControl w:val="doNotCompress"/>'
        '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
        '<w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/><w:doNotAutoCompressPictures/>'
        '<w:decimalSymbol w:val="."/><w:listSeparator w:val=","/></w:settings>'
    )


Embedded = Mapping[tuple[str, bool], tuple[str, str]]
"""Relationship and key of an embedded face, by family and bold."""


def font_table_part(fonts: FontCase, embedded: Embedded = MappingProxyType({}), rare: Iterable[Face] = ()) -> bytes:
    """word/fontTable.xml: each face under its Chinese name too, so that another machine finds its own copy; parts of embedded ones.

    `rare`: faces that stand in for others here and there.
    """
    faces = {face.family: face for face in (*rare, *map(fonts.face, FontRole))}
    return _part(f"<w:fonts {NAMESPACES}>{''.join(_font(face, embedded) for _, face in sorted(faces.items()))}</w:fonts>")


def _font(face: Face, embedded: Embedded) -> str:
    other = f"<w:altName w:val={attribute(face.chinese_name)}/>" if face.chinese_name else ""
    kind = '<w:charset w:val="86"/><w:family w:val="auto"/><w:pitch w:val="variable"/>'
    return f"<w:font w:name={attribute(face.family)}>{other}{kind}{''.join(_parts_of(face.family, embedded))}</w:font>"


def _parts_of(family: str, embedded: Embedded) -> Iterator[str]:
    for name, bold in (("embedRegular", False), ("embedBold", True)):
        if (family, bold) in embedded:
            relation, key = embedded[family, bold]
            yield f'<w:{name} r:id="{relation}" w:fontKey="{key}" w:subsetted="true"/>'


@dataclass(frozen=True, slots=True)
class Properties:
    """What a document says of itself, as file managers show it and search by."""

    title: str
    subject: str = ""
    description: str = ""
    language: str = "zh-CN"


def core_properties_part(told: Properties, day: date) -> bytes:
    """docProps/core.xml; its times are the issue's date, so that the same page gives the same bytes."""
    moment = f"{day.isoformat()}T00:00:00Z"
    return _part(
        '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{text_of(told.title)}</dc:title><dc:subject>{text_of(told.subject)}</dc:subject>"
        f"<dc:description>{text_of(told.description)}</dc:description>"
        "<dc:creator>采编工作站</dc:creator><cp:lastModifiedBy>采编工作站</cp:lastModifiedBy>"
        f'<dcterms:created xsi:type="dcterms:W3CDTF">{moment}</dcterms:created>'
        f'<dcterms:modified xsi:type="dcterms:W3CDTF">{moment}</dcterms:modified><dc:language>{told.language}</dc:language>'
        "</cp:coreProperties>"
    )


def theme_part(fonts: FontCase) -> bytes:
    """word/theme/theme1.xml: black, white and greys, and the page's own faces."""
    song, hei = fonts.face(FontRole.SONG).family, fonts.face(FontRole.HEI).family
    colours = "".join(
        f'<a:{name}><a:srgbClr val="{value}"/></a:{name}>'
        for name, value in (
            *(("dk1", "000000"), ("lt1", "FFFFFF"), ("dk2", "333333"), ("lt2", "EEEEEE")),
            *((f"accent{number}", f"{shade:02X}{shade:02X}{shade:02X}") for number, shade in enumerate(range(0x40, 0xA0, 0x10), 1)),
            *(("hlink", "000000"), ("folHlink", "333333")),
        )
    )
    fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
    line = f'<a:ln w="6350">{fill}</a:ln>'
    effect = "<a:effectStyle><a:effectLst/></a:effectStyle>"
    return _part(
        '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="版面"><a:themeElements>'
        f'<a:clrScheme name="黑白">{colours}</a:clrScheme><a:fontScheme name="版面">'
        f"<a:majorFont>{_theme_font(hei)}</a:majorFont><a:minorFont>{_theme_font(song)}</a:minorFont></a:fontScheme>"
        f'<a:fmtScheme name="版面"><a:fillStyleLst>{fill * 3}</a:fillStyleLst><a:lnStyleLst>{line * 3}</a:lnStyleLst>'
        f"<a:effectStyleLst>{effect * 3}</a:effectStyleLst><a:bgFillStyleLst>{fill * 3}</a:bgFillStyleLst></a:fmtScheme>"
        "</a:themeElements></a:theme>"
    )


def _theme_font(family: str) -> str:
    return f'<a:latin typeface={attribute(family)}/><a:ea typeface={attribute(family)}/><a:cs typeface=""/>'


def _part(markup: str) -> bytes:
    return (DECLARATION + markup).encode()
