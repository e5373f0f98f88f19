"""IPTC's list of topics: the two upper levels that come along, and longer ones read from IPTC's own files."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from workstation.errors import BadInput
from workstation.resources import data_path
from workstation.text.encoding import decode

if TYPE_CHECKING:
    from pathlib import Path

_LARGEST = 40 * 1024 * 1024
_CHINESE = ("zh-Hans", "zh-CN", "zh")
_ENGLISH = ("en-GB", "en-US", "en")


@dataclass(frozen=True, slots=True)
class Topic:
    """A subject by its IPTC Media Topic code."""

    code: str
    parent: str
    name: str
    english: str = ""


class Topics:
    """A list of topics as a tree."""

    def __init__(self, listed: Iterable[Topic]) -> None:
        self.listed = tuple(listed)
        self._by_code = {topic.code: topic for topic in self.listed}
        self._by_name = {topic.name: topic for topic in reversed(self.listed)}  # of two with one name, the upper

    def named(self, name_or_code: str) -> Topic | None:
        """A topic by its Chinese name or its code."""
        return self._by_name.get(name_or_code) or self._by_code.get(name_or_code)

    def above(self, topic: Topic) -> tuple[str, ...]:
        """Names of the topics above one, the nearest first; a ring in a faulty list ends where it closes."""
        names: dict[str, None] = {}
        seen, at = {topic.code}, self._by_code.get(topic.parent)
        while at is not None and at.code not in seen:
            seen.add(at.code)
            names[at.name] = None
            at = self._by_code.get(at.parent)
        return tuple(names)


@cache
def topics() -> tuple[Topic, ...]:
    """The two upper levels of IPTC's list (© IPTC, CC BY 4.0), in its order."""
    return tuple(read_topics(data_path("topics.csv")))


def read_topics(path: Path) -> tuple[Topic, ...]:
    """Topics of a file: CSV with code, parent, zh and en, or IPTC's JSON (JSON-LD). Raises `BadInput` for what is none."""
    try:
        if path.stat().st_size > _LARGEST:
            raise BadInput("{0}：文件太大，不像主题表；请选 IPTC 主题表的 CSV 或 JSON 文件", path.name)
        text = decode(path.read_bytes(), path.name).text
    except OSError as error:
        raise BadInput("{0}：读不出这个文件（{1}）；请检查权限", path.name, error.strerror) from error
    found = tuple(_from_json(text, path.name) if text.lstrip()[:1] in ("{", "[") else _from_csv(text, path.name))
    if not found:
        raise BadInput("{0}：里面没有带中文名的主题；请用含简体中文名称（zh-Hans）的 IPTC 主题表", path.name)
    return tuple({topic.code: topic for topic in reversed(found)}.values())[::-1]


def _from_csv(text: str, name: str) -> Iterator[Topic]:
    rows = csv.DictReader(line for line in text.splitlines() if not line.startswith("#"))
    if not {"code", "zh"} <= set(rows.fieldnames or ()):
        raise BadInput("{0}：第一行应有 code 和 zh 两栏；请用 IPTC 的主题表导出", name)
    for row in rows:
        if row["code"] and row["zh"] and not row.get("retired"):
            yield Topic(_code(row["code"]), _code(row.get("parent") or ""), row["zh"].strip(), (row.get("en") or "").strip())


def _from_json(text: str, name: str) -> Iterator[Topic]:
    """Both of IPTC's forms: conceptSet with plain names, and SKOS in @graph."""
    try:
        data = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise BadInput("{0}：不是完整的 JSON；请重新下载主题表再导入", name) from error
    concepts = data if isinstance(data, list) else data.get("conceptSet") or data.get("@graph") or []
    for concept in concepts if isinstance(concepts, list) else []:
        if isinstance(concept, dict):
            yield from _concept({str(key).removeprefix("skos:"): value for key, value in concept.items()})


def _concept(concept: Mapping[str, Any]) -> Iterator[Topic]:
    code = _code(concept.get("qcode") or concept.get("uri") or concept.get("@id") or "")
    chinese, english = (_label(concept.get("prefLabel"), tongues) for tongues in (_CHINESE, _ENGLISH))
    if code and chinese and not concept.get("retired"):
        above = concept.get("broader") or ""
        yield Topic(code, _code(above[0] if isinstance(above, list) and above else above), chinese, english)


def _label(labels: object, tongues: tuple[str, ...]) -> str:
    """{"zh-Hans": "教育"}, or [{"@language": "zh-Hans", "@value": "教育"}], or one of these alone."""
    if isinstance(labels, dict) and "@value" in labels:
        labels = [labels]
    if isinstance(labels, list):
        labels = {each.get("@language"): each.get("@value") for each in labels if isinstance(each, dict)}
    if not isinstance(labels, dict):
        return ""
    return next((str(labels[tongue]).strip() for tongue in tongues if labels.get(tongue)), "")


def _code(written: object) -> str:
    """04000000 of http://cv.iptc.org/newscodes/mediatopic/04000000, medtop:04000000, {"@id": …} or itself."""
    if isinstance(written, dict):
        written = written.get("@id") or written.get("uri") or ""
    return str(written).rstrip("/").rsplit("/", 1)[-1].rsplit(":", 1)[-1].strip()
