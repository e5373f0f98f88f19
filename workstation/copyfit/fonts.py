"""The machine's faces by role (报宋, 标宋, 楷体, 黑体, 仿宋), and what stands in where one is missing."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

from workstation.copyfit.face import Face
from workstation.copyfit.installed import InstalledFace, closest, installed_faces
from workstation.errors import NotReady
from workstation.planning.set_page import FontRole
from workstation.resources import read_toml

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

SEMIBOLD = 600


@dataclass(frozen=True, slots=True)
class Substitution:
    """A role whose kind of face the machine lacks: the Chinese name that was wanted, and the family taken instead."""

    role: FontRole
    wanted: str
    got: str

    @property
    def text(self) -> str:
        """The sentence for the editor."""
        return f"本机没有{self.wanted}，{self.role}用 {self.got} 代替"


@dataclass(frozen=True, slots=True)
class _Preference:
    wanted: str
    faces: tuple[str, ...]
    stand_in: tuple[str, ...]


class FontCase:
    """字盘: finds a face by role or by name among installed ones; raises `NotReady` where no Chinese face is installed."""

    def __init__(self, installed: Iterable[InstalledFace]) -> None:
        self._families: dict[str, list[InstalledFace]] = {}
        self._chinese = [face for face in installed if face.chinese]
        for face in self._chinese:
            for family in face.families:
                self._families.setdefault(family.casefold(), []).append(face)
        if not self._chinese:
            raise NotReady(
                "本机没有中文字体，无法排版：请安装 Noto Serif CJK SC（Debian、Ubuntu 的软件包 fonts-noto-cjk），"
                "Windows 请在“设置 → 可选功能”里添加“中文（简体）补充字体”，然后重新打开程序"
            )
        self._named: dict[str, Face] = {}
        self._of_role: dict[tuple[FontRole, bool], Face] = {}

    @classmethod
    def of_machine(cls) -> FontCase:
        """The faces installed here; scanned once a process."""
        return _of_machine()

    def face(self, role: FontRole, *, bold: bool = False) -> Face:
        """The face for a role, in its bold where asked for."""
        key = role, bold
        if key not in self._of_role:
            face = self._choice(role)[0]
            self._of_role[key] = self._bold(face) if bold and not face.bold else face
        return self._of_role[key]

    def named(self, name: str) -> Face:
        """The face of that family name; where it isn't installed, the one that the system would put in its place."""
        if name not in self._named:
            self._named[name] = self._family(name) or self._closest(name)
        return self._named[name]

    @property
    def substitutions(self) -> tuple[Substitution, ...]:
        """Every role that had to take a face of another kind."""
        preferences = _preferences()
        return tuple(
            Substitution(role, preferences[role].wanted, face.family)
            for role in FontRole
            for face, stands_in in [self._choice(role)]
            if stands_in
        )

    def _choice(self, role: FontRole) -> tuple[Face, bool]:
        preference = _preferences()[role]
        for stands_in, families in ((False, preference.faces), (True, preference.stand_in)):
            for family in families:
                face = self._family(family.removesuffix("*"))
                if face:
                    return self._bold(face) if family.endswith("*") else face, stands_in
        return self._face(self._chinese[0], self._chinese[0].families[0]), True

    def _family(self, name: str) -> Face | None:
        faces = self._families.get(name.casefold())
        return self._face(min(faces, key=lambda face: abs(face.weight - 400)), name) if faces else None

    def _closest(self, name: str) -> Face:
        """Hanzi and letters may come from two faces where a family is missing."""
        han, latin = closest(name, "zh-cn"), closest(name, "en")
        face = (self._family(han.family) if han else None) or self.face(FontRole.SONG)
        return replace(face, latin=latin.file, latin_index=latin.index) if latin else face

    def _face(self, found: InstalledFace, name: str) -> Face:
        """A face under the family name that other programs know best: the Latin one."""
        family = next((family for family in found.families if family.isascii()), name)
        fallback = self._fallback(found)
        return Face(
            family,
            found.file,
            found.index,
            chinese_name=_chinese_names().get(family, ""),
            fallback=fallback.file if fallback else None,
            fallback_index=fallback.index if fallback else 0,
        )

    def _fallback(self, found: InstalledFace) -> InstalledFace | None:
        default = closest("", "zh-cn")
        faces = self._families.get(default.family.casefold(), self._chinese) if default else self._chinese
        nearest = min(faces, key=lambda face: abs(face.weight - 400))
        return nearest if nearest.families != found.families else None

    def _bold(self, face: Face) -> Face:
        """The family's own bold file, or the same file thickened by whoever draws it."""
        bolder = [found for found in self._families.get(face.family.casefold(), ()) if found.weight >= SEMIBOLD]
        if not bolder:
            return replace(face, bold=True)
        bold = min(bolder, key=lambda found: abs(found.weight - 700))
        return replace(face, file=bold.file, index=bold.index, bold=True)


@cache
def _of_machine() -> FontCase:
    return FontCase(installed_faces())


@cache
def _preferences() -> Mapping[FontRole, _Preference]:
    table = read_toml("fonts.toml")
    return {role: _Preference(table[role]["wanted"], tuple(table[role]["faces"]), tuple(table[role]["stand_in"])) for role in FontRole}


@cache
def _chinese_names() -> Mapping[str, str]:
    names: Mapping[str, str] = read_toml("fonts.toml")["chinese_names"]
    return names
